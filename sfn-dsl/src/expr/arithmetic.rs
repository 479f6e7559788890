//! Which numbers can be computed with each other, and what comes out.

use super::{integer, number};
use crate::payload::Payload;
use crate::payload::kind::{self, AlsoAmbiguous, Ambiguous, DecimalLiteral, IntegerLiteral, Number};

/// Numbers of this type can be added to, subtracted from, multiplied with and divided by those of the type `Other`.
#[diagnostic::on_unimplemented(
    message = "there is no arithmetic between `{Self}` and `{Other}`",
    label = "numbers of one type are computed with each other, or a floating-point number with any number",
    note = "texts are joined with `format!`; an optional value may be absent: give it a default with `.unwrap_or(..)`"
)]
pub trait Arithmetic<Other> {
    /// The type of the result; of a division, it is `f64`.
    type Output;
}

#[diagnostic::do_not_recommend]
impl<T: Payload, Other: Payload> Arithmetic<Other> for T
where
    T::Kind: Computed<Other::Kind>,
{
    type Output = <T::Kind as Computed<Other::Kind>>::Output;
}

/// Values of this kind can be computed with values of the kind `Other`.
#[doc(hidden)]
pub trait Computed<Other> {
    /// The type of the result.
    type Output;
}

macro_rules! computed {
    ($([$($generics:tt)*] $left:ty, $right:ty => $output:ty;)*) => { $(
        impl<$($generics)*> Computed<$right> for $left {
            type Output = $output;
        }
    )* };
}
macro_rules! integers {
    ($($type:ty)*) => { $( computed! {
        [] Number<$type>, Number<$type> => $type;
        [R] Number<$type>, IntegerLiteral<R> => $type;
        [R] IntegerLiteral<R>, Number<$type> => $type;
        [] Number<$type>, DecimalLiteral => f64;
        [] DecimalLiteral, Number<$type> => f64;
        [] Number<$type>, Number<f32> => f64;
        [] Number<f32>, Number<$type> => f64;
        [] Number<$type>, Number<f64> => f64;
        [] Number<f64>, Number<$type> => f64;
    } )* };
}
integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
macro_rules! floats {
    ($($type:ty)*) => { $( computed! {
        [] Number<$type>, Number<$type> => $type;
        [R] Number<$type>, IntegerLiteral<R> => $type;
        [R] IntegerLiteral<R>, Number<$type> => $type;
        [] Number<$type>, DecimalLiteral => $type;
        [] DecimalLiteral, Number<$type> => $type;
    } )* };
}
floats!(f32 f64);
computed! {
    [] Number<f32>, Number<f64> => f64;
    [] Number<f64>, Number<f32> => f64;
    [A, B] IntegerLiteral<A>, IntegerLiteral<B> => i64;
    [R] IntegerLiteral<R>, DecimalLiteral => f64;
    [R] DecimalLiteral, IntegerLiteral<R> => f64;
    [] DecimalLiteral, DecimalLiteral => f64;
}

macro_rules! no_number {
    ($([$($generics:tt)*] $kind:ty;)*) => { $(
        impl<$($generics)*> Computed<Ambiguous> for $kind {
            type Output = ();
        }
        impl<$($generics)*> Computed<AlsoAmbiguous> for $kind {
            type Output = ();
        }
    )* };
}
no_number! {
    [] kind::Any; [] kind::Null; [] kind::Nothing; [] kind::EmptyList; [] kind::Boolean; [] kind::Text; [T] kind::TextOf<T>; [K] kind::List<K>;
    [K] kind::Maybe<K>; [Key, K] kind::Map<Key, K>; [Ks] kind::Elements<Ks>; [T] kind::Unknown<T>;
    [K, const N: usize] kind::Array<K, N>; [const JSON: u128, const SYMMETRIC: bool] kind::Record<JSON, SYMMETRIC>;
    [const JSON: u128, const SYMMETRIC: bool] kind::Word<JSON, SYMMETRIC>;
    [const NAME: u128, K] kind::Named<NAME, K>; [T, const SYMMETRIC: bool, Ks] kind::Applied<T, SYMMETRIC, Ks>;
}

/// A number that can be an index.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an index",
    label = "an index is a whole number from 0",
    note = "JSONata counts a negative index from the end: a signed number would be read in another way than in Rust"
)]
pub trait Index {}

macro_rules! indices {
    ($([$($generics:tt)*] $type:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Index for $type {}
    )* };
}
indices! {
    [] u8; [] u16; [] u32; [] u64; [] usize;
    [const VALUE: i128] integer<VALUE, kind::in_i8>;
    [] number<kind::in_i8>;
    [const VALUE: i128] integer<VALUE, kind::in_u8>;
    [] number<kind::in_u8>;
    [const VALUE: i128] integer<VALUE, kind::in_i16>;
    [] number<kind::in_i16>;
    [const VALUE: i128] integer<VALUE, kind::in_u16>;
    [] number<kind::in_u16>;
    [const VALUE: i128] integer<VALUE, kind::in_i32>;
    [] number<kind::in_i32>;
}
