//! Amazon S3: what a Distributed Map reads its items from and writes its results to.
//!
//! Source: AWS Step Functions Developer Guide, "IAM policies for using Distributed Map states".

use sfn_asl::Text;
use sfn_asl::json::{Object, Value};
use sfn_asl::token::{Attribute, ResourceKind};

use super::{Argument, Call, Flat, map};
use crate::error::ExportError;
use crate::policy::{Condition, Fields, Statement, arn};

const BUCKET: &str = "a bucket's name";

/// `ItemReader`.
pub(super) fn read_items(
    call: &Call<'_>,
    resource: &Text,
    config: Option<&Object>,
) -> Result<Vec<Statement>, ExportError> {
    let setting = |name: &str| config.and_then(|config| config.get(name)).and_then(Value::as_str);
    match map::integration(resource).as_deref() {
        Some("s3:getObject") => {
            let key = match string(call, "Key", true)? {
                // A manifest names other files of the same bucket.
                Some(key) if setting("InputType") != Some("MANIFEST") => key.restore(&key.text),
                _ => "*".into(),
            };
            Ok(vec![Statement::allow("ReadItems", ["s3:GetObject"], [object(call, &key)?])])
        }
        Some("s3:listObjectsV2") => {
            let prefix = string(call, "Prefix", false)?;
            let mut list = Statement::allow("ListItems", ["s3:ListBucket"], [bucket(call)?]);
            if let Some(prefix) = prefix.as_ref().filter(|prefix| !prefix.text.is_empty()) {
                list = list.condition(if prefix.is_open() {
                    Condition::new("StringLike", "s3:prefix", prefix.restore(&prefix.text))
                } else {
                    Condition::new("StringEquals", "s3:prefix", prefix.restore_value())
                });
            }
            let mut out = vec![list];
            if setting("Transformation") == Some("LOAD_AND_FLATTEN") {
                let mut keys = prefix.as_ref().map(|prefix| prefix.restore(&prefix.text)).unwrap_or_default();
                if !prefix.is_some_and(|prefix| prefix.is_open()) {
                    keys.push_str("*");
                }
                out.push(Statement::allow("ReadItems", ["s3:GetObject"], [object(call, &keys)?]));
            }
            Ok(out)
        }
        _ => Err(call.no_rule()),
    }
}

/// `ResultWriter`.
pub(super) fn write_results(call: &Call<'_>, resource: &Text) -> Result<Statement, ExportError> {
    if map::integration(resource).as_deref() != Some("s3:putObject") {
        return Err(call.no_rule());
    }
    let keys = match string(call, "Prefix", false)? {
        Some(prefix) if !prefix.text.is_empty() => {
            let mut keys = prefix.restore(prefix.text.trim_end_matches('/'));
            keys.push_str("/*");
            keys
        }
        _ => "*".into(),
    };
    Ok(Statement::allow(
        "WriteResults",
        ["s3:AbortMultipartUpload", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:PutObject"],
        [object(call, &keys)?],
    ))
}

/// A member that is a string; `None` if it is computed or, where it may be, missing.
fn string(call: &Call<'_>, name: &'static str, required: bool) -> Result<Option<Flat>, ExportError> {
    let argument = if required { call.argument(name)? } else { call.request.member(name) };
    match argument {
        Argument::Text(flat) => Ok(Some(flat)),
        Argument::Value(value) => Err(call.unknown(name, value.describe(), "a string")),
        Argument::Dynamic | Argument::Missing => Ok(None),
    }
}

/// The bucket's ARN; every bucket's if the name is computed.
fn bucket(call: &Call<'_>) -> Result<Text, ExportError> {
    let any = || arn("s3", Fields::Neither, "*");
    match call.argument("Bucket")? {
        Argument::Text(flat) => call.known("Bucket", &flat, bucket_arn(&flat), any, BUCKET),
        Argument::Value(value) => Err(call.unknown("Bucket", value.describe(), BUCKET)),
        _ => Ok(any()),
    }
}

fn bucket_arn(flat: &Flat) -> Option<Text> {
    match flat.resource() {
        Some((token, "")) if token.resource.kind == ResourceKind::S3Bucket && token.attribute == Attribute::Name => {
            Some(token.resource.arn().into())
        }
        None if flat.is_name(&flat.text, "-.") => Some(arn("s3", Fields::Neither, flat.restore(&flat.text))),
        _ => None,
    }
}

/// The ARN of the objects with these keys.
fn object(call: &Call<'_>, keys: &Text) -> Result<Text, ExportError> {
    let mut out = bucket(call)?;
    out.push_str("/");
    out.push(keys);
    Ok(out)
}
