//! Amazon EMR on EKS.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-eks.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use std::collections::HashMap;

use serde_json::Value;

use super::Integer;
use super::macros::{calls, read, written};

calls! {
    /// Registers a namespace of an EKS cluster with Amazon EMR.
    RequestResponse create_virtual_cluster(CreateVirtualCluster) -> CreateVirtualClusterResponse = "emr-containers:createVirtualCluster" {}
    /// Deletes a virtual cluster.
    Job delete_virtual_cluster(DeleteVirtualCluster) -> DeleteVirtualClusterResponse = "emr-containers:deleteVirtualCluster" {
        sync: Value,
    }
    /// Starts a job on a virtual cluster.
    Job start_job_run(StartJobRun) -> StartJobRunResponse = "emr-containers:startJobRun" {
        sync: Value,
    }
}

use super::UndeclaredErrors as Error;

written! {
    CloudWatchMonitoringConfiguration {
        log_group_name: String = "LogGroupName",
        ;
        log_stream_name_prefix: String = "LogStreamNamePrefix",
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
        monitoring_configuration: MonitoringConfiguration = "MonitoringConfiguration",
    }
    ContainerInfo {
        ;
        eks_info: EksInfo = "EksInfo",
    }
    ContainerLogRotationConfiguration {
        max_files_to_keep: Integer = "MaxFilesToKeep" in "1..=50",
        rotation_size: String = "RotationSize",
        ;
    }
    ContainerProvider {
        id: String = "Id",
        r#type: String = "Type" in "EKS",
        ;
        info: ContainerInfo = "Info",
    }
    CreateVirtualCluster {
        container_provider: ContainerProvider = "ContainerProvider",
        name: String = "Name",
        ;
        client_token: String = "ClientToken",
        security_configuration_id: String = "SecurityConfigurationId",
        tags: HashMap<String, String> = "Tags",
    }
    DeleteVirtualCluster {
        id: String = "Id",
        ;
    }
    EksInfo {
        ;
        namespace: String = "Namespace",
        node_label: String = "NodeLabel",
    }
    JobDriver {
        ;
        spark_sql_job_driver: SparkSqlJobDriver = "SparkSqlJobDriver",
        spark_submit_job_driver: SparkSubmitJobDriver = "SparkSubmitJobDriver",
    }
    ManagedLogs {
        ;
        allow_aws_to_retain_logs: String = "AllowAWSToRetainLogs" in "DISABLED|ENABLED",
        encryption_key_arn: String = "EncryptionKeyArn",
    }
    MonitoringConfiguration {
        ;
        cloud_watch_monitoring_configuration: CloudWatchMonitoringConfiguration = "CloudWatchMonitoringConfiguration",
        container_log_rotation_configuration: ContainerLogRotationConfiguration = "ContainerLogRotationConfiguration",
        managed_logs: ManagedLogs = "ManagedLogs",
        persistent_app_ui: String = "PersistentAppUI" in "DISABLED|ENABLED",
        s3_monitoring_configuration: S3MonitoringConfiguration = "S3MonitoringConfiguration",
    }
    RetryPolicyConfiguration {
        max_attempts: Integer = "MaxAttempts",
        ;
    }
    S3MonitoringConfiguration {
        log_uri: String = "LogUri",
        ;
    }
    SparkSqlJobDriver {
        ;
        entry_point: String = "EntryPoint",
        spark_sql_parameters: String = "SparkSqlParameters",
    }
    SparkSubmitJobDriver {
        entry_point: String = "EntryPoint",
        ;
        entry_point_arguments: Vec<String> = "EntryPointArguments",
        spark_submit_parameters: String = "SparkSubmitParameters",
    }
    StartJobRun {
        virtual_cluster_id: String = "VirtualClusterId",
        ;
        client_token: String = "ClientToken",
        configuration_overrides: ConfigurationOverrides = "ConfigurationOverrides",
        execution_role_arn: String = "ExecutionRoleArn",
        job_driver: JobDriver = "JobDriver",
        job_template_id: String = "JobTemplateId",
        job_template_parameters: HashMap<String, String> = "JobTemplateParameters",
        name: String = "Name",
        release_label: String = "ReleaseLabel",
        retry_policy_configuration: RetryPolicyConfiguration = "RetryPolicyConfiguration",
        tags: HashMap<String, String> = "Tags",
    }
}

read! {
    CreateVirtualClusterResponse {
        arn: String = "Arn",
        id: String = "Id",
        ;
        name: String = "Name",
    }
    DeleteVirtualClusterResponse {
        ;
        id: String = "Id",
    }
    StartJobRunResponse {
        arn: String = "Arn",
        id: String = "Id",
        virtual_cluster_id: String = "VirtualClusterId",
        ;
        name: String = "Name",
    }
}
