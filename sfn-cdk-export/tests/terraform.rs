//! The Terraform module, read back with another implementation of HCL.
#![cfg(feature = "terraform")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "terraform/support.rs"]
mod support;

#[path = "terraform/hostile.rs"]
mod hostile;
#[path = "terraform/module.rs"]
mod module;
#[path = "terraform/refused.rs"]
mod refused;
