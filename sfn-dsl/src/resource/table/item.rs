//! Items that were read.

use std::marker::PhantomData;

use crate::Payload;
use crate::expr::attribute::value_at;
use crate::expr::{Maybe, Node, Path, Place, Step};
use crate::payload::contract::{Around, Depth, Members};
use crate::payload::stored::{Looked, Stored};
use crate::payload::{NoFields, Shape, shape::ShapeOf};

/// An item of a table of `Row`s. Its fields are those of the row, read through their attribute values.
#[derive(Debug)]
pub struct Item<Row>(PhantomData<fn() -> Row>);

/// The place of an item, behind which lie attribute values.
fn attributes(place: &Place) -> Place {
    let mut place = place.clone();
    place.steps.push(Step::Attributes);
    place
}

impl<Row: Payload> Payload for Item<Row> {
    type Fields = Row::Fields;
    type Kind = Stored<Row>;
    type At<D: Depth> = Row::At<D>;

    const MEMBERS: Members = Row::MEMBERS;

    fn shape() -> Shape {
        Row::shape()
    }

    fn fields(place: &Place) -> Row::Fields {
        Row::fields(&attributes(place))
    }

    fn read_at(place: &Place) -> Node {
        Node::Place(place.clone())
    }

    fn value_at(place: &Place) -> Node {
        value_at(&Row::shape(), &attributes(place))
    }
}

/// What looking for an item gives: the item, if there is one. Tested like an `Option`; the item is an [`Item`].
#[derive(Debug)]
pub struct Found<Row>(PhantomData<fn() -> Row>);

impl<Row: Payload> Payload for Found<Row> {
    type Fields = NoFields;
    type Kind = Looked<Row>;
    type At<D: Depth> = Around<10, Row::At<D>>;

    const OPTIONAL: bool = true;

    fn shape() -> Shape {
        Shape::Optional(ShapeOf(Row::shape))
    }

    fn fields(_: &Place) -> NoFields {
        NoFields::new()
    }

    fn read_at(place: &Place) -> Node {
        Node::Place(place.clone())
    }

    fn value_at(place: &Place) -> Node {
        let item = Self::place_of_some(place);
        let value = Item::<Row>::value_at(&item);
        let test = Box::new(Node::Place(item));
        Node::Optional(Box::new(Node::IfSome(test, Box::new(value), None)))
    }
}

#[diagnostic::do_not_recommend]
impl<Row: Payload> Maybe for Found<Row> {
    type Some = Item<Row>;

    fn place_of_some(place: &Place) -> Place {
        place.field("Item")
    }
}

/// The item itself as a path, for conditions and updates: its fields are places in the item, not values.
pub(crate) fn row<Row: Payload>() -> Path<Row> {
    Path::at(super::row_place())
}
