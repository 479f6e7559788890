//! Requests and what they need: sufficient, needed and tight, in three partitions.
//!
//! Expected are the actions and ARNs of the AWS Service Authorization Reference, and what the user guides of the services say
//! beside it.

use serde_json::Value;
use sfn_asl::token::{Attribute, ResourceHandle, ResourceKind, Token};
use sfn_cdk_export::{Deployment, Environment};

use crate::support::iam::{Call, call, prove};
use crate::support::{arn_in, environments, one_path_task, one_task};

/// A call, its request, and the actions with the resources that are asked for: `P:` is the partition, `R:A` the place. Behind
/// ` if ` stands a condition key and its value.
pub(crate) type Row = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

fn tokens() -> Vec<Token> {
    [
        (ResourceKind::LambdaFunction, "pay"),
        (ResourceKind::SqsQueue, "jobs"),
        (ResourceKind::SnsTopic, "news"),
        (ResourceKind::DynamoDbTable, "orders"),
        (ResourceKind::StateMachine, "child"),
        (ResourceKind::EventBus, "bus"),
        (ResourceKind::S3Bucket, "data"),
    ]
    .into_iter()
    .flat_map(|(kind, name)| {
        let handle = ResourceHandle::new(kind, name);
        let url = (kind == ResourceKind::SqsQueue).then(|| handle.attribute(Attribute::Url));
        [handle.arn(), handle.attribute(Attribute::Name)].into_iter().chain(url)
    })
    .collect()
}

fn policy(deployment: &Deployment, environment: &Environment) -> Value {
    let plan = deployment.plan().unwrap();
    serde_json::from_str(&plan.policy.resolve(environment, |handle| Some(arn_in(environment, handle))).unwrap())
        .unwrap()
}

pub(crate) fn prove_rows(rows: &[Row]) {
    let tokens = tokens();
    for (name, request, wanted) in rows {
        for pattern in ["", ".waitForTaskToken"] {
            let resource = format!("arn:aws:states:::aws-sdk:{name}{pattern}");
            let token = if pattern.is_empty() { "" } else { r#", "ClientToken": "{% $states.context.Task.Token %}""# };
            let path_token = if pattern.is_empty() { "" } else { r#", "ClientToken.$": "$$.Task.Token""# };
            let with = |token: &str| match request.strip_suffix('}') {
                Some("{") | None => (*request).to_owned(),
                Some(members) => format!("{members}{token}}}"),
            };
            let mut deployments = Vec::new();
            if !request.contains(".$\"") {
                deployments.push(one_task(&resource, &format!(r#""Arguments": {}"#, with(token)), &tokens));
            }
            if !request.contains("{%") {
                deployments.push(one_path_task(&resource, &format!(r#""Parameters": {}"#, with(path_token)), &tokens));
            }
            for deployment in deployments {
                for environment in environments() {
                    let Environment { partition, region, account_id, .. } = &environment;
                    let here = |text: &str| {
                        text.replace("P:", &format!("arn:{partition}:"))
                            .replace("R:A", &format!("{region}:{account_id}"))
                            .replace("::A:", &format!("::{account_id}:"))
                            .replace(":R:", &format!(":{region}:"))
                    };
                    let calls: Vec<Call> =
                        wanted.iter().map(|(action, resource)| wanted_call(action, &here(resource))).collect();
                    let policy = policy(&deployment, &environment);
                    println!("{name} {request}: {policy}");
                    prove(&policy, &calls);
                }
            }
        }
    }
}

fn wanted_call(action: &str, resource: &str) -> Call {
    match resource.split_once(" if ") {
        None => call(action, resource),
        Some((resource, condition)) => {
            let (key, value) = condition.split_once(' ').unwrap();
            call(action, resource).with(key, value)
        }
    }
}

#[test]
fn objects_of_s3() {
    prove_rows(&[
        (
            "s3:getObject",
            r#"{"Bucket": "my.bucket", "Key": "a/b.json"}"#,
            &[("s3:GetObject", "P:s3:::my.bucket/a/b.json")],
        ),
        ("s3:getObject", r#"{"Bucket": "${data_name}", "Key": "k*"}"#, &[("s3:GetObject", "P:s3:::data/k*")]),
        ("s3:getObject", r#"{"Bucket": "b", "Key": "{% $k %}"}"#, &[("s3:GetObject", "P:s3:::b/any/key")]),
        ("s3:getObject", r#"{"Bucket": "b", "Key": "{% 'in/' & $k %}"}"#, &[("s3:GetObject", "P:s3:::b/in/key")]),
        (
            "s3:getObject",
            r#"{"Bucket": "b", "Key.$": "States.Format('a{}', $.k)"}"#,
            &[("s3:GetObject", "P:s3:::b/a.json")],
        ),
        ("s3:getObject", r#"{"Bucket": "b", "Key.$": "$.k"}"#, &[("s3:GetObject", "P:s3:::b/any")]),
        ("s3:getObject", r#"{"Bucket": "b", "Key": "k", "VersionId": "v"}"#, &[("s3:GetObjectVersion", "P:s3:::b/k")]),
        (
            "s3:getObject",
            r#"{"Bucket": "b", "Key": "k", "VersionId.$": "$.v"}"#,
            &[("s3:GetObjectVersion", "P:s3:::b/k")],
        ),
        (
            "s3:getObject",
            r#"{"Bucket": "arn:aws:s3:eu-west-1:444455556666:accesspoint/team", "Key": "k"}"#,
            &[("s3:GetObject", "arn:aws:s3:eu-west-1:444455556666:accesspoint/team/object/k")],
        ),
        ("s3:putObject", r#"{"Bucket": "b", "Key": "k", "Body": {}}"#, &[("s3:PutObject", "P:s3:::b/k")]),
        (
            "s3:putObject",
            r#"{"Bucket": "b", "Key": "k", "Tagging": "a=b"}"#,
            &[("s3:PutObject", "P:s3:::b/k"), ("s3:PutObjectTagging", "P:s3:::b/k")],
        ),
        ("s3:listObjectsV2", r#"{"Bucket": "b", "Prefix": "in/"}"#, &[("s3:ListBucket", "P:s3:::b")]),
        ("s3:listObjectsV2", r#"{"Bucket": "${data_name}"}"#, &[("s3:ListBucket", "P:s3:::data")]),
        ("s3:headObject", r#"{"Bucket": "b", "Key": "k"}"#, &[("s3:GetObject", "P:s3:::b/k")]),
        (
            "s3:copyObject",
            r#"{"Bucket": "to", "Key": "k", "CopySource": "from/a%20b"}"#,
            &[("s3:GetObject", "P:s3:::from/a b"), ("s3:PutObject", "P:s3:::to/k")],
        ),
        (
            "s3:copyObject",
            r#"{"Bucket": "to", "Key": "k", "CopySource": "/from/a?versionId=3"}"#,
            &[("s3:GetObjectVersion", "P:s3:::from/a"), ("s3:PutObject", "P:s3:::to/k")],
        ),
        (
            "s3:copyObject",
            r#"{"Bucket": "to", "Key": "k", "CopySource": "{% 'from/in/' & $k %}"}"#,
            &[("s3:GetObject", "P:s3:::from/in/x"), ("s3:PutObject", "P:s3:::to/k")],
        ),
        (
            "s3:deleteObjects",
            r#"{"Bucket": "b", "Delete": {"Objects": [{"Key": "x"}, {"Key": "y"}]}}"#,
            &[("s3:DeleteObject", "P:s3:::b/x"), ("s3:DeleteObject", "P:s3:::b/y")],
        ),
    ]);
}

#[test]
fn tables_and_indexes_of_dynamodb() {
    prove_rows(&[
        ("dynamodb:query", r#"{"TableName": "t"}"#, &[("dynamodb:Query", "P:dynamodb:R:A:table/t")]),
        ("dynamodb:query", r#"{"TableName": "${orders_arn}"}"#, &[("dynamodb:Query", "P:dynamodb:R:A:table/orders")]),
        (
            "dynamodb:query",
            r#"{"TableName": "${orders_name}", "IndexName": "i"}"#,
            &[("dynamodb:Query", "P:dynamodb:R:A:table/orders/index/i")],
        ),
        (
            "dynamodb:query",
            r#"{"TableName": "${orders_arn}", "IndexName": "i"}"#,
            &[("dynamodb:Query", "P:dynamodb:R:A:table/orders/index/i")],
        ),
        (
            "dynamodb:scan",
            r#"{"TableName": "arn:aws:dynamodb:eu-west-1:444455556666:table/t", "IndexName": "{% $i %}"}"#,
            &[("dynamodb:Scan", "arn:aws:dynamodb:eu-west-1:444455556666:table/t/index/x")],
        ),
        (
            "dynamodb:query",
            r#"{"TableName": "{% 'dev-' & $t %}"}"#,
            &[("dynamodb:Query", "P:dynamodb:R:A:table/dev-t")],
        ),
        ("dynamodb:scan", r#"{"TableName.$": "$.t"}"#, &[("dynamodb:Scan", "P:dynamodb:R:A:table/t")]),
        ("dynamodb:getItem", r#"{"TableName": "t", "Key": {}}"#, &[("dynamodb:GetItem", "P:dynamodb:R:A:table/t")]),
        (
            "dynamodb:batchWriteItem",
            r#"{"RequestItems": {"a": [], "b": []}}"#,
            &[
                ("dynamodb:BatchWriteItem", "P:dynamodb:R:A:table/a"),
                ("dynamodb:BatchWriteItem", "P:dynamodb:R:A:table/b"),
            ],
        ),
        (
            "dynamodb:transactWriteItems",
            r#"{"TransactItems": [{"Put": {"TableName": "a"}}, {"Delete": {"TableName": "b"}}]}"#,
            &[("dynamodb:PutItem", "P:dynamodb:R:A:table/a"), ("dynamodb:DeleteItem", "P:dynamodb:R:A:table/b")],
        ),
        (
            "dynamodb:executeStatement",
            r#"{"Statement": "select * from \"t\""}"#,
            &[("dynamodb:PartiQLSelect", "P:dynamodb:R:A:table/t")],
        ),
    ]);
}

#[test]
fn calls_that_an_optimised_integration_makes_too() {
    prove_rows(&[
        (
            "lambda:invoke",
            r#"{"FunctionName": "${pay_arn}"}"#,
            &[("lambda:InvokeFunction", "P:lambda:R:A:function:pay")],
        ),
        (
            "lambda:invoke",
            r#"{"FunctionName": "f", "Qualifier": "live"}"#,
            &[("lambda:InvokeFunction", "P:lambda:R:A:function:f:live")],
        ),
        ("sqs:sendMessage", r#"{"QueueUrl": "${jobs_url}"}"#, &[("sqs:SendMessage", "P:sqs:R:A:jobs")]),
        ("sns:publish", r#"{"TopicArn": "${news_arn}"}"#, &[("sns:Publish", "P:sns:R:A:news")]),
        (
            "sfn:startExecution",
            r#"{"StateMachineArn": "${child_arn}"}"#,
            &[("states:StartExecution", "P:states:R:A:stateMachine:child")],
        ),
        (
            "eventbridge:putEvents",
            r#"{"Entries": [{"EventBusName": "${bus_name}"}]}"#,
            &[("events:PutEvents", "P:events:R:A:event-bus/bus")],
        ),
    ]);
}

#[test]
fn queues_topics_functions_and_machines() {
    prove_rows(&[
        (
            "sqs:sendMessageBatch",
            r#"{"QueueUrl": "https://sqs.eu-west-1.amazonaws.com/444455556666/q.fifo"}"#,
            &[("sqs:SendMessage", "arn:aws:sqs:eu-west-1:444455556666:q.fifo")],
        ),
        ("sqs:receiveMessage", r#"{"QueueUrl": "${jobs_url}"}"#, &[("sqs:ReceiveMessage", "P:sqs:R:A:jobs")]),
        ("sqs:deleteMessage", r#"{"QueueUrl": "{% $q %}"}"#, &[("sqs:DeleteMessage", "P:sqs:R:A:any")]),
        ("sns:publishBatch", r#"{"TopicArn": "${news_arn}"}"#, &[("sns:Publish", "P:sns:R:A:news")]),
        (
            "lambda:updateFunctionCode",
            r#"{"FunctionName": "444455556666:function:f"}"#,
            &[("lambda:UpdateFunctionCode", "P:lambda:R:444455556666:function:f")],
        ),
        (
            "lambda:getFunctionConfiguration",
            r#"{"FunctionName": "${pay_name}"}"#,
            &[("lambda:GetFunctionConfiguration", "P:lambda:R:A:function:pay")],
        ),
        (
            "sfn:startSyncExecution",
            r#"{"StateMachineArn": "${child_arn}"}"#,
            &[("states:StartSyncExecution", "P:states:R:A:stateMachine:child")],
        ),
        (
            "sfn:listExecutions",
            r#"{"StateMachineArn.$": "$.m"}"#,
            &[("states:ListExecutions", "P:states:R:A:stateMachine:any")],
        ),
        (
            "sfn:describeExecution",
            r#"{"ExecutionArn": "{% $e %}"}"#,
            &[
                ("states:DescribeExecution", "P:states:R:A:execution:m:e"),
                ("states:DescribeExecution", "P:states:R:A:express:m:e:x"),
            ],
        ),
        (
            "sfn:describeExecution",
            r#"{"ExecutionArn": "arn:aws:states:eu-west-1:444455556666:execution:m:e"}"#,
            &[("states:DescribeExecution", "arn:aws:states:eu-west-1:444455556666:execution:m:e")],
        ),
    ]);
}

#[test]
fn buses_rules_and_schedules() {
    prove_rows(&[
        ("eventbridge:disableRule", r#"{"Name": "r"}"#, &[("events:DisableRule", "P:events:R:A:rule/r")]),
        (
            "eventbridge:disableRule",
            r#"{"Name": "r", "EventBusName": "default"}"#,
            &[("events:DisableRule", "P:events:R:A:rule/r")],
        ),
        (
            "eventbridge:putTargets",
            r#"{"Rule": "r", "EventBusName": "b", "Targets": []}"#,
            &[("events:PutTargets", "P:events:R:A:rule/b/r")],
        ),
        (
            "eventbridge:putTargets",
            r#"{"Rule": "r", "EventBusName": "${bus_arn}", "Targets": []}"#,
            &[("events:PutTargets", "P:events:R:A:rule/bus/r")],
        ),
        (
            "eventbridge:putTargets",
            r#"{"Rule": "r", "EventBusName": "{% $b %}", "Targets": []}"#,
            &[("events:PutTargets", "P:events:R:A:rule/r"), ("events:PutTargets", "P:events:R:A:rule/x/r")],
        ),
        (
            "scheduler:deleteSchedule",
            r#"{"Name": "s"}"#,
            &[("scheduler:DeleteSchedule", "P:scheduler:R:A:schedule/default/s")],
        ),
        (
            "scheduler:createSchedule",
            r#"{"Name.$": "$.n", "GroupName": "g", "Target": {"Arn": "a", "RoleArn": "arn:aws:iam::444455556666:role/r"}}"#,
            &[
                ("scheduler:CreateSchedule", "P:scheduler:R:A:schedule/g/any"),
                ("iam:PassRole", "arn:aws:iam::444455556666:role/r if iam:PassedToService scheduler.amazonaws.com"),
            ],
        ),
        (
            "scheduler:createSchedule",
            r#"{"Name": "s", "Target": "{% $target %}"}"#,
            &[
                ("scheduler:CreateSchedule", "P:scheduler:R:A:schedule/default/s"),
                ("iam:PassRole", "P:iam::A:role/any if iam:PassedToService scheduler.amazonaws.com"),
            ],
        ),
    ]);
}

#[test]
fn secrets_parameters_keys_and_logs() {
    prove_rows(&[
        (
            "secretsmanager:getSecretValue",
            r#"{"SecretId": "db"}"#,
            &[("secretsmanager:GetSecretValue", "P:secretsmanager:R:A:secret:db-AbCdEf")],
        ),
        (
            "secretsmanager:getSecretValue",
            r#"{"SecretId": "{% 'db/' & $n %}"}"#,
            &[("secretsmanager:GetSecretValue", "P:secretsmanager:R:A:secret:db/x-AbCdEf")],
        ),
        (
            "secretsmanager:getSecretValue",
            r#"{"SecretId": "arn:aws:secretsmanager:eu-west-1:444455556666:secret:db-AbCdEf"}"#,
            &[("secretsmanager:GetSecretValue", "arn:aws:secretsmanager:eu-west-1:444455556666:secret:db-AbCdEf")],
        ),
        ("ssm:getParameter", r#"{"Name": "/app/key"}"#, &[("ssm:GetParameter", "P:ssm:R:A:parameter/app/key")]),
        ("ssm:getParameter", r#"{"Name": "key:3"}"#, &[("ssm:GetParameter", "P:ssm:R:A:parameter/key")]),
        (
            "ssm:getParameters",
            r#"{"Names": ["/a", "b"]}"#,
            &[("ssm:GetParameters", "P:ssm:R:A:parameter/a"), ("ssm:GetParameters", "P:ssm:R:A:parameter/b")],
        ),
        ("ssm:getParameters", r#"{"Names.$": "$.n"}"#, &[("ssm:GetParameters", "P:ssm:R:A:parameter/any")]),
        ("kms:decrypt", r#"{"KeyId": "1234abcd"}"#, &[("kms:Decrypt", "P:kms:R:A:key/1234abcd")]),
        (
            "kms:decrypt",
            r#"{"KeyId": "alias/app"}"#,
            &[("kms:Decrypt", "P:kms:R:A:key/1234abcd if kms:RequestAlias alias/app")],
        ),
        (
            "kms:decrypt",
            r#"{"KeyId": "arn:aws:kms:eu-west-1:444455556666:alias/app"}"#,
            &[("kms:Decrypt", "arn:aws:kms:eu-west-1:444455556666:key/1 if kms:RequestAlias alias/app")],
        ),
        (
            "kms:deleteAlias",
            r#"{"AliasName": "alias/app"}"#,
            &[("kms:DeleteAlias", "P:kms:R:A:alias/app"), ("kms:DeleteAlias", "P:kms:R:A:key/any")],
        ),
        (
            "cloudwatchlogs:putLogEvents",
            r#"{"LogGroupName": "/app", "LogStreamName.$": "$.s"}"#,
            &[("logs:PutLogEvents", "P:logs:R:A:log-group:/app:log-stream:x")],
        ),
        (
            "cloudwatchlogs:describeLogStreams",
            r#"{"LogGroupName": "/app"}"#,
            &[("logs:DescribeLogStreams", "P:logs:R:A:log-group:/app:")],
        ),
    ]);
}

#[test]
fn glue_asks_for_the_catalog_the_database_and_the_table() {
    prove_rows(&[
        (
            "glue:getTable",
            r#"{"DatabaseName": "d", "Name": "t"}"#,
            &[
                ("glue:GetTable", "P:glue:R:A:catalog"),
                ("glue:GetTable", "P:glue:R:A:database/d"),
                ("glue:GetTable", "P:glue:R:A:table/d/t"),
            ],
        ),
        (
            "glue:getTable",
            r#"{"DatabaseName": "d", "Name": "{% $t %}"}"#,
            &[
                ("glue:GetTable", "P:glue:R:A:catalog"),
                ("glue:GetTable", "P:glue:R:A:database/d"),
                ("glue:GetTable", "P:glue:R:A:table/d/any"),
            ],
        ),
        ("glue:startCrawler", r#"{"Name": "c"}"#, &[("glue:StartCrawler", "P:glue:R:A:crawler/c")]),
    ]);
}

#[test]
fn clusters_services_and_task_definitions_of_ecs() {
    prove_rows(&[
        ("ecs:updateService", r#"{"Cluster": "c", "Service": "s"}"#, &[("ecs:UpdateService", "P:ecs:R:A:service/c/s")]),
        ("ecs:updateService", r#"{"Service": "s"}"#, &[("ecs:UpdateService", "P:ecs:R:A:service/default/s")]),
        (
            "ecs:updateService",
            r#"{"Cluster": "arn:aws:ecs:eu-west-1:111122223333:cluster/c", "Service": "{% $s %}"}"#,
            &[("ecs:UpdateService", "P:ecs:R:A:service/c/any")],
        ),
        ("ecs:stopTask", r#"{"Cluster": "c", "Task.$": "$.t"}"#, &[("ecs:StopTask", "P:ecs:R:A:task/c/any")]),
    ]);
}

#[test]
fn redshift_data() {
    prove_rows(&[
        (
            "redshiftdata:executeStatement",
            r#"{"ClusterIdentifier": "c", "Database": "d", "DbUser": "u", "Sql": "s"}"#,
            &[
                ("redshift-data:ExecuteStatement", "P:redshift:R:A:cluster:c"),
                ("redshift:GetClusterCredentials", "P:redshift:R:A:dbuser:c/u"),
                ("redshift:GetClusterCredentials", "P:redshift:R:A:dbname:c/d"),
            ],
        ),
        (
            "redshiftdata:executeStatement",
            r#"{"WorkgroupName": "w", "Sql": "s"}"#,
            &[
                ("redshift-data:ExecuteStatement", "P:redshift-serverless:R:A:workgroup/id"),
                ("redshift-serverless:GetCredentials", "P:redshift-serverless:R:A:workgroup/id"),
            ],
        ),
    ]);
}

/// Amazon Bedrock API Reference, "Converse": `bedrock:InvokeModel`, on an inference profile and on the models behind it.
#[test]
fn conversations_with_a_model() {
    prove_rows(&[
        (
            "bedrockruntime:converse",
            r#"{"ModelId": "anthropic.claude-v2:1"}"#,
            &[("bedrock:InvokeModel", "P:bedrock:R::foundation-model/anthropic.claude-v2:1")],
        ),
        (
            "bedrockruntime:converse",
            r#"{"ModelId": "arn:aws:bedrock:us-east-1:444455556666:inference-profile/us.anthropic.claude-v2:1", "GuardrailConfig": {"GuardrailIdentifier": "g", "GuardrailVersion": "1"}}"#,
            &[
                (
                    "bedrock:InvokeModel",
                    "arn:aws:bedrock:us-east-1:444455556666:inference-profile/us.anthropic.claude-v2:1",
                ),
                (
                    "bedrock:InvokeModel",
                    "arn:aws:bedrock:us-west-2::foundation-model/anthropic.claude-v2:1 if bedrock:InferenceProfileArn arn:aws:bedrock:us-east-1:444455556666:inference-profile/us.anthropic.claude-v2:1",
                ),
                ("bedrock:ApplyGuardrail", "P:bedrock:R:A:guardrail/g"),
            ],
        ),
    ]);
}

/// Actions that may do without a resource are asked for on `*` if the request names none.
#[test]
fn resources_that_a_request_may_do_without() {
    let resource = |call: &str, arguments: &str| -> Vec<String> {
        let task = one_task(&format!("arn:aws:states:::aws-sdk:{call}"), &format!(r#""Arguments": {arguments}"#), &[]);
        let policy = policy(&task, &environments()[0]);
        let statements = policy["Statement"].as_array().unwrap().iter();
        statements.map(|one| one["Resource"].to_string().trim_matches(['[', ']', '"']).to_owned()).collect()
    };
    let speech = |more: &str| format!(r#"{{"OutputFormat": "mp3", "Text": "t", "VoiceId": "v"{more}}}"#);
    let lexicon = "arn:aws:polly:eu-central-1:111122223333:lexicon/words";
    assert_eq!(resource("polly:synthesizeSpeech", &speech("")), ["*"]);
    assert_eq!(resource("polly:synthesizeSpeech", &speech(r#", "LexiconNames": ["words"]"#)), [lexicon]);
    let stack = "arn:aws:cloudformation:eu-central-1:111122223333:stack/site/*";
    assert_eq!(resource("cloudformation:describeStacks", "{}"), ["*"]);
    assert_eq!(resource("cloudformation:describeStacks", r#"{"StackName": "site"}"#), [stack]);
    for (call, arguments) in [
        ("cloudwatch:putMetricData", r#"{"Namespace": "n", "MetricData": []}"#),
        ("comprehend:detectEntities", r#"{"Text": "t", "LanguageCode": "en"}"#),
        ("rekognition:detectModerationLabels", r#"{"Image": {}}"#),
        ("translate:translateText", r#"{"Text": "t", "SourceLanguageCode": "en", "TargetLanguageCode": "de"}"#),
    ] {
        assert_eq!(resource(call, arguments), ["*"], "{call}");
    }
}

/// Types whose names are several words, and types that have an ARN in each generation of an API.
#[test]
fn types_of_several_words_and_generations() {
    prove_rows(&[
        (
            "lexruntimev2:recognizeText",
            r#"{"BotId": "B", "BotAliasId": "L", "LocaleId": "de_DE", "SessionId": "s", "Text": "t"}"#,
            &[("lex:RecognizeText", "P:lex:R:A:bot-alias/B/L")],
        ),
        (
            "lexruntime:postText",
            r#"{"BotName": "b", "BotAlias": "live", "UserId": "u", "InputText": "t"}"#,
            &[("lex:PostText", "P:lex:R:A:bot:b:live")],
        ),
        ("lexmodelsv2:describeBot", r#"{"BotId": "B"}"#, &[("lex:DescribeBot", "P:lex:R:A:bot/B")]),
        (
            "kafkaconnect:describeCustomPlugin",
            r#"{"CustomPluginArn": "arn:aws:kafkaconnect:eu-west-1:444455556666:custom-plugin/p/u"}"#,
            &[("kafkaconnect:DescribeCustomPlugin", "arn:aws:kafkaconnect:eu-west-1:444455556666:custom-plugin/p/u")],
        ),
        (
            "lambda:putProvisionedConcurrencyConfig",
            r#"{"FunctionName": "pay", "Qualifier": "live", "ProvisionedConcurrentExecutions": 1}"#,
            &[("lambda:PutProvisionedConcurrencyConfig", "P:lambda:R:A:function:pay:live")],
        ),
        (
            "greengrassv2:getDeployment",
            r#"{"DeploymentId": "d"}"#,
            &[("greengrass:GetDeployment", "P:greengrass:R:A:deployments:d")],
        ),
    ]);
}

/// Service Authorization Reference, "Amazon Translate": the types are what a request may name, and this one names nothing.
#[test]
fn requests_that_name_nothing() {
    prove_rows(&[(
        "translate:translateText",
        r#"{"Text": "t", "SourceLanguageCode": "en", "TargetLanguageCode": "de"}"#,
        &[("translate:TranslateText", "*")],
    )]);
}

/// AWS managed policy `AmazonEMRFullAccessPolicy_v2`: the roles of a cluster go to different services.
#[test]
fn roles_for_other_services() {
    prove_rows(&[
        (
            "emr:runJobFlow",
            r#"{"Name": "n", "Instances": {}, "ServiceRole": "s", "JobFlowRole": "j", "AutoScalingRole": "a"}"#,
            &[
                ("elasticmapreduce:RunJobFlow", "*"),
                ("iam:PassRole", "P:iam::A:role/s if iam:PassedToService elasticmapreduce.amazonaws.com"),
                ("iam:PassRole", "P:iam::A:role/j if iam:PassedToService ec2.amazonaws.com"),
                ("iam:PassRole", "P:iam::A:role/a if iam:PassedToService application-autoscaling.amazonaws.com"),
            ],
        ),
        (
            "eks:createFargateProfile",
            r#"{"FargateProfileName": "f", "ClusterName": "c", "PodExecutionRoleArn": "arn:aws:iam::444455556666:role/p"}"#,
            &[
                ("eks:CreateFargateProfile", "P:eks:R:A:cluster/c"),
                (
                    "iam:PassRole",
                    "arn:aws:iam::444455556666:role/p if iam:PassedToService eks-fargate-pods.amazonaws.com",
                ),
            ],
        ),
    ]);
}

#[test]
fn instances_of_ec2() {
    prove_rows(&[
        (
            "ec2:stopInstances",
            r#"{"InstanceIds": ["i-1", "i-2"]}"#,
            &[("ec2:StopInstances", "P:ec2:R:A:instance/i-1"), ("ec2:StopInstances", "P:ec2:R:A:instance/i-2")],
        ),
        ("ec2:stopInstances", r#"{"InstanceIds": "{% $ids %}"}"#, &[("ec2:StopInstances", "P:ec2:R:A:instance/any")]),
    ]);
}

#[test]
fn what_is_tagged_at_its_creation() {
    prove_rows(&[(
        "sagemaker:createModel",
        r#"{"ModelName": "My-Model", "ExecutionRoleArn": "arn:aws:iam::444455556666:role/r", "Tags": [{"Key": "k"}]}"#,
        &[
            ("sagemaker:CreateModel", "P:sagemaker:R:A:model/my-model"),
            ("sagemaker:AddTags", "P:sagemaker:R:A:model/my-model"),
            ("iam:PassRole", "arn:aws:iam::444455556666:role/r if iam:PassedToService sagemaker.amazonaws.com"),
        ],
    )]);
}

/// Of each type that the tags are for, any resource: their identifiers are new.
#[test]
fn what_ec2_tags_at_its_creation() {
    prove_rows(&[(
        "ec2:createSnapshot",
        r#"{"VolumeId": "vol-1", "TagSpecifications": [{"ResourceType": "snapshot", "Tags": []}]}"#,
        &[
            ("ec2:CreateSnapshot", "P:ec2:R::snapshot/any"),
            ("ec2:CreateSnapshot", "P:ec2:R:A:volume/vol-1"),
            ("ec2:CreateTags", "P:ec2:R::snapshot/any if ec2:CreateAction CreateSnapshot"),
        ],
    )]);
}

/// A role that only the user knows, and one that the instance profile holds.
#[test]
fn roles_that_the_request_does_not_name() {
    let statements = |deployment: &Deployment| {
        let policy = policy(deployment, &environments()[0]);
        policy["Statement"].as_array().unwrap().iter().find(|one| one["Sid"] == "PassRoles").cloned()
    };
    let resource = "arn:aws:states:::aws-sdk:ec2:runInstances";
    let bare = one_task(resource, r#""Arguments": {"ImageId": "ami-1", "MinCount": 1, "MaxCount": 1}"#, &[]);
    assert_eq!(statements(&bare), None);
    let fields =
        r#""Arguments": {"ImageId": "ami-1", "MinCount": 1, "MaxCount": 1, "IamInstanceProfile": {"Name": "p"}}"#;
    let any = statements(&one_task(resource, fields, &[])).unwrap();
    assert_eq!(any["Resource"], "arn:aws:iam::111122223333:role/*");
    assert_eq!(any["Condition"]["StringEquals"]["iam:PassedToService"], "ec2.amazonaws.com");
    let role = "arn:aws:iam::111122223333:role/of-instances";
    let said = statements(&one_task(resource, fields, &[]).roles_of("Call", [role]).unwrap()).unwrap();
    assert_eq!(said["Resource"], role);
}

#[test]
fn nothing_is_needed() {
    let deployment = one_task("arn:aws:states:::aws-sdk:sts:getCallerIdentity", r#""Arguments": {}"#, &[]);
    assert!(deployment.plan().unwrap().policy.is_empty());
}
