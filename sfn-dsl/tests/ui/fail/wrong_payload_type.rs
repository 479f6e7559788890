#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    WrongType(order: Order) -> Payment {
        Whole: pay(order);
        Member: pay(Charge { order_id: order.total, amount: order.total });
        Literal: pay(Charge { order_id: 3, amount: "much" });
        Optional: pay(Charge { order_id: order.note, amount: 3 });
        List: reserve(order.id);
        Done: succeed order;
    }
}

fn main() {}
