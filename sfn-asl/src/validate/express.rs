//! What Express workflows cannot do: in an Express state machine, and in the Express child executions of a Distributed Map.
//!
//! Sources: AWS Step Functions Developer Guide, "Choosing workflow type in Step Functions" (five minutes; no activities, jobs,
//! callbacks, Distributed Map); AWS: `Express state machine does not support Activity ARN`, `Express state machine does not
//! support '.waitForTaskToken' service integration`.

use super::scope::{Report, Scope, Site};
use crate::codes;
use crate::diagnostic::{Diagnostic, Location};
use crate::json::Number;
use crate::model::{ExecutionType, Numeric, State, StateMachine};
use crate::resource::{Pattern, Resource};

/// The longest time that an Express execution may take, in seconds.
const LIMIT: f64 = 300.0;

/// Checks the machine's own timeout.
pub(super) fn machine(machine: &StateMachine, machine_type: Option<ExecutionType>, report: &mut Report<'_>) {
    if machine_type == Some(ExecutionType::Express) {
        time(machine.timeout_seconds.as_ref(), &Location::root(), "TimeoutSeconds", report);
    }
}

/// Checks a state of a scope.
pub(super) fn check(scope: &Scope<'_>, site: &Site<'_>, report: &mut Report<'_>) {
    if scope.execution != Some(ExecutionType::Express) {
        return;
    }
    match site.state {
        State::Task(task) => {
            let refused = match &site.resource {
                Some(Resource::Activity(_)) => Some(("an activity".to_owned(), "call a Lambda function instead")),
                _ => site.integration().and_then(|call| match call.pattern {
                    Pattern::RequestResponse => None,
                    Pattern::Sync | Pattern::Sync2 => Some((
                        format!("a job (`{}`)", call.pattern.suffix()),
                        "leave the suffix out: the task ends with the response, not with the job",
                    )),
                    Pattern::WaitForTaskToken => {
                        Some(("a callback (`.waitForTaskToken`)".to_owned(), "leave the suffix out"))
                    }
                }),
            };
            if let Some((what, help)) = refused {
                let message = format!("state `{}` waits for {what}, which Express workflows cannot", site.name);
                refuse(site.at.field("Resource"), message, help, report);
            }
            time(number(task.timeout_seconds.as_ref()), &site.at, "TimeoutSeconds", report);
            time(number(task.heartbeat_seconds.as_ref()), &site.at, "HeartbeatSeconds", report);
        }
        State::Map(map) if map.is_distributed() => {
            let at = site.at.field("ItemProcessor").field("ProcessorConfig").field("Mode");
            let message =
                format!("state `{}` runs as a Distributed Map, which Express workflows cannot start", site.name);
            refuse(at, message, "set `Mode` to `INLINE`, or make the state machine a Standard one", report);
        }
        State::Wait(wait) => time(number(wait.seconds.as_ref()), &site.at, "Seconds", report),
        _ => {}
    }
}

fn refuse(at: Location, message: String, help: &str, report: &mut Report<'_>) {
    report.push(Diagnostic::new(codes::NOT_IN_EXPRESS, at, message).with_help(help));
}

fn number(value: Option<&Numeric>) -> Option<&Number> {
    value.and_then(Numeric::as_number)
}

fn time(seconds: Option<&Number>, at: &Location, field: &str, report: &mut Report<'_>) {
    if let Some(seconds) = seconds.filter(|seconds| seconds.as_f64() > LIMIT) {
        let message = format!("`{field}` is {seconds}; an Express execution ends after {LIMIT} seconds");
        let help = "use a Standard workflow for what takes longer than five minutes";
        report.push(Diagnostic::new(codes::EXPRESS_TIME_LIMIT, at.field(field), message).with_help(help));
    }
}
