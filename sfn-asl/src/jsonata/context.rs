//! What an expression reads from the outermost context.
//!
//! In JSONata a name or `$` on its own reads the input document. Step Functions has none: it hands its data in through
//! `$states`, and refuses such reads. They are fine where a path or a function has set a context: in the second and
//! later steps of a path, in filters, sort terms and groupings.

use super::ast::{Expression, Kind, NodeId};

/// A part of an expression that reads the outermost context.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outside<'e> {
    /// What it is.
    pub kind: OutsideKind<'e>,
    /// Where, in characters from the start of the source.
    pub offset: usize,
    /// Whether it is inside the body of a function.
    pub in_function: bool,
    /// Whether it is what a call calls.
    pub is_called: bool,
}

/// The kinds of such parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutsideKind<'e> {
    /// The name of a field.
    Name(&'e str),
    /// A string at the beginning of a path, which is a field's name there.
    QuotedName(&'e str),
    /// `*` or `**`
    Wildcard,
    /// `$`
    Context,
    /// `$$`, which means the outermost context wherever it stands.
    Input,
}

/// Everything that reads the outermost context, in written order.
pub fn outside_references<'e>(expression: &'e Expression<'_>) -> Vec<Outside<'e>> {
    let mut found = Vec::new();
    let mut stack = Vec::with_capacity(16);
    stack.push(Place { node: expression.root(), is_outside: true, in_function: false, role: Role::Other });
    while let Some(place) = stack.pop() {
        let node = expression.node(place.node);
        let kind = match &node.kind {
            Kind::Variable("$") => Some(OutsideKind::Input),
            _ if !place.is_outside => None,
            Kind::Variable("") => Some(OutsideKind::Context),
            Kind::Name(name) => Some(OutsideKind::Name(name)),
            Kind::String(name) if place.role == Role::FirstStep => Some(OutsideKind::QuotedName(name)),
            Kind::Wildcard | Kind::Descendants => Some(OutsideKind::Wildcard),
            _ => None,
        };
        if let Some(kind) = kind {
            let is_called = place.role == Role::Called;
            found.push(Outside { kind, offset: node.offset, in_function: place.in_function, is_called });
        }
        place.enter(expression, &mut stack);
    }
    found.sort_by_key(|outside| outside.offset);
    found
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    FirstStep,
    Called,
    Other,
}

/// A node, and what is known about where it stands.
#[derive(Clone, Copy)]
struct Place {
    node: NodeId,
    is_outside: bool,
    in_function: bool,
    role: Role,
}

impl Place {
    fn enter(self, expression: &Expression<'_>, stack: &mut Vec<Self>) {
        let same = |node| Self { node, role: Role::Other, ..self };
        let inside = |node| Self { node, role: Role::Other, is_outside: false, ..self };
        match expression.kind(self.node) {
            Kind::Step(lhs, rhs) => stack.extend([Self { role: Role::FirstStep, ..same(*lhs) }, inside(*rhs)]),
            Kind::Filter(lhs, rhs) => stack.extend([Self { node: *lhs, ..self }, inside(*rhs)]),
            Kind::Group(lhs, pairs) => {
                stack.push(Self { node: *lhs, ..self });
                stack.extend(pairs.iter().flat_map(|(key, value)| [inside(*key), inside(*value)]));
            }
            Kind::Sort(lhs, terms) => {
                stack.push(Self { node: *lhs, ..self });
                stack.extend(terms.iter().map(|term| inside(term.expression)));
            }
            Kind::Call { procedure, arguments, .. } => {
                stack.push(Self { role: Role::Called, ..same(*procedure) });
                stack.extend(arguments.iter().map(|argument| same(*argument)));
            }
            Kind::Lambda { body, .. } => stack.push(Self { in_function: true, ..same(*body) }),
            Kind::Transform { pattern, update, delete } => {
                stack.extend([Some(*pattern), Some(*update), *delete].into_iter().flatten().map(inside));
            }
            _ => expression.children(self.node, |child| stack.push(same(child))),
        }
    }
}
