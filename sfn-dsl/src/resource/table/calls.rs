//! The four calls of a table.

use std::marker::PhantomData;

use sfn_asl::model::QueryLanguage;
use sfn_asl::token::{ResourceHandle, ResourceKind};

use super::Table;
use super::condition::{condition, side};
use super::expression::{Change, Names, update};
#[cfg_attr(rust_analyzer, allow(unused_imports))]
use super::item::{Found, Item, row};
use crate::Payload;
use crate::error::DynamoDb;
use crate::expr::attribute::{item, written_or_null};
use crate::expr::{Condition, Fits, Node, Path, Place, Root, Val};
use crate::payload::PassedOn;
use crate::resource::arguments::Arguments;
use crate::resource::{TaskCall, TaskParts};

/// The table by its ARN, which also says in which account it is.
///
/// Source: Amazon DynamoDB API Reference, `GetItem`, `PutItem`, `UpdateItem` and `DeleteItem`: `TableName` is a name or an ARN.
fn request(table: &'static str, language: QueryLanguage) -> Arguments {
    let table = ResourceHandle::new(ResourceKind::DynamoDbTable, table);
    Arguments::new(language).with("TableName", table.arn())
}

/// Getting an item.
#[derive(Debug, Clone)]
pub struct GetItem<Row> {
    table: &'static str,
    key: Node,
    consistent: bool,
    of: PhantomData<fn() -> Row>,
}

impl<Row> GetItem<Row> {
    pub(super) fn new(table: &'static str, key: Node) -> Self {
        Self { table, key, consistent: false, of: PhantomData }
    }

    /// Reads what every write before has written (`ConsistentRead`).
    #[must_use]
    pub fn consistent(mut self) -> Self {
        self.consistent = true;
        self
    }
}

#[diagnostic::do_not_recommend]
impl<Row: Payload> TaskCall for GetItem<Row> {
    // An editor is shown values of the user's own types.
    #[cfg(rust_analyzer)]
    type Output = Option<Row>;
    #[cfg(not(rust_analyzer))]
    type Output = Found<Row>;
    type Errors = DynamoDb;

    fn into_parts(self, language: QueryLanguage) -> TaskParts {
        let request = request(self.table, language).node("Key", &self.key);
        let request = if self.consistent { request.with("ConsistentRead", true) } else { request };
        request.call("dynamodb:getItem")
    }
}

/// The conditions of a write, all of which must hold.
#[derive(Debug, Clone, Default)]
struct Conditions(Vec<Demand>);

#[derive(Debug, Clone)]
enum Demand {
    /// There is an item: its key is there.
    Exists(Place),
    /// There is none.
    ExistsNot(Place),
    /// The item is like this.
    Meets(Node),
}

impl Conditions {
    fn and(&mut self, demand: Demand) {
        self.0.push(demand);
    }

    fn add_to(&self, request: Arguments, names: &mut Names) -> Arguments {
        let texts = self.0.iter().map(|demand| match demand {
            Demand::Exists(key) => format!("attribute_exists({})", names.path(key)),
            Demand::ExistsNot(key) => format!("attribute_not_exists({})", names.path(key)),
            Demand::Meets(node) if self.0.len() == 1 => condition(node, names),
            Demand::Meets(node) => side(node, names),
        });
        let texts: Vec<String> = texts.collect();
        if texts.is_empty() { request } else { request.with("ConditionExpression", texts.join(" AND ")) }
    }
}

/// The conditions that every write can have.
macro_rules! conditional {
    ($type:ident) => {
        impl<Row: Payload, Key> $type<Row, Key> {
            /// Only if the item meets a condition, `.only_if(|row| ops::eq(&row.status, "open"))`; in `workflow!`
            /// `.only_if(|row| row.status == "open")`. It fails otherwise with
            /// `DynamoDb::ConditionalCheckFailedException`.
            #[must_use]
            pub fn only_if<C: Val>(mut self, condition: impl FnOnce(Path<Row>) -> C) -> Self
            where
                C::Ty: Condition,
            {
                self.conditions.and(Demand::Meets(condition(row::<Row>()).to_node()));
                self
            }

            /// Only if there is an item with that key. It fails otherwise with `DynamoDb::ConditionalCheckFailedException`.
            #[must_use]
            pub fn if_exists(mut self) -> Self {
                self.conditions.and(Demand::Exists(self.table.partition_key()));
                self
            }
        }
    };
}

/// Putting an item.
#[derive(Debug, Clone)]
pub struct PutItem<Row, Key> {
    table: Table<Row, Key>,
    item: Node,
    conditions: Conditions,
}

conditional!(PutItem);

impl<Row: Payload, Key> PutItem<Row, Key> {
    pub(super) fn new(table: Table<Row, Key>, value: &Node) -> Self {
        Self { table, item: item(&Row::shape(), value), conditions: Conditions::default() }
    }

    /// Only if there is no item with that key, so that a repeated put changes nothing. It fails otherwise with
    /// `DynamoDb::ConditionalCheckFailedException`.
    #[must_use]
    pub fn if_not_exists(mut self) -> Self {
        self.conditions.and(Demand::ExistsNot(self.table.partition_key()));
        self
    }
}

#[diagnostic::do_not_recommend]
impl<Row: Payload, Key> TaskCall for PutItem<Row, Key> {
    type Output = ();
    type Errors = DynamoDb;

    fn into_parts(self, language: QueryLanguage) -> TaskParts {
        let mut names = Names::default();
        let request = request(self.table.name, language).node("Item", &self.item);
        let request = self.conditions.add_to(request, &mut names);
        names.add_to(request).call("dynamodb:putItem")
    }
}

/// Changing members of an item.
#[derive(Debug, Clone)]
pub struct UpdateItem<Row, Key> {
    table: Table<Row, Key>,
    key: Node,
    changes: Vec<Change>,
    conditions: Conditions,
}

conditional!(UpdateItem);

impl<Row: Payload, Key> UpdateItem<Row, Key> {
    pub(super) fn new(table: Table<Row, Key>, key: Node) -> Self {
        Self { table, key, changes: Vec::new(), conditions: Conditions::default() }
    }

    /// Gives a member a value: `.set(|row| &row.status, "paid")`; in `workflow!` `.set(|row| row.status, "paid")`.
    #[must_use]
    #[allow(clippy::needless_pass_by_value)]
    pub fn set<T: Payload, V: Val>(mut self, member: fn(&Path<Row>) -> &Path<T>, value: V) -> Self
    where
        V::Ty: Fits<T> + PassedOn,
    {
        let value = written_or_null(&T::shape(), &value.to_node());
        self.changes.push(Change::Set(place_of(member), value));
        self
    }

    /// Adds to a number: `.add(|row| &row.tries, 1)`. One at the top of the item that is not there is taken for 0.
    #[must_use]
    #[allow(clippy::needless_pass_by_value)]
    pub fn add<T, V: Val>(mut self, member: fn(&Path<Row>) -> &Path<T>, value: V) -> Self
    where
        T: Payload + Counted<V::Ty>,
    {
        let value = written_or_null(&T::shape(), &value.to_node());
        self.changes.push(Change::Add(place_of(member), value));
        self
    }

    /// Removes a member that is optional: `.remove(|row| &row.note)`.
    #[must_use]
    pub fn remove<T: Payload + Removable>(mut self, member: fn(&Path<Row>) -> &Path<T>) -> Self {
        self.changes.push(Change::Remove(place_of(member)));
        self
    }

    /// Gives the item as it is then (`ReturnValues`: `ALL_NEW`).
    #[must_use]
    pub fn returning_new(self) -> UpdateItemReturning<Row, Key> {
        UpdateItemReturning(self)
    }

    fn request(self, language: QueryLanguage) -> Arguments {
        let mut names = Names::default();
        let update = update(&self.changes, &mut names);
        let request = request(self.table.name, language).node("Key", &self.key);
        let request = if update.is_empty() { request } else { request.with("UpdateExpression", update) };
        let request = self.conditions.add_to(request, &mut names);
        names.add_to(request)
    }
}

fn place_of<Row: Payload, T: Payload>(member: fn(&Path<Row>) -> &Path<T>) -> Place {
    Path::place(member(&row::<Row>())).clone()
}

/// A number to which an update can add a `V`.
#[diagnostic::on_unimplemented(
    message = "an update cannot add `{V}` to `{Self}`",
    label = "only a number can be added, and only to a number",
    note = "an optional number may be absent: give it a value with `.set(..)`"
)]
pub trait Counted<V> {}

macro_rules! counted {
    ($($type:ty)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<V: Fits<$type> + PassedOn> Counted<V> for $type {}
    )* };
}
counted!(i8 i16 i32 i64 u8 u16 u32 u64 isize usize f32 f64);

/// A member that an update can remove: one that is optional.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` cannot be removed: an item without it would be no item of the table",
    label = "only an optional member can be removed"
)]
pub trait Removable {}

impl<T> Removable for Option<T> {}

#[diagnostic::do_not_recommend]
impl<Row: Payload, Key> TaskCall for UpdateItem<Row, Key> {
    type Output = ();
    type Errors = DynamoDb;

    fn into_parts(self, language: QueryLanguage) -> TaskParts {
        self.request(language).call("dynamodb:updateItem")
    }
}

/// Changing members of an item, which is the result.
#[derive(Debug, Clone)]
pub struct UpdateItemReturning<Row, Key>(UpdateItem<Row, Key>);

#[diagnostic::do_not_recommend]
impl<Row: Payload, Key> TaskCall for UpdateItemReturning<Row, Key> {
    #[cfg(rust_analyzer)]
    type Output = Row;
    #[cfg(not(rust_analyzer))]
    type Output = Item<Row>;
    type Errors = DynamoDb;

    fn into_parts(self, language: QueryLanguage) -> TaskParts {
        let mut parts = self.0.request(language).with("ReturnValues", "ALL_NEW").call("dynamodb:updateItem");
        parts.result = Place::root(Root::StateResult).field("Attributes");
        parts
    }
}

/// Deleting an item.
#[derive(Debug, Clone)]
pub struct DeleteItem<Row, Key> {
    table: Table<Row, Key>,
    key: Node,
    conditions: Conditions,
}

conditional!(DeleteItem);

impl<Row: Payload, Key> DeleteItem<Row, Key> {
    pub(super) fn new(table: Table<Row, Key>, key: Node) -> Self {
        Self { table, key, conditions: Conditions::default() }
    }
}

#[diagnostic::do_not_recommend]
impl<Row: Payload, Key> TaskCall for DeleteItem<Row, Key> {
    type Output = ();
    type Errors = DynamoDb;

    fn into_parts(self, language: QueryLanguage) -> TaskParts {
        let mut names = Names::default();
        let request = request(self.table.name, language).node("Key", &self.key);
        let request = self.conditions.add_to(request, &mut names);
        names.add_to(request).call("dynamodb:deleteItem")
    }
}
