//! Event buses: Amazon EventBridge.
//!
//! Sources: AWS Step Functions Developer Guide, "Add EventBridge events with Step Functions"; Amazon EventBridge API
//! Reference, `PutEvents`.

use super::arguments::{Request, requests};
use super::handle::handle;
use crate::Payload;
use crate::error::EventBridge;
use crate::expr::{Fits, Node, Val};
use crate::payload::kind::{Any, Applied, Map, Named, Record, Unknown};
use crate::payload::{PassedOn, Written};

/// An event bus: `event_bus ORDERS_BUS;`.
///
/// ```
/// use sfn_dsl::prelude::*;
///
/// #[derive(Payload)]
/// struct OrderPlaced { order_id: String }
///
/// resources! {
///     event_bus SHOP;
/// }
///
/// let mut workflow = WorkflowBuilder::<OrderPlaced>::new();
/// let placed = workflow.input();
/// workflow.task("Announce", SHOP.put_event("OrderPlaced", "com.example.shop", &placed)).end();
/// assert!(workflow.finish().to_json().contains(r#""EventBusName": "${shop_arn}""#));
/// ```
#[derive(Debug)]
pub struct EventBus {
    name: &'static str,
}

impl EventBus {
    /// The handle of that name.
    pub const fn new(name: &'static str) -> Self {
        Self { name }
    }

    /// Puts one event on the bus (`events:putEvents`): what happened, who says so, and the details, which are an object.
    #[allow(clippy::needless_pass_by_value)]
    pub fn put_event<T: Val, S: Val, D: Val>(&self, detail_type: T, source: S, detail: D) -> PutEvent
    where
        T::Ty: Fits<String>,
        S::Ty: Fits<String>,
        D::Ty: PassedOn + EventDetail,
    {
        let entry = vec![
            // API Reference, `PutEventsRequestEntry`: a name or an ARN, which also says in which account the bus is.
            ("EventBusName".into(), self.arn().to_node()),
            ("Source".into(), source.to_node()),
            ("DetailType".into(), detail_type.to_node()),
            ("Detail".into(), detail.to_node()),
        ];
        PutEvent(Request::new("events:putEvents").with("Entries", Node::List(vec![Node::Object(entry)])))
    }
}

handle! { [] EventBus, EventBus:
    /// The ARN.
    arn Arn;
    /// The name.
    name Name;
}

/// A type that can be the detail of an event.
#[diagnostic::on_unimplemented(
    message = "the detail of an event is an object, and this is `{Self}`",
    label = "not an object",
    note = "write a struct literal of a payload, or an object with `json!`"
)]
pub trait EventDetail {}

#[diagnostic::do_not_recommend]
impl<T: Payload> EventDetail for T where T::Kind: ObjectKind {}

#[diagnostic::do_not_recommend]
impl<T> EventDetail for Written<T> {}

/// The kind of what is, or may be, an object.
#[doc(hidden)]
pub trait ObjectKind {}

impl ObjectKind for Any {}
impl<T> ObjectKind for Unknown<T> {}
impl<Key, K> ObjectKind for Map<Key, K> {}
impl<const JSON: u128, const SYMMETRIC: bool> ObjectKind for Record<JSON, SYMMETRIC> {}
impl<T, const SYMMETRIC: bool, Ks> ObjectKind for Applied<T, SYMMETRIC, Ks> {}
impl<const NAME: u128, K: ObjectKind> ObjectKind for Named<NAME, K> {}

requests! {
    /// An event for a bus.
    PutEvent -> EventsPut throws EventBridge {}
}

/// What EventBridge says of events that were put.
#[derive(Debug, Clone, PartialEq, Eq, Payload)]
pub struct EventsPut {
    /// One for each event.
    #[serde(rename = "Entries")]
    pub entries: Vec<EventPut>,
    /// How many were refused: 0, since the task fails otherwise.
    #[serde(rename = "FailedEntryCount")]
    pub failed_entry_count: u32,
}

/// What EventBridge says of one event.
#[derive(Debug, Clone, PartialEq, Eq, Payload)]
pub struct EventPut {
    /// The event's id.
    #[serde(rename = "EventId")]
    pub event_id: String,
}
