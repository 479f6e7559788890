//! The table of optimised integrations, and what the validator makes of it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use sfn_asl::model::ExecutionType;
use sfn_asl::read::check_json_with;
use sfn_asl::resource::{Pattern, Resource};
use sfn_asl::services::{ServiceCatalog, Support};
use sfn_asl::validate::Options;
use sfn_services::{OPTIMISED, Services, patterns};

const PATTERNS: [Pattern; 4] = [Pattern::RequestResponse, Pattern::Sync, Pattern::Sync2, Pattern::WaitForTaskToken];

fn support(call: &str) -> Support {
    match Resource::parse(&format!("arn:aws:states:::{call}").into()) {
        Some(Resource::Integration(integration)) => Services.integration(&integration),
        other => panic!("{call}: {other:?}"),
    }
}

/// The findings over a task that calls a resource, each as `SFN0402 /States/X/Resource`.
fn findings(resource: &str, machine_type: Option<ExecutionType>) -> (Vec<String>, String) {
    let definition = format!(
        r#"{{"StartAt": "X", "TimeoutSeconds": 60, "States": {{"X": {{"Type": "Task", "Resource": "{resource}",
            "Parameters": {{"Token.$": "$$.Task.Token"}}, "End": true}}}}}}"#
    );
    let options = Options { machine_type, catalog: Some(&Services), ..Options::default() };
    let (_, diagnostics) = check_json_with(&definition, &options);
    let findings = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.code.id.starts_with("SFN04"))
        .map(|diagnostic| {
            let severity = if diagnostic.is_error() { "" } else { "warning " };
            format!("{severity}{} {}", diagnostic.code, diagnostic.location)
        })
        .collect();
    (findings, diagnostics.to_string())
}

fn check(resource: &str, machine_type: Option<ExecutionType>, expected: &[&str]) {
    let (found, text) = findings(resource, machine_type);
    assert_eq!(found, expected, "{resource}: {text}");
}

#[test]
fn the_table_is_sorted_and_complete() {
    let names: Vec<_> = OPTIMISED.iter().map(|service| service.name).collect();
    assert!(names.is_sorted_by(|left, right| left < right), "{names:?}");
    for service in OPTIMISED {
        let names: Vec<_> = service.actions.iter().map(|action| action.name).collect();
        assert!(!names.is_empty() && names.is_sorted_by(|left, right| left < right), "{}: {names:?}", service.name);
        assert!(service.page.strip_suffix(".html").is_some_and(|name| !name.is_empty()));
        for action in service.actions {
            assert!(action.patterns.contains(&Pattern::RequestResponse), "{}:{}", service.name, action.name);
            assert!(action.doubtful.iter().all(|pattern| !action.patterns.contains(pattern)));
        }
    }
    let actions: usize = OPTIMISED.iter().map(|service| service.actions.len()).sum();
    assert_eq!((OPTIMISED.len(), actions), (22, 64));
}

/// Every cell of the table: what is in it is taken, what is not is refused, and Express takes request and response only.
#[test]
fn every_action_and_pattern() {
    for service in OPTIMISED {
        for action in service.actions {
            for pattern in PATTERNS {
                let call = format!("{}:{}{}", service.name, action.name, pattern.suffix());
                let arn = format!("arn:aws:states:::{call}");
                let place = "/States/X/Resource";
                let standard = if action.patterns.contains(&pattern) {
                    assert_eq!(support(&call), Support::Known);
                    vec![]
                } else if action.doubtful.contains(&pattern) {
                    vec![format!("warning SFN0406 {place}")]
                } else {
                    vec![format!("SFN0404 {place}")]
                };
                let standard: Vec<_> = standard.iter().map(String::as_str).collect();
                check(&arn, Some(ExecutionType::Standard), &standard);
                check(&arn, None, &standard);
                let is_in = patterns(service.name, action.name, ExecutionType::Express).contains(&pattern);
                assert_eq!(is_in, pattern == Pattern::RequestResponse);
                let (found, text) = findings(&arn, Some(ExecutionType::Express));
                assert_eq!(found.is_empty(), is_in, "{text}");
            }
        }
    }
}

#[test]
fn one_mistake_gives_one_finding() {
    let express = Some(ExecutionType::Express);
    check("arn:aws:states:::glue:startJobRun.sync", express, &["SFN0405 /States/X/Resource"]);
    check("arn:aws:states:::glue:startJobRun.waitForTaskToken", express, &["SFN0404 /States/X/Resource"]);
    check("arn:aws:states:::glue:startJob.sync", express, &["SFN0403 /States/X/Resource"]);
    check("arn:aws:states:::aws-sdk:glue:startJobRun.sync", express, &["SFN0401 /States/X/Resource"]);
}

#[test]
fn what_does_not_exist() {
    let place = "/States/X/Resource";
    for (call, code, help) in [
        ("sqs:sendMesage", "SFN0403", "a similar name exists: `sendMessage`"),
        ("lambda:Invoke", "SFN0403", "a similar name exists: `invoke`"),
        ("dynamodb:query", "SFN0403", "such as `arn:aws:states:::aws-sdk:dynamodb:query`"),
        ("sns:createTopic", "SFN0403", "such as `arn:aws:states:::aws-sdk:sns:createTopic`"),
        ("lamda:invoke", "SFN0402", "a similar name exists: `lambda`"),
        ("SQS:sendMessage", "SFN0402", "a similar name exists: `sqs`"),
        ("kinesis:putRecord", "SFN0402", "such as `arn:aws:states:::aws-sdk:kinesis:putRecord`"),
        ("s3:copyObject", "SFN0402", "`arn:aws:states:::aws-sdk:s3:copyObject`"),
        ("s3:getObject", "SFN0403", "`arn:aws:states:::aws-sdk:s3:getObject`"),
        ("s3:listObjectsV2", "SFN0403", "`arn:aws:states:::aws-sdk:s3:listObjectsV2`"),
        ("s3:putObject", "SFN0403", "`arn:aws:states:::aws-sdk:s3:putObject`"),
        ("dynamodb:getItem.waitForTaskToken", "SFN0404", "write `arn:aws:states:::dynamodb:getItem`"),
        ("lambda:invoke.sync", "SFN0404", "`arn:aws:states:::lambda:invoke` or `arn:aws:states:::lambda:invoke.wait"),
        ("ecs:runTask.sync:2", "SFN0404", "`arn:aws:states:::ecs:runTask.sync`"),
    ] {
        for partition in ["aws", "aws-cn", "aws-us-gov", "${AWS::Partition}"] {
            let arn = format!("arn:{partition}:states:::{call}");
            check(&arn, None, &[&format!("{code} {place}")]);
            let (_, text) = findings(&arn, None);
            assert!(text.contains(help), "{text}");
        }
    }
    assert_eq!(support("s3:getObject"), Support::OnlyIn { field: "ItemReader" });
    assert_eq!(support("s3:putObject"), Support::OnlyIn { field: "ResultWriter" });
    assert_eq!(patterns("nothing", "invoke", ExecutionType::Standard), []);
}

#[test]
fn what_is_not_looked_up() {
    for resource in [
        "arn:aws:states:::aws-sdk:s3:copyObject",
        "arn:aws:states:::aws-sdk:nosuchservice:noSuchAction",
        "arn:aws:states:::aws-sdk:s3:copyObject.waitForTaskToken",
        "arn:aws:lambda:us-east-1:123456789012:function:f",
        "arn:aws:states:us-east-1:123456789012:activity:a",
        "${Function}",
        "arn:aws:states:::${Service}:invoke",
        "arn:aws:states:::lambda:${Action}",
        "arn:${Partition}:states:${Region}:${Account}:activity:a",
    ] {
        check(resource, None, &[]);
        check(resource, Some(ExecutionType::Standard), &[]);
    }
    // Their form is the language's, not the catalogue's.
    for resource in [
        "arn:aws:states:::aws-sdk:s3:copyObject.sync",
        "arn:aws:states:::aws-sdk:s3:copyObject.sync:2",
        "arn:aws:states:::aws-sdk:s3:CopyObject",
        "arn:aws:states:::aws-sdk:S3:copyObject",
        "arn:aws:states:::aws-sdk:cloudwatch-logs:putLogEvents",
        "arn:${Partition}:states:::aws-sdk:s3:CopyObject",
    ] {
        check(resource, None, &["SFN0401 /States/X/Resource"]);
    }
}

#[test]
fn fields_of_distributed_maps() {
    let definition = |reader: &str, writer: &str| {
        format!(
            r#"{{"StartAt": "X", "States": {{"X": {{"Type": "Map",
                "ItemReader": {{"Resource": "arn:aws:states:::{reader}", "Parameters": {{"Bucket": "b"}}}},
                "ResultWriter": {{"Resource": "arn:aws:states:::{writer}", "Parameters": {{"Bucket": "b"}}}},
                "ItemProcessor": {{"ProcessorConfig": {{"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}},
                    "StartAt": "Y", "States": {{"Y": {{"Type": "Pass", "End": true}}}}}},
                "End": true}}}}}}"#
        )
    };
    let options = Options { catalog: Some(&Services), ..Options::default() };
    let places = |reader: &str, writer: &str| -> Vec<String> {
        let (_, diagnostics) = check_json_with(&definition(reader, writer), &options);
        diagnostics.iter().map(|diagnostic| format!("{} {}", diagnostic.code, diagnostic.location)).collect()
    };
    assert_eq!(places("s3:getObject", "s3:putObject"), [""; 0]);
    assert_eq!(places("s3:listObjectsV2", "s3:putObject"), [""; 0]);
    assert_eq!(places("s3:putObject", "s3:putObject"), ["SFN0401 /States/X/ItemReader/Resource"]);
    assert_eq!(places("s3:getObject", "s3:getObject"), ["SFN0401 /States/X/ResultWriter/Resource"]);
    assert_eq!(places("lambda:invoke", "s3:putObject"), ["SFN0401 /States/X/ItemReader/Resource"]);
}
