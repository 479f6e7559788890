//! How large things may be.

use std::collections::BTreeSet;

use sfn_asl::StateMachine;
use sfn_asl::json::{Style, Writer};
use sfn_asl::token::{ResourceHandle, Token};
use sfn_asl::validate::DEFINITION_LIMIT;

use crate::arn;
use crate::binding::Source;
use crate::error::ExportError;
use crate::plan::Plan;
use crate::policy::Environment;

/// The characters of all inline policies of a role together, without white space.
///
/// Source: AWS IAM User Guide, "IAM and AWS STS quotas".
pub(crate) const INLINE_POLICIES: usize = 10_240;

/// The bytes of a template that lies in S3, where the tools put it if it has more than 51,200.
///
/// Source: AWS CloudFormation User Guide, "Understand CloudFormation quotas".
const TEMPLATE_BYTES: usize = 1_000_000;

/// As before, per template.
const PARAMETERS: usize = 200;
const RESOURCES: usize = 500;

/// Checks the length of the execution role's policy, in the shortest region's name.
pub(crate) fn check_policy(plan: &Plan<'_>) -> Result<(), ExportError> {
    let environment = Environment::new("aws", "us-east-1", "000000000000");
    let arn_of = |handle: &ResourceHandle| {
        let bindings = &plan.deployment().bindings;
        Some(match (bindings.in_template(handle), bindings.in_terraform(handle)) {
            (Source::Arn(arn), _) | (_, Source::Arn(arn)) => arn.to_owned(),
            _ => arn::example(handle.kind, &handle.name),
        })
    };
    let length = plan.policy.resolve(&environment, arn_of)?.chars().filter(|c| !c.is_whitespace()).count();
    if length > INLINE_POLICIES {
        return Err(ExportError::PolicyTooLong { machine: plan.name.to_owned(), length, limit: INLINE_POLICIES });
    }
    Ok(())
}

/// The text of a definition: a line for every member, or without any white space if that would be too long.
pub(crate) fn definition(
    machine: &StateMachine,
    mut print: impl FnMut(&Token) -> String,
) -> Result<String, ExportError> {
    let readable = machine.to_template(Style::Template, &mut print);
    if readable.chars().count() <= DEFINITION_LIMIT {
        return Ok(readable);
    }
    let mut text = Writer::new(Style::Template, print).compact(&machine.to_value());
    text.push('\n');
    let size = text.chars().count();
    if size > DEFINITION_LIMIT {
        return Err(ExportError::TooLarge {
            what: "the definition".to_owned(),
            size,
            unit: "characters",
            limit: DEFINITION_LIMIT,
            advice: "make some states a state machine of their own",
        });
    }
    Ok(text)
}

/// Checks the number of a template's parameters and resources.
pub(crate) fn check_counts(parameters: usize, resources: usize) -> Result<(), ExportError> {
    let too_large = |what: &str, size, unit, limit, advice| {
        Err(ExportError::TooLarge { what: what.to_owned(), size, unit, limit, advice })
    };
    if parameters > PARAMETERS {
        let advice = "bind some handles with `.bind(handle, Binding::...)`";
        return too_large("the template", parameters, "parameters", PARAMETERS, advice);
    }
    if resources > RESOURCES {
        return too_large("the template", resources, "resources", RESOURCES, "put some into a stack of their own");
    }
    Ok(())
}

/// Checks the size of a template.
pub(crate) fn check_template(file: &str, text: &str) -> Result<(), ExportError> {
    if text.len() <= TEMPLATE_BYTES {
        return Ok(());
    }
    Err(ExportError::TooLarge {
        what: format!("the template {file}"),
        size: text.len(),
        unit: "bytes",
        limit: TEMPLATE_BYTES,
        advice: "use the SAM template, whose definition is a file of its own, or make some states a state machine of \
                 their own",
    })
}

/// Checks the number of tags, and that no two have one key for IAM, which doesn't tell upper and lower case apart.
///
/// Source: AWS IAM User Guide, "Tags for IAM resources".
pub(crate) fn check_tags<'t>(tags: impl Iterator<Item = (&'t str, &'t str)>) -> Result<(), ExportError> {
    let mut keys = BTreeSet::new();
    for (key, value) in tags {
        let refuse = |reason| Err(ExportError::InvalidTag { key: key.to_owned(), value: value.to_owned(), reason });
        if !keys.insert(key.to_lowercase()) {
            return refuse("has the key of another tag but for upper and lower case, which IAM doesn't tell apart");
        }
        if keys.len() > 50 {
            return refuse("is one too many: a resource can have 50");
        }
    }
    Ok(())
}
