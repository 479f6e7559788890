//! Payloads: Rust types whose JSON flows through a workflow.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::path::PathBuf;

use crate::expr::{Path, Place, decimal, integer};

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

    /// Whether a member of this type may be absent.
    #[doc(hidden)]
    const OPTIONAL: bool = false;

    /// The paths to the fields of a value at `place`.
    #[doc(hidden)]
    fn fields(place: &Place) -> Self::Fields;
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
}

/// The fields of a type that has none to offer.
#[doc(hidden)]
#[derive(Debug)]
pub struct NoFields(());

impl NoFields {
    #[doc(hidden)]
    pub const fn new() -> Self {
        Self(())
    }
}

impl Default for NoFields {
    fn default() -> Self {
        Self::new()
    }
}

macro_rules! without_fields {
    ($([$($generics:tt)*] $type:ty;)*) => { $(
        impl<$($generics)*> Payload for $type {
            type Fields = NoFields;

            fn fields(_: &Place) -> NoFields {
                NoFields::new()
            }
        }
    )* };
}
without_fields! {
    [] integer; [] decimal; [] (); [] bool; [] char; [] String; [] f32; [] f64;
    [] i8; [] i16; [] i32; [] i64; [] i128; [] isize; [] u8; [] u16; [] u32; [] u64; [] u128; [] usize;
    [] &'static str; [] Cow<'static, str>; [] PathBuf;
    [T: Payload] Vec<T>; [T: Payload] VecDeque<T>; [T: Payload] HashSet<T>; [T: Payload] BTreeSet<T>;
}

without_fields! {
    [K: 'static, T: Payload] HashMap<K, T>;
    [K: 'static, T: Payload] BTreeMap<K, T>;
    [T: Payload, const N: usize] [T; N];
    [A: Payload, B: Payload] (A, B);
    [A: Payload, B: Payload, C: Payload] (A, B, C);
    [A: Payload, B: Payload, C: Payload, D: Payload] (A, B, C, D);
}

impl<T: Payload> Payload for Option<T> {
    type Fields = NoFields;

    const OPTIONAL: bool = true;

    fn fields(_: &Place) -> NoFields {
        NoFields::new()
    }
}

impl<T: Payload> Payload for Box<T> {
    type Fields = T::Fields;

    const OPTIONAL: bool = T::OPTIONAL;

    fn fields(place: &Place) -> T::Fields {
        T::fields(place)
    }
}

/// What a catcher binds: the error output.
///
/// Source: AWS Step Functions Developer Guide, "Handling errors in Step Functions workflows", error output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorOutput {
    /// The error name (`Error`).
    pub error: String,
    /// What happened (`Cause`); for a Lambda function, JSON text.
    pub cause: String,
}

/// The fields of [`ErrorOutput`].
#[doc(hidden)]
#[derive(Debug)]
pub struct ErrorOutputFields {
    pub error: Path<String>,
    pub cause: Path<String>,
}

impl Payload for ErrorOutput {
    type Fields = ErrorOutputFields;

    fn fields(place: &Place) -> ErrorOutputFields {
        ErrorOutputFields { error: Path::at(place.field("Error")), cause: Path::at(place.field("Cause")) }
    }
}
