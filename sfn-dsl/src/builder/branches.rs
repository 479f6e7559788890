//! Parallel states.

use sfn_asl::model::Parallel;

use super::fields::fields;
use super::retry::{catcher, left};
use super::{Catch, Ends, Retry, Scope, assign, variable};
use crate::error::IntoErrors;
use crate::expr::{Path, Place, Root};
use crate::payload::Payload;

impl Scope {
    /// A Parallel state, finished by `.next(..)` or `.end()`. Each branch is built where it is added, in the query language
    /// of the workflow and with what can be read there.
    pub fn parallel(&mut self, name: impl Into<String>) -> ParallelBuilder<'_> {
        ParallelBuilder { scope: self, name: name.into(), parallel: Parallel::default() }
    }
}

/// A Parallel state while it is being built.
#[derive(Debug)]
#[must_use = "a parallel state is added by `.next(..)` or `.end()`"]
pub struct ParallelBuilder<'scope> {
    scope: &'scope mut Scope,
    name: String,
    parallel: Parallel,
}

impl ParallelBuilder<'_> {
    /// Adds a branch whose output is not kept. The first state added to it is the first to run.
    pub fn branch<E: Ends>(&mut self, build: impl FnOnce(&mut Scope) -> E) -> &mut Self {
        let mut branch = self.begin_branch();
        let end = build(&mut branch);
        self.end_begun(branch, end)
    }

    /// Adds a branch and keeps its output in the workflow variable `name`: the closure gives what `.end_returning(..)` or
    /// `.succeed(..)` gave.
    pub fn bind_branch<E: Ends>(&mut self, name: &str, build: impl FnOnce(&mut Scope) -> E) -> Path<E::Output>
    where
        E::Output: Payload,
    {
        let mut branch = self.begin_branch();
        let end = build(&mut branch);
        self.bind_begun(name, branch, end)
    }

    /// A scope for the states of a branch, which [`end_begun`](Self::end_begun) or [`bind_begun`](Self::bind_begun) adds.
    #[doc(hidden)]
    pub fn begin_branch(&self) -> Scope {
        self.scope.inner()
    }

    /// As [`branch`](Self::branch), when the states are there.
    #[doc(hidden)]
    pub fn end_begun<E: Ends>(&mut self, branch: Scope, _end: E) -> &mut Self {
        self.parallel.branches.push(branch.into_branch());
        self
    }

    /// As [`bind_branch`](Self::bind_branch), when the states are there.
    #[doc(hidden)]
    pub fn bind_begun<E: Ends>(&mut self, name: &str, branch: Scope, end: E) -> Path<E::Output>
    where
        E::Output: Payload,
    {
        let output = Place::root(Root::StateResult).index(self.parallel.branches.len());
        let name = &self.scope.variable_name(name);
        assign(&mut self.parallel.assign, name, output, self.scope.language);
        self.end_begun(branch, end);
        variable(name)
    }

    fields! {
        self (&mut self) -> &mut Self, parallel:
        comment input_path parameters arguments result_selector result_path output_path assign output
    }

    /// Runs all branches again after `errors`.
    pub fn retry<X>(&mut self, errors: impl IntoErrors<X>, retry: Retry) -> &mut Self {
        self.retry_names(errors.into_errors().into_names(), retry)
    }

    /// Goes to the state `next` after `errors` of the branches; a [`Catch`] says more than the state.
    pub fn catch<X>(&mut self, errors: impl IntoErrors<X>, next: impl Into<Catch>) -> &mut Self {
        let names = errors.into_errors().into_names();
        self.parallel.catch.push(next.into().into_catcher(names, self.scope.language));
        self
    }

    /// As [`catch`](Self::catch), and keeps the error output in the workflow variable `binding`
    /// (see [`error_output`](super::error_output)).
    pub fn catch_as<X>(&mut self, errors: impl IntoErrors<X>, binding: &str, next: impl Into<String>) -> &mut Self {
        self.catch_names(errors.into_errors().into_names(), Some(binding), next)
    }

    /// As [`retry`](Self::retry), by names.
    #[doc(hidden)]
    pub fn retry_names(&mut self, names: Vec<String>, retry: Retry) -> &mut Self {
        self.parallel.retry.push(retry.into_retrier(names));
        self
    }

    /// As [`catch`](Self::catch) or [`catch_as`](Self::catch_as), by names.
    #[doc(hidden)]
    pub fn catch_names(&mut self, names: Vec<String>, binding: Option<&str>, next: impl Into<String>) -> &mut Self {
        self.parallel.catch.push(catcher(names, binding, next, self.scope));
        self
    }

    /// As [`retry`](Self::retry), without the names that the other retriers have already.
    #[doc(hidden)]
    pub fn scoped_retry_names(&mut self, names: Vec<String>, retry: Retry) -> &mut Self {
        let names = left(names, self.parallel.retry.iter().map(|retrier| &retrier.error_equals));
        self.parallel.retry.extend((!names.is_empty()).then(|| retry.into_retrier(names)));
        self
    }

    /// As [`catch`](Self::catch), without the names that the other catchers have already.
    #[doc(hidden)]
    pub fn scoped_catch_names(
        &mut self,
        names: Vec<String>,
        binding: Option<&str>,
        next: impl Into<String>,
    ) -> &mut Self {
        let names = left(names, self.parallel.catch.iter().map(|catcher| &catcher.error_equals));
        if names.is_empty() { self } else { self.catch_names(names, binding, next) }
    }

    /// Goes on with the state `next`.
    pub fn next(mut self, next: impl Into<String>) {
        self.parallel.next = Some(next.into());
        self.scope.push(self.name, self.parallel);
    }

    /// Ends the workflow or branch.
    pub fn end(mut self) {
        self.parallel.end = Some(true);
        self.scope.push(self.name, self.parallel);
    }
}
