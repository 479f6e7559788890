//! Numbers are in their ranges.
//!
//! Sources: AWS Step Functions Developer Guide, the page of each state type; AWS: "Minimum value is ...", "Maximum value is
//! ...".

use super::scope::{Report, Site};
use crate::codes;
use crate::diagnostic::{Diagnostic, Location};
use crate::json::Number;
use crate::model::{Numeric, State, StateMachine};

/// The longest time that any state or execution may take, in seconds.
const LONGEST: i32 = 99_999_999;

/// The values that a field takes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Range {
    whole: bool,
    min: i32,
    max: Option<i32>,
}

impl Range {
    /// Whole numbers between two bounds, both included.
    pub(super) fn whole(min: i32, max: i32) -> Self {
        Self { whole: true, min, max: Some(max) }
    }

    /// Whole numbers from a bound on.
    pub(super) fn whole_from(min: i32) -> Self {
        Self { whole: true, min, max: None }
    }

    /// Numbers from 1 on.
    pub(super) fn at_least_one() -> Self {
        Self { whole: false, min: 1, max: None }
    }

    /// Numbers from 0 to 100.
    pub(super) fn percentage() -> Self {
        Self { whole: false, min: 0, max: Some(100) }
    }
}

/// Checks the numbers of the machine itself.
pub(super) fn machine(machine: &StateMachine, report: &mut Report<'_>) {
    number(machine.timeout_seconds.as_ref(), Range::whole(0, LONGEST), &Location::root(), "TimeoutSeconds", report);
}

/// Checks the numbers of a state.
pub(super) fn check(site: &Site<'_>, report: &mut Report<'_>) {
    let at = &site.at;
    match site.state {
        State::Task(task) => {
            let timeout =
                numeric(task.timeout_seconds.as_ref(), Range::whole(1, LONGEST), at, "TimeoutSeconds", report);
            let heartbeat =
                numeric(task.heartbeat_seconds.as_ref(), Range::whole(1, LONGEST), at, "HeartbeatSeconds", report);
            if let (Some(timeout), Some(heartbeat)) = (timeout, heartbeat)
                && heartbeat.as_f64() >= timeout.as_f64()
            {
                let message = format!("`HeartbeatSeconds` must be less than `TimeoutSeconds`, which is {timeout}");
                report.push(Diagnostic::new(codes::HEARTBEAT_TOO_LONG, at.field("HeartbeatSeconds"), message));
            }
        }
        State::Wait(wait) => {
            numeric(wait.seconds.as_ref(), Range::whole(0, LONGEST), at, "Seconds", report);
        }
        State::Map(map) => {
            numeric(map.max_concurrency.as_ref(), Range::whole_from(0), at, "MaxConcurrency", report);
            let percentage = map.tolerated_failure_percentage.as_ref();
            numeric(percentage, Range::percentage(), at, "ToleratedFailurePercentage", report);
            numeric(map.tolerated_failure_count.as_ref(), Range::whole_from(0), at, "ToleratedFailureCount", report);
            if let Some(batcher) = &map.item_batcher {
                let at = &at.field("ItemBatcher");
                let items = batcher.max_items_per_batch.as_ref();
                batch_limit(items, Range::whole_from(0), at, "MaxItemsPerBatch", report);
                let bytes = batcher.max_input_bytes_per_batch.as_ref();
                batch_limit(bytes, Range::whole(0, 262_144), at, "MaxInputBytesPerBatch", report);
            }
        }
        _ => {}
    }
}

/// The limits of a batch. The guide says at least 1; the service's own bound is 0 ("Minimum value is 0").
fn batch_limit(value: Option<&Numeric>, range: Range, at: &Location, field: &str, report: &mut Report<'_>) {
    if numeric(value, range, at, field, report).is_some_and(|number| number.as_f64() < 1.0) {
        let message = format!("`{field}` is 0; a batch has at least 1");
        report.push(Diagnostic::new(codes::OUT_OF_RANGE, at.field(field), message).as_warning());
    }
}

/// Checks a field that takes a number or an expression; the number, if it is one in the range.
fn numeric<'n>(
    value: Option<&'n Numeric>,
    range: Range,
    at: &Location,
    field: &str,
    report: &mut Report<'_>,
) -> Option<&'n Number> {
    match value? {
        Numeric::Number(value) => number(Some(value), range, at, field, report).then_some(value),
        Numeric::Jsonata(text) => {
            if !text.is_jsonata() {
                let message = format!("`{field}` must be a number, or in JSONata an expression, not a string");
                let help = "an expression starts with `{%` and ends with `%}`";
                report.push(Diagnostic::new(codes::WRONG_TYPE, at.field(field), message).with_help(help));
            }
            None
        }
    }
}

/// Checks a number. Returns whether there is one, in the range.
pub(super) fn number(
    value: Option<&Number>,
    range: Range,
    at: &Location,
    field: &str,
    report: &mut Report<'_>,
) -> bool {
    let Some(value) = value else { return false };
    let float = value.as_f64();
    if range.whole && float.is_finite() && float.fract() != 0.0 {
        let message = format!("`{field}` must be a whole number, not {value}");
        report.push(Diagnostic::new(codes::WRONG_TYPE, at.field(field), message));
        return false;
    }
    let too_large = range.max.is_some_and(|max| float > f64::from(max));
    if float >= f64::from(range.min) && !too_large {
        return true;
    }
    let bounds = match range.max {
        Some(max) => format!("between {} and {max}", range.min),
        None => format!("at least {}", range.min),
    };
    let message = format!("`{field}` must be {bounds}, not {value}");
    report.push(Diagnostic::new(codes::OUT_OF_RANGE, at.field(field), message));
    false
}
