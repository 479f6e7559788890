//! States that end a workflow or branch: Succeed and Fail.

use std::marker::PhantomData;

use sfn_asl::model::{Fail, Pass, QueryLanguage, Succeed};

use super::fields::fields;
use super::wait::text_or_path;
use super::{Scope, json_path, value};
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

    /// A Fail state whose error name is computed.
    #[allow(clippy::needless_pass_by_value)]
    pub fn fail_computed<E: Val>(&mut self, name: impl Into<String>, error: E)
    where
        E::Ty: Fits<String>,
    {
        self.push_computed_fail(name.into(), &error.to_node(), None);
    }

    /// A Fail state whose error name and cause are computed.
    #[allow(clippy::needless_pass_by_value)]
    pub fn fail_computed_because<E: Val, C: Val>(&mut self, name: impl Into<String>, error: E, cause: C)
    where
        E::Ty: Fits<String>,
        C::Ty: Fits<String>,
    {
        self.push_computed_fail(name.into(), &error.to_node(), Some(&cause.to_node()));
    }

    fn push_fail(&mut self, name: String, error: &str, cause: Option<&Node>) {
        self.push_computed_fail(name, &Node::Literal(Literal::String(error.to_owned())), cause);
    }

    fn push_computed_fail(&mut self, name: String, error: &Node, cause: Option<&Node>) {
        let mut fail = Fail::default();
        (fail.error, fail.error_path) = text_or_path(error, self.language);
        if let Some(cause) = cause {
            (fail.cause, fail.cause_path) = text_or_path(cause, self.language);
        }
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
