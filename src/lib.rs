//! The package of the examples: `cargo run --example order`; what they share.
//!
//! The code of the README and of the guide (`docs/guide`) is compiled and run as tests of this package.

pub mod fragments;
pub mod program;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

#[cfg(doctest)]
mod guide;
