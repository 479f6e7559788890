//! Counters in JSONPath: every loop that counts is entered by a transition, which sets the counter to 0. A loop that holds the
//! first state of its block is entered by none.

use proc_macro2::Span;
use sfn_asl::codes;

use super::flow;
use super::fragment::Flat;
use super::syntax::{Action, Block, Condition, Statement, Workflow, label_text};
use crate::finding::Finding;

/// Finds the counters that nothing sets to 0. `flat` is the workflow without uses, if it has any.
pub(crate) fn check(workflow: &Workflow, flat: Option<&Flat>, out: &mut Vec<Finding>) {
    let body = flat.map_or(&workflow.body, |flat| &flat.workflow.body);
    // The states in front of a fragment are those of its use.
    let kind = if workflow.is_fragment { None } else { Some("workflow") };
    Counters { json_path: workflow.json_path, flat }.check_block(body, kind, out);
}

/// What is the same for every block.
struct Counters<'w> {
    /// Whether the query language of the workflow is JSONPath.
    json_path: bool,
    flat: Option<&'w Flat>,
}

impl Counters<'_> {
    /// `kind` is what the block is, or `None` if it is not all of it.
    fn check_block(&self, block: &Block, kind: Option<&str>, out: &mut Vec<Finding>) {
        for statement in &block.statements {
            // What is inside a fragment is said there.
            if self.use_of(statement).is_none() {
                let inner = if matches!(statement.action, Action::Map(_)) { "body of the map" } else { "branch" };
                statement.inner_blocks().iter().for_each(|block| self.check_block(block, Some(inner), out));
            }
        }
        let Some(kind) = kind.filter(|_| !block.is_broken()) else { return };
        for (place, statement) in block.statements.iter().enumerate() {
            let Some((span, anew)) = counts(statement) else { continue };
            if !statement.is_json_path(self.json_path) || !is_entered_by_nothing(block, place, anew) {
                continue;
            }
            let first =
                block.statements.first().map(|first| self.use_of(first).unwrap_or_else(|| label_text(&first.label)));
            let first = first.unwrap_or_default();
            let message = format!(
                "nothing sets the count of this loop to 0: `{first}`, where the {kind} begins, is inside of it\n\
                 = help: put a state in front of `{first}`, such as `Begin: wait 0 seconds;`; in JSONPath whatever enters a \
                 loop sets its count"
            );
            let span = if self.use_of(statement).is_some() { statement.label.span() } else { span };
            out.push(Finding::new(span, codes::UNASSIGNED_BINDING, message));
        }
    }

    /// The label of the use that a state comes from.
    fn use_of(&self, statement: &Statement) -> Option<String> {
        self.flat?.labels.get(&label_text(&statement.label)).cloned()
    }
}

/// Whether a state counts, and where it says so; whether it counts anew.
fn counts(statement: &Statement) -> Option<(Span, bool)> {
    let Action::Choose(arms) = &statement.action else { return None };
    let mut counting = arms.iter().filter_map(|arm| match &arm.condition {
        Condition::AtMost { span, anew, .. } => Some((*span, *anew)),
        _ => None,
    });
    counting.next()
}

/// Whether the first state is part of the loop of a choice: as `sfn_dsl::builder` sees the loop.
fn is_entered_by_nothing(block: &Block, choice: usize, anew: bool) -> bool {
    if choice == 0 {
        return true;
    }
    let mut edges = if anew { flow::on_success(block) } else { flow::successors(block) };
    let before = reaches(&edges, 0, choice);
    if !anew {
        return before && reaches(&edges, choice, 0);
    }
    let Some(Statement { action: Action::Choose(arms), .. }) = block.statements.get(choice) else { return false };
    let opened = arms.iter().filter(|arm| matches!(arm.condition, Condition::AtMost { .. })).map(|arm| &arm.target);
    let starts: Vec<usize> = opened.filter_map(|target| flow::place_of(block, target)).collect();
    if let Some(following) = edges.get_mut(choice) {
        following.clear();
    }
    before && starts.iter().any(|start| reaches(&edges, *start, 0))
}

/// Whether a path leads from one state to another.
fn reaches(edges: &[Vec<usize>], from: usize, to: usize) -> bool {
    let mut seen = vec![false; edges.len()];
    let mut waiting = vec![from];
    while let Some(state) = waiting.pop() {
        if state == to {
            return true;
        }
        let (Some(seen), Some(following)) = (seen.get_mut(state), edges.get(state)) else { continue };
        if !std::mem::replace(seen, true) {
            waiting.extend(following);
        }
    }
    false
}
