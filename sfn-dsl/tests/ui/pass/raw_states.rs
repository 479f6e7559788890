//! States as JSON, in both query languages, and tasks of a resource as it is written.

use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub total: f64,
    pub note: Option<String>,
    pub items: Vec<String>,
    pub kind: String,
}

#[derive(Payload)]
#[serde(rename_all = "PascalCase")]
pub struct Sent {
    pub message_id: String,
}

#[derive(TaskError)]
pub enum SendError {
    TooLarge,
}

resources! {
    lambda check(String) -> bool;
    queue OUT: Order;
}

workflow! {
    pub InJsonata(order: Order) -> String {
        Check: check(order.id) => fine;
        Send: raw {
            "Type": "Task",
            "Resource": "arn:aws:states:::sqs:sendMessage",
            "Arguments": {
                "QueueUrl": OUT.url(),
                "MessageBody": { "id": order.id, "fine": fine, "text": "{% $fine ? 'yes' : 'no' %}", "rest": [1, null, true] },
            },
            "Retry": [{ "ErrorEquals": ["Sqs.SdkClientException"], "MaxAttempts": 2 }],
            "Catch": [{ "ErrorEquals": ["States.Timeout"], "Assign": { "late": true }, "Next": "Give up" }],
        } => sent: Sent
            timeout 1 minute
            catch SendError::TooLarge as error -> Failed;
        Again: task "arn:aws:states:::aws-sdk:sqs:getQueueUrl" { "QueueName": order.kind } => _;
        #[allow(interrupted_tasks)]
        Each: map item in order.items {
            Shape: task "arn:aws:states:::aws-sdk:sqs:listQueues" { "QueueNamePrefix": item } => _;
            Tell: check(item);
        }
        Side: parallel {
            { Left: raw { "Type": "Pass", "Output": "{% $fine %}" } }
            { Right: raw { "Type": "Wait", "Seconds": 1, "End": true }; }
        }
        Which: raw {
            "Type": "Choice",
            "Choices": [{ "Condition": "{% $sent.MessageId = 'x' %}", "Next": "Give up" }, { "Condition": order.total > 3.0, "Next": "Pause" }],
            "Default": "Done",
        };
        Pause: raw { "Type": "Wait", "Seconds": 5, "Next": "Done" }
        Done: succeed sent.message_id;
        GiveUp ("Give up"): raw { "Type": "Fail", "Error": "GaveUp", "Cause": order.id };
        Failed: fail "Failed" because error.cause;
    }
}

workflow! {
    #![query_language(JSONPath)]
    pub InJsonPath(order: Order) -> String {
        Check: check(order.id) => fine;
        Send: raw {
            "Type": "Task",
            "Resource": "arn:aws:states:::sqs:sendMessage",
            "Parameters": { "QueueUrl": OUT.url(), "MessageBody": { "id": order.id, "fine": fine, "again.$": "$fine" } },
            "ResultSelector": { "MessageId.$": "$.MessageId" },
            "ResultPath": "$.sent",
        } => sent: Sent;
        Again: task "arn:aws:states:::aws-sdk:sqs:getQueueUrl" { "QueueName": order.kind } => _;
        Which: raw {
            "Type": "Choice",
            "Choices": [
                { "And": [{ "Variable": order.kind, "StringMatches": "x*" }, { "Variable": "$fine", "BooleanEquals": true }], "Next": "Pause" },
            ],
            "Default": "Done",
        };
        Pause: wait 1 minute;
        Done: succeed sent.message_id;
    }
}

workflow! {
    #![query_language(JSONPath)]
    pub OwnLanguage(order: Order) -> f64 {
        Check: check(order.id) => fine;
        #[query_language(JSONata)]
        Twice: let twice = order.total * 2;
        #[query_language(JSONata)]
        Raw: raw { "Type": "Pass", "Output": { "twice": twice, "fine": "{% $fine %}" } }
        #[query_language(JSONata)]
        #[allow(interrupted_tasks)]
        Both: parallel {
            { Left: check(order.id) => left -> return left; }
            { #[query_language(JSONata)] Right: check(format!("{}{}", order.kind, order.items.len())) => right -> return right; }
        } => (_, _);
        #[query_language(JSONata)]
        Again: choose { at most 3 times => Check, else => Done }
        Done: succeed twice;
    }
}

fragment! {
    Report(text: String) -> bool {
        Ask: raw {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Arguments": { "FunctionName": "arn:aws:lambda:eu-central-1:123456789012:function:f", "Payload": { "text": text } },
            "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "No" }],
        } => answer: bool -> return answer;
        No: succeed false;
    }
}

workflow! {
    pub InFragment(order: Order) -> bool {
        Told: use Report(order.id) => told;
        Done: succeed told;
    }
}

fn main() {
    for definition in [InJsonata::validated(), InJsonPath::validated(), OwnLanguage::validated(), InFragment::validated()] {
        if let Err(findings) = definition {
            panic!("{findings}");
        }
    }
    let text = InJsonata::asl();
    for part in [
        r#""MessageBody": {
          "id": "{% $states.context.Execution.Input.id %}",
          "fine": "{% $fine %}",
          "text": "{% $fine ? 'yes' : 'no' %}","#,
        r#""Next": "Give up""#,
        r#""TimeoutSeconds": 60"#,
        r#""Condition": "{% $states.context.Execution.Input.total > 3.0 %}""#,
        r#""Cause": "{% $states.context.Execution.Input.id %}""#,
        r#""sent": "{% $states.result %}""#,
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    let text = InJsonPath::asl();
    for part in [
        r#""id.$": "$$.Execution.Input.id""#,
        r#""fine.$": "$fine""#,
        r#""again.$": "$fine""#,
        r#""Variable": "$$.Execution.Input.kind""#,
        r#""ResultPath": "$.sent""#,
        r#""QueueName.$": "$$.Execution.Input.kind""#,
        r#""sent.$": "$""#,
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    let text = OwnLanguage::asl();
    for part in [
        r#""twice": "{% $states.context.Execution.Input.total * 2 %}""#,
        r#""fine": "{% $fine %}""#,
        r#""QueryLanguage": "JSONata","#,
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    let text = InFragment::asl();
    for part in [r#""Next": "ToldNo""#, r#""told": "{% $states.result %}""#] {
        assert!(text.contains(part), "{part}\n{text}");
    }
}
