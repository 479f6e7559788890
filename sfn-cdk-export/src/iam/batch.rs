//! AWS Batch: `batch:SubmitJob`.
//!
//! Sources: AWS Step Functions Developer Guide, "Run AWS Batch workloads with Step Functions"; AWS Service Authorization
//! Reference, "Actions, resources, and condition keys for AWS Batch": `DescribeJobs` has no resource type, and no job has an id
//! before it is submitted.

use super::arn_type::{ArnType, Named};
use super::call::Call;
use super::flat::Flat;
use crate::policy::{Fields, arn};

const JOB_DEFINITION: ArnType =
    ArnType::regional("batch", "job-definition/", "-_:", "a job definition's name, name and revision, or ARN");
const JOB_QUEUE: ArnType = ArnType::regional("batch", "job-queue/", "-_", "a job queue's name or ARN");
const JOBS: &str = "job/*";

pub(super) fn submit_job(call: &mut Call<'_>) {
    let definition = call.required("JobDefinition", JOB_DEFINITION.expected, job_definition);
    let definition = definition.unwrap_or_else(|| JOB_DEFINITION.any()).arn();
    let queue = call.resource("JobQueue", &JOB_QUEUE);
    call.allow("SubmitJobs", ["batch:SubmitJob"], [definition.clone(), queue]);
    if call.may_have("Tags") {
        call.allow("TagJobs", ["batch:TagResource"], [definition, arn("batch", Fields::RegionAndAccount, JOBS)]);
    }
}

/// `.sync`
pub(super) fn follow_job(call: &mut Call<'_>) {
    call.allow("DescribeJobs", ["batch:DescribeJobs"], ["*"]);
    call.allow("TerminateJobs", ["batch:TerminateJob"], [arn("batch", Fields::RegionAndAccount, JOBS)]);
}

/// The job definition; each of its revisions if none is named.
fn job_definition(flat: &Flat) -> Option<Named> {
    let named = JOB_DEFINITION.find(flat)?;
    let has_revision = flat.text.rsplit('/').next().is_some_and(|name| name.contains(':'));
    Some(if has_revision { named } else { named.with(":*") })
}
