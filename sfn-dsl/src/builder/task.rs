//! Task states.

use std::marker::PhantomData;

use sfn_asl::model::{NullablePath, Numeric, QueryLanguage, Task};
use sfn_asl::{Number, Object, Text, Value};

use super::fields::fields;
use super::retry::{catcher, left};
use super::wait::computed_seconds;
use super::{Catch, Retry, Returned, Scope, assign, json_path, value, variable};
use crate::duration::Seconds;
use crate::error::{IntoErrors, Reports, Undeclared};
use crate::expr::{Fits, Path, Place, Root, Slot, Val, WholeSeconds};
use crate::payload::{ErrorOutput, Payload};
use crate::resource::TaskCall;

impl Scope {
    /// A Task state that makes `call`; finished by `.next(..)`, `.end()` or `.end_returning(..)`.
    pub fn task<C: TaskCall>(&mut self, name: impl Into<String>, call: C) -> TaskBuilder<'_, C::Output, C::Errors> {
        let parts = call.into_parts(self.language);
        let mut task = Task::new(parts.resource);
        match self.language {
            QueryLanguage::Jsonata => task.arguments = Some(parts.arguments),
            // A template is an object; a text is the path of the whole request.
            QueryLanguage::JsonPath => match parts.arguments {
                Value::String(path) => task.input_path = Some(NullablePath::Path(path.into_string())),
                template => task.parameters = Some(template),
            },
        }
        TaskBuilder { scope: self, name: name.into(), task, result: parts.result, bound: Unbound, of: PhantomData }
    }

    /// A Task state of any resource, written as it is, such as `arn:aws:states:::aws-sdk:s3:copyObject`; that its result is a
    /// `T` is the caller's word. Its request is set by [`arguments`](TaskBuilder::arguments), in JSONPath by
    /// [`parameters`](TaskBuilder::parameters); its errors are [named](crate::Errors::named).
    pub fn task_with_resource<T>(
        &mut self,
        name: impl Into<String>,
        resource: impl Into<Text>,
    ) -> TaskBuilder<'_, T, Undeclared> {
        let (task, result) = (Task::new(resource), Place::root(Root::StateResult));
        TaskBuilder { scope: self, name: name.into(), task, result, bound: Unbound, of: PhantomData }
    }
}

/// A Task state while it is being built; its result is a `T`, its errors are those that `E` declares.
#[derive(Debug)]
#[must_use = "a task is added by `.next(..)`, `.end()` or `.end_returning(..)`"]
pub struct TaskBuilder<'scope, T, E, B = Unbound> {
    scope: &'scope mut Scope,
    name: String,
    pub(super) task: Task,
    result: Place,
    bound: B,
    of: PhantomData<fn() -> (T, E)>,
}

/// The result of the state is not kept.
#[derive(Debug)]
pub struct Unbound;

/// The result of the state is kept in the workflow variable of that name.
#[derive(Debug)]
pub struct Bound(String);

impl Bound {
    pub(super) fn new(name: String) -> Self {
        Self(name)
    }
}

/// What a finished state gives to the code that built it: a path to the variable, or nothing.
pub trait OwnResult<T> {
    /// [`Path<T>`] or `()`.
    type Binding;

    /// The path.
    #[doc(hidden)]
    fn binding(self) -> Self::Binding;
}

impl<T> OwnResult<T> for Unbound {
    type Binding = ();

    fn binding(self) {}
}

impl<T: Payload> OwnResult<T> for Bound {
    type Binding = Path<T>;

    fn binding(self) -> Path<T> {
        variable(&self.0)
    }
}

impl<'scope, T, E> TaskBuilder<'scope, T, E, Unbound> {
    /// Keeps the result in the workflow variable `name`; the finished state gives the path to it.
    pub fn bind(mut self, name: impl Into<String>) -> TaskBuilder<'scope, T, E, Bound>
    where
        T: Payload,
    {
        let name = self.scope.variable_name(&name.into());
        assign(&mut self.task.assign, &name, self.result.clone(), self.scope.language);
        TaskBuilder {
            scope: self.scope,
            name: self.name,
            task: self.task,
            result: self.result,
            bound: Bound(name),
            of: PhantomData,
        }
    }
}

impl<T, E, B> TaskBuilder<'_, T, E, B> {
    /// Sets the longest time that the task may take (`TimeoutSeconds`, 1 to 99,999,999 seconds).
    pub fn timeout(mut self, timeout: Seconds) -> Self {
        self.task.timeout_seconds = Some(Numeric::Number(Number::from(timeout.get())));
        self
    }

    /// Sets the longest time between two heartbeats (`HeartbeatSeconds`), less than the timeout.
    pub fn heartbeat(mut self, heartbeat: Seconds) -> Self {
        self.task.heartbeat_seconds = Some(Numeric::Number(Number::from(heartbeat.get())));
        self
    }

    /// Sets the longest time that the task may take to as many seconds as `seconds` gives; in JSONPath it is a path
    /// (`TimeoutSecondsPath`).
    #[allow(clippy::needless_pass_by_value)]
    pub fn timeout_of<V: Val>(mut self, seconds: V) -> Self
    where
        V::Ty: WholeSeconds,
    {
        let (number, path) = computed_seconds(&seconds.to_node(), self.scope.language);
        (self.task.timeout_seconds, self.task.timeout_seconds_path) = (number, path);
        self
    }

    /// Sets the longest time between two heartbeats to as many seconds as `seconds` gives; in JSONPath it is a path
    /// (`HeartbeatSecondsPath`).
    #[allow(clippy::needless_pass_by_value)]
    pub fn heartbeat_of<V: Val>(mut self, seconds: V) -> Self
    where
        V::Ty: WholeSeconds,
    {
        let (number, path) = computed_seconds(&seconds.to_node(), self.scope.language);
        (self.task.heartbeat_seconds, self.task.heartbeat_seconds_path) = (number, path);
        self
    }

    fields! {
        self (mut self) -> Self, task:
        comment input_path parameters arguments result_selector result_path output_path assign output
        timeout_seconds timeout_seconds_path heartbeat_seconds heartbeat_seconds_path
    }

    /// The result of the call, for [`assign`](Self::assign) and [`output`](Self::output).
    pub fn result(&self) -> Path<T>
    where
        T: Payload,
    {
        Path::at(self.result.clone())
    }

    /// Sets the role to call with, by its ARN (`Credentials`).
    #[allow(clippy::needless_pass_by_value)]
    pub fn role_arn<V: Val>(self, role_arn: V) -> Self
    where
        V::Ty: Fits<String>,
    {
        let mut credentials = Object::new();
        super::member(&mut credentials, "RoleArn", &role_arn.to_node(), self.scope.language);
        self.credentials(credentials)
    }

    /// Sets the role to call with (`Credentials`): `RoleArn`, or in JSONPath `RoleArn.$`.
    pub fn credentials(mut self, credentials: Object) -> Self {
        self.task.credentials = Some(credentials);
        self
    }

    /// Tries again after `errors`. The first retrier that names an error applies.
    pub fn retry<X>(self, errors: impl IntoErrors<X>, retry: Retry) -> Self
    where
        E: Reports<X>,
    {
        self.retry_names(errors.into_errors().into_names(), retry)
    }

    /// Goes to the state `next` after `errors`; a [`Catch`] says more than the state. The first catcher that names an error
    /// applies.
    pub fn catch<X>(mut self, errors: impl IntoErrors<X>, next: impl Into<Catch>) -> Self
    where
        E: Reports<X>,
    {
        let names = errors.into_errors().into_names();
        self.task.catch.push(next.into().into_catcher(names, self.scope.language));
        self
    }

    /// As [`catch`](Self::catch), and keeps the error output in the workflow variable `binding`
    /// (see [`error_output`]).
    pub fn catch_as<X>(self, errors: impl IntoErrors<X>, binding: &str, next: impl Into<String>) -> Self
    where
        E: Reports<X>,
    {
        self.catch_names(errors.into_errors().into_names(), Some(binding), next)
    }

    /// As [`retry`](Self::retry), for names that are checked already.
    #[doc(hidden)]
    pub fn retry_names(mut self, names: Vec<String>, retry: Retry) -> Self {
        self.task.retry.push(retry.into_retrier(names));
        self
    }

    /// As [`catch`](Self::catch) or [`catch_as`](Self::catch_as), for names that are checked already.
    #[doc(hidden)]
    pub fn catch_names(mut self, names: Vec<String>, binding: Option<&str>, next: impl Into<String>) -> Self {
        self.task.catch.push(catcher(names, binding, next, self.scope));
        self
    }

    /// As [`retry`](Self::retry), for errors that come behind those of the other retriers: what they retry already is left
    /// out.
    #[doc(hidden)]
    pub fn scoped_retry_names(mut self, names: Vec<String>, retry: Retry) -> Self {
        let names = left(names, self.task.retry.iter().map(|retrier| &retrier.error_equals));
        self.task.retry.extend((!names.is_empty()).then(|| retry.into_retrier(names)));
        self
    }

    /// As [`catch`](Self::catch), for errors that come behind those of the other catchers: what they catch already is left
    /// out.
    #[doc(hidden)]
    pub fn scoped_catch_names(self, names: Vec<String>, binding: Option<&str>, next: impl Into<String>) -> Self {
        let names = left(names, self.task.catch.iter().map(|catcher| &catcher.error_equals));
        if names.is_empty() { self } else { self.catch_names(names, binding, next) }
    }

    /// Goes on with the state `next`.
    pub fn next(mut self, next: impl Into<String>) -> B::Binding
    where
        B: OwnResult<T>,
    {
        self.task.next = Some(next.into());
        self.add()
    }

    /// Ends the workflow or branch. Its output is the raw result of the state.
    pub fn end(mut self) -> B::Binding
    where
        B: OwnResult<T>,
    {
        self.task.end = Some(true);
        self.add()
    }

    /// Ends the workflow or branch with an output made from the result.
    pub fn end_returning<V: Payload>(self, output: impl FnOnce(&Path<T>) -> Slot<V>) -> Returned<V>
    where
        T: Payload,
    {
        let output = output(&self.own_result());
        self.end_with(output)
    }

    /// The path to the state's result where its output is made.
    #[doc(hidden)]
    pub fn own_result(&self) -> Path<T>
    where
        T: Payload,
    {
        Path::at(self.result.clone())
    }

    /// As [`end_returning`](Self::end_returning), with an output that is already made of [`own_result`](Self::own_result).
    #[doc(hidden)]
    #[allow(clippy::needless_pass_by_value)]
    pub fn end_with<V: Payload>(mut self, output: Slot<V>) -> Returned<V> {
        let output = output.to_node();
        match self.scope.language {
            QueryLanguage::Jsonata => self.task.output = Some(value(&output)),
            QueryLanguage::JsonPath => {
                let output = json_path::output_of_result(&output);
                self.task.result_selector = output.result_selector;
                (self.task.result_path, self.task.output_path) = (output.result_path, output.output_path);
            }
        }
        // The variable would be read by nobody: nothing runs after the end.
        self.task.assign = None;
        self.task.end = Some(true);
        self.scope.push(self.name, self.task);
        Returned::new()
    }

    fn add(self) -> B::Binding
    where
        B: OwnResult<T>,
    {
        self.scope.push(self.name, self.task);
        self.bound.binding()
    }
}

/// The path to what [`catch_as`](TaskBuilder::catch_as) keeps under the name `binding`.
pub fn error_output(binding: &str) -> Path<ErrorOutput> {
    variable(binding)
}
