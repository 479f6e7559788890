//! Lambda functions are called again after failures of the Lambda service that pass.
//!
//! Source: AWS Step Functions Developer Guide, "Best practices for Step Functions", "Handling transient Lambda service
//! exceptions".

use super::scope::{Report, Site};
use crate::codes;
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::State;
use crate::resource::{Pattern, Resource};

/// The errors that the guide names.
const TRANSIENT: &[&str] = &[
    "Lambda.ServiceException",
    "Lambda.AWSLambdaException",
    "Lambda.SdkClientException",
    "Lambda.TooManyRequestsException",
];

/// Checks a state.
pub(super) fn check(site: &Site<'_>, report: &mut Report<'_>) {
    // Off by default: not worth the time then.
    if codes::TRANSIENT_ERRORS_NOT_RETRIED.severity == Severity::Allow && !report.includes_allowed() {
        return;
    }
    let State::Task(task) = site.state else { return };
    let calls_lambda = match &site.resource {
        Some(Resource::LambdaFunction(_)) => true,
        _ => site
            .integration()
            .is_some_and(|call| !call.sdk && call.service == "lambda" && call.pattern != Pattern::WaitForTaskToken),
    };
    if !calls_lambda || report.is_known(&site.at, "Retry") {
        return;
    }
    let is_retried = |error: &str| {
        let matches = |name: &String| name == error || name == "States.ALL" || name == "States.TaskFailed";
        task.retry.iter().any(|retrier| retrier.error_equals.iter().any(matches))
    };
    let missing: Vec<_> =
        TRANSIENT.iter().filter(|error| !is_retried(error)).map(|error| format!("`{error}`")).collect();
    if !missing.is_empty() {
        let message =
            format!("state `{}` calls a Lambda function and does not retry {}", site.name, missing.join(", "));
        let help = "these failures of the Lambda service pass; add a retrier that names them";
        report.push(Diagnostic::new(codes::TRANSIENT_ERRORS_NOT_RETRIED, site.at.clone(), message).with_help(help));
    }
}
