//! Approval by a person: the workflow puts a request with a task token on a queue, and waits until the token comes
//! back.
//!
//! Whoever receives the message answers with `SendTaskSuccess`, the token and a `Decision`. The request is the
//! workflow's input, which stays readable whatever way leads to a state; nobody answering within a day is a way of its
//! own.
//!
//! `cargo run --example approval` prints its Amazon States Language; `-- --out DIR` writes what deploys it.

use std::process::ExitCode;

use sfn_cdk_export::Deployment;
use sfn_dsl::prelude::*;
use sfn_examples::program::{self, Deployments};

#[derive(Payload)]
#[serde(rename_all = "camelCase")]
pub struct Expense {
    pub expense_id: String,
    pub amount: f64,
    pub employee: String,
    pub approver: String,
}

#[derive(Payload)]
#[serde(rename_all = "camelCase")]
pub struct ApprovalRequest {
    pub task_token: String,
    pub approver: String,
    pub expense: Expense,
}

/// What the approver's answer is, the output of `SendTaskSuccess`.
#[derive(Payload)]
pub struct Decision {
    pub verdict: Verdict,
    pub reason: Option<String>,
}

#[derive(Payload)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    Approved,
    Rejected,
}

#[derive(Payload)]
pub struct Paid {
    pub transfer: String,
}

#[derive(Payload)]
pub struct Notice {
    pub to: String,
    pub text: String,
}

resources! {
    queue APPROVALS: ApprovalRequest;
    lambda pay(Expense) -> Paid;
    topic NOTICES: Notice;
}

workflow! {
    /// Pays an expense when its approver says so
    #[timeout(2 days)]
    pub Approval(expense: Expense) -> Option<String> {
        IsSmall ("Is it small?"): choose { expense.amount <= 50.0 => Pay, else => AskApprover }

        AskApprover: |token| APPROVALS.send(ApprovalRequest {
            task_token: token,
            approver: expense.approver,
            expense: expense,
        }) => decision: Decision
            timeout 1 day
            catch States::Timeout -> TellExpired;
        Decide: match decision.verdict { Verdict::Approved => Pay, else => TellRejected }

        Pay: pay(expense) => paid;
        Done: succeed paid.transfer;

        // Reached only by a jump.
        TellRejected: NOTICES.publish(Notice {
            to: expense.employee,
            text: format!("{} was rejected: {}", expense.expense_id, decision.reason.unwrap_or("no reason was given")),
        }).subject("Rejected");
        Rejected: succeed None;
        TellExpired: NOTICES.publish(Notice {
            to: expense.employee,
            text: format!("{} did not decide on {} within a day", expense.approver, expense.expense_id),
        }).subject("Expired");
        Expired: fail "RequestExpired" because format!("nobody decided on {}", expense.expense_id);
    }
}

pub fn deployments() -> Deployments {
    Ok(vec![Deployment::new("approval", Approval::validated()?)?])
}

fn main() -> ExitCode {
    program::main(deployments)
}
