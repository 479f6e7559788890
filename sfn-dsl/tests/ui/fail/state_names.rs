// What stands in front of an action, and is no name of a state.

#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Names(order: Order) {
        notify(order);
        wait 5 minutes;
        "Text": notify(order);
        Two Words: notify(order);
        With-Hyphen: notify(order);
        type: notify(order);
        Equals = notify(order);
        state Word: notify(order);
        #![allow(warnings)]
        Inner: notify(order);
        #[timeout(5 minutes)]
        Limit: notify(order);
        try { Inside: notify(order); }
        Last: notify(order);
        /// Behind the last
    }
}

// What is left out leaves no other finding behind.
workflow! { Empty(order: Order) { notify(order); } }
workflow! { Body(order: Order) { Each: map item in order.items { notify(order); } } }
workflow! { Branch(order: Order) { Both: parallel { first: { A: notify(order); }, second: { B: notify(order); } } } }

fn main() {}
