//! Plain scalars and tags by the core schema (YAML 1.2.2, section 10.3).

use saphyr_parser::Tag;

use crate::json::{Number, Value};

/// What a plain scalar is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Plain {
    /// A value that JSON has.
    Value(Value),
    /// A number that JSON has not: an infinity, or an integer of more than 128 bits in base 8 or 16.
    NotJson,
}

/// The value of a plain scalar without a tag.
pub(super) fn plain(text: &str) -> Plain {
    let value = match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        ".nan" | ".NaN" | ".NAN" => return Plain::NotJson,
        _ if is_infinity(text) => return Plain::NotJson,
        _ => match based_digits(text) {
            Some((digits, radix)) => {
                match u128::from_str_radix(digits, radix).ok().and_then(|number| Number::parse(&number.to_string())) {
                    Some(number) => Value::Number(number),
                    None => return Plain::NotJson,
                }
            }
            None => decimal(text).map_or_else(|| Value::from(text), Value::Number),
        },
    };
    Plain::Value(value)
}

fn is_infinity(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    matches!(unsigned, ".inf" | ".Inf" | ".INF")
}

/// The digits of an integer in base 8 or 16, and the base.
fn based_digits(text: &str) -> Option<(&str, u32)> {
    let (digits, radix) = match (text.strip_prefix("0o"), text.strip_prefix("0x")) {
        (Some(digits), _) => (digits, 8),
        (_, Some(digits)) => (digits, 16),
        _ => return None,
    };
    (!digits.is_empty() && digits.chars().all(|digit| digit.is_digit(radix))).then_some((digits, radix))
}

/// A decimal number. Its text is kept where JSON allows it, else brought into JSON's form: `+1`, `007`, `.5` and `5.` become
/// `1`, `7`, `0.5` and `5.0`.
fn decimal(text: &str) -> Option<Number> {
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    if let Some(number) = Number::parse(text) {
        return Some(number);
    }
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let split = rest.find(['e', 'E']).unwrap_or(rest.len());
    let (mantissa, exponent) = rest.split_at_checked(split)?;
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    if whole.is_empty() && fraction.is_none_or(str::is_empty) {
        return None;
    }
    let is_all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_all_digits(whole) || !fraction.is_none_or(is_all_digits) {
        return None;
    }
    let significant = whole.trim_start_matches('0');
    let whole = if significant.is_empty() { "0" } else { significant };
    let fraction = match fraction {
        None => String::new(),
        Some("") => ".0".to_owned(),
        Some(fraction) => format!(".{fraction}"),
    };
    Number::parse(&format!("{sign}{whole}{fraction}{exponent}"))
}

/// What a tag asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    /// A string, whatever the scalar looks like.
    String,
    /// What the value is anyway, if it is of this kind: `null`, `bool`, `int`, `float`, `map` or `seq`.
    Kind(&'static str),
    /// Something that JSON has not.
    Other,
}

/// The meaning of a tag.
pub(super) fn wanted(tag: &Tag) -> Wanted {
    let name = format!("{}{}", tag.handle, tag.suffix);
    if name == "!" {
        return Wanted::String;
    }
    match name.strip_prefix("tag:yaml.org,2002:") {
        Some("str") => Wanted::String,
        Some(kind) => ["null", "bool", "int", "float", "map", "seq"]
            .into_iter()
            .find(|known| *known == kind)
            .map_or(Wanted::Other, Wanted::Kind),
        None => Wanted::Other,
    }
}

/// Whether a value is of a kind that a tag names.
pub(super) fn is_of_kind(value: &Value, kind: &str) -> bool {
    match value {
        Value::Null => kind == "null",
        Value::Bool(_) => kind == "bool",
        Value::Number(number) => {
            kind == "float"
                || (kind == "int" && number.as_str().bytes().all(|byte| byte.is_ascii_digit() || byte == b'-'))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Plain {
        Plain::Value(Value::Number(Number::parse(text).unwrap()))
    }

    #[test]
    fn numbers_keep_their_text_where_json_allows_it() {
        for text in ["0", "-0", "12", "1.0", "1e3", "1E+3", "-0.50"] {
            assert_eq!(plain(text), number(text));
        }
        for (text, json) in [
            ("+1", "1"),
            ("007", "7"),
            ("00", "0"),
            (".5", "0.5"),
            ("5.", "5.0"),
            ("-.5e3", "-0.5e3"),
            ("0o14", "12"),
            ("0x1F", "31"),
        ] {
            assert_eq!(plain(text), number(json), "{text}");
        }
    }

    #[test]
    fn what_older_yaml_takes_for_something_else_is_a_string() {
        for text in [
            "yes",
            "No",
            "on",
            "y",
            "2012-10-17",
            "1_000",
            "=",
            "1:30",
            "0b1",
            "1e",
            "e3",
            ".",
            "-",
            "+",
            "1.2.3",
            "-0x1",
            "nULL",
            "0o8",
            "1e3e4",
        ] {
            assert_eq!(plain(text), Plain::Value(Value::from(text)), "{text}");
        }
    }

    #[test]
    fn numbers_that_json_has_not() {
        for text in [".inf", "-.Inf", "+.INF", ".nan", "0xffffffffffffffffffffffffffffffffff"] {
            assert_eq!(plain(text), Plain::NotJson, "{text}");
        }
    }
}
