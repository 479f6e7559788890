#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    BranchOutput(order: Order) -> Payment {
        Both: parallel {
            {
                Choose: choose { order.rush => Pay, else => Notify }
                Pay: pay(Charge { order_id: order.id, amount: 1 }) => payment -> return payment;
                Notify: notify(order);
            }
        } => (payment,);
        Done: succeed payment;
    }
}

workflow! {
    TwoTypes(order: Order) -> Payment {
        Both: parallel {
            {
                Choose: choose { order.rush => Pay, else => Id }
                Pay: pay(Charge { order_id: order.id, amount: 1 }) => payment -> return payment;
                Id: succeed order.id;
            }
        } => (payment,);
        Done: succeed payment;
    }
}

workflow! {
    NeverEnds(order: Order) {
        Both: parallel {
            { Ping: notify(order) -> Pong; Pong: notify(order) -> Ping; }
        };
    }
}

// A member of the tuple of a `parallel` has another type.
workflow! {
    Tuple(order: Order) -> Payment {
        Both: parallel {
            { Pay: pay(Charge { order_id: order.id, amount: 1 }) => payment -> return payment; }
            { Id: succeed order.id; }
        } => (_, id);
        Done: succeed id;
    }
}

fn main() {}
