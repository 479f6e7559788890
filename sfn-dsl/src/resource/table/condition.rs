//! Conditions on the item that is written, and the names and values in them.

use super::expression::{Names, name_of};
use crate::expr::attribute::{typed, written_or_null};
use crate::expr::{BinaryOp, Literal, Node, Place, Root, Scalar};
use crate::payload::kind::{Named, Number, Text, TextOf, Word};
use crate::payload::{Payload, Shape};

/// A type whose values can be the key of an item.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a key of a table",
    label = "a key is a string or a number",
    note = "DynamoDB has keys of the types String, Number and Binary"
)]
pub trait KeyAttribute {}

#[diagnostic::do_not_recommend]
impl<T: Payload> KeyAttribute for T where T::Kind: KeyKind {}

/// The kind of strings and numbers.
#[doc(hidden)]
pub trait KeyKind {}

impl KeyKind for Text {}
impl<T> KeyKind for TextOf<T> {}
impl<T> KeyKind for Number<T> {}
impl<const NAME: u128, K: KeyKind> KeyKind for Named<NAME, K> {}
impl<const JSON: u128, const SYMMETRIC: bool> KeyKind for Word<JSON, SYMMETRIC> {}

/// A condition in the words of DynamoDB.
///
/// Source: Amazon DynamoDB Developer Guide, "Condition and filter expressions, operators, and functions".
pub(super) fn condition(node: &Node, names: &mut Names) -> String {
    match node {
        Node::Binary(BinaryOp::And, left, right) => joined("AND", left, right, names),
        Node::Binary(BinaryOp::Or, left, right) => joined("OR", left, right, names),
        Node::Not(value) => match &**value {
            Node::IsSome(value) => absent(value, names),
            value => format!("NOT ({})", condition(value, names)),
        },
        Node::IsSome(value) => present(value, names),
        Node::Compare(operator, scalar, left, right) => {
            let operator = match operator {
                BinaryOp::NotEqual => "<>",
                BinaryOp::Less => "<",
                BinaryOp::LessOrEqual => "<=",
                BinaryOp::Greater => ">",
                BinaryOp::GreaterOrEqual => ">=",
                _ => "=",
            };
            let hint = name_of(left).or_else(|| name_of(right)).unwrap_or("value").to_owned();
            let mut operand = |node: &Node| operand(node, *scalar, &hint, names);
            format!("{} {operator} {}", operand(left), operand(right))
        }
        Node::HasText(whole, part) => contains(whole, part, names),
        Node::HasElement(whole, part) => contains(whole, part, names),
        // A member that is `true`.
        Node::Place(place) if place.root == Root::Item => {
            let value = typed("BOOL", Node::Literal(Literal::Bool(true)));
            let (name, value) = (names.path(place), names.value(name_of(node).unwrap_or("value"), value));
            format!("{name} = {value}")
        }
        other => names.value("condition", typed("BOOL", other.clone())),
    }
}

fn joined(operator: &str, left: &Node, right: &Node, names: &mut Names) -> String {
    let left = side(left, names);
    format!("{left} {operator} {}", side(right, names))
}

/// A condition between others.
pub(super) fn side(node: &Node, names: &mut Names) -> String {
    let text = condition(node, names);
    match node {
        Node::Binary(..) | Node::IsSome(_) => format!("({text})"),
        Node::Not(value) if matches!(**value, Node::IsSome(_)) => format!("({text})"),
        _ => text,
    }
}

/// An optional member that has a value.
fn present(value: &Node, names: &mut Names) -> String {
    match place(value) {
        Some(place) => {
            let name = names.path(place);
            format!("attribute_exists({name}) AND NOT attribute_type({name}, {})", null_type(names))
        }
        None => names.value("condition", value.clone()),
    }
}

/// An optional member that is not there, or null: what a put leaves out, a set writes as null.
fn absent(value: &Node, names: &mut Names) -> String {
    match place(value) {
        Some(place) => {
            let name = names.path(place);
            format!("attribute_not_exists({name}) OR attribute_type({name}, {})", null_type(names))
        }
        None => names.value("condition", value.clone()),
    }
}

fn null_type(names: &mut Names) -> String {
    names.value("null", typed("S", Node::Literal(Literal::String("NULL".to_owned()))))
}

fn contains(whole: &Node, part: &Node, names: &mut Names) -> String {
    let hint = name_of(whole).unwrap_or("part").to_owned();
    let part = match part {
        Node::Literal(_) | Node::Format(_) => written_or_null(&Shape::String(""), part),
        other => Node::ToAttribute(Box::new(other.clone())),
    };
    match place(whole) {
        Some(place) => {
            let name = names.path(place);
            format!("contains({name}, {})", names.value(&hint, part))
        }
        None => names.value(&hint, whole.clone()),
    }
}

/// A member of the item by its name, anything else as a value.
fn operand(node: &Node, scalar: Scalar, hint: &str, names: &mut Names) -> String {
    if let Some(place) = place(node) {
        return names.path(place);
    }
    let shape = match scalar {
        Scalar::Number => Shape::Number("f64"),
        Scalar::String => Shape::String(""),
        Scalar::Boolean => Shape::Boolean,
    };
    names.value(hint, written_or_null(&shape, node))
}

/// The place in the item, if the value is one.
pub(super) fn place(node: &Node) -> Option<&Place> {
    match node {
        Node::Place(place) if place.root == Root::Item => Some(place),
        Node::Optional(inner) => place(inner),
        _ => None,
    }
}
