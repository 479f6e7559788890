//! Limits that an execution runs into.
//!
//! Sources: AWS Step Functions Developer Guide, "Service quotas" (262,144 bytes of input or output of a state; one year of a
//! Standard execution; 40 concurrent iterations of an inline Map) and "Using Map state in Distributed mode" (10,000 concurrent
//! child executions); AWS Step Functions API, `HistoryEvent` (an error of 256, a cause of 32,768 characters).

use super::expressions::each_payload;
use super::scope::{Report, Scope, Site};
use crate::codes;
use crate::diagnostic::{Diagnostic, Location};
use crate::json::{Object, Value};
use crate::model::{ExecutionType, Numeric, State};
use crate::text::Text;

const PAYLOAD_BYTES: usize = 262_144;
const ERROR_CHARACTERS: usize = 256;
const CAUSE_CHARACTERS: usize = 32_768;
const YEAR_SECONDS: f64 = 31_536_000.0;

/// Checks a state.
pub(super) fn check(scope: &Scope<'_>, site: &Site<'_>, report: &mut Report<'_>) {
    match site.state {
        State::Map(map) => {
            let (limit, what) = if map.is_distributed() { (10_000, "distributed") } else { (40, "inline") };
            if let Some(Numeric::Number(number)) = &map.max_concurrency
                && number.as_f64() > f64::from(limit)
            {
                let message = format!("`MaxConcurrency` is {number}; {what}, at most {limit} iterations run at once");
                warn(codes::CONCURRENCY_CAPPED, site.at.field("MaxConcurrency"), message, report);
            }
        }
        State::Wait(wait) if scope.execution != Some(ExecutionType::Express) => {
            if let Some(Numeric::Number(number)) = &wait.seconds
                && number.as_f64() > YEAR_SECONDS
            {
                let message = format!("`Seconds` is {number}; an execution ends after a year, {YEAR_SECONDS} seconds");
                warn(codes::WAIT_TOO_LONG, site.at.field("Seconds"), message, report);
            }
        }
        State::Fail(fail) => {
            check_text(fail.error.as_ref(), ERROR_CHARACTERS, &site.at, "Error", report);
            check_text(fail.cause.as_ref(), CAUSE_CHARACTERS, &site.at, "Cause", report);
        }
        _ => {}
    }
    check_payloads(site, report);
}

fn warn(code: crate::Code, at: Location, message: String, report: &mut Report<'_>) {
    report.push(Diagnostic::new(code, at, message));
}

fn check_text(text: Option<&Text>, limit: usize, at: &Location, field: &str, report: &mut Report<'_>) {
    let Some(text) = text.filter(|text| !text.is_jsonata()) else { return };
    let Some(literal) = text.as_literal().filter(|literal| literal.len() > limit) else { return };
    let length = literal.chars().count();
    if length > limit {
        let message = format!("`{field}` has {length} characters; {limit} are allowed");
        warn(codes::LITERAL_TOO_LONG, at.field(field), message, report);
    }
}

/// What is fixed in a payload is the least that it can be long.
fn check_payloads(site: &Site<'_>, report: &mut Report<'_>) {
    each_payload(site, &mut |value, at, field| check_payload(value, || at.location(), field, report));
    if let State::Pass(pass) = site.state
        && let Some(result) = &pass.result
    {
        check_payload(result, || site.at.field("Result"), "Result", report);
    }
    for (at, assign) in site.assigns() {
        let length = object_length(assign);
        if length > PAYLOAD_BYTES {
            too_long("Assign", length, at, report);
        }
    }
}

fn check_payload(value: &Value, at: impl FnOnce() -> Location, field: &str, report: &mut Report<'_>) {
    let length = fixed_length(value);
    if length > PAYLOAD_BYTES {
        too_long(field, length, at(), report);
    }
}

fn too_long(field: &str, length: usize, at: Location, report: &mut Report<'_>) {
    let message = format!("`{field}` has at least {length} bytes of fixed data; a state handles {PAYLOAD_BYTES}");
    let help = "put the data into Amazon S3, and pass the bucket and key";
    report.push(Diagnostic::new(codes::LITERAL_TOO_LONG, at, message).with_help(help));
}

/// The bytes that a payload has at least, whatever its expressions give.
fn fixed_length(value: &Value) -> usize {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => 1,
        Value::String(text) if text.is_jsonata() => 1,
        Value::String(text) => text.as_literal().map_or(2, |literal| literal.len() + 2),
        Value::Array(items) => 2 + items.len().saturating_sub(1) + items.iter().map(fixed_length).sum::<usize>(),
        Value::Object(object) => object_length(object),
    }
}

/// The bytes of an object at least; what a path gives has at least one.
fn object_length(object: &Object) -> usize {
    let members = object.iter().map(|(key, member)| match key.strip_suffix(".$") {
        Some(name) => name.len() + 4,
        None => key.len() + 3 + fixed_length(member),
    });
    2 + object.len().saturating_sub(1) + members.sum::<usize>()
}
