// How a call of the AWS SDK is written, and JSON in it.
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Upload {
    pub key: String,
    pub parts: Vec<u32>,
    pub note: Option<String>,
}

resources! {
    lambda keep(sfn_dsl::payload::Json);
}

workflow! {
    Forms(upload: Upload) {
        Call: aws_sdk::s3::put_object(upload.key);
        Short: aws_sdk::put_object { Bucket: "b" };
        Client: aws_sdk::s3.put_object();
        Rest: aws_sdk::s3::put_object { Bucket: "b", ..upload };
        Shorthand: aws_sdk::s3::put_object { Bucket };
        Untyped: aws_sdk::s3::get_object { Bucket: "b", Key: upload.key } => object;
        Wait: wait 1 second;
    }
}

workflow! {
    Json(upload: Upload) {
        Twice: keep(json!({ "a": 1, "a": upload.key }));
        NoName: keep(json!({ key: upload.key }));
        NoValue: keep(json!({ "key" }));
        Two: keep(json!(1, 2));
    }
}

workflow! {
    Values(upload: Upload) {
        Field: keep(json!({ "key": upload.kye, "list": [1, { "of": upload.parts.length() }] }));
        NoPayload: keep(json!({ "a": [Upload { key: upload.key, parts: upload.parts }.key] }));
    }
}

workflow! {
    #![query_language(JSONPath)]
    InJsonPath(upload: Upload) {
        Mixed: keep(json!({ "a": [upload.key, { "of": upload.key }] }));
        Computed: keep(json!({ "a": upload.key.len() * 2 }));
        Optional: keep(json!({ "a": upload.note }));
    }
}

fn main() {}
