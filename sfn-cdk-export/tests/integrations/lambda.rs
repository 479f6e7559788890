//! Source: AWS Step Functions Developer Guide, "Invoke an AWS Lambda function with Step Functions"; AWS Lambda API Reference,
//! `Invoke`.

use crate::table::{CALLBACK, Integration, integration, jsonata, path, token, written};

pub const TABLE: &[Integration] = &[integration(
    "lambda:invoke",
    CALLBACK,
    &[
        written(r#"{"FunctionName": "pay"}"#, &["lambda:InvokeFunction on P:lambda:R:A:function:pay"], &[]),
        written(r#"{"FunctionName": "pay:v1"}"#, &["lambda:InvokeFunction on P:lambda:R:A:function:pay:v1"], &[]),
        written(
            r#"{"FunctionName": "444455556666:function:pay"}"#,
            &["lambda:InvokeFunction on P:lambda:R:444455556666:function:pay"],
            &[],
        ),
        written(
            r#"{"FunctionName": "arn:aws:lambda:us-west-2:444455556666:function:pay", "Qualifier": "live"}"#,
            &["lambda:InvokeFunction on arn:aws:lambda:us-west-2:444455556666:function:pay:live"],
            &[],
        ),
        written(
            r#"{"FunctionName": "pay", "Qualifier": "$LATEST"}"#,
            &["lambda:InvokeFunction on P:lambda:R:A:function:pay:$LATEST"],
            &[],
        ),
        token(r#"{"FunctionName": "${pay_arn}"}"#, &["lambda:InvokeFunction on P:lambda:R:A:function:pay"], &[]),
        token(
            r#"{"FunctionName": "${pay_arn}:live"}"#,
            &["lambda:InvokeFunction on P:lambda:R:A:function:pay:live"],
            &[],
        ),
        token(r#"{"FunctionName": "${pay_name}"}"#, &["lambda:InvokeFunction on P:lambda:R:A:function:pay"], &[]),
        path(r#"{"FunctionName.$": "$.f"}"#, &["lambda:InvokeFunction on P:lambda:R:A:function:*"], &[]),
        // What is known is kept.
        path(
            r#"{"FunctionName.$": "$.f", "Qualifier": "live"}"#,
            &["lambda:InvokeFunction on P:lambda:R:A:function:*:live"],
            &[],
        ),
        path(
            r#"{"FunctionName.$": "$.f", "Qualifier.$": "$.q"}"#,
            &["lambda:InvokeFunction on P:lambda:R:A:function:*"],
            &[],
        ),
        path(
            r#"{"FunctionName": "pay", "Qualifier.$": "$.q"}"#,
            &["lambda:InvokeFunction on P:lambda:R:A:function:pay:*"],
            &[],
        ),
        path(
            r#"{"FunctionName.$": "States.Format('pay-{}', $.x)"}"#,
            &["lambda:InvokeFunction on P:lambda:R:A:function:pay-*"],
            &[],
        ),
        jsonata(r#"{"FunctionName": "{% $f %}"}"#, &["lambda:InvokeFunction on P:lambda:R:A:function:*"], &[]),
        jsonata(
            r#"{"FunctionName": "pay", "Qualifier": "{% $q %}"}"#,
            &["lambda:InvokeFunction on P:lambda:R:A:function:pay:*"],
            &[],
        ),
        jsonata(
            r#"{"FunctionName": "{% 'pay-' & $x %}"}"#,
            &["lambda:InvokeFunction on P:lambda:R:A:function:pay-*"],
            &[],
        ),
    ],
)];
