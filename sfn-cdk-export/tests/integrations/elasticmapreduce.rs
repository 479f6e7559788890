//! Sources: AWS Step Functions Developer Guide, "Create and manage Amazon EMR clusters with Step Functions" (EMR is polled:
//! there is no rule); AWS managed policy `AmazonEMRFullAccessPolicy_v2` (to which service each role is passed); AWS Service
//! Authorization Reference, "Amazon Elastic MapReduce" (`RunJobFlow` has no resource type).

use crate::table::{CALL, Integration, JOB, integration, jsonata, path, token, written};

pub const TABLE: &[Integration] = &[
    integration(
        "elasticmapreduce:createCluster",
        JOB,
        &[
            written(
                r#"{"Name": "c", "ServiceRole": "Emr", "JobFlowRole": "Ec2"}"#,
                &[
                    "elasticmapreduce:RunJobFlow on *",
                    "iam:PassRole on P:iam::A:role/Emr if StringEquals iam:PassedToService elasticmapreduce.{suffix}",
                    "iam:PassRole on P:iam::A:role/Ec2 if StringEquals iam:PassedToService ec2.{suffix}",
                    "iam:CreateServiceLinkedRole on P:iam::A:role/aws-service-role/elasticmapreduce.{suffix}/AWSServiceRoleForEMRCleanup if StringEquals iam:AWSServiceName elasticmapreduce.{suffix}",
                ],
                &["elasticmapreduce:DescribeCluster on P:elasticmapreduce:R:A:cluster/*"],
            ),
            written(
                r#"{"Name": "c", "ServiceRole": "arn:aws:iam::444455556666:role/Emr", "JobFlowRole": "Ec2", "AutoScalingRole": "Scale", "Tags": [{"Key": "k", "Value": "v"}]}"#,
                &[
                    "elasticmapreduce:RunJobFlow on *",
                    "iam:PassRole on arn:aws:iam::444455556666:role/Emr if StringEquals iam:PassedToService elasticmapreduce.{suffix}",
                    "iam:PassRole on P:iam::A:role/Ec2 if StringEquals iam:PassedToService ec2.{suffix}",
                    "iam:PassRole on P:iam::A:role/Scale if StringEquals iam:PassedToService application-autoscaling.{suffix}",
                    "elasticmapreduce:AddTags on P:elasticmapreduce:R:A:cluster/*",
                    "iam:CreateServiceLinkedRole on P:iam::A:role/aws-service-role/elasticmapreduce.{suffix}/AWSServiceRoleForEMRCleanup if StringEquals iam:AWSServiceName elasticmapreduce.{suffix}",
                ],
                &["elasticmapreduce:DescribeCluster on P:elasticmapreduce:R:A:cluster/*"],
            ),
            token(
                r#"{"Name": "c", "ServiceRole": "Emr-${region}", "JobFlowRole": "Ec2-${region}"}"#,
                &[
                    "elasticmapreduce:RunJobFlow on *",
                    "iam:PassRole on P:iam::A:role/Emr-{region} if StringEquals iam:PassedToService elasticmapreduce.{suffix}",
                    "iam:PassRole on P:iam::A:role/Ec2-{region} if StringEquals iam:PassedToService ec2.{suffix}",
                    "iam:CreateServiceLinkedRole on P:iam::A:role/aws-service-role/elasticmapreduce.{suffix}/AWSServiceRoleForEMRCleanup if StringEquals iam:AWSServiceName elasticmapreduce.{suffix}",
                ],
                &["elasticmapreduce:DescribeCluster on P:elasticmapreduce:R:A:cluster/*"],
            ),
            path(
                r#"{"Name": "c", "ServiceRole.$": "$.s", "JobFlowRole.$": "$.j", "Tags.$": "$.t"}"#,
                &[
                    "elasticmapreduce:RunJobFlow on *",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService elasticmapreduce.{suffix}",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService ec2.{suffix}",
                    "elasticmapreduce:AddTags on P:elasticmapreduce:R:A:cluster/*",
                    "iam:CreateServiceLinkedRole on P:iam::A:role/aws-service-role/elasticmapreduce.{suffix}/AWSServiceRoleForEMRCleanup if StringEquals iam:AWSServiceName elasticmapreduce.{suffix}",
                ],
                &["elasticmapreduce:DescribeCluster on P:elasticmapreduce:R:A:cluster/*"],
            ),
            jsonata(
                r#"{"Name": "c", "ServiceRole": "{% $s %}", "JobFlowRole": "{% 'Ec2-' & $j %}", "AutoScalingRole": "{% $a %}"}"#,
                &[
                    "elasticmapreduce:RunJobFlow on *",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService elasticmapreduce.{suffix}",
                    "iam:PassRole on P:iam::A:role/Ec2-* if StringEquals iam:PassedToService ec2.{suffix}",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService application-autoscaling.{suffix}",
                    "iam:CreateServiceLinkedRole on P:iam::A:role/aws-service-role/elasticmapreduce.{suffix}/AWSServiceRoleForEMRCleanup if StringEquals iam:AWSServiceName elasticmapreduce.{suffix}",
                ],
                &["elasticmapreduce:DescribeCluster on P:elasticmapreduce:R:A:cluster/*"],
            ),
        ],
    ),
    integration(
        "elasticmapreduce:addStep",
        JOB,
        &[
            written(
                r#"{"ClusterId": "j-1K48QV7RTAHCB"}"#,
                &["elasticmapreduce:AddJobFlowSteps on P:elasticmapreduce:R:A:cluster/j-1K48QV7RTAHCB"],
                &[
                    "elasticmapreduce:DescribeStep elasticmapreduce:CancelSteps on P:elasticmapreduce:R:A:cluster/j-1K48QV7RTAHCB",
                ],
            ),
            written(
                r#"{"ClusterId": "j-1", "ExecutionRoleArn": "arn:aws:iam::444455556666:role/Step"}"#,
                &[
                    "elasticmapreduce:AddJobFlowSteps on P:elasticmapreduce:R:A:cluster/j-1",
                    "iam:PassRole on arn:aws:iam::444455556666:role/Step if StringEquals iam:PassedToService elasticmapreduce.{suffix}",
                ],
                &["elasticmapreduce:DescribeStep elasticmapreduce:CancelSteps on P:elasticmapreduce:R:A:cluster/j-1"],
            ),
            path(
                r#"{"ClusterId": "j-1", "ExecutionRoleArn.$": "$.r"}"#,
                &[
                    "elasticmapreduce:AddJobFlowSteps on P:elasticmapreduce:R:A:cluster/j-1",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService elasticmapreduce.{suffix}",
                ],
                &["elasticmapreduce:DescribeStep elasticmapreduce:CancelSteps on P:elasticmapreduce:R:A:cluster/j-1"],
            ),
            token(
                r#"{"ClusterId": "j-${account_id}"}"#,
                &["elasticmapreduce:AddJobFlowSteps on P:elasticmapreduce:R:A:cluster/j-{account}"],
                &[
                    "elasticmapreduce:DescribeStep elasticmapreduce:CancelSteps on P:elasticmapreduce:R:A:cluster/j-{account}",
                ],
            ),
            path(
                r#"{"ClusterId.$": "$.c"}"#,
                &["elasticmapreduce:AddJobFlowSteps on P:elasticmapreduce:R:A:cluster/*"],
                &["elasticmapreduce:DescribeStep elasticmapreduce:CancelSteps on P:elasticmapreduce:R:A:cluster/*"],
            ),
            jsonata(
                r#"{"ClusterId": "{% $c %}"}"#,
                &["elasticmapreduce:AddJobFlowSteps on P:elasticmapreduce:R:A:cluster/*"],
                &["elasticmapreduce:DescribeStep elasticmapreduce:CancelSteps on P:elasticmapreduce:R:A:cluster/*"],
            ),
        ],
    ),
    integration(
        "elasticmapreduce:cancelStep",
        CALL,
        &[
            written(
                r#"{"ClusterId": "j-1K48QV7RTAHCB"}"#,
                &["elasticmapreduce:CancelSteps on P:elasticmapreduce:R:A:cluster/j-1K48QV7RTAHCB"],
                &[],
            ),
            token(
                r#"{"ClusterId": "j-${account_id}"}"#,
                &["elasticmapreduce:CancelSteps on P:elasticmapreduce:R:A:cluster/j-{account}"],
                &[],
            ),
            path(
                r#"{"ClusterId.$": "$.c"}"#,
                &["elasticmapreduce:CancelSteps on P:elasticmapreduce:R:A:cluster/*"],
                &[],
            ),
            jsonata(
                r#"{"ClusterId": "{% $c %}"}"#,
                &["elasticmapreduce:CancelSteps on P:elasticmapreduce:R:A:cluster/*"],
                &[],
            ),
        ],
    ),
    integration(
        "elasticmapreduce:modifyInstanceFleetByName",
        CALL,
        &[
            written(
                r#"{"ClusterId": "j-1K48QV7RTAHCB"}"#,
                &[
                    "elasticmapreduce:ModifyInstanceFleet elasticmapreduce:ListInstanceFleets on P:elasticmapreduce:R:A:cluster/j-1K48QV7RTAHCB",
                ],
                &[],
            ),
            token(
                r#"{"ClusterId": "j-${account_id}"}"#,
                &[
                    "elasticmapreduce:ModifyInstanceFleet elasticmapreduce:ListInstanceFleets on P:elasticmapreduce:R:A:cluster/j-{account}",
                ],
                &[],
            ),
            path(
                r#"{"ClusterId.$": "$.c"}"#,
                &[
                    "elasticmapreduce:ModifyInstanceFleet elasticmapreduce:ListInstanceFleets on P:elasticmapreduce:R:A:cluster/*",
                ],
                &[],
            ),
            jsonata(
                r#"{"ClusterId": "{% $c %}"}"#,
                &[
                    "elasticmapreduce:ModifyInstanceFleet elasticmapreduce:ListInstanceFleets on P:elasticmapreduce:R:A:cluster/*",
                ],
                &[],
            ),
        ],
    ),
    integration(
        "elasticmapreduce:modifyInstanceGroupByName",
        CALL,
        &[
            written(
                r#"{"ClusterId": "j-1K48QV7RTAHCB"}"#,
                &[
                    "elasticmapreduce:ModifyInstanceGroups elasticmapreduce:ListInstanceGroups on P:elasticmapreduce:R:A:cluster/j-1K48QV7RTAHCB",
                ],
                &[],
            ),
            token(
                r#"{"ClusterId": "j-${account_id}"}"#,
                &[
                    "elasticmapreduce:ModifyInstanceGroups elasticmapreduce:ListInstanceGroups on P:elasticmapreduce:R:A:cluster/j-{account}",
                ],
                &[],
            ),
            path(
                r#"{"ClusterId.$": "$.c"}"#,
                &[
                    "elasticmapreduce:ModifyInstanceGroups elasticmapreduce:ListInstanceGroups on P:elasticmapreduce:R:A:cluster/*",
                ],
                &[],
            ),
            jsonata(
                r#"{"ClusterId": "{% $c %}"}"#,
                &[
                    "elasticmapreduce:ModifyInstanceGroups elasticmapreduce:ListInstanceGroups on P:elasticmapreduce:R:A:cluster/*",
                ],
                &[],
            ),
        ],
    ),
    integration(
        "elasticmapreduce:setClusterTerminationProtection",
        CALL,
        &[
            written(
                r#"{"ClusterId": "j-1K48QV7RTAHCB"}"#,
                &["elasticmapreduce:SetTerminationProtection on P:elasticmapreduce:R:A:cluster/j-1K48QV7RTAHCB"],
                &[],
            ),
            token(
                r#"{"ClusterId": "j-${account_id}"}"#,
                &["elasticmapreduce:SetTerminationProtection on P:elasticmapreduce:R:A:cluster/j-{account}"],
                &[],
            ),
            path(
                r#"{"ClusterId.$": "$.c"}"#,
                &["elasticmapreduce:SetTerminationProtection on P:elasticmapreduce:R:A:cluster/*"],
                &[],
            ),
            jsonata(
                r#"{"ClusterId": "{% $c %}"}"#,
                &["elasticmapreduce:SetTerminationProtection on P:elasticmapreduce:R:A:cluster/*"],
                &[],
            ),
        ],
    ),
    integration(
        "elasticmapreduce:terminateCluster",
        JOB,
        &[
            written(
                r#"{"ClusterId": "j-1K48QV7RTAHCB"}"#,
                &["elasticmapreduce:TerminateJobFlows on P:elasticmapreduce:R:A:cluster/j-1K48QV7RTAHCB"],
                &["elasticmapreduce:DescribeCluster on P:elasticmapreduce:R:A:cluster/j-1K48QV7RTAHCB"],
            ),
            token(
                r#"{"ClusterId": "j-${account_id}"}"#,
                &["elasticmapreduce:TerminateJobFlows on P:elasticmapreduce:R:A:cluster/j-{account}"],
                &["elasticmapreduce:DescribeCluster on P:elasticmapreduce:R:A:cluster/j-{account}"],
            ),
            path(
                r#"{"ClusterId.$": "$.c"}"#,
                &["elasticmapreduce:TerminateJobFlows on P:elasticmapreduce:R:A:cluster/*"],
                &["elasticmapreduce:DescribeCluster on P:elasticmapreduce:R:A:cluster/*"],
            ),
            jsonata(
                r#"{"ClusterId": "{% $c %}"}"#,
                &["elasticmapreduce:TerminateJobFlows on P:elasticmapreduce:R:A:cluster/*"],
                &["elasticmapreduce:DescribeCluster on P:elasticmapreduce:R:A:cluster/*"],
            ),
        ],
    ),
];
