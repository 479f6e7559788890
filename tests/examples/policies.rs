//! The policies of the examples: sufficient, needed and tight, in three partitions.

use sfn_cdk_export::Deployment;
use sfn_examples::program::Deployments;

use crate::iam::{Call, WITHOUT_RESOURCE, call, prove};
use crate::place::Place;
use crate::{approval, batch, greet_visitor, integrations, long_policy, order, polling, progress};

/// Proves that a role may call these functions, do what the machine's features ask for, and nothing else.
fn prove_in(
    places: &[Place],
    deployment: &Deployment,
    functions: &[impl AsRef<str>],
    features: &[&str],
    others: impl Fn(&Place) -> Vec<Call>,
) {
    for place in places {
        let invoked = functions.iter().map(|name| format!("function:{}", name.as_ref()));
        let invoked = invoked.map(|function| call("lambda:InvokeFunction", place.arn("lambda", &function)));
        let of_machine = WITHOUT_RESOURCE.iter().filter(|action| features.iter().any(|name| action.starts_with(name)));
        let of_machine = of_machine.map(|action| call(action, "*"));
        let calls: Vec<Call> = invoked.chain(of_machine).chain(others(place)).collect();
        prove(&place.policy(deployment), &calls);
    }
}

#[test]
fn order() {
    let deployment = order::deployment().expect("the order workflow can be deployed");
    let functions = [
        "validate_order",
        "check_inventory",
        "process_payment",
        "update_inventory",
        "send_confirmation",
        "initiate_shipping",
        "notify_backorder",
    ];
    prove_in(&Place::all(), &deployment, &functions, &["logs:", "xray:"], |_| Vec::new());
}

/// Proves what the only deployment of an example may do, beside calling functions.
fn prove_example(example: &Deployments, functions: &[&str], others: impl Fn(&Place) -> Vec<Call>) {
    let [deployment] = example.as_deref().expect("it can be deployed") else { panic!("several deployments") };
    prove_in(&Place::all(), deployment, functions, &[], others);
}

/// Source: Amazon API Gateway Developer Guide, "Use IAM authorization" (of WebSocket APIs).
#[test]
fn progress() {
    prove_example(&progress::deployments(), &["pack", "ship"], |place| {
        let api = place.arn("execute-api", "browsers");
        vec![
            Call::one_of("execute-api:ManageConnections", &format!("{api}/live/POST/@connections/*")),
            call("dynamodb:DeleteItem", place.arn("dynamodb", "table/connections")),
        ]
    });
}

#[test]
fn approval() {
    prove_example(&approval::deployments(), &["pay"], |place| {
        vec![call("sqs:SendMessage", place.arn("sqs", "approvals")), call("sns:Publish", place.arn("sns", "notices"))]
    });
}

/// Source: AWS Step Functions Developer Guide, "IAM policies for calling Step Functions workflows".
#[test]
fn polling() {
    let deployments = polling::deployments().expect("they can be deployed");
    let [parent, child] = deployments.as_slice() else { panic!("two deployments") };
    let none: [&str; 0] = [];
    prove_in(&Place::all(), parent, &none, &[], |place| {
        let rule = place.arn("events", "rule/StepFunctionsGetEventsForStepFunctionsExecutionRule");
        let mut calls = vec![call("states:StartExecution", place.arn("states", "stateMachine:run_job"))];
        for action in ["states:DescribeExecution", "states:StopExecution"] {
            calls.push(Call::one_of(action, &place.arn("states", "execution:run_job:*")));
        }
        calls.extend(
            ["events:PutTargets", "events:PutRule", "events:DescribeRule"].map(|name| call(name, rule.clone())),
        );
        calls
    });
    prove_in(&Place::all(), child, &["start_job", "job_state"], &[], |_| Vec::new());
}

/// Source: Amazon S3 API Reference, "CopyObject" (permissions).
#[test]
fn integrations() {
    prove_example(&integrations::deployments(), &[], |place| {
        let table = |action| call(action, place.arn("dynamodb", "table/orders"));
        vec![
            table("dynamodb:GetItem"),
            table("dynamodb:UpdateItem"),
            Call::one_of("s3:GetObject", &place.object("inbox", "invoices/*")),
            Call::one_of("s3:PutObject", &place.object("archive", "invoices/*")),
            call("sns:Publish", place.arn("sns", "notifications")),
            call("sqs:SendMessage", place.arn("sqs", "ledger")),
            call("events:PutEvents", place.arn("events", "event-bus/shop")),
        ]
    });
}

/// Source: AWS Step Functions Developer Guide, "IAM policies for using Distributed Map states".
#[test]
fn batch() {
    let written = |action, place: &Place| Call::one_of(action, &place.object("results", "imports/*"));
    prove_example(&batch::deployments(), &["valid_from", "store_prices", "summarise"], |place| {
        vec![
            call("states:StartExecution", place.arn("states", "stateMachine:import-prices")),
            Call::one_of("states:DescribeExecution", &place.arn("states", "execution:import-prices:*")),
            Call::one_of("s3:GetObject", &place.object("incoming", "price-lists/*")),
            written("s3:PutObject", place),
            written("s3:GetObject", place),
            written("s3:ListMultipartUploadParts", place),
            written("s3:AbortMultipartUpload", place),
        ]
    });
}

#[test]
fn greet_visitor() {
    let deployment = greet_visitor::deployment().expect("it can be deployed");
    prove_in(&Place::all(), &deployment, &["greet"], &["logs:"], |_| Vec::new());
}

/// Source: AWS Step Functions Developer Guide, "Data at rest encryption in Step Functions".
#[test]
fn long_policy() {
    let deployment = long_policy::deployment().expect("it can be deployed");
    let functions: Vec<String> = long_policy::functions().collect();
    // A proof takes seconds: its time grows with the square of the policy's length.
    let [one, ..] = Place::all().map(|place| [place]);
    prove_in(&one, &deployment, &functions, &["logs:", "xray:"], |place| {
        let use_key = |action, context: &str, arn: String| {
            let key = format!("kms:EncryptionContext:{context}");
            call(action, place.arn("kms", "key/executions")).with(&key, arn)
        };
        let machine = place.arn("states", "stateMachine:long-policy");
        vec![
            use_key("kms:Decrypt", "aws:states:stateMachineArn", machine.clone()),
            use_key("kms:GenerateDataKey", "aws:states:stateMachineArn", machine),
            use_key("kms:GenerateDataKey", "SourceArn", place.arn("logs", "*")),
        ]
    });
}
