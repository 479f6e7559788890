//! Data flow: which names the states bind and read, and which state follows which. That a binding is assigned on every path
//! to where it is read is the validator's to find.

use std::collections::{BTreeSet, HashMap, HashSet};

use syn::Ident;

use super::call::reads_of;
use super::fragment;
use super::reads::{Reads, Without, reads};
use super::syntax::{Action, Binding, Block, Clause, Condition, Statement, Success, Time, Wait, Workflow, label_text};

/// The bindings of a workflow; its input and parameters are none, whatever takes their names.
pub(crate) fn bindings_of(workflow: &Workflow) -> BTreeSet<String> {
    let mut bound = BTreeSet::new();
    bindings(&workflow.body, &mut bound);
    for (given, _) in workflow.input.iter().chain(&workflow.parameters) {
        bound.remove(&label_text(given));
    }
    bound
}

/// Whether a state of the block itself, not of one inside, binds `name` as its result or as an error that it catches.
pub(crate) fn is_bound_in(block: &Block, name: &str) -> bool {
    block.statements.iter().any(|statement| binds(statement, name))
}

fn binds(statement: &Statement, name: &str) -> bool {
    bound_by(statement).any(|bound| label_text(bound) == name)
}

/// The names that a state binds, as its result or as an error that it catches.
pub(crate) fn bound_by(statement: &Statement) -> impl Iterator<Item = &Ident> {
    let caught = statement.clauses.iter().filter_map(|clause| match clause {
        Clause::Catch { binding, .. } => binding.as_ref(),
        _ => None,
    });
    let afters = statement.afters().into_iter();
    let assigned = afters.flat_map(|(after, _)| after.assign.iter().map(|assignment| &assignment.name));
    statement.results().into_iter().chain(caught).chain(assigned)
}

/// Every name that a block binds, inner blocks included.
pub(crate) fn bindings(block: &Block, out: &mut BTreeSet<String>) {
    for statement in &block.statements {
        out.extend(bound_by(statement).map(label_text));
        for inner in statement.inner_blocks() {
            bindings(inner, out);
        }
    }
}

/// Every name that a block reads, inner blocks included.
pub(crate) fn all_reads(block: &Block, out: &mut HashSet<String>) {
    for statement in &block.statements {
        out.extend(read_by(statement).iter().map(label_text));
        for inner in statement.inner_blocks() {
            all_reads(inner, out);
        }
    }
}

/// The names that hold the result of a `parallel` or `map` and are read by what the same state assigns.
pub(crate) fn read_by_their_own_state(block: &Block, out: &mut HashSet<String>) {
    for statement in &block.statements {
        if matches!(statement.action, Action::Parallel(_) | Action::Map(_)) {
            let mut read = Vec::new();
            statement.assigned().iter().for_each(|assignment| reads(&assignment.value, &mut read));
            statement.fields().iter().for_each(|field| field.reads(&mut read));
            let own: Vec<String> = statement.binding.iter().flat_map(Binding::names).map(label_text).collect();
            out.extend(read.iter().map(label_text).filter(|name| own.contains(name)));
        }
        statement.inner_blocks().iter().for_each(|inner| read_by_their_own_state(inner, out));
    }
}

/// The names that a state itself reads; its own result behind `-> return` is not among them.
pub(crate) fn read_by(statement: &Statement) -> Vec<Ident> {
    let mut out = Vec::new();
    own_reads(statement, &mut out);
    if let Success::Return(output, _) = &statement.success {
        let mut returned = Vec::new();
        reads(output, &mut returned);
        let own: Vec<String> = statement.results().into_iter().map(label_text).collect();
        out.extend(returned.into_iter().filter(|name| !own.contains(&label_text(name))));
    }
    out
}

/// Adds the names that a state reads but for those behind `-> return`.
pub(crate) fn own_reads(statement: &Statement, out: &mut dyn Reads) {
    match &statement.action {
        Action::Call(call) => reads_of(call, out),
        Action::Map(map) => map.expressions().for_each(|expression| reads(expression, out)),
        Action::Use(of) => of.arguments.iter().for_each(|argument| reads(argument, out)),
        Action::Raw(raw) => raw.reads(out),
        Action::Succeed(Some(output)) => reads(output, out),
        Action::Fail { error, cause } => {
            reads(error, out);
            if let Some(cause) = cause {
                reads(cause, out);
            }
        }
        Action::Wait(Wait::Until(time)) => reads(time, out),
        Action::Wait(Wait::For(Time::Computed(time))) => reads(&time.value, out),
        Action::Match(of) => reads(&of.value, out),
        Action::Let(assignments) => assignments.iter().for_each(|assignment| reads(&assignment.value, out)),
        Action::Choose(arms) => {
            for arm in arms {
                if let Condition::Holds(condition) = &arm.condition {
                    reads(condition, out);
                }
            }
        }
        _ => {}
    }
    for clause in &statement.clauses {
        match clause {
            Clause::Timeout(Time::Computed(time)) | Clause::Heartbeat(Time::Computed(time)) => reads(&time.value, out),
            Clause::Credentials(role) => reads(role, out),
            _ => {}
        }
    }
    let own = statement.binding.iter().flat_map(Binding::names).map(label_text).collect();
    let mut others = Without { names: own, out };
    statement.assigned().iter().for_each(|assignment| reads(&assignment.value, &mut others));
    statement.fields().iter().for_each(|field| field.reads(&mut others));
    for (after, error) in statement.afters() {
        let mut others = Without { names: error.map(label_text).into_iter().collect(), out };
        after.assign.iter().for_each(|assignment| reads(&assignment.value, &mut others));
        after.set.iter().for_each(|field| field.reads(&mut others));
    }
}

/// For each statement the statements that may follow.
pub(crate) fn successors(block: &Block) -> Vec<Vec<usize>> {
    let position = positions(block);
    let mut out = planned(block, &position);
    for (statement, following) in block.statements.iter().zip(&mut out) {
        for clause in &statement.clauses {
            if let Clause::Catch { target, .. } = clause {
                following.extend(position.get(&label_text(target)));
            }
        }
    }
    out
}

/// For each statement the statements that may follow unless it fails.
pub(crate) fn on_success(block: &Block) -> Vec<Vec<usize>> {
    planned(block, &positions(block))
}

/// The place of the statement with that label.
pub(crate) fn place_of(block: &Block, label: &Ident) -> Option<usize> {
    positions(block).get(&label_text(label)).copied()
}

/// The place of each label.
fn positions(block: &Block) -> HashMap<String, usize> {
    let mut position = HashMap::new();
    for (index, statement) in block.statements.iter().enumerate() {
        for (label, _) in fragment::labels(statement) {
            position.entry(label).or_insert(index);
        }
    }
    position
}

fn planned(block: &Block, position: &HashMap<String, usize>) -> Vec<Vec<usize>> {
    let find = |label: &Ident| position.get(&label_text(label)).copied();
    let following = |(index, statement): (usize, &Statement)| match &statement.action {
        Action::Choose(arms) => arms.iter().filter_map(|arm| find(&arm.target)).collect(),
        Action::Match(of) => of.targets().filter_map(find).collect(),
        Action::Succeed(_) | Action::Fail { .. } => Vec::new(),
        Action::Raw(raw) if !raw.has_transition() => raw.targets().filter_map(find).collect(),
        Action::Call(_)
        | Action::Wait(_)
        | Action::Let(_)
        | Action::Parallel(_)
        | Action::Map(_)
        | Action::Use(_)
        | Action::Raw(_)
        | Action::Broken => {
            let next = match &statement.success {
                Success::Jump(target) => find(target),
                Success::FallThrough => (index + 1 < block.statements.len()).then_some(index + 1),
                Success::Return(..) | Success::End => None,
            };
            let jumps = match &statement.action {
                Action::Raw(raw) => raw.targets().filter_map(find).collect(),
                _ => Vec::new(),
            };
            jumps.into_iter().chain(next).collect()
        }
    };
    block.statements.iter().enumerate().map(following).collect()
}
