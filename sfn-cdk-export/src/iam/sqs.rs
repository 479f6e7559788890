//! Amazon SQS: `sqs:SendMessage`.
//!
//! Source: AWS Step Functions Developer Guide, "Send messages to an Amazon SQS queue with Step Functions".

use sfn_asl::Text;
use sfn_asl::token::{Pseudo, ResourceKind, Token};

use super::call::Call;
use super::flat::Flat;
use crate::policy::{Fields, arn};

const EXPECTED: &str = "a queue's URL (https://sqs.<region>.amazonaws.com/<account>/<name>)";

pub(super) fn send_message(call: &mut Call<'_>) {
    let queue = call.required("QueueUrl", EXPECTED, queue_arn);
    let queue = queue.unwrap_or_else(|| arn("sqs", Fields::RegionAndAccount, "*"));
    call.allow("SendMessages", ["sqs:SendMessage"], [queue]);
}

/// The ARN of the queue with this URL.
pub(super) fn queue_arn(flat: &Flat) -> Option<Text> {
    match flat.resource() {
        Some((token, "")) if token.resource.kind == ResourceKind::SqsQueue => return Some(token.resource.arn().into()),
        _ => {}
    }
    let mut path = flat.text.strip_prefix("https://")?.split('/');
    let (host, account, name) = (path.next()?, path.next()?, path.next()?);
    if path.next().is_some() || !flat.is_account(account) || !flat.is_name(name, "-_.") {
        return None;
    }
    let (region, partition) = place(flat, host)?;
    let mut out = Text::from("arn:");
    match partition {
        Some(partition) => out.push_str(partition),
        None => out.push_token(Pseudo::Partition.into()),
    }
    for field in [":sqs:", region, ":", account, ":", name] {
        out.push(&flat.restore(field));
    }
    Some(out)
}

/// Region and partition of an endpoint; no partition if the region or the domain is a token.
///
/// Source: AWS General Reference, "Amazon Simple Queue Service endpoints and quotas" (current, dual-stack, FIPS and legacy
/// endpoints).
fn place<'h>(flat: &Flat, host: &'h str) -> Option<(&'h str, Option<&'static str>)> {
    if host == "queue.amazonaws.com" {
        return Some(("us-east-1", Some("aws")));
    }
    let (first, rest) = host.split_once('.')?;
    let (second, domain) = rest.split_once('.')?;
    let (("sqs" | "sqs-fips", region) | (region, "queue")) = (first, second) else { return None };
    let is_suffix = domain.chars().next().and_then(|c| flat.token(c)) == Some(&Token::from(Pseudo::UrlSuffix));
    if !flat.is_region(region) || !(is_suffix && domain.chars().count() == 1 || DOMAINS.contains(&domain)) {
        return None;
    }
    Some((region, region.is_ascii().then(|| partition(region))))
}

/// The domains of the partitions; AWS's SDKs, `partitions.json`.
const DOMAINS: [&str; 9] = [
    "amazonaws.com",
    "api.aws",
    "amazonaws.com.cn",
    "api.amazonwebservices.com.cn",
    "amazonaws.eu",
    "c2s.ic.gov",
    "sc2s.sgov.gov",
    "cloud.adc-e.uk",
    "csp.hci.ic.gov",
];

/// The partition of a region; AWS's SDKs, `partitions.json`.
fn partition(region: &str) -> &'static str {
    const OTHERS: [(&str, &str); 7] = [
        ("cn-", "aws-cn"),
        ("us-gov-", "aws-us-gov"),
        ("eusc-", "aws-eusc"),
        ("us-iso-", "aws-iso"),
        ("us-isob-", "aws-iso-b"),
        ("eu-isoe-", "aws-iso-e"),
        ("us-isof-", "aws-iso-f"),
    ];
    OTHERS.iter().find(|(prefix, _)| region.starts_with(prefix)).map_or("aws", |(_, partition)| partition)
}
