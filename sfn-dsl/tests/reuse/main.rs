//! What workflows share: the definitions that come of it, written by hand.

#![allow(clippy::unwrap_used)]

mod fragments;
mod json_path_loops;
#[path = "../ui/types/order.rs"]
#[allow(dead_code, unreachable_pub)]
mod order;
mod polls;
mod shared_clauses;

use sfn_dsl::prelude::*;
use sfn_dsl::sfn_asl::StateMachine;

/// Asserts that a workflow is valid, and that this is its definition, members in this order.
fn assert_is<W: Workflow>(expected: &str) {
    let expected = StateMachine::from_json(expected).unwrap().to_json();
    let given = W::asl();
    for (line, (given, expected)) in given.lines().zip(expected.lines()).enumerate() {
        assert_eq!(given, expected, "line {}", line + 1);
    }
    assert_eq!(given.len(), expected.len());
    W::validated().unwrap();
}
