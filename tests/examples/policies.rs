//! The policies of the examples: sufficient, needed and tight, in three partitions.

use sfn_asl::ResourceHandle;
use sfn_cdk_export::{Deployment, Environment};

use crate::iam::{Call, WITHOUT_RESOURCE, call, prove};
use crate::{long_policy, order};

const PLACES: [(&str, &str); 3] = [("aws", "eu-central-1"), ("aws-cn", "cn-north-1"), ("aws-us-gov", "us-gov-west-1")];

/// A place of deployment, and the ARN of what is deployed there under a name.
fn resolved(
    deployment: &Deployment,
    environment: &Environment,
    arn: impl Fn(&ResourceHandle) -> String,
) -> serde_json::Value {
    let plan = deployment.plan().expect("the deployment has a plan");
    let text = plan.policy.resolve(environment, |handle| Some(arn(handle))).expect("every token has a value");
    serde_json::from_str(&text).expect("it is JSON")
}

/// Proves that the functions of a machine can be called, its logs be delivered and its traces be sent; and what else there is.
fn prove_everywhere(deployment: &Deployment, functions: &[String], others: impl Fn(&str, &str) -> Vec<Call>) {
    for (partition, region) in PLACES {
        let environment = Environment::new(partition, region, "111122223333");
        let place = format!("{region}:111122223333");
        let policy = resolved(deployment, &environment, |handle| match handle.kind {
            sfn_asl::token::ResourceKind::KmsKey => format!("arn:{partition}:kms:{place}:key/{}", handle.name),
            _ => format!("arn:{partition}:lambda:{place}:function:{}", handle.name),
        });
        let function =
            |name: &String| call("lambda:InvokeFunction", format!("arn:{partition}:lambda:{place}:function:{name}"));
        let of_machine = |action: &&&str| action.starts_with("logs:") || action.starts_with("xray:");
        let of_machine = WITHOUT_RESOURCE.iter().filter(of_machine).map(|action| call(action, "*"));
        let calls: Vec<Call> =
            functions.iter().map(function).chain(of_machine).chain(others(partition, &place)).collect();
        prove(&policy, &calls);
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
    prove_everywhere(&deployment, &functions.map(str::to_owned), |_, _| Vec::new());
}

/// Source: AWS Step Functions Developer Guide, "Data at rest encryption in Step Functions".
#[test]
fn long_policy() {
    let deployment = long_policy::deployment().expect("it can be deployed");
    let functions: Vec<String> = long_policy::functions().collect();
    prove_everywhere(&deployment, &functions, |partition, place| {
        let key = format!("arn:{partition}:kms:{place}:key/executions");
        let machine = format!("arn:{partition}:states:{place}:stateMachine:long-policy");
        let of_machine =
            |action| call(action, key.clone()).with("kms:EncryptionContext:aws:states:stateMachineArn", &machine);
        let of_logs = call("kms:GenerateDataKey", key.clone())
            .with("kms:EncryptionContext:SourceArn", format!("arn:{partition}:logs:{place}:*"));
        vec![of_machine("kms:Decrypt"), of_machine("kms:GenerateDataKey"), of_logs]
    });
}
