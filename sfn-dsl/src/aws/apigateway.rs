//! Amazon API Gateway.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-api-gateway.html>.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use std::collections::HashMap;

use serde_json::Value;

use super::macros::{calls, errors, read, written};

pub use super::connections;

calls! {
    /// Calls an HTTP or REST API of Amazon API Gateway.
    Callback invoke(Invoke) -> InvokeResponse = "apigateway:invoke" {
        returns: "ResponseBody",
    }
}

errors! {
    /// The errors of Amazon API Gateway.
    StatusCode400 = "ApiGateway.400",
    StatusCode401 = "ApiGateway.401",
    StatusCode403 = "ApiGateway.403",
    StatusCode404 = "ApiGateway.404",
    StatusCode405 = "ApiGateway.405",
    StatusCode408 = "ApiGateway.408",
    StatusCode409 = "ApiGateway.409",
    StatusCode410 = "ApiGateway.410",
    StatusCode413 = "ApiGateway.413",
    StatusCode415 = "ApiGateway.415",
    StatusCode422 = "ApiGateway.422",
    StatusCode429 = "ApiGateway.429",
    StatusCode500 = "ApiGateway.500",
    StatusCode502 = "ApiGateway.502",
    StatusCode503 = "ApiGateway.503",
    StatusCode504 = "ApiGateway.504",
}

use Error as Reported;

written! {
    Invoke {
        api_endpoint: String = "ApiEndpoint",
        method: String = "Method",
        ;
        allow_null_values: bool = "AllowNullValues",
        auth_type: String = "AuthType",
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
