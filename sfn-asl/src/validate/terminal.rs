//! Something ends each container.
//!
//! AWS demands it of the machine (`MISSING_END_STATE`) and not of what is nested; the specification ("States") demands it
//! of all.

use super::scope::{Report, Scope};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::model::State;

/// Checks one scope. Returns whether what follows from its transitions can be judged.
pub(super) fn check(scope: &Scope<'_>, report: &mut Report<'_>) -> bool {
    // A state that leads nowhere by mistake is reported as that.
    let unfinished = scope.sites.iter().any(|site| leads_nowhere(site.state));
    if unfinished || scope.sites.is_empty() {
        return false;
    }
    if scope.sites.iter().any(|site| site.state.is_terminal()) {
        return true;
    }
    let at = scope.at.field("States");
    let help = "end it with a Succeed or Fail state, or with `\"End\": true` in its last state";
    let diagnostic = if scope.depth == 0 {
        Diagnostic::new(codes::NO_TERMINAL_STATE, at, "no state ends the state machine")
    } else {
        let message = format!("no state ends {}", scope.kind.describe());
        Diagnostic::new(codes::NO_NESTED_TERMINAL_STATE, at, message)
    };
    report.push(diagnostic.with_help(help));
    // AWS says nothing about reachability then.
    scope.depth > 0
}

fn leads_nowhere(state: &State) -> bool {
    match state {
        State::Choice(choice) => choice.choices.is_empty() || choice.choices.iter().any(|rule| rule.next.is_none()),
        State::Succeed(_) | State::Fail(_) => false,
        _ => state.next().is_none() && state.end() != Some(true),
    }
}
