//! Rules of query languages, variables and Distributed Map states.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{check, one, one_jsonata};

const Y: &str = r#""StartAt": "Y", "States": {"Y": {"Type": "Succeed"}}"#;

/// Fields, each with a value.
type Fields = &'static [(&'static str, &'static str)];

/// Each type with the fields that it must have, the fields of JSONPath and those of JSONata.
fn fields() -> Vec<(&'static str, String, Fields, Fields)> {
    const PATHS: [(&str, &str); 3] = [("InputPath", "\"$\""), ("OutputPath", "\"$\""), ("ResultPath", "null")];
    vec![
        (
            "Task",
            r#""Resource": "arn:aws:states:::sqs:sendMessage", "End": true"#.to_owned(),
            &[
                PATHS[0],
                PATHS[1],
                PATHS[2],
                ("Parameters", "{}"),
                ("ResultSelector", "{}"),
                ("TimeoutSecondsPath", "\"$.t\""),
                ("HeartbeatSecondsPath", "\"$.t\""),
            ],
            &[
                ("Arguments", "{}"),
                ("Output", "1"),
                ("TimeoutSeconds", "\"{% 5 %}\""),
                ("HeartbeatSeconds", "\"{% 5 %}\""),
            ],
        ),
        (
            "Parallel",
            format!(r#""Branches": [{{{Y}}}], "End": true"#),
            &[PATHS[0], PATHS[1], PATHS[2], ("Parameters", "{}"), ("ResultSelector", "{}")],
            &[("Arguments", "{}"), ("Output", "1")],
        ),
        (
            "Map",
            format!(
                r#""ItemProcessor": {{"ProcessorConfig": {{"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}}, {Y}}}, "End": true"#
            ),
            &[
                PATHS[0],
                PATHS[1],
                PATHS[2],
                ("ItemsPath", "\"$.a\""),
                ("ResultSelector", "{}"),
                ("MaxConcurrencyPath", "\"$.a\""),
                ("ToleratedFailureCountPath", "\"$.a\""),
                ("ToleratedFailurePercentagePath", "\"$.a\""),
            ],
            &[
                ("Items", "[]"),
                ("Output", "1"),
                ("MaxConcurrency", "\"{% 5 %}\""),
                ("ToleratedFailureCount", "\"{% 5 %}\""),
                ("ToleratedFailurePercentage", "\"{% 5 %}\""),
            ],
        ),
        (
            "Pass",
            r#""End": true"#.to_owned(),
            &[PATHS[0], PATHS[1], PATHS[2], ("Parameters", "{}"), ("Result", "1")],
            &[("Output", "1")],
        ),
        ("Wait", r#""Seconds": 1, "End": true"#.to_owned(), &[PATHS[0], PATHS[1]], &[("Output", "1")]),
        (
            "Wait",
            r#""End": true"#.to_owned(),
            &[("SecondsPath", "\"$.a\""), ("TimestampPath", "\"$.a\"")],
            &[("Seconds", "\"{% 5 %}\""), ("Timestamp", "\"{% $states.input.t %}\"")],
        ),
        ("Succeed", r#""Comment": """#.to_owned(), &[PATHS[0], PATHS[1]], &[("Output", "1")]),
        ("Fail", r#""Comment": """#.to_owned(), &[("ErrorPath", "\"$.a\""), ("CausePath", "\"$.a\"")], &[]),
    ]
}

#[test]
fn fields_of_the_other_language() {
    for (state_type, rest, of_jsonpath, of_jsonata) in fields() {
        let with = |language: &str, (field, value): &(&str, &str)| {
            one(&format!(r#"{{"Type": "{state_type}", "QueryLanguage": "{language}", {rest}, "{field}": {value}}}"#))
        };
        for field in of_jsonpath {
            check(&with("JSONPath", field), &[]);
            check(&with("JSONata", field), &[&format!("SFN0302 /States/X/{}", field.0)]);
        }
        for field in of_jsonata {
            check(&with("JSONata", field), &[]);
            check(&with("JSONPath", field), &[&format!("SFN0302 /States/X/{}", field.0)]);
        }
    }
}

#[test]
fn parts_of_the_other_language() {
    let task = |language: &str, catcher: &str| {
        one(&format!(
            r#"{{"Type": "Task", "QueryLanguage": "{language}", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true,
               "Catch": [{{"ErrorEquals": ["a"], "Next": "X", {catcher}}}]}}"#
        ))
    };
    check(&task("JSONPath", r#""ResultPath": null, "Assign": {"a.$": "$.x"}"#), &[]);
    check(&task("JSONata", r#""Output": 1, "Assign": {"a": "{% 1 %}"}"#), &[]);
    check(&task("JSONPath", r#""Output": 1"#), &["SFN0302 /States/X/Catch[0]/Output"]);
    check(&task("JSONata", r#""ResultPath": null"#), &["SFN0302 /States/X/Catch[0]/ResultPath"]);
    check(&task("JSONata", r#""Assign": {"a.$": "$.x"}"#), &["SFN0302 /States/X/Catch[0]/Assign/a.$"]);
    let rule = r#"{"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "D"}], "Default": "D"}"#;
    check(
        &format!(
            r#"{{"QueryLanguage": "JSONata", "StartAt": "X", "States": {{"X": {rule}, "D": {{"Type": "Succeed"}}}}}}"#
        ),
        &["SFN0302 /States/X/Choices[0]/Variable"],
    );
}

#[test]
fn choosing_a_language() {
    let machine = |whole: &str, own: &str| {
        format!(
            r#"{{"QueryLanguage": "{whole}", "StartAt": "X", "States": {{"X": {{"Type": "Pass", "QueryLanguage": "{own}", "End": true}}}}}}"#
        )
    };
    check(&machine("JSONPath", "JSONata"), &[]);
    check(&machine("JSONPath", "JSONPath"), &[]);
    check(&machine("JSONata", "JSONata"), &[]);
    check(&machine("JSONata", "JSONPath"), &["SFN0303 /States/X/QueryLanguage"]);
    // The downgrade is the mistake, and not each field of the state.
    check(
        &one_jsonata(r#"{"Type": "Pass", "QueryLanguage": "JSONPath", "Result": 1, "ResultPath": "$.a", "End": true}"#),
        &["SFN0303 /States/X/QueryLanguage"],
    );
    // The language of a Map state does not reach the states inside.
    check(
        r#"{"StartAt": "X", "States": {"X": {"Type": "Map", "QueryLanguage": "JSONata", "Items": [], "End": true,
           "ItemProcessor": {"StartAt": "Y", "States": {"Y": {"Type": "Pass", "Output": 1, "End": true}}}}}}"#,
        &["SFN0302 /States/X/ItemProcessor/States/Y/Output"],
    );
}

#[test]
fn variable_names() {
    let assign = |name: &str| one_jsonata(&format!(r#"{{"Type": "Pass", "Assign": {{"{name}": 1}}, "End": true}}"#));
    let long = "a".repeat(80);
    for good in ["a", "orderTotal", "a_1", "größe", "数", &long] {
        check(&assign(good), &[]);
    }
    let longer = "a".repeat(81);
    for bad in ["", "states", "1a", "_a", "a.b", "a b", "a-b", "$a", "a[0]", &longer] {
        check(&assign(bad), &[&format!("SFN0202 /States/X/Assign/{bad}")]);
    }
    check(&one(r#"{"Type": "Pass", "Assign": {"a.$": "$.b"}, "End": true}"#), &[]);
    check(&one(r#"{"Type": "Pass", "Assign": {"a.b.$": "$.b"}, "End": true}"#), &["SFN0202 /States/X/Assign/a.b.$"]);
}

#[test]
fn variables_of_outer_scopes() {
    let machine = |config: &str, inner: &str| {
        format!(
            r#"{{"QueryLanguage": "JSONata", "StartAt": "X", "States": {{
                "X": {{"Type": "Pass", "Assign": {{"a": 1}}, "Next": "M"}},
                "M": {{"Type": "Map", "Items": [], "End": true, "ItemProcessor": {{{config} "StartAt": "Y", "States": {{
                    "Y": {{"Type": "Pass", "Assign": {{"{inner}": 1}}, "End": true}}}}}}}}}}}}"#
        )
    };
    check(&machine("", "b"), &[]);
    check(&machine("", "a"), &["SFN0203 /States/M/ItemProcessor/States/Y/Assign/a"]);
    // A Distributed Map's children are executions of their own.
    let distributed = r#""ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},"#;
    check(&machine(distributed, "a"), &[]);
    // What is assigned inside of a child execution is outer there as well.
    let nested = |inner: &str| {
        format!(
            r#"{{"StartAt": "M", "States": {{"M": {{"Type": "Map", "End": true, "ItemProcessor": {{{distributed} "StartAt": "Y", "States": {{
                "Y": {{"Type": "Pass", "Assign": {{"a": 1}}, "Next": "P"}},
                "P": {{"Type": "Parallel", "End": true, "Branches": [{{"StartAt": "Z", "States": {{
                    "Z": {{"Type": "Pass", "Assign": {{"{inner}": 1}}, "End": true}}}}}}]}}}}}}}}}}}}"#
        )
    };
    check(&nested("b"), &[]);
    check(&nested("a"), &["SFN0203 /States/M/ItemProcessor/States/P/Branches[0]/States/Z/Assign/a"]);
    // Branches do not see each other's variables.
    check(
        r#"{"QueryLanguage": "JSONata", "StartAt": "P", "States": {"P": {"Type": "Parallel", "End": true, "Branches": [
            {"StartAt": "A", "States": {"A": {"Type": "Pass", "Assign": {"a": 1}, "End": true}}},
            {"StartAt": "B", "States": {"B": {"Type": "Pass", "Assign": {"a": 1}, "End": true}}}]}}}"#,
        &[],
    );
}

fn distributed(fields: &str) -> String {
    one(&format!(
        r#"{{"Type": "Map", "End": true, "ItemProcessor": {{"ProcessorConfig": {{"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}}, {Y}}}, {fields}}}"#
    ))
}

#[test]
fn labels() {
    for good in ["a", "abc-DEF_1.x()!", &"l".repeat(40), &"é".repeat(40)] {
        check(&distributed(&format!(r#""Label": "{good}""#)), &[]);
    }
    for bad in [
        "",
        " ",
        "a b",
        "a?",
        "a*",
        "<",
        ">",
        "{",
        "}",
        "[",
        "]",
        ":",
        ";",
        ",",
        "\\\\",
        "|",
        "^",
        "~",
        "$",
        "#",
        "%",
        "&",
        "`",
        "\\\"",
        "\\u0000",
        "\\u001f",
        "\\u007f",
        "\\u009f",
        &"l".repeat(41),
    ] {
        check(&distributed(&format!(r#""Label": "{bad}""#)), &["SFN0121 /States/X/Label"]);
    }
    let map = |label: &str, inner: &str, rest: &str| {
        format!(
            r#"{{"Type": "Map", "Label": "{label}", {rest}, "ItemProcessor": {{"ProcessorConfig": {{"Mode": "DISTRIBUTED",
               "ExecutionType": "EXPRESS"}}, "StartAt": "{inner}", "States": {{"{inner}": {{"Type": "Succeed"}}}}}}}}"#
        )
    };
    let two = |label: &str| {
        format!(
            r#"{{"StartAt": "A", "States": {{"A": {}, "B": {}}}}}"#,
            map("l", "Y", r#""Next": "B""#),
            map(label, "Z", r#""End": true"#)
        )
    };
    check(&two("m"), &[]);
    check(&two("l"), &["SFN0121 /States/B/Label"]);
}

#[test]
fn modes() {
    let map = |config: &str, fields: &str| {
        one(&format!(
            r#"{{"Type": "Map", "End": true, "ItemProcessor": {{"ProcessorConfig": {config}, {Y}}}{fields}}}"#
        ))
    };
    check(&map("{}", ""), &[]);
    check(&map(r#"{"Mode": "INLINE"}"#, ""), &[]);
    check(&map(r#"{"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}"#, ""), &[]);
    check(&map(r#"{"Mode": "DISTRIBUTED"}"#, ""), &["SFN0101 /States/X/ItemProcessor/ProcessorConfig"]);
    check(
        &map(r#"{"Mode": "Distributed", "ExecutionType": "EXPRESS"}"#, ""),
        &["SFN0116 /States/X/ItemProcessor/ProcessorConfig/Mode"],
    );
    check(
        &map(r#"{"Mode": "DISTRIBUTED", "ExecutionType": "FAST"}"#, ""),
        &["SFN0116 /States/X/ItemProcessor/ProcessorConfig/ExecutionType"],
    );
    check(&map(r#"{"Mode": "INLINE"}"#, r#", "Label": "l""#), &["warning SFN0122 /States/X"]);
    check(&map(r#"{"Mode": "INLINE", "ExecutionType": "STANDARD"}"#, ""), &["warning SFN0122 /States/X"]);
    check(&map("{}", r#", "ToleratedFailureCount": 1, "Label": "l""#), &["warning SFN0122 /States/X"]);
    check(
        &one(&format!(
            r#"{{"Type": "Map", "End": true, "Iterator": {{"ProcessorConfig": {{"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}}, {Y}}}}}"#
        )),
        &["SFN0116 /States/X/Iterator/ProcessorConfig/Mode"],
    );
}

#[test]
fn readers() {
    let reader = |resource: &str, config: &str| {
        distributed(&format!(
            r#""ItemReader": {{"Resource": "{resource}", "Parameters": {{"Bucket": "b", "Key": "k"}}, "ReaderConfig": {{{config}}}}}"#
        ))
    };
    let s3 = "arn:aws:states:::s3:getObject";
    for good in [
        r#""InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW", "CSVDelimiter": "TAB", "MaxItems": 5"#,
        r#""InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["a"]"#,
        r#""InputType": "JSON", "ItemsPointer": "/a", "MaxItemsPath": "$.n""#,
        r#""InputType": "JSONL""#,
        r#""InputType": "PARQUET", "Transformation": "LOAD_AND_FLATTEN""#,
        r#""InputType": "MANIFEST""#,
        r#""ManifestType": "S3_INVENTORY""#,
    ] {
        check(&reader(s3, good), &[]);
        check(&reader("arn:aws:states:::s3:listObjectsV2", good), &[]);
    }
    let at = "/States/X/ItemReader";
    for bad in ["arn:aws:states:::s3:putObject", "arn:aws:states:::aws-sdk:s3:getObject", "s3"] {
        check(&reader(bad, ""), &[&format!("SFN0401 {at}/Resource")]);
    }
    for (bad, expected) in [
        (r#""InputType": "csv""#, "SFN0116 /InputType"),
        (r#""InputType": 1"#, "SFN0110 /InputType"),
        (r#""CSVHeaderLocation": "LAST_ROW""#, "SFN0116 /CSVHeaderLocation"),
        (r#""CSVHeaderLocation": "GIVEN""#, "SFN0101 "),
        (r#""CSVHeaders": "a""#, "SFN0110 /CSVHeaders"),
        (r#""CSVDelimiter": ",""#, "SFN0116 /CSVDelimiter"),
        (r#""ManifestType": "X""#, "SFN0116 /ManifestType"),
        (r#""Transformation": "X""#, "SFN0116 /Transformation"),
        (r#""MaxItems": 5, "MaxItemsPath": "$.n""#, "SFN0112 /MaxItemsPath"),
        (r#""MaxItemsPath": "$$.n""#, "SFN0305 /MaxItemsPath"),
        (r#""MaxItemsPath": 5"#, "SFN0110 /MaxItemsPath"),
        (r#""ItemsPointer": 5"#, "SFN0110 /ItemsPointer"),
        (r#""MaxItem": 5"#, "SFN0109 /MaxItem"),
    ] {
        check(&reader(s3, bad), &[&expected.replace(' ', &format!(" {at}/ReaderConfig"))]);
    }
    check(&distributed(r#""ItemReader": {}"#), &["SFN0101 /States/X/ItemReader"]);
    let request = r#""Parameters": {"Bucket": "b", "Key": "k"}"#;
    check(
        &distributed(&format!(r#""ItemReader": {{"Resource": "{s3}", {request}}}, "ItemsPath": "$""#)),
        &["warning SFN0112 /States/X/ItemsPath"],
    );
    check(
        &distributed(&format!(r#""ItemReader": {{"Resource": "{s3}", "Arguments": {{}}}}"#)),
        &["SFN0302 /States/X/ItemReader/Arguments"],
    );
}

/// What Amazon S3 must be told. What AWS does with a definition that lacks it is not known.
#[test]
fn buckets_and_keys() {
    let reader = |rest: &str| distributed(&format!(r#""ItemReader": {{{rest}}}"#));
    let at = "/States/X/ItemReader";
    let get = r#""Resource": "arn:aws:states:::s3:getObject""#;
    let list = r#""Resource": "arn:aws:states:::s3:listObjectsV2""#;
    for request in [r#"{"Bucket": "b", "Key": "k"}"#, r#"{"Bucket.$": "$.b", "Key.$": "$.k", "VersionId": "1"}"#] {
        check(&reader(&format!(r#"{get}, "Parameters": {request}"#)), &[]);
    }
    check(&reader(&format!(r#"{list}, "Parameters": {{"Bucket": "b"}}"#)), &[]);
    for request in [r#"{"Bucket": "b"}"#, r#"{"Key": "k"}"#, "{}"] {
        let found = format!("warning SFN0101 {at}/Parameters");
        check(&reader(&format!(r#"{get}, "Parameters": {request}"#)), &[&found]);
    }
    check(
        &reader(&format!(r#"{list}, "Parameters": {{"Prefix": "p"}}"#)),
        &[&format!("warning SFN0101 {at}/Parameters")],
    );
    check(&reader(get), &[&format!("warning SFN0101 {at}")]);
    let writer = |request: &str| {
        distributed(&format!(
            r#""ResultWriter": {{"Resource": "arn:aws:states:::s3:putObject", "Parameters": {request}}}"#
        ))
    };
    check(&writer(r#"{"Bucket": "b"}"#), &[]);
    check(&writer(r#"{"Bucket.$": "$.b", "Prefix": "p"}"#), &[]);
    check(&writer(r#"{"Prefix": "p"}"#), &["warning SFN0101 /States/X/ResultWriter/Parameters"]);
    // In JSONata the whole may be an expression.
    let jsonata = |arguments: &str| {
        one_jsonata(&format!(
            r#"{{"Type": "Map", "ItemReader": {{{get}, "Arguments": {arguments}}}, "End": true, "ItemProcessor":
                {{"ProcessorConfig": {{"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}}, {Y}}}}}"#
        ))
    };
    check(&jsonata(r#""{% $states.input %}""#), &[]);
    check(&jsonata(r#"{"Bucket": "b", "Key": "{% $states.input.k %}"}"#), &[]);
    check(&jsonata(r#"{"Bucket": "b"}"#), &[&format!("warning SFN0101 {at}/Arguments")]);
    // What says itself what is in it, and what does not.
    let config =
        |config: &str| reader(&format!(r#"{list}, "Parameters": {{"Bucket": "b"}}, "ReaderConfig": {{{config}}}"#));
    let at = format!("{at}/ReaderConfig");
    check(&config(r#""ManifestType": "S3_INVENTORY""#), &[]);
    check(&config(r#""ManifestType": "ATHENA_DATA", "InputType": "CSV""#), &[]);
    check(
        &config(r#""ManifestType": "S3_INVENTORY", "InputType": "CSV""#),
        &[&format!("warning SFN0112 {at}/InputType")],
    );
    check(&config(r#""Transformation": "LOAD_AND_FLATTEN", "InputType": "JSONL""#), &[]);
    check(&config(r#""Transformation": "NONE""#), &[]);
    check(&config(r#""Transformation": "LOAD_AND_FLATTEN""#), &[&format!("warning SFN0101 {at}")]);
}

#[test]
fn writers() {
    let writer = |fields: &str| distributed(&format!(r#""ResultWriter": {{{fields}}}"#));
    let s3 = r#""Resource": "arn:aws:states:::s3:putObject""#;
    let config = r#""WriterConfig": {"OutputType": "JSONL", "Transformation": "COMPACT"}"#;
    check(&writer(&format!(r#"{s3}, "Parameters": {{"Bucket": "b"}}"#)), &[]);
    check(&writer(config), &[]);
    check(&writer(&format!(r#"{s3}, "Parameters": {{"Bucket": "b"}}, {config}"#)), &[]);
    let at = "/States/X/ResultWriter";
    check(&writer(""), &[&format!("SFN0101 {at}")]);
    check(&writer(s3), &[&format!("SFN0101 {at}")]);
    check(&writer(r#""Parameters": {"Bucket": "b"}"#), &[&format!("SFN0101 {at}")]);
    check(
        &writer(r#""Resource": "arn:aws:states:::s3:getObject", "Parameters": {}"#),
        &[&format!("SFN0401 {at}/Resource")],
    );
    check(&writer(r#""WriterConfig": {"OutputType": "JSON"}"#), &[&format!("SFN0101 {at}/WriterConfig")]);
    check(
        &writer(r#""WriterConfig": {"OutputType": "XML", "Transformation": "NONE"}"#),
        &[&format!("SFN0116 {at}/WriterConfig/OutputType")],
    );
    check(
        &writer(r#""WriterConfig": {"OutputType": "JSON", "Transformation": "ALL"}"#),
        &[&format!("SFN0116 {at}/WriterConfig/Transformation")],
    );
    check(
        &writer(r#""WriterConfig": {"OutputType": "JSON", "Transformation": "NONE", "X": 1}"#),
        &[&format!("SFN0109 {at}/WriterConfig/X")],
    );
}
