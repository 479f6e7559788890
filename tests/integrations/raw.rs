//! A raw state, and a task of a resource as it is written, need what the typed call needs.

use sfn_asl::model::StateMachine;
use sfn_cdk_export::iam;
use sfn_dsl::prelude::*;

use crate::Input;

resources! {
    lambda pay(Input);
    queue ORDERS: String;
}

workflow! {
    Typed(input: Input) {
        Pay: pay(input);
        Send: ORDERS.send(input.id);
    }
}

workflow! {
    Raw(input: Input) {
        Pay: task "arn:aws:states:::lambda:invoke" { "FunctionName": pay::arn(), "Payload": input };
        Send: raw {
            "Type": "Task",
            "Resource": "arn:aws:states:::sqs:sendMessage",
            "Arguments": { "QueueUrl": ORDERS.url(), "MessageBody": input.id },
        };
    }
}

workflow! {
    #![query_language(JSONPath)]
    RawByPath(input: Input) {
        Pay: task "arn:aws:states:::lambda:invoke" { "FunctionName": pay::arn(), "Payload": input };
        Send: raw {
            "Type": "Task",
            "Resource": "arn:aws:states:::sqs:sendMessage",
            "Parameters": { "QueueUrl": ORDERS.url(), "MessageBody": input.id },
        };
    }
}

#[test]
fn what_is_raw_needs_what_is_typed() {
    let needs = |machine: &StateMachine| {
        let derivation = iam::derive(machine, &iam::Options::new("orders"));
        assert!(derivation.findings.is_empty(), "{:?}", derivation.findings);
        derivation.policy
    };
    let typed = needs(&Typed::definition());
    assert_eq!(typed.statements.len(), 2);
    assert_eq!(needs(&Raw::definition()), typed);
    assert_eq!(needs(&RawByPath::definition()), typed);
}
