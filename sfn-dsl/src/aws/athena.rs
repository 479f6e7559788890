//! Amazon Athena.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-athena.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use std::collections::HashMap;

use serde_json::Value;

use super::Integer;
use super::macros::{calls, read, written, written_and_read};

calls! {
    /// Describes an execution of a query.
    RequestResponse get_query_execution(GetQueryExecution) -> GetQueryExecutionOutput = "athena:getQueryExecution" {}
    /// Gives a page of the rows of a finished query.
    RequestResponse get_query_results(GetQueryResults) -> GetQueryResultsOutput = "athena:getQueryResults" {}
    /// Starts a query.
    Job start_query_execution(StartQueryExecution) -> StartQueryExecutionOutput = "athena:startQueryExecution" {
        sync: GetQueryExecutionOutput,
    }
    /// Stops a query.
    RequestResponse stop_query_execution(StopQueryExecution) -> StopQueryExecutionOutput = "athena:stopQueryExecution" {}
}

pub use crate::error::Athena as Error;

written! {
    Classification {
        ;
        name: String = "Name",
        properties: HashMap<String, String> = "Properties",
    }
    EngineConfiguration {
        ;
        additional_configs: HashMap<String, String> = "AdditionalConfigs",
        classifications: Vec<Classification> = "Classifications",
        coordinator_dpu_size: Integer = "CoordinatorDpuSize" in "1..=1",
        default_executor_dpu_size: Integer = "DefaultExecutorDpuSize" in "1..=1",
        max_concurrent_dpus: Integer = "MaxConcurrentDpus" in "2..=5000",
        spark_properties: HashMap<String, String> = "SparkProperties",
    }
    GetQueryExecution {
        query_execution_id: String = "QueryExecutionId",
        ;
    }
    GetQueryResults {
        query_execution_id: String = "QueryExecutionId",
        ;
        max_results: Integer = "MaxResults" in "1..=1000",
        next_token: String = "NextToken",
        query_result_type: String = "QueryResultType" in "DATA_MANIFEST|DATA_ROWS",
    }
    StartQueryExecution {
        query_string: String = "QueryString",
        ;
        client_request_token: String = "ClientRequestToken",
        engine_configuration: EngineConfiguration = "EngineConfiguration",
        execution_parameters: Vec<String> = "ExecutionParameters",
        query_execution_context: QueryExecutionContext = "QueryExecutionContext",
        result_configuration: ResultConfiguration = "ResultConfiguration",
        result_reuse_configuration: ResultReuseConfiguration = "ResultReuseConfiguration",
        work_group: String = "WorkGroup",
    }
    StopQueryExecution {
        ;
        query_execution_id: String = "QueryExecutionId",
    }
}

read! {
    AthenaError {
        ;
        error_category: i64 = "ErrorCategory",
        error_message: String = "ErrorMessage",
        error_type: i64 = "ErrorType",
        retryable: bool = "Retryable",
    }
    ColumnInfo {
        name: String = "Name",
        r#type: String = "Type",
        ;
        case_sensitive: bool = "CaseSensitive",
        catalog_name: String = "CatalogName",
        label: String = "Label",
        nullable: String = "Nullable",
        precision: i64 = "Precision",
        scale: i64 = "Scale",
        schema_name: String = "SchemaName",
        table_name: String = "TableName",
    }
    Datum {
        ;
        var_char_value: String = "VarCharValue",
    }
    EngineVersion {
        ;
        effective_engine_version: String = "EffectiveEngineVersion",
        selected_engine_version: String = "SelectedEngineVersion",
    }
    GetQueryExecutionOutput {
        query_execution: QueryExecution = "QueryExecution",
        ;
    }
    GetQueryResultsOutput {
        result_set: ResultSet = "ResultSet",
        ;
        next_token: String = "NextToken",
        update_count: i64 = "UpdateCount",
    }
    ManagedQueryResultsConfiguration {
        enabled: bool = "Enabled",
        ;
        encryption_configuration: ManagedQueryResultsEncryptionConfiguration = "EncryptionConfiguration",
    }
    ManagedQueryResultsEncryptionConfiguration {
        kms_key: String = "KmsKey",
        ;
    }
    QueryExecution {
        query: String = "Query",
        query_execution_id: String = "QueryExecutionId",
        status: QueryExecutionStatus = "Status",
        ;
        engine_version: EngineVersion = "EngineVersion",
        execution_parameters: Vec<String> = "ExecutionParameters",
        managed_query_results_configuration: ManagedQueryResultsConfiguration = "ManagedQueryResultsConfiguration",
        query_execution_context: QueryExecutionContext = "QueryExecutionContext",
        query_results_s3_access_grants_configuration: QueryResultsS3AccessGrantsConfiguration = "QueryResultsS3AccessGrantsConfiguration",
        result_configuration: ResultConfiguration = "ResultConfiguration",
        result_reuse_configuration: ResultReuseConfiguration = "ResultReuseConfiguration",
        statement_type: String = "StatementType",
        statistics: QueryExecutionStatistics = "Statistics",
        substatement_type: String = "SubstatementType",
        work_group: String = "WorkGroup",
    }
    QueryExecutionStatistics {
        ;
        data_manifest_location: String = "DataManifestLocation",
        data_scanned_in_bytes: i64 = "DataScannedInBytes",
        dpu_count: f64 = "DpuCount",
        engine_execution_time_in_millis: i64 = "EngineExecutionTimeInMillis",
        query_planning_time_in_millis: i64 = "QueryPlanningTimeInMillis",
        query_queue_time_in_millis: i64 = "QueryQueueTimeInMillis",
        result_reuse_information: ResultReuseInformation = "ResultReuseInformation",
        service_pre_processing_time_in_millis: i64 = "ServicePreProcessingTimeInMillis",
        service_processing_time_in_millis: i64 = "ServiceProcessingTimeInMillis",
        total_execution_time_in_millis: i64 = "TotalExecutionTimeInMillis",
    }
    QueryExecutionStatus {
        state: String = "State",
        ;
        athena_error: AthenaError = "AthenaError",
        completion_date_time: Value = "CompletionDateTime",
        state_change_reason: String = "StateChangeReason",
        submission_date_time: Value = "SubmissionDateTime",
    }
    QueryResultsS3AccessGrantsConfiguration {
        authentication_type: String = "AuthenticationType",
        enable_s3_access_grants: bool = "EnableS3AccessGrants",
        ;
        create_user_level_prefix: bool = "CreateUserLevelPrefix",
    }
    ResultReuseInformation {
        reused_previous_result: bool = "ReusedPreviousResult",
        ;
    }
    ResultSet {
        rows: Vec<Row> = "Rows",
        ;
        result_set_metadata: ResultSetMetadata = "ResultSetMetadata",
    }
    ResultSetMetadata {
        ;
        column_info: Vec<ColumnInfo> = "ColumnInfo",
    }
    Row {
        ;
        data: Vec<Datum> = "Data",
    }
    StartQueryExecutionOutput {
        query_execution_id: String = "QueryExecutionId",
        ;
    }
    StopQueryExecutionOutput {
        ;
    }
}

written_and_read! {
    AclConfiguration AclConfigurationFields {
        s3_acl_option: String = "S3AclOption" in "BUCKET_OWNER_FULL_CONTROL",
        ;
        ;
        s3_acl_option: String = "S3AclOption",
        ;
    }
    EncryptionConfiguration EncryptionConfigurationFields {
        encryption_option: String = "EncryptionOption" in "CSE_KMS|SSE_KMS|SSE_S3",
        ;
        kms_key: String = "KmsKey",
        ;
        encryption_option: String = "EncryptionOption",
        ;
        kms_key: String = "KmsKey",
    }
    QueryExecutionContext QueryExecutionContextFields {
        ;
        catalog: String = "Catalog",
        database: String = "Database",
        ;
        ;
        catalog: String = "Catalog",
        database: String = "Database",
    }
    ResultConfiguration ResultConfigurationFields {
        ;
        acl_configuration: AclConfiguration = "AclConfiguration",
        encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        expected_bucket_owner: String = "ExpectedBucketOwner",
        output_location: String = "OutputLocation",
        ;
        ;
        acl_configuration: AclConfiguration = "AclConfiguration",
        encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        expected_bucket_owner: String = "ExpectedBucketOwner",
        output_location: String = "OutputLocation",
    }
    ResultReuseByAgeConfiguration ResultReuseByAgeConfigurationFields {
        enabled: bool = "Enabled",
        ;
        max_age_in_minutes: Integer = "MaxAgeInMinutes" in "0..=10080",
        ;
        enabled: bool = "Enabled",
        ;
        max_age_in_minutes: i64 = "MaxAgeInMinutes",
    }
    ResultReuseConfiguration ResultReuseConfigurationFields {
        ;
        result_reuse_by_age_configuration: ResultReuseByAgeConfiguration = "ResultReuseByAgeConfiguration",
        ;
        ;
        result_reuse_by_age_configuration: ResultReuseByAgeConfiguration = "ResultReuseByAgeConfiguration",
    }
}
