//! Deployments of Step Functions workflows: CloudFormation, SAM and Terraform with derived IAM policies
