//! Reading and writing YAML.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use proptest::prelude::*;
use sfn_asl::read::{Checked, Format, check};
use sfn_asl::validate::Options;
use sfn_asl::{Number, Object, StateMachine, Value, yaml};

fn read(text: &str) -> Checked {
    check(text.as_bytes(), Format::Yaml, &Options::default())
}

/// Code, line and column of each finding.
fn found(text: &str) -> Vec<(&'static str, usize, usize)> {
    read(text).diagnostics.iter().map(|located| (located.diagnostic.code.id, located.line, located.column)).collect()
}

/// A machine around a payload in YAML's flow or block form, at two spaces.
fn payload(text: &str) -> String {
    format!("StartAt: A\nStates:\n  A:\n    Type: Pass\n    End: true\n    Result:{text}\n")
}

#[track_caller]
fn result(text: &str) -> Value {
    let checked = read(&payload(text));
    assert!(checked.diagnostics.is_empty(), "{text}: {:?}", checked.diagnostics);
    let value = checked.machine.unwrap().to_value();
    value.get("States").unwrap().get("A").unwrap().get("Result").unwrap().clone()
}

#[test]
fn scalars_are_those_of_the_core_schema() {
    for (text, json) in [
        (" yes", "\"yes\""),
        (" 2012-10-17", "\"2012-10-17\""),
        (" 1_000", "\"1_000\""),
        (" =", "\"=\""),
        (" 1.0", "1.0"),
        (" 1e3", "1e3"),
        (" +7", "7"),
        (" 0x10", "16"),
        (" ~", "null"),
        ("", "null"),
        (" True", "true"),
        (" !!str 12", "\"12\""),
        (" ! 12", "\"12\""),
        (" !!int 12", "12"),
        (" \"12\"", "\"12\""),
        (" 'it''s'", "\"it's\""),
        (" |\n      a\n      b", "\"a\\nb\\n\""),
        (" >-\n      a\n      b", "\"a b\""),
        (" {a: [1, b]}", "{\"a\":[1,\"b\"]}"),
        (" [&x {k: v}, *x]", "[{\"k\":\"v\"},{\"k\":\"v\"}]"),
        (" {\"<<\": 1}", "{\"<<\":1}"),
        (" {&k a: 1, b: *k}", "{\"a\":1,\"b\":\"a\"}"),
    ] {
        assert_eq!(result(text), sfn_asl::json::parse(json).unwrap(), "{text}");
    }
}

#[test]
fn what_json_cannot_say_is_refused() {
    for (text, code, column) in [
        (" !Sub x", "SFN0007", 13),
        (" !GetAtt a.b", "SFN0007", 13),
        (" !Join [a, [b]]", "SFN0007", 13),
        (" !!binary aGk=", "SFN0007", 13),
        (" !!int x", "SFN0007", 13),
        (" !<tag:x> y", "SFN0007", 13),
        (" .inf", "SFN0008", 13),
        (" {<<: {a: 1}}", "SFN0008", 14),
        (" {1: a}", "SFN0008", 14),
        (" {true: a}", "SFN0008", 14),
        (" {~: a}", "SFN0008", 14),
        (" {[a]: b}", "SFN0008", 14),
        (" &x [*x]", "SFN0006", 17),
        (" *nobody", "SFN0002", 13),
    ] {
        assert_eq!(found(&payload(text)), [(code, 6, column)], "{text}");
        assert!(read(&payload(text)).machine.is_none());
    }
    assert_eq!(found("a: b\n---\nc: d\n"), [("SFN0008", 2, 1)]);
    assert_eq!(found(&payload(&format!(" {}", "[".repeat(1000)))), [("SFN0005", 6, 268)]);
    assert_eq!(found(""), [("SFN0002", 1, 1)]);
    assert_eq!(found("# nothing\n"), [("SFN0002", 1, 1)]);
    assert_eq!(found("a:\n\tb: c\n")[0].0, "SFN0002");
    // Every tag is named, not only the first.
    assert_eq!(found(&payload(" [!Ref A, !Sub B]")), [("SFN0007", 6, 14), ("SFN0007", 6, 22)]);
}

#[test]
fn deep_blocks_end_in_a_finding() {
    let text = (0..2000).map(|depth| " ".repeat(depth) + "a:\n").collect::<String>();
    assert_eq!(found(&text)[0].0, "SFN0005");
    // Aliases of aliases nest as well.
    let mut text = String::from("a0: &a0 [x]\n");
    for depth in 1..600 {
        text.push_str(&format!("a{depth}: &a{depth} [*a{}]\n", depth - 1));
    }
    assert_eq!(found(&text).last().unwrap().0, "SFN0005");
}

#[test]
fn alias_bombs_are_refused() {
    let mut text = String::from("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for depth in 1..30 {
        let aliases = vec![format!("*a{}", depth - 1); 9].join(", ");
        text.push_str(&format!("a{depth}: &a{depth} [{aliases}]\n"));
    }
    assert_eq!(found(&text)[0].0, "SFN0006");
}

#[test]
fn positions() {
    let text =
        "StartAt: A\r\nStates:\r\n  A:\r\n    Type: Pass\r\n    \"Foö\": 1\r\n    Next: 'Nobody'\r\n    Type: x\r\n";
    let expected = [("SFN0109", 5, 5), ("SFN0102", 6, 11), ("SFN0117", 7, 5)];
    assert_eq!(found(text), expected);
    assert_eq!(found(&format!("\u{feff}{text}")), expected);
    // What is wrong inside an anchored value is shown where that is written.
    let aliased = "StartAt: A\nStates:\n  A: &a\n    Type: Succeed\n    Foo: 1\n  B: *a\n";
    assert_eq!(found(aliased), [("SFN0109", 5, 5), ("SFN0109", 5, 5), ("SFN0105", 6, 3)]);
}

#[test]
fn findings_inside_expressions_point_into_the_string() {
    for (expression, line, column) in [
        (" '{% 1 + name %}'", 7, 21),
        (" \"{%\\n1 + name %}\"", 7, 22),
        (" >-\n      {% 1\n      + name %}", 9, 9),
        (" |-\n      {% 1\n        + name %}", 9, 11),
        (" '{% ''it'' & name %}'", 7, 26),
    ] {
        let text = format!(
            "QueryLanguage: JSONata\nStartAt: A\nStates:\n  A:\n    Type: Pass\n    End: true\n    Output:{expression}\n"
        );
        assert_eq!(found(&text), [("SFN0311", line, column)], "{text}");
    }
}

#[test]
fn a_definition_in_both_languages_is_the_same() {
    let text = "# A comment\nComment: >-\n  Two\n  words\nStartAt: A\nStates:\n  A:\n    Type: Wait\n    Seconds: 10\n    Next: B\n  B: {Type: Succeed}\n";
    let json = r#"{"Comment": "Two words", "StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": 10, "Next": "B"}, "B": {"Type": "Succeed"}}}"#;
    assert_eq!(read(text).machine.unwrap(), StateMachine::from_json(json).unwrap());
}

/// Strings that some reader of YAML takes for something else.
const HOSTILE: [&str; 34] = [
    "yes",
    "no",
    "on",
    "off",
    "y",
    "n",
    "~",
    "null",
    "true",
    "2012-10-17",
    "1_000",
    "=",
    "<<",
    "0x1",
    "0o7",
    "1e3",
    "1:30",
    ".inf",
    "a: b",
    "a #b",
    "- a",
    "? a",
    "!Ref",
    "&a",
    "*a",
    "%a",
    "@a",
    "`a",
    "---",
    "...",
    " a ",
    "a\n\n b\n",
    "\u{85}\u{2028}\0",
    "\ttab",
];

#[test]
fn hostile_strings_survive() {
    let list = Value::Array(HOSTILE.iter().map(|text| Value::from(*text)).collect());
    let map: Object = HOSTILE.iter().map(|text| (*text, Value::from(*text))).collect();
    let result = Object::new()
        .with("list", list)
        .with("map", map)
        .with("k".repeat(3000), "long key")
        .with("é".repeat(700), Object::new().with("in", "x"));
    round_trip(&result.into());
}

#[track_caller]
fn round_trip(result: &Value) {
    let machine = machine(result);
    let text = machine.to_yaml();
    let checked = read(&text);
    assert_eq!(checked.machine.as_ref(), Some(&machine), "{text}\n{:?}", checked.diagnostics);
}

fn machine(result: &Value) -> StateMachine {
    let state = Object::new().with("Type", "Pass").with("Result", result.clone()).with("End", true);
    let value = Object::new().with("StartAt", "A").with("States", Object::new().with("A", state)).into();
    let (machine, diagnostics) = sfn_asl::read::read(&value);
    assert!(diagnostics.is_empty(), "{diagnostics}");
    machine.unwrap()
}

fn string() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,12}",
        any::<String>(),
        "[a-z \n\t:#'\"\\\\|>-]{0,16}",
        prop::sample::select(HOSTILE.to_vec()).prop_map(str::to_owned),
    ]
}

fn number() -> impl Strategy<Value = Value> {
    "-?(0|[1-9][0-9]{0,20})(\\.[0-9]{1,5})?([eE][+-]?[0-9]{1,3})?"
        .prop_map(|text| Value::Number(Number::parse(&text).unwrap()))
}

fn value() -> impl Strategy<Value = Value> {
    let leaf =
        prop_oneof![Just(Value::Null), any::<bool>().prop_map(Value::from), number(), string().prop_map(Value::from),];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::Array),
            prop::collection::btree_map(string(), inner, 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// Over a corpus of definitions, where it lies beside the checkout: YAML gives what JSON gives.
#[test]
fn the_corpus_in_yaml_is_the_same() {
    let mut folders = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/asl")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let Ok(text) = std::fs::read_to_string(&path) else { continue };
            let Ok(value) = sfn_asl::json::parse(&text) else { continue };
            let of_json = check(text.as_bytes(), Format::Json, &Options::default());
            let of_yaml = read(&yaml::to_string(&value));
            assert_eq!(of_json.machine, of_yaml.machine, "{}", path.display());
            assert_eq!(findings(&of_json), findings(&of_yaml), "{}", path.display());
        }
    }
}

fn findings(checked: &Checked) -> Vec<String> {
    let mut findings: Vec<String> = checked.diagnostics.iter().map(|located| located.diagnostic.to_string()).collect();
    findings.sort();
    findings
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn what_is_written_is_read_again(result in value()) {
        let machine = machine(&result);
        let text = machine.to_yaml();
        let checked = read(&text);
        prop_assert_eq!(checked.machine.as_ref(), Some(&machine), "{}\n{:?}", text, checked.diagnostics);
        // JSON gives the same, and YAML is a superset of it.
        prop_assert_eq!(&StateMachine::from_json(&machine.to_json()).unwrap(), &machine);
        let checked = read(&machine.to_json());
        prop_assert_eq!(checked.machine.as_ref(), Some(&machine), "{:?}", checked.diagnostics);
        prop_assert_eq!(yaml::to_string(&machine.to_value()), text);
    }
}
