//! Rules about retriers and catchers, and what AWS has replaced.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{check, one};
use sfn_asl::read::check_json;

/// A task with retriers, or catchers, for these lists of errors.
fn with(field: &str, lists: &[&str]) -> String {
    let next = if field == "Catch" { r#", "Next": "Done""# } else { "" };
    let entries: Vec<_> = lists.iter().map(|list| format!(r#"{{"ErrorEquals": {list}{next}}}"#)).collect();
    format!(
        r#"{{"StartAt": "X", "States": {{"X": {{"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage",
            "TimeoutSeconds": 60, "HeartbeatSeconds": 30, "{field}": [{}], "Next": "Done"}}, "Done": {{"Type": "Succeed"}}}}}}"#,
        entries.join(", ")
    )
}

fn check_both(lists: &[&str], expected: &[&str]) {
    for field in ["Retry", "Catch"] {
        let expected: Vec<_> =
            expected.iter().map(|place| place.replace("LIST", &format!("/States/X/{field}"))).collect();
        let expected: Vec<_> = expected.iter().map(String::as_str).collect();
        check(&with(field, lists), &expected);
    }
}

#[test]
fn repeated_errors() {
    check_both(&[r#"["a", "b"]"#, r#"["c"]"#, r#"["States.ALL"]"#], &[]);
    check_both(&[r#"["a", "a"]"#], &["warning SFN0124 LIST[0]/ErrorEquals[1]"]);
    check_both(&[r#"["a"]"#, r#"["b", "a"]"#], &["warning SFN0124 LIST[1]/ErrorEquals[1]"]);
    // Placement is a rule of its own.
    check_both(&[r#"["States.ALL"]"#, r#"["States.ALL"]"#], &["SFN0113 LIST[0]/ErrorEquals[0]"]);
}

#[test]
fn shadowed_errors() {
    check_both(&[r#"["a"]"#, r#"["States.TaskFailed"]"#], &[]);
    check_both(&[r#"["States.TaskFailed", "a"]"#], &[]);
    check_both(&[r#"["States.TaskFailed"]"#, r#"["a"]"#], &["warning SFN0125 LIST[1]/ErrorEquals[0]"]);
    // It does not include these.
    check_both(&[r#"["States.TaskFailed"]"#, r#"["States.Timeout"]"#, r#"["States.ALL"]"#], &[]);
}

#[test]
fn reserved_names() {
    check_both(&[r#"["States.Timeout", "States.Http.StatusCode.503", "Own", "Lambda.Unknown"]"#], &[]);
    check_both(&[r#"["States.QuorumMet"]"#], &["warning SFN0126 LIST[0]/ErrorEquals[0]"]);
    let text = check_json(&with("Retry", &[r#"["States.TimeOut"]"#])).1.to_string();
    assert!(text.contains("an error with a similar name exists: `States.Timeout`"), "{text}");
    let text = check_json(&with("Retry", &[r#"["States.QuorumMet"]"#])).1.to_string();
    assert!(text.contains("give errors of your own another beginning"), "{text}");
}

#[test]
fn errors_that_nothing_handles() {
    check_both(&[r#"["States.Runtime"]"#], &["warning SFN0127 LIST[0]/ErrorEquals[0]"]);
    let lists = [r#"["States.DataLimitExceeded"]"#];
    check(&with("Retry", &lists), &["warning SFN0127 /States/X/Retry[0]/ErrorEquals[0]"]);
    check(&with("Catch", &lists), &[]);
}

#[test]
fn deprecated_forms() {
    let map = |fields: &str| one(&format!(r#"{{"Type": "Map", {fields}, "End": true}}"#));
    let processor = r#"{"StartAt": "Y", "States": {"Y": {"Type": "Succeed"}}}"#;
    check(&map(&format!(r#""ItemProcessor": {processor}, "ItemSelector": {{}}"#)), &[]);
    check(&map(&format!(r#""Iterator": {processor}"#)), &["warning SFN0128 /States/X/Iterator"]);
    check(
        &map(&format!(r#""ItemProcessor": {processor}, "Parameters": {{}}"#)),
        &["warning SFN0128 /States/X/Parameters"],
    );
    let task = |suffix: &str| {
        one(&format!(
            r#"{{"Type": "Task", "Resource": "arn:aws:states:::states:startExecution{suffix}", "TimeoutSeconds": 9, "End": true}}"#
        ))
    };
    check(&task(".sync"), &["warning SFN0128 /States/X/Resource"]);
    check(&task(".sync:2"), &[]);
    check(&task(""), &[]);
}

/// A limit that is not set is not exceeded; that of the machine is not caught.
#[test]
fn limits_that_nothing_exceeds() {
    let machine = |state: &str, errors: &str| {
        format!(
            r#"{{"TimeoutSeconds": 600, "StartAt": "X", "States": {{
                "X": {{{state}, "Catch": [{{"ErrorEquals": [{errors}], "Next": "Done"}}], "Next": "Done"}},
                "Done": {{"Type": "Succeed"}}
            }}}}"#
        )
    };
    let task = |resource: &str, limits: &str| format!(r#""Type": "Task", "Resource": "{resource}"{limits}"#);
    let first: &[&str] = &["warning SFN0127 /States/X/Catch[0]/ErrorEquals[0]"];
    let second: &[&str] = &["warning SFN0127 /States/X/Catch[0]/ErrorEquals[1]"];
    let both = r#""States.Timeout", "States.HeartbeatTimeout""#;
    let send = "arn:aws:states:::sqs:sendMessage";
    check(&machine(&task(send, ""), r#""States.Timeout""#), first);
    check(&machine(&task(send, ""), r#""a", "States.HeartbeatTimeout""#), second);
    check(&machine(&task(send, r#", "TimeoutSeconds": 60"#), both), second);
    // Where `States.ALL` stands is another mistake.
    check(
        &machine(&task(send, ""), r#""States.Timeout", "States.ALL""#),
        &["SFN0113 /States/X/Catch[0]/ErrorEquals[1]"],
    );
    check(&machine(&task(send, r#", "TimeoutSecondsPath": "$.t""#), r#""States.Timeout""#), &[]);
    check(&machine(&task(send, r#", "HeartbeatSeconds": 60"#), both), &[]);
    check(&machine(&task(send, r#", "HeartbeatSecondsPath": "$.t""#), both), &[]);
    // What waits for somebody has no limit of its own either.
    let token = r#", "Parameters": {"T.$": "$$.Task.Token"}"#;
    check(&machine(&task(&format!("{send}.waitForTaskToken"), token), r#""States.Timeout""#), first);
    // An HTTP task does; and what the reader could not read may be one.
    let http = task("arn:aws:states:::http:invoke", "");
    check(&machine(&http, r#""States.Timeout""#), &[]);
    let unread = task(send, r#", "TimeoutSeconds": []"#);
    check(&machine(&unread, r#""States.Timeout""#), &["SFN0110 /States/X/TimeoutSeconds"]);
    // Of a state with others inside, theirs count.
    let branch = |limits: &str| {
        format!(
            r#""Type": "Parallel", "Branches": [{{"StartAt": "A", "States": {{"A": {{{}, "End": true}}}}}}]"#,
            task(send, limits)
        )
    };
    check(&machine(&branch(""), r#""States.Timeout""#), first);
    check(&machine(&branch(r#", "TimeoutSeconds": 60"#), r#""States.Timeout""#), &[]);
    let map = |mode: &str| {
        format!(
            r#""Type": "Map", "ItemProcessor": {{{mode} "StartAt": "A", "States": {{"A": {{{}, "End": true}}}}}}"#,
            task(send, "")
        )
    };
    check(&machine(&map(""), r#""States.Timeout""#), first);
    let distributed = r#""ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},"#;
    check(&machine(&map(distributed), r#""States.Timeout""#), &[]);
}
