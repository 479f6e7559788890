//! States that end a workflow or branch: Succeed and Fail.

use std::marker::PhantomData;

use sfn_asl::model::{Fail, Pass, QueryLanguage, Succeed};

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
