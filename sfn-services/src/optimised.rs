//! The optimised integrations.
//!
//! Source: AWS Step Functions Developer Guide, "Integrating optimized services with Step Functions"
//! (<https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html>), and the page of each service, which
//! stands beside it. Services and actions are sorted.

use sfn_asl::resource::Pattern::{self, RequestResponse, Sync, Sync2, WaitForTaskToken};

/// A service with optimised integrations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Service {
    /// Its name in the ARN.
    pub name: &'static str,
    /// The page of the AWS Step Functions Developer Guide that says so, below
    /// <https://docs.aws.amazon.com/step-functions/latest/dg/>.
    pub page: &'static str,
    /// Its actions, sorted.
    pub actions: &'static [Action],
}

/// An action of a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Action {
    /// Its name in the ARN.
    pub name: &'static str,
    /// How it can be awaited in a Standard workflow. In Express workflows it is request and response alone.
    pub patterns: &'static [Pattern],
    /// How it can perhaps be awaited: not according to the guide, but others say so, and nothing of AWS against it.
    pub doubtful: &'static [Pattern],
}

const CALL: &[Pattern] = &[RequestResponse];
const JOB: &[Pattern] = &[RequestResponse, Sync];
const CALLBACK: &[Pattern] = &[RequestResponse, WaitForTaskToken];
const JOB_OR_CALLBACK: &[Pattern] = &[RequestResponse, Sync, WaitForTaskToken];
const EXECUTION: &[Pattern] = &[RequestResponse, Sync, Sync2, WaitForTaskToken];

const fn action(name: &'static str, patterns: &'static [Pattern]) -> Action {
    Action { name, patterns, doubtful: &[] }
}

const fn service(name: &'static str, page: &'static str, actions: &'static [Action]) -> Service {
    Service { name, page, actions }
}

/// All services with optimised integrations, sorted. Amazon S3, which only fields of Distributed Map states name, is not
/// among them.
pub const OPTIMISED: &[Service] = &[
    service("apigateway", "connect-api-gateway.html", &[action("invoke", CALLBACK)]),
    service(
        "athena",
        "connect-athena.html",
        &[
            action("getQueryExecution", CALL),
            action("getQueryResults", CALL),
            action("startQueryExecution", JOB),
            action("stopQueryExecution", CALL),
        ],
    ),
    // LocalStack runs `submitJob.waitForTaskToken`; the guide's table does not have it.
    service(
        "batch",
        "connect-batch.html",
        &[Action { name: "submitJob", patterns: JOB, doubtful: &[WaitForTaskToken] }],
    ),
    // The guide's table of all services has the callback; the page of the service is silent about it.
    service(
        "bedrock",
        "connect-bedrock.html",
        &[action("createModelCustomizationJob", JOB_OR_CALLBACK), action("invokeModel", CALLBACK)],
    ),
    service("bedrockagentcore", "connect-bedrockagentcore.html", &[action("invokeHarness", CALL)]),
    service(
        "codebuild",
        "connect-codebuild.html",
        &[
            action("batchDeleteBuilds", CALL),
            action("batchGetReports", CALL),
            action("deleteBuildBatch", CALL),
            action("retryBuildBatch", JOB),
            action("startBuild", JOB),
            action("startBuildBatch", JOB),
            action("stopBuild", CALL),
            action("stopBuildBatch", CALL),
        ],
    ),
    service("databrew", "connect-databrew.html", &[action("startJobRun", JOB)]),
    service(
        "dynamodb",
        "connect-ddb.html",
        &[action("deleteItem", CALL), action("getItem", CALL), action("putItem", CALL), action("updateItem", CALL)],
    ),
    service("ecs", "connect-ecs.html", &[action("runTask", JOB_OR_CALLBACK)]),
    // The guide's table of all services has the callback; the page of the service says that there is none.
    service(
        "eks",
        "connect-eks.html",
        &[
            action("call", CALLBACK),
            action("createCluster", JOB_OR_CALLBACK),
            action("createFargateProfile", JOB_OR_CALLBACK),
            action("createNodegroup", JOB_OR_CALLBACK),
            action("deleteCluster", JOB_OR_CALLBACK),
            action("deleteFargateProfile", JOB_OR_CALLBACK),
            action("deleteNodegroup", JOB_OR_CALLBACK),
            action("runJob", JOB_OR_CALLBACK),
        ],
    ),
    service(
        "elasticmapreduce",
        "connect-emr.html",
        &[
            action("addStep", JOB),
            action("cancelStep", CALL),
            action("createCluster", JOB),
            action("modifyInstanceFleetByName", CALL),
            action("modifyInstanceGroupByName", CALL),
            action("setClusterTerminationProtection", CALL),
            action("terminateCluster", JOB),
        ],
    ),
    service(
        "emr-containers",
        "connect-emr-eks.html",
        &[action("createVirtualCluster", CALL), action("deleteVirtualCluster", JOB), action("startJobRun", JOB)],
    ),
    service(
        "emr-serverless",
        "connect-emr-serverless.html",
        &[
            action("cancelJobRun", JOB),
            action("createApplication", JOB),
            action("deleteApplication", JOB),
            action("startApplication", JOB),
            action("startJobRun", JOB),
            action("stopApplication", JOB),
        ],
    ),
    service("events", "connect-eventbridge.html", &[action("putEvents", CALLBACK)]),
    service("glue", "connect-glue.html", &[action("startJobRun", JOB)]),
    service("http", "call-https-apis.html", &[action("invoke", CALL)]),
    service("lambda", "connect-lambda.html", &[action("invoke", CALLBACK)]),
    service("mediaconvert", "connect-mediaconvert.html", &[action("createJob", JOB)]),
    service(
        "sagemaker",
        "connect-sagemaker.html",
        &[
            action("createEndpoint", CALL),
            action("createEndpointConfig", CALL),
            action("createHyperParameterTuningJob", JOB),
            action("createLabelingJob", JOB),
            action("createModel", CALL),
            action("createProcessingJob", JOB),
            action("createTrainingJob", JOB),
            action("createTransformJob", JOB),
            action("updateEndpoint", CALL),
        ],
    ),
    service("sns", "connect-sns.html", &[action("publish", CALLBACK)]),
    service("sqs", "connect-sqs.html", &[action("sendMessage", CALLBACK)]),
    service("states", "connect-stepfunctions.html", &[action("startExecution", EXECUTION)]),
];

/// What Distributed Map states call by fields of their own, and nothing else does.
///
/// Sources: AWS Step Functions Developer Guide, "`ItemReader` (Map)" and "`ResultWriter` (Map)".
pub(crate) const MAP_FIELDS: &[(&str, &str, &str)] =
    &[("s3", "getObject", "ItemReader"), ("s3", "listObjectsV2", "ItemReader"), ("s3", "putObject", "ResultWriter")];
