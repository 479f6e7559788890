//! Amazon EMR.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use std::collections::HashMap;

use serde_json::Value;

use super::Integer;
use super::Number;
use super::macros::{calls, read, written, written_and_read};

calls! {
    /// Adds a step to a cluster.
    Job add_step(AddStep) -> AddStepResponse = "elasticmapreduce:addStep" {
        sync: AddStepResponse,
    }
    /// Cancels a step that has not begun.
    RequestResponse cancel_step(CancelStep) -> CancelStepResponse = "elasticmapreduce:cancelStep" {}
    /// Creates a cluster.
    Job create_cluster(CreateCluster) -> CreateClusterResponse = "elasticmapreduce:createCluster" {
        sync: ClusterCreated,
    }
    /// Changes the capacity of an instance fleet.
    RequestResponse modify_instance_fleet_by_name(ModifyInstanceFleetByName) -> Value = "elasticmapreduce:modifyInstanceFleetByName" {}
    /// Changes the number of nodes of an instance group.
    RequestResponse modify_instance_group_by_name(ModifyInstanceGroupByName) -> Value = "elasticmapreduce:modifyInstanceGroupByName" {}
    /// Protects a cluster from termination, or ends that.
    RequestResponse set_cluster_termination_protection(SetClusterTerminationProtection) -> Value = "elasticmapreduce:setClusterTerminationProtection" {}
    /// Terminates a cluster.
    Job terminate_cluster(TerminateCluster) -> Value = "elasticmapreduce:terminateCluster" {
        sync: Value,
    }
}

pub use crate::error::Emr as Error;

written! {
    AddStep {
        cluster_id: String = "ClusterId",
        step: StepConfig = "Step",
        ;
        execution_role_arn: String = "ExecutionRoleArn",
    }
    AutoScalingPolicy {
        constraints: ScalingConstraints = "Constraints",
        rules: Vec<ScalingRule> = "Rules",
        ;
    }
    AutoTerminationPolicy {
        ;
        idle_timeout: Integer = "IdleTimeout",
    }
    BootstrapActionConfig {
        name: String = "Name",
        script_bootstrap_action: ScriptBootstrapActionConfig = "ScriptBootstrapAction",
        ;
    }
    CancelStep {
        cluster_id: String = "ClusterId",
        step_id: String = "StepId",
        ;
        step_cancellation_option: String = "StepCancellationOption" in "SEND_INTERRUPT|TERMINATE_PROCESS",
    }
    CloudWatchAlarmDefinition {
        comparison_operator: String = "ComparisonOperator" in "GREATER_THAN|GREATER_THAN_OR_EQUAL|LESS_THAN|LESS_THAN_OR_EQUAL",
        metric_name: String = "MetricName",
        period: Integer = "Period",
        threshold: Number = "Threshold",
        ;
        dimensions: Vec<MetricDimension> = "Dimensions",
        evaluation_periods: Integer = "EvaluationPeriods",
        namespace: String = "Namespace",
        statistic: String = "Statistic" in "AVERAGE|MAXIMUM|MINIMUM|SAMPLE_COUNT|SUM",
        unit: String = "Unit" in "BITS|BITS_PER_SECOND|BYTES|BYTES_PER_SECOND|COUNT|COUNT_PER_SECOND|GIGA_BITS|GIGA_BITS_PER_SECOND|GIGA_BYTES|GIGA_BYTES_PER_SECOND|KILO_BITS|KILO_BITS_PER_SECOND|KILO_BYTES|KILO_BYTES_PER_SECOND|MEGA_BITS|MEGA_BITS_PER_SECOND|MEGA_BYTES|MEGA_BYTES_PER_SECOND|MICRO_SECONDS|MILLI_SECONDS|NONE|PERCENT|SECONDS|TERA_BITS|TERA_BITS_PER_SECOND|TERA_BYTES|TERA_BYTES_PER_SECOND",
    }
    ComputeLimits {
        maximum_capacity_units: Integer = "MaximumCapacityUnits",
        minimum_capacity_units: Integer = "MinimumCapacityUnits",
        unit_type: String = "UnitType" in "InstanceFleetUnits|Instances|VCPU",
        ;
        maximum_core_capacity_units: Integer = "MaximumCoreCapacityUnits",
        maximum_on_demand_capacity_units: Integer = "MaximumOnDemandCapacityUnits",
    }
    CreateCluster {
        instances: JobFlowInstancesConfig = "Instances",
        name: String = "Name",
        ;
        additional_info: String = "AdditionalInfo",
        ami_version: String = "AmiVersion",
        applications: Vec<Application> = "Applications",
        auto_scaling_role: String = "AutoScalingRole",
        auto_termination_policy: AutoTerminationPolicy = "AutoTerminationPolicy",
        bootstrap_actions: Vec<BootstrapActionConfig> = "BootstrapActions",
        configurations: Vec<Configuration> = "Configurations",
        custom_ami_id: String = "CustomAmiId",
        ebs_root_volume_iops: Integer = "EbsRootVolumeIops",
        ebs_root_volume_size: Integer = "EbsRootVolumeSize",
        ebs_root_volume_throughput: Integer = "EbsRootVolumeThroughput",
        extended_support: bool = "ExtendedSupport",
        job_flow_role: String = "JobFlowRole",
        kerberos_attributes: KerberosAttributes = "KerberosAttributes",
        log_encryption_kms_key_id: String = "LogEncryptionKmsKeyId",
        log_uri: String = "LogUri",
        managed_scaling_policy: ManagedScalingPolicy = "ManagedScalingPolicy",
        monitoring_configuration: MonitoringConfiguration = "MonitoringConfiguration",
        new_supported_products: Vec<SupportedProductConfig> = "NewSupportedProducts",
        os_release_label: String = "OSReleaseLabel",
        placement_group_configs: Vec<PlacementGroupConfig> = "PlacementGroupConfigs",
        release_label: String = "ReleaseLabel",
        repo_upgrade_on_boot: String = "RepoUpgradeOnBoot" in "NONE|SECURITY",
        scale_down_behavior: String = "ScaleDownBehavior" in "TERMINATE_AT_INSTANCE_HOUR|TERMINATE_AT_TASK_COMPLETION",
        security_configuration: String = "SecurityConfiguration",
        service_role: String = "ServiceRole",
        step_concurrency_level: Integer = "StepConcurrencyLevel",
        step_execution_role_arn: String = "StepExecutionRoleArn",
        supported_products: Vec<String> = "SupportedProducts",
        tags: Vec<Tag> = "Tags",
        visible_to_all_users: bool = "VisibleToAllUsers",
    }
    EbsBlockDeviceConfig {
        volume_specification: VolumeSpecification = "VolumeSpecification",
        ;
        volumes_per_instance: Integer = "VolumesPerInstance",
    }
    EbsConfiguration {
        ;
        ebs_block_device_configs: Vec<EbsBlockDeviceConfig> = "EbsBlockDeviceConfigs",
        ebs_optimized: bool = "EbsOptimized",
    }
    HadoopJarStepConfig {
        jar: String = "Jar",
        ;
        args: Vec<String> = "Args",
        main_class: String = "MainClass",
        properties: Vec<KeyValue> = "Properties",
    }
    InstanceFleetCapacity {
        ;
        context: String = "Context",
        instance_type_configs: Vec<InstanceTypeConfig> = "InstanceTypeConfigs",
        resize_specifications: InstanceFleetResizingSpecifications = "ResizeSpecifications",
        target_on_demand_capacity: Integer = "TargetOnDemandCapacity" in "0..=",
        target_spot_capacity: Integer = "TargetSpotCapacity" in "0..=",
    }
    InstanceFleetConfig {
        instance_fleet_type: String = "InstanceFleetType" in "CORE|MASTER|TASK",
        ;
        context: String = "Context",
        instance_type_configs: Vec<InstanceTypeConfig> = "InstanceTypeConfigs",
        launch_specifications: InstanceFleetProvisioningSpecifications = "LaunchSpecifications",
        name: String = "Name",
        resize_specifications: InstanceFleetResizingSpecifications = "ResizeSpecifications",
        target_on_demand_capacity: Integer = "TargetOnDemandCapacity" in "0..=",
        target_spot_capacity: Integer = "TargetSpotCapacity" in "0..=",
    }
    InstanceFleetProvisioningSpecifications {
        ;
        on_demand_specification: OnDemandProvisioningSpecification = "OnDemandSpecification",
        spot_specification: SpotProvisioningSpecification = "SpotSpecification",
    }
    InstanceFleetResizingSpecifications {
        ;
        on_demand_resize_specification: OnDemandResizingSpecification = "OnDemandResizeSpecification",
        spot_resize_specification: SpotResizingSpecification = "SpotResizeSpecification",
    }
    InstanceGroupConfig {
        instance_count: Integer = "InstanceCount",
        instance_role: String = "InstanceRole" in "CORE|MASTER|TASK",
        instance_type: String = "InstanceType",
        ;
        auto_scaling_policy: AutoScalingPolicy = "AutoScalingPolicy",
        bid_price: String = "BidPrice",
        configurations: Vec<Configuration> = "Configurations",
        custom_ami_id: String = "CustomAmiId",
        ebs_configuration: EbsConfiguration = "EbsConfiguration",
        market: String = "Market" in "ON_DEMAND|SPOT",
        name: String = "Name",
    }
    InstanceGroupSize {
        ;
        configurations: Vec<Configuration> = "Configurations",
        ec2_instance_ids_to_terminate: Vec<String> = "EC2InstanceIdsToTerminate",
        instance_count: Integer = "InstanceCount",
        reconfiguration_type: String = "ReconfigurationType" in "MERGE|OVERWRITE",
        shrink_policy: ShrinkPolicy = "ShrinkPolicy",
    }
    InstanceResizePolicy {
        ;
        instance_termination_timeout: Integer = "InstanceTerminationTimeout",
        instances_to_protect: Vec<String> = "InstancesToProtect",
        instances_to_terminate: Vec<String> = "InstancesToTerminate",
    }
    InstanceTypeConfig {
        instance_type: String = "InstanceType",
        ;
        bid_price: String = "BidPrice",
        bid_price_as_percentage_of_on_demand_price: Number = "BidPriceAsPercentageOfOnDemandPrice",
        configurations: Vec<Configuration> = "Configurations",
        custom_ami_id: String = "CustomAmiId",
        ebs_configuration: EbsConfiguration = "EbsConfiguration",
        priority: Number = "Priority",
        weighted_capacity: Integer = "WeightedCapacity" in "0..=",
    }
    JobFlowInstancesConfig {
        ;
        additional_master_security_groups: Vec<String> = "AdditionalMasterSecurityGroups",
        additional_slave_security_groups: Vec<String> = "AdditionalSlaveSecurityGroups",
        ec2_key_name: String = "Ec2KeyName",
        ec2_subnet_id: String = "Ec2SubnetId",
        ec2_subnet_ids: Vec<String> = "Ec2SubnetIds",
        emr_managed_master_security_group: String = "EmrManagedMasterSecurityGroup",
        emr_managed_slave_security_group: String = "EmrManagedSlaveSecurityGroup",
        hadoop_version: String = "HadoopVersion",
        instance_count: Integer = "InstanceCount",
        instance_fleets: Vec<InstanceFleetConfig> = "InstanceFleets",
        instance_groups: Vec<InstanceGroupConfig> = "InstanceGroups",
        keep_job_flow_alive_when_no_steps: bool = "KeepJobFlowAliveWhenNoSteps",
        master_instance_type: String = "MasterInstanceType",
        placement: PlacementType = "Placement",
        service_access_security_group: String = "ServiceAccessSecurityGroup",
        slave_instance_type: String = "SlaveInstanceType",
        termination_protected: bool = "TerminationProtected",
        unhealthy_node_replacement: bool = "UnhealthyNodeReplacement",
    }
    KeyValue {
        ;
        key: String = "Key",
        value: String = "Value",
    }
    ManagedScalingPolicy {
        ;
        compute_limits: ComputeLimits = "ComputeLimits",
        scaling_strategy: String = "ScalingStrategy" in "ADVANCED|DEFAULT",
        utilization_performance_index: Integer = "UtilizationPerformanceIndex" in "1..=100",
    }
    MetricDimension {
        ;
        key: String = "Key",
        value: String = "Value",
    }
    ModifyInstanceFleetByName {
        cluster_id: String = "ClusterId",
        instance_fleet: InstanceFleetCapacity = "InstanceFleet",
        instance_fleet_name: String = "InstanceFleetName",
        ;
    }
    ModifyInstanceGroupByName {
        cluster_id: String = "ClusterId",
        instance_group: InstanceGroupSize = "InstanceGroup",
        instance_group_name: String = "InstanceGroupName",
        ;
    }
    OnDemandCapacityReservationOptions {
        ;
        capacity_reservation_preference: String = "CapacityReservationPreference" in "none|open",
        capacity_reservation_resource_group_arn: String = "CapacityReservationResourceGroupArn",
        usage_strategy: String = "UsageStrategy" in "use-capacity-reservations-first",
    }
    OnDemandProvisioningSpecification {
        allocation_strategy: String = "AllocationStrategy" in "lowest-price|prioritized",
        ;
        capacity_reservation_options: OnDemandCapacityReservationOptions = "CapacityReservationOptions",
    }
    OnDemandResizingSpecification {
        ;
        allocation_strategy: String = "AllocationStrategy" in "lowest-price|prioritized",
        capacity_reservation_options: OnDemandCapacityReservationOptions = "CapacityReservationOptions",
        timeout_duration_minutes: Integer = "TimeoutDurationMinutes" in "0..=",
    }
    PlacementType {
        ;
        availability_zone: String = "AvailabilityZone",
        availability_zones: Vec<String> = "AvailabilityZones",
    }
    S3MonitoringConfiguration {
        ;
        encryption_key_arn: String = "EncryptionKeyArn",
        log_uri: String = "LogUri",
    }
    ScalingAction {
        simple_scaling_policy_configuration: SimpleScalingPolicyConfiguration = "SimpleScalingPolicyConfiguration",
        ;
        market: String = "Market" in "ON_DEMAND|SPOT",
    }
    ScalingConstraints {
        max_capacity: Integer = "MaxCapacity",
        min_capacity: Integer = "MinCapacity",
        ;
    }
    ScalingRule {
        action: ScalingAction = "Action",
        name: String = "Name",
        trigger: ScalingTrigger = "Trigger",
        ;
        description: String = "Description",
    }
    ScalingTrigger {
        cloud_watch_alarm_definition: CloudWatchAlarmDefinition = "CloudWatchAlarmDefinition",
        ;
    }
    ScriptBootstrapActionConfig {
        path: String = "Path",
        ;
        args: Vec<String> = "Args",
    }
    SetClusterTerminationProtection {
        cluster_id: String = "ClusterId",
        termination_protected: bool = "TerminationProtected",
        ;
    }
    ShrinkPolicy {
        ;
        decommission_timeout: Integer = "DecommissionTimeout",
        instance_resize_policy: InstanceResizePolicy = "InstanceResizePolicy",
    }
    SimpleScalingPolicyConfiguration {
        scaling_adjustment: Integer = "ScalingAdjustment",
        ;
        adjustment_type: String = "AdjustmentType" in "CHANGE_IN_CAPACITY|EXACT_CAPACITY|PERCENT_CHANGE_IN_CAPACITY",
        cool_down: Integer = "CoolDown",
    }
    SpotProvisioningSpecification {
        timeout_action: String = "TimeoutAction" in "SWITCH_TO_ON_DEMAND|TERMINATE_CLUSTER",
        timeout_duration_minutes: Integer = "TimeoutDurationMinutes" in "0..=",
        ;
        allocation_strategy: String = "AllocationStrategy" in "capacity-optimized|capacity-optimized-prioritized|diversified|lowest-price|price-capacity-optimized",
        block_duration_minutes: Integer = "BlockDurationMinutes" in "0..=",
    }
    SpotResizingSpecification {
        ;
        allocation_strategy: String = "AllocationStrategy" in "capacity-optimized|capacity-optimized-prioritized|diversified|lowest-price|price-capacity-optimized",
        timeout_duration_minutes: Integer = "TimeoutDurationMinutes" in "0..=",
    }
    StepConfig {
        hadoop_jar_step: HadoopJarStepConfig = "HadoopJarStep",
        name: String = "Name",
        ;
        action_on_failure: String = "ActionOnFailure" in "CANCEL_AND_WAIT|CONTINUE|TERMINATE_CLUSTER|TERMINATE_JOB_FLOW",
        step_monitoring_configuration: StepMonitoringConfiguration = "StepMonitoringConfiguration",
    }
    StepMonitoringConfiguration {
        ;
        s3_monitoring_configuration: S3MonitoringConfiguration = "S3MonitoringConfiguration",
    }
    SupportedProductConfig {
        ;
        args: Vec<String> = "Args",
        name: String = "Name",
    }
    TerminateCluster {
        cluster_id: String = "ClusterId",
        ;
    }
    VolumeSpecification {
        size_in_gb: Integer = "SizeInGB",
        volume_type: String = "VolumeType",
        ;
        iops: Integer = "Iops",
        throughput: Integer = "Throughput" in "0..=",
    }
}

read! {
    AddStepResponse {
        step_id: String = "StepId",
        ;
    }
    CancelStepResponse {
        cancel_steps_info: CancelStepsInfo = "CancelStepsInfo",
        ;
    }
    CancelStepsInfo {
        ;
        reason: String = "Reason",
        status: String = "Status",
        step_id: String = "StepId",
    }
    Cluster {
        ;
        applications: Vec<Application> = "Applications",
        auto_scaling_role: String = "AutoScalingRole",
        auto_terminate: bool = "AutoTerminate",
        cluster_arn: String = "ClusterArn",
        configurations: Vec<Configuration> = "Configurations",
        custom_ami_id: String = "CustomAmiId",
        ebs_root_volume_iops: i64 = "EbsRootVolumeIops",
        ebs_root_volume_size: i64 = "EbsRootVolumeSize",
        ebs_root_volume_throughput: i64 = "EbsRootVolumeThroughput",
        ec2_instance_attributes: Ec2InstanceAttributes = "Ec2InstanceAttributes",
        extended_support: bool = "ExtendedSupport",
        id: String = "Id",
        instance_collection_type: String = "InstanceCollectionType",
        kerberos_attributes: KerberosAttributes = "KerberosAttributes",
        log_encryption_kms_key_id: String = "LogEncryptionKmsKeyId",
        log_uri: String = "LogUri",
        master_public_dns_name: String = "MasterPublicDnsName",
        monitoring_configuration: MonitoringConfiguration = "MonitoringConfiguration",
        name: String = "Name",
        normalized_instance_hours: i64 = "NormalizedInstanceHours",
        os_release_label: String = "OSReleaseLabel",
        outpost_arn: String = "OutpostArn",
        placement_groups: Vec<PlacementGroupConfig> = "PlacementGroups",
        release_label: String = "ReleaseLabel",
        repo_upgrade_on_boot: String = "RepoUpgradeOnBoot",
        requested_ami_version: String = "RequestedAmiVersion",
        running_ami_version: String = "RunningAmiVersion",
        scale_down_behavior: String = "ScaleDownBehavior",
        security_configuration: String = "SecurityConfiguration",
        service_role: String = "ServiceRole",
        status: ClusterStatus = "Status",
        step_concurrency_level: i64 = "StepConcurrencyLevel",
        tags: Vec<Tag> = "Tags",
        termination_protected: bool = "TerminationProtected",
        unhealthy_node_replacement: bool = "UnhealthyNodeReplacement",
        visible_to_all_users: bool = "VisibleToAllUsers",
    }
    ClusterCreated {
        cluster_id: String = "ClusterId",
        ;
        cluster: Cluster = "Cluster",
    }
    ClusterStateChangeReason {
        ;
        code: String = "Code",
        message: String = "Message",
    }
    ClusterStatus {
        ;
        error_details: Vec<ErrorDetail> = "ErrorDetails",
        state: String = "State",
        state_change_reason: ClusterStateChangeReason = "StateChangeReason",
        timeline: ClusterTimeline = "Timeline",
    }
    ClusterTimeline {
        ;
        creation_date_time: Value = "CreationDateTime",
        end_date_time: Value = "EndDateTime",
        ready_date_time: Value = "ReadyDateTime",
    }
    CreateClusterResponse {
        cluster_id: String = "ClusterId",
        ;
    }
    Ec2InstanceAttributes {
        ;
        additional_master_security_groups: Vec<String> = "AdditionalMasterSecurityGroups",
        additional_slave_security_groups: Vec<String> = "AdditionalSlaveSecurityGroups",
        ec2_availability_zone: String = "Ec2AvailabilityZone",
        ec2_key_name: String = "Ec2KeyName",
        ec2_subnet_id: String = "Ec2SubnetId",
        emr_managed_master_security_group: String = "EmrManagedMasterSecurityGroup",
        emr_managed_slave_security_group: String = "EmrManagedSlaveSecurityGroup",
        iam_instance_profile: String = "IamInstanceProfile",
        requested_ec2_availability_zones: Vec<String> = "RequestedEc2AvailabilityZones",
        requested_ec2_subnet_ids: Vec<String> = "RequestedEc2SubnetIds",
        service_access_security_group: String = "ServiceAccessSecurityGroup",
    }
    ErrorDetail {
        ;
        error_code: String = "ErrorCode",
        error_data: Vec<HashMap<String, String>> = "ErrorData",
        error_message: String = "ErrorMessage",
    }
}

written_and_read! {
    Application ApplicationFields {
        ;
        additional_info: HashMap<String, String> = "AdditionalInfo",
        args: Vec<String> = "Args",
        name: String = "Name",
        version: String = "Version",
        ;
        ;
        additional_info: HashMap<String, String> = "AdditionalInfo",
        args: Vec<String> = "Args",
        name: String = "Name",
        version: String = "Version",
    }
    CloudWatchLogConfiguration CloudWatchLogConfigurationFields {
        enabled: bool = "Enabled",
        ;
        encryption_key_arn: String = "EncryptionKeyArn",
        log_group_name: String = "LogGroupName",
        log_stream_name_prefix: String = "LogStreamNamePrefix",
        log_types: HashMap<String, Vec<String>> = "LogTypes",
        ;
        enabled: bool = "Enabled",
        ;
        encryption_key_arn: String = "EncryptionKeyArn",
        log_group_name: String = "LogGroupName",
        log_stream_name_prefix: String = "LogStreamNamePrefix",
        log_types: HashMap<String, Vec<String>> = "LogTypes",
    }
    Configuration ConfigurationFields {
        ;
        classification: String = "Classification",
        configurations: Vec<Configuration> = "Configurations",
        properties: HashMap<String, String> = "Properties",
        ;
        ;
        classification: String = "Classification",
        configurations: Vec<Configuration> = "Configurations",
        properties: HashMap<String, String> = "Properties",
    }
    KerberosAttributes KerberosAttributesFields {
        kdc_admin_password: String = "KdcAdminPassword",
        realm: String = "Realm",
        ;
        ad_domain_join_password: String = "ADDomainJoinPassword",
        ad_domain_join_user: String = "ADDomainJoinUser",
        cross_realm_trust_principal_password: String = "CrossRealmTrustPrincipalPassword",
        ;
        kdc_admin_password: String = "KdcAdminPassword",
        realm: String = "Realm",
        ;
        ad_domain_join_password: String = "ADDomainJoinPassword",
        ad_domain_join_user: String = "ADDomainJoinUser",
        cross_realm_trust_principal_password: String = "CrossRealmTrustPrincipalPassword",
    }
    MonitoringConfiguration MonitoringConfigurationFields {
        ;
        cloud_watch_log_configuration: CloudWatchLogConfiguration = "CloudWatchLogConfiguration",
        s3_logging_configuration: S3LoggingConfiguration = "S3LoggingConfiguration",
        ;
        ;
        cloud_watch_log_configuration: CloudWatchLogConfiguration = "CloudWatchLogConfiguration",
        s3_logging_configuration: S3LoggingConfiguration = "S3LoggingConfiguration",
    }
    PlacementGroupConfig PlacementGroupConfigFields {
        instance_role: String = "InstanceRole" in "CORE|MASTER|TASK",
        ;
        placement_strategy: String = "PlacementStrategy" in "CLUSTER|NONE|PARTITION|SPREAD",
        ;
        instance_role: String = "InstanceRole",
        ;
        placement_strategy: String = "PlacementStrategy",
    }
    S3LoggingConfiguration S3LoggingConfigurationFields {
        ;
        log_type_upload_policy: HashMap<String, String> = "LogTypeUploadPolicy",
        ;
        ;
        log_type_upload_policy: HashMap<String, String> = "LogTypeUploadPolicy",
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
}
