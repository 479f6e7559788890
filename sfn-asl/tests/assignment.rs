//! Variables are assigned before they are read.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use common::{check, findings};
use sfn_asl::read::check_json;

const DONE: &str = r#""Done": {"Type": "Succeed"}"#;

/// A machine with these states, starting at `A`, in JSONPath.
fn machine(states: &str) -> String {
    format!(r#"{{"StartAt": "A", "States": {{{states}, {DONE}}}}}"#)
}

/// A machine with these states, starting at `A`, in JSONata.
fn jsonata(states: &str) -> String {
    format!(r#"{{"QueryLanguage": "JSONata", "StartAt": "A", "States": {{{states}, {DONE}}}}}"#)
}

/// A Pass state that assigns `x`.
fn assigns(name: &str, next: &str) -> String {
    format!(r#""{name}": {{"Type": "Pass", "Assign": {{"x": 1}}, "Next": "{next}"}}"#)
}

/// A Pass state that reads `x`, in JSONPath.
fn reads(name: &str, next: &str) -> String {
    format!(r#""{name}": {{"Type": "Pass", "Parameters": {{"a.$": "$x"}}, "Next": "{next}"}}"#)
}

/// A Choice state with one rule.
fn choice(name: &str, then: &str, default: &str) -> String {
    format!(
        r#""{name}": {{"Type": "Choice", "Choices": [{{"Variable": "$.a", "IsNull": true, "Next": "{then}"}}], "Default": "{default}"}}"#
    )
}

fn at(code: &str, state: &str) -> String {
    format!("warning {code} /States/{state}/Parameters/a.$")
}

fn check_one(states: &str, expected: &str) {
    check(&machine(states), &[expected]);
}

#[test]
fn straight_lines() {
    check(&machine(&format!("{}, {}", assigns("A", "B"), reads("B", "Done"))), &[]);
    check_one(&reads("A", "Done"), &at("SFN0205", "A"));
    // A state does not see what it assigns itself.
    let own = r#""A": {"Type": "Pass", "Assign": {"x": 1, "y.$": "$x"}, "Next": "Done"}"#;
    check_one(own, "warning SFN0205 /States/A/Assign/y.$");
    check_one(&format!("{}, {}", reads("A", "B"), assigns("B", "Done")), &at("SFN0205", "A"));
    // Nothing assigns it: one finding, not one for each place.
    check_one(&format!("{}, {}", reads("A", "B"), reads("B", "Done")), &at("SFN0205", "A"));
    // In one state, one finding.
    let twice = r#""A": {"Type": "Pass", "Parameters": {"a.$": "$x", "b.$": "$x.y"}, "Next": "B"}"#;
    check_one(&format!("{twice}, {}", assigns("B", "Done")), &at("SFN0205", "A"));
}

#[test]
fn names_that_are_nearly_right() {
    let states = r#""A": {"Type": "Pass", "Assign": {"counter": 1}, "Next": "B"},
        "B": {"Type": "Pass", "Parameters": {"a.$": "$couter"}, "Next": "Done"}"#;
    let text = check_json(&machine(states)).1.to_string();
    assert!(text.contains("variable `couter` is read, but never assigned"), "{text}");
    assert!(text.contains("a variable with a similar name exists: `counter`"), "{text}");
}

#[test]
fn paths_that_part() {
    let both =
        format!("{}, {}, {}, {}", choice("A", "B", "C"), assigns("B", "D"), assigns("C", "D"), reads("D", "Done"));
    check(&machine(&both), &[]);
    let one = format!("{}, {}, {}", choice("A", "B", "D"), assigns("B", "D"), reads("D", "Done"));
    check_one(&one, &at("SFN0206", "D"));
    // Rules and the default assign on their own.
    let rule = |rule: &str, default: &str| {
        format!(
            r#""A": {{"Type": "Choice", "Choices": [{{"Variable": "$.a", "IsNull": true, {rule} "Next": "B"}}], {default} "Default": "B"}}, {}"#,
            reads("B", "Done")
        )
    };
    let assign = r#""Assign": {"x": 1},"#;
    check(&machine(&rule(assign, assign)), &[]);
    check_one(&rule(assign, ""), &at("SFN0206", "B"));
    check_one(&rule("", assign), &at("SFN0206", "B"));
}

#[test]
fn catchers() {
    let task = |assign: &str, catch: &str, next: &str| {
        format!(
            r#""A": {{"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", {assign}
                "Catch": [{{"ErrorEquals": ["States.ALL"], {catch} "Next": "{next}"}}], "Next": "B"}}, {}"#,
            reads("B", "Done")
        )
    };
    let assign = r#""Assign": {"x": 1},"#;
    check(&machine(&task(assign, assign, "B")), &[]);
    check(&machine(&task(assign, "", "Done")), &[]);
    // What the state assigns is not assigned when it fails.
    check_one(&task(assign, "", "B"), &at("SFN0206", "B"));
    check_one(&task("", assign, "B"), &at("SFN0206", "B"));
}

#[test]
fn loops() {
    let before = format!("{}, {}, {}", assigns("A", "B"), reads("B", "C"), choice("C", "Done", "B"));
    check(&machine(&before), &[]);
    let later = format!("{}, {}, {}", reads("A", "B"), assigns("B", "C"), choice("C", "Done", "A"));
    check_one(&later, &at("SFN0206", "A"));
}

#[test]
fn scopes() {
    let parallel = |inner: &str| {
        format!(
            r#"{}, "P": {{"Type": "Parallel", "Next": "R", "Branches": [{{"StartAt": "I", "States": {{{inner}}}}}]}}, {}"#,
            assigns("A", "P"),
            reads("R", "Done")
        )
    };
    let inner = r#""I": {"Type": "Pass", "Parameters": {"a.$": "$x"}, "End": true}"#;
    check(&machine(&parallel(inner)), &[]);
    // What an inner scope assigns ends with it.
    let states = |inner: &str| {
        format!(
            r#""A": {{"Type": "Parallel", "Next": "R", "Branches": [{{"StartAt": "I", "States": {{{inner}}}}}]}}, {}"#,
            reads("R", "Done")
        )
    };
    let ends = r#""I": {"Type": "Pass", "Assign": {"x": 1}, "Next": "J"}, "J": {"Type": "Pass", "Parameters": {"a.$": "$x"}, "End": true}"#;
    check_one(&states(ends), &at("SFN0205", "R"));
    // The state itself assigns afterwards: not for its branches.
    let after = r#""A": {"Type": "Parallel", "Assign": {"x": 1}, "Next": "Done", "Branches": [{"StartAt": "I", "States":
        {"I": {"Type": "Pass", "Parameters": {"a.$": "$x"}, "End": true}}}]}"#;
    check_one(after, "warning SFN0205 /States/A/Branches[0]/States/I/Parameters/a.$");
}

#[test]
fn distributed_maps() {
    let map = |config: &str, selector: &str| {
        format!(
            r#"{}, "M": {{"Type": "Map", {selector} "Next": "Done", "ItemProcessor": {{{config} "StartAt": "I", "States": {{
                "I": {{"Type": "Pass", "Parameters": {{"a.$": "$x"}}, "End": true}}}}}}}}"#,
            assigns("A", "M")
        )
    };
    let distributed = r#""ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},"#;
    check(&machine(&map("", "")), &[]);
    check_one(&map(distributed, ""), "SFN0207 /States/M/ItemProcessor/States/I/Parameters/a.$");
    // The Map state itself reads it.
    let selector = r#""ItemSelector": {"v.$": "$x"},"#;
    check_one(&map(distributed, selector), "SFN0207 /States/M/ItemProcessor/States/I/Parameters/a.$");
    // A variable of its own, of the same name.
    let own = format!(
        r#"{}, "M": {{"Type": "Map", "Next": "Done", "ItemProcessor": {{{distributed} "StartAt": "H", "States": {{
            "H": {{"Type": "Pass", "Assign": {{"x": 2}}, "Next": "I"}},
            "I": {{"Type": "Pass", "Parameters": {{"a.$": "$x"}}, "End": true}}}}}}}}"#,
        assigns("A", "M")
    );
    check(&machine(&own), &[]);
}

#[test]
fn asked_variables() {
    let present = |default: &str| {
        format!(
            r#"{}, {}, "C": {{"Type": "Choice", "Choices": [{{"Variable": "$x", "IsPresent": true, "Next": "R"}}], "Default": "{default}"}}, {}"#,
            choice("A", "B", "C"),
            assigns("B", "C"),
            reads("R", "Done")
        )
    };
    check(&machine(&present("Done")), &[]);
    let exists = |condition: &str| {
        format!(
            r#""A": {{"Type": "Choice", "Choices": [{{"Condition": "{condition}", "Next": "B"}}], "Default": "R"}},
               "B": {{"Type": "Pass", "Assign": {{"x": 1}}, "Next": "R"}},
               "R": {{"Type": "Pass", "Output": "{{% $x %}}", "Next": "Done"}}"#
        )
    };
    check(&jsonata(&exists("{% $not($exists($x)) %}")), &[]);
    check(&jsonata(&exists("{% $exists( $x ) and $x > 1 %}")), &[]);
    check(&jsonata(&exists("{% $states.input.a %}")), &["warning SFN0206 /States/R/Output"]);
    let counter = r#""A": {"Type": "Pass", "Assign": {"n": "{% $exists($n) ? $n + 1 : 0 %}"}, "Next": "W"},
        "W": {"Type": "Wait", "Seconds": 1, "Next": "C"},
        "C": {"Type": "Choice", "Choices": [{"Condition": "{% $n > 5 %}", "Next": "Done"}], "Default": "A"}"#;
    check(&jsonata(counter), &[]);
}

#[test]
fn expressions() {
    let first = r#""A": {"Type": "Pass", "Assign": {"order": {"id": 1}}, "Next": "B"}"#;
    let reads =
        |output: &str| jsonata(&format!(r#"{first}, "B": {{"Type": "Pass", "Output": {output}, "Next": "Done"}}"#));
    for good in [
        r#""{% $order.id %}""#,
        r#"{"a": ["{% $order.id + $sum([1, 2]) %}"], "b": "$unknown"}"#,
        r#""{% ($total := 5; $total + $order.id) %}""#,
        r#""{% $map([1], function($v, $i) { $v + $i }) %}""#,
        r#""{% $states.input.order %}""#,
        // Of what does not parse nothing is said here.
        r#""${Template}""#,
    ] {
        check(&reads(good), &[]);
    }
    let found = ["warning SFN0205 /States/B/Output"];
    check(&reads(r#""{% $oder.id %}""#), &found);
    let (_, diagnostics) = check_json(&reads(r#""{% $order.id + $oder.id %}""#));
    let diagnostic = diagnostics.iter().next().unwrap();
    assert_eq!((diagnostic.code.id, diagnostic.expression_offset), ("SFN0205", Some("{% $order.id + ".len())));
    check(&reads(r#"{"a": {"b": ["{% $oder %}"]}}"#), &["warning SFN0205 /States/B/Output/a/b[0]"]);
}

#[test]
fn machines_with_other_mistakes() {
    // Where transitions are not known, nothing is said of what they assign.
    let unknown = format!("{}, {}", assigns("A", "Nowhere"), reads("B", "Done"));
    assert!(!findings(&machine(&unknown)).iter().any(|finding| finding.contains("SFN020")));
    let unread = format!(r#""A": {{"Type": "Pass", "Assign": [], "Next": "B"}}, {}"#, reads("B", "Done"));
    check_one(&unread, "SFN0110 /States/A/Assign");
    let unreachable = format!("{}, {}", assigns("A", "Done"), reads("B", "Done"));
    check_one(&unreachable, "SFN0105 /States/B");
}

#[test]
fn large_machines() {
    // 10,000 states and 700 variables, with transitions back and forth.
    let mut states = String::new();
    let count = 10_000;
    for index in 0..count {
        let next = if index + 1 == count { "Done".to_owned() } else { format!("S{}", index + 1) };
        let back = index / 2;
        let (read, assigned) = (index % 700, (index * 7) % 700);
        let _ = write!(
            states,
            r#""S{index}": {{"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": {{"a.$": "$v{read}"}},
               "Assign": {{"v{assigned}": 1}}, "Catch": [{{"ErrorEquals": ["e"], "Next": "S{back}"}}], "Next": "{next}"}},"#
        );
    }
    let definition = format!(r#"{{"StartAt": "S0", "States": {{{states} {DONE}}}}}"#);
    let start = Instant::now();
    let (_, diagnostics) = check_json(&definition);
    let taken = start.elapsed();
    assert!(diagnostics.iter().any(|diagnostic| diagnostic.code.id == "SFN0206"));
    assert!(taken < Duration::from_secs(20), "{taken:?}");
}

/// The help says where the path goes on which the variable is missing.
#[test]
fn paths_without() {
    let choose = choice("A", "B", "C");
    let text = machine(&format!("{choose}, {}, {}", assigns("B", "C"), reads("C", "Done")));
    let (_, found) = check_json(&text);
    let help = found.iter().next().and_then(|found| found.help.clone()).unwrap();
    assert_eq!(help, "`A` can lead to `C` without it: assign it before the paths part, or on each of them");
    let caught = r#""A": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Assign": {"x": 1},
        "TimeoutSeconds": 9, "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "B"}], "Next": "Done"}"#;
    let (_, found) = check_json(&machine(&format!("{caught}, {}", reads("B", "Done"))));
    let found = found.iter().find(|found| found.code.id == "SFN0205").unwrap();
    assert_eq!(found.subject.as_deref(), Some("x"));
    assert_eq!(found.help.as_deref(), Some("the catch of `A` leads to `B` without it: assign it in a state before"));
}

/// What a transition that leads nowhere would have brought is unknown; what the other paths lack is not.
#[test]
fn beside_unknown_targets() {
    let start = r#""A": {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "Nowhere"}], "Default": "B"}"#;
    let found = findings(&machine(&format!("{start}, {}", reads("B", "Done"))));
    assert!(found.iter().any(|found| found == &at("SFN0205", "B")), "{found:?}");
}

/// A variable that the machine assigns hides the function of its name.
#[test]
fn names_of_functions() {
    let reader = r#""B": {"Type": "Pass", "Output": "{% $sum + 1 %}", "Next": "Done"}"#;
    let assigner = r#""C": {"Type": "Pass", "Assign": {"sum": 1}, "Next": "Done"}"#;
    let choose =
        r#""A": {"Type": "Choice", "Choices": [{"Condition": "{% $states.input.a %}", "Next": "B"}], "Default": "C"}"#;
    check(&jsonata(&format!("{choose}, {reader}, {assigner}")), &["warning SFN0205 /States/B/Output"]);
    // Called, it is the function.
    let caller = r#""B": {"Type": "Pass", "Output": "{% $sum([1, 2]) %}", "Next": "Done"}"#;
    check(&jsonata(&format!("{choose}, {caller}, {assigner}")), &[]);
}
