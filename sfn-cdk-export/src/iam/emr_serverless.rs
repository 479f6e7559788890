//! Amazon EMR Serverless: applications and their job runs. Both have ids, and no ARN in a request.
//!
//! Source: AWS Step Functions Developer Guide, "Create and manage Amazon EMR Serverless applications with Step Functions":
//! `CreateApplication` on `/*`, although the Service Authorization Reference has no resource type for it.

use sfn_asl::Text;

use super::arn_type::ArnType;
use super::call::{Call, NoRole};
use crate::policy::{Fields, arn};

const APPLICATION: ArnType = ArnType::regional("emr-serverless", "/applications/", "-_", "an application's id");
const JOB_RUN: ArnType = ArnType::regional("emr-serverless", "/jobruns/", "-_", "a job run's id");

pub(super) fn create_application(call: &mut Call<'_>) {
    let any = arn("emr-serverless", Fields::RegionAndAccount, "/*");
    call.allow("CreateApplications", ["emr-serverless:CreateApplication"], [any]);
    call.service_linked_role("ops.emr-serverless.amazonaws.com", "AWSServiceRoleForAmazonEMRServerless*");
    if call.may_have("Tags") {
        call.allow("TagApplications", ["emr-serverless:TagResource"], [APPLICATION.any().arn()]);
    }
}

/// `.sync`
pub(super) fn follow_creation(call: &mut Call<'_>) {
    let actions = ["emr-serverless:DeleteApplication", "emr-serverless:GetApplication"];
    call.allow("FollowApplications", actions, [APPLICATION.any().arn()]);
}

pub(super) fn start_application(call: &mut Call<'_>) {
    let application = call.resource("ApplicationId", &APPLICATION);
    call.allow("StartApplications", ["emr-serverless:StartApplication"], [application]);
}

/// `.sync`
pub(super) fn follow_start(call: &mut Call<'_>) {
    let application = call.resource("ApplicationId", &APPLICATION);
    let actions = ["emr-serverless:GetApplication", "emr-serverless:StopApplication"];
    call.allow("FollowApplications", actions, [application]);
}

pub(super) fn stop_application(call: &mut Call<'_>) {
    let application = call.resource("ApplicationId", &APPLICATION);
    call.allow("StopApplications", ["emr-serverless:StopApplication"], [application]);
}

pub(super) fn delete_application(call: &mut Call<'_>) {
    let application = call.resource("ApplicationId", &APPLICATION);
    call.allow("DeleteApplications", ["emr-serverless:DeleteApplication"], [application]);
}

/// `.sync` of what can't be cancelled.
pub(super) fn follow_application(call: &mut Call<'_>) {
    let application = call.resource("ApplicationId", &APPLICATION);
    call.allow("FollowApplications", ["emr-serverless:GetApplication"], [application]);
}

pub(super) fn start_job_run(call: &mut Call<'_>) {
    let application = call.resource("ApplicationId", &APPLICATION);
    call.allow("RunEmrServerlessJobs", ["emr-serverless:StartJobRun"], [application]);
    call.pass_roles(&["ExecutionRoleArn"], "emr-serverless.amazonaws.com", NoRole::Elsewhere);
    if call.may_have("Tags") {
        let runs = job_runs(call, &"*".into());
        call.allow("TagEmrServerlessJobs", ["emr-serverless:TagResource"], [runs]);
    }
}

/// `.sync`
pub(super) fn follow_job_run(call: &mut Call<'_>) {
    let runs = job_runs(call, &"*".into());
    call.allow("FollowEmrServerlessJobs", ["emr-serverless:CancelJobRun", "emr-serverless:GetJobRun"], [runs]);
}

pub(super) fn cancel_job_run(call: &mut Call<'_>) {
    let run = job_run(call);
    call.allow("CancelEmrServerlessJobs", ["emr-serverless:CancelJobRun"], [run]);
}

/// `.sync`
pub(super) fn follow_cancellation(call: &mut Call<'_>) {
    let run = job_run(call);
    call.allow("FollowEmrServerlessJobs", ["emr-serverless:GetJobRun"], [run]);
}

/// The job run that the request names.
fn job_run(call: &mut Call<'_>) -> Text {
    let run = call.named("JobRunId", &JOB_RUN).name;
    job_runs(call, &run)
}

/// The job runs of the application with this id.
fn job_runs(call: &mut Call<'_>, id: &Text) -> Text {
    let mut runs = Text::from(APPLICATION.prefix);
    runs.push(&call.named("ApplicationId", &APPLICATION).name);
    runs.push_str(JOB_RUN.prefix);
    runs.push(id);
    arn("emr-serverless", Fields::RegionAndAccount, runs)
}
