// A callback whose token nobody gets, one that may wait for ever, a token outside.
#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Question {
    pub token: String,
    pub order_id: String,
}

#[derive(Payload)]
pub struct Decision {
    pub approved: bool,
}

resources! {
    lambda ask(Question);
}

workflow! {
    NoToken(order: Order) -> Decision {
        Ask: |token| ask(Question { token: order.id, order_id: order.id }) => decision: Decision
            timeout 1 day;
        Done: succeed decision;
    }
}

workflow! {
    NoTimeout(order: Order) {
        Ask: |token| ask(Question { token: token, order_id: order.id }) => _: Decision;
    }
}

workflow! {
    #![query_language(JSONPath)]
    InJsonPath(order: Order) {
        Ask: |token| ask(Question { token: order.id, order_id: order.id });
    }
}

// The token ends with the call.
workflow! {
    Outside(order: Order) {
        Ask: |token| ask(Question { token: token, order_id: order.id }) timeout 1 day;
        Again: ask(Question { token: token, order_id: order.id });
    }
}

// A token is a string, and a result has the fields of its type.
workflow! {
    WrongTypes(order: Order) {
        Ask: |token| pay(Charge { order_id: order.id, amount: token }) => decision: Decision timeout 1 day;
        Approved: choose { decision.aproved => Done, else => Done }
        Done: succeed;
    }
}

fn main() {}
