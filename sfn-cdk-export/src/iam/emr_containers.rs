//! Amazon EMR on EKS: virtual clusters and their job runs. Both have ids, and no ARN in a request.
//!
//! Sources: AWS Step Functions Developer Guide, "Create and manage Amazon EMR clusters on EKS with Step Functions"; AWS Service
//! Authorization Reference, "Actions, resources, and condition keys for Amazon EMR on EKS (EMR Containers)":
//! `CreateVirtualCluster` has no resource type, and the role of a job is not passed but a condition key.

use sfn_asl::Text;

use super::arn_type::ArnType;
use super::call::Call;
use super::codes;
use super::request::Argument;
use crate::policy::{Fields, Statement, arn};

const VIRTUAL_CLUSTER: ArnType =
    ArnType::regional("emr-containers", "/virtualclusters/", "-_", "a virtual cluster's id");
const ROLE: &str = "ExecutionRoleArn";

pub(super) fn create_virtual_cluster(call: &mut Call<'_>) {
    call.allow("CreateVirtualClusters", ["emr-containers:CreateVirtualCluster"], ["*"]);
    call.service_linked_role("emr-containers.amazonaws.com", "AWSServiceRoleForAmazonEMRContainers");
    if call.may_have("Tags") {
        call.allow("TagVirtualClusters", ["emr-containers:TagResource"], [VIRTUAL_CLUSTER.any().arn()]);
    }
}

pub(super) fn delete_virtual_cluster(call: &mut Call<'_>) {
    let cluster = call.resource("Id", &VIRTUAL_CLUSTER);
    call.allow("DeleteVirtualClusters", ["emr-containers:DeleteVirtualCluster"], [cluster]);
}

/// `.sync`
pub(super) fn follow_virtual_cluster(call: &mut Call<'_>) {
    let cluster = call.resource("Id", &VIRTUAL_CLUSTER);
    call.allow("FollowVirtualClusters", ["emr-containers:DescribeVirtualCluster"], [cluster]);
}

pub(super) fn start_job_run(call: &mut Call<'_>) {
    let cluster = call.resource("VirtualClusterId", &VIRTUAL_CLUSTER);
    let mut start = Statement::allow("RunEmrContainersJobs", ["emr-containers:StartJobRun"], [cluster]);
    match call.condition("emr-containers:ExecutionRoleArn", ROLE) {
        Some(with_role) => start = start.condition(with_role),
        None if matches!(call.argument(ROLE), Argument::Missing) => {}
        None => {
            let state = call.state;
            call.find(
                codes::WIDE_PASS_ROLE,
                format!("the state `{state}` runs a job with a role that an execution computes: it may be any role"),
                format!("write the role's ARN as `{ROLE}`, or begin the expression with a literal that all roles have"),
            );
        }
    }
    call.push(start);
    if call.may_have("Tags") {
        let runs = job_runs(call);
        call.allow("TagEmrContainersJobs", ["emr-containers:TagResource"], [runs]);
    }
}

/// `.sync`
pub(super) fn follow_job_run(call: &mut Call<'_>) {
    let runs = job_runs(call);
    call.allow("FollowEmrContainersJobs", ["emr-containers:CancelJobRun", "emr-containers:DescribeJobRun"], [runs]);
}

/// The job runs of the cluster.
fn job_runs(call: &mut Call<'_>) -> Text {
    let cluster = call.named("VirtualClusterId", &VIRTUAL_CLUSTER);
    let mut runs = Text::from(VIRTUAL_CLUSTER.prefix);
    runs.push(&cluster.name);
    runs.push_str("/jobruns/*");
    arn("emr-containers", Fields::RegionAndAccount, runs)
}
