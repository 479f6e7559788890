// A list whose first element may be absent: one error, at the element.

use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub note: Option<String>,
}

resources! { lambda tell(Vec<String>); }

workflow! {
    InJsonata(order: Order) {
        First: tell([order.note, order.id]);
        Second: tell([order.id, order.note]);
        Alone: tell([order.note]);
    }
}

workflow! {
    #![query_language(JSONPath)]
    InJsonPath(order: Order) {
        First: tell([order.note, order.id]);
        Alone: tell([order.note]);
    }
}

fn main() {}
