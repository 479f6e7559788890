// What stands behind a call, in the wrong order or with the wrong sign.

#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Parts(order: Order) {
        BehindTimeout: pay(Charge { order_id: order.id, amount: 1 }) timeout 5 minutes => late;
        BehindJump: pay(Charge { order_id: order.id, amount: 1 }) -> Done => gone;
        Twice: pay(Charge { order_id: order.id, amount: 1 }) => twice => Done;
        Comma: notify(order), timeout 5 minutes;
        Greater: notify(order) > Done;
        Question: notify(order)?;
        Braces: { notify(order); }
        Print: println!("hello");
        Attribute: #[no_default_retry] notify(order);
        Member: pay(order_id: order.id, amount: 1);
        InBraces: pay({ order_id: order.id, amount: 1 });
        Arrow: notify(order) catch States::Timeout => Done;
        Pattern: notify(order) catch States::Timeout(error) -> Done;
        Commas: notify(order) catch States::Timeout, States::TaskFailed -> Done;
        Every: notify(order) catch _ -> Done;
        Dot: notify(order) catch States.ALL -> Done;
        Text: notify(order) catch "Lost" -> Done;
        Action: notify(order) catch States::Timeout -> fail "Lost";
        Settings: notify(order) retry { every 5 seconds };
        Cause: fail "Lost", "of no use";
        Pair: fail("Lost", "of no use");
        Bound: succeed => value;
        Done: succeed;
    }
}

// What is meant is taken for it, so that nothing else is said.
workflow! {
    Meant(order: Order) {
        Pay: pay(Charge { order_id: order.id, amount: 1 }) -> payment;
        Tell: pay(Charge { order_id: payment.receipt, amount: 1 }) => Early;
        Late: notify(order);
        Early: succeed -> Behind;
        Behind: fail "Behind" because payment.receipt;
    }
}

fn main() {}
