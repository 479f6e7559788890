//! Transitions lead to states of the same container.
//!
//! Source: specification, "Transitions": the target "MUST be the name of a state within the same" `States`. AWS:
//! `MISSING_TRANSITION_TARGET`.

use std::collections::HashMap;

use super::scope::{Report, Scope};
use crate::codes;
use crate::diagnostic::{Diagnostic, Location, similar_name};

/// The number of comparisons that are spent on suggestions before they are given up; each is one name of a state.
const SUGGESTION_BUDGET: usize = 100_000;

/// Checks `StartAt` and every transition. Returns for each scope whether all its transitions lead somewhere.
pub(super) fn check(scopes: &[Scope<'_>], report: &mut Report<'_>) -> Vec<bool> {
    let mut homes: HashMap<&str, usize> = HashMap::new();
    for (index, scope) in scopes.iter().enumerate() {
        for name in scope.container.states.names() {
            homes.entry(name).or_insert(index);
        }
    }
    let mut targets = Targets { scopes, homes, budget: SUGGESTION_BUDGET };
    scopes.iter().map(|scope| targets.scope(scope, report)).collect()
}

struct Targets<'s, 'a> {
    scopes: &'s [Scope<'a>],
    /// The scope of each name.
    homes: HashMap<&'a str, usize>,
    budget: usize,
}

impl Targets<'_, '_> {
    fn scope(&mut self, scope: &Scope<'_>, report: &mut Report<'_>) -> bool {
        let states = scope.container.states;
        if states.is_empty() {
            let message = "`States` must hold at least one state";
            report.push(Diagnostic::new(codes::EMPTY_LIST, scope.at.field("States"), message));
            return false;
        }
        let mut sound = true;
        if states.get(scope.container.start_at).is_none() {
            sound = false;
            self.unknown(scope, scope.container.start_at, scope.at.field("StartAt"), report);
        }
        for site in &scope.sites {
            if site.state.target_names().all(|target| states.position(target).is_some()) {
                continue;
            }
            for (place, target) in site.state.targets() {
                if states.get(target).is_none() {
                    sound = false;
                    self.unknown(scope, target, site.at.field(place), report);
                }
            }
        }
        sound
    }

    fn unknown(&mut self, scope: &Scope<'_>, target: &str, at: Location, report: &mut Report<'_>) {
        let home = self.homes.get(target).and_then(|index| self.scopes.get(*index));
        if let Some(home) = home {
            let states = home.at.field("States");
            let message = format!("`{target}` is a state of another scope: {states}");
            let help = match scope.depth {
                0 => "a transition cannot enter a branch or an item processor; name the state that holds it",
                _ => {
                    "a transition cannot leave a branch or an item processor; end it and go on from the state that holds it"
                }
            };
            let diagnostic = Diagnostic::new(codes::TARGET_IN_OTHER_SCOPE, at, message);
            report.push(diagnostic.with_help(help).about(target));
            return;
        }
        let mut diagnostic = Diagnostic::new(codes::UNKNOWN_TARGET, at, format!("no state is named `{target}`"));
        let states = scope.container.states;
        if let Some(rest) = self.budget.checked_sub(states.len()) {
            self.budget = rest;
            if let Some(similar) = similar_name(target, states.names()) {
                diagnostic = diagnostic.with_help(format!("a state with a similar name exists: `{similar}`"));
            }
        }
        report.push(diagnostic);
    }
}
