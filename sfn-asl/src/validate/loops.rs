//! Loops that do not end, or do not wait.
//!
//! Sources: AWS Step Functions Developer Guide, "Best practices for Step Functions" (25,000 events in the history of a Standard
//! execution; long-running executions start new ones) and the pattern of polling with a Wait state ("Poll for job status
//! with Lambda and AWS Batch").

use std::collections::HashSet;

use super::graph;
use super::scope::{Report, Scope, Site};
use super::unbounded;
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::json::{Object, Value};
use crate::model::{State, Task};
use crate::resource::{Pattern, Resource};

/// Checks one scope, all of whose transitions lead somewhere. `is_bounded` says that the machine has a timeout.
pub(super) fn check(scope: &Scope<'_>, is_bounded: bool, report: &mut Report<'_>) {
    let edges = graph::successors(scope);
    let all = vec![true; edges.len()];
    let loops = graph::loops(&edges, &all);
    if loops.is_empty() {
        return;
    }
    let states = scope.container.states;
    let reached = graph::reached(&edges, states.position(scope.container.start_at));
    let endless = check_ends(scope, &edges, &loops, &reached, report);
    unbounded::check(scope, is_bounded, &reached, &endless, report);
    let mut busy = check_waits(scope, &edges, &reached, report);
    check_repetitions(scope, &reached, &mut busy, report);
}

/// That some transition leaves each loop, for an end. Gives back the states of those that none leaves.
fn check_ends(
    scope: &Scope<'_>,
    edges: &[Vec<usize>],
    loops: &[Vec<usize>],
    reached: &[bool],
    report: &mut Report<'_>,
) -> HashSet<usize> {
    let mut endless = HashSet::new();
    let ends: Vec<usize> =
        scope.sites.iter().enumerate().filter(|(_, site)| site.state.is_terminal()).map(|(index, _)| index).collect();
    // Without any end, that is reported.
    if ends.is_empty() {
        return (0..edges.len()).collect();
    }
    let can_end = graph::reached(&graph::reversed(edges), ends);
    for members in loops {
        let is_member = |index: &usize| members.binary_search(index).is_ok();
        let leaves =
            members.iter().any(|index| edges.get(*index).is_some_and(|next| next.iter().any(|next| !is_member(next))));
        let Some(first) = members.first() else { continue };
        if leaves || can_end.get(*first) == Some(&true) || reached.get(*first) != Some(&true) {
            continue;
        }
        if let Some(site) = scope.sites.get(*first) {
            let message = format!("the loop of {} has no way out", names(scope, members));
            let help = "lead a transition out of it; for work that never ends, start a new execution from time to time";
            report.push(Diagnostic::new(codes::ENDLESS_LOOP, site.at.clone(), message).with_help(help));
        }
        endless.extend(members);
    }
    endless
}

/// That a loop which only asks, or changes nothing, waits. Gives back the states of those that do not.
fn check_waits(scope: &Scope<'_>, edges: &[Vec<usize>], reached: &[bool], report: &mut Report<'_>) -> HashSet<usize> {
    let mut busy = HashSet::new();
    let idle: Vec<bool> = scope.sites.iter().map(is_idle).collect();
    for members in graph::loops(edges, &idle) {
        let Some(site) = members.first().and_then(|first| scope.sites.get(*first)) else { continue };
        // A state that both ends and goes on is reported as that.
        let ends = |index: &usize| scope.sites.get(*index).is_some_and(|site| site.state.is_terminal());
        if members.iter().any(|index| reached.get(*index) != Some(&true) || ends(index)) {
            continue;
        }
        let message = format!("the loop of {} does not wait", names(scope, &members));
        let help = "add a Wait state, so that it does not use up the 25,000 events of an execution";
        report.push(Diagnostic::new(codes::BUSY_LOOP, site.at.clone(), message).with_help(help));
        busy.extend(members);
    }
    busy
}

/// That a loop which does again whatever failed waits: one that a catcher for every error closes. A catcher for certain
/// errors may lead to what mends them.
fn check_repetitions(scope: &Scope<'_>, reached: &[bool], busy: &mut HashSet<usize>, report: &mut Report<'_>) {
    let states = scope.container.states;
    let repeated = |site: &Site<'_>| -> Vec<usize> {
        let catchers = site.state.catch().iter().filter(|catcher| {
            catcher.error_equals.iter().any(|name| matches!(name.as_str(), "States.ALL" | "States.TaskFailed"))
        });
        catchers.filter_map(|catcher| states.position(&catcher.next)).collect()
    };
    let repeated: Vec<Vec<usize>> = scope.sites.iter().map(repeated).collect();
    if repeated.iter().all(Vec::is_empty) {
        return;
    }
    let mut edges = graph::on_success(scope);
    for (edges, repeated) in edges.iter_mut().zip(&repeated) {
        edges.extend(repeated);
    }
    let keep: Vec<bool> = scope.sites.iter().map(is_quick).collect();
    for members in graph::loops(&edges, &keep) {
        let Some(site) = members.first().and_then(|first| scope.sites.get(*first)) else { continue };
        let is_member = |index: &usize| members.binary_search(index).is_ok();
        let closes = members.iter().any(|from| repeated.get(*from).is_some_and(|next| next.iter().any(is_member)));
        if !closes || members.iter().any(|index| busy.contains(index) || reached.get(*index) != Some(&true)) {
            continue;
        }
        let message = format!("the loop of {} repeats what failed, and does not wait", names(scope, &members));
        let help = "use `Retry`, which waits and counts the attempts, or add a Wait state";
        report.push(Diagnostic::new(codes::BUSY_LOOP, site.at.clone(), message).with_help(help));
        busy.extend(members);
    }
}

/// Whether a state decides nothing, waits for nobody, and counts nothing.
fn is_quick(site: &Site<'_>) -> bool {
    let assigns = || site.assigns().into_iter().any(|(_, assign)| counts(assign));
    match (site.state, &site.resource) {
        (State::Task(_), Some(Resource::Integration(call))) => call.pattern == Pattern::RequestResponse && !assigns(),
        (State::Task(_), Some(Resource::LambdaFunction(_))) | (State::Pass(_), _) => !assigns(),
        _ => false,
    }
}

/// Whether a state takes next to no time and changes nothing that a loop could end by, except by asking again.
fn is_idle(site: &Site<'_>) -> bool {
    match site.state {
        State::Choice(choice) => {
            choice.assign.is_none()
                && choice.input_path.is_none()
                && choice.output_path.is_none()
                && choice.output.is_none()
                && choice.choices.iter().all(|rule| rule.assign.is_none() && rule.output.is_none())
        }
        State::Pass(pass) => {
            let paths = [&pass.input_path, &pass.result_path, &pass.output_path];
            let payloads = [&pass.result, &pass.parameters, &pass.output];
            paths.iter().all(|path| path.is_none())
                && payloads.iter().all(|payload| payload.is_none())
                && pass.assign.is_none()
        }
        State::Task(task) => asks(site, task) && !task.assign.as_ref().is_some_and(counts),
        _ => false,
    }
}

/// Whether a task asks for something that it can ask for again: reads, but not page by page.
fn asks(site: &Site<'_>, task: &Task) -> bool {
    let Some(call) = site.integration() else { return false };
    let reads = call.action.starts_with("get") || call.action.starts_with("describe");
    call.pattern == Pattern::RequestResponse && reads && !task.request().is_some_and(has_page)
}

/// Whether a request says where to go on reading (`NextToken`, `Marker`, `ExclusiveStartKey`, `ShardIterator`), or is an
/// expression that might.
pub(super) fn has_page(request: &Value) -> bool {
    match request {
        Value::Object(object) => object.iter().any(|(key, _)| {
            let key = key.strip_suffix(".$").unwrap_or(key);
            ["Token", "Marker", "StartKey", "Iterator"].iter().any(|word| key.ends_with(word))
        }),
        _ => true,
    }
}

/// Whether a variable is assigned a value that is made from the variable itself.
fn counts(assign: &Object) -> bool {
    assign.iter().any(|(key, value)| {
        let name = format!("${}", key.strip_suffix(".$").unwrap_or(key));
        let mut waiting = vec![value];
        while let Some(value) = waiting.pop() {
            match value {
                Value::String(text) if text.as_literal().is_none_or(|literal| names_variable(literal, &name)) => {
                    return true;
                }
                Value::Array(items) => waiting.extend(items),
                Value::Object(object) => waiting.extend(object.iter().map(|(_, member)| member)),
                _ => {}
            }
        }
        false
    })
}

/// Whether `name`, which begins with `$`, stands in a text as a whole.
fn names_variable(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let next = text.get(at + name.len()..).and_then(|rest| rest.chars().next());
        !next.is_some_and(|next| next.is_alphanumeric() || next == '_')
    })
}

/// The names of the states of a loop, the first few of them.
pub(super) fn names(scope: &Scope<'_>, members: &[usize]) -> String {
    const SHOWN: usize = 4;
    let mut names: Vec<String> = members
        .iter()
        .take(SHOWN)
        .filter_map(|index| scope.sites.get(*index))
        .map(|site| format!("`{}`", site.name))
        .collect();
    if members.len() > SHOWN {
        names.push(format!("{} more", members.len() - SHOWN));
    }
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, first)) => format!("{} and {last}", first.join(", ")),
        None => String::new(),
    }
}
