//! Calls of the AWS SDK: `aws-sdk:<service>:<action>`.
//!
//! What an operation needs stands in the tables of `sfn-services`: its IAM actions, the types of their resources, and which
//! members of the request name one. An operation that an optimised integration calls as well has the rule of that one.
//!
//! Sources: AWS Service Authorization Reference; AWS Step Functions Developer Guide, "Learning to use AWS service SDK
//! integrations in Step Functions".

mod choices;
mod holds;
mod kms;
mod known;
mod lambda;
mod notes;
mod resources;
mod roles;
mod s3;
mod select;
mod spelling;
mod tags;
mod template;
mod values;

use sfn_services::sdk::{Iam, Permission};

use super::bedrock;
use super::call::Call;
use crate::policy::Statement;
pub(super) use known::{Known, Operations};

/// What a call of the AWS SDK needs. `.waitForTaskToken` needs nothing more: the worker answers, with a role of its own.
pub(super) fn operation(call: &mut Call<'_>, known: &Known) {
    call.request = call.request.in_any_case();
    let (service, action) = (known.operation.service().name(), known.operation.action());
    if service == "bedrockruntime" && matches!(&*action, "converse" | "startAsyncInvoke") {
        return bedrock::converse(call);
    }
    match &known.iam {
        Iam::Unknown => call.no_rule(),
        Iam::NoneNeeded => {}
        Iam::Actions(permissions) => {
            let mut is_any_needed = false;
            for permission in permissions {
                if holds::all(&call.request, &permission.conditions) {
                    is_any_needed = true;
                    allow(call, known, permission);
                }
            }
            if !is_any_needed && call.request.is_absent() {
                // Which of them, only a request can tell.
                for permission in permissions {
                    allow(call, known, permission);
                }
            } else if !is_any_needed {
                call.no_rule();
            }
            roles::pass(call, known);
            if service == "s3" {
                s3::tell_missing_objects(call, &action);
            }
        }
    }
}

/// An action on the resources that the request names, and the tagging of what it makes.
fn allow(call: &mut Call<'_>, known: &Known, permission: &Permission) {
    let action = s3::versioned(call, permission);
    let resources = resources::of(call, known, permission);
    tags::allow(call, known, permission, &resources);
    let mut statement = Statement::allow(sid(action), [action], resources.into_iter().map(|(_, arn)| arn));
    if let Some(alias) = kms::request_alias(call, permission) {
        statement = statement.condition(alias);
    }
    call.push(statement);
    notes::dependents(call, known, permission);
}

/// `CallRedshiftData` for `redshift-data:ExecuteStatement`.
fn sid(action: &str) -> String {
    let service = action.split(':').next().unwrap_or_default();
    let mut out = String::with_capacity("Call".len() + service.len());
    out.push_str("Call");
    for word in service.split('-') {
        let mut letters = word.chars();
        out.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        out.push_str(letters.as_str());
    }
    out
}

/// The name among the optimised integrations of a service whose operations need the same when the AWS SDK calls them.
///
/// Not Amazon SageMaker and Amazon EKS: Step Functions' own calls of them do more than the operation does.
pub(super) fn same_call(service: &str) -> Option<&str> {
    Some(match service {
        "bedrockruntime" => "bedrock",
        "emr" => "elasticmapreduce",
        "emrcontainers" => "emr-containers",
        "emrserverless" => "emr-serverless",
        "eventbridge" => "events",
        "sfn" => "states",
        service @ ("athena" | "batch" | "bedrock" | "codebuild" | "databrew" | "dynamodb" | "ecs" | "glue"
        | "lambda" | "mediaconvert" | "sns" | "sqs") => service,
        _ => return None,
    })
}
