//! What is known of a string before an execution computes it: a literal, or the literal that it begins with.

use super::flat::Flat;

/// What is known; the characters that stand for tokens are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Computed {
    /// Nothing.
    Unknown,
    /// All of it.
    Whole(String),
    /// What it begins with.
    Beginning(String),
}

/// A string with `{% %}`: a string literal, or string literals followed by `&` and operands that can't take them away.
///
/// Source: JSONata documentation, "Path operators", "Other operators" (`&` gives a string) and the binding powers of its
/// parser.
pub(super) fn jsonata(text: &Flat) -> Computed {
    let expression = text.text.strip_prefix("{%").and_then(|text| text.strip_suffix("%}"));
    let mut known = String::new();
    let mut rest = expression.unwrap_or_default().trim();
    while let Some((literal, after)) = string_literal(rest) {
        let after = after.trim_start();
        if after.is_empty() {
            known.push_str(literal);
            return Computed::Whole(known);
        }
        // Any other operator takes the literal away, such as `[`, `=` or `?`.
        let Some(operand) = after.strip_prefix('&') else { break };
        known.push_str(literal);
        rest = operand.trim_start();
    }
    if known.is_empty() || !is_operands(rest) { Computed::Unknown } else { Computed::Beginning(known) }
}

/// A literal in `'` or `"` and what follows it; none with an escape, which no name has.
fn string_literal(text: &str) -> Option<(&str, &str)> {
    let quote = text.chars().next().filter(|c| matches!(c, '\'' | '"'))?;
    let (literal, rest) = text.get(1..)?.split_once(quote)?;
    (!literal.contains('\\')).then_some((literal, rest))
}

/// Whether the text is operands with nothing but `&` between them. Comments and regular expressions are not looked into.
fn is_operands(text: &str) -> bool {
    let mut depth = 0_u32;
    let mut word = String::new();
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let mut length = character.len_utf8();
        let is_word = character.is_alphanumeric() || matches!(character, '_' | '$');
        if !is_word && depth == 0 && matches!(word.as_str(), "and" | "or" | "in") {
            return false;
        }
        match character {
            '\'' | '"' | '`' => match closing(rest.get(1..).unwrap_or_default(), character) {
                Some(end) => length += end,
                None => return false,
            },
            '/' => return false,
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => match depth.checked_sub(1) {
                Some(less) => depth = less,
                None => return false,
            },
            _ if depth > 0 || is_word || character.is_whitespace() || matches!(character, '.' | '&') => {}
            _ => return false,
        }
        if is_word {
            word.push(character);
        } else {
            word.clear();
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    depth == 0 && !matches!(word.as_str(), "and" | "or" | "in")
}

/// Where a string ends, behind its closing quote.
fn closing(text: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    for (index, character) in text.char_indices() {
        if escaped {
            escaped = false;
        } else if character == '\\' {
            escaped = true;
        } else if character == quote {
            return Some(index + quote.len_utf8());
        }
    }
    None
}

/// The value of a member `name.$` of JSONPath: `States.Format('literal{}', ...)`.
///
/// Source: Amazon States Language specification, "Intrinsic functions", `States.Format` and its escapes.
pub(super) fn format(text: &Flat) -> Computed {
    let arguments = text.text.trim().strip_prefix("States.Format(").map(str::trim_start);
    let Some(template) = arguments.and_then(|text| text.strip_prefix('\'')) else { return Computed::Unknown };
    let mut known = String::new();
    let mut characters = template.chars();
    let beginning = |known: String| if known.is_empty() { Computed::Unknown } else { Computed::Beginning(known) };
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some(escaped @ ('\'' | '{' | '}' | '\\')) => known.push(escaped),
                _ => return beginning(known),
            },
            '{' => return beginning(known),
            '\'' if characters.as_str().trim_start() == ")" => return Computed::Whole(known),
            '\'' => return Computed::Unknown,
            _ => known.push(character),
        }
    }
    Computed::Unknown
}

#[cfg(test)]
mod tests {
    use super::*;

    fn beginning(text: &str) -> Computed {
        Computed::Beginning(text.to_owned())
    }

    fn whole(text: &str) -> Computed {
        Computed::Whole(text.to_owned())
    }

    #[test]
    fn literals_of_jsonata() {
        for (text, expected) in [
            ("{% 'a' %}", whole("a")),
            ("{%\"a\" & 'b'%}", whole("ab")),
            ("{% 'a-' & $x %}", beginning("a-")),
            ("{% 'a-' & 'b-' & $x & '-c' %}", beginning("a-b-")),
            ("{% 'a-' & $states.input.items[0].name %}", beginning("a-")),
            ("{% 'a-' & $string($x = 1 ? 'y' : 'z') %}", beginning("a-")),
            ("{% 'a-' & $x.`b c` & ' and ' & $y %}", beginning("a-")),
            ("{% 'a' = $x %}", Computed::Unknown),
            ("{% 'a' & $x = 'ab' ? 'c' : 'd' %}", Computed::Unknown),
            ("{% 'a' & $x ~> $uppercase %}", Computed::Unknown),
            ("{% 'a' & $x in ['ab'] %}", Computed::Unknown),
            ("{% 'a' & $x and $y %}", Computed::Unknown),
            ("{% 'a' & $replace($x, /'/, '') %}", Computed::Unknown),
            ("{% 'a' & $x /* ' */ = 1 %}", Computed::Unknown),
            ("{% 'a'[0] & $x %}", Computed::Unknown),
            ("{% ('a' & $x; 'b') %}", Computed::Unknown),
            ("{% 'a' & $x) & (1 %}", Computed::Unknown),
            ("{% 'a\\n' & $x %}", Computed::Unknown),
            ("{% '' & $x %}", Computed::Unknown),
            ("{% $x & 'a' %}", Computed::Unknown),
            ("{% 'a", Computed::Unknown),
        ] {
            assert_eq!(jsonata(&Flat::of(&text.into())), expected, "{text}");
        }
    }

    #[test]
    fn literals_of_format() {
        for (text, expected) in [
            ("States.Format('a-{}-b', $.x)", beginning("a-")),
            ("States.Format( 'a\\'\\{\\}\\\\{}', $.x)", beginning("a'{}\\")),
            ("States.Format('a')", whole("a")),
            ("States.Format('{}', $.x)", Computed::Unknown),
            ("States.Format($.x, 'a')", Computed::Unknown),
            ("States.Format('a", Computed::Unknown),
            ("States.JsonToString('a-')", Computed::Unknown),
            ("$.x", Computed::Unknown),
        ] {
            assert_eq!(format(&Flat::of(&text.into())), expected, "{text}");
        }
    }
}
