//! Where the examples are deployed, and what is there under a handle's name.

use serde_json::{Value, json};
use sfn_asl::ResourceHandle;
use sfn_asl::token::ResourceKind;
use sfn_cdk_export::{Deployment, Environment};

/// A place of deployment, as ARNs have it.
pub struct Place {
    pub environment: Environment,
}

impl Place {
    pub fn all() -> [Self; 3] {
        [("aws", "eu-central-1"), ("aws-cn", "cn-north-1"), ("aws-us-gov", "us-gov-west-1")]
            .map(|(partition, region)| Self { environment: Environment::new(partition, region, "111122223333") })
    }

    pub fn arn(&self, service: &str, resource: &str) -> String {
        let Environment { partition, region, account_id, .. } = &self.environment;
        format!("arn:{partition}:{service}:{region}:{account_id}:{resource}")
    }

    /// What is in a bucket, or with an empty key the bucket.
    pub fn object(&self, bucket: &str, key: &str) -> String {
        let partition = &self.environment.partition;
        if key.is_empty() {
            format!("arn:{partition}:s3:::{bucket}")
        } else {
            format!("arn:{partition}:s3:::{bucket}/{key}")
        }
    }

    /// What is deployed under a handle's name.
    pub fn arn_of(&self, handle: &ResourceHandle) -> Option<String> {
        let name = &handle.name;
        let (service, resource) = match handle.kind {
            ResourceKind::LambdaFunction => ("lambda", format!("function:{name}")),
            ResourceKind::SqsQueue => ("sqs", name.clone()),
            ResourceKind::SnsTopic => ("sns", name.clone()),
            ResourceKind::DynamoDbTable => ("dynamodb", format!("table/{name}")),
            ResourceKind::StateMachine => ("states", format!("stateMachine:{name}")),
            ResourceKind::Activity => ("states", format!("activity:{name}")),
            ResourceKind::EventBus => ("events", format!("event-bus/{name}")),
            ResourceKind::Api => ("execute-api", name.clone()),
            ResourceKind::KmsKey => ("kms", format!("key/{name}")),
            ResourceKind::S3Bucket => return Some(self.object(name, "")),
            _ => return None,
        };
        Some(self.arn(service, &resource))
    }

    /// All that the role of a deployment may do: its own policy, or its managed ones together.
    pub fn policy(&self, deployment: &Deployment) -> Value {
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
