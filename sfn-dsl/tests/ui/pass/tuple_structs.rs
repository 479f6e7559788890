// Newtypes and tuple structs are written as in Rust.

use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct OrderId(pub String);
#[derive(Payload)]
pub struct Pair(pub String, pub u32);
#[derive(Payload)]
pub struct Both {
    pub id: OrderId,
    pub pairs: Vec<Pair>,
}
#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub count: u32,
}

resources! {
    lambda by_id(OrderId);
    lambda by_pair(Pair);
    lambda both(Both);
}

workflow! {
    #[timeout(1 day)]
    InJsonata(order: Order) -> Pair {
        Id: by_id(OrderId(order.id));
        Pair: by_pair(Pair(order.id, order.count + 1));
        Both: both(Both { id: OrderId(order.id), pairs: [Pair("a", 1), Pair(order.id, order.count)] });
        Keep: let id = OrderId(order.id), pair = Pair(order.id, 3);
        Kept: both(Both { id, pairs: [pair] });
        Known: choose { id == order.id && id == OrderId("a") => Done, else => Id }
        Done: succeed Pair(order.id, 3);
    }
}

workflow! {
    #![query_language(JSONPath)]
    InJsonPath(order: Order) -> OrderId {
        Id: by_id(OrderId(order.id));
        Pair: by_pair(Pair(order.id, order.count));
        Both: both(Both { id: OrderId(order.id), pairs: [Pair("a", 1)] });
        Keep: let id = OrderId(order.id);
        Kept: by_id(id);
        Done: succeed OrderId(order.id);
    }
}

fn main() {}
