// Calls of the AWS SDK: service, operation and members are checked against the tables, at their tokens.
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Upload {
    pub key: String,
    pub note: Option<String>,
}

#[derive(Payload)]
pub struct Tags {
    #[serde(rename = "VersionId")]
    pub version_id: String,
}

workflow! {
    Sdk(upload: Upload) {
        Service: aws_sdk::s4::put_object_tagging { Bucket: "b" };
        Operation: aws_sdk::s3::put_object_taging { Bucket: "b" };
        Missing: aws_sdk::s3::put_object_tagging { Bucket: "b", Key: upload.key };
        Miscased: aws_sdk::s3::delete_object_tagging { bucket: "b", Key: upload.key };
        Unknown: aws_sdk::s3::delete_object_tagging { Bucket: "b", Key: upload.key, Tagging: "t" };
        Sync: aws_sdk::s3::delete_object_tagging { Bucket: "b", Key: upload.key }.sync();
        Unlimited: |token| aws_sdk::sqs::send_message { QueueUrl: "https://q", MessageBody: token };
        NoToken: |token| aws_sdk::sqs::send_message { QueueUrl: "https://q", MessageBody: "m" } timeout 1 hour;
        Untyped: aws_sdk::s3::get_object_tagging { Bucket: "b", Key: upload.key } => tags: Tags;
        Read: aws_sdk::s3::delete_object_tagging { Bucket: "b", Key: tags.version };
        Unassigned: aws_sdk::s3::delete_object_tagging { Bucket: "b", Key: later.version_id };
        Later: aws_sdk::s3::get_object_tagging { Bucket: "b", Key: upload.key } => later: Tags;
        Optional: aws_sdk::s3::delete_object_tagging { Bucket: "b", Key: upload.note };
        Capitals: aws_sdk::s3::PutObjectTagging { Bucket: "b" };
    }
}

workflow! {
    #![query_language(JSONPath)]
    InJsonPath(upload: Upload) {
        Miscased: aws_sdk::s3::delete_object_tagging { bucket: "b", Key: upload.key };
        Computed: aws_sdk::s3::delete_object_tagging { Bucket: "b", Key: upload.key * 2 };
    }
}

fn main() {}
