//! Source: AWS Step Functions Developer Guide, "Create AWS Elemental MediaConvert jobs with Step Functions": Step Functions marks
//! its jobs with a tag.

use crate::table::{Integration, JOB, integration, jsonata, path, token, written};

pub const TABLE: &[Integration] = &[integration(
    "mediaconvert:createJob",
    JOB,
    &[
        written(
            r#"{"Role": "arn:aws:iam::444455556666:role/Mc", "Settings": {}}"#,
            &[
                "mediaconvert:CreateJob on P:mediaconvert:R:A:queues/* P:mediaconvert:R:A:jobTemplates/* P:mediaconvert:R:A:presets/*",
                "iam:PassRole on arn:aws:iam::444455556666:role/Mc if StringEquals iam:PassedToService mediaconvert.amazonaws.com",
            ],
            &[
                "mediaconvert:GetJob mediaconvert:CancelJob on P:mediaconvert:R:A:jobs/* if StringEquals aws:ResourceTag/ManagedByService AWSStepFunctions",
                "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForMediaConvertJobRule",
            ],
        ),
        written(
            r#"{"Role": "arn:aws:iam::444455556666:role/Mc", "Queue": "arn:aws:mediaconvert:eu-west-1:444455556666:queues/Fast", "JobTemplate": "small", "Tags": {"k": "v"}}"#,
            &[
                "mediaconvert:CreateJob on arn:aws:mediaconvert:eu-west-1:444455556666:queues/Fast P:mediaconvert:R:A:jobTemplates/small P:mediaconvert:R:A:presets/*",
                "iam:PassRole on arn:aws:iam::444455556666:role/Mc if StringEquals iam:PassedToService mediaconvert.amazonaws.com",
                "mediaconvert:TagResource on P:mediaconvert:R:A:jobs/*",
            ],
            &[
                "mediaconvert:GetJob mediaconvert:CancelJob on P:mediaconvert:R:A:jobs/* if StringEquals aws:ResourceTag/ManagedByService AWSStepFunctions",
                "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForMediaConvertJobRule",
            ],
        ),
        token(
            r#"{"Role": "arn:${partition}:iam::${account_id}:role/Mc", "Queue": "arn:${partition}:mediaconvert:${region}:${account_id}:queues/Fast"}"#,
            &[
                "mediaconvert:CreateJob on P:mediaconvert:R:A:queues/Fast P:mediaconvert:R:A:jobTemplates/* P:mediaconvert:R:A:presets/*",
                "iam:PassRole on P:iam::A:role/Mc if StringEquals iam:PassedToService mediaconvert.amazonaws.com",
            ],
            &[
                "mediaconvert:GetJob mediaconvert:CancelJob on P:mediaconvert:R:A:jobs/* if StringEquals aws:ResourceTag/ManagedByService AWSStepFunctions",
                "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForMediaConvertJobRule",
            ],
        ),
        path(
            r#"{"Role.$": "$.r", "Queue.$": "$.q"}"#,
            &[
                "mediaconvert:CreateJob on P:mediaconvert:R:A:queues/* P:mediaconvert:R:A:jobTemplates/* P:mediaconvert:R:A:presets/*",
                "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService mediaconvert.amazonaws.com",
            ],
            &[
                "mediaconvert:GetJob mediaconvert:CancelJob on P:mediaconvert:R:A:jobs/* if StringEquals aws:ResourceTag/ManagedByService AWSStepFunctions",
                "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForMediaConvertJobRule",
            ],
        ),
        jsonata(
            r#"{"Role": "{% $r %}", "Queue": "{% $q %}", "JobTemplate": "{% 'small-' & $t %}"}"#,
            &[
                "mediaconvert:CreateJob on P:mediaconvert:R:A:queues/* P:mediaconvert:R:A:jobTemplates/small-* P:mediaconvert:R:A:presets/*",
                "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService mediaconvert.amazonaws.com",
            ],
            &[
                "mediaconvert:GetJob mediaconvert:CancelJob on P:mediaconvert:R:A:jobs/* if StringEquals aws:ResourceTag/ManagedByService AWSStepFunctions",
                "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForMediaConvertJobRule",
            ],
        ),
    ],
)];
