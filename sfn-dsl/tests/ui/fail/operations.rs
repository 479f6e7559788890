// Operations between types that do not go together, and optional values without a test or a default.
#[path = "../types/goods.rs"]
mod goods;
use goods::*;
use sfn_dsl::prelude::*;

workflow! {
    Operations(goods: Goods) {
        TextPlus: choose { goods.name + 1 > 3 => Done, else => TwoTypes }
        TwoTypes: choose { goods.count + goods.big > 3 => Done, else => MaybePlus }
        MaybePlus: choose { goods.weight * 2 > 3 => Done, else => Enums }
        Enums: choose { goods.kind == "Small" => Done, else => OtherEnum }
        OtherEnum: choose { goods.kind == Colour::Red => Done, else => EnumOrder }
        EnumOrder: choose { goods.kind < Kind::Large => Done, else => Newtypes }
        Newtypes: choose { goods.id == goods.owner => Done, else => MaybeCompared }
        MaybeCompared: choose { goods.weight > 2.0 => Done, else => MaybeIndexed }
        MaybeIndexed: choose { goods.parts[0] == "x" => Done, else => NoList }
        NoList: choose { goods.name[0].is_some() => Done, else => Signed }
        Signed: choose { goods.parts[goods.big].is_some() => Done, else => Negative }
        Negative: choose { goods.parts[-1].is_some() => Done, else => Always }
        Always: choose { goods.name.is_some() => Done, else => NoNeed }
        NoNeed: choose { goods.name.unwrap_or("x") == "x" => Done, else => Default }
        Default: choose { goods.weight.unwrap_or("heavy") == 2.0 => Done, else => NoLength }
        NoLength: choose { goods.count.len() > 2 => Done, else => Part }
        Part: choose { goods.parts.contains(3) => Done, else => Text }
        Text: choose { goods.name.contains(goods.count) => Done, else => Whole }
        Whole: choose { goods.parts == goods.parts => Done, else => Record }
        Record: choose { goods.size == goods.size => Done, else => Done }
        Done: succeed;
    }
}

fn main() {}
