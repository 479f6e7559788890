//! Sources: AWS Step Functions Developer Guide, "Invoke and customize Amazon Bedrock models with Step Functions"; Amazon Bedrock
//! User Guide, "Prerequisites for inference profiles" (the profile and the models behind it, which only the profile reaches) and
//! "Set up permissions to use guardrails".

use crate::table::{CALLBACK, Integration, JOB_OR_CALLBACK, integration, jsonata, path, token, written};

pub const TABLE: &[Integration] = &[
    integration(
        "bedrock:invokeModel",
        CALLBACK,
        &[
            written(
                r#"{"ModelId": "anthropic.claude-3-haiku-20240307-v1:0", "Body": {}}"#,
                &["bedrock:InvokeModel on P:bedrock:R::foundation-model/anthropic.claude-3-haiku-20240307-v1:0"],
                &[],
            ),
            written(
                r#"{"ModelId": "arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-text-express-v1"}"#,
                &["bedrock:InvokeModel on arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-text-express-v1"],
                &[],
            ),
            written(
                r#"{"ModelId": "arn:aws:bedrock:us-east-1:444455556666:provisioned-model/abc123"}"#,
                &["bedrock:InvokeModel on arn:aws:bedrock:us-east-1:444455556666:provisioned-model/abc123"],
                &[],
            ),
            written(
                r#"{"ModelId": "arn:aws:bedrock:us-east-1:444455556666:custom-model-deployment/abc123"}"#,
                &["bedrock:InvokeModel on arn:aws:bedrock:us-east-1:444455556666:custom-model-deployment/abc123"],
                &[],
            ),
            written(
                r#"{"ModelId": "arn:aws:bedrock:us-east-1:444455556666:imported-model/abc123"}"#,
                &["bedrock:InvokeModel on arn:aws:bedrock:us-east-1:444455556666:imported-model/abc123"],
                &[],
            ),
            written(
                r#"{"ModelId": "eu.anthropic.claude-3-haiku-20240307-v1:0"}"#,
                &[
                    "bedrock:InvokeModel on P:bedrock:R:A:inference-profile/eu.anthropic.claude-3-haiku-20240307-v1:0",
                    "bedrock:InvokeModel on P:bedrock:*::foundation-model/anthropic.claude-3-haiku-20240307-v1:0 if StringEquals bedrock:InferenceProfileArn P:bedrock:R:A:inference-profile/eu.anthropic.claude-3-haiku-20240307-v1:0",
                ],
                &[],
            ),
            written(
                r#"{"ModelId": "arn:aws:bedrock:us-east-1:444455556666:inference-profile/us.amazon.nova-lite-v1:0"}"#,
                &[
                    "bedrock:InvokeModel on arn:aws:bedrock:us-east-1:444455556666:inference-profile/us.amazon.nova-lite-v1:0",
                    "bedrock:InvokeModel on arn:aws:bedrock:*::foundation-model/amazon.nova-lite-v1:0 if StringEquals bedrock:InferenceProfileArn arn:aws:bedrock:us-east-1:444455556666:inference-profile/us.amazon.nova-lite-v1:0",
                ],
                &[],
            ),
            written(
                r#"{"ModelId": "arn:aws:bedrock:us-east-1:444455556666:application-inference-profile/abc"}"#,
                &[
                    "bedrock:InvokeModel on arn:aws:bedrock:us-east-1:444455556666:application-inference-profile/abc",
                    "bedrock:InvokeModel on arn:aws:bedrock:*::foundation-model/* if StringEquals bedrock:InferenceProfileArn arn:aws:bedrock:us-east-1:444455556666:application-inference-profile/abc",
                ],
                &[],
            ),
            written(
                r#"{"ModelId": "amazon.titan-text-express-v1", "Input": {"S3Uri": "s3://in/a/in.json"}, "Output": {"S3Uri": "s3://out/out.json"}, "GuardrailIdentifier": "g1", "GuardrailVersion": "1"}"#,
                &[
                    "bedrock:InvokeModel on P:bedrock:R::foundation-model/amazon.titan-text-express-v1",
                    "s3:GetObject on P:s3:::in/a/in.json",
                    "s3:PutObject on P:s3:::out/out.json",
                    "bedrock:ApplyGuardrail on P:bedrock:R:A:guardrail/g1",
                ],
                &[],
            ),
            written(
                r#"{"ModelId": "amazon.titan-text-express-v1", "GuardrailIdentifier": "arn:aws:bedrock:us-east-1:444455556666:guardrail/g1"}"#,
                &[
                    "bedrock:InvokeModel on P:bedrock:R::foundation-model/amazon.titan-text-express-v1",
                    "bedrock:ApplyGuardrail on arn:aws:bedrock:us-east-1:444455556666:guardrail/g1",
                ],
                &[],
            ),
            token(
                r#"{"ModelId": "arn:${partition}:bedrock:${region}::foundation-model/amazon.titan-text-express-v1", "Input": {"S3Uri": "s3://${data_name}/in.json"}}"#,
                &[
                    "bedrock:InvokeModel on P:bedrock:R::foundation-model/amazon.titan-text-express-v1",
                    "s3:GetObject on P:s3:::data/in.json",
                ],
                &[],
            ),
            token(
                r#"{"ModelId": "arn:${partition}:bedrock:${region}:${account_id}:provisioned-model/abc"}"#,
                &["bedrock:InvokeModel on P:bedrock:R:A:provisioned-model/abc"],
                &[],
            ),
            path(
                r#"{"ModelId.$": "$.m"}"#,
                &["bedrock:InvokeModel on P:bedrock:R::foundation-model/* P:bedrock:R:A:provisioned-model/*"],
                &[],
            ),
            path(
                r#"{"ModelId.$": "States.Format('amazon.titan-{}', $.m)", "Input": {"S3Uri.$": "$.u"}, "Output": {"S3Uri.$": "States.Format('s3://out/{}', $.k)"}, "GuardrailIdentifier.$": "$.g"}"#,
                &[
                    "bedrock:InvokeModel on P:bedrock:R::foundation-model/amazon.titan-*",
                    "s3:GetObject on P:s3:::*/*",
                    "s3:PutObject on P:s3:::out/*",
                    "bedrock:ApplyGuardrail on P:bedrock:R:A:guardrail/*",
                ],
                &[],
            ),
            jsonata(
                r#"{"ModelId": "{% $m %}"}"#,
                &["bedrock:InvokeModel on P:bedrock:R::foundation-model/* P:bedrock:R:A:provisioned-model/*"],
                &[],
            ),
            jsonata(
                r#"{"ModelId": "{% 'us.amazon.' & $m %}", "Input": "{% $i %}"}"#,
                &[
                    "bedrock:InvokeModel on P:bedrock:R:A:inference-profile/us.amazon.*",
                    "bedrock:InvokeModel on P:bedrock:*::foundation-model/amazon.* if StringLike bedrock:InferenceProfileArn P:bedrock:R:A:inference-profile/us.amazon.*",
                    "s3:GetObject on P:s3:::*/*",
                ],
                &[],
            ),
        ],
    ),
    integration(
        "bedrock:createModelCustomizationJob",
        JOB_OR_CALLBACK,
        &[
            written(
                r#"{"BaseModelIdentifier": "amazon.titan-text-express-v1", "RoleArn": "arn:aws:iam::444455556666:role/Br", "JobName": "j", "CustomModelName": "c"}"#,
                &[
                    "bedrock:CreateModelCustomizationJob on P:bedrock:R::foundation-model/amazon.titan-text-express-v1 P:bedrock:R:A:custom-model/* P:bedrock:R:A:model-customization-job/*",
                    "iam:PassRole on arn:aws:iam::444455556666:role/Br if StringEquals iam:PassedToService bedrock.amazonaws.com",
                ],
                &[
                    "bedrock:GetModelCustomizationJob bedrock:StopModelCustomizationJob on P:bedrock:R:A:model-customization-job/*",
                ],
            ),
            written(
                r#"{"BaseModelIdentifier": "arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-text-express-v1", "RoleArn": "arn:aws:iam::444455556666:role/Br", "JobTags": [{"Key": "k", "Value": "v"}], "CustomModelTags": [{"Key": "k", "Value": "v"}]}"#,
                &[
                    "bedrock:CreateModelCustomizationJob on arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-text-express-v1 P:bedrock:R:A:custom-model/* P:bedrock:R:A:model-customization-job/*",
                    "iam:PassRole on arn:aws:iam::444455556666:role/Br if StringEquals iam:PassedToService bedrock.amazonaws.com",
                    "bedrock:TagResource on P:bedrock:R:A:custom-model/* P:bedrock:R:A:model-customization-job/*",
                ],
                &[
                    "bedrock:GetModelCustomizationJob bedrock:StopModelCustomizationJob on P:bedrock:R:A:model-customization-job/*",
                ],
            ),
            token(
                r#"{"BaseModelIdentifier": "arn:${partition}:bedrock:${region}::foundation-model/amazon.titan-text-express-v1", "RoleArn": "arn:${partition}:iam::${account_id}:role/Br"}"#,
                &[
                    "bedrock:CreateModelCustomizationJob on P:bedrock:R::foundation-model/amazon.titan-text-express-v1 P:bedrock:R:A:custom-model/* P:bedrock:R:A:model-customization-job/*",
                    "iam:PassRole on P:iam::A:role/Br if StringEquals iam:PassedToService bedrock.amazonaws.com",
                ],
                &[
                    "bedrock:GetModelCustomizationJob bedrock:StopModelCustomizationJob on P:bedrock:R:A:model-customization-job/*",
                ],
            ),
            path(
                r#"{"BaseModelIdentifier.$": "$.b", "RoleArn.$": "$.r"}"#,
                &[
                    "bedrock:CreateModelCustomizationJob on P:bedrock:R::foundation-model/* P:bedrock:R:A:custom-model/* P:bedrock:R:A:model-customization-job/*",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService bedrock.amazonaws.com",
                ],
                &[
                    "bedrock:GetModelCustomizationJob bedrock:StopModelCustomizationJob on P:bedrock:R:A:model-customization-job/*",
                ],
            ),
            jsonata(
                r#"{"BaseModelIdentifier": "{% $b %}", "RoleArn": "{% $r %}"}"#,
                &[
                    "bedrock:CreateModelCustomizationJob on P:bedrock:R::foundation-model/* P:bedrock:R:A:custom-model/* P:bedrock:R:A:model-customization-job/*",
                    "iam:PassRole on P:iam::A:role/* if StringEquals iam:PassedToService bedrock.amazonaws.com",
                ],
                &[
                    "bedrock:GetModelCustomizationJob bedrock:StopModelCustomizationJob on P:bedrock:R:A:model-customization-job/*",
                ],
            ),
        ],
    ),
];
