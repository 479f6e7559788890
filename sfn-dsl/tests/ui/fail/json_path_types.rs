// What JSONPath cannot express, as the types show it.
#[path = "../types/goods.rs"]
mod goods;
use goods::*;
use sfn_dsl::prelude::*;

workflow! {
    #![query_language(JSONPath)]
    Types(goods: Goods) {
        Characters: name(format!("{}", goods.name.len()));
        Search: name(format!("{}", goods.name.contains("x")));
        Fractions: name(format!("{}", goods.total + 1));
        Decimal: name(format!("{}", goods.count + 1.5));
        Optional: store(Size { width: goods.count, depth: 1, note: goods.parts[0] });
        SomeHere: store(Size { width: Some(goods.count), depth: 1 });
        Mistyped: store(Size { width: goods.count + 1, depth: 1 });
        Unlike: choose { goods.total > goods.name => Done, else => MaybeCompared }
        MaybeCompared: choose { goods.weight > 2.0 => Done, else => Unknown }
        Unknown: choose { goods.wieght.is_some() => Done, else => Done }
        Done: succeed;
    }
}

fn main() {}
