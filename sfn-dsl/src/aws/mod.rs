#![doc = include_str!("../../docs/services.md")]

mod call;
mod macros;
mod types;

pub use call::{
    Call, Callback, Execution, Job, JobOrCallback, Request, RequestResponse, Returns, RunsJob, RunsJobWithOutput, Sync,
    Sync2,
};
pub use types::{Integer, Number, UndeclaredErrors};
pub(crate) use types::{Unlike, object};

pub mod apigateway;
pub mod athena;
pub mod batch;
pub mod bedrock;
pub mod bedrockagentcore;
pub mod codebuild;
pub mod connections;
pub mod databrew;
pub mod dynamodb;
pub mod ecs;
pub mod eks;
pub mod elasticmapreduce;
pub mod emr_containers;
pub mod emr_serverless;
pub mod events;
pub mod glue;
pub mod http;
pub mod lambda;
pub mod mediaconvert;
pub mod sagemaker;
pub mod sns;
pub mod sqs;
pub mod states;

// The errors that `sfn_dsl::error` names are errors of these services, and the other way round for handles.
macro_rules! reported {
    ($($enum:ident $module:ident $(by $handle:path)?;)*) => { $(
        impl crate::Reports<crate::error::$enum> for $module::Error {}
        $(impl crate::Reports<$module::Error> for $handle {})?
    )* };
}
reported! {
    Batch batch;
    DynamoDb dynamodb by crate::resource::table::TableErrors;
    Ecs ecs;
    EventBridge events by crate::resource::EventBridgeErrors;
    Glue glue;
    Lambda lambda;
    Sns sns by crate::resource::TopicErrors;
    Sqs sqs by crate::resource::QueueErrors;
    StepFunctions states by crate::resource::ChildErrors;
}
