//! Resources and credentials of Task states.
//!
//! Sources: AWS Step Functions Developer Guide, "Task workflow state" (ARN forms), "Discover service integration patterns in
//! Step Functions" and "Learning to use AWS service SDK integrations" (services in lower case, actions in camel case, no
//! `.sync`); AWS: `INVALID_RESOURCE`, `The resource provided ... is not recognized`, `The field 'RoleArn' is required but
//! was missing`. What exists is asked of the [`ServiceCatalog`].

use super::scope::{Report, Site};
use crate::codes;
use crate::diagnostic::{Code, Diagnostic, Location};
use crate::model::State;
use crate::resource::{Integration, Pattern, Resource};
use crate::services::{ServiceCatalog, Support};
use crate::text::Text;

/// Checks the resource and the credentials of a Task state. Returns whether the resource is fine, as far as is known.
pub(super) fn check(site: &Site<'_>, catalog: Option<&dyn ServiceCatalog>, report: &mut Report<'_>) -> bool {
    let State::Task(task) = site.state else { return true };
    let mut is_fine = true;
    if task.resource.is_empty() {
        if !report.is_known(&site.at, "Resource") {
            let message = "a Task state must have the field `Resource`";
            report.push(Diagnostic::new(codes::MISSING_FIELD, site.at.clone(), message));
        }
    } else if let Some(help) = wrong_form(&task.resource, site.resource.as_ref()) {
        let message = format!("`{}` is no resource that a Task state can call", task.resource);
        let at = site.at.field("Resource");
        report.push(Diagnostic::new(codes::INVALID_RESOURCE, at, message).with_help(help));
        is_fine = false;
    } else if let (Some(catalog), Some(call)) = (catalog, site.integration())
        && let Some(diagnostic) = unsupported(call, &catalog.integration(call), site)
    {
        is_fine = !diagnostic.is_error();
        report.push(diagnostic);
    }
    if let Some(credentials) = &task.credentials
        && credentials.get("RoleArn").is_none()
        && credentials.get("RoleArn.$").is_none()
    {
        let at = site.at.field("Credentials");
        let message = "`Credentials` must have the field `RoleArn`";
        report.push(Diagnostic::new(codes::MISSING_FIELD, at, message));
    }
    is_fine
}

/// What to write instead of a resource that has none of the forms.
fn wrong_form(resource: &Text, parsed: Option<&Resource>) -> Option<String> {
    let help = match parsed {
        Some(Resource::Integration(call)) => return wrong_sdk_form(call),
        Some(_) => return None,
        None if resource.is_jsonata() || resource.as_literal().is_some_and(|text| text.starts_with('$')) => {
            "a resource is fixed text; to call what an input names, pass it to an integration such as \
             `arn:aws:states:::lambda:invoke`"
        }
        None => {
            "write the ARN of a Lambda function or an activity, or `arn:aws:states:::<service>:<action>`, followed by \
             nothing, `.sync`, `.sync:2` or `.waitForTaskToken`"
        }
    };
    Some(help.to_owned())
}

fn wrong_sdk_form(call: &Integration) -> Option<String> {
    if !call.sdk {
        return None;
    }
    if matches!(call.pattern, Pattern::Sync | Pattern::Sync2) {
        let help = "integrations of the AWS SDK cannot wait for a job; leave the suffix out and poll, or use the \
                    service's own integration";
        return Some(help.to_owned());
    }
    let is_lower = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    if !call.service.chars().all(is_lower) {
        let service: String = call.service.to_ascii_lowercase().chars().filter(|c| is_lower(*c)).collect();
        return Some(format!("services of the AWS SDK are written in small letters, without separators: `{service}`"));
    }
    let mut letters = call.action.chars();
    let first = letters.next().filter(char::is_ascii_uppercase)?.to_ascii_lowercase();
    Some(format!("actions begin with a small letter: `{first}{}`", letters.as_str()))
}

/// What a resource names. A service integration is one also if a deployment tool still has to fill in its partition.
pub(super) fn parse(resource: &Text) -> Option<Resource> {
    let found = Resource::parse(resource)?;
    if let Resource::Placeholder(text) = &found
        && let Some((_, rest)) = text.as_literal()?.strip_prefix("arn:${").and_then(|rest| rest.split_once("}:"))
        && !rest.contains("${")
        && let Some(Resource::Integration(call)) = Resource::parse(&format!("arn:aws:{rest}").into())
    {
        return Some(Resource::Integration(call));
    }
    Some(found)
}

/// The finding over an integration that the catalogue does not know.
fn unsupported(call: &Integration, support: &Support, site: &Site<'_>) -> Option<Diagnostic> {
    let Integration { service, action, pattern, .. } = call;
    let suffix = pattern.suffix();
    let sdk = format!("`arn:aws:states:::aws-sdk:{service}:{action}`");
    if call.sdk {
        return unsupported_in_sdk(call, support, site);
    }
    let (code, message, help) = match support {
        Support::Known | Support::NotChecked | Support::Excluded | Support::Retired { .. } | Support::Undocumented => {
            return None;
        }
        Support::UnknownService { similar } => (
            codes::UNKNOWN_SERVICE,
            format!("Step Functions has no optimised integrations of a service `{service}`"),
            match similar {
                Some(similar) => format!("a service with a similar name exists: `{similar}`"),
                None => format!("other services are called through the AWS SDK, such as {sdk}"),
            },
        ),
        Support::UnknownAction { similar, sdk_service } => (
            codes::UNKNOWN_ACTION,
            format!("`{service}` has no optimised integration `{action}`"),
            match (similar, sdk_service) {
                (Some(similar), _) => format!("an action with a similar name exists: `{similar}`"),
                (None, Some(service)) => {
                    format!("the AWS SDK has it: `arn:aws:states:::aws-sdk:{service}:{action}`")
                }
                (None, None) => format!("other actions are called through the AWS SDK, such as {sdk}"),
            },
        ),
        Support::PatternNotSupported { supported } => {
            let way = |way: &Pattern| format!("`arn:aws:states:::{service}:{action}{}`", way.suffix());
            let ways: Vec<String> = supported.iter().map(way).collect();
            (
                codes::UNSUPPORTED_PATTERN,
                format!("`{service}:{action}` cannot be called with `{suffix}`"),
                format!("write {}", ways.join(" or ")),
            )
        }
        Support::Doubtful => (
            codes::UNDOCUMENTED_PATTERN,
            format!("AWS does not document that `{service}:{action}` can be called with `{suffix}`"),
            "try it on AWS before you rely on it".to_owned(),
        ),
        Support::OnlyIn { field } => (
            codes::UNKNOWN_ACTION,
            format!("`{service}:{action}` is no resource of a Task state, but of the field `{field}`"),
            format!("a Task state calls it through the AWS SDK: {sdk}"),
        ),
    };
    Some(Diagnostic::new(code, site.at.field("Resource"), message).with_help(help))
}

/// The same of an integration of the AWS SDK.
fn unsupported_in_sdk(call: &Integration, support: &Support, site: &Site<'_>) -> Option<Diagnostic> {
    let Integration { service, action, .. } = call;
    let (code, message, help) = match support {
        Support::UnknownService { similar } => (
            codes::UNKNOWN_SDK_SERVICE,
            format!("the AWS SDK has no service `{service}`"),
            match similar {
                Some(similar) => format!("it is perhaps `{similar}`"),
                None => newer(codes::UNKNOWN_SDK_SERVICE),
            },
        ),
        Support::UnknownAction { similar, sdk_service } => (
            codes::UNKNOWN_SDK_ACTION,
            format!("`{service}` of the AWS SDK has no action `{action}`"),
            match (similar, sdk_service) {
                (_, Some(service)) => {
                    format!("another service has it: `arn:aws:states:::aws-sdk:{service}:{action}`")
                }
                (Some(similar), None) => format!("an action with a similar name exists: `{similar}`"),
                (None, None) => newer(codes::UNKNOWN_SDK_ACTION),
            },
        ),
        Support::Excluded => (
            codes::UNSUPPORTED_OPERATION,
            format!("Step Functions does not offer `{service}:{action}`"),
            "call it from a Lambda function".to_owned(),
        ),
        Support::Retired { product } => (
            codes::RETIRED_SERVICE,
            format!("AWS has retired {product}, the service `{service}`"),
            "what calls it fails; move to the service that AWS names as its successor".to_owned(),
        ),
        Support::Undocumented => (
            codes::UNDOCUMENTED_SERVICE,
            format!("Step Functions does not document that it calls `{service}`"),
            "try it on AWS before you rely on it".to_owned(),
        ),
        _ => return None,
    };
    Some(Diagnostic::new(code, site.at.field("Resource"), message).with_help(help))
}

/// What to do about a name that may be younger than the catalogue.
fn newer(code: Code) -> String {
    format!("if it is newer than the tables of this version, allow the lint `{}`", code.lint)
}

/// Checks a resource of which only certain actions of S3 are allowed.
pub(super) fn one_of(resource: &Text, actions: &[&str], at: &Location, report: &mut Report<'_>) {
    let allowed = match parse(resource) {
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
