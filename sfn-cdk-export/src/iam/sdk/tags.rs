//! Tags on what an operation makes.
//!
//! Sources: AWS Service Authorization Reference, "Dependent actions"; Amazon EC2 User Guide, "Grant permission to tag Amazon
//! EC2 resources during creation".

use sfn_asl::Text;
use sfn_services::sdk::Permission;

use super::holds::{Holds, present};
use super::known::Known;
use super::sid;
use crate::iam::call::Call;
use crate::iam::request::Argument;
use crate::policy::{Condition, Fields, Statement, arn};

/// Whether a dependent action gives tags.
pub(super) fn is_tagging(action: &str) -> bool {
    let name = action.split(':').nth(1).unwrap_or_default();
    ["Tag", "AddTags", "CreateTags", "ChangeTags", "CreateOrUpdateTags"].iter().any(|verb| name.starts_with(verb))
}

/// To tag what the operation makes, if the request has tags.
pub(super) fn allow(call: &mut Call<'_>, known: &Known, permission: &Permission, resources: &[(&str, Text)]) {
    let is_tag = |name: &str| name.ends_with("Tags") || name.starts_with("Tag") && !name.starts_with("TagKey");
    let has_tags = |call: &Call<'_>| {
        known.operation.members().any(|member| is_tag(member.name) && present(&call.request, member.name) > Holds::No)
    };
    let mut actions = permission.dependents.iter().copied().filter(|action| is_tagging(action)).peekable();
    if actions.peek().is_none() || !has_tags(call) {
        return;
    }
    for action in actions {
        let statement = if action == "ec2:CreateTags" {
            let made = Condition::new("StringEquals", "ec2:CreateAction", known.operation.name());
            Statement::allow(sid(action), [action], specified(call)).condition(made)
        } else {
            Statement::allow(sid(action), [action], made(known, resources))
        };
        call.push(statement);
    }
}

/// The ARNs of what the operation makes: of the type that its name ends in, or all.
fn made(known: &Known, resources: &[(&str, Text)]) -> Vec<Text> {
    let plain = |name: &str| name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    let operation = plain(known.operation.name());
    let kinds = resources.iter().map(|(kind, _)| plain(kind)).filter(|kind| operation.ends_with(kind.as_str()));
    let kind = kinds.max_by_key(String::len).filter(|kind| !kind.is_empty());
    let is_made = |name: &str| kind.as_ref().is_none_or(|kind| *kind == plain(name));
    resources.iter().filter(|(name, _)| is_made(name)).map(|(_, arn)| arn.clone()).collect()
}

/// What the tags of a request to Amazon EC2 are for: of each type that it names, any, since the identifiers are new.
fn specified(call: &Call<'_>) -> Vec<Text> {
    let mut out = Vec::new();
    for path in ["TagSpecifications[].ResourceType", "TagSpecification[].ResourceType"] {
        for argument in call.request.members(path) {
            let mut resource = match argument {
                Argument::Text(flat) if flat.is_name(&flat.text, "-") && !flat.is_unknown() => flat.restore(&flat.text),
                Argument::Missing => continue,
                _ => "*".into(),
            };
            resource.push_str("/*");
            out.push(arn("ec2", Fields::RegionAndAccount, resource));
        }
    }
    if out.is_empty() {
        out.push(arn("ec2", Fields::RegionAndAccount, "*/*"));
    }
    out
}
