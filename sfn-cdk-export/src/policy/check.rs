//! Statements that a user writes.

use std::collections::BTreeSet;

use sfn_asl::Text;
use sfn_asl::token::{Attribute, Token};

use super::{Condition, Statement};

/// Checks what IAM demands of a statement.
///
/// Source: AWS IAM User Guide, "IAM JSON policy elements reference".
pub(crate) fn check(statement: &Statement) -> Result<(), &'static str> {
    let refuse = |reason| Err(reason);
    let word = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric());
    if !word(&statement.sid) {
        return refuse("needs a `Sid` of ASCII letters and digits");
    }
    if statement.service_principal.is_some() || statement.aws_principal.is_some() {
        return refuse("has a principal, which only a trust policy has: leave it out");
    }
    if statement.actions.is_empty() {
        return refuse("allows no action: write one, such as `s3:GetObject`");
    }
    let is_action = |action: &str| {
        action.split_once(':').is_some_and(|(service, name)| {
            !service.is_empty()
                && service.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
                && !name.is_empty()
                && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '*' || c == '?')
        })
    };
    if !statement.actions.iter().all(|action| is_action(action)) {
        return refuse("has an action that is not of the form `service:Action`");
    }
    if statement.resources.is_empty() {
        return refuse("has no resource: write an ARN, or `*` for actions that have no resource type");
    }
    let operators_and_keys = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || "-_:/.@=+".contains(c));
    for condition in &statement.conditions {
        if !operators_and_keys(&condition.operator) || !operators_and_keys(&condition.key) {
            return refuse("has a condition whose operator or key has characters that IAM doesn't take");
        }
        if condition.values.is_empty() {
            return refuse("has a condition without a value");
        }
    }
    // IAM knows a key once for each operator, in whatever case.
    let mut keys = BTreeSet::new();
    let twice = |condition: &Condition| {
        !keys.insert((condition.operator.to_ascii_lowercase(), condition.key.to_ascii_lowercase()))
    };
    if statement.conditions.iter().any(twice) {
        return refuse("has two conditions with one operator and one key, of which IAM would see one: make them one");
    }
    if !statement.resources.iter().all(is_resource) {
        return refuse("has a resource that is no ARN: write one, a token of a handle, or `*`");
    }
    let texts = statement.resources.iter().chain(statement.conditions.iter().flat_map(|condition| &condition.values));
    for text in texts {
        if text.is_empty() {
            return refuse("has an empty resource or value");
        }
        if text.to_string().contains("{{resolve:") {
            return refuse(
                "has `{{resolve:` in a resource or value, which CloudFormation replaces by a value from elsewhere",
            );
        }
    }
    Ok(())
}

/// Whether the text can be a resource: `*`, or something of the form of an ARN, wildcards and tokens included.
fn is_resource(text: &Text) -> bool {
    let printed = text.render(|token| match token {
        Token::Resource(token) if token.attribute == Attribute::Arn => "arn:x:x:x:x:x".to_owned(),
        _ => "x".to_owned(),
    });
    let mut fields = printed.split(':');
    let named = |field: Option<&str>| field.is_some_and(|field| !field.is_empty());
    printed == "*"
        || (fields.next() == Some("arn") && named(fields.next()) && named(fields.next()) && fields.next().is_some())
}
