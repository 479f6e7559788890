//! What the types of services have in common.

use std::marker::PhantomData;

use crate::expr::{Node, Place};
use crate::payload::contract::{Depth, Digest, Leaf, Members, mix, text};
use crate::payload::{NoFields, Payload, Shape, kind};

/// A whole number in a request: a value of any integer type.
#[derive(Debug)]
pub enum Integer {}

/// A number in a request: a value of any number type.
#[derive(Debug)]
pub enum Number {}

macro_rules! numbers {
    ($($type:ident $kind:ident $digest:literal;)*) => { $(
        impl Payload for $type {
            type Fields = NoFields;
            type Kind = kind::$kind;
            type At<D: Depth> = Leaf<$digest>;

            const MEMBERS: Members = Members::None;

            fn shape() -> Shape {
                Shape::Number(stringify!($type))
            }

            fn fields(_: &Place) -> NoFields {
                NoFields::new()
            }
        }
    )* };
}
numbers! {
    Integer AnyInteger 114;
    Number AnyNumber 115;
}

/// The errors of a service of which no source says how Step Functions names them.
#[derive(Debug)]
pub enum UndeclaredErrors {}

/// The digest of a type of a service, by its name.
#[derive(Debug)]
pub struct Unlike<T>(PhantomData<T>);

impl<T: Payload> Digest for Unlike<T> {
    const JSON: u128 = mix(13, text(T::SERVICE_TYPE));
    const SYMMETRIC: bool = true;
}

/// An object of the members that are given.
pub(crate) fn object(members: &[(&'static str, &Node)]) -> Node {
    let given = members.iter().filter(|(_, value)| !matches!(value, Node::Omitted));
    Node::Object(given.map(|(name, value)| ((*name).into(), (*value).clone())).collect())
}
