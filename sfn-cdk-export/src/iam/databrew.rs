//! AWS Glue DataBrew: `databrew:StartJobRun`.
//!
//! Source: AWS Step Functions Developer Guide, "Start AWS Glue DataBrew jobs with Step Functions".

use sfn_asl::Text;

use super::arn_type::ArnType;
use super::call::Call;

const JOB: ArnType = ArnType::regional("databrew", "job/", "", "a job's name");

pub(super) fn start_job_run(call: &mut Call<'_>) {
    let job = job(call);
    call.allow("RunDataBrewJobs", ["databrew:StartJobRun"], [job]);
}

/// `.sync`
pub(super) fn follow_job_run(call: &mut Call<'_>) {
    let job = job(call);
    call.allow("FollowDataBrewJobs", ["databrew:ListJobRuns", "databrew:StopJobRun"], [job]);
}

/// The job. Its name can have nearly any character.
fn job(call: &mut Call<'_>) -> Text {
    call.required("Name", JOB.expected, |flat| JOB.free(flat)).unwrap_or_else(|| JOB.any()).arn()
}
