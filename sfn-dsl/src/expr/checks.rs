//! What rustc checks of expressions, each a trait whose message says what is wrong in the workflow's terms.

use super::{decimal, integer};
use crate::payload::kind::KindFits;
use crate::payload::{Payload, Written};

/// A value of this type can stand where a `Want` is wanted.
#[diagnostic::on_unimplemented(
    message = "this is `{Self}`, but `{Want}` is required here",
    label = "expected `{Want}`, found `{Self}`"
)]
pub trait Fits<Want> {}

#[diagnostic::do_not_recommend]
impl<T: Payload, Want: Payload> Fits<Want> for T where T::Kind: KindFits<Want::Kind> {}

#[diagnostic::do_not_recommend]
impl<T: Payload, Want: Payload> Fits<Want> for Written<T> where T::Kind: KindFits<Want::Kind> {}

/// A type whose JSON is a single number, string or boolean.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be compared",
    label = "numbers, strings and booleans can be compared",
    note = "an optional value may be absent: it can be tested with `.is_some()`, or stand in an optional member"
)]
pub trait JsonScalar {
    /// [`JsonNumber`], [`JsonString`] or [`JsonBoolean`].
    type Kind;
}

/// The kind of JSON numbers.
#[derive(Debug)]
pub enum JsonNumber {}

/// The kind of JSON strings.
#[derive(Debug)]
pub enum JsonString {}

/// The kind of JSON booleans.
#[derive(Debug)]
pub enum JsonBoolean {}

/// Values of this kind can be compared with values of the kind `Other`.
#[diagnostic::on_unimplemented(
    message = "a {Self} cannot be compared with a {Other}",
    label = "one side is a {Self}, the other a {Other}"
)]
pub trait ComparableWith<Other> {}

/// Values of this kind can be put in order with values of the kind `Other`.
#[diagnostic::on_unimplemented(
    message = "a {Self} and a {Other} have no order",
    label = "numbers have an order among themselves, and so have strings"
)]
pub trait OrderedWith<Other> {}

#[diagnostic::do_not_recommend]
impl OrderedWith<JsonNumber> for JsonNumber {}
#[diagnostic::do_not_recommend]
impl OrderedWith<JsonString> for JsonString {}

// A trait with a single implementation makes rustc infer the other side and give a message of its own; without any, it
// does not wait for the other side's type.
#[doc(hidden)]
pub enum Ambiguous {}
#[doc(hidden)]
pub enum AlsoAmbiguous {}

macro_rules! ambiguous_order {
    ($($kind:ident),*) => { $(
        #[diagnostic::do_not_recommend]
        impl OrderedWith<Ambiguous> for $kind {}
        #[diagnostic::do_not_recommend]
        impl OrderedWith<AlsoAmbiguous> for $kind {}
    )* };
}
ambiguous_order!(JsonNumber, JsonString, JsonBoolean);

macro_rules! kinds {
    ($($kind:ident: $($type:ty),*;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl ComparableWith<$kind> for $kind {}
        #[diagnostic::do_not_recommend]
        impl ComparableWith<Ambiguous> for $kind {}
        $(
            #[diagnostic::do_not_recommend]
            impl JsonScalar for $type {
                type Kind = $kind;
            }
        )*
    )* };
}
kinds! {
    JsonNumber: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64, integer, decimal;
    JsonString: String, char, &'static str, Box<str>, std::borrow::Cow<'static, str>;
    JsonBoolean: bool;
}

/// A type that can decide a choice.
#[diagnostic::on_unimplemented(message = "a condition must be `bool`, this is `{Self}`", label = "not a `bool`")]
pub trait Condition {}

impl Condition for bool {}

/// A type that `format!` can print.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no text form",
    label = "`format!` takes strings, numbers and booleans",
    note = "an optional value may be absent: it can be tested with `.is_some()`, or stand in an optional member"
)]
pub trait Printable {}

#[diagnostic::do_not_recommend]
impl<T: JsonScalar> Printable for T {}
