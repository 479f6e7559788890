//! Lists and maps that are written in a workflow, element by element.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, LinkedList, VecDeque};

use super::{Node, Slot};
use crate::payload::Payload;

/// A type whose values can be written as a list `[..]` of `N` elements.
#[diagnostic::on_unimplemented(
    message = "a list of {N} cannot stand where `{Self}` is required",
    label = "`{Self}` is required here, which is no such list",
    note = "`[first, second]` is a list, `[(\"name\", value)]` is a map"
)]
pub trait WrittenAsList<const N: usize> {
    /// The type of the elements.
    type Element;

    /// Whether `[]` is a map without members.
    const IS_MAP: bool = false;
}

/// A type whose values can be written as a map `[("name", ..)]` of `N` members.
#[diagnostic::on_unimplemented(
    message = "a map cannot stand where `{Self}` is required",
    label = "`{Self}` is required here, which is no map",
    note = "`[(\"name\", value)]` is a map, `[first, second]` is a list"
)]
pub trait WrittenAsMap<const N: usize> {
    /// The type of the values.
    type Element;
}

macro_rules! written_as {
    ($trait:ident: $([$($generics:tt)*] $type:ty => $element:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generics)* const N: usize> $trait<N> for $type {
            type Element = $element;
        }
    )* };
}
written_as! {
    WrittenAsList:
    [T: Payload,] Vec<T> => T;
    [T: Payload,] Box<[T]> => T;
    [T: Payload,] VecDeque<T> => T;
    [T: Payload,] LinkedList<T> => T;
    [T: Payload, S,] HashSet<T, S> => T;
    [T: Payload,] BTreeSet<T> => T;
    [T: Payload,] [T; N] => T;
}
written_as! {
    WrittenAsMap:
    [T: Payload, S,] HashMap<String, T, S> => T;
    [T: Payload,] BTreeMap<String, T> => T;
}
macro_rules! empty_map {
    ($([$($generics:tt)*] $type:ty => $element:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> WrittenAsList<0> for $type {
            type Element = $element;

            const IS_MAP: bool = true;
        }
    )* };
}
empty_map! {
    [T: Payload, S] HashMap<String, T, S> => T;
    [T: Payload] BTreeMap<String, T> => T;
}
#[cfg(feature = "serde_json")]
empty_map! {
    [] serde_json::Map<String, serde_json::Value> => serde_json::Value;
}
#[cfg(feature = "serde_json")]
written_as! {
    WrittenAsList:
    [] serde_json::Value => serde_json::Value;
}
#[cfg(feature = "serde_json")]
written_as! {
    WrittenAsMap:
    [] serde_json::Value => serde_json::Value;
    [] serde_json::Map<String, serde_json::Value> => serde_json::Value;
}

#[diagnostic::do_not_recommend]
impl<T: WrittenAsList<N>, const N: usize> WrittenAsList<N> for Option<T> {
    type Element = T::Element;

    const IS_MAP: bool = T::IS_MAP;
}
#[diagnostic::do_not_recommend]
impl<T: WrittenAsMap<N>, const N: usize> WrittenAsMap<N> for Option<T> {
    type Element = T::Element;
}

impl<T> Slot<T> {
    /// A slot filled with a list: in `workflow!`, `[first, second]`.
    pub fn list<const N: usize>(elements: [Slot<T::Element>; N]) -> Self
    where
        T: WrittenAsList<N>,
    {
        if T::IS_MAP {
            return Self::from_node(Node::Object(Vec::new()));
        }
        Self::from_node(Node::List(elements.into_iter().map(|element| element.node).collect()))
    }

    /// A slot filled with a map: in `workflow!`, `[("name", first), ("other", second)]`.
    pub fn map<const N: usize>(members: [(&'static str, Slot<T::Element>); N]) -> Self
    where
        T: WrittenAsMap<N>,
    {
        let members = members.into_iter().map(|(name, value)| (Cow::Borrowed(name), value.node));
        Self::from_node(Node::Object(members.filter(|(_, value)| !matches!(value, Node::Omitted)).collect()))
    }
}
