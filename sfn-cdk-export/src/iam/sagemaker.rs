//! Amazon SageMaker AI: jobs, and what an endpoint is made of.
//!
//! Sources: AWS Step Functions Developer Guide, "Create and manage Amazon SageMaker AI jobs with Step Functions"; AWS Service
//! Authorization Reference, "Actions, resources, and condition keys for Amazon SageMaker AI"; Step Functions tags the jobs that
//! it waits for, and needs `AddTags` (<https://github.com/aws/aws-cdk/issues/26012>, 32294). The guide's rows have a `*` behind the
//! name of a job. SageMaker's ARNs have the names in lower case.

use sfn_asl::Text;

use super::arn_type::{ArnType, Named};
use super::call::{Call, NoRole};
use super::flat::Flat;

const SERVICE: &str = "sagemaker.amazonaws.com";

/// A type of job.
struct Job {
    /// What stands behind `Create`, `Describe` and `Stop`.
    name: &'static str,
    arn: ArnType,
    /// The member with the job's name.
    named_by: &'static str,
    /// The member with the role that it is run with.
    role: Option<&'static str>,
}

const fn job(name: &'static str, prefix: &'static str, named_by: &'static str, role: Option<&'static str>) -> Job {
    Job { name, arn: ArnType::regional("sagemaker", prefix, "-", "a job's name"), named_by, role }
}

const TRAINING: Job = job("TrainingJob", "training-job/", "TrainingJobName", Some("RoleArn"));
const TRANSFORM: Job = job("TransformJob", "transform-job/", "TransformJobName", None);
const TUNING: Job = job(
    "HyperParameterTuningJob",
    "hyper-parameter-tuning-job/",
    "HyperParameterTuningJobName",
    Some("TrainingJobDefinition.RoleArn"),
);
const PROCESSING: Job = job("ProcessingJob", "processing-job/", "ProcessingJobName", Some("RoleArn"));
const LABELING: Job = job("LabelingJob", "labeling-job/", "LabelingJobName", Some("RoleArn"));

const ENDPOINT: ArnType = ArnType::regional("sagemaker", "endpoint/", "-", "an endpoint's name");
const ENDPOINT_CONFIG: ArnType =
    ArnType::regional("sagemaker", "endpoint-config/", "-", "an endpoint configuration's name");
const MODEL: ArnType = ArnType::regional("sagemaker", "model/", "-", "a model's name");

pub(super) fn create_training_job(call: &mut Call<'_>) {
    create(call, &TRAINING);
}

/// `.sync`
pub(super) fn follow_training_job(call: &mut Call<'_>) {
    follow(call, &TRAINING);
}

pub(super) fn create_transform_job(call: &mut Call<'_>) {
    create(call, &TRANSFORM);
}

/// `.sync`
pub(super) fn follow_transform_job(call: &mut Call<'_>) {
    follow(call, &TRANSFORM);
}

pub(super) fn create_tuning_job(call: &mut Call<'_>) {
    create(call, &TUNING);
}

/// `.sync`
pub(super) fn follow_tuning_job(call: &mut Call<'_>) {
    follow(call, &TUNING);
}

pub(super) fn create_processing_job(call: &mut Call<'_>) {
    create(call, &PROCESSING);
}

/// `.sync`
pub(super) fn follow_processing_job(call: &mut Call<'_>) {
    follow(call, &PROCESSING);
}

pub(super) fn create_labeling_job(call: &mut Call<'_>) {
    create(call, &LABELING);
}

/// `.sync`. No source names a rule of Amazon EventBridge.
pub(super) fn follow_labeling_job(call: &mut Call<'_>) {
    follow(call, &LABELING);
}

pub(super) fn create_endpoint(call: &mut Call<'_>) {
    endpoint(call, "sagemaker:CreateEndpoint");
    tag(call, "EndpointName", &ENDPOINT);
}

pub(super) fn update_endpoint(call: &mut Call<'_>) {
    endpoint(call, "sagemaker:UpdateEndpoint");
}

pub(super) fn create_endpoint_config(call: &mut Call<'_>) {
    part(call, "sagemaker:CreateEndpointConfig", "EndpointConfigName", &ENDPOINT_CONFIG);
}

pub(super) fn create_model(call: &mut Call<'_>) {
    part(call, "sagemaker:CreateModel", "ModelName", &MODEL);
}

fn create(call: &mut Call<'_>, job: &Job) {
    let jobs = jobs(call, job);
    call.allow("CreateSageMakerJobs", [format!("sagemaker:Create{}", job.name)], [jobs.clone()]);
    call.allow("ListSageMakerTags", ["sagemaker:ListTags"], ["*"]);
    if let Some(role) = job.role {
        // A tuning job has one definition or a list of them.
        let roles = if call.may_have("TrainingJobDefinitions") { "TrainingJobDefinitions[].RoleArn" } else { role };
        call.pass_roles(&[roles], SERVICE, NoRole::Elsewhere);
    }
    if call.may_have("Tags") {
        call.allow("TagSageMakerJobs", ["sagemaker:AddTags"], [jobs]);
    }
}

fn follow(call: &mut Call<'_>, job: &Job) {
    let jobs = jobs(call, job);
    let actions = ["Describe", "Stop"].map(|verb| format!("sagemaker:{verb}{}", job.name));
    call.allow("FollowSageMakerJobs", actions, [jobs.clone()]);
    call.allow("TagSageMakerJobs", ["sagemaker:AddTags"], [jobs]);
}

fn endpoint(call: &mut Call<'_>, action: &str) {
    let endpoint = named(call, "EndpointName", &ENDPOINT).arn();
    let config = named(call, "EndpointConfigName", &ENDPOINT_CONFIG).arn();
    call.allow("DeployEndpoints", [action], [endpoint, config]);
}

/// What an endpoint is made of.
fn part(call: &mut Call<'_>, action: &str, path: &str, of: &ArnType) {
    let part = named(call, path, of).arn();
    call.allow("DeployEndpoints", [action], [part]);
    if call.may_have("ExecutionRoleArn") {
        call.pass_roles(&["ExecutionRoleArn"], SERVICE, NoRole::None);
    }
    tag(call, path, of);
}

fn tag(call: &mut Call<'_>, path: &str, of: &ArnType) {
    if call.may_have("Tags") {
        let tagged = named(call, path, of).arn();
        call.allow("TagEndpoints", ["sagemaker:AddTags"], [tagged]);
    }
}

/// The jobs whose names begin with the request's.
fn jobs(call: &mut Call<'_>, job: &Job) -> Text {
    let begins = |flat: &Flat| lower(flat, &job.arn).map(|named| if flat.is_open() { named } else { named.with("*") });
    call.required(job.named_by, job.arn.expected, begins).unwrap_or_else(|| job.arn.any()).arn()
}

fn named(call: &mut Call<'_>, path: &str, of: &ArnType) -> Named {
    call.required(path, of.expected, |flat| lower(flat, of)).unwrap_or_else(|| of.any())
}

/// The resource with this name in lower case.
fn lower(flat: &Flat, of: &ArnType) -> Option<Named> {
    of.find(&flat.clone().with_text(flat.text.to_lowercase()))
}
