//! Activities: workers that ask Step Functions for tasks.
//!
//! Source: AWS Step Functions Developer Guide, "Learn about activities in Step Functions".

use std::marker::PhantomData;

use sfn_asl::model::QueryLanguage;
use sfn_asl::{Object, ResourceHandle, Text};

use super::arguments::whole;
use super::{NotInExpress, TaskCall, TaskParts, WaitsForWorker};
use crate::expr::{Node, Place, Root};

/// A task for the workers of an activity, which give a `T`: `activity approve(Request) -> Decision throws ReviewError;`.
///
/// The state waits for a worker for as long as its timeout or heartbeat says.
///
/// ```
/// use sfn_dsl::prelude::*;
///
/// #[derive(Payload)]
/// struct Request { order_id: String }
///
/// resources! {
///     activity approve(Request) -> bool;
/// }
///
/// let mut workflow = WorkflowBuilder::<Request>::new();
/// let request = workflow.input();
/// workflow.task("Approve", approve(&request)).heartbeat(hours(1)).end();
/// assert!(workflow.finish().to_json().contains(r#""Resource": "${approve_arn}""#));
/// ```
#[derive(Debug, Clone)]
pub struct ActivityTask<T, E> {
    activity: ResourceHandle,
    input: Option<Node>,
    of: PhantomData<fn() -> (T, E)>,
}

impl<T, E> ActivityTask<T, E> {
    /// A task of `activity`; without an input the workers get `{}`.
    pub fn new(activity: ResourceHandle, input: Option<Node>) -> Self {
        Self { activity, input, of: PhantomData }
    }
}

#[diagnostic::do_not_recommend]
impl<T, E> TaskCall for ActivityTask<T, E> {
    type Output = T;
    type Errors = E;

    fn into_parts(self, language: QueryLanguage) -> TaskParts {
        let arguments = self.input.as_ref().map_or_else(|| Object::new().into(), |input| whole(input, language));
        TaskParts { resource: Text::from(self.activity.arn()), arguments, result: Place::root(Root::StateResult) }
    }
}

impl<T, E> WaitsForWorker for ActivityTask<T, E> {}
impl<T, E> NotInExpress for ActivityTask<T, E> {}
