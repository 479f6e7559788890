//! Retriers and catchers that cannot do what they say.
//!
//! Sources: AWS Step Functions Developer Guide, "Handling errors in Step Functions workflows" (the first retrier or catcher that
//! names an error applies; what `States.TaskFailed`, `States.Timeout`, `States.HeartbeatTimeout`, `States.Runtime` and
//! `States.DataLimitExceeded` are; failures of the execution itself are not caught; a function that runs out of its own time
//! reports `Sandbox.Timedout` or `Lambda.Unknown`); specification, "Errors" (custom names must not begin with `States.`; AWS
//! takes them).

use std::collections::HashSet;

use super::scope::{Report, Site};
use crate::codes;
use crate::diagnostic::{Code, Diagnostic, Location, similar_name};
use crate::model::State;

const PREFIX: &str = "States.";
const TASK_FAILED: &str = "States.TaskFailed";
const TIMEOUT: &str = "States.Timeout";
const HEARTBEAT_TIMEOUT: &str = "States.HeartbeatTimeout";

/// The error names of Step Functions itself.
const RESERVED: &[&str] = &[
    "States.ALL",
    "States.BranchFailed",
    "States.DataLimitExceeded",
    "States.ExceedToleratedFailureThreshold",
    HEARTBEAT_TIMEOUT,
    "States.Http.Socket",
    "States.IntrinsicFailure",
    "States.ItemReaderFailed",
    "States.NoChoiceMatched",
    "States.ParameterPathFailure",
    "States.Permissions",
    "States.QueryEvaluationError",
    "States.ResultPathMatchFailure",
    "States.ResultWriterFailed",
    "States.Runtime",
    TASK_FAILED,
    TIMEOUT,
];

/// The errors of HTTP tasks, each followed by a status code.
const STATUS_CODE: &str = "States.Http.StatusCode.";

/// Checks the retriers and catchers of a state.
pub(super) fn check(site: &Site<'_>, report: &mut Report<'_>) {
    let retriers = site.state.retry().iter().map(|retrier| retrier.error_equals.as_slice());
    check_list(site, Kind::Retrier, retriers, report);
    let catchers = site.state.catch().iter().map(|catcher| catcher.error_equals.as_slice());
    check_list(site, Kind::Catcher, catchers, report);
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Retrier,
    Catcher,
}

fn check_list<'a>(site: &Site<'_>, kind: Kind, lists: impl Iterator<Item = &'a [String]>, report: &mut Report<'_>) {
    let (field, what) = match kind {
        Kind::Retrier => ("Retry", "retrier"),
        Kind::Catcher => ("Catch", "catcher"),
    };
    let mut seen: HashSet<&str> = HashSet::new();
    // The first list in which `States.TaskFailed` stands.
    let mut task_failed = None;
    for (index, names) in lists.enumerate() {
        let at = |name: usize| site.at.field(field).index(index).field("ErrorEquals").index(name);
        let is_before_all =
            |seen: &HashSet<&str>| !seen.contains("States.ALL") && !names.iter().any(|name| name == "States.ALL");
        for (place, name) in names.iter().enumerate() {
            // The placement of `States.ALL` is a rule of its own.
            if !seen.insert(name) && name != "States.ALL" {
                let message = format!("`{name}` is named before, in this {what} or an earlier one");
                let help = "the first that names an error applies; leave the second out";
                let diagnostic = Diagnostic::new(codes::REPEATED_ERROR, at(place), message).with_help(help);
                report.push(diagnostic.about(name));
            } else if task_failed.is_some_and(|first| first < index)
                && !name.starts_with(PREFIX)
                && matches!(site.state, State::Task(_))
            {
                let message = format!("`{name}` is included in `{TASK_FAILED}`, which an earlier {what} names");
                let help = format!("move this {what} before it");
                push(codes::SHADOWED_ERROR, at(place), message, &help, report);
            } else if kind == Kind::Catcher && is_before_all(&seen) && never_times_out(site, name, report) {
                let (what, field) = match name.as_str() {
                    HEARTBEAT_TIMEOUT => ("has to send heartbeats", "`HeartbeatSeconds`"),
                    _ => ("times out", "`TimeoutSeconds` or `HeartbeatSeconds`"),
                };
                let message = format!("nothing of state `{}` {what}: `{name}` is never caught here", site.name);
                let help = format!(
                    "set {field} of the task; the timeout of the state machine ends the execution, and nothing catches it"
                );
                let diagnostic = Diagnostic::new(codes::ERROR_NEVER_HANDLED, at(place), message).with_help(help);
                report.push(diagnostic.about(name));
            } else {
                check_name(name, kind, || at(place), report);
            }
            if name == TASK_FAILED {
                task_failed.get_or_insert(index);
            }
        }
    }
}

/// Whether an error is that of a limit, and no limit is set that could be exceeded.
fn never_times_out(site: &Site<'_>, error: &str, report: &Report<'_>) -> bool {
    [TIMEOUT, HEARTBEAT_TIMEOUT].contains(&error) && !report.has_known() && !may_time_out(site.state, error)
}

/// Whether a state, or one inside it, may report that a limit is exceeded. Errors of one's own do not begin with `States.`.
fn may_time_out(state: &State, error: &str) -> bool {
    match state {
        State::Task(task) => {
            let has_timeout = task.timeout_seconds.is_some() || task.timeout_seconds_path.is_some();
            let has_heartbeat = task.heartbeat_seconds.is_some() || task.heartbeat_seconds_path.is_some();
            // An HTTP task has a limit of its own.
            let is_http = task.resource.as_literal().is_none_or(|resource| resource.contains(":http:"));
            has_heartbeat || is_http || has_timeout && error == TIMEOUT
        }
        State::Map(map) if map.is_distributed() => true,
        state => state
            .containers()
            .iter()
            .any(|(_, container)| container.states.iter().any(|(_, state)| may_time_out(state, error))),
    }
}

fn check_name(name: &str, kind: Kind, at: impl FnOnce() -> Location, report: &mut Report<'_>) {
    if name == "States.Runtime" {
        let message = "`States.Runtime` is never retried or caught: it ends the execution";
        let help = "avoid the error: check with a Choice state what may be missing";
        let diagnostic = Diagnostic::new(codes::ERROR_NEVER_HANDLED, at(), message).with_help(help);
        report.push(diagnostic.about(name));
    } else if name == "States.DataLimitExceeded" && kind == Kind::Retrier {
        let message = "`States.DataLimitExceeded` is never retried";
        push(codes::ERROR_NEVER_HANDLED, at(), message.to_owned(), "catch it, by this very name", report);
    } else if name.starts_with(PREFIX) && !name.starts_with(STATUS_CODE) && !RESERVED.contains(&name) {
        let message = format!("`{name}` is no error of Step Functions, whose names begin with `States.`");
        let own = name.strip_prefix(PREFIX).unwrap_or(name);
        let help = match similar_name(own, RESERVED.iter().filter_map(|known| known.strip_prefix(PREFIX))) {
            Some(similar) => format!("an error with a similar name exists: `{PREFIX}{similar}`"),
            None => "give errors of your own another beginning".to_owned(),
        };
        push(codes::RESERVED_ERROR_NAME, at(), message, &help, report);
    }
}

fn push(code: Code, at: Location, message: String, help: &str, report: &mut Report<'_>) {
    report.push(Diagnostic::new(code, at, message).with_help(help));
}
