//! What AWS would refuse for its size or number is refused here, and nothing that it takes.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::collections::BTreeSet;

use sfn_asl::StateMachine;
use sfn_asl::json::Object;
use sfn_asl::model::{ExecutionType, Pass, State, States, Task};
use sfn_cdk_export::{Binding, Deployment, Environment, ExportError, Logging, Statement};
use support::{function, machine, one_path_task, order};

/// A chain of calls of as many functions, with names of 20 characters.
fn calls(count: usize) -> Deployment {
    let name = |index: usize| format!("Call{index}");
    let states = (0..count).map(|index| {
        let mut task = Task::new("arn:aws:states:::lambda:invoke");
        let handle = function(&format!("function_number_{index:04}"));
        task.parameters = Some(Object::new().with("FunctionName", handle.arn()).into());
        if index + 1 == count {
            task.end = Some(true);
        } else {
            task.next = Some(name(index + 1));
        }
        (name(index), State::from(task))
    });
    let machine = StateMachine::new("Call0", states.collect::<States>());
    Deployment::new("many", machine.validate().unwrap()).unwrap()
}

/// The length in characters without white space, as IAM counts it.
fn length(policy: &serde_json::Value) -> usize {
    policy.to_string().chars().filter(|c| !c.is_whitespace()).count()
}

#[test]
fn policies_longer_than_a_role_can_have_are_managed_ones() {
    let fits = calls(100);
    assert!(fits.plan().unwrap().managed_policies.is_empty());
    let deployment = calls(180);
    let plan = deployment.plan().unwrap();
    assert!((2..=10).contains(&plan.managed_policies.len()), "{}", plan.managed_policies.len());
    // Together they allow what the whole does, and nothing twice.
    let resources = |policy: &sfn_cdk_export::PolicyDocument| -> Vec<String> {
        let all = policy.statements.iter().flat_map(|statement| &statement.resources);
        all.map(ToString::to_string).collect()
    };
    let mut parts: Vec<String> = plan.managed_policies.iter().flat_map(resources).collect();
    parts.sort();
    let mut whole = resources(&plan.policy);
    whole.sort();
    assert_eq!((parts.len(), parts), (180, whole));
    // Each fits, in the longest region's name too.
    let environment = Environment::new("aws", "ap-southeast-1", "111122223333");
    for policy in &plan.managed_policies {
        let text = policy.resolve(&environment, |handle| Some(support::arn_in(&environment, handle))).unwrap();
        let policy: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert!(length(&policy) <= 6_144, "{}", length(&policy));
    }
    let template = support::template::json_template(&deployment);
    let ids: Vec<String> = (1..=plan.managed_policies.len()).map(|number| format!("ManyPolicy{number}")).collect();
    assert_eq!(template["Resources"]["Many"]["DependsOn"], serde_json::json!(ids));
    for id in &ids {
        assert_eq!(template["Resources"][id]["Type"], "AWS::IAM::ManagedPolicy");
        assert_eq!(template["Resources"][id]["Properties"]["Roles"], serde_json::json!([{"Ref": "ManyRole"}]));
    }
    assert!(template["Resources"].get("ManyPolicy").is_none());
    #[cfg(feature = "terraform")]
    {
        let files = deployment.terraform().unwrap();
        let main = files.get("main.tf").unwrap();
        let attachments = main.matches("resource \"aws_iam_role_policy_attachment\"").count();
        assert_eq!(attachments, plan.managed_policies.len());
        for number in 1..=attachments {
            let waits = format!("aws_iam_role_policy_attachment.many_{number},");
            assert!(main.contains(&waits), "{waits}");
        }
        assert!(!main.contains("aws_iam_role_policy\""));
    }
}

#[test]
fn a_managed_policy_has_each_identifier_once() {
    for count in (160..=400).step_by(20) {
        let deployment = calls(count).logging(Logging::all()).tracing(true);
        let plan = deployment.plan().unwrap();
        assert!(plan.managed_policies.len() > 1);
        for policy in &plan.managed_policies {
            let sids: BTreeSet<&str> = policy.statements.iter().map(|statement| statement.sid.as_str()).collect();
            assert_eq!(sids.len(), policy.statements.len(), "{count}: {sids:?}");
        }
    }
}

#[test]
fn policies_longer_than_managed_ones_can_be() {
    // Ten policies of 6,144 characters each, of about 70 a function.
    let error = calls(1_000).plan().map(drop).unwrap_err();
    assert!(
        matches!(&error, ExportError::PolicyTooLong { machine, length: 60_000.., limit: 61_440 } if machine == "many"),
        "{error}"
    );
    let message = error.to_string();
    assert!(message.starts_with("SFN0628: ") && message.contains(".permissions_of("), "{message}");
    // What is bound counts as it is, what the user adds counts too, and white space doesn't.
    let long =
        |text: String| order().statement(Statement::allow("Read", ["s3:GetObject"], [text.as_str()])).plan().err();
    assert!(matches!(
        long(format!("arn:aws:s3:::b/{}", "x".repeat(10_000))),
        Some(ExportError::PolicyTooLong { limit: 6_144, .. })
    ));
    assert!(long(format!("arn:aws:s3:::b/{}", "x ".repeat(4_000))).is_none());
    let mut bound = calls(100);
    for index in 0..100 {
        let arn = format!("arn:aws:lambda:ap-southeast-1:111122223333:function:{index:x<64}");
        bound = bound.bind(&function(&format!("function_number_{index:04}")), Binding::arn(arn)).unwrap();
    }
    assert!(!bound.plan().unwrap().managed_policies.is_empty());
}

fn too_large(result: Result<sfn_cdk_export::Files, ExportError>) -> String {
    match result {
        Err(error @ ExportError::TooLarge { .. }) => error.to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn parameters_and_resources() {
    let all =
        Statement::allow("Invoke", ["lambda:InvokeFunction"], ["arn:aws:lambda:eu-west-1:111122223333:function:*"]);
    let many = |count: usize| {
        (0..count).fold(calls(count), |deployment, index| {
            deployment.permissions_of(&format!("Call{index}"), [all.clone()]).unwrap()
        })
    };
    assert!(many(200).export().is_ok());
    assert!(too_large(many(201).sam()).contains("201 parameters, but 200 are allowed"));
    // Terraform has no such limit.
    #[cfg(feature = "terraform")]
    assert!(many(201).terraform().is_ok());
    let topics = |count: usize| {
        (0..count).fold(order(), |deployment, index| {
            deployment.resource(format!("Topic{index}"), Object::new().with("Type", "AWS::SNS::Topic")).unwrap()
        })
    };
    assert!(topics(496).cloudformation().is_ok());
    assert!(too_large(topics(497).cloudformation()).contains("501 resources, but 500 are allowed"));
}

/// States without permissions, whose definition has about that many characters without white space.
fn large(characters: usize) -> Deployment {
    let items: Vec<i64> = vec![1; characters / 2];
    let mut pass = Pass::default();
    pass.result = Some(items.iter().map(|item| sfn_asl::Value::from(*item)).collect::<Vec<_>>().into());
    pass.end = Some(true);
    let machine = StateMachine::new("A", [("A", State::from(pass))].into_iter().collect());
    Deployment::new("large", machine.validate().unwrap()).unwrap()
}

#[test]
fn definitions_that_are_too_long_with_their_white_space_lose_it() {
    let deployment = large(600_000);
    let files = deployment.sam().unwrap();
    let definition = files.get("large.asl.json").unwrap();
    assert_eq!(definition.lines().count(), 1);
    assert!(definition.len() < 700_000 && definition.ends_with("}\n"));
    assert!(large(10_000).sam().unwrap().get("large.asl.json").unwrap().lines().count() > 1_000);
    // Every escape of a template makes it longer.
    let mut pass = Pass::default();
    pass.comment = Some("${".repeat(300_000));
    pass.end = Some(true);
    let machine = StateMachine::new("A", [("A", State::from(pass))].into_iter().collect());
    let deployment = Deployment::new("large", machine.validate().unwrap()).unwrap();
    assert!(too_large(deployment.sam()).contains("the definition has 2"));
}

#[test]
fn templates() {
    // Below the limit of a definition, but not of a template with everything around it.
    let message = too_large(large(1_040_000).cloudformation());
    assert!(message.starts_with("SFN0629: the template large.template.json has 10"), "{message}");
    assert!(message.contains("use the SAM template"), "{message}");
    assert!(large(1_040_000).sam().is_ok());
}

#[test]
fn tags() {
    let many = |count: usize| (0..count).fold(calls(1), |deployment, index| deployment.tag(format!("k{index}"), "v"));
    assert!(many(50).plan().is_ok());
    let message = many(51).plan().unwrap_err().to_string();
    assert!(message.starts_with("SFN0617") && message.contains("a resource can have 50"), "{message}");
    let message = calls(1).tag("Project", "a").tag("project", "b").plan().unwrap_err().to_string();
    assert!(message.starts_with("SFN0617: the tag `project` = `b`") && message.contains("IAM"), "{message}");
}

#[test]
fn express() {
    let express = |resource: &str, fields: &str| {
        one_path_task(resource, fields, &[]).machine_type(ExecutionType::Express).plan().map(drop)
    };
    let callback = "arn:aws:states:::sqs:sendMessage.waitForTaskToken";
    let fields = r#""Parameters": {"QueueUrl": "https://sqs.eu-west-1.amazonaws.com/111122223333/q", "MessageBody": {"t.$": "$$.Task.Token"}}"#;
    let error = express(callback, fields).unwrap_err();
    assert!(matches!(&error, ExportError::InvalidForType { .. }));
    let message = error.to_string();
    assert!(message.starts_with("SFN0630: `demo` can't be an EXPRESS state machine:\n"), "{message}");
    assert!(message.contains("/States/Call/Resource") && message.contains("waitForTaskToken"), "{message}");
    assert!(express("arn:aws:states:::sqs:sendMessage", &fields.replace("{\"t.$\": \"$$.Task.Token\"}", "{}")).is_ok());
    assert!(express("arn:aws:states:eu-west-1:111122223333:activity:a", r#""Parameters": {}"#).is_err());
    let text = r#"{"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}}"#;
    let small = Deployment::new("demo", machine(text, &[])).unwrap().machine_type(ExecutionType::Express);
    assert!(small.export().is_ok());
}

#[test]
fn the_longest_names() {
    for name in ["x".repeat(80), "-".to_owned() + &"9".repeat(79), "9_".repeat(40)] {
        let deployment = Deployment::new(&name, support::order_machine()).unwrap().tracing(true);
        let files = deployment.export().unwrap();
        let plan = deployment.plan().unwrap();
        assert!(plan.ids.logical.len() <= 200 && plan.ids.logical.chars().all(|c| c.is_ascii_alphanumeric()));
        assert!(plan.ids.terraform.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_'));
        assert!(files.iter().all(|(path, _)| path.len() < 255));
    }
}
