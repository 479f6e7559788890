//! Parsing JSON text, strictly (RFC 8259), into [`Value`].

use jsonc_parser::{CollectOptions, ParseOptions, ast, common::Ranged, parse_to_ast};

use super::{Number, Object, Value};

/// Text that is not JSON.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message} at line {line}, column {column}")]
pub struct ParseError {
    /// What is wrong.
    pub message: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl ParseError {
    fn at(text: &str, byte: usize, message: String) -> Self {
        let before = text.get(..byte).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Self {
            message,
            line: before.matches('\n').count() + 1,
            column: before.get(line_start..).unwrap_or("").chars().count() + 1,
        }
    }
}

/// Parses JSON text. A leading byte order mark is passed over; comments, trailing commas and every other extension of
/// JSON are refused, and so is nesting deeper than the parser's limit of 512.
///
/// # Errors
/// The first place at which the text is not JSON.
pub fn parse(text: &str) -> Result<Value, ParseError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let options = ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    let parsed = parse_to_ast(text, &CollectOptions::default(), &options)
        .map_err(|error| ParseError::at(text, error.range().start, error.kind().to_string()))?;
    match parsed.value {
        Some(value) => convert(text, value),
        None => Err(ParseError::at(text, text.len(), "there is no JSON value".to_owned())),
    }
}

fn convert(text: &str, value: ast::Value<'_>) -> Result<Value, ParseError> {
    Ok(match value {
        ast::Value::NullKeyword(_) => Value::Null,
        ast::Value::BooleanLit(literal) => Value::Bool(literal.value),
        ast::Value::StringLit(literal) => Value::String(literal.value.into_owned().into()),
        ast::Value::NumberLit(literal) => Value::Number(Number::parse(literal.value).ok_or_else(|| {
            ParseError::at(text, literal.range().start, format!("`{}` is not a JSON number", literal.value))
        })?),
        ast::Value::Array(array) => {
            let items: Result<_, _> = array.elements.into_iter().map(|item| convert(text, item)).collect();
            Value::Array(items?)
        }
        ast::Value::Object(object) => {
            let members: Result<Object, _> = object
                .properties
                .into_iter()
                .map(|member| Ok((member.name.into_string(), convert(text, member.value)?)))
                .collect();
            Value::Object(members?)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_order_number_text_and_repeated_keys() {
        let value = parse(r#"{"b": 2.0, "a": [1e3, null], "b": "\u00e9"}"#).unwrap();
        let object = value.as_object().unwrap();
        let keys: Vec<_> = object.iter().map(|(key, _)| key.to_string()).collect();
        assert_eq!(keys, ["b", "a", "b"]);
        assert_eq!(value.get("b"), Some(&Value::Number(Number::parse("2.0").unwrap())));
    }

    #[test]
    fn refuses_what_is_not_json() {
        for bad in ["", " ", "{", "{'a':1}", "[1,]", "// c\n1", "01", "{a:1}", "1 2", "\"\\x41\"", "[1 2]", "NaN"] {
            assert!(parse(bad).is_err(), "{bad:?}");
        }
        let error = parse("{\n  \"a\": tru\n}").unwrap_err();
        assert_eq!((error.line, error.column), (2, 8));
    }

    #[test]
    fn deep_nesting_ends_in_an_error() {
        assert!(parse(&"[".repeat(100_000)).is_err());
    }
}
