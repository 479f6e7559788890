//! Every operation of the tables, with any request: nothing panics, and every resource is an ARN of this place.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use sfn_cdk_export::iam::{Options, derive};
use sfn_cdk_export::{Environment, Statement};
use sfn_services::sdk::{self, Iam, Operation};

/// Requests: without members, with a name, an ARN, a list and a computed value in each, and wholly computed.
fn requests(operation: Operation) -> [(&'static str, Value); 7] {
    let with = |suffix: &str, value: Value| -> Value {
        let members = operation.members().map(|member| (format!("{}{suffix}", member.name), value.clone()));
        Value::Object(members.collect::<Map<_, _>>())
    };
    [
        ("Arguments", json!({})),
        ("Arguments", with("", json!("na*me${Account}"))),
        ("Arguments", with("", json!("arn:aws:other:eu-west-1:444455556666:thing/name"))),
        ("Arguments", with("", json!(["a", 1, {"Key": "k"}, null]))),
        ("Arguments", with("", json!("{% 'a' & $x %}"))),
        ("Arguments", json!("{% $request %}")),
        ("Parameters", with(".$", json!("$.x"))),
    ]
}

/// Actions that have a type of resources, and are needed without one all the same.
const WITHOUT_RESOURCE: [&str; 11] = [
    "cloudformation:DescribeStacks",
    "cloudwatch:GetMetricData",
    "cloudwatch:ListMetrics",
    "cloudwatch:PutMetricData",
    "comprehend:DetectEntities",
    "polly:StartSpeechSynthesisTask",
    "polly:SynthesizeSpeech",
    "rekognition:DetectModerationLabels",
    "sns:Publish",
    "translate:TranslateDocument",
    "translate:TranslateText",
];

/// Whether an action that tags what an operation makes has no type of resources.
fn has_no_resource(operation: Operation, action: &str) -> bool {
    let own = operation.service().operations().find(|own| action.split(':').nth(1) == Some(own.name()));
    match own.map(Operation::iam) {
        Some(Iam::Actions(permissions)) => permissions.iter().all(|permission| permission.resources.is_empty()),
        _ => false,
    }
}

#[test]
fn every_operation_with_any_request() {
    let environment = Environment::new("aws", "eu-west-1", "111122223333");
    let mut operations = 0;
    for operation in sdk::services().flat_map(sdk::Service::operations) {
        operations += 1;
        let permissions = match operation.iam() {
            Iam::Actions(permissions) => permissions,
            Iam::Unknown | Iam::NoneNeeded => Vec::new(),
        };
        let without: BTreeSet<&str> = permissions
            .iter()
            .filter(|permission| permission.resources.is_empty())
            .map(|permission| permission.action.as_str())
            .chain(
                permissions
                    .iter()
                    .flat_map(|permission| &permission.dependents)
                    .copied()
                    .filter(|action| has_no_resource(operation, action)),
            )
            .collect();
        for (field, request) in requests(operation) {
            let task = json!({"Type": "Task", "Resource": format!("arn:aws:states:::aws-sdk:{operation}"), field: request, "End": true});
            let text = json!({"StartAt": "Call", "States": {"Call": task}}).to_string();
            let value = sfn_asl::json::parse(&text).unwrap();
            let machine = sfn_asl::read::read(&value).0.unwrap();
            let derived = derive(&machine, &Options::new("demo"));
            let is_known = !permissions.is_empty();
            assert_eq!(
                is_known && derived.findings.iter().all(|f| f.diagnostic.code.id != "SFN2001"),
                !derived.policy.is_empty(),
                "{text}"
            );
            for Statement { actions, resources, .. } in &derived.policy.statements {
                let is_star_right = actions
                    .iter()
                    .all(|action| without.contains(action.as_str()) || WITHOUT_RESOURCE.contains(&action.as_str()));
                for resource in resources {
                    let shown = resource.render(|token| {
                        let token = token.placeholder();
                        match token.as_str() {
                            "partition" => environment.partition.clone(),
                            "region" => environment.region.clone(),
                            "account_id" => environment.account_id.clone(),
                            other => panic!("{text}: {other}"),
                        }
                    });
                    let plain = shown.replace("${*}", "").replace("${?}", "").replace("${$}", "");
                    assert!(
                        shown.starts_with("arn:aws:") || shown == "*" && is_star_right,
                        "{text}: {actions:?} on {shown}"
                    );
                    assert!(!plain.contains("${"), "{text}: {shown}");
                }
            }
        }
    }
    println!("{operations} operations");
    assert!(operations > 18_000);
}
