//! The Task state.

use super::{Catcher, NullablePath, Numeric, QueryLanguage, Retrier};
use crate::json::{Object, Value};
use crate::text::Text;

/// Does one unit of work: calls a Lambda function, an activity or an AWS service.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Task {
    /// A description for people.
    pub comment: Option<String>,
    /// This state's own query language.
    pub query_language: Option<QueryLanguage>,
    /// The ARN of what is called, such as `arn:aws:states:::lambda:invoke`. The partition of a service integration
    /// is replaced by the deployment's own on export.
    pub resource: Text,
    /// The role to call with: `RoleArn`, or in JSONPath `RoleArn.$`.
    pub credentials: Option<Object>,
    /// JSONPath: the part of the input to use.
    pub input_path: Option<NullablePath>,
    /// JSONPath: a payload template, the request.
    pub parameters: Option<Value>,
    /// JSONata: the request.
    pub arguments: Option<Value>,
    /// The longest time in seconds, 1 to 99,999,999.
    pub timeout_seconds: Option<Numeric>,
    /// JSONPath: a reference path to the timeout.
    pub timeout_seconds_path: Option<String>,
    /// The longest time in seconds between two heartbeats, 1 to 99,999,999 and less than the timeout.
    pub heartbeat_seconds: Option<Numeric>,
    /// JSONPath: a reference path to the heartbeat interval.
    pub heartbeat_seconds_path: Option<String>,
    /// JSONPath: a payload template over the result.
    pub result_selector: Option<Value>,
    /// JSONPath: where in the input the result goes.
    pub result_path: Option<NullablePath>,
    /// JSONPath: the part of that to hand on.
    pub output_path: Option<NullablePath>,
    /// Workflow variables to set.
    pub assign: Option<Object>,
    /// JSONata: the output.
    pub output: Option<Value>,
    /// What to do again after which errors; the first retrier that names the error applies.
    pub retry: Vec<Retrier>,
    /// Where to go after which errors; the first catcher that names the error applies.
    pub catch: Vec<Catcher>,
    /// The state that follows.
    pub next: Option<String>,
    /// Whether the container ends here.
    pub end: Option<bool>,
}

impl Task {
    /// A task that calls `resource`; the other fields are set on the value.
    pub fn new(resource: impl Into<Text>) -> Self {
        Self { resource: resource.into(), ..Self::default() }
    }

    /// The request in either query language: `Arguments` or `Parameters`.
    pub fn request(&self) -> Option<&Value> {
        self.arguments.as_ref().or(self.parameters.as_ref())
    }
}
