//! The reference's field tables, cell by cell: each field in each type of state, in both query languages, and in each kind
//! of container.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{check, findings};
use serde_json::{Value, json};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Both,
    JsonPath,
    Jsonata,
}

use Mode::{Both, JsonPath, Jsonata};

const TYPES: [&str; 8] = ["Task", "Parallel", "Map", "Pass", "Wait", "Choice", "Succeed", "Fail"];

/// A field, a value of it, the types that have it, and the query language that it is of.
type Row = (&'static str, Value, &'static [&'static str], Mode);

fn table() -> Vec<Row> {
    const ALL: &[&str] = &TYPES;
    const WORKING: &[&str] = &["Task", "Parallel", "Map"];
    const WITHOUT_FAIL: &[&str] = &["Task", "Parallel", "Map", "Pass", "Wait", "Choice", "Succeed"];
    const GOING_ON: &[&str] = &["Task", "Parallel", "Map", "Pass", "Wait", "Choice"];
    let s3 = |action: &str| format!("arn:aws:states:::s3:{action}");
    let processor = json!({"StartAt": "I", "States": {"I": {"Type": "Succeed"}}});
    vec![
        ("Comment", json!(""), ALL, Both),
        ("QueryLanguage", json!("JSONata"), ALL, Both),
        ("Assign", json!({"v": 1}), GOING_ON, Both),
        ("Retry", json!([{"ErrorEquals": ["e"]}]), WORKING, Both),
        ("Catch", json!([{"ErrorEquals": ["e"], "Next": "Done"}]), WORKING, Both),
        ("InputPath", json!("$.a"), WITHOUT_FAIL, JsonPath),
        ("InputPath", json!(null), WITHOUT_FAIL, JsonPath),
        ("OutputPath", json!("$.a"), WITHOUT_FAIL, JsonPath),
        ("OutputPath", json!(null), WITHOUT_FAIL, JsonPath),
        ("Parameters", json!({"a": null}), &["Task", "Parallel", "Map", "Pass"], JsonPath),
        ("ResultSelector", json!({"a": 1}), WORKING, JsonPath),
        ("ResultPath", json!("$.a"), &["Task", "Parallel", "Map", "Pass"], JsonPath),
        ("ResultPath", json!(null), &["Task", "Parallel", "Map", "Pass"], JsonPath),
        ("Arguments", json!({"a": 1}), &["Task", "Parallel"], Jsonata),
        ("Arguments", json!("{% $states.input %}"), &["Task", "Parallel"], Jsonata),
        ("Output", json!([1]), WITHOUT_FAIL, Jsonata),
        ("TimeoutSeconds", json!(5), &["Task"], Both),
        ("TimeoutSecondsPath", json!("$.a"), &["Task"], JsonPath),
        ("HeartbeatSeconds", json!(5), &["Task"], Both),
        ("HeartbeatSecondsPath", json!("$.a"), &["Task"], JsonPath),
        ("Resource", json!("arn:aws:states:::sqs:sendMessage"), &["Task"], Both),
        ("Credentials", json!({"RoleArn": "arn:aws:iam::123456789012:role/r"}), &["Task"], Both),
        ("Seconds", json!(0), &["Wait"], Both),
        ("SecondsPath", json!("$.a"), &["Wait"], JsonPath),
        ("Timestamp", json!("2030-01-31T23:59:59Z"), &["Wait"], Both),
        ("TimestampPath", json!("$.a"), &["Wait"], JsonPath),
        ("Default", json!("Done"), &["Choice"], Both),
        ("Error", json!("E"), &["Fail"], Both),
        ("ErrorPath", json!("$.a"), &["Fail"], JsonPath),
        ("Cause", json!("C"), &["Fail"], Both),
        ("CausePath", json!("$.a"), &["Fail"], JsonPath),
        ("Result", json!({"a": [null]}), &["Pass"], JsonPath),
        ("Branches", json!([processor]), &["Parallel"], Both),
        ("ItemProcessor", processor.clone(), &["Map"], Both),
        ("ItemsPath", json!("$.a"), &["Map"], JsonPath),
        ("Items", json!([1]), &["Map"], Jsonata),
        ("Items", json!({"a": 1}), &["Map"], Jsonata),
        ("Items", json!("{% $states.input %}"), &["Map"], Jsonata),
        ("ItemSelector", json!({"a": 1}), &["Map"], Both),
        ("MaxConcurrency", json!(0), &["Map"], Both),
        ("MaxConcurrencyPath", json!("$.a"), &["Map"], JsonPath),
        ("Label", json!("l"), &["Map"], Both),
        ("ToleratedFailurePercentage", json!(12.5), &["Map"], Both),
        ("ToleratedFailurePercentagePath", json!("$.a"), &["Map"], JsonPath),
        ("ToleratedFailureCount", json!(0), &["Map"], Both),
        ("ToleratedFailureCountPath", json!("$.a"), &["Map"], JsonPath),
        ("ItemReader", json!({"Resource": s3("listObjectsV2")}), &["Map"], Both),
        ("ItemBatcher", json!({"MaxItemsPerBatch": 1}), &["Map"], Both),
        ("ResultWriter", json!({"WriterConfig": {"OutputType": "JSON", "Transformation": "NONE"}}), &["Map"], Both),
        // Of the language, but of no state.
        ("Version", json!("1.0"), &[], Both),
        ("StartAt", json!("X"), &[], Both),
        ("States", json!({}), &[], Both),
        ("Condition", json!(true), &[], Both),
        ("Variable", json!("$.a"), &[], Both),
        ("ErrorEquals", json!(["e"]), &[], Both),
        ("ProcessorConfig", json!({}), &[], Both),
        ("RateControl", json!({}), &[], Both),
        // Case counts.
        ("comment", json!(""), &[], Both),
        ("resource", json!(""), &[], Both),
    ]
}

/// A state of a type with what it must have, and `Done` beside it, to which something leads.
fn base(state_type: &str, is_jsonata: bool) -> Value {
    let container = json!({"StartAt": "I", "States": {"I": {"Type": "Succeed"}}});
    let mut state = match state_type {
        "Task" => json!({"Resource": "arn:aws:states:::sqs:sendMessage", "Next": "Done"}),
        "Parallel" => json!({"Branches": [container], "Next": "Done"}),
        "Map" => {
            let mut processor = container;
            processor["ProcessorConfig"] = json!({"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"});
            json!({"ItemProcessor": processor, "Next": "Done"})
        }
        "Pass" => json!({"Next": "Done"}),
        "Wait" => json!({"Seconds": 1, "Next": "Done"}),
        "Choice" if is_jsonata => {
            json!({"Choices": [{"Condition": "{% $states.input.a %}", "Next": "Done"}], "Default": "Done"})
        }
        "Choice" => json!({"Choices": [{"Variable": "$.a", "IsNull": true, "Next": "Done"}], "Default": "Done"}),
        _ => json!({}),
    };
    state["Type"] = json!(state_type);
    state
}

fn machine(state: &Value, is_jsonata: bool) -> String {
    let mut states = json!({"X": state});
    if !matches!(state["Type"].as_str(), Some("Succeed" | "Fail")) {
        states["Done"] = json!({"Type": "Succeed"});
    }
    let language = if is_jsonata { "JSONata" } else { "JSONPath" };
    json!({"QueryLanguage": language, "StartAt": "X", "States": states}).to_string()
}

#[test]
fn every_field_in_every_state() {
    let mut cells = 0;
    for (field, value, types, mode) in table() {
        for state_type in TYPES {
            for is_jsonata in [false, true] {
                let mut state = base(state_type, is_jsonata);
                // The four durations of a Wait state exclude each other.
                if ["SecondsPath", "Timestamp", "TimestampPath"].contains(&field) && state_type == "Wait" {
                    state.as_object_mut().unwrap().remove("Seconds");
                }
                // What is of JSONPath in the state must not become JSONata.
                if field == "QueryLanguage" && state_type == "Choice" {
                    state = base(state_type, true);
                }
                state[field] = value.clone();
                let definition = machine(&state, is_jsonata);
                let errors: Vec<_> =
                    findings(&definition).into_iter().filter(|finding| !finding.starts_with("warning")).collect();
                let code = if !types.contains(&state_type) {
                    Some("SFN0109")
                } else if (mode == JsonPath && is_jsonata) || (mode == Jsonata && !is_jsonata) {
                    Some("SFN0302")
                } else {
                    None
                };
                let expected: Vec<_> = code.map(|code| format!("{code} /States/X/{field}")).into_iter().collect();
                assert_eq!(errors, expected, "{definition}");
                cells += 1;
            }
        }
    }
    assert_eq!(cells, table().len() * 16);
}

/// `Next` and `End`, which are in some types and exclude each other there.
#[test]
fn transitions() {
    for state_type in TYPES {
        let has_transition = !matches!(state_type, "Choice" | "Succeed" | "Fail");
        for (field, value) in [("Next", json!("X")), ("End", json!(true))] {
            let mut state = base(state_type, false);
            let expected = match (has_transition, field) {
                (true, "End") => vec!["SFN0108 /States/X/End".to_owned()],
                (true, _) => continue,
                (false, _) => vec![format!("SFN0109 /States/X/{field}")],
            };
            state[field] = value;
            let found = findings(&machine(&state, false));
            assert_eq!(found, expected, "{state}");
        }
    }
}

#[test]
fn every_field_in_every_container() {
    let container = |name: &str, field: Option<(&str, Value)>| {
        let mut container = json!({"StartAt": name, "States": {name: {"Type": "Succeed"}}});
        if let Some((field, value)) = field {
            container[field] = value;
        }
        container
    };
    let rows = [
        // Machine, branch, item processor.
        ("Comment", json!(""), [true, true, true]),
        ("Version", json!("1.0"), [true, false, false]),
        ("TimeoutSeconds", json!(0), [true, false, false]),
        ("QueryLanguage", json!("JSONPath"), [true, false, false]),
        ("ProcessorConfig", json!({"Mode": "INLINE"}), [false, false, true]),
        ("Next", json!("A"), [false, false, false]),
    ];
    for (field, value, [in_machine, in_branch, in_processor]) in rows {
        let cell = Some((field, value.clone()));
        let wrong = |is_fine: bool, at: &str| if is_fine { vec![] } else { vec![format!("SFN0109 {at}/{field}")] };
        let expect = |definition: &Value, is_fine: bool, at: &str| {
            let found: Vec<_> =
                findings(&definition.to_string()).into_iter().filter(|found| !found.contains("SFN0128")).collect();
            assert_eq!(found, wrong(is_fine, at), "{definition}");
        };
        expect(&container("A", cell.clone()), in_machine, "");
        let holding = |state: Value| json!({"StartAt": "X", "States": {"X": state}});
        let branch = json!({"Type": "Parallel", "Branches": [container("A", cell.clone())], "End": true});
        expect(&holding(branch), in_branch, "/States/X/Branches[0]");
        for processor in ["ItemProcessor", "Iterator"] {
            let map = json!({"Type": "Map", processor: container("A", cell.clone()), "End": true});
            expect(&holding(map), in_processor, &format!("/States/X/{processor}"));
        }
    }
}

#[test]
fn comments_are_any_string() {
    for comment in ["\"\"", "\"{% 1 + %}\"", "\"$.a\""] {
        check(&format!(r#"{{"Comment": {comment}, "StartAt": "A", "States": {{"A": {{"Type": "Succeed"}}}}}}"#), &[]);
    }
    for wrong in ["1", "null", "[]", "true"] {
        let definition = format!(r#"{{"Comment": {wrong}, "StartAt": "A", "States": {{"A": {{"Type": "Succeed"}}}}}}"#);
        check(&definition, &["SFN0110 /Comment"]);
    }
}
