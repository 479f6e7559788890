#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

// A catch that rejoins, a binding assigned on every path, a loop through several states, an error read.
workflow! {
    #![allow(unbounded_loop)]
    Rejoin(order: Order) -> Payment {
        Reserve: reserve(order.items) catch InventoryError::OutOfStock -> Backorder;
        Rush: choose { order.rush => PayRush, else => PayNormal }
        PayRush: pay(Charge { order_id: order.id, amount: 100 }) => payment -> Done
            catch PaymentError::Declined | PaymentError::GatewayTimeout as error -> Failed;
        PayNormal: pay(Charge { order_id: order.id, amount: order.total }) => payment
            catch PaymentError as error -> Failed
            catch States::ALL as error -> Failed;
        Done: succeed payment;

        Backorder: notify(order);
        Pause: wait 90min;
        Again: choose { at most 3 times => Reserve, order.total >= 1000.0 && !order.rush => Reserve, else => GiveUp }
        GiveUp: fail "OutOfStock";
        Failed: fail "PaymentFailed" because format!("{}: {}", error.error, error.cause);
    }
}

// Written in an order in which a use stands before its definition.
workflow! {
    Backwards(order: Order) -> Payment {
        Start: reserve(order.items) -> Pay;
        Finish: succeed Payment { receipt: payment.receipt };
        Pay: pay(Charge { order_id: order.id, amount: 1 }) => payment -> Finish;
    }
}

workflow! {
    /// No input, no output.
    Tick() {
        Pause ("Pause: a minute"): wait 60s;
    }
}

workflow! {
    #![allow(interrupted_tasks)]
    Nested(order: Order) -> Payment {
        /// Comment of a state
        Outer: parallel {
            {
                Inner: parallel {
                    { A: pay(Charge { order_id: order.id, amount: 1 }) => x -> return x; }
                    { B: notify(order); }
                } => (first, _);
                Choose: choose { order.note.is_some() && order.items.len() > 2 => Give, else => Take }
                Give: succeed first;
                Take: pay(Charge { order_id: first.receipt, amount: 2 }) => y -> return Payment { receipt: y.receipt };
            }
        } => (given,) catch States::ALL -> Failed;
        Done: succeed given;
        Failed: fail "Failed";
    }
}

#[allow(dead_code)]
fn inside_a_function() {
    workflow! {
        Local(order: Order) { Notify: notify(order); }
    }
    let _ = Local::definition();
}

mod camel {
    #![allow(non_snake_case)]
    use sfn_dsl::prelude::*;

    resources! {
        pub lambda ReserveAll(String) -> u32;
    }
}

// A function may have a name like a fragment's; `times` may stand behind the bound of a retry.
workflow! {
    Camel(order: Order) -> u32 {
        First: camel::ReserveAll(order.id) => count
            retry States::Timeout { every 5 seconds, at most 3 times, backoff 2.0 };
        Done: succeed count;
    }
}

fn main() {
    Rejoin::validated().unwrap();
    Backwards::validated().unwrap();
    Tick::validated().unwrap();
    Nested::validated().unwrap();
}
