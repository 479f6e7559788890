#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    MissingMember(order: Order) -> Payment {
        Pay: pay(Charge { order_id: order.id });
        Done: succeed Payment {};
    }
}

fn main() {}
