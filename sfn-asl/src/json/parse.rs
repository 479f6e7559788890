//! Parsing JSON text, strictly (RFC 8259), into [`Value`].

use std::collections::HashMap;

use jsonc_parser::{CollectOptions, ParseOptions, ast, common::Ranged, errors::ParseErrorKind, parse_to_ast};

use super::{Number, Object, Value};
use crate::text::Text;
use crate::token::Token;

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
    /// The number of bytes before the place; a byte order mark is not counted.
    pub offset: usize,
    /// Whether the text is nested too deeply, and may be JSON otherwise.
    pub is_too_deep: bool,
}

impl ParseError {
    fn at(text: &str, byte: usize, message: String) -> Self {
        let before = text.get(..byte).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Self {
            message,
            line: before.matches('\n').count() + 1,
            column: before.get(line_start..).unwrap_or("").chars().count() + 1,
            offset: before.len(),
            is_too_deep: false,
        }
    }
}

/// Parses JSON text. A leading byte order mark is passed over; comments, trailing commas and every other extension of
/// JSON are refused, and so is nesting deeper than the parser's limit of 512, in which
/// each member of an object counts as well (some 70 Parallel states inside each other).
///
/// # Errors
/// The first place at which the text is not JSON.
pub fn parse(text: &str) -> Result<Value, ParseError> {
    parse_template(text, &[])
}

/// Parses JSON text as [`parse`] does; each `${placeholder}` in a string value that is the placeholder of one of the
/// tokens becomes that token. Keys stay text, and so does a `${` of which a character is written as an escape.
///
/// # Errors
/// The first place at which the text is not JSON.
pub fn parse_template(text: &str, tokens: &[Token]) -> Result<Value, ParseError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let tokens = tokens.iter().map(|token| (token.placeholder(), token)).collect();
    Converter { text, tokens }.document()
}

pub(crate) fn to_ast(text: &str) -> Result<Option<ast::Value<'_>>, ParseError> {
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
    parse_to_ast(text, &CollectOptions::default(), &options).map(|parsed| parsed.value).map_err(|error| ParseError {
        is_too_deep: matches!(error.kind(), ParseErrorKind::NestingDepthExceeded),
        ..ParseError::at(text, error.range().start, error.kind().to_string())
    })
}

struct Converter<'a> {
    text: &'a str,
    tokens: HashMap<String, &'a Token>,
}

impl Converter<'_> {
    fn document(&self) -> Result<Value, ParseError> {
        match to_ast(self.text)? {
            Some(value) => self.value(value),
            None => Err(ParseError::at(self.text, self.text.len(), "there is no JSON value".to_owned())),
        }
    }

    fn value(&self, value: ast::Value<'_>) -> Result<Value, ParseError> {
        Ok(match value {
            ast::Value::NullKeyword(_) => Value::Null,
            ast::Value::BooleanLit(literal) => Value::Bool(literal.value),
            ast::Value::StringLit(literal) => Value::String(self.string(literal)),
            ast::Value::NumberLit(literal) => Value::Number(Number::parse(literal.value).ok_or_else(|| {
                ParseError::at(self.text, literal.range().start, format!("`{}` is not a JSON number", literal.value))
            })?),
            ast::Value::Array(array) => {
                let mut items = Vec::with_capacity(array.elements.len());
                for item in array.elements {
                    items.push(self.value(item)?);
                }
                Value::Array(items)
            }
            ast::Value::Object(object) => {
                let mut members = Vec::with_capacity(object.properties.len());
                for member in object.properties {
                    members.push((member.name.into_string(), self.value(member.value)?));
                }
                Value::Object(Object { members })
            }
        })
    }

    fn string(&self, literal: ast::StringLit<'_>) -> Text {
        let range = literal.range();
        let source = self.text.get(range.start + 1..range.end.saturating_sub(1)).unwrap_or("");
        if self.tokens.is_empty() || !source.contains("${") {
            return literal.value.into_owned().into();
        }
        // `$` never stands in the middle of a JSON escape, so what is left and right of a placeholder is whole.
        let mut out = Text::new();
        let mut from = 0;
        let longest = self.tokens.keys().map(String::len).max().unwrap_or(0);
        for (start, _) in source.match_indices("${") {
            let rest = source.get(start + 2..).unwrap_or("");
            let Some(length) = rest.bytes().take(longest + 1).position(|byte| byte == b'}') else { continue };
            let name = rest.get(..length).unwrap_or("");
            if start < from {
                continue;
            }
            if let Some(token) = self.tokens.get(name) {
                out.push_str(&unescape(source.get(from..start).unwrap_or("")));
                out.push_token((*token).clone());
                from = start + 2 + name.len() + 1;
            }
        }
        out.push_str(&unescape(source.get(from..).unwrap_or("")));
        out
    }
}

/// The characters that a part of a JSON string literal stands for.
fn unescape(source: &str) -> String {
    let quoted = format!("\"{source}\"");
    match to_ast(&quoted) {
        Ok(Some(ast::Value::StringLit(literal))) => literal.value.into_owned(),
        _ => source.to_owned(),
    }
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
