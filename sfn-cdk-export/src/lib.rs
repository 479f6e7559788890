#![doc = include_str!("../README.md")]

pub mod arn;
pub mod binding;
pub mod deployment;
pub mod error;
pub mod files;
pub mod iam;
pub mod logging;
pub mod name;
pub mod plan;
pub mod policy;
#[cfg(feature = "terraform")]
pub mod terraform;

mod asl;
mod cloudformation;
mod export;
mod limits;
mod localise;
mod sam;
mod tag;

pub use binding::Binding;
pub use deployment::Deployment;
pub use error::ExportError;
pub use files::Files;
pub use iam::{Derivation, Finding};
pub use logging::{LogLevel, Logging};
pub use plan::Plan;
pub use policy::{Condition, Environment, PolicyDocument, Statement, Why};
