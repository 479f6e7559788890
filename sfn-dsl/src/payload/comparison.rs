//! Which kinds can be compared, and which have an order.

use super::kind::{
    Any, Applied, Array, Boolean, DecimalLiteral, Elements, EmptyList, IntegerLiteral, List, Map, Maybe, Named,
    Nothing, Null, Number, Record, Text, TextOf, Unknown, Word,
};
use crate::expr::Scalar;

/// The kind of single numbers, strings and booleans, which can be compared.
#[doc(hidden)]
pub trait Comparable {
    /// What is compared.
    const SCALAR: Scalar;
}

/// Values of this kind can be compared with values of the kind `Other`.
#[doc(hidden)]
pub trait Alike<Other> {
    /// What both are.
    const SCALAR: Scalar;
}

macro_rules! comparable {
    ($([$($generics:tt)*] $kind:ty: $scalar:ident;)*) => { $(
        impl<$($generics)*> Comparable for $kind {
            const SCALAR: Scalar = Scalar::$scalar;
        }
        // What is in a newtype is compared with the newtype.
        impl<$($generics)* const OTHER_NAME: u128, Other> Alike<Named<OTHER_NAME, Other>> for $kind
        where
            $kind: Alike<Other>,
        {
            const SCALAR: Scalar = Scalar::$scalar;
        }
    )* };
}
comparable! {
    [] Boolean: Boolean;
    [] Text: String;
    [] TextOf<char>: String;
    [T,] Number<T>: Number;
    [R,] IntegerLiteral<R>: Number;
    [] DecimalLiteral: Number;
}
impl<const JSON: u128, const SYMMETRIC: bool> Comparable for Word<JSON, SYMMETRIC> {
    const SCALAR: Scalar = Scalar::String;
}
impl<const NAME: u128, K: Comparable> Comparable for Named<NAME, K> {
    const SCALAR: Scalar = K::SCALAR;
}

macro_rules! alike {
    ($([$($generics:tt)*] $left:ty, $right:ty;)*) => { $(
        impl<$($generics)*> Alike<$right> for $left {
            const SCALAR: Scalar = <$left as Comparable>::SCALAR;
        }
    )* };
}
alike! {
    [] Boolean, Boolean;
    [] Text, Text;
    [] Text, TextOf<char>;
    [] TextOf<char>, Text;
    [] TextOf<char>, TextOf<char>;
    [A, B] Number<A>, Number<B>;
    [A, R] Number<A>, IntegerLiteral<R>;
    [A] Number<A>, DecimalLiteral;
    [A, R] IntegerLiteral<R>, Number<A>;
    [R, S] IntegerLiteral<R>, IntegerLiteral<S>;
    [R] IntegerLiteral<R>, DecimalLiteral;
    [A] DecimalLiteral, Number<A>;
    [R] DecimalLiteral, IntegerLiteral<R>;
    [] DecimalLiteral, DecimalLiteral;
    [const JSON: u128, const SYMMETRIC: bool] Word<JSON, SYMMETRIC>, Word<JSON, SYMMETRIC>;
    [const NAME: u128, K: Comparable] Named<NAME, K>, Named<NAME, K>;
}
// For a kind that is like no other, rustc would not wait to know the other side's type, and could not name it.
#[doc(hidden)]
pub enum Ambiguous {}
#[doc(hidden)]
pub enum AlsoAmbiguous {}

macro_rules! like_no_other {
    ($([$($generics:tt)*] $kind:ty;)*) => { $(
        impl<$($generics)*> Alike<Ambiguous> for $kind {
            const SCALAR: Scalar = Scalar::String;
        }
        impl<$($generics)*> Alike<AlsoAmbiguous> for $kind {
            const SCALAR: Scalar = Scalar::String;
        }
    )* };
}
like_no_other! {
    [] Any; [T] TextOf<T>; [] Null; [] Nothing; [] EmptyList; [K] List<K>; [K] Maybe<K>; [Key, K] Map<Key, K>; [Ks] Elements<Ks>; [T] Unknown<T>;
    [K, const N: usize] Array<K, N>; [const JSON: u128, const SYMMETRIC: bool] Record<JSON, SYMMETRIC>;
    [T, const SYMMETRIC: bool, Ks] Applied<T, SYMMETRIC, Ks>;
}

/// The kind of values that have an order.
#[doc(hidden)]
pub trait Ordered<Other> {}

impl<Other> Ordered<Other> for Text {}
impl Ordered<Text> for TextOf<char> {}
impl Ordered<Self> for TextOf<char> {}
impl<const NAME: u128, K> Ordered<Named<NAME, K>> for TextOf<char> {}
impl<T, Other> Ordered<Other> for Number<T> {}
impl<R, Other> Ordered<Other> for IntegerLiteral<R> {}
impl<Other> Ordered<Other> for DecimalLiteral {}
impl<const NAME: u128, K: Ordered<Other>, Other> Ordered<Other> for Named<NAME, K> {}

macro_rules! no_order {
    ($([$($generics:tt)*] $kind:ty;)*) => { $(
        impl<$($generics)*> Ordered<Ambiguous> for $kind {}
        impl<$($generics)*> Ordered<AlsoAmbiguous> for $kind {}
    )* };
}
no_order! {
    [] Any; [T] TextOf<T>; [] Null; [] Nothing; [] EmptyList; [] Boolean; [K] List<K>; [K] Maybe<K>; [Key, K] Map<Key, K>; [Ks] Elements<Ks>;
    [T] Unknown<T>; [K, const N: usize] Array<K, N>; [const JSON: u128, const SYMMETRIC: bool] Record<JSON, SYMMETRIC>;
    [const JSON: u128, const SYMMETRIC: bool] Word<JSON, SYMMETRIC>; [T, const SYMMETRIC: bool, Ks] Applied<T, SYMMETRIC, Ks>;
}

macro_rules! newtype_alike {
    ($([$($generics:tt)*] $other:ty;)*) => { $(
        impl<const NAME: u128, K: Alike<$other>, $($generics)*> Alike<$other> for Named<NAME, K> {
            const SCALAR: Scalar = K::SCALAR;
        }
    )* };
}
newtype_alike! {
    [] Boolean; [] Text; [] TextOf<char>; [T] Number<T>; [R] IntegerLiteral<R>; [] DecimalLiteral;
    [const JSON: u128, const SYMMETRIC: bool] Word<JSON, SYMMETRIC>;
}
