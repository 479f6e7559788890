//! Loops that nothing bounds: no `at most N times`, no counter of the user's own, no timeout of the workflow.

use std::collections::HashSet;

use sfn_asl::codes;
use syn::Ident;

use super::Finding;
use super::flow;
use super::levels::{Level, Levels, level_at};
use super::reads::reads;
use super::syntax::{Action, Assignment, Block, Clause, Condition, Statement, Success, Workflow, label_text};

/// Finds them, each with what is to be done about it.
pub(crate) fn check(workflow: &Workflow) -> Vec<(Finding, Level)> {
    let mut out = Vec::new();
    // A workflow that ends in time needs no other bound; a fragment is bounded where it is used.
    if workflow.timeout.is_none() && !workflow.is_fragment {
        check_block(&workflow.body, &workflow.levels, &mut Vec::new(), &mut out);
    }
    out
}

/// `around` are the levels of the states that the block is in.
fn check_block<'w>(block: &'w Block, levels: &Levels, around: &mut Vec<&'w Levels>, out: &mut Vec<(Finding, Level)>) {
    for statement in &block.statements {
        around.push(&statement.attributes.levels);
        statement.inner_blocks().iter().for_each(|inner| check_block(inner, levels, around, out));
        around.pop();
    }
    if block.is_broken() {
        return;
    }
    let edges = unbounded_edges(block);
    for members in loops(&edges) {
        let statements: Vec<&Statement> = members.iter().filter_map(|index| block.statements.get(*index)).collect();
        let leaves = members.iter().any(|from| {
            edges.get(*from).is_some_and(|to| to.iter().any(|to| !members.contains(to))) || may_end(block, *from)
        });
        let Some(first) = statements.first() else { continue };
        // A loop without a way out is the validator's to find.
        if !leaves && !has_bounded_exit(&statements) || is_counted(&statements) {
            continue;
        }
        let level = statements
            .iter()
            .map(|statement| &statement.attributes.levels)
            .chain(around.iter().copied())
            .map(|state| level_at(state, levels, codes::UNBOUNDED_LOOP))
            .min_by_key(|level| match level {
                Level::Allow => 0,
                Level::Warn => 1,
                Level::Deny => 2,
            });
        let names: Vec<String> = statements.iter().map(|statement| format!("`{}`", statement.label)).collect();
        let message = format!(
            "nothing bounds the loop of {}\n= help: count its rounds in a choice, `at most 24 times => State`, give the \
             workflow a `#[timeout(7 days)]`, or write `#[allow(unbounded_loop)]` in front of `{}`",
            names.join(", "),
            first.label
        );
        let finding = Finding::new(first.name_span(), codes::UNBOUNDED_LOOP, message);
        out.push((finding, level.unwrap_or(Level::Deny)));
    }
}

/// For each statement those that may follow, but not by an arm that is taken only so many times.
fn unbounded_edges(block: &Block) -> Vec<Vec<usize>> {
    let mut edges = flow::successors(block);
    for (statement, following) in block.statements.iter().zip(&mut edges) {
        let Action::Choose(arms) = &statement.action else { continue };
        let free: HashSet<String> = arms
            .iter()
            .filter(|arm| !matches!(arm.condition, Condition::AtMost { .. }))
            .map(|arm| label_text(&arm.target))
            .collect();
        following.retain(|to| {
            block
                .statements
                .get(*to)
                .is_some_and(|to| super::fragment::labels(to).iter().any(|(label, _)| free.contains(label)))
        });
    }
    edges
}

/// Whether the state ends its block when it succeeds.
fn may_end(block: &Block, index: usize) -> bool {
    block.statements.get(index).is_some_and(|statement| match (&statement.action, &statement.success) {
        (Action::Choose(_) | Action::Match(_), _) | (_, Success::Jump(_)) => false,
        (Action::Raw(raw), _) if !raw.has_transition() => false,
        (_, Success::FallThrough) => index + 1 == block.statements.len(),
        (_, Success::Return(..) | Success::End) => true,
    })
}

/// Whether some choice of the loop has an arm that counts.
fn has_bounded_exit(statements: &[&Statement]) -> bool {
    statements.iter().any(|statement| match &statement.action {
        Action::Choose(arms) => arms.iter().any(|arm| matches!(arm.condition, Condition::AtMost { .. })),
        _ => false,
    })
}

/// Whether the loop computes a value from itself, by which a choice in it decides: `let round = round + 1`.
fn is_counted(statements: &[&Statement]) -> bool {
    let mut decided = Vec::new();
    for statement in statements {
        match &statement.action {
            Action::Choose(arms) => {
                for arm in arms {
                    if let Condition::Holds(condition) = &arm.condition {
                        reads(condition, &mut decided);
                    }
                }
            }
            Action::Match(of) => reads(&of.value, &mut decided),
            _ => {}
        }
    }
    let decided: HashSet<String> = decided.iter().map(label_text).collect();
    statements.iter().flat_map(|statement| assigned_in(statement, statements)).any(|assignment| {
        let name = label_text(&assignment.name);
        let mut read = Vec::new();
        reads(&assignment.value, &mut read);
        decided.contains(&name) && read.iter().any(|read| label_text(read) == name)
    })
}

/// What a state of a loop assigns when the loop goes on.
fn assigned_in<'s>(statement: &'s Statement, of_loop: &[&Statement]) -> Vec<&'s Assignment> {
    let goes_on = |target: &Ident| of_loop.iter().any(|state| label_text(&state.label) == label_text(target));
    let mut out = statement.assigned();
    match &statement.action {
        Action::Let(assignments) => out.extend(assignments),
        Action::Choose(arms) => {
            out.extend(arms.iter().filter(|arm| goes_on(&arm.target)).flat_map(|arm| &arm.after.assign));
        }
        Action::Match(of) => {
            out.extend(of.arms.iter().filter(|arm| goes_on(&arm.target)).flat_map(|arm| &arm.after.assign));
            let otherwise = of.otherwise.iter().filter(|target| goes_on(target));
            out.extend(otherwise.flat_map(|_| &of.otherwise_after.assign));
        }
        _ => {}
    }
    for clause in &statement.clauses {
        if let Clause::Catch { target, after, .. } = clause
            && goes_on(target)
        {
            out.extend(&after.assign);
        }
    }
    out
}

/// The strongly connected components that hold a loop, the states of each in written order (Tarjan's algorithm).
fn loops(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut search = Search {
        edges,
        order: vec![None; edges.len()],
        lowest: vec![0; edges.len()],
        on_stack: vec![false; edges.len()],
        stack: Vec::new(),
        next: 0,
        found: Vec::new(),
    };
    for start in 0..edges.len() {
        search.from(start);
    }
    let mut found = search.found;
    found.sort_unstable();
    found
}

struct Search<'e> {
    edges: &'e [Vec<usize>],
    /// When each state was reached.
    order: Vec<Option<usize>>,
    /// The earliest state of the stack that each leads back to.
    lowest: Vec<usize>,
    on_stack: Vec<bool>,
    stack: Vec<usize>,
    next: usize,
    found: Vec<Vec<usize>>,
}

impl Search<'_> {
    fn from(&mut self, start: usize) {
        if self.order.get(start).is_none_or(Option::is_some) {
            return;
        }
        let mut waiting = vec![(start, 0)];
        self.enter(start);
        while let Some((at, done)) = waiting.pop() {
            let next = self.edges.get(at).and_then(|following| following.get(done)).copied();
            let Some(next) = next else {
                self.leave(at);
                if let Some((parent, _)) = waiting.last() {
                    let lowest = self.lowest.get(at).copied().unwrap_or(0);
                    self.lower(*parent, lowest);
                }
                continue;
            };
            waiting.push((at, done + 1));
            match self.order.get(next).copied().flatten() {
                None => {
                    self.enter(next);
                    waiting.push((next, 0));
                }
                Some(order) if self.on_stack.get(next) == Some(&true) => self.lower(at, order),
                Some(_) => {}
            }
        }
    }

    fn enter(&mut self, at: usize) {
        let order = self.next;
        self.next += 1;
        if let (Some(slot), Some(lowest), Some(on_stack)) =
            (self.order.get_mut(at), self.lowest.get_mut(at), self.on_stack.get_mut(at))
        {
            (*slot, *lowest, *on_stack) = (Some(order), order, true);
        }
        self.stack.push(at);
    }

    fn lower(&mut self, at: usize, to: usize) {
        if let Some(lowest) = self.lowest.get_mut(at) {
            *lowest = to.min(*lowest);
        }
    }

    /// Takes a component off the stack if `at` is where it was entered.
    fn leave(&mut self, at: usize) {
        if self.order.get(at).copied().flatten() != self.lowest.get(at).copied() {
            return;
        }
        let from = self.stack.iter().rposition(|member| *member == at).unwrap_or(0);
        let mut members = self.stack.split_off(from);
        for member in &members {
            if let Some(on_stack) = self.on_stack.get_mut(*member) {
                *on_stack = false;
            }
        }
        let is_loop = members.len() > 1 || self.edges.get(at).is_some_and(|following| following.contains(&at));
        if is_loop {
            members.sort_unstable();
            self.found.push(members);
        }
    }
}
