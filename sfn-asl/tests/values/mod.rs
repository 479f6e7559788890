//! JSON of every kind: any value, and valid machines in which some values are replaced by any others.

#![allow(dead_code)]

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use crate::machines;

/// Words that mean something in a definition.
const WORDS: &[&str] = &[
    "",
    "$",
    "$.a[0]",
    "$$.Task.Token",
    "$a",
    "{% $states.input.a %}",
    "{% [1..9007199254740993] %}",
    "{% ",
    "States.Format('{}', $.a)",
    "States.ALL",
    "JSONata",
    "JSONPath",
    "Task",
    "Map",
    "Choice",
    "DISTRIBUTED",
    "EXPRESS",
    "arn:aws:states:::aws-sdk:s3:listObjectsV2",
    "arn:aws:states:::glue:startJobRun.sync",
    "2030-01-31T23:59:59Z",
    "é\u{0}😀",
];

/// Names of fields.
const NAMES: &[&str] = &[
    "",
    "a",
    "a.$",
    "Type",
    "StartAt",
    "States",
    "Next",
    "End",
    "Choices",
    "Condition",
    "Variable",
    "And",
    "Branches",
    "ItemProcessor",
    "ProcessorConfig",
    "ItemReader",
    "Items",
    "Assign",
    "Catch",
    "ErrorEquals",
    "TimeoutSeconds",
    "Output",
    "Parameters",
    "/ \n\"",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![3 => select(WORDS).prop_map(str::to_owned), 1 => any::<String>()]
}

/// Any JSON value.
pub(crate) fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        let name = prop_oneof![3 => select(NAMES).prop_map(str::to_owned), 1 => any::<String>()];
        prop_oneof![
            1 => prop::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
            2 => prop::collection::vec((name, inner), 0..6).prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// A valid machine in which one to three values, wherever they stand, are replaced by any others.
pub(crate) fn damaged() -> impl Strategy<Value = Value> {
    let damages = prop::collection::vec((any::<Index>(), any_json()), 1..4);
    (0..2000_u64, damages).prop_map(|(seed, damages)| {
        let mut machine = machines::machine(seed);
        for (place, value) in damages {
            let mut pointers = Vec::new();
            collect(&machine, String::new(), &mut pointers);
            if let Some(target) = machine.pointer_mut(&pointers[place.index(pointers.len())]) {
                *target = value;
            }
        }
        machine
    })
}

/// The pointers to every value inside.
fn collect(value: &Value, at: String, out: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, format!("{at}/{index}"), out);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                collect(member, format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")), out);
            }
        }
        _ => {}
    }
    out.push(at);
}
