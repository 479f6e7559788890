//! Source: AWS Step Functions Developer Guide, "Invoke Amazon Bedrock AgentCore harness with Step Functions"; Amazon Bedrock
//! AgentCore Developer Guide, "Security and access controls" (both actions, on the ARN of the harness).

use crate::table::{CALL, Integration, integration, jsonata, path, token, written};

pub const TABLE: &[Integration] = &[integration(
    "bedrockagentcore:invokeHarness",
    CALL,
    &[
        written(
            r#"{"HarnessArn": "arn:aws:bedrock-agentcore:us-east-1:444455556666:harness/h-1"}"#,
            &[
                "bedrock-agentcore:InvokeHarness bedrock-agentcore:InvokeAgentRuntime on arn:aws:bedrock-agentcore:us-east-1:444455556666:harness/h-1",
            ],
            &[],
        ),
        token(
            r#"{"HarnessArn": "arn:${partition}:bedrock-agentcore:${region}:${account_id}:harness/h-1"}"#,
            &[
                "bedrock-agentcore:InvokeHarness bedrock-agentcore:InvokeAgentRuntime on P:bedrock-agentcore:R:A:harness/h-1",
            ],
            &[],
        ),
        path(
            r#"{"HarnessArn.$": "$.h"}"#,
            &[
                "bedrock-agentcore:InvokeHarness bedrock-agentcore:InvokeAgentRuntime on P:bedrock-agentcore:R:A:harness/*",
            ],
            &[],
        ),
        jsonata(
            r#"{"HarnessArn": "{% $h %}"}"#,
            &[
                "bedrock-agentcore:InvokeHarness bedrock-agentcore:InvokeAgentRuntime on P:bedrock-agentcore:R:A:harness/*",
            ],
            &[],
        ),
    ],
)];
