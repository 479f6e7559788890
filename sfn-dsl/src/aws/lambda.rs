//! AWS Lambda.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use serde_json::Value;

use super::macros::{calls, read, written};

calls! {
    /// Calls a function, with every parameter of the API.
    Callback invoke(Invoke) -> InvokeResponse = "lambda:invoke" {
        returns: "Payload",
    }
}

pub use crate::error::Lambda as Error;

written! {
    Invoke {
        function_name: String = "FunctionName",
        ;
        client_context: Value = "ClientContext",
        durable_execution_name: String = "DurableExecutionName",
        invocation_type: String = "InvocationType" in "DryRun|Event|RequestResponse",
        log_type: String = "LogType" in "None|Tail",
        payload: Value = "Payload",
        qualifier: String = "Qualifier",
        tenant_id: String = "TenantId",
    }
}

read! {
    InvokeResponse {
        payload: Value = "Payload",
        status_code: i64 = "StatusCode",
        ;
        executed_version: String = "ExecutedVersion",
        function_error: String = "FunctionError",
        log_result: String = "LogResult",
    }
}
