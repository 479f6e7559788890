#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Conditions(order: Order) {
        Kinds: choose { order.total > order.id => Done, else => Bare }
        Bare: choose { order.total => Done, else => Optional }
        Optional: choose { order.note == "x" => Done, else => Both }
        Both: choose { order.rush && order.id => Done, !order.total => Done, else => Printed }
        Printed: fail "Failed" because format!("{} {}", order.items, order.note);
        Done: succeed;
    }
}

fn main() {}
