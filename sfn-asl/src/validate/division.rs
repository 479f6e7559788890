//! State machines that are better divided.
//!
//! Source: AWS Step Functions Developer Guide, "Start a new AWS Step Functions state machine from a running execution"
//! (workflows out of workflows). The number of states is no limit of AWS, but of those who read them; nearness to the limit of
//! the text is judged where that is.

use super::scope::{Report, Scope};
use crate::codes;
use crate::diagnostic::Diagnostic;

/// The most states side by side that can still be followed.
const STATES: usize = 100;

/// Checks the number of states of each container.
pub(super) fn check(scopes: &[Scope<'_>], report: &mut Report<'_>) {
    for scope in scopes {
        let count = scope.sites.len();
        if count > STATES {
            let what = scope.kind.describe();
            let message = format!("{what} has {count} states side by side: more than {STATES} are hard to follow");
            let help =
                "move what belongs together into a state machine of its own, started with `states:startExecution`";
            let diagnostic = Diagnostic::new(codes::LARGE_MACHINE, scope.at.field("States"), message);
            report.push(diagnostic.with_help(help));
        }
    }
}
