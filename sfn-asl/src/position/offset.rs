//! From a character of a string's value to the bytes that it is written with.

use super::tree::Notation;

/// The number of bytes of `written`, a value's text in the source, before the character `offset` of its value.
///
/// JSON strings are followed escape by escape. YAML folds white space, so there the characters that are no white space are
/// counted, and white space is taken to stand behind the last of them.
pub(super) fn in_source(written: &str, notation: Notation, value: Option<&str>, offset: usize) -> usize {
    match notation {
        Notation::Json => units(written, notation).nth(offset).map_or(written.len(), |(at, _, _)| at),
        _ => {
            let before = value.unwrap_or("").chars().take(offset).filter(|c| !c.is_whitespace()).count();
            let is_space = value.is_some_and(|value| value.chars().nth(offset).is_some_and(char::is_whitespace));
            let written_ones = || units(written, notation).filter(|(_, _, is_space)| !is_space);
            match before.checked_sub(1) {
                Some(last) if is_space => written_ones().nth(last).map_or(written.len(), |(_, end, _)| end),
                _ => written_ones().nth(before).map_or(written.len(), |(start, _, _)| start),
            }
        }
    }
}

/// The characters that `written` stands for: where each begins and ends, and whether it is white space.
fn units(written: &str, notation: Notation) -> impl Iterator<Item = (usize, usize, bool)> {
    let is_quoted = !matches!(notation, Notation::Plain | Notation::Collection);
    let mut at = if is_quoted { 1 } else { properties(written) };
    let end = if is_quoted { written.len().saturating_sub(1).max(at) } else { written.len() };
    std::iter::from_fn(move || {
        let rest = written.get(at..end)?;
        let character = rest.chars().next()?;
        let (length, is_space) = match notation {
            Notation::Plain | Notation::Collection => (character.len_utf8(), character.is_whitespace()),
            #[cfg(feature = "yaml")]
            Notation::SingleQuoted if rest.starts_with("''") => (2, false),
            #[cfg(feature = "yaml")]
            Notation::SingleQuoted => (character.len_utf8(), character.is_whitespace()),
            _ if character == '\\' => escape(rest),
            _ => (character.len_utf8(), character.is_whitespace()),
        };
        let start = at;
        at += length;
        Some((start, at, is_space))
    })
}

/// The length of the escape at the beginning of `rest`, and whether it stands for white space.
fn escape(rest: &str) -> (usize, bool) {
    let character = rest.chars().nth(1).unwrap_or('\\');
    let hexadecimal = |digits: usize| (2 + digits).min(rest.len());
    match character {
        'x' => coded(rest, hexadecimal(2)),
        'U' => coded(rest, hexadecimal(8)),
        'u' => {
            let is_pair = rest.get(2..3).is_some_and(|digit| digit.eq_ignore_ascii_case("d"))
                && rest.get(3..4).is_some_and(|digit| "89abAB".contains(digit))
                && rest.get(6..8) == Some("\\u");
            if is_pair { (12.min(rest.len()), false) } else { coded(rest, hexadecimal(4)) }
        }
        _ => (
            1 + character.len_utf8(),
            matches!(character, 'n' | 'r' | 't' | 'f' | 'v' | ' ' | '\n' | '\r' | '\t' | 'N' | '_' | 'L' | 'P'),
        ),
    }
}

fn coded(rest: &str, length: usize) -> (usize, bool) {
    let code = rest.get(2..length).and_then(|digits| u32::from_str_radix(digits, 16).ok());
    (length, code.and_then(char::from_u32).is_some_and(char::is_whitespace))
}

/// The length of a YAML value's anchor and tag, and the space behind them.
fn properties(written: &str) -> usize {
    let mut rest = written;
    while rest.starts_with(['&', '!']) {
        let word = rest.find(char::is_whitespace).unwrap_or(rest.len());
        rest = rest.get(word..).unwrap_or("").trim_start();
    }
    written.len() - rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_count_as_one_character() {
        let written = r#""a\n\u00e9\ud83d\ude00\"b😀c""#;
        let at = |offset| in_source(written, Notation::Json, None, offset);
        assert_eq!((0..8).map(at).collect::<Vec<_>>(), [1, 2, 4, 10, 22, 24, 25, 29]);
        assert_eq!(at(9), written.len());
    }

    #[cfg(feature = "yaml")]
    #[test]
    fn yaml_counts_what_is_not_white_space() {
        let folded = "one\n    two  three";
        assert_eq!(in_source(folded, Notation::Plain, Some("one two  three"), 4), 8);
        assert_eq!(in_source(folded, Notation::Plain, Some("one two  three"), 9), 13);
        assert_eq!(in_source("'it''s x'", Notation::SingleQuoted, Some("it's x"), 5), 7);
        assert_eq!(in_source(r#""\n\x41\tb""#, Notation::DoubleQuoted, Some("\nA\tb"), 3), 9);
        assert_eq!(in_source("!!str abc", Notation::Plain, Some("abc"), 1), 7);
    }
}
