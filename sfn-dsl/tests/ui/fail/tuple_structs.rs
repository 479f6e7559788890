// Tuple structs of another form than is written.

use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct OrderId(pub String);
#[derive(Payload)]
pub struct Pair(pub String, pub u32);
#[derive(Payload)]
pub struct Named {
    pub id: String,
}
#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub note: Option<String>,
    pub count: u32,
}

resources! {
    lambda by_id(OrderId);
    lambda by_pair(Pair);
    lambda named(Named);
}

workflow! {
    InJsonata(order: Order) {
        Two: by_id(OrderId(order.id, order.id));
        One: by_pair(Pair(order.id));
        Named: named(Named(order.id));
        Inside: by_id(OrderId(order.count));
        Second: by_pair(Pair(order.id, order.id));
        Absent: by_pair(Pair(order.note, order.count));
        Unknown: by_id(OrderNumber(order.id));
    }
}

workflow! {
    #![query_language(JSONPath)]
    InJsonPath(order: Order) {
        Two: by_id(OrderId(order.id, order.id));
        Named: named(Named(order.id));
        Inside: by_id(OrderId(order.count));
        Second: by_pair(Pair(order.id, order.id));
    }
}

fn main() {}
