//! The policies of the examples: sufficient, needed and tight, in three partitions.

use serde_json::{Value, json};
use sfn_asl::ResourceHandle;
use sfn_asl::token::ResourceKind;
use sfn_cdk_export::{Deployment, Environment};

use crate::iam::{Call, WITHOUT_RESOURCE, call, prove};
use crate::{greet_visitor, long_policy, order};

/// A place of deployment, as ARNs have it.
struct Place {
    environment: Environment,
}

impl Place {
    fn all() -> [Self; 3] {
        [("aws", "eu-central-1"), ("aws-cn", "cn-north-1"), ("aws-us-gov", "us-gov-west-1")]
            .map(|(partition, region)| Self { environment: Environment::new(partition, region, "111122223333") })
    }

    fn arn(&self, service: &str, resource: &str) -> String {
        let Environment { partition, region, account_id, .. } = &self.environment;
        format!("arn:{partition}:{service}:{region}:{account_id}:{resource}")
    }

    /// What is deployed under a handle's name.
    fn arn_of(&self, handle: &ResourceHandle) -> Option<String> {
        match handle.kind {
            ResourceKind::LambdaFunction => Some(self.arn("lambda", &format!("function:{}", handle.name))),
            ResourceKind::KmsKey => Some(self.arn("kms", &format!("key/{}", handle.name))),
            _ => None,
        }
    }

    /// All that the role of a deployment may do: its own policy, or its managed ones together.
    fn policy(&self, deployment: &Deployment) -> Value {
        let plan = deployment.plan().expect("the deployment has a plan");
        let parts = if plan.managed_policies.is_empty() { vec![plan.policy] } else { plan.managed_policies };
        let statements = parts.iter().flat_map(|part| {
            let text = part.resolve(&self.environment, |handle| self.arn_of(handle)).expect("every token has a value");
            let mut policy: Value = serde_json::from_str(&text).expect("it is JSON");
            policy["Statement"].as_array_mut().map(std::mem::take).unwrap_or_default()
        });
        json!({"Version": "2012-10-17", "Statement": statements.collect::<Vec<_>>()})
    }
}

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
