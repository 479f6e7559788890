#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Names(order: Order) -> Payment {
        Input: pay(Charge { order_id: order.id, amount: 1 }) => order;
        Twice: parallel { { A: notify(order); } { B: notify(order); } } => (a, a);
        Caught: pay(Charge { order_id: order.id, amount: 1 }) => x catch PaymentError::Declined as x -> Captioned;
        Captioned ("The caption"): notify(order);
        Jump: choose { order.rush => Elsewhere, else => Again }
        Target ("Elsewhere"): notify(order);
        Again: choose { at most 3 times => Target, else => Counter }
        Counter: pay(Charge { order_id: order.id, amount: 1 }) => Again_count catch PaymentError::Declined -> end;
        Done: succeed Again_count;
        end: fail "Failed";
    }
}

fn main() {}
