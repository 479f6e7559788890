//! Signatures of functions, such as `<s-nn?:s>`.
//!
//! The reference implementation makes a regular expression of a signature, and refuses what does not become one.

use super::regex;

/// Why a signature is none.
pub(super) fn check(signature: &str) -> Result<(), &'static str> {
    let characters: Vec<char> = signature.chars().collect();
    let mut at = 1;
    let mut last = Parameter { kind: ' ', pattern: vec!['x'] };
    while let Some(character) = characters.get(at).copied() {
        match character {
            // What follows is the type of the result, which is not looked at.
            ':' => break,
            's' | 'n' | 'b' | 'l' | 'o' | 'a' | 'f' | 'j' | 'x' => {
                last.check()?;
                last = Parameter { kind: character, pattern: vec!['x'] };
            }
            '-' => {
                last.check_pattern()?;
                last.pattern.push('?');
            }
            '?' | '+' => last.pattern.push(character),
            '(' => {
                let end = closing(&characters, at, '(', ')');
                let choice = characters.get(at + 1..end).unwrap_or_default();
                if choice.contains(&'<') {
                    // S0402
                    return Err("a choice of types cannot hold types with parameters");
                }
                last.check()?;
                last = Parameter { kind: '(', pattern: [&['['], choice, &['m', ']']].concat() };
                at = end;
            }
            '<' => {
                if !matches!(last.kind, 'a' | 'f') {
                    // S0401
                    return Err("only `a` (arrays) and `f` (functions) have types as parameters");
                }
                at = closing(&characters, at, '<', '>');
            }
            _ => {}
        }
        at += 1;
    }
    last.check()
}

struct Parameter {
    /// The letter or bracket that it is written with; a space before the first.
    kind: char,
    /// The regular expression for it: its marks are quantifiers, a choice is a set of characters.
    pattern: Vec<char>,
}

impl Parameter {
    fn check(&self) -> Result<(), &'static str> {
        if self.kind == ' ' { Ok(()) } else { self.check_pattern() }
    }

    fn check_pattern(&self) -> Result<(), &'static str> {
        regex::check(&self.pattern).map_err(|_| {
            if self.kind == '(' {
                "a choice of types is letters between parentheses, with at most one of the marks `?`, `+` and `-`"
            } else {
                "a parameter has too many of the marks `?`, `+` and `-`"
            }
        })
    }
}

/// Where the bracket that is open at `start` is closed, or the end.
fn closing(characters: &[char], start: usize, open: char, close: char) -> usize {
    let mut depth = 1;
    for (at, character) in characters.iter().enumerate().skip(start + 1) {
        if *character == close {
            depth -= 1;
            if depth == 0 {
                return at;
            }
        } else if *character == open {
            depth += 1;
        }
    }
    characters.len()
}
