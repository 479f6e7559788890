//! The retrier for what passes: failures of the Lambda service.

use std::collections::HashSet;

use sfn_asl::model::{Retrier, Task};

use super::TaskBuilder;
use super::retry::Retry;
use crate::duration::seconds;
use crate::error::{Lambda, TaskError};

/// The failures of the Lambda service that pass.
///
/// Source: AWS Step Functions Developer Guide, "Handling transient Lambda service exceptions" (the first four, and how to try
/// again); AWS Lambda Developer Guide, "Lambda function scaling" (a function that is throttled can be called again).
const TRANSIENT: &[Lambda] = &[
    Lambda::ClientExecutionTimeoutException,
    Lambda::ServiceException,
    Lambda::AWSLambdaException,
    Lambda::SdkClientException,
    Lambda::TooManyRequestsException,
];

impl<T, E, B> TaskBuilder<'_, T, E, B> {
    /// Calls a Lambda function again after failures of the Lambda service that pass, behind the retriers that are there: after 2
    /// seconds, at twice the interval, 6 times. Errors that a retrier names already are left out. Any other call stays as it is.
    ///
    /// `workflow!` does so with every call, unless `#[no_default_retry]` stands in front of the state or the workflow.
    ///
    /// ```
    /// use sfn_dsl::prelude::*;
    ///
    /// resources! {
    ///     lambda notify(String);
    /// }
    ///
    /// let mut workflow = WorkflowBuilder::<String>::new();
    /// let name = workflow.input();
    /// workflow.task("Notify", notify(&name)).retry_transient().end();
    /// assert!(workflow.finish().to_json().contains("Lambda.ServiceException"));
    /// ```
    pub fn retry_transient(mut self) -> Self {
        add(&mut self.task);
        self
    }
}

/// Adds the retrier to a call of a Lambda function.
pub(super) fn add(task: &mut Task) {
    let named: HashSet<&str> =
        task.retry.iter().flat_map(|retrier| &retrier.error_equals).map(String::as_str).collect();
    let calls_lambda = task.resource.as_literal().is_some_and(|resource| {
        resource
            .strip_prefix("arn:aws:states:::lambda:invoke")
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    });
    if !calls_lambda || named.contains("States.ALL") || named.contains("States.TaskFailed") {
        return;
    }
    let errors = TRANSIENT.iter().map(TaskError::error_name).filter(|name| !named.contains(name));
    let errors: Vec<String> = errors.map(str::to_owned).collect();
    if !errors.is_empty() {
        task.retry.push(retrier(errors));
    }
}

/// Takes the retrier away, so that others come in front of it; whether it was there.
pub(super) fn take(task: &mut Task) -> bool {
    let is_transient = |name: &String| TRANSIENT.iter().any(|error| error.error_name() == name);
    let is_there = task
        .retry
        .last()
        .is_some_and(|last| last.error_equals.iter().all(is_transient) && *last == retrier(last.error_equals.clone()));
    if is_there {
        task.retry.pop();
    }
    is_there
}

fn retrier(errors: Vec<String>) -> Retrier {
    Retry::new().every(seconds(2)).at_most(6).backoff(2.0).into_retrier(errors)
}
