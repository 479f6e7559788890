//! Amazon Elastic Kubernetes Service.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-eks.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use std::collections::HashMap;

use serde_json::Value;

use super::Integer;
use super::macros::{calls, read, written, written_and_read};

calls! {
    /// Calls the Kubernetes API of a cluster.
    Callback call(Call) -> CallResponse = "eks:call" {
        returns: "ResponseBody",
    }
    /// Creates a control plane.
    JobOrCallback create_cluster(CreateCluster) -> CreateClusterResponse = "eks:createCluster" {
        sync: CreateClusterResponse,
    }
    /// Creates a Fargate profile of a cluster.
    JobOrCallback create_fargate_profile(CreateFargateProfile) -> CreateFargateProfileResponse = "eks:createFargateProfile" {
        sync: CreateFargateProfileResponse,
    }
    /// Creates a managed node group of a cluster.
    JobOrCallback create_nodegroup(CreateNodegroup) -> CreateNodegroupResponse = "eks:createNodegroup" {
        sync: CreateNodegroupResponse,
    }
    /// Deletes a control plane.
    JobOrCallback delete_cluster(DeleteCluster) -> DeleteClusterResponse = "eks:deleteCluster" {
        sync: Value,
    }
    /// Deletes a Fargate profile.
    JobOrCallback delete_fargate_profile(DeleteFargateProfile) -> DeleteFargateProfileResponse = "eks:deleteFargateProfile" {
        sync: Value,
    }
    /// Deletes a node group.
    JobOrCallback delete_nodegroup(DeleteNodegroup) -> DeleteNodegroupResponse = "eks:deleteNodegroup" {
        sync: Value,
    }
    /// Runs a Kubernetes job in a cluster.
    JobOrCallback run_job(RunJob) -> Value = "eks:runJob" {
        sync: JobDone,
    }
}

pub use crate::error::Eks as Error;

written! {
    Call {
        certificate_authority: String = "CertificateAuthority",
        cluster_name: String = "ClusterName",
        endpoint: String = "Endpoint",
        method: String = "Method" in "DELETE|GET|HEAD|PATCH|POST|PUT",
        path: String = "Path",
        ;
        query_parameters: HashMap<String, Vec<String>> = "QueryParameters",
        request_body: Value = "RequestBody",
    }
    ComputeConfigRequest {
        ;
        enabled: bool = "Enabled",
        node_pools: Vec<String> = "NodePools",
        node_role_arn: String = "NodeRoleArn",
    }
    ControlPlanePlacementRequest {
        ;
        group_name: String = "GroupName",
    }
    CreateAccessConfigRequest {
        ;
        authentication_mode: String = "AuthenticationMode" in "API|API_AND_CONFIG_MAP|CONFIG_MAP",
        bootstrap_cluster_creator_admin_permissions: bool = "BootstrapClusterCreatorAdminPermissions",
    }
    CreateCluster {
        name: String = "Name",
        resources_vpc_config: VpcConfigRequest = "ResourcesVpcConfig",
        role_arn: String = "RoleArn",
        ;
        access_config: CreateAccessConfigRequest = "AccessConfig",
        bootstrap_self_managed_addons: bool = "BootstrapSelfManagedAddons",
        client_request_token: String = "ClientRequestToken",
        compute_config: ComputeConfigRequest = "ComputeConfig",
        control_plane_scaling_config: ControlPlaneScalingConfig = "ControlPlaneScalingConfig",
        deletion_protection: bool = "DeletionProtection",
        encryption_config: Vec<EncryptionConfig> = "EncryptionConfig",
        kubernetes_network_config: KubernetesNetworkConfigRequest = "KubernetesNetworkConfig",
        logging: Logging = "Logging",
        outpost_config: OutpostConfigRequest = "OutpostConfig",
        remote_network_config: RemoteNetworkConfigRequest = "RemoteNetworkConfig",
        storage_config: StorageConfigRequest = "StorageConfig",
        tags: HashMap<String, String> = "Tags",
        upgrade_policy: UpgradePolicyRequest = "UpgradePolicy",
        version: String = "Version",
        zonal_shift_config: ZonalShiftConfigRequest = "ZonalShiftConfig",
    }
    CreateFargateProfile {
        cluster_name: String = "ClusterName",
        fargate_profile_name: String = "FargateProfileName",
        pod_execution_role_arn: String = "PodExecutionRoleArn",
        ;
        client_request_token: String = "ClientRequestToken",
        selectors: Vec<FargateProfileSelector> = "Selectors",
        subnets: Vec<String> = "Subnets",
        tags: HashMap<String, String> = "Tags",
    }
    CreateNodegroup {
        cluster_name: String = "ClusterName",
        node_role: String = "NodeRole",
        nodegroup_name: String = "NodegroupName",
        subnets: Vec<String> = "Subnets",
        ;
        ami_type: String = "AmiType" in "AL2023_ARM_64_NVIDIA|AL2023_ARM_64_STANDARD|AL2023_x86_64_NEURON|AL2023_x86_64_NVIDIA|AL2023_x86_64_STANDARD|AL2_ARM_64|AL2_x86_64|AL2_x86_64_GPU|BOTTLEROCKET_ARM_64|BOTTLEROCKET_ARM_64_FIPS|BOTTLEROCKET_ARM_64_NVIDIA|BOTTLEROCKET_ARM_64_NVIDIA_FIPS|BOTTLEROCKET_x86_64|BOTTLEROCKET_x86_64_FIPS|BOTTLEROCKET_x86_64_NVIDIA|BOTTLEROCKET_x86_64_NVIDIA_FIPS|CUSTOM|WINDOWS_CORE_2019_x86_64|WINDOWS_CORE_2022_x86_64|WINDOWS_CORE_2025_x86_64|WINDOWS_FULL_2019_x86_64|WINDOWS_FULL_2022_x86_64|WINDOWS_FULL_2025_x86_64",
        capacity_type: String = "CapacityType" in "CAPACITY_BLOCK|ON_DEMAND|SPOT",
        client_request_token: String = "ClientRequestToken",
        disk_size: Integer = "DiskSize",
        instance_types: Vec<String> = "InstanceTypes",
        labels: HashMap<String, String> = "Labels",
        launch_template: LaunchTemplateSpecification = "LaunchTemplate",
        node_repair_config: NodeRepairConfig = "NodeRepairConfig",
        release_version: String = "ReleaseVersion",
        remote_access: RemoteAccessConfig = "RemoteAccess",
        scaling_config: NodegroupScalingConfig = "ScalingConfig",
        tags: HashMap<String, String> = "Tags",
        taints: Vec<Taint> = "Taints",
        update_config: NodegroupUpdateConfig = "UpdateConfig",
        version: String = "Version",
        warm_pool_config: WarmPoolConfig = "WarmPoolConfig",
    }
    DeleteCluster {
        name: String = "Name",
        ;
    }
    DeleteFargateProfile {
        cluster_name: String = "ClusterName",
        fargate_profile_name: String = "FargateProfileName",
        ;
    }
    DeleteNodegroup {
        cluster_name: String = "ClusterName",
        nodegroup_name: String = "NodegroupName",
        ;
    }
    KubernetesNetworkConfigRequest {
        ;
        elastic_load_balancing: ElasticLoadBalancing = "ElasticLoadBalancing",
        ip_family: String = "IpFamily" in "ipv4|ipv6",
        service_ipv4_cidr: String = "ServiceIpv4Cidr",
    }
    LogOptions {
        ;
        log_parameters: HashMap<String, Vec<String>> = "LogParameters",
        raw_logs: bool = "RawLogs",
        retrieve_logs: bool = "RetrieveLogs",
    }
    OutpostConfigRequest {
        control_plane_instance_type: String = "ControlPlaneInstanceType",
        outpost_arns: Vec<String> = "OutpostArns",
        ;
        control_plane_placement: ControlPlanePlacementRequest = "ControlPlanePlacement",
    }
    RemoteNetworkConfigRequest {
        ;
        remote_node_networks: Vec<RemoteNodeNetwork> = "RemoteNodeNetworks",
        remote_pod_networks: Vec<RemotePodNetwork> = "RemotePodNetworks",
    }
    RunJob {
        certificate_authority: String = "CertificateAuthority",
        cluster_name: String = "ClusterName",
        endpoint: String = "Endpoint",
        job: Value = "Job",
        ;
        log_options: LogOptions = "LogOptions",
        namespace: String = "Namespace",
    }
    StorageConfigRequest {
        ;
        block_storage: BlockStorage = "BlockStorage",
    }
    UpgradePolicyRequest {
        ;
        support_type: String = "SupportType" in "EXTENDED|STANDARD",
    }
    VpcConfigRequest {
        ;
        endpoint_private_access: bool = "EndpointPrivateAccess",
        endpoint_public_access: bool = "EndpointPublicAccess",
        public_access_cidrs: Vec<String> = "PublicAccessCidrs",
        security_group_ids: Vec<String> = "SecurityGroupIds",
        subnet_ids: Vec<String> = "SubnetIds",
    }
    ZonalShiftConfigRequest {
        ;
        enabled: bool = "Enabled",
    }
}

read! {
    AccessConfigResponse {
        ;
        authentication_mode: String = "AuthenticationMode",
        bootstrap_cluster_creator_admin_permissions: bool = "BootstrapClusterCreatorAdminPermissions",
    }
    AutoScalingGroup {
        ;
        name: String = "Name",
    }
    CallResponse {
        status_code: i64 = "StatusCode",
        status_text: String = "StatusText",
        ;
        response_body: Value = "ResponseBody",
    }
    Certificate {
        ;
        data: String = "Data",
    }
    Cluster {
        arn: String = "Arn",
        name: String = "Name",
        status: String = "Status",
        ;
        access_config: AccessConfigResponse = "AccessConfig",
        certificate_authority: Certificate = "CertificateAuthority",
        client_request_token: String = "ClientRequestToken",
        compute_config: ComputeConfigResponse = "ComputeConfig",
        connector_config: ConnectorConfigResponse = "ConnectorConfig",
        control_plane_scaling_config: ControlPlaneScalingConfig = "ControlPlaneScalingConfig",
        created_at: Value = "CreatedAt",
        deletion_protection: bool = "DeletionProtection",
        encryption_config: Vec<EncryptionConfig> = "EncryptionConfig",
        endpoint: String = "Endpoint",
        health: ClusterHealth = "Health",
        id: String = "Id",
        identity: Identity = "Identity",
        kubernetes_network_config: KubernetesNetworkConfigResponse = "KubernetesNetworkConfig",
        logging: Logging = "Logging",
        outpost_config: OutpostConfigResponse = "OutpostConfig",
        platform_version: String = "PlatformVersion",
        remote_network_config: RemoteNetworkConfigResponse = "RemoteNetworkConfig",
        resources_vpc_config: VpcConfigResponse = "ResourcesVpcConfig",
        role_arn: String = "RoleArn",
        storage_config: StorageConfigResponse = "StorageConfig",
        tags: HashMap<String, String> = "Tags",
        upgrade_policy: UpgradePolicyResponse = "UpgradePolicy",
        version: String = "Version",
        zonal_shift_config: ZonalShiftConfigResponse = "ZonalShiftConfig",
    }
    ClusterHealth {
        ;
        issues: Vec<ClusterIssue> = "Issues",
    }
    ClusterIssue {
        ;
        code: String = "Code",
        message: String = "Message",
        resource_ids: Vec<String> = "ResourceIds",
    }
    ComputeConfigResponse {
        ;
        enabled: bool = "Enabled",
        node_pools: Vec<String> = "NodePools",
        node_role_arn: String = "NodeRoleArn",
    }
    ConnectorConfigResponse {
        ;
        activation_code: String = "ActivationCode",
        activation_expiry: Value = "ActivationExpiry",
        activation_id: String = "ActivationId",
        provider: String = "Provider",
        role_arn: String = "RoleArn",
    }
    ControlPlanePlacementResponse {
        ;
        group_name: String = "GroupName",
    }
    CreateClusterResponse {
        cluster: Cluster = "Cluster",
        ;
    }
    CreateFargateProfileResponse {
        fargate_profile: FargateProfile = "FargateProfile",
        ;
    }
    CreateNodegroupResponse {
        nodegroup: Nodegroup = "Nodegroup",
        ;
    }
    DeleteClusterResponse {
        ;
        cluster: Cluster = "Cluster",
    }
    DeleteFargateProfileResponse {
        ;
        fargate_profile: FargateProfile = "FargateProfile",
    }
    DeleteNodegroupResponse {
        ;
        nodegroup: Nodegroup = "Nodegroup",
    }
    FargateProfile {
        ;
        cluster_name: String = "ClusterName",
        created_at: Value = "CreatedAt",
        fargate_profile_arn: String = "FargateProfileArn",
        fargate_profile_name: String = "FargateProfileName",
        health: FargateProfileHealth = "Health",
        pod_execution_role_arn: String = "PodExecutionRoleArn",
        selectors: Vec<FargateProfileSelector> = "Selectors",
        status: String = "Status",
        subnets: Vec<String> = "Subnets",
        tags: HashMap<String, String> = "Tags",
    }
    FargateProfileHealth {
        ;
        issues: Vec<FargateProfileIssue> = "Issues",
    }
    FargateProfileIssue {
        ;
        code: String = "Code",
        message: String = "Message",
        resource_ids: Vec<String> = "ResourceIds",
    }
    Identity {
        ;
        oidc: OIDC = "Oidc",
    }
    Issue {
        ;
        code: String = "Code",
        message: String = "Message",
        resource_ids: Vec<String> = "ResourceIds",
    }
    JobDone {
        ;
        logs: Value = "logs",
        status: Value = "status",
    }
    KubernetesNetworkConfigResponse {
        ;
        elastic_load_balancing: ElasticLoadBalancing = "ElasticLoadBalancing",
        ip_family: String = "IpFamily",
        service_ipv4_cidr: String = "ServiceIpv4Cidr",
        service_ipv6_cidr: String = "ServiceIpv6Cidr",
    }
    Nodegroup {
        ;
        ami_type: String = "AmiType",
        capacity_type: String = "CapacityType",
        cluster_name: String = "ClusterName",
        created_at: Value = "CreatedAt",
        disk_size: i64 = "DiskSize",
        health: NodegroupHealth = "Health",
        instance_types: Vec<String> = "InstanceTypes",
        labels: HashMap<String, String> = "Labels",
        launch_template: LaunchTemplateSpecification = "LaunchTemplate",
        modified_at: Value = "ModifiedAt",
        node_repair_config: NodeRepairConfig = "NodeRepairConfig",
        node_role: String = "NodeRole",
        nodegroup_arn: String = "NodegroupArn",
        nodegroup_name: String = "NodegroupName",
        release_version: String = "ReleaseVersion",
        remote_access: RemoteAccessConfig = "RemoteAccess",
        resources: NodegroupResources = "Resources",
        scaling_config: NodegroupScalingConfig = "ScalingConfig",
        status: String = "Status",
        subnets: Vec<String> = "Subnets",
        tags: HashMap<String, String> = "Tags",
        taints: Vec<Taint> = "Taints",
        update_config: NodegroupUpdateConfig = "UpdateConfig",
        version: String = "Version",
        warm_pool_config: WarmPoolConfig = "WarmPoolConfig",
    }
    NodegroupHealth {
        ;
        issues: Vec<Issue> = "Issues",
    }
    NodegroupResources {
        ;
        auto_scaling_groups: Vec<AutoScalingGroup> = "AutoScalingGroups",
        remote_access_security_group: String = "RemoteAccessSecurityGroup",
    }
    OIDC {
        ;
        issuer: String = "Issuer",
    }
    OutpostConfigResponse {
        control_plane_instance_type: String = "ControlPlaneInstanceType",
        outpost_arns: Vec<String> = "OutpostArns",
        ;
        control_plane_placement: ControlPlanePlacementResponse = "ControlPlanePlacement",
    }
    RemoteNetworkConfigResponse {
        ;
        remote_node_networks: Vec<RemoteNodeNetwork> = "RemoteNodeNetworks",
        remote_pod_networks: Vec<RemotePodNetwork> = "RemotePodNetworks",
    }
    StorageConfigResponse {
        ;
        block_storage: BlockStorage = "BlockStorage",
    }
    UpgradePolicyResponse {
        ;
        support_type: String = "SupportType",
    }
    VpcConfigResponse {
        ;
        cluster_security_group_id: String = "ClusterSecurityGroupId",
        endpoint_private_access: bool = "EndpointPrivateAccess",
        endpoint_public_access: bool = "EndpointPublicAccess",
        public_access_cidrs: Vec<String> = "PublicAccessCidrs",
        security_group_ids: Vec<String> = "SecurityGroupIds",
        subnet_ids: Vec<String> = "SubnetIds",
        vpc_id: String = "VpcId",
    }
    ZonalShiftConfigResponse {
        ;
        enabled: bool = "Enabled",
    }
}

written_and_read! {
    BlockStorage BlockStorageFields {
        ;
        enabled: bool = "Enabled",
        ;
        ;
        enabled: bool = "Enabled",
    }
    ControlPlaneScalingConfig ControlPlaneScalingConfigFields {
        ;
        tier: String = "Tier" in "standard|tier-2xl|tier-4xl|tier-8xl|tier-xl",
        ;
        ;
        tier: String = "Tier",
    }
    ElasticLoadBalancing ElasticLoadBalancingFields {
        ;
        enabled: bool = "Enabled",
        ;
        ;
        enabled: bool = "Enabled",
    }
    EncryptionConfig EncryptionConfigFields {
        ;
        provider: Provider = "Provider",
        resources: Vec<String> = "Resources",
        ;
        ;
        provider: Provider = "Provider",
        resources: Vec<String> = "Resources",
    }
    FargateProfileSelector FargateProfileSelectorFields {
        ;
        labels: HashMap<String, String> = "Labels",
        namespace: String = "Namespace",
        ;
        ;
        labels: HashMap<String, String> = "Labels",
        namespace: String = "Namespace",
    }
    LaunchTemplateSpecification LaunchTemplateSpecificationFields {
        ;
        id: String = "Id",
        name: String = "Name",
        version: String = "Version",
        ;
        ;
        id: String = "Id",
        name: String = "Name",
        version: String = "Version",
    }
    LogSetup LogSetupFields {
        ;
        enabled: bool = "Enabled",
        types: Vec<String> = "Types" in "api|audit|authenticator|controllerManager|scheduler",
        ;
        ;
        enabled: bool = "Enabled",
        types: Vec<String> = "Types",
    }
    Logging LoggingFields {
        ;
        cluster_logging: Vec<LogSetup> = "ClusterLogging",
        ;
        ;
        cluster_logging: Vec<LogSetup> = "ClusterLogging",
    }
    NodeRepairConfig NodeRepairConfigFields {
        ;
        enabled: bool = "Enabled",
        max_parallel_nodes_repaired_count: Integer = "MaxParallelNodesRepairedCount" in "1..=",
        max_parallel_nodes_repaired_percentage: Integer = "MaxParallelNodesRepairedPercentage" in "1..=100",
        max_unhealthy_node_threshold_count: Integer = "MaxUnhealthyNodeThresholdCount" in "1..=",
        max_unhealthy_node_threshold_percentage: Integer = "MaxUnhealthyNodeThresholdPercentage" in "1..=100",
        node_repair_config_overrides: Vec<NodeRepairConfigOverrides> = "NodeRepairConfigOverrides",
        ;
        ;
        enabled: bool = "Enabled",
        max_parallel_nodes_repaired_count: i64 = "MaxParallelNodesRepairedCount",
        max_parallel_nodes_repaired_percentage: i64 = "MaxParallelNodesRepairedPercentage",
        max_unhealthy_node_threshold_count: i64 = "MaxUnhealthyNodeThresholdCount",
        max_unhealthy_node_threshold_percentage: i64 = "MaxUnhealthyNodeThresholdPercentage",
        node_repair_config_overrides: Vec<NodeRepairConfigOverrides> = "NodeRepairConfigOverrides",
    }
    NodeRepairConfigOverrides NodeRepairConfigOverridesFields {
        ;
        min_repair_wait_time_mins: Integer = "MinRepairWaitTimeMins" in "1..=",
        node_monitoring_condition: String = "NodeMonitoringCondition",
        node_unhealthy_reason: String = "NodeUnhealthyReason",
        repair_action: String = "RepairAction" in "NoAction|Reboot|Replace",
        ;
        ;
        min_repair_wait_time_mins: i64 = "MinRepairWaitTimeMins",
        node_monitoring_condition: String = "NodeMonitoringCondition",
        node_unhealthy_reason: String = "NodeUnhealthyReason",
        repair_action: String = "RepairAction",
    }
    NodegroupScalingConfig NodegroupScalingConfigFields {
        ;
        desired_size: Integer = "DesiredSize" in "0..=",
        max_size: Integer = "MaxSize" in "1..=",
        min_size: Integer = "MinSize" in "0..=",
        ;
        ;
        desired_size: i64 = "DesiredSize",
        max_size: i64 = "MaxSize",
        min_size: i64 = "MinSize",
    }
    NodegroupUpdateConfig NodegroupUpdateConfigFields {
        ;
        max_unavailable: Integer = "MaxUnavailable" in "1..=",
        max_unavailable_percentage: Integer = "MaxUnavailablePercentage" in "1..=100",
        update_strategy: String = "UpdateStrategy" in "DEFAULT|MINIMAL",
        ;
        ;
        max_unavailable: i64 = "MaxUnavailable",
        max_unavailable_percentage: i64 = "MaxUnavailablePercentage",
        update_strategy: String = "UpdateStrategy",
    }
    Provider ProviderFields {
        ;
        key_arn: String = "KeyArn",
        ;
        ;
        key_arn: String = "KeyArn",
    }
    RemoteAccessConfig RemoteAccessConfigFields {
        ;
        ec2_ssh_key: String = "Ec2SshKey",
        source_security_groups: Vec<String> = "SourceSecurityGroups",
        ;
        ;
        ec2_ssh_key: String = "Ec2SshKey",
        source_security_groups: Vec<String> = "SourceSecurityGroups",
    }
    RemoteNodeNetwork RemoteNodeNetworkFields {
        ;
        cidrs: Vec<String> = "Cidrs",
        ;
        ;
        cidrs: Vec<String> = "Cidrs",
    }
    RemotePodNetwork RemotePodNetworkFields {
        ;
        cidrs: Vec<String> = "Cidrs",
        ;
        ;
        cidrs: Vec<String> = "Cidrs",
    }
    Taint TaintFields {
        ;
        effect: String = "Effect" in "NO_EXECUTE|NO_SCHEDULE|PREFER_NO_SCHEDULE",
        key: String = "Key",
        value: String = "Value",
        ;
        ;
        effect: String = "Effect",
        key: String = "Key",
        value: String = "Value",
    }
    WarmPoolConfig WarmPoolConfigFields {
        ;
        enabled: bool = "Enabled",
        max_group_prepared_capacity: Integer = "MaxGroupPreparedCapacity",
        min_size: Integer = "MinSize" in "0..=",
        pool_state: String = "PoolState" in "HIBERNATED|RUNNING|STOPPED",
        reuse_on_scale_in: bool = "ReuseOnScaleIn",
        ;
        ;
        enabled: bool = "Enabled",
        max_group_prepared_capacity: i64 = "MaxGroupPreparedCapacity",
        min_size: i64 = "MinSize",
        pool_state: String = "PoolState",
        reuse_on_scale_in: bool = "ReuseOnScaleIn",
    }
}
