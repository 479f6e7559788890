//! Writing JSON text, deterministic to the byte.

use std::fmt::Write as _;

use super::{Object, Value};
use crate::text::{PartRef, Text};
use crate::token::Token;

/// What the text is for, which decides what inside strings is written as a `\u` escape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// JSON to be read as JSON.
    Plain,
    /// JSON in which a tool first fills in `${placeholder}`s. Literal `${`, `%{` and `{{` are written with one `\u`
    /// escape each, so that neither CloudFormation's substitutions and dynamic references nor Terraform's
    /// `templatefile` sees anything to act on, and a JSON parser still reads the same characters.
    Template,
}

/// Writes [`Value`]s as pretty JSON text: two spaces of indentation, members in their order, no trailing line feed.
///
/// Tokens are printed by the given function, raw, inside the string that holds them. Besides what JSON demands, the
/// characters that YAML does not take as printable are escaped, so that the text can stand in a YAML block as it is.
pub struct Writer<P> {
    style: Style,
    print_token: P,
    out: String,
}

impl<P: FnMut(&Token) -> String> Writer<P> {
    /// A writer in the given style; `print_token` gives the text that stands for a token.
    pub fn new(style: Style, print_token: P) -> Self {
        Self { style, print_token, out: String::new() }
    }

    /// The text of `value`.
    pub fn pretty(mut self, value: &Value) -> String {
        self.value(value, 0);
        self.out
    }

    /// The text of `value` without any white space.
    pub fn compact(mut self, value: &Value) -> String {
        self.compact_value(value);
        self.out
    }

    fn value(&mut self, value: &Value, depth: usize) {
        match value {
            Value::Array(items) if !items.is_empty() => {
                self.out.push('[');
                for (index, item) in items.iter().enumerate() {
                    self.line(index, depth + 1);
                    self.value(item, depth + 1);
                }
                self.line_end(depth);
                self.out.push(']');
            }
            Value::Object(object) if !object.is_empty() => self.object(object, depth),
            scalar => self.compact_value(scalar),
        }
    }

    fn object(&mut self, object: &Object, depth: usize) {
        self.out.push('{');
        for (index, (key, member)) in object.iter().enumerate() {
            self.line(index, depth + 1);
            self.key(key);
            self.out.push_str(": ");
            self.value(member, depth + 1);
        }
        self.line_end(depth);
        self.out.push('}');
    }

    fn compact_value(&mut self, value: &Value) {
        match value {
            Value::Null => self.out.push_str("null"),
            Value::Bool(value) => self.out.push_str(if *value { "true" } else { "false" }),
            Value::Number(number) => self.out.push_str(number.as_str()),
            Value::String(text) => self.string(text),
            Value::Array(items) => {
                self.out.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        self.out.push(',');
                    }
                    self.compact_value(item);
                }
                self.out.push(']');
            }
            Value::Object(object) => {
                self.out.push('{');
                for (index, (key, member)) in object.iter().enumerate() {
                    if index > 0 {
                        self.out.push(',');
                    }
                    self.key(key);
                    self.out.push(':');
                    self.compact_value(member);
                }
                self.out.push('}');
            }
        }
    }

    fn line(&mut self, index: usize, depth: usize) {
        if index > 0 {
            self.out.push(',');
        }
        self.line_end(depth);
    }

    fn line_end(&mut self, depth: usize) {
        self.out.push('\n');
        for _ in 0..depth {
            self.out.push_str("  ");
        }
    }

    fn string(&mut self, text: &Text) {
        self.out.push('"');
        let mut parts = text.parts().peekable();
        while let Some(part) = parts.next() {
            match part {
                PartRef::Token(token) => {
                    let printed = (self.print_token)(token);
                    self.out.push_str(&printed);
                }
                PartRef::Literal(literal) => {
                    let before_token = matches!(parts.peek(), Some(PartRef::Token(_)));
                    self.characters(literal, before_token);
                }
            }
        }
        self.out.push('"');
    }

    fn key(&mut self, key: &str) {
        self.out.push('"');
        self.characters(key, false);
        self.out.push('"');
    }

    fn characters(&mut self, text: &str, before_token: bool) {
        let mut characters = text.chars().peekable();
        while let Some(character) = characters.next() {
            let next = characters.peek().copied();
            match character {
                '"' => self.out.push_str("\\\""),
                '\\' => self.out.push_str("\\\\"),
                '\n' => self.out.push_str("\\n"),
                '\r' => self.out.push_str("\\r"),
                '\t' => self.out.push_str("\\t"),
                // `$` in front of a token would read as the escape `$${` of some templates.
                '$' if self.style == Style::Template && (next == Some('{') || (next.is_none() && before_token)) => {
                    self.escape(character);
                }
                '%' | '{' if self.style == Style::Template && next == Some('{') => self.escape(character),
                _ if needs_escape(character) => self.escape(character),
                _ => self.out.push(character),
            }
        }
    }

    fn escape(&mut self, character: char) {
        let mut units = [0; 2];
        for unit in character.encode_utf16(&mut units) {
            // Writing to a string cannot fail.
            let _ = write!(self.out, "\\u{unit:04x}");
        }
    }
}

/// Control characters (which JSON demands) and what YAML 1.2 (section 5.1) and its older readers don't take as printable:
/// C1 controls, line and paragraph separators, the byte order mark, private use and non-characters at the plane's end.
fn needs_escape(character: char) -> bool {
    matches!(character,
        '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::{ResourceHandle, ResourceKind};

    fn template(value: &Value) -> String {
        Writer::new(Style::Template, |token| format!("${{{}}}", token.placeholder())).compact(value)
    }

    #[test]
    fn a_template_holds_no_sequence_that_a_tool_would_act_on() {
        let value = Value::from("a ${b} $${c} %{d} {%{e} {{resolve:ssm:/x}} {% $states.input %}");
        let text = template(&value);
        assert_eq!(
            text,
            r#""a \u0024{b} $\u0024{c} \u0025{d} {\u0025{e} \u007b{resolve:ssm:/x}} {% $states.input %}""#
        );
        assert_eq!(serde_json::from_str::<String>(&text).ok().as_deref(), value.as_str());
    }

    #[test]
    fn a_dollar_in_front_of_a_token_is_no_escape() {
        let mut text = Text::from("costs $");
        text.push_token(ResourceHandle::new(ResourceKind::LambdaFunction, "f").arn());
        assert_eq!(template(&Value::String(text)), r#""costs \u0024${f_arn}""#);
    }

    #[test]
    fn unprintable_characters_are_escaped() {
        let value = Value::from("\u{0}\u{85}\u{2028}\u{feff}é😀");
        assert_eq!(template(&value), "\"\\u0000\\u0085\\u2028\\ufeffé😀\"");
    }
}
