//! What is found where a request doesn't say which resource it is: nothing fails, and the policy has the rest.

use sfn_asl::{Severity, StateMachine};
use sfn_cdk_export::iam::{Derivation, Options, codes, derive};

/// Each integration with the members without which it can't be told what it needs, and a request with what else it takes to ask
/// for them.
const REQUIRED: &[(&str, &str, &[&str])] = &[
    ("apigateway:invoke", r#""AuthType": "IAM_ROLE""#, &["ApiEndpoint", "Method"]),
    ("batch:submitJob", "", &["JobDefinition", "JobQueue"]),
    ("bedrock:createModelCustomizationJob", "", &["BaseModelIdentifier"]),
    ("bedrock:invokeModel", "", &["ModelId"]),
    ("bedrockagentcore:invokeHarness", "", &["HarnessArn"]),
    ("codebuild:batchDeleteBuilds", "", &["Ids"]),
    ("codebuild:batchGetReports", "", &["ReportArns"]),
    ("codebuild:deleteBuildBatch", "", &["Id"]),
    ("codebuild:retryBuildBatch.sync", "", &["Id"]),
    ("codebuild:startBuild.sync", "", &["ProjectName"]),
    ("codebuild:startBuildBatch.sync", "", &["ProjectName"]),
    ("codebuild:stopBuild", "", &["Id"]),
    ("codebuild:stopBuildBatch", "", &["Id"]),
    ("databrew:startJobRun.sync", "", &["Name"]),
    ("dynamodb:getItem", "", &["TableName"]),
    ("ecs:runTask.sync", "", &["TaskDefinition"]),
    ("eks:createCluster.sync", "", &["Name"]),
    ("eks:createFargateProfile.sync", "", &["ClusterName", "FargateProfileName"]),
    ("eks:createNodegroup.sync", "", &["ClusterName", "NodegroupName"]),
    ("eks:deleteCluster", "", &["Name"]),
    ("eks:deleteFargateProfile", "", &["ClusterName", "FargateProfileName"]),
    ("eks:deleteNodegroup", "", &["ClusterName", "NodegroupName"]),
    ("elasticmapreduce:addStep.sync", "", &["ClusterId"]),
    ("elasticmapreduce:cancelStep", "", &["ClusterId"]),
    ("elasticmapreduce:modifyInstanceFleetByName", "", &["ClusterId"]),
    ("elasticmapreduce:modifyInstanceGroupByName", "", &["ClusterId"]),
    ("elasticmapreduce:setClusterTerminationProtection", "", &["ClusterId"]),
    ("elasticmapreduce:terminateCluster.sync", "", &["ClusterId"]),
    ("emr-containers:deleteVirtualCluster.sync", "", &["Id"]),
    ("emr-containers:startJobRun.sync", "", &["VirtualClusterId"]),
    ("emr-serverless:cancelJobRun.sync", "", &["ApplicationId", "JobRunId"]),
    ("emr-serverless:deleteApplication.sync", "", &["ApplicationId"]),
    ("emr-serverless:startApplication.sync", "", &["ApplicationId"]),
    ("emr-serverless:startJobRun.sync", "", &["ApplicationId"]),
    ("emr-serverless:stopApplication.sync", "", &["ApplicationId"]),
    ("events:putEvents", "", &["Entries"]),
    ("glue:startJobRun.sync", "", &["JobName"]),
    ("http:invoke", "", &["ApiEndpoint", "Authentication.ConnectionArn", "Method"]),
    ("lambda:invoke", "", &["FunctionName"]),
    ("sagemaker:createEndpoint", "", &["EndpointConfigName", "EndpointName"]),
    ("sagemaker:createEndpointConfig", "", &["EndpointConfigName"]),
    ("sagemaker:createHyperParameterTuningJob.sync", "", &["HyperParameterTuningJobName"]),
    ("sagemaker:createLabelingJob.sync", "", &["LabelingJobName"]),
    ("sagemaker:createModel", "", &["ModelName"]),
    ("sagemaker:createProcessingJob.sync", "", &["ProcessingJobName"]),
    ("sagemaker:createTrainingJob.sync", "", &["TrainingJobName"]),
    ("sagemaker:createTransformJob.sync", "", &["TransformJobName"]),
    ("sagemaker:updateEndpoint", "", &["EndpointConfigName", "EndpointName"]),
    ("sqs:sendMessage", "", &["QueueUrl"]),
    ("states:startExecution.sync:2", "", &["StateMachineArn"]),
];

fn derived(call: &str, fields: &str) -> Derivation {
    let text = format!(
        r#"{{"StartAt": "Call", "QueryLanguage": "JSONata", "States": {{
            "Call": {{"Type": "Task", "Resource": "arn:aws:states:::{call}" {fields}, "End": true}}}}}}"#
    );
    derive(&StateMachine::from_json(&text).unwrap(), &Options::new("demo"))
}

/// The messages of the findings with a code, sorted.
fn messages(derivation: &Derivation, code: sfn_asl::Code) -> Vec<String> {
    let found = derivation.findings.iter().filter(|finding| finding.diagnostic.code == code);
    let mut out: Vec<String> = found.map(|finding| finding.diagnostic.message.clone()).collect();
    out.sort();
    out
}

#[test]
fn members_that_are_missing() {
    for (call, others, members) in REQUIRED {
        let derivation = derived(call, &format!(r#", "Arguments": {{{others}}}"#));
        let expected: Vec<String> = members
            .iter()
            .map(|member| format!("the state `Call` calls `arn:aws:states:::{call}` without `{member}`"))
            .collect();
        assert_eq!(messages(&derivation, codes::MISSING_ARGUMENT), expected);
        assert!(!derivation.policy.is_empty(), "{call}");
    }
}

#[test]
fn members_that_name_nothing() {
    for (call, others, members) in REQUIRED {
        let wrong: Vec<String> = members
            .iter()
            .map(|member| match member.split_once('.') {
                Some((outer, inner)) => format!(r#""{outer}": {{"{inner}": 7}}"#),
                None => format!(r#""{member}": 7"#),
            })
            .chain((!others.is_empty()).then(|| (*others).to_owned()))
            .collect();
        let derivation = derived(call, &format!(r#", "Arguments": {{{}}}"#, wrong.join(", ")));
        let found = messages(&derivation, codes::UNREADABLE_ARGUMENT);
        for member in *members {
            let named = found.iter().find(|message| message.contains(member));
            assert!(named.is_some_and(|message| message.contains("which is not ")), "{call} {member}: {found:?}");
        }
        assert_eq!(found.len(), members.len(), "{call}: {found:?}");
        assert!(!derivation.policy.is_empty(), "{call}");
    }
}

#[test]
fn names_that_are_none() {
    for (call, request) in [
        ("apigateway:invoke", r#"{"ApiEndpoint": "api.example.com", "Method": "GET", "AuthType": "IAM_ROLE"}"#),
        (
            "apigateway:invoke",
            r#"{"ApiEndpoint": "a.execute-api.eu-west-1.amazonaws.com", "Method": "*", "AuthType": "IAM_ROLE"}"#,
        ),
        ("batch:submitJob", r#"{"JobDefinition": "a:1", "JobQueue": "arn:aws:batch:eu-west-1:444455556666:job/q"}"#),
        ("bedrock:invokeModel", r#"{"ModelId": "arn:aws:s3:::bucket"}"#),
        ("bedrock:invokeModel", r#"{"ModelId": "a b"}"#),
        (
            "bedrock:invokeModel",
            r#"{"ModelId": "arn:aws:bedrock:eu-west-1:444455556666:default-prompt-router/anthropic.claude:1"}"#,
        ),
        ("bedrock:invokeModel", r#"{"ModelId": "a.b", "Input": {"S3Uri": "https://bucket/key"}}"#),
        ("bedrockagentcore:invokeHarness", r#"{"HarnessArn": "h-1"}"#),
        ("codebuild:stopBuild", r#"{"Id": "site"}"#),
        ("codebuild:batchGetReports", r#"{"ReportArns": ["unit:1"]}"#),
        ("codebuild:batchDeleteBuilds", r#"{"Ids": []}"#),
        ("glue:startJobRun", r#"{"JobName": ""}"#),
        ("http:invoke", r#"{"ApiEndpoint": "https://a/", "Method": "GET", "Authentication": {"ConnectionArn": "c"}}"#),
        ("athena:startQueryExecution", r#"{"ResultConfiguration": {"OutputLocation": "results"}}"#),
        ("sagemaker:createModel", r#"{"ModelName": "a_b"}"#),
    ] {
        let derivation = derived(call, &format!(r#", "Arguments": {request}"#));
        assert_eq!(messages(&derivation, codes::UNREADABLE_ARGUMENT).len(), 1, "{call} {request}");
    }
}

#[test]
fn roles_that_nobody_names() {
    for (call, request) in [
        ("bedrock:createModelCustomizationJob", r#"{"BaseModelIdentifier": "a.b"}"#),
        ("ecs:runTask", r#"{"TaskDefinition": "ship"}"#),
        (
            "ecs:runTask",
            r#"{"TaskDefinition": "ship", "Overrides": {"TaskRoleArn": "arn:aws:iam::444455556666:role/t"}}"#,
        ),
        ("eks:createCluster", r#"{"Name": "c", "RoleArn": "{% $r %}"}"#),
        ("elasticmapreduce:createCluster", r#"{"ServiceRole": "Emr"}"#),
        ("emr-serverless:startJobRun", r#"{"ApplicationId": "a"}"#),
        ("emr-containers:startJobRun", r#"{"VirtualClusterId": "v", "ExecutionRoleArn": "{% $r %}"}"#),
        ("mediaconvert:createJob", r#"{"Role": "{% $r %}"}"#),
        ("sagemaker:createTrainingJob", r#"{"TrainingJobName": "t", "RoleArn": "{% $r %}"}"#),
    ] {
        let derivation = derived(call, &format!(r#", "Arguments": {request}"#));
        assert_eq!(messages(&derivation, codes::WIDE_PASS_ROLE).len(), 1, "{call} {request}");
    }
    // A job template has a role of its own, and a model needs none.
    for (call, request) in [
        ("emr-containers:startJobRun", r#"{"VirtualClusterId": "v", "JobTemplateId": "t"}"#),
        ("sagemaker:createModel", r#"{"ModelName": "m"}"#),
    ] {
        let derivation = derived(call, &format!(r#", "Arguments": {request}"#));
        assert!(derivation.findings.is_empty(), "{call}: {:?}", derivation.findings);
    }
}

#[test]
fn what_a_query_reads() {
    for (call, request) in [
        ("athena:startQueryExecution", r#"{"QueryString": "q"}"#),
        ("athena:getQueryResults", r#"{"QueryExecutionId": "q"}"#),
    ] {
        let derivation = derived(call, &format!(r#", "Arguments": {request}"#));
        assert_eq!(messages(&derivation, codes::DATA_PLANE).len(), 1, "{call}");
        assert_eq!(derivation.findings.len(), 1);
    }
    let found = |query: &str| {
        let derivation =
            derived("athena:startQueryExecution", &format!(r#", "Arguments": {{"QueryString": {query}}}"#));
        let [finding] = derivation.findings.as_slice() else { panic!("{query}: {:?}", derivation.findings) };
        format!("{} {}", finding.diagnostic.message, finding.diagnostic.help.as_deref().unwrap_or_default())
    };
    let (writes, may_write) = ("reads and writes whatever bucket", "to write nothing but its results");
    let reading = found(r#""select 1""#);
    assert!(!reading.contains(writes) && !reading.contains(may_write), "{reading}");
    assert!(found(r#""insert into t select 1""#).contains(writes));
    for unknown in [r#""EXECUTE p""#, r#""{% $q %}""#] {
        let found = found(unknown);
        assert!(found.contains(may_write) && found.contains(".more_permissions_of("), "{found}");
    }
}

#[test]
fn what_kubernetes_decides() {
    for call in ["eks:call", "eks:runJob.sync"] {
        let derivation = derived(call, r#", "Arguments": {"ClusterName": "main"}"#);
        assert!(derivation.policy.is_empty());
        assert_eq!(messages(&derivation, codes::KUBERNETES_RBAC).len(), 1);
        assert_eq!(derivation.findings[0].diagnostic.severity, Severity::Allow);
    }
}

/// A state without a request leaves out what may be left out.
#[test]
fn states_without_a_request() {
    let resources = |call: &str, action: &str| -> Vec<String> {
        let derivation = derived(call, "");
        let statements = derivation.policy.statements.iter().filter(|statement| statement.actions.contains(action));
        statements.flat_map(|statement| statement.resources.iter().map(ToString::to_string)).collect()
    };
    let tail = |of: Vec<String>| -> Vec<String> {
        of.iter().map(|arn| arn.rsplit(':').next().unwrap_or_default().to_owned()).collect()
    };
    assert_eq!(tail(resources("athena:startQueryExecution", "athena:StartQueryExecution")), ["workgroup/primary"]);
    assert_eq!(tail(resources("athena:startQueryExecution", "athena:GetDataCatalog")), ["datacatalog/AwsDataCatalog"]);
    assert_eq!(tail(resources("ecs:runTask.sync", "ecs:StopTask")), ["task/default/*"]);
    assert_eq!(tail(resources("ecs:runTask.sync", "ecs:RunTask")), ["task-definition/*"]);
    assert!(resources("ecs:runTask.sync", "ecs:TagResource").is_empty());
    assert!(resources("apigateway:invoke", "execute-api:Invoke").is_empty());
    assert!(resources("sns:publish", "sns:Publish").iter().all(|arn| arn.ends_with(":*")), "no text message");
    assert_eq!(tail(resources("aws-sdk:scheduler:deleteSchedule", "scheduler:DeleteSchedule")), ["schedule/default/*"]);
    assert_eq!(tail(resources("aws-sdk:eventbridge:putTargets", "events:PutTargets")), ["rule/*"]);
    assert!(resources("aws-sdk:eventbridge:putTargets", "iam:PassRole").is_empty());
    assert!(resources("aws-sdk:s3:getObject", "s3:GetObjectVersion").is_empty());
    assert_eq!(tail(resources("aws-sdk:dynamodb:transactWriteItems", "dynamodb:PutItem")), ["table/*"]);
}
