//! Kinds: what rustc compares when a value is to stand where a type is wanted.
//!
//! A kind is made of the JSON and not of the Rust type, so that equal types of two crates fit each other, while the
//! trait solver still sees a short type.

use std::marker::PhantomData;

pub use super::comparison::{Alike, AlsoAmbiguous, Ambiguous, Comparable, Ordered};

/// A value of this kind can stand where one of the kind `Want` is wanted.
#[doc(hidden)]
pub trait KindFits<Want> {}

/// The kind of types that read what they write.
#[doc(hidden)]
pub trait Symmetric {}

/// What a struct literal of a type is: a value like any other, or, if the type does not read what it writes, one that can
/// only be handed over.
#[doc(hidden)]
pub trait Literal {
    /// `T` or [`Written<T>`].
    type Of<T>;
}

/// A struct literal of a type that serde writes in one form and reads in another.
#[derive(Debug)]
pub struct Written<T>(PhantomData<fn() -> T>);

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident [$($generics:tt)*] [$($arguments:tt)*];)*) => { $(
        $(#[$doc])*
        #[doc(hidden)]
        #[derive(Debug)]
        pub struct $name<$($generics)*>(PhantomData<fn() -> $($arguments)*>);
    )* };
}
kinds! {
    /// Any JSON.
    Any [] [()];
    /// `null`
    Null [] [()];
    /// `true` or `false`
    Boolean [] [()];
    /// A string.
    Text [] [()];
    /// A string in the form that `T` prints.
    TextOf [T] [T];
    /// A number of the Rust type `T`.
    Number [T] [T];
    /// An integer literal whose value is in the range `R`.
    IntegerLiteral [R] [R];
    /// `None`
    Nothing [] [()];
    /// A number literal with a fraction.
    DecimalLiteral [] [()];
    /// A value or nothing.
    Maybe [K] [K];
    /// An array of any length.
    List [K] [K];
    /// An object with any names, which are `Key`s in Rust.
    Map [Key, K] [(Key, K)];
    /// `[]`
    EmptyList [] [()];
    /// An array with one element for each.
    Elements [Ks] [Ks];
    /// JSON of which nothing is known but the Rust type.
    Unknown [T] [T];
}

/// A whole number of any type, wanted by a service; no value is of this kind.
#[doc(hidden)]
#[derive(Debug)]
pub enum AnyInteger {}

/// A number of any type, wanted by a service; no value is of this kind.
#[doc(hidden)]
#[derive(Debug)]
pub enum AnyNumber {}

/// An array of that length.
#[doc(hidden)]
#[derive(Debug)]
pub struct Array<K, const N: usize>(PhantomData<fn() -> K>);

/// What is in a newtype: the hash of its name.
#[doc(hidden)]
#[derive(Debug)]
pub struct Named<const NAME: u128, K>(PhantomData<fn() -> K>);

/// A struct or enum: the fingerprint of its JSON, and whether it reads what it writes.
#[doc(hidden)]
#[derive(Debug)]
pub struct Record<const JSON: u128, const SYMMETRIC: bool>;

/// An enum whose variants hold nothing.
#[doc(hidden)]
#[derive(Debug)]
pub struct Word<const JSON: u128, const SYMMETRIC: bool>;

/// A type with parameters of the kinds `Ks`.
#[doc(hidden)]
#[derive(Debug)]
pub struct Applied<T, const SYMMETRIC: bool, Ks>(PhantomData<fn() -> (T, Ks)>);

// A value fits where it may be left out, where any JSON will do, and into a newtype of what it is.
macro_rules! fits {
    ($([$($generics:tt)*] $kind:ty;)*) => { $(
        impl<$($generics)* Want> KindFits<Maybe<Want>> for $kind where $kind: KindFits<Want> {}
        impl<$($generics)* Want, const NAME: u128> KindFits<Named<NAME, Want>> for $kind where $kind: KindFits<Want> {}
        impl<$($generics)*> KindFits<Any> for $kind {}
    )* };
}
fits! {
    [] Null; [] Boolean; [] Text; [T,] TextOf<T>; [T,] Number<T>; [R,] IntegerLiteral<R>; [] DecimalLiteral;
    [K,] List<K>; [Key, K,] Map<Key, K>; [Ks,] Elements<Ks>; [T,] Unknown<T>; [] EmptyList;
}
// With constants among the parameters.
macro_rules! const_fits {
    ($([$($parameters:ident),*; $($constants:ident: $type:ty),*] $kind:ty;)*) => { $(
        impl<$($parameters,)* Want, $(const $constants: $type),*> KindFits<Maybe<Want>> for $kind
        where
            $kind: KindFits<Want>,
        {}
        impl<$($parameters,)* Want, const NAME: u128, $(const $constants: $type),*> KindFits<Named<NAME, Want>> for $kind
        where
            $kind: KindFits<Want>,
        {}
        impl<$($parameters,)* $(const $constants: $type),*> KindFits<Any> for $kind {}
    )* };
}
const_fits! {
    [K; N: usize] Array<K, N>;
    [; JSON: u128, SYMMETRIC: bool] Record<JSON, SYMMETRIC>;
    [; JSON: u128, SYMMETRIC: bool] Word<JSON, SYMMETRIC>;
    [T, Ks; SYMMETRIC: bool] Applied<T, SYMMETRIC, Ks>;
}

/// A result of this kind may be said to be of the kind `Want`: it is the same, or nothing is known of it.
#[doc(hidden)]
pub trait KindGivenAs<Want> {}

impl<Want> KindGivenAs<Want> for Any {}
macro_rules! given_as {
    ($([$($generics:tt)*] $kind:ty;)*) => { $( impl<$($generics)*> KindGivenAs<$kind> for $kind {} )* };
}
given_as! {
    [] Null; [] Boolean; [] Text; [T] TextOf<T>; [T] Number<T>; [K] Maybe<K>; [K] List<K>; [Key, K] Map<Key, K>;
    [Ks] Elements<Ks>; [T] Unknown<T>; [K, const N: usize] Array<K, N>; [K, const NAME: u128] Named<NAME, K>;
    [const JSON: u128, const SYMMETRIC: bool] Record<JSON, SYMMETRIC>;
    [const JSON: u128, const SYMMETRIC: bool] Word<JSON, SYMMETRIC>;
    [T, Ks, const SYMMETRIC: bool] Applied<T, SYMMETRIC, Ks>;
}

impl KindFits<Any> for Any {}
impl<Want> KindFits<Maybe<Want>> for Any where Any: KindFits<Want> {}
impl<const NAME: u128, Want> KindFits<Named<NAME, Want>> for Any where Any: KindFits<Want> {}
impl<K, Want> KindFits<Maybe<Want>> for Maybe<K> where K: KindFits<Want> {}
impl<K, Want, const NAME: u128> KindFits<Named<NAME, Want>> for Maybe<K> where Maybe<K>: KindFits<Want> {}
impl<K, const NAME: u128> KindFits<Any> for Named<NAME, K> {}
impl<K, Want, const NAME: u128> KindFits<Maybe<Want>> for Named<NAME, K> where Named<NAME, K>: KindFits<Want> {}
impl<K, Want, const NAME: u128> KindFits<Named<NAME, Want>> for Named<NAME, K> where K: KindFits<Want> {}

impl KindFits<Null> for Null {}
impl KindFits<Boolean> for Boolean {}
impl KindFits<Text> for Text {}
impl<T> KindFits<TextOf<T>> for TextOf<T> {}
impl<T> KindFits<Text> for TextOf<T> {}
impl<T> KindFits<Number<T>> for Number<T> {}
impl<T> KindFits<AnyNumber> for Number<T> {}
impl<R> KindFits<AnyInteger> for IntegerLiteral<R> {}
impl<R> KindFits<AnyNumber> for IntegerLiteral<R> {}
impl KindFits<AnyNumber> for DecimalLiteral {}
impl<T> KindFits<Unknown<T>> for Unknown<T> {}
impl<K: KindFits<Want>, Want> KindFits<List<Want>> for List<K> {}
impl<Key, K: KindFits<Want>, Want> KindFits<Map<Key, Want>> for Map<Key, K> {}
impl<K: KindFits<Want>, Want, const N: usize> KindFits<Array<Want, N>> for Array<K, N> {}
impl<K: KindFits<Want>, Want, const N: usize> KindFits<List<Want>> for Array<K, N> {}
impl<const JSON: u128, const SYMMETRIC: bool> KindFits<Self> for Record<JSON, SYMMETRIC> {}
impl<const JSON: u128, const SYMMETRIC: bool> KindFits<Self> for Word<JSON, SYMMETRIC> {}
// A variant's name is a string.
impl<const JSON: u128, const SYMMETRIC: bool> KindFits<Text> for Word<JSON, SYMMETRIC> {}
impl<T, const SYMMETRIC: bool, Ks> KindFits<Self> for Applied<T, SYMMETRIC, Ks> {}

impl<Want> KindFits<List<Want>> for EmptyList {}
impl<Want> KindFits<Array<Want, 0>> for EmptyList {}
// Elements of one list.
impl KindFits<Self> for EmptyList {}
impl KindFits<Self> for Nothing {}
impl KindFits<Self> for DecimalLiteral {}
impl<R> KindFits<Self> for IntegerLiteral<R> {}
impl<R> KindFits<DecimalLiteral> for IntegerLiteral<R> {}

impl<Want> KindFits<Maybe<Want>> for Nothing {}
impl KindFits<Any> for Nothing {}

macro_rules! integers {
    ($($type:ident)*) => { $( impl KindFits<AnyInteger> for Number<$type> {} )* };
}
integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

macro_rules! literals {
    ($literal:ty: $($type:ty),*) => { $( impl KindFits<Number<$type>> for $literal {} )* };
}
literals!(DecimalLiteral: f32, f64);

/// Where the value of an integer literal lies. The name says the smallest type that holds it.
macro_rules! ranges {
    ($($(#[$doc:meta])* $range:ident: $($type:ty),*;)*) => { $(
        $(#[$doc])*
        #[allow(non_camel_case_types)]
        #[derive(Debug, Clone, Copy)]
        pub enum $range {}
        literals!(IntegerLiteral<$range>: $($type,)* i128, f32, f64);
    )* };
}
ranges! {
    /// 0 to 127
    in_i8: i8, i16, i32, i64, isize, u8, u16, u32, u64, u128, usize;
    /// to 255
    in_u8: i16, i32, i64, isize, u8, u16, u32, u64, u128, usize;
    /// to 32,767
    in_i16: i16, i32, i64, isize, u16, u32, u64, u128, usize;
    /// to 65,535
    in_u16: i32, i64, isize, u16, u32, u64, u128, usize;
    /// to 2,147,483,647
    in_i32: i32, i64, isize, u32, u64, u128, usize;
    /// to 4,294,967,295
    in_u32: i64, isize, u32, u64, u128, usize;
    /// to 9,223,372,036,854,775,807
    in_i64: i64, isize, u64, u128, usize;
    /// -128 to -1
    below_0_in_i8: i8, i16, i32, i64, isize;
    /// from -32,768
    below_0_in_i16: i16, i32, i64, isize;
    /// from -2,147,483,648
    below_0_in_i32: i32, i64, isize;
    /// from -9,223,372,036,854,775,808
    below_0_in_i64: i64, isize;
}

/// The kind of values that are there.
#[doc(hidden)]
pub trait Present {}

macro_rules! present {
    ($([$($generics:tt)*] $kind:ty;)*) => { $( impl<$($generics)*> Present for $kind {} )* };
}
present! {
    [] Any; [] Null; [] Boolean; [] Text; [T] TextOf<T>; [T] Number<T>; [R] IntegerLiteral<R>; [] DecimalLiteral;
    [] Nothing; [] EmptyList; [K] List<K>; [Key, K] Map<Key, K>; [Ks] Elements<Ks>; [T] Unknown<T>; [K, const N: usize] Array<K, N>;
    [const NAME: u128, K: Present] Named<NAME, K>; [const JSON: u128, const SYMMETRIC: bool] Record<JSON, SYMMETRIC>;
    [const JSON: u128, const SYMMETRIC: bool] Word<JSON, SYMMETRIC>;
    [T, const SYMMETRIC: bool, Ks] Applied<T, SYMMETRIC, Ks>;
}

/// Values of this kind are there where one of the kind `Want` is to be handed over, or do not fit it anyway.
#[doc(hidden)]
pub trait PresentAs<Want> {}

impl<K: Present, Want> PresentAs<Want> for K {}

macro_rules! does_not_fit {
    ($([$($generics:tt)*] $want:ty;)*) => { $( impl<Own, $($generics)*> PresentAs<$want> for Maybe<Own> {} )* };
}
does_not_fit! {
    [] Null; [] Boolean; [] Text; [T] TextOf<T>; [T] Number<T>; [K] List<K>; [Key, K] Map<Key, K>; [Ks] Elements<Ks>;
    [T] Unknown<T>; [K, const N: usize] Array<K, N>; [const JSON: u128, const SYMMETRIC: bool] Record<JSON, SYMMETRIC>;
    [const JSON: u128, const SYMMETRIC: bool] Word<JSON, SYMMETRIC>;
    [T, const SYMMETRIC: bool, Ks] Applied<T, SYMMETRIC, Ks>;
}
impl<Own, const NAME: u128, K> PresentAs<Named<NAME, K>> for Maybe<Own> where Self: PresentAs<K> {}

impl Symmetric for Any {}
impl Symmetric for Null {}
impl Symmetric for Boolean {}
impl Symmetric for Text {}
impl<T> Symmetric for TextOf<T> {}
impl<T> Symmetric for Number<T> {}
impl<T> Symmetric for Unknown<T> {}
impl<R> Symmetric for IntegerLiteral<R> {}
impl Symmetric for Nothing {}
impl Symmetric for EmptyList {}
impl Symmetric for DecimalLiteral {}
impl<K: Symmetric> Symmetric for Maybe<K> {}
impl<K: Symmetric> Symmetric for List<K> {}
impl<Key, K: Symmetric> Symmetric for Map<Key, K> {}
impl<K: Symmetric, const N: usize> Symmetric for Array<K, N> {}
impl<K: Symmetric, const NAME: u128> Symmetric for Named<NAME, K> {}
impl<Ks: Symmetric> Symmetric for Elements<Ks> {}
impl<const JSON: u128> Symmetric for Record<JSON, true> {}
impl<const JSON: u128> Symmetric for Word<JSON, true> {}
impl<T, Ks: Symmetric> Symmetric for Applied<T, true, Ks> {}

impl<const JSON: u128> Literal for Record<JSON, true> {
    type Of<T> = T;
}
impl<const JSON: u128> Literal for Record<JSON, false> {
    type Of<T> = Written<T>;
}
impl<S, Ks> Literal for Applied<S, true, Ks> {
    type Of<T> = T;
}
impl<S, Ks> Literal for Applied<S, false, Ks> {
    type Of<T> = Written<T>;
}
impl<K, const NAME: u128> Literal for Named<NAME, K> {
    type Of<T> = T;
}

macro_rules! tuples {
    ($($($kind:ident $want:ident),*;)*) => { $(
        impl<$($kind: KindFits<$want>, $want),*> KindFits<Elements<($($want,)*)>> for Elements<($($kind,)*)> {}
        impl<$($kind: Symmetric),*> Symmetric for ($($kind,)*) {}
    )* };
}
tuples! {
    A A2;
    A A2, B B2;
    A A2, B B2, C C2;
    A A2, B B2, C C2, D D2;
    A A2, B B2, C C2, D D2, E E2;
    A A2, B B2, C C2, D D2, E E2, F F2;
    A A2, B B2, C C2, D D2, E E2, F F2, G G2;
    A A2, B B2, C C2, D D2, E E2, F F2, G G2, H H2;
}
impl Symmetric for () {}
