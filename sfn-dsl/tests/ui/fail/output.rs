#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    NoOutput(order: Order) -> Payment {
        Choose: choose { order.rush => Empty, else => Falls }
        Empty: succeed;
        Falls: notify(order);
    }
}

workflow! {
    Undeclared(order: Order) {
        Pay: pay(Charge { order_id: order.id, amount: order.total }) => payment -> return payment;
    }
}

fn main() {}
