//! What the machine needs beside its calls.

use sfn_asl::Text;

use crate::plan::machine_arn;
use crate::policy::{Condition, Fields, Statement, arn};

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

/// That a key has the machine's ARN; of a machine whose name is not known, that of any.
pub(super) fn is_machine(key: &str, machine: &str) -> Condition {
    let operator = if machine.contains('*') { "StringLike" } else { "StringEquals" };
    Condition::new(operator, key, machine_arn(machine))
}

/// The machine's own key: for its definition and the data of its executions, and for the logs if there are any.
///
/// Source: AWS Step Functions Developer Guide, "Data at rest encryption in Step Functions".
pub(super) fn encryption(machine: &str, key: &Text, logging: bool) -> Vec<Statement> {
    let of_machine = is_machine("kms:EncryptionContext:aws:states:stateMachineArn", machine);
    let mut out = vec![
        Statement::allow("EncryptExecutions", ["kms:Decrypt", "kms:GenerateDataKey"], [key.clone()])
            .condition(of_machine)
            .because("Encryption"),
    ];
    if logging {
        let of_logs = Condition::new(
            "StringEquals",
            "kms:EncryptionContext:SourceArn",
            arn("logs", Fields::RegionAndAccount, "*"),
        );
        out.push(
            Statement::allow("EncryptLogs", ["kms:GenerateDataKey"], [key.clone()])
                .condition(of_logs)
                .because("Encryption of logs"),
        );
    }
    out
}
