//! Source: AWS Step Functions Developer Guide, "Run Amazon ECS or Fargate tasks with Step Functions"; AWS Service
//! Authorization Reference, "Amazon Elastic Container Service" (`StopTask` and `DescribeTasks` have the type `task`); Amazon ECS
//! Developer Guide, "Grant permission to tag resources on creation".

use crate::table::{Integration, JOB_OR_CALLBACK, integration, jsonata, path, token, written};

const RULE: &str = "events:PutTargets events:PutRule events:DescribeRule on \
                    P:events:R:A:rule/StepFunctionsGetEventsForECSTaskRule";
const ANY_ROLE: &str = "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService ecs-tasks.amazonaws.com";

pub const TABLE: &[Integration] = &[integration(
    "ecs:runTask",
    JOB_OR_CALLBACK,
    &[
        written(
            r#"{"TaskDefinition": "ship"}"#,
            &["ecs:RunTask on P:ecs:R:A:task-definition/ship:*", ANY_ROLE],
            &["ecs:StopTask ecs:DescribeTasks on P:ecs:R:A:task/default/*", RULE],
        ),
        written(
            r#"{"TaskDefinition": "ship:3", "Cluster": "main", "PropagateTags": "NONE", "EnableECSManagedTags": false}"#,
            &["ecs:RunTask on P:ecs:R:A:task-definition/ship:3", ANY_ROLE],
            &["ecs:StopTask ecs:DescribeTasks on P:ecs:R:A:task/main/*", RULE],
        ),
        written(
            r#"{"TaskDefinition": "arn:aws:ecs:eu-west-1:444455556666:task-definition/ship:3",
                "Cluster": "arn:aws:ecs:eu-west-1:444455556666:cluster/main", "PropagateTags": "TASK_DEFINITION",
                "Overrides": {"TaskRoleArn": "arn:aws:iam::444455556666:role/t",
                              "ExecutionRoleArn": "arn:aws:iam::444455556666:role/service-role/e"}}"#,
            &[
                "ecs:RunTask on arn:aws:ecs:eu-west-1:444455556666:task-definition/ship:3",
                "iam:PassRole on arn:aws:iam::444455556666:role/t arn:aws:iam::444455556666:role/service-role/e \
                 if StringEquals iam:PassedToService ecs-tasks.amazonaws.com",
                "ecs:TagResource on arn:aws:ecs:eu-west-1:444455556666:task/main/* if StringEquals ecs:CreateAction RunTask",
            ],
            &["ecs:StopTask ecs:DescribeTasks on arn:aws:ecs:eu-west-1:444455556666:task/main/*", RULE],
        ),
        written(
            r#"{"TaskDefinition": "arn:aws:ecs:eu-west-1:444455556666:task-definition/ship",
                "Tags": [{"Key": "k", "Value": "v"}]}"#,
            &[
                "ecs:RunTask on arn:aws:ecs:eu-west-1:444455556666:task-definition/ship:*",
                ANY_ROLE,
                "ecs:TagResource on P:ecs:R:A:task/default/* if StringEquals ecs:CreateAction RunTask",
            ],
            &["ecs:StopTask ecs:DescribeTasks on P:ecs:R:A:task/default/*", RULE],
        ),
        token(
            r#"{"TaskDefinition": "arn:${partition}:ecs:${region}:${account_id}:task-definition/ship:3",
                "Cluster": "arn:${partition}:ecs:${region}:${account_id}:cluster/main", "EnableECSManagedTags": true}"#,
            &[
                "ecs:RunTask on P:ecs:R:A:task-definition/ship:3",
                ANY_ROLE,
                "ecs:TagResource on P:ecs:R:A:task/main/* if StringEquals ecs:CreateAction RunTask",
            ],
            &["ecs:StopTask ecs:DescribeTasks on P:ecs:R:A:task/main/*", RULE],
        ),
        path(
            r#"{"TaskDefinition.$": "$.d", "Cluster.$": "$.c"}"#,
            &["ecs:RunTask on P:ecs:R:A:task-definition/*", ANY_ROLE],
            &["ecs:StopTask ecs:DescribeTasks on P:ecs:R:A:task/*", RULE],
        ),
        path(
            r#"{"TaskDefinition.$": "States.Format('ship-{}', $.x)", "Cluster": "main", "PropagateTags.$": "$.p"}"#,
            &[
                "ecs:RunTask on P:ecs:R:A:task-definition/ship-*:*",
                ANY_ROLE,
                "ecs:TagResource on P:ecs:R:A:task/main/* if StringEquals ecs:CreateAction RunTask",
            ],
            &["ecs:StopTask ecs:DescribeTasks on P:ecs:R:A:task/main/*", RULE],
        ),
        jsonata(
            r#"{"TaskDefinition": "{% $d %}", "Cluster": "{% $c %}"}"#,
            &["ecs:RunTask on P:ecs:R:A:task-definition/*", ANY_ROLE],
            &["ecs:StopTask ecs:DescribeTasks on P:ecs:R:A:task/*", RULE],
        ),
        jsonata(
            r#"{"TaskDefinition": "{% 'ship:' & $x %}", "Cluster": "{% 'main-' & $c %}"}"#,
            &["ecs:RunTask on P:ecs:R:A:task-definition/ship:*", ANY_ROLE],
            &["ecs:StopTask ecs:DescribeTasks on P:ecs:R:A:task/main-*/*", RULE],
        ),
    ],
)];
