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
use crate::policy::{Environment, PolicyDocument, Statement};

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

/// The characters of a managed policy without white space, and how many of them a role can have.
///
/// Source: as before.
const MANAGED_POLICY: usize = 6_144;
const MANAGED_POLICIES: usize = 10;

/// How long managed policies are made: the names of what isn't bound yet may be longer than their handles'.
const MANAGED_POLICY_GOAL: usize = 5_120;

/// The parts that the permissions are split into, if they are too long for a policy of the role's own; none if they aren't.
pub(crate) fn managed_policies(plan: &Plan<'_>) -> Result<Vec<PolicyDocument>, ExportError> {
    if length(plan, &plan.policy)? <= INLINE_POLICIES {
        return Ok(Vec::new());
    }
    let refuse = |length, limit| ExportError::PolicyTooLong { machine: plan.name.to_owned(), length, limit };
    let empty = length(plan, &PolicyDocument::default())?;
    let mut parts: Vec<PolicyDocument> = Vec::new();
    let mut used = 0;
    for statement in &plan.policy.statements {
        for piece in pieces(plan, statement, MANAGED_POLICY_GOAL - empty)? {
            let size = length(plan, &PolicyDocument::new(vec![piece.clone()]))?.saturating_sub(empty) + 1;
            if size + empty > MANAGED_POLICY {
                return Err(refuse(size + empty, MANAGED_POLICY));
            }
            match parts.last_mut().filter(|_| used + size <= MANAGED_POLICY_GOAL) {
                Some(last) => match last.statements.last_mut().filter(|last| last.sid == piece.sid) {
                    Some(last) => last.resources.extend(piece.resources),
                    None => last.statements.push(piece),
                },
                None => {
                    parts.push(PolicyDocument::new(vec![piece]));
                    used = empty;
                }
            }
            used += size;
        }
    }
    if parts.len() > MANAGED_POLICIES {
        return Err(refuse(length(plan, &plan.policy)?, MANAGED_POLICIES * MANAGED_POLICY));
    }
    Ok(parts)
}

/// A statement as several of the same actions and conditions, whose resources fit into a policy each.
fn pieces(plan: &Plan<'_>, statement: &Statement, room: usize) -> Result<Vec<Statement>, ExportError> {
    let mut out = Vec::new();
    let bare = Statement { resources: BTreeSet::new(), ..statement.clone() };
    let size_of_bare = length(plan, &PolicyDocument::new(vec![bare.clone()]))?;
    let mut used = 0;
    for resource in &statement.resources {
        let one = Statement { resources: BTreeSet::from([resource.clone()]), ..bare.clone() };
        // The resource, and the punctuation of a list.
        let size = length(plan, &PolicyDocument::new(vec![one.clone()]))?.saturating_sub(size_of_bare) + 2;
        match out.last_mut().filter(|_| used + size <= room) {
            Some(Statement { resources, .. }) => {
                resources.insert(resource.clone());
            }
            None => {
                out.push(one);
                used = size_of_bare;
            }
        }
        used += size;
    }
    Ok(out)
}

/// The characters of a policy without white space, in the shortest region's name.
fn length(plan: &Plan<'_>, policy: &PolicyDocument) -> Result<usize, ExportError> {
    let environment = Environment::new("aws", "us-east-1", "000000000000");
    let arn_of = |handle: &ResourceHandle| {
        let bindings = &plan.deployment().bindings;
        Some(match (bindings.in_template(handle), bindings.in_terraform(handle)) {
            (Source::Arn(arn), _) | (_, Source::Arn(arn)) => arn.to_owned(),
            _ => arn::example(handle.kind, &handle.name),
        })
    };
    Ok(policy.resolve(&environment, arn_of)?.chars().filter(|c| !c.is_whitespace()).count())
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
