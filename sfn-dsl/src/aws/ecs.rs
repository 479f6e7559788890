//! Amazon Elastic Container Service.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-ecs.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use serde_json::Value;

use super::Integer;
use super::macros::{calls, read, written, written_and_read};

calls! {
    /// Starts tasks of a task definition.
    JobOrCallback run_task(RunTask) -> RunTaskResponse = "ecs:runTask" {
        sync: Task,
    }
}

pub use crate::error::Ecs as Error;

written! {
    AwsVpcConfiguration {
        subnets: Vec<String> = "Subnets",
        ;
        assign_public_ip: String = "AssignPublicIp" in "DISABLED|ENABLED",
        security_groups: Vec<String> = "SecurityGroups",
    }
    CapacityProviderStrategyItem {
        capacity_provider: String = "CapacityProvider",
        ;
        base: Integer = "Base" in "0..=100000",
        weight: Integer = "Weight" in "0..=1000",
    }
    EBSTagSpecification {
        resource_type: String = "ResourceType" in "volume",
        ;
        propagate_tags: String = "PropagateTags" in "NONE|SERVICE|TASK_DEFINITION",
        tags: Vec<Tag> = "Tags",
    }
    EnvironmentFile {
        r#type: String = "Type" in "s3",
        value: String = "Value",
        ;
    }
    NetworkConfiguration {
        ;
        awsvpc_configuration: AwsVpcConfiguration = "AwsvpcConfiguration",
    }
    PlacementConstraint {
        ;
        expression: String = "Expression",
        r#type: String = "Type" in "distinctInstance|memberOf",
    }
    PlacementStrategy {
        ;
        field: String = "Field",
        r#type: String = "Type" in "binpack|random|spread",
    }
    ResourceRequirement {
        r#type: String = "Type" in "GPU|InferenceAccelerator",
        value: String = "Value",
        ;
    }
    RunTask {
        task_definition: String = "TaskDefinition",
        ;
        capacity_provider_strategy: Vec<CapacityProviderStrategyItem> = "CapacityProviderStrategy",
        client_token: String = "ClientToken",
        cluster: String = "Cluster",
        count: Integer = "Count",
        enable_ecs_managed_tags: bool = "EnableECSManagedTags",
        enable_execute_command: bool = "EnableExecuteCommand",
        group: String = "Group",
        launch_type: String = "LaunchType" in "EC2|EXTERNAL|FARGATE|MANAGED_INSTANCES",
        network_configuration: NetworkConfiguration = "NetworkConfiguration",
        overrides: TaskOverride = "Overrides",
        placement_constraints: Vec<PlacementConstraint> = "PlacementConstraints",
        placement_strategy: Vec<PlacementStrategy> = "PlacementStrategy",
        platform_version: String = "PlatformVersion",
        propagate_tags: String = "PropagateTags" in "NONE|SERVICE|TASK_DEFINITION",
        reference_id: String = "ReferenceId",
        started_by: String = "StartedBy",
        tags: Vec<Tag> = "Tags",
        volume_configurations: Vec<TaskVolumeConfiguration> = "VolumeConfigurations",
    }
    TaskManagedEBSVolumeConfiguration {
        role_arn: String = "RoleArn",
        ;
        encrypted: bool = "Encrypted",
        filesystem_type: String = "FilesystemType" in "ext3|ext4|ntfs|xfs",
        iops: Integer = "Iops",
        kms_key_id: String = "KmsKeyId",
        size_in_gi_b: Integer = "SizeInGiB",
        snapshot_id: String = "SnapshotId",
        tag_specifications: Vec<EBSTagSpecification> = "TagSpecifications",
        termination_policy: TaskManagedEBSVolumeTerminationPolicy = "TerminationPolicy",
        throughput: Integer = "Throughput",
        volume_initialization_rate: Integer = "VolumeInitializationRate",
        volume_type: String = "VolumeType",
    }
    TaskManagedEBSVolumeTerminationPolicy {
        delete_on_termination: bool = "DeleteOnTermination",
        ;
    }
    TaskVolumeConfiguration {
        name: String = "Name",
        ;
        managed_ebs_volume: TaskManagedEBSVolumeConfiguration = "ManagedEBSVolume",
    }
}

read! {
    Attachment {
        ;
        details: Vec<KeyValuePair> = "Details",
        id: String = "Id",
        status: String = "Status",
        r#type: String = "Type",
    }
    Attribute {
        name: String = "Name",
        ;
        target_id: String = "TargetId",
        target_type: String = "TargetType",
        value: String = "Value",
    }
    Container {
        name: String = "Name",
        ;
        container_arn: String = "ContainerArn",
        cpu: String = "Cpu",
        exit_code: i64 = "ExitCode",
        gpu_ids: Vec<String> = "GpuIds",
        health_status: String = "HealthStatus",
        image: String = "Image",
        image_digest: String = "ImageDigest",
        last_status: String = "LastStatus",
        managed_agents: Vec<ManagedAgent> = "ManagedAgents",
        memory: String = "Memory",
        memory_reservation: String = "MemoryReservation",
        network_bindings: Vec<NetworkBinding> = "NetworkBindings",
        network_interfaces: Vec<NetworkInterface> = "NetworkInterfaces",
        reason: String = "Reason",
        runtime_id: String = "RuntimeId",
        task_arn: String = "TaskArn",
    }
    Failure {
        ;
        arn: String = "Arn",
        detail: String = "Detail",
        reason: String = "Reason",
    }
    InferenceAccelerator {
        device_name: String = "DeviceName",
        device_type: String = "DeviceType",
        ;
    }
    ManagedAgent {
        ;
        last_started_at: Value = "LastStartedAt",
        last_status: String = "LastStatus",
        name: String = "Name",
        reason: String = "Reason",
    }
    NetworkBinding {
        ;
        bind_ip: String = "BindIP",
        container_port: i64 = "ContainerPort",
        container_port_range: String = "ContainerPortRange",
        host_port: i64 = "HostPort",
        host_port_range: String = "HostPortRange",
        protocol: String = "Protocol",
    }
    NetworkInterface {
        ;
        attachment_id: String = "AttachmentId",
        ipv6_address: String = "Ipv6Address",
        private_ipv4_address: String = "PrivateIpv4Address",
    }
    RunTaskResponse {
        failures: Vec<Failure> = "Failures",
        tasks: Vec<Task> = "Tasks",
        ;
    }
    Task {
        cluster_arn: String = "ClusterArn",
        containers: Vec<Container> = "Containers",
        desired_status: String = "DesiredStatus",
        last_status: String = "LastStatus",
        task_arn: String = "TaskArn",
        task_definition_arn: String = "TaskDefinitionArn",
        ;
        attachments: Vec<Attachment> = "Attachments",
        attributes: Vec<Attribute> = "Attributes",
        availability_zone: String = "AvailabilityZone",
        capacity_provider_name: String = "CapacityProviderName",
        connectivity: String = "Connectivity",
        connectivity_at: Value = "ConnectivityAt",
        container_instance_arn: String = "ContainerInstanceArn",
        cpu: String = "Cpu",
        created_at: Value = "CreatedAt",
        enable_execute_command: bool = "EnableExecuteCommand",
        ephemeral_storage: EphemeralStorage = "EphemeralStorage",
        execution_stopped_at: Value = "ExecutionStoppedAt",
        fargate_ephemeral_storage: TaskEphemeralStorage = "FargateEphemeralStorage",
        group: String = "Group",
        health_status: String = "HealthStatus",
        inference_accelerators: Vec<InferenceAccelerator> = "InferenceAccelerators",
        launch_type: String = "LaunchType",
        memory: String = "Memory",
        overrides: TaskOverride = "Overrides",
        platform_family: String = "PlatformFamily",
        platform_version: String = "PlatformVersion",
        pull_started_at: Value = "PullStartedAt",
        pull_stopped_at: Value = "PullStoppedAt",
        started_at: Value = "StartedAt",
        started_by: String = "StartedBy",
        stop_code: String = "StopCode",
        stopped_at: Value = "StoppedAt",
        stopped_reason: String = "StoppedReason",
        stopping_at: Value = "StoppingAt",
        tags: Vec<Tag> = "Tags",
        version: i64 = "Version",
    }
    TaskEphemeralStorage {
        ;
        kms_key_id: String = "KmsKeyId",
        size_in_gi_b: i64 = "SizeInGiB",
    }
}

written_and_read! {
    ContainerOverride ContainerOverrideFields {
        ;
        command: Vec<String> = "Command",
        cpu: Integer = "Cpu",
        environment: Vec<KeyValuePair> = "Environment",
        environment_files: Vec<EnvironmentFile> = "EnvironmentFiles",
        memory: Integer = "Memory",
        memory_reservation: Integer = "MemoryReservation",
        name: String = "Name",
        resource_requirements: Vec<ResourceRequirement> = "ResourceRequirements",
        ;
        ;
        command: Vec<String> = "Command",
        cpu: i64 = "Cpu",
        environment: Vec<KeyValuePair> = "Environment",
        environment_files: Vec<Value> = "EnvironmentFiles",
        memory: i64 = "Memory",
        memory_reservation: i64 = "MemoryReservation",
        name: String = "Name",
        resource_requirements: Vec<Value> = "ResourceRequirements",
    }
    EphemeralStorage EphemeralStorageFields {
        size_in_gi_b: Integer = "SizeInGiB",
        ;
        ;
        size_in_gi_b: i64 = "SizeInGiB",
        ;
    }
    InferenceAcceleratorOverride InferenceAcceleratorOverrideFields {
        ;
        device_name: String = "DeviceName",
        device_type: String = "DeviceType",
        ;
        ;
        device_name: String = "DeviceName",
        device_type: String = "DeviceType",
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
    Tag TagFields {
        ;
        key: String = "Key",
        value: String = "Value",
        ;
        ;
        key: String = "Key",
        value: String = "Value",
    }
    TaskOverride TaskOverrideFields {
        ;
        container_overrides: Vec<ContainerOverride> = "ContainerOverrides",
        cpu: String = "Cpu",
        ephemeral_storage: EphemeralStorage = "EphemeralStorage",
        execution_role_arn: String = "ExecutionRoleArn",
        inference_accelerator_overrides: Vec<InferenceAcceleratorOverride> = "InferenceAcceleratorOverrides",
        memory: String = "Memory",
        task_role_arn: String = "TaskRoleArn",
        ;
        ;
        container_overrides: Vec<ContainerOverride> = "ContainerOverrides",
        cpu: String = "Cpu",
        ephemeral_storage: EphemeralStorage = "EphemeralStorage",
        execution_role_arn: String = "ExecutionRoleArn",
        inference_accelerator_overrides: Vec<InferenceAcceleratorOverride> = "InferenceAcceleratorOverrides",
        memory: String = "Memory",
        task_role_arn: String = "TaskRoleArn",
    }
}
