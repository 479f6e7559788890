#![doc = include_str!("../README.md")]

// The derives name the crate from outside.
extern crate self as sfn_dsl;

pub mod error;
pub mod expr;
pub mod payload;

#[cfg(feature = "aws")]
pub mod aws;
#[cfg(feature = "workflow")]
pub mod builder;
#[cfg(feature = "workflow")]
pub mod duration;
#[cfg(feature = "workflow")]
pub mod resource;
#[cfg(feature = "workflow")]
pub mod s3;
#[cfg(feature = "schema")]
pub mod schema;
#[cfg(feature = "workflow")]
mod scoped;
#[cfg(feature = "workflow")]
mod waiting;
#[cfg(feature = "workflow")]
mod workflow;

#[doc(hidden)]
pub mod __private;

pub use error::{DynamoDb, Errors, IntoErrors, Lambda, Reports, States, TaskError};
pub use expr::{Expr, Path, Slot, Val};
pub use payload::{ErrorOutput, Payload, PayloadStruct, PayloadTuple, Shape};
pub use sfn_macros::{Payload, TaskError};
#[cfg(feature = "workflow")]
pub use {sfn_asl, workflow::Workflow};

/// What a module with a workflow imports.
pub mod prelude {
    pub use crate::{ErrorOutput, Lambda, Payload, States, TaskError};
    #[cfg(feature = "workflow")]
    pub use crate::{
        Slot, Workflow, asl_file,
        builder::{Retry, WorkflowBuilder},
        duration::{days, hours, minutes, seconds},
        fragment, json, json_path, jsonata, resources, s3, workflow,
    };
}

/// Declares what workflows call.
///
/// ```
/// use sfn_dsl::prelude::*;
///
/// #[derive(Payload)]
/// struct Charge { amount: f64 }
/// #[derive(Payload)]
/// struct Payment { receipt_id: String }
/// #[derive(TaskError)]
/// enum PaymentError { PaymentDeclined }
///
/// resources! {
///     /// Charges the customer's card.
///     lambda process_payment(Charge) -> Payment throws PaymentError;
/// }
///
/// assert_eq!(process_payment::handle().to_string(), "Lambda function `process_payment`");
/// ```
///
#[doc = include_str!("../docs/resources.md")]
#[cfg(feature = "workflow")]
#[macro_export]
macro_rules! resources {
    ($($tokens:tt)*) => {
        $crate::__private::resources_impl! { $crate, $($tokens)* }
    };
}

/// Defines a workflow.
///
#[doc = include_str!("../docs/workflow.md")]
#[doc = include_str!("../docs/maps.md")]
///
#[doc = include_str!("../docs/reuse.md")]
///
#[doc = include_str!("../docs/grammar.md")]
#[cfg(feature = "workflow")]
#[macro_export]
macro_rules! workflow {
    ($($tokens:tt)*) => {
        $crate::__private::workflow_impl! { $crate, $($tokens)* }
    };
}

/// Defines states that several workflows use: a fragment.
///
#[doc = include_str!("../docs/fragment.md")]
#[cfg(feature = "workflow")]
#[macro_export]
macro_rules! fragment {
    ($($tokens:tt)*) => {
        $crate::__private::fragment_impl! { $crate, $($tokens)* }
    };
}

/// Makes a definition that exists already a workflow: `asl_file! { pub Legacy(Order) -> Receipt = "legacy.asl.json"; }`.
///
#[doc = include_str!("../docs/asl_file.md")]
#[cfg(feature = "workflow")]
#[macro_export]
macro_rules! asl_file {
    ($($tokens:tt)*) => {
        $crate::__private::asl_file_impl! { $crate, $($tokens)* }
    };
}

/// An expression in JSONata, where what Rust's syntax says is not enough: `jsonata!("$sum($cart.prices)" as f64)`.
///
/// The text is what stands between `{%` and `%}`. It is parsed at compile time, and what Step Functions refuses (a name, `$`
/// or `$$` that reads the input document) is an error; the type is the writer's word. In `workflow!`, the text reads
/// bindings as variables, which are checked as everywhere else; the input is `$states.context.Execution.Input`.
///
/// ```
/// use sfn_dsl::prelude::*;
///
/// #[derive(Payload)]
/// pub struct Cart { pub prices: Vec<f64> }
///
/// resources! {
///     lambda read_cart(String) -> Cart;
/// }
///
/// workflow! {
///     Total(id: String) -> f64 {
///         Read: read_cart(id) => cart;
///         Done: succeed jsonata!("$sum($cart.prices)" as f64) * 2;
///     }
/// }
///
/// assert!(Total::asl().contains("{% ($sum($cart.prices)) * 2 %}"));
/// ```
#[cfg(feature = "workflow")]
#[macro_export]
macro_rules! jsonata {
    ($($tokens:tt)*) => {
        $crate::__private::jsonata_impl! { $crate, $($tokens)* }
    };
}

/// A path or intrinsic function of a workflow whose query language is JSONPath: `json_path!("$$.Execution.Name" as String)`.
///
/// The text is parsed at compile time, and the functions in it are checked; the type is the writer's word. Bindings are
/// variables, `$payment.id`; the input is `$$.Execution.Input`.
#[cfg(feature = "workflow")]
#[macro_export]
macro_rules! json_path {
    ($($tokens:tt)*) => {
        $crate::__private::json_path_impl! { $crate, $($tokens)* }
    };
}

/// JSON of any form, with values of the workflow in it: `json!({ "key": order.id, "tags": ["new", order.kind] })`.
///
/// Its type is `serde_json::Value` ([`payload::Json`]). A value is any expression of a workflow, which rustc checks as everywhere;
/// one that may be absent leaves its member out.
///
/// ```
/// use sfn_dsl::payload::Json;
/// use sfn_dsl::prelude::*;
///
/// #[derive(Payload)]
/// pub struct Order { pub id: String, pub total: f64 }
///
/// resources! {
///     lambda keep(Json);
/// }
///
/// workflow! {
///     Keep(order: Order) {
///         Keep: keep(json!({ "id": order.id, "cents": order.total * 100, "tags": ["new", null] }));
///     }
/// }
///
/// assert!(Keep::asl().contains(r#""cents": "{% $states.context.Execution.Input.total * 100 %}""#));
///
/// // In the builders, the values are paths and expressions.
/// let mut workflow = WorkflowBuilder::<Order>::new();
/// let order = workflow.input();
/// workflow.task("Keep", keep(json!({ "id": &order.id, "tags": ["new", null] }))).end();
/// assert!(workflow.finish().to_json().contains(r#""id": "{% $states.context.Execution.Input.id %}""#));
/// ```
#[cfg(feature = "workflow")]
#[macro_export]
macro_rules! json {
    ($($tokens:tt)*) => {
        $crate::__private::json_impl! { $crate, $($tokens)* }
    };
}
