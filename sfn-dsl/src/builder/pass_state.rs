//! Pass states in the specification's words.

use sfn_asl::model::Pass;

use super::Scope;
use super::fields::fields;

impl Scope {
    /// A Pass state of which nothing is said yet, finished by `.next(..)` or `.end()`.
    pub fn pass_state(&mut self, name: impl Into<String>) -> PassStateBuilder<'_> {
        PassStateBuilder { scope: self, name: name.into(), pass: Pass::default() }
    }
}

/// A Pass state while it is being built.
#[derive(Debug)]
#[must_use = "a Pass state is added by `.next(..)` or `.end()`"]
pub struct PassStateBuilder<'scope> {
    scope: &'scope mut Scope,
    name: String,
    pass: Pass,
}

impl PassStateBuilder<'_> {
    fields! {
        self (mut self) -> Self, pass:
        comment input_path parameters result result_path output_path assign output
    }

    /// Goes on with the state `next`.
    pub fn next(mut self, next: impl Into<String>) {
        self.pass.next = Some(next.into());
        self.scope.push(self.name, self.pass);
    }

    /// Ends the workflow or branch.
    pub fn end(mut self) {
        self.pass.end = Some(true);
        self.scope.push(self.name, self.pass);
    }
}
