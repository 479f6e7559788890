//! Amazon Bedrock AgentCore: `bedrock-agentcore:InvokeHarness`.
//!
//! Sources: AWS Step Functions Developer Guide, "Invoke Amazon Bedrock AgentCore harness with Step Functions"; Amazon Bedrock
//! AgentCore Developer Guide, "Security and access controls": both actions on the harness, although the Service Authorization
//! Reference has another type for `InvokeAgentRuntime`.

use super::arn_type::ArnType;
use super::call::Call;

const HARNESS: ArnType = ArnType::regional("bedrock-agentcore", "harness/", "-_", "a harness's ARN").by_arn();

pub(super) fn invoke_harness(call: &mut Call<'_>) {
    let harness = call.resource("HarnessArn", &HARNESS);
    let actions = ["bedrock-agentcore:InvokeAgentRuntime", "bedrock-agentcore:InvokeHarness"];
    call.allow("InvokeHarnesses", actions, [harness]);
}
