//! What values are as workflow variables, what can be matched by the variants of an enum, what is a number of seconds.

use crate::payload::kind::{
    Any, Applied, Array, Boolean, DecimalLiteral, Elements, EmptyList, IntegerLiteral, List, Map, Maybe, Named,
    Nothing, Null, Number, Record, Text, TextOf, Unknown, Word,
};
use crate::payload::stored::{Looked, Stored};
use crate::payload::{Payload, Written};

/// A value that can be kept in a workflow variable.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be kept in a variable",
    label = "the variable would have no known type",
    note = "write the type, `let name: Type = value`"
)]
pub trait Kept {
    /// The type of the variable: of a number literal `i64` or `f64`, otherwise that of the value.
    type As: Payload;
}

#[diagnostic::do_not_recommend]
impl<T: Payload> Kept for T
where
    T::Kind: KeptKind<T>,
{
    type As = <T::Kind as KeptKind<T>>::As;
}

/// The kind of values of the type `T` that can be kept.
#[doc(hidden)]
pub trait KeptKind<T> {
    /// The type of the variable.
    type As: Payload;
}

macro_rules! kept {
    ($([$($generics:tt)*] $kind:ty => $of:ty;)*) => { $(
        impl<T: Payload, $($generics)*> KeptKind<T> for $kind {
            type As = $of;
        }
    )* };
}
kept! {
    [R] IntegerLiteral<R> => i64;
    [] DecimalLiteral => f64;
    [] Any => T; [] Null => T; [] Boolean => T; [] Text => T; [P] TextOf<P> => T; [N] Number<N> => T; [K] Maybe<K> => T;
    [K] List<K> => T; [Key, K] Map<Key, K> => T; [Ks] Elements<Ks> => T; [U] Unknown<U> => T;
    [K, const N: usize] Array<K, N> => T; [K, const NAME: u128] Named<NAME, K> => T;
    [const JSON: u128, const SYMMETRIC: bool] Record<JSON, SYMMETRIC> => T;
    [const JSON: u128, const SYMMETRIC: bool] Word<JSON, SYMMETRIC> => T;
    [A, Ks, const SYMMETRIC: bool] Applied<A, SYMMETRIC, Ks> => T;
}

impl<Row: Payload, T> KeptKind<T> for Stored<Row> {
    type As = Row;
}

impl<Row: Payload, T> KeptKind<T> for Looked<Row> {
    type As = Option<Row>;
}

/// The type under which the end of a branch hands a value out: the value's own, but of an item of a table, the row's.
#[diagnostic::on_unimplemented(message = "`{Self}` cannot be handed out", label = "not a payload")]
pub trait HandedOut {
    /// The type.
    type As;
}

#[diagnostic::do_not_recommend]
impl<T: Payload> HandedOut for T
where
    T::Kind: HandedOutKind<T>,
{
    type As = <T::Kind as HandedOutKind<T>>::As;
}

impl<T> HandedOut for Written<T> {
    type As = Self;
}

/// The kind of values of the type `T` that can be handed out.
#[doc(hidden)]
pub trait HandedOutKind<T> {
    /// The type under which they are.
    type As;
}

macro_rules! handed_out {
    ($([$($generics:tt)*] $kind:ty;)*) => { $(
        impl<T, $($generics)*> HandedOutKind<T> for $kind {
            type As = T;
        }
        impl<$($generics)*> PlainKind for $kind {}
    )* };
}

/// The kind of values that are read as they lie: of all but items of tables.
#[doc(hidden)]
pub trait PlainKind {}

handed_out! {
    [] DecimalLiteral; [] Nothing; [] EmptyList; [] Any; [] Null; [] Boolean; [] Text; [P] TextOf<P>;
    [N] Number<N>; [K] Maybe<K>; [K] List<K>; [Key, K] Map<Key, K>; [Ks] Elements<Ks>; [U] Unknown<U>;
    [K, const N: usize] Array<K, N>; [K, const NAME: u128] Named<NAME, K>;
    [const JSON: u128, const SYMMETRIC: bool] Record<JSON, SYMMETRIC>;
    [const JSON: u128, const SYMMETRIC: bool] Word<JSON, SYMMETRIC>;
    [A, Ks, const SYMMETRIC: bool] Applied<A, SYMMETRIC, Ks>;
}

impl<R, T> HandedOutKind<T> for IntegerLiteral<R> {
    type As = super::number<R>;
}

impl<R> PlainKind for IntegerLiteral<R> {}

impl<Row: Payload, T> HandedOutKind<T> for Stored<Row> {
    type As = Row;
}

impl<Row: Payload, T> HandedOutKind<T> for Looked<Row> {
    type As = Option<Row>;
}

/// A value that is one of the variants of `Enum`, which hold nothing.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be matched by variants of `{Enum}`",
    label = "this is `{Self}`",
    note = "a `match` is over an enum whose variants hold nothing; a string, a number or a field is compared in a `choose`; an \
            optional value may be absent: test it with `.is_some()` and write `?`, or give it a default with \
            `.unwrap_or(..)`"
)]
pub trait MatchedBy<Enum> {}

#[diagnostic::do_not_recommend]
impl<T: Payload, Enum: Payload> MatchedBy<Enum> for T where T::Kind: Words<Enum::Kind> {}

/// A number of seconds.
#[diagnostic::on_unimplemented(
    message = "a time is a whole number, this is `{Self}`",
    label = "not a whole number",
    note = "an optional value may be absent: test it with `.is_some()` and write `?`, or give it a default with \
            `.unwrap_or(..)`"
)]
pub trait WholeSeconds {}

#[diagnostic::do_not_recommend]
impl<T: Payload> WholeSeconds for T where T::Kind: Whole {}

/// The kind of whole numbers.
#[doc(hidden)]
pub trait Whole {}

macro_rules! whole {
    ($($type:ty)*) => { $( impl Whole for Number<$type> {} )* };
}
whole!(i8 i16 i32 i64 u8 u16 u32 u64 isize usize);
impl<R> Whole for IntegerLiteral<R> {}
impl<const NAME: u128, K: Whole> Whole for Named<NAME, K> {}

/// The kind of enums whose variants hold nothing.
#[doc(hidden)]
pub trait Words<Other> {}

impl<const JSON: u128, const SYMMETRIC: bool> Words<Self> for Word<JSON, SYMMETRIC> {}
