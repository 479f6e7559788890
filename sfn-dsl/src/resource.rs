//! Typed handles of what a workflow calls. `resources!` makes them.

use std::marker::PhantomData;

use sfn_asl::model::QueryLanguage;
use sfn_asl::{Object, ResourceHandle, Text, Value};

use crate::builder::member;
use crate::expr::{Node, Place, Root};

/// A call of a resource: what a Task state does.
pub trait TaskCall {
    /// The type of the result.
    type Output;
    /// Declares what it reports: implements [`Reports`](crate::Reports) for each error enum.
    type Errors;

    /// The call in the terms of a Task state.
    fn into_parts(self, language: QueryLanguage) -> TaskParts;
}

/// What a resource takes and gives: `charge::Task::contract()` for `lambda charge(Request) -> Response`. Either is `()` if it
/// is nothing.
#[derive(Debug)]
pub struct Contract<Request, Response>(PhantomData<fn(Request) -> Response>);

impl<Request, Response> Contract<Request, Response> {
    #[doc(hidden)]
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<Request, Response> Default for Contract<Request, Response> {
    fn default() -> Self {
        Self::new()
    }
}

/// A call in the terms of a Task state.
#[derive(Debug, Clone)]
pub struct TaskParts {
    /// The field `Resource`.
    pub resource: Text,
    /// The field `Arguments`, in JSONPath `Parameters`.
    pub arguments: Value,
    /// Where in the state's result the call's own result lies.
    pub result: Place,
}

/// A call of a Lambda function by the optimised integration `lambda:invoke`, which gives a `T`.
///
/// Source: AWS Step Functions Developer Guide, "Invoke an AWS Lambda function with Step Functions".
#[derive(Debug, Clone)]
pub struct LambdaTask<T, E> {
    function: ResourceHandle,
    payload: Option<Node>,
    of: PhantomData<fn() -> (T, E)>,
}

impl<T, E> LambdaTask<T, E> {
    /// A call of `function` with a payload; without one the function gets `{}`.
    pub fn new(function: ResourceHandle, payload: Option<Node>) -> Self {
        Self { function, payload, of: PhantomData }
    }
}

impl<T, E> TaskCall for LambdaTask<T, E> {
    type Output = T;
    type Errors = E;

    fn into_parts(self, language: QueryLanguage) -> TaskParts {
        let mut arguments = Object::new().with("FunctionName", self.function.arn());
        match &self.payload {
            Some(payload) => member(&mut arguments, "Payload", payload, language),
            None => arguments.push("Payload", Object::new()),
        }
        TaskParts {
            resource: "arn:aws:states:::lambda:invoke".into(),
            arguments: arguments.into(),
            result: Place::root(Root::StateResult).field("Payload"),
        }
    }
}
