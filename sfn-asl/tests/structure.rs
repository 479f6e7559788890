//! Rules of the structure: fields, transitions, reachability, names. One mistake gives one finding.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{check, one};
use sfn_asl::StateMachine;
use sfn_asl::read::check_json;

fn message(definition: &str) -> String {
    check_json(definition).1.to_string()
}

/// A machine with these states, starting at `A`.
fn machine(states: &str) -> String {
    format!(r#"{{"StartAt": "A", "States": {{{states}}}}}"#)
}

const DONE: &str = r#""Done": {"Type": "Succeed"}"#;

#[test]
fn text_that_is_not_json() {
    check("", &["SFN0001 /"]);
    check("{\"StartAt\": }", &["SFN0001 /"]);
    let errors = StateMachine::from_json("{\n  \"StartAt\" \"A\"\n}").unwrap_err().to_string();
    assert!(errors.contains("line 2, column 13"), "{errors}");
    for bad in ["42", "null", "[]", "\"text\""] {
        check(bad, &["SFN0110 /"]);
        assert!(StateMachine::from_json(bad).is_err());
    }
}

#[test]
fn required_fields() {
    check("{}", &["SFN0101 /", "SFN0101 /"]);
    check(r#"{"States": {"A": {"Type": "Succeed"}}}"#, &["SFN0101 /"]);
    check(r#"{"StartAt": "A"}"#, &["SFN0101 /"]);
    check(r#"{"StartAt": "A", "States": {}}"#, &["SFN0115 /States"]);
    check(r#"{"StartAt": "A", "States": []}"#, &["SFN0110 /States"]);
    check(r#"{"StartAt": 1, "States": {"A": {"Type": "Succeed"}}}"#, &["SFN0110 /StartAt"]);
    let cases = [
        (r#"{"Type": "Task", "End": true}"#, "SFN0101 /States/X"),
        (r#"{"Type": "Task", "Resource": "", "End": true}"#, "SFN0101 /States/X"),
        (r#"{"Type": "Choice", "Default": "X"}"#, "SFN0101 /States/X"),
        (r#"{"Type": "Parallel", "End": true}"#, "SFN0101 /States/X"),
        (r#"{"Type": "Map", "End": true}"#, "SFN0101 /States/X"),
        (r#"{"Type": "Wait", "End": true}"#, "SFN0112 /States/X"),
        (r#"{"End": true}"#, "SFN0101 /States/X"),
        ("[]", "SFN0110 /States/X"),
        (r#"{"Type": null}"#, "SFN0110 /States/X/Type"),
        (r#"{"Type": "Lambda"}"#, "SFN0116 /States/X/Type"),
        (r#"{"Type": "Pass"}"#, "SFN0108 /States/X"),
        (r#"{"Type": "Parallel", "Branches": [], "End": true}"#, "SFN0115 /States/X/Branches"),
        (r#"{"Type": "Parallel", "Branches": {}, "End": true}"#, "SFN0110 /States/X/Branches"),
        (r#"{"Type": "Parallel", "Branches": [1], "End": true}"#, "SFN0110 /States/X/Branches[0]"),
        (
            r#"{"Type": "Parallel", "Branches": [{"States": {"Y": {"Type": "Succeed"}}}], "End": true}"#,
            "SFN0101 /States/X/Branches[0]",
        ),
        (r#"{"Type": "Map", "ItemProcessor": {"StartAt": "Y"}, "End": true}"#, "SFN0101 /States/X/ItemProcessor"),
    ];
    for (state, expected) in cases {
        check(&one(state), &[expected]);
    }
}

#[test]
fn words() {
    check(r#"{"Version": "1.0", "StartAt": "A", "States": {"A": {"Type": "Succeed"}}}"#, &[]);
    check(r#"{"Version": "2.0", "StartAt": "A", "States": {"A": {"Type": "Succeed"}}}"#, &["SFN0116 /Version"]);
    // A word that is nearly right is taken for what was meant.
    let definition =
        r#"{"QueryLanguage": "Jsonata", "StartAt": "A", "States": {"A": {"Type": "succeed", "Output": 1}}}"#;
    check(definition, &["SFN0116 /QueryLanguage", "SFN0116 /States/A/Type"]);
    assert!(message(definition).contains("help: a similar word exists: `JSONata`"));
    // Of one that is not, nothing follows.
    check(
        r#"{"QueryLanguage": "SQL", "StartAt": "A", "States": {"A": {"Type": "Succeed", "Output": 1, "InputPath": "$"}}}"#,
        &["SFN0116 /QueryLanguage"],
    );
}

#[test]
fn unknown_and_repeated_fields() {
    check(&one(r#"{"Type": "Pass", "Reslut": 1, "End": true}"#), &["SFN0109 /States/X/Reslut"]);
    assert!(
        message(&one(r#"{"Type": "Pass", "Reslut": 1, "End": true}"#))
            .ends_with("a Pass state has no field `Reslut`\n  help: a field with a similar name exists: `Result`")
    );
    // The field that was meant is not missed a second time.
    check(&machine(&format!(r#""A": {{"Type": "Pass", "Nxt": "Done"}}, {DONE}"#)), &["SFN0109 /States/A/Nxt"]);
    check(&one(r#"{"Type": "Task", "Resorce": "x", "End": true}"#), &["SFN0109 /States/X/Resorce"]);
    check(&one(r#"{"Type": "Wait", "Second": 1, "End": true}"#), &["SFN0109 /States/X/Second"]);
    check(r#"{"StartsAt": "A", "States": {"A": {"Type": "Succeed"}}}"#, &["SFN0109 /StartsAt"]);
    check(r#"{"StartAt": "A", "state": {"A": {"Type": "Succeed"}}}"#, &["SFN0109 /state"]);
    let retry = one(r#"{"Type": "Wait", "Seconds": 1, "Retry": [], "End": true}"#);
    check(&retry, &["SFN0109 /States/X/Retry"]);
    assert!(message(&retry).contains("`Retry` is a field of Task, Parallel and Map states"));
    for (state_type, rest, field) in [
        ("Choice", r#""Choices": [{"Variable": "$.a", "IsNull": true, "Next": "D"}], "Default": "D""#, "Next"),
        ("Choice", r#""Choices": [{"Variable": "$.a", "IsNull": true, "Next": "D"}], "Default": "D""#, "End"),
        (
            "Choice",
            r#""Choices": [{"Variable": "$.a", "IsNull": true, "Next": "D"}], "Default": "D""#,
            "TimeoutSeconds",
        ),
        ("Choice", r#""Choices": [{"Variable": "$.a", "IsNull": true, "Next": "D"}], "Default": "D""#, "Catch"),
        ("Succeed", r#""Comment": """#, "Next"),
        ("Succeed", r#""Comment": """#, "Assign"),
        ("Succeed", r#""Comment": """#, "ResultPath"),
        ("Fail", r#""Comment": """#, "OutputPath"),
        ("Fail", r#""Comment": """#, "Retry"),
        ("Pass", r#""Next": "D""#, "ResultSelector"),
        ("Pass", r#""Next": "D""#, "Arguments"),
        ("Pass", r#""Next": "D""#, "Catch"),
        ("Wait", r#""Seconds": 1, "Next": "D""#, "Parameters"),
        ("Wait", r#""Seconds": 1, "Next": "D""#, "TimeoutSeconds"),
        (
            "Parallel",
            r#""Branches": [{"StartAt": "Y", "States": {"Y": {"Type": "Succeed"}}}], "Next": "D""#,
            "ItemsPath",
        ),
        ("Map", r#""ItemProcessor": {"StartAt": "Y", "States": {"Y": {"Type": "Succeed"}}}, "Next": "D""#, "Arguments"),
    ] {
        let d = if matches!(state_type, "Succeed" | "Fail") { "" } else { r#", "D": {"Type": "Succeed"}"# };
        let text =
            format!(r#"{{"StartAt": "X", "States": {{"X": {{"Type": "{state_type}", {rest}, "{field}": null}}{d}}}}}"#);
        check(&text, &[&format!("SFN0109 /States/X/{field}")]);
    }
    check(&one(r#"{"Type": "Pass", "End": true, "End": true}"#), &["SFN0117 /States/X/End"]);
    check(
        &one(r#"{"Type": "Pass", "Result": {"a": [1, {"b": 1, "b": 2}]}, "End": true}"#),
        &["SFN0117 /States/X/Result/a[1]/b"],
    );
    check(
        r#"{"StartAt": "X", "States": {"X": {"Type": "Map", "End": true, "ItemProcessor":
            {"QueryLanguage": "JSONata", "StartAt": "Y", "States": {"Y": {"Type": "Succeed"}}}}}}"#,
        &["SFN0109 /States/X/ItemProcessor/QueryLanguage"],
    );
    check(
        r#"{"StartAt": "X", "States": {"X": {"Type": "Parallel", "End": true, "Branches":
            [{"TimeoutSeconds": 5, "StartAt": "Y", "States": {"Y": {"Type": "Succeed"}}}]}}}"#,
        &["SFN0109 /States/X/Branches[0]/TimeoutSeconds"],
    );
}

#[test]
fn wrong_types() {
    let cases = [
        (r#"{"Type": "Pass", "Comment": 1, "End": true}"#, "Comment"),
        (r#"{"Type": "Pass", "Next": 1}"#, "Next"),
        (r#"{"Type": "Pass", "End": "true"}"#, "End"),
        (r#"{"Type": "Pass", "Assign": 1, "End": true}"#, "Assign"),
        (r#"{"Type": "Pass", "InputPath": 1, "End": true}"#, "InputPath"),
        (r#"{"Type": "Wait", "Seconds": true, "End": true}"#, "Seconds"),
        (r#"{"Type": "Wait", "Seconds": "5", "End": true}"#, "Seconds"),
        (r#"{"Type": "Wait", "Seconds": 1.5, "End": true}"#, "Seconds"),
        (r#"{"Type": "Wait", "Timestamp": 5, "End": true}"#, "Timestamp"),
        (r#"{"Type": "Fail", "Error": 404}"#, "Error"),
        (r#"{"Type": "Task", "Resource": ["x"], "End": true}"#, "Resource"),
        (
            r#"{"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Credentials": "x", "End": true}"#,
            "Credentials",
        ),
        (r#"{"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Retry": {}, "End": true}"#, "Retry"),
        (r#"{"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Retry": [1], "End": true}"#, "Retry[0]"),
        (
            r#"{"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Catch": [{"ErrorEquals": "a", "Next": "X"}], "End": true}"#,
            "Catch[0]/ErrorEquals",
        ),
        (
            r#"{"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Catch": [{"ErrorEquals": [1], "Next": "X"}], "End": true}"#,
            "Catch[0]/ErrorEquals[0]",
        ),
        (r#"{"Type": "Map", "ItemProcessor": 1, "End": true}"#, "ItemProcessor"),
        (r#"{"Type": "Choice", "Choices": [7], "Default": "X"}"#, "Choices[0]"),
    ];
    for (state, field) in cases {
        check(&one(state), &[&format!("SFN0110 /States/X/{field}")]);
    }
    // `null` is a value where any JSON can stand, and means something to three paths.
    check(
        &one(
            r#"{"Type": "Pass", "InputPath": null, "ResultPath": null, "OutputPath": null, "Result": null, "End": true}"#,
        ),
        &[],
    );
}

#[test]
fn targets() {
    let typo = machine(&format!(r#""A": {{"Type": "Pass", "Next": "Dnoe"}}, {DONE}"#));
    check(&typo, &["SFN0102 /States/A/Next"]);
    assert_eq!(
        message(&typo),
        "error[SFN0102] at /States/A/Next: no state is named `Dnoe`\n  help: a state with a similar name exists: `Done`"
    );
    check(r#"{"StartAt": "B", "States": {"A": {"Type": "Succeed"}}}"#, &["SFN0102 /StartAt"]);
    check(
        &machine(&format!(
            r#""A": {{"Type": "Choice", "Choices": [{{"Variable": "$.x", "IsNull": true, "Next": "Done"}},
            {{"Variable": "$.x", "IsNull": false, "Next": "N"}}], "Default": "M"}}, {DONE}"#
        )),
        &["SFN0102 /States/A/Choices[1]/Next", "SFN0102 /States/A/Default"],
    );
    check(
        &machine(
            r#""A": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true,
            "Catch": [{"ErrorEquals": ["a"], "Next": "A"}, {"ErrorEquals": ["b"], "Next": "N"}]}"#,
        ),
        &["SFN0102 /States/A/Catch[1]/Next"],
    );
    // Out of a branch, into one, and from one to the next.
    let parallel = |inner: &str, outer: &str| {
        machine(&format!(
            r#""A": {{"Type": "Parallel", "Next": "{outer}", "Branches": [
                {{"StartAt": "B", "States": {{"B": {{"Type": "Pass", "Next": "{inner}"}}, "C": {{"Type": "Pass", "End": true}}}}}},
                {{"StartAt": "E", "States": {{"E": {{"Type": "Pass", "End": true}}}}}}]}}, {DONE}"#
        ))
    };
    check(&parallel("C", "Done"), &[]);
    check(&parallel("Done", "Done"), &["SFN0104 /States/A/Branches[0]/States/B/Next"]);
    check(&parallel("E", "Done"), &["SFN0104 /States/A/Branches[0]/States/B/Next"]);
    check(&parallel("C", "E"), &["SFN0104 /States/A/Next"]);
    check(
        &machine(
            r#""A": {"Type": "Map", "End": true, "ItemProcessor": {"StartAt": "A", "States": {"B": {"Type": "Succeed"}}}}"#,
        ),
        &["SFN0104 /States/A/ItemProcessor/StartAt"],
    );
}

#[test]
fn reachability() {
    let state = |name: &str, next: &str| format!(r#""{name}": {{"Type": "Pass", "Next": "{next}"}}"#);
    let orphan = machine(&format!("{}, {}, {DONE}", state("A", "Done"), state("B", "Done")));
    check(&orphan, &["SFN0105 /States/B"]);
    assert!(message(&orphan).contains("state `B` is unreachable"));
    // A state that only leads to itself, and two that only lead to each other.
    check(&machine(&format!("{}, {}, {DONE}", state("A", "Done"), state("B", "B"))), &["SFN0105 /States/B"]);
    check(
        &machine(&format!("{}, {}, {}, {DONE}", state("A", "Done"), state("B", "C"), state("C", "B"))),
        &["SFN0105 /States/B"],
    );
    // What only an unreachable state leads to is mended with it; two beginnings are two mistakes.
    check(
        &machine(&format!(
            "{}, {}, {}, {}, {DONE}",
            state("A", "Done"),
            state("C", "Done"),
            state("B", "C"),
            state("D", "C")
        )),
        &["SFN0105 /States/B", "SFN0105 /States/D"],
    );
    check(
        &machine(
            r#""A": {"Type": "Map", "End": true, "ItemProcessor": {"StartAt": "B", "States":
            {"B": {"Type": "Succeed"}, "C": {"Type": "Succeed"}}}}"#,
        ),
        &["SFN0105 /States/A/ItemProcessor/States/C"],
    );
    // Suppressed where a transition is wrong.
    check(&machine(&format!("{}, {}, {DONE}", state("A", "Bee"), state("B", "Done"))), &["SFN0102 /States/A/Next"]);
    check(&machine(&format!(r#""A": {{"Type": "Pass"}}, {}, {DONE}"#, state("B", "Done"))), &["SFN0108 /States/A"]);
    check(
        &machine(&format!(r#""A": {{"Type": "Foo", "Next": "B"}}, {}, {DONE}"#, state("B", "Done"))),
        &["SFN0116 /States/A/Type"],
    );
    check(
        &machine(&format!(
            r#""A": {{"Type": "Wait", "Seconds": 1, "End": true, "Catch": [{{"Next": "Done"}}]}}, {DONE}"#
        )),
        &["SFN0109 /States/A/Catch"],
    );
}

#[test]
fn terminal_states() {
    let circle = r#""A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Wait", "Seconds": 1, "Next": "A"}"#;
    check(&machine(circle), &["SFN0106 /States"]);
    let nested = circle.replace("\"A\"", "\"C\"");
    check(
        &machine(&format!(
            r#""A": {{"Type": "Parallel", "Branches": [{{"StartAt": "C", "States": {{{nested}}}}}], "End": true}}"#
        )),
        &["warning SFN0119 /States/A/Branches[0]/States"],
    );
    check(&machine(r#""A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Fail"}"#), &[]);
}

#[test]
fn next_or_end() {
    check(&one(r#"{"Type": "Pass", "End": true}"#), &[]);
    check(&one(r#"{"Type": "Pass", "End": false}"#), &["SFN0108 /States/X"]);
    check(&one(r#"{"Type": "Pass", "Next": "X", "End": true}"#), &["SFN0108 /States/X/End"]);
    check(
        &machine(&format!(r#""A": {{"Type": "Pass", "Next": "Done", "End": false}}, {DONE}"#)),
        &["warning SFN0108 /States/A/End"],
    );
}

#[test]
fn names() {
    let named = |name: &str| format!(r#"{{"StartAt": "{name}", "States": {{"{name}": {{"Type": "Succeed"}}}}}}"#);
    check(&named(&"é".repeat(80)), &[]);
    check(&named(&"é".repeat(81)), &[&format!("SFN0107 /States/{}", "é".repeat(81))]);
    check(&named(""), &["SFN0107 /States/"]);
    check(&machine(r#""A": {"Type": "Succeed"}, "A": {"Type": "Succeed"}"#), &["SFN0103 /States/A"]);
    check(
        &machine(
            r#""A": {"Type": "Parallel", "End": true, "Branches": [
                {"StartAt": "B", "States": {"B": {"Type": "Succeed"}}}, {"StartAt": "B", "States": {"B": {"Type": "Succeed"}}}]}"#,
        ),
        &["SFN0103 /States/A/Branches[1]/States/B"],
    );
    check(
        &machine(
            r#""A": {"Type": "Map", "End": true, "ItemProcessor": {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}}"#,
        ),
        &["SFN0103 /States/A/ItemProcessor/States/A"],
    );
}

/// Who says a finding in words of their own takes the name from here, and not out of the message.
#[test]
fn subjects() {
    let subject = |definition: &str| check_json(definition).1.iter().next().unwrap().subject.clone();
    let name = "a `b` c";
    let twice = format!(
        r#""A": {{"Type": "Pass", "Next": "{name}"}}, "{name}": {{"Type": "Fail"}}, "{name}": {{"Type": "Fail"}}"#
    );
    assert_eq!(subject(&machine(&twice)).as_deref(), Some(name));
    let other_scope = format!(
        r#""A": {{"Type": "Parallel", "Next": "{name}", "Branches": [{{"StartAt": "{name}", "States": {{"{name}": {{"Type": "Fail"}}}}}}]}}, {DONE}"#
    );
    assert_eq!(subject(&machine(&other_scope)).as_deref(), Some(name));
    let repeated = format!(
        r#"{{"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Retry": [{{"ErrorEquals": ["{name}", "{name}"]}}], "End": true}}"#
    );
    assert_eq!(subject(&one(&repeated)).as_deref(), Some(name));
    assert_eq!(subject(&one(r#"{"Type": "Pass"}"#)), None);
}

#[test]
fn size() {
    let with_comment = |length: usize| {
        let frame = one(r#"{"Type": "Pass", "Comment": "", "End": true}"#);
        one(&format!(r#"{{"Type": "Pass", "Comment": "{}", "End": true}}"#, "é".repeat(length - frame.len())))
    };
    check(&with_comment(1_048_576), &["warning SFN0521 /"]);
    check(&with_comment(1_048_577), &["SFN0120 /"]);
    let machine = StateMachine::from_json(&with_comment(1_148_577)).unwrap();
    let errors = machine.validate().unwrap_err();
    assert_eq!(errors.iter().next().unwrap().code.id, "SFN0120");
}

#[test]
fn findings_stand_in_written_order() {
    check(
        r#"{"States": {
            "B": {"Nxt": "A", "Type": "Pass"},
            "A": {"End": true, "Type": "Task", "TimeoutSeconds": 0, "Resource": "x", "Foo": 1}
        }, "Version": "3", "StartAt": "B"}"#,
        &[
            "SFN0109 /States/B/Nxt",
            "SFN0111 /States/A/TimeoutSeconds",
            "SFN0401 /States/A/Resource",
            "SFN0109 /States/A/Foo",
            "SFN0116 /Version",
        ],
    );
}

/// 10,000 states with a mistake each: no pass may look at all states for each state.
#[test]
fn large_machines() {
    let count = 10_000;
    let states: Vec<String> = (0..count)
        .map(|index| {
            format!(
                r#""State number {index}": {{"Type": "Pass", "Next": "State number {}", "InputPath": "x", "Foo": 1,
                   "Assign": {{"v{index}": 1}}}}"#,
                index + 1
            )
        })
        .collect();
    let definition = format!(r#"{{"StartAt": "State number 0", "States": {{{}}}}}"#, states.join(","));
    let start = std::time::Instant::now();
    assert_eq!(check_json(&definition).1.len(), 2 * count + 3);
    let unknown = definition.replace("\"Next\": \"State number", "\"Next\": \"State Number");
    check_json(&unknown);
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

/// Nearly as deep as the parser goes.
#[test]
fn deep_machines() {
    let mut definition = r#"{"StartAt": "S", "States": {"S": {"Type": "Succeed"}}}"#.to_owned();
    for depth in 0..70 {
        definition = format!(
            r#"{{"StartAt": "P{depth}", "States": {{"P{depth}": {{"Type": "Parallel", "End": true, "Branches": [{definition}]}}}}}}"#
        );
    }
    check(&definition, &[]);
}
