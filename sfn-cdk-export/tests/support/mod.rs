//! What several tests need.
#![allow(dead_code, unreachable_pub)]

pub mod iam;
pub mod template;

use sfn_asl::token::{ResourceHandle, ResourceKind, Token};
use sfn_asl::{StateMachine, ValidStateMachine};
use sfn_cdk_export::{Deployment, Environment, Logging};

/// The functions of the order workflow.
pub const FUNCTIONS: [&str; 7] = [
    "validate_order",
    "check_inventory",
    "process_payment",
    "update_inventory",
    "send_confirmation",
    "initiate_shipping",
    "notify_backorder",
];

pub fn function(name: &str) -> ResourceHandle {
    ResourceHandle::new(ResourceKind::LambdaFunction, name)
}

pub fn order_machine() -> ValidStateMachine {
    let tokens: Vec<Token> = FUNCTIONS.iter().map(|name| function(name).arn()).collect();
    machine(include_str!("../fixtures/order.asl.json"), &tokens)
}

pub fn order() -> Deployment {
    Deployment::new("order-processing", order_machine())
        .unwrap()
        .logging(Logging::all())
        .tracing(true)
        .tag("project", "orders")
}

/// A machine from text with `${placeholder}`s.
pub fn machine(text: &str, tokens: &[Token]) -> ValidStateMachine {
    StateMachine::from_template(text, tokens)
        .unwrap_or_else(|e| panic!("{e}"))
        .validate()
        .unwrap_or_else(|e| panic!("{e}"))
}

/// A deployment `demo` of a machine with one JSONata task.
pub fn one_task(resource: &str, fields: &str, tokens: &[Token]) -> Deployment {
    let text = format!(
        r#"{{"QueryLanguage": "JSONata", "StartAt": "Call", "States": {{
            "Call": {{"Type": "Task", "Resource": "{resource}", {fields}, "End": true}}}}}}"#
    );
    Deployment::new("demo", machine(&text, tokens)).unwrap()
}

/// The same in JSONPath.
pub fn one_path_task(resource: &str, fields: &str, tokens: &[Token]) -> Deployment {
    let text = format!(
        r#"{{"StartAt": "Call", "States": {{
            "Call": {{"Type": "Task", "Resource": "{resource}", {fields}, "End": true}}}}}}"#
    );
    Deployment::new("demo", machine(&text, tokens)).unwrap()
}

/// Three partitions.
pub fn environments() -> [Environment; 3] {
    [
        Environment::new("aws", "eu-central-1", "111122223333"),
        Environment::new("aws-cn", "cn-north-1", "111122223333"),
        Environment::new("aws-us-gov", "us-gov-west-1", "111122223333"),
    ]
}

/// The ARN of a resource in an environment: its handle's name with `-` for `_`.
pub fn arn_in(environment: &Environment, handle: &ResourceHandle) -> String {
    let Environment { partition, region, account_id, .. } = environment;
    let name = handle.name.replace('_', "-");
    let (service, resource) = match handle.kind {
        ResourceKind::LambdaFunction => ("lambda", format!("function:{name}")),
        ResourceKind::SqsQueue => ("sqs", name),
        ResourceKind::SnsTopic => ("sns", name),
        ResourceKind::DynamoDbTable => ("dynamodb", format!("table/{name}")),
        ResourceKind::StateMachine => ("states", format!("stateMachine:{name}")),
        ResourceKind::Activity => ("states", format!("activity:{name}")),
        ResourceKind::EventBus => ("events", format!("event-bus/{name}")),
        ResourceKind::S3Bucket => return format!("arn:{partition}:s3:::{name}"),
        ResourceKind::Api => ("execute-api", name),
        ResourceKind::KmsKey => ("kms", format!("key/{name}")),
        ResourceKind::IamRole => return format!("arn:{partition}:iam::{account_id}:role/{name}"),
        other => panic!("{other:?}"),
    };
    format!("arn:{partition}:{service}:{region}:{account_id}:{resource}")
}
