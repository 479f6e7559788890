//! A place in the text of an expression.

use super::{DEPTH_LIMIT, Error, characters};

/// A place in a text.
#[derive(Debug)]
pub(crate) struct Cursor<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

/// What is wrong at a byte offset.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) at: usize,
    pub(crate) message: String,
    pub(crate) help: Option<&'static str>,
}

impl Fault {
    pub(crate) fn new(at: usize, message: impl Into<String>) -> Self {
        Self { at, message: message.into(), help: None }
    }

    pub(crate) fn with_help(mut self, help: &'static str) -> Self {
        self.help = Some(help);
        self
    }

    pub(crate) fn in_text(self, text: &str) -> Error {
        Error { offset: characters(text, self.at), message: self.message, help: self.help.map(str::to_owned) }
    }
}

impl<'a> Cursor<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, at: 0, depth: 0 }
    }

    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    pub(crate) fn at(&self) -> usize {
        self.at
    }

    pub(crate) fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub(crate) fn is_at_end(&self) -> bool {
        self.at >= self.text.len()
    }

    pub(crate) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// The next character, passed.
    pub(crate) fn bump(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        Some(next)
    }

    /// Whether `token` comes next; it is passed then.
    pub(crate) fn eat(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    pub(crate) fn skip_whitespace(&mut self) {
        self.take_while(char::is_whitespace);
    }

    /// The characters for which `test` holds, passed.
    pub(crate) fn take_while(&mut self, mut test: impl FnMut(char) -> bool) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|character| !test(character)).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    /// The text from an earlier place to here.
    pub(crate) fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// Runs `inner` one level deeper.
    pub(crate) fn nested<T>(&mut self, inner: impl FnOnce(&mut Self) -> Result<T, Fault>) -> Result<T, Fault> {
        if self.depth >= DEPTH_LIMIT {
            return Err(Fault::new(self.at, format!("the expression is nested more than {DEPTH_LIMIT} levels deep")));
        }
        self.depth += 1;
        let out = inner(self);
        self.depth -= 1;
        out
    }

    /// A string whose quotation mark comes next: the text between the marks. A backslash keeps the next character.
    pub(crate) fn quoted(&mut self) -> Result<&'a str, Fault> {
        let start = self.at;
        let Some(quote) = self.bump() else { return Err(Fault::new(start, "a string is missing")) };
        loop {
            let end = self.at;
            match self.bump() {
                None => return Err(Fault::new(start, format!("the string that starts with `{quote}` does not end"))),
                Some('\\') => {
                    self.bump();
                }
                Some(next) if next == quote => {
                    return Ok(self.text.get(start + quote.len_utf8()..end).unwrap_or_default());
                }
                Some(_) => {}
            }
        }
    }

    /// Passes brackets of all kinds up to the one that closes the bracket that comes next; brackets in strings don't
    /// count.
    pub(crate) fn balanced(&mut self) -> Result<(), Fault> {
        let start = self.at;
        let mut open = Vec::new();
        loop {
            match self.peek() {
                None => return Err(Fault::new(start, "the bracket is not closed")),
                Some('\'' | '"') => {
                    self.quoted()?;
                    continue;
                }
                Some('(') => open.push(')'),
                Some('[') => open.push(']'),
                Some('{') => open.push('}'),
                Some(close @ (')' | ']' | '}')) if open.pop() != Some(close) => {
                    return Err(Fault::new(self.at, format!("`{close}` closes no bracket")));
                }
                Some(_) => {}
            }
            self.bump();
            if open.is_empty() {
                return Ok(());
            }
        }
    }
}
