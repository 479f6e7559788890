//! Texts that look like paths where nothing evaluates them.
//!
//! AWS's validator warns of both: `NO_DOLLAR` and `PASS_RESULT_IS_STATIC`.

use super::expressions::{credentials, each_payload};
use super::payload::is_foreign;
use super::scope::{Place, Report, Site};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::intrinsic;
use crate::json::{Object, Value};
use crate::jsonpath;
use crate::model::{Fail, Pass, QueryLanguage, State};
use crate::text::Text;

/// Checks the fixed texts of a JSONPath state's payloads.
pub(super) fn check(site: &Site<'_>, report: &mut Report<'_>) {
    if site.language != Some(QueryLanguage::JsonPath) {
        return;
    }
    let mut visit = |text: &str, at: &Place<'_>| no_dollar(text, at, report);
    each_payload(site, &mut |value, at, field| {
        if !is_foreign(field, QueryLanguage::JsonPath) {
            walk(value, None, at, &mut visit);
        }
    });
    for (at, assign) in site.assigns() {
        walk_members(assign, &Place::At(&at), &mut visit);
    }
    if let Some(credentials) = credentials(site) {
        walk_members(credentials, &Place::Base(&site.at, "Credentials"), &mut visit);
    }
    match site.state {
        State::Pass(Pass { result: Some(result), .. }) => {
            in_result(result, &Place::Base(&site.at, "Result"), report);
        }
        State::Fail(Fail { error, cause, .. }) => {
            in_failure("Error", error.as_ref(), site, report);
            in_failure("Cause", cause.as_ref(), site, report);
        }
        _ => {}
    }
}

/// `Error` and `Cause` are fixed; `ErrorPath` and `CausePath` take paths.
fn in_failure(field: &str, text: Option<&Text>, site: &Site<'_>, report: &mut Report<'_>) {
    if let Some(text) = text.and_then(Text::as_literal).filter(|text| looks_evaluated(text)) {
        let message = format!("`{text}` stays text: `{field}` is copied as it is");
        let diagnostic = Diagnostic::new(codes::PATH_WITHOUT_DOLLAR, site.at.field(field), message);
        report.push(diagnostic.with_help(format!("write `\"{field}Path\": \"{text}\"`")));
    }
}

/// Runs `visit` on the texts of a payload that no key with `.$` makes a path.
fn walk(value: &Value, key: Option<&str>, at: &Place<'_>, visit: &mut impl FnMut(&str, &Place<'_>)) {
    match value {
        Value::String(text) if !key.is_some_and(|key| key.ends_with(".$")) => {
            if let Some(literal) = text.as_literal() {
                visit(literal, at);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(item, None, &Place::Index(at, index), visit);
            }
        }
        Value::Object(object) => walk_members(object, at, visit),
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn walk_members(object: &Object, at: &Place<'_>, visit: &mut impl FnMut(&str, &Place<'_>)) {
    for (key, member) in object.iter() {
        walk(member, Some(key), &Place::Field(at, key), visit);
    }
}

fn no_dollar(text: &str, at: &Place<'_>, report: &mut Report<'_>) {
    if !looks_evaluated(text) {
        return;
    }
    let message = format!("`{text}` stays text here: only a key that ends in `.$` makes it a path or function");
    let help = match at {
        Place::Field(_, key) => format!("write `\"{key}.$\": \"{text}\"`"),
        Place::Base(..) => "write an object, in which keys that end in `.$` take paths".to_owned(),
        _ => "`States.Array` under a key that ends in `.$` makes an array of paths".to_owned(),
    };
    report.push(Diagnostic::new(codes::PATH_WITHOUT_DOLLAR, at.location(), message).with_help(help));
}

fn in_result(value: &Value, at: &Place<'_>, report: &mut Report<'_>) {
    match value {
        Value::String(text) => {
            if text.as_literal().is_some_and(looks_evaluated) {
                let message = format!("`{text}` stays text: the `Result` of a Pass state is copied as it is");
                let diagnostic = Diagnostic::new(codes::PATH_IN_RESULT, at.location(), message);
                report.push(diagnostic.with_help("use `Parameters`, in which keys that end in `.$` take paths"));
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                in_result(item, &Place::Index(at, index), report);
            }
        }
        Value::Object(object) => {
            for (key, member) in object.iter() {
                in_result(member, &Place::Field(at, key), report);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Whether a text is a path of the input or the context object, or a call of an intrinsic function. `$` alone and
/// `$name` are too often meant as text.
fn looks_evaluated(text: &str) -> bool {
    if intrinsic::is_call(text) {
        return intrinsic::parse(text).is_ok_and(|call| call.function().is_some());
    }
    let is_rooted = ["$.", "$[", "$$."].iter().any(|root| text.starts_with(root));
    is_rooted && jsonpath::parse(text).is_ok()
}
