//! Retriers and catchers.
//!
//! Sources: AWS Step Functions Developer Guide, "Handling errors in Step Functions workflows"; specification, "Errors";
//! AWS: "States.ALL must appear alone and at end of list".

use super::ranges::{self, Range};
use super::scope::{Report, Site};
use crate::codes;
use crate::diagnostic::{Diagnostic, Location};
use crate::model::Retrier;

const ALL: &str = "States.ALL";

/// Checks the retriers and catchers of a state.
pub(super) fn check(site: &Site<'_>, report: &mut Report<'_>) {
    let retriers = site.state.retry();
    for (index, retrier) in retriers.iter().enumerate() {
        let at = || site.at.field("Retry").index(index);
        let following = retriers.iter().skip(index + 1).map(|retrier| retrier.error_equals.as_slice());
        error_names("retrier", &retrier.error_equals, || says_all(following), at, report);
        if has_numbers(retrier) {
            numbers(retrier, &at(), report);
        }
    }
    let catchers = site.state.catch();
    for (index, catcher) in catchers.iter().enumerate() {
        let at = || site.at.field("Catch").index(index);
        let following = catchers.iter().skip(index + 1).map(|catcher| catcher.error_equals.as_slice());
        error_names("catcher", &catcher.error_equals, || says_all(following), at, report);
    }
}

/// Whether a later list names every error as well; `None` if none follows.
fn says_all<'a>(mut following: impl ExactSizeIterator<Item = &'a [String]>) -> Option<bool> {
    (following.len() > 0).then(|| following.any(|names| names.iter().any(|name| name == ALL)))
}

fn error_names(
    what: &str,
    names: &[String],
    following: impl FnOnce() -> Option<bool>,
    at: impl FnOnce() -> Location,
    report: &mut Report<'_>,
) {
    if names.is_empty() {
        let help = format!("name the errors, or use `{ALL}` in the last {what}");
        let message = format!("a {what} must name at least one error");
        report.push(Diagnostic::new(codes::EMPTY_LIST, at().field("ErrorEquals"), message).with_help(help));
        return;
    }
    let Some(index) = names.iter().position(|name| name == ALL) else { return };
    let (message, help) = if names.len() > 1 {
        (format!("`{ALL}` must stand alone in `ErrorEquals`"), "it includes the other names; leave them out".to_owned())
    } else {
        match following() {
            None => return,
            Some(true) => (format!("`{ALL}` stands in a later {what}, too"), format!("leave this {what} out")),
            Some(false) => (
                format!("`{ALL}` must be in the last {what}"),
                format!("move this {what} to the end; those after it would never apply"),
            ),
        }
    };
    let at = at().field("ErrorEquals").index(index);
    report.push(Diagnostic::new(codes::STATES_ALL_PLACEMENT, at, message).with_help(help));
}

fn has_numbers(retrier: &Retrier) -> bool {
    retrier.interval_seconds.is_some()
        || retrier.max_attempts.is_some()
        || retrier.backoff_rate.is_some()
        || retrier.max_delay_seconds.is_some()
}

fn numbers(retrier: &Retrier, at: &Location, report: &mut Report<'_>) {
    let interval = Range::whole(1, 99_999_999);
    ranges::number(retrier.interval_seconds.as_ref(), interval, at, "IntervalSeconds", report);
    ranges::number(retrier.max_attempts.as_ref(), Range::whole(0, 99_999_999), at, "MaxAttempts", report);
    ranges::number(retrier.backoff_rate.as_ref(), Range::at_least_one(), at, "BackoffRate", report);
    let in_range =
        ranges::number(retrier.max_delay_seconds.as_ref(), Range::whole(1, 31_622_400), at, "MaxDelaySeconds", report);
    if in_range
        && let (Some(delay), Some(interval)) = (&retrier.max_delay_seconds, &retrier.interval_seconds)
        && delay.as_f64() <= interval.as_f64()
    {
        let message = format!("`MaxDelaySeconds` must be more than `IntervalSeconds`, which is {interval}");
        report.push(Diagnostic::new(codes::OUT_OF_RANGE, at.field("MaxDelaySeconds"), message));
    }
}
