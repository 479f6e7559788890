#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

// Each mistake is one error, and what stands around it is checked all the same.
workflow! {
    Recovery(order: Order) {
        Parentheses: reserve(order.items order.items) => reserved;
        Member: pay(Charge { order_id order.id, amount: order.total }) => payment;
        Reads: pay(Charge { order_id: payment.receipt, amount: order.totl });
        Colon reserve(order.items);
        Jump: choose { order.rush => Colon, else => Both }
        Both: parallel {
            { Inner: wait 5 parsecs; }
            { Other: pay(Charge { order_id: order.id, amount: 1 }) => result -> return result; }
            { Missing: reserve(order.) => gone -> return gone; }
        } => (_, result, gone);
        Use: pay(Charge { order_id: result.receipt, amount: gone.amount }) -> end;
    }
}

workflow! {
    Head(order) {
        Notify: notify(order);
        Failed: fail "Failed" because 3;
    }
}

fn main() {}

// A statement that does not parse says nothing about its block; the other blocks are checked.
workflow! {
    Blocks(order: Order) {
        Both: parallel {
            { Broken: wait 5 parsecs -> Nowhere; Behind: notify(order); }
            { Choose: choose { order.rush => Paid, else => Used } Paid: pay(Charge { order_id: order.id, amount: 1 }) => paid; Used: fail "Failed" because paid.receipt; Alone: notify(order); }
        };
    }
}
