//! Lists that are written: `[a, b]`.

use super::{Expr, Fits, Node, Slot, Val};
use crate::payload::shape::Tagging;
use crate::payload::stored::{Looked, Stored};
use crate::payload::{PassedOn, Payload, Shape, Written, kind};

/// The type of `[]`, which fits every list.
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, Copy)]
pub struct empty_list(());

/// A value that can stand in a list.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand in a list: it may be absent",
    label = "may be absent",
    note = "the list would be shorter than it is written, or, in JSONPath, the state would fail: test it with `.is_some()` \
            and write `value?`, or give it a default with `.unwrap_or(..)`"
)]
pub trait Element {}

#[diagnostic::do_not_recommend]
impl<T: Payload> Element for T where T::Kind: kind::Present {}

#[diagnostic::do_not_recommend]
impl<T: Payload> Element for Written<T> {}

/// A value that can stand in a list of `Want`s, or does not fit these anyway.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand in a list: it may be absent",
    label = "may be absent",
    note = "the list would be shorter than it is written, or, in JSONPath, the state would fail: test it with `.is_some()` \
            and write `value?`, or give it a default with `.unwrap_or(..)`"
)]
pub trait ElementAs<Want> {}

#[diagnostic::do_not_recommend]
impl<T: Payload, Want: Payload> ElementAs<Want> for T where T::Kind: kind::PresentAs<Want::Kind> {}

#[diagnostic::do_not_recommend]
impl<T: Payload, Want> ElementAs<Want> for Written<T> {}

/// A value that gives a list the type of its elements. One that may be absent, which is refused, gives what it is if it is
/// there.
#[doc(hidden)]
pub trait Leading {
    /// The type.
    type Of: Payload;
}

#[diagnostic::do_not_recommend]
impl<T: Payload> Leading for T
where
    T::Kind: LeadingKind<T>,
{
    type Of = <T::Kind as LeadingKind<T>>::Of;
}

#[diagnostic::do_not_recommend]
impl<T: Payload> Leading for Written<T> {
    type Of = T;
}

/// The kind of values of the type `T` that give a list its type.
#[doc(hidden)]
pub trait LeadingKind<T> {
    /// The type.
    type Of: Payload;
}

macro_rules! leading {
    ($([$($generics:tt)*] $kind:ty;)*) => { $(
        impl<T: Payload, $($generics)*> LeadingKind<T> for $kind {
            type Of = T;
        }
    )* };
}
leading! {
    [] kind::Any; [] kind::Null; [] kind::Boolean; [] kind::Text; [P] kind::TextOf<P>; [N] kind::Number<N>;
    [R] kind::IntegerLiteral<R>; [] kind::DecimalLiteral; [] kind::Nothing; [] kind::EmptyList; [K] kind::List<K>;
    [Key, K] kind::Map<Key, K>; [Ks] kind::Elements<Ks>; [U] kind::Unknown<U>; [K, const N: usize] kind::Array<K, N>;
    [K, const NAME: u128] kind::Named<NAME, K>; [const JSON: u128, const SYMMETRIC: bool] kind::Record<JSON, SYMMETRIC>;
    [const JSON: u128, const SYMMETRIC: bool] kind::Word<JSON, SYMMETRIC>;
    [A, Ks, const SYMMETRIC: bool] kind::Applied<A, SYMMETRIC, Ks>; [Row] Stored<Row>; [Row] Looked<Row>;
}

impl<T: super::Maybe, K> LeadingKind<T> for kind::Maybe<K> {
    type Of = T::Some;
}

/// The type of a value.
#[doc(hidden)]
pub trait TypeOf {
    /// The type.
    type Of: Payload;
}

impl<T: Payload> TypeOf for T {
    type Of = T;
}

impl<T: Payload> TypeOf for Written<T> {
    type Of = T;
}

/// The element that gives a list its type.
#[allow(clippy::needless_pass_by_value)]
pub fn first_element<V: Val>(value: V) -> Slot<<V::Ty as Leading>::Of>
where
    V::Ty: TypeOf + Leading + Element + PassedOn,
{
    Slot::from_node(nested::<<V::Ty as TypeOf>::Of>(value.to_node()))
}

/// An element of a list of `T`s. None of these may be absent, so that what fits is there.
#[allow(clippy::needless_pass_by_value)]
pub fn element<T, V: Val>(value: V) -> Slot<T>
where
    V::Ty: Fits<T> + TypeOf + PassedOn,
{
    Slot::from_node(nested::<<V::Ty as TypeOf>::Of>(value.to_node()))
}

/// The element that gives a list of optional values its type: in `[Some(a), None]`, `a`.
#[allow(clippy::needless_pass_by_value)]
pub fn first_optional_element<V: Val>(value: V) -> Slot<Option<<V::Ty as Leading>::Of>>
where
    V::Ty: TypeOf + Leading + Element + PassedOn,
{
    Slot::from_node(nested::<<V::Ty as TypeOf>::Of>(value.to_node()))
}

/// An element of a list of optional values: one that is there, or `None`.
#[allow(clippy::needless_pass_by_value)]
pub fn optional_element<T, V: Val>(value: V) -> Slot<T>
where
    V::Ty: Fits<T> + TypeOf + ElementAs<T> + PassedOn,
{
    Slot::from_node(nested::<<V::Ty as TypeOf>::Of>(value.to_node()))
}

/// `[a, b]`
pub fn list<T: Payload, const N: usize>(elements: [Slot<T>; N]) -> Expr<[T; N]> {
    Expr::from_node(Node::List(elements.into_iter().map(|element| element.node).collect()))
}

/// A list that is to be like others of another length.
pub fn list_of_any_length<T: Payload, const N: usize>(elements: [Slot<T>; N]) -> Expr<Vec<T>> {
    Expr::from_node(Node::List(elements.into_iter().map(|element| element.node).collect()))
}

/// `[]`
pub fn empty() -> Expr<empty_list> {
    Expr::from_node(Node::List(Vec::new()))
}

/// A value as an element of a list.
fn nested<T: Payload>(node: Node) -> Node {
    match is_array(&T::shape()) {
        Some(true) if matches!(node, Node::List(_)) => node,
        Some(false) => node,
        certain => Node::Nested { list: Box::new(node), certain: certain.is_some() },
    }
}

/// Whether the JSON is an array, as far as the type says.
fn is_array(shape: &Shape) -> Option<bool> {
    match shape {
        Shape::Any | Shape::Opaque => None,
        Shape::List(_) | Shape::Array(..) | Shape::Tuple(_) => Some(true),
        Shape::Newtype(newtype) => is_array(&newtype.inner.get()),
        Shape::Optional(inner) => is_array(&inner.get()),
        Shape::Enum(of) => {
            let tagged = of.tagging != Tagging::Untagged && !of.variants.iter().any(|variant| variant.untagged);
            tagged.then_some(false)
        }
        Shape::Null | Shape::Boolean | Shape::Number(_) | Shape::String(_) | Shape::Map(..) | Shape::Struct(_) => {
            Some(false)
        }
    }
}
