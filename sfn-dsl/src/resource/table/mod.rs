//! Tables: Amazon DynamoDB.
//!
//! An item is a Rust type. Its attribute values (`{"S": "text"}`, `{"N": "12.5"}`) are written from the type when an item is
//! put, and read through it when one is got.
//!
//! ```
//! use sfn_dsl::prelude::*;
//!
//! #[derive(Payload)]
//! struct Order { id: String, total: f64, status: String, note: Option<String> }
//!
//! resources! {
//!     table ORDERS: Order key (id: String);
//! }
//!
//! let mut workflow = WorkflowBuilder::<Order>::new();
//! let order = workflow.input();
//! workflow.task("Save", ORDERS.put(&order).if_not_exists()).next("Read");
//! let found = workflow.task("Read", ORDERS.get(&order.id)).bind("found").next("Pay");
//! workflow.task("Pay", ORDERS.update(&order.id).set(|row| &row.status, "paid")).next("WasFound");
//! workflow.choice("WasFound").when(found.is_some(), "Done").or_fail();
//! workflow.succeed_with_input("Done");
//! let text = workflow.finish().to_json();
//! assert!(text.contains(r#""TableName": "${orders_arn}""#));
//! assert!(text.contains(r#""ConditionExpression": "attribute_not_exists(#id)""#));
//! assert!(text.contains(r#""UpdateExpression": "SET #status = :status""#));
//! assert!(text.contains("{% $found.Item != null %}"));
//! ```
//!
//! Sources: AWS Step Functions Developer Guide, "Perform DynamoDB CRUD operations with Step Functions"; Amazon DynamoDB API
//! Reference, `GetItem`, `PutItem`, `UpdateItem`, `DeleteItem`; Amazon DynamoDB Developer Guide, "Using expressions in
//! DynamoDB".

mod calls;
mod condition;
mod expression;
mod item;

pub use calls::{Counted, DeleteItem, GetItem, PutItem, Removable, UpdateItem, UpdateItemReturning};
pub use condition::KeyAttribute;
pub(crate) use item::row;
pub use item::{Found, Item};

use std::marker::PhantomData;

use crate::Payload;
use crate::expr::attribute::written;
use crate::expr::{Fits, Node, Place, Root, Step, Val};
use crate::payload::PassedOn;
use crate::resource::handle::handle;

/// A table whose items are `Row`s: `table ORDERS: Order key (id: String);`, with a sort key
/// `table LINES: Line key (order_id: String, number: u32);`.
#[derive(Debug)]
pub struct Table<Row, Key> {
    name: &'static str,
    key: fn() -> Vec<Place>,
    of: PhantomData<fn() -> (Row, Key)>,
}

handle! { [Row, Key] Table<Row, Key>, DynamoDbTable:
    /// The ARN.
    arn Arn;
    /// The name.
    name Name;
}

impl<Row, Key> Clone for Table<Row, Key> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Row, Key> Copy for Table<Row, Key> {}

impl<Row, Key> Table<Row, Key> {
    /// The handle of that name. `key` gives the places of the key's attributes in an item.
    pub const fn new(name: &'static str, key: fn() -> Vec<Place>) -> Self {
        Self { name, key, of: PhantomData }
    }

    /// The places of the key's attributes.
    fn key_places(&self) -> Vec<Place> {
        (self.key)()
    }

    /// The place of the partition key.
    fn partition_key(&self) -> Place {
        self.key_places().into_iter().next().unwrap_or_else(row_place)
    }

    /// A key whose attributes have these values.
    fn key(&self, values: Vec<Node>) -> Node {
        let names = self.key_places().into_iter().map(|place| match place.steps.last() {
            Some(Step::Field(name)) => name.clone(),
            _ => "".into(),
        });
        Node::Object(names.zip(values).collect())
    }
}

/// The place of the item that a condition or an update is about.
fn row_place() -> Place {
    Place::root(Root::Item)
}

impl<Row: Payload, Key> Table<Row, Key> {
    /// Puts an item, in the place of one with the same key (`dynamodb:putItem`).
    #[allow(clippy::needless_pass_by_value)]
    pub fn put<V: Val>(&self, row: V) -> PutItem<Row, Key>
    where
        V::Ty: Fits<Row> + PassedOn,
    {
        PutItem::new(*self, &row.to_node())
    }
}

fn key_value<K: Payload, V: Val>(value: &V) -> Node {
    written(&K::shape(), &value.to_node())
}

impl<Row: Payload, P: Payload> Table<Row, (P,)> {
    /// Gets the item with that key, if there is one (`dynamodb:getItem`).
    #[allow(clippy::needless_pass_by_value)]
    pub fn get<V: Val>(&self, key: V) -> GetItem<Row>
    where
        V::Ty: Fits<P>,
    {
        GetItem::new(self.name, self.key(vec![key_value::<P, V>(&key)]))
    }

    /// Changes members of the item with that key; an item that is not there is made (`dynamodb:updateItem`).
    #[allow(clippy::needless_pass_by_value)]
    pub fn update<V: Val>(&self, key: V) -> UpdateItem<Row, (P,)>
    where
        V::Ty: Fits<P>,
    {
        UpdateItem::new(*self, self.key(vec![key_value::<P, V>(&key)]))
    }

    /// Deletes the item with that key; it need not be there (`dynamodb:deleteItem`).
    #[allow(clippy::needless_pass_by_value)]
    pub fn delete<V: Val>(&self, key: V) -> DeleteItem<Row, (P,)>
    where
        V::Ty: Fits<P>,
    {
        DeleteItem::new(*self, self.key(vec![key_value::<P, V>(&key)]))
    }
}

impl<Row: Payload, P: Payload, S: Payload> Table<Row, (P, S)> {
    /// Gets the item with that partition key and sort key, if there is one (`dynamodb:getItem`).
    #[allow(clippy::needless_pass_by_value)]
    pub fn get<V: Val, W: Val>(&self, partition: V, sort: W) -> GetItem<Row>
    where
        V::Ty: Fits<P>,
        W::Ty: Fits<S>,
    {
        GetItem::new(self.name, self.key(vec![key_value::<P, V>(&partition), key_value::<S, W>(&sort)]))
    }

    /// Changes members of the item with that key; an item that is not there is made (`dynamodb:updateItem`).
    #[allow(clippy::needless_pass_by_value)]
    pub fn update<V: Val, W: Val>(&self, partition: V, sort: W) -> UpdateItem<Row, (P, S)>
    where
        V::Ty: Fits<P>,
        W::Ty: Fits<S>,
    {
        UpdateItem::new(*self, self.key(vec![key_value::<P, V>(&partition), key_value::<S, W>(&sort)]))
    }

    /// Deletes the item with that key; it need not be there (`dynamodb:deleteItem`).
    #[allow(clippy::needless_pass_by_value)]
    pub fn delete<V: Val, W: Val>(&self, partition: V, sort: W) -> DeleteItem<Row, (P, S)>
    where
        V::Ty: Fits<P>,
        W::Ty: Fits<S>,
    {
        DeleteItem::new(*self, self.key(vec![key_value::<P, V>(&partition), key_value::<S, W>(&sort)]))
    }
}
