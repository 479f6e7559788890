//! What the language of the workflow has no word for: raw states; variables beside results.

use serde_json::json;
use sfn_dsl::prelude::*;

use crate::case::{Case, both};

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub total: f64,
}

#[derive(Payload)]
pub struct Charged {
    pub receipt: String,
    pub amount: f64,
}

resources! {
    lambda pay(Order) -> Charged throws PayError;
    lambda tell(String) -> String;
}

#[derive(TaskError)]
pub enum PayError {
    Refused,
    Broken,
}

workflow! {
    Raw(order: Order) -> String {
        Large: raw {
            "Type": "Choice",
            "Choices": [{ "Condition": "{% $states.input.total > 100 %}", "Assign": { "words": "a large one" }, "Next": "Pay" }],
            "Assign": { "words": "a small one" },
            "Default": "Small",
        }
        // The interpreter takes a rule for the default if both lead to the same state.
        Small: raw { "Type": "Pass" }
        Pay: raw {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Arguments": { "FunctionName": pay::arn(), "Payload": { "id": order.id, "words": "{% $words %}" } },
            "Catch": [{ "ErrorEquals": ["Refused"], "Assign": { "why": "{% $states.errorOutput.Error %}" }, "Next": "Tell" }],
            "Assign": { "why": "nothing" },
        } => paid: jsonpayload::Answer;
        Pause: raw { "Type": "Wait", "Seconds": 1, "Next": "Done" }
        Tell: task "arn:aws:states:::lambda:invoke" { "FunctionName": tell::arn(), "Payload": "{% $why & ' ' & $words %}" } -> Refused;
        Refused: raw { "Type": "Fail", "Error": "{% $why %}", "Cause": order.id }
        Done: succeed format!("{} {}", paid.payload.receipt, paid.payload.amount);
    }
}

/// What the integration with Lambda gives.
mod jsonpayload {
    use super::{Charged, Payload};

    #[derive(Payload)]
    #[serde(rename_all = "PascalCase")]
    pub struct Answer {
        pub payload: Charged,
    }
}

workflow! {
    #![query_language(JSONPath)]
    RawByPath(order: Order) -> String {
        Large: raw {
            "Type": "Choice",
            // The interpreter knows `Assign` of composed rules alone.
            "Choices": [{
                "Not": { "Variable": order.total, "NumericLessThanEquals": 100 },
                "Assign": { "words": "a large one" },
                "Next": "Pay",
            }],
            "Assign": { "words": "a small one" },
            "Default": "Small",
        }
        // The interpreter takes a rule for the default if both lead to the same state.
        Small: raw { "Type": "Pass" }
        Pay: raw {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": { "FunctionName": pay::arn(), "Payload": { "id": order.id, "words.$": "$words" } },
            "ResultSelector": { "Payload.$": "$.Payload" },
            "ResultPath": "$.paid",
            "Catch": [{ "ErrorEquals": ["Refused"], "Assign": { "why.$": "$.Error" }, "Next": "Tell" }],
            "Assign": { "why": "nothing" },
        } => paid: jsonpayload::Answer;
        Pause: raw { "Type": "Wait", "Seconds": 1, "Next": "Done" }
        Tell: task "arn:aws:states:::lambda:invoke" { "FunctionName": tell::arn(), "Payload.$": "States.Format('{} {}', $why, $words)" } -> Refused;
        Refused: raw { "Type": "Fail", "ErrorPath": "$why", "CausePath": order.id }
        Done: succeed format!("{} {}", paid.payload.receipt, paid.payload.amount);
    }
}

fn raw<W: Workflow>(total: f64, words: &str) -> Case {
    let case = Case::of::<W>(words, json!({"id": "o", "total": total}));
    let payload = json!({"id": "o", "words": words});
    if words == "a large one" {
        case.throw("pay", payload, "Refused")
            .answer("tell", json!("Refused a large one"), json!("told"))
            .assigns("Pay", json!({"why": "Refused"}))
            .fails("Refused")
    } else {
        case.answer("pay", payload, json!({"receipt": "r", "amount": 2}))
            .assigns("Large", json!({"words": words}))
            .gives(json!("r 2"))
    }
}

// Variables of a task, of the arms of a choice, and of catchers.
both! { Assigns, AssignsByPath: (order: Order) -> String {
    Start: wait 1 second assign round = 1, words = "at first";
    Test: choose {
        order.total > 100.0 && order.id == "o" => Pay { assign words = "a large one" },
        else => Small { assign words = "a small one", round = round + 1 },
    }
    // The interpreter takes an arm for `else` if both lead to the same state.
    Small: wait 1 second;
    Pay: pay(order) => paid
        assign receipt = paid.receipt, text = format!("{} for {}", paid.amount, words)
        catch PayError::Refused as error -> Tell { assign text = error.error, round = round + 1 }
        catch PayError::Broken -> Tell { assign text = "broken" };
    Done: succeed format!("{} {} {}", receipt, text, round);
    Tell: tell(format!("{} {} {}", text, words, round)) => told;
    Told: succeed told;
} }

fn assigns<W: Workflow>(total: f64, error: Option<&str>) -> Case {
    let case = Case::of::<W>(error.unwrap_or("a result"), json!({"id": "o", "total": total}));
    let payload = json!({"id": "o", "total": total});
    match error {
        None => case
            .answer("pay", payload, json!({"receipt": "r", "amount": 2}))
            .assigns("Start", json!({"round": 1, "words": "at first"}))
            .assigns("Test", json!({"round": 2, "words": "a small one"}))
            .assigns("Pay", json!({"receipt": "r", "text": "2 for a small one"}))
            .gives(json!("r 2 for a small one 2")),
        Some("Refused") => case
            .throw("pay", payload, "Refused")
            .assigns("Test", json!({"words": "a large one"}))
            .answer("tell", json!("Refused a large one 2"), json!("told"))
            .gives(json!("told")),
        Some(error) => case
            .throw("pay", payload, error)
            .answer("tell", json!("broken a large one 1"), json!("told"))
            .gives(json!("told")),
    }
}

// Fields by name: what states hand on, and the result that a selector makes.
workflow! {
    Sets(order: Order) -> String {
        Shape: pass set { Output: { "id": order.id, "twice": order.total * 2 } };
        Pay: pay(order) => paid
            set { Output: { "receipt": paid.receipt, "before": "{% $states.input.twice %}" } }
            catch States::ALL as error -> Read { set { Output: { "before": error.error } } };
        Read: let before = jsonata!("$string($states.input.before)" as String);
        Done: succeed before;
    }
}

workflow! {
    #![query_language(JSONPath)]
    SetsByPath(order: Order) -> String {
        Shape: pass set { Parameters: { "id": order.id, "total.$": "$.total" }, ResultPath: "$.shaped" };
        // Nothing in a `Result` is a path: the member `d.$` would fail the state.
        Fixed: pass set { Result: { "b": ["a", "c"], "d.$": "$.e" }, ResultPath: "$.fixed" };
        Pay: pay(order) => _
            set { ResultSelector: { "text.$": "$.Payload.receipt" }, ResultPath: "$.short" }
            catch States::ALL -> Read { set { ResultPath: "$.short" } };
        Read: let text = json_path!("$.shaped.id" as String), fixed = json_path!("$.fixed.b[1]" as String);
        Done: succeed format!("{} {}", text, fixed);
    }
}

fn sets<W: Workflow>(error: Option<&str>, output: &str) -> Case {
    let case = Case::of::<W>(error.unwrap_or("a result"), json!({"id": "o", "total": 1.5}));
    let payload = json!({"id": "o", "total": 1.5});
    match error {
        None => case.answer("pay", payload, json!({"receipt": "r", "amount": 2})).gives(json!(output)),
        Some(error) => case.throw("pay", payload, error).gives(json!(output)),
    }
}

pub fn cases() -> Vec<Case> {
    vec![
        sets::<Sets>(None, "3"),
        sets::<Sets>(Some("Refused"), "Refused"),
        sets::<SetsByPath>(None, "o c"),
        sets::<SetsByPath>(Some("Refused"), "o c"),
        assigns::<Assigns>(5.5, None),
        assigns::<Assigns>(500.5, Some("Refused")),
        assigns::<Assigns>(500.5, Some("Broken")),
        assigns::<AssignsByPath>(5.5, None),
        assigns::<AssignsByPath>(500.5, Some("Refused")),
        assigns::<AssignsByPath>(500.5, Some("Broken")),
        raw::<Raw>(5.0, "a small one"),
        raw::<Raw>(500.0, "a large one"),
        raw::<RawByPath>(5.0, "a small one"),
        raw::<RawByPath>(500.0, "a large one"),
    ]
}
