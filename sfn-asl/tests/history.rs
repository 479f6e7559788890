//! What needs more than the 25,000 events of an execution's history. The numbers of events are those of the API's
//! `HistoryEvent` types: two for a state, five for a task, seven for an iteration that calls a function.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::fmt::Write as _;

use common::check;
use sfn_asl::model::ExecutionType;
use sfn_asl::read::{check_json, check_json_with};
use sfn_asl::validate::Options;

const DONE: &str = r#""Done": {"Type": "Succeed"}"#;

fn jsonata(states: &str) -> String {
    format!(r#"{{"QueryLanguage": "JSONata", "StartAt": "A", "States": {{{states}}}}}"#)
}

fn jsonpath(states: &str) -> String {
    format!(r#"{{"StartAt": "A", "States": {{{states}}}}}"#)
}

fn call(name: &str, rest: &str) -> String {
    format!(r#""{name}": {{"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", {rest}}}"#)
}

/// A Map state over the given items, which calls a function for each.
fn map(items: &str, config: &str) -> String {
    let work = call("Work", r#""End": true"#);
    jsonata(&format!(
        r#""A": {{"Type": "Map", "Items": {items}, "End": true, "ItemProcessor": {{{config} "StartAt": "Work", "States": {{{work}}}}}}}"#
    ))
}

#[test]
fn items_that_are_known() {
    let found = ["warning SFN0510 /States/A"];
    // 7 × 3,570 and four of the Map state itself are 24,994 events; with one item more they are 25,001.
    check(&map(r#""{% [1..3570] %}""#, ""), &[]);
    check(&map(r#""{% [1..3571] %}""#, ""), &found);
    check(&map(r#""{% [0..3570] %}""#, ""), &found);
    let list = |length: usize| format!("[{}]", vec!["1"; length].join(","));
    check(&map(&list(3570), ""), &[]);
    check(&map(&list(3571), ""), &found);
    let object = |length: usize| {
        let members: Vec<_> = (0..length).map(|index| format!(r#""k{index}": 1"#)).collect();
        format!("{{{}}}", members.join(","))
    };
    check(&map(&object(3570), ""), &[]);
    check(&map(&object(3571), ""), &found);
    // How many there are is not known.
    for unknown in [r#""{% $states.input.items %}""#, r#""{% [1..$states.input.n] %}""#, r#""{% [1..9000, 1] %}""#] {
        check(&map(unknown, ""), &[]);
    }
    // Child executions have a history of their own.
    for execution_type in ["STANDARD", "EXPRESS"] {
        let config = format!(r#""ProcessorConfig": {{"Mode": "DISTRIBUTED", "ExecutionType": "{execution_type}"}},"#);
        check(&map(r#""{% [1..90000] %}""#, &config), &[]);
    }
    let (_, diagnostics) = check_json(&map(r#""{% [1..5000] %}""#, ""));
    let text = diagnostics.to_string();
    assert!(text.contains("state `A` runs 7 events or more for each of its 5000 items"), "{text}");
}

#[test]
fn express_executions_have_no_such_limit() {
    let definition = map(r#""{% [1..90000] %}""#, "");
    for (machine_type, expected) in [(Some(ExecutionType::Express), 0), (Some(ExecutionType::Standard), 1), (None, 1)] {
        let options = Options { machine_type, ..Options::default() };
        assert_eq!(check_json_with(&definition, &options).1.len(), expected);
    }
}

#[test]
fn maps_in_maps() {
    let nested = |outer: u32, inner: u32| {
        let work = call("Work", r#""End": true"#);
        jsonata(&format!(
            r#""A": {{"Type": "Map", "Items": "{{% [1..{outer}] %}}", "End": true, "ItemProcessor": {{"StartAt": "B", "States": {{
                "B": {{"Type": "Map", "Items": "{{% [1..{inner}] %}}", "End": true,
                    "ItemProcessor": {{"StartAt": "Work", "States": {{{work}}}}}}}}}}}}}"#
        ))
    };
    // An iteration outside: 2 + 4 + 7 × 100 = 706 events.
    check(&nested(35, 100), &[]);
    check(&nested(36, 100), &["warning SFN0510 /States/A"]);
    // The inner one alone is too much, and says so once.
    check(&nested(36, 4000), &["warning SFN0510 /States/A/ItemProcessor/States/B"]);
}

#[test]
fn whole_executions() {
    let chain = |length: usize| {
        let mut states = String::new();
        for index in 0..length {
            let next = format!(r#""Next": "S{}""#, index + 1);
            let _ = write!(states, "{},", call(&format!("S{index}"), &next));
        }
        format!(r#"{{"StartAt": "S0", "States": {{{states} "S{length}": {{"Type": "Succeed"}}}}}}"#)
    };
    // Five events for each task, two for the end, and two of the execution itself.
    let large = "warning SFN0521 /States";
    check(&chain(4999), &[large]);
    check(&chain(5000), &["warning SFN0510 /States", large]);
    // Two Map states, each of which would fit.
    let work = |name: &str| call(name, r#""End": true"#);
    let two = |items: u32| {
        jsonata(&format!(
            r#""A": {{"Type": "Map", "Items": "{{% [1..{items}] %}}", "Next": "B", "ItemProcessor": {{"StartAt": "W1", "States": {{{}}}}}}},
               "B": {{"Type": "Map", "Items": "{{% [1..{items}] %}}", "End": true, "ItemProcessor": {{"StartAt": "W2", "States": {{{}}}}}}}"#,
            work("W1"),
            work("W2")
        ))
    };
    check(&two(1785), &[]);
    check(&two(1786), &["warning SFN0510 /States"]);
    // There is a way around: it is not certain.
    let around = two(3000).replacen(
        r#""StartAt": "A", "States": {"#,
        r#""StartAt": "C", "States": {"C": {"Type": "Choice", "Choices": [{"Condition": "{% $states.input.a %}", "Next": "A"}], "Default": "B"},"#,
        1,
    );
    check(&around, &[]);
    // Side by side both run.
    let branches = |items: u32| {
        let branch = |name: &str| {
            let work = work(&format!("W{name}"));
            format!(
                r#"{{"StartAt": "{name}", "States": {{"{name}": {{"Type": "Map", "Items": "{{% [1..{items}] %}}", "End": true,
                    "ItemProcessor": {{"StartAt": "W{name}", "States": {{{work}}}}}}}}}}}"#
            )
        };
        jsonata(&format!(r#""A": {{"Type": "Parallel", "End": true, "Branches": [{}, {}]}}"#, branch("B"), branch("C")))
    };
    check(&branches(1784), &[]);
    check(&branches(1786), &["warning SFN0510 /States"]);
}

#[test]
fn objects_of_a_bucket() {
    let list = |next: &str, request: &str| {
        format!(
            r#""A": {{"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:s3:listObjectsV2", "Parameters": {request}, "Next": "{next}"}}"#
        )
    };
    let each = |states: &str, next: &str| {
        format!(
            r#""Each": {{"Type": "Map", "ItemsPath": "$.Contents", "ResultPath": null, {next}, "ItemProcessor": {{"StartAt": "W0", "States": {{{states}}}}}}}"#
        )
    };
    let calls = |count: usize| {
        let calls: Vec<_> = (0..count)
            .map(|index| {
                let next = if index + 1 == count {
                    r#""End": true"#.to_owned()
                } else {
                    format!(r#""Next": "W{}""#, index + 1)
                };
                call(&format!("W{index}"), &next)
            })
            .collect();
        calls.join(",")
    };
    let bucket = r#"{"Bucket": "b"}"#;
    let once = |count: usize, request: &str| {
        jsonpath(&format!("{}, {}", list("Each", request), each(&calls(count), r#""End": true"#)))
    };
    let found = ["warning SFN0510 /States/Each"];
    // A page of 1,000: 22 events for each fit, 27 do not.
    check(&once(4, bucket), &[]);
    check(&once(5, bucket), &found);
    check(&once(5, r#"{"Bucket": "b", "MaxKeys": 100}"#), &[]);
    // Page by page there is no limit.
    let more = |back: &str| {
        format!(
            r#""More": {{"Type": "Choice", "Choices": [{{"Variable": "$.NextContinuationToken", "IsPresent": true, "Next": "{back}"}}], "Default": "Done"}}"#
        )
    };
    let pages = jsonpath(&format!(
        "{}, {}, {}, {DONE}",
        list("Each", r#"{"Bucket": "b", "ContinuationToken.$": "$.NextContinuationToken"}"#),
        each(&calls(1), r#""Next": "More""#),
        more("A")
    ));
    check(&pages, &found);
    let text = check_json(&pages).1.to_string();
    assert!(text.contains("after about 3571 objects") && text.contains("`ItemReader`"), "{text}");
    check(&pages.replace(r#""ItemsPath": "$.Contents""#, r#""ItemsPath": "$.Other""#), &[]);
}

#[test]
fn rounds_that_a_choice_counts() {
    let found = ["warning SFN0510 /States/C/Choices[0]"];
    // Seven events in a round: 3,571 rounds fit.
    let variable = |condition: &str, step: &str| {
        jsonata(&format!(
            r#""A": {{"Type": "Pass", "Assign": {{"i": 0}}, "Next": "C"}},
               "C": {{"Type": "Choice", "Choices": [{{"Condition": "{{% {condition} %}}", "Next": "B"}}], "Default": "Done"}},
               {}, {DONE}"#,
            call("B", &format!(r#""Assign": {{"i": "{{% {step} %}}"}}, "Next": "C""#))
        ))
    };
    check(&variable("$i < 3571", "$i + 1"), &[]);
    check(&variable("$i < 3572", "$i + 1"), &found);
    check(&variable("3572 > $i", "1 + $i"), &found);
    check(&variable("$i < 3572", "$i + 2"), &[]);
    check(&variable("$i < 9000", "$i + 2"), &found);
    check(&variable("$j < 9000", "$i + 1"), &["warning SFN0205 /States/C/Choices[0]/Condition"]);
    check(&variable("$i < $states.input.n", "$i + 1"), &[]);
    let path = |variable: &str, bound: u32| {
        jsonpath(&format!(
            r#""A": {{"Type": "Pass", "Result": {{"i": 0}}, "Next": "B"}},
               "B": {{"Type": "Pass", "Parameters": {{"i.$": "States.MathAdd($.i, 1)"}}, "Next": "C"}},
               "C": {{"Type": "Choice", "Choices": [{{"Variable": "{variable}", "NumericLessThan": {bound}, "Next": "B"}}], "Default": "Done"}},
               {DONE}"#
        ))
    };
    // Four events in a round.
    check(&path("$.i", 6250), &[]);
    check(&path("$.i", 6251), &found);
    check(&path("$.j", 6251), &[]);
}

/// The form that `at most N times` has, in both query languages.
#[test]
fn rounds_that_a_rule_counts_itself() {
    let found = ["warning SFN0510 /States/C/Choices[0]"];
    // Nine events in a round: 2,777 rounds fit.
    let by_variable = |times: u32, way: &str| {
        let count = "($exists($c) ? $c : 0)";
        jsonata(&format!(
            r#"{},
               "C": {{"Type": "Choice", "Choices": [{{
                   "Condition": "{{% {count} < {times} %}}", "Assign": {{"c": "{{% {count} + 1 %}}"}}, "Next": "W"
               }}], "Default": "Done"}},
               "W": {{"Type": "Wait", "Seconds": 60, "Next": "A"}},
               {DONE}"#,
            call("A", way)
        ))
    };
    let goes_on = r#""Next": "C""#;
    // What fails goes round, what succeeds ends.
    let fails = r#""Catch": [{"ErrorEquals": ["States.TaskFailed"], "Next": "C"}], "Next": "Done""#;
    for way in [goes_on, fails] {
        check(&by_variable(2777, way), &[]);
        check(&by_variable(2778, way), &found);
    }
    let by_path = |times: u32| {
        jsonpath(&format!(
            r#""A": {{"Type": "Pass", "Assign": {{"c": 0}}, "Next": "B"}},
               {},
               "C": {{"Type": "Choice", "Choices": [{{
                   "Variable": "$c", "NumericLessThan": {times}, "Assign": {{"c.$": "States.MathAdd($c, 1)"}}, "Next": "W"
               }}], "Default": "Done"}},
               "W": {{"Type": "Wait", "Seconds": 60, "Next": "B"}},
               {DONE}"#,
            call("B", goes_on)
        ))
    };
    check(&by_path(2777), &[]);
    check(&by_path(2778), &found);
    // What branches need when one of them fails is not known.
    let parallel = |way: &str| {
        by_variable(1_000_000, "").replace(
            &call("A", ""),
            &format!(
                r#""A": {{"Type": "Parallel", "Branches": [{{"StartAt": "P", "States": {{"P": {{"Type": "Fail"}}}}}}], {way}}}"#
            ),
        )
    };
    check(&parallel(fails).replace("States.TaskFailed", "States.ALL"), &[]);
}

#[test]
fn rounds_until_the_timeout() {
    let poll = |timeout: &str, seconds: &str| {
        format!(
            r#"{{{timeout} "StartAt": "W", "States": {{
                "W": {{"Type": "Wait", "Seconds": {seconds}, "Next": "Ask"}},
                {},
                "C": {{"Type": "Choice", "Choices": [{{"Variable": "$.done", "BooleanEquals": true, "Next": "Done"}}], "Default": "W"}},
                {DONE}}}}}"#,
            call("Ask", r#""Next": "C""#)
        )
    };
    let found = ["warning SFN0510 /States/W/Seconds"];
    // Nine events in a round of six seconds, a second for the call: 2,777 rounds fit.
    check(&poll(r#""TimeoutSeconds": 16667,"#, "5"), &[]);
    check(&poll(r#""TimeoutSeconds": 16668,"#, "5"), &found);
    check(&poll(r#""TimeoutSeconds": 86400,"#, "5"), &found);
    check(&poll(r#""TimeoutSeconds": 86400,"#, "60"), &[]);
    check(&poll("", "5"), &[]);
}

/// Many loops, and many choices in one: no pass may look at all states for each.
#[test]
fn large_machines() {
    let count = 3000;
    let mut states = String::new();
    for index in 0..count {
        let _ = write!(
            states,
            r#""C{index}": {{"Type": "Choice", "Choices": [{{"Variable": "$.i", "NumericLessThan": 5, "Next": "B{index}"}}], "Default": "C{}"}},
               "B{index}": {{"Type": "Pass", "Parameters": {{"i.$": "States.MathAdd($.i, 1)"}}, "Next": "C{}"}},"#,
            index + 1,
            if index % 2 == 0 { index } else { index / 2 }
        );
    }
    let definition = format!(
        r#"{{"TimeoutSeconds": 60, "StartAt": "C0", "States": {{{states} "C{count}": {{"Type": "Succeed"}}}}}}"#
    );
    let started = std::time::Instant::now();
    assert!(!check_json(&definition).1.has_errors());
    assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
}
