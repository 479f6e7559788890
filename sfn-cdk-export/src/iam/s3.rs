//! Amazon S3: what a Distributed Map reads its items from and writes its results to.
//!
//! Sources: AWS Step Functions Developer Guide, "IAM policies for using Distributed Map states" and "`ItemReader` (Map)"; Amazon S3
//! API Reference, `GetObject` (a version's permission).

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
            // A manifest names other files of the same bucket. With `ManifestType`, `InputType` is what those are.
            let is_manifest = setting("InputType") == Some("MANIFEST") || setting("ManifestType").is_some();
            let key = call.required("Key", "a key", |flat| Some(flat.restore(&flat.text)));
            let object = objects(call, &key.filter(|_| !is_manifest).unwrap_or_else(|| "*".into()));
            call.allow("ReadItems", ["s3:GetObject"], [object.clone()]);
            if call.may_have("VersionId") {
                call.allow("ReadItems", ["s3:GetObjectVersion"], [object]);
            }
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

pub(super) fn bucket_arn(flat: &Flat) -> Option<Text> {
    match flat.resource() {
        Some((token, "")) if token.resource.kind == ResourceKind::S3Bucket && token.attribute == Attribute::Name => {
            Some(token.resource.arn().into())
        }
        None if flat.is_name(&flat.text, "-.") => Some(arn("s3", Fields::Neither, flat.restore(&flat.text))),
        _ => None,
    }
}

/// What `s3://<bucket>/<key>` names.
pub(super) struct Location {
    /// The bucket's ARN.
    pub(super) bucket: Text,
    /// The key, with `*` for an end that isn't known; empty if there is none.
    key: Text,
    is_open: bool,
}

impl Location {
    /// What such a text is, in the words of a message.
    pub(super) const EXPECTED: &str = "the URI of an object (s3://<bucket>/<key>)";

    pub(super) fn find(flat: &Flat) -> Option<Self> {
        let path = flat.text.strip_prefix("s3://")?;
        let (bucket, key) = path.split_once('/').map_or((path, None), |(bucket, key)| (bucket, Some(key)));
        Some(Self {
            bucket: bucket_arn(&flat.clone().with_text(bucket.to_owned()))?,
            key: flat.restore(key.unwrap_or_default()),
            is_open: flat.is_open() && key.is_some(),
        })
    }

    /// Any bucket and any key.
    pub(super) fn any() -> Self {
        Self { bucket: arn("s3", Fields::Neither, "*"), key: Text::new(), is_open: false }
    }

    /// The ARN of the object; of every object in the bucket without a key.
    pub(super) fn object(&self) -> Text {
        let mut out = self.bucket.clone();
        out.push_str("/");
        let any = Text::from("*");
        out.push(if self.key.is_empty() { &any } else { &self.key });
        out
    }

    /// The ARN of the objects below it.
    pub(super) fn below(&self) -> Text {
        let mut out = self.object();
        if !self.key.is_empty() && !self.is_open {
            out.push_str(if self.key.as_literal().is_some_and(|key| key.ends_with('/')) { "*" } else { "/*" });
        }
        out
    }
}

/// The ARN of the objects with these keys.
fn objects(call: &mut Call<'_>, keys: &Text) -> Text {
    let mut out = bucket(call);
    out.push_str("/");
    out.push(keys);
    out
}
