//! Raw states: JSON in the specification's words, typed values in it.

use std::marker::PhantomData;

use sfn_asl::model::{Catcher, Numeric, QueryLanguage, Retrier, State, Task};
use sfn_asl::read::read_state;
use sfn_asl::{Location, Number, Object};

use super::retry::{catcher, left};
use super::task::{Bound, OwnResult, Unbound};
use super::wait::computed_seconds;
use super::{IntoJson, Retry, Returned, Scope, assign, json_path, value};
use crate::duration::Seconds;
use crate::expr::{Fits, Path, Place, Root, Slot, Val, WholeSeconds};
use crate::payload::Payload;

impl Scope {
    /// A state of any type, as it stands in a definition; finished by `.next(..)`, `.end()` or `.end_returning(..)`, or by
    /// `.add()` if the JSON says where it goes. That its result is a `T` is the caller's word.
    ///
    /// What is no state becomes a task whose resource is what is wrong with it, which no validator takes.
    ///
    /// ```
    /// use sfn_dsl::builder::{Json, raw};
    /// use sfn_dsl::prelude::*;
    ///
    /// let mut workflow = WorkflowBuilder::<String>::new();
    /// let name = workflow.input();
    /// let state = Json::fields([
    ///     ("Type", raw("Task")),
    ///     ("Resource", raw("arn:aws:states:::sqs:sendMessage")),
    ///     ("Arguments", Json::fields([("QueueUrl", raw("https://example.com/q")), ("MessageBody", (&name).into_json())])),
    /// ]);
    /// workflow.raw_state::<()>("Send", state).end();
    /// # use sfn_dsl::builder::IntoJson;
    /// let text = workflow.finish().to_json();
    /// assert!(text.contains(r#""MessageBody": "{% $states.context.Execution.Input %}""#), "{text}");
    /// ```
    pub fn raw_state<T>(&mut self, name: impl Into<String>, state: impl IntoJson) -> RawStateBuilder<'_, T> {
        let state = state.into_json().into_value(self.language);
        let (mut state, findings) = read_state(state, &Location::root());
        if findings.has_errors() {
            state = Task::new(findings.to_string()).into();
        }
        let result = Place::root(Root::StateResult);
        RawStateBuilder { scope: self, name: name.into(), state, result, bound: Unbound, of: PhantomData }
    }
}

/// A raw state while it is being built. What its type does not have is not set.
#[derive(Debug)]
#[must_use = "a raw state is added by `.next(..)`, `.end()`, `.end_returning(..)` or `.add()`"]
pub struct RawStateBuilder<'scope, T, B = Unbound> {
    scope: &'scope mut Scope,
    name: String,
    state: State,
    result: Place,
    bound: B,
    of: PhantomData<fn() -> T>,
}

impl<'scope, T> RawStateBuilder<'scope, T, Unbound> {
    /// Keeps the result in the workflow variable `name`; the finished state gives the path to it.
    pub fn bind(mut self, name: impl Into<String>) -> RawStateBuilder<'scope, T, Bound>
    where
        T: Payload,
    {
        let name = self.scope.variable_name(&name.into());
        let (result, language) = (self.result.clone(), self.scope.language);
        if let Some(variables) = variables(&mut self.state) {
            assign(variables, &name, result, language);
        }
        let Self { scope, name: state_name, state, result, .. } = self;
        RawStateBuilder { scope, name: state_name, state, result, bound: Bound::new(name), of: PhantomData }
    }
}

impl<T, B> RawStateBuilder<'_, T, B> {
    fn task(&mut self) -> Option<&mut Task> {
        match &mut self.state {
            State::Task(task) => Some(task),
            _ => None,
        }
    }

    /// Sets the longest time that a task may take (`TimeoutSeconds`).
    pub fn timeout(mut self, timeout: Seconds) -> Self {
        if let Some(task) = self.task() {
            task.timeout_seconds = Some(Numeric::Number(Number::from(timeout.get())));
        }
        self
    }

    /// Sets the longest time between two heartbeats of a task (`HeartbeatSeconds`).
    pub fn heartbeat(mut self, heartbeat: Seconds) -> Self {
        if let Some(task) = self.task() {
            task.heartbeat_seconds = Some(Numeric::Number(Number::from(heartbeat.get())));
        }
        self
    }

    /// As [`timeout`](Self::timeout), with a computed number of seconds; in JSONPath a path.
    #[allow(clippy::needless_pass_by_value)]
    pub fn timeout_of<V: Val>(mut self, seconds: V) -> Self
    where
        V::Ty: WholeSeconds,
    {
        let (number, path) = computed_seconds(&seconds.to_node(), self.scope.language);
        if let Some(task) = self.task() {
            (task.timeout_seconds, task.timeout_seconds_path) = (number, path);
        }
        self
    }

    /// As [`heartbeat`](Self::heartbeat), with a computed number of seconds; in JSONPath a path.
    #[allow(clippy::needless_pass_by_value)]
    pub fn heartbeat_of<V: Val>(mut self, seconds: V) -> Self
    where
        V::Ty: WholeSeconds,
    {
        let (number, path) = computed_seconds(&seconds.to_node(), self.scope.language);
        if let Some(task) = self.task() {
            (task.heartbeat_seconds, task.heartbeat_seconds_path) = (number, path);
        }
        self
    }

    /// Sets the role to call with, by its ARN (`Credentials`).
    #[allow(clippy::needless_pass_by_value)]
    pub fn role_arn<V: Val>(mut self, role_arn: V) -> Self
    where
        V::Ty: Fits<String>,
    {
        let language = self.scope.language;
        if let Some(task) = self.task() {
            let mut credentials = Object::new();
            super::member(&mut credentials, "RoleArn", &role_arn.to_node(), language);
            task.credentials = Some(credentials);
        }
        self
    }

    /// Tries again after errors, behind the retriers that are in the JSON.
    #[doc(hidden)]
    pub fn retry_names(mut self, names: Vec<String>, retry: Retry) -> Self {
        if let Some(retriers) = retriers(&mut self.state) {
            retriers.push(retry.into_retrier(names));
        }
        self
    }

    /// Goes to the state `next` after errors, behind the catchers that are in the JSON.
    #[doc(hidden)]
    pub fn catch_names(mut self, names: Vec<String>, binding: Option<&str>, next: impl Into<String>) -> Self {
        let catcher = catcher(names, binding, next, self.scope);
        if let Some(catchers) = catchers(&mut self.state) {
            catchers.push(catcher);
        }
        self
    }

    /// As `retry_names`; what is retried already is left out.
    #[doc(hidden)]
    pub fn scoped_retry_names(self, names: Vec<String>, retry: Retry) -> Self {
        let names = left(names, self.state.retry().iter().map(|retrier| &retrier.error_equals));
        if names.is_empty() { self } else { self.retry_names(names, retry) }
    }

    /// As `catch_names`; what is caught already is left out.
    #[doc(hidden)]
    pub fn scoped_catch_names(self, names: Vec<String>, binding: Option<&str>, next: impl Into<String>) -> Self {
        let names = left(names, self.state.catch().iter().map(|catcher| &catcher.error_equals));
        if names.is_empty() { self } else { self.catch_names(names, binding, next) }
    }

    /// Goes on with the state `next`.
    pub fn next(mut self, next: impl Into<String>) -> B::Binding
    where
        B: OwnResult<T>,
    {
        if let Some((to, _)) = transition(&mut self.state) {
            *to = Some(next.into());
        }
        self.add()
    }

    /// Ends the workflow or branch.
    pub fn end(mut self) -> B::Binding
    where
        B: OwnResult<T>,
    {
        if let Some((_, end)) = transition(&mut self.state) {
            *end = Some(true);
        }
        self.add()
    }

    /// Ends the workflow or branch with an output made from the result.
    pub fn end_returning<V: Payload>(mut self, output: impl FnOnce(&Path<T>) -> Slot<V>) -> Returned<V>
    where
        T: Payload,
    {
        let output = output(&Path::at(self.result.clone())).to_node();
        let language = self.scope.language;
        macro_rules! returning {
            ($state:ident) => {{
                match language {
                    QueryLanguage::Jsonata => $state.output = Some(value(&output)),
                    QueryLanguage::JsonPath => {
                        let output = json_path::output_of_result(&output);
                        $state.result_selector = output.result_selector;
                        ($state.result_path, $state.output_path) = (output.result_path, output.output_path);
                    }
                }
                $state.end = Some(true);
            }};
        }
        match &mut self.state {
            State::Task(task) => returning!(task),
            State::Parallel(parallel) => returning!(parallel),
            State::Map(map) => returning!(map),
            _ => {}
        }
        self.scope.push(self.name, self.state);
        Returned::new()
    }

    /// Adds the state, whose JSON says where it goes.
    pub fn add(self) -> B::Binding
    where
        B: OwnResult<T>,
    {
        self.scope.push(self.name, self.state);
        self.bound.binding()
    }
}

/// `Assign`, of the types that have a result.
fn variables(state: &mut State) -> Option<&mut Option<Object>> {
    match state {
        State::Task(task) => Some(&mut task.assign),
        State::Parallel(parallel) => Some(&mut parallel.assign),
        State::Map(map) => Some(&mut map.assign),
        _ => None,
    }
}

fn retriers(state: &mut State) -> Option<&mut Vec<Retrier>> {
    match state {
        State::Task(task) => Some(&mut task.retry),
        State::Parallel(parallel) => Some(&mut parallel.retry),
        State::Map(map) => Some(&mut map.retry),
        _ => None,
    }
}

fn catchers(state: &mut State) -> Option<&mut Vec<Catcher>> {
    match state {
        State::Task(task) => Some(&mut task.catch),
        State::Parallel(parallel) => Some(&mut parallel.catch),
        State::Map(map) => Some(&mut map.catch),
        _ => None,
    }
}

/// `Next` and `End`, of the types that have them.
fn transition(state: &mut State) -> Option<(&mut Option<String>, &mut Option<bool>)> {
    match state {
        State::Task(task) => Some((&mut task.next, &mut task.end)),
        State::Parallel(parallel) => Some((&mut parallel.next, &mut parallel.end)),
        State::Map(map) => Some((&mut map.next, &mut map.end)),
        State::Pass(pass) => Some((&mut pass.next, &mut pass.end)),
        State::Wait(wait) => Some((&mut wait.next, &mut wait.end)),
        State::Choice(_) | State::Succeed(_) | State::Fail(_) => None,
    }
}
