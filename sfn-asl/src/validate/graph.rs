//! The transitions of a container as a graph over the places of its states.

use super::scope::{Scope, Site};
use crate::model::State;

/// For each state, in written order, the states that may follow.
pub(super) fn successors(scope: &Scope<'_>) -> Vec<Vec<usize>> {
    let states = scope.container.states;
    scope.sites.iter().map(|site| targets(site.state).filter_map(|target| states.position(target)).collect()).collect()
}

/// For each state, in written order, the states that may follow unless it fails.
pub(super) fn on_success(scope: &Scope<'_>) -> Vec<Vec<usize>> {
    let states = scope.container.states;
    let next =
        |site: &Site<'_>| -> Vec<usize> { planned(site.state).filter_map(|target| states.position(target)).collect() };
    scope.sites.iter().map(next).collect()
}

/// The names of the states that may follow.
fn targets(state: &State) -> impl Iterator<Item = &str> {
    planned(state).chain(state.catch().iter().map(|catcher| catcher.next.as_str()))
}

/// The names of the states that may follow unless the state fails.
fn planned(state: &State) -> impl Iterator<Item = &str> {
    let (rules, default) = match state {
        State::Choice(choice) => (choice.choices.as_slice(), choice.default.as_deref()),
        _ => ([].as_slice(), None),
    };
    let rules = rules.iter().filter_map(|rule| rule.next.as_deref());
    rules.chain(default).chain(state.next())
}

/// The states that can be reached from `starts`, themselves included, along `edges`.
pub(super) fn reached(edges: &[Vec<usize>], starts: impl IntoIterator<Item = usize>) -> Vec<bool> {
    let mut reached = vec![false; edges.len()];
    let mut waiting: Vec<usize> = starts.into_iter().collect();
    while let Some(index) = waiting.pop() {
        let (Some(reached), Some(following)) = (reached.get_mut(index), edges.get(index)) else { continue };
        if !std::mem::replace(reached, true) {
            waiting.extend(following);
        }
    }
    reached
}

/// The edges the other way round.
pub(super) fn reversed(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut out = vec![Vec::new(); edges.len()];
    for (from, following) in edges.iter().enumerate() {
        for to in following {
            if let Some(before) = out.get_mut(*to) {
                before.push(from);
            }
        }
    }
    out
}

/// The states reached from `start`, each before the states that follow it, loops apart (reverse post-order).
pub(super) fn order(edges: &[Vec<usize>], start: usize) -> Vec<usize> {
    let mut out = post_order(edges, [start]);
    out.reverse();
    out
}

/// The loops among the states that `keep` holds: the largest sets in which every state leads to every other, in written
/// order, each set sorted (Kosaraju's algorithm).
pub(super) fn loops(edges: &[Vec<usize>], keep: &[bool]) -> Vec<Vec<usize>> {
    let is_kept = |index: usize| keep.get(index) == Some(&true);
    let kept: Vec<Vec<usize>> = edges
        .iter()
        .enumerate()
        .map(|(from, following)| {
            following.iter().copied().filter(|to| is_kept(from) && is_kept(*to)).collect::<Vec<_>>()
        })
        .collect();
    let mut order = post_order(&kept, 0..kept.len());
    let back = reversed(&kept);
    let mut seen = vec![false; kept.len()];
    let mut out = Vec::new();
    while let Some(root) = order.pop() {
        let mut members = Vec::new();
        let mut waiting = vec![root];
        while let Some(index) = waiting.pop() {
            let (Some(seen), Some(before)) = (seen.get_mut(index), back.get(index)) else { continue };
            if !std::mem::replace(seen, true) {
                members.push(index);
                waiting.extend(before);
            }
        }
        let is_loop = match members.as_slice() {
            [] => false,
            [one] => kept.get(*one).is_some_and(|following| following.contains(one)),
            _ => true,
        };
        if is_loop {
            members.sort_unstable();
            out.push(members);
        }
    }
    out.sort_unstable();
    out
}

fn post_order(edges: &[Vec<usize>], starts: impl IntoIterator<Item = usize>) -> Vec<usize> {
    let mut seen = vec![false; edges.len()];
    let mut out = Vec::new();
    // A state, and how many of those that follow it have been gone to.
    let mut path: Vec<(usize, usize)> = Vec::new();
    for start in starts {
        if !mark(&mut seen, start) {
            continue;
        }
        path.push((start, 0));
        while let Some((index, done)) = path.last_mut() {
            match edges.get(*index).and_then(|following| following.get(*done)).copied() {
                Some(next) => {
                    *done += 1;
                    if mark(&mut seen, next) {
                        path.push((next, 0));
                    }
                }
                None => {
                    out.push(*index);
                    path.pop();
                }
            }
        }
    }
    out
}

/// Marks a place; whether it exists and was not marked.
fn mark(seen: &mut [bool], index: usize) -> bool {
    seen.get_mut(index).is_some_and(|seen| !std::mem::replace(seen, true))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loops_and_orders() {
        let edges = vec![vec![1], vec![2, 3], vec![1], vec![3, 4], vec![]];
        assert_eq!(loops(&edges, &[true; 5]), [vec![1, 2], vec![3]]);
        assert_eq!(loops(&edges, &[true, true, false, true, true]), [vec![3]]);
        assert_eq!(order(&edges, 0), [0, 1, 3, 4, 2]);
        assert_eq!(reached(&edges, [3]), [false, false, false, true, true]);
        assert_eq!(reached(&reversed(&edges), [2]), [true, true, true, false, false]);
    }

    #[test]
    fn long_chains_do_not_overflow() {
        let length = 200_000;
        let edges: Vec<Vec<usize>> = (0..length).map(|index| vec![(index + 1) % length]).collect();
        assert_eq!(loops(&edges, &vec![true; length]).len(), 1);
        assert_eq!(order(&edges, 0).len(), length);
    }
}
