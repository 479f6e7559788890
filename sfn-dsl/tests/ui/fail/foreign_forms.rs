// What is written as another part of the language, a definition or Rust would have it.
#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub enum Shape {
    Round(u32),
    Square { side: u32 },
}

resources! {
    lambda ask(Order) -> Order;
    table ORDERS: Payment key (receipt: String);
}

fragment! {
    Report(order: Order) {
        Tell: notify(order);
    }
}

// The settings of a retry.
workflow! {
    Settings(order: Order) {
        with retry States::Timeout { interval: 60, max_attempts: 10 } catch States::ALL -> Failed {
            First: notify(order);
        }
        Second: notify(order) retry States::Timeout { IntervalSeconds: 60 };
        Third: notify(order) retry States::Timeout { every 5 seconds at most 3 };
        Fourth: notify(order) catch States::ALL -> Failed as error;
        with catch States::ALL -> Failed as error {
            Fifth: notify(order);
        }
        Failed: fail "Failed";
    }
}

// States without a name.
workflow! {
    Unnamed(order: Order) {
        First: choose { order.rush => Last, else => Last }
        ORDERS.get(order.id) => found;
        Second: choose { order.rush => Last, else => Last }
        notify(order);
        Third: parallel { { A: notify(order); } }
        wait 1 second;
        Last: succeed;
    }
}

workflow! {
    Matches(order: Order) {
        Text: match order.id { "a" => Done, else => Done }
        Number: match order.total { -1 => Done, else => Done }
        Tuple: match order.shape { Shape::Round(side) => Done, else => Done }
        Struct: match order.shape { Shape::Square { side } => Done, else => Done }
        Guard: match order.shape { Shape::Round if order.rush => Done, else => Done }
        Done: succeed;
    }
}

workflow! {
    Polled(order: Order) {
        Wait: poll |token| ask(order) => asked every 5 seconds at most 3 times { asked.rush => Done, else => Done }
        Done: succeed;
    }
}

workflow! {
    /// The comment stands in front of the language.
    #![query_language(JSONPath)]
    #[timeout(1 hour)]
    #![allow(unbounded_loop)]
    Behind(order: Order) {
        Done: succeed;
    }
}

fn main() {}
