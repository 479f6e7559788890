//! The payloads and errors of the handler, which a workflow would share.

use serde::{Deserialize, Serialize};
use sfn_dsl::{Payload, TaskError};

/// What is charged.
#[derive(Debug, Serialize, Deserialize, Payload)]
#[serde(rename_all = "camelCase")]
pub struct Charge {
    /// The order.
    pub order_id: String,
    /// How the handler is to end.
    pub outcome: String,
}

/// The receipt.
#[derive(Debug, Serialize, Deserialize, Payload)]
#[serde(rename_all = "camelCase")]
pub struct Payment {
    /// Its number.
    pub receipt_id: String,
}

/// How a charge fails.
#[derive(Debug, thiserror::Error, TaskError)]
#[task_error(diagnostic = lambda_runtime::Diagnostic)]
pub enum PaymentError {
    /// The bank says no.
    #[error("order {0} was declined")]
    PaymentDeclined(String),
    /// The bank says nothing.
    #[error("no answer")]
    #[task_error(name = "com.example.GatewayTimeout")]
    GatewayTimeout,
}
