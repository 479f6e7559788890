//! What the machine needs beside its calls.

use sfn_asl::json::Object;
use sfn_asl::token::Pseudo;
use sfn_asl::{Text, Value};

use super::{Argument, Call, Flat, Request};
use crate::error::ExportError;
use crate::policy::Statement;

/// Logging to Amazon CloudWatch Logs. None of the actions has a resource type.
///
/// Source: AWS Step Functions Developer Guide, "Using CloudWatch Logs to log execution history in Step Functions".
pub(super) fn log_delivery() -> Statement {
    Statement::allow(
        "DeliverLogs",
        [
            "logs:CreateLogDelivery",
            "logs:DeleteLogDelivery",
            "logs:DescribeLogGroups",
            "logs:DescribeResourcePolicies",
            "logs:GetLogDelivery",
            "logs:ListLogDeliveries",
            "logs:PutResourcePolicy",
            "logs:UpdateLogDelivery",
        ],
        ["*"],
    )
    .because("Logging")
}

/// Tracing with AWS X-Ray. None of the actions has a resource type.
///
/// Source: AWS Step Functions Developer Guide, "Trace Step Functions request data in AWS X-Ray".
pub(super) fn tracing() -> Statement {
    Statement::allow(
        "SendTraces",
        ["xray:GetSamplingRules", "xray:GetSamplingTargets", "xray:PutTelemetryRecords", "xray:PutTraceSegments"],
        ["*"],
    )
    .because("Tracing")
}

/// A task with `Credentials`: the execution role takes the other role, which makes the call.
///
/// Source: AWS Step Functions Developer Guide, "Accessing resources in other AWS accounts in Step Functions".
pub(super) fn assume_role(call: &Call<'_>, credentials: &Object) -> Result<Statement, ExportError> {
    const EXPECTED: &str = "a role's ARN";
    let value = Value::Object(credentials.clone());
    // A task without arguments has no other sign of its query language.
    let is_path = credentials.get("RoleArn.$").is_some();
    let request = if is_path { Request::of(None, Some(&value)) } else { Request::of(Some(&value), None) };
    let role = match request.member("RoleArn") {
        Argument::Text(flat) => call.known("RoleArn", &flat, role_arn(&flat), any_role, EXPECTED)?,
        Argument::Value(value) => return Err(call.unknown("RoleArn", value.describe(), EXPECTED)),
        Argument::Missing => {
            return Err(ExportError::MissingArgument {
                state: call.state.to_owned(),
                resource: call.resource.to_owned(),
                argument: "Credentials.RoleArn",
            });
        }
        Argument::Dynamic => any_role(),
    };
    Ok(Statement::allow("AssumeRoles", ["sts:AssumeRole"], [role]))
}

/// A role of any account.
fn any_role() -> Text {
    let mut role = Text::from("arn:");
    role.push_token(Pseudo::Partition.into());
    role.push_str(":iam::*:role/*");
    role
}

fn role_arn(flat: &Flat) -> Option<Text> {
    let [.., resource] = flat.arn("iam")?;
    let name = resource.strip_prefix("role/")?;
    flat.is_name(name, "_+=,.@/-").then(|| flat.restore(&flat.text))
}
