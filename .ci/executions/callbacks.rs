//! Callbacks: what comes back by the token, an error that comes back, a callback in the body of a map.

use serde_json::json;
use sfn_dsl::prelude::*;

use crate::case::{Case, both};

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub approvers: Vec<String>,
}

#[derive(Payload)]
pub struct Question {
    pub token: String,
    pub order: String,
    pub approver: String,
}

#[derive(Payload)]
pub struct Decision {
    pub approved: bool,
    pub by: String,
}

#[derive(TaskError)]
pub enum AskError {
    Refused,
}

resources! {
    lambda ask(Question);
}

both! { Asks, AsksByPath: (order: Order) -> String {
    Ask: |token| ask(Question { token: token, order: order.id, approver: "first" }) => decision: Decision
        timeout 1 hour
        catch AskError as error -> Refused;
    Approved: choose { decision.approved => Done, else => Refuse }
    Done: succeed decision.by;
    Refuse: fail "NotApproved" because decision.by;
    Refused: succeed error.error;
} }

enum Back {
    Approved,
    NotApproved,
    Refused,
}

fn asks<W: Workflow>(back: &Back) -> Case {
    let question = json!({"token": "TOKEN", "order": "o", "approver": "first"});
    let decision = |approved: bool| json!({"approved": approved, "by": "boss"});
    let of = |what: &str| Case::of::<W>(what, json!({"id": "o", "approvers": []}));
    match back {
        Back::Approved => of("a decision comes back")
            .call_back("ask", question, decision(true))
            .assigns("Ask", json!({"decision": decision(true)}))
            .gives(json!("boss")),
        Back::NotApproved => {
            of("a refusal comes back").call_back("ask", question, decision(false)).fails("NotApproved")
        }
        Back::Refused => of("an error comes back").call_back_error("ask", question, "Refused").gives(json!("Refused")),
    }
}

both! { AsksAll, AsksAllByPath: (order: Order) -> Vec<bool> {
    Each: map approver in order.approvers at most 1 at once {
        AskOne: |token| ask(Question { token: token, order: order.id, approver: approver }) => decision: Decision
            timeout 1 hour
            catch AskError -> No;
        Again: |token| ask(Question { token: token, order: decision.by, approver: approver }) => second: Decision
            -> return second.approved
            timeout 1 hour;
        No: succeed false;
    } => all;
    Done: succeed all;
} }

fn asks_all<W: Workflow>() -> Case {
    let question = |order: &str, approver: &str| json!({"token": "TOKEN", "order": order, "approver": approver});
    let decision = |by: &str| json!({"approved": true, "by": by});
    Case::of::<W>("in the body of a map", json!({"id": "o", "approvers": ["a", "b"]}))
        .call_back("ask", question("o", "a"), decision("boss"))
        .call_back("ask", question("boss", "a"), decision("boss"))
        .call_back_error("ask", question("o", "b"), "Refused")
        .gives(json!([true, false]))
}

pub fn cases() -> Vec<Case> {
    let mut out: Vec<Case> = [Back::Approved, Back::NotApproved, Back::Refused]
        .iter()
        .flat_map(|back| [asks::<Asks>(back), asks::<AsksByPath>(back)])
        .collect();
    out.extend([asks_all::<AsksAll>(), asks_all::<AsksAllByPath>()]);
    out
}
