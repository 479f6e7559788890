#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::expr::context;
use sfn_dsl::prelude::*;

resources! {
    lambda once(Key);
    lambda find(String) -> Order;
}

#[derive(Payload)]
pub struct Key {
    pub key: String,
    pub attempt: u64,
    pub begun: String,
}

workflow! {
    #![allow(interrupted_tasks)]
    Keyed(order: Order) {
        Once: once(Key {
            key: format!("{}/{}", context.execution.name, order.id),
            attempt: context.state.retry_count,
            begun: context.execution.start_time,
        });
        First: choose { context.state_machine.name == "test" => Done, else => Each }
        Each: map _ in order.items { In: find(context.execution.id) => _; };
        Done: succeed;
    }
}

workflow! {
    #![query_language(JSONPath)]
    KeyedByPath() {
        Once: once(Key { key: context.state.name, attempt: context.state.retry_count, begun: context.state.entered_time });
        Role: let role = context.execution.role_arn, machine = context.state_machine.id;
        Read: find(format!("{role} {machine}"));
    }
}

// A name of the workflow's own.
workflow! {
    Own(order: Order) -> String {
        Find: find(order.id) => context;
        Done: succeed context.id;
    }
}

workflow! {
    Input(context: Order) -> String {
        Done: succeed context.id;
    }
}

fn has(text: &str, part: &str) {
    assert!(text.contains(part), "{part} in {text}");
}

fn main() {
    Keyed::validated().unwrap();
    let text = Keyed::asl();
    has(&text, r#""key": "{% $states.context.Execution.Name & '/' & $states.context.Execution.Input.id %}""#);
    has(&text, r#""attempt": "{% $states.context.State.RetryCount %}""#);
    has(&text, r#""begun": "{% $states.context.Execution.StartTime %}""#);
    has(&text, r#""Condition": "{% $states.context.StateMachine.Name = 'test' %}""#);
    has(&text, r#""Payload": "{% $states.context.Execution.Id %}""#);

    KeyedByPath::validated().unwrap();
    let text = KeyedByPath::asl();
    has(&text, r#""key.$": "$$.State.Name""#);
    has(&text, r#""attempt.$": "$$.State.RetryCount""#);
    has(&text, r#""begun.$": "$$.State.EnteredTime""#);
    has(&text, r#""role.$": "$$.Execution.RoleArn""#);
    has(&text, r#""machine.$": "$$.StateMachine.Id""#);

    has(&Own::asl(), r#""Output": "{% $context.id %}""#);
    has(&Input::asl(), r#""Output": "{% $states.context.Execution.Input.id %}""#);

    // The same by the builders.
    let mut workflow = WorkflowBuilder::<()>::new();
    workflow.task("Find", find(&context().execution.name)).end();
    has(&workflow.finish().to_json(), r#""Payload": "{% $states.context.Execution.Name %}""#);
}
