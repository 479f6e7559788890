//! Retriers that repeat everything.
//!
//! Source: AWS Step Functions Developer Guide, "Handling errors in Step Functions workflows" (`States.ALL`).

use super::scope::{Report, Site};
use crate::codes;
use crate::diagnostic::Diagnostic;

/// Checks the retriers of a state, for those who ask.
pub(super) fn check(site: &Site<'_>, report: &mut Report<'_>) {
    if !report.includes_allowed() {
        return;
    }
    for (index, retrier) in site.state.retry().iter().enumerate() {
        if retrier.error_equals.iter().any(|name| name == "States.ALL")
            && retrier.max_attempts.as_ref().is_none_or(|most| most.as_f64() > 0.0)
        {
            let at = site.at.field("Retry").index(index).field("ErrorEquals");
            let message =
                format!("state `{}` is repeated after every error, also after one that always comes again", site.name);
            let help = "name the errors that pass, such as `States.Timeout` or those of the service";
            report.push(Diagnostic::new(codes::RETRY_OF_ALL_ERRORS, at, message).with_help(help));
        }
    }
}
