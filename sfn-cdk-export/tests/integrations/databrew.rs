//! Source: AWS Step Functions Developer Guide, "Start AWS Glue DataBrew jobs with Step Functions".

use crate::table::{Integration, JOB, integration, jsonata, path, token, written};

pub const TABLE: &[Integration] = &[integration(
    "databrew:startJobRun",
    JOB,
    &[
        written(
            r#"{"Name": "clean"}"#,
            &["databrew:StartJobRun on P:databrew:R:A:job/clean"],
            &["databrew:ListJobRuns databrew:StopJobRun on P:databrew:R:A:job/clean"],
        ),
        token(
            r#"{"Name": "clean-${region}"}"#,
            &["databrew:StartJobRun on P:databrew:R:A:job/clean-{region}"],
            &["databrew:ListJobRuns databrew:StopJobRun on P:databrew:R:A:job/clean-{region}"],
        ),
        path(
            r#"{"Name.$": "$.j"}"#,
            &["databrew:StartJobRun on P:databrew:R:A:job/*"],
            &["databrew:ListJobRuns databrew:StopJobRun on P:databrew:R:A:job/*"],
        ),
        jsonata(
            r#"{"Name": "{% $j %}"}"#,
            &["databrew:StartJobRun on P:databrew:R:A:job/*"],
            &["databrew:ListJobRuns databrew:StopJobRun on P:databrew:R:A:job/*"],
        ),
        jsonata(
            r#"{"Name": "{% 'clean-' & $j %}"}"#,
            &["databrew:StartJobRun on P:databrew:R:A:job/clean-*"],
            &["databrew:ListJobRuns databrew:StopJobRun on P:databrew:R:A:job/clean-*"],
        ),
    ],
)];
