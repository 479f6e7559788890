//! Source: AWS Step Functions Developer Guide, "Perform DynamoDB CRUD operations with Step Functions".

use crate::table::{CALL, Integration, integration, jsonata, path, token, written};

pub const TABLE: &[Integration] = &[
    integration(
        "dynamodb:deleteItem",
        CALL,
        &[
            written(r#"{"TableName": "orders"}"#, &["dynamodb:DeleteItem on P:dynamodb:R:A:table/orders"], &[]),
            written(
                r#"{"TableName": "arn:aws:dynamodb:eu-west-1:444455556666:table/orders"}"#,
                &["dynamodb:DeleteItem on arn:aws:dynamodb:eu-west-1:444455556666:table/orders"],
                &[],
            ),
            token(r#"{"TableName": "${orders_name}"}"#, &["dynamodb:DeleteItem on P:dynamodb:R:A:table/orders"], &[]),
            token(r#"{"TableName": "${orders_arn}"}"#, &["dynamodb:DeleteItem on P:dynamodb:R:A:table/orders"], &[]),
            path(r#"{"TableName.$": "$.t"}"#, &["dynamodb:DeleteItem on P:dynamodb:R:A:table/*"], &[]),
            path(
                r#"{"TableName.$": "States.Format('orders-{}', $.x)"}"#,
                &["dynamodb:DeleteItem on P:dynamodb:R:A:table/orders-*"],
                &[],
            ),
            jsonata(r#"{"TableName": "{% $t %}"}"#, &["dynamodb:DeleteItem on P:dynamodb:R:A:table/*"], &[]),
            jsonata(
                r#"{"TableName": "{% 'orders-' & $x %}"}"#,
                &["dynamodb:DeleteItem on P:dynamodb:R:A:table/orders-*"],
                &[],
            ),
        ],
    ),
    integration(
        "dynamodb:getItem",
        CALL,
        &[
            written(r#"{"TableName": "orders"}"#, &["dynamodb:GetItem on P:dynamodb:R:A:table/orders"], &[]),
            written(
                r#"{"TableName": "arn:aws:dynamodb:eu-west-1:444455556666:table/orders"}"#,
                &["dynamodb:GetItem on arn:aws:dynamodb:eu-west-1:444455556666:table/orders"],
                &[],
            ),
            token(r#"{"TableName": "${orders_name}"}"#, &["dynamodb:GetItem on P:dynamodb:R:A:table/orders"], &[]),
            token(r#"{"TableName": "${orders_arn}"}"#, &["dynamodb:GetItem on P:dynamodb:R:A:table/orders"], &[]),
            path(r#"{"TableName.$": "$.t"}"#, &["dynamodb:GetItem on P:dynamodb:R:A:table/*"], &[]),
            path(
                r#"{"TableName.$": "States.Format('orders-{}', $.x)"}"#,
                &["dynamodb:GetItem on P:dynamodb:R:A:table/orders-*"],
                &[],
            ),
            jsonata(r#"{"TableName": "{% $t %}"}"#, &["dynamodb:GetItem on P:dynamodb:R:A:table/*"], &[]),
            jsonata(
                r#"{"TableName": "{% 'orders-' & $x %}"}"#,
                &["dynamodb:GetItem on P:dynamodb:R:A:table/orders-*"],
                &[],
            ),
        ],
    ),
    integration(
        "dynamodb:putItem",
        CALL,
        &[
            written(r#"{"TableName": "orders"}"#, &["dynamodb:PutItem on P:dynamodb:R:A:table/orders"], &[]),
            written(
                r#"{"TableName": "arn:aws:dynamodb:eu-west-1:444455556666:table/orders"}"#,
                &["dynamodb:PutItem on arn:aws:dynamodb:eu-west-1:444455556666:table/orders"],
                &[],
            ),
            token(r#"{"TableName": "${orders_name}"}"#, &["dynamodb:PutItem on P:dynamodb:R:A:table/orders"], &[]),
            token(r#"{"TableName": "${orders_arn}"}"#, &["dynamodb:PutItem on P:dynamodb:R:A:table/orders"], &[]),
            path(r#"{"TableName.$": "$.t"}"#, &["dynamodb:PutItem on P:dynamodb:R:A:table/*"], &[]),
            path(
                r#"{"TableName.$": "States.Format('orders-{}', $.x)"}"#,
                &["dynamodb:PutItem on P:dynamodb:R:A:table/orders-*"],
                &[],
            ),
            jsonata(r#"{"TableName": "{% $t %}"}"#, &["dynamodb:PutItem on P:dynamodb:R:A:table/*"], &[]),
            jsonata(
                r#"{"TableName": "{% 'orders-' & $x %}"}"#,
                &["dynamodb:PutItem on P:dynamodb:R:A:table/orders-*"],
                &[],
            ),
        ],
    ),
    integration(
        "dynamodb:updateItem",
        CALL,
        &[
            written(r#"{"TableName": "orders"}"#, &["dynamodb:UpdateItem on P:dynamodb:R:A:table/orders"], &[]),
            written(
                r#"{"TableName": "arn:aws:dynamodb:eu-west-1:444455556666:table/orders"}"#,
                &["dynamodb:UpdateItem on arn:aws:dynamodb:eu-west-1:444455556666:table/orders"],
                &[],
            ),
            token(r#"{"TableName": "${orders_name}"}"#, &["dynamodb:UpdateItem on P:dynamodb:R:A:table/orders"], &[]),
            token(r#"{"TableName": "${orders_arn}"}"#, &["dynamodb:UpdateItem on P:dynamodb:R:A:table/orders"], &[]),
            path(r#"{"TableName.$": "$.t"}"#, &["dynamodb:UpdateItem on P:dynamodb:R:A:table/*"], &[]),
            path(
                r#"{"TableName.$": "States.Format('orders-{}', $.x)"}"#,
                &["dynamodb:UpdateItem on P:dynamodb:R:A:table/orders-*"],
                &[],
            ),
            jsonata(r#"{"TableName": "{% $t %}"}"#, &["dynamodb:UpdateItem on P:dynamodb:R:A:table/*"], &[]),
            jsonata(
                r#"{"TableName": "{% 'orders-' & $x %}"}"#,
                &["dynamodb:UpdateItem on P:dynamodb:R:A:table/orders-*"],
                &[],
            ),
        ],
    ),
];
