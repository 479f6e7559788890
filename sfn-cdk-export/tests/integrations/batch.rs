//! Source: AWS Step Functions Developer Guide, "Run AWS Batch workloads with Step Functions"; AWS Service Authorization
//! Reference, "AWS Batch" (`DescribeJobs` has no resource type).

use crate::table::{Integration, JOB_OR_CALLBACK, integration, jsonata, path, token, written};

const END: &[&str] = &[
    "batch:DescribeJobs on *",
    "batch:TerminateJob on P:batch:R:A:job/*",
    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForBatchJobsRule",
];

pub const TABLE: &[Integration] = &[integration(
    "batch:submitJob",
    JOB_OR_CALLBACK,
    &[
        written(
            r#"{"JobName": "j", "JobDefinition": "pack", "JobQueue": "fast"}"#,
            &["batch:SubmitJob on P:batch:R:A:job-definition/pack:* P:batch:R:A:job-queue/fast"],
            END,
        ),
        written(
            r#"{"JobName": "j", "JobDefinition": "pack:7", "JobQueue": "fast", "Tags": {"k": "v"}}"#,
            &[
                "batch:SubmitJob on P:batch:R:A:job-definition/pack:7 P:batch:R:A:job-queue/fast",
                "batch:TagResource on P:batch:R:A:job/* P:batch:R:A:job-definition/pack:7",
            ],
            END,
        ),
        written(
            r#"{"JobName": "j", "JobDefinition": "arn:aws:batch:eu-west-1:444455556666:job-definition/pack:1",
                "JobQueue": "arn:aws:batch:eu-west-1:444455556666:job-queue/fast"}"#,
            &["batch:SubmitJob on arn:aws:batch:eu-west-1:444455556666:job-definition/pack:1 \
               arn:aws:batch:eu-west-1:444455556666:job-queue/fast"],
            END,
        ),
        token(
            r#"{"JobName": "j", "JobDefinition": "arn:${partition}:batch:${region}:${account_id}:job-definition/pack",
                "JobQueue": "arn:${partition}:batch:${region}:${account_id}:job-queue/fast"}"#,
            &["batch:SubmitJob on P:batch:R:A:job-definition/pack:* P:batch:R:A:job-queue/fast"],
            END,
        ),
        path(
            r#"{"JobName": "j", "JobDefinition.$": "$.d", "JobQueue.$": "$.q"}"#,
            &["batch:SubmitJob on P:batch:R:A:job-definition/* P:batch:R:A:job-queue/*"],
            END,
        ),
        path(
            r#"{"JobName": "j", "JobDefinition": "pack:1", "JobQueue.$": "States.Format('q-{}', $.q)", "Tags.$": "$.t"}"#,
            &[
                "batch:SubmitJob on P:batch:R:A:job-definition/pack:1 P:batch:R:A:job-queue/q-*",
                "batch:TagResource on P:batch:R:A:job/* P:batch:R:A:job-definition/pack:1",
            ],
            END,
        ),
        jsonata(
            r#"{"JobName": "j", "JobDefinition": "{% $d %}", "JobQueue": "{% $q %}"}"#,
            &["batch:SubmitJob on P:batch:R:A:job-definition/* P:batch:R:A:job-queue/*"],
            END,
        ),
        jsonata(
            r#"{"JobName": "j", "JobDefinition": "{% 'pack-' & $d %}", "JobQueue": "{% 'q-' & $q %}"}"#,
            &["batch:SubmitJob on P:batch:R:A:job-definition/pack-*:* P:batch:R:A:job-queue/q-*"],
            END,
        ),
    ],
)];
