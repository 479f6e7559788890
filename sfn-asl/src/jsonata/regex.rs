//! Regular expressions: what is no pattern at all.
//!
//! The reference implementation takes the patterns of ECMAScript without the flag `u`, with the lenience of its annex B.

/// Where a pattern is wrong, in characters from its start, and how.
pub(super) type Wrong = (usize, &'static str);

/// A group that is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    /// It may be repeated.
    Plain,
    /// A look-behind, which may not.
    LookBehind,
}

struct Checker<'p> {
    pattern: &'p [char],
    at: usize,
    groups: Vec<(usize, Group)>,
    names: Vec<&'p [char]>,
    /// Where `\k` stands without a name: only wrong if there are named groups.
    unnamed: Option<usize>,
    /// Names that `\k` refers to.
    referred: Vec<(usize, &'p [char])>,
}

const NOTHING_TO_REPEAT: &str = "there is nothing to repeat before this";

/// Checks a pattern.
pub(super) fn check(pattern: &[char]) -> Result<(), Wrong> {
    let mut checker =
        Checker { pattern, at: 0, groups: Vec::new(), names: Vec::new(), unnamed: None, referred: Vec::new() };
    checker.run()?;
    checker.names()
}

impl<'p> Checker<'p> {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.pattern.get(self.at + ahead).copied()
    }

    fn starts_with(&self, text: &str) -> bool {
        text.chars().enumerate().all(|(ahead, character)| self.peek(ahead) == Some(character))
    }

    fn run(&mut self) -> Result<(), Wrong> {
        while let Some(character) = self.peek(0) {
            let start = self.at;
            self.at += 1;
            let may_repeat = match character {
                '(' => {
                    self.open(start)?;
                    continue;
                }
                ')' => match self.groups.pop() {
                    Some((_, group)) => group == Group::Plain,
                    None => return Err((start, "a `)` closes nothing")),
                },
                '|' => continue,
                '^' | '$' => false,
                '\\' => self.escape(start)?,
                '[' => {
                    self.class(start)?;
                    true
                }
                '*' | '+' | '?' => return Err((start, NOTHING_TO_REPEAT)),
                '{' if self.braces(start).is_some() => return Err((start, NOTHING_TO_REPEAT)),
                _ => true,
            };
            self.quantifier(may_repeat)?;
        }
        match self.groups.last() {
            Some((start, _)) => Err((*start, "a `(` is not closed")),
            None => Ok(()),
        }
    }

    fn open(&mut self, start: usize) -> Result<(), Wrong> {
        let mut group = Group::Plain;
        if self.peek(0) == Some('?') {
            if self.starts_with("?<=") || self.starts_with("?<!") {
                group = Group::LookBehind;
                self.at += 3;
            } else if self.starts_with("?<") {
                self.at += 2;
                let name = self.name(start)?;
                if self.names.contains(&name) {
                    return Err((start, "two groups have one name"));
                }
                self.names.push(name);
            } else if self.starts_with("?:") || self.starts_with("?=") || self.starts_with("?!") {
                self.at += 2;
            } else {
                return Err((start, "there is no such kind of group"));
            }
        }
        self.groups.push((start, group));
        Ok(())
    }

    /// The name of a group up to the `>`.
    fn name(&mut self, start: usize) -> Result<&'p [char], Wrong> {
        let first = self.at;
        while let Some(character) = self.peek(0) {
            if character == '>' && self.at > first {
                let name = self.pattern.get(first..self.at).unwrap_or_default();
                self.at += 1;
                return Ok(name);
            }
            let fits = character.is_alphabetic() || "_$".contains(character);
            if !fits && (self.at == first || !character.is_numeric()) {
                break;
            }
            self.at += 1;
        }
        Err((start, "a group's name is letters, digits and `_` between `<` and `>`"))
    }

    /// After a backslash; whether what it makes may be repeated.
    fn escape(&mut self, start: usize) -> Result<bool, Wrong> {
        let Some(character) = self.peek(0) else { return Err((start, "it ends in a backslash")) };
        self.at += 1;
        if character == 'k' {
            if self.peek(0) == Some('<') {
                let before = self.at;
                self.at += 1;
                match self.name(start) {
                    Ok(name) => self.referred.push((start, name)),
                    Err(_) => {
                        self.at = before;
                        self.unnamed = self.unnamed.or(Some(start));
                    }
                }
            } else {
                self.unnamed = self.unnamed.or(Some(start));
            }
        }
        Ok(!matches!(character, 'b' | 'B'))
    }

    fn quantifier(&mut self, may_repeat: bool) -> Result<(), Wrong> {
        let start = self.at;
        match self.peek(0) {
            Some('*' | '+' | '?') => self.at += 1,
            Some('{') => {
                self.at += 1;
                let Some(end) = self.braces(start) else {
                    self.at = start;
                    return Ok(());
                };
                let text = self.pattern.get(start + 1..end).unwrap_or_default();
                if is_reversed(text) {
                    return Err((start, "the numbers of the repetition are in the wrong order"));
                }
                self.at = end + 1;
            }
            _ => return Ok(()),
        }
        if !may_repeat {
            return Err((start, NOTHING_TO_REPEAT));
        }
        if self.peek(0) == Some('?') {
            self.at += 1;
        }
        Ok(())
    }

    /// If the brace at `start` begins a repetition such as `{2}`, `{2,}` or `{2,5}`, where its closing brace is.
    fn braces(&self, start: usize) -> Option<usize> {
        let rest = self.pattern.get(start + 1..)?;
        let digits = rest.iter().take_while(|character| character.is_ascii_digit()).count();
        if digits == 0 {
            return None;
        }
        let mut end = digits;
        if rest.get(end) == Some(&',') {
            end += 1;
            end += rest.get(end..)?.iter().take_while(|character| character.is_ascii_digit()).count();
        }
        (rest.get(end) == Some(&'}')).then_some(start + 1 + end)
    }

    fn class(&mut self, start: usize) -> Result<(), Wrong> {
        if self.peek(0) == Some('^') {
            self.at += 1;
        }
        // The last single character, and whether a `-` after it has been read.
        let mut last: Option<u32> = None;
        let mut from: Option<Option<u32>> = None;
        loop {
            let Some(character) = self.peek(0) else { return Err((start, "a `[` is not closed")) };
            let here = self.at;
            self.at += 1;
            let value = match character {
                ']' => return Ok(()),
                '\\' => self.class_escape(here)?,
                '-' if from.is_none() && here > start + 1 && self.may_be_range(start, here) => {
                    from = Some(last);
                    continue;
                }
                other => Some(u32::from(other)),
            };
            match from.take() {
                Some(Some(low)) if value.is_some_and(|high| high < low) => {
                    return Err((here, "a range of characters is in the wrong order"));
                }
                Some(_) => last = None,
                None => last = value,
            }
        }
    }

    /// Whether a `-` in a class joins two characters: not at the beginning nor the end of the class.
    fn may_be_range(&self, start: usize, here: usize) -> bool {
        let first = if self.pattern.get(start + 1) == Some(&'^') { start + 2 } else { start + 1 };
        here > first && self.peek(0) != Some(']')
    }

    /// The character that an escape in a class stands for; `None` for a set of characters.
    fn class_escape(&mut self, start: usize) -> Result<Option<u32>, Wrong> {
        let Some(character) = self.peek(0) else { return Err((start, "it ends in a backslash")) };
        self.at += 1;
        Ok(match character {
            'd' | 'D' | 's' | 'S' | 'w' | 'W' => None,
            'b' => Some(8),
            't' => Some(9),
            'n' => Some(10),
            'v' => Some(11),
            'f' => Some(12),
            'r' => Some(13),
            'x' => Some(self.hexadecimal(2).unwrap_or(u32::from(character))),
            'u' => Some(self.hexadecimal(4).unwrap_or(u32::from(character))),
            '0'..='7' => Some(self.octal(character)),
            other => Some(u32::from(other)),
        })
    }

    fn hexadecimal(&mut self, length: usize) -> Option<u32> {
        let mut value = 0;
        for ahead in 0..length {
            value = value * 16 + self.peek(ahead)?.to_digit(16)?;
        }
        self.at += length;
        Some(value)
    }

    fn octal(&mut self, first: char) -> u32 {
        let mut value = first.to_digit(8).unwrap_or_default();
        let more = if value < 4 { 2 } else { 1 };
        for _ in 0..more {
            let Some(digit) = self.peek(0).and_then(|next| next.to_digit(8)) else { break };
            value = value * 8 + digit;
            self.at += 1;
        }
        value
    }

    /// References to groups by name are only that if there are groups with names.
    fn names(&self) -> Result<(), Wrong> {
        if self.names.is_empty() {
            return Ok(());
        }
        if let Some(start) = self.unnamed {
            return Err((start, "`\\k` needs the name of a group"));
        }
        match self.referred.iter().find(|(_, name)| !self.names.contains(name)) {
            Some((start, _)) => Err((*start, "there is no group of this name")),
            None => Ok(()),
        }
    }
}

/// Whether `{high,low}` is written with the greater number first. The numbers may have any length.
fn is_reversed(text: &[char]) -> bool {
    let number = |digits: &[char]| {
        let zeros = digits.iter().take_while(|digit| **digit == '0').count();
        digits.get(zeros..).unwrap_or_default().to_vec()
    };
    let Some(comma) = text.iter().position(|character| *character == ',') else { return false };
    let (low, high) = (text.get(..comma).unwrap_or_default(), text.get(comma + 1..).unwrap_or_default());
    if high.is_empty() {
        return false;
    }
    let (low, high) = (number(low), number(high));
    (low.len(), low) > (high.len(), high)
}
