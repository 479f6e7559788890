//! AWS Glue DataBrew.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-databrew.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use std::collections::HashMap;

use serde_json::Value;

use super::macros::{calls, read, written};

calls! {
    /// Starts a run of a DataBrew job.
    Job start_job_run(StartJobRun) -> StartJobRunResponse = "databrew:startJobRun" {
        sync: DescribeJobRunResponse,
    }
}

pub use crate::error::DataBrew as Error;

written! {
    StartJobRun {
        name: String = "Name",
        ;
    }
}

read! {
    AllowedStatistics {
        statistics: Vec<String> = "Statistics",
        ;
    }
    ColumnSelector {
        ;
        name: String = "Name",
        regex: String = "Regex",
    }
    ColumnStatisticsConfiguration {
        statistics: StatisticsConfiguration = "Statistics",
        ;
        selectors: Vec<ColumnSelector> = "Selectors",
    }
    CsvOutputOptions {
        ;
        delimiter: String = "Delimiter",
    }
    DataCatalogOutput {
        database_name: String = "DatabaseName",
        table_name: String = "TableName",
        ;
        catalog_id: String = "CatalogId",
        database_options: DatabaseTableOutputOptions = "DatabaseOptions",
        overwrite: bool = "Overwrite",
        s3_options: S3TableOutputOptions = "S3Options",
    }
    DatabaseOutput {
        database_options: DatabaseTableOutputOptions = "DatabaseOptions",
        glue_connection_name: String = "GlueConnectionName",
        ;
        database_output_mode: String = "DatabaseOutputMode",
    }
    DatabaseTableOutputOptions {
        table_name: String = "TableName",
        ;
        temp_directory: S3Location = "TempDirectory",
    }
    DescribeJobRunResponse {
        job_name: String = "JobName",
        ;
        attempt: i64 = "Attempt",
        completed_on: Value = "CompletedOn",
        data_catalog_outputs: Vec<DataCatalogOutput> = "DataCatalogOutputs",
        database_outputs: Vec<DatabaseOutput> = "DatabaseOutputs",
        dataset_name: String = "DatasetName",
        error_message: String = "ErrorMessage",
        execution_time: i64 = "ExecutionTime",
        job_sample: JobSample = "JobSample",
        log_group_name: String = "LogGroupName",
        log_subscription: String = "LogSubscription",
        outputs: Vec<Output> = "Outputs",
        profile_configuration: ProfileConfiguration = "ProfileConfiguration",
        recipe_reference: RecipeReference = "RecipeReference",
        run_id: String = "RunId",
        started_by: String = "StartedBy",
        started_on: Value = "StartedOn",
        state: String = "State",
        validation_configurations: Vec<ValidationConfiguration> = "ValidationConfigurations",
    }
    EntityDetectorConfiguration {
        entity_types: Vec<String> = "EntityTypes",
        ;
        allowed_statistics: Vec<AllowedStatistics> = "AllowedStatistics",
    }
    JobSample {
        ;
        mode: String = "Mode",
        size: i64 = "Size",
    }
    Output {
        location: S3Location = "Location",
        ;
        compression_format: String = "CompressionFormat",
        format: String = "Format",
        format_options: OutputFormatOptions = "FormatOptions",
        max_output_files: i64 = "MaxOutputFiles",
        overwrite: bool = "Overwrite",
        partition_columns: Vec<String> = "PartitionColumns",
    }
    OutputFormatOptions {
        ;
        csv: CsvOutputOptions = "Csv",
    }
    ProfileConfiguration {
        ;
        column_statistics_configurations: Vec<ColumnStatisticsConfiguration> = "ColumnStatisticsConfigurations",
        dataset_statistics_configuration: StatisticsConfiguration = "DatasetStatisticsConfiguration",
        entity_detector_configuration: EntityDetectorConfiguration = "EntityDetectorConfiguration",
        profile_columns: Vec<ColumnSelector> = "ProfileColumns",
    }
    RecipeReference {
        name: String = "Name",
        ;
        recipe_version: String = "RecipeVersion",
    }
    S3Location {
        bucket: String = "Bucket",
        ;
        bucket_owner: String = "BucketOwner",
        key: String = "Key",
    }
    S3TableOutputOptions {
        location: S3Location = "Location",
        ;
    }
    StartJobRunResponse {
        run_id: String = "RunId",
        ;
    }
    StatisticOverride {
        parameters: HashMap<String, String> = "Parameters",
        statistic: String = "Statistic",
        ;
    }
    StatisticsConfiguration {
        ;
        included_statistics: Vec<String> = "IncludedStatistics",
        overrides: Vec<StatisticOverride> = "Overrides",
    }
    ValidationConfiguration {
        ruleset_arn: String = "RulesetArn",
        ;
        validation_mode: String = "ValidationMode",
    }
}
