//! Amazon Bedrock.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrock.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use std::collections::HashMap;

use serde_json::Value;

use super::Integer;
use super::Number;
use super::macros::{calls, read, written};

calls! {
    /// Starts a job that customises a foundation model.
    JobOrCallback create_model_customization_job(CreateModelCustomizationJob) -> CreateModelCustomizationJobResponse = "bedrock:createModelCustomizationJob" {
        sync: CreateModelCustomizationJobResponse,
    }
    /// Asks a model for a completion, an image or an embedding.
    Callback invoke_model(InvokeModel) -> InvokeModelResponse = "bedrock:invokeModel" {
        returns: "Body",
    }
}

pub use crate::error::Bedrock as Error;

written! {
    CreateModelCustomizationJob {
        base_model_identifier: String = "BaseModelIdentifier",
        custom_model_name: String = "CustomModelName",
        job_name: String = "JobName",
        output_data_config: OutputDataConfig = "OutputDataConfig",
        role_arn: String = "RoleArn",
        training_data_config: TrainingDataConfig = "TrainingDataConfig",
        ;
        client_request_token: String = "ClientRequestToken",
        custom_model_kms_key_id: String = "CustomModelKmsKeyId",
        custom_model_tags: Vec<Tag> = "CustomModelTags",
        customization_config: CustomizationConfig = "CustomizationConfig",
        customization_type: String = "CustomizationType" in "CONTINUED_PRE_TRAINING|DISTILLATION|FINE_TUNING|IMPORTED|REINFORCEMENT_FINE_TUNING",
        hyper_parameters: HashMap<String, String> = "HyperParameters",
        job_tags: Vec<Tag> = "JobTags",
        validation_data_config: ValidationDataConfig = "ValidationDataConfig",
        vpc_config: VpcConfig = "VpcConfig",
    }
    CustomizationConfig {
        ;
        distillation_config: DistillationConfig = "DistillationConfig",
        rft_config: RFTConfig = "RftConfig",
    }
    DistillationConfig {
        teacher_model_config: TeacherModelConfig = "TeacherModelConfig",
        ;
    }
    GraderConfig {
        ;
        lambda_grader: LambdaGraderConfig = "LambdaGrader",
    }
    InvocationLogSource {
        ;
        s3_uri: String = "S3Uri",
    }
    InvocationLogsConfig {
        invocation_log_source: InvocationLogSource = "InvocationLogSource",
        ;
        request_metadata_filters: RequestMetadataFilters = "RequestMetadataFilters",
        use_prompt_response: bool = "UsePromptResponse",
    }
    InvokeModel {
        model_id: String = "ModelId",
        ;
        accept: String = "Accept",
        body: Value = "Body",
        content_type: String = "ContentType",
        guardrail_identifier: String = "GuardrailIdentifier",
        guardrail_version: String = "GuardrailVersion",
        input: S3Location = "Input",
        output: S3Location = "Output",
        trace: String = "Trace",
    }
    LambdaGraderConfig {
        lambda_arn: String = "LambdaArn",
        ;
    }
    OutputDataConfig {
        s3_uri: String = "S3Uri",
        ;
    }
    RFTConfig {
        ;
        grader_config: GraderConfig = "GraderConfig",
        hyper_parameters: RFTHyperParameters = "HyperParameters",
    }
    RFTHyperParameters {
        ;
        batch_size: Integer = "BatchSize" in "16..=512",
        epoch_count: Integer = "EpochCount" in "1..=50",
        eval_interval: Integer = "EvalInterval" in "1..=100",
        inference_max_tokens: Integer = "InferenceMaxTokens",
        learning_rate: Number = "LearningRate",
        max_prompt_length: Integer = "MaxPromptLength",
        reasoning_effort: String = "ReasoningEffort" in "high|low|medium",
        training_sample_per_prompt: Integer = "TrainingSamplePerPrompt" in "2..=16",
    }
    RequestMetadataBaseFilters {
        ;
        equals: HashMap<String, String> = "Equals",
        not_equals: HashMap<String, String> = "NotEquals",
    }
    RequestMetadataFilters {
        ;
        and_all: Vec<RequestMetadataBaseFilters> = "AndAll",
        equals: HashMap<String, String> = "Equals",
        not_equals: HashMap<String, String> = "NotEquals",
        or_all: Vec<RequestMetadataBaseFilters> = "OrAll",
    }
    S3Location {
        s3_uri: String = "S3Uri",
        ;
    }
    Tag {
        key: String = "Key",
        value: String = "Value",
        ;
    }
    TeacherModelConfig {
        teacher_model_identifier: String = "TeacherModelIdentifier",
        ;
        max_response_length_for_inference: Integer = "MaxResponseLengthForInference",
    }
    TrainingDataConfig {
        ;
        invocation_logs_config: InvocationLogsConfig = "InvocationLogsConfig",
        s3_uri: String = "S3Uri",
    }
    ValidationDataConfig {
        validators: Vec<Validator> = "Validators",
        ;
    }
    Validator {
        s3_uri: String = "S3Uri",
        ;
    }
    VpcConfig {
        security_group_ids: Vec<String> = "SecurityGroupIds",
        subnet_ids: Vec<String> = "SubnetIds",
        ;
    }
}

read! {
    CreateModelCustomizationJobResponse {
        job_arn: String = "JobArn",
        ;
    }
    InvokeModelResponse {
        body: Value = "Body",
        content_type: String = "ContentType",
        ;
    }
}
