//! Handles: tables and the items in them, queues, child workflows, calls of the AWS SDK and JSON of any form.

use serde_json::{Value, json};
use sfn_dsl::DynamoDb;
use sfn_dsl::payload::Json;
use sfn_dsl::prelude::*;

use crate::case::{Case, both};

#[derive(Payload)]
#[serde(rename_all = "camelCase")]
pub struct Order {
    pub order_id: String,
    pub total: f64,
    pub status: String,
    pub tries: u32,
    pub paid: bool,
    pub note: Option<String>,
    pub lines: Vec<Line>,
}

#[derive(Payload)]
pub struct Line {
    pub sku: String,
    pub count: Option<u32>,
}

#[derive(Payload)]
pub struct Reading {
    pub sensor: String,
    pub at: u64,
    pub value: f64,
}

#[derive(Payload)]
pub struct Price {
    pub total: f64,
}

#[derive(Payload)]
#[serde(rename_all = "PascalCase")]
pub struct Objects {
    pub key_count: u32,
}

resources! {
    table ORDERS: Order key (order_id: String);
    table READINGS: Reading key (sensor: String, at: u64);
    queue JOBS: Reading;
    queue TEXTS: String;
    bucket REPORTS;
    state_machine price_reading = Prices;
    lambda keep(Json);
    lambda tell(Order);
}

// An item is put once, found, changed on a condition, handed over in the row's own form, and deleted.
workflow! {
    Items(order: Order) -> Order {
        Save: ORDERS.put(order).if_not_exists()
            catch DynamoDb::ConditionalCheckFailedException -> Get;
        Get: ORDERS.get(order.order_id).consistent() => found;
        IsThere: choose { found.is_some() && found?.total > 2 && !found?.paid => Pay, else => Missing }
        Pay: ORDERS.update(order.order_id)
            .set(|row| row.paid, true)
            .set(|row| row.status, format!("{}!", found?.status))
            .add(|row| row.tries, 2)
            .remove(|row| row.note)
            .only_if(|row| row.status == "open" && row.total >= order.total)
            .returning_new() => paid
            catch DynamoDb::ConditionalCheckFailedException -> Refused;
        Tell: tell(paid);
        Drop: ORDERS.delete(order.order_id).only_if(|row| row.paid && row.note.is_none());
        Look: ORDERS.get(order.order_id) => gone;
        IsGone: choose { gone.is_none() => Done, else => Missing }
        Done: succeed paid;
        Missing: fail "Missing";
        Refused: fail "Refused" because found?.status;
    }
}

// A member that was set to a value that is absent has none, in the conditions and when it is read.
workflow! {
    Notes(order: Order) -> String {
        Save: ORDERS.put(Order {
            order_id: order.order_id, total: order.total, status: order.status, tries: 0, paid: false, lines: [], note: "n",
        });
        Unnote: ORDERS.update(order.order_id).set(|row| row.note, order.note).only_if(|row| row.note.is_some());
        Untouched: ORDERS.update(order.order_id).set(|row| row.paid, true).only_if(|row| row.note.is_none() && !row.paid)
            catch DynamoDb::ConditionalCheckFailedException -> Noted;
        Get: ORDERS.get(order.order_id) => found;
        IsThere: choose { found.is_some() && found?.note.is_none() => Drop, else => Missing }
        Drop: ORDERS.delete(order.order_id).only_if(|row| row.note.is_some())
            catch DynamoDb::ConditionalCheckFailedException -> Done;
        Missing: fail "Missing";
        Noted: ORDERS.delete(order.order_id).only_if(|row| row.note.is_some() && (row.paid || row.tries == 0));
        WasNoted: succeed "noted";
        Done: succeed "no note";
    }
}

fn order(status: &str, note: Option<&str>) -> Value {
    let mut order = json!({
        "orderId": "o", "total": 2.5, "status": status, "tries": 0, "paid": false,
        "lines": [{"sku": "A", "count": 1}, {"sku": "B"}],
    });
    if let Some(note) = note {
        order["note"] = note.into();
    }
    order
}

/// The attribute values of an order, written by hand.
fn stored(status: &str) -> Value {
    json!({
        "orderId": {"S": "o"}, "total": {"N": "2.5"}, "status": {"S": status}, "tries": {"N": "0"}, "paid": {"BOOL": false},
        "lines": {"L": [{"M": {"sku": {"S": "A"}, "count": {"N": "1"}}}, {"M": {"sku": {"S": "B"}}}]},
    })
}

fn items() -> Vec<Case> {
    let key = [("orderId", "S")];
    let paid = json!({
        "orderId": "o", "total": 2.5, "status": "open!", "tries": 2, "paid": true,
        "lines": [{"sku": "A", "count": 1}, {"sku": "B"}],
    });
    vec![
        Case::of::<Items>("a new item", order("open", Some("n")))
            .table("orders", &key)
            .holds("orders", json!([]))
            .answer("tell", paid.clone(), Value::Null)
            .gives(paid.clone()),
        Case::of::<Items>("an item that is there stays", order("other", None))
            .table("orders", &key)
            .item_in("orders", stored("open"))
            .holds("orders", json!([]))
            .answer("tell", paid.clone(), Value::Null)
            .gives(paid),
        Case::of::<Items>("a condition that does not hold", order("shut", None))
            .table("orders", &key)
            .holds("orders", json!([order("shut", None)]))
            .fails("Refused"),
    ]
}

fn notes() -> Vec<Case> {
    let left =
        json!({"orderId": "o", "total": 2.5, "status": "open", "tries": 0, "paid": true, "note": null, "lines": []});
    vec![
        Case::of::<Notes>("set to nothing", order("open", None))
            .table("orders", &[("orderId", "S")])
            .holds("orders", json!([left]))
            .gives(json!("no note")),
        Case::of::<Notes>("set to something", order("open", Some("m")))
            .table("orders", &[("orderId", "S")])
            .holds("orders", json!([]))
            .gives(json!("noted")),
    ]
}

// Two keys; what is absent, and what is compared as text.
both! { Readings, ReadingsByPath: (reading: Reading) -> String {
    Look: READINGS.get(reading.sensor, reading.at) => found;
    IsThere: choose { found.is_some() && found?.sensor == "s" => Known, else => Save }
    Known: succeed found?.sensor;
    Save: READINGS.put(Reading { sensor: reading.sensor, at: reading.at, value: 1.5 });
    Change: READINGS.update(reading.sensor, reading.at).set(|row| row.value, reading.value);
    Done: succeed "saved";
} }

fn readings<W: Workflow>() -> Vec<Case> {
    let key = [("sensor", "S"), ("at", "N")];
    let stored = |at: &str, value: &str| json!({"sensor": {"S": "s"}, "at": {"N": at}, "value": {"N": value}});
    let item = |at: u64, value: f64| json!({"sensor": "s", "at": at, "value": value});
    let input = item(7, 0.25);
    vec![
        Case::of::<W>("no item", input.clone())
            .table("readings", &key)
            .item_in("readings", stored("8", "1.5"))
            .holds("readings", json!([item(8, 1.5), item(7, 0.25)]))
            .gives(json!("saved")),
        Case::of::<W>("an item", input)
            .table("readings", &key)
            .item_in("readings", stored("7", "1.5"))
            .holds("readings", json!([item(7, 1.5)]))
            .gives(json!("s")),
    ]
}

// Messages, typed and text.
both! { Messages, MessagesByPath: (reading: Reading) -> String {
    Send: JOBS.send(reading) => sent;
    Literal: JOBS.send(Reading { sensor: reading.sensor, at: 1, value: 2 });
    Text: TEXTS.send(format!("{}/{}", reading.sensor, reading.at));
    Was: choose { sent.md5_of_message_body == "" => Empty, else => Done }
    Empty: fail "Empty";
    Done: succeed "sent";
} }

fn messages<W: Workflow>() -> Case {
    Case::of::<W>("of structs and texts", json!({"sensor": "s", "at": 7, "value": 0.25}))
        .queue("jobs")
        .sends("jobs", json!([{"sensor": "s", "at": 7, "value": 0.25}, {"sensor": "s", "at": 1, "value": 2}]))
        .queue("texts")
        .sends("texts", json!(["s/7"]))
        .gives(json!("sent"))
}

// A child workflow gives its output, typed by its own definition.
workflow! {
    Prices(reading: Reading) -> Price {
        Done: succeed Price { total: reading.value * 2 };
    }
}

both! { Parents, ParentsByPath: (reading: Reading) -> f64 {
    Price: price_reading(reading) => price;
    Literal: price_reading(Reading { sensor: reading.sensor, at: 1, value: 3 }) => other;
    Larger: choose { other.total > 5.5 => Done, else => Smaller }
    Smaller: fail "Smaller";
    Done: succeed price.total;
} }

fn parents<W: Workflow>() -> Case {
    Case::of::<W>("outputs of children", json!({"sensor": "s", "at": 7, "value": 0.25}))
        .machine("price_reading", &Prices::asl())
        .assigns("Literal", json!({"other": {"total": 6}}))
        .gives(json!(0.5))
}

// A call of the AWS SDK, and JSON of any form.
both! { Sdk, SdkByPath: (order: Order) -> u32 {
    List: aws_sdk::s3::list_objects_v2 { Bucket: REPORTS, Prefix: format!("{}/", order.order_id) } => objects: Objects;
    Keep: keep(json!({ "id": order.order_id, "list": [objects.key_count, 1], "nested": { "lines": order.lines, "none": null } }));
    Done: succeed objects.key_count;
} }

fn sdk<W: Workflow>() -> Case {
    let kept =
        json!({"id": "o", "list": [1, 1], "nested": {"lines": [{"sku": "A", "count": 1}, {"sku": "B"}], "none": null}});
    Case::of::<W>("a list of objects", order("open", None))
        .object_in("reports", "o/a", "text")
        .object_in("reports", "p/b", "text")
        .answer("keep", kept, Value::Null)
        .gives(json!(1))
}

pub fn cases() -> Vec<Case> {
    let mut all = items();
    all.extend(notes());
    all.extend(readings::<Readings>());
    all.extend(readings::<ReadingsByPath>());
    all.extend([messages::<Messages>(), messages::<MessagesByPath>()]);
    all.extend([parents::<Parents>(), parents::<ParentsByPath>()]);
    all.extend([sdk::<Sdk>(), sdk::<SdkByPath>()]);
    all
}
