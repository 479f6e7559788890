//! Every field that the reader knows is said by `workflow!`, in both query languages where it exists.
//!
//! The fields are those of the reader's own tables: a field that is added there fails here until a workflow says it.

// The payloads are read by the workflows alone.
#![allow(dead_code, unreachable_pub, unused_variables, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod json_path;
mod jsonata;
#[allow(dead_code, unreachable_pub)]
#[path = "../../../sfn-asl/src/read/names.rs"]
mod names;

use std::collections::BTreeSet;

use serde_json::Value;
use sfn_asl::StateMachine;
use sfn_asl::model::{self, Operator, QueryLanguage, StateType};

/// `owner.Field` of everything in a definition.
type Fields = BTreeSet<String>;

/// What belongs to one query language alone.
const OF_JSONATA: &[&str] = &["Arguments", "Output", "Items", "Condition"];
const OF_JSON_PATH: &[&str] = &["Parameters", "ResultSelector", "Result", "Variable", "And", "Or", "Not"];

fn is_in(field: &str, language: QueryLanguage) -> bool {
    let is_operator = Operator::ALL.iter().any(|operator| operator.as_str() == field);
    match language {
        QueryLanguage::Jsonata => !(field.ends_with("Path") || is_operator || OF_JSON_PATH.contains(&field)),
        QueryLanguage::JsonPath => !OF_JSONATA.contains(&field),
    }
}

fn expected(language: QueryLanguage) -> Fields {
    let states = StateType::ALL.map(|state_type| (state_type.as_str(), names::of_state(state_type)));
    let parts: [(&str, &[&str]); 11] = [
        ("machine", names::MACHINE),
        ("branch", names::BRANCH),
        ("ItemProcessor", names::ITEM_PROCESSOR),
        ("ProcessorConfig", names::PROCESSOR_CONFIG),
        ("ItemReader", names::ITEM_READER),
        ("ItemBatcher", names::ITEM_BATCHER),
        ("ResultWriter", names::RESULT_WRITER),
        ("Retry", names::RETRIER),
        ("Catch", names::CATCHER),
        ("Choices", &names::CHOICE_RULE),
        ("nested", &names::NESTED_RULE),
    ];
    let all =
        states.into_iter().chain(parts).filter(|(owner, _)| *owner != "nested" || language == QueryLanguage::JsonPath);
    let all = all.flat_map(|(owner, fields)| fields.iter().map(move |field| (owner, *field)));
    all.filter(|(_, field)| is_in(field, language)).map(|(owner, field)| format!("{owner}.{field}")).collect()
}

/// Adds the fields of an object, which is an `owner`, and of what is in it.
fn collect(owner: &str, of: &Value, out: &mut Fields) {
    for (name, value) in of.as_object().into_iter().flatten() {
        out.insert(format!("{owner}.{name}"));
        match (name.as_str(), value) {
            ("States", Value::Object(states)) => {
                for state in states.values() {
                    collect(state["Type"].as_str().unwrap(), state, out);
                }
            }
            ("Branches", Value::Array(branches)) => branches.iter().for_each(|branch| collect("branch", branch, out)),
            ("ItemProcessor" | "Iterator", inner) => collect("ItemProcessor", inner, out),
            ("ProcessorConfig" | "ItemReader" | "ItemBatcher" | "ResultWriter", part) => collect(name, part, out),
            ("Retry" | "Catch" | "Choices", Value::Array(parts)) => {
                for part in parts {
                    collect(name, part, out);
                }
            }
            ("And" | "Or", Value::Array(rules)) => rules.iter().for_each(|rule| collect("nested", rule, out)),
            ("Not", rule) => collect("nested", rule, out),
            _ => {}
        }
    }
}

fn said(machines: Vec<StateMachine>) -> Fields {
    let mut out = Fields::new();
    for machine in machines {
        let text = machine.to_json();
        if let Err(findings) = StateMachine::from_json(&text) {
            panic!("{text}\n{findings}");
        }
        collect("machine", &serde_json::from_str(&text).unwrap(), &mut out);
    }
    out
}

#[test]
fn every_field_of_jsonata() {
    let missing: Vec<_> = expected(QueryLanguage::Jsonata).difference(&said(jsonata::all())).cloned().collect();
    assert!(missing.is_empty(), "no workflow says {missing:?}: give it a word, or say it in `jsonata.rs`");
}

#[test]
fn every_field_of_json_path() {
    let missing: Vec<_> = expected(QueryLanguage::JsonPath).difference(&said(json_path::all())).cloned().collect();
    assert!(missing.is_empty(), "no workflow says {missing:?}: give it a word, or say it in `json_path.rs`");
}
