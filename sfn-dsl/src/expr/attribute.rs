//! Attribute values of DynamoDB: `{"S": "text"}`, `{"N": "12.5"}`, `{"M": {..}}`.
//!
//! Rust types have one form each: strings and enums without content are `S`, numbers `N`, `bool` is `BOOL`, structs and maps
//! are `M`, lists `L`; an optional member that is absent is left out. What is read may also be a set (`SS`, `NS`).
//!
//! Source: Amazon DynamoDB API Reference, `AttributeValue`: numbers are sent as strings.

use std::borrow::Cow;

use super::{Literal, Node, Place, Step};
use crate::payload::shape::{Member, Shape};

/// Any JSON as an attribute value.
///
/// Source: Amazon DynamoDB API Reference, `AttributeValue`. `$each` and `$map` give nothing for what is empty, hence the `{}`
/// and the brackets; a list in a list is put into brackets, or its elements would stand in its place.
pub(super) const TO_ATTRIBUTE: &str = "function($v) { $type($v) = 'string' ? {'S': $v} : $type($v) = 'number' ? {'N': $string($v)} : \
    $type($v) = 'boolean' ? {'BOOL': $v} : $type($v) = 'array' ? {'L': [$map($v, $convert)]} : $type($v) = 'object' ? \
    {'M': $merge([{}, $each($v, function($m, $k) { {$k: $convert($m)} })])} : {'NULL': true} }";

/// The JSON that an attribute value stands for.
pub(super) const FROM_ATTRIBUTE: &str = "function($a) { $exists($a.S) ? $a.S : $exists($a.N) ? $number($a.N) : $exists($a.BOOL) ? \
    $a.BOOL : $exists($a.L) ? $reduce($a.L, function($l, $e) { ($c := $convert($e); $append($l, $type($c) = 'array' ? [[$c]] \
    : [$c])) }, []) : $exists($a.M) ? $merge([{}, $each($a.M, function($m, $k) { {$k: $convert($m)} })]) : $exists($a.SS) ? \
    $a.SS : $exists($a.NS) ? [$map($a.NS, function($n) { $number($n) })] : null }";

/// A value of that shape as an attribute value; [`Node::Optional`] if it may be absent.
pub(crate) fn written(shape: &Shape, value: &Node) -> Node {
    match (shape, value) {
        (_, Node::Literal(literal)) => constant(literal),
        (Shape::Optional(inner), Node::Optional(value)) => {
            let then = written(&inner.get(), value);
            Node::Optional(Box::new(Node::IfSome(value.clone(), Box::new(then), None)))
        }
        (Shape::Optional(inner), value) => written(&inner.get(), value),
        (Shape::Newtype(newtype), value) => written(&newtype.inner.get(), value),
        (Shape::String(_), value) => typed("S", value.clone()),
        (Shape::Number(_), value) => typed("N", Node::Format(vec![value.clone()])),
        (Shape::Boolean, value) => typed("BOOL", value.clone()),
        (Shape::Null, _) => null(),
        (Shape::Enum(of), value) if of.is_set_of_strings() => typed("S", value.clone()),
        (Shape::Struct(_), value) => match members(shape, value) {
            Some(members) => typed("M", Node::Object(members)),
            None => Node::ToAttribute(Box::new(value.clone())),
        },
        (Shape::List(element) | Shape::Array(element, _), Node::List(values)) => match elements(&element.get(), values)
        {
            Some(elements) => typed("L", Node::List(elements)),
            None => Node::ToAttribute(Box::new(value.clone())),
        },
        (_, value) => Node::ToAttribute(Box::new(value.clone())),
    }
}

/// The elements of a list that is written out; `None` if one is a list or may be absent.
fn elements(shape: &Shape, values: &[Node]) -> Option<Vec<Node>> {
    let element = |value: &Node| match written(shape, value) {
        Node::Optional(_) => None,
        _ if matches!(value, Node::List(_) | Node::Nested { .. }) => None,
        element => Some(element),
    };
    values.iter().map(element).collect()
}

/// A value as an attribute value, which says so if there is none.
pub(crate) fn written_or_null(shape: &Shape, value: &Node) -> Node {
    match written(shape, value) {
        Node::Optional(inner) => match *inner {
            Node::IfSome(value, then, None) => Node::IfSome(value, then, Some(Box::new(null()))),
            other => other,
        },
        other => other,
    }
}

/// The members of an item; `None` if the item is no struct whose members are known.
pub(crate) fn item(shape: &Shape, value: &Node) -> Node {
    match members(shape, value) {
        Some(members) => Node::Object(members),
        // The attribute value of an object, without the `M` around it.
        None => Node::Raw(format!("{}.M", super::jsonata::expression(&Node::ToAttribute(Box::new(value.clone()))))),
    }
}

/// The members of a struct as attribute values.
fn members(shape: &Shape, value: &Node) -> Option<Vec<(Cow<'static, str>, Node)>> {
    let of = match shape {
        Shape::Struct(of) => of,
        Shape::Newtype(newtype) => return members(&newtype.inner.get(), value),
        _ => return None,
    };
    if of.members.iter().any(|member| member.flatten) {
        return None;
    }
    let mut out = Vec::new();
    match value {
        Node::Object(given) => {
            for (name, value) in given {
                let member = of.members.iter().find(|member| member.deserialized == Some(name))?;
                if !matches!(value, Node::Literal(Literal::Null)) {
                    out.push((name.clone(), written(&member.shape.get(), value)));
                }
            }
        }
        Node::Place(place) => {
            for member in of.members {
                let Some(name) = member.serialized else { continue };
                let value = optional(member, Node::Place(place.field(name)));
                let shape = member.shape.get();
                let shape = if shape.is_optional() { shape } else { optional_shape(member, shape) };
                out.push((name.into(), written(&shape, &value)));
            }
        }
        _ => return None,
    }
    Some(out)
}

/// A member that is not always written is optional, whatever its type.
fn optional_shape(member: &Member, shape: Shape) -> Shape {
    if member.may_be_left_out { Shape::Optional(member.shape) } else { shape }
}

fn optional(member: &Member, value: Node) -> Node {
    let may_be_absent = member.may_be_left_out || member.shape.get().is_optional();
    if may_be_absent { Node::Optional(Box::new(value)) } else { value }
}

fn constant(literal: &Literal) -> Node {
    let text = |text: String| Node::Literal(Literal::String(text));
    match literal {
        Literal::Null => null(),
        Literal::Bool(value) => typed("BOOL", Node::Literal(Literal::Bool(*value))),
        Literal::Integer(value) => typed("N", text(value.to_string())),
        Literal::Float(value) => typed("N", text(value.to_string())),
        Literal::String(value) => typed("S", text(value.clone())),
    }
}

fn null() -> Node {
    typed("NULL", Node::Literal(Literal::Bool(true)))
}

pub(crate) fn typed(name: &'static str, value: Node) -> Node {
    Node::Object(vec![(name.into(), value)])
}

/// The value at a place: of an item of a table, what its attribute value stands for.
pub(crate) fn value_at(shape: &Shape, place: &Place) -> Node {
    let Some(at) = place.steps.iter().position(|step| matches!(step, Step::Attributes)) else {
        return match place {
            Place { root: super::Root::Argument(value), steps } if steps.is_empty() => (**value).clone(),
            place => Node::Place(place.clone()),
        };
    };
    let steps = place.steps.get(at + 1..).unwrap_or_default();
    let mut plain = Place { root: place.root.clone(), steps: place.steps.get(..at).unwrap_or_default().to_vec() };
    for (index, step) in steps.iter().enumerate() {
        if index > 0 {
            plain = plain.field(if matches!(step, Step::Field(_)) { "M" } else { "L" });
        }
        plain.steps.push(step.clone());
    }
    if steps.is_empty() { read_item(shape, &plain) } else { read(shape, &plain) }
}

/// What the attribute value at a place stands for.
fn read(shape: &Shape, place: &Place) -> Node {
    let text = |name: &'static str| Node::Place(place.field(name));
    match shape {
        Shape::String(_) => text("S"),
        Shape::Number(_) => Node::Number(Box::new(text("N"))),
        Shape::Boolean => text("BOOL"),
        Shape::Null => Node::Literal(Literal::Null),
        Shape::Enum(of) if of.is_set_of_strings() => text("S"),
        // Of a struct, only the attribute value itself says whether it is there.
        Shape::Optional(inner) => match read(&inner.get(), place) {
            members @ Node::Object(_) => Node::IfSome(Box::new(text("M")), Box::new(members), None),
            value => value,
        },
        Shape::Newtype(newtype) => read(&newtype.inner.get(), place),
        Shape::Struct(_) => match read_members(shape, &place.field("M")) {
            Some(members) => Node::Object(members),
            None => Node::FromAttribute(Box::new(Node::Place(place.clone()))),
        },
        _ => Node::FromAttribute(Box::new(Node::Place(place.clone()))),
    }
}

/// The item at a place, whose members are attribute values.
fn read_item(shape: &Shape, place: &Place) -> Node {
    match read_members(shape, place) {
        Some(members) => Node::Object(members),
        None => Node::FromAttribute(Box::new(typed("M", Node::Place(place.clone())))),
    }
}

fn read_members(shape: &Shape, place: &Place) -> Option<Vec<(Cow<'static, str>, Node)>> {
    let of = match shape {
        Shape::Struct(of) => of,
        Shape::Newtype(newtype) => return read_members(&newtype.inner.get(), place),
        _ => return None,
    };
    if of.members.iter().any(|member| member.flatten) {
        return None;
    }
    let named = of.members.iter().filter_map(|member| member.serialized.map(|name| (member, name)));
    Some(
        named
            .map(|(member, name)| (name.into(), optional(member, read(&member.shape.get(), &place.field(name)))))
            .collect(),
    )
}
