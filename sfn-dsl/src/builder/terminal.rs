//! States that end a workflow or branch: Succeed and Fail.

use std::marker::PhantomData;

use sfn_asl::model::{Fail, Pass, QueryLanguage, Succeed};

use super::fields::fields;
use super::{Scope, embedded, json_path, value};
use crate::expr::{Fits, Literal, Node, Slot, Val};

/// The word that a branch or workflow ends with an output of type `T`.
#[derive(Debug)]
pub struct Returned<T> {
    of: PhantomData<fn() -> T>,
}

impl<T> Returned<T> {
    pub(crate) fn new() -> Self {
        Self { of: PhantomData }
    }

    /// Checks that another end of the same branch gives the same type.
    #[must_use]
    pub fn and<U: Fits<T>>(self, _other: Returned<U>) -> Self {
        self
    }
}

/// What the closure gives that builds a branch, or the body of a map: nothing, or the word that it ends with an output.
#[diagnostic::on_unimplemented(
    message = "a branch or the body of a map gives its output, or nothing, and not `{Self}`",
    label = "neither `()` nor a `Returned`",
    note = "the closure ends with what `.end_returning(..)` or `.succeed(..)` gave, or with `;`"
)]
pub trait Ends {
    /// The type of the output; `()` if nobody can read it.
    type Output;
}

impl Ends for () {
    type Output = ();
}

impl<T> Ends for Returned<T> {
    type Output = T;
}

impl Scope {
    /// A Succeed state with an output. In JSONPath, where a Succeed state can only hand on what is there, an output that
    /// is made of parts is that of a Pass state which is the end.
    #[allow(clippy::needless_pass_by_value)]
    pub fn succeed<T>(&mut self, name: impl Into<String>, output: Slot<T>) -> Returned<T> {
        let output = output.to_node();
        let mut succeed = Succeed::default();
        match self.language {
            QueryLanguage::Jsonata => succeed.output = Some(value(&output)),
            QueryLanguage::JsonPath => {
                let output = json_path::output(&output);
                if output.template.is_some() {
                    let mut pass = Pass::default();
                    (pass.parameters, pass.output_path, pass.end) = (output.template, output.path, Some(true));
                    self.push(name.into(), pass);
                    return Returned::new();
                }
                succeed.output_path = output.path;
            }
        }
        self.push(name.into(), succeed);
        Returned::new()
    }

    /// A Succeed state that hands its input on.
    pub fn succeed_with_input(&mut self, name: impl Into<String>) {
        self.push(name.into(), Succeed::default());
    }

    /// A Fail state with an error name (at most 256 characters).
    pub fn fail(&mut self, name: impl Into<String>, error: &str) {
        self.push_fail(name.into(), error, None);
    }

    /// A Fail state with an error name and a cause (at most 32,768 characters).
    #[allow(clippy::needless_pass_by_value)]
    pub fn fail_because<C: Val>(&mut self, name: impl Into<String>, error: &str, cause: C)
    where
        C::Ty: Fits<String>,
    {
        self.push_fail(name.into(), error, Some(&cause.to_node()));
    }

    /// A Succeed state of which nothing is said yet, finished by `.end()`.
    pub fn succeed_state(&mut self, name: impl Into<String>) -> SucceedBuilder<'_> {
        SucceedBuilder { scope: self, name: name.into(), succeed: Succeed::default() }
    }

    /// A Fail state of which nothing is said yet, finished by `.end()`.
    pub fn fail_state(&mut self, name: impl Into<String>) -> FailBuilder<'_> {
        FailBuilder { scope: self, name: name.into(), fail: Fail::default() }
    }

    fn push_fail(&mut self, name: String, error: &str, cause: Option<&Node>) {
        let text = |node: &Node| match value(node) {
            sfn_asl::Value::String(text) => text,
            _ => embedded(node),
        };
        let mut fail = Fail::default();
        if self.language == QueryLanguage::JsonPath {
            fail.error = Some(error.into());
            match cause {
                Some(Node::Literal(Literal::String(cause))) => fail.cause = Some(cause.as_str().into()),
                cause => fail.cause_path = cause.map(json_path::expression),
            }
            self.push(name, fail);
            return;
        }
        fail.error = Some(text(&Node::Literal(Literal::String(error.to_owned()))));
        fail.cause = cause.map(text);
        self.push(name, fail);
    }
}

/// A Succeed state while it is being built.
#[derive(Debug)]
#[must_use = "a Succeed state is added by `.end()`"]
pub struct SucceedBuilder<'scope> {
    scope: &'scope mut Scope,
    name: String,
    succeed: Succeed,
}

impl SucceedBuilder<'_> {
    fields! { self (mut self) -> Self, succeed: comment input_path output_path output }

    /// Ends the workflow or branch.
    pub fn end(self) {
        self.scope.push(self.name, self.succeed);
    }
}

/// A Fail state while it is being built.
#[derive(Debug)]
#[must_use = "a Fail state is added by `.end()`"]
pub struct FailBuilder<'scope> {
    scope: &'scope mut Scope,
    name: String,
    fail: Fail,
}

impl FailBuilder<'_> {
    fields! { self (mut self) -> Self, fail: comment error error_path cause cause_path }

    /// Ends the workflow or branch.
    pub fn end(self) {
        self.scope.push(self.name, self.fail);
    }
}
