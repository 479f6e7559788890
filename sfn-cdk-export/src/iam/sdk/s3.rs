//! Amazon S3: access points in the place of buckets, sources of copies, and objects that are not there.
//!
//! Sources: Amazon S3 API Reference, `CopyObject`; Amazon S3 User Guide, "Configuring IAM policies for using
//! access points".

use sfn_services::sdk::{Part, Permission};

use super::template;
use super::values::Filled;
use crate::iam::call::Call;
use crate::iam::flat::Flat;
use crate::iam::request::Argument;
use crate::iam::s3 as buckets;
use crate::policy::{Fields, arn};

/// The action; for a copy of a version, the one on versions.
pub(super) fn versioned<'p>(call: &Call<'_>, permission: &'p Permission) -> &'p str {
    let is_version = || match call.request.member("CopySource") {
        Argument::Text(flat) => flat.text.contains("?versionId="),
        _ => false,
    };
    if permission.action == "s3:GetObject" && is_version() { "s3:GetObjectVersion" } else { &permission.action }
}

/// To be told that there is no such object: who may not list the bucket is refused instead (403), which no clause about a missing
/// object handles. So a state that has one may list it.
///
/// Source: Amazon S3 API Reference, `HeadObject` and `GetObject`, "Permissions".
pub(super) fn tell_missing_objects(call: &mut Call<'_>, action: &str) {
    let is_missing =
        |name: &String| name.starts_with("S3.") && (name.contains("NoSuchKey") || name.contains("NotFound"));
    if !matches!(action, "headObject" | "getObject" | "getObjectAttributes") || !call.handled.iter().any(is_missing) {
        return;
    }
    let bucket = match call.argument("Bucket") {
        Argument::Text(flat) if template::arn(&flat).is_some() => Some(flat.restore(&flat.text)),
        Argument::Text(flat) if !flat.is_unknown() => buckets::bucket_arn(&flat),
        _ => None,
    };
    call.detail = ", and is told if there is no such object";
    let bucket = bucket.unwrap_or_else(|| arn("s3", Fields::Neither, "*"));
    call.allow("TellMissingObjects", ["s3:ListBucket"], [bucket]);
    call.detail = "";
}

/// The bucket of an ARN: a bucket's or an access point's.
pub(super) fn bucket_arn(flat: &Flat, kind: &str) -> Option<Filled> {
    let [_, _, service, .., resource] = template::arn(flat)?;
    if service != "s3" {
        return None;
    }
    let mut head = flat.restore(&flat.text);
    if resource.starts_with("accesspoint/") {
        if kind == "object" {
            head.push_str("/object");
        }
        return Some(Filled::head(head));
    }
    (!resource.contains('/')).then(|| Filled::head(head))
}

/// Bucket or key of `bucket/key`, or of an access point's ARN with `/object/key` behind it.
pub(super) fn copy_source(flat: &Flat, part: Part) -> Option<Filled> {
    if template::arn(flat).is_some() {
        let text = without_version(&flat.text);
        return Some(Filled::head(flat.restore(&decoded(text))));
    }
    if flat.may_become_arn() {
        return None;
    }
    let text = flat.text.strip_prefix('/').unwrap_or(&flat.text);
    match (text.split_once('/'), part) {
        (Some((bucket, _)), Part::CopySourceBucket) => Some(Filled::name(flat.restore(bucket))),
        (Some((_, key)), _) => Some(Filled::name(flat.restore(&decoded(without_version(key))))),
        // Only the beginning of the bucket's name is known.
        (None, Part::CopySourceBucket) if flat.is_open() => Some(Filled::name(flat.restore(text))),
        (None, _) if flat.is_open() => Some(Filled::any()),
        (None, _) => None,
    }
}

fn without_version(text: &str) -> &str {
    text.split_once("?versionId=").map_or(text, |(before, _)| before)
}

/// The text with each `%2F` as its character; as it is if that isn't text.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let digits = after.get(..2).filter(|digits| byte == b'%' && digits.iter().all(u8::is_ascii_hexdigit));
        let code = digits.and_then(|digits| std::str::from_utf8(digits).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(code) => {
                bytes.push(code);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(byte);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}
