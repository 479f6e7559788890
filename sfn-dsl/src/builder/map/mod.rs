//! Map states.
//!
//! The body of a map is a function, not a closure over what stands around it: inside, the input is the item, so that a path
//! to anything else would lead elsewhere. What the body reads from outside is handed to it by [`MapBuilder::capture`].
//!
//! ```
//! use sfn_dsl::prelude::*;
//!
//! #[derive(Payload)]
//! pub struct Order { pub id: String, pub items: Vec<Item> }
//! #[derive(Payload)]
//! pub struct Item { pub sku: String }
//! #[derive(Payload)]
//! pub struct Priced { pub order: String, pub sku: String }
//!
//! resources! {
//!     lambda price(Priced) -> f64;
//! }
//!
//! type Args<T> = <T as sfn_dsl::PayloadStruct>::Args;
//!
//! let mut workflow = WorkflowBuilder::<Order>::new();
//! let order = workflow.input();
//! let prices = workflow
//!     .map("PriceItems", &order.items)
//!     .at_most_at_once(10)
//!     .capture("order", &order)
//!     .each(|body, item, ((), order)| {
//!         let priced = Args::<Priced> { order: Slot::new(&order.id), sku: Slot::new(&item.sku) };
//!         body.task("Price", price(priced)).end_returning(|price| Slot::<f64>::new(price))
//!     })
//!     .bind("prices")
//!     .next("Done");
//! workflow.succeed("Done", Slot::<Vec<f64>>::new(&prices));
//! let machine = workflow.finish().validate().unwrap();
//! assert_eq!(machine.machine().start_at, "PriceItems");
//! ```
//!
//! A closure that reads a path of the state around it is refused by rustc:
//!
//! ```compile_fail,E0308
//! # use sfn_dsl::prelude::*;
//! # #[derive(Payload)]
//! # pub struct Order { pub id: String, pub items: Vec<String> }
//! # resources! { lambda price(String) -> f64; }
//! # let mut workflow = WorkflowBuilder::<Order>::new();
//! # let order = workflow.input();
//! workflow.map("Price", &order.items).each(|body, _, ()| body.task("Again", price(&order.id)).end()).end();
//! ```
//!
//! Sources: Amazon States Language specification, "Map State"; AWS Step Functions Developer Guide, "Map workflow state",
//! "Using Map state in Inline mode", "Using Map state in Distributed mode", "`ItemSelector`", "`ItemBatcher`".

mod captures;
mod distributed;
mod mapped;
mod numbers;

pub use captures::{Capture, Captures, item_index};
pub use distributed::{Batch, ChildInput, Collected, DistributedMapBuilder, ItemSource, MapResult, OneItem, Source};
pub use mapped::MappedBuilder;
pub use numbers::{Count, Share};

use std::marker::PhantomData;

use sfn_asl::model::{Map, Numeric, ProcessorConfig, ProcessorMode, QueryLanguage};
use sfn_asl::{Number, Object};

use super::{Ends, Scope, embedded, json_path, member, value};
use crate::expr::{List, Literal, Node, Path, Place, Root, Val};
use crate::payload::Payload;
use captures::{Passed, Selection};

/// A list, through which a map goes.
#[diagnostic::on_unimplemented(
    message = "a map goes through a list, and `{Self}` is none",
    label = "not a list",
    note = "an optional list may be absent: go on only where `.is_some()` holds and write `list?`, or give it a default with \
            `.unwrap_or(..)`"
)]
pub trait Items {
    /// The type of its elements.
    type Item: Payload;
}

#[diagnostic::do_not_recommend]
impl<T: List> Items for T {
    type Item = T::Element;
}

impl Scope {
    /// A Map state that runs its body for each item of a list, in the execution itself.
    #[allow(clippy::needless_pass_by_value)]
    pub fn map<L: Val>(&mut self, name: impl Into<String>, items: L) -> MapBuilder<'_, <L::Ty as Items>::Item>
    where
        L::Ty: Items,
    {
        let mut map = Map::default();
        put_items(&mut map, &items.to_node(), self.language);
        MapBuilder { scope: self, name: name.into(), map, item_name: "item".to_owned(), captures: (), of: PhantomData }
    }
}

/// A function that builds the body of a map from the path to the item and what is captured. It captures nothing by itself.
pub type Body<T, C, E> = fn(&mut Scope, Path<T>, C) -> E;

/// The list that a map goes through.
fn put_items(map: &mut Map, items: &Node, language: QueryLanguage) {
    match language {
        QueryLanguage::Jsonata => map.items = Some(value(items)),
        QueryLanguage::JsonPath => map.items_path = Some(json_path::expression(items)),
    }
}

/// Puts a number of the map's, known or computed, into its field or, in JSONPath, the one that takes a path.
fn put_number(field: &mut Option<Numeric>, path: &mut Option<String>, number: &Node, language: QueryLanguage) {
    (*field, *path) = match (number, language) {
        (Node::Literal(Literal::Integer(value)), _) => (Some(Numeric::Number(Number::from(*value))), None),
        (Node::Literal(Literal::Float(value)), _) if let Some(value) = Number::from_f64(*value) => {
            (Some(Numeric::Number(value)), None)
        }
        (computed, QueryLanguage::Jsonata) => (Some(Numeric::Jsonata(embedded(computed))), None),
        (computed, QueryLanguage::JsonPath) => (None, Some(json_path::expression(computed))),
    };
}

/// A Map state while it is being built: what it goes through and how, before its body. `T` is the type of an item, `C` what
/// its body captures.
#[derive(Debug)]
#[must_use = "a map is added by `.each(..)` and then `.next(..)`, `.end()` or `.end_returning(..)`"]
pub struct MapBuilder<'scope, T, C = ()> {
    scope: &'scope mut Scope,
    name: String,
    map: Map,
    item_name: String,
    captures: C,
    of: PhantomData<fn() -> T>,
}

impl<'scope, T: Payload, C: Captures> MapBuilder<'scope, T, C> {
    /// Sets how many items are worked on at once (`MaxConcurrency`; 0 is no limit of one's own). An inline map runs at most 40
    /// at once. In JSONPath a number that the data says cannot come from the context object, and so not from the workflow's
    /// input (`MaxConcurrencyPath`).
    #[allow(clippy::needless_pass_by_value)]
    pub fn at_most_at_once<N: Val>(mut self, count: N) -> Self
    where
        N::Ty: Count,
    {
        let Map { max_concurrency, max_concurrency_path, .. } = &mut self.map;
        put_number(max_concurrency, max_concurrency_path, &count.to_node(), self.scope.language);
        self
    }

    /// Sets the name that the item has where the body gets more than it, in `ItemSelector`; `item` if nothing is said.
    pub fn item_name(mut self, name: impl Into<String>) -> Self {
        self.item_name = name.into();
        self
    }

    /// Hands a value to the body under a name. The input of the workflow and the variables of an outer scope are read where
    /// they are; an item of a map around, or [`item_index`], is handed over by `ItemSelector`.
    pub fn capture<V: Payload>(
        self,
        name: impl Into<String>,
        value: &Path<V>,
    ) -> MapBuilder<'scope, T, (C, Capture<V>)> {
        self.capture_parts(Capture::new(name, value))
    }

    /// As [`capture`](Self::capture), for parts of a value.
    pub fn capture_parts<V: Payload>(self, capture: Capture<V>) -> MapBuilder<'scope, T, (C, Capture<V>)> {
        MapBuilder {
            scope: self.scope,
            name: self.name,
            map: self.map,
            item_name: self.item_name,
            captures: (self.captures, capture),
            of: PhantomData,
        }
    }

    /// What runs for each item. The body is built by a function, which gets the item and what was captured, in nested pairs:
    /// `((), first)`, `(((), first), second)`. The first state added is the first to run. The closure gives what
    /// `.end_returning(..)` or `.succeed(..)` gave, or nothing.
    pub fn each<E: Ends>(self, build: Body<T, C::Inside, E>) -> MappedBuilder<'scope, Vec<E::Output>> {
        let Self { scope, name, mut map, item_name, captures, .. } = self;
        let mut selection = Selection::new(Passed::IfNeeded, Place::root(Root::StateInput), scope.language);
        let inside = captures.into_inside(&mut selection);
        let (item, selector) = selection.with_item(&item_name);
        map.item_selector = selector.map(Into::into);
        let mut body = scope.body();
        build(&mut body, Path::at(item), inside);
        let mut processor = body.into_item_processor();
        let mut config = ProcessorConfig::default();
        config.mode = Some(ProcessorMode::Inline);
        processor.processor_config = Some(config);
        map.item_processor = Some(processor);
        MappedBuilder::new(scope, name, map)
    }
}

/// An object made of what a body captures.
fn object(members: &[(String, Node)], language: QueryLanguage) -> Object {
    let mut out = Object::new();
    for (name, node) in members {
        member(&mut out, name, node, language);
    }
    out
}
