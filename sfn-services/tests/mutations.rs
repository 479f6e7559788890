//! One defect gives one error, at the place of the defect: calls that Step Functions does not have, given the catalogue.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../../sfn-asl/tests/machines/mod.rs"]
mod machines;
#[path = "../../sfn-asl/tests/mutants/mod.rs"]
mod mutants;

use mutants::Operator::{self, State};
use mutants::edit::{is, put};
use serde_json::{Value, json};
use sfn_asl::model::ExecutionType;
use sfn_asl::read::check_json_with;
use sfn_asl::validate::Options;
use sfn_services::Services;

/// Lets a task call something else.
fn call(state: &mut machines::Object, call: &str) -> Option<String> {
    let resource = format!("arn:aws:states:::{call}");
    if is(state, &["Task"]) { put(state, "Resource", json!(resource)) } else { None }
}

const OPERATORS: &[Operator] = &[
    State("unknown service", "SFN0402", |state, _| call(state, "frobnicator:invoke")),
    State("misspelt service", "SFN0402", |state, _| call(state, "lamda:invoke")),
    State("service in capitals", "SFN0402", |state, _| call(state, "SQS:sendMessage")),
    State("service that only the AWS SDK has", "SFN0402", |state, _| call(state, "kinesis:putRecord")),
    State("unknown action", "SFN0403", |state, _| call(state, "lambda:frobnicate")),
    State("misspelt action", "SFN0403", |state, _| call(state, "sqs:sendMesage")),
    State("action that begins with a capital", "SFN0403", |state, _| call(state, "sns:Publish")),
    State("action that only the AWS SDK has", "SFN0403", |state, _| call(state, "dynamodb:query")),
    State("action of an ItemReader", "SFN0403", |state, _| call(state, "s3:getObject")),
    State("action of a ResultWriter", "SFN0403", |state, _| call(state, "s3:putObject")),
    State("job where there is none", "SFN0404", |state, _| call(state, "sqs:sendMessage.sync")),
    State("job with its result as JSON where there is none", "SFN0404", |state, _| call(state, "ecs:runTask.sync:2")),
    State("callback where there is none", "SFN0404", |state, _| call(state, "dynamodb:getItem.waitForTaskToken")),
];

fn errors_in(machine: &Value, machine_type: Option<ExecutionType>) -> Vec<mutants::Error> {
    let options = Options { machine_type, catalog: Some(&Services), ..Options::default() };
    mutants::errors_of(&check_json_with(&machine.to_string(), &options).1)
}

#[test]
fn one_defect_is_one_error() {
    let errors = |machine: &Value| errors_in(machine, None);
    mutants::check(OPERATORS, &mutants::made(machines::machine, &errors), &errors);
}

/// A call that does not exist is not also one that Express workflows cannot make.
#[test]
fn one_defect_is_one_error_in_express_workflows() {
    let errors = |machine: &Value| errors_in(machine, Some(ExecutionType::Express));
    mutants::check(OPERATORS, &mutants::made(machines::express, &errors), &errors);
}
