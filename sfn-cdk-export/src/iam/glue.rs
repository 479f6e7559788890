//! AWS Glue: `glue:StartJobRun`.
//!
//! Sources: AWS Step Functions Developer Guide, "Start an AWS Glue job with Step Functions"; AWS Service Authorization Reference,
//! "Actions, resources, and condition keys for AWS Glue": each action has the resource type `job`, whatever the guide's example
//! says.

use sfn_asl::Text;

use super::arn_type::ArnType;
use super::call::Call;

const JOB: ArnType = ArnType::regional("glue", "job/", "", "a job's name");

pub(super) fn start_job_run(call: &mut Call<'_>) {
    let job = job(call);
    call.allow("RunGlueJobs", ["glue:StartJobRun"], [job]);
}

/// `.sync`
pub(super) fn follow_job_run(call: &mut Call<'_>) {
    let job = job(call);
    call.allow("FollowGlueJobs", ["glue:BatchStopJobRun", "glue:GetJobRun", "glue:GetJobRuns"], [job]);
}

/// The job. Its name can have nearly any character.
fn job(call: &mut Call<'_>) -> Text {
    call.required("JobName", JOB.expected, |flat| JOB.free(flat)).unwrap_or_else(|| JOB.any()).arn()
}
