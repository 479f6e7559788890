#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

// Each mistake is said once, where the fragment is written, whoever uses it.
fragment! {
    Wrong(order: Order, limit: f64) -> Payment {
        A: pay(Charge { order_id: order.idd, amount: limit }) => payment
            catch PaymentError as error -> Handle;
        B: choose { order.total > order.id => Nowhere, else => C }
        C: pay(Charge { order_id: payment.receipt, amount: "one" }) => limit;
        D: notify(order);
        Handle: succeed payment;
        Orphan: fail "Orphan";
    }
}

workflow! {
    UsesWrong(order: Order) -> Payment {
        A: use Wrong(order, 1) => a;
        B: use Wrong(order, order.total) => b;
        Done: succeed b;
    }
}

fragment! {
    Recursive(order: Order) {
        A: notify(order);
        B: parallel { { C: use Recursive(order); } }
    }
}

fragment! {
    #[timeout(1 day)]
    Head(order: Order, order: Order) -> Payment {
        A: notify(order) -> return 5;
    }
}

fragment! { Parameter(Order) { A: wait 1 second; } }

fragment! { Nothing() {} }

fragment! {
    Types(order: Order, no: NoPayload) -> Payment {
        A: pay(Charge { order_id: order.id, amount: 1 }) => payment -> return payment;
    }
}

fragment! {
    Raw(order: Order) -> f64 {
        A: pay(Charge { order_id: order.id, amount: 1 }) => payment;
        B: succeed jsonata!("$sum($payment.receipt)" as f64);
    }
}

// What is wrong with a fragment is said there, and nothing where it is used.
fragment! {
    Gives(order: Order) {
        A: notify(order);
        B: succeed order.id;
    }
}

workflow! {
    UsesIt(order: Order) -> String {
        Begin: use Gives(order) => given;
        Last: succeed given;
    }
}

struct NoPayload;

fn main() {}
