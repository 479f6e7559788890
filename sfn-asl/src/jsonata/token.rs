//! Tokens.
//!
//! Whether a `/` begins a regular expression or divides depends on what the parser expects, so it says so for each token.

use super::ast::Constant;
use super::{SyntaxError, regex};

/// A token and where it starts.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    pub(super) offset: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum TokenKind {
    End,
    Operator(&'static str),
    Name(String),
    Variable(String),
    String(String),
    Number(f64),
    Constant(Constant),
    Regex(String),
}

impl TokenKind {
    pub(super) fn is(&self, sign: &str) -> bool {
        matches!(self, Self::Operator(operator) if *operator == sign)
    }
}

/// What a slash at the next token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slash {
    Divides,
    BeginsRegex,
}

pub(super) struct Tokenizer {
    characters: Vec<char>,
    at: usize,
}

/// Operators of two characters.
const DOUBLE: [&str; 7] = ["..", ":=", "!=", ">=", "<=", "**", "~>"];

/// Operators of one character. Each of them also ends a name.
fn single(character: char) -> Option<&'static str> {
    Some(match character {
        '.' => ".",
        '[' => "[",
        ']' => "]",
        '{' => "{",
        '}' => "}",
        '(' => "(",
        ')' => ")",
        ',' => ",",
        '@' => "@",
        '#' => "#",
        ';' => ";",
        ':' => ":",
        '?' => "?",
        '+' => "+",
        '-' => "-",
        '*' => "*",
        '/' => "/",
        '%' => "%",
        '|' => "|",
        '=' => "=",
        '<' => "<",
        '>' => ">",
        '^' => "^",
        '&' => "&",
        '!' => "!",
        '~' => "~",
        _ => return None,
    })
}

/// White space is these five and nothing else; a no-break space is a letter of a name.
fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\n' | '\r' | '\u{b}')
}

impl Tokenizer {
    pub(super) fn new(source: &str) -> Self {
        Self { characters: source.chars().collect(), at: 0 }
    }

    fn peek(&self, ahead: usize) -> Option<char> {
        self.characters.get(self.at + ahead).copied()
    }

    /// The characters from `start` to the current place.
    fn since(&self, start: usize) -> String {
        self.characters.get(start..self.at).unwrap_or_default().iter().collect()
    }

    pub(super) fn next(&mut self, slash: Slash) -> Result<Token, SyntaxError> {
        self.skip_space_and_comments()?;
        let offset = self.at;
        let kind = match self.peek(0) {
            None => TokenKind::End,
            Some('/') if slash == Slash::BeginsRegex => self.regex()?,
            Some(first) => match self.operator(first) {
                Some(operator) => TokenKind::Operator(operator),
                None if first == '"' || first == '\'' => self.string(first)?,
                None if first.is_ascii_digit() => self.number()?,
                None if first == '`' => self.quoted_name()?,
                None => self.name(),
            },
        };
        Ok(Token { kind, offset })
    }

    fn skip_space_and_comments(&mut self) -> Result<(), SyntaxError> {
        loop {
            while self.peek(0).is_some_and(is_space) {
                self.at += 1;
            }
            if self.peek(0) != Some('/') || self.peek(1) != Some('*') {
                return Ok(());
            }
            let start = self.at;
            self.at += 2;
            while !(self.peek(0) == Some('*') && self.peek(1) == Some('/')) {
                if self.peek(0).is_none() {
                    // S0106
                    return Err(SyntaxError::new(start, "the comment is not closed with `*/`"));
                }
                self.at += 1;
            }
            self.at += 2;
        }
    }

    fn operator(&mut self, first: char) -> Option<&'static str> {
        let one = single(first)?;
        let second = self.peek(1);
        let double = DOUBLE.into_iter().find(|sign| {
            let mut signs = sign.chars();
            signs.next() == Some(first) && signs.next() == second
        });
        self.at += if double.is_some() { 2 } else { 1 };
        Some(double.unwrap_or(one))
    }

    fn string(&mut self, quote: char) -> Result<TokenKind, SyntaxError> {
        let start = self.at;
        // In units of UTF-16, since `\u` escapes may be halves of a pair.
        let mut value: Vec<u16> = Vec::new();
        self.at += 1;
        while let Some(character) = self.peek(0) {
            self.at += 1;
            if character == quote {
                return Ok(TokenKind::String(String::from_utf16_lossy(&value)));
            }
            if character == '\\' {
                value.push(self.escape()?);
            } else {
                value.extend(character.encode_utf16(&mut [0; 2]).iter());
            }
        }
        // S0101
        Err(SyntaxError::new(start, format!("the string is not closed with {quote}")))
    }

    fn escape(&mut self) -> Result<u16, SyntaxError> {
        let offset = self.at;
        let Some(character) = self.peek(0) else {
            return Err(SyntaxError::new(offset, "the string ends inside an escape sequence"));
        };
        self.at += 1;
        Ok(match character {
            '"' | '\\' | '/' => u16::try_from(u32::from(character)).unwrap_or_default(),
            'b' => 8,
            'f' => 12,
            'n' => 10,
            'r' => 13,
            't' => 9,
            'u' => {
                let mut unit = 0;
                for _ in 0..4 {
                    let Some(digit) = self.peek(0).and_then(|digit| digit.to_digit(16)) else {
                        // S0104
                        return Err(SyntaxError::new(offset - 1, "`\\u` needs four hexadecimal digits"));
                    };
                    unit = unit * 16 + u16::try_from(digit).unwrap_or_default();
                    self.at += 1;
                }
                unit
            }
            // S0103
            other => {
                let message = format!("there is no escape sequence `\\{other}`; a backslash is written `\\\\`");
                return Err(SyntaxError::new(offset - 1, message));
            }
        })
    }

    fn number(&mut self) -> Result<TokenKind, SyntaxError> {
        let start = self.at;
        if self.peek(0) == Some('0') {
            self.at += 1;
        } else {
            self.digits();
        }
        if self.peek(0) == Some('.') && self.peek(1).is_some_and(|next| next.is_ascii_digit()) {
            self.at += 1;
            self.digits();
        }
        if matches!(self.peek(0), Some('e' | 'E')) {
            let sign = usize::from(matches!(self.peek(1), Some('+' | '-')));
            if self.peek(1 + sign).is_some_and(|next| next.is_ascii_digit()) {
                self.at += 1 + sign;
                self.digits();
            }
        }
        let text = self.since(start);
        match text.parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(TokenKind::Number(number)),
            // S0102
            _ => Err(SyntaxError::new(start, format!("the number {text} is too large"))),
        }
    }

    fn digits(&mut self) {
        while self.peek(0).is_some_and(|next| next.is_ascii_digit()) {
            self.at += 1;
        }
    }

    fn quoted_name(&mut self) -> Result<TokenKind, SyntaxError> {
        let start = self.at;
        self.at += 1;
        while let Some(character) = self.peek(0) {
            if character == '`' {
                let name = self.since(start + 1);
                self.at += 1;
                return Ok(TokenKind::Name(name));
            }
            self.at += 1;
        }
        // S0105
        Err(SyntaxError::new(start, "the quoted name is not closed with a back-quote"))
    }

    fn name(&mut self) -> TokenKind {
        let start = self.at;
        while self.peek(0).is_some_and(|next| !is_space(next) && single(next).is_none()) {
            self.at += 1;
        }
        let mut name = self.since(start);
        if name.starts_with('$') {
            return TokenKind::Variable(name.split_off(1));
        }
        match name.as_str() {
            "and" => TokenKind::Operator("and"),
            "or" => TokenKind::Operator("or"),
            "in" => TokenKind::Operator("in"),
            "true" => TokenKind::Constant(Constant::Bool(true)),
            "false" => TokenKind::Constant(Constant::Bool(false)),
            "null" => TokenKind::Constant(Constant::Null),
            _ => TokenKind::Name(name),
        }
    }

    /// A regular expression ends at a slash that is not escaped and not inside brackets of any kind.
    fn regex(&mut self) -> Result<TokenKind, SyntaxError> {
        let start = self.at;
        self.at += 1;
        let mut depth = 0_i64;
        let mut is_escaped = false;
        // A bracket counts unless the character before it is a backslash, even if that one is itself escaped.
        let mut after_backslash = false;
        loop {
            let Some(character) = self.peek(0) else {
                // S0302
                return Err(SyntaxError::new(start, "the regular expression is not closed with `/`"));
            };
            match character {
                '/' if depth == 0 && !is_escaped => break,
                '(' | '[' | '{' if !after_backslash => depth += 1,
                ')' | ']' | '}' if !after_backslash => depth -= 1,
                _ => {}
            }
            after_backslash = character == '\\';
            is_escaped = after_backslash && !is_escaped;
            self.at += 1;
        }
        if self.at == start + 1 {
            // S0301
            return Err(SyntaxError::new(start, "a regular expression must not be empty"));
        }
        let pattern = self.characters.get(start + 1..self.at).unwrap_or_default();
        if let Err((offset, message)) = regex::check(pattern) {
            return Err(SyntaxError::new(start + 1 + offset, format!("in the regular expression, {message}")));
        }
        self.at += 1;
        let flags = self.at;
        while matches!(self.peek(0), Some('i' | 'm')) {
            self.at += 1;
        }
        let repeated = self.since(flags);
        if repeated.matches('i').count() > 1 || repeated.matches('m').count() > 1 {
            return Err(SyntaxError::new(flags, "a flag of a regular expression is written once"));
        }
        Ok(TokenKind::Regex(self.since(start)))
    }
}
