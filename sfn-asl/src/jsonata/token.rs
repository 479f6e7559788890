//! Tokens.
//!
//! Whether a `/` begins a regular expression or divides depends on what the parser expects, so it says so for each token.

use std::borrow::Cow;

use super::ast::Constant;
use super::{SyntaxError, regex};

/// A token and where it starts.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token<'s> {
    pub(super) kind: TokenKind<'s>,
    pub(super) offset: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum TokenKind<'s> {
    End,
    Operator(&'static str),
    Name(&'s str),
    Variable(&'s str),
    String(Cow<'s, str>),
    Number(f64),
    Constant(Constant),
    Regex(&'s str),
}

impl TokenKind<'_> {
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

pub(super) struct Tokenizer<'s> {
    source: &'s str,
    /// The current place in bytes.
    byte: usize,
    /// The current place in characters.
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

impl<'s> Tokenizer<'s> {
    pub(super) fn new(source: &'s str) -> Self {
        Self { source, byte: 0, at: 0 }
    }

    /// What is left of the source.
    fn rest(&self) -> &'s str {
        self.source.get(self.byte..).unwrap_or("")
    }

    /// The character at the current place.
    fn peek(&self) -> Option<char> {
        match self.source.as_bytes().get(self.byte)? {
            byte if byte.is_ascii() => Some(char::from(*byte)),
            _ => self.rest().chars().next(),
        }
    }

    /// The character after that one.
    fn second(&self) -> Option<char> {
        self.rest().chars().nth(1)
    }

    /// Goes past a character.
    fn pass(&mut self, character: char) {
        self.byte += character.len_utf8();
        self.at += 1;
    }

    /// Goes past the character at the current place, if it is such a one.
    fn pass_if(&mut self, is_wanted: impl FnOnce(char) -> bool) -> bool {
        match self.peek() {
            Some(character) if is_wanted(character) => {
                self.pass(character);
                true
            }
            _ => false,
        }
    }

    /// The text from the byte `start` to the current place.
    fn since(&self, start: usize) -> &'s str {
        self.source.get(start..self.byte).unwrap_or("")
    }

    pub(super) fn next(&mut self, slash: Slash) -> Result<Token<'s>, SyntaxError> {
        self.skip_space_and_comments()?;
        let offset = self.at;
        let kind = match self.peek() {
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
            while self.pass_if(is_space) {}
            if !self.rest().starts_with("/*") {
                return Ok(());
            }
            let start = self.at;
            let Some(length) = self.rest().get(2..).and_then(|comment| comment.find("*/")) else {
                // S0106
                return Err(SyntaxError::new(start, "the comment is not closed with `*/`"));
            };
            let end = self.byte + length + 4;
            while self.byte < end && self.pass_if(|_| true) {}
        }
    }

    fn operator(&mut self, first: char) -> Option<&'static str> {
        let one = single(first)?;
        let double = DOUBLE.into_iter().find(|sign| self.rest().starts_with(sign));
        let operator = double.unwrap_or(one);
        // Operators are ASCII.
        self.byte += operator.len();
        self.at += operator.len();
        Some(operator)
    }

    fn string(&mut self, quote: char) -> Result<TokenKind<'s>, SyntaxError> {
        let start = self.at;
        self.pass(quote);
        let first = self.byte;
        while self.pass_if(|character| character != quote && character != '\\') {}
        if self.peek() == Some(quote) {
            let value = self.since(first);
            self.pass(quote);
            return Ok(TokenKind::String(Cow::Borrowed(value)));
        }
        // In units of UTF-16, since `\u` escapes may be halves of a pair.
        let mut value: Vec<u16> = self.since(first).encode_utf16().collect();
        while let Some(character) = self.peek() {
            self.pass(character);
            if character == quote {
                return Ok(TokenKind::String(Cow::Owned(String::from_utf16_lossy(&value))));
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
        let Some(character) = self.peek() else {
            return Err(SyntaxError::new(offset, "the string ends inside an escape sequence"));
        };
        self.pass(character);
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
                    let Some((digit, value)) = self.peek().and_then(|digit| Some((digit, digit.to_digit(16)?))) else {
                        // S0104
                        return Err(SyntaxError::new(offset - 1, "`\\u` needs four hexadecimal digits"));
                    };
                    unit = unit * 16 + u16::try_from(value).unwrap_or_default();
                    self.pass(digit);
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

    fn number(&mut self) -> Result<TokenKind<'s>, SyntaxError> {
        let (offset, start) = (self.at, self.byte);
        if !self.pass_if(|digit| digit == '0') {
            self.digits();
        }
        if self.peek() == Some('.') && self.second().is_some_and(|next| next.is_ascii_digit()) {
            self.pass('.');
            self.digits();
        }
        if let Some(exponent @ ('e' | 'E')) = self.peek() {
            let sign = self.second().filter(|sign| matches!(sign, '+' | '-'));
            let digit = self.rest().chars().nth(1 + usize::from(sign.is_some()));
            if digit.is_some_and(|digit| digit.is_ascii_digit()) {
                self.pass(exponent);
                if let Some(sign) = sign {
                    self.pass(sign);
                }
                self.digits();
            }
        }
        let text = self.since(start);
        match text.parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(TokenKind::Number(number)),
            // S0102
            _ => Err(SyntaxError::new(offset, format!("the number {text} is too large"))),
        }
    }

    fn digits(&mut self) {
        while self.pass_if(|next| next.is_ascii_digit()) {}
    }

    fn quoted_name(&mut self) -> Result<TokenKind<'s>, SyntaxError> {
        let offset = self.at;
        self.pass('`');
        let start = self.byte;
        while self.pass_if(|character| character != '`') {}
        let name = self.since(start);
        if self.pass_if(|character| character == '`') {
            return Ok(TokenKind::Name(name));
        }
        // S0105
        Err(SyntaxError::new(offset, "the quoted name is not closed with a back-quote"))
    }

    fn name(&mut self) -> TokenKind<'s> {
        let start = self.byte;
        while self.pass_if(|next| next.is_ascii_alphanumeric() || (!is_space(next) && single(next).is_none())) {}
        let name = self.since(start);
        if let Some(variable) = name.strip_prefix('$') {
            return TokenKind::Variable(variable);
        }
        match name {
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
    fn regex(&mut self) -> Result<TokenKind<'s>, SyntaxError> {
        let (offset, start) = (self.at, self.byte);
        self.pass('/');
        let mut depth = 0_i64;
        let mut is_escaped = false;
        // A bracket counts unless the character before it is a backslash, even if that one is itself escaped.
        let mut after_backslash = false;
        loop {
            let Some(character) = self.peek() else {
                // S0302
                return Err(SyntaxError::new(offset, "the regular expression is not closed with `/`"));
            };
            match character {
                '/' if depth == 0 && !is_escaped => break,
                '(' | '[' | '{' if !after_backslash => depth += 1,
                ')' | ']' | '}' if !after_backslash => depth -= 1,
                _ => {}
            }
            after_backslash = character == '\\';
            is_escaped = after_backslash && !is_escaped;
            self.pass(character);
        }
        let pattern: Vec<char> = self.since(start + 1).chars().collect();
        if pattern.is_empty() {
            // S0301
            return Err(SyntaxError::new(offset, "a regular expression must not be empty"));
        }
        if let Err((inside, message)) = regex::check(&pattern) {
            return Err(SyntaxError::new(offset + 1 + inside, format!("in the regular expression, {message}")));
        }
        self.pass('/');
        let (flags_offset, flags) = (self.at, self.byte);
        while self.pass_if(|flag| matches!(flag, 'i' | 'm')) {}
        let repeated = self.since(flags);
        if repeated.matches('i').count() > 1 || repeated.matches('m').count() > 1 {
            return Err(SyntaxError::new(flags_offset, "a flag of a regular expression is written once"));
        }
        Ok(TokenKind::Regex(self.since(start)))
    }
}
