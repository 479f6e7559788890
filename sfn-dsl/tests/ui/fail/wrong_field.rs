#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    WrongField(order: Order) -> Payment {
        Reserve: reserve(order.itmes);
        Pay: pay(Charge { order_id: order.id, amount: order.totl }) => payment;
        Done: succeed Payment { receipt: payment.receipt_id };
    }
}

fn main() {}
