//! AWS Glue DataBrew.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-databrew.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use serde_json::Value;

use super::macros::{calls, read, written};

calls! {
    /// Starts a run of a DataBrew job.
    Job start_job_run(StartJobRun) -> StartJobRunResponse = "databrew:startJobRun" {
        sync: Value,
    }
}

pub use crate::error::DataBrew as Error;

written! {
    StartJobRun {
        name: String = "Name",
        ;
    }
}

read! {
    StartJobRunResponse {
        run_id: String = "RunId",
        ;
    }
}
