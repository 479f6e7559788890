#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

fragment! {
    Tell(order: Order) {
        A: notify(order);
    }
}

workflow! {
    Unknown(order: Order) {
        A: use Tel(order);
        Done: succeed;
    }
}

fragment! {
    Ping(order: Order) {
        A: use Pong(order);
    }
}

fragment! {
    Pong(order: Order) {
        A: use Ping(order);
    }
}

fn main() {}
