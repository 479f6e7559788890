//! Tasks that are stopped half-way because another branch or iteration fails.
//!
//! Sources: AWS Step Functions Developer Guide, "Parallel workflow state" and "Map workflow state" (if a branch or an
//! iteration fails, the state fails and the others are stopped; what a task has begun goes on, unnoticed).

use std::collections::HashMap;

use super::scope::{Report, Scope, Site};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::json::Number;
use crate::model::{Catcher, Map, Numeric, State};

/// What is known of a container.
#[derive(Clone, Copy, Default)]
struct Inside {
    /// It has a task, however deep.
    works: bool,
    /// Something in it fails, and nothing in it catches that.
    fails: bool,
}

/// What is known of the containers of a state together.
#[derive(Clone, Copy, Default)]
struct Containers {
    /// How many have tasks.
    working: usize,
    /// Whether one can fail.
    fails: bool,
}

/// Checks all scopes, inner ones first, for those who ask.
pub(super) fn check(scopes: &[Scope<'_>], report: &mut Report<'_>) {
    if !report.includes_allowed() || scopes.len() == 1 {
        return;
    }
    let mut found: Vec<Inside> = vec![Inside::default(); scopes.len()];
    let mut states: HashMap<(usize, usize), Containers> = HashMap::new();
    for (index, scope) in scopes.iter().enumerate().rev() {
        let mut inside = found.get(index).copied().unwrap_or_default();
        for site in &scope.sites {
            inside.works |= matches!(site.state, State::Task(_));
            inside.fails |= can_fail(site.state);
        }
        let Some((parent, place)) = scope.parent else { continue };
        let state = states.entry((parent, place)).or_default();
        state.working += usize::from(inside.works);
        state.fails |= inside.fails;
        if let Some(around) = found.get_mut(parent) {
            let site = scopes.get(parent).and_then(|scope| scope.sites.get(place));
            around.works |= inside.works;
            around.fails |= inside.fails && site.is_some_and(|site| !catches_all(site.state.catch()));
        }
    }
    for (index, scope) in scopes.iter().enumerate() {
        for (place, site) in scope.sites.iter().enumerate() {
            if let Some(inside) = states.get(&(index, place)) {
                check_state(site, *inside, report);
            }
        }
    }
}

fn check_state(site: &Site<'_>, inside: Containers, report: &mut Report<'_>) {
    let (others, at_work) = match site.state {
        State::Map(map) => ("iteration", inside.working > 0 && runs_side_by_side(map) && !tolerates(map)),
        _ => ("branch", inside.working > 1),
    };
    if at_work && inside.fails && site.state.retry().is_empty() && site.state.catch().is_empty() {
        let message =
            format!("if one {others} of state `{}` fails, the tasks of the others are stopped half-way", site.name);
        let help = "catch the errors inside, where the task fails, or on the state";
        report.push(Diagnostic::new(codes::INTERRUPTED_TASKS, site.at.clone(), message).with_help(help));
    }
}

fn runs_side_by_side(map: &Map) -> bool {
    !matches!(&map.max_concurrency, Some(Numeric::Number(most)) if *most == Number::from(1))
}

fn tolerates(map: &Map) -> bool {
    map.tolerated_failure_percentage.is_some()
        || map.tolerated_failure_percentage_path.is_some()
        || map.tolerated_failure_count.is_some()
        || map.tolerated_failure_count_path.is_some()
}

/// Whether a state ends what is around it by a failure of its own.
fn can_fail(state: &State) -> bool {
    match state {
        State::Task(task) => !catches_all(&task.catch),
        State::Fail(_) => true,
        _ => false,
    }
}

fn catches_all(catch: &[Catcher]) -> bool {
    catch.iter().any(|catcher| catcher.error_equals.iter().any(|name| name == "States.ALL"))
}
