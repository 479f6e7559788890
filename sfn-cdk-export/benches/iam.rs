//! What deriving a policy costs: machines of 10 to 10,000 tasks that call each optimised integration in turn, a tenth of
//! them the same resource.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use divan::Bencher;
use sfn_asl::StateMachine;
use sfn_asl::json::parse;
use sfn_asl::model::{State, States, Task};
use sfn_cdk_export::iam::{Derivation, Options, derive};

fn main() {
    divan::main();
}

/// Requests, with `N` for a number.
const CALLS: [(&str, &str); 10] = [
    ("lambda:invoke", r#"{"FunctionName": "functionN", "Payload.$": "$"}"#),
    ("lambda:invoke.waitForTaskToken", r#"{"FunctionName.$": "States.Format('functionN-{}', $.x)"}"#),
    (
        "sqs:sendMessage",
        r#"{"QueueUrl": "https://sqs.eu-west-1.amazonaws.com/111122223333/queueN", "MessageBody": "m"}"#,
    ),
    ("sns:publish", r#"{"TopicArn": "arn:aws:sns:eu-west-1:111122223333:topicN", "Message": "m"}"#),
    ("dynamodb:getItem", r#"{"TableName": "tableN", "Key": {"id": {"S": "1"}}}"#),
    ("dynamodb:updateItem", r#"{"TableName": "tableN", "Key": {"id": {"S": "1"}}}"#),
    ("events:putEvents", r#"{"Entries": [{"EventBusName": "busN"}, {"EventBusName": "other"}]}"#),
    (
        "states:startExecution.sync:2",
        r#"{"StateMachineArn": "arn:aws:states:eu-west-1:111122223333:stateMachine:childN"}"#,
    ),
    ("ecs:runTask.sync", r#"{"TaskDefinition": "taskN:1", "Cluster": "clusterN", "Tags": [{}]}"#),
    ("dynamodb:putItem", r#"{"TableName.$": "$.table", "Item": {}}"#),
];

fn machine(tasks: usize) -> StateMachine {
    let name = |index: usize| format!("Call number {index}");
    let states: States = (0..tasks)
        .zip(CALLS.iter().cycle())
        .map(|(index, (resource, request))| {
            let number = if index % 10 == 0 { 0 } else { index };
            let mut task = Task::new(format!("arn:aws:states:::{resource}").as_str());
            task.parameters = Some(parse(&request.replace('N', &number.to_string())).expect("JSON"));
            if index + 1 == tasks {
                task.end = Some(true);
            } else {
                task.next = Some(name(index + 1));
            }
            (name(index), State::from(task))
        })
        .collect();
    StateMachine::new(name(0), states)
}

#[divan::bench(args = [10, 100, 1_000, 10_000])]
fn derivation(bencher: Bencher<'_, '_>, tasks: usize) {
    let machine = machine(tasks);
    let mut options = Options::new("benchmark");
    options.logging = true;
    options.account_id = Some("111122223333".to_owned());
    assert!(!derive(&machine, &options).policy.is_empty());
    bencher.bench(|| -> Derivation { derive(&machine, &options) });
}
