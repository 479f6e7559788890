//! Types of resources between which a member of the request decides.

use sfn_services::sdk::ResourceType;

use super::holds::{Holds, present};
use crate::iam::request::{Argument, Request};

/// Whether the request is about the type; nothing if no row says so.
pub(super) fn concerns(request: &Request<'_>, action: &str, of: &ResourceType) -> Option<bool> {
    let service = action.split(':').next().unwrap_or_default();
    Some(match (service, of.name) {
        // Amazon EventBridge User Guide, "Using IAM policy conditions": rules of the default bus have no bus in their ARN.
        ("events", "rule-on-default-event-bus") => is_bus(request, Bus::Default),
        ("events", "rule-on-custom-event-bus") => is_bus(request, Bus::Other),
        // Amazon Redshift Data API: a cluster, or a workgroup of Amazon Redshift Serverless.
        ("redshift-data", "workgroup") => present(request, "WorkgroupName") > Holds::No,
        ("redshift-data", "cluster") => {
            present(request, "ClusterIdentifier") > Holds::No || present(request, "WorkgroupName") < Holds::Yes
        }
        // Amazon DynamoDB Developer Guide, "Using IAM policy conditions": of an index, the index alone is asked for.
        ("dynamodb", "index") => present(request, "IndexName") > Holds::No,
        ("dynamodb", "table") if matches!(action, "dynamodb:Query" | "dynamodb:Scan") => {
            present(request, "IndexName") < Holds::Yes
        }
        // AWS Step Functions Developer Guide, "Amazon Resource Names": the ARN of an execution says whether it is Express.
        ("states", "express") => matches!(request.member("ExecutionArn"), Argument::Dynamic),
        // AWS KMS Developer Guide, "Controlling access to aliases": only what manages aliases asks for them.
        ("kms", "alias") => present(request, "AliasName") > Holds::No,
        _ => return None,
    })
}

/// Whether the request names no resource, and the action is asked for on `*` then, although it has types of resources.
pub(super) fn is_without_resource(request: &Request<'_>, action: &str) -> bool {
    let member = match action {
        // AWS CloudFormation API Reference, "DescribeStacks": without a name, its resource is no stack.
        "cloudformation:DescribeStacks" => "StackName",
        // Amazon CloudWatch User Guide, "Amazon CloudWatch permissions reference": `*` as the resource. No member names a
        // dataset.
        "cloudwatch:GetMetricData" | "cloudwatch:ListMetrics" | "cloudwatch:PutMetricData" => return true,
        // Amazon Comprehend Developer Guide, "Permissions required": the endpoint of a model of one's own is optional.
        "comprehend:DetectEntities" => "EndpointArn",
        // Amazon Polly Developer Guide, "Amazon Polly API permissions: actions, permissions, and resources reference".
        "polly:StartSpeechSynthesisTask" | "polly:SynthesizeSpeech" => "LexiconNames",
        // Amazon Rekognition API Reference, "DetectModerationLabels": a custom adapter is optional.
        "rekognition:DetectModerationLabels" => "ProjectVersion",
        // Amazon Translate API Reference, "TranslateText", "TranslateDocument": a terminology is optional.
        "translate:TranslateDocument" | "translate:TranslateText" => "TerminologyNames",
        _ => return false,
    };
    present(request, member) < Holds::Yes
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Bus {
    Default,
    Other,
}

/// Whether the rules are of the bus, or may be.
fn is_bus(request: &Request<'_>, bus: Bus) -> bool {
    match request.member("EventBusName") {
        Argument::Missing | Argument::Value(_) => bus == Bus::Default,
        Argument::Text(flat) if !flat.is_open() && !flat.is_unknown() => {
            let is_default = flat.text.rsplit('/').next() == Some("default");
            is_default == (bus == Bus::Default)
        }
        Argument::Text(_) | Argument::Dynamic => true,
    }
}
