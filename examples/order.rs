//! The order workflow: validate, reserve, charge, fulfil side by side; wait for stock at most 24 times.
//!
//! `cargo run --example order` prints its Amazon States Language; `cargo run --example order -- --out DIR` writes it and
//! everything that deploys it; `-- --check DIR` compares instead of writing.

use std::error::Error;
use std::process::ExitCode;

use serde::{Deserialize, Serialize};
use sfn_cdk_export::{Deployment, Logging};
use sfn_dsl::prelude::*;
use sfn_examples::program::{self, Deployments};

#[derive(Payload, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Order {
    pub order_id: String,
    pub items: Vec<Item>,
    pub total: f64,
    pub email: String,
    pub note: Option<String>,
}

#[derive(Payload, Serialize, Deserialize)]
pub struct Item {
    pub sku: String,
    pub quantity: u32,
}

#[derive(Payload, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Charge {
    pub order_id: String,
    pub amount: f64,
}

#[derive(Payload, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Payment {
    pub receipt_id: String,
}

#[derive(Payload, Serialize, Deserialize)]
pub struct Confirmation {
    pub to: String,
    pub receipt: String,
}

#[derive(Payload, Serialize, Deserialize)]
pub struct Shipment {
    pub tracking: String,
}

#[derive(Payload, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Receipt {
    pub order_id: String,
    pub tracking: String,
}

#[derive(TaskError)]
pub enum ValidationError {
    MissingItems,
    InvalidTotal,
}

#[derive(TaskError)]
pub enum InventoryError {
    OutOfStock,
}

#[derive(TaskError)]
pub enum PaymentError {
    PaymentGatewayTimeout,
    PaymentDeclined,
}

resources! {
    lambda validate_order(Order) throws ValidationError;
    lambda check_inventory(Vec<Item>) throws InventoryError;
    lambda process_payment(Charge) -> Payment throws PaymentError;
    lambda update_inventory(Vec<Item>);
    lambda send_confirmation(Confirmation);
    lambda initiate_shipping(String) -> Shipment;
    lambda notify_backorder(Order);
}

workflow! {
    /// Order processing workflow
    #[timeout(7 days)]
    pub OrderProcessing(order: Order) -> Receipt {
        ValidateOrder: validate_order(order)
            catch ValidationError -> OrderFailed;

        CheckInventory: check_inventory(order.items)
            catch InventoryError::OutOfStock -> NotifyBackorder;

        ProcessPayment: process_payment(Charge { order_id: order.order_id, amount: order.total }) => payment
            retry PaymentError::PaymentGatewayTimeout { every 5 seconds, at most 3, backoff 2.0 }
            catch PaymentError::PaymentDeclined -> OrderFailed;

        #[allow(interrupted_tasks)] // What a failure stops half-way is looked after by hand.
        FulfillOrder: parallel {
            { UpdateInventory: update_inventory(order.items); }
            { SendConfirmation: send_confirmation(Confirmation { to: order.email, receipt: payment.receipt_id }); }
            { InitiateShipping: initiate_shipping(order.order_id) => shipment -> return shipment; }
        } => (_, _, shipping);

        OrderComplete: succeed Receipt { order_id: order.order_id, tracking: shipping.tracking };

        // Reached only by a jump.
        NotifyBackorder: notify_backorder(order);
        WaitForInventory: wait 1 hour;
        TryAgain: choose { at most 24 times => CheckInventory, else => OrderFailed }
        OrderFailed: fail "OrderProcessingFailed" because format!("Order {} could not be processed", order.order_id);
    }
}

/// How the workflow is deployed: everything that the definition itself does not say.
pub fn deployment() -> Result<Deployment, Box<dyn Error>> {
    Ok(Deployment::new("order-processing", OrderProcessing::validated()?)?
        .logging(Logging::all())
        .tracing(true)
        .tag("project", "orders"))
}

pub fn deployments() -> Deployments {
    Ok(vec![deployment()?])
}

fn main() -> ExitCode {
    program::main(deployments)
}
