//! Retriers and catchers that cannot do what they say.
//!
//! Sources: AWS Step Functions Developer Guide, "Handling errors in Step Functions workflows" (the first retrier or catcher that
//! names an error applies; what `States.TaskFailed`, `States.Runtime` and `States.DataLimitExceeded` are); specification,
//! "Errors" (custom names must not begin with `States.`; AWS takes them).

use std::collections::HashSet;

use super::scope::{Report, Site};
use crate::codes;
use crate::diagnostic::{Code, Diagnostic, Location, similar_name};
use crate::model::State;

const PREFIX: &str = "States.";
const TASK_FAILED: &str = "States.TaskFailed";

/// The error names of Step Functions itself.
const RESERVED: &[&str] = &[
    "States.ALL",
    "States.BranchFailed",
    "States.DataLimitExceeded",
    "States.ExceedToleratedFailureThreshold",
    "States.HeartbeatTimeout",
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
    "States.Timeout",
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
            } else {
                check_name(name, kind, || at(place), report);
            }
            if name == TASK_FAILED {
                task_failed.get_or_insert(index);
            }
        }
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
