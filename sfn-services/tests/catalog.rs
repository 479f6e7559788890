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
            "End": true}}}}}}"#
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
        ("dynamodb:query", "SFN0403", "the AWS SDK has it: `arn:aws:states:::aws-sdk:dynamodb:query`"),
        ("sns:createTopic", "SFN0403", "the AWS SDK has it: `arn:aws:states:::aws-sdk:sns:createTopic`"),
        ("events:putRule", "SFN0403", "the AWS SDK has it: `arn:aws:states:::aws-sdk:eventbridge:putRule`"),
        ("states:listExecutions", "SFN0403", "the AWS SDK has it: `arn:aws:states:::aws-sdk:sfn:listExecutions`"),
        ("sqs:callQueue", "SFN0403", "other actions are called through the AWS SDK"),
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
        "arn:aws:lambda:us-east-1:123456789012:function:f",
        "arn:aws:states:us-east-1:123456789012:activity:a",
        "${Function}",
        "arn:aws:states:::${Service}:invoke",
        "arn:aws:states:::lambda:${Action}",
        "arn:aws:states:::aws-sdk:${Service}:putObject",
        "arn:aws:states:::aws-sdk:s3:${Action}",
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
fn integrations_of_the_sdk() {
    for call in [
        "s3:copyObject",
        "s3:copyObject.waitForTaskToken",
        "cloudwatchlogs:putLogEvents",
        "sfn:startSyncExecution",
        "rds:describeDBInstances",
        "elasticloadbalancingv2:describeTargetHealth",
        "databasemigration:startReplicationTask",
        "s3vectors:queryVectors",
    ] {
        for head in ["arn:aws:states:::", "arn:aws-cn:states:::", "arn:aws:states:us-east-1:123456789012:"] {
            check(&format!("{head}aws-sdk:{call}"), None, &[]);
            check(&format!("{head}aws-sdk:{call}"), Some(ExecutionType::Standard), &[]);
        }
    }
    // A callback is of Standard workflows.
    check("arn:aws:states:::aws-sdk:s3:copyObject", Some(ExecutionType::Express), &[]);
    let callback = "arn:aws:states:::aws-sdk:s3:copyObject.waitForTaskToken";
    check(callback, Some(ExecutionType::Express), &["SFN0405 /States/X/Resource"]);
}

#[test]
fn what_the_sdk_does_not_have() {
    let place = "/States/X/Resource";
    for (call, code, help) in [
        // Services by a misspelt name, the prefix of IAM, the name on the command line.
        ("dynmodb:getItem", "SFN0408", "perhaps `dynamodb`"),
        ("logs:putLogEvents", "SFN0408", "perhaps `cloudwatchlogs`"),
        ("events:putRule", "SFN0408", "perhaps `eventbridge`"),
        ("states:startExecution", "SFN0408", "perhaps `sfn`"),
        ("stepfunctions:startExecution", "SFN0408", "perhaps `sfn`"),
        ("cognitoidp:adminGetUser", "SFN0408", "perhaps `cognitoidentityprovider`"),
        ("elbv2:describeTargetHealth", "SFN0408", "perhaps `elasticloadbalancingv2`"),
        ("nosuchserviceatall:noSuchAction", "SFN0408", "allow the lint `unknown_sdk_service`"),
        // Actions by a misspelt name, in the wrong case, of another service.
        ("s3:copyObjct", "SFN0409", "a similar name exists: `copyObject`"),
        ("s3:putobject", "SFN0409", "a similar name exists: `putObject`"),
        ("rds:describeDbInstances", "SFN0409", "a similar name exists: `describeDBInstances`"),
        ("bedrock:invokeModel", "SFN0409", "`arn:aws:states:::aws-sdk:bedrockruntime:invokeModel`"),
        ("cloudwatch:putLogEvents", "SFN0409", "`arn:aws:states:::aws-sdk:cloudwatchlogs:putLogEvents`"),
        ("s3:launchTheRocket", "SFN0409", "allow the lint `unknown_sdk_action`"),
        // What Step Functions says that it does not offer.
        ("sts:assumeRole", "SFN0410", "call it from a Lambda function"),
        ("lambda:invokeAsync", "SFN0410", "call it from a Lambda function"),
        ("bedrockruntime:converseStream", "SFN0410", "call it from a Lambda function"),
        ("kinesis:subscribeToShard", "SFN0410", "call it from a Lambda function"),
        ("securitylake:createDatalake", "SFN0410", "call it from a Lambda function"),
    ] {
        for head in ["arn:aws:states:::", "arn:${Partition}:states:::", "arn:aws:states:us-east-1:123456789012:"] {
            let arn = format!("{head}aws-sdk:{call}");
            check(&arn, None, &[&format!("{code} {place}")]);
            let (_, text) = findings(&arn, None);
            assert!(text.contains(help), "{text}");
        }
    }
    for (call, code) in [
        ("qldb:createLedger", "SFN0411"),
        ("opsworks:createStack", "SFN0411"),
        ("lookoutvision:startModel", "SFN0411"),
        ("lookoutvision:startModel.waitForTaskToken", "SFN0411"),
        ("macie:associateS3Resources", "SFN0411"),
        ("iotdataplane:publish", "SFN0412"),
        ("globalaccelerator:listAccelerators", "SFN0412"),
    ] {
        check(&format!("arn:aws:states:::aws-sdk:{call}"), None, &[&format!("warning {code} {place}")]);
    }
    // One finding, whatever else is wrong with the name.
    check("arn:aws:states:::aws-sdk:iotdataplane:publsh", None, &[&format!("SFN0409 {place}")]);
    check("arn:aws:states:::aws-sdk:qldb:createLedger.sync", None, &[&format!("SFN0401 {place}")]);
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
