//! The examples: one machine said in three ways, what they give, and what the README shows of them.
//!
//! One binary, so that a change of an example shows everything that it changes in one run.

#[allow(dead_code)]
#[path = "../../examples/approval.rs"]
mod approval;
#[allow(dead_code)]
#[path = "../../examples/batch.rs"]
mod batch;
#[allow(dead_code)]
#[path = "../../examples/build-script/workflow/src/lib.rs"]
mod greet_visitor;
#[allow(dead_code, unreachable_pub)]
#[path = "../../sfn-cdk-export/tests/support/iam.rs"]
mod iam;
#[allow(dead_code)]
#[path = "../../examples/integrations.rs"]
mod integrations;
#[allow(dead_code)]
#[path = "../../.ci/deployments/long_policy.rs"]
mod long_policy;
#[allow(dead_code)]
#[path = "../../examples/order.rs"]
mod order;
#[allow(dead_code)]
#[path = "../../examples/polling.rs"]
mod polling;
#[allow(dead_code)]
#[path = "../../examples/progress.rs"]
mod progress;

mod fragments;
mod guide;
mod handles;
mod one_machine;
mod place;
mod policies;
mod readme;
mod snapshots;
