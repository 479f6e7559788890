//! One defect gives one error, at the place of the defect: what Express workflows cannot do, given the type.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod machines;
mod mutants;

use mutants::Operator::{self, State};
use mutants::edit::{inside, is, put};
use serde_json::{Value, json};
use sfn_asl::model::ExecutionType;
use sfn_asl::read::check_json_with;
use sfn_asl::validate::Options;

/// Lets a task call something else.
fn call(state: &mut machines::Object, resource: &str) -> Option<String> {
    if is(state, &["Task"]) { put(state, "Resource", json!(resource)) } else { None }
}

const OPERATORS: &[Operator] = &[
    State("job", "SFN0405", |state, _| call(state, "arn:aws:states:::glue:startJobRun.sync")),
    State("job with its result as JSON", "SFN0405", |state, _| {
        call(state, "arn:aws:states:::states:startExecution.sync:2")
    }),
    State("callback", "SFN0405", |state, _| call(state, "arn:aws:states:::lambda:invoke.waitForTaskToken")),
    State("callback of the AWS SDK", "SFN0405", |state, _| {
        call(state, "arn:aws:states:::aws-sdk:sqs:sendMessage.waitForTaskToken")
    }),
    State("callback in a partition that is filled in", "SFN0405", |state, _| {
        call(state, "arn:${AWS::Partition}:states:::sqs:sendMessage.waitForTaskToken")
    }),
    State("activity", "SFN0405", |state, _| call(state, "arn:aws:states:eu-central-1:123456789012:activity:approve")),
    State("Distributed Map", "SFN0405", |state, _| {
        inside(state, "ItemProcessor", |processor| {
            put(processor, "ProcessorConfig", json!({"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}))
        })
        .map(|at| at + "/Mode")
    }),
];

fn errors_in(machine: &Value, machine_type: ExecutionType) -> Vec<mutants::Error> {
    let options = Options { machine_type: Some(machine_type), ..Options::default() };
    mutants::errors_of(&check_json_with(&machine.to_string(), &options).1)
}

fn errors(machine: &Value) -> Vec<mutants::Error> {
    errors_in(machine, ExecutionType::Express)
}

#[test]
fn one_defect_is_one_error() {
    mutants::check(OPERATORS, &mutants::made(machines::express, &errors), &errors);
}

/// What is a defect of an Express workflow is none of a Standard one.
#[test]
fn the_same_in_a_standard_workflow_is_no_error() {
    let standard = |machine: &Value| errors_in(machine, ExecutionType::Standard);
    let machines = mutants::made(machines::express, &standard);
    assert_eq!(mutants::errors_in_all(OPERATORS, &machines, &standard), [] as [String; 0]);
}
