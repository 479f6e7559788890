#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Syntax(order: Order) {
        NoIn: map item { A: notify(order); }
        NoIndex: map (index item) in order.items { B: notify(order); }
        NoBody: map item in order.items;
        NotAtOnce: map item in order.items at most 10 { C: notify(order); }
        Unknown: map item in order.items quickly { D: notify(order); }
        NoUnit: distributed map item in order.items tolerating 5 { E: notify(order); }
        NoBytes: distributed map item in order.items in batches of 5 or 6 { F: notify(order); }
        NoLabel: distributed map item in order.items label Import { G: notify(order); }
        NoTarget: distributed map item in order.items results "bucket" { H: notify(order); }
        NoType: distributed map row: in order.items { I: notify(order); }
        Mistake: map item in order.items { J: notify(order) K: notify(order); }
        Fine: map item in order.items { L: notify(order); }
    }
}

fn main() {}
