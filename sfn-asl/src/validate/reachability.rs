//! Every state can be reached.
//!
//! AWS walks from `StartAt` in every container: `MISSING_TRANSITION_TARGET`, "State ... is not reachable."

use super::scope::{Report, Scope};
use crate::codes;
use crate::diagnostic::Diagnostic;

/// Checks the states of one scope, all of whose transitions lead somewhere.
pub(super) fn check(scope: &Scope<'_>, report: &mut Report<'_>) {
    let states = scope.container.states;
    let mut reached = vec![false; scope.sites.len()];
    let mut waiting: Vec<usize> = states.position(scope.container.start_at).into_iter().collect();
    while let Some(index) = waiting.pop() {
        let (Some(reached), Some(site)) = (reached.get_mut(index), scope.sites.get(index)) else { continue };
        if std::mem::replace(reached, true) {
            continue;
        }
        waiting.extend(site.state.targets().into_iter().filter_map(|(_, target)| states.position(target)));
    }
    for (index, (site, reached)) in scope.sites.iter().zip(reached).enumerate() {
        // A second state of the same name is reported as that.
        if !reached && states.position(site.name) == Some(index) {
            let message = format!("state `{}` is unreachable", site.name);
            let help = "lead a transition to it from a state that is reached, or remove it";
            report.push(Diagnostic::new(codes::UNREACHABLE_STATE, site.at.clone(), message).with_help(help));
        }
    }
}
