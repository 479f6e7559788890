//! The ARNs that an action needs to be allowed on.

use sfn_asl::Text;
use sfn_asl::token::{Pseudo, Token};
use sfn_services::sdk::{Permission, ResourceType};

use super::known::Known;
use super::template::{Part, parts};
use super::values::{Filled, Place, variable, whole};
use super::{choices, lambda, notes, select, template};
use crate::iam::call::Call;
use crate::policy::covers;

/// Of more types that the request might mean, one pattern says as much as a list.
const MANY_TYPES: usize = 8;

/// So many ARNs are made of several lists; of longer ones, each element is any.
const MANY_ARNS: usize = 64;

/// The ARNs that the request names, each with its type; `*` alone if the action has no resource type.
pub(super) fn of<'p>(call: &mut Call<'_>, known: &Known, permission: &'p Permission) -> Vec<(&'p str, Text)> {
    if permission.resources.is_empty() || choices::is_without_resource(&call.request, &permission.action) {
        return vec![("", "*".into())];
    }
    let types = select::concerned(&call.request, known, permission);
    if types.len() > MANY_TYPES && types.iter().all(|of| of.arn.is_empty() && is_unnamed(of)) {
        return any_of_many(call, permission, &types);
    }
    let mut out: Vec<(&str, Text)> = Vec::new();
    for of in types {
        let mut arns = of_type(call, known, permission, of);
        if of.name == "function" {
            lambda::qualify(call, &mut arns);
        }
        for arn in arns {
            if !out.iter().any(|(_, other)| *other == arn) {
                out.push((of.name, arn));
            }
        }
    }
    drop_covered(&mut out);
    out
}

/// The ARNs of one type.
fn of_type(call: &mut Call<'_>, known: &Known, permission: &Permission, of: &ResourceType) -> Vec<Text> {
    let place = Place { action: &permission.action, of, variable: 0 };
    if let Some(arns) = whole(call, place) {
        return arns.into_iter().map(|arn| arn.unwrap_or_else(|| any(of.template))).collect();
    }
    if is_unnamed(of) {
        match of.arn.as_slice() {
            [source] if known.requires(&source.member) => call.missing(&source.member),
            [] if !of.variables.is_empty() => notes::unnamed(call, permission, of.name),
            _ => {}
        }
    }
    fill(of.template, |index| {
        let is_own_account =
            |variable: &sfn_services::sdk::Variable| variable.name == "AccountId" && variable.sources.is_empty();
        if of.variables.get(index).is_some_and(is_own_account) {
            return vec![Filled::name(Token::from(Pseudo::AccountId))];
        }
        variable(call, known, Place { variable: index, ..place })
    })
}

/// Whether no member is the value of a variable.
fn is_unnamed(of: &ResourceType) -> bool {
    of.variables.iter().all(|variable| variable.sources.is_empty())
}

/// Every resource of a type.
pub(super) fn any(template: &str) -> Text {
    fill(template, |_| vec![Filled::any()]).pop().unwrap_or_default()
}

/// The ARNs of a template.
fn fill(template: &str, mut values: impl FnMut(usize) -> Vec<Filled>) -> Vec<Text> {
    let mut out = vec![Text::with_capacity(template.len())];
    for part in parts(template) {
        let token = match part {
            Part::Literal(literal) => {
                for arn in &mut out {
                    arn.push_str(literal);
                }
                continue;
            }
            Part::Variable(index) => {
                let mut values = values(index);
                if values.len() > 1 && out.len() > 1 && out.len() * values.len() > MANY_ARNS {
                    values = vec![Filled::any()];
                }
                if let [value] = values.as_slice()
                    && !value.is_head
                {
                    for arn in &mut out {
                        arn.push(&value.text);
                    }
                    continue;
                }
                out = out.iter().flat_map(|arn| values.iter().map(|value| value.behind(arn))).collect();
                out.sort();
                out.dedup();
                continue;
            }
            Part::Partition => Pseudo::Partition,
            Part::Region => Pseudo::Region,
            Part::Account => Pseudo::AccountId,
        };
        for arn in &mut out {
            arn.push_token(token.into());
        }
    }
    out
}

impl Filled {
    /// What is known of the ARN, with this behind it.
    fn behind(&self, arn: &Text) -> Text {
        if self.is_head {
            return self.text.clone();
        }
        let mut arn = arn.clone();
        arn.push(&self.text);
        arn
    }
}

/// One pattern for many types, none of which the request names.
fn any_of_many<'p>(call: &mut Call<'_>, permission: &Permission, types: &[&'p ResourceType]) -> Vec<(&'p str, Text)> {
    notes::unnamed(call, permission, "resource");
    of_many(types).into_iter().map(|arn| ("", arn)).collect()
}

/// One pattern for the types of each place.
pub(super) fn of_many(types: &[&ResourceType]) -> Vec<Text> {
    let has_kinds = types.iter().all(|of| template::kind(of.template).ends_with('/'));
    let mut out: Vec<Text> = Vec::new();
    for of in types {
        // Everything in front of the resource, and any resource.
        let resource = of.template.splitn(6, ':').nth(5).unwrap_or_default();
        let mut arn = any(of.template.strip_suffix(resource).unwrap_or_default());
        arn.push_str(if has_kinds { "*/*" } else { "*" });
        if !out.contains(&arn) {
            out.push(arn);
        }
    }
    out
}

/// Drops what another pattern allows anyway.
fn drop_covered(arns: &mut Vec<(&str, Text)>) {
    if arns.len() > 1 && arns.len() <= MANY_ARNS {
        let is_covered = |(_, arn): &(&str, Text)| arns.iter().any(|(_, other)| other != arn && covers(other, arn));
        let covered: Vec<bool> = arns.iter().map(is_covered).collect();
        let mut covered = covered.into_iter();
        arns.retain(|_| covered.next() != Some(true));
    }
}
