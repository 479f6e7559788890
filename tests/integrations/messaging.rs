//! Amazon API Gateway, Amazon EventBridge, HTTPS APIs, AWS Lambda, Amazon SNS, Amazon SQS, AWS Step Functions.

use sfn_dsl::aws::apigateway;
use sfn_dsl::aws::apigateway::connections::{self, PostToConnection};
use sfn_dsl::aws::events::{self, PutEvents, PutEventsRequestEntry};
use sfn_dsl::aws::http::{self, Authentication, RequestEncodingOptions, Transform};
use sfn_dsl::aws::lambda;
use sfn_dsl::aws::sns::{self, MessageAttributeValue, Publish};
use sfn_dsl::aws::sqs::{self, SendMessage};
use sfn_dsl::aws::states::{self, StartExecution};
use sfn_dsl::prelude::*;

use crate::{Input, Question};

calls! { input;
    InvokeApi1 "apigateway:invoke" {
        apigateway::invoke(apigateway::Invoke {
            api_endpoint: "abc123.execute-api.eu-west-1.amazonaws.com", method: "POST", stage: "live", path: "/bills",
            headers: [("X-Id", ["1", input.id])], query_parameters: [("id", [input.id])], request_body: input,
            auth_type: "IAM_ROLE",
        }).returning::<Question>()
    }
    InvokeApi2 "apigateway:invoke.waitForTaskToken" {
        |token| apigateway::invoke(apigateway::Invoke {
            api_endpoint: "abc123.execute-api.eu-west-1.amazonaws.com", method: "POST", stage: "live", path: "/bills",
            request_body: Question { token: token, id: input.id }, auth_type: "IAM_ROLE",
        }) timeout 1 hour
    }
    Post "apigateway:invoke" {
        connections::post_to_connection(PostToConnection {
            api_endpoint: "abc123.execute-api.eu-west-1.amazonaws.com", stage: "live", connection_id: input.id, data: input,
        })
    }
    PutEvents1 "events:putEvents" {
        events::put_events(PutEvents {
            entries: [PutEventsRequestEntry {
                detail: input, detail_type: "OrderPlaced", event_bus_name: "shop", source: "shop.orders",
                resources: input.lines,
            }],
        })
    }
    PutEvents2 "events:putEvents.waitForTaskToken" {
        |token| events::put_events(PutEvents {
            entries: [PutEventsRequestEntry {
                detail: Question { token: token, id: input.id }, detail_type: "Asked", event_bus_name: "shop", source: "shop",
            }],
        }) timeout 1 hour
    }
    InvokeHttp1 "http:invoke" {
        http::invoke(http::Invoke {
            api_endpoint: "https://api.example.com/v1/users", method: "POST",
            authentication: Authentication {
                connection_arn: "arn:aws:events:eu-west-1:444455556666:connection/my-connection/abc",
            },
            request_body: input,
            transform: Transform {
                request_body_encoding: "URL_ENCODED",
                request_encoding_options: RequestEncodingOptions { array_format: "COMMAS" },
            },
        }).returning::<Question>()
    }
    Invoke1 "lambda:invoke" {
        lambda::invoke(lambda::Invoke {
            function_name: "pay", qualifier: "live", invocation_type: "RequestResponse", payload: input,
        }).returning::<Question>()
    }
    Invoke2 "lambda:invoke.waitForTaskToken" {
        |token| lambda::invoke(lambda::Invoke { function_name: "pay", payload: Question { token: token, id: input.id } })
            timeout 1 hour
    }
    Publish1 "sns:publish" {
        sns::publish(Publish {
            topic_arn: "arn:aws:sns:eu-west-1:444455556666:news", message: input, subject: "News",
            message_attributes: [("kind", MessageAttributeValue { data_type: "String", string_value: input.id })],
        })
    }
    Publish2 "sns:publish.waitForTaskToken" {
        |token| sns::publish(Publish {
            topic_arn: "arn:aws:sns:eu-west-1:444455556666:news", message: Question { token: token, id: input.id },
        }) timeout 1 hour
    }
    SendMessage1 "sqs:sendMessage" {
        sqs::send_message(SendMessage {
            queue_url: "https://sqs.eu-west-1.amazonaws.com/444455556666/jobs", message_body: input, delay_seconds: 5,
        })
    }
    SendMessage2 "sqs:sendMessage.waitForTaskToken" {
        |token| sqs::send_message(SendMessage {
            queue_url: "https://sqs.eu-west-1.amazonaws.com/444455556666/jobs",
            message_body: Question { token: token, id: input.id },
        }) timeout 1 hour
    }
    StartExecution1 "states:startExecution" {
        states::start_execution(StartExecution {
            state_machine_arn: "arn:aws:states:eu-west-1:444455556666:stateMachine:child", input: input, name: input.id,
        })
    }
    StartExecution2 "states:startExecution.sync" {
        states::start_execution(StartExecution {
            state_machine_arn: "arn:aws:states:eu-west-1:444455556666:stateMachine:child", input: input,
        }).sync()
    }
    StartExecution3 "states:startExecution.sync:2" {
        states::start_execution(StartExecution {
            state_machine_arn: "arn:aws:states:eu-west-1:444455556666:stateMachine:child", input: input,
        }).sync2().returning::<Question>()
    }
    StartExecution4 "states:startExecution.waitForTaskToken" {
        |token| states::start_execution(StartExecution {
            state_machine_arn: "arn:aws:states:eu-west-1:444455556666:stateMachine:child",
            input: Question { token: token, id: input.id },
        }) timeout 1 hour
    }
}
