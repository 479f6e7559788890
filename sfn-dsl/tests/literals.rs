//! What struct literals of payloads become.

#![allow(dead_code)]

use sfn_dsl::Val;
use sfn_dsl::expr::{Node, jsonata::expression};
use sfn_dsl::payload::PayloadStruct;
use sfn_dsl::prelude::*;

#[derive(Payload)]
struct Source {
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(rename = "a`b")]
    quoted: String,
}

#[derive(Payload)]
struct Wanted {
    optional: Option<String>,
    // serde calls such a function for a member that is there, and refuses an object without the member.
    #[serde(deserialize_with = "read")]
    #[payload(as = Option<String>)]
    required: Option<String>,
    text: String,
}

fn literal() -> Node {
    let source = WorkflowBuilder::<Source>::new().input();
    let mut literal = <Wanted as PayloadStruct>::omitted();
    literal.optional = Slot::new(&source.note);
    literal.required = Slot::new(&source.note);
    literal.text = Slot::new(&source.quoted);
    literal.to_node()
}

#[test]
fn an_absent_value_is_left_out_or_null() {
    let text = expression(&literal());
    let note = "$states.context.Execution.Input.note";
    assert!(text.starts_with(&format!("{{'optional': {note}, 'required': {note} != null ? {note} : null, ")), "{text}");
}

#[test]
fn a_name_with_a_back_quote_is_looked_up_in_its_place() {
    let text = expression(&literal());
    assert!(text.ends_with("'text': $lookup($states.context.Execution.Input, 'a`b')}"), "{text}");
}
