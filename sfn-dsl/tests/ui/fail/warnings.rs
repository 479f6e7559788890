// What is only a warning, made an error.
#![deny(deprecated, unused_variables)]

#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Warnings(order: Order) {
        Rush: choose { order.rush => Pay }
        Pay: pay(Charge { order_id: order.id, amount: order.total }) => payment;
    }
}

fn main() {}
