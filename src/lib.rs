//! The package of the examples: `cargo run --example order`; what they share.
//!
//! The README's code is compiled and run as a test of this package.

pub mod fragments;
pub mod program;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
