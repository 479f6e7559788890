//! Types of the standard library, as serde writes them.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, LinkedList, VecDeque};
use std::marker::PhantomData;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;

use super::contract::{Around, Both, Depth, Digest, Leaf, Members, mix};
use super::shape::ShapeOf;
use super::{NoFields, Payload, Shape, kind};
use crate::expr::{Path, Place, decimal, empty_list, integer, nothing, number};

/// Types that have no fields to offer: kind, digest, members, shape.
macro_rules! without_fields {
    ($([$($generics:tt)*] $type:ty => $kind:ty, $digest:ty, $members:expr, $shape:expr;)*) => { $(
        impl<$($generics)*> Payload for $type {
            type Fields = NoFields;
            type Kind = $kind;
            type At<D: Depth> = $digest;

            const MEMBERS: Members = $members;

            fn shape() -> Shape {
                $shape
            }

            fn fields(_: &Place) -> NoFields {
                NoFields::new()
            }
        }
    )* };
}
macro_rules! numbers {
    ($($type:ident $digest:literal)*) => { without_fields! {
        $([] $type => kind::Number<$type>, Leaf<$digest>, Members::None, Shape::Number(stringify!($type));)*
    } };
}
numbers! {
    i8 100 i16 101 i32 102 i64 103 i128 104 isize 105 u8 106 u16 107 u32 108 u64 109 u128 110 usize 111 f32 112 f64 113
}
macro_rules! strings {
    ($($type:ty)*) => { without_fields! { $([] $type => kind::Text, Leaf<1>, Members::None, Shape::String("");)* } };
}
strings!(String &'static str Box<str> Rc<str> Arc<str> Cow<'static, str> PathBuf);
macro_rules! lists {
    ($([$($generics:tt)*] $type:ty;)*) => { without_fields! {
        $([$($generics)*] $type => kind::List<T::Kind>, Around<7, T::At<D>>, Members::None, Shape::List(ShapeOf(T::shape));)*
    } };
}
lists! {
    [T: Payload] Vec<T>;
    [T: Payload] Box<[T]>;
    [T: Payload] VecDeque<T>;
    [T: Payload] LinkedList<T>;
    [T: Payload, S: 'static] HashSet<T, S>;
    [T: Payload] BTreeSet<T>;
}
without_fields! {
    [const VALUE: i128, R: 'static] integer<VALUE, R> => kind::IntegerLiteral<R>, Leaf<2>, Members::None, Shape::Number("i64");
    [R: 'static] number<R> => kind::IntegerLiteral<R>, Leaf<2>, Members::None, Shape::Number("i64");
    [] nothing => kind::Nothing, Leaf<4>, Members::None, Shape::Null;
    [] empty_list => kind::EmptyList, Leaf<13>, Members::None, Shape::Array(ShapeOf(<()>::shape), 0);
    [] decimal => kind::DecimalLiteral, Leaf<3>, Members::None, Shape::Number("f64");
    [] () => kind::Null, Leaf<4>, Members::Known(&[]), Shape::Null;
    [T: 'static] PhantomData<T> => kind::Null, Leaf<4>, Members::Known(&[]), Shape::Null;
    [] bool => kind::Boolean, Leaf<5>, Members::None, Shape::Boolean;
    [] char => kind::TextOf<char>, Leaf<6>, Members::None, Shape::String("char");
    [T: Payload, const N: usize] [T; N] =>
        kind::Array<T::Kind, N>, ArrayAt<T::At<D>, N>, Members::None, Shape::Array(ShapeOf(T::shape), N);
}
macro_rules! maps {
    ($([$($generics:tt)*] $type:ty;)*) => { without_fields! {
        $([$($generics)*] $type => kind::Map<K::Kind, T::Kind>, Both<9, K::At<D>, T::At<D>>, Members::Any,
            Shape::Map(ShapeOf(K::shape), ShapeOf(T::shape));)*
    } };
}
maps! {
    [K: Payload, T: Payload, S: 'static] HashMap<K, T, S>;
    [K: Payload, T: Payload] BTreeMap<K, T>;
}

/// The digest of an array of `N`.
#[doc(hidden)]
#[derive(Debug)]
pub struct ArrayAt<X, const N: usize>(PhantomData<X>);

impl<X: Digest, const N: usize> Digest for ArrayAt<X, N> {
    const JSON: u128 = mix(mix(X::JSON, 8), N as u128);
    const SYMMETRIC: bool = X::SYMMETRIC;
}

impl<T: Payload> Payload for Option<T> {
    type Fields = NoFields;
    type Kind = kind::Maybe<T::Kind>;
    type At<D: Depth> = Around<10, T::At<D>>;

    const OPTIONAL: bool = true;

    fn shape() -> Shape {
        Shape::Optional(ShapeOf(T::shape))
    }

    fn fields(_: &Place) -> NoFields {
        NoFields::new()
    }
}

/// Types that serde writes as what is in them.
macro_rules! see_through {
    ($([$($generics:tt)*] $type:ty;)*) => { $(
        impl<$($generics)*> Payload for $type {
            type Fields = T::Fields;
            type Kind = T::Kind;
            type At<D: Depth> = T::At<D>;

            const OPTIONAL: bool = T::OPTIONAL;
            const MEMBERS: Members = T::MEMBERS;

            fn shape() -> Shape {
                T::shape()
            }

            fn fields(place: &Place) -> T::Fields {
                T::fields(place)
            }
        }
    )* };
}
see_through! {
    [T: Payload] Box<T>;
    [T: Payload] Rc<T>;
    [T: Payload] Arc<T>;
    [T: Payload + Clone] Cow<'static, T>;
}

/// Tuples, which serde writes as arrays: `pair.0` is the first element.
macro_rules! tuples {
    ($($($type:ident $index:tt),*;)*) => { $(
        impl<$($type: Payload),*> Payload for ($($type,)*) {
            type Fields = ($(Path<$type>,)*);
            type Kind = kind::Elements<($($type::Kind,)*)>;
            type At<Level: Depth> = ElementsAt<($($type::At<Level>,)*)>;

            fn shape() -> Shape {
                Shape::Tuple(const { &[$(ShapeOf($type::shape)),*] })
            }

            fn fields(place: &Place) -> Self::Fields {
                ($(Path::<$type>::at(place.index($index)),)*)
            }
        }

        impl<$($type: Digest),*> Digest for ElementsAt<($($type,)*)> {
            const JSON: u128 = {
                let hash = 11;
                $(let hash = mix(hash, $type::JSON);)*
                hash
            };
            const SYMMETRIC: bool = $($type::SYMMETRIC)&&*;
        }
    )* };
}

/// The digest of a tuple.
#[doc(hidden)]
#[derive(Debug)]
pub struct ElementsAt<X>(PhantomData<X>);

tuples! {
    A 0;
    A 0, B 1;
    A 0, B 1, C 2;
    A 0, B 1, C 2, D 3;
    A 0, B 1, C 2, D 3, E 4;
    A 0, B 1, C 2, D 3, E 4, F 5;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7;
}
