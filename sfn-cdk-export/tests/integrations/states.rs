//! Source: AWS Step Functions Developer Guide, "Start a new AWS Step Functions state machine from a running execution"; the
//! ARN of the machine decides, without version or alias ("Authorization for versions and aliases").

use crate::table::{EXECUTION, Integration, integration, jsonata, path, token, written};

const RULE: &str = "events:PutTargets events:PutRule events:DescribeRule on \
                    P:events:R:A:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule";

pub const TABLE: &[Integration] = &[integration(
    "states:startExecution",
    EXECUTION,
    &[
        written(
            r#"{"StateMachineArn": "arn:aws:states:eu-west-1:444455556666:stateMachine:Child"}"#,
            &["states:StartExecution on arn:aws:states:eu-west-1:444455556666:stateMachine:Child"],
            &[
                "states:DescribeExecution states:StopExecution on \
                 arn:aws:states:eu-west-1:444455556666:execution:Child:*",
                RULE,
            ],
        ),
        written(
            r#"{"StateMachineArn": "arn:aws:states:eu-west-1:444455556666:stateMachine:Child:live"}"#,
            &["states:StartExecution on arn:aws:states:eu-west-1:444455556666:stateMachine:Child"],
            &[
                "states:DescribeExecution states:StopExecution on \
                 arn:aws:states:eu-west-1:444455556666:execution:Child:*",
                RULE,
            ],
        ),
        token(
            r#"{"StateMachineArn": "${child_arn}"}"#,
            &["states:StartExecution on P:states:R:A:stateMachine:child"],
            &["states:DescribeExecution states:StopExecution on P:states:R:A:execution:child:*", RULE],
        ),
        path(
            r#"{"StateMachineArn.$": "$.m"}"#,
            &["states:StartExecution on P:states:R:A:stateMachine:*"],
            &["states:DescribeExecution states:StopExecution on P:states:R:A:execution:*", RULE],
        ),
        jsonata(
            r#"{"StateMachineArn": "{% $m %}"}"#,
            &["states:StartExecution on P:states:R:A:stateMachine:*"],
            &["states:DescribeExecution states:StopExecution on P:states:R:A:execution:*", RULE],
        ),
        jsonata(
            r#"{"StateMachineArn": "{% 'arn:aws:states:eu-west-1:444455556666:stateMachine:m-' & $x %}"}"#,
            &["states:StartExecution on arn:aws:states:eu-west-1:444455556666:stateMachine:m-*"],
            &[
                "states:DescribeExecution states:StopExecution on arn:aws:states:eu-west-1:444455556666:execution:m-*:*",
                RULE,
            ],
        ),
    ],
)];
