// Forms of times and clauses that are none.
#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Forms(order: Order) {
        NoUnit: wait order.total;
        Unit: wait order.total parsecs;
        Month: wait order.total m;
        NoTime: wait until;
        NoError: fail;
        Twice: notify(order) credentials order.id credentials order.id;
        Branches: parallel { { A: notify(order); } } credentials order.id;
        Wait: wait 1 second credentials order.id;
        Unknown: notify(order) timeouts 5 seconds;
        Done: succeed;
    }
}

fn main() {}
