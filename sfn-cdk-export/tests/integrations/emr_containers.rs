//! Sources: AWS Step Functions Developer Guide, "Create and manage Amazon EMR clusters on EKS with Step Functions"; AWS Service
//! Authorization Reference, "Amazon EMR on EKS (EMR Containers)" (`CreateVirtualCluster` has no resource type).

use crate::table::{CALL, Integration, JOB, integration, jsonata, path, token, written};

pub const TABLE: &[Integration] = &[
    integration(
        "emr-containers:createVirtualCluster",
        CALL,
        &[
            written(
                r#"{"Name": "v"}"#,
                &[
                    "emr-containers:CreateVirtualCluster on *",
                    "iam:CreateServiceLinkedRole on P:iam::A:role/aws-service-role/emr-containers.amazonaws.com/AWSServiceRoleForAmazonEMRContainers if StringEquals iam:AWSServiceName emr-containers.amazonaws.com",
                ],
                &[],
            ),
            written(
                r#"{"Name": "v", "Tags": {"k": "v"}}"#,
                &[
                    "emr-containers:CreateVirtualCluster on *",
                    "iam:CreateServiceLinkedRole on P:iam::A:role/aws-service-role/emr-containers.amazonaws.com/AWSServiceRoleForAmazonEMRContainers if StringEquals iam:AWSServiceName emr-containers.amazonaws.com",
                    "emr-containers:TagResource on P:emr-containers:R:A:/virtualclusters/*",
                ],
                &[],
            ),
            token(
                r#"{"Name": "v-${region}"}"#,
                &[
                    "emr-containers:CreateVirtualCluster on *",
                    "iam:CreateServiceLinkedRole on P:iam::A:role/aws-service-role/emr-containers.amazonaws.com/AWSServiceRoleForAmazonEMRContainers if StringEquals iam:AWSServiceName emr-containers.amazonaws.com",
                ],
                &[],
            ),
            path(
                r#"{"Name.$": "$.n"}"#,
                &[
                    "emr-containers:CreateVirtualCluster on *",
                    "iam:CreateServiceLinkedRole on P:iam::A:role/aws-service-role/emr-containers.amazonaws.com/AWSServiceRoleForAmazonEMRContainers if StringEquals iam:AWSServiceName emr-containers.amazonaws.com",
                ],
                &[],
            ),
            jsonata(
                r#"{"Name": "{% $n %}"}"#,
                &[
                    "emr-containers:CreateVirtualCluster on *",
                    "iam:CreateServiceLinkedRole on P:iam::A:role/aws-service-role/emr-containers.amazonaws.com/AWSServiceRoleForAmazonEMRContainers if StringEquals iam:AWSServiceName emr-containers.amazonaws.com",
                ],
                &[],
            ),
        ],
    ),
    integration(
        "emr-containers:deleteVirtualCluster",
        JOB,
        &[
            written(
                r#"{"Id": "vc1"}"#,
                &["emr-containers:DeleteVirtualCluster on P:emr-containers:R:A:/virtualclusters/vc1"],
                &["emr-containers:DescribeVirtualCluster on P:emr-containers:R:A:/virtualclusters/vc1"],
            ),
            token(
                r#"{"Id": "vc${account_id}"}"#,
                &["emr-containers:DeleteVirtualCluster on P:emr-containers:R:A:/virtualclusters/vc{account}"],
                &["emr-containers:DescribeVirtualCluster on P:emr-containers:R:A:/virtualclusters/vc{account}"],
            ),
            path(
                r#"{"Id.$": "$.v"}"#,
                &["emr-containers:DeleteVirtualCluster on P:emr-containers:R:A:/virtualclusters/*"],
                &["emr-containers:DescribeVirtualCluster on P:emr-containers:R:A:/virtualclusters/*"],
            ),
            jsonata(
                r#"{"Id": "{% $v %}"}"#,
                &["emr-containers:DeleteVirtualCluster on P:emr-containers:R:A:/virtualclusters/*"],
                &["emr-containers:DescribeVirtualCluster on P:emr-containers:R:A:/virtualclusters/*"],
            ),
        ],
    ),
    integration(
        "emr-containers:startJobRun",
        JOB,
        &[
            written(
                r#"{"VirtualClusterId": "vc1", "ExecutionRoleArn": "arn:aws:iam::444455556666:role/Job"}"#,
                &[
                    "emr-containers:StartJobRun on P:emr-containers:R:A:/virtualclusters/vc1 if StringEquals emr-containers:ExecutionRoleArn arn:aws:iam::444455556666:role/Job",
                ],
                &[
                    "emr-containers:DescribeJobRun emr-containers:CancelJobRun on P:emr-containers:R:A:/virtualclusters/vc1/jobruns/*",
                ],
            ),
            written(
                r#"{"VirtualClusterId": "vc1", "JobTemplateId": "t1", "Tags": {"k": "v"}}"#,
                &[
                    "emr-containers:StartJobRun on P:emr-containers:R:A:/virtualclusters/vc1",
                    "emr-containers:TagResource on P:emr-containers:R:A:/virtualclusters/vc1/jobruns/*",
                ],
                &[
                    "emr-containers:DescribeJobRun emr-containers:CancelJobRun on P:emr-containers:R:A:/virtualclusters/vc1/jobruns/*",
                ],
            ),
            token(
                r#"{"VirtualClusterId": "vc1", "ExecutionRoleArn": "arn:${partition}:iam::${account_id}:role/Job"}"#,
                &[
                    "emr-containers:StartJobRun on P:emr-containers:R:A:/virtualclusters/vc1 if StringEquals emr-containers:ExecutionRoleArn P:iam::A:role/Job",
                ],
                &[
                    "emr-containers:DescribeJobRun emr-containers:CancelJobRun on P:emr-containers:R:A:/virtualclusters/vc1/jobruns/*",
                ],
            ),
            path(
                r#"{"VirtualClusterId.$": "$.v", "ExecutionRoleArn.$": "$.r"}"#,
                &["emr-containers:StartJobRun on P:emr-containers:R:A:/virtualclusters/*"],
                &[
                    "emr-containers:DescribeJobRun emr-containers:CancelJobRun on P:emr-containers:R:A:/virtualclusters/*/jobruns/*",
                ],
            ),
            jsonata(
                r#"{"VirtualClusterId": "{% $v %}", "ExecutionRoleArn": "{% $r %}"}"#,
                &["emr-containers:StartJobRun on P:emr-containers:R:A:/virtualclusters/*"],
                &[
                    "emr-containers:DescribeJobRun emr-containers:CancelJobRun on P:emr-containers:R:A:/virtualclusters/*/jobruns/*",
                ],
            ),
            jsonata(
                r#"{"VirtualClusterId": "vc1", "ExecutionRoleArn": "{% 'arn:aws:iam::444455556666:role/job-' & $r %}"}"#,
                &[
                    "emr-containers:StartJobRun on P:emr-containers:R:A:/virtualclusters/vc1 if StringLike emr-containers:ExecutionRoleArn arn:aws:iam::444455556666:role/job-*",
                ],
                &[
                    "emr-containers:DescribeJobRun emr-containers:CancelJobRun on P:emr-containers:R:A:/virtualclusters/vc1/jobruns/*",
                ],
            ),
        ],
    ),
];
