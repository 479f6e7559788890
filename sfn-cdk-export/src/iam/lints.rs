//! What is found in finished statements.

use std::collections::BTreeSet;

use sfn_asl::{Diagnostic, Location, Text};

use super::codes;
use super::finding::Finding;
use crate::policy::Statement;

/// Resources of other accounts, each once: the other account must allow the call, too.
#[derive(Debug, Default)]
pub(super) struct OtherAccounts {
    seen: BTreeSet<Text>,
    pub(super) findings: Vec<Finding>,
}

impl OtherAccounts {
    /// Looks at what a statement allows.
    pub(super) fn look(&mut self, statement: &Statement, own: &str) {
        // A role of another account is taken for the very purpose.
        if statement.actions.contains("sts:AssumeRole") {
            return;
        }
        for resource in &statement.resources {
            let Some(account) = resource.as_literal().and_then(|arn| arn.split(':').nth(4)) else { continue };
            let is_account = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
            if !is_account || account == own || !self.seen.insert(resource.clone()) {
                continue;
            }
            let why = statement.why.first();
            let state = why.and_then(|why| why.state.as_deref());
            let location = why.map_or_else(Location::root, |why| why.location.clone());
            let message = format!("`{resource}` belongs to the account {account}, not to {own}");
            let help =
                "let the policy of that resource allow this role, or name a role of that account in `Credentials`";
            let diagnostic = Diagnostic::new(codes::OTHER_ACCOUNT, location, message).with_help(help);
            self.findings.push(Finding::new(state, diagnostic));
        }
    }
}

/// Actions that have a type of resource, and are often allowed on `*`.
///
/// Source: AWS Service Authorization Reference, "Actions" of each service.
const TYPED: [&str; 40] = [
    "athena:StartQueryExecution",
    "batch:SubmitJob",
    "bedrock:InvokeModel",
    "codebuild:StartBuild",
    "dynamodb:BatchGetItem",
    "dynamodb:BatchWriteItem",
    "dynamodb:DeleteItem",
    "dynamodb:GetItem",
    "dynamodb:PutItem",
    "dynamodb:Query",
    "dynamodb:Scan",
    "dynamodb:UpdateItem",
    "ecs:RunTask",
    "ecs:StopTask",
    "events:DescribeRule",
    "events:PutEvents",
    "events:PutRule",
    "events:PutTargets",
    "glue:StartJobRun",
    "iam:PassRole",
    "kms:Decrypt",
    "kms:Encrypt",
    "kms:GenerateDataKey",
    "lambda:InvokeFunction",
    "s3:DeleteObject",
    "s3:GetObject",
    "s3:ListBucket",
    "s3:PutObject",
    "sagemaker:CreateTrainingJob",
    "secretsmanager:GetSecretValue",
    "sns:Publish",
    "sqs:DeleteMessage",
    "sqs:ReceiveMessage",
    "sqs:SendMessage",
    "ssm:GetParameter",
    "ssm:GetParameters",
    "states:DescribeExecution",
    "states:StartExecution",
    "states:StopExecution",
    "sts:AssumeRole",
];

/// A statement of the user's own that allows on `*` what has a type of resource.
pub(super) fn star(statement: &Statement, location: &Location) -> Option<Diagnostic> {
    if !statement.resources.iter().any(|resource| resource.as_literal() == Some("*")) {
        return None;
    }
    let typed = TYPED.iter().find(|typed| {
        statement.actions.iter().any(|action| match action.strip_suffix('*') {
            Some(beginning) => {
                let typed = typed.get(..beginning.len());
                typed.is_some_and(|typed| typed.eq_ignore_ascii_case(beginning))
            }
            None => action.eq_ignore_ascii_case(typed),
        })
    })?;
    let message = format!("the statement `{}` allows `{typed}` on `*`", statement.sid);
    Some(
        Diagnostic::new(codes::STAR_RESOURCE, location.clone(), message)
            .with_help("write the ARNs of the resources, or of their type in this account"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn star_only_where_there_is_a_type() {
        let found = |action: &str, resource: &str| {
            star(&Statement::allow("Own", [action], [resource]), &Location::root()).is_some()
        };
        assert!(found("sqs:SendMessage", "*") && found("sqs:*", "*") && found("SQS:send*", "*"));
        assert!(!found("sqs:SendMessage", "arn:aws:sqs:*:*:*"));
        assert!(!found("ec2:DescribeInstances", "*"));
    }
}
