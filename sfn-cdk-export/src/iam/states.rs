//! AWS Step Functions itself: other machines' executions.
//!
//! Source: AWS Step Functions Developer Guide, "Start a new AWS Step Functions state machine from a running execution",
//! and "Authorization for versions and aliases": the ARN of the machine decides, without version or alias.

use sfn_asl::Text;
use sfn_asl::resource::Pattern;
use sfn_asl::token::{Attribute, ResourceKind};

use super::{Argument, Call, Flat};
use crate::error::ExportError;
use crate::policy::{Fields, Statement, arn};

const EXPECTED: &str = "a state machine's ARN";

pub(super) fn start_execution(call: &Call<'_>, pattern: Pattern) -> Result<Vec<Statement>, ExportError> {
    let any = || {
        let of = |resource| arn("states", Fields::RegionAndAccount, resource);
        (of("stateMachine:*"), of("execution:*"))
    };
    let (machine, executions) = match call.argument("StateMachineArn")? {
        Argument::Text(flat) => call.known("StateMachineArn", &flat, machine_and_executions(&flat), any, EXPECTED)?,
        Argument::Value(value) => return Err(call.unknown("StateMachineArn", value.describe(), EXPECTED)),
        _ => any(),
    };
    let mut out = vec![Statement::allow("StartExecutions", ["states:StartExecution"], [machine])];
    if matches!(pattern, Pattern::Sync | Pattern::Sync2) {
        out.push(Statement::allow(
            "FollowExecutions",
            ["states:DescribeExecution", "states:StopExecution"],
            [executions],
        ));
        out.push(managed_rule("StepFunctionsGetEventsForStepFunctionsExecutionRule"));
    }
    Ok(out)
}

/// The rule of EventBridge through which Step Functions learns that a job ended.
fn managed_rule(name: &str) -> Statement {
    Statement::allow(
        "ReceiveJobEvents",
        ["events:DescribeRule", "events:PutRule", "events:PutTargets"],
        [arn("events", Fields::RegionAndAccount, format!("rule/{name}"))],
    )
}

fn machine_and_executions(flat: &Flat) -> Option<(Text, Text)> {
    if let Some((token, rest)) = flat.resource() {
        let plain = rest.is_empty() || rest.strip_prefix(':').is_some_and(|qualifier| flat.is_name(qualifier, "-_"));
        if !plain || token.resource.kind != ResourceKind::StateMachine || token.attribute != Attribute::Arn {
            return None;
        }
        let mut executions = Text::from("execution:");
        executions.push_token(token.resource.attribute(Attribute::Name));
        executions.push_str(":*");
        return Some((token.resource.arn().into(), arn("states", Fields::RegionAndAccount, executions)));
    }
    let [_, partition, _, region, account, resource] = flat.arn("states")?;
    let name = resource.strip_prefix("stateMachine:")?;
    let name = name.split_once(':').map_or(name, |(name, _)| name);
    if !flat.is_name(name, "-_.") {
        return None;
    }
    let place = format!("arn:{partition}:states:{region}:{account}:");
    let machine = flat.restore(&format!("{place}stateMachine:{name}"));
    let mut executions = flat.restore(&format!("{place}execution:{name}:"));
    executions.push_str("*");
    Some((machine, executions))
}
