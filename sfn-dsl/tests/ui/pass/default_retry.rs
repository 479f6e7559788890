#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Added(order: Order) {
        Plain: notify(order);
        Some: pay(Charge { order_id: order.id, amount: 1 }) => _
            retry PaymentError::GatewayTimeout | Lambda::ServiceException { at most 1 };
        All: notify(order) retry Lambda;
        #[allow(retry_of_all_errors)]
        Everything: notify(order) retry States::ALL;
        Failed: notify(order) retry States::TaskFailed;
        #[no_default_retry]
        None: notify(order);
        Ask: |token| pay(Charge { order_id: token, amount: 1 }) => _ -> end timeout 1 hour;
    }
}

workflow! {
    #![query_language(JSONPath)]
    InJsonPath(order: Order) {
        Plain: notify(order);
    }
}

workflow! {
    #[no_default_retry]
    Refused(order: Order) {
        Plain: notify(order);
    }
}

const SETTINGS: &str = r#""IntervalSeconds":2,"MaxAttempts":6,"BackoffRate":2.0}"#;

/// The retriers of a state, without blanks.
fn retriers(asl: &str, state: &str) -> String {
    let text: String = asl.split_whitespace().collect();
    let from = text.find(&format!(r#""{state}":{{"#)).unwrap();
    let state = &text[from..];
    let end = state.find(r#""Next""#).or_else(|| state.find(r#""End""#)).unwrap();
    match state[..end].find(r#""Retry":["#) {
        Some(start) => state[start + 9..end].to_owned(),
        None => String::new(),
    }
}

fn main() {
    // Developer Guide, "Handling transient Lambda service exceptions".
    let all = format!(
        r#"{{"ErrorEquals":["Lambda.ClientExecutionTimeoutException","Lambda.ServiceException","Lambda.AWSLambdaException","Lambda.SdkClientException","Lambda.TooManyRequestsException"],{SETTINGS}],"#
    );
    let asl = Added::asl();
    assert_eq!(retriers(&asl, "Plain"), all);
    let rest = format!(
        r#"{{"ErrorEquals":["GatewayTimeout","Lambda.ServiceException"],"MaxAttempts":1}},{{"ErrorEquals":["Lambda.ClientExecutionTimeoutException","Lambda.AWSLambdaException","Lambda.SdkClientException","Lambda.TooManyRequestsException"],{SETTINGS}],"#
    );
    assert_eq!(retriers(&asl, "Some"), rest);
    assert_eq!(retriers(&asl, "All").matches("ErrorEquals").count(), 1);
    assert_eq!(retriers(&asl, "Everything"), r#"{"ErrorEquals":["States.ALL"]}],"#);
    assert_eq!(retriers(&asl, "Failed"), r#"{"ErrorEquals":["States.TaskFailed"]}],"#);
    assert_eq!(retriers(&asl, "None"), "");
    assert_eq!(retriers(&asl, "Ask"), all);
    assert_eq!(retriers(&InJsonPath::asl(), "Plain"), all);
    assert_eq!(retriers(&Refused::asl(), "Plain"), "");
    let warnings = Added::validated().unwrap();
    assert!(warnings.warnings().is_empty(), "{}", warnings.warnings());
}
