//! Source: AWS Step Functions Developer Guide, "Create API Gateway REST APIs with Step Functions"; Amazon API Gateway Developer
//! Guide, "Resource format of permissions for executing API in API Gateway", "Control access to WebSocket APIs with IAM
//! authorization". Only `IAM_ROLE` asks for the role's permission.

use crate::table::{CALLBACK, Integration, integration, jsonata, path, token, written};

pub const TABLE: &[Integration] = &[integration(
    "apigateway:invoke",
    CALLBACK,
    &[
        written(
            r#"{"ApiEndpoint": "abc123.execute-api.eu-west-1.amazonaws.com", "Method": "GET", "Stage": "prod", "Path": "/pets/cats", "AuthType": "IAM_ROLE"}"#,
            &["execute-api:Invoke on P:execute-api:eu-west-1:A:abc123/prod/GET/pets/cats"],
            &[],
        ),
        written(
            r#"{"ApiEndpoint": "abc123.execute-api.eu-west-1.amazonaws.com", "Method": "GET", "AuthType": "IAM_ROLE"}"#,
            &["execute-api:Invoke on P:execute-api:eu-west-1:A:abc123/$default/GET/"],
            &[],
        ),
        written(
            r#"{"ApiEndpoint": "abc123.execute-api.eu-west-1.amazonaws.com", "Method": "GET", "Stage": "prod", "Path": "bills"}"#,
            &[],
            &[],
        ),
        written(
            r#"{"ApiEndpoint": "abc123.execute-api.eu-west-1.amazonaws.com", "Method": "GET", "Stage": "prod", "AuthType": "NO_AUTH"}"#,
            &[],
            &[],
        ),
        written(
            r#"{"ApiEndpoint": "abc123.execute-api.eu-west-1.amazonaws.com", "Method": "GET", "Stage": "prod", "AuthType": "RESOURCE_POLICY"}"#,
            &[],
            &[],
        ),
        token(
            r#"{"ApiEndpoint": "abc123.execute-api.${region}.${url_suffix}", "Method": "POST", "Stage": "prod", "Path": "bills", "AuthType": "IAM_ROLE"}"#,
            &["execute-api:Invoke on P:execute-api:R:A:abc123/prod/POST/bills"],
            &[],
        ),
        token(
            r#"{"ApiEndpoint": "${site_host}", "Method": "POST", "Stage": "prod", "Path": "/@connections/c", "AuthType": "IAM_ROLE"}"#,
            &["execute-api:ManageConnections on P:execute-api:R:A:site/prod/POST/@connections/c"],
            &[],
        ),
        path(
            r#"{"ApiEndpoint.$": "$.e", "Method.$": "$.m", "Stage.$": "$.s", "Path.$": "$.p", "AuthType": "IAM_ROLE"}"#,
            &["execute-api:Invoke on P:execute-api:R:A:*/*/*/*"],
            &[],
        ),
        path(
            r#"{"ApiEndpoint": "abc123.execute-api.eu-west-1.amazonaws.com", "Method": "POST", "Stage": "prod", "Path.$": "States.Format('/@connections/{}', $.c)", "AuthType.$": "$.a"}"#,
            &["execute-api:ManageConnections on P:execute-api:eu-west-1:A:abc123/prod/POST/@connections/*"],
            &[],
        ),
        jsonata(
            r#"{"ApiEndpoint": "abc123.execute-api.eu-west-1.amazonaws.com", "Method": "DELETE", "Stage": "live", "Path": "{% '@connections/' & $c %}", "AuthType": "IAM_ROLE"}"#,
            &["execute-api:ManageConnections on P:execute-api:eu-west-1:A:abc123/live/DELETE/@connections/*"],
            &[],
        ),
        // A route of that beginning is none of the connections.
        written(
            r#"{"ApiEndpoint": "abc123.execute-api.eu-west-1.amazonaws.com", "Method": "GET", "Stage": "live", "Path": "/@connectionsOf/me", "AuthType": "IAM_ROLE"}"#,
            &["execute-api:Invoke on P:execute-api:eu-west-1:A:abc123/live/GET/@connectionsOf/me"],
            &[],
        ),
        jsonata(
            r#"{"ApiEndpoint": "{% $e %}", "Method": "GET", "Stage": "{% $s %}", "Path": "{% $p %}", "AuthType": "IAM_ROLE"}"#,
            &["execute-api:Invoke on P:execute-api:R:A:*/*/GET/*"],
            &[],
        ),
        jsonata(
            r#"{"ApiEndpoint": "abc123.execute-api.eu-west-1.amazonaws.com", "Method": "{% $m %}", "Stage": "prod", "Path": "{% 'pets/' & $p %}", "AuthType": "{% $a %}"}"#,
            &["execute-api:Invoke on P:execute-api:eu-west-1:A:abc123/prod/*/pets/*"],
            &[],
        ),
    ],
)];
