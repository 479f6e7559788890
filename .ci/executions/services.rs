//! Tables and queues that are there: what is written, found, changed and sent, in and out of maps.

use serde_json::{Value, json};
use sfn_dsl::DynamoDb;
use sfn_dsl::prelude::*;

use crate::case::{Case, both};

#[derive(Payload)]
#[serde(rename_all = "camelCase")]
pub struct Order {
    pub order_id: String,
    pub total: f64,
    pub paid: bool,
    pub kind: Kind,
    pub lines: Vec<Line>,
    pub customer: Customer,
    pub note: Option<String>,
    pub tries: u32,
}

#[derive(Payload)]
pub enum Kind {
    Gift,
    Parcel,
}

#[derive(Payload)]
pub struct Customer {
    pub email: String,
    pub age: Option<u8>,
}

#[derive(Payload)]
pub struct Line {
    pub sku: String,
    pub count: u32,
}

#[derive(Payload)]
pub struct Reading {
    pub sensor: String,
    pub at: u64,
    pub value: f64,
}

#[derive(Payload)]
pub struct Sent {
    pub sku: String,
    pub email: String,
    pub total: f64,
}

resources! {
    table ORDERS: Order key (order_id: String);
    table READINGS: Reading key (sensor: String, at: u64);
    queue SKUS: Sent;
    lambda keep(Order) -> String;
}

fn order(note: &Value) -> Value {
    let mut order = json!({
        "orderId": "o", "total": 12.5, "paid": false, "kind": "Gift", "tries": 1,
        "lines": [{"sku": "a", "count": 1}, {"sku": "b", "count": 2}], "customer": {"email": "e", "age": 30},
    });
    if !note.is_null() {
        order["note"] = note.clone();
    }
    order
}

workflow! {
    Saves(order: Order) -> f64 {
        Save: ORDERS.put(order).if_not_exists() catch DynamoDb::ConditionalCheckFailedException -> Twice;
        Again: ORDERS.put(order).if_not_exists() catch DynamoDb::ConditionalCheckFailedException -> Change;
        Twice: fail "Twice";
        Change: ORDERS.update(order.order_id)
            .set(|row| row.paid, true)
            .set(|row| row.customer.email, "new")
            .set(|row| row.note, order.note)
            .add(|row| row.tries, 2)
            .remove(|row| row.customer.age)
            .only_if(|row| row.paid == false && row.total <= order.total)
            .returning_new() => changed;
        Get: ORDERS.get(order.order_id).consistent() => found;
        IsThere: choose { found.is_some() && found?.paid && found?.tries == 3 => Keep, else => Missing }
        Keep: keep(found?);
        EachLine: map line in order.lines at most 1 at once {
            Send: SKUS.send(Sent { sku: line.sku, email: found?.customer.email, total: changed.total });
        }
        Delete: ORDERS.delete(order.order_id);
        Gone: ORDERS.get(order.order_id).consistent() => gone;
        IsGone: choose { gone.is_none() => Done, else => Missing }
        Done: succeed changed.total;
        Missing: fail "Missing";
    }
}

fn saves(note: &Value) -> Case {
    let mut kept = order(note);
    kept["paid"] = json!(true);
    kept["tries"] = json!(3);
    kept["customer"] = json!({"email": "new"});
    let what = if note.is_null() { "an item of a table" } else { "an item of a table, with a note" };
    let sent = |sku: &str| json!({"sku": sku, "email": "new", "total": 12.5});
    Case::of::<Saves>(what, order(note))
        .table("orders", &[("orderId", "S")])
        .queue("skus")
        .answer("keep", kept, json!("k"))
        .holds("orders", json!([]))
        .sends("skus", json!([sent("a"), sent("b")]))
        .gives(json!(12.5))
}

// What a distributed map is handed of an item of a table: the child reads it as its own.
workflow! {
    #![allow(interrupted_tasks)]
    Hands(order: Order) {
        Save: ORDERS.put(order);
        Get: ORDERS.get(order.order_id) => found;
        IsThere: choose { found.is_some() => EachLine, else => Missing }
        EachLine: distributed map line in order.lines {
            Send: SKUS.send(Sent { sku: line.sku, email: found?.customer.email, total: found?.total });
        } -> end;
        Missing: fail "Missing";
    }
}

fn hands() -> Vec<Case> {
    let sent = |sku: &str| json!({"sku": sku, "email": "e", "total": 12.5});
    let item = json!({"orderId": {"S": "o"}, "total": {"N": "12.5"}, "customer": {"M": {"email": {"S": "e"}}}});
    let child = json!({"line": {"sku": "c"}, "found": {"Item": item}});
    vec![
        Case::of::<Hands>("an item handed to children", order(&Value::Null))
            .table("orders", &[("orderId", "S")])
            .queue("skus")
            .sends("skus", json!([sent("a"), sent("b")]))
            .succeeds(),
        Case::child_of::<Hands>("EachLine", "with the item", child)
            .table("orders", &[("orderId", "S")])
            .queue("skus")
            .sends("skus", json!([sent("c")]))
            .succeeds(),
    ]
}

both! { Measures, MeasuresByPath: (reading: Reading) -> String {
    Save: READINGS.put(Reading { sensor: reading.sensor, at: reading.at, value: 1.5 }).if_not_exists();
    Change: READINGS.update(reading.sensor, reading.at).set(|row| row.value, reading.value).only_if(|row| row.value < reading.value)
        catch DynamoDb::ConditionalCheckFailedException -> NotMore;
    Get: READINGS.get(reading.sensor, reading.at).consistent() => found;
    IsThere: choose { found.is_some() && found?.sensor == "s" => Done, else => Missing }
    Done: succeed found?.sensor;
    NotMore: succeed "not more";
    Missing: fail "Missing";
} }

fn measures<W: Workflow>(value: f64) -> Case {
    let case = Case::of::<W>(&format!("the value {value}"), json!({"sensor": "s", "at": 7, "value": value}))
        .table("readings", &[("sensor", "S"), ("at", "N")]);
    let stored = |value: f64| json!([{"sensor": "s", "at": 7, "value": value}]);
    if value > 1.5 {
        case.holds("readings", stored(value)).gives(json!("s"))
    } else {
        case.holds("readings", stored(1.5)).gives(json!("not more"))
    }
}

pub fn cases() -> Vec<Case> {
    let mut out = vec![saves(&Value::Null), saves(&json!("n"))];
    out.extend(hands());
    for value in [2.5, 0.5] {
        out.extend([measures::<Measures>(value), measures::<MeasuresByPath>(value)]);
    }
    out
}
