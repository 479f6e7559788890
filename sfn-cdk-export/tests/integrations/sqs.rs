//! Source: AWS Step Functions Developer Guide, "Send messages to an Amazon SQS queue with Step Functions".

use crate::table::{CALLBACK, Integration, integration, jsonata, path, token, written};

pub const TABLE: &[Integration] = &[integration(
    "sqs:sendMessage",
    CALLBACK,
    &[
        written(
            r#"{"QueueUrl": "https://sqs.eu-west-1.amazonaws.com/444455556666/jobs"}"#,
            &["sqs:SendMessage on arn:aws:sqs:eu-west-1:444455556666:jobs"],
            &[],
        ),
        written(
            r#"{"QueueUrl": "https://sqs.cn-north-1.amazonaws.com.cn/444455556666/jobs.fifo"}"#,
            &["sqs:SendMessage on arn:aws-cn:sqs:cn-north-1:444455556666:jobs.fifo"],
            &[],
        ),
        token(r#"{"QueueUrl": "${jobs_url}"}"#, &["sqs:SendMessage on P:sqs:R:A:jobs"], &[]),
        token(
            r#"{"QueueUrl": "https://sqs.${region}.${url_suffix}/${account_id}/jobs.fifo"}"#,
            &["sqs:SendMessage on P:sqs:R:A:jobs.fifo"],
            &[],
        ),
        path(r#"{"QueueUrl.$": "$.q"}"#, &["sqs:SendMessage on P:sqs:R:A:*"], &[]),
        path(
            r#"{"QueueUrl.$": "States.Format('https://sqs.eu-west-1.amazonaws.com/444455556666/jobs-{}', $.x)"}"#,
            &["sqs:SendMessage on arn:aws:sqs:eu-west-1:444455556666:jobs-*"],
            &[],
        ),
        jsonata(r#"{"QueueUrl": "{% $q %}"}"#, &["sqs:SendMessage on P:sqs:R:A:*"], &[]),
        jsonata(
            r#"{"QueueUrl": "{% 'https://sqs.eu-west-1.amazonaws.com/444455556666/jobs-' & $x %}"}"#,
            &["sqs:SendMessage on arn:aws:sqs:eu-west-1:444455556666:jobs-*"],
            &[],
        ),
    ],
)];
