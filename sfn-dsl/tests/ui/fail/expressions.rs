#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Expressions(order: Order) {
        Sum: choose { order.total + 1.0 > 3.0 => Done, else => Call }
        Call: pay(Charge { order_id: lookup(order.id), amount: 1f64 });
        Rest: pay(Charge { order_id: order.id, ..order });
        Method: choose { order.items.lenn() > 3 => Done, else => Few }
        Few: fail "Failed" because format!("{} {}", order.id);
        Named: fail "Failed" because format!("{order.id}");
        Done: succeed;
    }
}

fn main() {}
