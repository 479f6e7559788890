//! Amazon ECS: `ecs:RunTask`.
//!
//! Source: AWS Step Functions Developer Guide, "Run Amazon ECS or Fargate tasks with Step Functions".

use super::arn_type::{ArnType, Named};
use super::call::{Call, NoRole};
use super::flat::Flat;
use crate::policy::{Condition, Fields, Statement};

const TASK_DEFINITION: ArnType = ArnType {
    service: "ecs",
    fields: Fields::RegionAndAccount,
    prefix: "task-definition/",
    characters: "-_:",
    kind: None,
    by_name: true,
    expected: "a task definition's family, family and revision, or ARN",
};

const CLUSTER: ArnType = ArnType {
    service: "ecs",
    fields: Fields::RegionAndAccount,
    prefix: "cluster/",
    characters: "-_",
    kind: None,
    by_name: true,
    expected: "a cluster's name or ARN",
};

pub(super) fn run_task(call: &mut Call<'_>) {
    let definition = call.required("TaskDefinition", TASK_DEFINITION.expected, task_definition);
    let definition = definition.unwrap_or_else(|| TASK_DEFINITION.any());
    call.allow("RunTasks", ["ecs:RunTask"], [definition.arn()]);
    // The task definition names them, unless the request does.
    call.pass_roles(
        &["Overrides.TaskRoleArn", "Overrides.ExecutionRoleArn"],
        "ecs-tasks.amazonaws.com",
        NoRole::Elsewhere,
    );
    if call.may_have("Tags") || call.may_have("EnableECSManagedTags") || call.may_be("PropagateTags", "TASK_DEFINITION")
    {
        let tasks = tasks(call);
        let on_creation = Condition::new("StringEquals", "ecs:CreateAction", "RunTask");
        call.push(Statement::allow("TagTasks", ["ecs:TagResource"], [tasks]).condition(on_creation));
    }
}

/// `.sync`
pub(super) fn follow_task(call: &mut Call<'_>) {
    let tasks = tasks(call);
    call.allow("FollowTasks", ["ecs:DescribeTasks", "ecs:StopTask"], [tasks]);
}

/// The tasks of the cluster.
fn tasks(call: &mut Call<'_>) -> sfn_asl::Text {
    let cluster = call.optional("Cluster", &CLUSTER).unwrap_or_else(|| CLUSTER.named("default"));
    cluster.related("ecs", Fields::RegionAndAccount, "task/", "/*")
}

/// The task definition; each of its revisions if none is named.
fn task_definition(flat: &Flat) -> Option<Named> {
    let named = TASK_DEFINITION.find(flat)?;
    let has_revision = flat.text.rsplit('/').next().is_some_and(|name| name.contains(':'));
    Some(if has_revision { named } else { named.with(":*") })
}
