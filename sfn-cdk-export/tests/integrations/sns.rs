//! Source: AWS Step Functions Developer Guide, "Publish messages to an Amazon SNS topic with Step Functions".

use crate::table::{CALLBACK, Integration, integration, jsonata, path, token, written};

pub const TABLE: &[Integration] = &[integration(
    "sns:publish",
    CALLBACK,
    &[
        written(
            r#"{"TopicArn": "arn:aws:sns:eu-west-1:444455556666:news.fifo"}"#,
            &["sns:Publish on arn:aws:sns:eu-west-1:444455556666:news.fifo"],
            &[],
        ),
        written(
            r#"{"TargetArn": "arn:aws:sns:eu-west-1:444455556666:endpoint/GCM/app/5e3e9847"}"#,
            &["sns:Publish on arn:aws:sns:eu-west-1:444455556666:endpoint/GCM/app/5e3e9847"],
            &[],
        ),
        // A text message has no resource.
        written(r#"{"PhoneNumber": "+4930123456"}"#, &["sns:Publish on *"], &[]),
        token(r#"{"TopicArn": "${news_arn}"}"#, &["sns:Publish on P:sns:R:A:news"], &[]),
        token(
            r#"{"TopicArn": "arn:${partition}:sns:${region}:${account_id}:news"}"#,
            &["sns:Publish on P:sns:R:A:news"],
            &[],
        ),
        path(r#"{"TopicArn.$": "$.t"}"#, &["sns:Publish on P:sns:R:A:*"], &[]),
        path(r#"{"TargetArn.$": "$.t"}"#, &["sns:Publish on P:sns:R:A:*"], &[]),
        path(r#"{"PhoneNumber.$": "$.p"}"#, &["sns:Publish on *"], &[]),
        jsonata(r#"{"TopicArn": "{% $t %}"}"#, &["sns:Publish on P:sns:R:A:*"], &[]),
        jsonata(
            r#"{"TopicArn": "{% 'arn:aws:sns:eu-west-1:444455556666:news-' & $x %}"}"#,
            &["sns:Publish on arn:aws:sns:eu-west-1:444455556666:news-*"],
            &[],
        ),
        jsonata(r#"{"PhoneNumber": "{% $p %}"}"#, &["sns:Publish on *"], &[]),
    ],
)];
