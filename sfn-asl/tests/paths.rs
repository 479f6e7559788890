//! The fields and payloads of JSONPath states: which paths they take, and texts that look like paths.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{findings, one};
use sfn_asl::read::check_json;

/// The findings about paths: of the codes of this subject, without those about variables.
fn paths(definition: &str) -> Vec<String> {
    findings(definition)
        .into_iter()
        .filter(|finding| finding.contains("SFN0305") || finding.contains("SFN032"))
        .collect()
}

const PASS: &str = r#""Type": "Pass", "End": true"#;
const TASK: &str = r#""Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true"#;
const PROCESSOR: &str = r#"{"StartAt": "Y", "States": {"Y": {"Type": "Succeed"}}}"#;

/// A state with the field, and the field's place.
fn with(field: &str, value: &str) -> (String, String) {
    let map = format!(r#""Type": "Map", "ItemProcessor": {PROCESSOR}, "End": true"#);
    let rule = r#""Next": "X""#;
    let choice = |test: &str| format!(r#"{{"Type": "Choice", "Default": "E", "Choices": [{{{test}, {rule}}}]}}"#);
    let (state, place) = match field {
        "InputPath" | "OutputPath" | "ResultPath" => (format!(r#"{{{PASS}, "{field}": "{value}"}}"#), field.to_owned()),
        "Catch" => (
            format!(r#"{{{TASK}, "Catch": [{{"ErrorEquals": ["a"], "Next": "X", "ResultPath": "{value}"}}]}}"#),
            "Catch[0]/ResultPath".to_owned(),
        ),
        "TimeoutSecondsPath" | "HeartbeatSecondsPath" => {
            (format!(r#"{{{TASK}, "{field}": "{value}"}}"#), field.to_owned())
        }
        "SecondsPath" | "TimestampPath" => {
            (format!(r#"{{"Type": "Wait", "{field}": "{value}", "End": true}}"#), field.to_owned())
        }
        "ErrorPath" | "CausePath" => (format!(r#"{{"Type": "Fail", "{field}": "{value}"}}"#), field.to_owned()),
        "Variable" => (choice(&format!(r#""Variable": "{value}", "IsNull": true"#)), "Choices[0]/Variable".to_owned()),
        "NumericEqualsPath" => (
            choice(&format!(r#""Not": {{"And": [{{"Variable": "$.a", "NumericEqualsPath": "{value}"}}]}}"#)),
            "Choices[0]/Not/And[0]/NumericEqualsPath".to_owned(),
        ),
        "MaxItemsPath" => (
            format!(
                r#"{{{map}, "ItemReader": {{"Resource": "arn:aws:states:::s3:getObject", "Parameters": {{"Bucket": "b", "Key": "k"}}, "ReaderConfig": {{"InputType": "JSON", "MaxItemsPath": "{value}"}}}}}}"#
            ),
            "ItemReader/ReaderConfig/MaxItemsPath".to_owned(),
        ),
        "MaxItemsPerBatchPath" | "MaxInputBytesPerBatchPath" => {
            (format!(r#"{{{map}, "ItemBatcher": {{"{field}": "{value}"}}}}"#), format!("ItemBatcher/{field}"))
        }
        _ => (format!(r#"{{{map}, "{field}": "{value}"}}"#), field.to_owned()),
    };
    let definition = format!(r#"{{"StartAt": "X", "States": {{"X": {state}, "E": {{"Type": "Succeed"}}}}}}"#);
    (definition, format!("/States/X/{place}"))
}

#[test]
fn fields() {
    const INPUT: &str = "$.a[0]";
    const MANY: &str = "$.a[*]";
    const CONTEXT: &str = "$$.Execution.Id";
    const VARIABLE: &str = "$v.a";
    const CALL: &str = "States.UUID()";
    // Each field with what it takes.
    let fields: &[(&str, &[&str])] = &[
        ("InputPath", &[INPUT, MANY, CONTEXT, VARIABLE]),
        ("OutputPath", &[INPUT, MANY, CONTEXT, VARIABLE]),
        ("ResultPath", &[INPUT]),
        ("Catch", &[INPUT]),
        ("ItemsPath", &[INPUT, MANY, CONTEXT, VARIABLE]),
        ("TimeoutSecondsPath", &[INPUT, CONTEXT, VARIABLE]),
        ("HeartbeatSecondsPath", &[INPUT, CONTEXT, VARIABLE]),
        ("SecondsPath", &[INPUT, CONTEXT, VARIABLE]),
        ("TimestampPath", &[INPUT, CONTEXT, VARIABLE]),
        ("ErrorPath", &[INPUT, CONTEXT, VARIABLE, CALL]),
        ("CausePath", &[INPUT, CONTEXT, VARIABLE, CALL]),
        ("Variable", &[INPUT, CONTEXT, VARIABLE]),
        ("NumericEqualsPath", &[INPUT, CONTEXT, VARIABLE]),
        ("MaxItemsPath", &[INPUT, VARIABLE]),
        ("MaxItemsPerBatchPath", &[INPUT, VARIABLE]),
        ("MaxInputBytesPerBatchPath", &[INPUT, VARIABLE]),
        ("MaxConcurrencyPath", &[INPUT, VARIABLE]),
        ("ToleratedFailureCountPath", &[INPUT, VARIABLE]),
        ("ToleratedFailurePercentagePath", &[INPUT, VARIABLE]),
    ];
    for (field, taken) in fields {
        for value in [INPUT, MANY, CONTEXT, VARIABLE, CALL, "a", "$.a[", "$.a b", "${Placeholder}"] {
            let (definition, place) = with(field, value);
            let expected = match value {
                "${Placeholder}" => Vec::new(),
                value if taken.contains(&value) => Vec::new(),
                _ => vec![format!("SFN0305 {place}")],
            };
            assert_eq!(paths(&definition), expected, "{definition}");
        }
    }
}

#[test]
fn offsets_point_into_the_text() {
    let offset = |state: &str, code: &str| {
        let (_, diagnostics) = check_json(&one(state));
        diagnostics.iter().find(|diagnostic| diagnostic.code.id == code).expect(state).expression_offset
    };
    assert_eq!(offset(&format!(r#"{{{PASS}, "InputPath": "$.größe b"}}"#), "SFN0305"), Some(7));
    assert_eq!(offset(&format!(r#"{{{PASS}, "ResultPath": "$.ö[*]"}}"#), "SFN0305"), Some(3));
    assert_eq!(offset(&format!(r#"{{{PASS}, "Parameters": {{"a.$": "$$.Execution.Nope"}}}}"#), "SFN0326"), Some(13));
    assert_eq!(
        offset(&format!(r#"{{{PASS}, "Parameters": {{"a.$": "States.Array($$.Task.Token)"}}}}"#), "SFN0327"),
        Some(13)
    );
}

#[test]
fn context_of_the_place() {
    let check = |state: &str, expected: &[&str]| assert_eq!(paths(&one(state)), expected, "{state}");
    check(
        &format!(r#"{{{PASS}, "Parameters": {{"a.$": "$$.Exection.Id"}}, "InputPath": "$$.Map"}}"#),
        &["warning SFN0326 /States/X/Parameters/a.$", "warning SFN0327 /States/X/InputPath"],
    );
    // The task token.
    let task = |resource: &str| {
        format!(
            r#"{{"Type": "Task", "Resource": "arn:aws:states:::{resource}", "Parameters": {{"T": {{"a.$": "$$.Task.Token"}}}}, "TimeoutSeconds": 9, "End": true}}"#
        )
    };
    check(&task("sqs:sendMessage.waitForTaskToken"), &[]);
    check(&task("sqs:sendMessage"), &["warning SFN0327 /States/X/Parameters/T/a.$"]);
    check(&task("sqs:sendMessage${Suffix}"), &[]);
    // The item: in the selector and in the states inside, however deep, and nowhere else.
    let item = r#"{"a.$": "$$.Map.Item.Value"}"#;
    let inner = format!(r#"{{"Type": "Pass", "Parameters": {item}, "End": true}}"#);
    let branch =
        format!(r#"{{"Type": "Parallel", "Branches": [{{"StartAt": "Z", "States": {{"Z": {inner}}}}}], "End": true}}"#);
    check(
        &format!(
            r#"{{"Type": "Map", "ItemSelector": {item}, "ResultSelector": {item}, "ItemProcessor": {{"StartAt": "Y", "States": {{"Y": {branch}}}}}, "End": true}}"#
        ),
        &["warning SFN0327 /States/X/ResultSelector/a.$"],
    );
    check(&branch.replace("\"Z\"", "\"W\""), &["warning SFN0327 /States/X/Branches[0]/States/W/Parameters/a.$"]);
    // `$states` is of JSONata.
    check(
        &format!(r#"{{{PASS}, "Parameters": {{"a.$": "$states.input.a"}}}}"#),
        &["warning SFN0305 /States/X/Parameters/a.$"],
    );
}

#[test]
fn static_texts() {
    let check = |state: &str, expected: &[&str]| assert_eq!(paths(&one(state)), expected, "{state}");
    check(
        &format!(
            r#"{{{PASS}, "Parameters": {{"a": "$.x", "b": [{{"c": "$$.Execution.Id"}}, "$.y"], "d": "States.UUID()"}}, "Assign": {{"e": "$[0]"}}}}"#
        ),
        &[
            "warning SFN0328 /States/X/Parameters/a",
            "warning SFN0328 /States/X/Parameters/b[0]/c",
            "warning SFN0328 /States/X/Parameters/b[1]",
            "warning SFN0328 /States/X/Parameters/d",
            "warning SFN0328 /States/X/Assign/e",
        ],
    );
    check(
        &format!(
            r#"{{{PASS}, "Parameters": {{"a": "$", "b": "$5", "c": "$ 5", "d": "$HOME", "e": "States.Nope()", "f": "$.a b", "g.$": "$.x"}}}}"#
        ),
        &[],
    );
    check(
        &format!(r#"{{{PASS}, "Result": {{"a.$": "$.x", "b": ["$$.State.Name"], "c": "$", "d": "x"}}}}"#),
        &["warning SFN0329 /States/X/Result/a.$", "warning SFN0329 /States/X/Result/b[0]"],
    );
    check(
        r#"{"Type": "Fail", "Error": "$.error", "Cause": "States.Format('{}', $.a)"}"#,
        &["warning SFN0328 /States/X/Error", "warning SFN0328 /States/X/Cause"],
    );
    check(r#"{"Type": "Fail", "Error": "E", "Cause": "It cost $5"}"#, &[]);
    // In JSONata nothing is a path.
    let jsonata = format!(r#"{{"QueryLanguage": "JSONata", {PASS}, "Output": {{"a": "$.x"}}}}"#);
    check(&jsonata, &[]);
}

#[test]
fn values_under_dollar_keys() {
    for good in
        ["$", "$$", "$.a[?(@.b == 1)].c", "$v", "States.Array()", "${Placeholder}", "States.Format('${Name} {}', $.a"]
    {
        let state = format!(r#"{{{PASS}, "Parameters": {{"a.$": "{good}"}}}}"#);
        assert_eq!(paths(&one(&state)), [""; 0], "{good}");
    }
    for (bad, code) in [
        ("a", "SFN0305"),
        ("", "SFN0305"),
        (" $.a", "SFN0305"),
        ("{% $states.input %}", "SFN0305"),
        ("UUID()", "SFN0305"),
        ("$.a[", "SFN0305"),
        ("$.a.", "SFN0305"),
        ("States.Format('${}')", "SFN0330"),
        ("States.Nope($.a)", "SFN0321"),
        ("States.UUID(", "SFN0320"),
    ] {
        let state = format!(r#"{{{PASS}, "Parameters": {{"a.$": "{bad}"}}}}"#);
        let expected = format!("{code} /States/X/Parameters/a.$");
        let found: Vec<_> = findings(&one(&state));
        assert_eq!(found, [expected], "{bad}");
    }
}
