//! Distributed Map: child executions, readers and writers.
//!
//! Source: AWS Step Functions Developer Guide, "IAM policies for using Distributed Map states", "`ItemReader` (Map)" and
//! "`ResultWriter` (Map)".

use sfn_cdk_export::Deployment;

use crate::support::iam::prove;
use crate::support::{environments, machine};
use crate::{grants, resolved, tokens};

const CHILDREN: [&str; 2] = [
    "states:StartExecution on P:states:R:A:stateMachine:demo",
    "states:DescribeExecution on P:states:R:A:execution:demo:*",
];

/// The fields of a Map in a language with the name of its request, and what they need beside its child executions.
fn needs(language: &str, fields: &str, expected: &[&str]) {
    let deployment = deployment(language, fields);
    proved(&deployment, fields, expected);
}

fn deployment(language: &str, fields: &str) -> Deployment {
    let text = format!(
        r#"{{"QueryLanguage": "{language}", "StartAt": "Each", "States": {{"Each": {{"Type": "Map", {fields}
            "ItemProcessor": {{"ProcessorConfig": {{"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}},
                "StartAt": "Work", "States": {{"Work": {{"Type": "Pass", "End": true}}}}}}, "End": true}}}}}}"#
    );
    Deployment::new("demo", machine(&text, &tokens())).unwrap()
}

fn proved(deployment: &Deployment, fields: &str, expected: &[&str]) {
    let expected: Vec<&str> = CHILDREN.iter().chain(expected).copied().collect();
    for environment in environments() {
        let policy = resolved(deployment, &environment);
        let expected = grants::expected(&expected, &environment);
        assert_eq!(grants::of(&policy), expected, "{fields}");
        prove(&policy, &grants::calls(&expected));
    }
}

/// The same request as `Parameters` and as `Arguments`.
fn written(before: &str, request: &str, after: &str, expected: &[&str]) {
    needs("JSONPath", &format!(r#"{before} "Parameters": {request} {after}"#), expected);
    needs("JSONata", &format!(r#"{before} "Arguments": {request} {after}"#), expected);
}

#[test]
fn children() {
    needs("JSONPath", "", &[]);
    needs("JSONata", r#""Label": "each","#, &[]);
}

#[test]
fn children_that_are_redriven() {
    for (fields, children) in
        [("", "P:states:R:A:execution:demo/*:*"), (r#""Label": "each","#, "P:states:R:A:execution:demo/each:*")]
    {
        let expected = format!("states:RedriveExecution on {children}");
        proved(&deployment("JSONPath", fields).redrive(true), fields, &[&expected]);
    }
}

#[test]
fn files() {
    const READER: &str = r#""ItemReader": {"Resource": "arn:aws:states:::s3:getObject","#;
    for input in ["CSV", "JSON", "JSONL", "PARQUET"] {
        let after = format!(r#", "ReaderConfig": {{"InputType": "{input}"}}}},"#);
        let (object, any_key) = ("s3:GetObject on P:s3:::in/a/items", "s3:GetObject on P:s3:::in/*");
        written(READER, r#"{"Bucket": "in", "Key": "a/items"}"#, &after, &[object]);
        written(
            READER,
            r#"{"Bucket": "${data_name}", "Key": "a/items"}"#,
            &after,
            &["s3:GetObject on P:s3:::data/a/items"],
        );
        let path = |request: &str, expected: &[&str]| {
            needs("JSONPath", &format!(r#"{READER} "Parameters": {request} {after}"#), expected);
        };
        path(r#"{"Bucket.$": "$.b", "Key.$": "$.k"}"#, &["s3:GetObject on P:s3:::*/*"]);
        // The key that is known is kept.
        path(r#"{"Bucket.$": "$.b", "Key": "a/items"}"#, &["s3:GetObject on P:s3:::*/a/items"]);
        path(r#"{"Bucket": "in", "Key.$": "$.k"}"#, &[any_key]);
        let jsonata = |request: &str, expected: &[&str]| {
            needs("JSONata", &format!(r#"{READER} "Arguments": {request} {after}"#), expected);
        };
        jsonata(r#"{"Bucket": "{% $b %}", "Key": "{% $k %}"}"#, &["s3:GetObject on P:s3:::*/*"]);
        jsonata(r#"{"Bucket": "in", "Key": "{% 'a/' & $k %}"}"#, &["s3:GetObject on P:s3:::in/a/*"]);
    }
}

#[test]
fn versions_of_files() {
    let reader = r#""ItemReader": {"Resource": "arn:aws:states:::s3:getObject","#;
    written(
        reader,
        r#"{"Bucket": "in", "Key": "items", "VersionId": "BcK42"}"#,
        r#", "ReaderConfig": {"InputType": "JSON"}},"#,
        &["s3:GetObject s3:GetObjectVersion on P:s3:::in/items"],
    );
}

/// A manifest names other files of its bucket.
#[test]
fn manifests() {
    let reader = r#""ItemReader": {"Resource": "arn:aws:states:::s3:getObject","#;
    for config in [
        r#"{"InputType": "MANIFEST", "ManifestType": "S3_INVENTORY"}"#,
        r#"{"InputType": "MANIFEST", "ManifestType": "ATHENA_DATA"}"#,
        r#"{"InputType": "MANIFEST"}"#,
        // What the files of the manifest are.
        r#"{"InputType": "CSV", "ManifestType": "ATHENA_DATA"}"#,
    ] {
        written(
            reader,
            r#"{"Bucket": "in", "Key": "a/manifest.json"}"#,
            &format!(r#", "ReaderConfig": {config}}},"#),
            &["s3:GetObject on P:s3:::in/*"],
        );
    }
}

#[test]
fn listed_objects() {
    let reader = r#""ItemReader": {"Resource": "arn:aws:states:::s3:listObjectsV2","#;
    written(reader, r#"{"Bucket": "in"}"#, "},", &["s3:ListBucket on P:s3:::in"]);
    written(
        reader,
        r#"{"Bucket": "in", "Prefix": "a/"}"#,
        "},",
        &["s3:ListBucket on P:s3:::in if StringEquals s3:prefix a/"],
    );
    written(
        reader,
        r#"{"Bucket": "${data_name}", "Prefix": "a/"}"#,
        r#", "ReaderConfig": {"InputType": "JSON", "Transformation": "LOAD_AND_FLATTEN"}},"#,
        &["s3:ListBucket on P:s3:::data if StringEquals s3:prefix a/", "s3:GetObject on P:s3:::data/a/*"],
    );
    needs(
        "JSONPath",
        &format!(r#"{reader} "Parameters": {{"Bucket.$": "$.b", "Prefix": "a/"}}}},"#),
        &["s3:ListBucket on P:s3:::* if StringEquals s3:prefix a/"],
    );
    needs(
        "JSONPath",
        &format!(r#"{reader} "Parameters": {{"Bucket": "in", "Prefix.$": "States.Format('a/{{}}', $.p)"}}}},"#),
        &["s3:ListBucket on P:s3:::in if StringLike s3:prefix a/*"],
    );
    needs(
        "JSONata",
        &format!(r#"{reader} "Arguments": {{"Bucket": "{{% $b %}}", "Prefix": "{{% $p %}}"}}}},"#),
        &["s3:ListBucket on P:s3:::*"],
    );
}

#[test]
fn results() {
    const WRITE: &str = "s3:PutObject s3:GetObject s3:ListMultipartUploadParts s3:AbortMultipartUpload on ";
    let writer = r#""ResultWriter": {"Resource": "arn:aws:states:::s3:putObject","#;
    let to = |resource: &str| format!("{WRITE}{resource}");
    written(writer, r#"{"Bucket": "out", "Prefix": "runs"}"#, "},", &[&to("P:s3:::out/runs/*")]);
    written(writer, r#"{"Bucket": "out", "Prefix": "runs/"}"#, "},", &[&to("P:s3:::out/runs/*")]);
    written(writer, r#"{"Bucket": "out"}"#, "},", &[&to("P:s3:::out/*")]);
    written(writer, r#"{"Bucket": "${data_name}", "Prefix": "runs"}"#, "},", &[&to("P:s3:::data/runs/*")]);
    needs(
        "JSONPath",
        &format!(r#"{writer} "Parameters": {{"Bucket.$": "$.b", "Prefix": "runs"}}}},"#),
        &[&to("P:s3:::*/runs/*")],
    );
    needs(
        "JSONata",
        &format!(r#"{writer} "Arguments": {{"Bucket": "{{% $b %}}", "Prefix": "{{% $p %}}"}}}},"#),
        &[&to("P:s3:::*/*")],
    );
    // Written into the state's output alone.
    needs("JSONPath", r#""ResultWriter": {"WriterConfig": {"Transformation": "COMPACT", "OutputType": "JSON"}},"#, &[]);
}
