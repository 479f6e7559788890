#![doc = include_str!("../README.md")]

mod catalog;
mod optimised;

pub use catalog::{Services, patterns};
pub use optimised::{Action, OPTIMISED, Service};
