//! Tasks, errors, branches, choices, loops, ends.

use serde_json::{Value, json};
use sfn_dsl::prelude::*;

use crate::case::{Case, both};

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub total: f64,
    pub rush: bool,
    pub note: Option<String>,
}

#[derive(Payload)]
pub struct Charge {
    pub order: String,
    pub amount: f64,
}

#[derive(Payload)]
pub struct Receipt {
    pub number: String,
    pub text: String,
}

#[derive(TaskError)]
pub enum ChargeError {
    Declined,
    Busy,
}

resources! {
    lambda charge(Charge) -> Receipt throws ChargeError;
    lambda tell(String) -> String;
    lambda failed(Told);
}

#[derive(Payload)]
pub struct Told {
    pub error: String,
    pub first: String,
}

// The result of a state, and behind its catch the error and what was bound before.
both! { Charges, ChargesByPath: (order: Order) -> Receipt {
    First: tell(order.id) => first;
    Charge: charge(Charge { order: order.id, amount: order.total }) => receipt
        retry ChargeError::Busy { every 2 seconds, at most 2, backoff 3.0 }
        catch ChargeError as error -> Failed;
    Done: succeed Receipt { number: receipt.number, text: format!("{}-{}", first, order.id) };
    Failed: failed(Told { error: error.error, first: first });
    Lost: fail "Lost" because format!("{} of {}", error.error, order.id);
} }

fn charges<W: Workflow>(error: Option<&str>) -> Case {
    let charge = json!({"order": "o", "amount": 1.5});
    let what = error.map_or_else(|| "a result".to_owned(), |error| format!("an error, {error}"));
    let input = json!({"id": "o", "total": 1.5, "rush": true, "note": null});
    let case =
        Case::of::<W>(&what, input).answer("tell", json!("o"), json!("t")).assigns("First", json!({"first": "t"}));
    match error {
        None => {
            let receipt = json!({"number": "n", "text": "x"});
            case.answer("charge", charge, receipt.clone())
                .assigns("Charge", json!({"receipt": receipt}))
                .gives(json!({"number": "n", "text": "t-o"}))
        }
        Some(error) => {
            let case = case.throw("charge", charge.clone(), error);
            let again = if error == "Busy" { 2 } else { 0 };
            let case = (0..again).fold(case, |case, _| case.expect_call("charge", charge.clone()));
            case.answer("failed", json!({"error": error, "first": "t"}), Value::Null).fails("Lost")
        }
    }
}

// What the branches hand out, and a choice over it.
both! { Both, BothByPath: (order: Order) -> String {
    #[allow(interrupted_tasks)]
    Two: parallel {
        { Left: tell(order.id) => left -> return left; }
        {
            Rush: choose { order.rush && order.total > 1.0 => Right, else => Slow }
            Right: tell("right") => right -> return right;
            Slow: succeed "slow";
        }
    } => (left, right);
    Which: choose { right == "R" && order.note.is_none() => IsRight, right == "slow" => IsSlow, else => IsLeft }
    IsRight: succeed right;
    IsSlow: succeed format!("{left}, {right}");
    IsLeft: succeed left;
} }

fn both<W: Workflow>(rush: bool) -> Case {
    let input = json!({"id": "o", "total": 1.5, "rush": rush});
    let case = Case::of::<W>(if rush { "branches" } else { "a branch without its task" }, input).answer(
        "tell",
        json!("o"),
        json!("L"),
    );
    if rush {
        return case
            .answer("tell", json!("right"), json!("R"))
            .assigns("Two", json!({"left": "L", "right": "R"}))
            .gives(json!("R"));
    }
    case.assigns("Two", json!({"left": "L", "right": "slow"})).gives(json!("L, slow"))
}

workflow! {
    Loops(order: Order) -> String {
        Ask: tell(order.id) => answer;
        Ready: choose { answer == "ready" => Done, else => Again }
        Again: choose { at most 3 times => Pause, else => TooLong }
        Pause: wait 1 minute -> Ask;
        Done: succeed answer;
        TooLong: fail "TooLong" because "asked four times";
    }
}

fn loops() -> Case {
    let input = json!({"id": "o", "total": 1.5, "rush": false});
    let case = Case::of::<Loops>("to the bound", input).answer("tell", json!("o"), json!("not yet"));
    (0..3)
        .fold(case, |case, _| case.expect_call("tell", json!("o")))
        .assigns("Again", json!({"Again_count": 3}))
        .fails("TooLong")
}

pub fn cases() -> Vec<Case> {
    vec![
        charges::<Charges>(None),
        charges::<ChargesByPath>(None),
        charges::<Charges>(Some("Declined")),
        charges::<ChargesByPath>(Some("Declined")),
        charges::<Charges>(Some("Busy")),
        charges::<ChargesByPath>(Some("Busy")),
        both::<Both>(true),
        both::<BothByPath>(true),
        both::<Both>(false),
        both::<BothByPath>(false),
        loops(),
    ]
}
