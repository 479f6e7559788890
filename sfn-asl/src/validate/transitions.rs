//! How a state goes on.
//!
//! Source: specification, "Transitions" and the table of state types.

use super::scope::{Report, Site};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::model::State;

/// Checks `Next` and `End` of a state that has them.
pub(super) fn check(site: &Site<'_>, report: &mut Report<'_>) {
    if matches!(site.state, State::Choice(_) | State::Succeed(_) | State::Fail(_)) {
        return;
    }
    let state_type = site.state.state_type().as_str();
    match (site.state.next(), site.state.end()) {
        (Some(_), Some(true)) => {
            let message = format!("state `{}` has both `Next` and `End`", site.name);
            let help = "keep `Next` to go on, or `\"End\": true` to end here";
            report.push(Diagnostic::new(codes::NEXT_OR_END, site.at.field("End"), message).with_help(help));
        }
        (Some(_), Some(false)) => {
            let message = format!("state `{}` has `\"End\": false` beside `Next`", site.name);
            let help = "leave `End` out; it is not documented what AWS makes of it";
            let diagnostic = Diagnostic::new(codes::NEXT_OR_END, site.at.field("End"), message).as_warning();
            report.push(diagnostic.with_help(help));
        }
        (None, None | Some(false)) if !report.is_known(&site.at, "Next") && !report.is_known(&site.at, "End") => {
            let message = format!("state `{}` has neither `Next` nor `End`", site.name);
            let help = format!("a {state_type} state goes on with `Next` or ends with `\"End\": true`");
            report.push(Diagnostic::new(codes::NEXT_OR_END, site.at.clone(), message).with_help(help));
        }
        _ => {}
    }
}
