//! Amazon SNS: `sns:Publish`.
//!
//! Source: AWS Step Functions Developer Guide, "Publish messages to an Amazon SNS topic with Step Functions".

use sfn_asl::token::ResourceKind;

use super::arn_type::ArnType;
use super::call::Call;
use super::request::Argument;
use crate::policy::Fields;

/// A topic, or an endpoint of a platform: `endpoint/<platform>/<application>/<id>`.
const TARGET: ArnType = ArnType {
    service: "sns",
    fields: Fields::RegionAndAccount,
    prefix: "",
    characters: "-_./",
    kind: Some(ResourceKind::SnsTopic),
    by_name: false,
    expected: "the ARN of a topic or an endpoint",
};

pub(super) fn publish(call: &mut Call<'_>) {
    let targets: Vec<_> =
        ["TopicArn", "TargetArn"].into_iter().filter_map(|name| call.optional(name, &TARGET)).collect();
    // A request that is wholly computed is taken to name a topic.
    let is_text_message = match call.argument("PhoneNumber") {
        Argument::Missing => false,
        Argument::Dynamic if call.request.is_absent() => false,
        Argument::Dynamic => targets.is_empty(),
        _ => true,
    };
    let mut resources: Vec<_> = targets.iter().map(super::arn_type::Named::arn).collect();
    if is_text_message {
        // A text message has no resource.
        resources.push("*".into());
    }
    if resources.is_empty() {
        if call.request.is_absent() {
            call.dynamic("TopicArn");
        } else {
            call.missing("TopicArn");
        }
        resources.push(TARGET.any().arn());
    }
    call.allow("PublishMessages", ["sns:Publish"], resources);
}
