//! Requests that are repeated, and of which the service cannot know that they are the same.
//!
//! Sources: AWS Step Functions API Reference, `StartExecution` (with the name and input of a running execution it starts no
//! second one); API references of services with tokens for idempotency, such as Amazon ECS, "Ensuring idempotency"; AWS Step
//! Functions Developer Guide, "Accessing execution data from the Context object" (`Execution.Name`).

use super::scope::{Report, Site};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::json::Value;
use crate::model::{QueryLanguage, State};
use crate::resource::{Integration, Pattern};
use crate::services::ServiceCatalog;

/// Checks a state, for those who ask. A request that is not written out may hold anything. A job, or a callback, that is
/// tried again after it failed is meant to be another one.
pub(super) fn check(site: &Site<'_>, catalog: Option<&dyn ServiceCatalog>, report: &mut Report<'_>) {
    if !report.includes_allowed() {
        return;
    }
    let State::Task(task) = site.state else { return };
    let tries_again = |attempts: Option<f64>| attempts.is_none_or(|most| most > 0.0);
    if !task.retry.iter().any(|retrier| tries_again(retrier.max_attempts.as_ref().map(crate::Number::as_f64))) {
        return;
    }
    let Some(call) = site.integration().filter(|call| call.pattern == Pattern::RequestResponse) else { return };
    let (field, request) = match site.language {
        Some(QueryLanguage::JsonPath) => ("Parameters", &task.parameters),
        Some(QueryLanguage::Jsonata) => ("Arguments", &task.arguments),
        None => return,
    };
    let Some(Value::Object(request)) = request else { return };
    let Some(slot) = slot(call, catalog) else { return };
    if request.iter().any(|(key, _)| key.strip_suffix(".$").unwrap_or(key) == slot) {
        return;
    }
    let message = format!(
        "state `{}` may do its work twice: when it is repeated, `{}:{}` cannot know that it is the same request",
        site.name, call.service, call.action
    );
    let help = format!(
        "give the request a `{slot}` that is made of the execution's name, `$states.context.Execution.Name`, in JSONPath \
         `$$.Execution.Name`"
    );
    let diagnostic = Diagnostic::new(codes::UNSEEN_EXECUTION_NAME, site.at.field(field), message);
    report.push(diagnostic.with_help(help).about(&slot));
}

/// The member by which the service tells a repeated request from a new one.
fn slot(call: &Integration, catalog: Option<&dyn ServiceCatalog>) -> Option<String> {
    let service = if call.sdk { "sfn" } else { "states" };
    if call.service == service && call.action == "startExecution" {
        return Some("Name".to_owned());
    }
    let members = catalog?.request(call)?;
    members.into_iter().find(|member| member.is_token).map(|member| member.name.into_owned())
}
