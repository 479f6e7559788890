//! The tables of the AWS SDK, and the shares of what is known.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fmt::Write as _;

use sfn_services::sdk::{self, Condition, Form, Iam, Operation, Part, Permission, Source};

fn documented() -> impl Iterator<Item = Operation> {
    sdk::services().filter(|service| service.is_documented()).flat_map(sdk::Service::operations)
}

fn operation(call: &str) -> Operation {
    let (service, action) = call.split_once(':').unwrap();
    sdk::service(service).and_then(|service| service.operation(action)).unwrap_or_else(|| panic!("no {call}"))
}

fn permissions(call: &str) -> Vec<Permission> {
    match operation(call).iam() {
        Iam::Actions(permissions) => permissions,
        other => panic!("{call}: {other:?}"),
    }
}

/// `Action if Condition`, each with the types of its resources.
fn describe(call: &str) -> String {
    let mut text = String::new();
    for permission in permissions(call) {
        let types: Vec<_> = permission.targets().iter().map(|target| target.name).collect();
        writeln!(text, "{} {:?} on {types:?}", permission.action, permission.conditions).unwrap();
    }
    text
}

/// Of at least 98.5 % of all operations it is known what they need.
#[test]
fn share_of_operations_with_known_permissions() {
    let (mut all, mut actions, mut none) = (0, 0, 0);
    let mut unknown = Vec::new();
    for operation in documented() {
        all += 1;
        match operation.iam() {
            Iam::Actions(permissions) => {
                assert!(!permissions.is_empty(), "{operation}");
                actions += 1;
            }
            Iam::NoneNeeded => none += 1,
            Iam::Unknown => unknown.push(operation.to_string()),
        }
    }
    let known = actions + none;
    println!("unknown: {}", unknown.join(" "));
    println!(
        "{known} of {all} operations of documented services ({}.{:02} %): {actions} by their actions, {none} need none",
        known * 100 / all,
        known * 10_000 / all % 100,
    );
    assert!(all > 17_000 && known * 1_000 >= all * 985);
}

/// How the resources of the operations are found: at least as often as the rule's design was measured to.
#[test]
fn share_of_operations_with_known_resources() {
    let [mut all, mut whole, mut arn, mut part, mut none, mut wide] = [0_usize; 6];
    for operation in documented() {
        let Iam::Actions(permissions) = operation.iam() else { continue };
        all += 1;
        let resources = &permissions[0].resources;
        let Some(resource) = resources.iter().find(|resource| resource.is_required).or(resources.first()) else {
            none += 1;
            continue;
        };
        let filled = resource.variables.iter().filter(|variable| !variable.sources.is_empty()).count();
        match filled {
            _ if filled == resource.variables.len() => whole += 1,
            _ if !resource.arn.is_empty() => arn += 1,
            0 => wide += 1,
            _ => part += 1,
        }
    }
    for (count, what) in [
        (whole, "all variables are members"),
        (arn, "a member holds the ARN"),
        (none, "no resource-level permission"),
        (part, "some variables are members"),
        (wide, "no member names the resource"),
    ] {
        println!("{count} of {all} ({}.{} %): {what}", count * 100 / all, count * 1_000 / all % 10);
    }
    assert!((whole + arn + none) * 100 >= all * 82);
}

#[test]
fn renamed_operations() {
    for (call, expected) in [
        ("lambda:invoke", "lambda:InvokeFunction [] on [\"function\"]\n"),
        ("s3:listObjectsV2", "s3:ListBucket [] on [\"bucket\"]\n"),
        ("sqs:sendMessageBatch", "sqs:SendMessage [] on [\"queue\"]\n"),
        ("sns:publishBatch", "sns:Publish [] on [\"topic\"]\n"),
        ("cloudwatchlogs:describeLogGroups", "logs:DescribeLogGroups [] on []\n"),
        ("sfn:startExecution", "states:StartExecution [] on [\"statemachine\"]\n"),
        ("detective:listOrganizationAdminAccounts", "detective:ListOrganizationAdminAccount [] on []\n"),
        ("kms:reEncrypt", "kms:ReEncryptFrom [] on [\"key\"]\nkms:ReEncryptTo [] on [\"key\"]\n"),
        ("dynamodb:transactGetItems", "dynamodb:GetItem [] on [\"table\"]\n"),
        (
            "s3:deleteObject",
            "s3:DeleteObject [Absent(\"VersionId\")] on [\"object\"]\n\
             s3:DeleteObjectVersion [Present(\"VersionId\")] on [\"object\"]\n",
        ),
    ] {
        assert_eq!(describe(call), expected, "{call}");
    }
    assert_eq!(operation("sts:getCallerIdentity").iam(), Iam::NoneNeeded);
    assert_eq!(operation("dynamodb:describeEndpoints").iam(), Iam::NoneNeeded);
    assert_eq!(operation("connect:createTestCase").iam(), Iam::Unknown);
}

#[test]
fn services_by_their_names() {
    for (name, iam_prefix) in [
        ("sfn", "states"),
        ("cloudwatchlogs", "logs"),
        ("eventbridge", "events"),
        ("elasticloadbalancingv2", "elasticloadbalancing"),
        ("sesv2", "ses"),
        ("emr", "elasticmapreduce"),
        ("cognitoidentityprovider", "cognito-idp"),
        ("efs", "elasticfilesystem"),
        ("cloudwatch", "cloudwatch"),
        ("cloudcontrol", "cloudformation"),
        ("ioteventsdata", "iotevents"),
        ("iotjobsdataplane", "iotjobsdata"),
        ("iotsecuretunneling", "iot"),
        ("mturk", "mechanicalturk"),
        ("partnercentralselling", "partnercentral"),
        ("resourcegroupstaggingapi", "tag"),
        ("sso", "sso"),
    ] {
        let service = sdk::service(name).unwrap();
        assert_eq!((service.name(), service.iam_prefix()), (name, iam_prefix));
        assert!(service.is_documented(), "{name}");
    }
    // Names with the suffix ` Service`, which the ARN leaves out.
    for name in ["config", "directory", "elasticsearch", "databasemigration", "applicationdiscovery", "lexruntime"] {
        assert!(sdk::service(name).is_some(), "{name}");
    }
    for name in ["", "S3", "s3 ", "qldb", "iotdata", "logs"] {
        assert_eq!(sdk::service(name), None, "{name}");
    }
    assert!(!sdk::service("iotdataplane").unwrap().is_documented());
    assert_eq!(sdk::retired("lookoutvision"), Some("Amazon Lookout for Vision"));
    let documented = sdk::services().filter(|service| service.is_documented()).count();
    assert_eq!((sdk::services().count(), documented), (423, 407));
}

#[test]
fn operations_and_members() {
    let put = operation("s3:putObject");
    assert_eq!(
        (put.name(), put.action().as_str(), put.to_string().as_str()),
        ("PutObject", "putObject", "s3:putObject")
    );
    let required: Vec<_> = put.members().filter(|member| member.is_required).map(|member| member.name).collect();
    assert_eq!(required, ["Bucket", "Key"]);
    let form = |call: &str, member: &str| operation(call).member(member).unwrap().form;
    assert_eq!(form("ec2:stopInstances", "InstanceIds"), Form::List);
    assert_eq!(form("ec2:runInstances", "LaunchTemplate"), Form::Composite);
    assert_eq!(form("dynamodb:batchGetItem", "RequestItems"), Form::Composite);
    assert_eq!(form("s3:putObject", "Body"), Form::Plain);
    assert!(put.member("Body").is_some_and(|member| !member.is_required));
    assert_eq!(put.member("body"), None);
    for absent in ["PutObject", "putobject", "", "put", "é"] {
        assert_eq!(put.service().operation(absent), None, "{absent}");
    }
    assert!(put.is_supported());
    assert!(!operation("s3:selectObjectContent").is_supported());
    assert!(sdk::service("sts").unwrap().excludes("assumeRole"));
    assert!(!sdk::service("sts").unwrap().excludes("AssumeRole"));
    for service in sdk::services() {
        for operation in service.operations() {
            assert_eq!(service.operation(&operation.action()), Some(operation));
        }
    }
}

#[test]
fn conditions_on_requests() {
    let expected = [
        ("redshift-data:ExecuteStatement", vec![]),
        ("redshift:GetClusterCredentials", vec![Condition::Present("DbUser")]),
        (
            "redshift:GetClusterCredentialsWithIAM",
            vec![Condition::Present("ClusterIdentifier"), Condition::Absent("DbUser"), Condition::Absent("SecretArn")],
        ),
        (
            "redshift-serverless:GetCredentials",
            vec![Condition::Present("WorkgroupName"), Condition::Absent("SecretArn")],
        ),
        ("secretsmanager:GetSecretValue", vec![Condition::Present("SecretArn")]),
    ];
    let found = permissions("redshiftdata:executeStatement");
    let found: Vec<_> = found.iter().map(|found| (found.action.as_str(), found.conditions.clone())).collect();
    assert_eq!(found, expected);
    let statement = &permissions("dynamodb:executeStatement")[0];
    assert_eq!(statement.action, "dynamodb:PartiQLSelect");
    assert_eq!(statement.conditions, [Condition::StartsWith("Statement", "SELECT")]);
    let write = permissions("dynamodb:transactWriteItems");
    let put = write.iter().find(|permission| permission.action == "dynamodb:PutItem").unwrap();
    assert_eq!(put.conditions, [Condition::Present("TransactItems[].Put")]);
}

/// `action type template ARN members | variable=members ...` of the targets of an operation, without what
/// optional members ask for.
fn fillings(call: &str) -> Vec<String> {
    let sources = |sources: &[Source]| -> String {
        let texts: Vec<_> = sources
            .iter()
            .map(|source| match source.part {
                Part::Value => source.member.clone(),
                part => format!("{} {part:?}", source.member),
            })
            .collect();
        texts.join(",")
    };
    let mut lines = Vec::new();
    let is_present = |condition: &Condition| matches!(condition, Condition::Present(_));
    for permission in permissions(call) {
        if permission.conditions.iter().any(is_present) {
            continue;
        }
        for target in permission.targets() {
            let variables: Vec<_> = target
                .variables
                .iter()
                .map(|variable| {
                    let default = variable.default.map(|default| format!(" else {default}")).unwrap_or_default();
                    format!("{}={}{default}", variable.name, sources(&variable.sources))
                })
                .collect();
            lines.push(format!(
                "{} {} [{}] {}",
                permission.action,
                target.name,
                sources(&target.arn),
                variables.join(" ")
            ));
        }
    }
    lines
}

#[test]
fn members_that_name_resources() {
    for (call, expected) in [
        ("s3:getObjectTagging", &["s3:GetObjectTagging object [] BucketName=Bucket ObjectName=Key"][..]),
        ("s3:listObjectsV2", &["s3:ListBucket bucket [] BucketName=Bucket"]),
        (
            "s3:copyObject",
            &[
                "s3:GetObject object [] BucketName=CopySource CopySourceBucket ObjectName=CopySource CopySourceKey",
                "s3:PutObject object [] BucketName=Bucket ObjectName=Key",
            ],
        ),
        ("sqs:receiveMessage", &["sqs:ReceiveMessage queue [QueueUrl QueueUrl] QueueName="]),
        ("sns:publish", &["sns:Publish topic [TopicArn,TargetArn] TopicName="]),
        ("dynamodb:getItem", &["dynamodb:GetItem table [] TableName=TableName"]),
        ("dynamodb:batchWriteItem", &["dynamodb:BatchWriteItem table [] TableName=RequestItems Keys"]),
        ("dynamodb:transactGetItems", &["dynamodb:GetItem table [] TableName=TransactItems[].Get.TableName"]),
        ("lambda:invoke", &["lambda:InvokeFunction function [] FunctionName=FunctionName"]),
        ("sfn:startExecution", &["states:StartExecution statemachine [StateMachineArn] StateMachineName="]),
        ("glue:startJobRun", &["glue:StartJobRun job [] JobName=JobName"]),
        ("glue:startCrawler", &["glue:StartCrawler crawler [] CrawlerName=Name"]),
        ("codebuild:stopBuild", &["codebuild:StopBuild project [] ProjectName=Id BeforeColon"]),
        ("ec2:stopInstances", &["ec2:StopInstances instance [] InstanceId=InstanceIds[]"]),
        (
            "autoscaling:setDesiredCapacity",
            &["autoscaling:SetDesiredCapacity autoScalingGroup [] GroupId= GroupFriendlyName=AutoScalingGroupName"],
        ),
        ("athena:getWorkGroup", &["athena:GetWorkGroup workgroup [] WorkGroupName=WorkGroup"]),
        ("athena:createWorkGroup", &["athena:CreateWorkGroup workgroup [] WorkGroupName=Name"]),
        // The ID of an execution does not name its work group.
        ("athena:getQueryExecution", &["athena:GetQueryExecution workgroup [] WorkGroupName="]),
        ("apigateway:getStage", &["apigateway:GET  [] RestApiId=RestApiId StageName=StageName"]),
        ("apigatewayv2:getStage", &["apigateway:GET  [] ApiId=ApiId StageName=StageName"]),
        (
            "transcribe:getTranscriptionJob",
            &["transcribe:GetTranscriptionJob transcriptionjob [] JobName=TranscriptionJobName"],
        ),
        ("iam:getRole", &["iam:GetRole role [] RoleNameWithPath=RoleName"]),
        ("codepipeline:startPipelineExecution", &["codepipeline:StartPipelineExecution pipeline [] PipelineName=Name"]),
        (
            "scheduler:createSchedule",
            &["scheduler:CreateSchedule schedule [] GroupName=GroupName else default ScheduleName=Name"],
        ),
        ("eventbridge:putEvents", &["events:PutEvents event-bus [] EventBusName=Entries[].EventBusName else default"]),
        (
            "athena:startQueryExecution",
            &["athena:StartQueryExecution workgroup [] WorkGroupName=WorkGroup else primary"],
        ),
        // One of many types, of which the others are not named.
        ("bedrockruntime:invokeModel", &["bedrock:InvokeModel foundation-model [] ResourceId=ModelId"]),
        (
            "sfn:describeExecution",
            &["states:DescribeExecution execution [ExecutionArn] StateMachineName= ExecutionId="],
        ),
        ("kinesis:putRecord", &["kinesis:PutRecord stream [StreamARN] StreamName=StreamName"]),
    ] {
        assert_eq!(fillings(call), expected, "{call}");
    }
    let stage = &permissions("apigatewayv2:getStage")[0].resources[0];
    assert_eq!(stage.template, "arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName}");
}

#[test]
fn targets_of_one_request() {
    let targets = |call: &str, members: &[&str]| -> Vec<&'static str> {
        let permission = permissions(call).remove(0);
        let targets = permission.targets_in(|path| members.contains(&path));
        targets.iter().map(|target| target.name).collect()
    };
    assert_eq!(targets("dynamodb:query", &["TableName"]), ["table"]);
    assert_eq!(targets("dynamodb:query", &["TableName", "IndexName"]), ["index", "table"]);
    assert_eq!(targets("s3:listObjectsV2", &["Bucket"]), ["bucket"]);
    assert_eq!(targets("s3:listObjectsV2", &[]), ["bucket"]);
    assert_eq!(targets("s3:listBuckets", &[]), [""; 0]);
    assert_eq!(targets("redshiftdata:executeStatement", &["ClusterIdentifier", "Database"]), ["cluster"]);
    assert_eq!(targets("redshiftdata:executeStatement", &["WorkgroupName"]), ["workgroup"]);
    // The bus has a default.
    assert_eq!(targets("eventbridge:putEvents", &[]), ["event-bus"]);
}

/// Every member that the tables name is one of its operation.
#[test]
fn every_member_exists() {
    for operation in sdk::services().flat_map(sdk::Service::operations) {
        let exists = |path: &str| operation.member(path.split(['.', '[']).next().unwrap()).is_some();
        for role in operation.roles() {
            assert!(exists(role), "{operation}: {role}");
        }
        let Iam::Actions(permissions) = operation.iam() else { continue };
        for permission in &permissions {
            for condition in &permission.conditions {
                let (Condition::Present(path) | Condition::Absent(path) | Condition::StartsWith(path, _)) = condition
                else {
                    panic!("{condition:?}");
                };
                assert!(exists(path), "{operation}: {path}");
            }
            for resource in &permission.resources {
                assert!(
                    resource.template.starts_with("arn:${Partition}:") || resource.template.starts_with("arn:aws:"),
                    "{resource:?}"
                );
                let sources = resource.variables.iter().flat_map(|variable| &variable.sources);
                for source in sources.chain(&resource.arn) {
                    assert!(exists(&source.member), "{operation}: {source:?}");
                }
            }
        }
    }
}

#[test]
fn roles_that_are_passed() {
    for (call, expected) in [
        ("lambda:createFunction", &["Role"][..]),
        ("sfn:createStateMachine", &["RoleArn"]),
        ("scheduler:createSchedule", &["Target.RoleArn"]),
        ("eventbridge:putTargets", &["Targets[].RoleArn"]),
        ("glue:createJob", &["Role"]),
        ("lambda:invoke", &[]),
        // Who assumes a role passes none.
        ("sts:assumeRole", &[]),
    ] {
        assert_eq!(operation(call).roles().collect::<Vec<_>>(), expected, "{call}");
    }
    assert_eq!(sdk::service_principal("states"), Some("states.amazonaws.com"));
    assert_eq!(sdk::service_principal("nothing"), None);
}

/// Operations that pass roles, of which no source is at hand that says to which service, or that pass them to two.
const WITHOUT_PRINCIPAL: [&str; 19] = [
    "backupgateway:putHypervisorPropertyMappings",
    "backupsearch:startSearchResultExportJob",
    "codeconnections:createSyncConfiguration",
    "codestarconnections:createSyncConfiguration",
    "cognitoidentityprovider:createGroup",
    "cognitoidentityprovider:createUserImportJob",
    "cognitoidentityprovider:updateGroup",
    "connecthealth:createDomain",
    "deadline:createFleet",
    "deadline:createMonitor",
    "deadline:createQueue",
    "deadline:updateFleet",
    "deadline:updateMonitor",
    "deadline:updateQueue",
    "ecr:createRepositoryCreationTemplate",
    "ecr:updateRepositoryCreationTemplate",
    "securityagent:createApplication",
    "securityagent:updateApplication",
    "securitylake:createDataLake",
];

#[test]
fn the_services_that_take_roles() {
    for (call, expected) in [
        // Amazon CloudWatch User Guide, "Trust between CloudWatch and Firehose".
        ("cloudwatch:putMetricStream", "streams.metrics.cloudwatch.amazonaws.com"),
        // Amazon S3 User Guide, "Granting permissions for Batch Operations".
        ("s3control:createJob", "batchoperations.s3.amazonaws.com"),
        // AWS Managed Policy Reference, `AmazonMSKFullAccess`.
        ("kafka:createReplicator", "kafka.amazonaws.com"),
        // Amazon Timestream Developer Guide, "Scheduled queries".
        ("timestreamquery:createScheduledQuery", "timestream.amazonaws.com"),
        ("ecs:runTask", "ecs-tasks.amazonaws.com"),
    ] {
        assert_eq!(operation(call).service_principal(), Some(expected), "{call}");
    }
    let documented = sdk::services().filter(|service| service.is_documented());
    let without = documented
        .flat_map(sdk::Service::operations)
        .filter(|operation| operation.roles().next().is_some() && operation.service_principal().is_none());
    assert_eq!(without.map(|operation| operation.to_string()).collect::<Vec<_>>(), WITHOUT_PRINCIPAL);
}
