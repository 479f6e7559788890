//! JSON of any form, with expressions in it: what `json!` of a workflow makes.

use super::{Expr, Literal, Node, Val};
use crate::payload::{Json, PassedOn, Payload, Shape, Written};

/// The value of the nodes of `json!`.
pub fn json(node: Node) -> Expr<Json> {
    Expr::from_node(node)
}

/// `null`
pub fn json_null() -> Node {
    Node::Literal(Literal::Null)
}

/// An object.
pub fn json_object(members: Vec<(&'static str, Node)>) -> Node {
    Node::Object(members.into_iter().map(|(name, value)| (name.into(), value)).collect())
}

/// A list.
pub fn json_array(elements: Vec<Node>) -> Node {
    Node::List(elements)
}

/// A value; one that is absent leaves its member out.
#[allow(clippy::needless_pass_by_value)]
pub fn json_value<V: Val>(value: V) -> Node
where
    V::Ty: PassedOn,
{
    value.to_node()
}

/// A value in a list; one that is absent is `null`.
#[allow(clippy::needless_pass_by_value)]
pub fn json_element<V: Val>(value: V) -> Node
where
    V::Ty: PassedOn + InList,
{
    let node = value.to_node();
    match <V::Ty as InList>::is_list() {
        Some(false) => node,
        certain => Node::Nested { list: Box::new(node), certain: certain.is_some() },
    }
}

/// A value that can be in a list.
#[doc(hidden)]
#[diagnostic::on_unimplemented(message = "`{Self}` cannot be an element of a list", label = "not a payload")]
pub trait InList {
    /// Whether it is a list itself, as far as the type says.
    fn is_list() -> Option<bool>;
}

#[diagnostic::do_not_recommend]
impl<T: Payload> InList for T {
    fn is_list() -> Option<bool> {
        is_list(&T::shape())
    }
}

#[diagnostic::do_not_recommend]
impl<T> InList for Written<T> {
    fn is_list() -> Option<bool> {
        Some(false)
    }
}

fn is_list(shape: &Shape) -> Option<bool> {
    match shape {
        Shape::Any | Shape::Opaque | Shape::Enum(_) => None,
        Shape::List(_) | Shape::Array(..) | Shape::Tuple(_) => Some(true),
        Shape::Newtype(newtype) => is_list(&newtype.inner.get()),
        Shape::Optional(inner) => is_list(&inner.get()),
        Shape::Null | Shape::Boolean | Shape::Number(_) | Shape::String(_) | Shape::Map(..) | Shape::Struct(_) => {
            Some(false)
        }
    }
}
