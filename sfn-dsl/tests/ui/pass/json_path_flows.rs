// What must not be refused in JSONPath: catches that rejoin, bindings of every arm, tests that hold over jumps, loops.
#![deny(deprecated, unused_variables)]

#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

resources! {
    lambda status(String) -> Order;
    lambda tell(String);
}

// The handler of an error goes back to the main line, and nothing there reads what it skipped.
workflow! {
    #![query_language(JSONPath)]
    Rejoins(order: Order) {
        Pay: pay(Charge { order_id: order.id, amount: 1 }) => payment catch PaymentError as error -> Tell;
        Thank: tell(payment.receipt);
        Notify: notify(order) -> end;
        Tell: tell(error.cause) -> Notify;
    }
}

// Every arm assigns the binding, the handler of an error included; a value of one type overwrites another of that type.
workflow! {
    #![query_language(JSONPath)]
    EveryArm(order: Order) -> String {
        Rush: choose { order.rush => Express, order.total > 100.0 => Charged, else => Plain }
        Express: let text = "express" -> Done;
        Plain: let text = order.id -> Done;
        Charged: pay(Charge { order_id: order.id, amount: order.total }) => payment catch PaymentError as error -> Refused;
        Paid: let text = payment.receipt -> Done;
        Refused: let text = error.error;
        Done: succeed text;
    }
}

// Two handlers, each with its own error, and one that is reached with the same name of both.
workflow! {
    #![query_language(JSONPath)]
    Handlers(order: Order) {
        Pay: pay(Charge { order_id: order.id, amount: 1 })
            catch PaymentError::Declined as error -> Both
            catch PaymentError::GatewayTimeout as error -> Both
            catch States::ALL as other -> Other;
        Done: succeed;
        Both: fail error.error because error.cause;
        Other: fail "Failed" because other.cause;
    }
}

// A test holds in all states that are reached through it only, over a jump, a catch and a branch.
workflow! {
    #![query_language(JSONPath)]
    Narrowed(order: Order) {
        Has: choose { order.note.is_none() => Done, else => Tell }
        Tell: tell(order.note?) catch States::ALL -> Again;
        Both: parallel { { Inner: tell(order.note?); } } -> Done;
        Again: tell(order.note?);
        Done: succeed;
    }
}

// A loop through four states that an arm bounds, entered at two places.
workflow! {
    #![query_language(JSONPath)]
    #[timeout(1 day)]
    Loops(id: String) {
        Ask: status(id) => order catch States::ALL -> Pause;
        Ready: choose { order.rush => Done, order.total > 5.0 => Tell, else => Pause }
        Tell: tell(order.id);
        Pause: wait 1 minute -> Ask;
        Done: succeed;
    }
}

// The children of a distributed map read what is bound outside, and what they bind ends with them.
workflow! {
    #![query_language(JSONPath)]
    #![allow(interrupted_tasks)]
    Captures(order: Order) {
        Pay: pay(Charge { order_id: order.id, amount: 1 }) => payment;
        Each: distributed map item in order.items {
            Again: pay(Charge { order_id: payment.receipt, amount: 1 }) => again;
            Tell: tell(again.receipt) catch States::ALL -> Item;
            Item: tell(item.sku);
        }
        Last: tell(payment.receipt);
    }
}

fn main() {
    for definition in [
        Rejoins::validated().map(|machine| machine.warnings().to_string()),
        EveryArm::validated().map(|machine| machine.warnings().to_string()),
        Handlers::validated().map(|machine| machine.warnings().to_string()),
        Narrowed::validated().map(|machine| machine.warnings().to_string()),
        Loops::validated().map(|machine| machine.warnings().to_string()),
        Captures::validated().map(|machine| machine.warnings().to_string()),
    ] {
        assert_eq!(definition.unwrap(), "");
    }
}
