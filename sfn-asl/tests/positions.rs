//! Lines and columns of findings in JSON.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use sfn_asl::read::{Format, check};
use sfn_asl::validate::Options;

/// Code, line, column and the text that each finding points at.
fn found(text: &str) -> Vec<(&'static str, usize, usize, String)> {
    check(text.as_bytes(), Format::Json, &Options::default())
        .diagnostics
        .into_iter()
        .map(|located| (located.diagnostic.code.id, located.line, located.column, text[located.span].to_owned()))
        .collect()
}

#[track_caller]
fn expect(text: &str, expected: &[(&str, usize, usize, &str)]) {
    let found = found(text);
    let found: Vec<_> = found.iter().map(|(code, line, column, text)| (*code, *line, *column, text.as_str())).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn unknown_fields_point_at_the_key() {
    expect(
        "{\n  \"StartAt\": \"A\",\n  \"States\": {\n    \"A\": {\"Type\": \"Pass\", \"Foo\": 1, \"End\": true}\n  }\n}",
        &[("SFN0109", 4, 27, "\"Foo\"")],
    );
}

#[test]
fn wrong_values_point_at_the_value() {
    expect(
        "{\n  \"StartAt\": \"A\",\n  \"States\": {\n    \"A\": {\"Type\": \"Pass\", \"Next\": \"Bbbbb\"},\n    \"B\": {\"Type\": \"Succeed\"}\n  }\n}",
        &[("SFN0102", 4, 35, "\"Bbbbb\"")],
    );
    expect(
        "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Wait\", \"Seconds\": {\n}, \"End\": true}}}",
        &[("SFN0110", 1, 62, "{")],
    );
}

#[test]
fn missing_fields_point_at_the_state_or_the_beginning() {
    expect("{\"StartAt\": \"A\", \"States\": {\n  \"A\": {\n    \"End\": true}}}", &[("SFN0101", 2, 3, "\"A\"")]);
    expect("  {\n\"States\": {\"A\": {\"Type\": \"Succeed\"}}}", &[("SFN0101", 1, 3, "{")]);
    expect(
        "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Parallel\", \"Branches\": [\n {\"States\": {\"B\": {\"Type\": \"Succeed\"}}}], \"End\": true}}}",
        &[("SFN0101", 2, 2, "{")],
    );
}

#[test]
fn repeated_fields_point_at_the_repetition() {
    expect(
        "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\",\n\"Comment\": \"1\",\n\"Comment\": \"2\",\n\"Comment\": \"3\", \"End\": true}}}",
        &[("SFN0117", 3, 1, "\"Comment\""), ("SFN0117", 4, 1, "\"Comment\"")],
    );
}

#[test]
fn columns_are_characters_and_lines_end_in_any_way() {
    let text = "{\"StartAt\": \"A\", \"States\": {\r\n\t\"A\": {\"Comment\": \"😀é\", \"Type\": \"Succed\"}}}";
    expect(text, &[("SFN0116", 2, 33, "\"Succed\"")]);
    let marked = format!("\u{feff}{text}");
    expect(&marked, &[("SFN0116", 2, 33, "\"Succed\"")]);
}

#[test]
fn findings_inside_expressions_point_into_the_string() {
    // One character each: an escape, a surrogate pair, an emoji.
    for expression in ["{% 1 + name %}", r"{% '\u00e9\ud83d\ude00😀\n' & name %}", r"{%\n\t1 + name %}"] {
        let text = format!(
            "{{\"QueryLanguage\": \"JSONata\",\n\"StartAt\": \"A\", \"States\": {{\n\"A\": {{\"Type\": \"Pass\", \"Output\": [\"{expression}\"], \"End\": true}}}}}}"
        );
        let line = text.lines().nth(2).unwrap();
        let column = line[..line.find("name").unwrap()].chars().count() + 1;
        expect(&text, &[("SFN0311", 3, column, "n")]);
    }
}

#[test]
fn names_with_slashes_and_brackets_are_found() {
    expect(
        "{\"StartAt\": \"A/B[0]\", \"States\": {\"A/B[0]\": {\"Type\": \"Pass\", \"Next\": \"Nobody\"}, \"A\": {\"Type\": \"Succeed\"}}}",
        &[("SFN0102", 1, 69, "\"Nobody\"")],
    );
}

#[test]
fn text_that_is_not_json_points_at_the_first_wrong_character() {
    expect("{\n  \"a\": tru\n}", &[("SFN0001", 2, 8, "")]);
    expect("", &[("SFN0001", 1, 1, "")]);
    expect(" \n", &[("SFN0001", 1, 1, "")]);
    expect("{} x", &[("SFN0001", 1, 4, "")]);
}

#[test]
fn many_findings_are_found_in_linear_time() {
    let states: Vec<String> = (0..20_000)
        .map(|index| format!("\"S{index}\":{{\"Type\":\"Pass\",\"Next\":\"S{}\",\"X\":1}}", index + 1))
        .collect();
    let text =
        format!("{{\"StartAt\":\"S0\",\"States\":{{{},\"S20000\":{{\"Type\":\"Succeed\"}}}}}}", states.join(","));
    // All but that no execution could run so many.
    let found: Vec<_> = found(&text).into_iter().filter(|(code, ..)| *code == "SFN0109").collect();
    assert_eq!(found.len(), 20_000);
    for (_, line, column, at) in found {
        assert_eq!((line, at.as_str()), (1, "\"X\""));
        assert!(text[column - 1..].starts_with("\"X\""));
    }
}
