// What a workflow has other words for than Rust.

#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Words(order: Order) -> f64 {
        If: if order.rush { notify(order) } else { notify(order) };
        Each: for item in order.items { notify(item) };
        Again: while order.rush { notify(order) };
        let total = order.total;
        if order.rush { notify(order) };
        with credentials order.id catch States::ALL -> Done { Notify: notify(order); }
        Done: succeed order.total;
        return order.total;
    }
}

fn main() {}
