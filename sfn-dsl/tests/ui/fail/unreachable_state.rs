#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Unreachable(order: Order) {
        Reserve: reserve(order.items) -> Notify;
        Forgotten: reserve(order.items);
        Notify: notify(order) -> end;
        // A loop of two states that nothing enters.
        Ping: notify(order) -> Pong;
        Pong: notify(order) -> Ping;
    }
}

fn main() {}
