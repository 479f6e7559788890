// Members that the context object does not have, or of another type.
#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Context(order: Order) {
        Member: pay(Charge { order_id: context.execution.nam, amount: 1 }) => _;
        Object: pay(Charge { order_id: context.executions.name, amount: 1 }) => _;
        Type: pay(Charge { order_id: context.state.retry_count, amount: 1 }) => _;
        Token: choose { context.task.token == order.id => Done, else => Done }
        Done: succeed;
    }
}

fn main() {}
