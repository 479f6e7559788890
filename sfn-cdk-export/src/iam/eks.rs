//! Amazon EKS: clusters, node groups and Fargate profiles.
//!
//! Sources: AWS Step Functions Developer Guide, "Create and manage Amazon EKS clusters with Step Functions"; AWS Service
//! Authorization Reference, "Actions, resources, and condition keys for Amazon Elastic Kubernetes Service": `CreateCluster` has
//! no resource type, node groups and profiles are created on their cluster.

use sfn_asl::Text;

use super::arn_type::{ArnType, ROLE};
use super::call::{Call, NoRole};
use super::codes;
use crate::policy::{Fields, arn};

const CLUSTER: ArnType = ArnType::regional("eks", "cluster/", "-_", "a cluster's name");
const NODE_GROUP: ArnType = ArnType::regional("eks", "nodegroup/", "-_", "a node group's name");
const FARGATE_PROFILE: ArnType = ArnType::regional("eks", "fargateprofile/", "-_", "a Fargate profile's name");

pub(super) fn create_cluster(call: &mut Call<'_>) {
    call.allow("CreateClusters", ["eks:CreateCluster"], ["*"]);
    call.pass_roles(&["RoleArn"], "eks.amazonaws.com", NoRole::Elsewhere);
}

/// `.sync`
pub(super) fn follow_creation(call: &mut Call<'_>) {
    let cluster = call.resource("Name", &CLUSTER);
    call.allow("FollowClusters", ["eks:DeleteCluster", "eks:DescribeCluster"], [cluster]);
}

pub(super) fn delete_cluster(call: &mut Call<'_>) {
    let cluster = call.resource("Name", &CLUSTER);
    call.allow("DeleteClusters", ["eks:DeleteCluster"], [cluster]);
}

/// `.sync`
pub(super) fn follow_deletion(call: &mut Call<'_>) {
    let cluster = call.resource("Name", &CLUSTER);
    call.allow("FollowClusters", ["eks:DescribeCluster"], [cluster]);
}

pub(super) fn create_nodegroup(call: &mut Call<'_>) {
    let cluster = call.resource("ClusterName", &CLUSTER);
    call.allow("CreateNodeGroups", ["eks:CreateNodegroup"], [cluster]);
    call.pass_roles(&["NodeRole"], "eks.amazonaws.com", NoRole::Elsewhere);
    call.allow("DescribeSubnets", ["ec2:DescribeSubnets"], ["*"]);
    let role = call.optional("NodeRole", &ROLE).unwrap_or_else(|| ROLE.any()).arn();
    call.allow("CheckNodeRoles", ["iam:GetRole", "iam:ListAttachedRolePolicies"], [role]);
}

/// `.sync`
pub(super) fn follow_nodegroup_creation(call: &mut Call<'_>) {
    let group = member(call, "NodegroupName", &NODE_GROUP);
    call.allow("FollowNodeGroups", ["eks:DeleteNodegroup", "eks:DescribeNodegroup"], [group]);
}

pub(super) fn delete_nodegroup(call: &mut Call<'_>) {
    let group = member(call, "NodegroupName", &NODE_GROUP);
    call.allow("DeleteNodeGroups", ["eks:DeleteNodegroup"], [group]);
}

/// `.sync`
pub(super) fn follow_nodegroup_deletion(call: &mut Call<'_>) {
    let group = member(call, "NodegroupName", &NODE_GROUP);
    call.allow("FollowNodeGroups", ["eks:DescribeNodegroup"], [group]);
}

pub(super) fn create_fargate_profile(call: &mut Call<'_>) {
    let cluster = call.resource("ClusterName", &CLUSTER);
    call.allow("CreateFargateProfiles", ["eks:CreateFargateProfile"], [cluster]);
    call.pass_roles(&["PodExecutionRoleArn"], "eks-fargate-pods.amazonaws.com", NoRole::Elsewhere);
}

/// `.sync`
pub(super) fn follow_fargate_profile_creation(call: &mut Call<'_>) {
    let profile = member(call, "FargateProfileName", &FARGATE_PROFILE);
    call.allow("FollowFargateProfiles", ["eks:DeleteFargateProfile", "eks:DescribeFargateProfile"], [profile]);
}

pub(super) fn delete_fargate_profile(call: &mut Call<'_>) {
    let profile = member(call, "FargateProfileName", &FARGATE_PROFILE);
    call.allow("DeleteFargateProfiles", ["eks:DeleteFargateProfile"], [profile]);
}

/// `.sync`
pub(super) fn follow_fargate_profile_deletion(call: &mut Call<'_>) {
    let profile = member(call, "FargateProfileName", &FARGATE_PROFILE);
    call.allow("FollowFargateProfiles", ["eks:DescribeFargateProfile"], [profile]);
}

/// `call` and `runJob` ask Kubernetes, not IAM.
pub(super) fn kubernetes(call: &mut Call<'_>) {
    let (state, resource) = (call.state, call.resource);
    call.find(
        codes::KUBERNETES_RBAC,
        format!(
            "the state `{state}` calls `{resource}`: Kubernetes decides what the execution role may do, and no IAM policy"
        ),
        "give the execution role an access entry of the cluster, or a group in its `aws-auth` ConfigMap, with the \
         permissions of the call"
            .to_owned(),
    );
}

/// `.sync`
pub(super) fn nothing_more(_call: &mut Call<'_>) {}

/// A resource of a cluster: `<type>/<cluster>/<name>/<id>`.
fn member(call: &mut Call<'_>, path: &str, of: &ArnType) -> Text {
    let cluster = call.named("ClusterName", &CLUSTER);
    let named = call.named(path, of);
    let mut name = Text::from(of.prefix);
    if !(cluster.is_any() && named.is_any()) {
        name.push(&cluster.name);
        name.push_str("/");
        name.push(&named.name);
        name.push_str("/");
    }
    name.push_str("*");
    arn("eks", Fields::RegionAndAccount, name)
}
