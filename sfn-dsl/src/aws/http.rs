//! HTTPS APIs.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html>.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use std::collections::HashMap;

use serde_json::Value;

use super::macros::{calls, read, written};

calls! {
    /// Calls an HTTPS API through a connection of EventBridge.
    RequestResponse invoke(Invoke) -> InvokeResponse = "http:invoke" {
        returns: "ResponseBody",
    }
}

pub use crate::error::Http as Error;

written! {
    Authentication {
        connection_arn: String = "ConnectionArn",
        ;
    }
    Invoke {
        api_endpoint: String = "ApiEndpoint",
        method: String = "Method" in "DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT",
        ;
        authentication: Authentication = "Authentication",
        headers: Value = "Headers",
        invocation_config: Authentication = "InvocationConfig",
        query_parameters: Value = "QueryParameters",
        request_body: Value = "RequestBody",
        transform: Transform = "Transform",
    }
    RequestEncodingOptions {
        ;
        array_format: String = "ArrayFormat" in "BRACKETS|COMMAS|INDICES|REPEAT",
    }
    Transform {
        ;
        request_body_encoding: String = "RequestBodyEncoding" in "NONE|URL_ENCODED",
        request_encoding_options: RequestEncodingOptions = "RequestEncodingOptions",
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
