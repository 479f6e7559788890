//! Which rule says what an optimised integration needs.
//!
//! Each row has what the call needs, what following and cancelling the job of `.sync` needs beside that, and the rule of
//! Amazon EventBridge that `.sync` needs, if the service has events. `.waitForTaskToken` needs nothing more: the worker
//! answers, with a role of its own.
//!
//! Sources: AWS Step Functions Developer Guide, the page of each optimised integration ("IAM policies"); AWS Service
//! Authorization Reference.

use super::call::Call;
use super::{dynamodb, ecs, events, lambda, sns, sqs, states};

/// Says what a call needs.
pub(super) type Rule = fn(&mut Call<'_>);

/// A row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    /// What the call needs.
    pub(super) call: Rule,
    /// What `.sync` needs beside that to follow and to cancel the job; `None` if there is no `.sync`.
    pub(super) job: Option<Rule>,
    /// The rule by which `.sync` learns of the job's end; `None` if Step Functions asks the service again and again.
    pub(super) managed_rule: Option<&'static str>,
}

impl Row {
    const fn call(call: Rule) -> Self {
        Self { call, job: None, managed_rule: None }
    }

    const fn job(self, job: Rule) -> Self {
        Self { job: Some(job), ..self }
    }

    const fn managed_rule(self, name: &'static str) -> Self {
        Self { managed_rule: Some(name), ..self }
    }
}

/// The row of an optimised integration.
pub(super) fn optimised(service: &str, action: &str) -> Option<Row> {
    Some(match (service, action) {
        ("dynamodb", "getItem") => Row::call(dynamodb::get_item),
        ("dynamodb", "putItem") => Row::call(dynamodb::put_item),
        ("dynamodb", "updateItem") => Row::call(dynamodb::update_item),
        ("dynamodb", "deleteItem") => Row::call(dynamodb::delete_item),
        ("ecs", "runTask") => {
            Row::call(ecs::run_task).job(ecs::follow_task).managed_rule("StepFunctionsGetEventsForECSTaskRule")
        }
        ("events", "putEvents") => Row::call(events::put_events),
        ("lambda", "invoke") => Row::call(lambda::invoke),
        ("sns", "publish") => Row::call(sns::publish),
        ("sqs", "sendMessage") => Row::call(sqs::send_message),
        ("states", "startExecution") => Row::call(states::start_execution)
            .job(states::follow_execution)
            .managed_rule("StepFunctionsGetEventsForStepFunctionsExecutionRule"),
        _ => return None,
    })
}
