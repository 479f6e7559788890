//! Source: AWS Step Functions Developer Guide, "Call HTTPS APIs in Step Functions workflows", "IAM permissions to run an HTTP
//! Task".

use crate::table::{CALL, Integration, integration, jsonata, path, token, written};

pub const TABLE: &[Integration] = &[integration(
    "http:invoke",
    CALL,
    &[
        written(
            r#"{"ApiEndpoint": "https://api.example.com/v1/users?active=*", "Method": "GET", "Authentication": {"ConnectionArn": "arn:aws:events:eu-west-1:444455556666:connection/my-connection/abc"}}"#,
            &[
                "states:InvokeHTTPEndpoint on P:states:R:A:stateMachine:demo if StringEquals states:HTTPEndpoint https://api.example.com/v1/users?active=* and StringEquals states:HTTPMethod GET",
                "events:RetrieveConnectionCredentials on arn:aws:events:eu-west-1:444455556666:connection/my-connection/abc",
                "secretsmanager:GetSecretValue secretsmanager:DescribeSecret on arn:aws:secretsmanager:eu-west-1:444455556666:secret:events!connection/my-connection/*",
            ],
            &[],
        ),
        written(
            r#"{"ApiEndpoint": "https://internal.example.com/x", "Method": "POST", "InvocationConfig": {"ConnectionArn": "arn:aws:events:eu-west-1:444455556666:connection/my-connection/abc"}}"#,
            &[
                "states:InvokeHTTPEndpoint on P:states:R:A:stateMachine:demo if StringEquals states:HTTPEndpoint https://internal.example.com/x and StringEquals states:HTTPMethod POST",
                "events:RetrieveConnectionCredentials on arn:aws:events:eu-west-1:444455556666:connection/my-connection/abc",
                "secretsmanager:GetSecretValue secretsmanager:DescribeSecret on arn:aws:secretsmanager:eu-west-1:444455556666:secret:events!connection/my-connection/*",
            ],
            &[],
        ),
        token(
            r#"{"ApiEndpoint": "https://api.${region}.example.com/", "Method": "GET", "Authentication": {"ConnectionArn": "arn:${partition}:events:${region}:${account_id}:connection/a/b"}}"#,
            &[
                "states:InvokeHTTPEndpoint on P:states:R:A:stateMachine:demo if StringEquals states:HTTPEndpoint https://api.{region}.example.com/ and StringEquals states:HTTPMethod GET",
                "events:RetrieveConnectionCredentials on P:events:R:A:connection/a/b",
                "secretsmanager:GetSecretValue secretsmanager:DescribeSecret on P:secretsmanager:R:A:secret:events!connection/a/*",
            ],
            &[],
        ),
        path(
            r#"{"ApiEndpoint.$": "$.e", "Method.$": "$.m", "Authentication": {"ConnectionArn.$": "$.c"}}"#,
            &[
                "states:InvokeHTTPEndpoint on P:states:R:A:stateMachine:demo",
                "events:RetrieveConnectionCredentials on P:events:R:A:connection/*",
                "secretsmanager:GetSecretValue secretsmanager:DescribeSecret on P:secretsmanager:R:A:secret:events!connection/*",
            ],
            &[],
        ),
        path(
            r#"{"ApiEndpoint.$": "States.Format('https://api.example.com/v1/users/{}', $.u)", "Method": "GET", "Authentication.$": "$.a"}"#,
            &[
                "states:InvokeHTTPEndpoint on P:states:R:A:stateMachine:demo if StringLike states:HTTPEndpoint https://api.example.com/v1/users/* and StringEquals states:HTTPMethod GET",
                "events:RetrieveConnectionCredentials on P:events:R:A:connection/*",
                "secretsmanager:GetSecretValue secretsmanager:DescribeSecret on P:secretsmanager:R:A:secret:events!connection/*",
            ],
            &[],
        ),
        jsonata(
            r#"{"ApiEndpoint": "{% $e %}", "Method": "{% $m %}", "Authentication": {"ConnectionArn": "{% $c %}"}}"#,
            &[
                "states:InvokeHTTPEndpoint on P:states:R:A:stateMachine:demo",
                "events:RetrieveConnectionCredentials on P:events:R:A:connection/*",
                "secretsmanager:GetSecretValue secretsmanager:DescribeSecret on P:secretsmanager:R:A:secret:events!connection/*",
            ],
            &[],
        ),
        jsonata(
            r#"{"ApiEndpoint": "{% 'https://api.example.com/v1/' & $p %}", "Method": "GET", "Authentication": {"ConnectionArn": "{% 'arn:aws:events:eu-west-1:444455556666:connection/my-' & $c %}"}}"#,
            &[
                "states:InvokeHTTPEndpoint on P:states:R:A:stateMachine:demo if StringLike states:HTTPEndpoint https://api.example.com/v1/* and StringEquals states:HTTPMethod GET",
                "events:RetrieveConnectionCredentials on arn:aws:events:eu-west-1:444455556666:connection/my-*",
                "secretsmanager:GetSecretValue secretsmanager:DescribeSecret on arn:aws:secretsmanager:eu-west-1:444455556666:secret:events!connection/my-*",
            ],
            &[],
        ),
    ],
)];
