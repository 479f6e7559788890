//! What IAM asks of the caller of an operation.

use crate::data;

use super::Operation;
use super::filling::{self, Source, Written};

/// What the caller of an operation needs permission for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Iam {
    /// It is not known: nothing may be guessed.
    Unknown,
    /// Nothing: IAM is not asked, or allows it to everybody.
    NoneNeeded,
    /// These actions. Each is needed only if its conditions hold.
    Actions(Vec<Permission>),
}

/// An IAM action that an operation needs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Permission {
    /// Such as `s3:PutObject`, in the spelling of the Service Authorization Reference.
    pub action: String,
    /// What must hold of the request for the action to be needed: all of it. Nothing if it is always needed.
    pub conditions: Vec<Condition>,
    /// The types of resources that it can be granted on; none if it has no resource-level permissions, so that only `*` is
    /// right.
    pub resources: Vec<ResourceType>,
    /// Actions that AWS lists as needed with it, in some cases: `iam:PassRole`, `kms:Decrypt`, the tagging of what is made.
    pub dependents: Vec<&'static str>,
}

/// What must hold of a request. Paths of members are `Member.Inner` and, through the elements of a list,
/// `Members[].Inner`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Condition {
    /// The member is there.
    Present(&'static str),
    /// The member is not there.
    Absent(&'static str),
    /// The member is a text that begins with the word, in whatever case.
    StartsWith(&'static str, &'static str),
}

/// A type of resources, and how a request names one.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ResourceType {
    /// Its name in the Service Authorization Reference, such as `function`; empty for a path of API Gateway.
    pub name: &'static str,
    /// Its ARN with variables: `${Partition}`, `${Region}`, `${Account}` and those of `variables`.
    pub template: &'static str,
    /// Whether the action always concerns one.
    pub is_required: bool,
    /// Members that hold the whole ARN: the first that is there counts, before `variables`.
    pub arn: Vec<Source>,
    /// The other variables in the order of the template, and which members fill them. A variable without sources is not
    /// named by the request.
    pub variables: Vec<Variable>,
}

/// A variable of an ARN template.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Variable {
    /// Its name, without `${` and `}`.
    pub name: &'static str,
    /// Where its value comes from: the first that is there counts.
    pub sources: Vec<Source>,
    /// What it is if none of them is there, as far as the service has a default.
    pub default: Option<&'static str>,
}

impl Permission {
    /// The types of resources that any request of the operation may be about. For one request: [`Self::targets_in`].
    pub fn targets(&self) -> Vec<&ResourceType> {
        self.targets_in(|_| true)
    }

    /// The types of resources that a request is about, which has the members for whose paths `is_present` says so: those
    /// that the action always concerns, and those that the request names; without any, those that some request can name;
    /// without any, all.
    ///
    /// A query of `DynamoDB` is about a table, and about an index if `IndexName` is there. An S3 bucket is named by `Bucket`,
    /// and nothing names the access point that may stand for it.
    pub fn targets_in(&self, is_present: impl Fn(&str) -> bool) -> Vec<&ResourceType> {
        let is_named_in = |resource: &&ResourceType| {
            let is_present = |source: &Source| is_present(&source.member);
            resource.is_required
                || resource.arn.iter().any(is_present)
                || (!resource.variables.is_empty()
                    && resource
                        .variables
                        .iter()
                        .all(|variable| variable.default.is_some() || variable.sources.iter().any(is_present)))
        };
        let concerned: Vec<_> = self.resources.iter().filter(is_named_in).collect();
        if !concerned.is_empty() {
            return concerned;
        }
        let named: Vec<_> = self.resources.iter().filter(|resource| resource.is_named()).collect();
        if named.is_empty() { self.resources.iter().collect() } else { named }
    }
}

impl ResourceType {
    /// Whether a request can name the resource: by its ARN, or by all variables of the template.
    pub fn is_named(&self) -> bool {
        !self.arn.is_empty() || self.variables.iter().all(|variable| !variable.sources.is_empty())
    }
}

/// The service principal to which roles are passed, for `iam:PassedToService`, by the IAM prefix of the service that takes
/// them; `None` if it is not known.
///
/// ```
/// use sfn_services::sdk::service_principal;
///
/// assert_eq!(service_principal("ecs"), Some("ecs-tasks.amazonaws.com"));
/// ```
pub fn service_principal(iam_prefix: &str) -> Option<&'static str> {
    data::PRINCIPALS.find(iam_prefix)
}

pub(super) fn of(operation: Operation) -> Iam {
    match data::PERMISSIONS.find(operation.key()) {
        Some("?") => Iam::Unknown,
        Some("-") => Iam::NoneNeeded,
        Some(row) => Iam::Actions(row.split_ascii_whitespace().map(|word| permission(operation, word)).collect()),
        None => {
            let action = format!("{}:{}", operation.service().iam_prefix(), operation.name());
            Iam::Actions(vec![known(operation, action, Vec::new())])
        }
    }
}

/// `prefix:Action`, `prefix:Action?Member=WORD!Member`, `prefix:Action@arn...`.
fn permission(operation: Operation, word: &'static str) -> Permission {
    if let Some((action, template)) = word.split_once('@') {
        let path = filling::resource(&Written::of(operation, action), "", template, true);
        let (action, dependents) = (action.to_owned(), Vec::new());
        return Permission { action, conditions: Vec::new(), resources: vec![path], dependents };
    }
    let end = word.find(['?', '!']).unwrap_or(word.len());
    let (action, mut rest) = word.split_at(end);
    let mut conditions = Vec::new();
    while let Some(kind) = rest.chars().next() {
        let after = rest.get(1..).unwrap_or_default();
        let end = after.find(['?', '!']).unwrap_or(after.len());
        let (member, others) = after.split_at(end);
        conditions.push(match (kind, member.split_once('=')) {
            ('?', Some((member, word))) => Condition::StartsWith(member, word),
            ('?', None) => Condition::Present(member),
            _ => Condition::Absent(member),
        });
        rest = others;
    }
    known(operation, action.to_owned(), conditions)
}

/// The template of the operation's own API, where the Service Authorization Reference has those of two generations: the newer
/// one is the first for Amazon Lex, and the second for AWS `IoT Greengrass`.
fn of_api(operation: Operation, templates: &'static str) -> &'static str {
    match templates.split_once(", ") {
        None => templates,
        Some((_, second))
            if matches!(operation.service().name(), "lexmodelbuilding" | "lexruntime" | "greengrassv2") =>
        {
            second
        }
        Some((first, _)) => first,
    }
}

fn known(operation: Operation, action: String, conditions: Vec<Condition>) -> Permission {
    let row = data::ACTIONS.find(&action).unwrap_or_default();
    let (types, dependents) = row.split_once('\t').unwrap_or((row, ""));
    let prefix = action.split_once(':').map_or(action.as_str(), |(prefix, _)| prefix);
    let written = Written::of(operation, &action);
    let resources = types
        .split_ascii_whitespace()
        .filter_map(|word| {
            let (name, is_required) = word.strip_suffix('!').map_or((word, false), |name| (name, true));
            let template = of_api(operation, data::RESOURCES.find(&format!("{prefix}/{name}"))?);
            Some(filling::resource(&written, name, template, is_required))
        })
        .collect();
    Permission { conditions, resources, dependents: dependents.split_ascii_whitespace().collect(), action }
}
