//! Source: AWS Step Functions Developer Guide, "Start an AWS Glue job with Step Functions"; AWS Service Authorization
//! Reference, "AWS Glue": each action has the resource type `job`.

use crate::table::{Integration, JOB, integration, jsonata, path, token, written};

pub const TABLE: &[Integration] = &[integration(
    "glue:startJobRun",
    JOB,
    &[
        written(
            r#"{"JobName": "sort_orders"}"#,
            &["glue:StartJobRun on P:glue:R:A:job/sort_orders"],
            &["glue:GetJobRun glue:GetJobRuns glue:BatchStopJobRun on P:glue:R:A:job/sort_orders"],
        ),
        token(
            r#"{"JobName": "sort-${region}"}"#,
            &["glue:StartJobRun on P:glue:R:A:job/sort-{region}"],
            &["glue:GetJobRun glue:GetJobRuns glue:BatchStopJobRun on P:glue:R:A:job/sort-{region}"],
        ),
        path(
            r#"{"JobName.$": "$.j"}"#,
            &["glue:StartJobRun on P:glue:R:A:job/*"],
            &["glue:GetJobRun glue:GetJobRuns glue:BatchStopJobRun on P:glue:R:A:job/*"],
        ),
        jsonata(
            r#"{"JobName": "{% $j %}"}"#,
            &["glue:StartJobRun on P:glue:R:A:job/*"],
            &["glue:GetJobRun glue:GetJobRuns glue:BatchStopJobRun on P:glue:R:A:job/*"],
        ),
        jsonata(
            r#"{"JobName": "{% 'sort-' & $j %}"}"#,
            &["glue:StartJobRun on P:glue:R:A:job/sort-*"],
            &["glue:GetJobRun glue:GetJobRuns glue:BatchStopJobRun on P:glue:R:A:job/sort-*"],
        ),
    ],
)];
