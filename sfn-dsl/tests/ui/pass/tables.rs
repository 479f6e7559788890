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
        IsThere: choose { found.is_some() && found?.total > 100.0 && found?.paid && found?.lines[0].is_some() => Use, else => Pay }
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
        Noted: ORDERS.delete(order.order_id).only_if(|row| row.note.is_some());
        NotNoted: ORDERS.delete(order.order_id).only_if(|row| !row.note.is_some());
        NotNotNoted: ORDERS.delete(order.order_id).only_if(|row| !row.note.is_none());
        Empty: ORDERS.put(Order {
            order_id: "e", total: 0, paid: false, state: order.state, lines: [], customer: order.customer, tries: 0, extra: order.extra,
        });
        Short: ORDERS.put(Order {
            order_id: "e", total: 0, paid: false, state: order.state, lines: [Line { sku: "A", count: 1 }],
            customer: order.customer, tries: 0, extra: order.extra,
        });
        Drop: ORDERS.delete(order.order_id).only_if(|row| row.paid);
        Measure: READINGS.put(Reading { sensor: "a", at: 5, value: changed.total });
        Reading: READINGS.get("a", 5) => reading;
        Has: choose { reading.is_some() => Done, else => Missing }
        Missing: fail "Missing";
        Done: succeed changed.total;
    }
}

// What takes over the type of an item has the row's own form: kept values, what branches and bodies give. Where the path itself
// goes on, into the body of a distributed map, the attribute values go with it.
workflow! {
    Handed(order: Order) -> f64 {
        Get: ORDERS.get(order.order_id) => found;
        IsThere: choose { found.is_some() => Keep, else => Missing }
        Keep: let kept = found?, maybe = found;
        Both: parallel {
            { One: ORDERS.get(order.order_id) => one -> return one; }
            { Two: ORDERS.update(order.order_id).set(|row| row.paid, true).returning_new() => two -> return two; }
        } => (one, two);
        Each: distributed map line in order.lines label "lines" { Tell: tell(format!("{}{}", found?.order_id, line.sku)); };
        Lambda: keep(kept);
        Sure: choose { one.is_some() && maybe.is_some() => Done, else => Missing }
        Done: succeed kept.total + two.total + one?.total + maybe?.total;
        Missing: fail "Missing";
    }
}

workflow! {
    #![query_language(JSONPath)]
    InJsonPath(reading: Reading) -> String {
        Save: READINGS.put(Reading { sensor: reading.sensor, at: reading.at, value: 1.5 }).if_not_exists();
        Again: READINGS.put(reading);
        Get: ORDERS.get(reading.sensor) => found;
        IsThere: choose { found.is_some() && found?.order_id == "a" => Tell, else => Missing }
        Tell: tell(found?.customer.email);
        Change: ORDERS.update(reading.sensor).set(|row| row.total, reading.value).only_if(|row| row.total < reading.value);
        Done: succeed found?.order_id;
        Missing: fail "Missing";
    }
}

fn main() {
    let tables = Tables::validated().unwrap();
    assert!(tables.warnings().is_empty(), "{}", tables.warnings());
    let text = Tables::asl();
    let flat: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let has = |part: &str| assert!(flat.contains(part), "no {part} in\n{text}");
    // Developer Guide, "Perform DynamoDB CRUD operations with Step Functions".
    has(r##""Resource": "arn:aws:states:::dynamodb:putItem""##);
    has(r##""TableName": "${orders_arn}""##);
    // API Reference, `AttributeValue`: numbers are sent as strings; a member that is absent is no attribute.
    has("{% {'orderId': {'S': $states.context.Execution.Input.orderId}, ");
    has("'total': {'N': $string($states.context.Execution.Input.total)}, ");
    has("'paid': {'BOOL': $states.context.Execution.Input.paid}, ");
    has("'state': {'S': $states.context.Execution.Input.state}, ");
    has("'customer': {'M': {'email': {'S': $states.context.Execution.Input.customer.email}, 'age': $states.context.Execution.Input.customer.age != null ? {'N'");
    has("'note': $states.context.Execution.Input.note != null ? {'S': $states.context.Execution.Input.note}");
    has(r##""ConditionExpression": "attribute_not_exists(#orderId)", "ExpressionAttributeNames": { "#orderId": "orderId" }"##);
    has(r##""Key": { "orderId": { "S": "{% $states.context.Execution.Input.orderId %}" } }, "ConsistentRead": true"##);
    // What is not there has no `Item`: the whole result is kept.
    has(r##""found": "{% $states.result %}""##);
    has("($found.Item != null)");
    has("($number($found.Item.total.N) > 100.0)");
    has("and $found.Item.paid.BOOL)");
    has("($found.Item.lines.L[0].M != null)");
    has("{% $found.Item.customer.M.email.S & ' ' & $found.Item.lines.L[0].M.sku.S %}");
    has("{% {'orderId': $found.Item.orderId.S, 'total': $number($found.Item.total.N), ");
    // Developer Guide of DynamoDB, "Using update expressions in DynamoDB".
    has(r##""UpdateExpression": "SET #paid = :paid, #customer.#email = :email, #note = :note ADD #tries :tries REMOVE #customer.#age""##);
    has(r##""ConditionExpression": "(#paid = :paid_2 AND (#total < :total OR (attribute_not_exists(#note) OR attribute_type(#note, :null)))) AND attribute_exists(#orderId)""##);
    has(r##"":null": { "S": "NULL" }"##);
    // What is there, alone and between others; elements that are written.
    has(r##""ConditionExpression": "attribute_exists(#note) AND NOT attribute_type(#note, :null)""##);
    has(r##""ConditionExpression": "attribute_not_exists(#note) OR attribute_type(#note, :null)""##);
    has(r##""ConditionExpression": "NOT (attribute_not_exists(#note) OR attribute_type(#note, :null))""##);
    has(r##""lines": { "L": [] }"##);
    has(r##""lines": { "L": [ { "M": { "sku": { "S": "A" }, "count": { "N": "1" } } } ] }"##);
    has(r##"":paid": { "BOOL": true }"##);
    has(r##"":tries": { "N": "1" }"##);
    has(r##"":total": { "N": "{% $string($states.context.Execution.Input.total) %}" }"##);
    has(r##"":note": "{% $states.context.Execution.Input.note != null ? {'S': $states.context.Execution.Input.note} : {'NULL': true} %}""##);
    has(r##""ReturnValues": "ALL_NEW" }, "Assign": { "changed": "{% $states.result.Attributes %}" }"##);
    has(r##""Resource": "arn:aws:states:::dynamodb:deleteItem""##);
    has(r##""ConditionExpression": "#paid = :paid""##);
    has(r##""Item": { "sensor": { "S": "a" }, "at": { "N": "5" }, "value": { "N": "{% $string($number($changed.total.N)) %}" } }"##);
    has(r##""Key": { "sensor": { "S": "a" }, "at": { "N": "5" } }"##);

    let handed = Handed::validated().unwrap();
    assert!(handed.warnings().is_empty(), "{}", handed.warnings());
    let text = Handed::asl();
    let flat: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let has = |part: &str| assert!(flat.contains(part), "no {part} in\n{text}");
    has(r##""kept": "{% {'orderId': $found.Item.orderId.S,"##);
    has(r##""Output": "{% {'orderId': $states.result.Attributes.orderId.S,"##);
    has(r##""maybe": "{% $found.Item != null ? {'orderId': $found.Item.orderId.S,"##);
    has(r##""found": "{% $found %}""##);
    has("$states.input.found.Item.orderId.S");
    has("$kept.total");
    has("$two.total");

    let in_json_path = InJsonPath::validated().unwrap();
    assert!(in_json_path.warnings().is_empty(), "{}", in_json_path.warnings());
    let text = InJsonPath::asl();
    let flat: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let has = |part: &str| assert!(flat.contains(part), "no {part} in\n{text}");
    has(r##""Item": { "sensor": { "S.$": "$$.Execution.Input.sensor" }, "at": { "N.$": "States.Format('{}', $$.Execution.Input.at)" }, "value": { "N": "1.5" } }"##);
    has(r##""value": { "N.$": "States.Format('{}', $$.Execution.Input.value)" }"##);
    has(r##""found.$": "$""##);
    has(r##"{ "Variable": "$found.Item", "IsPresent": true }"##);
    has(r##""Variable": "$found.Item.orderId.S", "StringEquals": "a""##);
    has(r##""Payload.$": "$found.Item.customer.M.email.S""##);
    has(r##""OutputPath": "$found.Item.orderId.S""##);
    has(r##""ConditionExpression": "#total < :total""##);
}
