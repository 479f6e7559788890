//! Quoted strings.

use super::StringPart;

/// The text of a quoted string that stands for exactly `text`.
///
/// Terraform reads every string in Unicode's normalisation form C, whatever way it is written.
pub fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    literal(&mut out, text, false);
    out.push('"');
    out
}

/// The text of a quoted string of parts.
pub(super) fn template(parts: &[StringPart]) -> String {
    let mut out = String::from("\"");
    // Neighbouring literals are one: `$` and `{` must not meet.
    let mut pending = String::new();
    for part in parts {
        match part {
            StringPart::Literal(text) => pending.push_str(text),
            StringPart::Interpolation(reference) => {
                literal(&mut out, &std::mem::take(&mut pending), true);
                out.push_str("${");
                out.push_str(reference.as_str());
                out.push('}');
            }
        }
    }
    literal(&mut out, &pending, false);
    out.push('"');
    out
}

/// The key of an object: bare if it is an identifier. The columns of a quoted key must be beyond doubt, because the
/// equals signs stand under each other: a character that may share its column with a neighbour is an escape.
pub(super) fn key(text: &str) -> String {
    if super::is_identifier(text) && text.is_ascii() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 2);
    for character in quoted(text).chars() {
        if has_own_column(character) { out.push(character) } else { escape(&mut out, character) }
    }
    out
}

fn literal(out: &mut String, text: &str, before_interpolation: bool) {
    let mut previous = None;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let next = characters.peek().copied();
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '$' | '%' if next == Some('{') => {
                // `$${` is `${`; after another `$` it would be hard to read, for people and scanners.
                if previous == Some(character) {
                    escape(out, character);
                } else {
                    out.push(character);
                    out.push(character);
                }
            }
            '$' if next.is_none() && before_interpolation => escape(out, character),
            _ if is_unprintable(character) => escape(out, character),
            _ => out.push(character),
        }
        previous = Some(character);
    }
}

fn escape(out: &mut String, character: char) {
    let code = u32::from(character);
    let text = if code <= 0xffff { format!("\\u{code:04x}") } else { format!("\\U{code:08x}") };
    out.push_str(&text);
}

/// Control characters, line and paragraph separators, the direction marks that make text look like other text, and what
/// is no character at all.
fn is_unprintable(character: char) -> bool {
    matches!(character,
        '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{ffff}')
}

/// Whether the character takes one column and stays apart from its neighbours in every version of Unicode: letters of the
/// common scripts that have neither combining marks nor jamo among them.
fn has_own_column(character: char) -> bool {
    matches!(character,
        ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | '\u{370}'..='\u{482}' | '\u{48a}'..='\u{58f}'
        | '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terraform::hcl::Reference;

    #[test]
    fn nothing_in_a_literal_acts() {
        for (text, expected) in [
            ("", r#""""#),
            ("a\"b\\c", r#""a\"b\\c""#),
            ("${x} %{ if y }", r#""$${x} %%{ if y }""#),
            ("$${x} %%{y} $$${z}", r#""$\u0024{x} %\u0025{y} $$\u0024{z}""#),
            ("$%{x} %${y}", r#""$%%{x} %$${y}""#),
            ("$ 100% $", r#""$ 100% $""#),
            ("a\nb\r\n\tc\u{0}\u{1b}\u{7f}", r#""a\nb\r\n\tc\u0000\u001b\u007f""#),
            ("é 😀 \u{feff}\u{202e}\u{2028}", r#""é 😀 \ufeff\u202e\u2028""#),
        ] {
            assert_eq!(quoted(text), expected, "{text:?}");
        }
    }

    #[test]
    fn interpolations() {
        let part = |text: &str| StringPart::Literal(text.to_owned());
        let reference = || StringPart::Interpolation(Reference::internal("local.x"));
        assert_eq!(template(&[part("a$"), reference(), part(":*")]), r#""a\u0024${local.x}:*""#);
        assert_eq!(template(&[part("a$"), part("{b}")]), r#""a$${b}""#);
        assert_eq!(template(&[part("a%"), reference(), reference()]), r#""a%${local.x}${local.x}""#);
    }

    #[test]
    fn keys() {
        for (text, expected) in [
            ("Team", "Team"),
            ("cost-center", "cost-center"),
            ("9lives", r#""9lives""#),
            ("a b", r#""a b""#),
            ("", r#""""#),
            ("aws:x", r#""aws:x""#),
            ("Größe", r#""Größe""#),
            ("e\u{301}😀", r#""e\u0301\U0001f600""#),
            ("${x}", r#""$${x}""#),
        ] {
            assert_eq!(key(text), expected, "{text:?}");
        }
    }
}
