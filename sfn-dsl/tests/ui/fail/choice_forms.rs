// Arms of a choice that are written in another way.

#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    #![query_language(JSONPath)]
    Arms(order: Order) {
        Arrow: choose { order.rush -> Done, else -> Done }
        Colon: choose { order.rush: Done, else: Done }
        Comma: choose { order.rush => Done else => Done }
        Semicolon: choose { order.rush => Done; else => Done; }
        If: choose { if order.rush => Done, else => Done }
        Call: choose { order.rush => notify(order), else => Done }
        Block: choose { order.rush => { notify(order); }, else => Done }
        Text: choose { order.rush => "Done", else => Done }
        And: choose { order.rush and order.rush => Done, else => Done }
        Not: choose { not order.rush => Done, else => Done }
        In: choose { order.total in [1, 2] => Done, else => Done }
        Assign: choose { order.id = "a" => Done, else => Done }
        Second: choose { order.rush => Done, else => Done, else => Other }
        Early: choose { else => Done, order.rush => Done }
        Other: succeed;
        Done: succeed;
    }
}

workflow! {
    Ends(order: Order) {
        Nothing: choose {}
        Stop: choose { order.rush => end, else => Gone }
        Gone: notify(order) -> finish;
        Caught: notify(order) catch States::ALL -> end;
    }
}

fn main() {}
