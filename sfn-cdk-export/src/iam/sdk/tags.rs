//! Tags on what an operation makes.
//!
//! Sources: AWS Service Authorization Reference, "Dependent actions"; Amazon EC2 User Guide, "Grant permission to tag Amazon
//! EC2 resources during creation".

use std::rc::Rc;

use sfn_asl::Text;
use sfn_services::sdk::{Iam, Permission, ResourceType};

use super::holds::{Holds, present};
use super::known::Known;
use super::{resources, sid};
use crate::iam::call::Call;
use crate::iam::request::Argument;
use crate::policy::{Condition, Statement};

/// Whether a dependent action is the service's own that gives tags.
pub(super) fn is_tagging(permission: &Permission, action: &str) -> bool {
    let (service, name) = action.split_once(':').unwrap_or_default();
    let is_own = permission.action.split(':').next() == Some(service);
    is_own
        && ["Tag", "AddTags", "CreateTags", "ChangeTags", "CreateOrUpdateTags"]
            .iter()
            .any(|verb| name.starts_with(verb))
}

/// To tag what the operation makes, if the request has tags.
pub(super) fn allow(call: &mut Call<'_>, known: &Known, permission: &Permission, own: &[(&str, Text)]) {
    let is_tag = |name: &str| name.ends_with("Tags") || name.starts_with("Tag") && !name.starts_with("TagKey");
    let has_tags = |call: &Call<'_>| {
        known.operation.members().any(|member| is_tag(member.name) && present(&call.request, member.name) > Holds::No)
    };
    let mut actions = permission.dependents.iter().copied().filter(|action| is_tagging(permission, action)).peekable();
    if actions.peek().is_none() || !has_tags(call) {
        return;
    }
    for action in actions {
        let statement = if action == "ec2:CreateTags" {
            let made = Condition::new("StringEquals", "ec2:CreateAction", known.operation.name());
            Statement::allow(sid(action), [action], specified(call, known, action)).condition(made)
        } else {
            Statement::allow(sid(action), [action], made(call, known, action, own))
        };
        call.push(statement);
    }
}

/// The ARNs of what the operation makes: those that its own action has, of the types that can be tagged; without such, every
/// resource of these types.
fn made(call: &mut Call<'_>, known: &Known, action: &str, own: &[(&str, Text)]) -> Vec<Text> {
    let types = taggable(call, known, action);
    if types.as_ref().is_some_and(Vec::is_empty) {
        return vec!["*".into()];
    }
    let types = types.unwrap_or_default();
    let plain = |name: &str| name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    let operation = plain(known.operation.name());
    // `CreateModel` makes a `model`.
    let kinds = own.iter().map(|(kind, _)| *kind).chain(types.iter().map(|(kind, _)| kind.as_str()));
    let kind =
        kinds.map(plain).filter(|kind| !kind.is_empty() && operation.ends_with(kind.as_str())).max_by_key(String::len);
    let is_made = |name: &str| kind.as_ref().is_none_or(|kind| *kind == plain(name));
    let taggable = |(name, arn): &(&str, Text)| {
        (is_made(name) && (types.is_empty() || types.iter().any(|(kind, _)| kind == name))).then(|| arn.clone())
    };
    let own: Vec<Text> = own.iter().filter_map(taggable).collect();
    if !own.is_empty() {
        return own;
    }
    let of_kind: Vec<Text> = types.iter().filter(|(name, _)| is_made(name)).map(|(_, arn)| arn.clone()).collect();
    if of_kind.is_empty() { types.into_iter().map(|(_, arn)| arn).collect() } else { of_kind }
}

/// The types of resources that the action tags, and every resource of each; nothing if the tables don't say.
fn taggable(call: &mut Call<'_>, known: &Known, action: &str) -> Option<Vec<(String, Text)>> {
    let tagging = tagging(call, known, action)?;
    let permission = of_action(&tagging, action)?;
    Some(permission.resources.iter().map(|of| (of.name.to_owned(), resources::any(of.template))).collect())
}

/// The service's operation of that name.
fn tagging(call: &mut Call<'_>, known: &Known, action: &str) -> Option<Rc<Known>> {
    let name = action.split(':').nth(1)?;
    let first = name.chars().next()?.to_ascii_lowercase();
    call.needs.operations.find(known.operation.service().name(), &format!("{first}{}", name.get(1..)?))
}

fn of_action<'k>(known: &'k Known, action: &str) -> Option<&'k Permission> {
    let Iam::Actions(permissions) = &known.iam else { return None };
    permissions.iter().find(|permission| permission.action == action)
}

/// What the tags of a request to Amazon EC2 are for: of each type that it names, any, since the identifiers are new.
fn specified(call: &mut Call<'_>, known: &Known, action: &str) -> Vec<Text> {
    let Some(tagging) = tagging(call, known, action) else { return vec!["*".into()] };
    let types: Vec<&ResourceType> = of_action(&tagging, action).iter().flat_map(|of| &of.resources).collect();
    let mut out = Vec::new();
    for path in ["TagSpecifications[].ResourceType", "TagSpecification[].ResourceType"] {
        for argument in call.request.members(path) {
            let of_type = match &argument {
                Argument::Missing => continue,
                Argument::Text(flat) => types.iter().find(|of| of.name == flat.text),
                Argument::Dynamic | Argument::Value(_) => None,
            };
            match of_type {
                Some(of) => out.push(resources::any(of.template)),
                None => out.extend(resources::of_many(&types)),
            }
        }
    }
    if out.is_empty() { resources::of_many(&types) } else { out }
}
