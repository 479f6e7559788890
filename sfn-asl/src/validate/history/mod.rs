//! The 25,000 events that the history of a Standard execution holds: what is sure to need more.
//!
//! Everything is counted from below: the shortest way through each container, without retries and failures. What is not
//! known (the items of a Map state, the rounds of a loop) counts as nothing, unless the definition says how many there are.
//!
//! Sources: AWS Step Functions Developer Guide, "Service quotas" (25,000 events; an execution that reaches them fails) and
//! "Best practices for Step Functions" (new executions, Distributed Map); Amazon S3 API, `ListObjectsV2` (1,000 objects in
//! a response).

mod counters;
mod events;
mod items;
mod rounds;

use super::scope::{Report, Scope, ScopeKind, Site};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::model::{ExecutionType, State, StateMachine};
use events::Events;
use items::Items;

/// The most events in the history of an execution.
const LIMIT: u64 = 25_000;

/// The events of an execution itself: it is started and succeeds.
const OF_EXECUTION: u64 = 2;

/// The events of a Map state itself.
const OF_MAP: u64 = 4;

/// The most events of a state that holds no others.
const MOST_OF_ONE: usize = 6;

const DISTRIBUTE: &str = "set `Mode` in `ProcessorConfig` to `DISTRIBUTED`: each child execution has events of its own";

const READ_BUCKET: &str = "let a Distributed Map read the bucket, by an `ItemReader` with \
                           `arn:aws:states:::s3:listObjectsV2`: each child execution has events of its own";

/// Checks every execution: that of the machine and those that its Distributed Map states start. `sound` says of each scope
/// whether all its transitions lead somewhere.
pub(super) fn check(machine: &StateMachine, scopes: &[Scope<'_>], sound: &[bool], report: &mut Report<'_>) {
    let mut events = Events::new(scopes, sound);
    let is_judged = |index: usize, scope: &Scope<'_>| {
        scope.execution != Some(ExecutionType::Express) && sound.get(index) == Some(&true)
    };
    // What is inside is reported first, and then counts no more outside.
    for (index, scope) in scopes.iter().enumerate().rev() {
        if is_judged(index, scope) {
            rounds::check(machine, scope, index, &mut events, report);
            for (place, site) in scope.sites.iter().enumerate() {
                map(index, place, site, &mut events, report);
            }
        }
    }
    for (index, scope) in scopes.iter().enumerate() {
        let is_whole = matches!(scope.kind, ScopeKind::Machine | ScopeKind::Distributed);
        if is_whole && is_judged(index, scope) && events.may_exceed(index) {
            whole(index, scope, &mut events, report);
        }
    }
}

/// Checks an inline Map state whose number of items is known.
fn map(index: usize, place: usize, site: &Site<'_>, events: &mut Events<'_>, report: &mut Report<'_>) {
    let State::Map(map) = site.state else { return };
    if map.is_distributed() || events.is_reported(index, place) {
        return;
    }
    let Some(items) = events.items(index, place) else { return };
    let each = events.of_iteration(index, place);
    let (count, what, help) = match items {
        Items::Fixed(count) => (count, format!("its {count} items"), DISTRIBUTE),
        Items::Listing(count) => (count, format!("the {count} objects of a listing"), READ_BUCKET),
    };
    if each.saturating_mul(count).saturating_add(OF_MAP) <= LIMIT {
        return;
    }
    events.set_reported(index, place);
    let message =
        format!("state `{}` runs {each} events or more for each of {what}; an execution has {LIMIT} events", site.name);
    let diagnostic = Diagnostic::new(codes::HISTORY_TOO_LONG, site.at.clone(), message).about(site.name);
    report.push(diagnostic.with_help(help));
}

/// Checks the shortest way through a whole execution, apart from what is reported by itself.
fn whole(index: usize, scope: &Scope<'_>, events: &mut Events<'_>, report: &mut Report<'_>) {
    let least = events.of_container(index).saturating_add(OF_EXECUTION);
    if least > LIMIT {
        let message = format!(
            "{} runs {least} events from its start to its nearest end; an execution has {LIMIT} events",
            scope.kind.describe()
        );
        let help =
            "hand parts of the work to executions of their own: Distributed Map states, or `states:startExecution`";
        report.push(Diagnostic::new(codes::HISTORY_TOO_LONG, scope.at.field("States"), message).with_help(help));
    }
}
