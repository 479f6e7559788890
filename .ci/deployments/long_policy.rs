//! A deployment for the checks: a machine with a key of its own, whose policy is too long for a role's inline policy.
//!
//! `cargo run --example long-policy -- DIR` writes everything that deploys it.

use std::error::Error;

use sfn_asl::StateMachine;
use sfn_asl::json::Object;
use sfn_asl::model::{State, States, Task};
use sfn_asl::token::{ResourceHandle, ResourceKind};
use sfn_cdk_export::{Deployment, Logging};

/// With their long names these are more than the 10,240 characters of a role's inline policies. A template has a parameter for
/// each.
const FUNCTIONS: usize = 120;

/// The names of the functions.
pub fn functions() -> impl Iterator<Item = String> {
    (0..FUNCTIONS).map(|index| format!("function_that_is_called_by_the_state_number_{index:04}"))
}

/// A chain of calls, each of a function of its own.
fn machine() -> StateMachine {
    let name = |index: usize| format!("Call{index}");
    let states = functions().enumerate().map(|(index, function)| {
        let mut task = Task::new("arn:aws:states:::lambda:invoke");
        let function = ResourceHandle::new(ResourceKind::LambdaFunction, function);
        task.parameters = Some(Object::new().with("FunctionName", function.arn()).into());
        if index + 1 == FUNCTIONS {
            task.end = Some(true);
        } else {
            task.next = Some(name(index + 1));
        }
        (name(index), State::from(task))
    });
    StateMachine::new(name(0), states.collect::<States>())
}

/// How it is deployed.
pub fn deployment() -> Result<Deployment, Box<dyn Error>> {
    let key = ResourceHandle::new(ResourceKind::KmsKey, "executions");
    Ok(Deployment::new("long-policy", machine().validate()?)?.logging(Logging::all()).tracing(true).kms_key(&key)?)
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("usage: long-policy DIR")?;
    let deployment = deployment()?;
    if deployment.plan()?.managed_policies.len() < 2 {
        return Err("the policy is no longer too long: it needs more functions".into());
    }
    deployment.export()?.write_to(folder)?;
    Ok(())
}
