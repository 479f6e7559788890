// Tables: keys, items, updates and conditions.
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub at: u64,
    pub total: f64,
    pub paid: bool,
    pub note: Option<String>,
    pub lines: Vec<String>,
}

resources! {
    lambda keep(Order);
    lambda look(Option<Order>);
    table NO_KEY: Order;
    table EMPTY_KEY: Order key ();
    table THREE: Order key (id: String, at: u64, total: f64);
    table NOT_A_MEMBER: Order key (pk: String);
    table OTHER_TYPE: Order key (id: u64);
    table NOT_A_KEY: Order key (paid: bool);
    table ORDERS: Order key (id: String);
    table SORTED: Order key (id: String, at: u64);
}

workflow! {
    Tables(order: Order) -> f64 {
        NoKey: ORDERS.get();
        WrongKey: ORDERS.get(order.total);
        NoSortKey: SORTED.get(order.id);
        Optional: ORDERS.get(order.note);
        NoItem: ORDERS.put(order.id);
        Unset: ORDERS.update(order.id).set(|row| row.statu, "paid");
        WrongValue: ORDERS.update(order.id).set(|row| row.total, "paid");
        NoNumber: ORDERS.update(order.id).add(|row| row.paid, 1);
        NoNumberAdded: ORDERS.update(order.id).add(|row| row.total, "1");
        Required: ORDERS.update(order.id).remove(|row| row.total);
        Found: ORDERS.get(order.id) => found;
        Said: ORDERS.get(order.id) => said: Option<Order>;
        Condition: ORDERS.delete(order.id).only_if(|row| row.total == "much");
        NoTest: ORDERS.delete(order.id).only_if(|row| row.total);
        Misspelt: ORDERS.putt(order);
        Untested: succeed found.total;
    }
}

workflow! {
    #![query_language(JSONPath)]
    InJsonPath(order: Order) -> f64 {
        Get: ORDERS.get(order.id) => found;
        IsThere: choose { found.is_some() => Whole, else => Maybe }
        Whole: keep(found?);
        Member: ORDERS.put(Order { id: found?.id, at: 1, total: found?.total * 2, paid: found?.paid, lines: order.lines });
        Maybe: look(found);
        Updated: ORDERS.update(order.id).set(|row| row.paid, true).returning_new() => updated;
        Again: keep(updated);
        Done: succeed updated.total;
    }
}

fn main() {}
