//! JSON as a definition needs it: an ordered tree that keeps key order, number text and repeated keys, and whose strings
//! may hold tokens.
//!
//! It is our own type because a user's dependency graph must not decide our key order (`serde_json`'s `preserve_order` is
//! a switch for everybody in the build), and because deployment tokens stand inside strings.

mod number;
mod parse;
mod write;

pub use number::Number;
pub(crate) use parse::to_ast;
pub use parse::{ParseError, parse, parse_template};
pub use write::{Style, Writer};

use crate::text::Text;
use crate::token::Token;

/// A JSON value.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub enum Value {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, in the text that it was written with.
    Number(Number),
    /// A string, which may hold tokens.
    String(Text),
    /// An array.
    Array(Vec<Value>),
    /// An object.
    Object(Object),
}

/// A JSON object: members in written order. A repeated key is kept; look-ups give its first value.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Object {
    members: Vec<(String, Value)>,
}

impl Object {
    /// The empty object.
    pub fn new() -> Self {
        Self::default()
    }

    /// The first value under `key`.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.members.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The first value under `key`, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Value> {
        self.members.iter_mut().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// Appends a member.
    pub fn push(&mut self, key: impl Into<String>, value: impl Into<Value>) {
        self.members.push((key.into(), value.into()));
    }

    /// The same object with one more member at its end.
    #[must_use]
    pub fn with(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.push(key, value);
        self
    }

    /// The members in written order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Value)> {
        self.members.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// The number of members.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether there are no members.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Object {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(members: I) -> Self {
        Self { members: members.into_iter().map(|(key, value)| (key.into(), value.into())).collect() }
    }
}

impl IntoIterator for Object {
    type Item = (String, Value);
    type IntoIter = std::vec::IntoIter<(String, Value)>;

    fn into_iter(self) -> Self::IntoIter {
        self.members.into_iter()
    }
}

impl Value {
    /// The literal string, if this is one without tokens.
    pub fn as_str(&self) -> Option<&str> {
        self.as_text().and_then(Text::as_literal)
    }

    /// The string, tokens included.
    pub fn as_text(&self) -> Option<&Text> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The object.
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The array.
    pub fn as_array(&self) -> Option<&[Value]> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The member `key` of an object.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.as_object().and_then(|object| object.get(key))
    }

    /// The kind of value in words: `a string`, `an object`, ...
    pub fn describe(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::Array(_) => "an array",
            Self::Object(_) => "an object",
        }
    }

    /// Every token inside, in written order, repetitions included.
    pub fn tokens(&self) -> Vec<&Token> {
        let mut out = Vec::new();
        self.collect_tokens(&mut out);
        out
    }

    fn collect_tokens<'a>(&'a self, out: &mut Vec<&'a Token>) {
        match self {
            Self::String(text) => out.extend(text.tokens()),
            Self::Array(items) => items.iter().for_each(|item| item.collect_tokens(out)),
            Self::Object(object) => {
                for (_, value) in object.iter() {
                    value.collect_tokens(out);
                }
            }
            Self::Null | Self::Bool(_) | Self::Number(_) => {}
        }
    }

    /// The value with every string passed through `change`; keys stay as they are.
    #[must_use]
    pub fn map_text(&self, change: &mut impl FnMut(&Text) -> Text) -> Value {
        match self {
            Self::String(text) => Self::String(change(text)),
            Self::Array(items) => Self::Array(items.iter().map(|item| item.map_text(change)).collect()),
            Self::Object(object) => {
                Self::Object(object.iter().map(|(key, value)| (key, value.map_text(change))).collect())
            }
            Self::Null | Self::Bool(_) | Self::Number(_) => self.clone(),
        }
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<Number> for Value {
    fn from(value: Number) -> Self {
        Self::Number(value)
    }
}

macro_rules! from_integer {
    ($($type:ty),*) => { $(
        impl From<$type> for Value {
            fn from(value: $type) -> Self {
                Self::Number(Number::from(value))
            }
        }
    )* };
}
from_integer!(i32, i64, u32, u64);

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::String(value.into())
    }
}

impl From<Text> for Value {
    fn from(value: Text) -> Self {
        Self::String(value)
    }
}

impl From<Token> for Value {
    fn from(value: Token) -> Self {
        Self::String(value.into())
    }
}

impl From<Object> for Value {
    fn from(value: Object) -> Self {
        Self::Object(value)
    }
}

impl<V: Into<Value>> From<Vec<V>> for Value {
    fn from(values: Vec<V>) -> Self {
        Self::Array(values.into_iter().map(Into::into).collect())
    }
}
