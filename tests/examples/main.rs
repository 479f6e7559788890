//! The examples: one machine said in three ways, what they give, and what the README shows of them.
//!
//! One binary, so that a change of an example shows everything that it changes in one run.

#[allow(dead_code)]
#[path = "../../examples/order.rs"]
mod order;

mod one_machine;
mod readme;
mod snapshots;
