//! What a setter takes: typed values, raw JSON, paths, numbers.

use sfn_asl::model::{Condition, NullablePath, Numeric, QueryLanguage};
use sfn_asl::{Number, Object, Text, Token, Value};

use super::{json_path, value};
use crate::expr::{Node, Path, Val};
use crate::payload::Payload;

/// What a field that holds JSON is set to: a typed value, or [`raw`] JSON.
#[derive(Debug, Clone)]
pub struct Json(Of);

#[derive(Debug, Clone)]
enum Of {
    Typed(Node),
    Raw(Value),
    /// The fields of an object of the language itself, whose names stay as they are.
    Fields(Vec<(String, Json)>),
    List(Vec<Json>),
}

/// JSON as it is to stand in the definition, in the words of its query language: `raw("{% $states.input %}")`.
///
/// Nothing of it is typed; the validator checks it like everything else. JSON text becomes such a value by
/// [`sfn_asl::json::parse`].
pub fn raw(json: impl Into<Raw>) -> Json {
    Json(Of::Raw(json.into().0))
}

/// What [`raw`] takes: whatever becomes a [`Value`], and with the feature `serde_json` what `serde_json::json!` makes.
#[derive(Debug, Clone)]
pub struct Raw(Value);

macro_rules! raw_from {
    ($($type:ty),*) => { $(
        impl From<$type> for Raw {
            fn from(json: $type) -> Self {
                Self(json.into())
            }
        }
    )* };
}
raw_from!(Value, Object, Text, Token, Number, &str, String, bool, i32, i64, u32, u64);

impl<V: Into<Value>> From<Vec<V>> for Raw {
    fn from(elements: Vec<V>) -> Self {
        Self(elements.into())
    }
}

#[cfg(feature = "serde_json")]
impl From<serde_json::Value> for Raw {
    fn from(json: serde_json::Value) -> Self {
        use serde_json::Value as Serde;

        Self(match json {
            Serde::Null => Value::Null,
            Serde::Bool(value) => value.into(),
            Serde::Number(number) => Number::parse(&number.to_string()).map_or(Value::Null, Value::from),
            Serde::String(text) => text.into(),
            Serde::Array(elements) => {
                elements.into_iter().map(|element| Self::from(element).0).collect::<Vec<_>>().into()
            }
            Serde::Object(members) => {
                members.into_iter().map(|(name, member)| (name, Self::from(member).0)).collect::<Object>().into()
            }
        })
    }
}

/// A value for a field that holds JSON: whatever is typed, or what [`raw`] gives.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand in a field of a state",
    label = "neither a typed value nor raw JSON",
    note = "a typed value is a path, an expression, a literal or a struct literal of a payload; JSON in the words of the \
            specification is written `raw(..)`"
)]
pub trait IntoJson {
    /// The value.
    fn into_json(self) -> Json;
}

impl<V: Val> IntoJson for V {
    fn into_json(self) -> Json {
        Json(Of::Typed(self.to_node()))
    }
}

impl IntoJson for Json {
    fn into_json(self) -> Json {
        self
    }
}

impl Json {
    /// An object of the language itself, of which each field is typed or raw: a state, a rule, a retrier.
    ///
    /// It differs from a payload in JSONPath: the name of a computed field does not end in `.$`.
    pub fn fields<N: Into<String>>(fields: impl IntoIterator<Item = (N, Self)>) -> Self {
        Self(Of::Fields(fields.into_iter().map(|(name, field)| (name.into(), field)).collect()))
    }

    /// A list of such objects.
    pub fn list(elements: impl IntoIterator<Item = Self>) -> Self {
        Self(Of::List(elements.into_iter().collect()))
    }

    /// The value of a field of an object of the language.
    pub(super) fn into_field(self, language: QueryLanguage) -> Value {
        match (&self.0, language) {
            (Of::Typed(node), QueryLanguage::JsonPath) => json_path::field(node),
            _ => self.into_value(language),
        }
    }

    /// The value of a whole field.
    pub(super) fn into_value(self, language: QueryLanguage) -> Value {
        match (self.0, language) {
            (Of::Raw(json), _) => json,
            (Of::Fields(fields), _) => {
                let fields = fields.into_iter().map(|(name, field)| (name, field.into_field(language)));
                Value::Object(fields.collect())
            }
            (Of::List(elements), _) => {
                Value::Array(elements.into_iter().map(|element| element.into_value(language)).collect())
            }
            (Of::Typed(node), QueryLanguage::Jsonata) => value(&node),
            (Of::Typed(node), QueryLanguage::JsonPath) => json_path::template(&node),
        }
    }

    /// Adds the value to an object. A typed value that is computed gets the name that a payload template wants, `name.$`.
    pub(super) fn put(self, all: &mut Object, name: &str, language: QueryLanguage) {
        match self.0 {
            of @ (Of::Raw(_) | Of::Fields(_) | Of::List(_)) => all.push(name, Self(of).into_value(language)),
            Of::Typed(node) => super::member(all, name, &node, language),
        }
    }
}

/// A path: its text (`"$.order"`), or a typed one in a state whose query language is JSONPath.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no path",
    label = "neither the text of a path nor a typed path",
    note = "write the path as text, as in the definition: `\"$.order.id\"`"
)]
pub trait IntoPath {
    /// The text of the path.
    fn into_path(self) -> String;
}

impl IntoPath for &str {
    fn into_path(self) -> String {
        self.to_owned()
    }
}

impl IntoPath for String {
    fn into_path(self) -> String {
        self
    }
}

impl<T: Payload> IntoPath for Path<T> {
    fn into_path(self) -> String {
        (&self).into_path()
    }
}

impl<T: Payload> IntoPath for &Path<T> {
    fn into_path(self) -> String {
        json_path::expression(&self.to_node())
    }
}

/// A path, or `null`: [`NullablePath::Null`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no path",
    label = "neither the text of a path nor a typed path, nor `NullablePath::Null`",
    note = "write the path as text, as in the definition: `\"$.order.id\"`"
)]
pub trait IntoNullablePath {
    /// The path.
    fn into_nullable_path(self) -> NullablePath;
}

impl<P: IntoPath> IntoNullablePath for P {
    fn into_nullable_path(self) -> NullablePath {
        NullablePath::Path(self.into_path())
    }
}

impl IntoNullablePath for NullablePath {
    fn into_nullable_path(self) -> NullablePath {
        self
    }
}

/// A number.
#[diagnostic::on_unimplemented(message = "`{Self}` is no number", label = "not a number")]
pub trait IntoNumber {
    /// The number.
    fn into_number(self) -> Number;
}

macro_rules! into_number {
    ($($type:ty),*) => { $(
        impl IntoNumber for $type {
            fn into_number(self) -> Number {
                self.into()
            }
        }
    )* };
}
into_number!(i32, i64, u32, u64, Number);

impl IntoNumber for f64 {
    fn into_number(self) -> Number {
        // JSON has no infinity; a negative number is refused wherever a state takes one.
        Number::from_f64(self).unwrap_or_else(|| Number::from(-1))
    }
}

/// A number, or in JSONata the text of an expression: `"{% $limit %}"`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no number",
    label = "neither a number nor the text of a JSONata expression"
)]
pub trait IntoNumeric {
    /// The number or the expression.
    fn into_numeric(self) -> Numeric;
}

impl<N: IntoNumber> IntoNumeric for N {
    fn into_numeric(self) -> Numeric {
        Numeric::Number(self.into_number())
    }
}

impl IntoNumeric for Numeric {
    fn into_numeric(self) -> Numeric {
        self
    }
}

macro_rules! into_numeric {
    ($($type:ty),*) => { $(
        impl IntoNumeric for $type {
            fn into_numeric(self) -> Numeric {
                Numeric::Jsonata(self.into())
            }
        }
    )* };
}
into_numeric!(&str, String, Text);

/// The condition of a JSONata rule: `true`, `false`, or the text of an expression, `"{% $n > 1 %}"`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no condition",
    label = "neither a boolean nor the text of a JSONata expression",
    note = "a typed condition is written with `.when(..)`"
)]
pub trait IntoCondition {
    /// The condition.
    fn into_condition(self) -> Condition;
}

macro_rules! into_condition {
    ($($type:ty),*) => { $(
        impl IntoCondition for $type {
            fn into_condition(self) -> Condition {
                self.into()
            }
        }
    )* };
}
into_condition!(bool, &str, String, Text);

impl IntoCondition for Condition {
    fn into_condition(self) -> Condition {
        self
    }
}
