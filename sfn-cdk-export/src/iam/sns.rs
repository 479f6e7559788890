//! Amazon SNS: `sns:Publish`.
//!
//! Source: AWS Step Functions Developer Guide, "Publish messages to an Amazon SNS topic with Step Functions".

use sfn_asl::Text;
use sfn_asl::token::ResourceKind;

use super::{Argument, Call, Flat};
use crate::error::ExportError;
use crate::policy::{Fields, Statement, arn};

const EXPECTED: &str = "the ARN of a topic or an endpoint";

pub(super) fn publish(call: &Call<'_>) -> Result<Statement, ExportError> {
    let any = || arn("sns", Fields::RegionAndAccount, "*");
    let mut resources: Vec<Text> = Vec::new();
    for name in ["TopicArn", "TargetArn"] {
        match call.request.member(name) {
            Argument::Missing => {}
            Argument::Text(flat) => resources.push(call.known(name, &flat, target_arn(&flat), any, EXPECTED)?),
            Argument::Value(value) => return Err(call.unknown(name, value.describe(), EXPECTED)),
            Argument::Dynamic => resources.push(any()),
        }
    }
    // A request that is wholly computed is taken to name a topic.
    match call.request.member("PhoneNumber") {
        Argument::Missing => {}
        Argument::Dynamic if !resources.is_empty() => {}
        // A text message has no resource.
        _ => resources.push("*".into()),
    }
    if resources.is_empty() {
        call.argument("TopicArn")?;
    }
    Ok(Statement::allow("PublishMessages", ["sns:Publish"], resources))
}

fn target_arn(flat: &Flat) -> Option<Text> {
    match flat.resource() {
        Some((token, "")) if token.resource.kind == ResourceKind::SnsTopic => return Some(token.resource.arn().into()),
        Some(_) => return None,
        None => {}
    }
    let [.., resource] = flat.arn("sns")?;
    // An endpoint has slashes: `endpoint/<platform>/<application>/<id>`.
    flat.is_name(resource, "-_./").then(|| flat.restore(&flat.text))
}
