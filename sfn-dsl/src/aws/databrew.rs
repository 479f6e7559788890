//! AWS Glue DataBrew.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-databrew.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use serde_json::Value;

use super::macros::{calls, errors, read, written};

calls! {
    /// Starts a run of a DataBrew job.
    Job start_job_run(StartJobRun) -> StartJobRunResponse = "databrew:startJobRun" {
        sync: Value,
    }
}

errors! {
    /// The errors of AWS Glue DataBrew.
    ConflictException = "DataBrew.ConflictException",
    ResourceNotFoundException = "DataBrew.ResourceNotFoundException",
    ServiceQuotaExceededException = "DataBrew.ServiceQuotaExceededException",
    ValidationException = "DataBrew.ValidationException",
}

use Error as Reported;

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
