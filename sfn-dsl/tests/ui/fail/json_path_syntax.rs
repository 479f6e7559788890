// What the syntax alone shows, in JSONPath.
#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

// More names than branches, fewer names than branches.
workflow! {
    #![query_language(JSONPath)]
    Tuples(order: Order) {
        Many: parallel { { A: notify(order); } } => (one, two);
        Few: parallel { { B: notify(order); } { C: notify(order); } } => (three,);
    }
}

// A list may be shorter than its index.
workflow! {
    #![query_language(JSONPath)]
    Sure(order: Order) {
        Tell: pay(Charge { order_id: order.items[0].sku, amount: 1 });
    }
}

// Placeholders and values that do not match.
workflow! {
    #![query_language(JSONPath)]
    Placeholders(order: Order) {
        Few: pay(Charge { order_id: format!("{}", order.id, order.total), amount: 1 });
        Many: pay(Charge { order_id: format!("{} {}", order.id), amount: 1 });
        Named: pay(Charge { order_id: format!("{id}", other = order.id), amount: 1 });
        Brace: pay(Charge { order_id: format!("{", order.id), amount: 1 });
    }
}

// Clauses that an earlier one leaves nothing; settings that there are not.
workflow! {
    #![query_language(JSONPath)]
    Clauses(order: Order) {
        Pay: pay(Charge { order_id: order.id, amount: 1 })
            catch PaymentError -> Failed
            catch PaymentError::Declined -> Failed;
        Settings: pay(Charge { order_id: order.id, amount: 1 })
            retry PaymentError::Declined { every 10 seconds, up to 5 seconds };
        Failed: fail "Failed";
    }
}

// An error that is kept under the name of the result.
workflow! {
    #![query_language(JSONPath)]
    ErrorAndResult(order: Order) {
        Pay: pay(Charge { order_id: order.id, amount: 1 }) => outcome catch PaymentError as outcome -> Done;
        Done: succeed;
    }
}

fn main() {}
