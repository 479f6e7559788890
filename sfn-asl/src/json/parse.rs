//! Parsing JSON text, strictly (RFC 8259), into [`Value`].

use std::borrow::Cow;
use std::collections::HashMap;

use jsonc_parser::errors::ParseErrorKind;
use jsonc_parser::tokens::Token as Scanned;
use jsonc_parser::{CollectOptions, ParseOptions, Scanner, ScannerOptions, ast, parse_to_ast};

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
    Builder { text, scanner: Scanner::new(text, &STRICT), tokens }.document()
}

/// The parser's tree, with the place of each part: for findings that need a line and a column, and to say what is wrong
/// with a text that is not JSON.
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

const STRICT: ScannerOptions = ScannerOptions {
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// Builds values from the scanner's tokens, without the tree that [`to_ast`] makes.
struct Builder<'a> {
    text: &'a str,
    scanner: Scanner<'a>,
    tokens: HashMap<String, &'a Token>,
}

/// The text is not JSON, or nested too deeply: [`to_ast`] says how.
struct Refused;

impl<'a> Builder<'a> {
    /// The depth that [`to_ast`] takes, in which an object counts for itself and for the member gone into.
    const MAX_DEPTH: usize = 512;

    fn document(mut self) -> Result<Value, ParseError> {
        if let Ok(value) = self.only_value() {
            return Ok(value);
        }
        Err(match to_ast(self.text) {
            Err(error) => error,
            Ok(None) => ParseError::at(self.text, self.text.len(), "there is no JSON value".to_owned()),
            Ok(Some(_)) => ParseError::at(self.text, self.scanner.token_start(), "this is not JSON".to_owned()),
        })
    }

    fn only_value(&mut self) -> Result<Value, Refused> {
        let first = self.next()?;
        let value = self.value(first, 0)?;
        match self.scanner.scan() {
            Ok(None) => Ok(value),
            _ => Err(Refused),
        }
    }

    fn next(&mut self) -> Result<Scanned<'a>, Refused> {
        self.scanner.scan().ok().flatten().ok_or(Refused)
    }

    fn value(&mut self, token: Scanned<'a>, depth: usize) -> Result<Value, Refused> {
        if depth > Self::MAX_DEPTH {
            return Err(Refused);
        }
        Ok(match token {
            Scanned::OpenBrace => Value::Object(self.object(depth + 2)?),
            Scanned::OpenBracket => Value::Array(self.array(depth + 1)?),
            Scanned::String(value) => Value::String(self.string(value)),
            Scanned::Number(text) => Value::Number(Number::parse(text).ok_or(Refused)?),
            Scanned::Boolean(value) => Value::Bool(value),
            Scanned::Null => Value::Null,
            _ => return Err(Refused),
        })
    }

    /// What follows `{`; the members are at `depth`.
    fn object(&mut self, depth: usize) -> Result<Object, Refused> {
        let mut members = Vec::new();
        let mut token = self.next()?;
        if token == Scanned::CloseBrace {
            return Ok(Object { members });
        }
        loop {
            let Scanned::String(key) = token else { return Err(Refused) };
            if self.next()? != Scanned::Colon {
                return Err(Refused);
            }
            let value = self.next()?;
            members.push((key.into_owned(), self.value(value, depth)?));
            match self.next()? {
                Scanned::Comma => token = self.next()?,
                Scanned::CloseBrace => return Ok(Object { members }),
                _ => return Err(Refused),
            }
        }
    }

    /// What follows `[`; the elements are at `depth`.
    fn array(&mut self, depth: usize) -> Result<Vec<Value>, Refused> {
        let mut items = Vec::new();
        let mut token = self.next()?;
        if token == Scanned::CloseBracket {
            return Ok(items);
        }
        loop {
            items.push(self.value(token, depth)?);
            match self.next()? {
                Scanned::Comma => token = self.next()?,
                Scanned::CloseBracket => return Ok(items),
                _ => return Err(Refused),
            }
        }
    }

    /// The string that the scanner has just read.
    fn string(&self, value: Cow<'_, str>) -> Text {
        if self.tokens.is_empty() {
            return value.into_owned().into();
        }
        let range = self.scanner.token_start() + 1..self.scanner.token_end().saturating_sub(1);
        let source = self.text.get(range).unwrap_or("");
        if !source.contains("${") {
            return value.into_owned().into();
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
        for number in ["-", "+1", "1.", ".5", "1e", "-Infinity", "0x1"] {
            assert!(parse(number).is_err(), "{number:?}");
        }
        let error = parse("{\n  \"a\": tru\n}").unwrap_err();
        assert_eq!((error.line, error.column), (2, 8));
    }

    #[test]
    fn deep_nesting_ends_in_an_error() {
        assert!(parse(&"[".repeat(100_000)).is_err());
        for (open, close, deepest) in [("[", "]", 513), ("{\"a\":", "}", 257)] {
            let nested = |depth: usize| format!("{}1{}", open.repeat(depth), close.repeat(depth));
            assert!(parse(&nested(deepest - 1)).is_ok(), "{open}");
            assert!(parse(&nested(deepest)).unwrap_err().is_too_deep, "{open}");
        }
    }

    proptest::proptest! {
        /// What is parsed has places, and what has places is parsed.
        #[test]
        fn the_tree_agrees(text in "[\\[\\]{},: \\n]{0,8}|([\\[{,:]|\"a\\\\\\\\u00e9\"|\"\"|1|-0.5e3|01|1.|null|tru|true|[\\]} ]){0,12}") {
            proptest::prop_assert_eq!(parse(&text).is_ok(), matches!(to_ast(&text), Ok(Some(_))));
        }

        #[test]
        fn the_tree_agrees_on_anything(text in ".{0,24}") {
            proptest::prop_assert_eq!(parse(&text).is_ok(), matches!(to_ast(&text), Ok(Some(_))));
        }
    }
}
