//! What it costs to define, validate and export the order workflow, beside what `serde_json` needs to parse and write the
//! same definition.
//!
//! `cargo bench --bench order`

use std::hint::black_box;

use sfn_dsl::Workflow;

#[allow(dead_code)]
#[path = "../examples/order.rs"]
mod order;

fn main() {
    divan::main();
}

/// The baseline: the definition's text into a tree and back.
#[divan::bench]
fn serde_json_parse_and_write(bencher: divan::Bencher<'_, '_>) {
    let text = order::OrderProcessing::asl();
    bencher.bench(|| {
        let tree: serde_json::Value = serde_json::from_str(black_box(&text)).unwrap();
        serde_json::to_string_pretty(&tree).unwrap()
    });
}

#[divan::bench]
fn definition() -> sfn_asl::StateMachine {
    order::OrderProcessing::definition()
}

#[divan::bench]
fn definition_and_validation() -> sfn_asl::ValidStateMachine {
    order::OrderProcessing::validated().unwrap()
}

#[divan::bench]
fn definition_validation_and_all_exports() -> sfn_cdk_export::Files {
    order::deployment().unwrap().export().unwrap()
}
