//! Which rule says what an optimised integration needs.
//!
//! Each row has what the call needs, what following and cancelling the job of `.sync` needs beside that, and the rule of
//! Amazon EventBridge that `.sync` needs, if the service has events. `.waitForTaskToken` needs nothing more: the worker
//! answers, with a role of its own.
//!
//! Sources: AWS Step Functions Developer Guide, the page of each optimised integration ("IAM policies"); AWS Service
//! Authorization Reference.

use super::call::Call;
use super::{
    apigateway, athena, batch, bedrock, bedrockagentcore, codebuild, databrew, dynamodb, ecs, eks, elasticmapreduce,
    emr_containers, emr_serverless, events, glue, http, lambda, mediaconvert, sagemaker, sns, sqs, states,
};

/// Says what a call needs.
pub(super) type Rule = fn(&mut Call<'_>);

/// A row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    /// What the call needs.
    pub(super) call: Rule,
    /// What `.sync` needs beside that to follow and to cancel the job; `None` if there is no `.sync`.
    pub(super) job: Option<Rule>,
    /// The rule by which `.sync` learns of the job's end; `None` if Step Functions asks the service again and again.
    pub(super) managed_rule: Option<&'static str>,
}

impl Row {
    const fn call(call: Rule) -> Self {
        Self { call, job: None, managed_rule: None }
    }

    const fn job(self, job: Rule) -> Self {
        Self { job: Some(job), ..self }
    }

    const fn managed_rule(self, name: &'static str) -> Self {
        Self { managed_rule: Some(name), ..self }
    }
}

/// The row of an optimised integration.
pub(super) fn optimised(service: &str, action: &str) -> Option<Row> {
    match service {
        "codebuild" => builds(action),
        "eks" => kubernetes(action),
        "elasticmapreduce" | "emr-containers" | "emr-serverless" => emr(service, action),
        "sagemaker" => machine_learning(action),
        _ => other(service, action),
    }
}

fn other(service: &str, action: &str) -> Option<Row> {
    Some(match (service, action) {
        ("apigateway", "invoke") => Row::call(apigateway::invoke),
        ("athena", "getQueryExecution") => Row::call(athena::get_query_execution),
        ("athena", "getQueryResults") => Row::call(athena::get_query_results),
        ("athena", "startQueryExecution") => {
            Row::call(athena::start_query_execution).job(athena::follow_query_execution)
        }
        ("athena", "stopQueryExecution") => Row::call(athena::stop_query_execution),
        ("batch", "submitJob") => {
            Row::call(batch::submit_job).job(batch::follow_job).managed_rule("StepFunctionsGetEventsForBatchJobsRule")
        }
        ("bedrock", "createModelCustomizationJob") => {
            Row::call(bedrock::create_model_customization_job).job(bedrock::follow_customization)
        }
        ("bedrock", "invokeModel") => Row::call(bedrock::invoke_model),
        ("bedrockagentcore", "invokeHarness") => Row::call(bedrockagentcore::invoke_harness),
        ("databrew", "startJobRun") => Row::call(databrew::start_job_run).job(databrew::follow_job_run),
        ("dynamodb", "deleteItem") => Row::call(dynamodb::delete_item),
        ("dynamodb", "getItem") => Row::call(dynamodb::get_item),
        ("dynamodb", "putItem") => Row::call(dynamodb::put_item),
        ("dynamodb", "updateItem") => Row::call(dynamodb::update_item),
        ("ecs", "runTask") => {
            Row::call(ecs::run_task).job(ecs::follow_task).managed_rule("StepFunctionsGetEventsForECSTaskRule")
        }
        ("events", "putEvents") => Row::call(events::put_events),
        ("glue", "startJobRun") => Row::call(glue::start_job_run).job(glue::follow_job_run),
        ("http", "invoke") => Row::call(http::invoke),
        ("lambda", "invoke") => Row::call(lambda::invoke),
        ("mediaconvert", "createJob") => Row::call(mediaconvert::create_job)
            .job(mediaconvert::follow_job)
            .managed_rule("StepFunctionsGetEventsForMediaConvertJobRule"),
        ("sns", "publish") => Row::call(sns::publish),
        ("sqs", "sendMessage") => Row::call(sqs::send_message),
        ("states", "startExecution") => Row::call(states::start_execution)
            .job(states::follow_execution)
            .managed_rule("StepFunctionsGetEventsForStepFunctionsExecutionRule"),
        _ => return None,
    })
}

fn builds(action: &str) -> Option<Row> {
    Some(match action {
        "batchDeleteBuilds" => Row::call(codebuild::batch_delete_builds),
        "batchGetReports" => Row::call(codebuild::batch_get_reports),
        "deleteBuildBatch" => Row::call(codebuild::delete_build_batch),
        "retryBuildBatch" => Row::call(codebuild::retry_build_batch).job(codebuild::follow_retried_build_batch),
        "startBuild" => Row::call(codebuild::start_build)
            .job(codebuild::follow_build)
            .managed_rule("StepFunctionsGetEventForCodeBuildStartBuildRule"),
        "startBuildBatch" => Row::call(codebuild::start_build_batch)
            .job(codebuild::follow_build_batch)
            .managed_rule("StepFunctionsGetEventForCodeBuildStartBuildBatchRule"),
        "stopBuild" => Row::call(codebuild::stop_build),
        "stopBuildBatch" => Row::call(codebuild::stop_build_batch),
        _ => return None,
    })
}

fn kubernetes(action: &str) -> Option<Row> {
    Some(match action {
        "call" => Row::call(eks::kubernetes),
        "createCluster" => Row::call(eks::create_cluster).job(eks::follow_creation),
        "createFargateProfile" => Row::call(eks::create_fargate_profile).job(eks::follow_fargate_profile_creation),
        "createNodegroup" => Row::call(eks::create_nodegroup).job(eks::follow_nodegroup_creation),
        "deleteCluster" => Row::call(eks::delete_cluster).job(eks::follow_deletion),
        "deleteFargateProfile" => Row::call(eks::delete_fargate_profile).job(eks::follow_fargate_profile_deletion),
        "deleteNodegroup" => Row::call(eks::delete_nodegroup).job(eks::follow_nodegroup_deletion),
        "runJob" => Row::call(eks::kubernetes).job(eks::nothing_more),
        _ => return None,
    })
}

fn emr(service: &str, action: &str) -> Option<Row> {
    const APPLICATION: &str = "StepFunctionsGetEventsForEMRServerlessApplicationRule";
    const JOB: &str = "StepFunctionsGetEventsForEMRServerlessJobRule";
    Some(match (service, action) {
        ("elasticmapreduce", "addStep") => Row::call(elasticmapreduce::add_step).job(elasticmapreduce::follow_step),
        ("elasticmapreduce", "cancelStep") => Row::call(elasticmapreduce::cancel_step),
        ("elasticmapreduce", "createCluster") => {
            Row::call(elasticmapreduce::create_cluster).job(elasticmapreduce::follow_creation)
        }
        ("elasticmapreduce", "modifyInstanceFleetByName") => Row::call(elasticmapreduce::modify_instance_fleet),
        ("elasticmapreduce", "modifyInstanceGroupByName") => Row::call(elasticmapreduce::modify_instance_group),
        ("elasticmapreduce", "setClusterTerminationProtection") => {
            Row::call(elasticmapreduce::set_termination_protection)
        }
        ("elasticmapreduce", "terminateCluster") => {
            Row::call(elasticmapreduce::terminate_cluster).job(elasticmapreduce::follow_termination)
        }
        ("emr-containers", "createVirtualCluster") => Row::call(emr_containers::create_virtual_cluster),
        ("emr-containers", "deleteVirtualCluster") => {
            Row::call(emr_containers::delete_virtual_cluster).job(emr_containers::follow_virtual_cluster)
        }
        ("emr-containers", "startJobRun") => {
            Row::call(emr_containers::start_job_run).job(emr_containers::follow_job_run)
        }
        ("emr-serverless", "cancelJobRun") => {
            Row::call(emr_serverless::cancel_job_run).job(emr_serverless::follow_cancellation).managed_rule(JOB)
        }
        ("emr-serverless", "createApplication") => {
            Row::call(emr_serverless::create_application).job(emr_serverless::follow_creation).managed_rule(APPLICATION)
        }
        ("emr-serverless", "deleteApplication") => Row::call(emr_serverless::delete_application)
            .job(emr_serverless::follow_application)
            .managed_rule(APPLICATION),
        ("emr-serverless", "startApplication") => {
            Row::call(emr_serverless::start_application).job(emr_serverless::follow_start).managed_rule(APPLICATION)
        }
        ("emr-serverless", "startJobRun") => {
            Row::call(emr_serverless::start_job_run).job(emr_serverless::follow_job_run).managed_rule(JOB)
        }
        ("emr-serverless", "stopApplication") => Row::call(emr_serverless::stop_application)
            .job(emr_serverless::follow_application)
            .managed_rule(APPLICATION),
        _ => return None,
    })
}

fn machine_learning(action: &str) -> Option<Row> {
    Some(match action {
        "createEndpoint" => Row::call(sagemaker::create_endpoint),
        "createEndpointConfig" => Row::call(sagemaker::create_endpoint_config),
        "createHyperParameterTuningJob" => Row::call(sagemaker::create_tuning_job)
            .job(sagemaker::follow_tuning_job)
            .managed_rule("StepFunctionsGetEventsForSageMakerTuningJobsRule"),
        "createLabelingJob" => Row::call(sagemaker::create_labeling_job).job(sagemaker::follow_labeling_job),
        "createModel" => Row::call(sagemaker::create_model),
        "createProcessingJob" => Row::call(sagemaker::create_processing_job)
            .job(sagemaker::follow_processing_job)
            .managed_rule("StepFunctionsGetEventsForSageMakerProcessingJobsRule"),
        "createTrainingJob" => Row::call(sagemaker::create_training_job)
            .job(sagemaker::follow_training_job)
            .managed_rule("StepFunctionsGetEventsForSageMakerTrainingJobsRule"),
        "createTransformJob" => Row::call(sagemaker::create_transform_job)
            .job(sagemaker::follow_transform_job)
            .managed_rule("StepFunctionsGetEventsForSageMakerTransformJobsRule"),
        "updateEndpoint" => Row::call(sagemaker::update_endpoint),
        _ => return None,
    })
}
