#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Endless(order: Order) {
        Reserve: reserve(order.items);
        Wait: wait 1 hour -> Reserve;
    }
}

fn main() {}
