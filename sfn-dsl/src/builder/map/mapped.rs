//! Map states behind their bodies: bindings, retriers, catchers, transitions.

use std::marker::PhantomData;

use sfn_asl::model::{Map, QueryLanguage};

use super::super::fields::fields;
use super::super::retry::{catcher, left};
use super::super::task::{Bound, OwnResult, Unbound};
use super::super::{Catch, Retry, Returned, Scope, assign, json_path, value};
use crate::error::IntoErrors;
use crate::expr::{Path, Place, Root, Slot, Val};
use crate::payload::Payload;

/// A Map state that has its body, while it is being built. Its result is an `R`.
#[derive(Debug)]
#[must_use = "a map is added by `.next(..)`, `.end()` or `.end_returning(..)`"]
pub struct MappedBuilder<'scope, R, B = Unbound> {
    scope: &'scope mut Scope,
    name: String,
    map: Map,
    bound: B,
    of: PhantomData<fn() -> R>,
}

impl<'scope, R> MappedBuilder<'scope, R> {
    pub(super) fn new(scope: &'scope mut Scope, name: String, map: Map) -> Self {
        Self { scope, name, map, bound: Unbound, of: PhantomData }
    }

    /// Keeps the result in the workflow variable `name`; the finished state gives the path to it.
    pub fn bind(mut self, name: impl Into<String>) -> MappedBuilder<'scope, R, Bound>
    where
        R: Payload,
    {
        let name = self.scope.variable_name(&name.into());
        assign(&mut self.map.assign, &name, Place::root(Root::StateResult), self.scope.language);
        MappedBuilder { scope: self.scope, name: self.name, map: self.map, bound: Bound::new(name), of: PhantomData }
    }
}

impl<R, B> MappedBuilder<'_, R, B> {
    fields! {
        self (mut self) -> Self, map:
        comment input_path max_concurrency max_concurrency_path
        tolerated_failure_percentage tolerated_failure_percentage_path
        tolerated_failure_count tolerated_failure_count_path
        result_selector result_path output_path assign output
    }

    /// Runs the body again for all items after `errors`.
    pub fn retry<X>(self, errors: impl IntoErrors<X>, retry: Retry) -> Self {
        self.retry_names(errors.into_errors().into_names(), retry)
    }

    /// Goes to the state `next` after `errors` of the body; a [`Catch`] says more than the state.
    pub fn catch<X>(mut self, errors: impl IntoErrors<X>, next: impl Into<Catch>) -> Self {
        let names = errors.into_errors().into_names();
        self.map.catch.push(next.into().into_catcher(names, self.scope.language));
        self
    }

    /// As [`catch`](Self::catch), and keeps the error output in the workflow variable `binding`
    /// (see [`error_output`](super::super::error_output)).
    pub fn catch_as<X>(self, errors: impl IntoErrors<X>, binding: &str, next: impl Into<String>) -> Self {
        self.catch_names(errors.into_errors().into_names(), Some(binding), next)
    }

    /// As [`retry`](Self::retry), by names.
    #[doc(hidden)]
    pub fn retry_names(mut self, names: Vec<String>, retry: Retry) -> Self {
        self.map.retry.push(retry.into_retrier(names));
        self
    }

    /// As [`catch`](Self::catch) or [`catch_as`](Self::catch_as), by names.
    #[doc(hidden)]
    pub fn catch_names(mut self, names: Vec<String>, binding: Option<&str>, next: impl Into<String>) -> Self {
        self.map.catch.push(catcher(names, binding, next, self.scope));
        self
    }

    /// As [`retry`](Self::retry), without the names that the other retriers have already.
    #[doc(hidden)]
    pub fn scoped_retry_names(mut self, names: Vec<String>, retry: Retry) -> Self {
        let names = left(names, self.map.retry.iter().map(|retrier| &retrier.error_equals));
        self.map.retry.extend((!names.is_empty()).then(|| retry.into_retrier(names)));
        self
    }

    /// As [`catch`](Self::catch), without the names that the other catchers have already.
    #[doc(hidden)]
    pub fn scoped_catch_names(self, names: Vec<String>, binding: Option<&str>, next: impl Into<String>) -> Self {
        let names = left(names, self.map.catch.iter().map(|catcher| &catcher.error_equals));
        if names.is_empty() { self } else { self.catch_names(names, binding, next) }
    }

    /// Goes on with the state `next`.
    pub fn next(mut self, next: impl Into<String>) -> B::Binding
    where
        B: OwnResult<R>,
    {
        self.map.next = Some(next.into());
        self.add()
    }

    /// Ends the workflow, branch or body. Its output is the result of the state.
    pub fn end(mut self) -> B::Binding
    where
        B: OwnResult<R>,
    {
        self.map.end = Some(true);
        self.add()
    }

    /// Ends the workflow, branch or body with an output made from the result.
    pub fn end_returning<V: Payload>(self, output: impl FnOnce(&Path<R>) -> Slot<V>) -> Returned<V>
    where
        R: Payload,
    {
        let output = output(&self.own_result());
        self.end_with(output)
    }

    /// The path to the state's result where its output is made.
    #[doc(hidden)]
    pub fn own_result(&self) -> Path<R>
    where
        R: Payload,
    {
        Path::at(Place::root(Root::StateResult))
    }

    /// As [`end_returning`](Self::end_returning), with an output that is already made of [`own_result`](Self::own_result).
    #[doc(hidden)]
    #[allow(clippy::needless_pass_by_value)]
    pub fn end_with<V: Payload>(mut self, output: Slot<V>) -> Returned<V> {
        let output = output.to_node();
        match self.scope.language {
            QueryLanguage::Jsonata => self.map.output = Some(value(&output)),
            QueryLanguage::JsonPath => {
                let output = json_path::output_of_result(&output);
                self.map.result_selector = output.result_selector;
                (self.map.result_path, self.map.output_path) = (output.result_path, output.output_path);
            }
        }
        // The variable would be read by nobody: nothing runs after the end.
        self.map.assign = None;
        self.map.end = Some(true);
        self.scope.push(self.name, self.map);
        Returned::new()
    }

    fn add(self) -> B::Binding
    where
        B: OwnResult<R>,
    {
        self.scope.push(self.name, self.map);
        self.bound.binding()
    }
}
