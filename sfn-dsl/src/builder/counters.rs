//! The counters of bounded loops: the transitions that set them to 0.
//!
//! In JSONata a variable that is not assigned counts as 0, and what leaves a loop that counts anew sets it back. JSONPath
//! cannot test whether a variable is assigned: there every transition that enters the loop sets the counter to 0. A loop is
//! all states that lead to the choice and that it leads to, so that none of them is entered again once it is left. Of a
//! choice that counts anew it is the way that its rule opens, as long as nothing fails: what comes from elsewhere, a catcher
//! or another rule, enters it again.

use std::collections::HashMap;

use sfn_asl::Object;
use sfn_asl::model::{QueryLanguage, State};

/// A Choice state that counts.
#[derive(Debug, Clone)]
pub(super) struct Counter {
    /// The Choice state.
    pub(super) state: String,
    pub(super) variable: String,
    pub(super) language: QueryLanguage,
    /// Whether the count begins anew when another rule holds, or none.
    pub(super) anew: bool,
}

/// Sets the counters of a container to 0 where they have to be.
pub(super) fn initialise(states: &mut [(String, State)], counters: &[Counter]) {
    if !counters.iter().any(|counter| counter.anew || counter.language == QueryLanguage::JsonPath) {
        return;
    }
    let edges = edges(states);
    for counter in counters {
        let Some(choice) = states.iter().position(|(name, _)| *name == counter.state) else { continue };
        let counting = states.get(choice).map_or_else(Vec::new, |(_, state)| counting_rules(state, &counter.variable));
        let is_counting = |edge: &Edge| edge.from == choice && counting.contains(&edge.way);
        let members = if counter.anew {
            let starts: Vec<usize> = edges.iter().filter(|edge| is_counting(edge)).map(|edge| edge.to).collect();
            way_round(&edges, choice, &starts, states.len())
        } else {
            loop_of(&edges, choice, states.len())
        };
        let is_member = |state: usize| members.get(state) == Some(&true);
        for edge in &edges {
            let by_another_rule = counter.anew && edge.from == choice && !is_counting(edge);
            let sets = match counter.language {
                QueryLanguage::JsonPath => is_member(edge.to) && (by_another_rule || !is_member(edge.from)),
                QueryLanguage::Jsonata => {
                    by_another_rule || counter.anew && is_member(edge.from) && !is_member(edge.to)
                }
            };
            let assign = states.get_mut(edge.from).and_then(|(_, state)| assign_of(state, edge.way));
            if let Some(assign) = assign.filter(|_| sets) {
                set(assign, &counter.variable);
            }
        }
    }
}

/// A transition from one state to another, by their places.
struct Edge {
    from: usize,
    way: Way,
    to: usize,
}

/// By what a state is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Next,
    Rule(usize),
    Default,
    Catcher(usize),
}

fn edges(states: &[(String, State)]) -> Vec<Edge> {
    let places: HashMap<&str, usize> =
        states.iter().enumerate().map(|(place, (name, _))| (name.as_str(), place)).collect();
    let mut out = Vec::new();
    for (from, (_, state)) in states.iter().enumerate() {
        let mut add = |way: Way, next: Option<&str>| {
            out.extend(next.and_then(|next| places.get(next)).map(|to| Edge { from, way, to: *to }));
        };
        add(Way::Next, state.next());
        if let State::Choice(choice) = state {
            for (index, rule) in choice.choices.iter().enumerate() {
                add(Way::Rule(index), rule.next.as_deref());
            }
            add(Way::Default, choice.default.as_deref());
        }
        for (index, catcher) in state.catch().iter().enumerate() {
            add(Way::Catcher(index), Some(&catcher.next));
        }
    }
    out
}

/// The rules of a Choice state that count.
fn counting_rules(state: &State, variable: &str) -> Vec<Way> {
    let State::Choice(choice) = state else { return Vec::new() };
    let rules = choice.choices.iter().enumerate();
    rules
        .filter(|(_, rule)| rule.assign.as_ref().is_some_and(|assign| assigns(assign, variable)))
        .map(|(index, _)| Way::Rule(index))
        .collect()
}

/// The choice, and the states that it leads to and that lead to it.
fn loop_of(edges: &[Edge], choice: usize, count: usize) -> Vec<bool> {
    let behind = reached(edges.iter().map(|edge| (edge.from, edge.to)), &[choice], count);
    let before = reached(edges.iter().map(|edge| (edge.to, edge.from)), &[choice], count);
    behind.iter().zip(&before).map(|(behind, before)| *behind && *before).collect()
}

/// The choice, and the states between `starts` and it when nothing fails.
fn way_round(edges: &[Edge], choice: usize, starts: &[usize], count: usize) -> Vec<bool> {
    let planned = |edge: &&Edge| !matches!(edge.way, Way::Catcher(_));
    let ahead = edges.iter().filter(planned).filter(|edge| edge.from != choice).map(|edge| (edge.from, edge.to));
    let behind = reached(ahead, starts, count);
    let before = reached(edges.iter().filter(planned).map(|edge| (edge.to, edge.from)), &[choice], count);
    behind
        .iter()
        .zip(&before)
        .enumerate()
        .map(|(place, (behind, before))| place == choice || *behind && *before)
        .collect()
}

/// The states that can be reached from `starts`, themselves included.
fn reached(edges: impl Iterator<Item = (usize, usize)>, starts: &[usize], count: usize) -> Vec<bool> {
    let mut following = vec![Vec::new(); count];
    for (from, to) in edges {
        if let Some(following) = following.get_mut(from) {
            following.push(to);
        }
    }
    let mut reached = vec![false; count];
    let mut waiting = starts.to_vec();
    while let Some(state) = waiting.pop() {
        let (Some(reached), Some(following)) = (reached.get_mut(state), following.get(state)) else { continue };
        if !std::mem::replace(reached, true) {
            waiting.extend(following);
        }
    }
    reached
}

/// What a state assigns when it is left that way.
fn assign_of(state: &mut State, way: Way) -> Option<&mut Option<Object>> {
    match (way, state) {
        (Way::Rule(index), State::Choice(choice)) => choice.choices.get_mut(index).map(|rule| &mut rule.assign),
        (Way::Default, State::Choice(choice)) => Some(&mut choice.assign),
        (Way::Next, State::Task(task)) => Some(&mut task.assign),
        (Way::Next, State::Pass(pass)) => Some(&mut pass.assign),
        (Way::Next, State::Wait(wait)) => Some(&mut wait.assign),
        (Way::Next, State::Parallel(parallel)) => Some(&mut parallel.assign),
        (Way::Next, State::Map(map)) => Some(&mut map.assign),
        (Way::Catcher(index), State::Task(task)) => task.catch.get_mut(index).map(|catcher| &mut catcher.assign),
        (Way::Catcher(index), State::Parallel(parallel)) => {
            parallel.catch.get_mut(index).map(|catcher| &mut catcher.assign)
        }
        (Way::Catcher(index), State::Map(map)) => map.catch.get_mut(index).map(|catcher| &mut catcher.assign),
        _ => None,
    }
}

/// Whether a variable is assigned already, by the rule itself or by hand.
fn assigns(assign: &Object, variable: &str) -> bool {
    assign.iter().any(|(key, _)| key.strip_suffix(".$").unwrap_or(key) == variable)
}

fn set(assign: &mut Option<Object>, variable: &str) {
    if !assign.as_ref().is_some_and(|assign| assigns(assign, variable)) {
        assign.get_or_insert_default().push(variable, 0);
    }
}
