//! AWS Elemental MediaConvert: `mediaconvert:CreateJob`.
//!
//! Source: AWS Step Functions Developer Guide, "Create AWS Elemental MediaConvert jobs with Step Functions": Step Functions marks
//! the jobs that it waits for with a tag.

use super::arn_type::ArnType;
use super::call::{Call, NoRole};
use crate::policy::{Condition, Fields, Statement, arn};

const QUEUE: ArnType = ArnType::regional("mediaconvert", "queues/", "-_ ", "a queue's name or ARN");
const TEMPLATE: ArnType = ArnType::regional("mediaconvert", "jobTemplates/", "-_ ", "a job template's name or ARN");
const JOBS: &str = "jobs/*";

pub(super) fn create_job(call: &mut Call<'_>) {
    // Without them it is a default, or the settings say it.
    let queue = call.optional("Queue", &QUEUE).unwrap_or_else(|| QUEUE.any()).arn();
    let template = call.optional("JobTemplate", &TEMPLATE).unwrap_or_else(|| TEMPLATE.any()).arn();
    let presets = arn("mediaconvert", Fields::RegionAndAccount, "presets/*");
    call.allow("CreateMediaJobs", ["mediaconvert:CreateJob"], [queue, template, presets]);
    call.pass_roles(&["Role"], "mediaconvert.amazonaws.com", NoRole::Elsewhere);
    if call.may_have("Tags") {
        let jobs = arn("mediaconvert", Fields::RegionAndAccount, JOBS);
        call.allow("TagMediaJobs", ["mediaconvert:TagResource"], [jobs]);
    }
}

/// `.sync`
pub(super) fn follow_job(call: &mut Call<'_>) {
    let own = Condition::new("StringEquals", "aws:ResourceTag/ManagedByService", "AWSStepFunctions");
    let jobs = arn("mediaconvert", Fields::RegionAndAccount, JOBS);
    let actions = ["mediaconvert:CancelJob", "mediaconvert:GetJob"];
    call.push(Statement::allow("FollowMediaJobs", actions, [jobs]).condition(own));
}
