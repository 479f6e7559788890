//! Members that name a resource under another name than its ARN has.
//!
//! Expected are the ARNs of the AWS Service Authorization Reference, and what the API reference of each operation says of the
//! member.

use crate::table::prove_rows;

#[test]
fn keys_and_secrets() {
    prove_rows(&[
        (
            "kms:createAlias",
            r#"{"AliasName": "alias/a", "TargetKeyId": "1234abcd"}"#,
            &[("kms:CreateAlias", "P:kms:R:A:alias/a"), ("kms:CreateAlias", "P:kms:R:A:key/1234abcd")],
        ),
        (
            "kms:updateAlias",
            r#"{"AliasName": "alias/a", "TargetKeyId": "arn:aws:kms:eu-west-3:444455556666:key/1234abcd"}"#,
            &[
                ("kms:UpdateAlias", "P:kms:R:A:alias/a"),
                ("kms:UpdateAlias", "arn:aws:kms:eu-west-3:444455556666:key/1234abcd"),
            ],
        ),
        (
            "kms:reEncrypt",
            r#"{"CiphertextBlob": "b", "SourceKeyId": "one", "DestinationKeyId": "two"}"#,
            &[("kms:ReEncryptFrom", "P:kms:R:A:key/one"), ("kms:ReEncryptTo", "P:kms:R:A:key/two")],
        ),
        (
            "secretsmanager:createSecret",
            r#"{"Name": "app/db", "SecretString": "s"}"#,
            &[("secretsmanager:CreateSecret", "P:secretsmanager:R:A:secret:app/db-AbCdEf")],
        ),
        (
            "secretsmanager:batchGetSecretValue",
            r#"{"SecretIdList": ["a", "b"]}"#,
            &[
                ("secretsmanager:BatchGetSecretValue", "*"),
                ("secretsmanager:GetSecretValue", "P:secretsmanager:R:A:secret:a-AbCdEf"),
                ("secretsmanager:GetSecretValue", "P:secretsmanager:R:A:secret:b-AbCdEf"),
            ],
        ),
    ]);
}

#[test]
fn archives_and_replays() {
    prove_rows(&[
        (
            "eventbridge:createArchive",
            r#"{"ArchiveName": "a", "EventSourceArn": "arn:aws:events:eu-west-3:444455556666:event-bus/b"}"#,
            &[
                ("events:CreateArchive", "P:events:R:A:archive/a"),
                ("events:CreateArchive", "arn:aws:events:eu-west-3:444455556666:event-bus/b"),
            ],
        ),
        (
            "eventbridge:startReplay",
            r#"{"ReplayName": "r", "EventSourceArn": "arn:aws:events:eu-west-3:444455556666:archive/a",
                "Destination": {"Arn": "arn:aws:events:eu-west-3:444455556666:event-bus/b"},
                "EventStartTime": "2026-01-01T00:00:00Z", "EventEndTime": "2026-01-02T00:00:00Z"}"#,
            &[
                ("events:StartReplay", "P:events:R:A:replay/r"),
                ("events:StartReplay", "arn:aws:events:eu-west-3:444455556666:archive/a"),
                ("events:StartReplay", "arn:aws:events:eu-west-3:444455556666:event-bus/b"),
            ],
        ),
    ]);
}

#[test]
fn log_groups_and_metrics() {
    const QUERY: &str = r#""QueryString": "q", "StartTime": 1, "EndTime": 2"#;
    let start = |member: &str| -> &'static str { Box::leak(format!("{{{member}, {QUERY}}}").into_boxed_str()) };
    prove_rows(&[
        (
            "cloudwatchlogs:startQuery",
            start(r#""LogGroupNames": ["a", "b"]"#),
            &[("logs:StartQuery", "P:logs:R:A:log-group:a:x"), ("logs:StartQuery", "P:logs:R:A:log-group:b:x")],
        ),
        (
            "cloudwatchlogs:startQuery",
            start(r#""LogGroupIdentifiers": ["arn:aws:logs:eu-west-3:444455556666:log-group:a", "b"]"#),
            &[
                ("logs:StartQuery", "arn:aws:logs:eu-west-3:444455556666:log-group:a:x"),
                ("logs:StartQuery", "P:logs:R:A:log-group:b:x"),
            ],
        ),
        (
            "cloudwatchlogs:filterLogEvents",
            r#"{"LogGroupIdentifier": "a"}"#,
            &[("logs:FilterLogEvents", "P:logs:R:A:log-group:a:x")],
        ),
        (
            "cloudwatchlogs:getLogEvents",
            r#"{"LogGroupIdentifier": "a", "LogStreamName": "s"}"#,
            &[("logs:GetLogEvents", "P:logs:R:A:log-group:a:log-stream:s")],
        ),
        (
            "cloudwatch:startMetricStreams",
            r#"{"Names": ["s"]}"#,
            &[("cloudwatch:StartMetricStreams", "P:cloudwatch:R:A:metric-stream/s")],
        ),
    ]);
}

#[test]
fn clusters_and_builds() {
    prove_rows(&[
        (
            "ecs:executeCommand",
            r#"{"Cluster": "c", "Task": "t", "Command": "ls", "Interactive": true}"#,
            &[("ecs:ExecuteCommand", "P:ecs:R:A:cluster/c"), ("ecs:ExecuteCommand", "P:ecs:R:A:task/c/t")],
        ),
        (
            "ecs:executeCommand",
            r#"{"Task": "t", "Command": "ls", "Interactive": true}"#,
            &[("ecs:ExecuteCommand", "P:ecs:R:A:cluster/default"), ("ecs:ExecuteCommand", "P:ecs:R:A:task/default/t")],
        ),
        (
            "ecs:registerTaskDefinition",
            r#"{"Family": "f", "ContainerDefinitions": []}"#,
            &[("ecs:RegisterTaskDefinition", "P:ecs:R:A:task-definition/f:7")],
        ),
        ("eks:describeUpdate", r#"{"Name": "c", "UpdateId": "u"}"#, &[("eks:DescribeUpdate", "P:eks:R:A:cluster/c")]),
        (
            "codebuild:batchGetBuildBatches",
            r#"{"Ids": ["p:1234"]}"#,
            &[("codebuild:BatchGetBuildBatches", "P:codebuild:R:A:project/p")],
        ),
        (
            "codebuild:batchGetProjects",
            r#"{"Names": ["p", "q"]}"#,
            &[
                ("codebuild:BatchGetProjects", "P:codebuild:R:A:project/p"),
                ("codebuild:BatchGetProjects", "P:codebuild:R:A:project/q"),
            ],
        ),
    ]);
}

#[test]
fn databases() {
    prove_rows(&[
        (
            "dynamodb:createGlobalTable",
            r#"{"GlobalTableName": "t", "ReplicationGroup": []}"#,
            &[
                ("dynamodb:CreateGlobalTable", "P:dynamodb::A:global-table/t"),
                ("dynamodb:CreateGlobalTable", "P:dynamodb:R:A:table/t"),
            ],
        ),
        ("glue:batchGetWorkflows", r#"{"Names": ["w"]}"#, &[("glue:BatchGetWorkflows", "P:glue:R:A:workflow/w")]),
        (
            "glue:createDatabase",
            r#"{"DatabaseInput": {"Name": "d"}}"#,
            &[("glue:CreateDatabase", "P:glue:R:A:catalog"), ("glue:CreateDatabase", "P:glue:R:A:database/d")],
        ),
        (
            "glue:createTable",
            r#"{"DatabaseName": "d", "TableInput": {"Name": "t"}}"#,
            &[
                ("glue:CreateTable", "P:glue:R:A:catalog"),
                ("glue:CreateTable", "P:glue:R:A:database/d"),
                ("glue:CreateTable", "P:glue:R:A:table/d/t"),
            ],
        ),
        (
            "rds:deleteDBCluster",
            r#"{"DbClusterIdentifier": "c", "FinalDBSnapshotIdentifier": "s"}"#,
            &[("rds:DeleteDBCluster", "P:rds:R:A:cluster:c"), ("rds:DeleteDBCluster", "P:rds:R:A:cluster-snapshot:s")],
        ),
    ]);
}
