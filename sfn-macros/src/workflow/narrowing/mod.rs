//! Which optional values are surely there when a state runs: those that every path to it has tested.
//!
//! A path of the flow brings what the state before knows, and, from an arm of a choice, what the arm's condition says and
//! those of the arms in front of it deny. A state that assigns a variable forgets what was known of it.

mod known;
mod lost;

use std::collections::{BTreeSet, HashMap};

use syn::Ident;

use super::expand::build_order;
use super::facts::present_if;
use super::fragment;
use super::syntax::{Action, Arm, Block, Clause, Condition, Statement, Success, label_text};
pub(crate) use known::Facts;
pub(crate) use lost::{UNTESTED, Ways, once_for_each_way};

/// The facts of each state, by its label.
pub(crate) fn facts(block: &Block) -> HashMap<String, Facts> {
    let mut out = HashMap::new();
    of_block(block, &Facts::default(), &mut out);
    out
}

/// Walks a block until nothing changes; facts only become fewer, so that it ends. States are taken in the order of the flow, so
/// that each is looked at once if there is no loop.
fn of_block(block: &Block, entering: &Facts, out: &mut HashMap<String, Facts>) {
    let mut position = HashMap::new();
    for (index, statement) in block.statements.iter().enumerate() {
        for (label, _) in fragment::labels(statement) {
            position.entry(label).or_insert(index);
        }
    }
    let mut known: Vec<Option<Facts>> = vec![None; block.statements.len()];
    if let Some(first) = known.first_mut() {
        *first = Some(entering.clone());
    }
    let order = build_order(block);
    let mut rank = vec![0; block.statements.len()];
    for (place, index) in order.iter().enumerate() {
        if let Some(rank) = rank.get_mut(*index) {
            *rank = place;
        }
    }
    let rank = |index: usize| rank.get(index).copied();
    let mut waiting: BTreeSet<usize> = rank(0).into_iter().collect();
    while let Some(index) = waiting.pop_first().and_then(|place| order.get(place).copied()) {
        let (Some(statement), Some(Some(facts))) = (block.statements.get(index), known.get(index)) else { continue };
        let facts = facts.clone();
        let find = |label: &Ident| position.get(&label_text(label)).copied();
        for (target, facts, _) in leaving(statement, index, &facts, &find) {
            let Some(at_target) = known.get_mut(target) else { continue };
            let joined = match at_target {
                None => facts,
                Some(before) => before.and(&facts),
            };
            if at_target.as_ref() != Some(&joined) {
                *at_target = Some(joined);
                waiting.extend(rank(target));
            }
        }
    }
    // A jump to a state that is not there may be meant for any.
    let leads_nowhere =
        |statement: &Statement| statement.targets().iter().any(|target| !position.contains_key(&label_text(target)));
    let is_unknown = block.is_broken() || block.statements.iter().any(leads_nowhere);
    for (statement, facts) in block.statements.iter().zip(known) {
        let facts = if is_unknown { Facts::anything() } else { facts.unwrap_or_default() };
        for inner in statement.inner_blocks() {
            of_block(inner, &facts, out);
        }
        out.insert(label_text(&statement.label), facts);
    }
}

/// What leads from a state to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// An arm of a `choose` or a `match`, or a jump in a raw state.
    Arm,
    Catch,
    Next,
}

/// Where the flow goes from a state, each with what is known there.
pub(super) fn leaving(
    statement: &Statement,
    index: usize,
    facts: &Facts,
    find: &dyn Fn(&Ident) -> Option<usize>,
) -> Vec<(usize, Facts, Way)> {
    let mut out = Vec::new();
    if let Action::Raw(raw) = &statement.action {
        out.extend(raw.targets().filter_map(find).map(|target| (target, facts.clone(), Way::Arm)));
    }
    match &statement.action {
        Action::Choose(arms) => {
            for (arm, facts) in arms.iter().zip(behind_arms(arms, facts)) {
                let assigned: Vec<&Ident> = arm.after.assign.iter().map(|assignment| &assignment.name).collect();
                out.extend(find(&arm.target).map(|target| (target, without(&facts, &assigned), Way::Arm)));
            }
        }
        Action::Match(of) => {
            let arms = of.arms.iter().map(|arm| (&arm.target, &arm.after));
            for (target, after) in arms.chain(of.otherwise.iter().map(|target| (target, &of.otherwise_after))) {
                let assigned: Vec<&Ident> = after.assign.iter().map(|assignment| &assignment.name).collect();
                out.extend(find(target).map(|target| (target, without(facts, &assigned), Way::Arm)));
            }
        }
        Action::Succeed(_) | Action::Fail { .. } => {}
        Action::Raw(raw) if !raw.has_transition() => {}
        _ => {
            let next = match &statement.success {
                Success::Jump(target) => find(target),
                Success::FallThrough => Some(index + 1),
                Success::Return(..) | Success::End => None,
            };
            out.extend(next.map(|next| (next, without(facts, &statement.results()), Way::Next)));
        }
    }
    for clause in &statement.clauses {
        if let Clause::Catch { binding, target, after, .. } = clause {
            let assigned = after.assign.iter().map(|assignment| &assignment.name);
            let caught: Vec<&Ident> = binding.iter().chain(assigned).collect();
            out.extend(find(target).map(|target| (target, without(facts, &caught), Way::Catch)));
        }
    }
    out
}

/// What is known behind each arm of a choice.
pub(crate) fn behind_arms(arms: &[Arm], facts: &Facts) -> Vec<Facts> {
    let mut denied = facts.clone();
    let mut out = Vec::new();
    for arm in arms {
        let mut here = denied.clone();
        if let Condition::Holds(condition) = &arm.condition {
            present_if(condition, true, &mut here);
            present_if(condition, false, &mut denied);
        }
        out.push(here);
    }
    out
}

/// The facts in which these names do not occur.
pub(crate) fn without(facts: &Facts, names: &[&Ident]) -> Facts {
    facts.without(&names.iter().map(|name| label_text(name)).collect::<Vec<_>>())
}

/// The facts that still hold behind a state's own result, which may have taken the name of an earlier one.
pub(crate) fn behind_result(facts: &Facts, statement: &Statement) -> Facts {
    without(facts, &statement.results())
}
