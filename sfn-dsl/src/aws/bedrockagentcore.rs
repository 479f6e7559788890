//! Amazon Bedrock AgentCore.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrockagentcore.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use std::collections::HashMap;

use serde_json::Value;

use super::Integer;
use super::Number;
use super::macros::{calls, read, written};

calls! {
    /// Lets a harness run an agent and gives its last message.
    RequestResponse invoke_harness(InvokeHarness) -> InvokeHarnessResponse = "bedrockagentcore:invokeHarness" {}
}

pub use crate::error::BedrockAgentCore as Error;

written! {
    HarnessAgentCoreBrowserConfig {
        ;
        browser_arn: String = "BrowserArn",
    }
    HarnessAgentCoreCodeInterpreterConfig {
        ;
        code_interpreter_arn: String = "CodeInterpreterArn",
    }
    HarnessAgentCoreGatewayConfig {
        gateway_arn: String = "GatewayArn",
        ;
        outbound_auth: HarnessGatewayOutboundAuth = "OutboundAuth",
    }
    HarnessBedrockModelConfig {
        model_id: String = "ModelId",
        ;
        max_tokens: Integer = "MaxTokens" in "1..=",
        temperature: Number = "Temperature",
        top_p: Number = "TopP",
    }
    HarnessContentBlock {
        ;
        reasoning_content: HarnessReasoningContentBlock = "ReasoningContent",
        text: String = "Text",
        tool_result: HarnessToolResultBlock = "ToolResult",
        tool_use: HarnessToolUseBlock = "ToolUse",
    }
    HarnessGatewayOutboundAuth {
        ;
        aws_iam: Unit = "AwsIam",
        none: Unit = "None",
        oauth: OAuthCredentialProvider = "Oauth",
    }
    HarnessGeminiModelConfig {
        api_key_arn: String = "ApiKeyArn",
        model_id: String = "ModelId",
        ;
        max_tokens: Integer = "MaxTokens" in "1..=",
        temperature: Number = "Temperature",
        top_k: Integer = "TopK" in "0..=500",
        top_p: Number = "TopP",
    }
    HarnessInlineFunctionConfig {
        description: String = "Description",
        input_schema: Value = "InputSchema",
        ;
    }
    HarnessMessage {
        content: Vec<HarnessContentBlock> = "Content",
        role: String = "Role" in "assistant|user",
        ;
    }
    HarnessModelConfiguration {
        ;
        bedrock_model_config: HarnessBedrockModelConfig = "BedrockModelConfig",
        gemini_model_config: HarnessGeminiModelConfig = "GeminiModelConfig",
        open_ai_model_config: HarnessOpenAiModelConfig = "OpenAiModelConfig",
    }
    HarnessOpenAiModelConfig {
        api_key_arn: String = "ApiKeyArn",
        model_id: String = "ModelId",
        ;
        max_tokens: Integer = "MaxTokens" in "1..=",
        temperature: Number = "Temperature",
        top_p: Number = "TopP",
    }
    HarnessReasoningContentBlock {
        ;
        reasoning_text: HarnessReasoningTextBlock = "ReasoningText",
        redacted_content: String = "RedactedContent",
    }
    HarnessReasoningTextBlock {
        text: String = "Text",
        ;
        signature: String = "Signature",
    }
    HarnessRemoteMcpConfig {
        url: String = "Url",
        ;
        headers: HashMap<String, String> = "Headers",
    }
    HarnessSkill {
        ;
        path: String = "Path",
    }
    HarnessSystemContentBlock {
        ;
        text: String = "Text",
    }
    HarnessTool {
        r#type: String = "Type" in "agentcore_browser|agentcore_code_interpreter|agentcore_gateway|inline_function|remote_mcp",
        ;
        config: HarnessToolConfiguration = "Config",
        name: String = "Name",
    }
    HarnessToolConfiguration {
        ;
        agent_core_browser: HarnessAgentCoreBrowserConfig = "AgentCoreBrowser",
        agent_core_code_interpreter: HarnessAgentCoreCodeInterpreterConfig = "AgentCoreCodeInterpreter",
        agent_core_gateway: HarnessAgentCoreGatewayConfig = "AgentCoreGateway",
        inline_function: HarnessInlineFunctionConfig = "InlineFunction",
        remote_mcp: HarnessRemoteMcpConfig = "RemoteMcp",
    }
    HarnessToolResultBlock {
        content: Vec<HarnessToolResultContentBlock> = "Content",
        tool_use_id: String = "ToolUseId",
        ;
        status: String = "Status" in "error|success",
        r#type: String = "Type" in "mcp_tool_use|server_tool_use|tool_use",
    }
    HarnessToolResultContentBlock {
        ;
        json: Value = "Json",
        text: String = "Text",
    }
    HarnessToolUseBlock {
        input: Value = "Input",
        name: String = "Name",
        tool_use_id: String = "ToolUseId",
        ;
        server_name: String = "ServerName",
        r#type: String = "Type" in "mcp_tool_use|server_tool_use|tool_use",
    }
    InvokeHarness {
        harness_arn: String = "HarnessArn",
        messages: Vec<HarnessMessage> = "Messages",
        runtime_session_id: String = "RuntimeSessionId",
        ;
        actor_id: String = "ActorId",
        allowed_tools: Vec<String> = "AllowedTools",
        max_iterations: Integer = "MaxIterations",
        max_tokens: Integer = "MaxTokens",
        model: HarnessModelConfiguration = "Model",
        skills: Vec<HarnessSkill> = "Skills",
        system_prompt: Vec<HarnessSystemContentBlock> = "SystemPrompt",
        timeout_seconds: Integer = "TimeoutSeconds",
        tools: Vec<HarnessTool> = "Tools",
    }
    OAuthCredentialProvider {
        provider_arn: String = "ProviderArn",
        scopes: Vec<String> = "Scopes",
        ;
        custom_parameters: HashMap<String, String> = "CustomParameters",
        default_return_url: String = "DefaultReturnUrl",
        grant_type: String = "GrantType" in "AUTHORIZATION_CODE|CLIENT_CREDENTIALS|TOKEN_EXCHANGE",
    }
    Unit {
        ;
    }
}

read! {
    HarnessMetrics {
        latency_ms: i64 = "LatencyMs",
        ;
    }
    HarnessOutput {
        message: HarnessResponseMessage = "Message",
        ;
    }
    HarnessResponseContent {
        text: String = "Text",
        ;
    }
    HarnessResponseMessage {
        content: Vec<HarnessResponseContent> = "Content",
        role: String = "Role",
        ;
    }
    HarnessUsage {
        input_tokens: i64 = "InputTokens",
        output_tokens: i64 = "OutputTokens",
        total_tokens: i64 = "TotalTokens",
        ;
    }
    InvokeHarnessResponse {
        metrics: HarnessMetrics = "Metrics",
        output: HarnessOutput = "Output",
        stop_reason: String = "StopReason",
        usage: HarnessUsage = "Usage",
        ;
    }
}
