//! Amazon Simple Notification Service.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-sns.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use std::collections::HashMap;

use serde_json::Value;

use super::macros::{calls, errors, read, written};

calls! {
    /// Publishes a message to a topic, a phone number or an endpoint.
    Callback publish(Publish) -> PublishResponse = "sns:publish" {}
}

errors! {
    /// The errors of Amazon Simple Notification Service.
    AmazonSNSException = "SNS.AmazonSNSException",
    AuthorizationErrorException = "SNS.AuthorizationErrorException",
    EndpointDisabledException = "SNS.EndpointDisabledException",
    InternalErrorException = "SNS.InternalErrorException",
    InvalidParameterException = "SNS.InvalidParameterException",
    InvalidParameterValueException = "SNS.InvalidParameterValueException",
    InvalidSecurityException = "SNS.InvalidSecurityException",
    KMSAccessDeniedException = "SNS.KMSAccessDeniedException",
    KMSDisabledException = "SNS.KMSDisabledException",
    KMSInvalidStateException = "SNS.KMSInvalidStateException",
    KMSNotFoundException = "SNS.KMSNotFoundException",
    KMSOptInRequiredException = "SNS.KMSOptInRequiredException",
    KMSThrottlingException = "SNS.KMSThrottlingException",
    NotFoundException = "SNS.NotFoundException",
    PlatformApplicationDisabledException = "SNS.PlatformApplicationDisabledException",
    SdkClientException = "SNS.SdkClientException",
    ValidationException = "SNS.ValidationException",
}

use Error as Reported;

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
