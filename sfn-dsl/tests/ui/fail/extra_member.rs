#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    ExtraMember(order: Order) {
        Pay: pay(Charge { order_id: order.id, amount: order.total, currency: "EUR" });
    }
}

fn main() {}
