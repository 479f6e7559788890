//! Amazon EventBridge.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-eventbridge.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use serde_json::Value;

use super::macros::{calls, read, written};

calls! {
    /// Puts events on event buses; an entry that fails fails the task.
    Callback put_events(PutEvents) -> PutEventsResponse = "events:putEvents" {}
}

pub use crate::error::EventBridge as Error;

written! {
    PutEvents {
        entries: Vec<PutEventsRequestEntry> = "Entries",
        ;
        endpoint_id: String = "EndpointId",
    }
    PutEventsRequestEntry {
        ;
        detail: Value = "Detail",
        detail_type: String = "DetailType",
        event_bus_name: String = "EventBusName",
        resources: Vec<String> = "Resources",
        source: String = "Source",
        time: String = "Time",
        trace_header: String = "TraceHeader",
    }
}

read! {
    PutEventsResponse {
        entries: Vec<PutEventsResultEntry> = "Entries",
        failed_entry_count: i64 = "FailedEntryCount",
        ;
    }
    PutEventsResultEntry {
        ;
        error_code: String = "ErrorCode",
        error_message: String = "ErrorMessage",
        event_id: String = "EventId",
    }
}
