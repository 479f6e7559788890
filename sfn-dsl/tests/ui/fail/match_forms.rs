// Forms of `match` and `let` that are none.
#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub enum Kind {
    Goods,
    Gift,
}

workflow! {
    Matches(kind: Kind) {
        Underscore: match kind { Kind::Goods => Done, _ => Done }
        NoEnum: match kind { Goods => Done, else => Done }
        Twice: match kind { Kind::Goods | Kind::Gift => Done, Kind::Goods => Done }
        ElseFirst: match kind { else => Done, Kind::Goods => Done }
        NoArms: match kind {}
        NoComma: match kind { Kind::Goods => Done Kind::Gift => Done }
        NoBraces: match kind;
        Literal: match kind { "Goods" => Done, else => Done }
        Jump: match kind { Kind::Goods => Done, else => Done } -> Done;
        Done: succeed;
    }
}

workflow! {
    Lets(kind: Kind) {
        NoValue: let a;
        Pattern: let (a, b) = kind;
        Bound: let a = 1 => b;
        Caught: let a = 1 catch States::ALL -> Done;
        Done: succeed;
    }
}

workflow! {
    #![query_language(JSONPath)]
    Computed(order: Order) {
        Route: match order.total + 1 { Kind::Goods => Keep, else => Keep }
        Keep: let a = order.total * 2;
        Done: succeed;
    }
}

fn main() {}
