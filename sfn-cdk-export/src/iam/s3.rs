//! Amazon S3: what a Distributed Map reads its items from and writes its results to.
//!
//! Source: AWS Step Functions Developer Guide, "IAM policies for using Distributed Map states".

use sfn_asl::Text;
use sfn_asl::json::{Object, Value};
use sfn_asl::token::{Attribute, ResourceKind};

use super::call::{Call, condition};
use super::flat::Flat;
use super::map::integration;
use crate::policy::{Fields, Statement, arn};

const BUCKET: &str = "a bucket's name";

/// `ItemReader`.
pub(super) fn read_items(call: &mut Call<'_>, resource: &Text, config: Option<&Object>) {
    let setting = |name: &str| config.and_then(|config| config.get(name)).and_then(Value::as_str);
    match integration(resource).as_deref() {
        Some("s3:getObject") => {
            // A manifest names other files of the same bucket.
            let is_manifest = setting("InputType") == Some("MANIFEST");
            let key = call.required("Key", "a key", |flat| Some(flat.restore(&flat.text)));
            let object = objects(call, &key.filter(|_| !is_manifest).unwrap_or_else(|| "*".into()));
            call.allow("ReadItems", ["s3:GetObject"], [object]);
        }
        Some("s3:listObjectsV2") => {
            let prefix = call.argument("Prefix");
            let prefix = call.read("Prefix", prefix, "a prefix", |flat| Some(flat.clone()));
            let prefix = prefix.filter(|prefix| !prefix.text.is_empty());
            let bucket = bucket(call);
            let mut list = Statement::allow("ListItems", ["s3:ListBucket"], [bucket]);
            if let Some(prefix) = &prefix {
                list = list.condition(condition("s3:prefix", prefix));
            }
            call.push(list);
            if setting("Transformation") == Some("LOAD_AND_FLATTEN") {
                let mut keys = prefix.as_ref().map(|prefix| prefix.restore(&prefix.text)).unwrap_or_default();
                if !prefix.is_some_and(|prefix| prefix.is_open()) {
                    keys.push_str("*");
                }
                let objects = objects(call, &keys);
                call.allow("ReadItems", ["s3:GetObject"], [objects]);
            }
        }
        _ => call.no_rule(),
    }
}

/// `ResultWriter`.
pub(super) fn write_results(call: &mut Call<'_>, resource: &Text) {
    if integration(resource).as_deref() != Some("s3:putObject") {
        return call.no_rule();
    }
    let prefix = call.argument("Prefix");
    let prefix = call.read("Prefix", prefix, "a prefix", |flat| Some(flat.clone()));
    let keys = match prefix {
        Some(prefix) if !prefix.text.is_empty() => {
            let mut keys = prefix.restore(prefix.text.trim_end_matches('/'));
            keys.push_str("/*");
            keys
        }
        _ => "*".into(),
    };
    let objects = objects(call, &keys);
    call.allow(
        "WriteResults",
        ["s3:AbortMultipartUpload", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:PutObject"],
        [objects],
    );
}

/// The bucket's ARN; every bucket's if the name is computed.
fn bucket(call: &mut Call<'_>) -> Text {
    call.required("Bucket", BUCKET, bucket_arn).unwrap_or_else(|| arn("s3", Fields::Neither, "*"))
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
fn objects(call: &mut Call<'_>, keys: &Text) -> Text {
    let mut out = bucket(call);
    out.push_str("/");
    out.push(keys);
    out
}
