//! Every state can be reached.
//!
//! AWS walks from `StartAt` in every container: `MISSING_TRANSITION_TARGET`, "State ... is not reachable."

use super::graph;
use super::scope::{Report, Scope};
use crate::codes;
use crate::diagnostic::Diagnostic;

/// Checks the states of one scope, all of whose transitions lead somewhere.
///
/// Of states that only unreachable states lead to, nothing is said: reaching the first mends them all.
pub(super) fn check(scope: &Scope<'_>, report: &mut Report<'_>) {
    let states = scope.container.states;
    let following = graph::successors(scope);
    let mut reached = vec![false; scope.sites.len()];
    // A second state of the same name is reported as that.
    for (index, site) in scope.sites.iter().enumerate() {
        if states.position(site.name) != Some(index) {
            set(&mut reached, index);
        }
    }
    if let Some(start) = states.position(scope.container.start_at) {
        walk(&following, start, &mut reached);
    }
    let mut led_to = vec![false; scope.sites.len()];
    for (index, following) in following.iter().enumerate() {
        if reached.get(index) == Some(&false) {
            for next in following.iter().filter(|next| **next != index) {
                set(&mut led_to, *next);
            }
        }
    }
    // First the states that nothing leads to, then loops that nothing enters.
    for only_first in [true, false] {
        for (index, site) in scope.sites.iter().enumerate() {
            let is_first = led_to.get(index) == Some(&false);
            if reached.get(index) == Some(&false) && (is_first || !only_first) {
                let message = format!("state `{}` is unreachable", site.name);
                let help = "lead a transition to it from a state that is reached, or remove it";
                report.push(Diagnostic::new(codes::UNREACHABLE_STATE, site.at.clone(), message).with_help(help));
                walk(&following, index, &mut reached);
            }
        }
    }
}

fn walk(following: &[Vec<usize>], from: usize, reached: &mut [bool]) {
    let mut waiting = vec![from];
    while let Some(index) = waiting.pop() {
        let (Some(reached), Some(following)) = (reached.get_mut(index), following.get(index)) else { continue };
        if !std::mem::replace(reached, true) {
            waiting.extend(following);
        }
    }
}

fn set(flags: &mut [bool], index: usize) {
    if let Some(flag) = flags.get_mut(index) {
        *flag = true;
    }
}
