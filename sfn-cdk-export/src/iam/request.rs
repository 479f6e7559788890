//! What a call says in its request, in either query language.

use sfn_asl::Text;
use sfn_asl::json::Value;
use sfn_asl::text::PartRef;
use sfn_asl::token::{ResourceToken, Token};

use crate::policy::{verbatim, verbatim_value};

/// A request: `Arguments` (JSONata) or `Parameters` (JSONPath).
#[derive(Debug, Clone, Copy)]
pub(super) struct Request<'a> {
    value: Option<&'a Value>,
    jsonata: bool,
}

/// A member of a request.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Argument<'a> {
    /// It isn't there.
    Missing,
    /// An execution computes it.
    Dynamic,
    /// A string that is known, but for its tokens.
    Text(&'a Text),
    /// Another value that is known.
    Value(&'a Value),
}

impl<'a> Request<'a> {
    pub(super) fn of(arguments: Option<&'a Value>, parameters: Option<&'a Value>) -> Self {
        Self { value: arguments.or(parameters), jsonata: arguments.is_some() }
    }

    /// A part of this request.
    pub(super) fn part(self, value: &'a Value) -> Self {
        Self { value: Some(value), ..self }
    }

    /// A member. Without a request at all, the state's input is the request: everything is dynamic.
    pub(super) fn member(&self, name: &str) -> Argument<'a> {
        let Some(object) = self.value.and_then(Value::as_object) else {
            return Argument::Dynamic;
        };
        if !self.jsonata && object.get(&format!("{name}.$")).is_some() {
            return Argument::Dynamic;
        }
        object.get(name).map_or(Argument::Missing, |value| self.classify(value))
    }

    /// What a value is to an execution.
    pub(super) fn classify(&self, value: &'a Value) -> Argument<'a> {
        match value {
            Value::String(text) if self.jsonata && text.is_jsonata() => Argument::Dynamic,
            Value::String(text) => Argument::Text(text),
            value => Argument::Value(value),
        }
    }
}

/// A text whose tokens are one character each, so that it can be taken apart like a string.
#[derive(Debug, Clone)]
pub(super) struct Flat {
    pub(super) text: String,
    tokens: Vec<Token>,
}

/// The first of the characters that stand for tokens, from a plane for private use.
const FIRST: u32 = 0xF_0000;

impl Flat {
    /// `None` if the text has such characters itself.
    pub(super) fn of(text: &Text) -> Option<Self> {
        let mut out = Self { text: String::new(), tokens: Vec::new() };
        for part in text.parts() {
            match part {
                PartRef::Literal(literal) if literal.chars().any(|c| u32::from(c) >= FIRST) => return None,
                PartRef::Literal(literal) => out.text.push_str(literal),
                PartRef::Token(token) => {
                    out.text.push(char::from_u32(FIRST + u32::try_from(out.tokens.len()).ok()?)?);
                    out.tokens.push(token.clone());
                }
            }
        }
        Some(out)
    }

    /// The token that a character stands for.
    pub(super) fn token(&self, character: char) -> Option<&Token> {
        let index = u32::from(character).checked_sub(FIRST)?;
        self.tokens.get(usize::try_from(index).ok()?)
    }

    /// A part of the text with its tokens, for a policy's ARN: other characters stand for themselves.
    pub(super) fn restore(&self, part: &str) -> Text {
        self.restore_with(part, verbatim)
    }

    /// The whole text with its tokens, for a condition without wildcards: other characters stand for themselves.
    pub(super) fn restore_value(&self) -> Text {
        self.restore_with(&self.text, verbatim_value)
    }

    fn restore_with(&self, part: &str, verbatim: fn(&str) -> String) -> Text {
        let mut out = Text::new();
        let mut literal = String::new();
        for character in part.chars() {
            match self.token(character) {
                Some(token) => {
                    out.push_str(&verbatim(&std::mem::take(&mut literal)));
                    out.push_token(token.clone());
                }
                None => literal.push(character),
            }
        }
        out.push_str(&verbatim(&literal));
        out
    }

    /// A handle's token at the beginning, and what follows it.
    pub(super) fn resource(&self) -> Option<(&ResourceToken, &str)> {
        let mut rest = self.text.chars();
        match self.token(rest.next()?)? {
            Token::Resource(token) => Some((token, rest.as_str())),
            _ => None,
        }
    }

    /// The six fields if the text is an ARN of the service.
    pub(super) fn arn(&self, service: &str) -> Option<[&str; 6]> {
        let mut fields = self.text.splitn(6, ':');
        let fields = [
            fields.next()?,
            fields.next()?,
            fields.next()?,
            fields.next()?,
            fields.next()?,
            fields.next().filter(|resource| !resource.is_empty())?,
        ];
        let [arn, partition, named, ..] = fields;
        (arn == "arn" && !partition.is_empty() && named == service).then_some(fields)
    }

    /// Whether a part is a name: ASCII letters, digits, the given characters, and tokens.
    pub(super) fn is_name(&self, part: &str, extra: &str) -> bool {
        !part.is_empty()
            && part.chars().all(|c| c.is_ascii_alphanumeric() || extra.contains(c) || self.token(c).is_some())
    }
}
