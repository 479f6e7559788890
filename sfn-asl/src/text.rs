//! Text that may hold tokens.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use crate::token::Token;

/// A string of the definition: literal text, or literal text and [`Token`]s in sequence.
///
/// Two texts are equal if they read the same: neighbouring literal parts are joined and empty ones dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Text(Repr);

#[derive(Clone, PartialEq, Eq)]
enum Repr {
    Literal(String),
    /// At least one token. Boxed, since most texts have none.
    Parts(Box<Parts>),
}

/// Literal characters, and where in them the tokens stand.
#[derive(Clone, PartialEq, Eq)]
struct Parts {
    literals: String,
    /// Each with the number of bytes before it, in order.
    tokens: Vec<(usize, Token)>,
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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

    /// The empty text, with room for that many bytes of literal characters.
    pub fn with_capacity(bytes: usize) -> Self {
        Self(Repr::Literal(String::with_capacity(bytes)))
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
            Repr::Parts(parts) => match parts.tokens.as_slice() {
                [(_, token)] if parts.literals.is_empty() => Some(token),
                _ => None,
            },
            Repr::Literal(_) => None,
        }
    }

    /// The parts in order.
    pub fn parts(&self) -> impl Iterator<Item = PartRef<'_>> {
        let (literals, tokens) = self.split();
        let mut tokens = tokens.iter().peekable();
        let mut from = 0;
        std::iter::from_fn(move || {
            let end = tokens.peek().map_or(literals.len(), |(at, _)| *at);
            if from < end {
                let literal = literals.get(from..end)?;
                from = end;
                return Some(PartRef::Literal(literal));
            }
            tokens.next().map(|(_, token)| PartRef::Token(token))
        })
    }

    /// The tokens in order.
    pub fn tokens(&self) -> impl Iterator<Item = &Token> {
        self.split().1.iter().map(|(_, token)| token)
    }

    /// All literal characters, and the tokens with the number of bytes before each.
    fn split(&self) -> (&str, &[(usize, Token)]) {
        match &self.0 {
            Repr::Literal(text) => (text, &[]),
            Repr::Parts(parts) => (&parts.literals, &parts.tokens),
        }
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
            Repr::Parts(parts) => parts.literals.push_str(text),
        }
    }

    /// Appends a token.
    pub fn push_token(&mut self, token: Token) {
        match &mut self.0 {
            Repr::Literal(text) => {
                let literals = std::mem::take(text);
                // Most have the partition, the region and the account.
                let mut tokens = Vec::with_capacity(4);
                tokens.push((literals.len(), token));
                self.0 = Repr::Parts(Box::new(Parts { literals, tokens }));
            }
            Repr::Parts(parts) => parts.tokens.push((parts.literals.len(), token)),
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
            Repr::Parts(_) => {
                let mut parts = self.parts();
                let is = |part: Option<PartRef<'_>>, test: fn(&str) -> bool| matches!(part, Some(PartRef::Literal(text)) if test(text));
                is(parts.next(), |text| text.starts_with("{%")) && is(parts.last(), |text| text.ends_with("%}"))
            }
        }
    }
}

impl Hash for Text {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // Few texts differ in their tokens alone.
        self.split().0.hash(state);
    }
}

/// Texts without tokens come first; of others, the first part that differs decides, a literal before a token.
impl Ord for Text {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.split(), other.split()) {
            ((_, []), (_, [_, ..])) => Ordering::Less,
            ((_, [_, ..]), (_, [])) => Ordering::Greater,
            // Then the parts begin at the same places.
            ((own, tokens), (others, same)) if tokens == same => own.cmp(others),
            _ => self.parts().cmp(other.parts()),
        }
    }
}

impl PartialOrd for Text {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
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
        Self(Repr::Parts(Box::new(Parts { literals: String::new(), tokens: vec![(0, token)] })))
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
            Repr::Parts(_) => f.debug_list().entries(self.parts()).finish(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::Pseudo;

    /// A text in which `R` and `P` are tokens.
    fn text(written: &str) -> Text {
        let mut out = Text::new();
        for character in written.chars() {
            match character {
                'R' => out.push_token(Pseudo::Region.into()),
                'P' => out.push_token(Pseudo::Partition.into()),
                other => out.push_str(other.encode_utf8(&mut [0; 4])),
            }
        }
        out
    }

    #[test]
    fn parts_in_their_order() {
        let shown = |text: &Text| -> Vec<String> {
            let show = |part| match part {
                PartRef::Literal(literal) => literal.to_owned(),
                PartRef::Token(token) => token.placeholder(),
            };
            text.parts().map(show).collect()
        };
        let (region, partition) =
            (Token::from(Pseudo::Region).placeholder(), Token::from(Pseudo::Partition).placeholder());
        assert_eq!(shown(&text("aRbcPR")), ["a", &region, "bc", &partition, &region]);
        assert_eq!(shown(&text("Ra")), [region.as_str(), "a"]);
        assert_eq!(shown(&text("abc")), ["abc"]);
        assert!(shown(&text("")).is_empty());
        assert_eq!(text("aRbP").tokens().count(), 2);
        assert_eq!((text("R").as_token(), text("aR").as_token()), (Some(&Pseudo::Region.into()), None));
    }

    /// The order is the one of the parts in sequence, however they are held.
    #[test]
    fn order_of_texts() {
        let words =
            ["", "a", "b", "ab", "aR", "aRb", "aRbP", "abR", "R", "Ra", "RR", "P", "Pa", "aP", "bR", "aRa", "aRaP"];
        let parts = |text: &Text| -> Vec<Part> {
            let own = |part| match part {
                PartRef::Literal(literal) => Part::Literal(literal.to_owned()),
                PartRef::Token(token) => Part::Token(token.clone()),
            };
            text.parts().map(own).collect()
        };
        for (left, right) in words.iter().flat_map(|left| words.map(|right| (text(left), text(right)))) {
            let tokens = |text: &Text| text.tokens().next().is_some();
            let expected = tokens(&left).cmp(&tokens(&right)).then_with(|| parts(&left).cmp(&parts(&right)));
            assert_eq!(left.cmp(&right), expected, "{left} {right}");
            assert_eq!(left == right, expected == Ordering::Equal, "{left} {right}");
        }
    }
}
