//! What calls of the AWS SDK need: `aws-sdk:<service>:<action>`.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod every_operation;
mod findings;
mod members;
#[path = "../support/mod.rs"]
mod support;
mod table;
