//! Source: AWS Step Functions Developer Guide, "Run AWS CodeBuild builds with Step Functions": the rules are called
//! `GetEvent`, and `retryBuildBatch.sync` has none.

use crate::table::{CALL, Integration, JOB, integration, jsonata, path, token, written};

pub const TABLE: &[Integration] = &[
    integration(
        "codebuild:startBuild",
        JOB,
        &[
            written(
                r#"{"ProjectName": "site", "ServiceRoleOverride": "arn:aws:iam::444455556666:role/build"}"#,
                &[
                    "codebuild:StartBuild on P:codebuild:R:A:project/site",
                    "iam:PassRole on arn:aws:iam::444455556666:role/build \
                     if StringEquals iam:PassedToService codebuild.amazonaws.com",
                ],
                &[
                    "codebuild:StopBuild codebuild:BatchGetBuilds on P:codebuild:R:A:project/site",
                    "events:PutTargets events:PutRule events:DescribeRule on \
                     P:events:R:A:rule/StepFunctionsGetEventForCodeBuildStartBuildRule",
                ],
            ),
            written(
                r#"{"ProjectName": "site"}"#,
                &["codebuild:StartBuild on P:codebuild:R:A:project/site"],
                &[
                    "codebuild:StopBuild codebuild:BatchGetBuilds on P:codebuild:R:A:project/site",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventForCodeBuildStartBuildRule",
                ],
            ),
            written(
                r#"{"ProjectName": "arn:aws:codebuild:eu-west-1:444455556666:project/site"}"#,
                &["codebuild:StartBuild on arn:aws:codebuild:eu-west-1:444455556666:project/site"],
                &[
                    "codebuild:StopBuild codebuild:BatchGetBuilds on arn:aws:codebuild:eu-west-1:444455556666:project/site",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventForCodeBuildStartBuildRule",
                ],
            ),
            token(
                r#"{"ProjectName": "arn:${partition}:codebuild:${region}:${account_id}:project/site"}"#,
                &["codebuild:StartBuild on P:codebuild:R:A:project/site"],
                &[
                    "codebuild:StopBuild codebuild:BatchGetBuilds on P:codebuild:R:A:project/site",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventForCodeBuildStartBuildRule",
                ],
            ),
            path(
                r#"{"ProjectName.$": "$.p"}"#,
                &["codebuild:StartBuild on P:codebuild:R:A:project/*"],
                &[
                    "codebuild:StopBuild codebuild:BatchGetBuilds on P:codebuild:R:A:project/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventForCodeBuildStartBuildRule",
                ],
            ),
            jsonata(
                r#"{"ProjectName": "{% $p %}"}"#,
                &["codebuild:StartBuild on P:codebuild:R:A:project/*"],
                &[
                    "codebuild:StopBuild codebuild:BatchGetBuilds on P:codebuild:R:A:project/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventForCodeBuildStartBuildRule",
                ],
            ),
            jsonata(
                r#"{"ProjectName": "{% 'site-' & $p %}"}"#,
                &["codebuild:StartBuild on P:codebuild:R:A:project/site-*"],
                &[
                    "codebuild:StopBuild codebuild:BatchGetBuilds on P:codebuild:R:A:project/site-*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventForCodeBuildStartBuildRule",
                ],
            ),
        ],
    ),
    integration(
        "codebuild:startBuildBatch",
        JOB,
        &[
            written(
                r#"{"ProjectName": "site"}"#,
                &["codebuild:StartBuildBatch on P:codebuild:R:A:project/site"],
                &[
                    "codebuild:StopBuildBatch codebuild:BatchGetBuildBatches on P:codebuild:R:A:project/site",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventForCodeBuildStartBuildBatchRule",
                ],
            ),
            written(
                r#"{"ProjectName": "arn:aws:codebuild:eu-west-1:444455556666:project/site"}"#,
                &["codebuild:StartBuildBatch on arn:aws:codebuild:eu-west-1:444455556666:project/site"],
                &[
                    "codebuild:StopBuildBatch codebuild:BatchGetBuildBatches on arn:aws:codebuild:eu-west-1:444455556666:project/site",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventForCodeBuildStartBuildBatchRule",
                ],
            ),
            token(
                r#"{"ProjectName": "arn:${partition}:codebuild:${region}:${account_id}:project/site"}"#,
                &["codebuild:StartBuildBatch on P:codebuild:R:A:project/site"],
                &[
                    "codebuild:StopBuildBatch codebuild:BatchGetBuildBatches on P:codebuild:R:A:project/site",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventForCodeBuildStartBuildBatchRule",
                ],
            ),
            path(
                r#"{"ProjectName.$": "$.p"}"#,
                &["codebuild:StartBuildBatch on P:codebuild:R:A:project/*"],
                &[
                    "codebuild:StopBuildBatch codebuild:BatchGetBuildBatches on P:codebuild:R:A:project/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventForCodeBuildStartBuildBatchRule",
                ],
            ),
            jsonata(
                r#"{"ProjectName": "{% $p %}"}"#,
                &["codebuild:StartBuildBatch on P:codebuild:R:A:project/*"],
                &[
                    "codebuild:StopBuildBatch codebuild:BatchGetBuildBatches on P:codebuild:R:A:project/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventForCodeBuildStartBuildBatchRule",
                ],
            ),
            jsonata(
                r#"{"ProjectName": "{% 'site-' & $p %}"}"#,
                &["codebuild:StartBuildBatch on P:codebuild:R:A:project/site-*"],
                &[
                    "codebuild:StopBuildBatch codebuild:BatchGetBuildBatches on P:codebuild:R:A:project/site-*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventForCodeBuildStartBuildBatchRule",
                ],
            ),
        ],
    ),
    integration(
        "codebuild:stopBuild",
        CALL,
        &[
            written(r#"{"Id": "site:2f5bde75-8b3f"}"#, &["codebuild:StopBuild on P:codebuild:R:A:project/site"], &[]),
            written(
                r#"{"Id": "arn:aws:codebuild:eu-west-1:444455556666:build/site:2f5bde75-8b3f"}"#,
                &["codebuild:StopBuild on arn:aws:codebuild:eu-west-1:444455556666:project/site"],
                &[],
            ),
            token(
                r#"{"Id": "arn:${partition}:codebuild:${region}:${account_id}:build/site:2f5bde75-8b3f"}"#,
                &["codebuild:StopBuild on P:codebuild:R:A:project/site"],
                &[],
            ),
            path(r#"{"Id.$": "$.i"}"#, &["codebuild:StopBuild on P:codebuild:R:A:project/*"], &[]),
            path(
                r#"{"Id.$": "States.Format('site:{}', $.i)"}"#,
                &["codebuild:StopBuild on P:codebuild:R:A:project/site"],
                &[],
            ),
            jsonata(r#"{"Id": "{% $i %}"}"#, &["codebuild:StopBuild on P:codebuild:R:A:project/*"], &[]),
            jsonata(r#"{"Id": "{% 'site-' & $i %}"}"#, &["codebuild:StopBuild on P:codebuild:R:A:project/site-*"], &[]),
        ],
    ),
    integration(
        "codebuild:stopBuildBatch",
        CALL,
        &[
            written(
                r#"{"Id": "site:2f5bde75-8b3f"}"#,
                &["codebuild:StopBuildBatch on P:codebuild:R:A:project/site"],
                &[],
            ),
            written(
                r#"{"Id": "arn:aws:codebuild:eu-west-1:444455556666:build-batch/site:2f5bde75-8b3f"}"#,
                &["codebuild:StopBuildBatch on arn:aws:codebuild:eu-west-1:444455556666:project/site"],
                &[],
            ),
            token(
                r#"{"Id": "arn:${partition}:codebuild:${region}:${account_id}:build-batch/site:2f5bde75-8b3f"}"#,
                &["codebuild:StopBuildBatch on P:codebuild:R:A:project/site"],
                &[],
            ),
            path(r#"{"Id.$": "$.i"}"#, &["codebuild:StopBuildBatch on P:codebuild:R:A:project/*"], &[]),
            path(
                r#"{"Id.$": "States.Format('site:{}', $.i)"}"#,
                &["codebuild:StopBuildBatch on P:codebuild:R:A:project/site"],
                &[],
            ),
            jsonata(r#"{"Id": "{% $i %}"}"#, &["codebuild:StopBuildBatch on P:codebuild:R:A:project/*"], &[]),
            jsonata(
                r#"{"Id": "{% 'site-' & $i %}"}"#,
                &["codebuild:StopBuildBatch on P:codebuild:R:A:project/site-*"],
                &[],
            ),
        ],
    ),
    integration(
        "codebuild:deleteBuildBatch",
        CALL,
        &[
            written(
                r#"{"Id": "site:2f5bde75-8b3f"}"#,
                &["codebuild:DeleteBuildBatch on P:codebuild:R:A:project/site"],
                &[],
            ),
            written(
                r#"{"Id": "arn:aws:codebuild:eu-west-1:444455556666:build-batch/site:2f5bde75-8b3f"}"#,
                &["codebuild:DeleteBuildBatch on arn:aws:codebuild:eu-west-1:444455556666:project/site"],
                &[],
            ),
            token(
                r#"{"Id": "arn:${partition}:codebuild:${region}:${account_id}:build-batch/site:2f5bde75-8b3f"}"#,
                &["codebuild:DeleteBuildBatch on P:codebuild:R:A:project/site"],
                &[],
            ),
            path(r#"{"Id.$": "$.i"}"#, &["codebuild:DeleteBuildBatch on P:codebuild:R:A:project/*"], &[]),
            path(
                r#"{"Id.$": "States.Format('site:{}', $.i)"}"#,
                &["codebuild:DeleteBuildBatch on P:codebuild:R:A:project/site"],
                &[],
            ),
            jsonata(r#"{"Id": "{% $i %}"}"#, &["codebuild:DeleteBuildBatch on P:codebuild:R:A:project/*"], &[]),
            jsonata(
                r#"{"Id": "{% 'site-' & $i %}"}"#,
                &["codebuild:DeleteBuildBatch on P:codebuild:R:A:project/site-*"],
                &[],
            ),
        ],
    ),
    integration(
        "codebuild:retryBuildBatch",
        JOB,
        &[
            written(
                r#"{"Id": "site:2f5bde75-8b3f"}"#,
                &["codebuild:RetryBuildBatch on P:codebuild:R:A:project/site"],
                &["codebuild:StopBuildBatch codebuild:BatchGetBuildBatches on P:codebuild:R:A:project/site"],
            ),
            written(
                r#"{"Id": "arn:aws:codebuild:eu-west-1:444455556666:build-batch/site:2f5bde75-8b3f"}"#,
                &["codebuild:RetryBuildBatch on arn:aws:codebuild:eu-west-1:444455556666:project/site"],
                &[
                    "codebuild:StopBuildBatch codebuild:BatchGetBuildBatches on arn:aws:codebuild:eu-west-1:444455556666:project/site",
                ],
            ),
            token(
                r#"{"Id": "arn:${partition}:codebuild:${region}:${account_id}:build-batch/site:2f5bde75-8b3f"}"#,
                &["codebuild:RetryBuildBatch on P:codebuild:R:A:project/site"],
                &["codebuild:StopBuildBatch codebuild:BatchGetBuildBatches on P:codebuild:R:A:project/site"],
            ),
            path(
                r#"{"Id.$": "$.i"}"#,
                &["codebuild:RetryBuildBatch on P:codebuild:R:A:project/*"],
                &["codebuild:StopBuildBatch codebuild:BatchGetBuildBatches on P:codebuild:R:A:project/*"],
            ),
            path(
                r#"{"Id.$": "States.Format('site:{}', $.i)"}"#,
                &["codebuild:RetryBuildBatch on P:codebuild:R:A:project/site"],
                &["codebuild:StopBuildBatch codebuild:BatchGetBuildBatches on P:codebuild:R:A:project/site"],
            ),
            jsonata(
                r#"{"Id": "{% $i %}"}"#,
                &["codebuild:RetryBuildBatch on P:codebuild:R:A:project/*"],
                &["codebuild:StopBuildBatch codebuild:BatchGetBuildBatches on P:codebuild:R:A:project/*"],
            ),
            jsonata(
                r#"{"Id": "{% 'site-' & $i %}"}"#,
                &["codebuild:RetryBuildBatch on P:codebuild:R:A:project/site-*"],
                &["codebuild:StopBuildBatch codebuild:BatchGetBuildBatches on P:codebuild:R:A:project/site-*"],
            ),
        ],
    ),
    integration(
        "codebuild:batchDeleteBuilds",
        CALL,
        &[
            written(
                r#"{"Ids": ["site:1", "site:2", "blog:3"]}"#,
                &["codebuild:BatchDeleteBuilds on P:codebuild:R:A:project/site P:codebuild:R:A:project/blog"],
                &[],
            ),
            token(
                r#"{"Ids": ["site-${region}:1"]}"#,
                &["codebuild:BatchDeleteBuilds on P:codebuild:R:A:project/site-{region}"],
                &[],
            ),
            path(r#"{"Ids.$": "$.i"}"#, &["codebuild:BatchDeleteBuilds on P:codebuild:R:A:project/*"], &[]),
            jsonata(r#"{"Ids": "{% $i %}"}"#, &["codebuild:BatchDeleteBuilds on P:codebuild:R:A:project/*"], &[]),
            jsonata(
                r#"{"Ids": ["{% 'site:' & $i %}"]}"#,
                &["codebuild:BatchDeleteBuilds on P:codebuild:R:A:project/site"],
                &[],
            ),
        ],
    ),
    integration(
        "codebuild:batchGetReports",
        CALL,
        &[
            written(
                r#"{"ReportArns": ["arn:aws:codebuild:eu-west-1:444455556666:report/unit:1", "arn:aws:codebuild:eu-west-1:444455556666:report/e2e:2"]}"#,
                &[
                    "codebuild:BatchGetReports on arn:aws:codebuild:eu-west-1:444455556666:report-group/unit arn:aws:codebuild:eu-west-1:444455556666:report-group/e2e",
                ],
                &[],
            ),
            token(
                r#"{"ReportArns": ["arn:${partition}:codebuild:${region}:${account_id}:report/unit:1"]}"#,
                &["codebuild:BatchGetReports on P:codebuild:R:A:report-group/unit"],
                &[],
            ),
            path(r#"{"ReportArns.$": "$.r"}"#, &["codebuild:BatchGetReports on P:codebuild:R:A:report-group/*"], &[]),
            jsonata(
                r#"{"ReportArns": "{% $r %}"}"#,
                &["codebuild:BatchGetReports on P:codebuild:R:A:report-group/*"],
                &[],
            ),
            jsonata(
                r#"{"ReportArns": ["{% $r %}"]}"#,
                &["codebuild:BatchGetReports on P:codebuild:R:A:report-group/*"],
                &[],
            ),
        ],
    ),
];
