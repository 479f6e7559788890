// Names of machines and states, and data that is read too early: a mistake behind each comment.
#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::aws::ecs;
use sfn_dsl::prelude::*;

// A machine's name of more than 80 characters.
workflow! {
    A2345678901234567890123456789012345678901234567890123456789012345678901234567890X(order: Order) {
        Notify: notify(order);
    }
}

// An empty name of a state.
workflow! {
    Empty(order: Order) {
        Notify (""): notify(order);
    }
}

// An action that the service does not have.
workflow! {
    Action(order: Order) {
        Run: ecs::run_tasks(order.id);
    }
}

// The result of a task in its own request.
workflow! {
    Own(order: Order) {
        Pay: pay(Charge { order_id: payment.receipt, amount: 1 }) => payment;
        Again: pay(Charge { order_id: payment.receipt, amount: 1 });
    }
}

// The result of a task in its own clauses.
workflow! {
    Clauses(order: Order) {
        Pay: pay(Charge { order_id: order.id, amount: 1 }) => payment credentials payment.receipt;
        Again: pay(Charge { order_id: payment.receipt, amount: 1 });
    }
}

// A binding that an arm overwrites with another type, and that is read where they join.
workflow! {
    Overwritten(order: Order) -> Payment {
        Pay: pay(Charge { order_id: order.id, amount: 1 }) => payment;
        Rush: choose { order.rush => Text, else => Done }
        Text: let payment = order.total;
        Done: succeed payment;
    }
}

// A member of the items of a list in a list.
workflow! {
    ItemOfItems(order: Order) {
        Each: map item in order.items {
            Inner: map part in item.parts { Tell: pay(Charge { order_id: part.sku, amount: 1 }); }
        }
    }
}

fn main() {}
