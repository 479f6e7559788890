// The payloads and resources of the cases.
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub items: Vec<Item>,
    pub total: f64,
    pub rush: bool,
    pub note: Option<String>,
}

#[derive(Payload)]
pub struct Item {
    pub sku: String,
}

#[derive(Payload)]
pub struct Charge {
    pub order_id: String,
    pub amount: f64,
}

#[derive(Payload)]
pub struct Payment {
    pub receipt: String,
}

#[derive(TaskError)]
pub enum PaymentError {
    Declined,
    GatewayTimeout,
}

#[derive(TaskError)]
pub enum InventoryError {
    OutOfStock,
}

resources! {
    lambda pay(Charge) -> Payment throws PaymentError;
    lambda reserve(Vec<Item>) throws InventoryError;
    lambda notify(Order);
}
