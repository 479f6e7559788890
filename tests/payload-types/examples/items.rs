//! Items of a table: what a put sends as attribute values, and what is read of an item that was got, in the form of the example
//! `paths`. The attribute values that must come out are made here, by the rules of DynamoDB, of what serde writes.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::{Map, Value, json};
use sfn_dsl::builder::WorkflowBuilder;
use sfn_dsl::expr::ops;
use sfn_dsl::prelude::*;

#[derive(Serialize, Payload)]
struct Input {
    row: Row,
}

#[derive(Serialize, Payload)]
#[serde(rename_all = "camelCase")]
struct Row {
    row_id: String,
    count: u32,
    ratio: f64,
    is_new: bool,
    kind: Kind,
    code: Code,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    weight: Option<f64>,
    inner: Inner,
    #[serde(skip_serializing_if = "Option::is_none")]
    other: Option<Inner>,
    list: Vec<i64>,
    nested: Vec<Vec<String>>,
    inners: Vec<Inner>,
    map: BTreeMap<String, Vec<u8>>,
    tags: BTreeSet<String>,
    sizes: BTreeSet<u32>,
    pair: (String, u8),
    shape: Shape,
    any: Value,
    #[serde(rename = "odd name's")]
    odd: String,
}

#[derive(Serialize, Payload)]
struct Inner {
    sku: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    size: Option<i32>,
}

#[derive(Serialize, Payload)]
enum Kind {
    Plain,
    OnSale,
}

#[derive(Serialize, Payload)]
struct Code(String);

#[derive(Serialize, Payload)]
enum Shape {
    Point,
    Circle { radius: f64 },
}

resources! {
    table ROWS: Row key (row_id: String);
}

fn samples() -> Vec<Row> {
    let inner = |sku: &str, size: Option<i32>| Inner { sku: sku.to_owned(), size };
    let row = |id: &str| Row {
        row_id: id.to_owned(),
        count: 0,
        ratio: 0.0,
        is_new: false,
        kind: Kind::Plain,
        code: Code("c".to_owned()),
        note: None,
        weight: None,
        inner: inner("", None),
        other: None,
        list: Vec::new(),
        nested: Vec::new(),
        inners: Vec::new(),
        map: BTreeMap::new(),
        tags: BTreeSet::new(),
        sizes: BTreeSet::new(),
        pair: (String::new(), 0),
        shape: Shape::Point,
        any: Value::Null,
        odd: "It's".to_owned(),
    };
    vec![
        row("empty"),
        Row {
            count: 1,
            ratio: 2.5,
            is_new: true,
            kind: Kind::OnSale,
            note: Some(String::new()),
            weight: Some(-0.25),
            inner: inner("A", Some(-1)),
            other: Some(inner("B", None)),
            list: vec![5],
            nested: vec![vec!["x".to_owned()]],
            inners: vec![inner("C", None)],
            map: BTreeMap::from([("k".to_owned(), vec![1])]),
            tags: BTreeSet::from(["red".to_owned()]),
            sizes: BTreeSet::from([5]),
            pair: ("p".to_owned(), 7),
            shape: Shape::Circle { radius: 1.5 },
            any: json!({"a": [{}, null, [], [[]], "S", {"S": "s"}]}),
            ..row("one")
        },
        Row {
            count: 4_000_000_000,
            ratio: 1e21,
            note: Some("null".to_owned()),
            inners: vec![inner("C", Some(1)), inner("D", None)],
            list: vec![0, -1, 2],
            nested: vec![vec![], vec!["x".to_owned(), "y".to_owned()]],
            map: BTreeMap::from([("k".to_owned(), vec![]), ("l".to_owned(), vec![2, 3])]),
            tags: BTreeSet::from(["".to_owned(), "7".to_owned(), "red".to_owned()]),
            sizes: BTreeSet::from([0, 7, 40]),
            any: json!([[1.5], true]),
            ..row("many")
        },
    ]
}

/// Source: Amazon DynamoDB API Reference, `AttributeValue`. Numbers are as JSONata writes them.
fn attribute(value: &Value) -> Value {
    match value {
        Value::Null => json!({ "NULL": true }),
        Value::Bool(value) => json!({ "BOOL": value }),
        Value::Number(number) => {
            let number = number.as_f64().expect("it is finite");
            json!({ "N": if number >= 1e21 { format!("{number:e}").replace('e', "e+") } else { number.to_string() } })
        }
        Value::String(text) => json!({ "S": text }),
        Value::Array(list) => json!({ "L": list.iter().map(attribute).collect::<Vec<_>>() }),
        Value::Object(members) => json!({ "M": attributes(members) }),
    }
}

fn attributes(members: &Map<String, Value>) -> Map<String, Value> {
    members.iter().map(|(name, value)| (name.clone(), attribute(value))).collect()
}

/// The item as a handler writes it that sends its sets as sets of DynamoDB, which has no empty ones.
fn with_sets(item: &Map<String, Value>) -> Option<Map<String, Value>> {
    let mut item = item.clone();
    for (name, of, form) in [("tags", "S", "SS"), ("sizes", "N", "NS")] {
        let elements = item[name]["L"].as_array()?.iter().map(|element| element[of].clone()).collect::<Vec<_>>();
        if elements.is_empty() {
            return None;
        }
        item.insert(name.to_owned(), json!({ form: elements }));
    }
    Some(item)
}

/// The states of a workflow that puts the row of its input, gets an item, and ends with `output` of it.
fn states<T: Payload>(output: impl FnOnce(&Path<sfn_dsl::resource::table::Found<Row>>) -> Slot<T>) -> Value {
    let mut workflow = WorkflowBuilder::<Input>::new();
    let input = workflow.input();
    workflow.task("Put", ROWS.put(&input.row)).next("Get");
    let found = workflow.task("Get", ROWS.get(&input.row.row_id)).bind("payload").next("State");
    workflow.succeed("State", output(&found));
    let machine = workflow.finish().validate().expect("it is valid");
    serde_json::from_str::<Value>(&machine.machine().to_json()).expect("a definition is JSON")["States"].clone()
}

use sfn_dsl::Path;

fn main() {
    let whole = states(|found| Slot::<Option<Row>>::new(found));
    let mut fields: Vec<(&str, Value)> = Vec::new();
    macro_rules! fields {
        ($($name:literal $($field:ident).*: $type:ty;)*) => { $(
            fields.push(($name, states(|found| Slot::<$type>::new(&ops::tested(found).$($field).*))["State"].clone()));
        )* };
    }
    fields! {
        "rowId" row_id: String;
        "count" count: u32;
        "ratio" ratio: f64;
        "isNew" is_new: bool;
        "kind" kind: Kind;
        "code" code: Code;
        "note" note: Option<String>;
        "weight" weight: Option<f64>;
        "inner" inner: Inner;
        "other" other: Option<Inner>;
        "list" list: Vec<i64>;
        "nested" nested: Vec<Vec<String>>;
        "inners" inners: Vec<Inner>;
        "map" map: BTreeMap<String, Vec<u8>>;
        "tags" tags: BTreeSet<String>;
        "sizes" sizes: BTreeSet<u32>;
        "pair" pair: (String, u8);
        "shape" shape: Shape;
        "any" any: Value;
        "odd name's" odd: String;
    }
    for row in samples() {
        let row = serde_json::to_value(row).expect("it is JSON");
        let item = attributes(row.as_object().expect("a row is an object"));
        let test = |field: &str, state: Value, expected: &Value| json!({ "field": field, "language": "JSONata", "state": state, "expected": expected });
        let sent = json!({ "Type": "Succeed", "Output": whole["Put"]["Arguments"]["Item"] });
        let key = json!({ "Type": "Succeed", "Output": whole["Get"]["Arguments"]["Key"] });
        let mut tests = vec![
            test("put", sent, &json!(item)),
            test("key", key, &json!({ "rowId": { "S": row["rowId"] } })),
            test("whole", whole["State"].clone(), &row),
        ];
        tests.extend(fields.iter().map(|(name, state)| test(name, state.clone(), &row[*name])));
        println!("{}", json!({ "type": "Row", "value": { "row": row, "Item": item }, "tests": tests }));
        if let Some(item) = with_sets(&item) {
            let tests: Vec<_> = fields
                .iter()
                .filter(|(name, _)| matches!(*name, "tags" | "sizes"))
                .map(|(name, state)| test(name, state.clone(), &row[*name]))
                .chain([test("whole", whole["State"].clone(), &row)])
                .collect();
            println!("{}", json!({ "type": "Row", "value": { "row": row, "Item": item }, "tests": tests }));
        }
        let none = vec![test("none", whole["State"].clone(), &Value::Null)];
        println!("{}", json!({ "type": "Row", "value": { "row": row }, "tests": none }));
    }
}
