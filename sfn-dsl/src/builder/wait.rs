//! Wait states.

use sfn_asl::model::{Numeric, QueryLanguage, Wait};
use sfn_asl::{Number, Text, Value};

use super::fields::fields;
use super::{Scope, embedded, json_path, value};
use crate::duration::Seconds;
use crate::expr::{Fits, Literal, Node, Val, WholeSeconds};

impl Scope {
    /// A Wait state of a fixed time (0 to 99,999,999 seconds), finished by `.next(..)` or `.end()`.
    pub fn wait(&mut self, name: impl Into<String>, time: Seconds) -> WaitBuilder<'_> {
        let mut wait = Wait::default();
        wait.seconds = Some(Numeric::Number(Number::from(time.get())));
        WaitBuilder { scope: self, name: name.into(), wait }
    }

    /// A Wait state of as many seconds as `seconds` gives, finished by `.next(..)` or `.end()`. In JSONPath it is a path.
    #[allow(clippy::needless_pass_by_value)]
    pub fn wait_for<V: Val>(&mut self, name: impl Into<String>, seconds: V) -> WaitBuilder<'_>
    where
        V::Ty: WholeSeconds,
    {
        let mut wait = Wait::default();
        (wait.seconds, wait.seconds_path) = computed_seconds(&seconds.to_node(), self.language);
        WaitBuilder { scope: self, name: name.into(), wait }
    }

    /// A Wait state until the time that `timestamp` gives, as RFC 3339 writes it; finished by `.next(..)` or `.end()`.
    /// In JSONPath it is a path, or a literal.
    #[allow(clippy::needless_pass_by_value)]
    pub fn wait_until<V: Val>(&mut self, name: impl Into<String>, timestamp: V) -> WaitBuilder<'_>
    where
        V::Ty: Fits<String>,
    {
        let mut wait = Wait::default();
        (wait.timestamp, wait.timestamp_path) = text_or_path(&timestamp.to_node(), self.language);
        WaitBuilder { scope: self, name: name.into(), wait }
    }

    /// A Wait state of which nothing is said yet: one of `.seconds(..)`, `.timestamp(..)`, `.seconds_path(..)` and
    /// `.timestamp_path(..)` says how long.
    pub fn wait_state(&mut self, name: impl Into<String>) -> WaitBuilder<'_> {
        WaitBuilder { scope: self, name: name.into(), wait: Wait::default() }
    }
}

/// A number of seconds: in JSONata an expression, in JSONPath a path.
pub(super) fn computed_seconds(seconds: &Node, language: QueryLanguage) -> (Option<Numeric>, Option<String>) {
    match (seconds, language) {
        (Node::Literal(Literal::Integer(seconds)), _) => (Some(Numeric::Number(Number::from(*seconds))), None),
        (computed, QueryLanguage::Jsonata) => (Some(Numeric::Jsonata(embedded(computed))), None),
        (path, QueryLanguage::JsonPath) => (None, Some(json_path::expression(path))),
    }
}

/// A string: fixed text, in JSONata an expression, in JSONPath a path.
pub(super) fn text_or_path(text: &Node, language: QueryLanguage) -> (Option<Text>, Option<String>) {
    match (text, language) {
        (Node::Literal(Literal::String(text)), QueryLanguage::JsonPath) => (Some(text.as_str().into()), None),
        (path, QueryLanguage::JsonPath) => (None, Some(json_path::expression(path))),
        (text, QueryLanguage::Jsonata) => match value(text) {
            Value::String(text) => (Some(text), None),
            _ => (Some(embedded(text)), None),
        },
    }
}

/// A Wait state while it is being built.
#[derive(Debug)]
#[must_use = "a wait is added by `.next(..)` or `.end()`"]
pub struct WaitBuilder<'scope> {
    scope: &'scope mut Scope,
    name: String,
    wait: Wait,
}

impl WaitBuilder<'_> {
    fields! {
        self (mut self) -> Self, wait:
        comment seconds timestamp seconds_path timestamp_path input_path output_path assign output
    }

    /// Goes on with the state `next`.
    pub fn next(mut self, next: impl Into<String>) {
        self.wait.next = Some(next.into());
        self.scope.push(self.name, self.wait);
    }

    /// Ends the workflow or branch.
    pub fn end(mut self) {
        self.wait.end = Some(true);
        self.scope.push(self.name, self.wait);
    }
}
