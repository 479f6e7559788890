//! Amazon API Gateway.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-api-gateway.html>.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use std::collections::HashMap;

use serde_json::Value;

use super::macros::{calls, read, written};

pub use super::connections;

calls! {
    /// Calls an HTTP or REST API of Amazon API Gateway.
    Callback invoke(Invoke) -> InvokeResponse = "apigateway:invoke" {
        returns: "ResponseBody",
    }
}

pub use crate::error::ApiGateway as Error;

written! {
    Invoke {
        api_endpoint: String = "ApiEndpoint",
        method: String = "Method" in "DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT",
        ;
        allow_null_values: bool = "AllowNullValues",
        auth_type: String = "AuthType" in "IAM_ROLE|NO_AUTH|RESOURCE_POLICY",
        headers: HashMap<String, Vec<String>> = "Headers",
        path: String = "Path",
        query_parameters: HashMap<String, Vec<String>> = "QueryParameters",
        request_body: Value = "RequestBody",
        stage: String = "Stage",
    }
}

read! {
    InvokeResponse {
        headers: HashMap<String, Vec<String>> = "Headers",
        status_code: i64 = "StatusCode",
        status_text: String = "StatusText",
        ;
        response_body: Value = "ResponseBody",
    }
}
