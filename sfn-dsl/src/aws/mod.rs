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
