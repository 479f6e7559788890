//! What an expression reads: variables, the input of its state and members of that, the result, the time.

use std::collections::BTreeSet;

use crate::json::{Object, Value};
use crate::model::{ChoiceRule, Condition, DataTest, Operand, QueryLanguage};
use crate::text::Text;

/// What is read.
#[derive(Debug, Default)]
pub(super) struct Read {
    /// `$count` for a variable, `$` for the whole input, `$.count` for a member of it.
    pub(super) names: BTreeSet<String>,
    /// The result of the state.
    pub(super) is_result: bool,
    pub(super) is_time: bool,
    /// Something that only the deployment knows.
    pub(super) is_unknown: bool,
}

/// Adds what a value reads that stands under `key`: in JSONPath a path or function, if the key says so.
pub(super) fn read_value(key: &str, value: &Value, language: QueryLanguage, out: &mut Read) {
    match value {
        Value::String(text) if language == QueryLanguage::Jsonata => read_jsonata(text, out),
        Value::String(text) if key.ends_with(".$") => read_text(text, read_path, out),
        Value::Array(items) => items.iter().for_each(|item| read_value("", item, language, out)),
        Value::Object(object) => read_object(object, language, out),
        _ => {}
    }
}

/// Adds what the members of an object read.
pub(super) fn read_object(object: &Object, language: QueryLanguage, out: &mut Read) {
    object.iter().for_each(|(key, value)| read_value(key, value, language, out));
}

/// Adds what the condition of a rule reads.
pub(super) fn read_rule(rule: &ChoiceRule, language: QueryLanguage, out: &mut Read) {
    if let Some(Condition::Jsonata(text)) = &rule.condition {
        read_value("", &Value::String(text.clone()), QueryLanguage::Jsonata, out);
    }
    let mut waiting: Vec<&DataTest> = rule.test.iter().collect();
    while let Some(test) = waiting.pop() {
        match test {
            DataTest::And(tests) | DataTest::Or(tests) => waiting.extend(tests),
            DataTest::Not(test) | DataTest::Commented(_, test) => waiting.push(test),
            DataTest::Compare(comparison) => {
                read_path(&comparison.variable, out);
                out.is_time |= comparison.operator.as_str().starts_with("Timestamp");
                if comparison.operator.operand() == Operand::Path {
                    read_value(".$", &comparison.operand, language, out);
                }
            }
        }
    }
}

fn read_jsonata(text: &Text, out: &mut Read) {
    if text.is_jsonata() {
        read_text(text, read_expression, out);
    }
}

fn read_text(text: &Text, read: fn(&str, &mut Read), out: &mut Read) {
    match text.as_literal() {
        Some(literal) if !literal.contains("${") => read(literal, out),
        _ => out.is_unknown = true,
    }
}

/// Adds what a JSONata expression reads.
fn read_expression(source: &str, out: &mut Read) {
    for (at, _) in source.match_indices('$') {
        let (name, rest) = name_at(source, at + 1);
        match name {
            "" => {}
            "now" | "millis" => out.is_time = true,
            "states" => {
                let (member, rest) = name_at(rest, 1);
                match member {
                    "context" => out.is_time |= is_time(rest),
                    "errorOutput" => {}
                    "result" => out.is_result = true,
                    "input" => {
                        out.names.insert("$".to_owned());
                    }
                    _ => {
                        out.is_result = true;
                        out.names.insert("$".to_owned());
                    }
                }
            }
            name if rest.trim_start().starts_with('(') && !name.is_empty() => {}
            name => {
                out.names.insert(format!("${name}"));
            }
        }
    }
}

/// Adds what a path or the call of an intrinsic function reads.
pub(super) fn read_path(source: &str, out: &mut Read) {
    let mut rest = source;
    while let Some(at) = rest.find('$') {
        rest = rest.get(at + 1..).unwrap_or("");
        if let Some(context) = rest.strip_prefix('$') {
            out.is_time |= is_time(context);
            rest = context;
        } else if let Some(member) = rest.strip_prefix('.') {
            out.names.insert(format!("$.{}", name_at(member, 0).0));
        } else if let Some(member) = rest.strip_prefix("['") {
            out.names.insert(format!("$.{}", member.split('\'').next().unwrap_or("")));
        } else {
            out.names.insert(format!("${}", name_at(rest, 0).0));
        }
    }
}

/// Whether a part of the context object is a time.
fn is_time(context: &str) -> bool {
    [".State.EnteredTime", ".Execution.StartTime"].iter().any(|time| context.starts_with(time))
}

/// The name that begins at a place, and what follows it.
fn name_at(source: &str, at: usize) -> (&str, &str) {
    let rest = source.get(at..).unwrap_or("");
    rest.split_at(rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len()))
}
