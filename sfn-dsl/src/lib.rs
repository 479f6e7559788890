#![doc = include_str!("../README.md")]

pub mod error;
pub mod expr;
pub mod payload;

#[cfg(feature = "workflow")]
pub mod builder;
#[cfg(feature = "workflow")]
pub mod duration;
#[cfg(feature = "workflow")]
pub mod resource;
#[cfg(feature = "schema")]
pub mod schema;
#[cfg(feature = "workflow")]
mod workflow;

#[doc(hidden)]
pub mod __private;

pub use error::{DynamoDb, Errors, IntoErrors, Lambda, Reports, States, TaskError};
pub use expr::{Expr, Path, Slot, Val};
pub use payload::{ErrorOutput, Payload, PayloadStruct, Shape};
pub use sfn_macros::{Payload, TaskError};
#[cfg(feature = "workflow")]
pub use {sfn_asl, workflow::Workflow};

/// What a module with a workflow imports.
pub mod prelude {
    pub use crate::{ErrorOutput, Lambda, Payload, States, TaskError};
    #[cfg(feature = "workflow")]
    pub use crate::{
        Slot, Workflow,
        builder::{Branch, Retry, WorkflowBuilder},
        duration::{days, hours, minutes, seconds},
        resources, workflow,
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
/// `lambda name(Request) -> Response throws Errors;` makes a function `name`, which a workflow calls, and a module `name`
/// with `handle()`, which a deployment binds. The parts `Request`, `-> Response` and `throws Errors` may be left out;
/// several error enums are separated by commas.
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
#[cfg(feature = "workflow")]
#[macro_export]
macro_rules! workflow {
    ($($tokens:tt)*) => {
        $crate::__private::workflow_impl! { $crate, $($tokens)* }
    };
}
