// The name, the input and the output of a workflow; the states are known all the same.

#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! { fn Function(order: Order) { A: notify(ordr); } }
workflow! { Bare { A: nothing(); } }
workflow! { Generic<T>(order: Order) { A: notify(order); } }
workflow! { Mutable(mut order: Order) { A: wait 5 seconds; } }
workflow! { Borrowed(order: &Order) { A: pay(order.totl); } }
workflow! { Colon(order: Order): Order { A: succeed order; } }
workflow! { Arrow(order: Order) => Order { A: succeed order; } }
workflow! { Missing(order: Order) -> { A: notify(order); } }
workflow! { Fails(order: Order) -> Result<Order, PaymentError> { A: succeed order; } }
workflow! { Equals(order: Order) = { A: notify(order); } }
workflow! { Bodiless(order: Order); }
workflow! { #[timeout = "7 days"] Text(order: Order) { A: notify(order); } }
workflow! { #[expres] Slip(order: Order) { A: notify(order); } }
workflow! { #![express] Outer(order: Order) { A: notify(order); } }
workflow! { #[standard] #![allow(warnings)] Behind(order: Order) { A: notify(order); } }
fragment! { Again(text: String) { A: use self::Again(text); } }

fn main() {}
