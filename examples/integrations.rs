//! AWS services without a function in between: a table, a topic, a queue, an event bus, and any API of the AWS SDK.
//!
//! The table's rows are a Rust type, so that no attribute value is written by hand. Calls of the AWS SDK are checked
//! against the service's model when this is compiled.
//!
//! `cargo run --example integrations` prints its Amazon States Language; `-- --out DIR` writes what deploys it.

use std::process::ExitCode;

use sfn_cdk_export::Deployment;
use sfn_dsl::DynamoDb;
use sfn_dsl::prelude::*;
use sfn_examples::program::{self, Deployments};

#[derive(Payload)]
#[serde(rename_all = "camelCase")]
pub struct Invoiced {
    pub order_id: String,
    /// The name of the invoice below `invoices/`. Nothing in it has to be escaped in a URL.
    pub invoice: String,
}

#[derive(Payload)]
pub struct Row {
    pub pk: String,
    pub email: String,
    pub status: String,
    pub notified: bool,
    pub notices: u32,
}

#[derive(Payload)]
pub struct Notice {
    pub email: String,
    pub invoice: String,
}

#[derive(Payload)]
#[serde(rename_all = "camelCase")]
pub struct OrderNotified {
    pub order_id: String,
    pub status: String,
}

resources! {
    table ORDERS: Row key (pk: String);
    topic NOTIFICATIONS: Notice;
    queue LEDGER: Invoiced;
    event_bus SHOP;
    bucket INBOX;
    bucket ARCHIVE;
}

workflow! {
    /// Files an invoice and tells everybody who has to know
    pub FileInvoice(invoiced: Invoiced) {
        ReadOrder: ORDERS.get(invoiced.order_id).consistent() => order;
        IsThere ("Is the order there?"): choose { order.is_some() => Archive, else => UnknownOrder }

        Archive: aws_sdk::s3::copy_object {
            Bucket: ARCHIVE,
            Key: format!("invoices/{}/{}", invoiced.order_id, invoiced.invoice),
            CopySource: format!("{}/invoices/{}", INBOX, invoiced.invoice),
        };

        Notify: NOTIFICATIONS.publish(Notice { email: order?.email, invoice: invoiced.invoice })
            .subject("Your invoice");
        Book: LEDGER.send(invoiced).delay(60);
        MarkNotified: ORDERS.update(invoiced.order_id)
            .set(|row| row.notified, true)
            .add(|row| row.notices, 1)
            .if_exists()
            .only_if(|row| row.status != "cancelled")
            catch DynamoDb::ConditionalCheckFailedException -> Cancelled;
        Announce: SHOP.put_event("OrderNotified", "com.example.shop", OrderNotified {
            order_id: invoiced.order_id,
            status: order?.status,
        });
        Done: succeed;

        Cancelled: fail "OrderCancelled" because format!("order {} was cancelled meanwhile", invoiced.order_id);
        UnknownOrder: fail "UnknownOrder" because format!("there is no order {}", invoiced.order_id);
    }
}

pub fn deployments() -> Deployments {
    Ok(vec![Deployment::new("file-invoice", FileInvoice::validated()?)?])
}

fn main() -> ExitCode {
    program::main(deployments)
}
