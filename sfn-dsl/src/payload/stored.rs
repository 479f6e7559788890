//! The kinds of what a table gives: items that are read through their attribute values.
//!
//! They fit where their rows fit, since as a whole they are handed over in the row's own form. What takes over the type of a
//! value, a kept variable for one, takes over the row's.

use std::marker::PhantomData;

use super::Payload;
use super::kind::{Alike, AlsoAmbiguous, Ambiguous, Any, KindFits, Maybe, Named, Ordered, Present, Symmetric};
use crate::expr::Scalar;

/// An item of a table of `Row`s.
#[doc(hidden)]
#[derive(Debug)]
pub struct Stored<Row>(PhantomData<fn() -> Row>);

/// An item of a table of `Row`s, or none.
#[doc(hidden)]
#[derive(Debug)]
pub struct Looked<Row>(PhantomData<fn() -> Row>);

impl<Row: Payload, Want> KindFits<Want> for Stored<Row> where Row::Kind: KindFits<Want> {}
impl<Row: Payload> Symmetric for Stored<Row> where Row::Kind: Symmetric {}
impl<Row> Present for Stored<Row> {}

impl<Row> KindFits<Any> for Looked<Row> {}
impl<Row: Payload, Want> KindFits<Maybe<Want>> for Looked<Row> where Row::Kind: KindFits<Want> {}
impl<Row, Want, const NAME: u128> KindFits<Named<NAME, Want>> for Looked<Row> where Looked<Row>: KindFits<Want> {}
impl<Row: Payload> Symmetric for Looked<Row> where Row::Kind: Symmetric {}

// They are compared with nothing, and rustc can say so.
macro_rules! like_nothing {
    ($($kind:ident)*) => { $(
        impl<Row> Alike<Ambiguous> for $kind<Row> {
            const SCALAR: Scalar = Scalar::String;
        }
        impl<Row> Alike<AlsoAmbiguous> for $kind<Row> {
            const SCALAR: Scalar = Scalar::String;
        }
        impl<Row> Ordered<Ambiguous> for $kind<Row> {}
        impl<Row> Ordered<AlsoAmbiguous> for $kind<Row> {}
    )* };
}
like_nothing!(Stored Looked);
