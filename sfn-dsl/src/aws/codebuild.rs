//! AWS CodeBuild.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-codebuild.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use std::collections::HashMap;

use serde_json::Value;

use super::Integer;
use super::macros::{calls, read, written, written_and_read};

calls! {
    /// Deletes builds.
    RequestResponse batch_delete_builds(BatchDeleteBuilds) -> BatchDeleteBuildsOutput = "codebuild:batchDeleteBuilds" {}
    /// Describes reports of builds.
    RequestResponse batch_get_reports(BatchGetReports) -> BatchGetReportsOutput = "codebuild:batchGetReports" {}
    /// Deletes a batch build.
    RequestResponse delete_build_batch(DeleteBuildBatch) -> DeleteBuildBatchOutput = "codebuild:deleteBuildBatch" {}
    /// Restarts a batch build that failed.
    Job retry_build_batch(RetryBuildBatch) -> RetryBuildBatchOutput = "codebuild:retryBuildBatch" {
        sync: RetryBuildBatchOutput,
    }
    /// Starts a build of a project.
    Job start_build(StartBuild) -> StartBuildOutput = "codebuild:startBuild" {
        sync: StartBuildOutput,
    }
    /// Starts a batch build of a project.
    Job start_build_batch(StartBuildBatch) -> StartBuildBatchOutput = "codebuild:startBuildBatch" {
        sync: StartBuildBatchOutput,
    }
    /// Stops a build.
    RequestResponse stop_build(StopBuild) -> StopBuildOutput = "codebuild:stopBuild" {}
    /// Stops a batch build.
    RequestResponse stop_build_batch(StopBuildBatch) -> StopBuildBatchOutput = "codebuild:stopBuildBatch" {}
}

pub use crate::error::CodeBuild as Error;

written! {
    BatchDeleteBuilds {
        ids: Vec<String> = "Ids",
        ;
    }
    BatchGetReports {
        report_arns: Vec<String> = "ReportArns",
        ;
    }
    DeleteBuildBatch {
        id: String = "Id",
        ;
    }
    ProjectArtifacts {
        r#type: String = "Type" in "CODEPIPELINE|NO_ARTIFACTS|S3",
        ;
        artifact_identifier: String = "ArtifactIdentifier",
        bucket_owner_access: String = "BucketOwnerAccess" in "FULL|NONE|READ_ONLY",
        encryption_disabled: bool = "EncryptionDisabled",
        location: String = "Location",
        name: String = "Name",
        namespace_type: String = "NamespaceType" in "BUILD_ID|NONE",
        override_artifact_name: bool = "OverrideArtifactName",
        packaging: String = "Packaging" in "NONE|ZIP",
        path: String = "Path",
    }
    RetryBuildBatch {
        ;
        id: String = "Id",
        idempotency_token: String = "IdempotencyToken",
        retry_type: String = "RetryType" in "RETRY_ALL_BUILDS|RETRY_FAILED_BUILDS",
    }
    StartBuild {
        project_name: String = "ProjectName",
        ;
        artifacts_override: ProjectArtifacts = "ArtifactsOverride",
        auto_retry_limit_override: Integer = "AutoRetryLimitOverride",
        build_status_config_override: BuildStatusConfig = "BuildStatusConfigOverride",
        buildspec_override: String = "BuildspecOverride",
        cache_override: ProjectCache = "CacheOverride",
        certificate_override: String = "CertificateOverride",
        compute_type_override: String = "ComputeTypeOverride" in "ATTRIBUTE_BASED_COMPUTE|BUILD_GENERAL1_2XLARGE|BUILD_GENERAL1_LARGE|BUILD_GENERAL1_MEDIUM|BUILD_GENERAL1_SMALL|BUILD_GENERAL1_XLARGE|BUILD_LAMBDA_10GB|BUILD_LAMBDA_1GB|BUILD_LAMBDA_2GB|BUILD_LAMBDA_4GB|BUILD_LAMBDA_8GB|CUSTOM_INSTANCE_TYPE",
        debug_session_enabled: bool = "DebugSessionEnabled",
        encryption_key_override: String = "EncryptionKeyOverride",
        environment_type_override: String = "EnvironmentTypeOverride" in "ARM_CONTAINER|ARM_EC2|ARM_LAMBDA_CONTAINER|LINUX_CONTAINER|LINUX_EC2|LINUX_GPU_CONTAINER|LINUX_LAMBDA_CONTAINER|MAC_ARM|WINDOWS_CONTAINER|WINDOWS_EC2|WINDOWS_SERVER_2019_CONTAINER|WINDOWS_SERVER_2022_CONTAINER",
        environment_variables_override: Vec<EnvironmentVariable> = "EnvironmentVariablesOverride",
        fleet_override: ProjectFleet = "FleetOverride",
        git_clone_depth_override: Integer = "GitCloneDepthOverride" in "0..=",
        git_submodules_config_override: GitSubmodulesConfig = "GitSubmodulesConfigOverride",
        idempotency_token: String = "IdempotencyToken",
        image_override: String = "ImageOverride",
        image_pull_credentials_type_override: String = "ImagePullCredentialsTypeOverride" in "CODEBUILD|SERVICE_ROLE",
        insecure_ssl_override: bool = "InsecureSslOverride",
        logs_config_override: LogsConfig = "LogsConfigOverride",
        privileged_mode_override: bool = "PrivilegedModeOverride",
        queued_timeout_in_minutes_override: Integer = "QueuedTimeoutInMinutesOverride" in "5..=480",
        registry_credential_override: RegistryCredential = "RegistryCredentialOverride",
        report_build_status_override: bool = "ReportBuildStatusOverride",
        secondary_artifacts_override: Vec<ProjectArtifacts> = "SecondaryArtifactsOverride",
        secondary_sources_override: Vec<ProjectSource> = "SecondarySourcesOverride",
        secondary_sources_version_override: Vec<ProjectSourceVersion> = "SecondarySourcesVersionOverride",
        service_role_override: String = "ServiceRoleOverride",
        source_auth_override: SourceAuth = "SourceAuthOverride",
        source_location_override: String = "SourceLocationOverride",
        source_type_override: String = "SourceTypeOverride" in "BITBUCKET|CODECOMMIT|CODEPIPELINE|GITHUB|GITHUB_ENTERPRISE|GITLAB|GITLAB_SELF_MANAGED|NO_SOURCE|S3",
        source_version: String = "SourceVersion",
        timeout_in_minutes_override: Integer = "TimeoutInMinutesOverride" in "5..=2160",
    }
    StartBuildBatch {
        project_name: String = "ProjectName",
        ;
        artifacts_override: ProjectArtifacts = "ArtifactsOverride",
        build_batch_config_override: ProjectBuildBatchConfig = "BuildBatchConfigOverride",
        build_timeout_in_minutes_override: Integer = "BuildTimeoutInMinutesOverride" in "5..=2160",
        buildspec_override: String = "BuildspecOverride",
        cache_override: ProjectCache = "CacheOverride",
        certificate_override: String = "CertificateOverride",
        compute_type_override: String = "ComputeTypeOverride" in "ATTRIBUTE_BASED_COMPUTE|BUILD_GENERAL1_2XLARGE|BUILD_GENERAL1_LARGE|BUILD_GENERAL1_MEDIUM|BUILD_GENERAL1_SMALL|BUILD_GENERAL1_XLARGE|BUILD_LAMBDA_10GB|BUILD_LAMBDA_1GB|BUILD_LAMBDA_2GB|BUILD_LAMBDA_4GB|BUILD_LAMBDA_8GB|CUSTOM_INSTANCE_TYPE",
        debug_session_enabled: bool = "DebugSessionEnabled",
        encryption_key_override: String = "EncryptionKeyOverride",
        environment_type_override: String = "EnvironmentTypeOverride" in "ARM_CONTAINER|ARM_EC2|ARM_LAMBDA_CONTAINER|LINUX_CONTAINER|LINUX_EC2|LINUX_GPU_CONTAINER|LINUX_LAMBDA_CONTAINER|MAC_ARM|WINDOWS_CONTAINER|WINDOWS_EC2|WINDOWS_SERVER_2019_CONTAINER|WINDOWS_SERVER_2022_CONTAINER",
        environment_variables_override: Vec<EnvironmentVariable> = "EnvironmentVariablesOverride",
        git_clone_depth_override: Integer = "GitCloneDepthOverride" in "0..=",
        git_submodules_config_override: GitSubmodulesConfig = "GitSubmodulesConfigOverride",
        idempotency_token: String = "IdempotencyToken",
        image_override: String = "ImageOverride",
        image_pull_credentials_type_override: String = "ImagePullCredentialsTypeOverride" in "CODEBUILD|SERVICE_ROLE",
        insecure_ssl_override: bool = "InsecureSslOverride",
        logs_config_override: LogsConfig = "LogsConfigOverride",
        privileged_mode_override: bool = "PrivilegedModeOverride",
        queued_timeout_in_minutes_override: Integer = "QueuedTimeoutInMinutesOverride" in "5..=480",
        registry_credential_override: RegistryCredential = "RegistryCredentialOverride",
        report_build_batch_status_override: bool = "ReportBuildBatchStatusOverride",
        secondary_artifacts_override: Vec<ProjectArtifacts> = "SecondaryArtifactsOverride",
        secondary_sources_override: Vec<ProjectSource> = "SecondarySourcesOverride",
        secondary_sources_version_override: Vec<ProjectSourceVersion> = "SecondarySourcesVersionOverride",
        service_role_override: String = "ServiceRoleOverride",
        source_auth_override: SourceAuth = "SourceAuthOverride",
        source_location_override: String = "SourceLocationOverride",
        source_type_override: String = "SourceTypeOverride" in "BITBUCKET|CODECOMMIT|CODEPIPELINE|GITHUB|GITHUB_ENTERPRISE|GITLAB|GITLAB_SELF_MANAGED|NO_SOURCE|S3",
        source_version: String = "SourceVersion",
    }
    StopBuild {
        id: String = "Id",
        ;
    }
    StopBuildBatch {
        id: String = "Id",
        ;
    }
}

read! {
    AutoRetryConfig {
        ;
        auto_retry_limit: i64 = "AutoRetryLimit",
        auto_retry_number: i64 = "AutoRetryNumber",
        next_auto_retry: String = "NextAutoRetry",
        previous_auto_retry: String = "PreviousAutoRetry",
    }
    BatchDeleteBuildsOutput {
        ;
        builds_deleted: Vec<String> = "BuildsDeleted",
        builds_not_deleted: Vec<BuildNotDeleted> = "BuildsNotDeleted",
    }
    BatchGetReportsOutput {
        reports: Vec<Report> = "Reports",
        ;
        reports_not_found: Vec<String> = "ReportsNotFound",
    }
    Build {
        arn: String = "Arn",
        build_status: String = "BuildStatus",
        id: String = "Id",
        project_name: String = "ProjectName",
        ;
        artifacts: BuildArtifacts = "Artifacts",
        auto_retry_config: AutoRetryConfig = "AutoRetryConfig",
        build_batch_arn: String = "BuildBatchArn",
        build_complete: bool = "BuildComplete",
        build_number: i64 = "BuildNumber",
        cache: ProjectCache = "Cache",
        current_phase: String = "CurrentPhase",
        debug_session: DebugSession = "DebugSession",
        encryption_key: String = "EncryptionKey",
        end_time: Value = "EndTime",
        environment: ProjectEnvironment = "Environment",
        exported_environment_variables: Vec<ExportedEnvironmentVariable> = "ExportedEnvironmentVariables",
        file_system_locations: Vec<ProjectFileSystemLocation> = "FileSystemLocations",
        initiator: String = "Initiator",
        logs: LogsLocation = "Logs",
        network_interface: NetworkInterface = "NetworkInterface",
        phases: Vec<BuildPhase> = "Phases",
        queued_timeout_in_minutes: i64 = "QueuedTimeoutInMinutes",
        report_arns: Vec<String> = "ReportArns",
        resolved_source_version: String = "ResolvedSourceVersion",
        secondary_artifacts: Vec<BuildArtifacts> = "SecondaryArtifacts",
        secondary_source_versions: Vec<ProjectSourceVersion> = "SecondarySourceVersions",
        secondary_sources: Vec<ProjectSource> = "SecondarySources",
        service_role: String = "ServiceRole",
        source: ProjectSource = "Source",
        source_version: String = "SourceVersion",
        start_time: Value = "StartTime",
        timeout_in_minutes: i64 = "TimeoutInMinutes",
        vpc_config: VpcConfig = "VpcConfig",
    }
    BuildArtifacts {
        ;
        artifact_identifier: String = "ArtifactIdentifier",
        bucket_owner_access: String = "BucketOwnerAccess",
        encryption_disabled: bool = "EncryptionDisabled",
        location: String = "Location",
        md5sum: String = "Md5sum",
        override_artifact_name: bool = "OverrideArtifactName",
        sha256sum: String = "Sha256sum",
    }
    BuildBatch {
        arn: String = "Arn",
        build_batch_status: String = "BuildBatchStatus",
        id: String = "Id",
        project_name: String = "ProjectName",
        ;
        artifacts: BuildArtifacts = "Artifacts",
        build_batch_config: ProjectBuildBatchConfig = "BuildBatchConfig",
        build_batch_number: i64 = "BuildBatchNumber",
        build_groups: Vec<BuildGroup> = "BuildGroups",
        build_timeout_in_minutes: i64 = "BuildTimeoutInMinutes",
        cache: ProjectCache = "Cache",
        complete: bool = "Complete",
        current_phase: String = "CurrentPhase",
        debug_session_enabled: bool = "DebugSessionEnabled",
        encryption_key: String = "EncryptionKey",
        end_time: Value = "EndTime",
        environment: ProjectEnvironment = "Environment",
        file_system_locations: Vec<ProjectFileSystemLocation> = "FileSystemLocations",
        initiator: String = "Initiator",
        log_config: LogsConfig = "LogConfig",
        phases: Vec<BuildBatchPhase> = "Phases",
        queued_timeout_in_minutes: i64 = "QueuedTimeoutInMinutes",
        report_arns: Vec<String> = "ReportArns",
        resolved_source_version: String = "ResolvedSourceVersion",
        secondary_artifacts: Vec<BuildArtifacts> = "SecondaryArtifacts",
        secondary_source_versions: Vec<ProjectSourceVersion> = "SecondarySourceVersions",
        secondary_sources: Vec<ProjectSource> = "SecondarySources",
        service_role: String = "ServiceRole",
        source: ProjectSource = "Source",
        source_version: String = "SourceVersion",
        start_time: Value = "StartTime",
        vpc_config: VpcConfig = "VpcConfig",
    }
    BuildBatchPhase {
        ;
        contexts: Vec<PhaseContext> = "Contexts",
        duration_in_seconds: i64 = "DurationInSeconds",
        end_time: Value = "EndTime",
        phase_status: String = "PhaseStatus",
        phase_type: String = "PhaseType",
        start_time: Value = "StartTime",
    }
    BuildGroup {
        ;
        current_build_summary: BuildSummary = "CurrentBuildSummary",
        depends_on: Vec<String> = "DependsOn",
        identifier: String = "Identifier",
        ignore_failure: bool = "IgnoreFailure",
        prior_build_summary_list: Vec<BuildSummary> = "PriorBuildSummaryList",
    }
    BuildNotDeleted {
        ;
        id: String = "Id",
        status_code: String = "StatusCode",
    }
    BuildPhase {
        ;
        contexts: Vec<PhaseContext> = "Contexts",
        duration_in_seconds: i64 = "DurationInSeconds",
        end_time: Value = "EndTime",
        phase_status: String = "PhaseStatus",
        phase_type: String = "PhaseType",
        start_time: Value = "StartTime",
    }
    BuildSummary {
        ;
        arn: String = "Arn",
        build_status: String = "BuildStatus",
        primary_artifact: Value = "PrimaryArtifact",
        requested_on: Value = "RequestedOn",
        secondary_artifacts: Vec<Value> = "SecondaryArtifacts",
    }
    CodeCoverageReportSummary {
        ;
        branch_coverage_percentage: f64 = "BranchCoveragePercentage",
        branches_covered: i64 = "BranchesCovered",
        branches_missed: i64 = "BranchesMissed",
        line_coverage_percentage: f64 = "LineCoveragePercentage",
        lines_covered: i64 = "LinesCovered",
        lines_missed: i64 = "LinesMissed",
    }
    ComputeConfiguration {
        ;
        disk: i64 = "Disk",
        instance_type: String = "InstanceType",
        machine_type: String = "MachineType",
        memory: i64 = "Memory",
        v_cpu: i64 = "VCpu",
    }
    DebugSession {
        ;
        session_enabled: bool = "SessionEnabled",
        session_target: String = "SessionTarget",
    }
    DeleteBuildBatchOutput {
        ;
        builds_deleted: Vec<String> = "BuildsDeleted",
        builds_not_deleted: Vec<BuildNotDeleted> = "BuildsNotDeleted",
        status_code: String = "StatusCode",
    }
    DockerServer {
        compute_type: String = "ComputeType",
        ;
        security_group_ids: Vec<String> = "SecurityGroupIds",
        status: Value = "Status",
    }
    ExportedEnvironmentVariable {
        ;
        name: String = "Name",
        value: String = "Value",
    }
    LogsLocation {
        ;
        cloud_watch_logs: CloudWatchLogsConfig = "CloudWatchLogs",
        cloud_watch_logs_arn: String = "CloudWatchLogsArn",
        deep_link: String = "DeepLink",
        group_name: String = "GroupName",
        s3_deep_link: String = "S3DeepLink",
        s3_logs: S3LogsConfig = "S3Logs",
        s3_logs_arn: String = "S3LogsArn",
        stream_name: String = "StreamName",
    }
    NetworkInterface {
        ;
        network_interface_id: String = "NetworkInterfaceId",
        subnet_id: String = "SubnetId",
    }
    PhaseContext {
        ;
        message: String = "Message",
        status_code: String = "StatusCode",
    }
    ProjectEnvironment {
        compute_type: String = "ComputeType",
        image: String = "Image",
        r#type: String = "Type",
        ;
        certificate: String = "Certificate",
        compute_configuration: ComputeConfiguration = "ComputeConfiguration",
        docker_server: DockerServer = "DockerServer",
        environment_variables: Vec<EnvironmentVariable> = "EnvironmentVariables",
        fleet: ProjectFleet = "Fleet",
        image_pull_credentials_type: String = "ImagePullCredentialsType",
        privileged_mode: bool = "PrivilegedMode",
        registry_credential: RegistryCredential = "RegistryCredential",
    }
    ProjectFileSystemLocation {
        ;
        identifier: String = "Identifier",
        location: String = "Location",
        mount_options: String = "MountOptions",
        mount_point: String = "MountPoint",
        r#type: String = "Type",
    }
    Report {
        ;
        arn: String = "Arn",
        code_coverage_summary: CodeCoverageReportSummary = "CodeCoverageSummary",
        created: Value = "Created",
        execution_id: String = "ExecutionId",
        expired: Value = "Expired",
        export_config: ReportExportConfig = "ExportConfig",
        name: String = "Name",
        report_group_arn: String = "ReportGroupArn",
        status: String = "Status",
        test_summary: TestReportSummary = "TestSummary",
        truncated: bool = "Truncated",
        r#type: String = "Type",
    }
    ReportExportConfig {
        ;
        export_config_type: String = "ExportConfigType",
        s3_destination: S3ReportExportConfig = "S3Destination",
    }
    RetryBuildBatchOutput {
        build_batch: BuildBatch = "BuildBatch",
        ;
    }
    S3ReportExportConfig {
        ;
        bucket: String = "Bucket",
        bucket_owner: String = "BucketOwner",
        encryption_disabled: bool = "EncryptionDisabled",
        encryption_key: String = "EncryptionKey",
        packaging: String = "Packaging",
        path: String = "Path",
    }
    StartBuildBatchOutput {
        build_batch: BuildBatch = "BuildBatch",
        ;
    }
    StartBuildOutput {
        build: Build = "Build",
        ;
    }
    StopBuildBatchOutput {
        build_batch: BuildBatch = "BuildBatch",
        ;
    }
    StopBuildOutput {
        build: Build = "Build",
        ;
    }
    TestReportSummary {
        duration_in_nano_seconds: i64 = "DurationInNanoSeconds",
        status_counts: HashMap<String, i64> = "StatusCounts",
        total: i64 = "Total",
        ;
    }
    VpcConfig {
        ;
        security_group_ids: Vec<String> = "SecurityGroupIds",
        subnets: Vec<String> = "Subnets",
        vpc_id: String = "VpcId",
    }
}

written_and_read! {
    BatchRestrictions BatchRestrictionsFields {
        ;
        compute_types_allowed: Vec<String> = "ComputeTypesAllowed",
        fleets_allowed: Vec<String> = "FleetsAllowed",
        maximum_builds_allowed: Integer = "MaximumBuildsAllowed",
        ;
        ;
        compute_types_allowed: Vec<String> = "ComputeTypesAllowed",
        fleets_allowed: Vec<String> = "FleetsAllowed",
        maximum_builds_allowed: i64 = "MaximumBuildsAllowed",
    }
    BuildStatusConfig BuildStatusConfigFields {
        ;
        context: String = "Context",
        target_url: String = "TargetUrl",
        ;
        ;
        context: String = "Context",
        target_url: String = "TargetUrl",
    }
    CloudWatchLogsConfig CloudWatchLogsConfigFields {
        status: String = "Status" in "DISABLED|ENABLED",
        ;
        group_name: String = "GroupName",
        stream_name: String = "StreamName",
        ;
        status: String = "Status",
        ;
        group_name: String = "GroupName",
        stream_name: String = "StreamName",
    }
    EnvironmentVariable EnvironmentVariableFields {
        name: String = "Name",
        value: String = "Value",
        ;
        r#type: String = "Type" in "PARAMETER_STORE|PLAINTEXT|SECRETS_MANAGER",
        ;
        name: String = "Name",
        value: String = "Value",
        ;
        r#type: String = "Type",
    }
    GitSubmodulesConfig GitSubmodulesConfigFields {
        fetch_submodules: bool = "FetchSubmodules",
        ;
        ;
        fetch_submodules: bool = "FetchSubmodules",
        ;
    }
    LogsConfig LogsConfigFields {
        ;
        cloud_watch_logs: CloudWatchLogsConfig = "CloudWatchLogs",
        s3_logs: S3LogsConfig = "S3Logs",
        ;
        ;
        cloud_watch_logs: CloudWatchLogsConfig = "CloudWatchLogs",
        s3_logs: S3LogsConfig = "S3Logs",
    }
    ProjectBuildBatchConfig ProjectBuildBatchConfigFields {
        ;
        batch_report_mode: String = "BatchReportMode" in "REPORT_AGGREGATED_BATCH|REPORT_INDIVIDUAL_BUILDS",
        combine_artifacts: bool = "CombineArtifacts",
        restrictions: BatchRestrictions = "Restrictions",
        service_role: String = "ServiceRole",
        timeout_in_mins: Integer = "TimeoutInMins",
        ;
        ;
        batch_report_mode: String = "BatchReportMode",
        combine_artifacts: bool = "CombineArtifacts",
        restrictions: BatchRestrictions = "Restrictions",
        service_role: String = "ServiceRole",
        timeout_in_mins: i64 = "TimeoutInMins",
    }
    ProjectCache ProjectCacheFields {
        r#type: String = "Type" in "LOCAL|NO_CACHE|S3",
        ;
        cache_namespace: String = "CacheNamespace",
        location: String = "Location",
        modes: Vec<String> = "Modes" in "LOCAL_CUSTOM_CACHE|LOCAL_DOCKER_LAYER_CACHE|LOCAL_SOURCE_CACHE",
        ;
        r#type: String = "Type",
        ;
        cache_namespace: String = "CacheNamespace",
        location: String = "Location",
        modes: Vec<String> = "Modes",
    }
    ProjectFleet ProjectFleetFields {
        ;
        fleet_arn: String = "FleetArn",
        ;
        ;
        fleet_arn: String = "FleetArn",
    }
    ProjectSource ProjectSourceFields {
        r#type: String = "Type" in "BITBUCKET|CODECOMMIT|CODEPIPELINE|GITHUB|GITHUB_ENTERPRISE|GITLAB|GITLAB_SELF_MANAGED|NO_SOURCE|S3",
        ;
        auth: SourceAuth = "Auth",
        build_status_config: BuildStatusConfig = "BuildStatusConfig",
        buildspec: String = "Buildspec",
        git_clone_depth: Integer = "GitCloneDepth" in "0..=",
        git_submodules_config: GitSubmodulesConfig = "GitSubmodulesConfig",
        insecure_ssl: bool = "InsecureSsl",
        location: String = "Location",
        report_build_status: bool = "ReportBuildStatus",
        source_identifier: String = "SourceIdentifier",
        ;
        r#type: String = "Type",
        ;
        auth: SourceAuth = "Auth",
        build_status_config: BuildStatusConfig = "BuildStatusConfig",
        buildspec: String = "Buildspec",
        git_clone_depth: i64 = "GitCloneDepth",
        git_submodules_config: GitSubmodulesConfig = "GitSubmodulesConfig",
        insecure_ssl: bool = "InsecureSsl",
        location: String = "Location",
        report_build_status: bool = "ReportBuildStatus",
        source_identifier: String = "SourceIdentifier",
    }
    ProjectSourceVersion ProjectSourceVersionFields {
        source_identifier: String = "SourceIdentifier",
        source_version: String = "SourceVersion",
        ;
        ;
        source_identifier: String = "SourceIdentifier",
        source_version: String = "SourceVersion",
        ;
    }
    RegistryCredential RegistryCredentialFields {
        credential: String = "Credential",
        credential_provider: String = "CredentialProvider" in "SECRETS_MANAGER",
        ;
        ;
        credential: String = "Credential",
        credential_provider: String = "CredentialProvider",
        ;
    }
    S3LogsConfig S3LogsConfigFields {
        status: String = "Status" in "DISABLED|ENABLED",
        ;
        bucket_owner_access: String = "BucketOwnerAccess" in "FULL|NONE|READ_ONLY",
        encryption_disabled: bool = "EncryptionDisabled",
        location: String = "Location",
        ;
        status: String = "Status",
        ;
        bucket_owner_access: String = "BucketOwnerAccess",
        encryption_disabled: bool = "EncryptionDisabled",
        location: String = "Location",
    }
    SourceAuth SourceAuthFields {
        r#type: String = "Type" in "CODECONNECTIONS|OAUTH|SECRETS_MANAGER",
        ;
        resource: String = "Resource",
        ;
        r#type: String = "Type",
        ;
        resource: String = "Resource",
    }
}
