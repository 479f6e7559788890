//! What every optimised integration needs, as a table: each integration with each of its patterns, its resources named by
//! literals, by tokens, by paths and by expressions. Each row's policy is exactly what the table says, and is proved: sufficient,
//! needed and tight.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, unreachable_pub)]

#[path = "../support/mod.rs"]
mod support;

mod apigateway;
mod athena;
mod batch;
mod bedrock;
mod bedrockagentcore;
mod codebuild;
mod databrew;
mod dynamodb;
mod ecs;
mod eks;
mod elasticmapreduce;
mod emr_containers;
mod emr_serverless;
mod events;
mod findings;
mod glue;
mod grants;
mod http;
mod lambda;
mod map;
mod mediaconvert;
mod sagemaker;
mod sns;
mod sqs;
mod states;
mod table;

use std::collections::BTreeMap;

use serde_json::Value;
use sfn_asl::resource::Pattern;
use sfn_asl::token::{Attribute, Pseudo, ResourceHandle, ResourceKind, Token};
use sfn_cdk_export::{Deployment, Environment};
use sfn_services::OPTIMISED;
use support::iam::prove;
use support::{arn_in, environments, one_path_task, one_task};
use table::{Form, Integration};

macro_rules! tables {
    ($($service:ident)*) => {
        const TABLES: &[&[Integration]] = &[$($service::TABLE),*];

        /// Each row needs exactly its statements.
        mod rows {
            $(#[test]
            fn $service() {
                super::prove_rows(super::$service::TABLE);
            })*
        }
    };
}

tables! {
    apigateway athena batch bedrock bedrockagentcore codebuild databrew dynamodb ecs eks
    elasticmapreduce emr_containers emr_serverless events glue http lambda mediaconvert sagemaker sns sqs states
}

/// The handles that requests name by their placeholders, such as `${pay_arn}`.
fn tokens() -> Vec<Token> {
    let mut out: Vec<Token> =
        [Pseudo::Partition, Pseudo::Region, Pseudo::AccountId, Pseudo::UrlSuffix].map(Token::from).to_vec();
    for (kind, name, attributes) in [
        (ResourceKind::LambdaFunction, "pay", &[Attribute::Name][..]),
        (ResourceKind::SqsQueue, "jobs", &[Attribute::Url]),
        (ResourceKind::SnsTopic, "news", &[]),
        (ResourceKind::DynamoDbTable, "orders", &[Attribute::Name]),
        (ResourceKind::StateMachine, "child", &[]),
        (ResourceKind::EventBus, "bus", &[Attribute::Name]),
        (ResourceKind::S3Bucket, "data", &[Attribute::Name]),
        (ResourceKind::Api, "site", &[Attribute::Host]),
    ] {
        let handle = ResourceHandle::new(kind, name);
        out.extend(attributes.iter().map(|attribute| handle.attribute(*attribute)));
        out.push(handle.arn());
    }
    out
}

fn resolved(deployment: &Deployment, environment: &Environment) -> Value {
    let plan = deployment.plan().unwrap_or_else(|error| panic!("{error}"));
    let text = plan.policy.resolve(environment, |handle| Some(arn_in(environment, handle))).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn prove_rows(table: &[Integration]) {
    let tokens = tokens();
    let environments = environments();
    for integration in table {
        for pattern in integration.patterns {
            let resource = format!("arn:aws:states:::{}{}", integration.name, pattern.suffix());
            for row in integration.rows {
                let is_job = matches!(pattern, Pattern::Sync | Pattern::Sync2);
                let expected: Vec<&str> = row.call.iter().chain(row.sync.iter().filter(|_| is_job)).copied().collect();
                let mut deployments = Vec::new();
                if row.form != Form::Path {
                    deployments.push(one_task(&resource, &format!(r#""Arguments": {}"#, row.request), &tokens));
                }
                if row.form != Form::Jsonata {
                    deployments.push(one_path_task(&resource, &format!(r#""Parameters": {}"#, row.request), &tokens));
                }
                for (deployment, environment) in
                    deployments.iter().flat_map(|deployment| environments.iter().map(move |place| (deployment, place)))
                {
                    let policy = resolved(deployment, environment);
                    let expected = grants::expected(&expected, environment);
                    assert_eq!(grants::of(&policy), expected, "{resource} {}", row.request);
                    prove(&policy, &grants::calls(&expected));
                }
            }
        }
    }
}

#[test]
fn every_integration_is_there_with_every_pattern_and_form() {
    let rows: BTreeMap<&str, &Integration> =
        TABLES.iter().copied().flatten().map(|integration| (integration.name, integration)).collect();
    for service in OPTIMISED {
        for action in service.actions {
            let name = format!("{}:{}", service.name, action.name);
            let integration = rows.get(name.as_str()).unwrap_or_else(|| panic!("no rows of {name}"));
            for pattern in action.patterns.iter().chain(action.doubtful) {
                assert!(integration.patterns.contains(pattern), "{name}{}", pattern.suffix());
            }
            for form in [Form::Written, Form::Token, Form::Path, Form::Jsonata] {
                assert!(integration.rows.iter().any(|row| row.form == form), "{name}: {form:?}");
            }
        }
    }
}
