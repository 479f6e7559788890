//! Amazon Simple Notification Service.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-sns.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use std::collections::HashMap;

use serde_json::Value;

use super::macros::{calls, read, written};

calls! {
    /// Publishes a message to a topic, a phone number or an endpoint.
    Callback publish(Publish) -> PublishResponse = "sns:publish" {}
}

pub use crate::error::Sns as Error;

written! {
    MessageAttributeValue {
        data_type: String = "DataType",
        ;
        binary_value: String = "BinaryValue",
        string_value: String = "StringValue",
    }
    Publish {
        message: Value = "Message",
        ;
        message_attributes: HashMap<String, MessageAttributeValue> = "MessageAttributes",
        message_deduplication_id: String = "MessageDeduplicationId",
        message_group_id: String = "MessageGroupId",
        message_structure: String = "MessageStructure",
        phone_number: String = "PhoneNumber",
        subject: String = "Subject",
        target_arn: String = "TargetArn",
        topic_arn: String = "TopicArn",
    }
}

read! {
    PublishResponse {
        message_id: String = "MessageId",
        ;
        sequence_number: String = "SequenceNumber",
    }
}
