//! Lists and maps that are written in a workflow, element by element.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, LinkedList, VecDeque};

use super::{Node, Slot};
use crate::payload::Payload;

/// A type whose values can be written as a list `[..]`.
#[diagnostic::on_unimplemented(
    message = "a list cannot stand where `{Self}` is required",
    label = "`{Self}` is required here, which is no list",
    note = "`[first, second]` is a list, `[(\"name\", value)]` is a map"
)]
pub trait WrittenAsList {
    /// The type of the elements.
    type Element;
}

/// A type whose values can be written as a map `[("name", ..)]`.
#[diagnostic::on_unimplemented(
    message = "a map cannot stand where `{Self}` is required",
    label = "`{Self}` is required here, which is no map",
    note = "`[(\"name\", value)]` is a map, `[first, second]` is a list"
)]
pub trait WrittenAsMap {
    /// The type of the values.
    type Element;
}

macro_rules! written_as {
    ($trait:ident: $([$($generics:tt)*] $type:ty => $element:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> $trait for $type {
            type Element = $element;
        }
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> $trait for Option<$type> {
            type Element = $element;
        }
    )* };
}
written_as! {
    WrittenAsList:
    [T: Payload] Vec<T> => T;
    [T: Payload] Box<[T]> => T;
    [T: Payload] VecDeque<T> => T;
    [T: Payload] LinkedList<T> => T;
    [T: Payload, S] HashSet<T, S> => T;
    [T: Payload] BTreeSet<T> => T;
}
written_as! {
    WrittenAsMap:
    [T: Payload, S] HashMap<String, T, S> => T;
    [T: Payload] BTreeMap<String, T> => T;
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

impl<T> Slot<T> {
    /// A slot filled with a list: in `workflow!`, `[first, second]`.
    pub fn list<const N: usize>(elements: [Slot<T::Element>; N]) -> Self
    where
        T: WrittenAsList,
    {
        Self::from_node(Node::List(elements.into_iter().map(|element| element.node).collect()))
    }

    /// A slot filled with a map: in `workflow!`, `[("name", first), ("other", second)]`.
    pub fn map<const N: usize>(members: [(&'static str, Slot<T::Element>); N]) -> Self
    where
        T: WrittenAsMap,
    {
        let members = members.into_iter().map(|(name, value)| (Cow::Borrowed(name), value.node));
        Self::from_node(Node::Object(members.filter(|(_, value)| !matches!(value, Node::Omitted)).collect()))
    }
}
