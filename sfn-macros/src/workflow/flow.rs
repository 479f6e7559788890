//! Data flow: which bindings are assigned on every path to a state.
//!
//! The macro, not rustc, decides this: rustc knows no jumps, and hides a use of an unassigned name behind any other error.

use std::collections::{BTreeSet, HashMap, HashSet};

use sfn_asl::codes;
use syn::{Expr, Ident};

use super::Finding;
use super::expression::reads;
use super::names_set::{NameSet, Names};
use super::syntax::{Action, Binding, Block, Clause, Condition, Statement, Success, label_text};

/// What the analysis of a block and the blocks inside found.
#[derive(Default)]
pub(crate) struct Findings {
    /// What is wrong.
    pub(crate) errors: Vec<Finding>,
    /// The labels of states that read a binding which is not assigned on every path to them.
    pub(crate) misreading: HashSet<String>,
}

/// An edge from one statement to another, and the names that are assigned along it.
struct Edge {
    from: usize,
    to: usize,
    assigns: Vec<String>,
    kind: EdgeKind,
}

#[derive(PartialEq, Eq)]
enum EdgeKind {
    Success,
    Arm,
    Catch,
}

/// Checks the statements of a workflow; `input` is no binding, whatever takes its name.
pub(crate) fn check(block: &Block, input: Option<&Ident>, findings: &mut Findings) {
    let mut bound = BTreeSet::new();
    bindings(block, &mut bound);
    if let Some(input) = input {
        bound.remove(&label_text(input));
    }
    let mut read = HashSet::new();
    all_reads(block, &mut read);
    // What nobody reads need not be followed.
    let names = Names::new(bound.into_iter().filter(|name| read.contains(name)));
    check_block(block, &names.none(), &names, findings);
}

/// Checks a block whose first state starts with the names in `outer` assigned.
///
/// Nothing is said of a block with a statement that did not parse: it may have assigned anything.
fn check_block(block: &Block, outer: &NameSet, names: &Names, findings: &mut Findings) {
    if block.is_broken() {
        return;
    }
    let edges = edges(block);
    let assigned = assigned_on_entry(block, &edges, outer, names);
    for (index, statement) in block.statements.iter().enumerate() {
        // A state that nothing reaches is reported as such.
        let Some(Some(known)) = assigned.get(index) else { continue };
        for name in read_by(statement) {
            let text = label_text(&name);
            let Some(number) = names.number(&text).filter(|number| !known.contains(*number)) else { continue };
            let state = label_text(&statement.label);
            let mut message = format!("`{text}` is not assigned on every path to `{state}`");
            let bound_here = block.statements.iter().any(|statement| binds(statement, &text));
            let note = if bound_here {
                missing_along(block, &edges, &assigned, index, &text, number)
            } else {
                Some("it is bound inside a branch, where it ends; `-> return` hands a value out".to_owned())
            };
            if let Some(note) = note {
                message.push_str(&format!("\n= note: {note}"));
            }
            findings.errors.push(Finding::new(name.span(), codes::UNASSIGNED_BINDING, message));
            findings.misreading.insert(state);
        }
        if let Action::Parallel(branches) = &statement.action {
            for branch in branches {
                check_block(branch, known, names, findings);
            }
        }
    }
}

/// Whether a state binds `name`, as its result or as an error that it catches.
fn binds(statement: &Statement, name: &str) -> bool {
    let caught = statement.clauses.iter().filter_map(|clause| match clause {
        Clause::Catch { binding, .. } => binding.as_ref(),
        _ => None,
    });
    statement.binding.iter().flat_map(Binding::names).chain(caught).any(|bound| label_text(bound) == name)
}

/// Every name that a block binds, inner blocks included.
pub(crate) fn bindings(block: &Block, out: &mut BTreeSet<String>) {
    for statement in &block.statements {
        out.extend(statement.binding.iter().flat_map(Binding::names).map(label_text));
        for clause in &statement.clauses {
            if let Clause::Catch { binding: Some(name), .. } = clause {
                out.insert(label_text(name));
            }
        }
        if let Action::Parallel(branches) = &statement.action {
            for branch in branches {
                bindings(branch, out);
            }
        }
    }
}

/// Every name that a block reads, inner blocks included.
pub(crate) fn all_reads(block: &Block, out: &mut HashSet<String>) {
    for statement in &block.statements {
        out.extend(read_by(statement).iter().map(label_text));
        if let Action::Parallel(branches) = &statement.action {
            for branch in branches {
                all_reads(branch, out);
            }
        }
    }
}

/// The names that a state itself reads; its own result behind `-> return` is not among them.
pub(crate) fn read_by(statement: &Statement) -> Vec<Ident> {
    let mut out = Vec::new();
    let mut read = |expression: &Expr| reads(expression, &mut out);
    match &statement.action {
        Action::Call(call) => read(call),
        Action::Succeed(Some(output)) => read(output),
        Action::Fail { cause: Some(cause), .. } => read(cause),
        Action::Choose(arms) => {
            for arm in arms {
                if let Condition::Holds(condition) = &arm.condition {
                    read(condition);
                }
            }
        }
        _ => {}
    }
    if let Success::Return(output, _) = &statement.success {
        let mut returned = Vec::new();
        reads(output, &mut returned);
        let own: Vec<String> = statement.binding.iter().flat_map(Binding::names).map(label_text).collect();
        out.extend(returned.into_iter().filter(|name| !own.contains(&label_text(name))));
    }
    out
}

fn edges(block: &Block) -> Vec<Edge> {
    let mut position = HashMap::new();
    for (index, statement) in block.statements.iter().enumerate() {
        position.entry(label_text(&statement.label)).or_insert(index);
    }
    let find = |label: &Ident| position.get(&label_text(label)).copied();
    let mut out = Vec::new();
    for (from, statement) in block.statements.iter().enumerate() {
        match &statement.action {
            Action::Choose(arms) => {
                for to in arms.iter().filter_map(|arm| find(&arm.target)) {
                    out.push(Edge { from, to, assigns: Vec::new(), kind: EdgeKind::Arm });
                }
            }
            Action::Succeed(_) | Action::Fail { .. } => {}
            Action::Call(_) | Action::Wait(_) | Action::Parallel(_) | Action::Broken => {
                let to = match &statement.success {
                    Success::Jump(target) => find(target),
                    Success::FallThrough => (from + 1 < block.statements.len()).then_some(from + 1),
                    Success::Return(..) | Success::End => None,
                };
                let assigns = statement.binding.iter().flat_map(Binding::names).map(label_text).collect();
                out.extend(to.map(|to| Edge { from, to, assigns, kind: EdgeKind::Success }));
            }
        }
        for clause in &statement.clauses {
            if let Clause::Catch { binding, target, .. } = clause {
                let assigns = binding.iter().map(label_text).collect();
                out.extend(find(target).map(|to| Edge { from, to, assigns, kind: EdgeKind::Catch }));
            }
        }
    }
    out
}

/// For each statement the statements that may follow.
pub(crate) fn successors(block: &Block) -> Vec<Vec<usize>> {
    let mut out: Vec<Vec<usize>> = block.statements.iter().map(|_| Vec::new()).collect();
    for edge in edges(block) {
        if let Some(following) = out.get_mut(edge.from) {
            following.push(edge.to);
        }
    }
    out
}

/// For each statement the names that are assigned whenever it is entered; `None` if it never is.
fn assigned_on_entry(block: &Block, edges: &[Edge], outer: &NameSet, names: &Names) -> Vec<Option<NameSet>> {
    let mut leaving: Vec<Vec<&Edge>> = block.statements.iter().map(|_| Vec::new()).collect();
    for edge in edges {
        if let Some(leaving) = leaving.get_mut(edge.from) {
            leaving.push(edge);
        }
    }
    let mut entry: Vec<Option<NameSet>> = block.statements.iter().map(|_| None).collect();
    let mut waiting: BTreeSet<usize> = BTreeSet::new();
    if let Some(first) = entry.first_mut() {
        *first = Some(outer.clone());
        waiting.insert(0);
    }
    // Sets only shrink, so that this ends.
    while let Some(from) = waiting.pop_first() {
        let Some(Some(known)) = entry.get(from).cloned() else { continue };
        for edge in leaving.get(from).into_iter().flatten() {
            let mut along = known.clone();
            for number in edge.assigns.iter().filter_map(|name| names.number(name)) {
                along.insert(number);
            }
            let changed = match entry.get_mut(edge.to) {
                Some(Some(before)) => before.keep(&along),
                Some(unentered) => {
                    *unentered = Some(along);
                    true
                }
                None => false,
            };
            if changed {
                waiting.insert(edge.to);
            }
        }
    }
    entry
}

/// In words, the path on which `name` is missing at the statement `at`: follows edges back to where it could have been
/// assigned and was not.
fn missing_along(
    block: &Block,
    edges: &[Edge],
    assigned: &[Option<NameSet>],
    at: usize,
    name: &str,
    number: usize,
) -> Option<String> {
    let mut seen = HashSet::new();
    let mut at = at;
    while seen.insert(at) {
        let edge = edges.iter().find(|edge| {
            edge.to == at
                && !edge.assigns.iter().any(|assigned| assigned == name)
                && matches!(assigned.get(edge.from), Some(Some(known)) if !known.contains(number))
        })?;
        let from = block.statements.get(edge.from)?;
        let (label, to) = (label_text(&from.label), label_text(&block.statements.get(edge.to)?.label));
        let binds_it = from.binding.iter().flat_map(Binding::names).any(|bound| label_text(bound) == name);
        match edge.kind {
            EdgeKind::Catch if binds_it => {
                return Some(format!("the `catch` of `{label}` goes to `{to}` without it"));
            }
            EdgeKind::Arm => return Some(format!("`{label}` can go to `{to}` without it")),
            EdgeKind::Catch => return Some(format!("the `catch` of `{label}` can go to `{to}` without it")),
            EdgeKind::Success => at = edge.from,
        }
    }
    None
}
