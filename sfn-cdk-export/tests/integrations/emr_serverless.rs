//! Source: AWS Step Functions Developer Guide, "Create and manage Amazon EMR Serverless applications with Step Functions"
//! (`CreateApplication` on `/*`, although the Service Authorization Reference has no type for it).

use crate::table::{Integration, JOB, integration, jsonata, path, token, written};

pub const TABLE: &[Integration] = &[
    integration(
        "emr-serverless:createApplication",
        JOB,
        &[
            written(
                r#"{"Name": "a", "Type": "SPARK"}"#,
                &[
                    "emr-serverless:CreateApplication on P:emr-serverless:R:A:/*",
                    "iam:CreateServiceLinkedRole on P:iam::A:role/aws-service-role/ops.emr-serverless.amazonaws.com/AWSServiceRoleForAmazonEMRServerless* if StringEquals iam:AWSServiceName ops.emr-serverless.amazonaws.com",
                ],
                &[
                    "emr-serverless:GetApplication emr-serverless:DeleteApplication on P:emr-serverless:R:A:/applications/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessApplicationRule",
                ],
            ),
            written(
                r#"{"Name": "a", "Tags": {"k": "v"}}"#,
                &[
                    "emr-serverless:CreateApplication on P:emr-serverless:R:A:/*",
                    "iam:CreateServiceLinkedRole on P:iam::A:role/aws-service-role/ops.emr-serverless.amazonaws.com/AWSServiceRoleForAmazonEMRServerless* if StringEquals iam:AWSServiceName ops.emr-serverless.amazonaws.com",
                    "emr-serverless:TagResource on P:emr-serverless:R:A:/applications/*",
                ],
                &[
                    "emr-serverless:GetApplication emr-serverless:DeleteApplication on P:emr-serverless:R:A:/applications/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessApplicationRule",
                ],
            ),
            token(
                r#"{"Name": "a-${region}"}"#,
                &[
                    "emr-serverless:CreateApplication on P:emr-serverless:R:A:/*",
                    "iam:CreateServiceLinkedRole on P:iam::A:role/aws-service-role/ops.emr-serverless.amazonaws.com/AWSServiceRoleForAmazonEMRServerless* if StringEquals iam:AWSServiceName ops.emr-serverless.amazonaws.com",
                ],
                &[
                    "emr-serverless:GetApplication emr-serverless:DeleteApplication on P:emr-serverless:R:A:/applications/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessApplicationRule",
                ],
            ),
            path(
                r#"{"Name.$": "$.n"}"#,
                &[
                    "emr-serverless:CreateApplication on P:emr-serverless:R:A:/*",
                    "iam:CreateServiceLinkedRole on P:iam::A:role/aws-service-role/ops.emr-serverless.amazonaws.com/AWSServiceRoleForAmazonEMRServerless* if StringEquals iam:AWSServiceName ops.emr-serverless.amazonaws.com",
                ],
                &[
                    "emr-serverless:GetApplication emr-serverless:DeleteApplication on P:emr-serverless:R:A:/applications/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessApplicationRule",
                ],
            ),
            jsonata(
                r#"{"Name": "{% $n %}"}"#,
                &[
                    "emr-serverless:CreateApplication on P:emr-serverless:R:A:/*",
                    "iam:CreateServiceLinkedRole on P:iam::A:role/aws-service-role/ops.emr-serverless.amazonaws.com/AWSServiceRoleForAmazonEMRServerless* if StringEquals iam:AWSServiceName ops.emr-serverless.amazonaws.com",
                ],
                &[
                    "emr-serverless:GetApplication emr-serverless:DeleteApplication on P:emr-serverless:R:A:/applications/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessApplicationRule",
                ],
            ),
        ],
    ),
    integration(
        "emr-serverless:startApplication",
        JOB,
        &[
            written(
                r#"{"ApplicationId": "app1"}"#,
                &["emr-serverless:StartApplication on P:emr-serverless:R:A:/applications/app1"],
                &[
                    "emr-serverless:GetApplication emr-serverless:StopApplication on P:emr-serverless:R:A:/applications/app1",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessApplicationRule",
                ],
            ),
            token(
                r#"{"ApplicationId": "app${account_id}"}"#,
                &["emr-serverless:StartApplication on P:emr-serverless:R:A:/applications/app{account}"],
                &[
                    "emr-serverless:GetApplication emr-serverless:StopApplication on P:emr-serverless:R:A:/applications/app{account}",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessApplicationRule",
                ],
            ),
            path(
                r#"{"ApplicationId.$": "$.a"}"#,
                &["emr-serverless:StartApplication on P:emr-serverless:R:A:/applications/*"],
                &[
                    "emr-serverless:GetApplication emr-serverless:StopApplication on P:emr-serverless:R:A:/applications/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessApplicationRule",
                ],
            ),
            jsonata(
                r#"{"ApplicationId": "{% $a %}"}"#,
                &["emr-serverless:StartApplication on P:emr-serverless:R:A:/applications/*"],
                &[
                    "emr-serverless:GetApplication emr-serverless:StopApplication on P:emr-serverless:R:A:/applications/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessApplicationRule",
                ],
            ),
        ],
    ),
    integration(
        "emr-serverless:stopApplication",
        JOB,
        &[
            written(
                r#"{"ApplicationId": "app1"}"#,
                &["emr-serverless:StopApplication on P:emr-serverless:R:A:/applications/app1"],
                &[
                    "emr-serverless:GetApplication on P:emr-serverless:R:A:/applications/app1",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessApplicationRule",
                ],
            ),
            token(
                r#"{"ApplicationId": "app${account_id}"}"#,
                &["emr-serverless:StopApplication on P:emr-serverless:R:A:/applications/app{account}"],
                &[
                    "emr-serverless:GetApplication on P:emr-serverless:R:A:/applications/app{account}",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessApplicationRule",
                ],
            ),
            path(
                r#"{"ApplicationId.$": "$.a"}"#,
                &["emr-serverless:StopApplication on P:emr-serverless:R:A:/applications/*"],
                &[
                    "emr-serverless:GetApplication on P:emr-serverless:R:A:/applications/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessApplicationRule",
                ],
            ),
            jsonata(
                r#"{"ApplicationId": "{% $a %}"}"#,
                &["emr-serverless:StopApplication on P:emr-serverless:R:A:/applications/*"],
                &[
                    "emr-serverless:GetApplication on P:emr-serverless:R:A:/applications/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessApplicationRule",
                ],
            ),
        ],
    ),
    integration(
        "emr-serverless:deleteApplication",
        JOB,
        &[
            written(
                r#"{"ApplicationId": "app1"}"#,
                &["emr-serverless:DeleteApplication on P:emr-serverless:R:A:/applications/app1"],
                &[
                    "emr-serverless:GetApplication on P:emr-serverless:R:A:/applications/app1",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessApplicationRule",
                ],
            ),
            token(
                r#"{"ApplicationId": "app${account_id}"}"#,
                &["emr-serverless:DeleteApplication on P:emr-serverless:R:A:/applications/app{account}"],
                &[
                    "emr-serverless:GetApplication on P:emr-serverless:R:A:/applications/app{account}",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessApplicationRule",
                ],
            ),
            path(
                r#"{"ApplicationId.$": "$.a"}"#,
                &["emr-serverless:DeleteApplication on P:emr-serverless:R:A:/applications/*"],
                &[
                    "emr-serverless:GetApplication on P:emr-serverless:R:A:/applications/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessApplicationRule",
                ],
            ),
            jsonata(
                r#"{"ApplicationId": "{% $a %}"}"#,
                &["emr-serverless:DeleteApplication on P:emr-serverless:R:A:/applications/*"],
                &[
                    "emr-serverless:GetApplication on P:emr-serverless:R:A:/applications/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessApplicationRule",
                ],
            ),
        ],
    ),
    integration(
        "emr-serverless:startJobRun",
        JOB,
        &[
            written(
                r#"{"ApplicationId": "app1", "ExecutionRoleArn": "arn:aws:iam::444455556666:role/Job"}"#,
                &[
                    "emr-serverless:StartJobRun on P:emr-serverless:R:A:/applications/app1",
                    "iam:PassRole on arn:aws:iam::444455556666:role/Job if StringEquals iam:PassedToService emr-serverless.amazonaws.com",
                ],
                &[
                    "emr-serverless:GetJobRun emr-serverless:CancelJobRun on P:emr-serverless:R:A:/applications/app1/jobruns/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessJobRule",
                ],
            ),
            written(
                r#"{"ApplicationId": "app1", "ExecutionRoleArn": "arn:aws:iam::444455556666:role/Job", "Tags": {"k": "v"}}"#,
                &[
                    "emr-serverless:StartJobRun on P:emr-serverless:R:A:/applications/app1",
                    "iam:PassRole on arn:aws:iam::444455556666:role/Job if StringEquals iam:PassedToService emr-serverless.amazonaws.com",
                    "emr-serverless:TagResource on P:emr-serverless:R:A:/applications/app1/jobruns/*",
                ],
                &[
                    "emr-serverless:GetJobRun emr-serverless:CancelJobRun on P:emr-serverless:R:A:/applications/app1/jobruns/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessJobRule",
                ],
            ),
            token(
                r#"{"ApplicationId": "app1", "ExecutionRoleArn": "arn:${partition}:iam::${account_id}:role/Job"}"#,
                &[
                    "emr-serverless:StartJobRun on P:emr-serverless:R:A:/applications/app1",
                    "iam:PassRole on P:iam::A:role/Job if StringEquals iam:PassedToService emr-serverless.amazonaws.com",
                ],
                &[
                    "emr-serverless:GetJobRun emr-serverless:CancelJobRun on P:emr-serverless:R:A:/applications/app1/jobruns/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessJobRule",
                ],
            ),
            path(
                r#"{"ApplicationId.$": "$.a", "ExecutionRoleArn.$": "$.r"}"#,
                &[
                    "emr-serverless:StartJobRun on P:emr-serverless:R:A:/applications/*",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService emr-serverless.amazonaws.com",
                ],
                &[
                    "emr-serverless:GetJobRun emr-serverless:CancelJobRun on P:emr-serverless:R:A:/applications/*/jobruns/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessJobRule",
                ],
            ),
            jsonata(
                r#"{"ApplicationId": "{% $a %}", "ExecutionRoleArn": "{% $r %}"}"#,
                &[
                    "emr-serverless:StartJobRun on P:emr-serverless:R:A:/applications/*",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService emr-serverless.amazonaws.com",
                ],
                &[
                    "emr-serverless:GetJobRun emr-serverless:CancelJobRun on P:emr-serverless:R:A:/applications/*/jobruns/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessJobRule",
                ],
            ),
        ],
    ),
    integration(
        "emr-serverless:cancelJobRun",
        JOB,
        &[
            written(
                r#"{"ApplicationId": "app1", "JobRunId": "j1"}"#,
                &["emr-serverless:CancelJobRun on P:emr-serverless:R:A:/applications/app1/jobruns/j1"],
                &[
                    "emr-serverless:GetJobRun on P:emr-serverless:R:A:/applications/app1/jobruns/j1",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessJobRule",
                ],
            ),
            token(
                r#"{"ApplicationId": "app${account_id}", "JobRunId": "j1"}"#,
                &["emr-serverless:CancelJobRun on P:emr-serverless:R:A:/applications/app{account}/jobruns/j1"],
                &[
                    "emr-serverless:GetJobRun on P:emr-serverless:R:A:/applications/app{account}/jobruns/j1",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessJobRule",
                ],
            ),
            path(
                r#"{"ApplicationId.$": "$.a", "JobRunId.$": "$.j"}"#,
                &["emr-serverless:CancelJobRun on P:emr-serverless:R:A:/applications/*/jobruns/*"],
                &[
                    "emr-serverless:GetJobRun on P:emr-serverless:R:A:/applications/*/jobruns/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessJobRule",
                ],
            ),
            path(
                r#"{"ApplicationId.$": "$.a", "JobRunId": "j1"}"#,
                &["emr-serverless:CancelJobRun on P:emr-serverless:R:A:/applications/*/jobruns/j1"],
                &[
                    "emr-serverless:GetJobRun on P:emr-serverless:R:A:/applications/*/jobruns/j1",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessJobRule",
                ],
            ),
            jsonata(
                r#"{"ApplicationId": "{% $a %}", "JobRunId": "{% $j %}"}"#,
                &["emr-serverless:CancelJobRun on P:emr-serverless:R:A:/applications/*/jobruns/*"],
                &[
                    "emr-serverless:GetJobRun on P:emr-serverless:R:A:/applications/*/jobruns/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessJobRule",
                ],
            ),
            jsonata(
                r#"{"ApplicationId": "app1", "JobRunId": "{% $j %}"}"#,
                &["emr-serverless:CancelJobRun on P:emr-serverless:R:A:/applications/app1/jobruns/*"],
                &[
                    "emr-serverless:GetJobRun on P:emr-serverless:R:A:/applications/app1/jobruns/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForEMRServerlessJobRule",
                ],
            ),
        ],
    ),
];
