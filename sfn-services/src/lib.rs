#![doc = include_str!("../README.md")]

mod catalog;
mod data;
mod optimised;
mod ranges;
pub mod sdk;
mod table;

pub use catalog::{Services, patterns};
pub use optimised::{Action, OPTIMISED, Service};
