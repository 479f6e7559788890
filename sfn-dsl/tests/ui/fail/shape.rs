#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Shape(order: Order) {
        Wait: wait 1 hour timeout 1 day;
        Choose: choose { order.rush => Loop, else => Loop, order.rush => Loop };
        Loop: choose { at most 3 times => Wait, at most 4 times => Wait, else => Empty }
        Empty: parallel {};
        Slow: parallel { { Notify: notify(order); } } timeout 1 day;
        Done: succeed -> Wait;
    }
}

workflow! { Nothing(order: Order) {} }

fn main() {}
