//! YAML that readers of YAML 1.1 and 1.2 understand alike.
//!
//! A plain scalar stands only where no reader can take it for anything but this string; a text of several lines is a
//! literal block where that keeps every character; everything else is double-quoted. No tags, no anchors.
//!
//! Source: YAML 1.2.2, sections 5.1 (character set), 7.3 (flow scalars) and 8.1 (block scalars); YAML 1.1's types
//! bool, int, float, null, timestamp, merge and value.

use std::fmt::Write;

use crate::json::{Object, Value};

/// The most bytes that a key may have in front of its `:` (YAML 1.2.2, section 7.4.2, allows 1,024 characters).
const KEY_LIMIT: usize = 1_000;

/// A value as a YAML document, with a line feed at the end. Tokens are written as `${placeholder}`.
pub fn to_string(value: &Value) -> String {
    let mut out = String::new();
    match value {
        Value::Object(object) if !object.is_empty() => mapping(object, 0, &mut out),
        Value::Array(items) if !items.is_empty() => sequence(items, 0, &mut out),
        scalar => {
            inline(scalar, &mut out);
            out.push('\n');
        }
    }
    out
}

fn mapping(object: &Object, depth: usize, out: &mut String) {
    for (index, (key, value)) in object.iter().enumerate() {
        // The first member follows the `- ` of a sequence on its line.
        if index > 0 || out.is_empty() || out.ends_with('\n') {
            indent(depth, out);
        }
        let start = out.len();
        string(key, out);
        if out.len() - start > KEY_LIMIT {
            out.insert_str(start, "? ");
            out.push('\n');
            indent(depth, out);
        }
        out.push(':');
        member(value, depth, out);
    }
}

fn member(value: &Value, depth: usize, out: &mut String) {
    match value {
        Value::Object(object) if !object.is_empty() => {
            out.push('\n');
            mapping(object, depth + 1, out);
        }
        Value::Array(items) if !items.is_empty() => {
            out.push('\n');
            sequence(items, depth + 1, out);
        }
        Value::String(text) if is_block(&text.to_string()) => block(&text.to_string(), depth + 1, out),
        scalar => {
            out.push(' ');
            inline(scalar, out);
            out.push('\n');
        }
    }
}

fn sequence(items: &[Value], depth: usize, out: &mut String) {
    for item in items {
        indent(depth, out);
        out.push('-');
        match item {
            Value::Object(object) if !object.is_empty() => {
                out.push(' ');
                mapping(object, depth + 1, out);
            }
            item => member(item, depth, out),
        }
    }
}

fn indent(depth: usize, out: &mut String) {
    for _ in 0..depth {
        out.push_str("  ");
    }
}

fn inline(value: &Value, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Number(number) => out.push_str(number.as_str()),
        Value::String(text) => string(&text.to_string(), out),
        Value::Array(_) => out.push_str("[]"),
        Value::Object(_) => out.push_str("{}"),
    }
}

fn string(text: &str, out: &mut String) {
    if is_plain(text) {
        out.push_str(text);
    } else {
        quoted(text, out);
    }
}

/// Whether every reader takes the unquoted text for this string.
fn is_plain(text: &str) -> bool {
    const WORDS: [&str; 10] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan"];
    let mut characters = text.chars().peekable();
    let safe = characters.next().is_some_and(|c| c.is_ascii_alphabetic())
        && text.chars().last().is_some_and(|c| c.is_ascii_alphanumeric())
        && !WORDS.contains(&text.to_ascii_lowercase().as_str());
    let mut before = ' ';
    safe && text.chars().all(|character| {
        let allowed = match character {
            ' ' => before != ':' && before != ' ',
            _ => character.is_ascii_alphanumeric() || "_./:-".contains(character),
        };
        before = character;
        allowed
    })
}

fn quoted(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if is_printable(character) => out.push(character),
            _ => {
                // Writing to a string can't fail.
                let _ = match u32::from(character) {
                    code @ 0..=0xff => write!(out, "\\x{code:02x}"),
                    code @ 0x100..=0xffff => write!(out, "\\u{code:04x}"),
                    code => write!(out, "\\U{code:08x}"),
                };
            }
        }
    }
    out.push('"');
}

/// Whether a literal block keeps every character of the text, for every reader.
fn is_block(text: &str) -> bool {
    text.contains('\n')
        // The first line sets the indentation, and a tab may not stand in it.
        && !text.starts_with([' ', '\n', '\t'])
        && !text.lines().any(|line| line.starts_with('\t') || (!line.is_empty() && line.trim().is_empty()))
        // One line feed at the end or none: more are told apart by an indicator that we don't need.
        && !text.ends_with("\n\n")
        && text.chars().all(|c| c == '\n' || c == '\t' || is_printable(c))
}

fn block(text: &str, depth: usize, out: &mut String) {
    out.push_str(if text.ends_with('\n') { " |\n" } else { " |-\n" });
    for line in text.lines() {
        if !line.is_empty() {
            indent(depth, out);
            out.push_str(line);
        }
        out.push('\n');
    }
}

/// Printable in both versions, and no line break in either.
fn is_printable(character: char) -> bool {
    matches!(character,
        '\u{20}'..='\u{7e}' | '\u{a0}'..='\u{2027}' | '\u{202a}'..='\u{d7ff}' | '\u{e000}'..='\u{fefe}'
        | '\u{ff00}'..='\u{fffd}' | '\u{10000}'..='\u{10ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_only_where_it_is_safe() {
        for plain in ["AWS::IAM::Role", "order-processing", "States.ALL", "a b", "lambda:InvokeFunction", "A1"] {
            assert!(is_plain(plain), "{plain}");
        }
        for quoted in [
            "",
            "yes",
            "No",
            "Y",
            "true",
            "NULL",
            "~",
            "2012-10-17",
            "1_000",
            "=",
            "<<",
            "0x1",
            "1e3",
            "1:30",
            ".inf",
            "a: b",
            "a:",
            "a #b",
            "#",
            "*",
            "&a",
            "!Ref",
            "- a",
            "{a}",
            "[a]",
            "%",
            "@",
            "`",
            "a\nb",
            " a",
            "a ",
            "é",
            "a  b",
            "|",
            "?",
            "'",
            "\"",
            "---",
            "...",
        ] {
            assert!(!is_plain(quoted), "{quoted}");
        }
    }

    #[test]
    fn blocks_and_nesting() {
        let value = Object::new()
            .with("Text", "{\n  \"a\": 1\n\n}")
            .with("Ends", "a\nb\n")
            .with("Spaces", "a\n \nb")
            .with("List", vec![Value::from(Object::new().with("K", "v").with("L", true)), Value::from("x y")])
            .with("Empty", Value::Array(Vec::new()))
            .with("yes", Object::new());
        let expected = concat!(
            "Text: |-\n  {\n    \"a\": 1\n\n  }\n",
            "Ends: |\n  a\n  b\n",
            "Spaces: \"a\\n \\nb\"\n",
            "List:\n  - K: v\n    L: true\n  - x y\n",
            "Empty: []\n",
            "\"yes\": {}\n"
        );
        assert_eq!(to_string(&value.into()), expected);
    }
}
