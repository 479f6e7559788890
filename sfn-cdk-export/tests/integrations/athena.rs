//! Sources: AWS Step Functions Developer Guide, "Run Athena queries with Step Functions"; Amazon Athena User Guide, "Control
//! access to Amazon S3 from Athena" and "Configure access to databases and tables in the AWS Glue Data Catalog"; AWS Service
//! Authorization Reference, "AWS Glue" (the types of each action).

use crate::table::{CALL, Integration, JOB, integration, jsonata, path, token, written};

const READ: [&str; 4] = [
    "s3:GetBucketLocation s3:ListBucket on P:s3:::*",
    "s3:GetObject on P:s3:::*/*",
    "glue:GetDatabase glue:GetDatabases on P:glue:R:A:catalog P:glue:R:A:database/*",
    "glue:GetTable glue:GetTables glue:GetPartition glue:GetPartitions glue:BatchGetPartition on \
     P:glue:R:A:catalog P:glue:R:A:database/* P:glue:R:A:table/*",
];
const WRITE_ANYWHERE: [&str; 2] = [
    "s3:ListBucketMultipartUploads on P:s3:::*",
    "s3:PutObject s3:ListMultipartUploadParts s3:AbortMultipartUpload on P:s3:::*/*",
];

pub const TABLE: &[Integration] = &[
    integration(
        "athena:startQueryExecution",
        JOB,
        &[
            written(
                r#"{"QueryString": "select 1"}"#,
                &[
                    "athena:StartQueryExecution on P:athena:R:A:workgroup/primary",
                    "athena:GetDataCatalog on P:athena:R:A:datacatalog/AwsDataCatalog",
                    READ[0],
                    READ[1],
                    READ[2],
                    READ[3],
                    WRITE_ANYWHERE[0],
                    WRITE_ANYWHERE[1],
                ],
                &["athena:StopQueryExecution athena:GetQueryExecution on P:athena:R:A:workgroup/primary"],
            ),
            written(
                r#"{"QueryString": "select 1", "WorkGroup": "reports", "QueryExecutionContext": {"Catalog": "c1"},
                    "ResultConfiguration": {"OutputLocation": "s3://results/athena/"}}"#,
                &[
                    "athena:StartQueryExecution on P:athena:R:A:workgroup/reports",
                    "athena:GetDataCatalog on P:athena:R:A:datacatalog/c1",
                    READ[0],
                    READ[1],
                    READ[2],
                    READ[3],
                    "s3:ListBucketMultipartUploads on P:s3:::results",
                    "s3:PutObject s3:ListMultipartUploadParts s3:AbortMultipartUpload on P:s3:::results/athena/*",
                ],
                &["athena:StopQueryExecution athena:GetQueryExecution on P:athena:R:A:workgroup/reports"],
            ),
            // User Guide, "INSERT INTO", "CREATE TABLE AS" and "VACUUM": they write and remove objects of any table.
            written(
                r#"{"QueryString": "INSERT INTO t SELECT 1"}"#,
                &[
                    "athena:StartQueryExecution on P:athena:R:A:workgroup/primary",
                    "athena:GetDataCatalog on P:athena:R:A:datacatalog/AwsDataCatalog",
                    READ[0],
                    READ[1],
                    READ[2],
                    READ[3],
                    WRITE_ANYWHERE[0],
                    WRITE_ANYWHERE[1],
                    "glue:BatchCreatePartition glue:CreatePartition glue:UpdateTable on \
                     P:glue:R:A:catalog P:glue:R:A:database/* P:glue:R:A:table/*",
                ],
                &["athena:StopQueryExecution athena:GetQueryExecution on P:athena:R:A:workgroup/primary"],
            ),
            written(
                r#"{"QueryString": "-- every night\nVACUUM t"}"#,
                &[
                    "athena:StartQueryExecution on P:athena:R:A:workgroup/primary",
                    "athena:GetDataCatalog on P:athena:R:A:datacatalog/AwsDataCatalog",
                    READ[0],
                    READ[1],
                    READ[2],
                    READ[3],
                    WRITE_ANYWHERE[0],
                    WRITE_ANYWHERE[1],
                    "s3:DeleteObject on P:s3:::*/*",
                    "glue:BatchCreatePartition glue:CreatePartition glue:UpdateTable on \
                     P:glue:R:A:catalog P:glue:R:A:database/* P:glue:R:A:table/*",
                ],
                &["athena:StopQueryExecution athena:GetQueryExecution on P:athena:R:A:workgroup/primary"],
            ),
            written(
                r#"{"QueryString": "CREATE DATABASE d"}"#,
                &[
                    "athena:StartQueryExecution on P:athena:R:A:workgroup/primary",
                    "athena:GetDataCatalog on P:athena:R:A:datacatalog/AwsDataCatalog",
                    READ[0],
                    READ[1],
                    READ[2],
                    READ[3],
                    WRITE_ANYWHERE[0],
                    WRITE_ANYWHERE[1],
                    "glue:CreateDatabase on P:glue:R:A:catalog P:glue:R:A:database/*",
                ],
                &["athena:StopQueryExecution athena:GetQueryExecution on P:athena:R:A:workgroup/primary"],
            ),
            jsonata(
                r#"{"QueryString": "{% 'CREATE TABLE ' & $t & ' AS SELECT 1' %}"}"#,
                &[
                    "athena:StartQueryExecution on P:athena:R:A:workgroup/primary",
                    "athena:GetDataCatalog on P:athena:R:A:datacatalog/AwsDataCatalog",
                    READ[0],
                    READ[1],
                    READ[2],
                    READ[3],
                    WRITE_ANYWHERE[0],
                    WRITE_ANYWHERE[1],
                    "glue:CreateTable glue:BatchCreatePartition glue:CreatePartition glue:UpdateTable on \
                     P:glue:R:A:catalog P:glue:R:A:database/* P:glue:R:A:table/*",
                ],
                &["athena:StopQueryExecution athena:GetQueryExecution on P:athena:R:A:workgroup/primary"],
            ),
            token(
                r#"{"QueryString": "select 1", "WorkGroup": "reports-${region}",
                    "ResultConfiguration": {"OutputLocation": "s3://${data_name}"}}"#,
                &[
                    "athena:StartQueryExecution on P:athena:R:A:workgroup/reports-{region}",
                    "athena:GetDataCatalog on P:athena:R:A:datacatalog/AwsDataCatalog",
                    READ[0],
                    READ[1],
                    READ[2],
                    READ[3],
                    "s3:ListBucketMultipartUploads on P:s3:::data",
                    "s3:PutObject s3:ListMultipartUploadParts s3:AbortMultipartUpload on P:s3:::data/*",
                ],
                &["athena:StopQueryExecution athena:GetQueryExecution on P:athena:R:A:workgroup/reports-{region}"],
            ),
            path(
                r#"{"QueryString": "select 1", "WorkGroup.$": "$.w", "QueryExecutionContext.$": "$.c",
                    "ResultConfiguration": {"OutputLocation.$": "States.Format('s3://results/{}', $.d)"}}"#,
                &[
                    "athena:StartQueryExecution on P:athena:R:A:workgroup/*",
                    "athena:GetDataCatalog on P:athena:R:A:datacatalog/*",
                    READ[0],
                    READ[1],
                    READ[2],
                    READ[3],
                    "s3:ListBucketMultipartUploads on P:s3:::results",
                    "s3:PutObject s3:ListMultipartUploadParts s3:AbortMultipartUpload on P:s3:::results/*",
                ],
                &["athena:StopQueryExecution athena:GetQueryExecution on P:athena:R:A:workgroup/*"],
            ),
            jsonata(
                r#"{"QueryString": "select 1", "WorkGroup": "{% 'w-' & $w %}",
                    "QueryExecutionContext": {"Catalog": "{% $c %}"}, "ResultConfiguration": "{% $r %}"}"#,
                &[
                    "athena:StartQueryExecution on P:athena:R:A:workgroup/w-*",
                    "athena:GetDataCatalog on P:athena:R:A:datacatalog/*",
                    READ[0],
                    READ[1],
                    READ[2],
                    READ[3],
                    WRITE_ANYWHERE[0],
                    WRITE_ANYWHERE[1],
                ],
                &["athena:StopQueryExecution athena:GetQueryExecution on P:athena:R:A:workgroup/w-*"],
            ),
        ],
    ),
    // The id of a query doesn't say whose it is.
    integration(
        "athena:stopQueryExecution",
        CALL,
        &[
            written(r#"{"QueryExecutionId": "q"}"#, &["athena:StopQueryExecution on P:athena:R:A:workgroup/*"], &[]),
            token(
                r#"{"QueryExecutionId": "q-${region}"}"#,
                &["athena:StopQueryExecution on P:athena:R:A:workgroup/*"],
                &[],
            ),
            path(r#"{"QueryExecutionId.$": "$.q"}"#, &["athena:StopQueryExecution on P:athena:R:A:workgroup/*"], &[]),
            jsonata(
                r#"{"QueryExecutionId": "{% $q %}"}"#,
                &["athena:StopQueryExecution on P:athena:R:A:workgroup/*"],
                &[],
            ),
        ],
    ),
    integration(
        "athena:getQueryExecution",
        CALL,
        &[
            written(r#"{"QueryExecutionId": "q"}"#, &["athena:GetQueryExecution on P:athena:R:A:workgroup/*"], &[]),
            token(
                r#"{"QueryExecutionId": "q-${region}"}"#,
                &["athena:GetQueryExecution on P:athena:R:A:workgroup/*"],
                &[],
            ),
            path(r#"{"QueryExecutionId.$": "$.q"}"#, &["athena:GetQueryExecution on P:athena:R:A:workgroup/*"], &[]),
            jsonata(
                r#"{"QueryExecutionId": "{% $q %}"}"#,
                &["athena:GetQueryExecution on P:athena:R:A:workgroup/*"],
                &[],
            ),
        ],
    ),
    integration(
        "athena:getQueryResults",
        CALL,
        &[
            written(
                r#"{"QueryExecutionId": "q"}"#,
                &["athena:GetQueryResults on P:athena:R:A:workgroup/*", "s3:GetObject on P:s3:::*/*"],
                &[],
            ),
            token(
                r#"{"QueryExecutionId": "q-${region}"}"#,
                &["athena:GetQueryResults on P:athena:R:A:workgroup/*", "s3:GetObject on P:s3:::*/*"],
                &[],
            ),
            path(
                r#"{"QueryExecutionId.$": "$.q"}"#,
                &["athena:GetQueryResults on P:athena:R:A:workgroup/*", "s3:GetObject on P:s3:::*/*"],
                &[],
            ),
            jsonata(
                r#"{"QueryExecutionId": "{% $q %}"}"#,
                &["athena:GetQueryResults on P:athena:R:A:workgroup/*", "s3:GetObject on P:s3:::*/*"],
                &[],
            ),
        ],
    ),
];
