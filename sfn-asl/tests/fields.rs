//! Rules of single fields: ranges, pairs, error handling, choice rules, paths, query languages. Wrong and right cases side by
//! side, from the reference's field tables.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{check, one, one_jsonata};

const TASK: &str = r#""Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true"#;
const PROCESSOR: &str = r#"{"StartAt": "Y", "States": {"Y": {"Type": "Succeed"}}}"#;
const DISTRIBUTED: &str = r#"{"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
    "StartAt": "Y", "States": {"Y": {"Type": "Succeed"}}}"#;

fn task(fields: &str) -> String {
    one(&format!("{{{TASK}, {fields}}}"))
}

fn retrier(fields: &str) -> String {
    task(&format!(r#""Retry": [{{"ErrorEquals": ["e"], {fields}}}]"#))
}

fn inline_map(fields: &str) -> String {
    one(&format!(r#"{{"Type": "Map", "End": true, "ItemProcessor": {PROCESSOR}, {fields}}}"#))
}

fn distributed_map(fields: &str) -> String {
    one(&format!(r#"{{"Type": "Map", "End": true, "ItemProcessor": {DISTRIBUTED}, {fields}}}"#))
}

fn wait(fields: &str) -> String {
    one(&format!(r#"{{"Type": "Wait", "End": true, {fields}}}"#))
}

/// Checks every bound of a numeric field: the good values give nothing, the bad ones the code at the field.
fn bounds(field: &str, at: &str, good: &[&str], too_far: &[&str], wrong: &[&str], definition: impl Fn(&str) -> String) {
    let with = |value: &str| definition(&format!(r#""{field}": {value}"#));
    for value in good {
        check(&with(value), &[]);
    }
    for value in too_far {
        check(&with(value), &[&format!("SFN0111 {at}/{field}")]);
    }
    for value in wrong {
        check(&with(value), &[&format!("SFN0110 {at}/{field}")]);
    }
}

#[test]
fn ranges() {
    let not_whole: &[&str] = &["1.5", "\"5\"", "true"];
    let machine = |field: &str| format!(r#"{{{field}, "StartAt": "X", "States": {{"X": {{"Type": "Succeed"}}}}}}"#);
    bounds("TimeoutSeconds", "", &["0", "99999999"], &["-1", "100000000"], not_whole, machine);
    bounds("TimeoutSeconds", "/States/X", &["1", "99999999", "1e2"], &["0", "100000000"], not_whole, task);
    bounds("HeartbeatSeconds", "/States/X", &["1", "99999999"], &["0", "100000000", "1e400"], not_whole, task);
    bounds("Seconds", "/States/X", &["0", "31536000", "5.0"], &["-1", "100000000"], not_whole, wait);
    for longer in ["31536001", "99999999"] {
        check(&wait(&format!(r#""Seconds": {longer}"#)), &["warning SFN0509 /States/X/Seconds"]);
    }
    let at = "/States/X/Retry[0]";
    bounds("IntervalSeconds", at, &["1", "99999999"], &["0", "100000000"], not_whole, retrier);
    bounds("MaxAttempts", at, &["0", "99999999"], &["-1", "100000000"], not_whole, retrier);
    bounds("BackoffRate", at, &["1", "1.0", "2.5", "1000"], &["0.99", "0", "-1"], &["\"2\""], retrier);
    bounds("MaxDelaySeconds", at, &["1", "31622400"], &["0", "31622401"], not_whole, retrier);
    check(&retrier(r#""IntervalSeconds": 10, "MaxDelaySeconds": 11"#), &[]);
    check(&retrier(r#""IntervalSeconds": 10, "MaxDelaySeconds": 10"#), &["SFN0111 /States/X/Retry[0]/MaxDelaySeconds"]);
    let at = "/States/X";
    bounds("MaxConcurrency", at, &["0", "1", "40"], &["-1"], not_whole, inline_map);
    // Any number is taken; more than 40 have no effect.
    check(&inline_map(r#""MaxConcurrency": 123456789012"#), &["warning SFN0508 /States/X/MaxConcurrency"]);
    let percentage = "ToleratedFailurePercentage";
    bounds(percentage, at, &["0", "100", "12.5"], &["-0.1", "100.1"], &["\"5\""], distributed_map);
    bounds("ToleratedFailureCount", at, &["0", "1"], &["-1"], not_whole, distributed_map);
    let batcher = |field: &str| distributed_map(&format!(r#""ItemBatcher": {{{field}}}"#));
    let at = "/States/X/ItemBatcher";
    bounds("MaxItemsPerBatch", at, &["1", "1000000"], &["-1"], not_whole, batcher);
    bounds("MaxInputBytesPerBatch", at, &["1", "262144"], &["-1", "262145"], not_whole, batcher);
    check(&batcher(r#""MaxItemsPerBatch": 0"#), &["warning SFN0111 /States/X/ItemBatcher/MaxItemsPerBatch"]);
    let reader = |field: &str| {
        distributed_map(&format!(
            r#""ItemReader": {{"Resource": "arn:aws:states:::s3:getObject", "Parameters": {{"Bucket": "b", "Key": "k"}},
               "ReaderConfig": {{"InputType": "CSV", {field}}}}}"#
        ))
    };
    let at = "/States/X/ItemReader/ReaderConfig";
    bounds("MaxItems", at, &["0", "100000000"], &["-1", "100000001"], &["1.5", "\"5\"", "true"], reader);
}

#[test]
fn heartbeat_is_less_than_timeout() {
    check(&task(r#""TimeoutSeconds": 10, "HeartbeatSeconds": 9"#), &[]);
    check(&task(r#""TimeoutSeconds": 10, "HeartbeatSeconds": 10"#), &["SFN0114 /States/X/HeartbeatSeconds"]);
    check(&task(r#""TimeoutSecondsPath": "$.t", "HeartbeatSeconds": 10"#), &[]);
}

#[test]
fn pairs() {
    for (field, value, path_field) in
        [("TimeoutSeconds", "10", "TimeoutSecondsPath"), ("HeartbeatSeconds", "10", "HeartbeatSecondsPath")]
    {
        check(&task(&format!(r#""{field}": {value}"#)), &[]);
        check(&task(&format!(r#""{path_field}": "$.x""#)), &[]);
        check(
            &task(&format!(r#""{field}": {value}, "{path_field}": "$.x""#)),
            &[&format!("SFN0112 /States/X/{path_field}")],
        );
    }
    for (field, path_field) in [
        ("MaxConcurrency", "MaxConcurrencyPath"),
        ("ToleratedFailureCount", "ToleratedFailureCountPath"),
        ("ToleratedFailurePercentage", "ToleratedFailurePercentagePath"),
    ] {
        check(&distributed_map(&format!(r#""{path_field}": "$.x""#)), &[]);
        check(
            &distributed_map(&format!(r#""{field}": 1, "{path_field}": "$.x""#)),
            &[&format!("SFN0112 /States/X/{path_field}")],
        );
    }
    for (field, path_field) in
        [("MaxItemsPerBatch", "MaxItemsPerBatchPath"), ("MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath")]
    {
        check(&distributed_map(&format!(r#""ItemBatcher": {{"{path_field}": "$.x"}}"#)), &[]);
        check(
            &distributed_map(&format!(r#""ItemBatcher": {{"{field}": 1, "{path_field}": "$.x"}}"#)),
            &[&format!("SFN0112 /States/X/ItemBatcher/{path_field}")],
        );
    }
    check(&distributed_map(r#""ItemBatcher": {"BatchInput": 1}"#), &["warning SFN0112 /States/X/ItemBatcher"]);
    check(&one(r#"{"Type": "Fail", "Error": "e", "CausePath": "$.c"}"#), &[]);
    check(&one(r#"{"Type": "Fail", "Error": "e", "ErrorPath": "$.e"}"#), &["SFN0112 /States/X/ErrorPath"]);
    check(&one(r#"{"Type": "Fail", "Cause": "e", "CausePath": "$.e"}"#), &["SFN0112 /States/X/CausePath"]);
    check(&wait(r#""Seconds": 1, "SecondsPath": "$.s""#), &["SFN0112 /States/X/SecondsPath"]);
    check(&wait(r#""Seconds": 1, "Timestamp": "2026-01-01T00:00:00Z""#), &["SFN0112 /States/X/Timestamp"]);
    check(&wait(r#""TimestampPath": "$.s""#), &[]);
    check(&inline_map(r#""ItemSelector": {}"#), &[]);
    check(&inline_map(r#""ItemSelector": {}, "Parameters": {}"#), &["SFN0112 /States/X/Parameters"]);
    let iterator = format!(r#"{{"Type": "Map", "Iterator": {PROCESSOR}, "End": true}}"#);
    check(&one(&iterator), &["warning SFN0128 /States/X/Iterator"]);
    let inner = PROCESSOR.replace('Y', "Z");
    check(&inline_map(&format!(r#""Iterator": {inner}"#)), &["SFN0112 /States/X/Iterator"]);
}

#[test]
fn error_handling() {
    let retry = |lists: &str| {
        let retriers: Vec<_> = lists.split(';').map(|list| format!(r#"{{"ErrorEquals": {list}}}"#)).collect();
        task(&format!(r#""Retry": [{}]"#, retriers.join(",")))
    };
    let catch = |lists: &str| {
        let catchers: Vec<_> =
            lists.split(';').map(|list| format!(r#"{{"ErrorEquals": {list}, "Next": "Done"}}"#)).collect();
        format!(
            r#"{{"StartAt": "X", "States": {{"X": {{{TASK}, "Catch": [{}]}}, "Done": {{"Type": "Succeed"}}}}}}"#,
            catchers.join(",")
        )
    };
    for (lists, expected) in [
        (r#"["a", "States.TaskFailed"];["States.ALL"]"#, None),
        ("[]", Some("SFN0115 [0]/ErrorEquals")),
        (r#"["States.ALL"];["a"]"#, Some("SFN0113 [0]/ErrorEquals[0]")),
        (r#"["a", "States.ALL"]"#, Some("SFN0113 [0]/ErrorEquals[1]")),
        (r#"["a"];["States.ALL", "b"]"#, Some("SFN0113 [1]/ErrorEquals[0]")),
        (r#"["States.ALL"];["States.ALL"]"#, Some("SFN0113 [0]/ErrorEquals[0]")),
    ] {
        let at = |field: &str| expected.map(|expected| expected.replace(' ', &format!(" /States/X/{field}")));
        check(&retry(lists), &at("Retry").iter().map(String::as_str).collect::<Vec<_>>());
        check(&catch(lists), &at("Catch").iter().map(String::as_str).collect::<Vec<_>>());
    }
    check(&task(r#""Retry": [{}]"#), &["SFN0101 /States/X/Retry[0]"]);
    check(&task(r#""Catch": [{"ErrorEquals": ["a"]}]"#), &["SFN0101 /States/X/Catch[0]"]);
    check(&retrier(r#""JitterStrategy": "FULL""#), &[]);
    check(&retrier(r#""JitterStrategy": "full""#), &["SFN0116 /States/X/Retry[0]/JitterStrategy"]);
    check(&retrier(r#""JitterStrategy": "SOME""#), &["SFN0116 /States/X/Retry[0]/JitterStrategy"]);
    check(&retrier(r#""Intervall": 5"#), &["SFN0109 /States/X/Retry[0]/Intervall"]);
}

fn choice(rule: &str) -> String {
    format!(
        r#"{{"StartAt": "X", "States": {{"X": {{"Type": "Choice", "Choices": [{rule}], "Default": "D"}}, "D": {{"Type": "Succeed"}}}}}}"#
    )
}

#[test]
fn choice_rules() {
    let good = [
        r#"{"Variable": "$.a", "IsPresent": true, "Next": "D"}"#,
        r#"{"Comment": "c", "Variable": "$$.State.Name", "StringEquals": "x", "Next": "D", "Assign": {"v": 1}}"#,
        r#"{"Variable": "$$.Execution.Input.v", "NumericGreaterThanPath": "$.b", "Next": "D"}"#,
        r#"{"And": [{"Variable": "$.a", "IsNull": false}, {"Not": {"Variable": "$.a", "BooleanEquals": true}}], "Next": "D"}"#,
        r#"{"Or": [{"Comment": "nested", "Variable": "$.a", "TimestampEquals": "2026-01-01T00:00:00Z"}], "Next": "D"}"#,
    ];
    for rule in good {
        check(&choice(rule), &[]);
    }
    let bad = [
        (r#"{"Variable": "$.a", "IsPresent": true}"#, "SFN0101 "),
        (r#"{"Next": "D"}"#, "SFN0101 "),
        (r#"{"Variable": "$.a", "Next": "D"}"#, "SFN0101 "),
        (r#"{"IsPresent": true, "Next": "D"}"#, "SFN0101 "),
        (r#"{"Variable": "$.a", "StringEqual": "x", "Next": "D"}"#, "SFN0109 /StringEqual"),
        (r#"{"Variable": "$.a", "Is": "x", "Next": "D"}"#, "SFN0109 /Is"),
        (r#"{"Variable": "$.a", "IsNull": true, "IsPresent": true, "Next": "D"}"#, "SFN0112 /IsPresent"),
        (r#"{"Variable": "$.a", "And": [{"Variable": "$.a", "IsNull": true}], "Next": "D"}"#, "SFN0112 /Variable"),
        (r#"{"Or": [], "Next": "D"}"#, "SFN0115 /Or"),
        (r#"{"And": [], "Next": "D"}"#, "SFN0115 /And"),
        (r#"{"And": [{}], "Next": "D"}"#, "SFN0101 /And[0]"),
        (r#"{"Not": {}, "Next": "D"}"#, "SFN0101 /Not"),
        (r#"{"Not": [], "Next": "D"}"#, "SFN0110 /Not"),
        (r#"{"Not": {"Variable": "$.a", "IsNull": true, "Next": "D"}, "Next": "D"}"#, "SFN0109 /Not/Next"),
        (r#"{"Not": {"Variable": "$.a", "IsNull": true, "Assign": {}}, "Next": "D"}"#, "SFN0109 /Not/Assign"),
        (r#"{"Variable": "a", "IsNull": true, "Next": "D"}"#, "SFN0305 /Variable"),
        (r#"{"Variable": 1, "IsNull": true, "Next": "D"}"#, "SFN0110 /Variable"),
        (r#"{"Variable": "$.a", "TimestampEquals": "2026-01-01", "Next": "D"}"#, "SFN0118 /TimestampEquals"),
        (r#"{"Variable": "$.a", "StringEqualsPath": "x", "Next": "D"}"#, "SFN0305 /StringEqualsPath"),
        (r#"{"Condition": "{% true %}", "Next": "D"}"#, "SFN0302 /Condition"),
        (r#"{"Variable": "$.a", "IsNull": true, "Next": "D", "Output": 1}"#, "SFN0302 /Output"),
    ];
    for (rule, expected) in bad {
        let expected = expected.replace(' ', " /States/X/Choices[0]");
        check(&choice(rule), &[&expected]);
    }
    check(&choice(""), &["SFN0115 /States/X/Choices"]);
}

#[test]
fn operands() {
    use sfn_asl::model::{Operand, Operator};
    assert_eq!(Operator::ALL.len(), 39);
    let values = [
        (Operand::String, "\"s\""),
        (Operand::Number, "1.5"),
        (Operand::Boolean, "true"),
        (Operand::Timestamp, "\"2026-01-01T00:00:00Z\""),
        (Operand::Path, "\"$.p\""),
    ];
    for operator in Operator::ALL {
        for (kind, value) in values {
            let rule = format!(r#"{{"Variable": "$.a", "{}": {value}, "Next": "D"}}"#, operator.as_str());
            let is_string = |kind: Operand| matches!(kind, Operand::String | Operand::Timestamp | Operand::Path);
            let code = if operator.operand() == kind || (operator.operand() == Operand::String && is_string(kind)) {
                None
            } else if operator.operand() == Operand::Timestamp && is_string(kind) {
                Some("SFN0118")
            } else if operator.operand() == Operand::Path && is_string(kind) {
                Some("SFN0305")
            } else {
                Some("SFN0110")
            };
            let expected = code.map(|code| format!("{code} /States/X/Choices[0]/{}", operator.as_str()));
            check(&choice(&rule), &expected.iter().map(String::as_str).collect::<Vec<_>>());
        }
    }
}

#[test]
fn choice_without_default() {
    let machine = |language: &str, rule: &str| {
        format!(
            r#"{{"QueryLanguage": "{language}", "StartAt": "X", "States": {{"X": {{"Type": "Choice", "Choices": [{rule}]}}, "D": {{"Type": "Succeed"}}}}}}"#
        )
    };
    check(&machine("JSONPath", r#"{"Variable": "$.a", "IsNull": true, "Next": "D"}"#), &["warning SFN0501 /States/X"]);
    check(
        &machine("JSONata", r#"{"Condition": "{% $states.input.x %}", "Next": "D"}"#),
        &["warning SFN0501 /States/X"],
    );
    check(&machine("JSONata", r#"{"Condition": true, "Next": "D"}"#), &[]);
    check(&machine("JSONata", r#"{"Condition": false, "Next": "D"}"#), &["warning SFN0501 /States/X"]);
    let wrong = "\"true\"";
    check(
        &machine("JSONata", &format!(r#"{{"Condition": {wrong}, "Next": "D"}}"#)),
        &["warning SFN0501 /States/X", "SFN0110 /States/X/Choices[0]/Condition"],
    );
}

#[test]
fn timestamps() {
    check(&wait(r#""Timestamp": "2016-03-14T01:59:00Z""#), &[]);
    check(&wait(r#""Timestamp": "2016-03-14T01:59:00.25+01:00""#), &[]);
    for bad in
        ["2016-03-14T01:59:00", "2016-03-14 01:59:00Z", "2016-13-14T01:59:00Z", "2016-03-14T25:59:00Z", "soon", ""]
    {
        check(&wait(&format!(r#""Timestamp": "{bad}""#)), &["SFN0118 /States/X/Timestamp"]);
    }
    check(&wait(r#""Timestamp": "{% $now() %}""#), &["SFN0302 /States/X/Timestamp"]);
    check(&one_jsonata(r#"{"Type": "Wait", "Timestamp": "{% $now() %}", "End": true}"#), &[]);
}

#[test]
fn paths() {
    for good in ["$", "$.a.b", "$['x y'][0]", "$$", "$$.Execution.Id", "$.a[-1:]", "$.[?(@.x > 0)]", "$..a"] {
        check(&task(&format!(r#""InputPath": "{good}", "OutputPath": "{good}""#)), &[]);
        check(&inline_map(&format!(r#""ItemsPath": "{good}""#)), &[]);
    }
    // Nothing assigns the variable; it is a path all the same.
    check(&task(r#""InputPath": "$v.a""#), &["warning SFN0205 /States/X/InputPath"]);
    check(&inline_map(r#""ItemsPath": "$v.a""#), &["warning SFN0205 /States/X/ItemsPath"]);
    for bad in ["", "a", "States.UUID()", " $.a"] {
        check(&task(&format!(r#""InputPath": "{bad}""#)), &["SFN0305 /States/X/InputPath"]);
        check(&inline_map(&format!(r#""ItemsPath": "{bad}""#)), &["SFN0305 /States/X/ItemsPath"]);
    }
    for good in ["$", "$.a", "$.a[0]", "$['a,b']"] {
        check(&task(&format!(r#""ResultPath": "{good}""#)), &[]);
    }
    for bad in ["$$.a", "$v", "$.a[*]", "$.a[0,1]", "$.a[?(@.b)]", "$..a", "a"] {
        check(&task(&format!(r#""ResultPath": "{bad}""#)), &["SFN0305 /States/X/ResultPath"]);
        check(
            &task(&format!(r#""Catch": [{{"ErrorEquals": ["a"], "Next": "X", "ResultPath": "{bad}"}}]"#)),
            &["SFN0305 /States/X/Catch[0]/ResultPath"],
        );
    }
    check(&inline_map(r#""MaxConcurrencyPath": "$v""#), &["warning SFN0205 /States/X/MaxConcurrencyPath"]);
    for bad in ["$$.Execution.Input.n", "$.a[*]", "n"] {
        check(&inline_map(&format!(r#""MaxConcurrencyPath": "{bad}""#)), &["SFN0305 /States/X/MaxConcurrencyPath"]);
        check(
            &distributed_map(&format!(r#""ItemBatcher": {{"MaxItemsPerBatchPath": "{bad}"}}"#)),
            &["SFN0305 /States/X/ItemBatcher/MaxItemsPerBatchPath"],
        );
    }
    check(&wait(r#""SecondsPath": "$.a[*]""#), &["SFN0305 /States/X/SecondsPath"]);
    check(&one(r#"{"Type": "Fail", "ErrorPath": "States.Format('{}', $.e)", "CausePath": "$$.State.Name"}"#), &[]);
    check(&one(r#"{"Type": "Fail", "ErrorPath": "Oops"}"#), &["SFN0305 /States/X/ErrorPath"]);
}

#[test]
fn payload_templates() {
    check(&task(r#""Parameters": {"a.$": "$.a", "b": [{"c.$": "States.UUID()"}], "d.$": "$$.State.Name"}"#), &[]);
    check(&task(r#""Parameters": {"a.$": "a"}"#), &["SFN0305 /States/X/Parameters/a.$"]);
    check(&task(r#""ResultSelector": {"b": [{"a.$": 5}]}"#), &["SFN0305 /States/X/ResultSelector/b[0]/a.$"]);
    check(&task(r#""Parameters": {"a.$": "$.a", "a": 1}"#), &["SFN0117 /States/X/Parameters/a.$"]);
    check(&task(r#""Assign": {"a.$": "x"}"#), &["SFN0305 /States/X/Assign/a.$"]);
    // The result of a Pass state is no template.
    check(&one(r#"{"Type": "Pass", "Result": {"a.$": 5, "a": 1}, "End": true}"#), &[]);
    check(
        &one_jsonata(r#"{"Type": "Pass", "Output": {"a": {"b.$": "$.x"}}, "End": true}"#),
        &["SFN0302 /States/X/Output/a/b.$"],
    );
}

/// "MUST be a JSON object", says the specification; whether AWS takes anything else is not known.
#[test]
fn payload_templates_are_objects() {
    for field in ["Parameters", "ResultSelector"] {
        for other in ["5", "true", "[1]", "\"text\""] {
            let found = format!("warning SFN0110 /States/X/{field}");
            check(&task(&format!(r#""{field}": {other}"#)), &[&found]);
        }
        for good in ["{}", "null", "\"${Payload}\""] {
            check(&task(&format!(r#""{field}": {good}"#)), &[]);
        }
        check(&task(&format!(r#""{field}": "$.a""#)), &[&format!("warning SFN0328 /States/X/{field}")]);
    }
    check(&inline_map(r#""ItemSelector": [1]"#), &["warning SFN0110 /States/X/ItemSelector"]);
    // Other fields take any JSON.
    check(&distributed_map(r#""ItemBatcher": {"MaxItemsPerBatch": 1, "BatchInput": [1]}"#), &[]);
    for any in ["5", "[null]", "\"text\"", "null"] {
        check(
            &one_jsonata(&format!(
                r#"{{"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Arguments": {any}, "Output": {any}, "End": true}}"#
            )),
            &[],
        );
        check(&one(&format!(r#"{{"Type": "Pass", "Result": {any}, "End": true}}"#)), &[]);
    }
}

#[test]
fn items() {
    let map = |items: &str| {
        one_jsonata(&format!(r#"{{"Type": "Map", "Items": {items}, "ItemProcessor": {PROCESSOR}, "End": true}}"#))
    };
    for good in ["[]", "{}", "[{\"a\": \"{% 1 %}\"}]", "\"{% $states.input %}\"", "\"${Items}\""] {
        check(&map(good), &[]);
    }
    for bad in ["5", "true", "\"abc\"", "\"\""] {
        check(&map(bad), &["SFN0110 /States/X/Items"]);
    }
    check(&inline_map(r#""ItemsPath": "$""#), &[]);
    check(&inline_map(r#""ItemsPath": null"#), &["SFN0110 /States/X/ItemsPath"]);
}

#[test]
fn patterns() {
    let rule = |operator: &str, pattern: &str| {
        let pattern = serde_json::to_string(pattern).unwrap();
        choice(&format!(r#"{{"Not": {{"Variable": "$.a", "{operator}": {pattern}}}, "Next": "D"}}"#))
    };
    for good in ["", "*", "log-*.txt", r"a\\b", r"\*", r"\\*", r"\\\*"] {
        check(&rule("StringMatches", good), &[]);
    }
    for bad in [r"a\b", r"\", r"\\\", r"C:\\x\y", "*\\\n"] {
        check(&rule("StringMatches", bad), &["warning SFN0331 /States/X/Choices[0]/Not/StringMatches"]);
        // Other operators compare the text as it is.
        check(&rule("StringEquals", bad), &[]);
    }
}

#[test]
fn retriers_take_no_expressions() {
    for field in ["IntervalSeconds", "MaxAttempts", "BackoffRate", "MaxDelaySeconds"] {
        for wrong in ["\"{% 3 %}\"", "\"$.n\"", "null", "[]"] {
            check(&retrier(&format!(r#""{field}": {wrong}"#)), &[&format!("SFN0110 /States/X/Retry[0]/{field}")]);
        }
    }
    check(&retrier(r#""IntervalSecondsPath": "$.n""#), &["SFN0109 /States/X/Retry[0]/IntervalSecondsPath"]);
    check(&retrier(r#""JitterStrategy": "{% 'FULL' %}""#), &["SFN0116 /States/X/Retry[0]/JitterStrategy"]);
    check(&retrier(r#""Comment": "{% 1 + %}""#), &[]);
}

#[test]
fn arns() {
    let with = |resource: &str| {
        one(&format!(r#"{{"Type": "Task", "Resource": "{resource}", "TimeoutSeconds": 60, "End": true}}"#))
    };
    for partition in ["aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "${AWS::Partition}"] {
        check(&with(&format!("arn:{partition}:states:::sqs:sendMessage")), &[]);
        check(&with(&format!("arn:{partition}:states:us-east-1:123456789012:activity:a")), &[]);
        check(&with(&format!("arn:{partition}:lambda:us-east-1:123456789012:function:f")), &[]);
    }
    for resource in ["states:::sqs:sendMessage", "lambda:us-east-1:123456789012:function:f"] {
        check(&with(&format!("arn:aws-moon:{resource}")), &["warning SFN0401 /States/X/Resource"]);
    }
    let activity = |name: &str| with(&format!("arn:aws:states:us-east-1:123456789012:activity:{name}"));
    for good in ["a", "a-b_c.d=1", &"a".repeat(80)] {
        check(&activity(good), &[]);
    }
    for bad in ["a b", "a:b", "a/b", "a*", "a$", "a&", "a\\t", &"a".repeat(81)] {
        check(&activity(bad), &["SFN0401 /States/X/Resource"]);
    }
    for (role, found) in
        [("\"arn:aws:iam::123456789012:role/r\"", None), ("5", Some("RoleArn")), ("{}", Some("RoleArn"))]
    {
        let found = found.map(|field| format!("SFN0110 /States/X/Credentials/{field}"));
        check(
            &task(&format!(r#""Credentials": {{"RoleArn": {role}}}"#)),
            &found.iter().map(String::as_str).collect::<Vec<_>>(),
        );
    }
}

#[test]
fn resources() {
    let with = |resource: &str| {
        one(&format!(
            r#"{{"Type": "Task", "Resource": "{resource}", "TimeoutSeconds": 60, "InputPath": "$$", "End": true}}"#
        ))
    };
    for good in [
        "arn:aws:states:::lambda:invoke",
        "arn:aws-cn:states:::sqs:sendMessage.waitForTaskToken",
        "arn:aws-us-gov:states:::ecs:runTask.sync",
        "arn:aws:states:::states:startExecution.sync:2",
        "arn:aws:states:::aws-sdk:s3:copyObject",
        "arn:aws:states:::aws-sdk:sfn:startExecution.waitForTaskToken",
        "arn:aws:states:us-east-1:123456789012:activity:work",
        "arn:aws:lambda:us-east-1:123456789012:function:f:live",
        "${FunctionArn}",
    ] {
        check(&with(good), &[]);
    }
    for bad in [
        "f",
        "$.f",
        "{% $f %}",
        "arn:aws:s3:::bucket",
        "arn:aws:states:::lambda",
        "arn:aws:states:::lambda:invoke.async",
        "arn:aws:states:::aws-sdk:s3:copyObject.sync",
        "arn:aws:states:::aws-sdk:s3:CopyObject",
    ] {
        check(&with(bad), &["SFN0401 /States/X/Resource"]);
    }
    check(&task(r#""Credentials": {"RoleArn": "arn:aws:iam::123456789012:role/r"}"#), &[]);
    check(&task(r#""Credentials": {"RoleArn.$": "$.role"}"#), &[]);
    check(&task(r#""Credentials": {}"#), &["SFN0101 /States/X/Credentials"]);
    check(&task(r#""Credentials": {"roleArn": "x"}"#), &["SFN0101 /States/X/Credentials"]);
}
