//! The order workflow's policy and trust policy: sufficient, needed and tight, in three partitions.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use serde_json::Value;
use sfn_cdk_export::{Deployment, Environment, PolicyDocument};
use support::iam::{Call, WITHOUT_RESOURCE, allows, call, prove};
use support::{FUNCTIONS, arn_in, environments, function, order};

fn resolved(document: &PolicyDocument, environment: &Environment) -> Value {
    let text = document.resolve(environment, |handle| Some(arn_in(environment, handle))).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// Everything that an execution of the order workflow asks for.
fn order_calls(environment: &Environment) -> Vec<Call> {
    let invokes = FUNCTIONS.iter().map(|name| call("lambda:InvokeFunction", arn_in(environment, &function(name))));
    let of_machine = |action: &&&str| action.starts_with("logs:") || action.starts_with("xray:");
    let machine = WITHOUT_RESOURCE.iter().filter(of_machine).map(|action| call(action, "*"));
    invokes.chain(machine).collect()
}

#[test]
fn the_policy_is_sufficient_needed_and_tight() {
    let deployment = order();
    let plan = deployment.plan().unwrap();
    for environment in environments() {
        prove(&resolved(&plan.policy, &environment), &order_calls(&environment));
    }
}

#[test]
fn its_statements_say_what_they_are_for() {
    let deployment = order();
    let plan = deployment.plan().unwrap();
    let sids: Vec<&str> = plan.policy.statements.iter().map(|statement| statement.sid.as_str()).collect();
    assert_eq!(sids, ["DeliverLogsAndSendTraces", "InvokeFunctions"]);
    let why = &plan.policy.statements[1].why;
    assert_eq!(why.len(), 7);
    assert!(
        why.iter().any(|why| why.location.as_str() == "/States/FulfillOrder/Branches[2]/States/InitiateShipping"),
        "{why:?}"
    );
}

#[test]
fn without_logging_and_tracing_only_the_functions_are_left() {
    let deployment = order().logging(sfn_cdk_export::Logging::new(sfn_cdk_export::LogLevel::Off)).tracing(false);
    let plan = deployment.plan().unwrap();
    assert_eq!(plan.policy.statements.len(), 1);
    assert_eq!(plan.log_group, None);
}

#[test]
fn the_trust_policy_is_sufficient_needed_and_tight() {
    let deployment = order();
    let plan = deployment.plan().unwrap();
    for environment in environments() {
        let Environment { partition, region, account_id, .. } = &environment;
        let document = resolved(&plan.trust, &environment);
        let mut assume = call("sts:AssumeRole", "").with("aws:SourceAccount", account_id).with(
            "aws:SourceArn",
            format!("arn:{partition}:states:{region}:{account_id}:stateMachine:order-processing"),
        );
        assume.principal = Some("states.amazonaws.com".to_owned());
        prove(&document, std::slice::from_ref(&assume));
        for wrong in [
            format!("arn:{partition}:states:{region}:{account_id}:stateMachine:order-processing2"),
            format!("arn:{partition}:states:{region}:999999999999:stateMachine:order-processing"),
            format!("arn:{partition}:states:eu-north-1:{account_id}:stateMachine:order-processing"),
            format!("arn:aws-other:states:{region}:{account_id}:stateMachine:order-processing"),
            format!("arn:{partition}:lambda:{region}:{account_id}:stateMachine:order-processing"),
        ] {
            assert!(!allows(&document, &assume.clone().with("aws:SourceArn", wrong)));
        }
    }
}

/// The child executions of a Distributed Map have the machine's ARN with the map's label behind it.
#[test]
fn the_maps_of_a_machine_may_take_its_role() {
    let text = r#"{"QueryLanguage": "JSONata", "StartAt": "Each", "States": {"Each": {"Type": "Map", "Label": "each", "ItemProcessor": {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "One", "States": {"One": {"Type": "Pass", "End": true}}}, "End": true}}}"#;
    let deployment = Deployment::new("order-processing", support::machine(text, &[])).unwrap();
    let plan = deployment.plan().unwrap();
    for environment in environments() {
        let Environment { partition, region, account_id, .. } = &environment;
        let document = resolved(&plan.trust, &environment);
        let assume = |source: &str| {
            let arn = format!("arn:{partition}:states:{region}:{account_id}:stateMachine:{source}");
            let mut assume =
                call("sts:AssumeRole", "").with("aws:SourceAccount", account_id).with("aws:SourceArn", arn);
            assume.principal = Some("states.amazonaws.com".to_owned());
            assume
        };
        assert!(allows(&document, &assume("order-processing")) && allows(&document, &assume("order-processing/each")));
        assert!(
            !allows(&document, &assume("order-processing2")) && !allows(&document, &assume("order-processing2/each"))
        );
        assert!(!allows(&resolved(&order().plan().unwrap().trust, &environment), &assume("order-processing/each")));
    }
}

#[test]
fn merging_does_not_depend_on_the_order_of_states() {
    let deployment = order();
    let text = deployment.plan().unwrap().policy;
    assert_eq!(order().plan().unwrap().policy, text);
    for statement in &text.statements {
        assert!(statement.sid.chars().all(|c| c.is_ascii_alphanumeric()));
    }
}
