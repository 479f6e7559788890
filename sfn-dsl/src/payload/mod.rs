#![doc = include_str!("../../docs/payloads.md")]

mod comparison;
pub mod contract;
mod error_output;
#[cfg(any(feature = "serde_json", feature = "chrono", feature = "time", feature = "uuid", feature = "rust_decimal"))]
mod foreign;
pub mod kind;
pub mod known;
pub mod row;
pub mod shape;
mod std_types;
pub mod stored;

pub use error_output::ErrorOutput;
pub use kind::Written;
pub use shape::Shape;

use std::marker::PhantomData;

use shape::ShapeOf;

use crate::expr::{Node, Place, attribute};

/// A type whose JSON flows through a workflow: the input, a task's request or response.
///
/// `#[derive(Payload)]` reads the `#[serde(..)]` attributes, so that a path carries the names that serde writes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a payload",
    label = "not a payload",
    note = "add `#[derive(Payload)]` to the type; to a field of a type from elsewhere, `#[payload(opaque)]`"
)]
pub trait Payload: Sized + 'static {
    /// The fields as typed paths, one public field for each that serde writes.
    #[doc(hidden)]
    type Fields;

    /// What rustc compares of the type.
    #[doc(hidden)]
    type Kind;

    /// A number for the type's JSON, which rustc computes.
    #[doc(hidden)]
    type At<D: contract::Depth>: contract::Digest;

    /// Whether a member of this type may be absent.
    #[doc(hidden)]
    const OPTIONAL: bool = false;

    /// Whether the type's JSON is an object.
    #[doc(hidden)]
    const MEMBERS: contract::Members = contract::Members::None;

    /// The path of a type of a service, whose JSON is like that of no other type.
    #[doc(hidden)]
    const SERVICE_TYPE: &'static str = "";

    /// What serde makes of the type; an object, if the type is one of a service.
    fn shape() -> Shape {
        Shape::Map(ShapeOf(String::shape), ShapeOf(|| Shape::Any))
    }

    /// The paths to the fields of a value at `place`.
    #[doc(hidden)]
    fn fields(place: &Place) -> Self::Fields;

    /// The value at `place` in the form in which a path of this type reads it.
    #[doc(hidden)]
    fn read_at(place: &Place) -> Node {
        Self::value_at(place)
    }

    /// The value at `place`.
    #[doc(hidden)]
    fn value_at(place: &Place) -> Node {
        let value = attribute::value_at(&Self::shape(), place);
        if Self::OPTIONAL { Node::Optional(Box::new(value)) } else { value }
    }
}

/// A payload that a workflow can build member by member, as a struct literal.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written as a struct literal in a workflow",
    label = "not a struct with `#[derive(Payload)]`"
)]
pub trait PayloadStruct: Payload {
    /// The members as expressions: the same struct with `Slot`s for fields.
    #[doc(hidden)]
    type Args;

    /// The members and whether each has to be given.
    #[doc(hidden)]
    const WANTED: &'static [contract::Wanted];

    /// Members that never have to be given and are not among [`WANTED`](Self::WANTED).
    #[doc(hidden)]
    const OPTIONAL_MEMBERS: &'static [&'static str] = &[];

    /// Members of which not every literal is a value, and their values.
    #[doc(hidden)]
    const KNOWN_VALUES: &'static [(&'static str, &'static str)] = &[];

    /// A struct literal without any member.
    #[doc(hidden)]
    fn omitted() -> Self::Args;
}

/// A payload that a workflow can build as a tuple struct of `N` values: `OrderId(order.id)`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no tuple struct of {N}",
    label = "cannot be written with {N} in parentheses",
    note = "a payload whose members have names is written with them: `{Self} {{ name: value, .. }}`"
)]
pub trait PayloadTuple<const N: usize>: Payload {
    /// A `Slot` for each value.
    #[doc(hidden)]
    type Slots;
    /// The expression.
    #[doc(hidden)]
    type Written: crate::expr::Val;

    /// The expression of those values.
    #[doc(hidden)]
    fn written(slots: Self::Slots) -> Self::Written;
}

/// A value that a workflow may pass on as it is, because its type reads what it writes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be passed on whole: what serde writes for it is not what serde reads for it",
    label = "read in one form, wanted in another",
    note = "write it member by member, `{Self} {{ name: value.name, .. }}`, or give the names, with `#[serde(alias)]` or \
            `#[serde(default)]`, to both sides"
)]
pub trait PassedOn {}

#[diagnostic::do_not_recommend]
impl<T: Payload> PassedOn for T where T::Kind: kind::Symmetric {}

#[diagnostic::do_not_recommend]
impl<T> PassedOn for Written<T> {}

/// Any JSON: `serde_json::Value`.
#[cfg(feature = "serde_json")]
pub type Json = serde_json::Value;

/// Any JSON. (With the feature `serde_json`, it is `serde_json::Value`.)
#[cfg(not(feature = "serde_json"))]
#[derive(Debug)]
pub enum Json {}

#[cfg(not(feature = "serde_json"))]
impl Payload for Json {
    type Fields = NoFields;
    type Kind = kind::Any;
    type At<D: contract::Depth> = contract::Leaf<{ contract::text("serde_json::Value") }>;

    const MEMBERS: contract::Members = contract::Members::Any;

    fn shape() -> Shape {
        Shape::Any
    }

    fn fields(_: &Place) -> NoFields {
        NoFields::new()
    }
}

/// A value of a type that is no payload: a field with `#[payload(opaque)]`. A workflow can pass it on.
#[derive(Debug)]
pub struct Opaque<T>(PhantomData<fn() -> T>);

impl<T: 'static> Payload for Opaque<T> {
    type Fields = NoFields;
    type Kind = kind::Unknown<T>;
    type At<D: contract::Depth> = contract::Leaf<12>;

    fn shape() -> Shape {
        Shape::Opaque
    }

    fn fields(_: &Place) -> NoFields {
        NoFields::new()
    }
}

/// The fields of a type that has none to offer.
#[doc(hidden)]
#[derive(Debug)]
pub struct NoFields {
    _none: (),
}

impl NoFields {
    #[doc(hidden)]
    pub const fn new() -> Self {
        Self { _none: () }
    }
}

impl Default for NoFields {
    fn default() -> Self {
        Self::new()
    }
}
