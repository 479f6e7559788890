//! What is found in finished statements.

use std::collections::BTreeSet;

use sfn_asl::{Diagnostic, Location, Text};
use sfn_services::sdk;

use super::codes;
use super::finding::{Fault, Finding};
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

/// A statement of the user's own that allows on `*` what has a type of resource.
pub(super) fn star(statement: &Statement, location: &Location) -> Option<Diagnostic> {
    if !statement.resources.iter().any(|resource| resource.as_literal() == Some("*")) {
        return None;
    }
    let mut allowed = statement.actions.iter().flat_map(|action| sdk::actions(action));
    let typed = allowed.find(|action| action.has_resource_type())?;
    let message = format!("the statement `{}` allows `{typed}` on `*`", statement.sid);
    Some(
        Diagnostic::new(codes::STAR_RESOURCE, location.clone(), message)
            .with_help("write the ARNs of the resources, or of their type in this account"),
    )
}

/// Actions of a statement of the user's own that are none of IAM.
pub(super) fn no_such_actions(
    statement: &Statement,
    location: &Location,
    newer: &BTreeSet<String>,
) -> Vec<(Diagnostic, Fault)> {
    let is_newer = |action: &str| newer.iter().any(|newer| newer.eq_ignore_ascii_case(action));
    let unknown = statement.actions.iter().filter(|action| sdk::actions(action).next().is_none() && !is_newer(action));
    unknown
        .map(|action| {
            let sid = statement.sid.clone();
            let what = if action.contains(['*', '?']) {
                "which matches no action of IAM"
            } else {
                "which is no action of IAM"
            };
            let message = format!("the statement `{sid}` allows `{action}`, {what}");
            let similar = sdk::similar_action(action);
            let instead = similar.as_ref().map(|similar| format!("write `{similar}`, or, ")).unwrap_or_default();
            let help = format!("{instead}if it is newer than the tables, say so with `.newer_action(\"{action}\")`");
            let diagnostic = Diagnostic::new(codes::NO_SUCH_ACTION, location.clone(), message).with_help(help);
            (diagnostic, Fault::Action { sid, action: action.clone(), similar })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of the Service Authorization Reference, the column "Resource types" of the actions.
    #[test]
    fn star_only_where_there_is_a_type() {
        let found = |action: &str, resource: &str| {
            star(&Statement::allow("Own", [action], [resource]), &Location::root()).is_some()
        };
        assert!(found("sqs:SendMessage", "*") && found("sqs:*", "*") && found("SQS:send*", "*"));
        assert!(found("kinesis:PutRecord", "*") && found("iam:Pass*", "*"));
        assert!(!found("sqs:SendMessage", "arn:aws:sqs:*:*:*"));
        assert!(!found("ec2:DescribeInstances", "*") && !found("s3:ListAllMy*", "*"));
        assert!(!found("sqs:NothingLikeIt", "*"));
    }

    #[test]
    fn actions_that_do_not_exist() {
        let found = |action: &str, newer: &[&str]| -> Vec<Option<String>> {
            let newer = newer.iter().map(|action| (*action).to_owned()).collect();
            let faults = no_such_actions(&Statement::allow("Own", [action], ["*"]), &Location::root(), &newer);
            let similar = |(_, fault)| match fault {
                Fault::Action { similar, .. } => similar,
                _ => None,
            };
            faults.into_iter().map(similar).collect()
        };
        assert!(found("s3:GetObject", &[]).is_empty() && found("S3:getobject", &[]).is_empty());
        assert!(found("s3:Get*", &[]).is_empty());
        assert_eq!(found("s3:GetObjct", &[]), [Some("s3:GetObject".to_owned())]);
        assert_eq!(found("s3:Frobnicate*", &[]), [None]);
        assert!(found("s3:GetObjct", &["S3:GETObjct"]).is_empty());
    }
}
