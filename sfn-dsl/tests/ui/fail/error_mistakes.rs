// One mistake in a `retry` or `catch`, one finding.
#![deny(deprecated)]

#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    #![allow(retry_of_all_errors)]
    Retries(order: Order) {
        // never retried
        A: pay(Charge { order_id: order.id, amount: 1 }) => _ retry States::Runtime;
        // never retried, named twice
        B: pay(Charge { order_id: order.id, amount: 1 }) => _ retry States::DataLimitExceeded retry States::DataLimitExceeded;
        // no such error
        C: pay(Charge { order_id: order.id, amount: 1 }) => _ retry States::Tiemout;
        // no such variant
        D: pay(Charge { order_id: order.id, amount: 1 }) => _ retry PaymentError::Lost;
        // another's error
        E: pay(Charge { order_id: order.id, amount: 1 }) => _ retry InventoryError::OutOfStock;
        // all errors, not alone
        F: pay(Charge { order_id: order.id, amount: 1 }) => _ retry States::ALL | States::Timeout;
        // all errors, not last
        G: pay(Charge { order_id: order.id, amount: 1 }) => _ retry States::ALL retry States::Timeout;
        // all errors twice
        H: pay(Charge { order_id: order.id, amount: 1 }) => _ retry States::ALL retry States::ALL;
        // one error twice in one clause
        I: pay(Charge { order_id: order.id, amount: 1 }) => _ retry States::Timeout | States::Timeout;
        // one error in two clauses
        J: pay(Charge { order_id: order.id, amount: 1 }) => _ retry PaymentError::Declined retry PaymentError::Declined;
        // the enum behind one of its variants: both apply
        L: pay(Charge { order_id: order.id, amount: 1 }) => _ retry PaymentError::Declined retry PaymentError;
        // included in `States.TaskFailed`
        M: pay(Charge { order_id: order.id, amount: 1 }) => _ retry States::TaskFailed retry PaymentError::Declined;
        // no such enum
        O: pay(Charge { order_id: order.id, amount: 1 }) => _ retry PaymetError::Declined;
        // the enum twice
        P: pay(Charge { order_id: order.id, amount: 1 }) => _ retry PaymentError retry PaymentError;
        // all errors, not last, and one more twice
        Q: pay(Charge { order_id: order.id, amount: 1 }) => _ retry States::ALL retry States::Timeout retry States::Timeout;
    }
}

workflow! {
    Catches(order: Order) {
        A: pay(Charge { order_id: order.id, amount: 1 }) => _ catch States::Runtime -> Done;
        B: pay(Charge { order_id: order.id, amount: 1 }) => _ catch States::DataLimitExceeded -> Done;
        C: pay(Charge { order_id: order.id, amount: 1 }) => _ catch States::Tiemout -> Done;
        D: pay(Charge { order_id: order.id, amount: 1 }) => _ catch PaymentError::Lost -> Done;
        E: pay(Charge { order_id: order.id, amount: 1 }) => _ catch InventoryError::OutOfStock -> Done;
        F: pay(Charge { order_id: order.id, amount: 1 }) => _ catch States::ALL | States::Timeout -> Done;
        G: pay(Charge { order_id: order.id, amount: 1 }) => _ catch States::ALL -> Done catch States::Timeout -> Done;
        H: pay(Charge { order_id: order.id, amount: 1 }) => _ catch States::ALL -> Done catch States::ALL -> Done;
        I: pay(Charge { order_id: order.id, amount: 1 }) => _ catch States::Timeout | States::Timeout -> Done timeout 1 minute;
        J: pay(Charge { order_id: order.id, amount: 1 }) => _ catch PaymentError::Declined -> Done catch PaymentError::Declined -> Done;
        L: pay(Charge { order_id: order.id, amount: 1 }) => _ catch PaymentError::Declined -> Done catch PaymentError -> Done;
        M: pay(Charge { order_id: order.id, amount: 1 }) => _ catch States::TaskFailed -> Done catch PaymentError::Declined -> Done;
        O: pay(Charge { order_id: order.id, amount: 1 }) => _ catch PaymetError::Declined -> Done;
        P: pay(Charge { order_id: order.id, amount: 1 }) => _ catch PaymentError -> Done catch PaymentError -> Done;
        Done: succeed;
    }
}

fn main() {}
