//! JSONata in its fields: which are read, what `$states` holds in them, and strings that are almost expressions.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;
#[path = "common/jsonata.rs"]
mod findings;

use common::one_jsonata;
use findings::{of_machine, of_output, of_state};

/// A task with a catcher, with an expression in one of its fields.
fn task(field: &str, expression: &str) -> String {
    let value = |name: &str| if name == field { expression } else { "1" };
    format!(
        r#"{{"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": {{"FunctionName": "f", "Payload": "{}"}},
            "Assign": {{"a": ["{}"]}}, "Output": {{"o": "{}"}}, "TimeoutSeconds": 9,
            "Catch": [{{"ErrorEquals": ["States.ALL"], "Assign": {{"b": "{}"}}, "Output": "{}", "Next": "X"}}],
            "End": true}}"#,
        value("Arguments"),
        value("Assign"),
        value("Output"),
        value("CatchAssign"),
        value("CatchOutput"),
    )
}

#[test]
fn members_of_states() {
    let fields = [
        ("Arguments", "/Arguments/Payload"),
        ("Assign", "/Assign/a[0]"),
        ("Output", "/Output/o"),
        ("CatchAssign", "/Catch[0]/Assign/b"),
        ("CatchOutput", "/Catch[0]/Output"),
    ];
    let places = |member: &str| -> Vec<&str> {
        let expression = format!("{{% $states.{member}.x %}}");
        fields
            .into_iter()
            .filter(|(field, place)| {
                let findings = of_state(&task(field, &expression));
                assert!(findings.is_empty() || findings == [format!("SFN0312 /States/X{place} @11")], "{findings:?}");
                findings.is_empty()
            })
            .map(|(field, _)| field)
            .collect()
    };
    assert_eq!(places("input"), ["Arguments", "Assign", "Output", "CatchAssign", "CatchOutput"]);
    assert_eq!(places("result"), ["Assign", "Output"]);
    assert_eq!(places("errorOutput"), ["CatchAssign", "CatchOutput"]);
    assert_eq!(places("reslut"), [""; 0]);
    // Only Task, Parallel and Map have a result.
    assert_eq!(of_output("$states.result"), ["SFN0312 /States/X/Output @10"]);
    assert_eq!(of_output("$states.errorOutput"), ["SFN0312 /States/X/Output @10"]);
    assert_eq!(of_output("$states.errorOutput.Error & $states.errorOutput.Cause"), ["SFN0312 /States/X/Output @10"]);
    assert_eq!(of_output("$states"), [""; 0]);
    assert_eq!(of_output("($states := {'a': 1}; $states.a)"), [""; 0]);
    let parallel = r#"{"Type": "Parallel", "Branches": [{"StartAt": "Y", "States": {"Y": {"Type": "Succeed"}}}],
        "Output": "{% $states.result[0] %}", "End": true}"#;
    assert_eq!(of_state(parallel), [""; 0]);
}

#[test]
fn context_object() {
    for (path, offset) in [("Execution.ID", 28), ("Exection.Id", 18), ("State.Name.x", 29), ("Foo", 18)] {
        let findings = of_output(&format!("$states.context.{path}"));
        assert_eq!(findings, [format!("warning SFN0326 /States/X/Output @{offset}")], "{path}");
    }
    for path in [
        "Execution.Id",
        "Execution.Input.any.thing",
        "Execution.RedriveCount",
        "State.RetryCount",
        "StateMachine.Name",
        "*",
        "Execution",
    ] {
        assert_eq!(of_output(&format!("$states.context.{path}")), [""; 0], "{path}");
    }
    assert_eq!(of_output("$states.context.Map.Item.Value"), ["warning SFN0327 /States/X/Output @2"]);
    let wait = |suffix: &str| {
        format!(
            r#"{{"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage{suffix}",
                "Arguments": {{"QueueUrl": "q", "MessageBody": "{{% $states.context.Task.Token %}}"}}, "End": true}}"#
        )
    };
    assert_eq!(of_state(&wait(".waitForTaskToken")), [""; 0]);
    assert_eq!(of_state(&wait("")), ["warning SFN0327 /States/X/Arguments/MessageBody @3"]);
    let map = |items: &str, selector: &str, inner: &str| {
        format!(
            r#"{{"Type": "Map", "Items": "{{% {items} %}}", "ItemSelector": {{"a": "{{% {selector} %}}"}},
                "ItemProcessor": {{"StartAt": "Y", "States": {{"Y": {{"Type": "Succeed", "Output": "{{% {inner} %}}"}}}}}},
                "End": true}}"#
        )
    };
    let item = "$states.context.Map.Item.Index";
    assert_eq!(of_state(&map("[1]", item, item)), [""; 0]);
    assert_eq!(of_state(&map(item, "1", "2")), ["warning SFN0327 /States/X/Items @3"]);
}

#[test]
fn delimiters() {
    for text in [
        "{% $states.input",
        "$states.input %}",
        " {% $states.input %}",
        "{% $states.input %} ",
        "Hello {% $name %}!",
        "{% 'a' %} and more",
        "$states.input.id",
    ] {
        let state = format!(r#"{{"Type": "Pass", "Output": {{"a": "{text}"}}, "End": true}}"#);
        assert_eq!(of_state(&state), ["warning SFN0313 /States/X/Output/a"], "{text}");
    }
    for text in ["{%10%}", "{% 10%}", r"{%\n10\n%}", "100 %", "{ % }", "$100", "a $states.input b", "{%'{%'%}"] {
        let state = format!(r#"{{"Type": "Pass", "Output": {{"a": "{text}"}}, "End": true}}"#);
        assert_eq!(of_state(&state), [""; 0], "{text}");
    }
}

#[test]
fn all_fields_are_read() {
    for (state, place) in [
        (r#"{"Type": "Pass", "Assign": {"a": {"b": ["E"]}}, "End": true}"#, "/Assign/a/b[0]"),
        (r#"{"Type": "Wait", "Seconds": "E", "End": true}"#, "/Seconds"),
        (r#"{"Type": "Wait", "Timestamp": "E", "End": true}"#, "/Timestamp"),
        (r#"{"Type": "Succeed", "Output": "E"}"#, "/Output"),
        (r#"{"Type": "Fail", "Error": "E"}"#, "/Error"),
        (r#"{"Type": "Fail", "Cause": "E"}"#, "/Cause"),
        (
            r#"{"Type": "Choice", "Choices": [{"Condition": "E", "Next": "X"}], "Default": "Z"}"#,
            "/Choices[0]/Condition",
        ),
        (
            r#"{"Type": "Choice", "Choices": [{"Condition": true, "Output": "E", "Next": "X"}], "Default": "Z"}"#,
            "/Choices[0]/Output",
        ),
        (
            r#"{"Type": "Choice", "Choices": [{"Condition": true, "Assign": {"a": "E"}, "Next": "X"}], "Default": "Z"}"#,
            "/Choices[0]/Assign/a",
        ),
        (
            r#"{"Type": "Choice", "Choices": [{"Condition": true, "Next": "X"}], "Assign": {"a": "E"}, "Default": "Z"}"#,
            "/Assign/a",
        ),
        (
            r#"{"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Arguments": "E", "End": true}"#,
            "/Arguments",
        ),
        (
            r#"{"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "TimeoutSeconds": "E", "End": true}"#,
            "/TimeoutSeconds",
        ),
        (
            r#"{"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "HeartbeatSeconds": "E", "End": true}"#,
            "/HeartbeatSeconds",
        ),
        (
            r#"{"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Credentials": {"RoleArn": "E"}, "End": true}"#,
            "/Credentials/RoleArn",
        ),
        (
            r#"{"Type": "Parallel", "Branches": [{"StartAt": "Y", "States": {"Y": {"Type": "Succeed"}}}], "Arguments": {"a": "E"},
                "End": true}"#,
            "/Arguments/a",
        ),
    ] {
        let machine = |expression: &str| {
            let state =
                state.replace('E', "\u{1}").replace("\"\u{1}\"", &format!("\"{expression}\"")).replace('\u{1}', "E");
            format!(
                r#"{{"QueryLanguage": "JSONata", "StartAt": "X", "States": {{"X": {state}, "Z": {{"Type": "Succeed"}}}}}}"#
            )
        };
        assert_eq!(of_machine(&machine("{% 1 + %}")), [format!("SFN0310 /States/X{place} @7")], "{state}");
        assert_eq!(of_machine(&machine("{% 1 + 1 %}")), [""; 0], "{state}");
    }
}

#[test]
fn all_fields_of_a_map_are_read() {
    for (fields, place) in [
        (r#""Items": ["E"]"#, "/Items[0]"),
        (r#""Items": "E""#, "/Items"),
        (r#""ItemSelector": {"a": "E"}"#, "/ItemSelector/a"),
        (r#""MaxConcurrency": "E""#, "/MaxConcurrency"),
        (r#""ToleratedFailurePercentage": "E""#, "/ToleratedFailurePercentage"),
        (r#""ToleratedFailureCount": "E""#, "/ToleratedFailureCount"),
        (
            r#""ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "Arguments": {"Bucket": "E", "Key": "k"}}"#,
            "/ItemReader/Arguments/Bucket",
        ),
        (
            r#""ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "Arguments": {"Bucket": "b", "Key": "k"},
                "ReaderConfig": {"InputType": "JSON", "MaxItems": "E"}}"#,
            "/ItemReader/ReaderConfig/MaxItems",
        ),
        (r#""ItemBatcher": {"MaxItemsPerBatch": "E"}"#, "/ItemBatcher/MaxItemsPerBatch"),
        (r#""ItemBatcher": {"MaxInputBytesPerBatch": "E"}"#, "/ItemBatcher/MaxInputBytesPerBatch"),
        (r#""ItemBatcher": {"MaxItemsPerBatch": 1, "BatchInput": {"a": "E"}}"#, "/ItemBatcher/BatchInput/a"),
        (
            r#""ResultWriter": {"Resource": "arn:aws:states:::s3:putObject", "Arguments": {"Bucket": "E"}}"#,
            "/ResultWriter/Arguments/Bucket",
        ),
    ] {
        let machine = |expression: &str| {
            let fields = fields.replace("\"E\"", &format!("\"{expression}\""));
            one_jsonata(&format!(
                r#"{{"Type": "Map", {fields}, "ItemProcessor": {{
                    "ProcessorConfig": {{"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}},
                    "StartAt": "Y", "States": {{"Y": {{"Type": "Succeed"}}}}}}, "End": true}}"#
            ))
        };
        assert_eq!(of_machine(&machine("{% 1 + %}")), [format!("SFN0310 /States/X{place} @7")], "{fields}");
        assert_eq!(of_machine(&machine("{% 1 + 1 %}")), [""; 0], "{fields}");
    }
}

#[test]
fn what_is_not_an_expression_is_not_read() {
    for state in [
        r#"{"Type": "Pass", "Comment": "{% 1 + %}", "End": true}"#,
        r#"{"Type": "Pass", "QueryLanguage": "JSONPath", "Result": "{% 1 + %}", "End": true}"#,
        r#"{"Type": "Pass", "Output": {"{% 1 + %}": 1}, "End": true}"#,
        r#"{"Type": "Pass", "Output": "{% ${Count} + 1 %}", "End": true}"#,
        r#"{"Type": "Pass", "Output": "{% ${AWS::AccountId} %}", "End": true}"#,
        r#"{"Type": "Pass", "Output": "{% '${FunctionArn}:' & $states.input.v %}", "End": true}"#,
    ] {
        let machine = one_jsonata(state);
        let machine = if state.contains("JSONPath") {
            machine.replacen(r#""QueryLanguage": "JSONata", "#, "", 1)
        } else {
            machine
        };
        assert_eq!(of_machine(&machine), [""; 0], "{state}");
    }
}
