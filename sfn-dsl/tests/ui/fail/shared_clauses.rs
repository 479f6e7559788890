#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Scopes(order: Order) -> Payment {
        // Nobody goes there.
        with catch PaymentError as error -> Nowhere {
            Pay: pay(Charge { order_id: order.id, amount: order.total }) => payment;
            Again: pay(Charge { order_id: order.id, amount: order.total }) => payment;
        }
        // No task.
        with retry States::Timeout {
            Pause: wait 1 hour;
        }
        // A task without a use for it.
        with catch InventoryError -> Failed {
            Once: reserve(order.items) catch InventoryError -> Failed;
        }
        // Out of range, said once.
        with retry States::Timeout { at most 100000000 } {
            First: notify(order);
            Second: notify(order);
        }
        // The handler reads what its task has not bound yet.
        with catch PaymentError -> ReadsTooEarly {
            Third: pay(Charge { order_id: order.id, amount: order.total }) => third;
        }
        Done: succeed third;
        ReadsTooEarly: succeed third;
        Failed: fail "Failed";
    }
}

workflow! {
    Forms(order: Order) {
        with { A: notify(order); }
        with timeout 1 hour { B: notify(order); }
        with retry States::Timeout;
        with retry { every 1 hour } { C: notify(order); }
        with retry States::Timeout { evry 1 hour } { D: notify(order) -> E; }
        with catch States::ALL -> E { E: wait 1 parsec; }
        with: wait 1 hour;
    }
}

workflow! {
    BestEffort(order: Order) -> Payment {
        A: pay(Charge { order_id: order.id, amount: order.total }) => payment best effort;
        B: wait 1 hour best effort;
        C: notify(order) best effort catch States::ALL -> D;
        D: notify(order) catch States::ALL -> A best effort;
        F: pay(Charge { order_id: order.id, amount: order.total }) => paid -> return paid best effort;
    }
}

workflow! {
    BestEffortLast(order: Order) {
        Start: choose { order.rush => A, else => End }
        End: notify(order) -> end best effort;
        A: notify(order) best effort;
    }
}

fn main() {}
