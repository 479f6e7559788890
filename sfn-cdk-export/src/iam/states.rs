//! AWS Step Functions itself: other machines' executions.
//!
//! Source: AWS Step Functions Developer Guide, "Start a new AWS Step Functions state machine from a running execution",
//! and "Authorization for versions and aliases": the ARN of the machine decides, without version or alias.

use sfn_asl::token::{Attribute, ResourceKind};

use super::arn_type::{ArnType, Named};
use super::call::Call;
use super::flat::Flat;
use crate::policy::Fields;

const MACHINE: ArnType = ArnType {
    service: "states",
    fields: Fields::RegionAndAccount,
    prefix: "stateMachine:",
    characters: "-_.",
    kind: Some(ResourceKind::StateMachine),
    by_name: false,
    expected: "a state machine's ARN",
};

pub(super) fn start_execution(call: &mut Call<'_>) {
    let machine = machine(call).arn();
    call.allow("StartExecutions", ["states:StartExecution"], [machine]);
}

pub(super) fn follow_execution(call: &mut Call<'_>) {
    let executions = machine(call).related("states", Fields::RegionAndAccount, "execution:", ":*");
    call.allow("FollowExecutions", ["states:DescribeExecution", "states:StopExecution"], [executions]);
}

fn machine(call: &mut Call<'_>) -> Named {
    call.required("StateMachineArn", MACHINE.expected, find).unwrap_or_else(|| MACHINE.any())
}

/// The machine, without its version or alias.
fn find(flat: &Flat) -> Option<Named> {
    let plain = match flat.resource() {
        Some((token, rest)) => {
            let qualifier = rest.strip_prefix(':').filter(|qualifier| flat.is_name(qualifier, "-_"));
            match qualifier {
                Some(_) if token.attribute == Attribute::Arn => {
                    flat.text.get(..flat.text.len().checked_sub(rest.len())?)?
                }
                _ => &flat.text,
            }
        }
        None => {
            let name =
                flat.arn("states", Fields::RegionAndAccount)?.into_iter().nth(5)?.strip_prefix("stateMachine:")?;
            let behind = name.split_once(':').map_or(0, |(_, qualifier)| qualifier.len() + 1);
            flat.text.get(..flat.text.len().checked_sub(behind)?)?
        }
    };
    MACHINE.find(&flat.clone().with_text(plain.to_owned()))
}
