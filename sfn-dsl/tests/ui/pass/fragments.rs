#![deny(warnings)]

#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

// Used in front of its definition, under another name.
use library::inner::Sell as Trade;

workflow! {
    #![allow(interrupted_tasks, unbounded_loop)]
    Everywhere(order: Order) -> Payment {
        Before: use Trade(order, order.items, "before") => before;
        All: map item in order.items at most 2 at once {
            Each: use Trade(order, order.items, item.sku) => each;
            Given: succeed each;
        } => all;
        Far: distributed map item in order.items {
            There: use Trade(order, order.items, format!("{} {}", item.sku, before.receipt)) => there -> Given2;
            Given2: succeed there;
        } => far;
        with retry States::Timeout catch PaymentError as error -> Late {
            Scoped: use Trade(order, order.items, "with") => scoped;
            Tell: use library::Tell() best effort;
        }
        Same: choose { all.len() > far.len() => Given3, scoped.receipt == "again" => Before, else => BeforeTellPing }
        Given3: succeed scoped;
        Late: fail "Late" because error.cause;
    }
}

mod library {
    use sfn_dsl::prelude::*;

    resources! {
        lambda ping();
    }

    fragment! {
        /// No parameters, no result.
        pub Tell() {
            /// Comment of a state
            Ping: ping();
        }
    }

    pub mod inner {
        use super::Tell;
        use crate::order::*;
        use sfn_dsl::prelude::*;

        #[derive(Payload)]
        pub struct Question {
            pub token: String,
        }

        resources! {
            lambda ask(Question);
            lambda progress(String) -> Progress;
        }

        #[derive(Payload)]
        pub struct Progress {
            pub done: bool,
        }

        // Every kind of state.
        fragment! {
            #![allow(interrupted_tasks)]
            pub Sell(order: Order, items: Vec<Item>, text: String) -> Payment {
                Tell: use Tell() catch States::ALL -> Lost;
                Let: let total = order.total * 2, text2: String = text;
                Ask: |token| ask(Question { token: token }) => allowed: bool timeout 1 hour
                    catch States::ALL as error -> Refused;
                Allowed: choose { allowed && total > 5.0 => Await, else => Lost }
                Await: poll progress(order.id) => now every 1 minute at most 5 times { now.done => Both, else => Lost }
                Both: parallel {
                    { Left: use Tell(); }
                    {
                        Right: map item in items { Reserve: reserve(items); One: succeed item.sku; } => skus;
                        RightGiven: succeed skus.len();
                    }
                } => (_, count);
                Pause: wait items.len() seconds;
                with retry PaymentError::GatewayTimeout { at most 3 } {
                    Pay: pay(Charge { order_id: format!("{text2} {count}"), amount: total }) => payment -> return payment;
                }
                Refused: fail "Refused" because error.cause;
                Lost: succeed Payment { receipt: text };
            }
        }
    }
}

#[allow(dead_code)]
fn inside_a_function() {
    fragment! {
        Local(order: Order) { Notify: notify(order) -> end; }
    }
    workflow! {
        UsesLocal(order: Order) { One: use Local(order); Two: use Local(order); }
    }
    let _ = UsesLocal::definition();
}

fn main() {
    let machine = Everywhere::validated().unwrap();
    assert!(machine.machine().all_states().iter().any(|(name, _)| *name == "ThereRightGiven"));
}
