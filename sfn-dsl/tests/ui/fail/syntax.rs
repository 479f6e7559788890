#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Syntax(order: Order) {
        Times: wait 5 parsecs;
        Months: wait 10m;
        Field: notify(order.);
        Arm: choose { order.total > => Retry, else => Retry }
        Retry: notify(order) retry States::TaskFailed { evry 5 seconds };
        let x = 5;
        Assign: notify(order) = answer;
        Late: notify(order) catch States::Timeout -> Syntax -> Done;
        Clause: notify(order) finally Done;
        Word: wait(order);
        Done: succeed;
    }
}

fn main() {}
