//! Sources: AWS Step Functions Developer Guide, "Create and manage Amazon EKS clusters with Step Functions"; AWS Service
//! Authorization Reference, "Amazon Elastic Kubernetes Service" (`CreateCluster` has no resource type; node groups and Fargate
//! profiles are created on the cluster). What is called in a cluster is Kubernetes's to allow.

use crate::table::{CALLBACK, Integration, JOB_OR_CALLBACK, integration, jsonata, path, token, written};

pub const TABLE: &[Integration] = &[
    integration(
        "eks:createCluster",
        JOB_OR_CALLBACK,
        &[
            written(
                r#"{"Name": "main", "RoleArn": "arn:aws:iam::444455556666:role/Eks"}"#,
                &[
                    "eks:CreateCluster on *",
                    "iam:PassRole on arn:aws:iam::444455556666:role/Eks if StringEquals iam:PassedToService eks.amazonaws.com",
                ],
                &["eks:DescribeCluster eks:DeleteCluster on P:eks:R:A:cluster/main"],
            ),
            token(
                r#"{"Name": "main-${region}", "RoleArn": "arn:${partition}:iam::${account_id}:role/Eks"}"#,
                &[
                    "eks:CreateCluster on *",
                    "iam:PassRole on P:iam::A:role/Eks if StringEquals iam:PassedToService eks.amazonaws.com",
                ],
                &["eks:DescribeCluster eks:DeleteCluster on P:eks:R:A:cluster/main-{region}"],
            ),
            path(
                r#"{"Name.$": "$.n", "RoleArn.$": "$.r"}"#,
                &[
                    "eks:CreateCluster on *",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService eks.amazonaws.com",
                ],
                &["eks:DescribeCluster eks:DeleteCluster on P:eks:R:A:cluster/*"],
            ),
            jsonata(
                r#"{"Name": "{% $n %}", "RoleArn": "{% $r %}"}"#,
                &[
                    "eks:CreateCluster on *",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService eks.amazonaws.com",
                ],
                &["eks:DescribeCluster eks:DeleteCluster on P:eks:R:A:cluster/*"],
            ),
        ],
    ),
    integration(
        "eks:deleteCluster",
        JOB_OR_CALLBACK,
        &[
            written(
                r#"{"Name": "main"}"#,
                &["eks:DeleteCluster on P:eks:R:A:cluster/main"],
                &["eks:DescribeCluster on P:eks:R:A:cluster/main"],
            ),
            token(
                r#"{"Name": "main-${region}"}"#,
                &["eks:DeleteCluster on P:eks:R:A:cluster/main-{region}"],
                &["eks:DescribeCluster on P:eks:R:A:cluster/main-{region}"],
            ),
            path(
                r#"{"Name.$": "$.n"}"#,
                &["eks:DeleteCluster on P:eks:R:A:cluster/*"],
                &["eks:DescribeCluster on P:eks:R:A:cluster/*"],
            ),
            jsonata(
                r#"{"Name": "{% $n %}"}"#,
                &["eks:DeleteCluster on P:eks:R:A:cluster/*"],
                &["eks:DescribeCluster on P:eks:R:A:cluster/*"],
            ),
        ],
    ),
    integration(
        "eks:createNodegroup",
        JOB_OR_CALLBACK,
        &[
            written(
                r#"{"ClusterName": "main", "NodegroupName": "small", "NodeRole": "arn:aws:iam::444455556666:role/Node"}"#,
                &[
                    "eks:CreateNodegroup on P:eks:R:A:cluster/main",
                    "iam:PassRole on arn:aws:iam::444455556666:role/Node if StringEquals iam:PassedToService eks.amazonaws.com",
                    "ec2:DescribeSubnets on *",
                    "iam:GetRole iam:ListAttachedRolePolicies on arn:aws:iam::444455556666:role/Node",
                ],
                &["eks:DescribeNodegroup eks:DeleteNodegroup on P:eks:R:A:nodegroup/main/small/*"],
            ),
            token(
                r#"{"ClusterName": "main-${region}", "NodegroupName": "small", "NodeRole": "arn:${partition}:iam::${account_id}:role/Node"}"#,
                &[
                    "eks:CreateNodegroup on P:eks:R:A:cluster/main-{region}",
                    "iam:PassRole on P:iam::A:role/Node if StringEquals iam:PassedToService eks.amazonaws.com",
                    "ec2:DescribeSubnets on *",
                    "iam:GetRole iam:ListAttachedRolePolicies on P:iam::A:role/Node",
                ],
                &["eks:DescribeNodegroup eks:DeleteNodegroup on P:eks:R:A:nodegroup/main-{region}/small/*"],
            ),
            path(
                r#"{"ClusterName.$": "$.c", "NodegroupName.$": "$.n", "NodeRole.$": "$.r"}"#,
                &[
                    "eks:CreateNodegroup on P:eks:R:A:cluster/*",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService eks.amazonaws.com",
                    "ec2:DescribeSubnets on *",
                    "iam:GetRole iam:ListAttachedRolePolicies on P:iam::A:role/*",
                ],
                &["eks:DescribeNodegroup eks:DeleteNodegroup on P:eks:R:A:nodegroup/*"],
            ),
            path(
                r#"{"ClusterName": "main", "NodegroupName.$": "$.n", "NodeRole.$": "$.r"}"#,
                &[
                    "eks:CreateNodegroup on P:eks:R:A:cluster/main",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService eks.amazonaws.com",
                    "ec2:DescribeSubnets on *",
                    "iam:GetRole iam:ListAttachedRolePolicies on P:iam::A:role/*",
                ],
                &["eks:DescribeNodegroup eks:DeleteNodegroup on P:eks:R:A:nodegroup/main/*/*"],
            ),
            jsonata(
                r#"{"ClusterName": "{% $c %}", "NodegroupName": "{% $n %}", "NodeRole": "{% $r %}"}"#,
                &[
                    "eks:CreateNodegroup on P:eks:R:A:cluster/*",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService eks.amazonaws.com",
                    "ec2:DescribeSubnets on *",
                    "iam:GetRole iam:ListAttachedRolePolicies on P:iam::A:role/*",
                ],
                &["eks:DescribeNodegroup eks:DeleteNodegroup on P:eks:R:A:nodegroup/*"],
            ),
        ],
    ),
    integration(
        "eks:deleteNodegroup",
        JOB_OR_CALLBACK,
        &[
            written(
                r#"{"ClusterName": "main", "NodegroupName": "small"}"#,
                &["eks:DeleteNodegroup on P:eks:R:A:nodegroup/main/small/*"],
                &["eks:DescribeNodegroup on P:eks:R:A:nodegroup/main/small/*"],
            ),
            token(
                r#"{"ClusterName": "main-${region}", "NodegroupName": "small"}"#,
                &["eks:DeleteNodegroup on P:eks:R:A:nodegroup/main-{region}/small/*"],
                &["eks:DescribeNodegroup on P:eks:R:A:nodegroup/main-{region}/small/*"],
            ),
            path(
                r#"{"ClusterName.$": "$.c", "NodegroupName.$": "$.n"}"#,
                &["eks:DeleteNodegroup on P:eks:R:A:nodegroup/*"],
                &["eks:DescribeNodegroup on P:eks:R:A:nodegroup/*"],
            ),
            jsonata(
                r#"{"ClusterName": "{% $c %}", "NodegroupName": "small"}"#,
                &["eks:DeleteNodegroup on P:eks:R:A:nodegroup/*/small/*"],
                &["eks:DescribeNodegroup on P:eks:R:A:nodegroup/*/small/*"],
            ),
        ],
    ),
    integration(
        "eks:createFargateProfile",
        JOB_OR_CALLBACK,
        &[
            written(
                r#"{"ClusterName": "main", "FargateProfileName": "small", "PodExecutionRoleArn": "arn:aws:iam::444455556666:role/Node"}"#,
                &[
                    "eks:CreateFargateProfile on P:eks:R:A:cluster/main",
                    "iam:PassRole on arn:aws:iam::444455556666:role/Node if StringEquals iam:PassedToService eks-fargate-pods.amazonaws.com",
                ],
                &["eks:DescribeFargateProfile eks:DeleteFargateProfile on P:eks:R:A:fargateprofile/main/small/*"],
            ),
            token(
                r#"{"ClusterName": "main-${region}", "FargateProfileName": "small", "PodExecutionRoleArn": "arn:${partition}:iam::${account_id}:role/Node"}"#,
                &[
                    "eks:CreateFargateProfile on P:eks:R:A:cluster/main-{region}",
                    "iam:PassRole on P:iam::A:role/Node if StringEquals iam:PassedToService eks-fargate-pods.amazonaws.com",
                ],
                &[
                    "eks:DescribeFargateProfile eks:DeleteFargateProfile on P:eks:R:A:fargateprofile/main-{region}/small/*",
                ],
            ),
            path(
                r#"{"ClusterName.$": "$.c", "FargateProfileName.$": "$.n", "PodExecutionRoleArn.$": "$.r"}"#,
                &[
                    "eks:CreateFargateProfile on P:eks:R:A:cluster/*",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService eks-fargate-pods.amazonaws.com",
                ],
                &["eks:DescribeFargateProfile eks:DeleteFargateProfile on P:eks:R:A:fargateprofile/*"],
            ),
            path(
                r#"{"ClusterName": "main", "FargateProfileName.$": "$.n", "PodExecutionRoleArn.$": "$.r"}"#,
                &[
                    "eks:CreateFargateProfile on P:eks:R:A:cluster/main",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService eks-fargate-pods.amazonaws.com",
                ],
                &["eks:DescribeFargateProfile eks:DeleteFargateProfile on P:eks:R:A:fargateprofile/main/*/*"],
            ),
            jsonata(
                r#"{"ClusterName": "{% $c %}", "FargateProfileName": "{% $n %}", "PodExecutionRoleArn": "{% $r %}"}"#,
                &[
                    "eks:CreateFargateProfile on P:eks:R:A:cluster/*",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService eks-fargate-pods.amazonaws.com",
                ],
                &["eks:DescribeFargateProfile eks:DeleteFargateProfile on P:eks:R:A:fargateprofile/*"],
            ),
        ],
    ),
    integration(
        "eks:deleteFargateProfile",
        JOB_OR_CALLBACK,
        &[
            written(
                r#"{"ClusterName": "main", "FargateProfileName": "small"}"#,
                &["eks:DeleteFargateProfile on P:eks:R:A:fargateprofile/main/small/*"],
                &["eks:DescribeFargateProfile on P:eks:R:A:fargateprofile/main/small/*"],
            ),
            token(
                r#"{"ClusterName": "main-${region}", "FargateProfileName": "small"}"#,
                &["eks:DeleteFargateProfile on P:eks:R:A:fargateprofile/main-{region}/small/*"],
                &["eks:DescribeFargateProfile on P:eks:R:A:fargateprofile/main-{region}/small/*"],
            ),
            path(
                r#"{"ClusterName.$": "$.c", "FargateProfileName.$": "$.n"}"#,
                &["eks:DeleteFargateProfile on P:eks:R:A:fargateprofile/*"],
                &["eks:DescribeFargateProfile on P:eks:R:A:fargateprofile/*"],
            ),
            jsonata(
                r#"{"ClusterName": "{% $c %}", "FargateProfileName": "small"}"#,
                &["eks:DeleteFargateProfile on P:eks:R:A:fargateprofile/*/small/*"],
                &["eks:DescribeFargateProfile on P:eks:R:A:fargateprofile/*/small/*"],
            ),
        ],
    ),
    integration(
        "eks:call",
        CALLBACK,
        &[
            written(r#"{"ClusterName": "main", "CertificateAuthority": "x", "Endpoint": "https://x"}"#, &[], &[]),
            token(
                r#"{"ClusterName": "main-${region}", "CertificateAuthority": "x", "Endpoint": "https://x"}"#,
                &[],
                &[],
            ),
            path(r#"{"ClusterName.$": "$.c", "CertificateAuthority": "x", "Endpoint": "https://x"}"#, &[], &[]),
            jsonata(r#"{"ClusterName": "{% $c %}", "CertificateAuthority": "x", "Endpoint": "https://x"}"#, &[], &[]),
        ],
    ),
    integration(
        "eks:runJob",
        JOB_OR_CALLBACK,
        &[
            written(r#"{"ClusterName": "main", "CertificateAuthority": "x", "Endpoint": "https://x"}"#, &[], &[]),
            token(
                r#"{"ClusterName": "main-${region}", "CertificateAuthority": "x", "Endpoint": "https://x"}"#,
                &[],
                &[],
            ),
            path(r#"{"ClusterName.$": "$.c", "CertificateAuthority": "x", "Endpoint": "https://x"}"#, &[], &[]),
            jsonata(r#"{"ClusterName": "{% $c %}", "CertificateAuthority": "x", "Endpoint": "https://x"}"#, &[], &[]),
        ],
    ),
];
