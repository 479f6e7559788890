//! Items of a table: attribute values from Rust types and back, keys, updates and conditions.
use std::collections::HashMap;

use sfn_dsl::DynamoDb;
use sfn_dsl::payload::Json;
use sfn_dsl::prelude::*;

#[derive(Payload)]
#[serde(rename_all = "camelCase")]
pub struct Order {
    pub order_id: String,
    pub total: f64,
    pub paid: bool,
    pub state: State,
    pub lines: Vec<Line>,
    pub customer: Customer,
    pub note: Option<String>,
    pub tries: u32,
    pub extra: HashMap<String, Json>,
}

#[derive(Payload)]
pub enum State {
    Open,
    Paid,
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

resources! {
    table ORDERS: Order key (order_id: String);
    table READINGS: Reading key (sensor: String, at: u64);
    lambda tell(String);
    lambda keep(Order);
}

workflow! {
    Tables(order: Order) -> f64 {
        Save: ORDERS.put(order).if_not_exists()
            catch DynamoDb::ConditionalCheckFailedException -> Get;
        Get: ORDERS.get(order.order_id).consistent() => found;
        IsThere: choose { found.is_some() && found?.total > 100.0 && found?.paid => Use, else => Pay }
        Use: tell(format!("{} {}", found?.customer.email, found?.lines[0]?.sku));
        Keep: keep(found?);
        Pay: ORDERS.update(order.order_id)
            .set(|row| row.paid, true)
            .set(|row| row.customer.email, order.customer.email)
            .set(|row| row.note, order.note)
            .add(|row| row.tries, 1)
            .remove(|row| row.customer.age)
            .only_if(|row| row.paid == false && (row.total < order.total || row.note.is_none()))
            .if_exists();
        Changed: ORDERS.update(order.order_id).set(|row| row.total, 0).returning_new() => changed;
        Drop: ORDERS.delete(order.order_id).only_if(|row| row.paid);
        Measure: READINGS.put(Reading { sensor: "a", at: 5, value: changed.total });
        Reading: READINGS.get("a", 5) => reading;
        Has: choose { reading.is_some() => Done, else => Missing }
        Missing: fail "Missing";
        Done: succeed changed.total;
    }
}

fn main() {}
