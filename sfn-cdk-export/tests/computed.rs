//! Permissions for values that an execution computes, of which the beginning is known; and the forms of names and ARNs.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use serde_json::Value;
use sfn_asl::token::{Attribute, ResourceHandle, ResourceKind, Token};
use sfn_cdk_export::{Deployment, Environment, Statement};
use support::iam::list;
use support::{arn_in, function, machine, one_path_task, one_task};

fn environment() -> Environment {
    Environment::new("aws", "eu-west-1", "111122223333")
}

fn policy(deployment: &Deployment) -> Value {
    let environment = environment();
    let policy = deployment.plan().unwrap().policy;
    serde_json::from_str(&policy.resolve(&environment, |handle| Some(arn_in(&environment, handle))).unwrap()).unwrap()
}

/// The resources of the first statement with the action, `arn:aws:` and the place left out.
fn resources(deployment: &Deployment, action: &str) -> Vec<String> {
    let policy = policy(deployment);
    let statements = policy["Statement"].as_array().unwrap();
    let statement = statements.iter().find(|statement| list(&statement["Action"]).contains(&action)).unwrap();
    let short = |arn: &str| arn.trim_start_matches("arn:aws:").replace(":eu-west-1:111122223333:", ":");
    list(&statement["Resource"]).into_iter().map(short).collect()
}

#[track_caller]
fn gives(resource: &str, action: &str, tokens: &[Token], cases: &[(&str, &str)]) {
    for (arguments, expected) in cases {
        let deployment = if arguments.contains(".$") {
            one_path_task(resource, &format!(r#""Parameters": {arguments}"#), tokens)
        } else {
            one_task(resource, &format!(r#""Arguments": {arguments}"#), tokens)
        };
        assert_eq!(resources(&deployment, action), [*expected], "{arguments}");
    }
}

#[test]
fn functions() {
    let tokens = [function("pay").arn(), function("pay").attribute(Attribute::Name)];
    gives(
        "arn:aws:states:::lambda:invoke",
        "lambda:InvokeFunction",
        &tokens,
        &[
            (r#"{"FunctionName": "{% 'pay' %}"}"#, "lambda:function:pay"),
            (r#"{"FunctionName": "{% 'pay-' & $x %}"}"#, "lambda:function:pay-*"),
            (r#"{"FunctionName": "{% 'pay:v' & $x %}"}"#, "lambda:function:pay:v*"),
            (r#"{"FunctionName": "{% 'pay-' & $x %}", "Qualifier": "live"}"#, "lambda:function:pay-*:live"),
            (r#"{"FunctionName": "pay", "Qualifier": "{% 'v' & $x %}"}"#, "lambda:function:pay:v*"),
            (r#"{"FunctionName": "{% '${pay_arn}:' & $x %}"}"#, "lambda:function:pay:*"),
            (r#"{"FunctionName.$": "States.Format('pay-{}', $.x)"}"#, "lambda:function:pay-*"),
            // Whatever may become an ARN may be anything.
            (r#"{"FunctionName": "{% 'a' & $x %}"}"#, "lambda:function:*"),
            (r#"{"FunctionName": "{% 'arn:aws:lambda:' & $x %}"}"#, "lambda:function:*"),
            (
                r#"{"FunctionName": "{% 'arn:aws:lambda:eu-north-1:444455556666:function:pay' & $x %}"}"#,
                "lambda:eu-north-1:444455556666:function:pay*",
            ),
            // Lambda's other forms of a name.
            (r#"{"FunctionName": "function:pay"}"#, "lambda:function:pay"),
            (r#"{"FunctionName": "function:pay:live"}"#, "lambda:function:pay:live"),
            (r#"{"FunctionName": "my-function:live"}"#, "lambda:function:my-function:live"),
            (
                r#"{"FunctionName": "eu-north-1:444455556666:function:pay"}"#,
                "lambda:eu-north-1:444455556666:function:pay",
            ),
            (r#"{"FunctionName": "prod-${pay_name}"}"#, "lambda:function:prod-pay"),
            (r#"{"FunctionName": "${pay_name}-prod"}"#, "lambda:function:pay-prod"),
        ],
    );
}

#[test]
fn a_functions_name_has_lost_the_version_of_its_arn() {
    let tokens = [function("pay").attribute(Attribute::Name)];
    let deployment =
        one_task("arn:aws:states:::lambda:invoke", r#""Arguments": {"FunctionName": "${pay_name}"}"#, &tokens);
    let arn = "arn:aws:lambda:eu-west-1:111122223333:function:pay";
    let policy = deployment.plan().unwrap().policy.resolve(&environment(), |_| Some(format!("{arn}:live"))).unwrap();
    assert!(policy.contains(&format!("\"{arn}\"")), "{policy}");
    // Without a version both are one function, and one resource.
    let text = r#"{"FunctionName": "${pay_name}", "Payload": "${pay_arn}"}"#;
    let tokens = [function("pay").attribute(Attribute::Name), function("pay").arn()];
    let both = one_task("arn:aws:states:::lambda:invoke", &format!(r#""Arguments": {text}"#), &tokens);
    let both = both.statement(Statement::allow("InvokeFunctions", ["lambda:InvokeFunction"], [function("pay").arn()]));
    assert_eq!(resources(&both, "lambda:InvokeFunction"), ["lambda:function:pay"]);
}

#[test]
fn queues_topics_tables_buses_and_machines() {
    gives(
        "arn:aws:states:::sqs:sendMessage",
        "sqs:SendMessage",
        &[],
        &[
            (
                r#"{"QueueUrl": "{% 'https://sqs.eu-north-1.amazonaws.com/444455556666/a-' & $x %}"}"#,
                "sqs:eu-north-1:444455556666:a-*",
            ),
            (
                r#"{"QueueUrl": "{% 'https://sqs.eu-north-1.amazonaws.com/444455556666/' & $x %}"}"#,
                "sqs:eu-north-1:444455556666:*",
            ),
            (r#"{"QueueUrl": "{% 'https://sqs.' & $x %}"}"#, "sqs:*"),
            (r#"{"QueueUrl": "https://queue.amazonaws.com/444455556666/a"}"#, "sqs:us-east-1:444455556666:a"),
            (
                r#"{"QueueUrl": "https://sqs-fips.us-east-1.amazonaws.com/444455556666/a"}"#,
                "sqs:us-east-1:444455556666:a",
            ),
            (r#"{"QueueUrl": "https://sqs.us-east-1.api.aws/444455556666/a"}"#, "sqs:us-east-1:444455556666:a"),
            (
                r#"{"QueueUrl": "https://sqs.eusc-de-east-1.amazonaws.eu/444455556666/a"}"#,
                "arn:aws-eusc:sqs:eusc-de-east-1:444455556666:a",
            ),
            (
                r#"{"QueueUrl": "https://sqs.us-iso-east-1.c2s.ic.gov/444455556666/a"}"#,
                "arn:aws-iso:sqs:us-iso-east-1:444455556666:a",
            ),
        ],
    );
    gives(
        "arn:aws:states:::sns:publish",
        "sns:Publish",
        &[],
        &[
            (
                r#"{"TopicArn": "{% 'arn:aws:sns:eu-north-1:444455556666:a-' & $x %}"}"#,
                "sns:eu-north-1:444455556666:a-*",
            ),
            (r#"{"TopicArn": "{% 'arn:aws:' & $x %}"}"#, "sns:*"),
            (
                r#"{"TargetArn": "arn:aws:sns:eu-north-1:444455556666:endpoint/GCM/app/1-2"}"#,
                "sns:eu-north-1:444455556666:endpoint/GCM/app/1-2",
            ),
        ],
    );
    gives(
        "arn:aws:states:::dynamodb:getItem",
        "dynamodb:GetItem",
        &[],
        &[
            (r#"{"TableName": "{% 'orders-' & $x %}"}"#, "dynamodb:table/orders-*"),
            (r#"{"TableName.$": "States.Format('orders-{}', $.x)"}"#, "dynamodb:table/orders-*"),
            (r#"{"TableName": "{% 'ar' & $x %}"}"#, "dynamodb:table/*"),
        ],
    );
    gives(
        "arn:aws:states:::events:putEvents",
        "events:PutEvents",
        &[],
        &[
            (r#"{"Entries": [{"EventBusName": "{% 'orders-' & $x %}"}]}"#, "events:event-bus/orders-*"),
            (r#"{"Entries": [{"EventBusName.$": "States.Format('orders-{}', $.x)"}]}"#, "events:event-bus/orders-*"),
        ],
    );
    let arguments = r#"{"StateMachineArn": "{% 'arn:aws:states:eu-north-1:444455556666:stateMachine:m-' & $x %}"}"#;
    let sync = "arn:aws:states:::states:startExecution.sync";
    let machines = "states:eu-north-1:444455556666:stateMachine:m-*";
    gives(sync, "states:StartExecution", &[], &[(arguments, machines)]);
    gives(sync, "states:StopExecution", &[], &[(arguments, "states:eu-north-1:444455556666:execution:m-*:*")]);
    let child = ResourceHandle::new(ResourceKind::StateMachine, "child");
    gives(
        sync,
        "states:StartExecution",
        &[child.arn()],
        &[
            (r#"{"StateMachineArn": "{% '${child_arn}:' & $alias %}"}"#, "states:stateMachine:child"),
            (r#"{"StateMachineArn": "{% '${child_arn}' & $x %}"}"#, "states:stateMachine:*"),
        ],
    );
}

#[test]
fn objects_and_prefixes() {
    let reader = |resource: &str, arguments: &str, config: &str| {
        let text = format!(
            r#"{{"QueryLanguage": "JSONata", "StartAt": "Each", "States": {{"Each": {{"Type": "Map",
            "ItemReader": {{"Resource": "arn:aws:states:::s3:{resource}", "Arguments": {arguments}, "ReaderConfig": {{{config}}}}},
            "ItemProcessor": {{"ProcessorConfig": {{"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}},
                "StartAt": "Work", "States": {{"Work": {{"Type": "Pass", "End": true}}}}}}, "End": true}}}}}}"#
        );
        Deployment::new("demo", machine(&text, &[])).unwrap()
    };
    let object =
        reader("getObject", r#"{"Bucket": "{% 'b-' & $x %}", "Key": "{% 'in*/' & $x %}"}"#, r#""InputType": "JSON""#);
    assert_eq!(resources(&object, "s3:GetObject"), ["s3:::b-*/in${*}/*"]);
    let listed = reader(
        "listObjectsV2",
        r#"{"Bucket": "b", "Prefix": "{% 'in*/' & $x %}"}"#,
        r#""Transformation": "LOAD_AND_FLATTEN""#,
    );
    assert_eq!(resources(&listed, "s3:GetObject"), ["s3:::b/in${*}/*"]);
    let policy = policy(&listed);
    let list =
        policy["Statement"].as_array().unwrap().iter().find(|statement| statement["Sid"] == "ListItems").unwrap();
    assert_eq!(list["Condition"], serde_json::json!({"StringLike": {"s3:prefix": "in${*}/*"}}));
}

#[test]
fn credentials_of_a_task_without_arguments() {
    let invoke = "arn:aws:lambda:eu-west-1:111122223333:function:f";
    for (deployment, expected) in [
        (one_task(invoke, r#""Credentials": {"RoleArn": "{% $role %}"}"#, &[]), "iam::*:role/*"),
        (
            one_task(invoke, r#""Credentials": {"RoleArn": "{% 'arn:aws:iam::444455556666:role/a-' & $x %}"}"#, &[]),
            "iam::444455556666:role/a-*",
        ),
        (one_path_task(invoke, r#""Credentials": {"RoleArn.$": "$.role"}"#, &[]), "iam::*:role/*"),
    ] {
        assert_eq!(resources(&deployment, "sts:AssumeRole"), [expected]);
    }
}

#[test]
fn arns_that_no_policy_can_have() {
    let invoke = "arn:aws:states:::lambda:invoke";
    for name in [
        "arn:aws:lambda:REGION:ACCOUNT_ID:function:f",
        "arn:aws:lambda:{region}:{account}:function:f",
        "arn:aws:lambda:*:*:function:f",
        "arn:aws:lambda:::function:f",
        "444455556666:f",
        "x:function:f",
    ] {
        let error = one_task(invoke, &format!(r#""Arguments": {{"FunctionName": "{name}"}}"#), &[]).plan().unwrap_err();
        let message = error.to_string();
        assert!(
            message.starts_with("SFN0612")
                && message.contains(&format!("`{name}` as `FunctionName`, which is not a function's name or ARN")),
            "{message}"
        );
    }
    let direct = one_task("arn:aws:lambda:*:*:function:f", r#""Arguments": {}"#, &[]);
    assert!(direct.plan().unwrap_err().to_string().contains("as `Resource`, which is not"));
}
