//! What look-ups in the tables cost, and checking a machine whose tasks are looked up.
//!
//! `cargo bench -p sfn-services --bench lookup`; with `--profile dev` it says what the macro pays in a debug build.

use std::hint::black_box;

use divan::Bencher;
use sfn_asl::read::check_json_with;
use sfn_asl::validate::Options;
use sfn_services::{Services, sdk};

fn main() {
    divan::main();
}

const CALLS: [(&str, &str); 3] =
    [("accessanalyzer", "applyArchiveRule"), ("ec2", "runInstances"), ("xray", "tagResource")];

#[divan::bench(args = CALLS)]
fn operation(call: (&str, &str)) -> bool {
    let (service, action) = black_box(call);
    sdk::service(service).and_then(|service| service.operation(action)).is_some()
}

#[divan::bench(args = CALLS)]
fn permissions(bencher: Bencher<'_, '_>, call: (&str, &str)) {
    let operation = sdk::service(call.0).and_then(|service| service.operation(call.1));
    bencher.bench(|| black_box(operation).map(sdk::Operation::iam));
}

#[divan::bench]
fn a_misspelt_action() -> usize {
    let definition = machine(1, "getObjct");
    check_json_with(black_box(&definition), &options()).1.len()
}

#[divan::bench(args = [10, 1_000])]
fn machine_of_sdk_tasks(bencher: Bencher<'_, '_>, tasks: usize) {
    let definition = machine(tasks, "getObject");
    bencher.bench(|| check_json_with(black_box(&definition), &options()).1.len());
}

fn options() -> Options<'static> {
    Options { catalog: Some(&Services), ..Options::default() }
}

fn machine(tasks: usize, action: &str) -> String {
    let states: Vec<_> = (0..tasks)
        .map(|index| {
            let next = index + 1;
            let end = if next == tasks { r#""End": true"#.to_owned() } else { format!(r#""Next": "S{next}""#) };
            format!(
                r#""S{index}": {{"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:s3:{action}",
                    "Parameters": {{"Bucket": "b", "Key.$": "$.key"}}, {end}}}"#
            )
        })
        .collect();
    format!(r#"{{"StartAt": "S0", "States": {{{}}}}}"#, states.join(","))
}
