//! What a `Resource` names, looked up once for each of a machine.

use std::rc::Rc;

use sfn_asl::Text;
use sfn_asl::resource::{Integration, Resource};

use super::flat;
use super::rules::{self, Row};
use super::sdk::{self, Known, Operations};

/// What a `Resource` names.
#[derive(Debug)]
pub(super) struct Called {
    /// As it is written.
    pub(super) written: String,
    /// Whether another tool has to fill in what it is.
    pub(super) is_placeholder: bool,
    pub(super) resource: Option<Resource>,
    /// The name of an integration, such as `aws-sdk:s3:getObject`.
    pub(super) name: String,
    /// What following its job and learning of the job's end are, in the words of the report.
    pub(super) following: String,
    pub(super) learning: String,
    /// The rule of an integration: of a call of the AWS SDK, the one of the optimised integration that needs the same.
    pub(super) rule: Option<Row>,
    /// The operation of the AWS SDK.
    pub(super) operation: Option<Rc<Known>>,
}

impl Called {
    pub(super) fn of(text: &Text, operations: &mut Operations) -> Self {
        let resource = resource(text);
        let (mut name, mut rule, mut operation) = (String::new(), None, None);
        if let Some(Resource::Integration(integration)) = &resource {
            let Integration { sdk, service, action, .. } = integration;
            name = integration.to_string();
            let service_of_rule = if *sdk { sdk::same_call(service) } else { Some(service.as_str()) };
            rule = service_of_rule.and_then(|service| rules::optimised(service, action));
            operation = if *sdk { operations.find(service, action) } else { None };
        }
        let is_placeholder = matches!(Resource::parse(text), Some(Resource::Placeholder(_)));
        let following = format!("{name}, to follow and to cancel the job");
        let learning = format!("{name}, to learn of the job's end");
        Self { written: text.to_string(), is_placeholder, resource, name, following, learning, rule, operation }
    }
}

/// What a `Resource` names. Placeholders in an ARN of Step Functions or Lambda don't hide that.
pub(super) fn resource(text: &Text) -> Option<Resource> {
    let parsed = Resource::parse(text);
    let Some(literal) = text.as_literal().filter(|_| matches!(parsed, None | Some(Resource::Placeholder(_)))) else {
        return parsed;
    };
    // Placeholders have colons of their own.
    let plain = flat::without_placeholders(literal, PLACEHOLDER);
    let fields: Vec<&str> = plain.splitn(6, ':').collect();
    match fields.as_slice() {
        ["arn", _, "states", _, _, named] if named.starts_with("activity:") => Some(Resource::Activity(text.clone())),
        ["arn", _, "states", _, _, named] if named.contains(PLACEHOLDER) => None,
        ["arn", _, "states", _, _, named] => Resource::parse(&format!("arn:aws:states:::{named}").into()),
        ["arn", _, "lambda", ..] if literal.contains("#{") => Some(Resource::Placeholder(text.clone())),
        _ => parsed,
    }
}

/// Stands for a placeholder where an ARN is taken apart: no ARN has it.
const PLACEHOLDER: &str = " ";
