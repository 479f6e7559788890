#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Duplicate(order: Order) {
        Reserve: reserve(order.items);
        Reserve: notify(order);
        Both: parallel {
            { Notify: notify(order); }
            { Reserve: reserve(order.items); }
        };
    }
}

fn main() {}
