// A callback of which nobody knows what comes back; forms that are none.
#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Question {
    pub token: String,
    pub order_id: String,
}

resources! {
    lambda ask(Question);
}

workflow! {
    NoType(order: Order) -> bool {
        Ask: |token| ask(Question { token: token, order_id: order.id }) => decision timeout 1 day;
        Done: succeed decision.approved;
    }
}

workflow! {
    WrongForm(order: Order) {
        Two: |token, other| ask(Question { token: token, order_id: other }) timeout 1 day;
        Body: |token| token timeout 1 day;
        None: || ask(Question { token: "a", order_id: order.id }) timeout 1 day;
        Nameless: |_| ask(Question { token: "a", order_id: order.id }) timeout 1 day;
        Typed: |token: String| ask(Question { token, order_id: order.id }) timeout 1 day;
        Pattern: |(token, other)| ask(Question { token, order_id: other }) timeout 1 day;
        Block: |token| { ask(Question { token, order_id: order.id }) } timeout 1 day;
        Moved: move |token| ask(Question { token, order_id: order.id }) timeout 1 day;
    }
}

workflow! {
    #![query_language(JSONPath)]
    Names(order: Order) {
        Input: |order| ask(Question { token: order, order_id: "a" }) timeout 1 day;
    }
}

fn main() {}
