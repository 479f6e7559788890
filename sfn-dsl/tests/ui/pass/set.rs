//! Fields by name, states that do nothing else, and types of results.

use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub total: f64,
    pub items: Vec<String>,
}

#[derive(Payload)]
pub struct Payment {
    pub receipt: String,
    pub fee: f64,
}

#[derive(Payload)]
pub struct Short {
    pub number: String,
}

#[derive(TaskError)]
pub enum PaymentError {
    Declined,
}

resources! {
    lambda pay(String) -> Payment throws PaymentError;
    lambda check(String) -> bool;
    lambda count(Short) -> u32;
}

workflow! {
    pub InJsonata(order: Order) -> f64 {
        Shape: pass set { Output: { "id": order.id, "half": order.total / 2, "of": "{% $states.input.id %}" } };
        Pause: wait 1 second set { Output: "{% $states.input.half %}" };
        Pay: pay(order.id) => payment
            set { Output: { "fee": payment.fee, "receipt": "{% $states.result.Payload.receipt %}" } }
            catch PaymentError::Declined as error -> Failed { set { Output: error.cause } };
        #[allow(interrupted_tasks)]
        Both: parallel {
            { One: check(order.id) => one -> return one; }
            { Two: raw { "Type": "Pass" } }
        } => (one, _) set { Arguments: { "id": order.id }, Output: { "first": one } };
        #[allow(interrupted_tasks)]
        Each: map item in order.items {
            Check: check(item) => fine -> return fine;
        } => all: Vec<bool> set { Output: all };
        #[allow(interrupted_tasks)]
        Numbered: map short: Short in order.items {
            Count: count(short) => number -> return number;
        } => numbers: Vec<u32> set { ItemSelector: { "number": "{% $states.context.Map.Item.Value %}" } };
        Large: choose {
            order.total > 1.0 && one => Done { assign twice = order.total * 2, set { Output: "large" } },
            else => Done { set { Output: numbers } assign twice = payment.fee },
        }
        Done: choose { all[0].unwrap_or(true) => End, else => Failed }
        End: succeed twice;
        Failed: fail "Failed";
    }
}

workflow! {
    #![query_language(JSONPath)]
    pub InJsonPath(order: Order) -> Short {
        Shape: pass set { Parameters: { "id": order.id, "all.$": "$" }, ResultPath: "$.shaped" };
        Fixed: pass set { Result: [null, { "a.$": 1 }], ResultPath: null, OutputPath: "$.shaped" };
        Pause: wait 1 second set { InputPath: order.items };
        Pay: pay(order.id) => short: Short
            assign number = short.number
            set { ResultSelector: { "number.$": "$.Payload.receipt" }, ResultPath: "$.short", OutputPath: "$" }
            catch PaymentError::Declined -> Failed { set { ResultPath: "$.error" } };
        #[allow(interrupted_tasks)]
        Both: parallel {
            { One: check(number); }
            { Two: pass; }
        } => two: Vec<String> set { InputPath: "$.short", ResultSelector: { "of.$": "$[0]" } };
        #[allow(interrupted_tasks)]
        Each: map item in order.items {
            Keep: pass set { ResultPath: null };
            Check: check(item) -> end set { ResultSelector: { "fine.$": "$.Payload" } };
        } => fine: Vec<bool> set { ResultSelector: { "all.$": "$[*].fine" }, ResultPath: "$.all" };
        Which: choose { order.total > 1.0 => Known, else => Known } set { OutputPath: null };
        Known: choose { two[0].is_some() && fine[0].is_some() => End, else => Failed }
        End: succeed short;
        Failed: fail "Failed";
    }
}

fn main() {
    for definition in [InJsonata::validated(), InJsonPath::validated()] {
        if let Err(findings) = definition {
            panic!("{findings}");
        }
    }
    let asl = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let all = [
        (asl(InJsonata::asl()), vec![
            r#""Output": { "id": "{% $states.context.Execution.Input.id %}", "half": "{% $states.context.Execution.Input.total / 2 %}", "of": "{% $states.input.id %}" }"#,
            r#""Output": "{% $states.input.half %}""#,
            r#""Output": { "fee": "{% $states.result.Payload.fee %}", "receipt": "{% $states.result.Payload.receipt %}" }"#,
            r#""Output": "{% $states.errorOutput.Cause %}""#,
            r#""Output": { "first": "{% $states.result[0] %}" }"#,
            r#""Arguments": { "id": "{% $states.context.Execution.Input.id %}" }"#,
            r#""ItemSelector": { "number": "{% $states.context.Map.Item.Value %}" }"#,
            r#""Output": "large""#,
            r#""Output": "{% $numbers %}""#,
        ]),
        (asl(InJsonPath::asl()), vec![
            r#""Parameters": { "id.$": "$$.Execution.Input.id", "all.$": "$" }, "ResultPath": "$.shaped""#,
            r#""Result": [ null, { "a.$": 1 } ], "ResultPath": null, "OutputPath": "$.shaped""#,
            r#""InputPath": "$$.Execution.Input.items""#,
            r#""ResultSelector": { "number.$": "$.Payload.receipt" }, "ResultPath": "$.short", "OutputPath": "$", "Assign": { "short.$": "$", "number.$": "$.number" }"#,
            r#""ResultPath": "$.error""#,
            r#""InputPath": "$.short""#,
            r#""OutputPath": null"#,
        ]),
    ];
    for (text, parts) in all {
        for part in parts {
            assert!(text.contains(part), "{part}\n{text}");
        }
    }
}
