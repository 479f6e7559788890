#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Bindings(order: Order) -> Payment {
        Pay: pay(Charge { order_id: order.id, amount: order.total }) => result;
        Reserve: reserve(order.items) => result;
        Both: parallel { { Notify: notify(order); } } => (a, b);
        One: parallel { { Again: notify(order); } } => all;
        Tuple: notify(order) => (a, b);
        Wait: wait 1 hour => nothing;
        Done: succeed result;
    }
}

workflow! {
    Shadow(order: Order) -> Payment {
        Pay: pay(Charge { order_id: order.id, amount: order.total }) => payment;
        Both: parallel {
            { Inner: pay(Charge { order_id: payment.receipt, amount: 1 }) => payment; Use: pay(Charge { order_id: payment.receipt, amount: 2 }); }
        };
        Done: succeed payment;
    }
}

fn main() {}
