//! Names, `$` and `$$` that read a document which Step Functions does not have.
//!
//! Source: AWS Step Functions Developer Guide, "Transforming data with JSONata", "Reserved variable: $states"; AWS:
//! `Reference to 'phone' at the top level is not supported.` The top level is a matter of structure: arguments, blocks and
//! constructors belong to it.

use super::Field;
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::jsonata::{Expression, Kind, NodeId, Outside, OutsideKind, is_function, outside_references};
use crate::validate::scope::Report;

/// Reports the first such read; whether there is one.
pub(super) fn check(field: &Field<'_>, expression: &Expression<'_>, report: &mut Report<'_>) -> bool {
    let outside = outside_references(expression);
    // That AWS refuses these everywhere is not proved of the bodies of functions, of wildcards and of strings as steps.
    let is_proved = |outside: &&Outside<'_>| match outside.kind {
        OutsideKind::Input => true,
        OutsideKind::Name(_) | OutsideKind::Context => !outside.in_function,
        OutsideKind::QuotedName(_) | OutsideKind::Wildcard => false,
    };
    if let Some(first) = outside.iter().find(is_proved) {
        report.push(finding(field, expression, first));
    } else if let Some(first) = outside.first() {
        report.push(finding(field, expression, first).as_warning());
    }
    !outside.is_empty()
}

fn finding(field: &Field<'_>, expression: &Expression<'_>, outside: &Outside<'_>) -> Diagnostic {
    let (message, help) = match outside.kind {
        OutsideKind::Name(name) | OutsideKind::QuotedName(name) => {
            (format!("`{name}` at the top level refers to nothing"), name_help(field, expression, outside, name))
        }
        OutsideKind::Wildcard => (
            "a wildcard at the top level matches nothing".to_owned(),
            "say whose fields are meant, such as `$states.input.*`".to_owned(),
        ),
        OutsideKind::Context => (
            "`$` at the top level refers to nothing".to_owned(),
            "write `$states.input`; `$` is the context value inside a path, filter or sort only".to_owned(),
        ),
        OutsideKind::Input => (
            "`$$` is not supported: there is no input document".to_owned(),
            "write `$states.input`, or for the context object `$states.context`".to_owned(),
        ),
    };
    field.finding(codes::TOP_LEVEL_REFERENCE, outside.offset, message, Some(help))
}

fn name_help(field: &Field<'_>, expression: &Expression<'_>, outside: &Outside<'_>, name: &str) -> String {
    if let Some(key) = hyphenated(expression, outside.offset) {
        return format!("a key with a hyphen is written in back-quotes: `{key}`");
    }
    if outside.is_called && is_function(name) {
        return format!("a function's name begins with `$`: `${name}(...)`");
    }
    if field.assigned.contains(name) {
        return format!("a variable's name begins with `$`: `${name}`");
    }
    format!("write `$states.input.{name}` for a field of the input, `'{name}'` for text")
}

/// The key that was probably meant by a subtraction without spaces whose right side begins at `offset`, such as
/// `delivery-partner`.
fn hyphenated(expression: &Expression<'_>, offset: usize) -> Option<String> {
    let (lhs, rhs) = expression.nodes().find_map(|node| match node.kind {
        Kind::Binary("-", lhs, rhs) if node.offset + 1 == offset => {
            (end_of(expression, lhs) == Some(node.offset)).then_some((lhs, rhs))
        }
        _ => None,
    })?;
    let mut names = vec![first_name(expression, rhs)?];
    let mut left = lhs;
    loop {
        names.push(last_name(expression, left)?.1);
        let Kind::Binary("-", before, next) = expression.kind(left) else { break };
        if end_of(expression, *before)
            .is_none_or(|end| Some(end + 1) != last_name(expression, *next).map(|name| name.0))
        {
            break;
        }
        left = *before;
    }
    names.reverse();
    Some(names.join("-"))
}

/// Where a name at the end of an expression ends, if it is written without back-quotes.
fn end_of(expression: &Expression<'_>, node: NodeId) -> Option<usize> {
    last_name(expression, node).map(|(offset, name)| offset + name.chars().count())
}

/// The name that an expression ends with, and where it begins.
fn last_name<'e>(expression: &'e Expression<'_>, mut node: NodeId) -> Option<(usize, &'e str)> {
    loop {
        match expression.kind(node) {
            Kind::Name(name) => return Some((expression.node(node).offset, name)),
            Kind::Step(_, rhs) | Kind::Binary("-", _, rhs) => node = *rhs,
            _ => return None,
        }
    }
}

/// The name that an expression begins with.
fn first_name<'e>(expression: &'e Expression<'_>, mut node: NodeId) -> Option<&'e str> {
    loop {
        match expression.kind(node) {
            Kind::Name(name) => return Some(name),
            Kind::Step(lhs, _) | Kind::Filter(lhs, _) => node = *lhs,
            _ => return None,
        }
    }
}
