//! Raw states that are none, that lead nowhere, or whose JSON would take a name of the workflow.

use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub items: Vec<String>,
}

resources! {
    lambda check(String) -> bool;
}

workflow! {
    pub Types(order: Order) {
        Untyped: raw { "Resource": "arn:aws:states:::sqs:sendMessage" };
        Wrong: raw { "Type": "Taks", "Resource": "arn:aws:states:::sqs:sendMessage" };
    }
}

workflow! {
    pub Jumps(order: Order) {
        First: raw { "Type": "Pass", "Next": "Secnd" }
        Second: raw { "Type": "Choice", "Choices": [{ "Condition": true, "Next": "Done!" }], "Default": "Done" }
        Third: raw { "Type": "Pass", "Next": "Done" } -> First;
        Fourth: raw { "Type": "Pass", "Next": "The end" }
        Done: succeed;
    }
}

workflow! {
    pub Fields(order: Order) {
        Send: raw {
            "Type": "Task",
            "Resource": "arn:aws:states:::sqs:sendMesage",
            "Arguments": { "QueueUrl": "{% $uppercase( %}", "MessageBody": order.idd },
            "TimoutSeconds": 5,
            "HeartbeatSeconds": -1,
        };
        Pause: raw { "Type": "Wait", "SecondsPath": "$.x" }
        Done: succeed;
    }
}

workflow! {
    pub Results(order: Order) -> bool {
        Ask: task "arn:aws:states:::aws-sdk:sqs:listQueues" => queues;
        Pass: raw { "Type": "Pass" } => passed: bool;
        Wait: raw { "Type": "Wait", "Seconds": 1 } catch States::ALL -> Done;
        Time: raw { "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sqs:listQueues", "TimeoutSeconds": 5 } timeout 1 hour;
        Done: succeed true;
    }
}

workflow! {
    pub Variables(order: Order) -> bool {
        Check: check(order.id) => fine;
        Keep: raw { "Type": "Pass", "Assign": { "fine": 1, "kept": "{% $order.id %}" } }
        Read: raw { "Type": "Pass", "Output": "{% $keept %}" }
        Jump: raw { "Type": "Choice", "Choices": [{ "Condition": "{% $kept = 1 %}", "Next": "Late" }], "Default": "Done" }
        Late: check(order.id) => late;
        Done: raw { "Type": "Succeed", "Output": "{% $late %}" }
    }
}

workflow! {
    pub Items(order: Order) {
        #[allow(interrupted_tasks)]
        Each: map item in order.items {
            Change: raw { "Type": "Pass", "Output": "other" };
            Read: check(item);
            Last: raw { "Type": "Pass", "Output": "{% $item %}" }
        }
        Inside: raw {
            "Type": "Parallel",
            "Branches": [{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Output": order.id, "End": true } } }],
        };
    }
}

workflow! {
    pub Languages(order: Order) {
        #[query_language(JSONPath)]
        First: raw { "Type": "Pass" }
        #[query_language(Jsonata)]
        Second: raw { "Type": "Pass", "QueryLanguage": "JSONata" }
        #[query_language(JSONata)]
        Third: use Saying(order.id);
    }
}

fragment! {
    Saying(text: String) {
        Say: check(text);
    }
}

fragment! {
    Keeping(text: String) {
        Keep: raw { "Type": "Pass", "Assign": { "kept": text } };
        Read: raw { "Type": "Pass", "Output": "{% $text %}" };
    }
}

// Malformed ARNs of resources.
workflow! {
    Resources(order: Order) {
        Region: task "arn:aws:states:sqs:sendMessage" { "MessageBody": order.id };
        Name: task "sendMessage" { "MessageBody": order.id };
    }
}

workflow! {
    #![query_language(JSONPath)]
    ResourcesInPaths(order: Order) {
        Region: task "arn:aws:states:sqs:sendMessage" { "MessageBody": order.id };
    }
}

fn main() {}
