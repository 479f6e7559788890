//! Patterns that an integration does not have, and results that are known.
use sfn_dsl::aws::dynamodb::{self, AttributeValue, GetItem};
use sfn_dsl::aws::ecs::{self, RunTask};
use sfn_dsl::aws::glue::{self, StartJobRun};
use sfn_dsl::aws::sqs::{self, SendMessage};
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Order {
    pub id: String,
}

workflow! {
    NoJob(order: Order) {
        Send: sqs::send_message(SendMessage { queue_url: "https://example.com/jobs", message_body: order }).sync();
    }
}

workflow! {
    NoWorkflow(order: Order) {
        Run: glue::start_job_run(StartJobRun { job_name: order.id }).sync2();
    }
}

workflow! {
    NoCallback(order: Order) {
        Run: |token| glue::start_job_run(StartJobRun { job_name: token }) timeout 1 hour;
    }
}

workflow! {
    TwoPatterns(order: Order) {
        Run: |token| ecs::run_task(RunTask { task_definition: "ship", started_by: token }).sync() timeout 1 hour;
    }
}

workflow! {
    Known(order: Order) -> Order {
        Get: dynamodb::get_item(GetItem { table_name: "orders", key: [("id", AttributeValue { s: order.id })] }).returning::<Order>() => found;
        Done: succeed found;
    }
}

workflow! {
    OtherResult(order: Order) -> String {
        Run: glue::start_job_run(StartJobRun { job_name: order.id }).sync() => run timeout 1 hour;
        Done: succeed run.job_run_id;
    }
}

workflow! {
    MayBeAbsent(order: Order) -> String {
        Run: glue::start_job_run(StartJobRun { job_name: order.id }).sync() => run timeout 1 hour;
        Done: succeed run.error_message;
    }
}

workflow! {
    OtherErrors(order: Order) {
        Run: glue::start_job_run(StartJobRun { job_name: order.id })
            catch ecs::Error::ClusterNotFoundException -> Failed;
        Failed: fail "Failed";
    }
}

workflow! {
    NoError(order: Order) {
        Run: glue::start_job_run(StartJobRun { job_name: order.id })
            catch glue::Error::ClusterNotFoundException -> Failed;
        Failed: fail "Failed";
    }
}

fn main() {}
