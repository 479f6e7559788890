//! Typed paths.

use std::cell::OnceCell;
use std::fmt;
use std::ops::Deref;

use super::{Node, Place, Val, attribute};
use crate::payload::{Payload, Shape};

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

#[diagnostic::do_not_recommend]
impl<T: Payload> Val for Path<T> {
    type Ty = T;

    fn to_node(&self) -> Node {
        T::value_at(&self.place)
    }
}

/// The place of a `#[serde(flatten)]` field, whose members stand among those of the struct around it.
///
/// Its fields are read like those of a [`Path`]; as a whole it is the object around it without the members that are not
/// its own.
pub struct FlattenedPath<T: Payload> {
    around: Path<T>,
    own: Members,
}

/// Which members of an object are meant.
#[derive(Debug, Clone)]
enum Members {
    /// These.
    These(Vec<&'static str>),
    /// All but these.
    AllBut(Vec<&'static str>),
}

impl<T: Payload> FlattenedPath<T> {
    /// The members of the field `field` of the struct `around`, which lies at `place`.
    #[doc(hidden)]
    #[allow(clippy::needless_pass_by_value)]
    pub fn at(place: Place, around: Shape, field: &str) -> Self {
        let mut others = Vec::new();
        let mut known = true;
        if let Shape::Struct(of) = around {
            for member in of.members.iter().filter(|member| member.field != field) {
                match member.serialized {
                    Some(_) if member.flatten => match member.shape.get().serialized_names() {
                        Some(names) => others.extend(names),
                        None => known = false,
                    },
                    name => others.extend(name),
                }
            }
        }
        let own = match T::shape().serialized_names() {
            Some(names) if !known => Members::These(names),
            _ => Members::AllBut(others),
        };
        Self { around: Path::at(place), own }
    }

    /// The place of the object around.
    #[doc(hidden)]
    pub fn around(this: &Self) -> &Place {
        &this.around.place
    }
}

/// What JSONPath can pick some members out of: nothing.
#[diagnostic::on_unimplemented(
    message = "JSONPath cannot hand over the flattened `{Self}`: it has nothing to pick members out of an object with",
    label = "its members stand among others",
    note = "hand over what is around it, write it member by member, `{Self} {{ name: value.name, .. }}`, or leave \
            `#![query_language(JSONPath)]` out"
)]
#[doc(hidden)]
pub trait PickedByJsonPath {}

/// A value in a workflow whose query language is JSONPath. A flattened one has a method of that name of its own, which rustc
/// takes first.
#[doc(hidden)]
pub trait InJsonPath {
    /// The value.
    fn in_json_path(&self) -> &Self {
        self
    }
}

impl<V> InJsonPath for V {}

impl<T: Payload> FlattenedPath<T> {
    /// The value, which JSONPath cannot hand over.
    #[doc(hidden)]
    pub fn in_json_path(&self) -> &Self
    where
        T: PickedByJsonPath,
    {
        self
    }
}

impl<T: Payload> Deref for FlattenedPath<T> {
    type Target = T::Fields;

    fn deref(&self) -> &T::Fields {
        &self.around
    }
}

impl<T: Payload> Clone for FlattenedPath<T> {
    fn clone(&self) -> Self {
        Self { around: self.around.clone(), own: self.own.clone() }
    }
}

impl<T: Payload> fmt::Debug for FlattenedPath<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FlattenedPath({})", super::jsonata::expression(&self.to_node()))
    }
}

#[diagnostic::do_not_recommend]
impl<T: Payload> Val for FlattenedPath<T> {
    type Ty = T;

    fn to_node(&self) -> Node {
        let of = Box::new(attribute::value_at(&Shape::Any, &self.around.place));
        match &self.own {
            Members::AllBut(names) if names.is_empty() => *of,
            Members::AllBut(names) => Node::WithoutMembers { of, names: names.clone() },
            Members::These(names) => Node::OnlyMembers { of, names: names.clone() },
        }
    }
}
