//! AWS Glue.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-glue.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use std::collections::HashMap;

use serde_json::Value;

use super::Integer;
use super::Number;
use super::macros::{calls, read, written, written_and_read};

calls! {
    /// Starts a run of a Glue job.
    Job start_job_run(StartJobRun) -> StartJobRunResponse = "glue:startJobRun" {
        sync: JobRun,
    }
}

pub use crate::error::Glue as Error;

written! {
    StartJobRun {
        job_name: String = "JobName",
        ;
        allocated_capacity: Integer = "AllocatedCapacity",
        arguments: HashMap<String, String> = "Arguments",
        execution_class: String = "ExecutionClass" in "FLEX|STANDARD",
        execution_role_session_policy: String = "ExecutionRoleSessionPolicy",
        job_run_id: String = "JobRunId",
        job_run_queuing_enabled: bool = "JobRunQueuingEnabled",
        max_capacity: Number = "MaxCapacity",
        notification_property: NotificationProperty = "NotificationProperty",
        number_of_workers: Integer = "NumberOfWorkers",
        security_configuration: String = "SecurityConfiguration",
        timeout: Integer = "Timeout" in "1..=",
        worker_type: String = "WorkerType" in "G.025X|G.12X|G.16X|G.1X|G.2X|G.4X|G.8X|R.1X|R.2X|R.4X|R.8X|Standard|Z.2X",
    }
}

read! {
    JobRun {
        id: String = "Id",
        job_name: String = "JobName",
        job_run_state: String = "JobRunState",
        ;
        allocated_capacity: i64 = "AllocatedCapacity",
        arguments: HashMap<String, String> = "Arguments",
        attempt: i64 = "Attempt",
        completed_on: Value = "CompletedOn",
        dpu_seconds: f64 = "DPUSeconds",
        error_message: String = "ErrorMessage",
        execution_class: String = "ExecutionClass",
        execution_role_session_policy: String = "ExecutionRoleSessionPolicy",
        execution_time: i64 = "ExecutionTime",
        glue_version: String = "GlueVersion",
        job_mode: String = "JobMode",
        job_run_queuing_enabled: bool = "JobRunQueuingEnabled",
        last_modified_on: Value = "LastModifiedOn",
        log_group_name: String = "LogGroupName",
        maintenance_window: String = "MaintenanceWindow",
        max_capacity: f64 = "MaxCapacity",
        notification_property: NotificationProperty = "NotificationProperty",
        number_of_workers: i64 = "NumberOfWorkers",
        predecessor_runs: Vec<Predecessor> = "PredecessorRuns",
        previous_run_id: String = "PreviousRunId",
        profile_name: String = "ProfileName",
        security_configuration: String = "SecurityConfiguration",
        started_on: Value = "StartedOn",
        state_detail: String = "StateDetail",
        timeout: i64 = "Timeout",
        trigger_name: String = "TriggerName",
        worker_type: String = "WorkerType",
    }
    Predecessor {
        ;
        job_name: String = "JobName",
        run_id: String = "RunId",
    }
    StartJobRunResponse {
        job_run_id: String = "JobRunId",
        ;
    }
}

written_and_read! {
    NotificationProperty NotificationPropertyFields {
        ;
        notify_delay_after: Integer = "NotifyDelayAfter" in "1..=",
        ;
        ;
        notify_delay_after: i64 = "NotifyDelayAfter",
    }
}
