//! Text that may hold tokens.

use std::borrow::Cow;
use std::fmt;

use crate::token::Token;

/// A string of the definition: literal text, or literal text and [`Token`]s in sequence.
///
/// Two texts are equal if they read the same: neighbouring literal parts are joined and empty ones dropped.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text(Repr);

#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Repr {
    Literal(String),
    /// At least one token; no two literal parts side by side; no empty literal part.
    Parts(Vec<Part>),
}

/// One part of a [`Text`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// Characters as they are.
    Literal(String),
    /// A value that the deployment fills in.
    Token(Token),
}

/// One part of a [`Text`], borrowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartRef<'a> {
    /// Characters as they are.
    Literal(&'a str),
    /// A value that the deployment fills in.
    Token(&'a Token),
}

impl Text {
    /// The empty text.
    pub fn new() -> Self {
        Self(Repr::Literal(String::new()))
    }

    /// The characters; tokens are written as `${placeholder}`.
    #[must_use]
    pub fn into_string(self) -> String {
        match self.0 {
            Repr::Literal(text) => text,
            Repr::Parts(_) => self.to_string(),
        }
    }

    /// The characters, borrowed if there is no token; tokens are written as `${placeholder}`.
    pub fn to_cow(&self) -> Cow<'_, str> {
        match &self.0 {
            Repr::Literal(text) => Cow::Borrowed(text),
            Repr::Parts(_) => Cow::Owned(self.to_string()),
        }
    }

    /// The whole text if it holds no token.
    pub fn as_literal(&self) -> Option<&str> {
        match &self.0 {
            Repr::Literal(text) => Some(text),
            Repr::Parts(_) => None,
        }
    }

    /// The token if the text is one token and nothing else.
    pub fn as_token(&self) -> Option<&Token> {
        match &self.0 {
            Repr::Parts(parts) => match parts.as_slice() {
                [Part::Token(token)] => Some(token),
                _ => None,
            },
            Repr::Literal(_) => None,
        }
    }

    /// The parts in order.
    pub fn parts(&self) -> impl Iterator<Item = PartRef<'_>> {
        let (literal, parts) = match &self.0 {
            Repr::Literal(text) => (Some(text.as_str()), [].as_slice()),
            Repr::Parts(parts) => (None, parts.as_slice()),
        };
        literal.filter(|text| !text.is_empty()).map(PartRef::Literal).into_iter().chain(parts.iter().map(|part| {
            match part {
                Part::Literal(text) => PartRef::Literal(text),
                Part::Token(token) => PartRef::Token(token),
            }
        }))
    }

    /// The tokens in order.
    pub fn tokens(&self) -> impl Iterator<Item = &Token> {
        self.parts().filter_map(|part| match part {
            PartRef::Token(token) => Some(token),
            PartRef::Literal(_) => None,
        })
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.as_literal() == Some("")
    }

    /// Appends literal characters.
    pub fn push_str(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        match &mut self.0 {
            Repr::Literal(all) => all.push_str(text),
            Repr::Parts(parts) => match parts.last_mut() {
                Some(Part::Literal(last)) => last.push_str(text),
                _ => parts.push(Part::Literal(text.to_owned())),
            },
        }
    }

    /// Appends a token.
    pub fn push_token(&mut self, token: Token) {
        match &mut self.0 {
            Repr::Literal(text) => {
                let text = std::mem::take(text);
                let mut parts = Vec::with_capacity(2);
                if !text.is_empty() {
                    parts.push(Part::Literal(text));
                }
                parts.push(Part::Token(token));
                self.0 = Repr::Parts(parts);
            }
            Repr::Parts(parts) => parts.push(Part::Token(token)),
        }
    }

    /// Appends another text.
    pub fn push(&mut self, other: &Text) {
        for part in other.parts() {
            match part {
                PartRef::Literal(text) => self.push_str(text),
                PartRef::Token(token) => self.push_token(token.clone()),
            }
        }
    }

    /// The text with every token replaced by another text.
    #[must_use]
    pub fn substitute(&self, mut value: impl FnMut(&Token) -> Text) -> Text {
        let mut out = Text::new();
        for part in self.parts() {
            match part {
                PartRef::Literal(text) => out.push_str(text),
                PartRef::Token(token) => out.push(&value(token)),
            }
        }
        out
    }

    /// The text with every token printed.
    pub fn render(&self, mut print: impl FnMut(&Token) -> String) -> String {
        let mut out = String::new();
        for part in self.parts() {
            match part {
                PartRef::Literal(text) => out.push_str(text),
                PartRef::Token(token) => out.push_str(&print(token)),
            }
        }
        out
    }

    /// Whether Step Functions evaluates the text as JSONata: it starts with `{%` and ends with `%}`, with nothing outside.
    ///
    /// Source: AWS Step Functions Developer Guide, "Transforming data with JSONata".
    pub fn is_jsonata(&self) -> bool {
        match &self.0 {
            Repr::Literal(text) => text.len() >= 4 && text.starts_with("{%") && text.ends_with("%}"),
            Repr::Parts(parts) => {
                matches!(parts.first(), Some(Part::Literal(text)) if text.starts_with("{%"))
                    && matches!(parts.last(), Some(Part::Literal(text)) if text.ends_with("%}"))
            }
        }
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::new()
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self(Repr::Literal(text.to_owned()))
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(Repr::Literal(text))
    }
}

impl From<Token> for Text {
    fn from(token: Token) -> Self {
        Self(Repr::Parts(vec![Part::Token(token)]))
    }
}

impl FromIterator<Part> for Text {
    fn from_iter<I: IntoIterator<Item = Part>>(parts: I) -> Self {
        let mut out = Text::new();
        for part in parts {
            match part {
                Part::Literal(text) => out.push_str(&text),
                Part::Token(token) => out.push_token(token),
            }
        }
        out
    }
}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        self.as_literal() == Some(other)
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        self.as_literal() == Some(*other)
    }
}

/// Shows tokens as `${placeholder}`.
impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in self.parts() {
            match part {
                PartRef::Literal(text) => f.write_str(text)?,
                PartRef::Token(token) => write!(f, "${{{}}}", token.placeholder())?,
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Literal(text) => fmt::Debug::fmt(text, f),
            Repr::Parts(parts) => f.debug_list().entries(parts).finish(),
        }
    }
}
