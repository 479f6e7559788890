//! Tasks that another role makes the call of: `Credentials`.
//!
//! Source: AWS Step Functions Developer Guide, "Accessing resources in other AWS accounts in Step Functions".

use sfn_asl::json::Object;
use sfn_asl::token::{Pseudo, Token};
use sfn_asl::{Text, Value};

use super::call::Call;
use super::flat::Flat;
use super::request::{Argument, Request};
use crate::policy::{Fields, Statement};

/// Says that the execution role takes the other role, and gives that.
pub(super) fn assume_role(call: &mut Call<'_>, credentials: &Object, placeholders: bool) -> Text {
    let value = Value::Object(credentials.clone());
    // A task without arguments has no other sign of its query language.
    let is_path = credentials.get("RoleArn.$").is_some();
    let request = if is_path {
        Request::of(None, Some(&value), placeholders)
    } else {
        Request::of(Some(&value), None, placeholders)
    };
    let role = match request.member("RoleArn") {
        Argument::Missing => {
            call.missing("Credentials.RoleArn");
            None
        }
        Argument::Dynamic => {
            call.dynamic("Credentials.RoleArn");
            None
        }
        Argument::Value(value) => {
            call.unreadable("Credentials.RoleArn", value.describe(), EXPECTED);
            None
        }
        Argument::Text(flat) => call.read("Credentials.RoleArn", Argument::Text(flat), EXPECTED, role_arn),
    };
    let role = role.unwrap_or_else(any_role);
    call.allow("AssumeRoles", ["sts:AssumeRole"], [role.clone()]);
    role
}

/// What the other role needs: resources without an account of their own are its account's, but for the machine itself.
pub(super) fn in_account_of(role: &Text, own_machine: &Text, mut statement: Statement) -> Statement {
    let role = Flat::of(role);
    let account = match role.text.split(':').nth(4) {
        // Executions compute it.
        None | Some("" | "*") => Text::from("*"),
        Some(account) => role.restore(account),
    };
    let place = |text: &Text| {
        if text == own_machine {
            return text.clone();
        }
        text.substitute(|token| match token {
            Token::Pseudo(Pseudo::AccountId) => account.clone(),
            token => token.clone().into(),
        })
    };
    statement.resources = statement.resources.iter().map(place).collect();
    statement
}

const EXPECTED: &str = "a role's ARN";

/// A role of any account.
fn any_role() -> Text {
    let mut role = Text::from("arn:");
    role.push_token(Pseudo::Partition.into());
    role.push_str(":iam::*:role/*");
    role
}

fn role_arn(flat: &Flat) -> Option<Text> {
    let [.., resource] = flat.arn("iam", Fields::Account)?;
    let name = resource.strip_prefix("role/")?;
    flat.is_name(name, "_+=,.@/-").then(|| flat.restore(&flat.text))
}
