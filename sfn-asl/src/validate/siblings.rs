//! What happens to the others when one fails: retriers that repeat everything, tasks that are stopped half-way.
//!
//! Sources: AWS Step Functions Developer Guide, "Parallel workflow state" and "Map workflow state" (if a branch or an
//! iteration fails, the state fails and the others are stopped; what a task has begun goes on, unnoticed), "Handling errors
//! in Step Functions workflows" (`States.ALL`).

use super::scope::{Report, Site};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::json::Number;
use crate::model::{Catcher, Map, Numeric, Parallel, State, States};

const ALL: &str = "States.ALL";

/// Checks a state. Both rules are for those who ask.
pub(super) fn check(site: &Site<'_>, report: &mut Report<'_>) {
    if !report.includes_allowed() {
        return;
    }
    for (index, retrier) in site.state.retry().iter().enumerate() {
        if retrier.error_equals.iter().any(|name| name == ALL)
            && retrier.max_attempts.as_ref().is_none_or(|most| most.as_f64() > 0.0)
        {
            let at = site.at.field("Retry").index(index).field("ErrorEquals");
            let message =
                format!("state `{}` is repeated after every error, also after one that always comes again", site.name);
            let help = "name the errors that pass, such as `States.Timeout` or those of the service";
            report.push(Diagnostic::new(codes::RETRY_OF_ALL_ERRORS, at, message).with_help(help));
        }
    }
    let stopped = match site.state {
        State::Parallel(parallel) => stops_branches(parallel),
        State::Map(map) => stops_iterations(map),
        _ => false,
    };
    if stopped && site.state.retry().is_empty() && site.state.catch().is_empty() {
        let others = if matches!(site.state, State::Map(_)) { "iteration" } else { "branch" };
        let message =
            format!("if one {others} of state `{}` fails, the tasks of the others are stopped half-way", site.name);
        let help = "catch the errors inside, where the task fails, or on the state";
        report.push(Diagnostic::new(codes::INTERRUPTED_TASKS, site.at.clone(), message).with_help(help));
    }
}

/// Whether a branch can fail while another is at work.
fn stops_branches(parallel: &Parallel) -> bool {
    let at_work = |states: &States| any(states, &|state| matches!(state, State::Task(_)));
    let mut working = parallel.branches.iter().filter(|branch| at_work(&branch.states));
    working.next().is_some()
        && working.next().is_some()
        && parallel.branches.iter().any(|branch| any(&branch.states, &can_fail))
}

/// Whether an iteration can fail while others are at work.
fn stops_iterations(map: &Map) -> bool {
    let one_by_one = matches!(&map.max_concurrency, Some(Numeric::Number(most)) if *most == Number::from(1));
    let tolerates = map.tolerated_failure_percentage.is_some()
        || map.tolerated_failure_percentage_path.is_some()
        || map.tolerated_failure_count.is_some()
        || map.tolerated_failure_count_path.is_some();
    let Some(processor) = map.item_processor.as_ref().or(map.iterator.as_ref()) else { return false };
    !one_by_one
        && !tolerates
        && any(&processor.states, &|state| matches!(state, State::Task(_)))
        && any(&processor.states, &can_fail)
}

/// Whether some state, or one inside a state, is as `is` says.
fn any(states: &States, is: &dyn Fn(&State) -> bool) -> bool {
    states.iter().any(|(_, state)| {
        is(state)
            || match state {
                State::Parallel(parallel) if !catches_all(&parallel.catch) => {
                    parallel.branches.iter().any(|branch| any(&branch.states, is))
                }
                State::Map(map) if !catches_all(&map.catch) => {
                    map.item_processor.iter().chain(&map.iterator).any(|processor| any(&processor.states, is))
                }
                _ => false,
            }
    })
}

/// Whether a state ends what is around it by a failure.
fn can_fail(state: &State) -> bool {
    match state {
        State::Task(task) => !catches_all(&task.catch),
        State::Fail(_) => true,
        _ => false,
    }
}

fn catches_all(catch: &[Catcher]) -> bool {
    catch.iter().any(|catcher| catcher.error_equals.iter().any(|name| name == ALL))
}
