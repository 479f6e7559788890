//! AWS Batch.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use std::collections::HashMap;

use serde_json::Value;

use super::Integer;
use super::macros::{calls, read, written, written_and_read};

calls! {
    /// Submits a job to a queue.
    Job submit_job(SubmitJob) -> SubmitJobResponse = "batch:submitJob" {
        sync: JobDetail,
    }
}

pub use crate::error::Batch as Error;

written! {
    ArrayProperties {
        ;
        size: Integer = "Size",
    }
    ConsumableResourceRequirement {
        ;
        consumable_resource: String = "ConsumableResource",
        quantity: Integer = "Quantity",
    }
    ContainerOverrides {
        ;
        command: Vec<String> = "Command",
        environment: Vec<KeyValuePair> = "Environment",
        instance_type: String = "InstanceType",
        memory: Integer = "Memory",
        resource_requirements: Vec<ResourceRequirement> = "ResourceRequirements",
        vcpus: Integer = "Vcpus",
    }
    EcsPropertiesOverride {
        ;
        task_properties: Vec<TaskPropertiesOverride> = "TaskProperties",
    }
    EksContainerEnvironmentVariable {
        name: String = "Name",
        ;
        value: String = "Value",
    }
    EksContainerOverride {
        ;
        args: Vec<String> = "Args",
        command: Vec<String> = "Command",
        env: Vec<EksContainerEnvironmentVariable> = "Env",
        image: String = "Image",
        name: String = "Name",
        resources: EksContainerResourceRequirements = "Resources",
    }
    EksContainerResourceRequirements {
        ;
        limits: HashMap<String, String> = "Limits",
        requests: HashMap<String, String> = "Requests",
    }
    EksPodPropertiesOverride {
        ;
        containers: Vec<EksContainerOverride> = "Containers",
        init_containers: Vec<EksContainerOverride> = "InitContainers",
        metadata: EksMetadata = "Metadata",
    }
    EksPropertiesOverride {
        ;
        pod_properties: EksPodPropertiesOverride = "PodProperties",
    }
    NodeOverrides {
        ;
        node_property_overrides: Vec<NodePropertyOverride> = "NodePropertyOverrides",
        num_nodes: Integer = "NumNodes",
    }
    NodePropertyOverride {
        target_nodes: String = "TargetNodes",
        ;
        consumable_resource_properties_override: ConsumableResourceProperties = "ConsumableResourcePropertiesOverride",
        container_overrides: ContainerOverrides = "ContainerOverrides",
        ecs_properties_override: EcsPropertiesOverride = "EcsPropertiesOverride",
        eks_properties_override: EksPropertiesOverride = "EksPropertiesOverride",
        instance_types: Vec<String> = "InstanceTypes",
    }
    SubmitJob {
        job_definition: String = "JobDefinition",
        job_name: String = "JobName",
        job_queue: String = "JobQueue",
        ;
        array_properties: ArrayProperties = "ArrayProperties",
        consumable_resource_properties_override: ConsumableResourceProperties = "ConsumableResourcePropertiesOverride",
        container_overrides: ContainerOverrides = "ContainerOverrides",
        depends_on: Vec<JobDependency> = "DependsOn",
        ecs_properties_override: EcsPropertiesOverride = "EcsPropertiesOverride",
        eks_properties_override: EksPropertiesOverride = "EksPropertiesOverride",
        node_overrides: NodeOverrides = "NodeOverrides",
        parameters: HashMap<String, String> = "Parameters",
        propagate_tags: bool = "PropagateTags",
        retry_strategy: RetryStrategy = "RetryStrategy",
        scheduling_priority_override: Integer = "SchedulingPriorityOverride",
        share_identifier: String = "ShareIdentifier",
        tags: HashMap<String, String> = "Tags",
        timeout: JobTimeout = "Timeout",
    }
    TaskContainerOverrides {
        ;
        command: Vec<String> = "Command",
        environment: Vec<KeyValuePair> = "Environment",
        name: String = "Name",
        resource_requirements: Vec<ResourceRequirement> = "ResourceRequirements",
    }
    TaskPropertiesOverride {
        ;
        containers: Vec<TaskContainerOverrides> = "Containers",
    }
}

read! {
    ArrayPropertiesDetail {
        ;
        index: i64 = "Index",
        size: i64 = "Size",
        status_summary: HashMap<String, i64> = "StatusSummary",
        status_summary_last_updated_at: i64 = "StatusSummaryLastUpdatedAt",
    }
    AttemptContainerDetail {
        ;
        container_instance_arn: String = "ContainerInstanceArn",
        exit_code: i64 = "ExitCode",
        log_stream_name: String = "LogStreamName",
        network_interfaces: Vec<NetworkInterface> = "NetworkInterfaces",
        reason: String = "Reason",
        task_arn: String = "TaskArn",
    }
    AttemptDetail {
        ;
        container: AttemptContainerDetail = "Container",
        started_at: i64 = "StartedAt",
        status_reason: String = "StatusReason",
        stopped_at: i64 = "StoppedAt",
        task_properties: Vec<AttemptEcsTaskDetails> = "TaskProperties",
    }
    AttemptEcsTaskDetails {
        ;
        container_instance_arn: String = "ContainerInstanceArn",
        containers: Vec<AttemptTaskContainerDetails> = "Containers",
        task_arn: String = "TaskArn",
    }
    AttemptTaskContainerDetails {
        ;
        exit_code: i64 = "ExitCode",
        log_stream_name: String = "LogStreamName",
        name: String = "Name",
        network_interfaces: Vec<NetworkInterface> = "NetworkInterfaces",
        reason: String = "Reason",
    }
    ContainerDetail {
        ;
        command: Vec<String> = "Command",
        container_instance_arn: String = "ContainerInstanceArn",
        enable_execute_command: bool = "EnableExecuteCommand",
        environment: Vec<KeyValuePair> = "Environment",
        ephemeral_storage: EphemeralStorage = "EphemeralStorage",
        execution_role_arn: String = "ExecutionRoleArn",
        exit_code: i64 = "ExitCode",
        fargate_platform_configuration: FargatePlatformConfiguration = "FargatePlatformConfiguration",
        image: String = "Image",
        instance_type: String = "InstanceType",
        job_role_arn: String = "JobRoleArn",
        linux_parameters: LinuxParameters = "LinuxParameters",
        log_configuration: LogConfiguration = "LogConfiguration",
        log_stream_name: String = "LogStreamName",
        memory: i64 = "Memory",
        mount_points: Vec<MountPoint> = "MountPoints",
        network_configuration: NetworkConfiguration = "NetworkConfiguration",
        network_interfaces: Vec<NetworkInterface> = "NetworkInterfaces",
        privileged: bool = "Privileged",
        readonly_root_filesystem: bool = "ReadonlyRootFilesystem",
        reason: String = "Reason",
        repository_credentials: RepositoryCredentials = "RepositoryCredentials",
        resource_requirements: Vec<ResourceRequirement> = "ResourceRequirements",
        runtime_platform: RuntimePlatform = "RuntimePlatform",
        secrets: Vec<Secret> = "Secrets",
        task_arn: String = "TaskArn",
        ulimits: Vec<Ulimit> = "Ulimits",
        user: String = "User",
        vcpus: i64 = "Vcpus",
        volumes: Vec<Volume> = "Volumes",
    }
    ContainerProperties {
        ;
        command: Vec<String> = "Command",
        enable_execute_command: bool = "EnableExecuteCommand",
        environment: Vec<KeyValuePair> = "Environment",
        ephemeral_storage: EphemeralStorage = "EphemeralStorage",
        execution_role_arn: String = "ExecutionRoleArn",
        fargate_platform_configuration: FargatePlatformConfiguration = "FargatePlatformConfiguration",
        image: String = "Image",
        instance_type: String = "InstanceType",
        job_role_arn: String = "JobRoleArn",
        linux_parameters: LinuxParameters = "LinuxParameters",
        log_configuration: LogConfiguration = "LogConfiguration",
        memory: i64 = "Memory",
        mount_points: Vec<MountPoint> = "MountPoints",
        network_configuration: NetworkConfiguration = "NetworkConfiguration",
        privileged: bool = "Privileged",
        readonly_root_filesystem: bool = "ReadonlyRootFilesystem",
        repository_credentials: RepositoryCredentials = "RepositoryCredentials",
        resource_requirements: Vec<ResourceRequirement> = "ResourceRequirements",
        runtime_platform: RuntimePlatform = "RuntimePlatform",
        secrets: Vec<Secret> = "Secrets",
        ulimits: Vec<Ulimit> = "Ulimits",
        user: String = "User",
        vcpus: i64 = "Vcpus",
        volumes: Vec<Volume> = "Volumes",
    }
    Device {
        host_path: String = "HostPath",
        ;
        container_path: String = "ContainerPath",
        permissions: Vec<String> = "Permissions",
    }
    EFSVolumeConfiguration {
        file_system_id: String = "FileSystemId",
        ;
        authorization_config: Value = "AuthorizationConfig",
        root_directory: String = "RootDirectory",
        transit_encryption: String = "TransitEncryption",
        transit_encryption_port: i64 = "TransitEncryptionPort",
    }
    EcsProperties {
        task_properties: Vec<Value> = "TaskProperties",
        ;
    }
    EcsPropertiesDetail {
        ;
        task_properties: Vec<EcsTaskDetails> = "TaskProperties",
    }
    EcsTaskDetails {
        ;
        container_instance_arn: String = "ContainerInstanceArn",
        containers: Vec<TaskContainerDetails> = "Containers",
        enable_execute_command: bool = "EnableExecuteCommand",
        ephemeral_storage: EphemeralStorage = "EphemeralStorage",
        execution_role_arn: String = "ExecutionRoleArn",
        ipc_mode: String = "IpcMode",
        network_configuration: NetworkConfiguration = "NetworkConfiguration",
        pid_mode: String = "PidMode",
        platform_version: String = "PlatformVersion",
        runtime_platform: RuntimePlatform = "RuntimePlatform",
        task_arn: String = "TaskArn",
        task_role_arn: String = "TaskRoleArn",
        volumes: Vec<Volume> = "Volumes",
    }
    EksAttemptContainerDetail {
        ;
        container_id: String = "ContainerID",
        exit_code: i64 = "ExitCode",
        name: String = "Name",
        reason: String = "Reason",
    }
    EksAttemptDetail {
        ;
        containers: Vec<EksAttemptContainerDetail> = "Containers",
        eks_cluster_arn: String = "EksClusterArn",
        init_containers: Vec<EksAttemptContainerDetail> = "InitContainers",
        node_name: String = "NodeName",
        pod_name: String = "PodName",
        pod_namespace: String = "PodNamespace",
        started_at: i64 = "StartedAt",
        status_reason: String = "StatusReason",
        stopped_at: i64 = "StoppedAt",
    }
    EksContainerDetail {
        ;
        args: Vec<String> = "Args",
        command: Vec<String> = "Command",
        env: Vec<Value> = "Env",
        exit_code: i64 = "ExitCode",
        image: String = "Image",
        image_pull_policy: String = "ImagePullPolicy",
        name: String = "Name",
        reason: String = "Reason",
        resources: Value = "Resources",
        security_context: Value = "SecurityContext",
        volume_mounts: Vec<Value> = "VolumeMounts",
    }
    EksPodPropertiesDetail {
        ;
        containers: Vec<EksContainerDetail> = "Containers",
        dns_policy: String = "DnsPolicy",
        host_network: bool = "HostNetwork",
        image_pull_secrets: Vec<ImagePullSecret> = "ImagePullSecrets",
        init_containers: Vec<EksContainerDetail> = "InitContainers",
        metadata: EksMetadata = "Metadata",
        node_name: String = "NodeName",
        pod_name: String = "PodName",
        service_account_name: String = "ServiceAccountName",
        share_process_namespace: bool = "ShareProcessNamespace",
        volumes: Vec<EksVolume> = "Volumes",
    }
    EksProperties {
        ;
        pod_properties: Value = "PodProperties",
    }
    EksPropertiesDetail {
        ;
        pod_properties: EksPodPropertiesDetail = "PodProperties",
    }
    EksVolume {
        name: String = "Name",
        ;
        empty_dir: Value = "EmptyDir",
        host_path: Value = "HostPath",
        persistent_volume_claim: Value = "PersistentVolumeClaim",
        secret: Value = "Secret",
    }
    EphemeralStorage {
        size_in_gi_b: i64 = "SizeInGiB",
        ;
    }
    FargatePlatformConfiguration {
        ;
        platform_version: String = "PlatformVersion",
    }
    Host {
        ;
        source_path: String = "SourcePath",
    }
    ImagePullSecret {
        name: String = "Name",
        ;
    }
    JobDetail {
        job_definition: String = "JobDefinition",
        job_id: String = "JobId",
        job_name: String = "JobName",
        job_queue: String = "JobQueue",
        started_at: i64 = "StartedAt",
        status: String = "Status",
        ;
        array_properties: ArrayPropertiesDetail = "ArrayProperties",
        attempts: Vec<AttemptDetail> = "Attempts",
        consumable_resource_properties: ConsumableResourceProperties = "ConsumableResourceProperties",
        container: ContainerDetail = "Container",
        created_at: i64 = "CreatedAt",
        depends_on: Vec<JobDependency> = "DependsOn",
        ecs_properties: EcsPropertiesDetail = "EcsProperties",
        eks_attempts: Vec<EksAttemptDetail> = "EksAttempts",
        eks_properties: EksPropertiesDetail = "EksProperties",
        is_cancelled: bool = "IsCancelled",
        is_terminated: bool = "IsTerminated",
        job_arn: String = "JobArn",
        node_details: NodeDetails = "NodeDetails",
        node_properties: NodeProperties = "NodeProperties",
        parameters: HashMap<String, String> = "Parameters",
        platform_capabilities: Vec<String> = "PlatformCapabilities",
        propagate_tags: bool = "PropagateTags",
        retry_strategy: RetryStrategy = "RetryStrategy",
        scheduling_priority: i64 = "SchedulingPriority",
        share_identifier: String = "ShareIdentifier",
        status_reason: String = "StatusReason",
        stopped_at: i64 = "StoppedAt",
        tags: HashMap<String, String> = "Tags",
        timeout: JobTimeout = "Timeout",
    }
    LinuxParameters {
        ;
        devices: Vec<Device> = "Devices",
        init_process_enabled: bool = "InitProcessEnabled",
        max_swap: i64 = "MaxSwap",
        shared_memory_size: i64 = "SharedMemorySize",
        swappiness: i64 = "Swappiness",
        tmpfs: Vec<Tmpfs> = "Tmpfs",
    }
    LogConfiguration {
        log_driver: String = "LogDriver",
        ;
        options: HashMap<String, String> = "Options",
        secret_options: Vec<Secret> = "SecretOptions",
    }
    MountPoint {
        ;
        container_path: String = "ContainerPath",
        read_only: bool = "ReadOnly",
        source_volume: String = "SourceVolume",
    }
    NetworkConfiguration {
        ;
        assign_public_ip: String = "AssignPublicIp",
    }
    NetworkInterface {
        ;
        attachment_id: String = "AttachmentId",
        ipv6_address: String = "Ipv6Address",
        private_ipv4_address: String = "PrivateIpv4Address",
    }
    NodeDetails {
        ;
        is_main_node: bool = "IsMainNode",
        node_index: i64 = "NodeIndex",
    }
    NodeProperties {
        main_node: i64 = "MainNode",
        node_range_properties: Vec<NodeRangeProperty> = "NodeRangeProperties",
        num_nodes: i64 = "NumNodes",
        ;
    }
    NodeRangeProperty {
        target_nodes: String = "TargetNodes",
        ;
        consumable_resource_properties: ConsumableResourceProperties = "ConsumableResourceProperties",
        container: ContainerProperties = "Container",
        ecs_properties: EcsProperties = "EcsProperties",
        eks_properties: EksProperties = "EksProperties",
        instance_types: Vec<String> = "InstanceTypes",
    }
    RepositoryCredentials {
        credentials_parameter: String = "CredentialsParameter",
        ;
    }
    RuntimePlatform {
        ;
        cpu_architecture: String = "CpuArchitecture",
        operating_system_family: String = "OperatingSystemFamily",
    }
    S3FilesVolumeConfiguration {
        file_system_arn: String = "FileSystemArn",
        ;
        access_point_arn: String = "AccessPointArn",
        root_directory: String = "RootDirectory",
        transit_encryption_port: i64 = "TransitEncryptionPort",
    }
    Secret {
        name: String = "Name",
        value_from: String = "ValueFrom",
        ;
    }
    SubmitJobResponse {
        job_id: String = "JobId",
        job_name: String = "JobName",
        ;
        job_arn: String = "JobArn",
    }
    TaskContainerDetails {
        ;
        command: Vec<String> = "Command",
        depends_on: Vec<Value> = "DependsOn",
        environment: Vec<KeyValuePair> = "Environment",
        essential: bool = "Essential",
        exit_code: i64 = "ExitCode",
        firelens_configuration: Value = "FirelensConfiguration",
        image: String = "Image",
        linux_parameters: LinuxParameters = "LinuxParameters",
        log_configuration: LogConfiguration = "LogConfiguration",
        log_stream_name: String = "LogStreamName",
        mount_points: Vec<MountPoint> = "MountPoints",
        name: String = "Name",
        network_interfaces: Vec<NetworkInterface> = "NetworkInterfaces",
        privileged: bool = "Privileged",
        readonly_root_filesystem: bool = "ReadonlyRootFilesystem",
        reason: String = "Reason",
        repository_credentials: RepositoryCredentials = "RepositoryCredentials",
        resource_requirements: Vec<ResourceRequirement> = "ResourceRequirements",
        secrets: Vec<Secret> = "Secrets",
        start_timeout: i64 = "StartTimeout",
        stop_timeout: i64 = "StopTimeout",
        ulimits: Vec<Ulimit> = "Ulimits",
        user: String = "User",
    }
    Tmpfs {
        container_path: String = "ContainerPath",
        size: i64 = "Size",
        ;
        mount_options: Vec<String> = "MountOptions",
    }
    Ulimit {
        hard_limit: i64 = "HardLimit",
        name: String = "Name",
        soft_limit: i64 = "SoftLimit",
        ;
    }
    Volume {
        ;
        efs_volume_configuration: EFSVolumeConfiguration = "EfsVolumeConfiguration",
        host: Host = "Host",
        name: String = "Name",
        s3files_volume_configuration: S3FilesVolumeConfiguration = "S3filesVolumeConfiguration",
    }
}

written_and_read! {
    ConsumableResourceProperties ConsumableResourcePropertiesFields {
        ;
        consumable_resource_list: Vec<ConsumableResourceRequirement> = "ConsumableResourceList",
        ;
        ;
        consumable_resource_list: Vec<Value> = "ConsumableResourceList",
    }
    EksMetadata EksMetadataFields {
        ;
        annotations: HashMap<String, String> = "Annotations",
        labels: HashMap<String, String> = "Labels",
        namespace: String = "Namespace",
        ;
        ;
        annotations: HashMap<String, String> = "Annotations",
        labels: HashMap<String, String> = "Labels",
        namespace: String = "Namespace",
    }
    EvaluateOnExit EvaluateOnExitFields {
        action: String = "Action" in "EXIT|RETRY",
        ;
        on_exit_code: String = "OnExitCode",
        on_reason: String = "OnReason",
        on_status_reason: String = "OnStatusReason",
        ;
        action: String = "Action",
        ;
        on_exit_code: String = "OnExitCode",
        on_reason: String = "OnReason",
        on_status_reason: String = "OnStatusReason",
    }
    JobDependency JobDependencyFields {
        ;
        job_id: String = "JobId",
        r#type: String = "Type" in "N_TO_N|SEQUENTIAL",
        ;
        ;
        job_id: String = "JobId",
        r#type: String = "Type",
    }
    JobTimeout JobTimeoutFields {
        ;
        attempt_duration_seconds: Integer = "AttemptDurationSeconds",
        ;
        ;
        attempt_duration_seconds: i64 = "AttemptDurationSeconds",
    }
    KeyValuePair KeyValuePairFields {
        ;
        name: String = "Name",
        value: String = "Value",
        ;
        ;
        name: String = "Name",
        value: String = "Value",
    }
    ResourceRequirement ResourceRequirementFields {
        r#type: String = "Type" in "GPU|MEMORY|VCPU",
        value: String = "Value",
        ;
        ;
        r#type: String = "Type",
        value: String = "Value",
        ;
    }
    RetryStrategy RetryStrategyFields {
        ;
        attempts: Integer = "Attempts",
        evaluate_on_exit: Vec<EvaluateOnExit> = "EvaluateOnExit",
        ;
        ;
        attempts: i64 = "Attempts",
        evaluate_on_exit: Vec<EvaluateOnExit> = "EvaluateOnExit",
    }
}
