//! Strings that a tool could act on come through CloudFormation (JSON and YAML) and SAM as they are.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::collections::BTreeMap;

use proptest::prelude::*;
use sfn_asl::json::{Object, Value};
use sfn_asl::model::{Catcher, Fail, Pass, QueryLanguage, Retrier, State, StateMachine, States, Succeed, Task};
use sfn_cdk_export::{Deployment, ExportError};
use support::template::{Stack, expected, json_template, sam_template, yaml, yaml_template};
use support::{environments, function};

const HOSTILE: [&str; 62] = [
    "${",
    "$${",
    "%{",
    "{% %}",
    "{%{",
    "{{resolve:ssm:/x}}",
    "${AWS::Region}",
    "Ref",
    "Fn::Sub",
    "Fn::GetAtt",
    "Fn::Join",
    "Fn::Transform",
    "AWS::NoValue",
    "${validate_order_arn}",
    "${lambda_invoke_resource}",
    "${f_arn}",
    "$${f_arn}",
    "$$${f_arn}",
    "${!f_arn}",
    "%%{ if true }",
    "\\${f_arn}",
    "\"",
    "'",
    "\\",
    "\\\"",
    "\n",
    "a\nb\n",
    "\r\n",
    "\t",
    " ",
    "  a ",
    "a: b",
    "a #b",
    "- a",
    "EOT",
    "EOF\n",
    "\nEOT\n",
    "---",
    "...",
    "yes",
    "No",
    "on",
    "~",
    "null",
    "2012-10-17",
    "1_000",
    "0o7",
    "1:30",
    "=",
    "<<",
    "!Ref a",
    "&a *a",
    "%YAML 1.1",
    "\u{1F600}",
    "é\u{301}",
    "\u{0}",
    "\u{7}\u{1b}[0m",
    "\u{85}\u{2028}\u{2029}",
    "\u{feff}a",
    "\u{fffe}\u{ffff}",
    "\u{7f}\u{9f}",
    "{\"a\": \"${f_arn}\"}",
];

/// A machine that has the text everywhere where a text can stand, beside real tokens.
fn machine_with(text: &str) -> StateMachine {
    let payload = Object::new()
        .with(text, text)
        .with("Ref", text)
        .with("Fn::Sub", vec![text, "${f_arn}"])
        .with("nested", Object::new().with("Fn::GetAtt", vec![text]).with(format!("k{text}"), Value::Null));
    let mut arguments = Object::new().with("FunctionName", function("f").arn());
    arguments.push("Payload", payload.clone());
    let mut mixed = sfn_asl::Text::from(format!("{text}$").as_str());
    mixed.push_token(function("f").arn());
    mixed.push_str(text);
    arguments.push("ClientContext", mixed);
    let mut task = Task::new("arn:aws:states:::lambda:invoke");
    task.comment = Some(text.to_owned());
    task.arguments = Some(arguments.into());
    let mut retrier = Retrier::new([format!("E{text}")]);
    retrier.comment = Some(text.to_owned());
    task.retry.push(retrier);
    task.catch.push(Catcher::new([format!("F{text}")], "Fail"));
    let name: String = format!("S{text}").chars().take(70).collect();
    task.next = Some(name.clone());
    let mut pass = Pass::default();
    pass.output = Some(payload.into());
    pass.next = Some("End".to_owned());
    let mut fail = Fail::default();
    fail.error = Some(text.into());
    fail.cause = Some(text.into());
    let states: Vec<(String, State)> = vec![
        ("Call".to_owned(), task.into()),
        (name, pass.into()),
        ("Fail".to_owned(), fail.into()),
        ("End".to_owned(), Succeed::default().into()),
    ];
    let mut machine = StateMachine::new("Call", states.into_iter().collect::<States>());
    machine.comment = Some(text.to_owned());
    machine.query_language = Some(QueryLanguage::Jsonata);
    machine
}

/// Whether the text came through; `false` if the definition isn't valid with it.
fn comes_through(text: &str) -> bool {
    let Ok(machine) = machine_with(text).validate() else { return false };
    let deployment = Deployment::new("hostile", machine).unwrap();
    let definition = deployment.asl().unwrap();
    let definition = definition.get("hostile.asl.json").unwrap();
    let again = sfn_asl::json::parse_template(definition, &[function("f").arn()]).unwrap();
    assert_eq!(again, deployment.machine().machine().to_value(), "the bare definition");
    for environment in environments() {
        let arn = support::arn_in(&environment, &function("f"));
        let stack = Stack { environment, values: BTreeMap::from([("FArn".to_owned(), arn.clone())]) };
        let expected = expected(&deployment, &stack, |_| arn.clone());
        for template in [json_template(&deployment), yaml_template(&deployment)] {
            let properties = &template["Resources"]["Hostile"]["Properties"];
            let text = properties["DefinitionString"].as_str().unwrap();
            assert_eq!(stack.definition(text, properties.get("DefinitionSubstitutions")), expected);
        }
        let (template, definition) = sam_template(&deployment);
        let properties = &template["Resources"]["Hostile"]["Properties"];
        assert_eq!(stack.definition(&definition, properties.get("DefinitionSubstitutions")), expected);
    }
    true
}

#[test]
fn each_hostile_string() {
    let through = HOSTILE.iter().filter(|text| comes_through(text)).count();
    // Some are no valid expressions or names; the others must be nearly all, or this test tests nothing.
    assert!(through >= 45, "only {through} of {} were valid", HOSTILE.len());
}

#[test]
fn the_two_templates_are_the_same() {
    let deployment = support::order();
    assert_eq!(json_template(&deployment), yaml_template(&deployment));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn hostile_strings_put_together(parts in prop::collection::vec(prop_oneof![
        prop::sample::select(HOSTILE.to_vec()).prop_map(str::to_owned),
        "[ -~]{0,6}",
        "\\PC{0,4}",
        any::<char>().prop_map(String::from),
    ], 0..6)) {
        comes_through(&parts.concat());
    }

    #[test]
    fn strings_of_the_users_own_resources_survive_yaml(key in "\\PC{1,12}", text in any::<String>()) {
        let value = Object::new().with("Type", "Custom::Any").with("Properties", Object::new().with(&key, text.as_str()));
        let deployment = support::order().resource("Own", value).unwrap();
        let (from_json, from_yaml) = (json_template(&deployment), yaml_template(&deployment));
        prop_assert_eq!(&from_json["Resources"]["Own"]["Properties"][&key], &serde_json::json!(text));
        prop_assert_eq!(from_json, from_yaml);
    }
}

#[test]
fn hostile_strings_in_the_users_own_resources_survive_yaml() {
    for text in HOSTILE {
        let properties = Object::new().with(text, text).with("List", vec![text, text]);
        let value = Object::new().with("Type", "Custom::Any").with("Properties", properties);
        let deployment = support::order().resource("Own", value).unwrap();
        assert_eq!(json_template(&deployment), yaml_template(&deployment), "{text:?}");
    }
}

#[test]
fn tags_are_refused_or_come_through() {
    for text in HOSTILE {
        let deployment = support::order().tag("note", text);
        match deployment.cloudformation() {
            Err(ExportError::InvalidTag { key, value, .. }) => {
                assert_eq!((key.as_str(), value.as_str()), ("note", text));
            }
            Err(other) => panic!("{other}"),
            Ok(_) => {
                assert_eq!(json_template(&deployment), yaml_template(&deployment));
                let tags = &yaml_template(&deployment)["Resources"]["OrderProcessing"]["Properties"]["Tags"];
                assert_eq!(tags[0], serde_json::json!({"Key": "note", "Value": text}));
                assert_eq!(
                    sam_template(&deployment).0["Resources"]["OrderProcessing"]["Properties"]["Tags"]["note"],
                    text
                );
            }
        }
    }
    assert!(support::order().tag("note", "yes").cloudformation().is_ok());
    assert!(matches!(support::order().tag("aws:x", "").sam(), Err(ExportError::InvalidTag { .. })));
}

#[test]
fn a_placeholder_of_ours_that_a_user_spells_is_not_filled_in() {
    let deployment =
        Deployment::new("hostile", machine_with("${f_arn} ${lambda_invoke_resource}").validate().unwrap()).unwrap();
    let (_, definition) = sam_template(&deployment);
    // One for the function's name, one for the client context.
    assert_eq!(definition.matches("${f_arn}").count(), 2);
    assert_eq!(definition.matches("${lambda_invoke_resource}").count(), 1);
}

#[test]
fn text_that_would_be_a_dynamic_reference_in_a_policy_is_refused() {
    let reader = r#"{"QueryLanguage": "JSONata", "StartAt": "Each", "States": {"Each": {"Type": "Map",
        "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "Arguments": {"Bucket": "b", "Key": "{{resolve:ssm:/x}}"}},
        "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
            "StartAt": "Work", "States": {"Work": {"Type": "Pass", "End": true}}}, "End": true}}}"#;
    let deployment = Deployment::new("demo", support::machine(reader, &[])).unwrap();
    assert!(matches!(deployment.cloudformation(), Err(ExportError::DynamicReference { .. })));
    assert!(matches!(deployment.sam(), Err(ExportError::DynamicReference { .. })));
}

#[test]
fn yaml_without_a_mapping_reads_back() {
    assert_eq!(yaml("a: \"2012-10-17\"\n"), serde_json::json!({"a": "2012-10-17"}));
}
