//! Amazon SQS: `sqs:SendMessage`.
//!
//! Source: AWS Step Functions Developer Guide, "Send messages to an Amazon SQS queue with Step Functions".

use sfn_asl::Text;
use sfn_asl::token::{Pseudo, ResourceKind, Token};

use super::{Argument, Call, Flat};
use crate::error::ExportError;
use crate::policy::{Fields, Statement, arn};

const EXPECTED: &str = "a queue's URL (https://sqs.<region>.amazonaws.com/<account>/<name>)";

pub(super) fn send_message(call: &Call<'_>) -> Result<Statement, ExportError> {
    let queue = match call.argument("QueueUrl")? {
        Argument::Text(text) => {
            let flat = call.flat("QueueUrl", text, EXPECTED)?;
            match flat.resource() {
                Some((token, "")) if token.resource.kind == ResourceKind::SqsQueue => token.resource.arn().into(),
                _ => queue_arn(&flat).ok_or_else(|| call.unknown("QueueUrl", text, EXPECTED))?,
            }
        }
        Argument::Value(value) => return Err(call.unknown("QueueUrl", value.describe(), EXPECTED)),
        _ => arn("sqs", Fields::RegionAndAccount, "*"),
    };
    Ok(Statement::allow("SendMessages", ["sqs:SendMessage"], [queue]))
}

/// The ARN of the queue with this URL.
fn queue_arn(flat: &Flat) -> Option<Text> {
    let mut path = flat.text.strip_prefix("https://")?.split('/');
    let (host, account, name) = (path.next()?, path.next()?, path.next()?);
    if path.next().is_some() || !flat.is_name(account, "") || !flat.is_name(name, "-_.") {
        return None;
    }
    let mut labels = host.split('.');
    // The older form has the region first: https://<region>.queue.amazonaws.com/...
    let (("sqs", region) | (region, "queue")) = (labels.next()?, labels.next()?) else { return None };
    let domain: Vec<&str> = labels.collect();
    let known = match domain.as_slice() {
        [token] => token.chars().next().and_then(|c| flat.token(c)) == Some(&Token::from(Pseudo::UrlSuffix)),
        domain => matches!(domain, ["amazonaws", "com"] | ["amazonaws", "com", "cn"]),
    };
    if !known || !flat.is_name(region, "-") {
        return None;
    }
    let mut out = Text::from("arn:");
    match partition(region) {
        Some(partition) => out.push_str(partition),
        None => out.push_token(Pseudo::Partition.into()),
    }
    for field in [":sqs:", region, ":", account, ":", name] {
        out.push(&flat.restore(field));
    }
    Some(out)
}

/// The partition of a region; `None` if the region is a token.
fn partition(region: &str) -> Option<&'static str> {
    if !region.is_ascii() {
        return None;
    }
    Some(if region.starts_with("cn-") {
        "aws-cn"
    } else if region.starts_with("us-gov-") {
        "aws-us-gov"
    } else {
        "aws"
    })
}
