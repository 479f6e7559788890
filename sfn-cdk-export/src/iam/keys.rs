//! Keys of AWS KMS that the resources of a workflow are encrypted with.
//!
//! Source: the page about encryption at rest of each service ("key policy"), and AWS KMS Developer Guide, condition key
//! `kms:ViaService`.

use std::collections::BTreeMap;

use sfn_asl::Text;
use sfn_asl::token::{Pseudo, ResourceHandle, Token};

use crate::policy::{Condition, Statement};

/// What a call needs of the key of its resource.
const NEEDS: [(&str, &[&str]); 9] = [
    ("dynamodb:DeleteItem", &["kms:Decrypt"]),
    ("dynamodb:GetItem", &["kms:Decrypt"]),
    ("dynamodb:PutItem", &["kms:Decrypt"]),
    ("dynamodb:UpdateItem", &["kms:Decrypt"]),
    ("s3:GetObject", &["kms:Decrypt"]),
    // Parts are read again when they are put together.
    ("s3:PutObject", &["kms:Decrypt", "kms:GenerateDataKey"]),
    ("sns:Publish", &["kms:Decrypt", "kms:GenerateDataKey"]),
    ("sqs:SendMessage", &["kms:Decrypt", "kms:GenerateDataKey"]),
    ("sqs:SendMessageBatch", &["kms:Decrypt", "kms:GenerateDataKey"]),
];

/// What the statement needs of the keys of its resources.
pub(super) fn of_resources(statement: &Statement, keys: &BTreeMap<ResourceHandle, Text>) -> Vec<Statement> {
    let mut out = Vec::new();
    if keys.is_empty() {
        return out;
    }
    for resource in &statement.resources {
        let handle = resource.tokens().find_map(|token| match token {
            Token::Resource(token) => Some(&token.resource),
            _ => None,
        });
        let Some(key) = handle.and_then(|handle| keys.get(handle)) else { continue };
        for (action, needs) in NEEDS {
            if statement.actions.contains(action) {
                let service = action.split(':').next().unwrap_or_default();
                let mut use_keys = Statement::allow("UseKeys", needs.iter().copied(), [key.clone()])
                    .condition(Condition::new("StringEquals", "kms:ViaService", endpoint(service)));
                use_keys.why.clone_from(&statement.why);
                out.push(use_keys);
            }
        }
    }
    out
}

/// What a task needs of the key of its activity.
///
/// Source: AWS Step Functions Developer Guide, "Data at rest encryption in Step Functions".
pub(super) fn of_activity(activity: &Text, key: &Text) -> Statement {
    let condition = Condition::new("StringEquals", "kms:EncryptionContext:aws:states:activityArn", activity.clone());
    Statement::allow("EncryptActivities", ["kms:Decrypt", "kms:GenerateDataKey"], [key.clone()]).condition(condition)
}

/// `sqs.<region>.<domain>`
fn endpoint(service: &str) -> Text {
    let mut out = Text::from(service);
    out.push_str(".");
    out.push_token(Pseudo::Region.into());
    out.push_str(".");
    out.push_token(Pseudo::UrlSuffix.into());
    out
}
