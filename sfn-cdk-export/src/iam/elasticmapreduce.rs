//! Amazon EMR: clusters and their steps. Clusters have ids, and no ARN in a request.
//!
//! Sources: AWS Step Functions Developer Guide, "Create and manage Amazon EMR clusters with Step Functions": Step Functions asks
//! for the state of clusters and steps (there is no rule of Amazon EventBridge), and doesn't terminate a cluster; AWS Service
//! Authorization Reference, "Actions, resources, and condition keys for Amazon Elastic MapReduce": `RunJobFlow` has no resource
//! type; AWS managed policy `AmazonEMRFullAccessPolicy_v2`: to which services the roles of a cluster are passed.

use sfn_asl::Text;
use sfn_asl::token::{Pseudo, Token};

use super::arn_type::ArnType;
use super::call::{Call, NoRole};

const CLUSTER: ArnType = ArnType::regional("elasticmapreduce", "cluster/", "-_", "a cluster's id");

pub(super) fn create_cluster(call: &mut Call<'_>) {
    call.allow("CreateClusters", ["elasticmapreduce:RunJobFlow"], ["*"]);
    call.pass_roles(&["ServiceRole"], principal("elasticmapreduce"), NoRole::Elsewhere);
    // An instance profile; the role in it has its name, if the console or the command line made it.
    call.pass_roles(&["JobFlowRole"], principal("ec2"), NoRole::Elsewhere);
    if call.may_have("AutoScalingRole") {
        call.pass_roles(&["AutoScalingRole"], principal("application-autoscaling"), NoRole::None);
    }
    if call.may_have("Tags") {
        call.allow("TagClusters", ["elasticmapreduce:AddTags"], [CLUSTER.any().arn()]);
    }
    call.service_linked_role(principal("elasticmapreduce"), "AWSServiceRoleForEMRCleanup");
}

/// `.sync`
pub(super) fn follow_creation(call: &mut Call<'_>) {
    call.allow("FollowClusters", ["elasticmapreduce:DescribeCluster"], [CLUSTER.any().arn()]);
}

pub(super) fn add_step(call: &mut Call<'_>) {
    on_cluster(call, "AddSteps", &["elasticmapreduce:AddJobFlowSteps"]);
    if call.may_have("ExecutionRoleArn") {
        call.pass_roles(&["ExecutionRoleArn"], principal("elasticmapreduce"), NoRole::None);
    }
}

/// `.sync`
pub(super) fn follow_step(call: &mut Call<'_>) {
    on_cluster(call, "FollowSteps", &["elasticmapreduce:CancelSteps", "elasticmapreduce:DescribeStep"]);
}

pub(super) fn cancel_step(call: &mut Call<'_>) {
    on_cluster(call, "CancelSteps", &["elasticmapreduce:CancelSteps"]);
}

pub(super) fn terminate_cluster(call: &mut Call<'_>) {
    on_cluster(call, "TerminateClusters", &["elasticmapreduce:TerminateJobFlows"]);
}

/// `.sync`
pub(super) fn follow_termination(call: &mut Call<'_>) {
    on_cluster(call, "FollowClusters", &["elasticmapreduce:DescribeCluster"]);
}

pub(super) fn set_termination_protection(call: &mut Call<'_>) {
    on_cluster(call, "ProtectClusters", &["elasticmapreduce:SetTerminationProtection"]);
}

/// The fleet is found by its name in the list.
pub(super) fn modify_instance_fleet(call: &mut Call<'_>) {
    let actions = ["elasticmapreduce:ListInstanceFleets", "elasticmapreduce:ModifyInstanceFleet"];
    on_cluster(call, "ModifyInstances", &actions);
}

/// The group is found by its name in the list.
pub(super) fn modify_instance_group(call: &mut Call<'_>) {
    let actions = ["elasticmapreduce:ListInstanceGroups", "elasticmapreduce:ModifyInstanceGroups"];
    on_cluster(call, "ModifyInstances", &actions);
}

fn on_cluster(call: &mut Call<'_>, sid: &str, actions: &[&str]) {
    let cluster = call.resource("ClusterId", &CLUSTER);
    call.allow(sid, actions.iter().copied(), [cluster]);
}

/// The service as a principal: in China, EMR and EC2 have the domain of that partition.
fn principal(service: &str) -> Text {
    let mut out = Text::from(service);
    out.push_str(".");
    out.push_token(Token::from(Pseudo::UrlSuffix));
    out
}
