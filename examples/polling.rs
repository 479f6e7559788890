//! Bounded polling, as a workflow of its own that others call like a function.
//!
//! `RunJob` starts a job of a service that answers later, and asks for its state every 20 seconds, at most 30 times.
//! `MonthlyReports` runs three jobs with it, one and then two side by side. It knows the child by the type that
//! `workflow!` makes, so that what goes in and what comes out is checked on both sides.
//!
//! `cargo run --example polling` prints its Amazon States Language; `-- --out DIR` writes what deploys it.

use std::process::ExitCode;

use sfn_cdk_export::Deployment;
use sfn_dsl::prelude::*;
use sfn_examples::program::{self, Deployments};

#[derive(Payload)]
pub struct Job {
    pub kind: String,
    pub source: String,
}

#[derive(Payload)]
pub struct JobState {
    pub phase: Phase,
    pub location: Option<String>,
}

#[derive(Payload)]
#[serde(rename_all = "UPPERCASE")]
pub enum Phase {
    Running,
    Succeeded,
    Failed,
}

/// Where the result of a job is, and when it was there.
#[derive(Payload)]
#[serde(rename_all = "camelCase")]
pub struct JobResult {
    pub location: String,
    pub finished_at: String,
}

#[derive(Payload)]
pub struct Month {
    pub bucket: String,
}

#[derive(Payload)]
pub struct Reports {
    pub sales: JobResult,
    pub stock: JobResult,
}

resources! {
    lambda start_job(Job) -> String;
    lambda job_state(String) -> JobState;
    state_machine run_job = RunJob;
}

workflow! {
    /// Runs a job and waits for its result
    #[timeout(15 minutes)]
    pub RunJob(job: Job) -> JobResult {
        Start: start_job(job) => id;
        Await: poll job_state(id) => state every 20 seconds at most 30 times {
            state.phase == Phase::Failed => JobFailed,
            state.phase == Phase::Succeeded && state.location.is_some() => Done,
            else => TooLate,
        }
        Done: succeed JobResult { location: state.location?, finished_at: context.state.entered_time };
        JobFailed: fail "JobFailed" because format!("job {} of {} failed", id, job.kind);
        TooLate: fail "JobTooLate" because format!("job {} is not done after ten minutes", id);
    }
}

workflow! {
    /// The reports of a month: one job, then two side by side
    pub MonthlyReports(month: Month) -> Reports {
        Collect: run_job(Job { kind: "collect", source: month.bucket }) => collected
            catch States::TaskFailed as error -> Failed;
        Make: parallel {
            { Sales: run_job(Job { kind: "sales", source: collected.location }) => made -> return made; }
            { Stock: run_job(Job { kind: "stock", source: collected.location }) => made -> return made; }
        } => (sales, stock)
            catch States::ALL as error -> Failed;
        Done: succeed Reports { sales: sales, stock: stock };
        Failed: fail "NoReports" because error.cause;
    }
}

pub fn deployments() -> Deployments {
    Ok(vec![
        Deployment::new("monthly-reports", MonthlyReports::validated()?)?,
        Deployment::new("run-job", RunJob::validated()?)?,
    ])
}

fn main() -> ExitCode {
    program::main(deployments)
}
