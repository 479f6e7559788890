//! JSON Schemas of payloads: a workflow's input and output and each task's contract, for people and tools that know no Rust.
//!
//! ```
//! use schemars::JsonSchema;
//! use serde::{Deserialize, Serialize};
//! use sfn_dsl::prelude::*;
//! use sfn_dsl::schema;
//!
//! #[derive(Serialize, Deserialize, JsonSchema, Payload)]
//! #[serde(rename_all = "camelCase")]
//! pub struct Order { pub order_id: String, pub note: Option<String> }
//!
//! #[derive(Serialize, Deserialize, JsonSchema, Payload)]
//! #[serde(rename_all = "camelCase")]
//! pub struct Receipt { pub receipt_id: String }
//!
//! resources! {
//!     lambda charge(Order) -> Receipt;
//! }
//!
//! workflow! {
//!     pub Purchase(order: Order) -> Receipt {
//!         Charge: charge(order) => receipt;
//!         Done: succeed receipt;
//!     }
//! }
//!
//! let workflow = schema::of_workflow::<Purchase>();
//! assert_eq!(workflow.input["properties"]["orderId"]["type"], "string");
//! // serde writes a `None` as `null`, so that a workflow may count on the member.
//! assert_eq!(workflow.input["required"][1], "note");
//!
//! let task = schema::of_task(charge::Task::contract());
//! // A handler reads `None` where there is nothing.
//! assert_eq!(task.request["required"].as_array().map(Vec::len), Some(1));
//! ```
//!
//! There are two schemas of a type, as there are two directions: schemars calls them the serialize and the deserialize
//! contract. The schema of what a workflow *reads* (its input, a task's response) is that of what serde writes; the schema of
//! what it *hands over* (its output, a task's request) is that of what serde reads.

use schemars::{JsonSchema, generate::SchemaSettings};

pub use schemars::Schema;

use crate::Workflow;
use crate::resource::Contract;

/// The schemas of a workflow.
#[derive(Debug, Clone, PartialEq)]
pub struct WorkflowSchemas {
    /// What an execution is started with: all that serde writes, so that no path leads nowhere.
    pub input: serde_json::Value,
    /// What an execution gives: what serde reads.
    pub output: serde_json::Value,
}

/// The schemas of a task.
#[derive(Debug, Clone, PartialEq)]
pub struct TaskSchemas {
    /// What the handler takes.
    pub request: serde_json::Value,
    /// What the handler gives.
    pub response: serde_json::Value,
}

/// The schema of what serde writes for `T`.
pub fn written<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>()
}

/// The schema of what serde reads as `T`.
pub fn read<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().for_deserialize().into_generator().into_root_schema_for::<T>()
}

/// The schemas of a workflow's input and output.
pub fn of_workflow<W: Workflow>() -> WorkflowSchemas
where
    W::Input: JsonSchema,
    W::Output: JsonSchema,
{
    WorkflowSchemas { input: written::<W::Input>().to_value(), output: read::<W::Output>().to_value() }
}

/// The schemas of a task's request and response: of `charge::Task::contract()`, for a resource that is declared as
/// `lambda charge(..)`.
#[allow(clippy::needless_pass_by_value)]
pub fn of_task<Request: JsonSchema, Response: JsonSchema>(_contract: Contract<Request, Response>) -> TaskSchemas {
    TaskSchemas { request: read::<Request>().to_value(), response: written::<Response>().to_value() }
}
