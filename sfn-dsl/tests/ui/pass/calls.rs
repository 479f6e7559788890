#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;
use sfn_dsl::resource::LambdaTask;

#[derive(Payload)]
pub struct Decision {
    pub approved: bool,
    pub by: String,
}

#[derive(Payload)]
pub struct Question {
    pub token: String,
    pub order_id: String,
}

#[derive(TaskError)]
pub enum Refused {
    Vetoed,
}

resources! {
    lambda ask(Question);
    lambda lookup(String) -> Payment throws PaymentError;
}

/// A handle with operations, as a constant.
pub struct Desk {
    pub front: Counter,
}
pub struct Counter;
pub struct Options;

impl Counter {
    pub fn calls(&self) -> Options {
        Options
    }
}

impl Options {
    pub fn look_up<V: sfn_dsl::Val>(self, id: V) -> LambdaTask<Payment, lookup::Errors>
    where
        V::Ty: sfn_dsl::expr::Fits<String> + sfn_dsl::payload::PassedOn,
    {
        lookup(id)
    }
}

const DESK: Desk = Desk { front: Counter };

// Chains over constants, a type behind a result, errors declared by what the chain gives.
workflow! {
    Calls(order: Order) -> Payment {
        First: DESK.front.calls().look_up(order.id) => found
            retry PaymentError::GatewayTimeout
            catch PaymentError::Declined as error -> Failed;
        Second: (lookup(format!("{}-{}", found.receipt, order.id))) => second: Payment;
        Done: succeed second;
        Failed: fail "Failed" because error.cause;
    }
}

// A callback's result is of the type that is written, its errors are any, and the token shadows what has its name.
workflow! {
    Approve(order: Order) -> String {
        First: lookup(order.id) => token;
        Ask: |token| ask(Question { token, order_id: order.id }) => decision: Decision
            timeout 1 day
            heartbeat 1 hour
            retry States::HeartbeatTimeout { at most 1 }
            catch Refused::Vetoed as error -> Vetoed;
        Again: |t| ask(Question { token: format!("{t}"), order_id: token.receipt }) timeout 1 hour;
        Approved: choose { decision.approved => Done, else => Refused }
        Done: succeed decision.by;
        Refused: fail "Refused";
        Vetoed: fail "Vetoed" because error.cause;
    }
}

workflow! {
    #![query_language(JSONPath)]
    InJsonPath(order: Order) -> Decision {
        Ask: |token| ask(Question { token: token, order_id: order.id }) => decision: Decision -> return decision
            timeout 1 day;
    }
}

// The workflow's own timeout limits what it waits for.
workflow! {
    #[timeout(1 day)]
    Bounded(order: Order) {
        Ask: |token| ask(Question { token: token, order_id: order.id });
    }
}

fn main() {
    let calls = Calls::validated().unwrap();
    assert!(calls.warnings().is_empty(), "{}", calls.warnings());
    let text = Calls::asl();
    assert!(text.contains(r#""Payload": "{% $found.receipt & '-' & $states.context.Execution.Input.id %}""#), "{text}");

    assert!(Approve::validated().unwrap().warnings().is_empty());
    let text = Approve::asl();
    // Developer Guide, "Discover service integration patterns": the suffix, the token from the context object; what
    // `SendTaskSuccess` gives is the result itself.
    assert!(text.contains(r#""Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken""#), "{text}");
    assert!(text.contains(r#""token": "{% $states.context.Task.Token %}""#), "{text}");
    assert!(text.contains(r#""decision": "{% $states.result %}""#), "{text}");
    assert!(text.contains(r#""ErrorEquals": ["Vetoed"]"#) || text.contains("\"Vetoed\""), "{text}");

    assert!(InJsonPath::validated().unwrap().warnings().is_empty());
    let text = InJsonPath::asl();
    assert!(text.contains(r#""token.$": "$$.Task.Token""#), "{text}");
    assert!(text.contains(r#""OutputPath": "$""#), "{text}");
    assert!(Bounded::validated().is_ok());
}
