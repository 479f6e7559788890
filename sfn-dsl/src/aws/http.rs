//! HTTPS APIs.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html>.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use std::collections::HashMap;

use serde_json::Value;

use super::macros::{calls, errors, read, written};

calls! {
    /// Calls an HTTPS API through a connection of EventBridge.
    RequestResponse invoke(Invoke) -> InvokeResponse = "http:invoke" {
        returns: "ResponseBody",
    }
}

errors! {
    /// The errors of HTTPS APIs.
    Socket = "States.Http.Socket",
    StatusCode400 = "States.Http.StatusCode.400",
    StatusCode401 = "States.Http.StatusCode.401",
    StatusCode403 = "States.Http.StatusCode.403",
    StatusCode404 = "States.Http.StatusCode.404",
    StatusCode405 = "States.Http.StatusCode.405",
    StatusCode408 = "States.Http.StatusCode.408",
    StatusCode409 = "States.Http.StatusCode.409",
    StatusCode410 = "States.Http.StatusCode.410",
    StatusCode413 = "States.Http.StatusCode.413",
    StatusCode415 = "States.Http.StatusCode.415",
    StatusCode422 = "States.Http.StatusCode.422",
    StatusCode429 = "States.Http.StatusCode.429",
    StatusCode500 = "States.Http.StatusCode.500",
    StatusCode502 = "States.Http.StatusCode.502",
    StatusCode503 = "States.Http.StatusCode.503",
    StatusCode504 = "States.Http.StatusCode.504",
}

use Error as Reported;

written! {
    Authentication {
        connection_arn: String = "ConnectionArn",
        ;
    }
    Invoke {
        api_endpoint: String = "ApiEndpoint",
        method: String = "Method",
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
        array_format: String = "ArrayFormat",
    }
    Transform {
        ;
        request_body_encoding: String = "RequestBodyEncoding",
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
