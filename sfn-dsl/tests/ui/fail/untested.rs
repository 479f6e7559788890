// What the macro itself refuses of expressions.
#[path = "../types/goods.rs"]
mod goods;
use goods::*;
use sfn_dsl::prelude::*;

workflow! {
    Untested(goods: Goods) {
        NoTest: choose { goods.weight? > 3.0 => Done, else => OtherTest }
        OtherTest: choose { goods.next.is_some() && goods.weight? > 3.0 => Done, else => OrTest }
        OrTest: choose { goods.weight.is_some() || goods.weight? > 3.0 => Done, else => LaterArm }
        LaterArm: choose { goods.weight.is_some() => Done, goods.weight? > 3.0 => Done, else => Zero }
        Zero: choose { goods.count / 0 > 3 || goods.total % 0.0 > 1.0 => Done, else => Minus }
        Minus: choose { -goods.total > 3.0 => Done, else => Huge }
        Huge: choose { goods.total > 9223372036854775808 => Done, else => Shift }
        Shift: choose { goods.count << 2 > 1 => Done, else => Closure }
        Closure: choose { goods.parts.iter().any(|part| part == "x") => Done, else => Cast }
        Cast: choose { goods.count as f64 > 1.0 => Done, else => Named }
        Named: name(format!("{name}", other = goods.name));
        Late: name(format!("{a} {}", a = goods.name, goods.count));
        Index: name(format!("{1}", goods.count));
        Unused: name(format!("{0}", goods.count, goods.name));
        Debug: name(format!("{:?} {0:>5}", goods.count));
        Done: succeed;
    }
}

fn main() {}
