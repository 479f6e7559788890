#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    NeverMatches(order: Order) {
        Pay: pay(Charge { order_id: order.id, amount: 1 })
            catch PaymentError -> Failed
            catch PaymentError::Declined -> Failed;
        Again: pay(Charge { order_id: order.id, amount: 1 })
            retry PaymentError::Declined | PaymentError::Declined { every 1 second, every 2 seconds };
        Whole: notify(order) catch States -> Failed;
        Twice: notify(order) timeout 1 day timeout 2 days retry States::Timeout retry States::Timeout;
        Retried: pay(Charge { order_id: order.id, amount: 1 })
            retry PaymentError retry PaymentError::Declined;
        InOne: pay(Charge { order_id: order.id, amount: 1 }) retry PaymentError | PaymentError::Declined;
        WholeRetried: notify(order) retry States;
        Failed: fail "Failed";
    }
}

fn main() {}
