// Warnings that are made errors, and errors that are made warnings.
#![deny(deprecated)]

#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    #![deny(warnings)]
    Denied(order: Order) {
        Rush: choose { order.rush => Pay }
        #[warn(retry_of_all_errors)]
        Pay: pay(Charge { order_id: order.id, amount: 1 }) => _ retry States::ALL;
        Both: parallel { { Notify: notify(order); } { Reserve: reserve(order.items); } }
    }
}

workflow! {
    #![warn(callback_without_timeout)]
    Warned(order: Order) {
        #[deny(choice_without_default)]
        Rush: choose { order.rush => Ask }
        Ask: |token| pay(Charge { order_id: token, amount: 1 }) => _;
    }
}

// Not reported by default.
workflow! {
    #![deny(transient_errors_not_retried)]
    #[no_default_retry]
    Asked(order: Order) {
        Notify: notify(order);
    }
}

fn main() {}
