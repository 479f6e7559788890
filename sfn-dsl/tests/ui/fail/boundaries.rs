// Numbers one step outside their ranges, and bindings at the edges of loops and scopes: a mistake behind each comment.
#![allow(deprecated)]

#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Numbers(order: Order) {
        // one second more than AWS takes
        Wait: wait 100000000 seconds;
        // no time at all
        Timeout: notify(order) timeout 0 seconds;
        // a heartbeat as long as the timeout
        Heartbeat: notify(order) timeout 60 seconds heartbeat 60 seconds;
        // a rate below one
        Backoff: notify(order) retry States::Timeout { backoff 0.99 };
        // a second more than 366 days
        Delay: notify(order) retry States::Timeout { max_delay 31622401 seconds };
        // a longest delay that is the first one
        Same: notify(order) retry States::Timeout { every 5 seconds, max_delay 5 seconds };
        // one attempt more than AWS takes
        Attempts: notify(order) retry States::Timeout { at most 100000000 };
        Done: succeed;
    }
}

workflow! {
    #![query_language(JSONPath)]
    NumbersInJsonPath(order: Order) {
        // no time at all
        Timeout: notify(order) timeout 0 seconds;
        // a heartbeat as long as the timeout
        Heartbeat: notify(order) timeout 60 seconds heartbeat 60 seconds;
        // a heartbeat of nothing
        Nothing: notify(order) timeout 60 seconds heartbeat 0 seconds;
        // more failures than a hundred of a hundred
        Percent: distributed map _ in order.items tolerating 101 percent { A: wait 1 second; }
        // no batch
        Batch: distributed map _ in order.items in batches of 0 { B: wait 1 second; }
        // a label with a space
        Label: distributed map _ in order.items label "a b" { C: wait 1 second; }
        // a label of 41 characters
        Long: distributed map _ in order.items label "A2345678901234567890123456789012345678901" { D: wait 1 second; }
        Done: succeed;
    }
}

// Read in the first round, assigned at the end of it.
workflow! {
    #![allow(unbounded_loop)]
    FirstRound(order: Order) {
        Read: pay(Charge { order_id: payment.receipt, amount: 1 });
        Pay: pay(Charge { order_id: order.id, amount: 1 }) => payment;
        Again: choose { order.rush => Read, else => Done }
        Done: succeed;
    }
}

workflow! {
    #![query_language(JSONPath)]
    #![allow(unbounded_loop)]
    FirstRoundInJsonPath(order: Order) {
        Read: pay(Charge { order_id: payment.receipt, amount: 1 });
        Pay: pay(Charge { order_id: order.id, amount: 1 }) => payment;
        Again: choose { order.rush => Read, else => Done }
        Done: succeed;
    }
}

// A handler that reads what a later state binds.
workflow! {
    LaterResult(order: Order) {
        First: pay(Charge { order_id: order.id, amount: 1 }) => first catch PaymentError as error -> Undo;
        Second: pay(Charge { order_id: order.id, amount: 2 }) => second catch PaymentError as error -> Undo;
        Done: pay(Charge { order_id: second.receipt, amount: 3 }) -> end;
        Undo: pay(Charge { order_id: first.receipt, amount: 4 });
    }
}

// A state that goes to itself, one whose handler is itself.
workflow! {
    Itself(order: Order) {
        Way: choose { order.rush => Pause, else => Tell }
        Pause: wait 1 second -> Pause;
        Tell: notify(order) catch States::ALL -> Tell;
    }
}

workflow! {
    #![query_language(JSONPath)]
    ItselfInJsonPath(order: Order) {
        Tell: notify(order) catch States::ALL -> Tell;
    }
}

// One branch reads what the other binds.
workflow! {
    OtherBranch(order: Order) {
        Both: parallel {
            { Pay: pay(Charge { order_id: order.id, amount: 1 }) => payment; Use: pay(Charge { order_id: payment.receipt, amount: 2 }); }
            { Read: pay(Charge { order_id: payment.receipt, amount: 3 }); }
        }
    }
}

workflow! {
    #![query_language(JSONPath)]
    OtherBranchInJsonPath(order: Order) {
        Both: parallel {
            { Pay: pay(Charge { order_id: order.id, amount: 1 }) => payment; Use: pay(Charge { order_id: payment.receipt, amount: 2 }); }
            { Read: pay(Charge { order_id: payment.receipt, amount: 3 }); }
        }
    }
}

// A jump from one branch into another.
workflow! {
    Across(order: Order) {
        Both: parallel {
            { Left: notify(order) -> Right; }
            { Right: notify(order); }
        }
    }
}

fn main() {}
