//! A workflow in a library of its own, so that a build script and tests can use it.

use std::error::Error;

use serde::{Deserialize, Serialize};
use sfn_cdk_export::{Deployment, Files, Logging};
use sfn_dsl::prelude::*;

#[derive(Payload, Serialize, Deserialize)]
pub struct Visitor {
    pub name: String,
}

#[derive(Payload, Serialize, Deserialize)]
pub struct Greeting {
    pub text: String,
}

resources! {
    lambda greet(Visitor) -> Greeting;
}

workflow! {
    /// Greets a visitor
    pub GreetVisitor(visitor: Visitor) -> Greeting {
        Greet: greet(visitor) => greeting;
        Done: succeed greeting;
    }
}

/// How the workflow is deployed.
pub fn deployment() -> Result<Deployment, Box<dyn Error>> {
    Ok(Deployment::new("greet-visitor", GreetVisitor::validated()?)?.logging(Logging::all()))
}

/// Everything that deploys the workflow.
pub fn files() -> Result<Files, Box<dyn Error>> {
    Ok(deployment()?.export()?)
}
