//! Calls of optimised integrations.

use std::marker::PhantomData;

use sfn_asl::model::QueryLanguage;
use sfn_asl::{Object, Value};

use crate::builder::member;
use crate::expr::{Node, Place, Root, Val};
use crate::payload::Payload;
use crate::resource::{NotInExpress, TaskCall, TaskParts, WaitForTaskToken};

/// A request of an optimised integration.
pub trait Request: Val {
    /// What the service answers.
    type Response;
    /// What the call reports.
    type Errors;

    /// `service:action`
    const RESOURCE: &'static str;
}

/// A request that starts a job for which a workflow can wait.
#[diagnostic::on_unimplemented(
    message = "`{Self}` starts no job that a workflow can wait for",
    label = "no `.sync` pattern",
    note = "AWS Step Functions Developer Guide, \"Integrating optimized services\", lists the actions that have one"
)]
pub trait RunsJob: Request {
    /// What the finished job gives.
    type Result;
}

/// A request that starts a workflow, whose output a workflow can wait for.
#[diagnostic::on_unimplemented(
    message = "`{Self}` starts no workflow",
    label = "no `.sync:2` pattern",
    note = "only `states::start_execution` has one; other jobs have `.sync()`"
)]
pub trait RunsJobWithOutput: Request {
    /// What the finished execution gives.
    type Result;
}

/// A request that can hand over a task token.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hand over a task token",
    label = "no `.waitForTaskToken` pattern",
    note = "AWS Step Functions Developer Guide, \"Integrating optimized services\", lists the actions that have one"
)]
pub trait HasCallback: Request {}

/// A request whose callee makes a member of the result: a function its payload, an API its body.
#[diagnostic::on_unimplemented(
    message = "the type of what `{Self}` gives is known",
    label = "nothing to say of the result",
    note = "`.returning::<T>()` is for functions, APIs, models and `.sync2()` of workflows, whose output only their author knows"
)]
pub trait Returns<Pattern>: Request {
    /// The member.
    const MEMBER: &'static str;
}

/// The workflow goes on when the service has answered.
#[derive(Debug)]
pub enum RequestResponse {}

/// The workflow goes on when the job is done (`.sync`).
#[derive(Debug)]
pub enum Sync {}

/// The workflow goes on when the execution is done, and has its output as JSON (`.sync:2`).
#[derive(Debug)]
pub enum Sync2 {}

/// A call of an optimised integration with the request `R`, which gives a `T`.
#[derive(Debug)]
pub struct Call<R, T, Pattern = RequestResponse> {
    request: Node,
    pattern: &'static str,
    /// The member of the state's result that is the call's own.
    member: Option<&'static str>,
    of: PhantomData<fn() -> (R, T, Pattern)>,
}

impl<R: Request> Call<R, R::Response> {
    /// The call that makes the request.
    pub(crate) fn new(request: &R) -> Self {
        Self { request: request.to_node(), pattern: "", member: None, of: PhantomData }
    }
}

impl<R, T, Pattern> Call<R, T, Pattern> {
    fn into<U, Other>(self, pattern: &'static str, member: Option<&'static str>) -> Call<R, U, Other> {
        Call { request: self.request, pattern, member, of: PhantomData }
    }
}

impl<R: RunsJob, T> Call<R, T> {
    /// Waits for the job (`.sync`); in Standard workflows only.
    pub fn sync(self) -> Call<R, R::Result, Sync> {
        self.into(".sync", None)
    }
}

impl<R: RunsJobWithOutput, T> Call<R, T> {
    /// Waits for the execution and gives its output as JSON (`.sync:2`); in Standard workflows only.
    pub fn sync2(self) -> Call<R, R::Result, Sync2> {
        self.into(".sync:2", None)
    }
}

impl<R: Returns<Pattern>, T, Pattern> Call<R, T, Pattern> {
    /// Keeps of the result what the callee made, which is a `U`.
    pub fn returning<U: Payload>(self) -> Call<R, U, Pattern> {
        let pattern = self.pattern;
        self.into(pattern, Some(R::MEMBER))
    }
}

impl<R: Request, T, Pattern> TaskCall for Call<R, T, Pattern> {
    type Output = T;
    type Errors = R::Errors;

    fn into_parts(self, language: QueryLanguage) -> TaskParts {
        let result = Place::root(Root::StateResult);
        TaskParts {
            resource: format!("arn:aws:states:::{}{}", R::RESOURCE, self.pattern).into(),
            arguments: arguments(&self.request, language),
            result: match self.member {
                Some(member) => result.field(member),
                None => result,
            },
        }
    }
}

impl<R: HasCallback, T> WaitForTaskToken for Call<R, T> {}
impl<R: Request, T> NotInExpress for Call<R, T, Sync> {}
impl<R: Request, T> NotInExpress for Call<R, T, Sync2> {}

fn arguments(request: &Node, language: QueryLanguage) -> Value {
    match (language, request) {
        (QueryLanguage::JsonPath, Node::Object(members)) => {
            let mut arguments = Object::new();
            for (name, node) in members {
                member(&mut arguments, name, node, language);
            }
            arguments.into()
        }
        _ => crate::builder::value(request),
    }
}
