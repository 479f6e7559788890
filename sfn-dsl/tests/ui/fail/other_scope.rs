#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Scopes(order: Order) {
        Both: parallel {
            { Reserve: reserve(order.items) catch InventoryError::OutOfStock -> Failed; }
            { Notify: notify(order); }
        } -> Notify;
        Failed: fail "Failed";
    }
}

fn main() {}
