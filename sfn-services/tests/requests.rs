//! The members of requests, as the validator checks them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use sfn_asl::read::check_json_with;
use sfn_asl::validate::Options;
use sfn_services::Services;

/// A task with a request, in either query language.
fn task(call: &str, request: &str, is_jsonata: bool) -> String {
    let (language, field) = if is_jsonata { ("JSONata", "Arguments") } else { ("JSONPath", "Parameters") };
    format!(
        r#"{{"QueryLanguage": "{language}", "StartAt": "X", "States": {{"X": {{"Type": "Task", "TimeoutSeconds": 9,
            "Resource": "arn:aws:states:::{call}", "{field}": {request}, "End": true}}}}}}"#
    )
}

/// All findings, each as `SFN0413 /States/X/Parameters/Foo`, and their text.
fn findings(definition: &str) -> (Vec<String>, String) {
    let options = Options { catalog: Some(&Services), ..Options::default() };
    let (_, diagnostics) = check_json_with(definition, &options);
    let found = diagnostics.iter().map(|diagnostic| {
        let severity = if diagnostic.is_error() { "" } else { "warning " };
        format!("{severity}{} {}", diagnostic.code, diagnostic.location)
    });
    (found.collect(), diagnostics.to_string())
}

/// Checks a request in JSONPath, and in JSONata if it holds no path.
fn check(call: &str, request: &str, expected: &[&str], words: &str) {
    for is_jsonata in [false, true] {
        if is_jsonata && request.contains(".$") {
            continue;
        }
        let field = if is_jsonata { "Arguments" } else { "Parameters" };
        let expected: Vec<_> =
            expected.iter().map(|place| place.replace("REQUEST", &format!("/States/X/{field}"))).collect();
        let (found, text) = findings(&task(call, request, is_jsonata));
        assert_eq!(found, expected, "{call} {request}: {text}");
        assert!(text.contains(words), "{text}");
    }
}

#[test]
fn requests_that_are_right() {
    for (call, request) in [
        ("aws-sdk:s3:getObject", r#"{"Bucket": "b", "Key": "k"}"#),
        ("aws-sdk:s3:getObject", r#"{"Bucket.$": "$.bucket", "Key.$": "States.Format('{}', $.key)"}"#),
        ("aws-sdk:s3:putObject", r#"{"Bucket": "b", "Key": "k", "Body": {"any": "thing"}, "Acl": "private"}"#),
        ("aws-sdk:s3:listBuckets", "{}"),
        // The spelling of Java: the capitals at the beginning are folded, later ones are not.
        ("aws-sdk:rds:describeDBClusters", r#"{"DbClusterIdentifier": "c"}"#),
        (
            "aws-sdk:rds:restoreDBInstanceToPointInTime",
            r#"{"SourceDBInstanceIdentifier": "a", "TargetDBInstanceIdentifier": "b", "MultiAZ": false}"#,
        ),
        ("aws-sdk:ec2:describeInstances", r#"{"Filters": [{"Name": "n", "Values": ["v"]}], "InstanceIds": ["i"]}"#),
        // The service's own name is `stateMachineArn`.
        ("aws-sdk:sfn:startSyncExecution", r#"{"StateMachineArn": "arn", "Input": {}}"#),
        // The SDK makes the token for idempotency, and knows the account.
        ("aws-sdk:accessanalyzer:createAnalyzer", r#"{"AnalyzerName": "a", "Type": "ACCOUNT"}"#),
        ("aws-sdk:glacier:listVaults", "{}"),
        ("sqs:sendMessage", r#"{"QueueUrl": "u", "MessageBody": {"a": 1}}"#),
        ("ecs:runTask.sync", r#"{"TaskDefinition": "t", "Cluster": "c", "LaunchType": "FARGATE"}"#),
        // Requests of Step Functions' own making.
        ("apigateway:invoke", r#"{"ApiEndpoint": "e", "Method": "GET"}"#),
        ("bedrock:invokeModel", r#"{"ModelId": "m", "Input": {"S3Uri": "s3://b/k"}}"#),
        ("eks:runJob.sync", r#"{"ClusterName": "c", "LogOptions": {}}"#),
        ("elasticmapreduce:addStep", r#"{"ClusterId": "c", "Step": {}}"#),
    ] {
        check(call, request, &[], "");
    }
}

#[test]
fn requests_that_may_hold_anything() {
    for (request, is_jsonata) in [("\"{% $states.input %}\"", true), ("\"{% {'Buckett': 'b'} %}\"", true)] {
        let (found, text) = findings(&task("aws-sdk:s3:getObject", request, is_jsonata));
        assert_eq!(found, [""; 0], "{text}");
    }
    for language in ["JSONPath", "JSONata"] {
        let definition = format!(
            r#"{{"QueryLanguage": "{language}", "StartAt": "X", "States": {{"X": {{"Type": "Task",
                "Resource": "arn:aws:states:::aws-sdk:s3:getObject", "End": true}}}}}}"#
        );
        assert_eq!(findings(&definition).0, [""; 0]);
    }
    // What cannot be looked up has no members that are known.
    for call in ["aws-sdk:qldb:createLedger", "aws-sdk:s3:${Action}"] {
        let (found, text) = findings(&task(call, r#"{"Anything": 1}"#, false));
        assert!(found.iter().all(|found| found.starts_with("warning SFN0411")), "{text}");
    }
    // Without a catalogue nothing is known of members.
    let definition = task("aws-sdk:s3:getObject", r#"{"Buckett": "b"}"#, false);
    assert!(sfn_asl::read::check_json(&definition).1.is_empty());
}

#[test]
fn members_that_do_not_exist() {
    for (call, request, place, words) in [
        (
            "aws-sdk:s3:getObject",
            r#"{"Buckett": "b", "Key": "k"}"#,
            "REQUEST/Buckett",
            "has no member `Buckett`\n  help: a member with a similar name exists: `Bucket`",
        ),
        (
            "aws-sdk:s3:getObject",
            r#"{"bucket": "b", "Key": "k"}"#,
            "REQUEST/bucket",
            "`bucket` of `s3:getObject` is spelt `Bucket` here\n  help: write `Bucket`",
        ),
        (
            "aws-sdk:rds:describeDBClusters",
            r#"{"DBClusterIdentifier": "c"}"#,
            "REQUEST/DBClusterIdentifier",
            "`DBClusterIdentifier` of `rds:describeDBClusters` is spelt `DbClusterIdentifier` here",
        ),
        (
            "aws-sdk:rds:restoreDBClusterToPointInTime",
            r#"{"SourceDbClusterIdentifier": "a", "DbClusterIdentifier": "b"}"#,
            "REQUEST/SourceDbClusterIdentifier",
            "is spelt `SourceDBClusterIdentifier` here",
        ),
        (
            "aws-sdk:rds:describeDBClusters",
            r#"{"DBClusterIdentifier.$": "$.c"}"#,
            "REQUEST/DBClusterIdentifier.$",
            "is spelt `DbClusterIdentifier` here",
        ),
        (
            "aws-sdk:ec2:describeInstances",
            r#"{"Filter": []}"#,
            "REQUEST/Filter",
            "a member with a similar name exists: `Filters`",
        ),
        (
            "aws-sdk:s3:getObject",
            r#"{"Bucket": "b", "Key": "k", "Entirely": 1}"#,
            "REQUEST/Entirely",
            "allow the lint `unknown_member`",
        ),
        ("aws-sdk:sts:getCallerIdentity", r#"{"Name": 1}"#, "REQUEST/Name", "the request has no members"),
        (
            "sqs:sendMessage",
            r#"{"QueueUrl": "u", "MesageBody": "m"}"#,
            "REQUEST/MesageBody",
            "a member with a similar name exists: `MessageBody`",
        ),
        // A member beside `Payload` is no member of the request of Lambda.
        (
            "lambda:invoke.waitForTaskToken",
            r#"{"FunctionName": "f", "TaskToken.$": "$$.Task.Token"}"#,
            "REQUEST/TaskToken.$",
            "the request of `lambda:invoke` has no member `TaskToken`",
        ),
    ] {
        check(call, request, &[&format!("SFN0413 {place}")], words);
    }
}

#[test]
fn members_that_are_missing() {
    for (call, request, words) in [
        ("aws-sdk:s3:getObject", r#"{"Bucket": "b"}"#, "`s3:getObject` must have the member `Key`"),
        ("aws-sdk:s3:copyObject", r#"{"Acl": "a"}"#, "must have the members `Bucket`, `CopySource`, `Key`"),
        ("aws-sdk:dynamodb:getItem", r#"{"TableName.$": "$.t"}"#, "must have the member `Key`"),
        ("sqs:sendMessage", r#"{"QueueUrl": "u"}"#, "must have the member `MessageBody`"),
        ("glue:startJobRun", r#"{"Arguments": {}}"#, "must have the member `JobName`"),
    ] {
        check(call, request, &["SFN0414 REQUEST"], words);
    }
    // A draft.
    check("aws-sdk:s3:getObject", "{}", &["warning SFN0414 REQUEST"], "must have the members `Bucket`, `Key`");
    // Two mistakes.
    let two = ["SFN0414 REQUEST", "SFN0413 REQUEST/Entirely"];
    check("aws-sdk:s3:getObject", r#"{"Bucket": "b", "Entirely": 1}"#, &two, "");
}

#[test]
fn one_mistake_gives_one_finding() {
    // The resource is wrong, so that nothing is known of the request.
    let (found, text) = findings(&task("aws-sdk:s3:getObjct", r#"{"Anything": 1}"#, false));
    assert_eq!(found, ["SFN0409 /States/X/Resource"], "{text}");
    // A path in JSONata is what is wrong, and not its name.
    let (found, text) = findings(&task("aws-sdk:s3:getObject", r#"{"Bucket.$": "$.b", "Key": "k"}"#, true));
    assert_eq!(found, ["SFN0302 /States/X/Arguments/Bucket.$"], "{text}");
    // The request stands in the field of the other language.
    let definition = r#"{"QueryLanguage": "JSONata", "StartAt": "X", "States": {"X": {"Type": "Task",
        "Resource": "arn:aws:states:::aws-sdk:s3:getObject", "Parameters": {"Anything": 1}, "End": true}}}"#;
    let (found, text) = findings(definition);
    assert_eq!(found, ["SFN0302 /States/X/Parameters"], "{text}");
}

#[test]
fn requests_that_are_repeated() {
    let all = |call: &str, request: &str| {
        let retry = r#""Retry": [{"ErrorEquals": ["States.Timeout"]}], "End""#;
        let options = Options { catalog: Some(&Services), include_allowed: true, ..Options::default() };
        let definition = task(call, request, true).replace(r#""End""#, retry);
        let (_, diagnostics) = check_json_with(&definition, &options);
        diagnostics
            .iter()
            .map(|found| format!("{} {}", found.code, found.subject.as_deref().unwrap()))
            .collect::<Vec<_>>()
    };
    assert_eq!(all("ecs:runTask", r#"{"TaskDefinition": "t"}"#), ["SFN0520 ClientToken"]);
    assert_eq!(all("athena:startQueryExecution", r#"{"QueryString": "q"}"#), ["SFN0520 ClientRequestToken"]);
    assert_eq!(all("aws-sdk:efs:createFileSystem", "{}"), ["SFN0520 CreationToken"]);
    let known = r#"{"TaskDefinition": "t", "ClientToken": "{% $states.context.Execution.Name %}"}"#;
    assert_eq!(all("ecs:runTask", known), [""; 0]);
    // What only reads has such a member for other reasons.
    assert_eq!(all("aws-sdk:efs:describeFileSystems", "{}"), [""; 0]);
    assert_eq!(all("sqs:sendMessage", r#"{"QueueUrl": "q", "MessageBody": "b"}"#), [""; 0]);
}

#[test]
fn numbers_in_their_ranges() {
    let delayed = |seconds: &str| format!(r#"{{"QueueUrl": "q", "MessageBody": "b", "DelaySeconds": {seconds}}}"#);
    for call in ["sqs:sendMessage", "aws-sdk:sqs:sendMessage"] {
        for right in ["0", "900", "60", r#""${delay}""#] {
            check(call, &delayed(right), &[], "");
        }
        check(
            call,
            &delayed("901"),
            &["SFN0111 REQUEST/DelaySeconds"],
            "`DelaySeconds` must be between 0 and 900, not 901",
        );
        check(call, &delayed("-1"), &["SFN0111 REQUEST/DelaySeconds"], "between 0 and 900");
        check(call, &delayed("1.5"), &["SFN0110 REQUEST/DelaySeconds"], "must be a whole number");
    }
    check("aws-sdk:sqs:sendMessage", r#"{"QueueUrl": "q", "MessageBody": "b", "DelaySeconds.$": "$.n"}"#, &[], "");
    check("ecs:runTask", r#"{"TaskDefinition": "t", "Count": 11}"#, &["SFN0111 REQUEST/Count"], "between 1 and 10");
}
