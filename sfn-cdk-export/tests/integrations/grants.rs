//! Statements as single grants, so that how they are brought together doesn't matter.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use sfn_cdk_export::Environment;

use crate::support::iam::{Call, list, sample};

/// An action on a resource under conditions: `(operator, key, value)`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grant {
    pub action: String,
    pub resource: String,
    pub conditions: BTreeSet<(String, String, String)>,
}

/// The grants of a policy.
pub fn of(policy: &Value) -> BTreeSet<Grant> {
    let mut out = BTreeSet::new();
    for statement in policy["Statement"].as_array().unwrap() {
        assert_eq!(statement["Effect"], "Allow");
        let mut conditions = BTreeSet::new();
        let none = json!({});
        for (operator, keys) in statement.get("Condition").unwrap_or(&none).as_object().unwrap() {
            for (key, value) in keys.as_object().unwrap() {
                conditions.insert((operator.clone(), key.clone(), value.as_str().unwrap().to_owned()));
            }
        }
        for action in list(&statement["Action"]) {
            for resource in list(&statement["Resource"]) {
                out.insert(Grant {
                    action: action.to_owned(),
                    resource: resource.to_owned(),
                    conditions: conditions.clone(),
                });
            }
        }
    }
    out
}

/// The grants that the table says.
pub fn expected(statements: &[&str], environment: &Environment) -> BTreeSet<Grant> {
    let mut out = BTreeSet::new();
    for statement in statements {
        let (actions, rest) = statement.split_once(" on ").unwrap();
        let (resources, conditions) = rest.split_once(" if ").unwrap_or((rest, ""));
        let conditions: BTreeSet<_> = conditions
            .split(" and ")
            .filter(|condition| !condition.is_empty())
            .map(|condition| {
                let mut words = condition.split(' ');
                let mut word = || words.next().unwrap();
                (word().to_owned(), word().to_owned(), place(word(), environment))
            })
            .collect();
        for action in actions.split_whitespace() {
            for resource in resources.split_whitespace() {
                let resource = place(resource, environment);
                out.insert(Grant { action: action.to_owned(), resource, conditions: conditions.clone() });
            }
        }
    }
    out
}

/// The text with the deployment's own place: `P`, `R` and `A` as fields of an ARN, and `{partition}` and so on.
fn place(text: &str, environment: &Environment) -> String {
    let Environment { partition, region, account_id, .. } = environment;
    let text =
        text.replace("{region}", region).replace("{account}", account_id).replace("{suffix}", environment.url_suffix());
    let Some(rest) = text.strip_prefix("P:") else { return text };
    let fields: Vec<&str> = rest.splitn(4, ':').collect();
    let [service, own_region, account, name] = fields[..] else { panic!("{text}") };
    let own_region = if own_region == "R" { region } else { own_region };
    let account = if account == "A" { account_id } else { account };
    format!("arn:{partition}:{service}:{own_region}:{account}:{name}")
}

/// A request for each grant.
pub fn calls(grants: &BTreeSet<Grant>) -> Vec<Call> {
    let request = |grant: &Grant| {
        grant.conditions.iter().fold(Call::one_of(&grant.action, &grant.resource), |call, (operator, key, value)| {
            let value = if operator == "StringLike" { sample(value) } else { value.clone() };
            call.with(key, value)
        })
    };
    grants.iter().map(request).collect()
}
