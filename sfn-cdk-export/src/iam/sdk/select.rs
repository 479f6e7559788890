//! Which types of resources a request is about.

use std::collections::BTreeSet;

use sfn_services::sdk::{Permission, ResourceType, Source};

use super::choices;
use super::holds::{Holds, present};
use super::known::Known;
use crate::iam::request::Request;

/// How a request names a resource of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Naming {
    /// No member of the operation can.
    Not,
    /// The members that can aren't there.
    Absent,
    /// Some of them are, not all.
    Partly,
    /// An execution decides.
    Perhaps,
    /// It does.
    Named,
}

/// The types that a request is about: those that the action always concerns, and those that the request names. If there are
/// no such types, all that can be meant.
pub(super) fn concerned<'p>(request: &Request<'_>, known: &Known, permission: &'p Permission) -> Vec<&'p ResourceType> {
    let chosen: Vec<(&ResourceType, Naming, Option<bool>)> = permission
        .resources
        .iter()
        .map(|of| (of, naming(request, of), choices::concerns(request, &permission.action, of)))
        .filter(|(.., choice)| *choice != Some(false))
        .collect();
    let is_any_named = chosen.iter().any(|(_, naming, _)| *naming == Naming::Named);
    let has_required = chosen.iter().any(|(of, ..)| of.is_required);
    let is_meant = |(of, naming, choice): &&(&ResourceType, Naming, Option<bool>)| {
        let is_named = matches!(naming, Naming::Named | Naming::Perhaps);
        // The reference calls types required that are alternatives, each named by a member with its ARN.
        let is_alternative =
            *naming == Naming::Absent && of.variables.iter().all(|variable| variable.sources.is_empty());
        *choice == Some(true) || is_named || of.is_required && !(is_alternative && is_any_named)
    };
    let mut meant: Vec<&ResourceType> = chosen.iter().filter(is_meant).map(|(of, ..)| *of).collect();
    // What more of the members name is what the request is about, unless a row says otherwise.
    if !has_required && meant.len() > 1 && chosen.iter().all(|(.., choice)| choice.is_none()) {
        let all: Vec<BTreeSet<&str>> = meant.iter().map(|of| members(of)).collect();
        let is_less = |of: &&ResourceType| {
            let own = members(of);
            all.iter().any(|other| own.len() < other.len() && own.is_subset(other))
        };
        meant.retain(|of| !is_less(of));
    }
    if !meant.is_empty() {
        return meant;
    }
    let of_naming = |wanted: Naming| chosen.iter().filter(move |(_, naming, _)| *naming == wanted).map(|(of, ..)| *of);
    let fallbacks: [Vec<&ResourceType>; 4] = [
        of_naming(Naming::Partly).collect(),
        of_naming(Naming::Absent).filter(|of| sources(of).any(|source| known.requires(&source.member))).collect(),
        of_naming(Naming::Not).collect(),
        permission.resources.iter().collect(),
    ];
    for fallback in fallbacks {
        if meant.is_empty() {
            meant = fallback;
        }
    }
    meant
}

/// How the request names a resource of the type.
fn naming(request: &Request<'_>, of: &ResourceType) -> Naming {
    let of_any = |sources: &[Source]| sources.iter().map(|source| present(request, &source.member)).max();
    let by_arn = of_any(&of.arn);
    let by_variables = of.variables.iter().filter_map(|variable| of_any(&variable.sources)).min();
    match (by_arn, by_variables) {
        (None, None) => Naming::Not,
        (Some(Holds::Yes), _) | (_, Some(Holds::Yes)) => Naming::Named,
        (Some(Holds::Perhaps), _) | (_, Some(Holds::Perhaps)) => Naming::Perhaps,
        _ if sources(of).any(|source| present(request, &source.member) == Holds::Yes) => Naming::Partly,
        _ => Naming::Absent,
    }
}

/// The members that can name one.
fn members(of: &ResourceType) -> BTreeSet<&str> {
    sources(of).map(|source| source.member.as_str()).collect()
}

fn sources(of: &ResourceType) -> impl Iterator<Item = &Source> {
    of.arn.iter().chain(of.variables.iter().flat_map(|variable| &variable.sources))
}
