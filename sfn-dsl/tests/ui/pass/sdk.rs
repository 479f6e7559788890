//! Calls of any AWS API, and JSON of any form, in both query languages.
use sfn_dsl::payload::Json;
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Upload {
    pub key: String,
    pub size: u64,
    pub tags: Vec<String>,
    pub note: Option<String>,
}

#[derive(Payload)]
#[serde(rename_all = "PascalCase")]
pub struct Objects {
    pub key_count: u32,
}

#[derive(TaskError)]
pub enum Rds {
    #[task_error(name = "Rds.RdsException")]
    RdsException,
}

resources! {
    bucket REPORTS;
    queue JOBS: Json;
    lambda keep(Json);
}

workflow! {
    Sdk(upload: Upload) -> u32 {
        Tag: aws_sdk::s3::put_object_tagging {
            Bucket: REPORTS,
            Key: upload.key,
            Tagging: json!({ "TagSet": [{ "Key": "size", "Value": format!("{}", upload.size) }] }),
        };
        List: aws_sdk::s3::list_objects_v2 { Bucket: REPORTS.name(), Prefix: format!("{}/", upload.key) } => objects: Objects;
        Instances: aws_sdk::rds::describe_db_instances {} retry Rds::RdsException;
        Call: |token| aws_sdk::sqs::send_message {
            QueueUrl: JOBS.url(),
            MessageBody: format!("{token}/{}", objects.key_count),
        } timeout 1 hour;
        Keep: keep(json!({
            "key": upload.key,
            "tags": upload.tags,
            "nested": { "list": [upload.size, 1, "two", true, null, { "of": upload.key }, [upload.tags]] },
        }));
        Optional: keep(json!({ "note": upload.note }));
        Queue: JOBS.send(json!([upload.size]));
        Done: succeed objects.key_count;
    }
}

workflow! {
    #![query_language(JSONPath)]
    InJsonPath(upload: Upload) -> u32 {
        Tag: aws_sdk::s3::put_object_tagging {
            Bucket: REPORTS,
            Key: upload.key,
            Tagging: json!({ "TagSet": [{ "Key": "key", "Value": upload.key }] }),
        };
        List: aws_sdk::s3::list_objects_v2 { Bucket: REPORTS } => objects: Objects;
        Keep: keep(json!({ "sizes": [upload.size, 1], "none": null, "fixed": [1, ["two"]] }));
        Done: succeed objects.key_count;
    }
}

fn main() {
    let sdk = Sdk::validated().unwrap();
    assert!(sdk.warnings().is_empty(), "{}", sdk.warnings());
    let text = Sdk::asl();
    let has = |part: &str| assert!(text.contains(part), "no {part} in\n{text}");
    // Developer Guide, "Learning to use AWS service SDK integrations in Step Functions".
    has(r#""Resource": "arn:aws:states:::aws-sdk:s3:putObjectTagging""#);
    has(r#""Bucket": "${reports_name}""#);
    has(r#""Key": "{% $states.context.Execution.Input.key %}""#);
    has(r#""Key": "size""#);
    has(r#""Value": "{% $string($states.context.Execution.Input.size) %}""#);
    has(r#""Resource": "arn:aws:states:::aws-sdk:s3:listObjectsV2""#);
    has(r#""objects": "{% $states.result %}""#);
    has(r#""Resource": "arn:aws:states:::aws-sdk:rds:describeDBInstances""#);
    has(r#""Resource": "arn:aws:states:::aws-sdk:sqs:sendMessage.waitForTaskToken""#);
    has(r#""QueueUrl": "${jobs_url}""#);
    has(r#""MessageBody": "{% $states.context.Task.Token & '/' & $objects.KeyCount %}""#);
    has(r#""tags": "{% $states.context.Execution.Input.tags %}""#);
    // A member that may be absent makes its object one expression, which leaves it out.
    has(r#""Payload": "{% {'note': $states.context.Execution.Input.note} %}""#);
    let flat: String = text.split_whitespace().collect();
    let list = r#""list":["{%$states.context.Execution.Input.size%}",1,"two",true,null,{"of":"{%$states.context.Execution.Input.key%}"},["{%$states.context.Execution.Input.tags%}"]]"#;
    assert!(flat.contains(list), "{text}");
    assert!(flat.contains(r#""MessageBody":["{%$states.context.Execution.Input.size%}"]"#), "{text}");

    let in_json_path = InJsonPath::validated().unwrap();
    assert!(in_json_path.warnings().is_empty(), "{}", in_json_path.warnings());
    let text = InJsonPath::asl();
    let has = |part: &str| assert!(text.contains(part), "no {part} in\n{text}");
    has(r#""Bucket": "${reports_name}""#);
    has(r#""Key.$": "$$.Execution.Input.key""#);
    has(r#""Value.$": "$$.Execution.Input.key""#);
    has(r#""sizes.$": "States.Array($$.Execution.Input.size, 1)""#);
    let flat: String = text.split_whitespace().collect();
    assert!(flat.contains(r#""none":null,"fixed":[1,["two"]]"#), "{text}");
}
