//! A text with tokens, taken apart like a string.

use std::fmt;

use sfn_asl::Text;
use sfn_asl::text::PartRef;
use sfn_asl::token::{Pseudo, ResourceToken, Token};

use crate::policy::{Fields, verbatim, verbatim_value};

/// A text whose tokens are one character each, so that it can be taken apart like a string. Its end may be unknown, which
/// is one more such character.
#[derive(Debug, Clone)]
pub(super) struct Flat {
    pub(super) text: String,
    stands: Vec<Stand>,
    /// As it is written in the definition, if that isn't `text`.
    written: Option<String>,
    is_open: bool,
    placeholder: Option<String>,
    is_unknown: bool,
}

/// What a character of a plane for private use stands for.
#[derive(Debug, Clone)]
enum Stand {
    Token(Token),
    /// A placeholder of another tool that has a place in an ARN: `#{AWS::AccountId}`.
    Foreign(String),
    /// Anything.
    Any,
    /// Such a character that the text has itself.
    Itself(char),
}

/// The first of the characters that stand for something.
const FIRST: u32 = 0xF_0000;

impl Flat {
    pub(super) fn of(text: &Text) -> Self {
        Self::read(text, false)
    }

    /// The text with `${...}` and `#{...}` as placeholders of another tool.
    pub(super) fn with_placeholders(text: &Text) -> Self {
        Self::read(text, true)
    }

    fn read(text: &Text, placeholders: bool) -> Self {
        let mut out = Self {
            text: String::new(),
            stands: Vec::new(),
            written: None,
            is_open: false,
            placeholder: None,
            is_unknown: false,
        };
        for part in text.parts() {
            match part {
                PartRef::Literal(literal) => out.literal(literal, placeholders),
                PartRef::Token(token) => out.stand(Stand::Token(token.clone())),
            }
        }
        if !out.stands.is_empty() {
            out.written = Some(text.to_string());
        }
        out
    }

    /// What another tool evaluates, by its name, such as `Fn::GetAtt`.
    pub(super) fn unknown(name: &str) -> Self {
        Self {
            text: String::new(),
            stands: Vec::new(),
            written: Some(name.to_owned()),
            is_open: false,
            placeholder: Some(name.to_owned()),
            is_unknown: true,
        }
    }

    fn literal(&mut self, literal: &str, placeholders: bool) {
        // Characters that stand for something have four bytes, of which the first is at least this one.
        let is_plain = literal.bytes().all(|byte| byte < 0xF3);
        if is_plain && !(placeholders && (literal.contains("${") || literal.contains("#{"))) {
            return self.text.push_str(literal);
        }
        let mut rest = literal;
        while let Some(character) = rest.chars().next() {
            let mut length = character.len_utf8();
            if placeholders && let Some(placeholder) = placeholder(rest) {
                length = placeholder.len();
                self.placeholder.get_or_insert_with(|| placeholder.to_owned());
                match (character, pseudo(placeholder)) {
                    ('$', Some(pseudo)) => self.stand(Stand::Token(pseudo.into())),
                    ('$', None) => {
                        self.is_unknown = true;
                        self.text.push_str(placeholder);
                    }
                    _ => self.stand(Stand::Foreign(placeholder.to_owned())),
                }
            } else if u32::from(character) < FIRST {
                self.text.push(character);
            } else {
                self.stand(Stand::Itself(character));
            }
            rest = rest.get(length..).unwrap_or_default();
        }
    }

    fn stand(&mut self, stand: Stand) {
        // There are 131,068 such characters; no definition has as many tokens in one text.
        let code = FIRST.saturating_add(u32::try_from(self.stands.len()).unwrap_or(u32::MAX));
        self.text.push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
        self.stands.push(stand);
    }

    /// This text, of which the expression is known to give these characters.
    pub(super) fn with_text(mut self, text: String) -> Self {
        self.replace(text);
        self
    }

    fn replace(&mut self, text: String) {
        let before = std::mem::replace(&mut self.text, text);
        self.written.get_or_insert(before);
    }

    /// Whether a placeholder of another tool stands for what isn't known.
    pub(super) fn is_unknown(&self) -> bool {
        self.is_unknown
    }

    /// The first placeholder of another tool, such as `${Queue}`.
    pub(super) fn placeholder(&self) -> Option<&str> {
        self.placeholder.as_deref()
    }

    /// This text, of which only the beginning is known.
    pub(super) fn opened(mut self, beginning: String) -> Self {
        self.replace(beginning);
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
        if self.stands.is_empty() {
            return verbatim(part).into();
        }
        let mut out = Text::new();
        let mut literal = String::new();
        for character in part.chars() {
            match self.what(character) {
                None => literal.push(character),
                Some(Stand::Itself(character)) => literal.push(*character),
                Some(Stand::Foreign(placeholder)) => literal.push_str(placeholder),
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

    /// The six fields if the text is an ARN of the service that has the fields for region and account that it must.
    pub(super) fn arn(&self, service: &str, needs: Fields) -> Option<[&str; 6]> {
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
        let regional = if needs.has_region() { self.is_region(region) } else { region.is_empty() };
        let accounted = if needs.has_account() { self.is_account(account) } else { account.is_empty() };
        (arn == "arn" && self.is_region(partition) && named == service && regional && accounted).then_some(fields)
    }

    /// Whether a part is the name of a region or a partition, or tokens for it.
    pub(super) fn is_region(&self, part: &str) -> bool {
        !part.is_empty()
            && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || self.stands_for_text(c))
    }

    /// Whether a part is the number of an account, or tokens for it.
    pub(super) fn is_account(&self, part: &str) -> bool {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_digit() || self.stands_for_text(c))
    }

    fn stands_for_text(&self, character: char) -> bool {
        matches!(self.what(character), Some(Stand::Token(_) | Stand::Foreign(_)))
    }

    /// Whether a part is a name: ASCII letters, digits, the given characters, tokens, and anything at the open end.
    pub(super) fn is_name(&self, part: &str, extra: &str) -> bool {
        let stands = |c| matches!(self.what(c), Some(Stand::Token(_) | Stand::Foreign(_) | Stand::Any));
        !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || extra.contains(c) || stands(c))
    }
}

/// As it is written in the definition.
impl fmt::Display for Flat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.written.as_deref().unwrap_or(&self.text))
    }
}

/// A text with something else in the place of each placeholder of another tool.
pub(super) fn without_placeholders(text: &str, stand_in: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let length = match placeholder(rest) {
            Some(placeholder) => {
                out.push_str(stand_in);
                placeholder.len()
            }
            None => {
                out.push(character);
                character.len_utf8()
            }
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}

/// The placeholder of another tool at the beginning of a text: `${...}` or `#{...}`.
fn placeholder(text: &str) -> Option<&str> {
    let inner = text.strip_prefix("${").or_else(|| text.strip_prefix("#{"))?;
    text.get(..inner.find('}')? + 3)
}

/// What CloudFormation's pseudo parameters stand for.
fn pseudo(placeholder: &str) -> Option<Pseudo> {
    Some(match placeholder.get(2..placeholder.len() - 1)? {
        "AWS::Partition" => Pseudo::Partition,
        "AWS::Region" => Pseudo::Region,
        "AWS::AccountId" => Pseudo::AccountId,
        "AWS::URLSuffix" => Pseudo::UrlSuffix,
        _ => return None,
    })
}
