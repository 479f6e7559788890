// The `;` between two states is said to be missing where it is, and both states are known.

#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Missing(order: Order) {
        Call: pay(Charge { order_id: order.id, amount: 1 }) => payment
        Jump: notify(order) -> Pause
        Pause ("Wait a bit"): wait 5 minutes
        Catch: notify(order) catch States::ALL -> Failed
        /// A comment
        Keep: let receipt = payment.receipt
        Both: parallel { { Inner: notify(order) } { Other: notify(order); } } => (_, _)
        Last: fail "Last" because receipt
        Failed: fail "Failed" because payment.recept;
    }
}

workflow! {
    #![query_language(JSONPath)]
    Ends(order: Order) {
        Rush: choose { order.rush => Done, else => Tell } -> Tell
        Tell: notify(order) catch States::ALL -> Done
        Done: succeed
    }
}

fn main() {}
