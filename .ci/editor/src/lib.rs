//! A workflow on which an editor is tried.

use sfn_dsl::aws::sqs::{self, SendMessage};
use sfn_dsl::prelude::*;

/// What a customer wants.
#[derive(Payload)]
pub struct Order {
    /// The number that the shop gave it.
    pub order_id: String,
    /// What it is made of.
    pub items: Vec<Item>,
    pub total: f64,
    pub gift: Item,
}

#[derive(Payload)]
pub struct Item {
    /// Which thing.
    pub sku: String,
    pub kind: Kind,
}

#[derive(Payload)]
pub enum Kind {
    Book,
    Gift,
}

#[derive(Payload)]
pub struct Question {
    pub task_token: String,
    pub about: String,
}

#[derive(Payload)]
pub struct Charge {
    pub order_id: String,
    pub amount: f64,
}

#[derive(Payload)]
pub struct Payment {
    /// What the bank says.
    pub receipt_id: String,
}

#[derive(TaskError)]
pub enum PaymentError {
    PaymentGatewayTimeout,
    PaymentDeclined,
}

resources! {
    /// Whether everything is there.
    lambda validate_order(Order);
    lambda process_payment(Charge) -> Payment throws PaymentError;
    lambda refund(String);
}

fragment! {
    /// Tells the customer.
    pub Tell(item: Item) -> String {
        Look: choose { item.sku == "" => Nothing, else => Send }
        Send: refund(item.sku) -> return "sent";
        Nothing: succeed "nothing";
    }
}

workflow! {
    /// Order processing.
    pub OrderProcessing(order: Order) -> String {
        /// Nothing is charged before this.
        ValidateOrder: validate_order(order);
        CheckTotal: choose {
            order.total > 1000.0 => OrderFailed,
            else => ProcessPayment,
        }
        ProcessPayment: process_payment(Charge { order_id: order.order_id, amount: order.total }) => payment
            catch PaymentError::PaymentDeclined -> OrderFailed;
        Both: parallel {
            { Refund: refund(payment.receipt_id) -> OrderRefunded; OrderRefunded: succeed; }
        };
        Inform: use Tell(order.gift) => told;
        Names: let receipt = payment.receipt_id, first = order.gift.sku;
        #[allow(interrupted_tasks)]
        Each: map item in order.items {
            Sort: match item.kind { Kind::Gift => Wrap, else => Pack }
            Wrap: refund(item.sku);
            Pack: refund(format!("{} {}", item.sku, first)) -> return item.sku;
        } => skus;
        Ask: |token| sqs::send_message(SendMessage {
            queue_url: "https://sqs.eu-west-1.amazonaws.com/1/ask",
            message_body: Question { task_token: token, about: skus[0].unwrap_or("") },
        }) => answer: Item timeout 1 day;
        Told: choose { answer.sku == receipt => Last, else => OrderFailed }
        Last: refund(told);
        Done: succeed payment.receipt_id;
        /// The customer is told.
        OrderFailed: fail "OrderFailed";
    }
}
