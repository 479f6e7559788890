//! Typed handles of what a workflow calls. `resources!` makes them.

mod activity;
mod api;
pub(crate) mod arguments;
mod bucket;
mod event_bus;
mod handle;
mod message;
mod sdk;
mod state_machine;
pub mod table;

pub use activity::ActivityTask;
pub use api::Api;
pub use bucket::Bucket;
pub use event_bus::{EventBus, EventDetail, EventPut, EventsPut, PutEvent};
pub use handle::NoErrors;
pub use message::{
    FifoQueue, FifoTopic, MessagePublished, MessageSent, Publish, PublishFifo, Queue, SendFifoMessage, SendMessage,
    Topic,
};
pub use sdk::{Given, SdkTask, sdk};
pub use state_machine::{ChildWorkflow, ExecutionStarted, StartExecution};
pub use table::Table;

use std::marker::PhantomData;

use sfn_asl::model::QueryLanguage;
use sfn_asl::{Object, ResourceHandle, Text, Value};

use crate::builder::member;
use crate::expr::{Node, Path, Place, Root};
use crate::payload::Payload;
use crate::payload::kind::KindGivenAs;

/// A call of a resource: what a Task state does.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no call of a resource",
    label = "not a call that a state can make",
    note = "a state calls what `resources!` declares, or a function of `sfn_dsl::aws`"
)]
pub trait TaskCall {
    /// The type of the result.
    type Output;
    /// Declares what it reports: implements [`Reports`](crate::Reports) for each error enum.
    type Errors;

    /// The call in the terms of a Task state.
    fn into_parts(self, language: QueryLanguage) -> TaskParts;
}

/// A call that can wait for somebody to report its end with a task token (`.waitForTaskToken`).
///
/// Source: AWS Step Functions Developer Guide, "Discover service integration patterns in Step Functions".
#[diagnostic::on_unimplemented(
    message = "this call cannot wait for a task token: `{Self}` has no callback pattern",
    label = "not a call with a callback",
    note = "Step Functions waits for a token with the integrations whose page lists `.waitForTaskToken`, such as Lambda, \
            SQS, SNS, ECS, EventBridge and child workflows"
)]
pub trait WaitForTaskToken: TaskCall {}

/// A call that a worker answers, who may never come: of an activity. `workflow!` asks for a `timeout` or `heartbeat`.
pub trait WaitsForWorker: TaskCall {}

/// A call that Express workflows cannot make: of an activity, or one that waits for a job (`.sync`, `.sync:2`).
pub trait NotInExpress: TaskCall {}

/// The result of a call of which only its reader knows the type: `=> name: Type` in `workflow!`, [`typed`] in builders.
#[derive(Debug)]
pub enum Untyped {}

/// A result that can be said to be a `T`: it is one, or nothing is known of it.
#[diagnostic::on_unimplemented(
    message = "the call gives `{Self}`, not `{T}`",
    label = "the call gives `{Self}`",
    note = "the type of a result is written where nobody else knows it: behind callbacks and calls of the AWS SDK"
)]
pub trait GivenAs<T> {}

#[diagnostic::do_not_recommend]
impl<R: Payload, T: Payload> GivenAs<T> for R where R::Kind: KindGivenAs<T::Kind> {}

#[diagnostic::do_not_recommend]
impl<T: Payload> GivenAs<T> for Untyped {}

/// A call whose result is said to be a `T`.
#[derive(Debug, Clone)]
pub struct Typed<C, T> {
    call: C,
    of: PhantomData<fn() -> T>,
}

/// The call `call`, whose result is a `T`.
pub fn typed<C: TaskCall, T>(call: C) -> Typed<C, T>
where
    C::Output: GivenAs<T>,
{
    Typed { call, of: PhantomData }
}

#[diagnostic::do_not_recommend]
impl<C: TaskCall, T> TaskCall for Typed<C, T> {
    type Output = T;
    type Errors = C::Errors;

    fn into_parts(self, language: QueryLanguage) -> TaskParts {
        self.call.into_parts(language)
    }
}

impl<C: WaitsForWorker, T> WaitsForWorker for Typed<C, T> {}
impl<C: NotInExpress, T> NotInExpress for Typed<C, T> {}

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

#[diagnostic::do_not_recommend]
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

#[diagnostic::do_not_recommend]
impl<T, E> WaitForTaskToken for LambdaTask<T, E> {}

/// A call that waits until somebody reports the end of the task with its token (`SendTaskSuccess`, `SendTaskFailure`); what
/// is reported is a `T`.
///
/// ```
/// use sfn_dsl::builder::WorkflowBuilder;
/// use sfn_dsl::resource::{Callback, task_token};
/// use sfn_dsl::prelude::*;
///
/// #[derive(Payload)]
/// struct Decision { approved: bool }
///
/// resources! {
///     lambda ask_for_approval(String);
/// }
///
/// let mut workflow = WorkflowBuilder::<()>::new();
/// let ask = Callback::<_, Decision>::new(ask_for_approval(task_token()));
/// workflow.task("Ask", ask).timeout(days(1)).catch(States::Timeout, "Expired").end();
/// workflow.fail("Expired", "NobodyDecided");
/// let text = workflow.finish().to_json();
/// assert!(text.contains("arn:aws:states:::lambda:invoke.waitForTaskToken"));
/// assert!(text.contains("{% $states.context.Task.Token %}"));
/// ```
#[derive(Debug, Clone)]
pub struct Callback<C, T> {
    call: C,
    of: PhantomData<fn() -> T>,
}

impl<C: WaitForTaskToken, T> Callback<C, T> {
    /// The call `call`, whose request hands the [`task_token`] over.
    pub fn new(call: C) -> Self {
        Self { call, of: PhantomData }
    }
}

#[diagnostic::do_not_recommend]
impl<C: TaskCall, T> TaskCall for Callback<C, T> {
    type Output = T;
    type Errors = CallbackErrors;

    fn into_parts(self, language: QueryLanguage) -> TaskParts {
        let TaskParts { mut resource, arguments, .. } = self.call.into_parts(language);
        resource.push_str(".waitForTaskToken");
        TaskParts { resource, arguments, result: Place::root(Root::StateResult) }
    }
}

/// What a callback reports. `SendTaskFailure` names any error, so that nothing is declared: a builder catches
/// [`undeclared`](crate::Errors::undeclared) errors.
#[derive(Debug)]
pub enum CallbackErrors {}

/// The token with which the end of a task is reported (the context object's `Task.Token`); it belongs into the request of a
/// [`Callback`].
pub fn task_token() -> Path<String> {
    Path::at(Place::root(Root::Context).field("Task").field("Token"))
}
