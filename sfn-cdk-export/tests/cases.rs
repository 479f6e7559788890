//! The cases of the corpus, where it lies beside the checkout: each policy allows what its case expects, needs all that it has,
//! and denies what is near.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

use serde_json::Value;
use sfn_asl::json::parse;
use sfn_cdk_export::Environment;
use sfn_cdk_export::iam::{Options, derive};
use support::iam::{Call, allows, arn_matches, list, prove, sample, statement_allows};

/// The cases without a proof, each with why.
const WITHOUT_PROOF: [(&str, &str); 5] = [
    (
        "docs-activity-kms",
        "which key an activity has is not in the definition; tests/derivation.rs proves it where it is said",
    ),
    (
        "sls-iamrole-should-give-invokefunction-permission-for-only-functions-referenced-by-1",
        "`arn:aws:lambda:123:*:function:hello` names no function: AWS Lambda API Reference, `Invoke`, pattern of `FunctionName`",
    ),
    (
        "wf-ec2-instance-isolation-sam-EC2IsolationStateMachine",
        "which resources get tags is computed, so they are of every type, as in the Amazon EC2 User Guide, \"Grant permission to tag \
         Amazon EC2 resources during creation\"; the proof takes no pattern without a type",
    ),
    (
        "wf-lookout-for-vision-inference-sam-InferenceStateMachine",
        "the case expects `s3:GetObject` on buckets, which are no objects, and an action of a service that is retired",
    ),
    (
        "wf-stepfunction-progress-tracking-OrderingStateMachine",
        "the path begins with `/@connections/`; the case expects every path of the API",
    ),
];

/// The policy that is derived for a case.
fn policy(case: &Value) -> Value {
    let context = &case["context"];
    let text = |name: &str| context[name].as_str().map(str::to_owned);
    let mut options = Options::new(text("state_machine").filter(|name| !name.contains("${")).unwrap_or("*".to_owned()));
    options.placeholders = true;
    options.logging = context["logging"] == true;
    options.tracing = context["tracing"] == true;
    options.kms_key = text("kms").as_deref().map(Into::into);
    options.account_id = text("account");
    let place = |name: &str| text(name).unwrap();
    let environment = Environment::new(place("partition"), place("region"), place("account"));
    let machine = sfn_asl::read::read(&parse(&case["definition"].to_string()).unwrap()).0.unwrap();
    let text = derive(&machine, &options).policy.resolve(&environment, |_| None).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// The resources that a policy grants an action on.
fn granted<'a>(policy: &'a Value, action: &str) -> Vec<&'a str> {
    let statements = policy["Statement"].as_array().unwrap().iter();
    let has = |statement: &&Value| list(&statement["Action"]).iter().any(|one| one.eq_ignore_ascii_case(action));
    statements.filter(has).flat_map(|statement| list(&statement["Resource"])).collect()
}

/// The resources that a pattern takes in.
fn inside<'a>(resources: Vec<&'a str>, patterns: &[&str]) -> Vec<&'a str> {
    resources.into_iter().filter(|one| patterns.iter().any(|pattern| arn_matches(pattern, &sample(one)))).collect()
}

/// The calls that a case expects. Which resource is meant where the case doesn't say so, or allows more than it needs, is what
/// the policy says.
fn calls(case: &Value, policy: &Value) -> Vec<Call> {
    let mut out: Vec<Call> = Vec::new();
    for expected in case["expected_statements"].as_array().unwrap() {
        for action in list(&expected["actions"]) {
            let resources = match (expected["scope"].as_str().unwrap(), expected["need"].as_str().unwrap()) {
                ("unknown" | "none", _) => granted(policy, action),
                (_, "permitted") => inside(granted(policy, action), &list(&expected["resources"])),
                _ => list(&expected["resources"]),
            };
            for resource in resources {
                let mut call = Call::one_of(action, resource);
                for (operator, keys) in expected["condition"].as_object().into_iter().flatten() {
                    for (key, values) in keys.as_object().unwrap() {
                        let value = list(values)[0];
                        call = call.with(key, if operator == "StringLike" { sample(value) } else { value.to_owned() });
                    }
                }
                for call in completed(&call, policy) {
                    if (expected["need"] == "required" || allows(policy, &call)) && !out.contains(&call) {
                        out.push(call);
                    }
                }
            }
        }
    }
    out
}

/// With the conditions that the policy has beside those of the case: one call for each statement.
fn completed(call: &Call, policy: &Value) -> Vec<Call> {
    let mut out = Vec::new();
    if allows(policy, call) {
        return vec![call.clone()];
    }
    for statement in policy["Statement"].as_array().unwrap() {
        let mut with = call.clone();
        for (operator, keys) in statement.get("Condition").and_then(Value::as_object).into_iter().flatten() {
            for (key, values) in keys.as_object().unwrap().iter().filter(|(key, _)| !call.context.contains_key(*key)) {
                let value = list(values)[0];
                with = with.with(key, if operator == "StringLike" { sample(value) } else { value.to_owned() });
            }
        }
        if statement_allows(statement, &with) {
            out.push(with);
        }
    }
    if out.is_empty() { vec![call.clone()] } else { out }
}

#[test]
fn cases() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/iam/cases.jsonl");
    let Ok(text) = fs::read_to_string(&file) else {
        println!("skipped: there is no corpus beside the checkout");
        return;
    };
    let mut failed = Vec::new();
    let mut proved = 0;
    for line in text.lines() {
        // Placeholders of the Serverless Framework are filled in before a definition is deployed.
        let line = line.replace("#{AWS::Region}", "us-east-1").replace("#{AWS::AccountId}", "123456789012");
        let case: Value = serde_json::from_str(&line).unwrap();
        let id = case["id"].as_str().unwrap();
        let policy = policy(&case);
        let calls = calls(&case, &policy);
        if catch_unwind(|| prove(&policy, &calls)).is_ok() {
            proved += 1;
        } else {
            println!("{id}");
            failed.push(id.to_owned());
        }
    }
    println!("{proved} proved");
    failed.sort();
    assert_eq!(failed, WITHOUT_PROOF.map(|(id, _)| id), "the cases without a proof");
}
