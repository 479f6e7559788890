//! Typed paths.

use std::cell::OnceCell;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use super::{Expr, Node, Place, Val};
use crate::payload::Payload;

/// A place in the workflow's data that holds a `T`.
///
/// The fields of `T` are fields of the path: `order.customer.email` is ordinary Rust field access, which rustc checks and
/// the editor completes, and the value carries the names that serde writes.
pub struct Path<T: Payload> {
    place: Place,
    // Made when first asked for, so that recursive types have paths too.
    fields: OnceCell<Box<T::Fields>>,
}

impl<T: Payload> Path<T> {
    /// The path to a place; that it holds a `T` is the caller's word.
    #[doc(hidden)]
    pub fn at(place: Place) -> Self {
        Self { place, fields: OnceCell::new() }
    }

    /// The place.
    #[doc(hidden)]
    pub fn place(this: &Self) -> &Place {
        &this.place
    }
}

impl<T: Payload> Deref for Path<T> {
    type Target = T::Fields;

    fn deref(&self) -> &T::Fields {
        self.fields.get_or_init(|| Box::new(T::fields(&self.place)))
    }
}

impl<T: Payload> Clone for Path<T> {
    fn clone(&self) -> Self {
        Self::at(self.place.clone())
    }
}

impl<T: Payload> fmt::Debug for Path<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Path({})", super::jsonata::expression(&Node::Place(self.place.clone())))
    }
}

impl<T: Payload> Val for Path<T> {
    type Ty = T;

    fn to_node(&self) -> Node {
        let place = Node::Place(self.place.clone());
        if T::OPTIONAL { Node::Optional(Box::new(place)) } else { place }
    }
}

impl<T: Payload> Path<Vec<T>> {
    /// The number of elements.
    #[allow(clippy::len_without_is_empty)]
    pub fn len(&self) -> Expr<u64> {
        Expr::from_node(Node::Count(Box::new(self.to_node())))
    }
}

impl Path<String> {
    /// The number of characters.
    #[allow(clippy::len_without_is_empty)]
    pub fn len(&self) -> Expr<u64> {
        Expr::from_node(Node::Length(Box::new(self.to_node())))
    }
}

impl<T: Payload> Path<Option<T>> {
    /// Whether there is a value: the member is present and not null.
    pub fn is_some(&self) -> Expr<bool> {
        Expr::from_node(Node::IsSome(Box::new(Node::Place(self.place.clone()))))
    }
}

/// A place that holds a `T` of which a workflow knows nothing else: a field with `#[payload(opaque)]`.
#[derive(Debug, Clone)]
pub struct OpaquePath<T> {
    place: Place,
    optional: bool,
    of: PhantomData<fn() -> T>,
}

impl<T> OpaquePath<T> {
    /// The path to a place, and whether there may be nothing.
    #[doc(hidden)]
    pub fn at(place: Place, optional: bool) -> Self {
        Self { place, optional, of: PhantomData }
    }
}

impl<T> Val for OpaquePath<T> {
    type Ty = T;

    fn to_node(&self) -> Node {
        let place = Node::Place(self.place.clone());
        if self.optional { Node::Optional(Box::new(place)) } else { place }
    }
}
