//! The free variables of an expression: what it reads that it does not bind itself.
//!
//! A block and a function's body have variables of their own; `:=` binds in the innermost of them, for what is evaluated
//! after it. A function's body is evaluated when it is called, so that it also sees what is bound further on. The
//! variables of `@` and `#` are taken to be visible up to the end of their block.

use std::collections::{HashSet, VecDeque};

use super::ast::{Expression, Kind, NodeId};
use super::functions::is_function;

/// A variable that is read but not bound in the expression.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reference<'e> {
    /// The name without the `$`.
    pub name: &'e str,
    /// Where its `$` stands, in characters from the start of the source.
    pub offset: usize,
    /// The number of arguments, if it is called and their number is known.
    pub arguments: Option<usize>,
    /// Whether it is called.
    pub is_called: bool,
    /// The names that follow it, as far as they are plain: `input` and `id` in `$states.input.id[0].*`.
    pub members: Vec<Member<'e>>,
}

/// A name in a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member<'e> {
    /// The name.
    pub name: &'e str,
    /// Where it stands, in characters from the start of the source.
    pub offset: usize,
}

/// The free variables in written order, repetitions included. `$` and `$$` are none.
pub fn references<'e>(expression: &'e Expression<'_>) -> Vec<Reference<'e>> {
    let mut walk = Walk {
        expression,
        frames: vec![Frame::default()],
        bound: HashSet::new(),
        later: VecDeque::new(),
        found: Vec::new(),
    };
    walk.run(expression.root(), 0);
    while let Some((parameters, body, outer)) = walk.later.pop_front() {
        let names: HashSet<&str> = parameters.iter().copied().collect();
        walk.bound.extend(&names);
        walk.frames.push(Frame { names, outer: Some(outer) });
        let frame = walk.frames.len() - 1;
        walk.run(body, frame);
    }
    walk.found.sort_by_key(|reference| reference.offset);
    walk.found
}

/// The free variables that are variables of the machine, which assigns those that `is_assigned` holds for. What is called is
/// none, since a variable of the machine holds no function.
pub fn machine_variables<'e>(
    expression: &'e Expression<'_>,
    is_assigned: impl Fn(&str) -> bool,
) -> impl Iterator<Item = Reference<'e>> {
    references(expression)
        .into_iter()
        .filter(move |reference| !reference.is_called && is_machine_variable(reference.name, &is_assigned))
}

/// Whether a name that is read and not called is one of the machine's variables: an assigned one hides a function of its name.
pub fn is_machine_variable(name: &str, is_assigned: impl Fn(&str) -> bool) -> bool {
    !matches!(name, "" | "states") && (is_assigned(name) || !is_function(name))
}

/// The variables of a block or a function's body.
#[derive(Default)]
struct Frame<'e> {
    names: HashSet<&'e str>,
    outer: Option<usize>,
}

struct Walk<'e> {
    expression: &'e Expression<'e>,
    frames: Vec<Frame<'e>>,
    /// The names in all frames, so that most variables need not be looked for in each.
    bound: HashSet<&'e str>,
    /// Bodies of functions, each with its parameters and the frame around it.
    later: VecDeque<(&'e [&'e str], NodeId, usize)>,
    found: Vec<Reference<'e>>,
}

enum Work<'e> {
    Visit(NodeId, usize),
    /// A function that is called with so many arguments, or it is not known with how many.
    Called(NodeId, usize, Option<usize>),
    Bind(&'e str, usize),
}

impl<'e> Walk<'e> {
    fn run(&mut self, root: NodeId, frame: usize) {
        let mut stack = Vec::with_capacity(16);
        stack.push(Work::Visit(root, frame));
        while let Some(work) = stack.pop() {
            match work {
                Work::Bind(name, frame) => {
                    self.bound.insert(name);
                    if let Some(frame) = self.frames.get_mut(frame) {
                        frame.names.insert(name);
                    }
                }
                Work::Called(node, frame, arguments) => match self.expression.kind(node) {
                    Kind::Variable(_) => self.read(node, frame, true, arguments, Vec::new()),
                    _ => self.visit(node, frame, &mut stack),
                },
                Work::Visit(node, frame) => self.visit(node, frame, &mut stack),
            }
        }
    }

    /// Puts the parts of a node on the stack, the last first.
    fn visit(&mut self, node: NodeId, frame: usize, stack: &mut Vec<Work<'e>>) {
        let expression = self.expression;
        match expression.kind(node) {
            Kind::Variable(_) => self.read(node, frame, false, None, Vec::new()),
            Kind::Step(..)
            | Kind::Filter(..)
            | Kind::Group(..)
            | Kind::Sort(..)
            | Kind::Focus(..)
            | Kind::Index(..) => {
                self.chain(node, frame, stack);
            }
            Kind::Bind(name, value) => stack.extend([Work::Bind(name, frame), Work::Visit(*value, frame)]),
            Kind::Block(_) => {
                self.frames.push(Frame { names: HashSet::new(), outer: Some(frame) });
                let inner = self.frames.len() - 1;
                self.children(node, inner, stack);
            }
            Kind::Lambda { parameters, body } => self.later.push_back((parameters, *body, frame)),
            Kind::Call { procedure, arguments, is_partial } => {
                call(*procedure, arguments, (!is_partial).then_some(arguments.len()), frame, stack);
            }
            Kind::Apply(lhs, rhs) => {
                match expression.kind(*rhs) {
                    // What is applied comes before the arguments.
                    Kind::Call { procedure, arguments, is_partial } => {
                        let count = (!is_partial).then_some(arguments.len() + 1);
                        call(*procedure, arguments, count, frame, stack);
                    }
                    _ => stack.push(Work::Called(*rhs, frame, None)),
                }
                stack.push(Work::Visit(*lhs, frame));
            }
            _ => self.children(node, frame, stack),
        }
    }

    fn children(&self, node: NodeId, frame: usize, stack: &mut Vec<Work<'e>>) {
        let first = stack.len();
        self.expression.children(node, |child| stack.push(Work::Visit(child, frame)));
        if let Some(new) = stack.get_mut(first..) {
            new.reverse();
        }
    }

    /// A path, from its first step on.
    fn chain(&mut self, node: NodeId, frame: usize, stack: &mut Vec<Work<'e>>) {
        let expression = self.expression;
        let mut first = node;
        let mut length = 0;
        while let Some(before) = before(expression, first) {
            match expression.kind(first) {
                Kind::Step(_, rhs) | Kind::Filter(_, rhs) => stack.push(Work::Visit(*rhs, frame)),
                Kind::Group(_, pairs) => {
                    for (key, value) in pairs.iter().rev() {
                        stack.extend([Work::Visit(*value, frame), Work::Visit(*key, frame)]);
                    }
                }
                Kind::Sort(_, terms) => {
                    stack.extend(terms.iter().rev().map(|term| Work::Visit(term.expression, frame)));
                }
                Kind::Focus(_, name) | Kind::Index(_, name) => stack.push(Work::Bind(name, frame)),
                _ => {}
            }
            first = before;
            length += 1;
        }
        if let Kind::Variable(_) = expression.kind(first) {
            let members = members(expression, node, length);
            self.read(first, frame, false, None, members);
        } else {
            stack.push(Work::Visit(first, frame));
        }
    }

    fn read(
        &mut self,
        node: NodeId,
        frame: usize,
        is_called: bool,
        arguments: Option<usize>,
        members: Vec<Member<'e>>,
    ) {
        let node = self.expression.node(node);
        let Kind::Variable(name) = &node.kind else { return };
        if matches!(*name, "" | "$") || self.is_bound(name, frame) {
            return;
        }
        self.found.push(Reference { name, offset: node.offset, arguments, is_called, members });
    }

    fn is_bound(&self, name: &str, frame: usize) -> bool {
        if !self.bound.contains(name) {
            return false;
        }
        let mut next = Some(frame);
        while let Some(frame) = next.and_then(|index| self.frames.get(index)) {
            if !frame.names.is_empty() && frame.names.contains(name) {
                return true;
            }
            next = frame.outer;
        }
        false
    }
}

fn call(procedure: NodeId, arguments: &[NodeId], count: Option<usize>, frame: usize, stack: &mut Vec<Work<'_>>) {
    stack.push(Work::Called(procedure, frame, count));
    stack.extend(arguments.iter().rev().map(|argument| Work::Visit(*argument, frame)));
}

/// The part of a path before its last link.
fn before(expression: &Expression<'_>, node: NodeId) -> Option<NodeId> {
    match expression.kind(node) {
        Kind::Step(lhs, _)
        | Kind::Filter(lhs, _)
        | Kind::Group(lhs, _)
        | Kind::Sort(lhs, _)
        | Kind::Focus(lhs, _)
        | Kind::Index(lhs, _) => Some(*lhs),
        _ => None,
    }
}

/// The names that follow the first part of a path of `length` links, as far as they are plain.
fn members<'e>(expression: &'e Expression<'_>, path: NodeId, length: usize) -> Vec<Member<'e>> {
    let mut members = Vec::with_capacity(length);
    let mut next = Some(path);
    // From the last link to the first: what has been found is dropped at every link that is no plain name.
    while let Some(link) = next {
        match expression.kind(link) {
            Kind::Step(_, rhs) => match plain_name(expression, *rhs) {
                Some(member) => members.push(member),
                None => members.clear(),
            },
            Kind::Filter(..) => {}
            _ if before(expression, link).is_some() => members.clear(),
            _ => {}
        }
        next = before(expression, link);
    }
    members.reverse();
    members
}

/// The name that a step is, whatever filters it.
fn plain_name<'e>(expression: &'e Expression<'_>, mut step: NodeId) -> Option<Member<'e>> {
    loop {
        let node = expression.node(step);
        match &node.kind {
            Kind::Name(name) => return Some(Member { name, offset: node.offset }),
            Kind::String(name) => return Some(Member { name, offset: node.offset }),
            Kind::Filter(lhs, _) => step = *lhs,
            _ => return None,
        }
    }
}
