//! Amazon EMR Serverless.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-serverless.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use std::collections::HashMap;

use super::Integer;
use super::macros::{calls, read, written};

calls! {
    /// Cancels a job run.
    Job cancel_job_run(CancelJobRun) -> CancelJobRunResponse = "emr-serverless:cancelJobRun" {
        sync: CancelJobRunResponse,
    }
    /// Creates an application.
    Job create_application(CreateApplication) -> CreateApplicationResponse = "emr-serverless:createApplication" {
        sync: CreateApplicationResponse,
    }
    /// Deletes an application.
    Job delete_application(DeleteApplication) -> ApplicationResponse = "emr-serverless:deleteApplication" {
        sync: ApplicationResponse,
    }
    /// Starts an application and initialises its capacity.
    Job start_application(StartApplication) -> ApplicationResponse = "emr-serverless:startApplication" {
        sync: ApplicationResponse,
    }
    /// Starts a job in an application.
    Job start_job_run(StartJobRun) -> StartJobRunResponse = "emr-serverless:startJobRun" {
        sync: JobRunDone,
    }
    /// Stops an application and releases its capacity.
    Job stop_application(StopApplication) -> ApplicationResponse = "emr-serverless:stopApplication" {
        sync: ApplicationResponse,
    }
}

pub use crate::error::EmrServerless as Error;

written! {
    AutoStartConfig {
        ;
        enabled: bool = "Enabled",
    }
    AutoStopConfig {
        ;
        enabled: bool = "Enabled",
        idle_timeout_minutes: Integer = "IdleTimeoutMinutes" in "1..=10080",
    }
    CancelJobRun {
        application_id: String = "ApplicationId",
        job_run_id: String = "JobRunId",
        ;
        shutdown_grace_period_in_seconds: Integer = "ShutdownGracePeriodInSeconds",
    }
    CloudWatchLoggingConfiguration {
        enabled: bool = "Enabled",
        ;
        encryption_key_arn: String = "EncryptionKeyArn",
        log_group_name: String = "LogGroupName",
        log_stream_name_prefix: String = "LogStreamNamePrefix",
        log_types: HashMap<String, Vec<String>> = "LogTypes",
    }
    Configuration {
        classification: String = "Classification",
        ;
        configurations: Vec<Configuration> = "Configurations",
        properties: HashMap<String, String> = "Properties",
    }
    ConfigurationOverrides {
        ;
        application_configuration: Vec<Configuration> = "ApplicationConfiguration",
        disk_encryption_configuration: DiskEncryptionConfiguration = "DiskEncryptionConfiguration",
        monitoring_configuration: MonitoringConfiguration = "MonitoringConfiguration",
    }
    CreateApplication {
        release_label: String = "ReleaseLabel",
        r#type: String = "Type",
        ;
        architecture: String = "Architecture" in "ARM64|X86_64",
        auto_start_configuration: AutoStartConfig = "AutoStartConfiguration",
        auto_stop_configuration: AutoStopConfig = "AutoStopConfiguration",
        client_token: String = "ClientToken",
        disk_encryption_configuration: DiskEncryptionConfiguration = "DiskEncryptionConfiguration",
        identity_center_configuration: IdentityCenterConfigurationInput = "IdentityCenterConfiguration",
        image_configuration: ImageConfigurationInput = "ImageConfiguration",
        initial_capacity: HashMap<String, InitialCapacityConfig> = "InitialCapacity",
        interactive_configuration: InteractiveConfiguration = "InteractiveConfiguration",
        job_level_cost_allocation_configuration: JobLevelCostAllocationConfiguration = "JobLevelCostAllocationConfiguration",
        maximum_capacity: MaximumAllowedResources = "MaximumCapacity",
        monitoring_configuration: MonitoringConfiguration = "MonitoringConfiguration",
        name: String = "Name",
        network_configuration: NetworkConfiguration = "NetworkConfiguration",
        runtime_configuration: Vec<Configuration> = "RuntimeConfiguration",
        scheduler_configuration: SchedulerConfiguration = "SchedulerConfiguration",
        tags: HashMap<String, String> = "Tags",
        worker_type_specifications: HashMap<String, WorkerTypeSpecificationInput> = "WorkerTypeSpecifications",
    }
    DeleteApplication {
        application_id: String = "ApplicationId",
        ;
    }
    DiskEncryptionConfiguration {
        ;
        encryption_context: HashMap<String, String> = "EncryptionContext",
        encryption_key_arn: String = "EncryptionKeyArn",
    }
    Hive {
        query: String = "Query",
        ;
        init_query_file: String = "InitQueryFile",
        parameters: String = "Parameters",
    }
    IdentityCenterConfigurationInput {
        ;
        identity_center_instance_arn: String = "IdentityCenterInstanceArn",
        user_background_sessions_enabled: bool = "UserBackgroundSessionsEnabled",
    }
    ImageConfigurationInput {
        ;
        image_uri: String = "ImageUri",
    }
    InitialCapacityConfig {
        worker_count: Integer = "WorkerCount" in "1..=1000000",
        ;
        worker_configuration: WorkerResourceConfig = "WorkerConfiguration",
    }
    InteractiveConfiguration {
        ;
        livy_endpoint_enabled: bool = "LivyEndpointEnabled",
        session_enabled: bool = "SessionEnabled",
        studio_enabled: bool = "StudioEnabled",
    }
    JobDriver {
        ;
        hive: Hive = "Hive",
        spark_submit: SparkSubmit = "SparkSubmit",
    }
    JobLevelCostAllocationConfiguration {
        ;
        enabled: bool = "Enabled",
    }
    JobRunExecutionIamPolicy {
        ;
        policy: String = "Policy",
        policy_arns: Vec<String> = "PolicyArns",
    }
    ManagedPersistenceMonitoringConfiguration {
        ;
        enabled: bool = "Enabled",
        encryption_key_arn: String = "EncryptionKeyArn",
    }
    MaximumAllowedResources {
        cpu: String = "Cpu",
        memory: String = "Memory",
        ;
        disk: String = "Disk",
    }
    MonitoringConfiguration {
        ;
        cloud_watch_logging_configuration: CloudWatchLoggingConfiguration = "CloudWatchLoggingConfiguration",
        managed_persistence_monitoring_configuration: ManagedPersistenceMonitoringConfiguration = "ManagedPersistenceMonitoringConfiguration",
        prometheus_monitoring_configuration: PrometheusMonitoringConfiguration = "PrometheusMonitoringConfiguration",
        s3_monitoring_configuration: S3MonitoringConfiguration = "S3MonitoringConfiguration",
    }
    NetworkConfiguration {
        ;
        security_group_ids: Vec<String> = "SecurityGroupIds",
        subnet_ids: Vec<String> = "SubnetIds",
    }
    PrometheusMonitoringConfiguration {
        ;
        remote_write_url: String = "RemoteWriteUrl",
    }
    RetryPolicy {
        ;
        max_attempts: Integer = "MaxAttempts" in "1..=",
        max_failed_attempts_per_hour: Integer = "MaxFailedAttemptsPerHour" in "1..=",
    }
    S3MonitoringConfiguration {
        ;
        encryption_key_arn: String = "EncryptionKeyArn",
        log_uri: String = "LogUri",
    }
    SchedulerConfiguration {
        ;
        max_concurrent_runs: Integer = "MaxConcurrentRuns",
        queue_timeout_minutes: Integer = "QueueTimeoutMinutes",
    }
    SparkSubmit {
        entry_point: String = "EntryPoint",
        ;
        entry_point_arguments: Vec<String> = "EntryPointArguments",
        spark_submit_parameters: String = "SparkSubmitParameters",
    }
    StartApplication {
        application_id: String = "ApplicationId",
        ;
    }
    StartJobRun {
        application_id: String = "ApplicationId",
        execution_role_arn: String = "ExecutionRoleArn",
        ;
        client_token: String = "ClientToken",
        configuration_overrides: ConfigurationOverrides = "ConfigurationOverrides",
        execution_iam_policy: JobRunExecutionIamPolicy = "ExecutionIamPolicy",
        execution_timeout_minutes: Integer = "ExecutionTimeoutMinutes" in "0..=1000000",
        job_driver: JobDriver = "JobDriver",
        mode: String = "Mode" in "BATCH|STREAMING",
        name: String = "Name",
        retry_policy: RetryPolicy = "RetryPolicy",
        tags: HashMap<String, String> = "Tags",
    }
    StopApplication {
        application_id: String = "ApplicationId",
        ;
    }
    WorkerResourceConfig {
        cpu: String = "Cpu",
        memory: String = "Memory",
        ;
        disk: String = "Disk",
        disk_type: String = "DiskType",
    }
    WorkerTypeSpecificationInput {
        ;
        image_configuration: ImageConfigurationInput = "ImageConfiguration",
    }
}

read! {
    ApplicationResponse {
        application_id: String = "ApplicationId",
        ;
    }
    CancelJobRunResponse {
        application_id: String = "ApplicationId",
        job_run_id: String = "JobRunId",
        ;
    }
    CreateApplicationResponse {
        application_id: String = "ApplicationId",
        arn: String = "Arn",
        ;
        name: String = "Name",
    }
    JobRunDone {
        application_id: String = "ApplicationId",
        arn: String = "Arn",
        job_run_id: String = "JobRunId",
        ;
        state: String = "State",
    }
    StartJobRunResponse {
        application_id: String = "ApplicationId",
        arn: String = "Arn",
        job_run_id: String = "JobRunId",
        ;
    }
}
