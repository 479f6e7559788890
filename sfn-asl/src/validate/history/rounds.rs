//! Loops that fill the history: those whose rounds a choice counts up to a number, those that wait for a fixed time until
//! the machine's timeout, and those that read a bucket page by page.

use std::collections::{HashMap, HashSet};

use super::super::graph;
use super::super::loops::names;
use super::super::scope::{Report, Scope, Site};
use super::counters;
use super::events::Events;
use super::items::{self, Items};
use super::{LIMIT, READ_BUCKET};
use crate::codes;
use crate::diagnostic::{Diagnostic, Location};
use crate::model::{Numeric, State, StateMachine};

/// The choices of a loop that are tried at most, so that the time stays linear in the loop's size.
const MOST_TRIED: usize = 16;

/// Checks the loops of a container.
pub(super) fn check(
    machine: &StateMachine,
    scope: &Scope<'_>,
    index: usize,
    events: &mut Events<'_>,
    report: &mut Report<'_>,
) {
    let timeout = machine.timeout_seconds.as_ref().map(crate::Number::as_f64).filter(|_| events.is_of_machine(index));
    let may_say_something = scope.sites.iter().any(|site| match site.state {
        State::Choice(_) => true,
        State::Wait(_) => timeout.is_some(),
        _ => items::lists(site),
    });
    if !may_say_something {
        return;
    }
    let edges = graph::on_success(scope);
    let all = vec![true; edges.len()];
    let loops = graph::loops(&edges, &all);
    let edges = within(edges, &loops);
    for members in &loops {
        let round = Loop { scope, index, members, edges: &edges };
        if !round.pages(events, report)
            && !round.counted(events, report)
            && let Some(timeout) = timeout
        {
            round.timed(timeout, events, report);
        }
    }
    // A loop that only a catcher closes repeats what fails. What a state with others inside needs then is not known.
    let edges = graph::successors(scope);
    let closed = graph::loops(&edges, &all);
    let known: HashSet<usize> = loops.into_iter().flatten().collect();
    let is_new = |members: &&Vec<usize>| !members.iter().any(|member| known.contains(member));
    let edges = within(edges, &closed);
    for members in closed.iter().filter(is_new) {
        let round = Loop { scope, index, members, edges: &edges };
        if !round.sites().any(|(_, site)| matches!(site.state, State::Parallel(_) | State::Map(_))) {
            round.counted(events, report);
        }
    }
}

/// The transitions that stay inside a loop.
fn within(mut edges: Vec<Vec<usize>>, loops: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut home = vec![None; edges.len()];
    for (number, members) in loops.iter().enumerate() {
        for member in members {
            if let Some(home) = home.get_mut(*member) {
                *home = Some(number);
            }
        }
    }
    for (from, following) in edges.iter_mut().enumerate() {
        let own = home.get(from).copied().flatten();
        following.retain(|to| own.is_some() && home.get(*to).copied().flatten() == own);
    }
    edges
}

struct Loop<'l, 'a> {
    scope: &'l Scope<'a>,
    index: usize,
    /// In written order.
    members: &'l [usize],
    edges: &'l [Vec<usize>],
}

impl<'a> Loop<'_, 'a> {
    fn sites(&self) -> impl Iterator<Item = (usize, &Site<'a>)> {
        self.members.iter().filter_map(|place| Some((*place, self.scope.sites.get(*place)?)))
    }

    /// A listing of a bucket, and an inline Map state over its pages: nothing but the bucket limits the rounds.
    fn pages(&self, events: &mut Events<'_>, report: &mut Report<'_>) -> bool {
        if !self.sites().any(|(_, site)| items::lists(site)) {
            return false;
        }
        let found = self.sites().find_map(|(place, site)| match (site.state, events.items(self.index, place)) {
            (State::Map(map), Some(Items::Listing(_))) if !map.is_distributed() => Some((place, site)),
            _ => None,
        });
        let Some((place, site)) = found else { return false };
        events.set_reported(self.index, place);
        let objects = LIMIT / events.of_iteration(self.index, place).max(1);
        let message = format!(
            "state `{}` goes through a bucket page by page: after about {objects} objects the {LIMIT} events of an \
             execution are used up",
            site.name
        );
        let diagnostic = Diagnostic::new(codes::HISTORY_TOO_LONG, site.at.clone(), message).about(site.name);
        report.push(diagnostic.with_help(READ_BUCKET));
        true
    }

    /// A variable or member that goes up in every round, and a choice that compares it with a number: whether there are such,
    /// and so whether the rounds are known.
    fn counted(&self, events: &mut Events<'_>, report: &mut Report<'_>) -> bool {
        let steps: HashMap<String, f64> = self.sites().flat_map(|(_, site)| counters::steps(site)).collect();
        if steps.is_empty() {
            return false;
        }
        let (mut tried, mut known) = (0, false);
        for (place, site) in self.sites() {
            let State::Choice(choice) = site.state else { continue };
            for (number, rule) in choice.choices.iter().enumerate() {
                for (counter, bound) in counters::bounds(rule) {
                    let Some(step) = steps.get(&counter).filter(|_| tried < MOST_TRIED) else { continue };
                    tried += 1;
                    let Some(rounds) = items::whole((bound / step).floor()) else { continue };
                    let Some(each) = events.of_round(self.index, self.edges, place) else { continue };
                    known = true;
                    if each.saturating_mul(rounds) > LIMIT {
                        let at = site.at.field("Choices").index(number);
                        self.report(&format!("about {rounds} rounds"), each, at, report);
                        return true;
                    }
                }
            }
        }
        known
    }

    /// One Wait state with fixed seconds, in a machine with a timeout.
    fn timed(&self, timeout: f64, events: &mut Events<'_>, report: &mut Report<'_>) {
        let mut waits = self.sites().filter_map(|(place, site)| match site.state {
            State::Wait(wait) => Some((place, site, wait)),
            _ => None,
        });
        let (Some((place, site, wait)), None) = (waits.next(), waits.next()) else { return };
        let Some(seconds) = wait.seconds.as_ref().and_then(Numeric::as_number).map(crate::Number::as_f64) else {
            return;
        };
        // Calls take time too: a second each, which is much.
        let calls: f64 = self.sites().map(|(_, site)| if holds_calls(site.state) { 1.0 } else { 0.0 }).sum();
        let Some(each) = events.of_round(self.index, self.edges, place) else { return };
        let Some(rounds) = items::whole((timeout / (seconds + calls).max(1.0)).floor()) else { return };
        if each.saturating_mul(rounds) > LIMIT {
            let rounds = format!("about {rounds} rounds until `TimeoutSeconds`");
            self.report(&rounds, each, site.at.field("Seconds"), report);
        }
    }

    fn report(&self, rounds: &str, each: u64, at: Location, report: &mut Report<'_>) {
        let message = format!(
            "the loop of {} makes {rounds}, of {each} events or more each; an execution has {LIMIT} events",
            names(self.scope, self.members)
        );
        let help = "let it wait longer or go round less often, or start a new execution from time to time";
        report.push(Diagnostic::new(codes::HISTORY_TOO_LONG, at, message).with_help(help));
    }
}

fn holds_calls(state: &State) -> bool {
    matches!(state, State::Task(_) | State::Parallel(_) | State::Map(_))
}
