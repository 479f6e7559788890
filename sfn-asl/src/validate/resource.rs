//! Resources and credentials of Task states.
//!
//! Sources: AWS Step Functions Developer Guide, "Task workflow state" (ARN forms); AWS: `INVALID_RESOURCE`, `The field
//! 'RoleArn' is required but was missing`.

use super::scope::{Report, Site};
use crate::codes;
use crate::diagnostic::{Diagnostic, Location};
use crate::model::State;
use crate::resource::{Pattern, Resource};
use crate::text::Text;

/// Checks the resource and the credentials of a Task state.
pub(super) fn check(site: &Site<'_>, report: &mut Report<'_>) {
    let State::Task(task) = site.state else { return };
    if task.resource.is_empty() {
        if !report.is_known(&site.at, "Resource") {
            let message = "a Task state must have the field `Resource`";
            report.push(Diagnostic::new(codes::MISSING_FIELD, site.at.clone(), message));
        }
    } else {
        check_resource(&task.resource, &site.at.field("Resource"), report);
    }
    if let Some(credentials) = &task.credentials
        && credentials.get("RoleArn").is_none()
        && credentials.get("RoleArn.$").is_none()
    {
        let at = site.at.field("Credentials");
        let message = "`Credentials` must have the field `RoleArn`";
        report.push(Diagnostic::new(codes::MISSING_FIELD, at, message));
    }
}

fn check_resource(resource: &Text, at: &Location, report: &mut Report<'_>) {
    let help = match Resource::parse(resource) {
        Some(Resource::Integration(call)) if call.sdk && matches!(call.pattern, Pattern::Sync | Pattern::Sync2) => {
            "integrations of the AWS SDK cannot wait for a job; leave the suffix out and poll, or use the service's own \
             integration"
        }
        Some(Resource::Integration(call)) if call.sdk && call.action.starts_with(|c: char| c.is_ascii_uppercase()) => {
            "actions are written in camel case, such as `copyObject`"
        }
        Some(_) => return,
        None if resource.is_jsonata() || resource.as_literal().is_some_and(|text| text.starts_with('$')) => {
            "a resource is fixed text; to call what an input names, pass it to an integration such as \
             `arn:aws:states:::lambda:invoke`"
        }
        None => {
            "write the ARN of a Lambda function or an activity, or `arn:aws:states:::<service>:<action>`, followed by \
             nothing, `.sync`, `.sync:2` or `.waitForTaskToken`"
        }
    };
    let message = format!("`{resource}` is no resource that a Task state can call");
    report.push(Diagnostic::new(codes::INVALID_RESOURCE, at.clone(), message).with_help(help));
}

/// Checks a resource of which only certain actions of S3 are allowed.
pub(super) fn one_of(resource: &Text, actions: &[&str], at: &Location, report: &mut Report<'_>) {
    let allowed = match Resource::parse(resource) {
        Some(Resource::Placeholder(_)) => true,
        Some(Resource::Integration(found)) => actions.contains(&found.to_string().as_str()),
        _ => false,
    };
    if !allowed {
        let message = format!("`{resource}` is no resource that can stand here");
        let arns: Vec<_> = actions.iter().map(|action| format!("`arn:aws:states:::{action}`")).collect();
        let help = format!("write {}", arns.join(" or "));
        report.push(Diagnostic::new(codes::INVALID_RESOURCE, at.field("Resource"), message).with_help(help));
    }
}
