//! Amazon Simple Queue Service.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-sqs.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use std::collections::HashMap;

use serde_json::Value;

use super::Integer;
use super::macros::{calls, read, written};

calls! {
    /// Sends a message to a queue.
    Callback send_message(SendMessage) -> SendMessageResult = "sqs:sendMessage" {}
}

pub use crate::error::Sqs as Error;

written! {
    MessageAttributeValue {
        data_type: String = "DataType",
        ;
        binary_list_values: Vec<String> = "BinaryListValues",
        binary_value: String = "BinaryValue",
        string_list_values: Vec<String> = "StringListValues",
        string_value: String = "StringValue",
    }
    MessageSystemAttributeValue {
        data_type: String = "DataType",
        ;
        binary_list_values: Vec<String> = "BinaryListValues",
        binary_value: String = "BinaryValue",
        string_list_values: Vec<String> = "StringListValues",
        string_value: String = "StringValue",
    }
    SendMessage {
        message_body: Value = "MessageBody",
        queue_url: String = "QueueUrl",
        ;
        delay_seconds: Integer = "DelaySeconds",
        message_attributes: HashMap<String, MessageAttributeValue> = "MessageAttributes",
        message_deduplication_id: String = "MessageDeduplicationId",
        message_group_id: String = "MessageGroupId",
        message_system_attributes: HashMap<String, MessageSystemAttributeValue> = "MessageSystemAttributes",
    }
}

read! {
    SendMessageResult {
        md5_of_message_body: String = "MD5OfMessageBody",
        message_id: String = "MessageId",
        ;
        md5_of_message_attributes: String = "MD5OfMessageAttributes",
        md5_of_message_system_attributes: String = "MD5OfMessageSystemAttributes",
        sequence_number: String = "SequenceNumber",
    }
}
