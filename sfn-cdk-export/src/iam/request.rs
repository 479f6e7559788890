//! What a call says in its request, in either query language.

use std::fmt;

use sfn_asl::Text;
use sfn_asl::json::Value;
use sfn_asl::text::PartRef;
use sfn_asl::token::{ResourceToken, Token};

use super::computed::{self, Computed};
use crate::policy::{verbatim, verbatim_value};

/// A request: `Arguments` (JSONata) or `Parameters` (JSONPath).
#[derive(Debug, Clone, Copy)]
pub(super) struct Request<'a> {
    value: Option<&'a Value>,
    jsonata: bool,
}

/// A member of a request.
#[derive(Debug, Clone)]
pub(super) enum Argument<'a> {
    /// It isn't there.
    Missing,
    /// An execution computes it.
    Dynamic,
    /// A string that is known, but for its tokens and perhaps its end.
    Text(Flat),
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
        if let Some(expression) = object.get(&format!("{name}.$")).filter(|_| !self.jsonata) {
            return computed_argument(expression, computed::format);
        }
        match object.get(name) {
            None => Argument::Missing,
            Some(Value::String(text)) if self.jsonata && text.is_jsonata() => {
                Argument::from_computed(text, computed::jsonata(&Flat::of(text)))
            }
            Some(Value::String(text)) => Argument::Text(Flat::of(text)),
            Some(value) => Argument::Value(value),
        }
    }
}

fn computed_argument<'a>(expression: &Value, read: impl Fn(&Flat) -> Computed) -> Argument<'a> {
    match expression {
        Value::String(text) => Argument::from_computed(text, read(&Flat::of(text))),
        _ => Argument::Dynamic,
    }
}

impl Argument<'_> {
    fn from_computed(written: &Text, computed: Computed) -> Self {
        let flat = Flat::of(written);
        match computed {
            Computed::Unknown => Self::Dynamic,
            Computed::Whole(text) => Self::Text(Flat { text, ..flat }),
            Computed::Beginning(text) => Self::Text(flat.opened(text)),
        }
    }
}

/// A text whose tokens are one character each, so that it can be taken apart like a string. Its end may be unknown, which
/// is one more such character.
#[derive(Debug, Clone)]
pub(super) struct Flat {
    pub(super) text: String,
    stands: Vec<Stand>,
    written: String,
    is_open: bool,
}

/// What a character of a plane for private use stands for.
#[derive(Debug, Clone)]
enum Stand {
    Token(Token),
    /// Anything.
    Any,
    /// Such a character that the text has itself.
    Itself(char),
}

/// The first of the characters that stand for something.
const FIRST: u32 = 0xF_0000;

impl Flat {
    pub(super) fn of(text: &Text) -> Self {
        let mut out = Self { text: String::new(), stands: Vec::new(), written: text.to_string(), is_open: false };
        for part in text.parts() {
            match part {
                PartRef::Literal(literal) => {
                    for character in literal.chars() {
                        if u32::from(character) < FIRST {
                            out.text.push(character);
                        } else {
                            out.stand(Stand::Itself(character));
                        }
                    }
                }
                PartRef::Token(token) => out.stand(Stand::Token(token.clone())),
            }
        }
        out
    }

    fn stand(&mut self, stand: Stand) {
        // There are 131,068 such characters; no definition has as many tokens in one text.
        let code = FIRST.saturating_add(u32::try_from(self.stands.len()).unwrap_or(u32::MAX));
        self.text.push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
        self.stands.push(stand);
    }

    /// This text, of which only the beginning is known.
    fn opened(mut self, beginning: String) -> Self {
        self.text = beginning;
        self.is_open = true;
        self.stand(Stand::Any);
        self
    }

    /// Whether only the beginning is known.
    pub(super) fn is_open(&self) -> bool {
        self.is_open
    }

    /// Whether a text of which only the beginning is known may turn out as an ARN.
    pub(super) fn may_become_arn(&self) -> bool {
        let known = self.beginning();
        self.is_open && (known.starts_with("arn:") || "arn:".starts_with(known))
    }

    /// What is known of an open text, without the character for the rest.
    pub(super) fn beginning(&self) -> &str {
        let end = self.text.char_indices().find(|(_, c)| matches!(self.what(*c), Some(Stand::Any)));
        end.and_then(|(index, _)| self.text.get(..index)).unwrap_or(&self.text)
    }

    fn what(&self, character: char) -> Option<&Stand> {
        let index = u32::from(character).checked_sub(FIRST)?;
        self.stands.get(usize::try_from(index).ok()?)
    }

    /// The token that a character stands for.
    pub(super) fn token(&self, character: char) -> Option<&Token> {
        match self.what(character)? {
            Stand::Token(token) => Some(token),
            _ => None,
        }
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
            match self.what(character) {
                None => literal.push(character),
                Some(Stand::Itself(character)) => literal.push(*character),
                Some(Stand::Token(token)) => {
                    out.push_str(&verbatim(&std::mem::take(&mut literal)));
                    out.push_token(token.clone());
                }
                Some(Stand::Any) => {
                    out.push_str(&verbatim(&std::mem::take(&mut literal)));
                    out.push_str("*");
                }
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

    /// The six fields if the text is an ARN of the service with a region (but for IAM) and an account.
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
        let [arn, partition, named, region, account, _] = fields;
        let placed = if service == "iam" { region.is_empty() } else { self.is_region(region) };
        (arn == "arn" && self.is_region(partition) && named == service && placed && self.is_account(account))
            .then_some(fields)
    }

    /// Whether a part is the name of a region or a partition, or tokens for it.
    pub(super) fn is_region(&self, part: &str) -> bool {
        !part.is_empty()
            && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || self.token(c).is_some())
    }

    /// Whether a part is the number of an account, or tokens for it.
    pub(super) fn is_account(&self, part: &str) -> bool {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_digit() || self.token(c).is_some())
    }

    /// Whether a part is a name: ASCII letters, digits, the given characters, tokens, and anything at the open end.
    pub(super) fn is_name(&self, part: &str, extra: &str) -> bool {
        let stands = |c| matches!(self.what(c), Some(Stand::Token(_) | Stand::Any));
        !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || extra.contains(c) || stands(c))
    }
}

/// As it is written in the definition.
impl fmt::Display for Flat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}
