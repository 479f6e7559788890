//! Paths of JSONPath.
//!
//! Sources: specification, "Paths" and "Reference Paths"; AWS: "Value must be a valid JSONPath.", "Value is not a Reference Path".
//! Step Functions takes more of JSONPath than any document says, so that only what is surely wrong is refused.

use super::scope::{Report, Site};
use crate::codes;
use crate::diagnostic::{Diagnostic, Location};
use crate::model::{Fail, Map, NullablePath, State};

/// Checks the path fields of a state.
pub(super) fn check(site: &Site<'_>, report: &mut Report<'_>) {
    let at = &site.at;
    let (input, output, result) = common(site.state);
    if let Some(NullablePath::Path(path)) = input {
        check_path(path, at, "InputPath", report);
    }
    if let Some(NullablePath::Path(path)) = output {
        check_path(path, at, "OutputPath", report);
    }
    if let Some(NullablePath::Path(path)) = result {
        check_result_path(path, at, report);
    }
    for (index, catcher) in site.state.catch().iter().enumerate() {
        if let Some(NullablePath::Path(path)) = &catcher.result_path {
            check_result_path(path, &at.field("Catch").index(index), report);
        }
    }
    match site.state {
        State::Task(task) => {
            check_reference(task.timeout_seconds_path.as_deref(), at, "TimeoutSecondsPath", report);
            check_reference(task.heartbeat_seconds_path.as_deref(), at, "HeartbeatSecondsPath", report);
        }
        State::Wait(wait) => {
            check_reference(wait.seconds_path.as_deref(), at, "SecondsPath", report);
            check_reference(wait.timestamp_path.as_deref(), at, "TimestampPath", report);
        }
        State::Map(map) => check_map(map, at, report),
        State::Fail(Fail { error_path, cause_path, .. }) => {
            for (field, path) in [("ErrorPath", error_path), ("CausePath", cause_path)] {
                // An intrinsic function may stand there as well.
                if let Some(path) = path.as_deref().filter(|path| !path.starts_with("States.")) {
                    check_reference(Some(path), at, field, report);
                }
            }
        }
        _ => {}
    }
}

type PathField<'a> = Option<&'a NullablePath>;

/// `InputPath`, `OutputPath` and `ResultPath`.
fn common(state: &State) -> (PathField<'_>, PathField<'_>, PathField<'_>) {
    match state {
        State::Task(state) => (state.input_path.as_ref(), state.output_path.as_ref(), state.result_path.as_ref()),
        State::Parallel(state) => (state.input_path.as_ref(), state.output_path.as_ref(), state.result_path.as_ref()),
        State::Map(state) => (state.input_path.as_ref(), state.output_path.as_ref(), state.result_path.as_ref()),
        State::Pass(state) => (state.input_path.as_ref(), state.output_path.as_ref(), state.result_path.as_ref()),
        State::Wait(state) => (state.input_path.as_ref(), state.output_path.as_ref(), None),
        State::Choice(state) => (state.input_path.as_ref(), state.output_path.as_ref(), None),
        State::Succeed(state) => (state.input_path.as_ref(), state.output_path.as_ref(), None),
        State::Fail(_) => (None, None, None),
    }
}

/// The numeric paths of a Map state don't take the context object: `Only ItemsPath accepts the Context Object`.
fn check_map(map: &Map, at: &Location, report: &mut Report<'_>) {
    if let Some(path) = &map.items_path {
        check_path(path, at, "ItemsPath", report);
    }
    check_own_reference(map.max_concurrency_path.as_deref(), at, "MaxConcurrencyPath", report);
    let percentage = map.tolerated_failure_percentage_path.as_deref();
    check_own_reference(percentage, at, "ToleratedFailurePercentagePath", report);
    check_own_reference(map.tolerated_failure_count_path.as_deref(), at, "ToleratedFailureCountPath", report);
    if let Some(batcher) = &map.item_batcher {
        let at = &at.field("ItemBatcher");
        check_own_reference(batcher.max_items_per_batch_path.as_deref(), at, "MaxItemsPerBatchPath", report);
        let bytes = batcher.max_input_bytes_per_batch_path.as_deref();
        check_own_reference(bytes, at, "MaxInputBytesPerBatchPath", report);
    }
}

/// Checks a field that takes any path: of the input, the context object or a variable.
pub(super) fn check_path(path: &str, at: &Location, field: &str, report: &mut Report<'_>) {
    if !is_path(path) {
        refuse(path, "a path", at, field, report);
    }
}

/// `${...}` at the start is filled in by a deployment tool.
fn is_path(path: &str) -> bool {
    path.starts_with('$')
}

fn check_reference(path: Option<&str>, at: &Location, field: &str, report: &mut Report<'_>) {
    if let Some(path) = path
        && !is_reference(path)
    {
        refuse(path, "a reference path, which leads to one value,", at, field, report);
    }
}

/// A reference path that is not of the context object.
pub(super) fn check_own_reference(path: Option<&str>, at: &Location, field: &str, report: &mut Report<'_>) {
    match path {
        Some(path) if path.starts_with("$$") => {
            refuse(path, "a reference path outside the context object", at, field, report);
        }
        path => check_reference(path, at, field, report),
    }
}

/// `ResultPath` says where in the state's input the result goes; that is no place in the context object or a variable.
fn check_result_path(path: &str, at: &Location, report: &mut Report<'_>) {
    let of_input = path == "$" || path.starts_with("$.") || path.starts_with("$[") || path.starts_with("${");
    if !of_input || !is_reference(path) {
        refuse(path, "a reference path into the state's input", at, "ResultPath", report);
    }
}

/// Whether a path surely leads to one value: no wildcards, filters, slices, unions or descendants outside of quotes.
fn is_reference(path: &str) -> bool {
    let mut quoted = false;
    let plain = path.chars().all(|character| {
        quoted ^= character == '\'';
        quoted || !matches!(character, '@' | ',' | ':' | '?' | '*')
    });
    is_path(path) && plain && (path.contains('\'') || !path.contains(".."))
}

fn refuse(path: &str, wanted: &str, at: &Location, field: &str, report: &mut Report<'_>) {
    let message = format!("`{field}` must be {wanted} and not `{path}`");
    let help = "a path starts with `$`, such as `$.order.total`";
    report.push(Diagnostic::new(codes::INVALID_PATH, at.field(field), message).with_help(help));
}
