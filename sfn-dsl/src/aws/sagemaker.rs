//! Amazon SageMaker AI.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use std::collections::HashMap;

use serde_json::Value;

use super::Integer;
use super::Number;
use super::macros::{calls, read, written, written_and_read};

calls! {
    /// Creates an endpoint of an endpoint configuration.
    RequestResponse create_endpoint(CreateEndpoint) -> CreateEndpointOutput = "sagemaker:createEndpoint" {}
    /// Creates an endpoint configuration.
    RequestResponse create_endpoint_config(CreateEndpointConfig) -> CreateEndpointConfigOutput = "sagemaker:createEndpointConfig" {}
    /// Starts a hyperparameter tuning job.
    Job create_hyper_parameter_tuning_job(CreateHyperParameterTuningJob) -> CreateHyperParameterTuningJobResponse = "sagemaker:createHyperParameterTuningJob" {
        sync: DescribeHyperParameterTuningJobResponse,
    }
    /// Starts a labeling job.
    Job create_labeling_job(CreateLabelingJob) -> CreateLabelingJobResponse = "sagemaker:createLabelingJob" {
        sync: DescribeLabelingJobResponse,
    }
    /// Creates a model.
    RequestResponse create_model(CreateModel) -> CreateModelOutput = "sagemaker:createModel" {}
    /// Starts a processing job.
    Job create_processing_job(CreateProcessingJob) -> CreateProcessingJobResponse = "sagemaker:createProcessingJob" {
        sync: DescribeProcessingJobResponse,
    }
    /// Starts a training job.
    Job create_training_job(CreateTrainingJob) -> CreateTrainingJobResponse = "sagemaker:createTrainingJob" {
        sync: DescribeTrainingJobResponse,
    }
    /// Starts a batch transform job.
    Job create_transform_job(CreateTransformJob) -> CreateTransformJobResponse = "sagemaker:createTransformJob" {
        sync: DescribeTransformJobResponse,
    }
    /// Deploys another configuration to an endpoint.
    RequestResponse update_endpoint(UpdateEndpoint) -> UpdateEndpointOutput = "sagemaker:updateEndpoint" {}
}

pub use crate::error::SageMaker as Error;

written! {
    AdditionalModelDataSource {
        channel_name: String = "ChannelName",
        s3_data_source: S3ModelDataSource = "S3DataSource",
        ;
    }
    Alarm {
        ;
        alarm_name: String = "AlarmName",
    }
    AsyncInferenceClientConfig {
        ;
        max_concurrent_invocations_per_instance: Integer = "MaxConcurrentInvocationsPerInstance" in "1..=1000",
    }
    AsyncInferenceConfig {
        output_config: AsyncInferenceOutputConfig = "OutputConfig",
        ;
        client_config: AsyncInferenceClientConfig = "ClientConfig",
    }
    AsyncInferenceNotificationConfig {
        ;
        error_topic: String = "ErrorTopic",
        include_inference_response_in: Vec<String> = "IncludeInferenceResponseIn" in "ERROR_NOTIFICATION_TOPIC|SUCCESS_NOTIFICATION_TOPIC",
        success_topic: String = "SuccessTopic",
    }
    AsyncInferenceOutputConfig {
        ;
        kms_key_id: String = "KmsKeyId",
        notification_config: AsyncInferenceNotificationConfig = "NotificationConfig",
        s3_failure_path: String = "S3FailurePath",
        s3_output_path: String = "S3OutputPath",
    }
    AutoRollbackConfig {
        ;
        alarms: Vec<Alarm> = "Alarms",
    }
    BlueGreenUpdatePolicy {
        traffic_routing_configuration: TrafficRoutingConfig = "TrafficRoutingConfiguration",
        ;
        maximum_execution_timeout_in_seconds: Integer = "MaximumExecutionTimeoutInSeconds" in "600..=28800",
        termination_wait_in_seconds: Integer = "TerminationWaitInSeconds" in "0..=3600",
    }
    CapacitySize {
        r#type: String = "Type" in "CAPACITY_PERCENT|INSTANCE_COUNT",
        value: Integer = "Value" in "1..=",
        ;
    }
    CaptureContentTypeHeader {
        ;
        csv_content_types: Vec<String> = "CsvContentTypes",
        json_content_types: Vec<String> = "JsonContentTypes",
    }
    CaptureOption {
        capture_mode: String = "CaptureMode" in "Input|InputAndOutput|Output",
        ;
    }
    ClarifyExplainerConfig {
        shap_config: ClarifyShapConfig = "ShapConfig",
        ;
        enable_explanations: String = "EnableExplanations",
        inference_config: ClarifyInferenceConfig = "InferenceConfig",
    }
    ClarifyInferenceConfig {
        ;
        content_template: String = "ContentTemplate",
        feature_headers: Vec<String> = "FeatureHeaders",
        feature_types: Vec<String> = "FeatureTypes" in "categorical|numerical|text",
        features_attribute: String = "FeaturesAttribute",
        label_attribute: String = "LabelAttribute",
        label_headers: Vec<String> = "LabelHeaders",
        label_index: Integer = "LabelIndex" in "0..=",
        max_payload_in_mb: Integer = "MaxPayloadInMB" in "1..=25",
        max_record_count: Integer = "MaxRecordCount" in "1..=",
        probability_attribute: String = "ProbabilityAttribute",
        probability_index: Integer = "ProbabilityIndex" in "0..=",
    }
    ClarifyShapBaselineConfig {
        ;
        mime_type: String = "MimeType",
        shap_baseline: String = "ShapBaseline",
        shap_baseline_uri: String = "ShapBaselineUri",
    }
    ClarifyShapConfig {
        shap_baseline_config: ClarifyShapBaselineConfig = "ShapBaselineConfig",
        ;
        number_of_samples: Integer = "NumberOfSamples" in "1..=",
        seed: Integer = "Seed",
        text_config: ClarifyTextConfig = "TextConfig",
        use_logit: bool = "UseLogit",
    }
    ClarifyTextConfig {
        granularity: String = "Granularity" in "paragraph|sentence|token",
        language: String = "Language" in "af|ar|bg|bn|ca|cs|da|de|el|en|es|et|eu|fa|fi|fr|ga|gu|he|hi|hr|hu|hy|id|is|it|kn|ky|lb|lij|lt|lv|mk|ml|mr|nb|ne|nl|pl|pt|ro|ru|sa|si|sk|sl|sq|sr|sv|ta|te|tl|tn|tr|tt|uk|ur|xx|yo|zh",
        ;
    }
    ContainerDefinition {
        ;
        additional_model_data_sources: Vec<AdditionalModelDataSource> = "AdditionalModelDataSources",
        container_hostname: String = "ContainerHostname",
        environment: HashMap<String, String> = "Environment",
        image: String = "Image",
        image_config: ImageConfig = "ImageConfig",
        inference_specification_name: String = "InferenceSpecificationName",
        mode: String = "Mode" in "MultiModel|SingleModel",
        model_data_source: ModelDataSource = "ModelDataSource",
        model_data_url: String = "ModelDataUrl",
        model_package_name: String = "ModelPackageName",
        multi_model_config: MultiModelConfig = "MultiModelConfig",
    }
    CreateEndpoint {
        endpoint_config_name: String = "EndpointConfigName",
        endpoint_name: String = "EndpointName",
        ;
        deployment_config: DeploymentConfig = "DeploymentConfig",
        tags: Vec<Tag> = "Tags",
    }
    CreateEndpointConfig {
        endpoint_config_name: String = "EndpointConfigName",
        production_variants: Vec<ProductionVariant> = "ProductionVariants",
        ;
        async_inference_config: AsyncInferenceConfig = "AsyncInferenceConfig",
        data_capture_config: DataCaptureConfig = "DataCaptureConfig",
        enable_network_isolation: bool = "EnableNetworkIsolation",
        execution_role_arn: String = "ExecutionRoleArn",
        explainer_config: ExplainerConfig = "ExplainerConfig",
        kms_key_id: String = "KmsKeyId",
        metrics_config: MetricsConfig = "MetricsConfig",
        shadow_production_variants: Vec<ProductionVariant> = "ShadowProductionVariants",
        tags: Vec<Tag> = "Tags",
        vpc_config: VpcConfig = "VpcConfig",
    }
    CreateHyperParameterTuningJob {
        hyper_parameter_tuning_job_config: HyperParameterTuningJobConfig = "HyperParameterTuningJobConfig",
        hyper_parameter_tuning_job_name: String = "HyperParameterTuningJobName",
        ;
        autotune: Autotune = "Autotune",
        tags: Vec<Tag> = "Tags",
        training_job_definition: HyperParameterTrainingJobDefinition = "TrainingJobDefinition",
        training_job_definitions: Vec<HyperParameterTrainingJobDefinition> = "TrainingJobDefinitions",
        warm_start_config: HyperParameterTuningJobWarmStartConfig = "WarmStartConfig",
    }
    CreateLabelingJob {
        human_task_config: HumanTaskConfig = "HumanTaskConfig",
        input_config: LabelingJobInputConfig = "InputConfig",
        label_attribute_name: String = "LabelAttributeName",
        labeling_job_name: String = "LabelingJobName",
        output_config: LabelingJobOutputConfig = "OutputConfig",
        role_arn: String = "RoleArn",
        ;
        label_category_config_s3_uri: String = "LabelCategoryConfigS3Uri",
        labeling_job_algorithms_config: LabelingJobAlgorithmsConfig = "LabelingJobAlgorithmsConfig",
        stopping_conditions: LabelingJobStoppingConditions = "StoppingConditions",
        tags: Vec<Tag> = "Tags",
    }
    CreateModel {
        model_name: String = "ModelName",
        ;
        containers: Vec<ContainerDefinition> = "Containers",
        enable_network_isolation: bool = "EnableNetworkIsolation",
        execution_role_arn: String = "ExecutionRoleArn",
        inference_execution_config: InferenceExecutionConfig = "InferenceExecutionConfig",
        primary_container: ContainerDefinition = "PrimaryContainer",
        tags: Vec<Tag> = "Tags",
        vpc_config: VpcConfig = "VpcConfig",
    }
    CreateProcessingJob {
        app_specification: AppSpecification = "AppSpecification",
        processing_job_name: String = "ProcessingJobName",
        processing_resources: ProcessingResources = "ProcessingResources",
        role_arn: String = "RoleArn",
        ;
        environment: HashMap<String, String> = "Environment",
        experiment_config: ExperimentConfig = "ExperimentConfig",
        network_config: NetworkConfig = "NetworkConfig",
        processing_inputs: Vec<ProcessingInput> = "ProcessingInputs",
        processing_output_config: ProcessingOutputConfig = "ProcessingOutputConfig",
        stopping_condition: ProcessingStoppingCondition = "StoppingCondition",
        tags: Vec<Tag> = "Tags",
    }
    CreateTrainingJob {
        output_data_config: OutputDataConfig = "OutputDataConfig",
        role_arn: String = "RoleArn",
        training_job_name: String = "TrainingJobName",
        ;
        algorithm_specification: AlgorithmSpecification = "AlgorithmSpecification",
        checkpoint_config: CheckpointConfig = "CheckpointConfig",
        debug_hook_config: DebugHookConfig = "DebugHookConfig",
        debug_rule_configurations: Vec<DebugRuleConfiguration> = "DebugRuleConfigurations",
        enable_inter_container_traffic_encryption: bool = "EnableInterContainerTrafficEncryption",
        enable_managed_spot_training: bool = "EnableManagedSpotTraining",
        enable_network_isolation: bool = "EnableNetworkIsolation",
        environment: HashMap<String, String> = "Environment",
        experiment_config: ExperimentConfig = "ExperimentConfig",
        hyper_parameters: HashMap<String, String> = "HyperParameters",
        infra_check_config: InfraCheckConfig = "InfraCheckConfig",
        input_data_config: Vec<Channel> = "InputDataConfig",
        mlflow_config: MlflowConfig = "MlflowConfig",
        model_package_config: ModelPackageConfig = "ModelPackageConfig",
        profiler_config: ProfilerConfig = "ProfilerConfig",
        profiler_rule_configurations: Vec<ProfilerRuleConfiguration> = "ProfilerRuleConfigurations",
        remote_debug_config: RemoteDebugConfig = "RemoteDebugConfig",
        resource_config: ResourceConfig = "ResourceConfig",
        retry_strategy: RetryStrategy = "RetryStrategy",
        serverless_job_config: ServerlessJobConfig = "ServerlessJobConfig",
        session_chaining_config: SessionChainingConfig = "SessionChainingConfig",
        stopping_condition: StoppingCondition = "StoppingCondition",
        tags: Vec<Tag> = "Tags",
        tensor_board_output_config: TensorBoardOutputConfig = "TensorBoardOutputConfig",
        vpc_config: VpcConfig = "VpcConfig",
    }
    CreateTransformJob {
        model_name: String = "ModelName",
        transform_input: TransformInput = "TransformInput",
        transform_job_name: String = "TransformJobName",
        transform_output: TransformOutput = "TransformOutput",
        transform_resources: TransformResources = "TransformResources",
        ;
        batch_strategy: String = "BatchStrategy" in "MultiRecord|SingleRecord",
        data_capture_config: BatchDataCaptureConfig = "DataCaptureConfig",
        data_processing: DataProcessing = "DataProcessing",
        environment: HashMap<String, String> = "Environment",
        experiment_config: ExperimentConfig = "ExperimentConfig",
        max_concurrent_transforms: Integer = "MaxConcurrentTransforms" in "0..=",
        max_payload_in_mb: Integer = "MaxPayloadInMB" in "0..=",
        model_client_config: ModelClientConfig = "ModelClientConfig",
        tags: Vec<Tag> = "Tags",
    }
    DataCaptureConfig {
        capture_options: Vec<CaptureOption> = "CaptureOptions",
        destination_s3_uri: String = "DestinationS3Uri",
        initial_sampling_percentage: Integer = "InitialSamplingPercentage" in "0..=100",
        ;
        capture_content_type_header: CaptureContentTypeHeader = "CaptureContentTypeHeader",
        enable_capture: bool = "EnableCapture",
        kms_key_id: String = "KmsKeyId",
    }
    DatasetSource {
        dataset_arn: String = "DatasetArn",
        ;
    }
    DeploymentConfig {
        ;
        auto_rollback_configuration: AutoRollbackConfig = "AutoRollbackConfiguration",
        blue_green_update_policy: BlueGreenUpdatePolicy = "BlueGreenUpdatePolicy",
        rolling_update_policy: RollingUpdatePolicy = "RollingUpdatePolicy",
    }
    ExplainerConfig {
        ;
        clarify_explainer_config: ClarifyExplainerConfig = "ClarifyExplainerConfig",
    }
    FileSystemDataSource {
        directory_path: String = "DirectoryPath",
        file_system_access_mode: String = "FileSystemAccessMode" in "ro|rw",
        file_system_id: String = "FileSystemId",
        file_system_type: String = "FileSystemType" in "EFS|FSxLustre",
        ;
    }
    HubAccessConfig {
        hub_content_arn: String = "HubContentArn",
        ;
    }
    ImageConfig {
        repository_access_mode: String = "RepositoryAccessMode" in "Platform|Vpc",
        ;
        repository_auth_config: RepositoryAuthConfig = "RepositoryAuthConfig",
    }
    InferenceExecutionConfig {
        mode: String = "Mode" in "Direct|Serial",
        ;
    }
    InferenceHubAccessConfig {
        hub_content_arn: String = "HubContentArn",
        ;
    }
    InstancePool {
        instance_type: String = "InstanceType" in "ml.c4.2xlarge|ml.c4.4xlarge|ml.c4.8xlarge|ml.c4.large|ml.c4.xlarge|ml.c5.18xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.large|ml.c5.xlarge|ml.c5d.18xlarge|ml.c5d.2xlarge|ml.c5d.4xlarge|ml.c5d.9xlarge|ml.c5d.large|ml.c5d.xlarge|ml.c6g.12xlarge|ml.c6g.16xlarge|ml.c6g.2xlarge|ml.c6g.4xlarge|ml.c6g.8xlarge|ml.c6g.large|ml.c6g.xlarge|ml.c6gd.12xlarge|ml.c6gd.16xlarge|ml.c6gd.2xlarge|ml.c6gd.4xlarge|ml.c6gd.8xlarge|ml.c6gd.large|ml.c6gd.xlarge|ml.c6gn.12xlarge|ml.c6gn.16xlarge|ml.c6gn.2xlarge|ml.c6gn.4xlarge|ml.c6gn.8xlarge|ml.c6gn.large|ml.c6gn.xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.2xlarge|ml.c6i.32xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.large|ml.c6i.xlarge|ml.c6in.12xlarge|ml.c6in.16xlarge|ml.c6in.24xlarge|ml.c6in.2xlarge|ml.c6in.32xlarge|ml.c6in.4xlarge|ml.c6in.8xlarge|ml.c6in.large|ml.c6in.xlarge|ml.c7g.12xlarge|ml.c7g.16xlarge|ml.c7g.2xlarge|ml.c7g.4xlarge|ml.c7g.8xlarge|ml.c7g.large|ml.c7g.xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.2xlarge|ml.c7i.48xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.large|ml.c7i.xlarge|ml.c8g.12xlarge|ml.c8g.16xlarge|ml.c8g.24xlarge|ml.c8g.2xlarge|ml.c8g.48xlarge|ml.c8g.4xlarge|ml.c8g.8xlarge|ml.c8g.large|ml.c8g.medium|ml.c8g.xlarge|ml.dl1.24xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.xlarge|ml.g5.12xlarge|ml.g5.16xlarge|ml.g5.24xlarge|ml.g5.2xlarge|ml.g5.48xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.xlarge|ml.g6.12xlarge|ml.g6.16xlarge|ml.g6.24xlarge|ml.g6.2xlarge|ml.g6.48xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.xlarge|ml.g6e.12xlarge|ml.g6e.16xlarge|ml.g6e.24xlarge|ml.g6e.2xlarge|ml.g6e.48xlarge|ml.g6e.4xlarge|ml.g6e.8xlarge|ml.g6e.xlarge|ml.g7e.12xlarge|ml.g7e.24xlarge|ml.g7e.2xlarge|ml.g7e.48xlarge|ml.g7e.4xlarge|ml.g7e.8xlarge|ml.inf1.24xlarge|ml.inf1.2xlarge|ml.inf1.6xlarge|ml.inf1.xlarge|ml.inf2.24xlarge|ml.inf2.48xlarge|ml.inf2.8xlarge|ml.inf2.xlarge|ml.m4.10xlarge|ml.m4.16xlarge|ml.m4.2xlarge|ml.m4.4xlarge|ml.m4.xlarge|ml.m5.12xlarge|ml.m5.24xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.large|ml.m5.xlarge|ml.m5d.12xlarge|ml.m5d.24xlarge|ml.m5d.2xlarge|ml.m5d.4xlarge|ml.m5d.large|ml.m5d.xlarge|ml.m6g.12xlarge|ml.m6g.16xlarge|ml.m6g.2xlarge|ml.m6g.4xlarge|ml.m6g.8xlarge|ml.m6g.large|ml.m6g.xlarge|ml.m6gd.12xlarge|ml.m6gd.16xlarge|ml.m6gd.2xlarge|ml.m6gd.4xlarge|ml.m6gd.8xlarge|ml.m6gd.large|ml.m6gd.xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.2xlarge|ml.m6i.32xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.2xlarge|ml.m7i.48xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.large|ml.m7i.xlarge|ml.m8g.12xlarge|ml.m8g.16xlarge|ml.m8g.24xlarge|ml.m8g.2xlarge|ml.m8g.48xlarge|ml.m8g.4xlarge|ml.m8g.8xlarge|ml.m8g.large|ml.m8g.medium|ml.m8g.xlarge|ml.p2.16xlarge|ml.p2.8xlarge|ml.p2.xlarge|ml.p3.16xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.p4d.24xlarge|ml.p4de.24xlarge|ml.p5.48xlarge|ml.p5.4xlarge|ml.p5e.48xlarge|ml.p5en.48xlarge|ml.p6-b200.48xlarge|ml.p6-b300.48xlarge|ml.p6e-gb200.36xlarge|ml.r5.12xlarge|ml.r5.24xlarge|ml.r5.2xlarge|ml.r5.4xlarge|ml.r5.large|ml.r5.xlarge|ml.r5d.12xlarge|ml.r5d.24xlarge|ml.r5d.2xlarge|ml.r5d.4xlarge|ml.r5d.large|ml.r5d.xlarge|ml.r6g.12xlarge|ml.r6g.16xlarge|ml.r6g.2xlarge|ml.r6g.4xlarge|ml.r6g.8xlarge|ml.r6g.large|ml.r6g.xlarge|ml.r6gd.12xlarge|ml.r6gd.16xlarge|ml.r6gd.2xlarge|ml.r6gd.4xlarge|ml.r6gd.8xlarge|ml.r6gd.large|ml.r6gd.xlarge|ml.r6i.12xlarge|ml.r6i.16xlarge|ml.r6i.24xlarge|ml.r6i.2xlarge|ml.r6i.32xlarge|ml.r6i.4xlarge|ml.r6i.8xlarge|ml.r6i.large|ml.r6i.xlarge|ml.r7gd.12xlarge|ml.r7gd.16xlarge|ml.r7gd.2xlarge|ml.r7gd.4xlarge|ml.r7gd.8xlarge|ml.r7gd.large|ml.r7gd.medium|ml.r7gd.xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.2xlarge|ml.r7i.48xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.large|ml.r7i.xlarge|ml.r8g.12xlarge|ml.r8g.16xlarge|ml.r8g.24xlarge|ml.r8g.2xlarge|ml.r8g.48xlarge|ml.r8g.4xlarge|ml.r8g.8xlarge|ml.r8g.large|ml.r8g.medium|ml.r8g.xlarge|ml.t2.2xlarge|ml.t2.large|ml.t2.medium|ml.t2.xlarge|ml.trn1.2xlarge|ml.trn1.32xlarge|ml.trn1n.32xlarge|ml.trn2.48xlarge",
        priority: Integer = "Priority" in "1..=5",
        ;
        model_name_override: String = "ModelNameOverride",
    }
    MetricsConfig {
        ;
        enable_enhanced_metrics: bool = "EnableEnhancedMetrics",
        metric_publish_frequency_in_seconds: Integer = "MetricPublishFrequencyInSeconds",
    }
    ModelAccessConfig {
        accept_eula: bool = "AcceptEula",
        ;
    }
    ModelDataSource {
        ;
        s3_data_source: S3ModelDataSource = "S3DataSource",
    }
    MultiModelConfig {
        ;
        model_cache_setting: String = "ModelCacheSetting" in "Disabled|Enabled",
    }
    PlacementSpecification {
        instance_count: Integer = "InstanceCount" in "0..=",
        ;
        ultra_server_id: String = "UltraServerId",
    }
    ProductionVariant {
        variant_name: String = "VariantName",
        ;
        accelerator_type: String = "AcceleratorType" in "ml.eia1.large|ml.eia1.medium|ml.eia1.xlarge|ml.eia2.large|ml.eia2.medium|ml.eia2.xlarge",
        capacity_reservation_config: ProductionVariantCapacityReservationConfig = "CapacityReservationConfig",
        container_startup_health_check_timeout_in_seconds: Integer = "ContainerStartupHealthCheckTimeoutInSeconds" in "60..=3600",
        core_dump_config: ProductionVariantCoreDumpConfig = "CoreDumpConfig",
        enable_ssm_access: bool = "EnableSSMAccess",
        inference_ami_version: String = "InferenceAmiVersion" in "al2-ami-sagemaker-inference-gpu-2|al2-ami-sagemaker-inference-gpu-2-1|al2-ami-sagemaker-inference-gpu-3-1|al2-ami-sagemaker-inference-neuron-2|al2023-ami-sagemaker-inference-gpu-4-1",
        initial_instance_count: Integer = "InitialInstanceCount" in "1..=",
        initial_variant_weight: Number = "InitialVariantWeight",
        instance_pools: Vec<InstancePool> = "InstancePools",
        instance_type: String = "InstanceType" in "ml.c4.2xlarge|ml.c4.4xlarge|ml.c4.8xlarge|ml.c4.large|ml.c4.xlarge|ml.c5.18xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.large|ml.c5.xlarge|ml.c5d.18xlarge|ml.c5d.2xlarge|ml.c5d.4xlarge|ml.c5d.9xlarge|ml.c5d.large|ml.c5d.xlarge|ml.c6g.12xlarge|ml.c6g.16xlarge|ml.c6g.2xlarge|ml.c6g.4xlarge|ml.c6g.8xlarge|ml.c6g.large|ml.c6g.xlarge|ml.c6gd.12xlarge|ml.c6gd.16xlarge|ml.c6gd.2xlarge|ml.c6gd.4xlarge|ml.c6gd.8xlarge|ml.c6gd.large|ml.c6gd.xlarge|ml.c6gn.12xlarge|ml.c6gn.16xlarge|ml.c6gn.2xlarge|ml.c6gn.4xlarge|ml.c6gn.8xlarge|ml.c6gn.large|ml.c6gn.xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.2xlarge|ml.c6i.32xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.large|ml.c6i.xlarge|ml.c6in.12xlarge|ml.c6in.16xlarge|ml.c6in.24xlarge|ml.c6in.2xlarge|ml.c6in.32xlarge|ml.c6in.4xlarge|ml.c6in.8xlarge|ml.c6in.large|ml.c6in.xlarge|ml.c7g.12xlarge|ml.c7g.16xlarge|ml.c7g.2xlarge|ml.c7g.4xlarge|ml.c7g.8xlarge|ml.c7g.large|ml.c7g.xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.2xlarge|ml.c7i.48xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.large|ml.c7i.xlarge|ml.c8g.12xlarge|ml.c8g.16xlarge|ml.c8g.24xlarge|ml.c8g.2xlarge|ml.c8g.48xlarge|ml.c8g.4xlarge|ml.c8g.8xlarge|ml.c8g.large|ml.c8g.medium|ml.c8g.xlarge|ml.dl1.24xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.xlarge|ml.g5.12xlarge|ml.g5.16xlarge|ml.g5.24xlarge|ml.g5.2xlarge|ml.g5.48xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.xlarge|ml.g6.12xlarge|ml.g6.16xlarge|ml.g6.24xlarge|ml.g6.2xlarge|ml.g6.48xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.xlarge|ml.g6e.12xlarge|ml.g6e.16xlarge|ml.g6e.24xlarge|ml.g6e.2xlarge|ml.g6e.48xlarge|ml.g6e.4xlarge|ml.g6e.8xlarge|ml.g6e.xlarge|ml.g7e.12xlarge|ml.g7e.24xlarge|ml.g7e.2xlarge|ml.g7e.48xlarge|ml.g7e.4xlarge|ml.g7e.8xlarge|ml.inf1.24xlarge|ml.inf1.2xlarge|ml.inf1.6xlarge|ml.inf1.xlarge|ml.inf2.24xlarge|ml.inf2.48xlarge|ml.inf2.8xlarge|ml.inf2.xlarge|ml.m4.10xlarge|ml.m4.16xlarge|ml.m4.2xlarge|ml.m4.4xlarge|ml.m4.xlarge|ml.m5.12xlarge|ml.m5.24xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.large|ml.m5.xlarge|ml.m5d.12xlarge|ml.m5d.24xlarge|ml.m5d.2xlarge|ml.m5d.4xlarge|ml.m5d.large|ml.m5d.xlarge|ml.m6g.12xlarge|ml.m6g.16xlarge|ml.m6g.2xlarge|ml.m6g.4xlarge|ml.m6g.8xlarge|ml.m6g.large|ml.m6g.xlarge|ml.m6gd.12xlarge|ml.m6gd.16xlarge|ml.m6gd.2xlarge|ml.m6gd.4xlarge|ml.m6gd.8xlarge|ml.m6gd.large|ml.m6gd.xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.2xlarge|ml.m6i.32xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.2xlarge|ml.m7i.48xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.large|ml.m7i.xlarge|ml.m8g.12xlarge|ml.m8g.16xlarge|ml.m8g.24xlarge|ml.m8g.2xlarge|ml.m8g.48xlarge|ml.m8g.4xlarge|ml.m8g.8xlarge|ml.m8g.large|ml.m8g.medium|ml.m8g.xlarge|ml.p2.16xlarge|ml.p2.8xlarge|ml.p2.xlarge|ml.p3.16xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.p4d.24xlarge|ml.p4de.24xlarge|ml.p5.48xlarge|ml.p5.4xlarge|ml.p5e.48xlarge|ml.p5en.48xlarge|ml.p6-b200.48xlarge|ml.p6-b300.48xlarge|ml.p6e-gb200.36xlarge|ml.r5.12xlarge|ml.r5.24xlarge|ml.r5.2xlarge|ml.r5.4xlarge|ml.r5.large|ml.r5.xlarge|ml.r5d.12xlarge|ml.r5d.24xlarge|ml.r5d.2xlarge|ml.r5d.4xlarge|ml.r5d.large|ml.r5d.xlarge|ml.r6g.12xlarge|ml.r6g.16xlarge|ml.r6g.2xlarge|ml.r6g.4xlarge|ml.r6g.8xlarge|ml.r6g.large|ml.r6g.xlarge|ml.r6gd.12xlarge|ml.r6gd.16xlarge|ml.r6gd.2xlarge|ml.r6gd.4xlarge|ml.r6gd.8xlarge|ml.r6gd.large|ml.r6gd.xlarge|ml.r6i.12xlarge|ml.r6i.16xlarge|ml.r6i.24xlarge|ml.r6i.2xlarge|ml.r6i.32xlarge|ml.r6i.4xlarge|ml.r6i.8xlarge|ml.r6i.large|ml.r6i.xlarge|ml.r7gd.12xlarge|ml.r7gd.16xlarge|ml.r7gd.2xlarge|ml.r7gd.4xlarge|ml.r7gd.8xlarge|ml.r7gd.large|ml.r7gd.medium|ml.r7gd.xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.2xlarge|ml.r7i.48xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.large|ml.r7i.xlarge|ml.r8g.12xlarge|ml.r8g.16xlarge|ml.r8g.24xlarge|ml.r8g.2xlarge|ml.r8g.48xlarge|ml.r8g.4xlarge|ml.r8g.8xlarge|ml.r8g.large|ml.r8g.medium|ml.r8g.xlarge|ml.t2.2xlarge|ml.t2.large|ml.t2.medium|ml.t2.xlarge|ml.trn1.2xlarge|ml.trn1.32xlarge|ml.trn1n.32xlarge|ml.trn2.48xlarge",
        managed_instance_scaling: ProductionVariantManagedInstanceScaling = "ManagedInstanceScaling",
        model_data_download_timeout_in_seconds: Integer = "ModelDataDownloadTimeoutInSeconds" in "60..=3600",
        model_name: String = "ModelName",
        routing_config: ProductionVariantRoutingConfig = "RoutingConfig",
        serverless_config: ProductionVariantServerlessConfig = "ServerlessConfig",
        variant_instance_provision_timeout_in_seconds: Integer = "VariantInstanceProvisionTimeoutInSeconds" in "300..=3600",
        volume_size_in_gb: Integer = "VolumeSizeInGB" in "1..=512",
    }
    ProductionVariantCapacityReservationConfig {
        ;
        capacity_reservation_preference: String = "CapacityReservationPreference" in "capacity-reservations-only",
        ml_reservation_arn: String = "MlReservationArn",
    }
    ProductionVariantCoreDumpConfig {
        destination_s3_uri: String = "DestinationS3Uri",
        ;
        kms_key_id: String = "KmsKeyId",
    }
    ProductionVariantManagedInstanceScaling {
        ;
        max_instance_count: Integer = "MaxInstanceCount" in "1..=",
        min_instance_count: Integer = "MinInstanceCount" in "0..=",
        scale_in_policy: ProductionVariantManagedInstanceScalingScaleInPolicy = "ScaleInPolicy",
        status: String = "Status" in "DISABLED|ENABLED",
    }
    ProductionVariantManagedInstanceScalingScaleInPolicy {
        strategy: String = "Strategy" in "CONSOLIDATION|IDLE_RELEASE",
        ;
        cooldown_in_minutes: Integer = "CooldownInMinutes" in "5..=1440",
        maximum_step_size: Integer = "MaximumStepSize" in "1..=100",
    }
    ProductionVariantRoutingConfig {
        routing_strategy: String = "RoutingStrategy" in "LEAST_OUTSTANDING_REQUESTS|RANDOM",
        ;
    }
    ProductionVariantServerlessConfig {
        max_concurrency: Integer = "MaxConcurrency" in "1..=200",
        memory_size_in_mb: Integer = "MemorySizeInMB" in "1024..=6144",
        ;
        provisioned_concurrency: Integer = "ProvisionedConcurrency" in "1..=200",
    }
    RepositoryAuthConfig {
        repository_credentials_provider_arn: String = "RepositoryCredentialsProviderArn",
        ;
    }
    RollingUpdatePolicy {
        maximum_batch_size: CapacitySize = "MaximumBatchSize",
        wait_interval_in_seconds: Integer = "WaitIntervalInSeconds" in "0..=3600",
        ;
        maximum_execution_timeout_in_seconds: Integer = "MaximumExecutionTimeoutInSeconds" in "600..=28800",
        rollback_maximum_batch_size: CapacitySize = "RollbackMaximumBatchSize",
    }
    S3DataSource {
        s3_data_type: String = "S3DataType" in "AugmentedManifestFile|Converse|ManifestFile|S3Prefix",
        s3_uri: String = "S3Uri",
        ;
        attribute_names: Vec<String> = "AttributeNames",
        hub_access_config: HubAccessConfig = "HubAccessConfig",
        instance_group_names: Vec<String> = "InstanceGroupNames",
        model_access_config: ModelAccessConfig = "ModelAccessConfig",
        s3_data_distribution_type: String = "S3DataDistributionType" in "FullyReplicated|ShardedByS3Key",
    }
    S3ModelDataSource {
        compression_type: String = "CompressionType" in "Gzip|None",
        s3_data_type: String = "S3DataType" in "S3Object|S3Prefix",
        s3_uri: String = "S3Uri",
        ;
        e_tag: String = "ETag",
        hub_access_config: InferenceHubAccessConfig = "HubAccessConfig",
        manifest_etag: String = "ManifestEtag",
        manifest_s3_uri: String = "ManifestS3Uri",
        model_access_config: ModelAccessConfig = "ModelAccessConfig",
    }
    SessionChainingConfig {
        ;
        enable_session_tag_chaining: bool = "EnableSessionTagChaining",
    }
    TrafficRoutingConfig {
        r#type: String = "Type" in "ALL_AT_ONCE|CANARY|LINEAR",
        wait_interval_in_seconds: Integer = "WaitIntervalInSeconds" in "0..=3600",
        ;
        canary_size: CapacitySize = "CanarySize",
        linear_step_size: CapacitySize = "LinearStepSize",
    }
    UpdateEndpoint {
        endpoint_config_name: String = "EndpointConfigName",
        endpoint_name: String = "EndpointName",
        ;
        deployment_config: DeploymentConfig = "DeploymentConfig",
        exclude_retained_variant_properties: Vec<VariantProperty> = "ExcludeRetainedVariantProperties",
        retain_all_variant_properties: bool = "RetainAllVariantProperties",
        retain_deployment_config: bool = "RetainDeploymentConfig",
    }
    VariantProperty {
        variant_property_type: String = "VariantPropertyType" in "DataCaptureConfig|DesiredInstanceCount|DesiredWeight",
        ;
    }
}

read! {
    CreateEndpointConfigOutput {
        endpoint_config_arn: String = "EndpointConfigArn",
        ;
    }
    CreateEndpointOutput {
        endpoint_arn: String = "EndpointArn",
        ;
    }
    CreateHyperParameterTuningJobResponse {
        hyper_parameter_tuning_job_arn: String = "HyperParameterTuningJobArn",
        ;
    }
    CreateLabelingJobResponse {
        labeling_job_arn: String = "LabelingJobArn",
        ;
    }
    CreateModelOutput {
        model_arn: String = "ModelArn",
        ;
    }
    CreateProcessingJobResponse {
        processing_job_arn: String = "ProcessingJobArn",
        ;
    }
    CreateTrainingJobResponse {
        training_job_arn: String = "TrainingJobArn",
        ;
    }
    CreateTransformJobResponse {
        transform_job_arn: String = "TransformJobArn",
        ;
    }
    DebugRuleEvaluationStatus {
        ;
        last_modified_time: Value = "LastModifiedTime",
        rule_configuration_name: String = "RuleConfigurationName",
        rule_evaluation_job_arn: String = "RuleEvaluationJobArn",
        rule_evaluation_status: String = "RuleEvaluationStatus",
        status_details: String = "StatusDetails",
    }
    DescribeHyperParameterTuningJobResponse {
        creation_time: Value = "CreationTime",
        hyper_parameter_tuning_job_arn: String = "HyperParameterTuningJobArn",
        hyper_parameter_tuning_job_config: HyperParameterTuningJobConfig = "HyperParameterTuningJobConfig",
        hyper_parameter_tuning_job_name: String = "HyperParameterTuningJobName",
        hyper_parameter_tuning_job_status: String = "HyperParameterTuningJobStatus",
        objective_status_counters: ObjectiveStatusCounters = "ObjectiveStatusCounters",
        training_job_status_counters: TrainingJobStatusCounters = "TrainingJobStatusCounters",
        ;
        autotune: Autotune = "Autotune",
        best_training_job: HyperParameterTrainingJobSummary = "BestTrainingJob",
        consumed_resources: HyperParameterTuningJobConsumedResources = "ConsumedResources",
        failure_reason: String = "FailureReason",
        hyper_parameter_tuning_end_time: Value = "HyperParameterTuningEndTime",
        last_modified_time: Value = "LastModifiedTime",
        overall_best_training_job: HyperParameterTrainingJobSummary = "OverallBestTrainingJob",
        training_job_definition: HyperParameterTrainingJobDefinition = "TrainingJobDefinition",
        training_job_definitions: Vec<HyperParameterTrainingJobDefinition> = "TrainingJobDefinitions",
        tuning_job_completion_details: HyperParameterTuningJobCompletionDetails = "TuningJobCompletionDetails",
        warm_start_config: HyperParameterTuningJobWarmStartConfig = "WarmStartConfig",
    }
    DescribeLabelingJobResponse {
        creation_time: Value = "CreationTime",
        human_task_config: HumanTaskConfig = "HumanTaskConfig",
        input_config: LabelingJobInputConfig = "InputConfig",
        job_reference_code: String = "JobReferenceCode",
        label_counters: LabelCounters = "LabelCounters",
        labeling_job_arn: String = "LabelingJobArn",
        labeling_job_name: String = "LabelingJobName",
        labeling_job_status: String = "LabelingJobStatus",
        last_modified_time: Value = "LastModifiedTime",
        output_config: LabelingJobOutputConfig = "OutputConfig",
        role_arn: String = "RoleArn",
        ;
        failure_reason: String = "FailureReason",
        label_attribute_name: String = "LabelAttributeName",
        label_category_config_s3_uri: String = "LabelCategoryConfigS3Uri",
        labeling_job_algorithms_config: LabelingJobAlgorithmsConfig = "LabelingJobAlgorithmsConfig",
        labeling_job_output: LabelingJobOutput = "LabelingJobOutput",
        stopping_conditions: LabelingJobStoppingConditions = "StoppingConditions",
        tags: Vec<Tag> = "Tags",
    }
    DescribeProcessingJobResponse {
        app_specification: AppSpecification = "AppSpecification",
        creation_time: Value = "CreationTime",
        processing_job_arn: String = "ProcessingJobArn",
        processing_job_name: String = "ProcessingJobName",
        processing_job_status: String = "ProcessingJobStatus",
        processing_resources: ProcessingResources = "ProcessingResources",
        ;
        auto_ml_job_arn: String = "AutoMLJobArn",
        environment: HashMap<String, String> = "Environment",
        exit_message: String = "ExitMessage",
        experiment_config: ExperimentConfig = "ExperimentConfig",
        failure_reason: String = "FailureReason",
        last_modified_time: Value = "LastModifiedTime",
        monitoring_schedule_arn: String = "MonitoringScheduleArn",
        network_config: NetworkConfig = "NetworkConfig",
        processing_end_time: Value = "ProcessingEndTime",
        processing_inputs: Vec<ProcessingInput> = "ProcessingInputs",
        processing_output_config: ProcessingOutputConfig = "ProcessingOutputConfig",
        processing_start_time: Value = "ProcessingStartTime",
        role_arn: String = "RoleArn",
        stopping_condition: ProcessingStoppingCondition = "StoppingCondition",
        training_job_arn: String = "TrainingJobArn",
    }
    DescribeTrainingJobResponse {
        creation_time: Value = "CreationTime",
        model_artifacts: ModelArtifacts = "ModelArtifacts",
        secondary_status: String = "SecondaryStatus",
        stopping_condition: StoppingCondition = "StoppingCondition",
        training_job_arn: String = "TrainingJobArn",
        training_job_name: String = "TrainingJobName",
        training_job_status: String = "TrainingJobStatus",
        ;
        algorithm_specification: AlgorithmSpecification = "AlgorithmSpecification",
        auto_ml_job_arn: String = "AutoMLJobArn",
        billable_time_in_seconds: i64 = "BillableTimeInSeconds",
        billable_token_count: i64 = "BillableTokenCount",
        checkpoint_config: CheckpointConfig = "CheckpointConfig",
        debug_hook_config: DebugHookConfig = "DebugHookConfig",
        debug_rule_configurations: Vec<DebugRuleConfiguration> = "DebugRuleConfigurations",
        debug_rule_evaluation_statuses: Vec<DebugRuleEvaluationStatus> = "DebugRuleEvaluationStatuses",
        enable_inter_container_traffic_encryption: bool = "EnableInterContainerTrafficEncryption",
        enable_managed_spot_training: bool = "EnableManagedSpotTraining",
        enable_network_isolation: bool = "EnableNetworkIsolation",
        environment: HashMap<String, String> = "Environment",
        experiment_config: ExperimentConfig = "ExperimentConfig",
        failure_reason: String = "FailureReason",
        final_metric_data_list: Vec<MetricData> = "FinalMetricDataList",
        hyper_parameters: HashMap<String, String> = "HyperParameters",
        infra_check_config: InfraCheckConfig = "InfraCheckConfig",
        input_data_config: Vec<Channel> = "InputDataConfig",
        labeling_job_arn: String = "LabelingJobArn",
        last_modified_time: Value = "LastModifiedTime",
        mlflow_config: MlflowConfig = "MlflowConfig",
        mlflow_details: MlflowDetails = "MlflowDetails",
        model_package_config: ModelPackageConfig = "ModelPackageConfig",
        output_data_config: OutputDataConfig = "OutputDataConfig",
        output_model_package_arn: String = "OutputModelPackageArn",
        profiler_config: ProfilerConfig = "ProfilerConfig",
        profiler_rule_configurations: Vec<ProfilerRuleConfiguration> = "ProfilerRuleConfigurations",
        profiler_rule_evaluation_statuses: Vec<ProfilerRuleEvaluationStatus> = "ProfilerRuleEvaluationStatuses",
        profiling_status: String = "ProfilingStatus",
        progress_info: TrainingProgressInfo = "ProgressInfo",
        remote_debug_config: RemoteDebugConfig = "RemoteDebugConfig",
        resource_config: ResourceConfig = "ResourceConfig",
        retry_strategy: RetryStrategy = "RetryStrategy",
        role_arn: String = "RoleArn",
        secondary_status_transitions: Vec<SecondaryStatusTransition> = "SecondaryStatusTransitions",
        serverless_job_config: ServerlessJobConfig = "ServerlessJobConfig",
        tensor_board_output_config: TensorBoardOutputConfig = "TensorBoardOutputConfig",
        training_end_time: Value = "TrainingEndTime",
        training_start_time: Value = "TrainingStartTime",
        training_time_in_seconds: i64 = "TrainingTimeInSeconds",
        tuning_job_arn: String = "TuningJobArn",
        vpc_config: VpcConfig = "VpcConfig",
        warm_pool_status: WarmPoolStatus = "WarmPoolStatus",
    }
    DescribeTransformJobResponse {
        creation_time: Value = "CreationTime",
        model_name: String = "ModelName",
        transform_input: TransformInput = "TransformInput",
        transform_job_arn: String = "TransformJobArn",
        transform_job_name: String = "TransformJobName",
        transform_job_status: String = "TransformJobStatus",
        transform_resources: TransformResources = "TransformResources",
        ;
        auto_ml_job_arn: String = "AutoMLJobArn",
        batch_strategy: String = "BatchStrategy",
        data_capture_config: BatchDataCaptureConfig = "DataCaptureConfig",
        data_processing: DataProcessing = "DataProcessing",
        environment: HashMap<String, String> = "Environment",
        experiment_config: ExperimentConfig = "ExperimentConfig",
        failure_reason: String = "FailureReason",
        labeling_job_arn: String = "LabelingJobArn",
        max_concurrent_transforms: i64 = "MaxConcurrentTransforms",
        max_payload_in_mb: i64 = "MaxPayloadInMB",
        model_client_config: ModelClientConfig = "ModelClientConfig",
        transform_end_time: Value = "TransformEndTime",
        transform_output: TransformOutput = "TransformOutput",
        transform_start_time: Value = "TransformStartTime",
    }
    FinalHyperParameterTuningJobObjectiveMetric {
        metric_name: String = "MetricName",
        value: f64 = "Value",
        ;
        r#type: String = "Type",
    }
    HyperParameterTrainingJobSummary {
        creation_time: Value = "CreationTime",
        training_job_arn: String = "TrainingJobArn",
        training_job_name: String = "TrainingJobName",
        training_job_status: String = "TrainingJobStatus",
        tuned_hyper_parameters: HashMap<String, String> = "TunedHyperParameters",
        ;
        failure_reason: String = "FailureReason",
        final_hyper_parameter_tuning_job_objective_metric: FinalHyperParameterTuningJobObjectiveMetric = "FinalHyperParameterTuningJobObjectiveMetric",
        objective_status: String = "ObjectiveStatus",
        training_end_time: Value = "TrainingEndTime",
        training_job_definition_name: String = "TrainingJobDefinitionName",
        training_start_time: Value = "TrainingStartTime",
        tuning_job_name: String = "TuningJobName",
    }
    HyperParameterTuningJobCompletionDetails {
        ;
        convergence_detected_time: Value = "ConvergenceDetectedTime",
        number_of_training_jobs_objective_not_improving: i64 = "NumberOfTrainingJobsObjectiveNotImproving",
    }
    HyperParameterTuningJobConsumedResources {
        ;
        runtime_in_seconds: i64 = "RuntimeInSeconds",
    }
    LabelCounters {
        ;
        failed_non_retryable_error: i64 = "FailedNonRetryableError",
        human_labeled: i64 = "HumanLabeled",
        machine_labeled: i64 = "MachineLabeled",
        total_labeled: i64 = "TotalLabeled",
        unlabeled: i64 = "Unlabeled",
    }
    LabelingJobOutput {
        output_dataset_s3_uri: String = "OutputDatasetS3Uri",
        ;
        final_active_learning_model_arn: String = "FinalActiveLearningModelArn",
    }
    MetricData {
        ;
        metric_name: String = "MetricName",
        timestamp: Value = "Timestamp",
        value: f64 = "Value",
    }
    MlflowDetails {
        ;
        mlflow_experiment_id: String = "MlflowExperimentId",
        mlflow_run_id: String = "MlflowRunId",
    }
    ModelArtifacts {
        s3_model_artifacts: String = "S3ModelArtifacts",
        ;
    }
    ObjectiveStatusCounters {
        ;
        failed: i64 = "Failed",
        pending: i64 = "Pending",
        succeeded: i64 = "Succeeded",
    }
    ProfilerRuleEvaluationStatus {
        ;
        last_modified_time: Value = "LastModifiedTime",
        rule_configuration_name: String = "RuleConfigurationName",
        rule_evaluation_job_arn: String = "RuleEvaluationJobArn",
        rule_evaluation_status: String = "RuleEvaluationStatus",
        status_details: String = "StatusDetails",
    }
    SecondaryStatusTransition {
        start_time: Value = "StartTime",
        status: String = "Status",
        ;
        end_time: Value = "EndTime",
        status_message: String = "StatusMessage",
    }
    TrainingJobStatusCounters {
        ;
        completed: i64 = "Completed",
        in_progress: i64 = "InProgress",
        non_retryable_error: i64 = "NonRetryableError",
        retryable_error: i64 = "RetryableError",
        stopped: i64 = "Stopped",
    }
    TrainingProgressInfo {
        ;
        current_epoch: i64 = "CurrentEpoch",
        current_step: i64 = "CurrentStep",
        max_epoch: i64 = "MaxEpoch",
        total_step_count_per_epoch: i64 = "TotalStepCountPerEpoch",
    }
    UpdateEndpointOutput {
        endpoint_arn: String = "EndpointArn",
        ;
    }
    WarmPoolStatus {
        status: String = "Status",
        ;
        resource_retained_billable_time_in_seconds: i64 = "ResourceRetainedBillableTimeInSeconds",
        reused_by_job: String = "ReusedByJob",
    }
}

written_and_read! {
    AlgorithmSpecification AlgorithmSpecificationFields {
        training_input_mode: String = "TrainingInputMode" in "FastFile|File|Pipe",
        ;
        algorithm_name: String = "AlgorithmName",
        container_arguments: Vec<String> = "ContainerArguments",
        container_entrypoint: Vec<String> = "ContainerEntrypoint",
        enable_sage_maker_metrics_time_series: bool = "EnableSageMakerMetricsTimeSeries",
        metric_definitions: Vec<MetricDefinition> = "MetricDefinitions",
        training_image: String = "TrainingImage",
        training_image_config: TrainingImageConfig = "TrainingImageConfig",
        ;
        training_input_mode: String = "TrainingInputMode",
        ;
        algorithm_name: String = "AlgorithmName",
        container_arguments: Vec<String> = "ContainerArguments",
        container_entrypoint: Vec<String> = "ContainerEntrypoint",
        enable_sage_maker_metrics_time_series: bool = "EnableSageMakerMetricsTimeSeries",
        metric_definitions: Vec<MetricDefinition> = "MetricDefinitions",
        training_image: String = "TrainingImage",
        training_image_config: TrainingImageConfig = "TrainingImageConfig",
    }
    AnnotationConsolidationConfig AnnotationConsolidationConfigFields {
        annotation_consolidation_lambda_arn: String = "AnnotationConsolidationLambdaArn",
        ;
        ;
        annotation_consolidation_lambda_arn: String = "AnnotationConsolidationLambdaArn",
        ;
    }
    AppSpecification AppSpecificationFields {
        image_uri: String = "ImageUri",
        ;
        container_arguments: Vec<String> = "ContainerArguments",
        container_entrypoint: Vec<String> = "ContainerEntrypoint",
        ;
        image_uri: String = "ImageUri",
        ;
        container_arguments: Vec<String> = "ContainerArguments",
        container_entrypoint: Vec<String> = "ContainerEntrypoint",
    }
    AthenaDatasetDefinition AthenaDatasetDefinitionFields {
        catalog: String = "Catalog",
        database: String = "Database",
        output_format: String = "OutputFormat" in "AVRO|JSON|ORC|PARQUET|TEXTFILE",
        output_s3_uri: String = "OutputS3Uri",
        query_string: String = "QueryString",
        ;
        kms_key_id: String = "KmsKeyId",
        output_compression: String = "OutputCompression" in "GZIP|SNAPPY|ZLIB",
        work_group: String = "WorkGroup",
        ;
        catalog: String = "Catalog",
        database: String = "Database",
        output_format: String = "OutputFormat",
        output_s3_uri: String = "OutputS3Uri",
        query_string: String = "QueryString",
        ;
        kms_key_id: String = "KmsKeyId",
        output_compression: String = "OutputCompression",
        work_group: String = "WorkGroup",
    }
    AutoParameter AutoParameterFields {
        name: String = "Name",
        value_hint: String = "ValueHint",
        ;
        ;
        name: String = "Name",
        value_hint: String = "ValueHint",
        ;
    }
    Autotune AutotuneFields {
        mode: String = "Mode" in "Enabled",
        ;
        ;
        mode: String = "Mode",
        ;
    }
    BatchDataCaptureConfig BatchDataCaptureConfigFields {
        destination_s3_uri: String = "DestinationS3Uri",
        ;
        generate_inference_id: bool = "GenerateInferenceId",
        kms_key_id: String = "KmsKeyId",
        ;
        destination_s3_uri: String = "DestinationS3Uri",
        ;
        generate_inference_id: bool = "GenerateInferenceId",
        kms_key_id: String = "KmsKeyId",
    }
    BestObjectiveNotImproving BestObjectiveNotImprovingFields {
        ;
        max_number_of_training_jobs_not_improving: Integer = "MaxNumberOfTrainingJobsNotImproving" in "3..=",
        ;
        ;
        max_number_of_training_jobs_not_improving: i64 = "MaxNumberOfTrainingJobsNotImproving",
    }
    CategoricalParameterRange CategoricalParameterRangeFields {
        name: String = "Name",
        values: Vec<String> = "Values",
        ;
        ;
        name: String = "Name",
        values: Vec<String> = "Values",
        ;
    }
    Channel ChannelFields {
        channel_name: String = "ChannelName",
        data_source: DataSource = "DataSource",
        ;
        compression_type: String = "CompressionType" in "Gzip|None",
        content_type: String = "ContentType",
        input_mode: String = "InputMode" in "FastFile|File|Pipe",
        record_wrapper_type: String = "RecordWrapperType" in "None|RecordIO",
        shuffle_config: ShuffleConfig = "ShuffleConfig",
        ;
        channel_name: String = "ChannelName",
        data_source: DataSource = "DataSource",
        ;
        compression_type: String = "CompressionType",
        content_type: String = "ContentType",
        input_mode: String = "InputMode",
        record_wrapper_type: String = "RecordWrapperType",
        shuffle_config: ShuffleConfig = "ShuffleConfig",
    }
    CheckpointConfig CheckpointConfigFields {
        s3_uri: String = "S3Uri",
        ;
        local_path: String = "LocalPath",
        ;
        s3_uri: String = "S3Uri",
        ;
        local_path: String = "LocalPath",
    }
    CollectionConfiguration CollectionConfigurationFields {
        ;
        collection_name: String = "CollectionName",
        collection_parameters: HashMap<String, String> = "CollectionParameters",
        ;
        ;
        collection_name: String = "CollectionName",
        collection_parameters: HashMap<String, String> = "CollectionParameters",
    }
    ContinuousParameterRange ContinuousParameterRangeFields {
        max_value: String = "MaxValue",
        min_value: String = "MinValue",
        name: String = "Name",
        ;
        scaling_type: String = "ScalingType" in "Auto|Linear|Logarithmic|ReverseLogarithmic",
        ;
        max_value: String = "MaxValue",
        min_value: String = "MinValue",
        name: String = "Name",
        ;
        scaling_type: String = "ScalingType",
    }
    ConvergenceDetected ConvergenceDetectedFields {
        ;
        complete_on_convergence: String = "CompleteOnConvergence" in "Disabled|Enabled",
        ;
        ;
        complete_on_convergence: String = "CompleteOnConvergence",
    }
    DataProcessing DataProcessingFields {
        ;
        input_filter: String = "InputFilter",
        join_source: String = "JoinSource" in "Input|None",
        output_filter: String = "OutputFilter",
        ;
        ;
        input_filter: String = "InputFilter",
        join_source: String = "JoinSource",
        output_filter: String = "OutputFilter",
    }
    DataSource DataSourceFields {
        ;
        dataset_source: DatasetSource = "DatasetSource",
        file_system_data_source: FileSystemDataSource = "FileSystemDataSource",
        s3_data_source: S3DataSource = "S3DataSource",
        ;
        ;
        dataset_source: Value = "DatasetSource",
        file_system_data_source: Value = "FileSystemDataSource",
        s3_data_source: Value = "S3DataSource",
    }
    DatasetDefinition DatasetDefinitionFields {
        ;
        athena_dataset_definition: AthenaDatasetDefinition = "AthenaDatasetDefinition",
        data_distribution_type: String = "DataDistributionType" in "FullyReplicated|ShardedByS3Key",
        input_mode: String = "InputMode" in "File|Pipe",
        local_path: String = "LocalPath",
        redshift_dataset_definition: RedshiftDatasetDefinition = "RedshiftDatasetDefinition",
        ;
        ;
        athena_dataset_definition: AthenaDatasetDefinition = "AthenaDatasetDefinition",
        data_distribution_type: String = "DataDistributionType",
        input_mode: String = "InputMode",
        local_path: String = "LocalPath",
        redshift_dataset_definition: RedshiftDatasetDefinition = "RedshiftDatasetDefinition",
    }
    DebugHookConfig DebugHookConfigFields {
        s3_output_path: String = "S3OutputPath",
        ;
        collection_configurations: Vec<CollectionConfiguration> = "CollectionConfigurations",
        hook_parameters: HashMap<String, String> = "HookParameters",
        local_path: String = "LocalPath",
        ;
        s3_output_path: String = "S3OutputPath",
        ;
        collection_configurations: Vec<CollectionConfiguration> = "CollectionConfigurations",
        hook_parameters: HashMap<String, String> = "HookParameters",
        local_path: String = "LocalPath",
    }
    DebugRuleConfiguration DebugRuleConfigurationFields {
        rule_configuration_name: String = "RuleConfigurationName",
        rule_evaluator_image: String = "RuleEvaluatorImage",
        ;
        instance_type: String = "InstanceType" in "ml.c4.2xlarge|ml.c4.4xlarge|ml.c4.8xlarge|ml.c4.xlarge|ml.c5.18xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.2xlarge|ml.c6i.32xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.2xlarge|ml.c7i.48xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.large|ml.c7i.xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.xlarge|ml.g5.12xlarge|ml.g5.16xlarge|ml.g5.24xlarge|ml.g5.2xlarge|ml.g5.48xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.xlarge|ml.g6.12xlarge|ml.g6.16xlarge|ml.g6.24xlarge|ml.g6.2xlarge|ml.g6.48xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.xlarge|ml.g6e.12xlarge|ml.g6e.16xlarge|ml.g6e.24xlarge|ml.g6e.2xlarge|ml.g6e.48xlarge|ml.g6e.4xlarge|ml.g6e.8xlarge|ml.g6e.xlarge|ml.g7e.12xlarge|ml.g7e.24xlarge|ml.g7e.2xlarge|ml.g7e.48xlarge|ml.g7e.4xlarge|ml.g7e.8xlarge|ml.m4.10xlarge|ml.m4.16xlarge|ml.m4.2xlarge|ml.m4.4xlarge|ml.m4.xlarge|ml.m5.12xlarge|ml.m5.24xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.large|ml.m5.xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.2xlarge|ml.m6i.32xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.2xlarge|ml.m7i.48xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.large|ml.m7i.xlarge|ml.p2.16xlarge|ml.p2.8xlarge|ml.p2.xlarge|ml.p3.16xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.p5.4xlarge|ml.r5.12xlarge|ml.r5.16xlarge|ml.r5.24xlarge|ml.r5.2xlarge|ml.r5.4xlarge|ml.r5.8xlarge|ml.r5.large|ml.r5.xlarge|ml.r5d.12xlarge|ml.r5d.16xlarge|ml.r5d.24xlarge|ml.r5d.2xlarge|ml.r5d.4xlarge|ml.r5d.8xlarge|ml.r5d.large|ml.r5d.xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.2xlarge|ml.r7i.48xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.large|ml.r7i.xlarge|ml.t3.2xlarge|ml.t3.large|ml.t3.medium|ml.t3.xlarge",
        local_path: String = "LocalPath",
        rule_parameters: HashMap<String, String> = "RuleParameters",
        s3_output_path: String = "S3OutputPath",
        volume_size_in_gb: Integer = "VolumeSizeInGB" in "0..=",
        ;
        rule_configuration_name: String = "RuleConfigurationName",
        rule_evaluator_image: String = "RuleEvaluatorImage",
        ;
        instance_type: String = "InstanceType",
        local_path: String = "LocalPath",
        rule_parameters: HashMap<String, String> = "RuleParameters",
        s3_output_path: String = "S3OutputPath",
        volume_size_in_gb: i64 = "VolumeSizeInGB",
    }
    ExperimentConfig ExperimentConfigFields {
        ;
        experiment_name: String = "ExperimentName",
        run_name: String = "RunName",
        trial_component_display_name: String = "TrialComponentDisplayName",
        trial_name: String = "TrialName",
        ;
        ;
        experiment_name: String = "ExperimentName",
        run_name: String = "RunName",
        trial_component_display_name: String = "TrialComponentDisplayName",
        trial_name: String = "TrialName",
    }
    HumanTaskConfig HumanTaskConfigFields {
        number_of_human_workers_per_data_object: Integer = "NumberOfHumanWorkersPerDataObject" in "1..=9",
        task_description: String = "TaskDescription",
        task_time_limit_in_seconds: Integer = "TaskTimeLimitInSeconds" in "30..=",
        task_title: String = "TaskTitle",
        ui_config: UiConfig = "UiConfig",
        workteam_arn: String = "WorkteamArn",
        ;
        annotation_consolidation_config: AnnotationConsolidationConfig = "AnnotationConsolidationConfig",
        max_concurrent_task_count: Integer = "MaxConcurrentTaskCount" in "1..=5000",
        pre_human_task_lambda_arn: String = "PreHumanTaskLambdaArn",
        public_workforce_task_price: PublicWorkforceTaskPrice = "PublicWorkforceTaskPrice",
        task_availability_lifetime_in_seconds: Integer = "TaskAvailabilityLifetimeInSeconds" in "60..=",
        task_keywords: Vec<String> = "TaskKeywords",
        ;
        number_of_human_workers_per_data_object: i64 = "NumberOfHumanWorkersPerDataObject",
        task_description: String = "TaskDescription",
        task_time_limit_in_seconds: i64 = "TaskTimeLimitInSeconds",
        task_title: String = "TaskTitle",
        ui_config: UiConfig = "UiConfig",
        workteam_arn: String = "WorkteamArn",
        ;
        annotation_consolidation_config: AnnotationConsolidationConfig = "AnnotationConsolidationConfig",
        max_concurrent_task_count: i64 = "MaxConcurrentTaskCount",
        pre_human_task_lambda_arn: String = "PreHumanTaskLambdaArn",
        public_workforce_task_price: PublicWorkforceTaskPrice = "PublicWorkforceTaskPrice",
        task_availability_lifetime_in_seconds: i64 = "TaskAvailabilityLifetimeInSeconds",
        task_keywords: Vec<String> = "TaskKeywords",
    }
    HyperParameterAlgorithmSpecification HyperParameterAlgorithmSpecificationFields {
        training_input_mode: String = "TrainingInputMode" in "FastFile|File|Pipe",
        ;
        algorithm_name: String = "AlgorithmName",
        metric_definitions: Vec<MetricDefinition> = "MetricDefinitions",
        training_image: String = "TrainingImage",
        ;
        training_input_mode: String = "TrainingInputMode",
        ;
        algorithm_name: String = "AlgorithmName",
        metric_definitions: Vec<MetricDefinition> = "MetricDefinitions",
        training_image: String = "TrainingImage",
    }
    HyperParameterTrainingJobDefinition HyperParameterTrainingJobDefinitionFields {
        algorithm_specification: HyperParameterAlgorithmSpecification = "AlgorithmSpecification",
        output_data_config: OutputDataConfig = "OutputDataConfig",
        role_arn: String = "RoleArn",
        stopping_condition: StoppingCondition = "StoppingCondition",
        ;
        checkpoint_config: CheckpointConfig = "CheckpointConfig",
        definition_name: String = "DefinitionName",
        enable_inter_container_traffic_encryption: bool = "EnableInterContainerTrafficEncryption",
        enable_managed_spot_training: bool = "EnableManagedSpotTraining",
        enable_network_isolation: bool = "EnableNetworkIsolation",
        environment: HashMap<String, String> = "Environment",
        hyper_parameter_ranges: ParameterRanges = "HyperParameterRanges",
        hyper_parameter_tuning_resource_config: HyperParameterTuningResourceConfig = "HyperParameterTuningResourceConfig",
        input_data_config: Vec<Channel> = "InputDataConfig",
        resource_config: ResourceConfig = "ResourceConfig",
        retry_strategy: RetryStrategy = "RetryStrategy",
        static_hyper_parameters: HashMap<String, String> = "StaticHyperParameters",
        tuning_objective: HyperParameterTuningJobObjective = "TuningObjective",
        vpc_config: VpcConfig = "VpcConfig",
        ;
        algorithm_specification: HyperParameterAlgorithmSpecification = "AlgorithmSpecification",
        output_data_config: OutputDataConfig = "OutputDataConfig",
        role_arn: String = "RoleArn",
        stopping_condition: StoppingCondition = "StoppingCondition",
        ;
        checkpoint_config: CheckpointConfig = "CheckpointConfig",
        definition_name: String = "DefinitionName",
        enable_inter_container_traffic_encryption: bool = "EnableInterContainerTrafficEncryption",
        enable_managed_spot_training: bool = "EnableManagedSpotTraining",
        enable_network_isolation: bool = "EnableNetworkIsolation",
        environment: HashMap<String, String> = "Environment",
        hyper_parameter_ranges: ParameterRanges = "HyperParameterRanges",
        hyper_parameter_tuning_resource_config: HyperParameterTuningResourceConfig = "HyperParameterTuningResourceConfig",
        input_data_config: Vec<Channel> = "InputDataConfig",
        resource_config: ResourceConfig = "ResourceConfig",
        retry_strategy: RetryStrategy = "RetryStrategy",
        static_hyper_parameters: HashMap<String, String> = "StaticHyperParameters",
        tuning_objective: HyperParameterTuningJobObjective = "TuningObjective",
        vpc_config: VpcConfig = "VpcConfig",
    }
    HyperParameterTuningInstanceConfig HyperParameterTuningInstanceConfigFields {
        instance_count: Integer = "InstanceCount" in "0..=",
        instance_type: String = "InstanceType" in "ml.c4.2xlarge|ml.c4.4xlarge|ml.c4.8xlarge|ml.c4.xlarge|ml.c5.18xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.xlarge|ml.c5n.18xlarge|ml.c5n.2xlarge|ml.c5n.4xlarge|ml.c5n.9xlarge|ml.c5n.xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.2xlarge|ml.c6i.32xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.2xlarge|ml.c7i.48xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.large|ml.c7i.xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.xlarge|ml.g5.12xlarge|ml.g5.16xlarge|ml.g5.24xlarge|ml.g5.2xlarge|ml.g5.48xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.xlarge|ml.g6.12xlarge|ml.g6.16xlarge|ml.g6.24xlarge|ml.g6.2xlarge|ml.g6.48xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.xlarge|ml.g6e.12xlarge|ml.g6e.16xlarge|ml.g6e.24xlarge|ml.g6e.2xlarge|ml.g6e.48xlarge|ml.g6e.4xlarge|ml.g6e.8xlarge|ml.g6e.xlarge|ml.g7e.12xlarge|ml.g7e.24xlarge|ml.g7e.2xlarge|ml.g7e.48xlarge|ml.g7e.4xlarge|ml.g7e.8xlarge|ml.m4.10xlarge|ml.m4.16xlarge|ml.m4.2xlarge|ml.m4.4xlarge|ml.m4.xlarge|ml.m5.12xlarge|ml.m5.24xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.large|ml.m5.xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.2xlarge|ml.m6i.32xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.2xlarge|ml.m7i.48xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.large|ml.m7i.xlarge|ml.p2.16xlarge|ml.p2.8xlarge|ml.p2.xlarge|ml.p3.16xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.p3dn.24xlarge|ml.p4d.24xlarge|ml.p4de.24xlarge|ml.p5.48xlarge|ml.p5.4xlarge|ml.p5e.48xlarge|ml.p5en.48xlarge|ml.p6-b200.48xlarge|ml.p6-b300.48xlarge|ml.p6e-gb200.36xlarge|ml.r5.12xlarge|ml.r5.16xlarge|ml.r5.24xlarge|ml.r5.2xlarge|ml.r5.4xlarge|ml.r5.8xlarge|ml.r5.large|ml.r5.xlarge|ml.r5d.12xlarge|ml.r5d.16xlarge|ml.r5d.24xlarge|ml.r5d.2xlarge|ml.r5d.4xlarge|ml.r5d.8xlarge|ml.r5d.large|ml.r5d.xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.2xlarge|ml.r7i.48xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.large|ml.r7i.xlarge|ml.t3.2xlarge|ml.t3.large|ml.t3.medium|ml.t3.xlarge|ml.trn1.2xlarge|ml.trn1.32xlarge|ml.trn1n.32xlarge|ml.trn2.48xlarge",
        volume_size_in_gb: Integer = "VolumeSizeInGB" in "1..=",
        ;
        ;
        instance_count: i64 = "InstanceCount",
        instance_type: String = "InstanceType",
        volume_size_in_gb: i64 = "VolumeSizeInGB",
        ;
    }
    HyperParameterTuningJobConfig HyperParameterTuningJobConfigFields {
        resource_limits: ResourceLimits = "ResourceLimits",
        strategy: String = "Strategy" in "Bayesian|Grid|Hyperband|Random",
        ;
        hyper_parameter_tuning_job_objective: HyperParameterTuningJobObjective = "HyperParameterTuningJobObjective",
        parameter_ranges: ParameterRanges = "ParameterRanges",
        random_seed: Integer = "RandomSeed" in "0..=",
        strategy_config: HyperParameterTuningJobStrategyConfig = "StrategyConfig",
        training_job_early_stopping_type: String = "TrainingJobEarlyStoppingType" in "Auto|Off",
        tuning_job_completion_criteria: TuningJobCompletionCriteria = "TuningJobCompletionCriteria",
        ;
        resource_limits: ResourceLimits = "ResourceLimits",
        strategy: String = "Strategy",
        ;
        hyper_parameter_tuning_job_objective: HyperParameterTuningJobObjective = "HyperParameterTuningJobObjective",
        parameter_ranges: ParameterRanges = "ParameterRanges",
        random_seed: i64 = "RandomSeed",
        strategy_config: HyperParameterTuningJobStrategyConfig = "StrategyConfig",
        training_job_early_stopping_type: String = "TrainingJobEarlyStoppingType",
        tuning_job_completion_criteria: TuningJobCompletionCriteria = "TuningJobCompletionCriteria",
    }
    HyperParameterTuningJobObjective HyperParameterTuningJobObjectiveFields {
        metric_name: String = "MetricName",
        r#type: String = "Type" in "Maximize|Minimize",
        ;
        ;
        metric_name: String = "MetricName",
        r#type: String = "Type",
        ;
    }
    HyperParameterTuningJobStrategyConfig HyperParameterTuningJobStrategyConfigFields {
        ;
        hyperband_strategy_config: HyperbandStrategyConfig = "HyperbandStrategyConfig",
        ;
        ;
        hyperband_strategy_config: HyperbandStrategyConfig = "HyperbandStrategyConfig",
    }
    HyperParameterTuningJobWarmStartConfig HyperParameterTuningJobWarmStartConfigFields {
        parent_hyper_parameter_tuning_jobs: Vec<ParentHyperParameterTuningJob> = "ParentHyperParameterTuningJobs",
        warm_start_type: String = "WarmStartType" in "IdenticalDataAndAlgorithm|TransferLearning",
        ;
        ;
        parent_hyper_parameter_tuning_jobs: Vec<ParentHyperParameterTuningJob> = "ParentHyperParameterTuningJobs",
        warm_start_type: String = "WarmStartType",
        ;
    }
    HyperParameterTuningResourceConfig HyperParameterTuningResourceConfigFields {
        ;
        allocation_strategy: String = "AllocationStrategy" in "Prioritized",
        instance_configs: Vec<HyperParameterTuningInstanceConfig> = "InstanceConfigs",
        instance_count: Integer = "InstanceCount" in "0..=",
        instance_type: String = "InstanceType" in "ml.c4.2xlarge|ml.c4.4xlarge|ml.c4.8xlarge|ml.c4.xlarge|ml.c5.18xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.xlarge|ml.c5n.18xlarge|ml.c5n.2xlarge|ml.c5n.4xlarge|ml.c5n.9xlarge|ml.c5n.xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.2xlarge|ml.c6i.32xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.2xlarge|ml.c7i.48xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.large|ml.c7i.xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.xlarge|ml.g5.12xlarge|ml.g5.16xlarge|ml.g5.24xlarge|ml.g5.2xlarge|ml.g5.48xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.xlarge|ml.g6.12xlarge|ml.g6.16xlarge|ml.g6.24xlarge|ml.g6.2xlarge|ml.g6.48xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.xlarge|ml.g6e.12xlarge|ml.g6e.16xlarge|ml.g6e.24xlarge|ml.g6e.2xlarge|ml.g6e.48xlarge|ml.g6e.4xlarge|ml.g6e.8xlarge|ml.g6e.xlarge|ml.g7e.12xlarge|ml.g7e.24xlarge|ml.g7e.2xlarge|ml.g7e.48xlarge|ml.g7e.4xlarge|ml.g7e.8xlarge|ml.m4.10xlarge|ml.m4.16xlarge|ml.m4.2xlarge|ml.m4.4xlarge|ml.m4.xlarge|ml.m5.12xlarge|ml.m5.24xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.large|ml.m5.xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.2xlarge|ml.m6i.32xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.2xlarge|ml.m7i.48xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.large|ml.m7i.xlarge|ml.p2.16xlarge|ml.p2.8xlarge|ml.p2.xlarge|ml.p3.16xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.p3dn.24xlarge|ml.p4d.24xlarge|ml.p4de.24xlarge|ml.p5.48xlarge|ml.p5.4xlarge|ml.p5e.48xlarge|ml.p5en.48xlarge|ml.p6-b200.48xlarge|ml.p6-b300.48xlarge|ml.p6e-gb200.36xlarge|ml.r5.12xlarge|ml.r5.16xlarge|ml.r5.24xlarge|ml.r5.2xlarge|ml.r5.4xlarge|ml.r5.8xlarge|ml.r5.large|ml.r5.xlarge|ml.r5d.12xlarge|ml.r5d.16xlarge|ml.r5d.24xlarge|ml.r5d.2xlarge|ml.r5d.4xlarge|ml.r5d.8xlarge|ml.r5d.large|ml.r5d.xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.2xlarge|ml.r7i.48xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.large|ml.r7i.xlarge|ml.t3.2xlarge|ml.t3.large|ml.t3.medium|ml.t3.xlarge|ml.trn1.2xlarge|ml.trn1.32xlarge|ml.trn1n.32xlarge|ml.trn2.48xlarge",
        volume_kms_key_id: String = "VolumeKmsKeyId",
        volume_size_in_gb: Integer = "VolumeSizeInGB" in "0..=",
        ;
        ;
        allocation_strategy: String = "AllocationStrategy",
        instance_configs: Vec<HyperParameterTuningInstanceConfig> = "InstanceConfigs",
        instance_count: i64 = "InstanceCount",
        instance_type: String = "InstanceType",
        volume_kms_key_id: String = "VolumeKmsKeyId",
        volume_size_in_gb: i64 = "VolumeSizeInGB",
    }
    HyperbandStrategyConfig HyperbandStrategyConfigFields {
        ;
        max_resource: Integer = "MaxResource" in "1..=",
        min_resource: Integer = "MinResource" in "1..=",
        ;
        ;
        max_resource: i64 = "MaxResource",
        min_resource: i64 = "MinResource",
    }
    InfraCheckConfig InfraCheckConfigFields {
        ;
        enable_infra_check: bool = "EnableInfraCheck",
        ;
        ;
        enable_infra_check: bool = "EnableInfraCheck",
    }
    InstanceGroup InstanceGroupFields {
        instance_count: Integer = "InstanceCount" in "0..=",
        instance_group_name: String = "InstanceGroupName",
        instance_type: String = "InstanceType" in "ml.c4.2xlarge|ml.c4.4xlarge|ml.c4.8xlarge|ml.c4.xlarge|ml.c5.18xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.xlarge|ml.c5n.18xlarge|ml.c5n.2xlarge|ml.c5n.4xlarge|ml.c5n.9xlarge|ml.c5n.xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.2xlarge|ml.c6i.32xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.2xlarge|ml.c7i.48xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.large|ml.c7i.xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.xlarge|ml.g5.12xlarge|ml.g5.16xlarge|ml.g5.24xlarge|ml.g5.2xlarge|ml.g5.48xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.xlarge|ml.g6.12xlarge|ml.g6.16xlarge|ml.g6.24xlarge|ml.g6.2xlarge|ml.g6.48xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.xlarge|ml.g6e.12xlarge|ml.g6e.16xlarge|ml.g6e.24xlarge|ml.g6e.2xlarge|ml.g6e.48xlarge|ml.g6e.4xlarge|ml.g6e.8xlarge|ml.g6e.xlarge|ml.g7e.12xlarge|ml.g7e.24xlarge|ml.g7e.2xlarge|ml.g7e.48xlarge|ml.g7e.4xlarge|ml.g7e.8xlarge|ml.m4.10xlarge|ml.m4.16xlarge|ml.m4.2xlarge|ml.m4.4xlarge|ml.m4.xlarge|ml.m5.12xlarge|ml.m5.24xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.large|ml.m5.xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.2xlarge|ml.m6i.32xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.2xlarge|ml.m7i.48xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.large|ml.m7i.xlarge|ml.p2.16xlarge|ml.p2.8xlarge|ml.p2.xlarge|ml.p3.16xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.p3dn.24xlarge|ml.p4d.24xlarge|ml.p4de.24xlarge|ml.p5.48xlarge|ml.p5.4xlarge|ml.p5e.48xlarge|ml.p5en.48xlarge|ml.p6-b200.48xlarge|ml.p6-b300.48xlarge|ml.p6e-gb200.36xlarge|ml.r5.12xlarge|ml.r5.16xlarge|ml.r5.24xlarge|ml.r5.2xlarge|ml.r5.4xlarge|ml.r5.8xlarge|ml.r5.large|ml.r5.xlarge|ml.r5d.12xlarge|ml.r5d.16xlarge|ml.r5d.24xlarge|ml.r5d.2xlarge|ml.r5d.4xlarge|ml.r5d.8xlarge|ml.r5d.large|ml.r5d.xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.2xlarge|ml.r7i.48xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.large|ml.r7i.xlarge|ml.t3.2xlarge|ml.t3.large|ml.t3.medium|ml.t3.xlarge|ml.trn1.2xlarge|ml.trn1.32xlarge|ml.trn1n.32xlarge|ml.trn2.48xlarge",
        ;
        ;
        instance_count: i64 = "InstanceCount",
        instance_group_name: String = "InstanceGroupName",
        instance_type: String = "InstanceType",
        ;
    }
    InstancePlacementConfig InstancePlacementConfigFields {
        ;
        enable_multiple_jobs: bool = "EnableMultipleJobs",
        placement_specifications: Vec<PlacementSpecification> = "PlacementSpecifications",
        ;
        ;
        enable_multiple_jobs: bool = "EnableMultipleJobs",
        placement_specifications: Vec<Value> = "PlacementSpecifications",
    }
    IntegerParameterRange IntegerParameterRangeFields {
        max_value: String = "MaxValue",
        min_value: String = "MinValue",
        name: String = "Name",
        ;
        scaling_type: String = "ScalingType" in "Auto|Linear|Logarithmic|ReverseLogarithmic",
        ;
        max_value: String = "MaxValue",
        min_value: String = "MinValue",
        name: String = "Name",
        ;
        scaling_type: String = "ScalingType",
    }
    LabelingJobAlgorithmsConfig LabelingJobAlgorithmsConfigFields {
        labeling_job_algorithm_specification_arn: String = "LabelingJobAlgorithmSpecificationArn",
        ;
        initial_active_learning_model_arn: String = "InitialActiveLearningModelArn",
        labeling_job_resource_config: LabelingJobResourceConfig = "LabelingJobResourceConfig",
        ;
        labeling_job_algorithm_specification_arn: String = "LabelingJobAlgorithmSpecificationArn",
        ;
        initial_active_learning_model_arn: String = "InitialActiveLearningModelArn",
        labeling_job_resource_config: LabelingJobResourceConfig = "LabelingJobResourceConfig",
    }
    LabelingJobDataAttributes LabelingJobDataAttributesFields {
        ;
        content_classifiers: Vec<String> = "ContentClassifiers" in "FreeOfAdultContent|FreeOfPersonallyIdentifiableInformation",
        ;
        ;
        content_classifiers: Vec<String> = "ContentClassifiers",
    }
    LabelingJobDataSource LabelingJobDataSourceFields {
        ;
        s3_data_source: LabelingJobS3DataSource = "S3DataSource",
        sns_data_source: LabelingJobSnsDataSource = "SnsDataSource",
        ;
        ;
        s3_data_source: LabelingJobS3DataSource = "S3DataSource",
        sns_data_source: LabelingJobSnsDataSource = "SnsDataSource",
    }
    LabelingJobInputConfig LabelingJobInputConfigFields {
        data_source: LabelingJobDataSource = "DataSource",
        ;
        data_attributes: LabelingJobDataAttributes = "DataAttributes",
        ;
        data_source: LabelingJobDataSource = "DataSource",
        ;
        data_attributes: LabelingJobDataAttributes = "DataAttributes",
    }
    LabelingJobOutputConfig LabelingJobOutputConfigFields {
        s3_output_path: String = "S3OutputPath",
        ;
        kms_key_id: String = "KmsKeyId",
        sns_topic_arn: String = "SnsTopicArn",
        ;
        s3_output_path: String = "S3OutputPath",
        ;
        kms_key_id: String = "KmsKeyId",
        sns_topic_arn: String = "SnsTopicArn",
    }
    LabelingJobResourceConfig LabelingJobResourceConfigFields {
        ;
        volume_kms_key_id: String = "VolumeKmsKeyId",
        vpc_config: VpcConfig = "VpcConfig",
        ;
        ;
        volume_kms_key_id: String = "VolumeKmsKeyId",
        vpc_config: VpcConfig = "VpcConfig",
    }
    LabelingJobS3DataSource LabelingJobS3DataSourceFields {
        manifest_s3_uri: String = "ManifestS3Uri",
        ;
        ;
        manifest_s3_uri: String = "ManifestS3Uri",
        ;
    }
    LabelingJobSnsDataSource LabelingJobSnsDataSourceFields {
        sns_topic_arn: String = "SnsTopicArn",
        ;
        ;
        sns_topic_arn: String = "SnsTopicArn",
        ;
    }
    LabelingJobStoppingConditions LabelingJobStoppingConditionsFields {
        ;
        max_human_labeled_object_count: Integer = "MaxHumanLabeledObjectCount" in "1..=",
        max_percentage_of_input_dataset_labeled: Integer = "MaxPercentageOfInputDatasetLabeled" in "1..=100",
        ;
        ;
        max_human_labeled_object_count: i64 = "MaxHumanLabeledObjectCount",
        max_percentage_of_input_dataset_labeled: i64 = "MaxPercentageOfInputDatasetLabeled",
    }
    MetricDefinition MetricDefinitionFields {
        name: String = "Name",
        regex: String = "Regex",
        ;
        ;
        name: String = "Name",
        regex: String = "Regex",
        ;
    }
    MlflowConfig MlflowConfigFields {
        mlflow_resource_arn: String = "MlflowResourceArn",
        ;
        mlflow_experiment_name: String = "MlflowExperimentName",
        mlflow_run_name: String = "MlflowRunName",
        ;
        mlflow_resource_arn: String = "MlflowResourceArn",
        ;
        mlflow_experiment_name: String = "MlflowExperimentName",
        mlflow_run_name: String = "MlflowRunName",
    }
    ModelClientConfig ModelClientConfigFields {
        ;
        invocations_max_retries: Integer = "InvocationsMaxRetries" in "0..=3",
        invocations_timeout_in_seconds: Integer = "InvocationsTimeoutInSeconds" in "1..=3600",
        ;
        ;
        invocations_max_retries: i64 = "InvocationsMaxRetries",
        invocations_timeout_in_seconds: i64 = "InvocationsTimeoutInSeconds",
    }
    ModelPackageConfig ModelPackageConfigFields {
        model_package_group_arn: String = "ModelPackageGroupArn",
        ;
        source_model_package_arn: String = "SourceModelPackageArn",
        ;
        model_package_group_arn: String = "ModelPackageGroupArn",
        ;
        source_model_package_arn: String = "SourceModelPackageArn",
    }
    NetworkConfig NetworkConfigFields {
        ;
        enable_inter_container_traffic_encryption: bool = "EnableInterContainerTrafficEncryption",
        enable_network_isolation: bool = "EnableNetworkIsolation",
        vpc_config: VpcConfig = "VpcConfig",
        ;
        ;
        enable_inter_container_traffic_encryption: bool = "EnableInterContainerTrafficEncryption",
        enable_network_isolation: bool = "EnableNetworkIsolation",
        vpc_config: VpcConfig = "VpcConfig",
    }
    OutputDataConfig OutputDataConfigFields {
        s3_output_path: String = "S3OutputPath",
        ;
        compression_type: String = "CompressionType" in "GZIP|NONE",
        kms_key_id: String = "KmsKeyId",
        ;
        s3_output_path: String = "S3OutputPath",
        ;
        compression_type: String = "CompressionType",
        kms_key_id: String = "KmsKeyId",
    }
    ParameterRanges ParameterRangesFields {
        ;
        auto_parameters: Vec<AutoParameter> = "AutoParameters",
        categorical_parameter_ranges: Vec<CategoricalParameterRange> = "CategoricalParameterRanges",
        continuous_parameter_ranges: Vec<ContinuousParameterRange> = "ContinuousParameterRanges",
        integer_parameter_ranges: Vec<IntegerParameterRange> = "IntegerParameterRanges",
        ;
        ;
        auto_parameters: Vec<AutoParameter> = "AutoParameters",
        categorical_parameter_ranges: Vec<CategoricalParameterRange> = "CategoricalParameterRanges",
        continuous_parameter_ranges: Vec<ContinuousParameterRange> = "ContinuousParameterRanges",
        integer_parameter_ranges: Vec<IntegerParameterRange> = "IntegerParameterRanges",
    }
    ParentHyperParameterTuningJob ParentHyperParameterTuningJobFields {
        ;
        hyper_parameter_tuning_job_name: String = "HyperParameterTuningJobName",
        ;
        ;
        hyper_parameter_tuning_job_name: String = "HyperParameterTuningJobName",
    }
    ProcessingClusterConfig ProcessingClusterConfigFields {
        instance_count: Integer = "InstanceCount" in "1..=100",
        instance_type: String = "InstanceType" in "ml.c4.2xlarge|ml.c4.4xlarge|ml.c4.8xlarge|ml.c4.xlarge|ml.c5.18xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.2xlarge|ml.c6i.32xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.2xlarge|ml.c7i.48xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.large|ml.c7i.xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.xlarge|ml.g5.12xlarge|ml.g5.16xlarge|ml.g5.24xlarge|ml.g5.2xlarge|ml.g5.48xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.xlarge|ml.g6.12xlarge|ml.g6.16xlarge|ml.g6.24xlarge|ml.g6.2xlarge|ml.g6.48xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.xlarge|ml.g6e.12xlarge|ml.g6e.16xlarge|ml.g6e.24xlarge|ml.g6e.2xlarge|ml.g6e.48xlarge|ml.g6e.4xlarge|ml.g6e.8xlarge|ml.g6e.xlarge|ml.g7e.12xlarge|ml.g7e.24xlarge|ml.g7e.2xlarge|ml.g7e.48xlarge|ml.g7e.4xlarge|ml.g7e.8xlarge|ml.m4.10xlarge|ml.m4.16xlarge|ml.m4.2xlarge|ml.m4.4xlarge|ml.m4.xlarge|ml.m5.12xlarge|ml.m5.24xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.large|ml.m5.xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.2xlarge|ml.m6i.32xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.2xlarge|ml.m7i.48xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.large|ml.m7i.xlarge|ml.p2.16xlarge|ml.p2.8xlarge|ml.p2.xlarge|ml.p3.16xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.p5.4xlarge|ml.r5.12xlarge|ml.r5.16xlarge|ml.r5.24xlarge|ml.r5.2xlarge|ml.r5.4xlarge|ml.r5.8xlarge|ml.r5.large|ml.r5.xlarge|ml.r5d.12xlarge|ml.r5d.16xlarge|ml.r5d.24xlarge|ml.r5d.2xlarge|ml.r5d.4xlarge|ml.r5d.8xlarge|ml.r5d.large|ml.r5d.xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.2xlarge|ml.r7i.48xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.large|ml.r7i.xlarge|ml.t3.2xlarge|ml.t3.large|ml.t3.medium|ml.t3.xlarge",
        volume_size_in_gb: Integer = "VolumeSizeInGB" in "1..=16384",
        ;
        volume_kms_key_id: String = "VolumeKmsKeyId",
        ;
        instance_count: i64 = "InstanceCount",
        instance_type: String = "InstanceType",
        volume_size_in_gb: i64 = "VolumeSizeInGB",
        ;
        volume_kms_key_id: String = "VolumeKmsKeyId",
    }
    ProcessingFeatureStoreOutput ProcessingFeatureStoreOutputFields {
        feature_group_name: String = "FeatureGroupName",
        ;
        ;
        feature_group_name: String = "FeatureGroupName",
        ;
    }
    ProcessingInput ProcessingInputFields {
        input_name: String = "InputName",
        ;
        app_managed: bool = "AppManaged",
        dataset_definition: DatasetDefinition = "DatasetDefinition",
        s3_input: ProcessingS3Input = "S3Input",
        ;
        input_name: String = "InputName",
        ;
        app_managed: bool = "AppManaged",
        dataset_definition: DatasetDefinition = "DatasetDefinition",
        s3_input: ProcessingS3Input = "S3Input",
    }
    ProcessingOutput ProcessingOutputFields {
        output_name: String = "OutputName",
        ;
        app_managed: bool = "AppManaged",
        feature_store_output: ProcessingFeatureStoreOutput = "FeatureStoreOutput",
        s3_output: ProcessingS3Output = "S3Output",
        ;
        output_name: String = "OutputName",
        ;
        app_managed: bool = "AppManaged",
        feature_store_output: ProcessingFeatureStoreOutput = "FeatureStoreOutput",
        s3_output: ProcessingS3Output = "S3Output",
    }
    ProcessingOutputConfig ProcessingOutputConfigFields {
        outputs: Vec<ProcessingOutput> = "Outputs",
        ;
        kms_key_id: String = "KmsKeyId",
        ;
        outputs: Vec<ProcessingOutput> = "Outputs",
        ;
        kms_key_id: String = "KmsKeyId",
    }
    ProcessingResources ProcessingResourcesFields {
        cluster_config: ProcessingClusterConfig = "ClusterConfig",
        ;
        ;
        cluster_config: ProcessingClusterConfig = "ClusterConfig",
        ;
    }
    ProcessingS3Input ProcessingS3InputFields {
        s3_data_type: String = "S3DataType" in "ManifestFile|S3Prefix",
        s3_uri: String = "S3Uri",
        ;
        local_path: String = "LocalPath",
        s3_compression_type: String = "S3CompressionType" in "Gzip|None",
        s3_data_distribution_type: String = "S3DataDistributionType" in "FullyReplicated|ShardedByS3Key",
        s3_input_mode: String = "S3InputMode" in "File|Pipe",
        ;
        s3_data_type: String = "S3DataType",
        s3_uri: String = "S3Uri",
        ;
        local_path: String = "LocalPath",
        s3_compression_type: String = "S3CompressionType",
        s3_data_distribution_type: String = "S3DataDistributionType",
        s3_input_mode: String = "S3InputMode",
    }
    ProcessingS3Output ProcessingS3OutputFields {
        s3_upload_mode: String = "S3UploadMode" in "Continuous|EndOfJob",
        s3_uri: String = "S3Uri",
        ;
        local_path: String = "LocalPath",
        ;
        s3_upload_mode: String = "S3UploadMode",
        s3_uri: String = "S3Uri",
        ;
        local_path: String = "LocalPath",
    }
    ProcessingStoppingCondition ProcessingStoppingConditionFields {
        max_runtime_in_seconds: Integer = "MaxRuntimeInSeconds" in "1..=777600",
        ;
        ;
        max_runtime_in_seconds: i64 = "MaxRuntimeInSeconds",
        ;
    }
    ProfilerConfig ProfilerConfigFields {
        ;
        disable_profiler: bool = "DisableProfiler",
        profiling_interval_in_milliseconds: Integer = "ProfilingIntervalInMilliseconds",
        profiling_parameters: HashMap<String, String> = "ProfilingParameters",
        s3_output_path: String = "S3OutputPath",
        ;
        ;
        disable_profiler: bool = "DisableProfiler",
        profiling_interval_in_milliseconds: i64 = "ProfilingIntervalInMilliseconds",
        profiling_parameters: HashMap<String, String> = "ProfilingParameters",
        s3_output_path: String = "S3OutputPath",
    }
    ProfilerRuleConfiguration ProfilerRuleConfigurationFields {
        rule_configuration_name: String = "RuleConfigurationName",
        rule_evaluator_image: String = "RuleEvaluatorImage",
        ;
        instance_type: String = "InstanceType" in "ml.c4.2xlarge|ml.c4.4xlarge|ml.c4.8xlarge|ml.c4.xlarge|ml.c5.18xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.2xlarge|ml.c6i.32xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.2xlarge|ml.c7i.48xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.large|ml.c7i.xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.xlarge|ml.g5.12xlarge|ml.g5.16xlarge|ml.g5.24xlarge|ml.g5.2xlarge|ml.g5.48xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.xlarge|ml.g6.12xlarge|ml.g6.16xlarge|ml.g6.24xlarge|ml.g6.2xlarge|ml.g6.48xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.xlarge|ml.g6e.12xlarge|ml.g6e.16xlarge|ml.g6e.24xlarge|ml.g6e.2xlarge|ml.g6e.48xlarge|ml.g6e.4xlarge|ml.g6e.8xlarge|ml.g6e.xlarge|ml.g7e.12xlarge|ml.g7e.24xlarge|ml.g7e.2xlarge|ml.g7e.48xlarge|ml.g7e.4xlarge|ml.g7e.8xlarge|ml.m4.10xlarge|ml.m4.16xlarge|ml.m4.2xlarge|ml.m4.4xlarge|ml.m4.xlarge|ml.m5.12xlarge|ml.m5.24xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.large|ml.m5.xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.2xlarge|ml.m6i.32xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.2xlarge|ml.m7i.48xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.large|ml.m7i.xlarge|ml.p2.16xlarge|ml.p2.8xlarge|ml.p2.xlarge|ml.p3.16xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.p5.4xlarge|ml.r5.12xlarge|ml.r5.16xlarge|ml.r5.24xlarge|ml.r5.2xlarge|ml.r5.4xlarge|ml.r5.8xlarge|ml.r5.large|ml.r5.xlarge|ml.r5d.12xlarge|ml.r5d.16xlarge|ml.r5d.24xlarge|ml.r5d.2xlarge|ml.r5d.4xlarge|ml.r5d.8xlarge|ml.r5d.large|ml.r5d.xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.2xlarge|ml.r7i.48xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.large|ml.r7i.xlarge|ml.t3.2xlarge|ml.t3.large|ml.t3.medium|ml.t3.xlarge",
        local_path: String = "LocalPath",
        rule_parameters: HashMap<String, String> = "RuleParameters",
        s3_output_path: String = "S3OutputPath",
        volume_size_in_gb: Integer = "VolumeSizeInGB" in "0..=",
        ;
        rule_configuration_name: String = "RuleConfigurationName",
        rule_evaluator_image: String = "RuleEvaluatorImage",
        ;
        instance_type: String = "InstanceType",
        local_path: String = "LocalPath",
        rule_parameters: HashMap<String, String> = "RuleParameters",
        s3_output_path: String = "S3OutputPath",
        volume_size_in_gb: i64 = "VolumeSizeInGB",
    }
    PublicWorkforceTaskPrice PublicWorkforceTaskPriceFields {
        ;
        amount_in_usd: USD = "AmountInUsd",
        ;
        ;
        amount_in_usd: USD = "AmountInUsd",
    }
    RedshiftDatasetDefinition RedshiftDatasetDefinitionFields {
        cluster_id: String = "ClusterId",
        cluster_role_arn: String = "ClusterRoleArn",
        database: String = "Database",
        db_user: String = "DbUser",
        output_format: String = "OutputFormat" in "CSV|PARQUET",
        output_s3_uri: String = "OutputS3Uri",
        query_string: String = "QueryString",
        ;
        kms_key_id: String = "KmsKeyId",
        output_compression: String = "OutputCompression" in "BZIP2|GZIP|None|SNAPPY|ZSTD",
        ;
        cluster_id: String = "ClusterId",
        cluster_role_arn: String = "ClusterRoleArn",
        database: String = "Database",
        db_user: String = "DbUser",
        output_format: String = "OutputFormat",
        output_s3_uri: String = "OutputS3Uri",
        query_string: String = "QueryString",
        ;
        kms_key_id: String = "KmsKeyId",
        output_compression: String = "OutputCompression",
    }
    RemoteDebugConfig RemoteDebugConfigFields {
        ;
        enable_remote_debug: bool = "EnableRemoteDebug",
        ;
        ;
        enable_remote_debug: bool = "EnableRemoteDebug",
    }
    ResourceConfig ResourceConfigFields {
        ;
        instance_count: Integer = "InstanceCount" in "0..=",
        instance_groups: Vec<InstanceGroup> = "InstanceGroups",
        instance_placement_config: InstancePlacementConfig = "InstancePlacementConfig",
        instance_type: String = "InstanceType" in "ml.c4.2xlarge|ml.c4.4xlarge|ml.c4.8xlarge|ml.c4.xlarge|ml.c5.18xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.xlarge|ml.c5n.18xlarge|ml.c5n.2xlarge|ml.c5n.4xlarge|ml.c5n.9xlarge|ml.c5n.xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.2xlarge|ml.c6i.32xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.2xlarge|ml.c7i.48xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.large|ml.c7i.xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.xlarge|ml.g5.12xlarge|ml.g5.16xlarge|ml.g5.24xlarge|ml.g5.2xlarge|ml.g5.48xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.xlarge|ml.g6.12xlarge|ml.g6.16xlarge|ml.g6.24xlarge|ml.g6.2xlarge|ml.g6.48xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.xlarge|ml.g6e.12xlarge|ml.g6e.16xlarge|ml.g6e.24xlarge|ml.g6e.2xlarge|ml.g6e.48xlarge|ml.g6e.4xlarge|ml.g6e.8xlarge|ml.g6e.xlarge|ml.g7e.12xlarge|ml.g7e.24xlarge|ml.g7e.2xlarge|ml.g7e.48xlarge|ml.g7e.4xlarge|ml.g7e.8xlarge|ml.m4.10xlarge|ml.m4.16xlarge|ml.m4.2xlarge|ml.m4.4xlarge|ml.m4.xlarge|ml.m5.12xlarge|ml.m5.24xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.large|ml.m5.xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.2xlarge|ml.m6i.32xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.2xlarge|ml.m7i.48xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.large|ml.m7i.xlarge|ml.p2.16xlarge|ml.p2.8xlarge|ml.p2.xlarge|ml.p3.16xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.p3dn.24xlarge|ml.p4d.24xlarge|ml.p4de.24xlarge|ml.p5.48xlarge|ml.p5.4xlarge|ml.p5e.48xlarge|ml.p5en.48xlarge|ml.p6-b200.48xlarge|ml.p6-b300.48xlarge|ml.p6e-gb200.36xlarge|ml.r5.12xlarge|ml.r5.16xlarge|ml.r5.24xlarge|ml.r5.2xlarge|ml.r5.4xlarge|ml.r5.8xlarge|ml.r5.large|ml.r5.xlarge|ml.r5d.12xlarge|ml.r5d.16xlarge|ml.r5d.24xlarge|ml.r5d.2xlarge|ml.r5d.4xlarge|ml.r5d.8xlarge|ml.r5d.large|ml.r5d.xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.2xlarge|ml.r7i.48xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.large|ml.r7i.xlarge|ml.t3.2xlarge|ml.t3.large|ml.t3.medium|ml.t3.xlarge|ml.trn1.2xlarge|ml.trn1.32xlarge|ml.trn1n.32xlarge|ml.trn2.48xlarge",
        keep_alive_period_in_seconds: Integer = "KeepAlivePeriodInSeconds" in "0..=21600",
        training_plan_arn: String = "TrainingPlanArn",
        volume_kms_key_id: String = "VolumeKmsKeyId",
        volume_size_in_gb: Integer = "VolumeSizeInGB" in "0..=",
        ;
        ;
        instance_count: i64 = "InstanceCount",
        instance_groups: Vec<InstanceGroup> = "InstanceGroups",
        instance_placement_config: InstancePlacementConfig = "InstancePlacementConfig",
        instance_type: String = "InstanceType",
        keep_alive_period_in_seconds: i64 = "KeepAlivePeriodInSeconds",
        training_plan_arn: String = "TrainingPlanArn",
        volume_kms_key_id: String = "VolumeKmsKeyId",
        volume_size_in_gb: i64 = "VolumeSizeInGB",
    }
    ResourceLimits ResourceLimitsFields {
        max_parallel_training_jobs: Integer = "MaxParallelTrainingJobs" in "1..=",
        ;
        max_number_of_training_jobs: Integer = "MaxNumberOfTrainingJobs" in "1..=",
        max_runtime_in_seconds: Integer = "MaxRuntimeInSeconds" in "120..=15768000",
        ;
        max_parallel_training_jobs: i64 = "MaxParallelTrainingJobs",
        ;
        max_number_of_training_jobs: i64 = "MaxNumberOfTrainingJobs",
        max_runtime_in_seconds: i64 = "MaxRuntimeInSeconds",
    }
    RetryStrategy RetryStrategyFields {
        maximum_retry_attempts: Integer = "MaximumRetryAttempts" in "1..=30",
        ;
        ;
        maximum_retry_attempts: i64 = "MaximumRetryAttempts",
        ;
    }
    ServerlessJobConfig ServerlessJobConfigFields {
        base_model_arn: String = "BaseModelArn",
        job_type: String = "JobType" in "Evaluation|FineTuning",
        ;
        accept_eula: bool = "AcceptEula",
        customization_technique: String = "CustomizationTechnique" in "DPO|RLAIF|RLVR|SFT",
        evaluation_type: String = "EvaluationType" in "BenchmarkEvaluation|CustomScorerEvaluation|LLMAJEvaluation",
        evaluator_arn: String = "EvaluatorArn",
        peft: String = "Peft" in "LORA",
        ;
        base_model_arn: String = "BaseModelArn",
        job_type: String = "JobType",
        ;
        accept_eula: bool = "AcceptEula",
        customization_technique: String = "CustomizationTechnique",
        evaluation_type: String = "EvaluationType",
        evaluator_arn: String = "EvaluatorArn",
        peft: String = "Peft",
    }
    ShuffleConfig ShuffleConfigFields {
        seed: Integer = "Seed",
        ;
        ;
        seed: i64 = "Seed",
        ;
    }
    StoppingCondition StoppingConditionFields {
        ;
        max_pending_time_in_seconds: Integer = "MaxPendingTimeInSeconds" in "7200..=2419200",
        max_runtime_in_seconds: Integer = "MaxRuntimeInSeconds" in "1..=",
        max_wait_time_in_seconds: Integer = "MaxWaitTimeInSeconds" in "1..=",
        ;
        ;
        max_pending_time_in_seconds: i64 = "MaxPendingTimeInSeconds",
        max_runtime_in_seconds: i64 = "MaxRuntimeInSeconds",
        max_wait_time_in_seconds: i64 = "MaxWaitTimeInSeconds",
    }
    Tag TagFields {
        key: String = "Key",
        value: String = "Value",
        ;
        ;
        key: String = "Key",
        value: String = "Value",
        ;
    }
    TensorBoardOutputConfig TensorBoardOutputConfigFields {
        s3_output_path: String = "S3OutputPath",
        ;
        local_path: String = "LocalPath",
        ;
        s3_output_path: String = "S3OutputPath",
        ;
        local_path: String = "LocalPath",
    }
    TrainingImageConfig TrainingImageConfigFields {
        training_repository_access_mode: String = "TrainingRepositoryAccessMode" in "Platform|Vpc",
        ;
        training_repository_auth_config: TrainingRepositoryAuthConfig = "TrainingRepositoryAuthConfig",
        ;
        training_repository_access_mode: String = "TrainingRepositoryAccessMode",
        ;
        training_repository_auth_config: TrainingRepositoryAuthConfig = "TrainingRepositoryAuthConfig",
    }
    TrainingRepositoryAuthConfig TrainingRepositoryAuthConfigFields {
        training_repository_credentials_provider_arn: String = "TrainingRepositoryCredentialsProviderArn",
        ;
        ;
        training_repository_credentials_provider_arn: String = "TrainingRepositoryCredentialsProviderArn",
        ;
    }
    TransformDataSource TransformDataSourceFields {
        s3_data_source: TransformS3DataSource = "S3DataSource",
        ;
        ;
        s3_data_source: TransformS3DataSource = "S3DataSource",
        ;
    }
    TransformInput TransformInputFields {
        data_source: TransformDataSource = "DataSource",
        ;
        compression_type: String = "CompressionType" in "Gzip|None",
        content_type: String = "ContentType",
        split_type: String = "SplitType" in "Line|None|RecordIO|TFRecord",
        ;
        data_source: TransformDataSource = "DataSource",
        ;
        compression_type: String = "CompressionType",
        content_type: String = "ContentType",
        split_type: String = "SplitType",
    }
    TransformOutput TransformOutputFields {
        s3_output_path: String = "S3OutputPath",
        ;
        accept: String = "Accept",
        assemble_with: String = "AssembleWith" in "Line|None",
        kms_key_id: String = "KmsKeyId",
        ;
        s3_output_path: String = "S3OutputPath",
        ;
        accept: String = "Accept",
        assemble_with: String = "AssembleWith",
        kms_key_id: String = "KmsKeyId",
    }
    TransformResources TransformResourcesFields {
        instance_count: Integer = "InstanceCount" in "1..=",
        instance_type: String = "InstanceType" in "ml.c4.2xlarge|ml.c4.4xlarge|ml.c4.8xlarge|ml.c4.xlarge|ml.c5.18xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.2xlarge|ml.c6i.32xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.large|ml.c6i.xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.2xlarge|ml.c7i.48xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.large|ml.c7i.xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.xlarge|ml.g5.12xlarge|ml.g5.16xlarge|ml.g5.24xlarge|ml.g5.2xlarge|ml.g5.48xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.xlarge|ml.g6.12xlarge|ml.g6.16xlarge|ml.g6.24xlarge|ml.g6.2xlarge|ml.g6.48xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.xlarge|ml.inf2.24xlarge|ml.inf2.48xlarge|ml.inf2.8xlarge|ml.inf2.xlarge|ml.m4.10xlarge|ml.m4.16xlarge|ml.m4.2xlarge|ml.m4.4xlarge|ml.m4.xlarge|ml.m5.12xlarge|ml.m5.24xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.large|ml.m5.xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.2xlarge|ml.m6i.32xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.2xlarge|ml.m7i.48xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.large|ml.m7i.xlarge|ml.p2.16xlarge|ml.p2.8xlarge|ml.p2.xlarge|ml.p3.16xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.r6i.12xlarge|ml.r6i.16xlarge|ml.r6i.24xlarge|ml.r6i.2xlarge|ml.r6i.32xlarge|ml.r6i.4xlarge|ml.r6i.8xlarge|ml.r6i.large|ml.r6i.xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.2xlarge|ml.r7i.48xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.large|ml.r7i.xlarge|ml.trn1.2xlarge|ml.trn1.32xlarge",
        ;
        transform_ami_version: String = "TransformAmiVersion",
        volume_kms_key_id: String = "VolumeKmsKeyId",
        ;
        instance_count: i64 = "InstanceCount",
        instance_type: String = "InstanceType",
        ;
        transform_ami_version: String = "TransformAmiVersion",
        volume_kms_key_id: String = "VolumeKmsKeyId",
    }
    TransformS3DataSource TransformS3DataSourceFields {
        s3_data_type: String = "S3DataType" in "AugmentedManifestFile|Converse|ManifestFile|S3Prefix",
        s3_uri: String = "S3Uri",
        ;
        ;
        s3_data_type: String = "S3DataType",
        s3_uri: String = "S3Uri",
        ;
    }
    TuningJobCompletionCriteria TuningJobCompletionCriteriaFields {
        ;
        best_objective_not_improving: BestObjectiveNotImproving = "BestObjectiveNotImproving",
        convergence_detected: ConvergenceDetected = "ConvergenceDetected",
        target_objective_metric_value: Number = "TargetObjectiveMetricValue",
        ;
        ;
        best_objective_not_improving: BestObjectiveNotImproving = "BestObjectiveNotImproving",
        convergence_detected: ConvergenceDetected = "ConvergenceDetected",
        target_objective_metric_value: f64 = "TargetObjectiveMetricValue",
    }
    USD USDFields {
        ;
        cents: Integer = "Cents" in "0..=99",
        dollars: Integer = "Dollars" in "0..=2",
        tenth_fractions_of_a_cent: Integer = "TenthFractionsOfACent" in "0..=9",
        ;
        ;
        cents: i64 = "Cents",
        dollars: i64 = "Dollars",
        tenth_fractions_of_a_cent: i64 = "TenthFractionsOfACent",
    }
    UiConfig UiConfigFields {
        ;
        human_task_ui_arn: String = "HumanTaskUiArn",
        ui_template_s3_uri: String = "UiTemplateS3Uri",
        ;
        ;
        human_task_ui_arn: String = "HumanTaskUiArn",
        ui_template_s3_uri: String = "UiTemplateS3Uri",
    }
    VpcConfig VpcConfigFields {
        security_group_ids: Vec<String> = "SecurityGroupIds",
        subnets: Vec<String> = "Subnets",
        ;
        ;
        security_group_ids: Vec<String> = "SecurityGroupIds",
        subnets: Vec<String> = "Subnets",
        ;
    }
}
