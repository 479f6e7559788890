//! Calls of optimised integrations.

use std::marker::PhantomData;

use sfn_asl::model::QueryLanguage;

use crate::expr::{Node, Place, Root, Val};
use crate::payload::Payload;
use crate::resource::arguments::whole;
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
pub trait RunsJob: Request {
    /// What the finished job gives.
    type Result;
}

/// A request that starts a workflow, whose output a workflow can wait for.
pub trait RunsJobWithOutput: Request {
    /// What the finished execution gives.
    type Result;
}

/// A request whose callee makes a member of the result: a function its payload, an API its body.
#[diagnostic::on_unimplemented(
    message = "the type of what `{Self}` gives is known",
    label = "nothing to say of the result",
    note = "`.returning::<T>()` is for functions, APIs and models, and for workflows behind `.sync2()`: only their author knows \
            what they give"
)]
pub trait Returns<Pattern>: Request {
    /// The member.
    const MEMBER: &'static str;
}

macro_rules! patterns {
    ($($(#[$doc:meta])* $name:ident)*) => { $(
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $name {}
    )* };
}
patterns! {
    /// The workflow goes on when the service has answered: there is no other pattern.
    RequestResponse
    /// The workflow goes on when the service has answered, or with `.sync()` when the job is done.
    Job
    /// The workflow goes on when the service has answered, or as a callback.
    Callback
    /// The workflow goes on when the service has answered, with `.sync()` when the job is done, or as a callback.
    JobOrCallback
    /// The workflow goes on when the service has answered, with `.sync()` or `.sync2()` when the execution is done, or as a
    /// callback.
    Execution
    /// The workflow goes on when the job is done (`.sync`).
    Sync
    /// The workflow goes on when the execution is done, and has its output as JSON (`.sync:2`).
    Sync2
}

/// A call of an optimised integration with the request `R`, which gives a `T`. `Pattern` says how it is awaited, and how else
/// it can be.
#[derive(Debug)]
pub struct Call<R, T, Pattern = RequestResponse> {
    request: Node,
    suffix: &'static str,
    /// The member of the state's result that is the call's own.
    member: Option<&'static str>,
    of: PhantomData<(R, T, Pattern)>,
}

impl<R: Request, Pattern> Call<R, R::Response, Pattern> {
    /// The call that makes the request.
    pub(crate) fn new(request: &R) -> Self {
        Self { request: request.to_node(), suffix: "", member: None, of: PhantomData }
    }
}

impl<R: Request, T, Pattern> Call<R, T, Pattern> {
    fn awaited<U, Other>(self, suffix: &'static str) -> Call<R, U, Other> {
        Call { request: self.request, suffix, member: None, of: PhantomData }
    }

    /// Keeps of the result what the callee made, which is a `U`.
    pub fn returning<U: Payload>(self) -> Call<R, U, Pattern>
    where
        R: Returns<Pattern>,
    {
        Call { request: self.request, suffix: self.suffix, member: Some(R::MEMBER), of: PhantomData }
    }
}

macro_rules! jobs {
    ($($pattern:ident)*) => { $(
        impl<R: RunsJob, T> Call<R, T, $pattern> {
            /// Waits for the job (`.sync`); in Standard workflows only.
            pub fn sync(self) -> Call<R, R::Result, Sync> {
                self.awaited(".sync")
            }
        }
    )* };
}
jobs!(Job JobOrCallback Execution);

impl<R: RunsJobWithOutput, T> Call<R, T, Execution> {
    /// Waits for the execution and gives its output as JSON (`.sync:2`); in Standard workflows only.
    pub fn sync2(self) -> Call<R, R::Result, Sync2> {
        self.awaited(".sync:2")
    }
}

#[diagnostic::do_not_recommend]
impl<R: Request, T, Pattern> TaskCall for Call<R, T, Pattern> {
    type Output = T;
    type Errors = R::Errors;

    fn into_parts(self, language: QueryLanguage) -> TaskParts {
        let result = Place::root(Root::StateResult);
        TaskParts {
            resource: format!("arn:aws:states:::{}{}", R::RESOURCE, self.suffix).into(),
            arguments: whole(&self.request, language),
            result: match self.member {
                Some(member) => result.field(member),
                None => result,
            },
        }
    }
}

macro_rules! callbacks {
    ($($pattern:ident)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<R: Request, T> WaitForTaskToken for Call<R, T, $pattern> {}
    )* };
}
callbacks!(Callback JobOrCallback Execution);

impl<R: Request, T> NotInExpress for Call<R, T, Sync> {}
impl<R: Request, T> NotInExpress for Call<R, T, Sync2> {}
