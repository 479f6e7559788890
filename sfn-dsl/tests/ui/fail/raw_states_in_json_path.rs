//! Raw states in JSONPath: the fields and values of the other query language, and an item that is somewhere else.

use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub count: u32,
    pub items: Vec<String>,
}

resources! {
    lambda check(String) -> bool;
}

workflow! {
    #![query_language(JSONPath)]
    pub Fields(order: Order) -> bool {
        Send: raw {
            "Type": "Task",
            "Resource": "arn:aws:states:::sqs:sendMessage",
            "Arguments": { "QueueUrl": "https://sqs.eu-central-1.amazonaws.com/123456789012/q", "MessageBody": order.id },
        };
        Path: task "arn:aws:states:::aws-sdk:sqs:listQueues" { "QueueNamePrefix.$": "$.a[", "MaxResults": order.count * 2 } => _;
        Result: raw {
            "Type": "Task",
            "Resource": "arn:aws:states:::aws-sdk:sqs:listQueues",
            "ResultSelector": { "urls.$": "$.QueueUrls" },
        } => urls: bool -> return urls;
    }
}

workflow! {
    #![query_language(JSONPath)]
    pub Read(order: Order) {
        Which: raw {
            "Type": "Choice",
            "Choices": [{ "Variable": "$fine", "BooleanEquals": true, "Next": "Done" }],
            "Default": "Check",
        }
        Check: check(order.id) => fine;
        Done: succeed;
    }
}

workflow! {
    #![query_language(JSONPath)]
    pub Items(order: Order) {
        #[allow(interrupted_tasks)]
        Each: map item in order.items {
            Ask: raw {
                "Type": "Task",
                "Resource": "arn:aws:states:::aws-sdk:sqs:listQueues",
                "ResultSelector": { "of": item },
                "ResultPath": "$.urls",
            };
            Read: check(item);
        }
    }
}

fn main() {}
