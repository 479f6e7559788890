//! The integrations of the AWS SDK: services, operations, members of their requests, and what IAM asks for.
//!
//! ```
//! use sfn_services::sdk::{self, Iam};
//!
//! let service = sdk::service("cloudwatchlogs").unwrap();
//! assert_eq!(service.iam_prefix(), "logs");
//!
//! let invoke = sdk::service("lambda").unwrap().operation("invoke").unwrap();
//! let required: Vec<_> = invoke.members().filter(|member| member.is_required).map(|member| member.name).collect();
//! assert_eq!(required, ["FunctionName"]);
//!
//! let Iam::Actions(permissions) = invoke.iam() else { panic!() };
//! assert_eq!(permissions[0].action, "lambda:InvokeFunction");
//! let function = &permissions[0].resources[0];
//! assert_eq!(function.template, "arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}");
//! assert_eq!(function.variables[0].sources[0].member, "FunctionName");
//! ```
//!
//! The tables are made by `generate`, in the root of this crate, from pinned packages and the rows of `rows/`.

mod actions;
mod filling;
mod iam;
mod operation;
mod service;

pub use actions::{Action, actions, similar_action};
pub use filling::{Part, Source};
pub use iam::{Condition, Iam, Permission, ResourceType, Variable, service_principal};
pub use operation::{Form, Member, Operation, java_spelling};
pub use service::{Service, retired, service, services};
