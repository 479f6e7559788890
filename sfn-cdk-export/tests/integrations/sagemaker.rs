//! Sources: AWS Step Functions Developer Guide, "Create and manage Amazon SageMaker AI jobs with Step Functions"; AWS Service
//! Authorization Reference, "Amazon SageMaker AI"; Step Functions tags the jobs that it waits for (aws/aws-cdk issues 26012 and
//! 32294). SageMaker's ARNs have names in lower case.

use crate::table::{CALL, Integration, JOB, integration, jsonata, path, token, written};

pub const TABLE: &[Integration] = &[
    integration(
        "sagemaker:createTrainingJob",
        JOB,
        &[
            written(
                r#"{"TrainingJobName": "Train", "RoleArn": "arn:aws:iam::444455556666:role/Sm"}"#,
                &[
                    "sagemaker:CreateTrainingJob on P:sagemaker:R:A:training-job/train*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on arn:aws:iam::444455556666:role/Sm if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[
                    "sagemaker:DescribeTrainingJob sagemaker:StopTrainingJob sagemaker:AddTags on P:sagemaker:R:A:training-job/train*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForSageMakerTrainingJobsRule",
                ],
            ),
            written(
                r#"{"TrainingJobName": "train", "RoleArn": "arn:aws:iam::444455556666:role/Sm", "Tags": [{"Key": "k", "Value": "v"}]}"#,
                &[
                    "sagemaker:CreateTrainingJob on P:sagemaker:R:A:training-job/train*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on arn:aws:iam::444455556666:role/Sm if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                    "sagemaker:AddTags on P:sagemaker:R:A:training-job/train*",
                ],
                &[
                    "sagemaker:DescribeTrainingJob sagemaker:StopTrainingJob on P:sagemaker:R:A:training-job/train*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForSageMakerTrainingJobsRule",
                ],
            ),
            token(
                r#"{"TrainingJobName": "train-${region}", "RoleArn": "arn:${partition}:iam::${account_id}:role/Sm"}"#,
                &[
                    "sagemaker:CreateTrainingJob on P:sagemaker:R:A:training-job/train-{region}*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on P:iam::A:role/Sm if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[
                    "sagemaker:DescribeTrainingJob sagemaker:StopTrainingJob sagemaker:AddTags on P:sagemaker:R:A:training-job/train-{region}*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForSageMakerTrainingJobsRule",
                ],
            ),
            path(
                r#"{"TrainingJobName.$": "$.n", "RoleArn.$": "$.r"}"#,
                &[
                    "sagemaker:CreateTrainingJob on P:sagemaker:R:A:training-job/*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[
                    "sagemaker:DescribeTrainingJob sagemaker:StopTrainingJob sagemaker:AddTags on P:sagemaker:R:A:training-job/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForSageMakerTrainingJobsRule",
                ],
            ),
            jsonata(
                r#"{"TrainingJobName": "{% $n %}", "RoleArn": "{% $r %}"}"#,
                &[
                    "sagemaker:CreateTrainingJob on P:sagemaker:R:A:training-job/*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[
                    "sagemaker:DescribeTrainingJob sagemaker:StopTrainingJob sagemaker:AddTags on P:sagemaker:R:A:training-job/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForSageMakerTrainingJobsRule",
                ],
            ),
            jsonata(
                r#"{"TrainingJobName": "{% 'Train-' & $n %}", "RoleArn": "{% 'arn:aws:iam::444455556666:role/sm-' & $r %}"}"#,
                &[
                    "sagemaker:CreateTrainingJob on P:sagemaker:R:A:training-job/train-*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on arn:aws:iam::444455556666:role/sm-* if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[
                    "sagemaker:DescribeTrainingJob sagemaker:StopTrainingJob sagemaker:AddTags on P:sagemaker:R:A:training-job/train-*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForSageMakerTrainingJobsRule",
                ],
            ),
        ],
    ),
    integration(
        "sagemaker:createTransformJob",
        JOB,
        &[
            written(
                r#"{"TransformJobName": "Train"}"#,
                &["sagemaker:CreateTransformJob on P:sagemaker:R:A:transform-job/train*", "sagemaker:ListTags on *"],
                &[
                    "sagemaker:DescribeTransformJob sagemaker:StopTransformJob sagemaker:AddTags on P:sagemaker:R:A:transform-job/train*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForSageMakerTransformJobsRule",
                ],
            ),
            written(
                r#"{"TransformJobName": "train", "Tags": [{"Key": "k", "Value": "v"}]}"#,
                &[
                    "sagemaker:CreateTransformJob on P:sagemaker:R:A:transform-job/train*",
                    "sagemaker:ListTags on *",
                    "sagemaker:AddTags on P:sagemaker:R:A:transform-job/train*",
                ],
                &[
                    "sagemaker:DescribeTransformJob sagemaker:StopTransformJob on P:sagemaker:R:A:transform-job/train*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForSageMakerTransformJobsRule",
                ],
            ),
            token(
                r#"{"TransformJobName": "train-${region}"}"#,
                &[
                    "sagemaker:CreateTransformJob on P:sagemaker:R:A:transform-job/train-{region}*",
                    "sagemaker:ListTags on *",
                ],
                &[
                    "sagemaker:DescribeTransformJob sagemaker:StopTransformJob sagemaker:AddTags on P:sagemaker:R:A:transform-job/train-{region}*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForSageMakerTransformJobsRule",
                ],
            ),
            path(
                r#"{"TransformJobName.$": "$.n"}"#,
                &["sagemaker:CreateTransformJob on P:sagemaker:R:A:transform-job/*", "sagemaker:ListTags on *"],
                &[
                    "sagemaker:DescribeTransformJob sagemaker:StopTransformJob sagemaker:AddTags on P:sagemaker:R:A:transform-job/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForSageMakerTransformJobsRule",
                ],
            ),
            jsonata(
                r#"{"TransformJobName": "{% $n %}"}"#,
                &["sagemaker:CreateTransformJob on P:sagemaker:R:A:transform-job/*", "sagemaker:ListTags on *"],
                &[
                    "sagemaker:DescribeTransformJob sagemaker:StopTransformJob sagemaker:AddTags on P:sagemaker:R:A:transform-job/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForSageMakerTransformJobsRule",
                ],
            ),
            jsonata(
                r#"{"TransformJobName": "{% 'Train-' & $n %}"}"#,
                &["sagemaker:CreateTransformJob on P:sagemaker:R:A:transform-job/train-*", "sagemaker:ListTags on *"],
                &[
                    "sagemaker:DescribeTransformJob sagemaker:StopTransformJob sagemaker:AddTags on P:sagemaker:R:A:transform-job/train-*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForSageMakerTransformJobsRule",
                ],
            ),
        ],
    ),
    integration(
        "sagemaker:createHyperParameterTuningJob",
        JOB,
        &[
            written(
                r#"{"HyperParameterTuningJobName": "tune", "TrainingJobDefinitions": [
                    {"RoleArn": "arn:aws:iam::444455556666:role/a"}, {"RoleArn": "arn:aws:iam::444455556666:role/b"}]}"#,
                &[
                    "sagemaker:CreateHyperParameterTuningJob on P:sagemaker:R:A:hyper-parameter-tuning-job/tune*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on arn:aws:iam::444455556666:role/a arn:aws:iam::444455556666:role/b \
                     if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[
                    "sagemaker:DescribeHyperParameterTuningJob sagemaker:StopHyperParameterTuningJob sagemaker:AddTags on \
                     P:sagemaker:R:A:hyper-parameter-tuning-job/tune*",
                    "events:PutTargets events:PutRule events:DescribeRule on \
                     P:events:R:A:rule/StepFunctionsGetEventsForSageMakerTuningJobsRule",
                ],
            ),
            written(
                r#"{"HyperParameterTuningJobName": "Train", "TrainingJobDefinition": {"RoleArn": "arn:aws:iam::444455556666:role/Sm"}}"#,
                &[
                    "sagemaker:CreateHyperParameterTuningJob on P:sagemaker:R:A:hyper-parameter-tuning-job/train*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on arn:aws:iam::444455556666:role/Sm if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[
                    "sagemaker:DescribeHyperParameterTuningJob sagemaker:StopHyperParameterTuningJob sagemaker:AddTags on P:sagemaker:R:A:hyper-parameter-tuning-job/train*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForSageMakerTuningJobsRule",
                ],
            ),
            written(
                r#"{"HyperParameterTuningJobName": "train", "TrainingJobDefinition": {"RoleArn": "arn:aws:iam::444455556666:role/Sm"}, "Tags": [{"Key": "k", "Value": "v"}]}"#,
                &[
                    "sagemaker:CreateHyperParameterTuningJob on P:sagemaker:R:A:hyper-parameter-tuning-job/train*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on arn:aws:iam::444455556666:role/Sm if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                    "sagemaker:AddTags on P:sagemaker:R:A:hyper-parameter-tuning-job/train*",
                ],
                &[
                    "sagemaker:DescribeHyperParameterTuningJob sagemaker:StopHyperParameterTuningJob on P:sagemaker:R:A:hyper-parameter-tuning-job/train*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForSageMakerTuningJobsRule",
                ],
            ),
            token(
                r#"{"HyperParameterTuningJobName": "train-${region}", "TrainingJobDefinition": {"RoleArn": "arn:${partition}:iam::${account_id}:role/Sm"}}"#,
                &[
                    "sagemaker:CreateHyperParameterTuningJob on P:sagemaker:R:A:hyper-parameter-tuning-job/train-{region}*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on P:iam::A:role/Sm if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[
                    "sagemaker:DescribeHyperParameterTuningJob sagemaker:StopHyperParameterTuningJob sagemaker:AddTags on P:sagemaker:R:A:hyper-parameter-tuning-job/train-{region}*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForSageMakerTuningJobsRule",
                ],
            ),
            path(
                r#"{"HyperParameterTuningJobName.$": "$.n", "TrainingJobDefinition": {"RoleArn.$": "$.r"}}"#,
                &[
                    "sagemaker:CreateHyperParameterTuningJob on P:sagemaker:R:A:hyper-parameter-tuning-job/*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[
                    "sagemaker:DescribeHyperParameterTuningJob sagemaker:StopHyperParameterTuningJob sagemaker:AddTags on P:sagemaker:R:A:hyper-parameter-tuning-job/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForSageMakerTuningJobsRule",
                ],
            ),
            jsonata(
                r#"{"HyperParameterTuningJobName": "{% $n %}", "TrainingJobDefinition": {"RoleArn": "{% $r %}"}}"#,
                &[
                    "sagemaker:CreateHyperParameterTuningJob on P:sagemaker:R:A:hyper-parameter-tuning-job/*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[
                    "sagemaker:DescribeHyperParameterTuningJob sagemaker:StopHyperParameterTuningJob sagemaker:AddTags on P:sagemaker:R:A:hyper-parameter-tuning-job/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForSageMakerTuningJobsRule",
                ],
            ),
            jsonata(
                r#"{"HyperParameterTuningJobName": "{% 'Train-' & $n %}", "TrainingJobDefinition": {"RoleArn": "{% 'arn:aws:iam::444455556666:role/sm-' & $r %}"}}"#,
                &[
                    "sagemaker:CreateHyperParameterTuningJob on P:sagemaker:R:A:hyper-parameter-tuning-job/train-*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on arn:aws:iam::444455556666:role/sm-* if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[
                    "sagemaker:DescribeHyperParameterTuningJob sagemaker:StopHyperParameterTuningJob sagemaker:AddTags on P:sagemaker:R:A:hyper-parameter-tuning-job/train-*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForSageMakerTuningJobsRule",
                ],
            ),
        ],
    ),
    integration(
        "sagemaker:createProcessingJob",
        JOB,
        &[
            written(
                r#"{"ProcessingJobName": "Train", "RoleArn": "arn:aws:iam::444455556666:role/Sm"}"#,
                &[
                    "sagemaker:CreateProcessingJob on P:sagemaker:R:A:processing-job/train*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on arn:aws:iam::444455556666:role/Sm if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[
                    "sagemaker:DescribeProcessingJob sagemaker:StopProcessingJob sagemaker:AddTags on P:sagemaker:R:A:processing-job/train*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForSageMakerProcessingJobsRule",
                ],
            ),
            written(
                r#"{"ProcessingJobName": "train", "RoleArn": "arn:aws:iam::444455556666:role/Sm", "Tags": [{"Key": "k", "Value": "v"}]}"#,
                &[
                    "sagemaker:CreateProcessingJob on P:sagemaker:R:A:processing-job/train*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on arn:aws:iam::444455556666:role/Sm if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                    "sagemaker:AddTags on P:sagemaker:R:A:processing-job/train*",
                ],
                &[
                    "sagemaker:DescribeProcessingJob sagemaker:StopProcessingJob on P:sagemaker:R:A:processing-job/train*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForSageMakerProcessingJobsRule",
                ],
            ),
            token(
                r#"{"ProcessingJobName": "train-${region}", "RoleArn": "arn:${partition}:iam::${account_id}:role/Sm"}"#,
                &[
                    "sagemaker:CreateProcessingJob on P:sagemaker:R:A:processing-job/train-{region}*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on P:iam::A:role/Sm if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[
                    "sagemaker:DescribeProcessingJob sagemaker:StopProcessingJob sagemaker:AddTags on P:sagemaker:R:A:processing-job/train-{region}*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForSageMakerProcessingJobsRule",
                ],
            ),
            path(
                r#"{"ProcessingJobName.$": "$.n", "RoleArn.$": "$.r"}"#,
                &[
                    "sagemaker:CreateProcessingJob on P:sagemaker:R:A:processing-job/*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[
                    "sagemaker:DescribeProcessingJob sagemaker:StopProcessingJob sagemaker:AddTags on P:sagemaker:R:A:processing-job/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForSageMakerProcessingJobsRule",
                ],
            ),
            jsonata(
                r#"{"ProcessingJobName": "{% $n %}", "RoleArn": "{% $r %}"}"#,
                &[
                    "sagemaker:CreateProcessingJob on P:sagemaker:R:A:processing-job/*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[
                    "sagemaker:DescribeProcessingJob sagemaker:StopProcessingJob sagemaker:AddTags on P:sagemaker:R:A:processing-job/*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForSageMakerProcessingJobsRule",
                ],
            ),
            jsonata(
                r#"{"ProcessingJobName": "{% 'Train-' & $n %}", "RoleArn": "{% 'arn:aws:iam::444455556666:role/sm-' & $r %}"}"#,
                &[
                    "sagemaker:CreateProcessingJob on P:sagemaker:R:A:processing-job/train-*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on arn:aws:iam::444455556666:role/sm-* if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[
                    "sagemaker:DescribeProcessingJob sagemaker:StopProcessingJob sagemaker:AddTags on P:sagemaker:R:A:processing-job/train-*",
                    "events:PutTargets events:PutRule events:DescribeRule on P:events:R:A:rule/StepFunctionsGetEventsForSageMakerProcessingJobsRule",
                ],
            ),
        ],
    ),
    integration(
        "sagemaker:createLabelingJob",
        JOB,
        &[
            written(
                r#"{"LabelingJobName": "Train", "RoleArn": "arn:aws:iam::444455556666:role/Sm"}"#,
                &[
                    "sagemaker:CreateLabelingJob on P:sagemaker:R:A:labeling-job/train*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on arn:aws:iam::444455556666:role/Sm if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[
                    "sagemaker:DescribeLabelingJob sagemaker:StopLabelingJob sagemaker:AddTags on P:sagemaker:R:A:labeling-job/train*",
                ],
            ),
            written(
                r#"{"LabelingJobName": "train", "RoleArn": "arn:aws:iam::444455556666:role/Sm", "Tags": [{"Key": "k", "Value": "v"}]}"#,
                &[
                    "sagemaker:CreateLabelingJob on P:sagemaker:R:A:labeling-job/train*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on arn:aws:iam::444455556666:role/Sm if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                    "sagemaker:AddTags on P:sagemaker:R:A:labeling-job/train*",
                ],
                &["sagemaker:DescribeLabelingJob sagemaker:StopLabelingJob on P:sagemaker:R:A:labeling-job/train*"],
            ),
            token(
                r#"{"LabelingJobName": "train-${region}", "RoleArn": "arn:${partition}:iam::${account_id}:role/Sm"}"#,
                &[
                    "sagemaker:CreateLabelingJob on P:sagemaker:R:A:labeling-job/train-{region}*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on P:iam::A:role/Sm if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[
                    "sagemaker:DescribeLabelingJob sagemaker:StopLabelingJob sagemaker:AddTags on P:sagemaker:R:A:labeling-job/train-{region}*",
                ],
            ),
            path(
                r#"{"LabelingJobName.$": "$.n", "RoleArn.$": "$.r"}"#,
                &[
                    "sagemaker:CreateLabelingJob on P:sagemaker:R:A:labeling-job/*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[
                    "sagemaker:DescribeLabelingJob sagemaker:StopLabelingJob sagemaker:AddTags on P:sagemaker:R:A:labeling-job/*",
                ],
            ),
            jsonata(
                r#"{"LabelingJobName": "{% $n %}", "RoleArn": "{% $r %}"}"#,
                &[
                    "sagemaker:CreateLabelingJob on P:sagemaker:R:A:labeling-job/*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[
                    "sagemaker:DescribeLabelingJob sagemaker:StopLabelingJob sagemaker:AddTags on P:sagemaker:R:A:labeling-job/*",
                ],
            ),
            jsonata(
                r#"{"LabelingJobName": "{% 'Train-' & $n %}", "RoleArn": "{% 'arn:aws:iam::444455556666:role/sm-' & $r %}"}"#,
                &[
                    "sagemaker:CreateLabelingJob on P:sagemaker:R:A:labeling-job/train-*",
                    "sagemaker:ListTags on *",
                    "iam:PassRole on arn:aws:iam::444455556666:role/sm-* if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[
                    "sagemaker:DescribeLabelingJob sagemaker:StopLabelingJob sagemaker:AddTags on P:sagemaker:R:A:labeling-job/train-*",
                ],
            ),
        ],
    ),
    integration(
        "sagemaker:createEndpoint",
        CALL,
        &[
            written(
                r#"{"EndpointName": "Live", "EndpointConfigName": "live-v1"}"#,
                &["sagemaker:CreateEndpoint on P:sagemaker:R:A:endpoint/live P:sagemaker:R:A:endpoint-config/live-v1"],
                &[],
            ),
            written(
                r#"{"EndpointName": "live", "EndpointConfigName": "live-v1", "Tags": [{"Key": "k", "Value": "v"}]}"#,
                &[
                    "sagemaker:CreateEndpoint on P:sagemaker:R:A:endpoint/live P:sagemaker:R:A:endpoint-config/live-v1",
                    "sagemaker:AddTags on P:sagemaker:R:A:endpoint/live",
                ],
                &[],
            ),
            token(
                r#"{"EndpointName": "live-${region}", "EndpointConfigName": "live-${region}"}"#,
                &[
                    "sagemaker:CreateEndpoint on P:sagemaker:R:A:endpoint/live-{region} P:sagemaker:R:A:endpoint-config/live-{region}",
                ],
                &[],
            ),
            path(
                r#"{"EndpointName.$": "$.e", "EndpointConfigName.$": "$.c"}"#,
                &["sagemaker:CreateEndpoint on P:sagemaker:R:A:endpoint/* P:sagemaker:R:A:endpoint-config/*"],
                &[],
            ),
            jsonata(
                r#"{"EndpointName": "{% $e %}", "EndpointConfigName": "{% $c %}"}"#,
                &["sagemaker:CreateEndpoint on P:sagemaker:R:A:endpoint/* P:sagemaker:R:A:endpoint-config/*"],
                &[],
            ),
            jsonata(
                r#"{"EndpointName": "live", "EndpointConfigName": "{% 'live-' & $c %}"}"#,
                &["sagemaker:CreateEndpoint on P:sagemaker:R:A:endpoint/live P:sagemaker:R:A:endpoint-config/live-*"],
                &[],
            ),
        ],
    ),
    integration(
        "sagemaker:updateEndpoint",
        CALL,
        &[
            written(
                r#"{"EndpointName": "Live", "EndpointConfigName": "live-v1"}"#,
                &["sagemaker:UpdateEndpoint on P:sagemaker:R:A:endpoint/live P:sagemaker:R:A:endpoint-config/live-v1"],
                &[],
            ),
            token(
                r#"{"EndpointName": "live-${region}", "EndpointConfigName": "live-${region}"}"#,
                &[
                    "sagemaker:UpdateEndpoint on P:sagemaker:R:A:endpoint/live-{region} P:sagemaker:R:A:endpoint-config/live-{region}",
                ],
                &[],
            ),
            path(
                r#"{"EndpointName.$": "$.e", "EndpointConfigName.$": "$.c"}"#,
                &["sagemaker:UpdateEndpoint on P:sagemaker:R:A:endpoint/* P:sagemaker:R:A:endpoint-config/*"],
                &[],
            ),
            jsonata(
                r#"{"EndpointName": "{% $e %}", "EndpointConfigName": "{% $c %}"}"#,
                &["sagemaker:UpdateEndpoint on P:sagemaker:R:A:endpoint/* P:sagemaker:R:A:endpoint-config/*"],
                &[],
            ),
            jsonata(
                r#"{"EndpointName": "live", "EndpointConfigName": "{% 'live-' & $c %}"}"#,
                &["sagemaker:UpdateEndpoint on P:sagemaker:R:A:endpoint/live P:sagemaker:R:A:endpoint-config/live-*"],
                &[],
            ),
        ],
    ),
    integration(
        "sagemaker:createEndpointConfig",
        CALL,
        &[
            written(
                r#"{"EndpointConfigName": "Live"}"#,
                &["sagemaker:CreateEndpointConfig on P:sagemaker:R:A:endpoint-config/live"],
                &[],
            ),
            written(
                r#"{"EndpointConfigName": "live", "ExecutionRoleArn": "arn:aws:iam::444455556666:role/Sm", "Tags": [{"Key": "k", "Value": "v"}]}"#,
                &[
                    "sagemaker:CreateEndpointConfig on P:sagemaker:R:A:endpoint-config/live",
                    "iam:PassRole on arn:aws:iam::444455556666:role/Sm if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                    "sagemaker:AddTags on P:sagemaker:R:A:endpoint-config/live",
                ],
                &[],
            ),
            token(
                r#"{"EndpointConfigName": "live-${region}", "ExecutionRoleArn": "arn:${partition}:iam::${account_id}:role/Sm"}"#,
                &[
                    "sagemaker:CreateEndpointConfig on P:sagemaker:R:A:endpoint-config/live-{region}",
                    "iam:PassRole on P:iam::A:role/Sm if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[],
            ),
            path(
                r#"{"EndpointConfigName.$": "$.m", "ExecutionRoleArn.$": "$.r"}"#,
                &[
                    "sagemaker:CreateEndpointConfig on P:sagemaker:R:A:endpoint-config/*",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[],
            ),
            jsonata(
                r#"{"EndpointConfigName": "{% $m %}", "ExecutionRoleArn": "{% $r %}"}"#,
                &[
                    "sagemaker:CreateEndpointConfig on P:sagemaker:R:A:endpoint-config/*",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[],
            ),
            jsonata(
                r#"{"EndpointConfigName": "{% 'live-' & $m %}"}"#,
                &["sagemaker:CreateEndpointConfig on P:sagemaker:R:A:endpoint-config/live-*"],
                &[],
            ),
        ],
    ),
    integration(
        "sagemaker:createModel",
        CALL,
        &[
            written(r#"{"ModelName": "Live"}"#, &["sagemaker:CreateModel on P:sagemaker:R:A:model/live"], &[]),
            written(
                r#"{"ModelName": "live", "ExecutionRoleArn": "arn:aws:iam::444455556666:role/Sm", "Tags": [{"Key": "k", "Value": "v"}]}"#,
                &[
                    "sagemaker:CreateModel on P:sagemaker:R:A:model/live",
                    "iam:PassRole on arn:aws:iam::444455556666:role/Sm if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                    "sagemaker:AddTags on P:sagemaker:R:A:model/live",
                ],
                &[],
            ),
            token(
                r#"{"ModelName": "live-${region}", "ExecutionRoleArn": "arn:${partition}:iam::${account_id}:role/Sm"}"#,
                &[
                    "sagemaker:CreateModel on P:sagemaker:R:A:model/live-{region}",
                    "iam:PassRole on P:iam::A:role/Sm if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[],
            ),
            path(
                r#"{"ModelName.$": "$.m", "ExecutionRoleArn.$": "$.r"}"#,
                &[
                    "sagemaker:CreateModel on P:sagemaker:R:A:model/*",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[],
            ),
            jsonata(
                r#"{"ModelName": "{% $m %}", "ExecutionRoleArn": "{% $r %}"}"#,
                &[
                    "sagemaker:CreateModel on P:sagemaker:R:A:model/*",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService sagemaker.amazonaws.com",
                ],
                &[],
            ),
            jsonata(
                r#"{"ModelName": "{% 'live-' & $m %}"}"#,
                &["sagemaker:CreateModel on P:sagemaker:R:A:model/live-*"],
                &[],
            ),
        ],
    ),
];
