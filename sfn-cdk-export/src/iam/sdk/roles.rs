//! Roles that an operation passes on to a service.
//!
//! Source: AWS IAM User Guide, "Granting a user permissions to pass a role to an AWS service".

use sfn_asl::{Text, Value};

use super::holds::{Holds, present};
use super::known::Known;
use crate::iam::arn_type::ROLE;
use crate::iam::call::Call;
use crate::iam::codes;
use crate::iam::request::Argument;
use crate::policy::{Condition, Statement};

/// Members that stand for a role without naming it: an instance profile holds one.
const HOLDERS: [(&str, &str, &str); 1] = [("ec2", "RunInstances", "IamInstanceProfile")];

/// Members whose roles are for another service than the one that is called.
///
/// Sources: AWS managed policy `AmazonEMRFullAccessPolicy_v2`; Amazon EKS User Guide, "Amazon EKS Pod execution IAM role".
const FOR_OTHERS: [(&str, &str, &str); 3] = [
    ("elasticmapreduce", "AutoScalingRole", "application-autoscaling.amazonaws.com"),
    ("elasticmapreduce", "JobFlowRole", "ec2.amazonaws.com"),
    ("eks", "PodExecutionRoleArn", "eks-fargate-pods.amazonaws.com"),
];

/// To pass on the roles that the request names.
pub(super) fn pass(call: &mut Call<'_>, known: &Known) {
    let service = known.operation.service().iam_prefix();
    let principal_of = |path: &&str| {
        FOR_OTHERS
            .iter()
            .find(|(prefix, member, _)| *prefix == service && path == member)
            .map(|(.., principal)| *principal)
    };
    let (own, others): (Vec<&str>, Vec<&str>) = known.roles.iter().partition(|path| principal_of(path).is_none());
    pass_to(call, known, &own, known.principal);
    // Roles that the user names are for these members only where they are there.
    for path in others.into_iter().filter(|path| present(&call.request, path) > Holds::No).collect::<Vec<_>>() {
        pass_to(call, known, &[path], principal_of(&path));
    }
}

/// To pass on the roles of some members to one service.
fn pass_to(call: &mut Call<'_>, known: &Known, paths: &[&str], principal: Option<&str>) {
    let service = known.operation.service().iam_prefix();
    let mut roles: Vec<Text> = call.roles.to_vec();
    let is_said = !roles.is_empty();
    let mut wide: Option<&str> = None;
    for path in paths {
        for argument in call.request.members(path) {
            match argument {
                Argument::Missing | Argument::Value(Value::Null) => {}
                Argument::Dynamic if is_said || call.request.is_absent() => {}
                Argument::Dynamic => wide = Some(path),
                argument => match call.read(path, argument, ROLE.expected, |flat| ROLE.find(flat)) {
                    Some(role) => roles.push(role.arn()),
                    None => wide = Some(path),
                },
            }
        }
    }
    let is_holder =
        |(prefix, operation, _): &&(&str, &str, &str)| *prefix == service && *operation == known.operation.name();
    if let Some((.., holder)) = HOLDERS.iter().find(is_holder)
        && !is_said
        && present(&call.request, holder) > Holds::No
    {
        wide = Some(holder);
    }
    if let Some(path) = wide {
        roles.push(ROLE.any().arn());
        find_any_role(call, path);
    }
    if roles.is_empty() {
        return;
    }
    let mut statement = Statement::allow("PassRoles", ["iam:PassRole"], roles);
    match principal {
        Some(principal) => {
            statement = statement.condition(Condition::new("StringEquals", "iam:PassedToService", principal));
        }
        None => find_any_service(call),
    }
    call.push(statement);
}

fn find_any_role(call: &mut Call<'_>, path: &str) {
    let (state, resource) = (call.state, call.resource);
    call.find(
        codes::WIDE_PASS_ROLE,
        format!(
            "the state `{state}` passes on a role by `{path}` of `{resource}` that the definition doesn't name: it may pass any \
             role of the account"
        ),
        format!(
            "write the role's ARN, or put the roles in the place of `role/*` (in Rust: `.roles_of(\"{state}\", [...])`)"
        ),
    );
}

fn find_any_service(call: &mut Call<'_>) {
    let (state, resource) = (call.state, call.resource);
    call.find(
        codes::WIDE_PASS_ROLE,
        format!("the state `{state}` may pass its role on to any service: to which `{resource}` passes it is not known here"),
        format!(
            "add a condition on `iam:PassedToService` to the statement (in Rust, `.permissions_of(\"{state}\", [...])` states \
             it)"
        ),
    );
}
