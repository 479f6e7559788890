//! Parallel states.

use std::marker::PhantomData;

use sfn_asl::model::{self, Parallel, QueryLanguage};

use super::retry::{catcher, left};
use super::{Retry, Returned, Scope, assign, variable};
use crate::error::IntoErrors;
use crate::expr::{Path, Place, Root};
use crate::payload::Payload;

/// A branch of a Parallel state, whose output is a `T`; `()` if it returns nothing.
#[derive(Debug)]
pub struct Branch<T> {
    branch: model::Branch,
    of: PhantomData<fn() -> T>,
}

impl Branch<()> {
    /// A branch whose output nobody reads. The first state added is the first to run.
    pub fn new(build: impl FnOnce(&mut Scope)) -> Self {
        Self::from_scope(QueryLanguage::Jsonata, build)
    }

    /// A branch of a workflow whose query language is JSONPath; nobody reads its output.
    pub fn json_path(build: impl FnOnce(&mut Scope)) -> Self {
        Self::from_scope(QueryLanguage::JsonPath, build)
    }
}

impl<T> Branch<T> {
    /// A branch that returns: the closure gives what `.end_returning(..)` or `.succeed(..)` gave.
    pub fn returning(build: impl FnOnce(&mut Scope) -> Returned<T>) -> Self {
        Self::from_scope(QueryLanguage::Jsonata, |scope| {
            let _: Returned<T> = build(scope);
        })
    }

    /// As [`returning`](Self::returning), in a workflow whose query language is JSONPath.
    pub fn json_path_returning(build: impl FnOnce(&mut Scope) -> Returned<T>) -> Self {
        Self::from_scope(QueryLanguage::JsonPath, |scope| {
            let _: Returned<T> = build(scope);
        })
    }

    fn from_scope(language: QueryLanguage, build: impl FnOnce(&mut Scope)) -> Self {
        let mut scope = Scope::new(language);
        build(&mut scope);
        let (start_at, states) = scope.into_states();
        Self { branch: model::Branch::new(start_at, states), of: PhantomData }
    }
}

impl Scope {
    /// A Parallel state, finished by `.next(..)` or `.end()`.
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
    /// Adds a branch whose output is not kept.
    pub fn branch<T>(&mut self, branch: Branch<T>) -> &mut Self {
        self.parallel.branches.push(branch.branch);
        self
    }

    /// Adds a branch and keeps its output in the workflow variable `name`.
    pub fn bind_branch<T: Payload>(&mut self, name: &str, branch: Branch<T>) -> Path<T> {
        let output = Place::root(Root::StateResult).index(self.parallel.branches.len());
        assign(&mut self.parallel.assign, name, output, self.scope.language);
        self.branch(branch);
        variable(name)
    }

    /// Runs all branches again after `errors`.
    pub fn retry<X>(&mut self, errors: impl IntoErrors<X>, retry: Retry) -> &mut Self {
        self.retry_names(errors.into_errors().into_names(), retry)
    }

    /// Goes to the state `next` after `errors` of the branches.
    pub fn catch<X>(&mut self, errors: impl IntoErrors<X>, next: impl Into<String>) -> &mut Self {
        self.catch_names(errors.into_errors().into_names(), None, next)
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
        self.parallel.catch.push(catcher(names, binding, next, self.scope.language));
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
