//! What deriving a policy costs: machines of 10 to 10,000 tasks that call each of these in turn, a tenth of them the same
//! resource.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use divan::Bencher;
use sfn_asl::StateMachine;
use sfn_asl::json::parse;
use sfn_asl::model::{State, States, Task};
use sfn_cdk_export::iam::{Derivation, Options, derive};

fn main() {
    divan::main();
}

/// Calls of optimised integrations: requests, with `#` for a number.
const OPTIMISED_CALLS: [(&str, &str); 10] = [
    ("lambda:invoke", r#"{"FunctionName": "function#", "Payload.$": "$"}"#),
    ("lambda:invoke.waitForTaskToken", r#"{"FunctionName.$": "States.Format('function#-{}', $.x)"}"#),
    (
        "sqs:sendMessage",
        r#"{"QueueUrl": "https://sqs.eu-west-1.amazonaws.com/111122223333/queue#", "MessageBody": "m"}"#,
    ),
    ("sns:publish", r#"{"TopicArn": "arn:aws:sns:eu-west-1:111122223333:topic#", "Message": "m"}"#),
    ("dynamodb:getItem", r#"{"TableName": "table#", "Key": {"id": {"S": "1"}}}"#),
    ("dynamodb:updateItem", r#"{"TableName": "table#", "Key": {"id": {"S": "1"}}}"#),
    ("events:putEvents", r#"{"Entries": [{"EventBusName": "bus#"}, {"EventBusName": "other"}]}"#),
    (
        "states:startExecution.sync:2",
        r#"{"StateMachineArn": "arn:aws:states:eu-west-1:111122223333:stateMachine:child#"}"#,
    ),
    ("ecs:runTask.sync", r#"{"TaskDefinition": "task#:1", "Cluster": "cluster#", "Tags": [{}]}"#),
    ("dynamodb:putItem", r#"{"TableName.$": "$.table", "Item": {}}"#),
];

/// Calls of the AWS SDK over twenty services.
const SDK_CALLS: [(&str, &str); 20] = [
    ("s3:getObject", r#"{"Bucket": "bucket", "Key": "key#"}"#),
    ("s3:putObject", r#"{"Bucket": "bucket", "Key.$": "States.Format('out-#/{}', $.key)"}"#),
    ("dynamodb:query", r#"{"TableName": "table#", "IndexName": "index"}"#),
    ("sqs:receiveMessage", r#"{"QueueUrl": "https://sqs.eu-west-1.amazonaws.com/111122223333/queue#"}"#),
    ("sns:publishBatch", r#"{"TopicArn": "arn:aws:sns:eu-west-1:111122223333:topic#"}"#),
    ("secretsmanager:getSecretValue", r#"{"SecretId": "secret#"}"#),
    ("ssm:getParameter", r#"{"Name": "/app/parameter#"}"#),
    ("kms:decrypt", r#"{"KeyId": "alias/key#"}"#),
    ("glue:getTable", r#"{"DatabaseName": "database", "Name": "table#"}"#),
    ("ecs:updateService", r#"{"Cluster": "cluster", "Service": "service#"}"#),
    ("ec2:stopInstances", r#"{"InstanceIds": ["i-#"]}"#),
    ("rds:startDBCluster", r#"{"DbClusterIdentifier": "cluster#"}"#),
    ("eventbridge:putTargets", r#"{"Rule": "rule#", "EventBusName": "bus", "Targets": []}"#),
    ("scheduler:createSchedule", r#"{"Name": "s#", "Target": {"RoleArn": "arn:aws:iam::111122223333:role/r"}}"#),
    ("sagemaker:createModel", r#"{"ModelName": "model#", "ExecutionRoleArn": "arn:aws:iam::111122223333:role/r"}"#),
    ("cloudwatchlogs:putLogEvents", r#"{"LogGroupName": "group", "LogStreamName": "stream#"}"#),
    ("lambda:getFunctionConfiguration", r#"{"FunctionName": "function#"}"#),
    ("sfn:startSyncExecution", r#"{"StateMachineArn": "arn:aws:states:eu-west-1:111122223333:stateMachine:m#"}"#),
    ("redshiftdata:executeStatement", r#"{"ClusterIdentifier": "cluster#", "DbUser": "user", "Sql": "s"}"#),
    ("translate:translateText", r#"{"Text.$": "$.text", "SourceLanguageCode": "de", "TargetLanguageCode": "en"}"#),
];

fn machine(tasks: usize, calls: &[(&str, (&str, &str))]) -> StateMachine {
    let name = |index: usize| format!("Call number {index}");
    let states: States = (0..tasks)
        .zip(calls.iter().cycle())
        .map(|(index, (prefix, (resource, request)))| {
            let number = if index % 10 == 0 { 0 } else { index };
            let mut task = Task::new(format!("arn:aws:states:::{prefix}{resource}").as_str());
            task.parameters = Some(parse(&request.replace('#', &number.to_string())).expect("JSON"));
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

/// Both by turns, so that there are more than twenty services: the machine of the project's goal.
#[divan::bench(args = [10, 100, 1_000, 10_000])]
fn derivation(bencher: Bencher<'_, '_>, tasks: usize) {
    let optimised = OPTIMISED_CALLS.iter().cycle().map(|call| ("", *call));
    let calls: Vec<_> = optimised.zip(SDK_CALLS).flat_map(|(call, of_sdk)| [call, ("aws-sdk:", of_sdk)]).collect();
    derive_all(bencher, &machine(tasks, &calls));
}

#[divan::bench(args = [10, 100, 1_000, 10_000])]
fn derivation_of_optimised_calls(bencher: Bencher<'_, '_>, tasks: usize) {
    derive_all(bencher, &machine(tasks, &OPTIMISED_CALLS.map(|call| ("", call))));
}

#[divan::bench(args = [10, 100, 1_000, 10_000])]
fn derivation_of_sdk_calls(bencher: Bencher<'_, '_>, tasks: usize) {
    derive_all(bencher, &machine(tasks, &SDK_CALLS.map(|call| ("aws-sdk:", call))));
}

fn derive_all(bencher: Bencher<'_, '_>, machine: &StateMachine) {
    let mut options = Options::new("benchmark");
    options.logging = true;
    options.account_id = Some("111122223333".to_owned());
    assert!(!derive(machine, &options).policy.is_empty());
    bencher.bench(|| -> Derivation { derive(machine, &options) });
}
