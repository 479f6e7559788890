//! Intrinsic functions: syntax, names, arguments.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{findings, one};
use proptest::prelude::*;
use sfn_asl::Severity;
use sfn_asl::intrinsic::{self, NESTING_LIMIT};

/// Calls without a fault.
const GOOD: &[&str] = &[
    "States.Array()",
    "States.Array(1, 2.5, -3, 1e3, 'a', true, false, null, $.a, $$.State.Name, $v[0], States.UUID())",
    "States.ArrayPartition($.a, 4)",
    "States.ArrayContains($.a, 'x')",
    "States.ArrayRange(1, 9, 2)",
    "States.ArrayRange(9, 1, -2)",
    "States.ArrayRange(0, 999, 1)",
    "States.ArrayGetItem($.a, 0)",
    "States.ArrayLength($.a)",
    "States.ArrayUnique(States.Array(1, 1))",
    "States.Base64Encode('text')",
    "States.Base64Decode($.a)",
    "States.Hash($.a, 'SHA-256')",
    "States.Hash('x', $.algorithm)",
    "States.JsonMerge($.a, $.b, false)",
    "States.JsonToString($)",
    "States.JsonToString($.[?(@.year <= 1998)])",
    "States.StringToJson('{\"a\": 1}')",
    "States.StringToJson('42')",
    "States.MathRandom(1, 999)",
    "States.MathRandom(1, 999, 7)",
    "States.MathAdd($.n, -1)",
    "States.MathAdd(States.ArrayLength($$.Execution.Input.machines),-1)",
    "States.StringSplit($.a, ',')",
    "States.UUID()",
    "States.UUID( )   ",
    "States.Format('no arguments')",
    "States.Format('{}', $.a)",
    "States.Format($.template, $.a, $.b)",
    "States.Format('SELECT * FROM \"{}\" LIMIT 10', $.Table)",
    "States.Format('hello \\}\\{\\} + {} \\\\ \\' ', $.a)",
    "States.Format('1: {}\n 2: {}', $.a, $.b)",
    "States.Format('🙂 {}/{}', States.ArrayGetItem( States.StringSplit($.key , '/'), 0), null)",
    "States.Format('${} and ), (', $.price)",
    "States.Array($.a['x, y)'], $.b[?(@.c == ')')], $.d.length())",
    "States.Array($['a'],$[0])",
];

/// Calls with one fault each: the code, and the character at which it shows.
const BAD: &[(&str, &str, usize)] = &[
    ("States.", "SFN0320", 7),
    ("States. ", "SFN0320", 7),
    ("States.UUID", "SFN0320", 11),
    ("States.UUID(", "SFN0320", 12),
    ("States.UUID() x", "SFN0320", 14),
    ("States.UUID())", "SFN0320", 13),
    ("States.Array(,)", "SFN0320", 13),
    ("States.Array($.a,)", "SFN0320", 17),
    ("States.Array($.a $.b)", "SFN0320", 17),
    ("States.Array($.a", "SFN0320", 0),
    ("States.Array('a)", "SFN0320", 13),
    ("States.Array(\"a\")", "SFN0320", 13),
    ("States.Array('it's')", "SFN0320", 17),
    ("States.Array('a'\\''b')", "SFN0320", 16),
    ("States.Array('\\n')", "SFN0320", 14),
    ("States.Array('ö\\\"')", "SFN0320", 15),
    ("States.Array('\\')", "SFN0320", 13),
    ("States.Array(abc)", "SFN0320", 13),
    ("States.Array(01a)", "SFN0320", 13),
    ("States.Array(-)", "SFN0320", 13),
    ("States.Array(inf)", "SFN0320", 13),
    ("States.Array(True)", "SFN0320", 13),
    ("States.Array($.a[)", "SFN0320", 17),
    ("States.Array($.)", "SFN0320", 14),
    ("States.Array([1])", "SFN0320", 13),
    ("States.Array(Array(1))", "SFN0320", 13),
    ("States.StringToJson $.a)", "SFN0320", 20),
    ("States.format('{}', $.a)", "SFN0321", 0),
    ("States.Concat($.a)", "SFN0321", 0),
    ("States.Array(States.Uuid())", "SFN0321", 13),
    ("States.UUID(1)", "SFN0322", 0),
    ("States.Format()", "SFN0322", 0),
    ("States.ArrayLength()", "SFN0322", 0),
    ("States.ArrayLength($.a, $.b)", "SFN0322", 0),
    ("States.ArrayRange(1, 2)", "SFN0322", 0),
    ("States.JsonMerge($.a, $.b)", "SFN0322", 0),
    ("States.MathRandom(1)", "SFN0322", 0),
    ("States.MathRandom(1, 2, 3, 4)", "SFN0322", 0),
    ("States.MathAdd(1)", "SFN0322", 0),
    ("States.Hash($.a)", "SFN0322", 0),
    ("States.Array(States.StringSplit($.a))", "SFN0322", 13),
    ("States.MathAdd(1,'-1')", "SFN0323", 17),
    ("States.MathAdd(true, 1)", "SFN0323", 15),
    ("States.MathAdd(1, null)", "SFN0323", 18),
    ("States.Format('{} {}', $.a)", "SFN0330", 14),
    ("States.Format('{}', $.a, $.b)", "SFN0330", 14),
    ("States.Format('\\{}', $.a)", "SFN0330", 14),
    ("States.Format('{ }', $.a)", "SFN0330", 14),
];

/// Calls that are taken and fail when they are evaluated, each with the character at which it shows.
const DOUBTFUL: &[(&str, usize)] = &[
    ("States.ArrayLength('abc')", 19),
    ("States.ArrayLength(States.UUID())", 19),
    ("States.MathRandom(1, null)", 21),
    ("States.ArrayGetItem($.a, '0')", 25),
    ("States.ArrayPartition($.a, '4')", 27),
    ("States.ArrayPartition($.a, 0)", 27),
    ("States.ArrayRange(0, 5, 0)", 24),
    ("States.ArrayRange(0, 1000, 1)", 18),
    ("States.Base64Encode(5)", 20),
    ("States.StringSplit($.a, 1)", 24),
    ("States.StringToJson(States.Array(1))", 20),
    ("States.Hash($.a, 'SHA256')", 17),
    ("States.JsonMerge($.a, $.b, true)", 27),
    ("States.JsonMerge($.a, 'b', false)", 22),
    ("States.JsonMerge($.a, $.b, 'false')", 27),
    ("States.MathAdd(2147483648, 1)", 15),
    ("States.MathAdd(States.UUID(), 1)", 15),
    ("States.MathRandom(5, 5)", 21),
    ("States.Format(5, $.a)", 14),
    ("States.Format('{\"ö\": {}}', $.a)", 15),
];

/// The findings over a call: severity, code, offset.
fn check(call: &str) -> Vec<(Severity, &'static str, Option<usize>)> {
    let call = serde_json::to_string(call).unwrap();
    let state = one(&format!(r#"{{"Type": "Pass", "Parameters": {{"a.$": {call}}}, "End": true}}"#));
    let (_, diagnostics) = sfn_asl::read::check_json(&state);
    let own = diagnostics.iter().filter(|diagnostic| !diagnostic.code.id.starts_with("SFN02"));
    own.map(|diagnostic| (diagnostic.severity, diagnostic.code.id, diagnostic.expression_offset)).collect()
}

#[test]
fn calls() {
    for good in GOOD {
        assert_eq!(check(good), [], "{good}");
    }
    for (bad, code, offset) in BAD {
        assert_eq!(check(bad), [(Severity::Error, *code, Some(*offset))], "{bad}");
    }
    for (doubtful, offset) in DOUBTFUL {
        assert_eq!(check(doubtful), [(Severity::Warning, "SFN0323", Some(*offset))], "{doubtful}");
    }
}

#[test]
fn every_function_takes_its_arguments_and_no_others() {
    // The fewest and the most arguments, of the reference's table.
    let functions = [
        ("Array", 0, 20),
        ("ArrayPartition", 2, 2),
        ("ArrayContains", 2, 2),
        ("ArrayRange", 3, 3),
        ("ArrayGetItem", 2, 2),
        ("ArrayLength", 1, 1),
        ("ArrayUnique", 1, 1),
        ("Base64Encode", 1, 1),
        ("Base64Decode", 1, 1),
        ("Hash", 2, 2),
        ("JsonMerge", 3, 3),
        ("JsonToString", 1, 1),
        ("StringToJson", 1, 1),
        ("MathRandom", 2, 3),
        ("MathAdd", 2, 2),
        ("StringSplit", 2, 2),
        ("UUID", 0, 0),
        ("Format", 1, 20),
    ];
    for (name, least, most) in functions {
        for count in 0..=20 {
            let call = format!("States.{name}({})", vec!["$.a"; count].join(", "));
            let codes: Vec<_> = check(&call).into_iter().map(|(_, code, _)| code).collect();
            let expected: &[&str] = if (least..=most).contains(&count) { &[] } else { &["SFN0322"] };
            assert_eq!(codes, expected, "{call}");
        }
    }
}

#[test]
fn nesting() {
    let nested = |depth: usize| format!("{}$.a{}", "States.Array(".repeat(depth), ")".repeat(depth));
    assert_eq!(check(&nested(NESTING_LIMIT)), []);
    let offset = "States.Array(".len() * NESTING_LIMIT;
    assert_eq!(check(&nested(NESTING_LIMIT + 1)), [(Severity::Error, "SFN0324", Some(offset))]);
    assert_eq!(check(&nested(NESTING_LIMIT + 5)), [(Severity::Error, "SFN0324", Some(offset))]);
    for depth in [100, 10_000] {
        assert_eq!(check(&nested(depth)).len(), 1);
    }
    assert!(intrinsic::parse(&"States.Array(".repeat(100_000)).is_err());
    // Side by side is not inside one another.
    assert_eq!(check(&format!("States.Array({})", ["States.UUID()"; 30].join(","))), []);
}

#[test]
fn fail_states_take_functions_that_give_strings() {
    for call in [
        "States.Format('{}', $.e)",
        "States.JsonToString($.e)",
        "States.ArrayGetItem($.e, 0)",
        "States.Base64Encode($.e)",
        "States.Base64Decode($.e)",
        "States.Hash($.e, 'MD5')",
        "States.UUID()",
    ] {
        assert_eq!(
            findings(&one(&format!(r#"{{"Type": "Fail", "ErrorPath": "{call}", "CausePath": "{call}"}}"#))),
            [""; 0]
        );
    }
    for call in ["States.Array($.e)", "States.MathAdd(1, 2)", "States.StringToJson($.e)", "States.ArrayLength($.e)"] {
        let fail = one(&format!(r#"{{"Type": "Fail", "CausePath": "{call}"}}"#));
        assert_eq!(findings(&fail), ["SFN0325 /States/X/CausePath"]);
    }
    assert_eq!(findings(&one(r#"{"Type": "Fail", "CausePath": "States.Format("}"#)), ["SFN0320 /States/X/CausePath"]);
}

#[test]
fn variables() {
    let call = "States.Format('{} {} $no', $a.b, States.Array($.c[?(@.d == $e)], $$.State.Name, $f))";
    assert_eq!(intrinsic::variables(call), ["a", "e", "f"]);
    assert_eq!(intrinsic::variables("States.UUID("), [""; 0]);
    assert_eq!(intrinsic::variables("$a"), [""; 0]);
}

#[test]
fn many_findings_take_linear_time() {
    for argument in ["States.Nope()", "$$.Nope", "States.MathAdd(1, 'ö')", "$variable"] {
        let call = format!("States.Array({})", vec![argument; 30_000].join(","));
        let started = std::time::Instant::now();
        assert_eq!(
            check(&call).iter().filter(|(_, _, offset)| offset.is_some()).count() > 20_000,
            argument != "$variable"
        );
        assert!(started.elapsed().as_secs() < 20, "{argument}: {:?}", started.elapsed());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_parsed_or_refused(text in any::<String>()) {
        for text in [text.clone(), format!("States.Format({text}")] {
            match intrinsic::parse(&text) {
                Ok(call) => {
                    let _ = intrinsic::check(&call);
                }
                Err(error) => prop_assert!(error.offset <= text.chars().count()),
            }
        }
    }

    #[test]
    fn near_calls_are_parsed_or_refused(text in "(States\\.|Format|Array|[(),' {}\\\\$.\\[\\]a1ö-]){0,16}") {
        let text = format!("States.{text}");
        match intrinsic::parse(&text) {
            Ok(call) => {
                for finding in intrinsic::check(&call) {
                    prop_assert!(finding.offset <= text.chars().count());
                }
            }
            Err(error) => prop_assert!(error.offset <= text.chars().count()),
        }
    }
}
