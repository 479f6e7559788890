// What an update or a condition of a table cannot say, as far as the syntax shows it.
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub total: f64,
    pub note: Option<String>,
}

resources! {
    table ORDERS: Order key (id: String);
}

workflow! {
    Closures(order: Order) -> Order {
        NotAMember: ORDERS.update(order.id).set(|row| order.total, 1);
        Computed: ORDERS.update(order.id).set(|row| row.total + 1, 1);
        Arithmetic: ORDERS.delete(order.id).only_if(|row| row.total * 2 > order.total);
        Value: ORDERS.delete(order.id).only_if(|row| order.note.is_some());
        Pattern: ORDERS.delete(order.id).only_if(|(row, other)| row.total > 1);
        None: ORDERS.delete(order.id).only_if(|| order.total > 1);
        Untested: ORDERS.get(order.id) => found;
        Use: succeed found?;
    }
}

workflow! {
    #![query_language(JSONPath)]
    InJsonPath(order: Order) {
        Condition: ORDERS.delete(order.id).only_if(|row| row.total > order.total * 2);
    }
}

fn main() {}
