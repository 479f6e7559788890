//! Source: AWS Step Functions Developer Guide, "Add EventBridge events with Step Functions".

use crate::table::{CALLBACK, Integration, integration, jsonata, path, token, written};

pub const TABLE: &[Integration] = &[integration(
    "events:putEvents",
    CALLBACK,
    &[
        written(r#"{"Entries": [{"Source": "s"}]}"#, &["events:PutEvents on P:events:R:A:event-bus/default"], &[]),
        written(
            r#"{"Entries": [{"EventBusName": "orders"}, {"EventBusName": "arn:aws:events:eu-west-1:444455556666:event-bus/b"}]}"#,
            &["events:PutEvents on P:events:R:A:event-bus/orders arn:aws:events:eu-west-1:444455556666:event-bus/b"],
            &[],
        ),
        token(
            r#"{"Entries": [{"EventBusName": "${bus_name}"}, {"EventBusName": "default"}]}"#,
            &["events:PutEvents on P:events:R:A:event-bus/bus P:events:R:A:event-bus/default"],
            &[],
        ),
        token(
            r#"{"Entries": [{"EventBusName": "${bus_arn}"}]}"#,
            &["events:PutEvents on P:events:R:A:event-bus/bus"],
            &[],
        ),
        path(r#"{"Entries.$": "$.e"}"#, &["events:PutEvents on P:events:R:A:event-bus/*"], &[]),
        path(r#"{"Entries": [{"EventBusName.$": "$.b"}]}"#, &["events:PutEvents on P:events:R:A:event-bus/*"], &[]),
        jsonata(r#"{"Entries": "{% $e %}"}"#, &["events:PutEvents on P:events:R:A:event-bus/*"], &[]),
        jsonata(
            r#"{"Entries": [{"EventBusName": "{% $b %}"}]}"#,
            &["events:PutEvents on P:events:R:A:event-bus/*"],
            &[],
        ),
        jsonata(
            r#"{"Entries": [{"EventBusName": "{% 'orders-' & $x %}"}]}"#,
            &["events:PutEvents on P:events:R:A:event-bus/orders-*"],
            &[],
        ),
    ],
)];
