//! Tasks that wait for somebody else.
//!
//! Sources: AWS Step Functions Developer Guide, "Best practices for Step Functions" (timeouts to avoid stuck executions) and
//! "Discover service integration patterns in Step Functions" (the task token, heartbeats); "Handling errors in Step Functions
//! workflows" (nothing catches the failure of an execution itself).

use super::scope::{Report, Scope, Site};
use crate::codes;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::json::Value;
use crate::model::{ExecutionType, NullablePath, State, Task};
use crate::resource::{Pattern, Resource};
use crate::text::Text;

enum Waits {
    Callback,
    Activity,
    Job,
}

/// Checks a state. `is_bounded` says that the machine has a timeout of its own.
pub(super) fn check(scope: &Scope<'_>, site: &Site<'_>, is_bounded: bool, report: &mut Report<'_>) {
    let State::Task(task) = site.state else { return };
    // Express executions end after five minutes, and do not wait at all.
    if scope.execution == Some(ExecutionType::Express) {
        return;
    }
    let Some(waits) = waits(site) else { return };
    let has_timeout = task.timeout_seconds.is_some()
        || task.timeout_seconds_path.is_some()
        || task.heartbeat_seconds.is_some()
        || task.heartbeat_seconds_path.is_some();
    let is_known = || {
        ["TimeoutSeconds", "TimeoutSecondsPath", "HeartbeatSeconds", "HeartbeatSecondsPath"]
            .into_iter()
            .any(|field| report.is_known(&site.at, field))
    };
    let who = match waits {
        Waits::Callback => "a callback",
        Waits::Activity => "a worker",
        Waits::Job => "a job",
    };
    if !has_timeout && is_bounded && !matches!(waits, Waits::Job) && !is_known() {
        let message = format!("state `{}` waits for {who} until the whole execution times out", site.name);
        let help = "add `TimeoutSeconds` or `HeartbeatSeconds`, whose errors can be caught; the timeout of the state machine \
                    ends the execution, and nothing catches it";
        let mut diagnostic = Diagnostic::new(codes::CALLBACK_WITHOUT_TIMEOUT, site.at.clone(), message).with_help(help);
        // It does not wait for ever, and that may be what is meant.
        diagnostic.severity = Severity::Allow;
        report.push(diagnostic);
    } else if !has_timeout && !is_bounded && !is_known() {
        let code: Code = match waits {
            Waits::Callback | Waits::Activity => codes::CALLBACK_WITHOUT_TIMEOUT,
            Waits::Job => codes::JOB_WITHOUT_TIMEOUT,
        };
        let message = format!("state `{}` waits for {who} without a timeout", site.name);
        let help = "add `TimeoutSeconds` or `HeartbeatSeconds`; without them it waits for up to a year";
        report.push(Diagnostic::new(code, site.at.clone(), message).with_help(help));
    }
    if matches!(waits, Waits::Callback) && !may_pass_token(task) {
        let field = match (&task.arguments, &task.parameters) {
            (Some(_), _) => Some("Arguments"),
            (None, Some(_)) => Some("Parameters"),
            (None, None) => None,
        };
        if field.is_none() && (report.is_known(&site.at, "Arguments") || report.is_known(&site.at, "Parameters")) {
            return;
        }
        let at = field.map_or_else(|| site.at.clone(), |field| site.at.field(field));
        let message = format!("state `{}` waits for a callback, but does not pass the task token on", site.name);
        let help = "pass `$states.context.Task.Token`, in JSONPath `$$.Task.Token`, to whoever calls back";
        report.push(Diagnostic::new(codes::TASK_TOKEN_NOT_PASSED, at, message).with_help(help));
    }
}

fn waits(site: &Site<'_>) -> Option<Waits> {
    if let Some(Resource::Activity(_)) = &site.resource {
        return Some(Waits::Activity);
    }
    match site.integration()?.pattern {
        Pattern::RequestResponse => None,
        Pattern::Sync | Pattern::Sync2 => Some(Waits::Job),
        Pattern::WaitForTaskToken => Some(Waits::Callback),
    }
}

/// Whether the request may hold the task token: unless it surely does not.
fn may_pass_token(task: &Task) -> bool {
    if let Some(NullablePath::Path(path)) = &task.input_path
        && path.starts_with("$$")
    {
        return true;
    }
    let Some(request) = task.request() else { return false };
    // The input alone stands for a request that is not known yet in a machine that is still being built.
    if request.as_text().is_some_and(|text| *text == "{% $states.input %}") {
        return true;
    }
    let mut waiting = vec![request];
    while let Some(value) = waiting.pop() {
        match value {
            Value::String(text) if may_be_token(text) => return true,
            Value::Array(items) => waiting.extend(items),
            Value::Object(object) => waiting.extend(object.iter().map(|(_, member)| member)),
            _ => {}
        }
    }
    false
}

/// Whether an expression reads the context object's `Task`, or a part of the context object that may hold it. Text that a
/// deployment tool fills in may be anything.
fn may_be_token(text: &Text) -> bool {
    let Some(literal) = text.as_literal() else { return true };
    if literal.contains("${") {
        return true;
    }
    if text.is_jsonata() {
        return literal.match_indices("$states").any(|(at, name)| {
            let rest = literal.get(at + name.len()..).unwrap_or("");
            match rest.strip_prefix('.').map(|rest| rest.strip_prefix("context").unwrap_or(rest)) {
                Some(rest) if !OTHER_STATES.iter().any(|name| rest.starts_with(name)) => true,
                Some(_) => false,
                None => true,
            }
        });
    }
    literal.match_indices("$$").any(|(at, root)| {
        let rest = literal.get(at + root.len()..).unwrap_or("");
        !OTHER_CONTEXT.iter().any(|name| rest.starts_with(name))
    })
}

/// What follows `$states.`, or `$states.context`, where surely no token is.
const OTHER_STATES: &[&str] = &["input", ".Execution", ".State", ".Map"];

/// What follows `$$` where surely no token is.
const OTHER_CONTEXT: &[&str] = &[".Execution", ".State", ".Map"];
