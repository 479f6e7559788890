//! Progress for a browser: each step is reported through a WebSocket API of Amazon API Gateway.
//!
//! What is sent is a fragment, used as often as there is something to tell. It is best effort: no order fails because
//! its customer could not be told. Who has closed the page (`ApiGateway.410`) is forgotten.
//!
//! `cargo run --example progress` prints its Amazon States Language; `-- --out DIR` writes what deploys it.

use std::process::ExitCode;

use sfn_cdk_export::Deployment;
use sfn_dsl::aws::apigateway;
use sfn_dsl::aws::apigateway::connections::{self, PostToConnection};
use sfn_dsl::prelude::*;
use sfn_examples::program::{self, Deployments};

#[derive(Payload)]
#[serde(rename_all = "camelCase")]
pub struct Order {
    pub order_id: String,
    /// The browser's connection: `requestContext.connectionId` of the event with which it ordered.
    pub connection_id: String,
    pub items: Vec<String>,
}

#[derive(Payload)]
pub struct Progress {
    pub message: String,
    pub percent: u8,
}

/// A row for each browser that is there.
#[derive(Payload)]
#[serde(rename_all = "camelCase")]
pub struct Connection {
    pub connection_id: String,
}

#[derive(Payload)]
pub struct Parcel {
    pub tracking: String,
}

resources! {
    lambda pack(Vec<String>) -> Parcel;
    lambda ship(Parcel);
    api BROWSERS;
    table CONNECTIONS: Connection key (connection_id: String);
}

fragment! {
    /// Tells the browser how far the order is
    pub Report(connection: String, message: String, percent: u8) {
        Send: connections::post_to_connection(PostToConnection {
            api_endpoint: BROWSERS,
            stage: "live",
            connection_id: connection,
            data: Progress { message: message, percent: percent },
        }) -> end
            timeout 10 seconds
            retry apigateway::Error::StatusCode429 | apigateway::Error::StatusCode503 { every 1 second, at most 2 }
            catch apigateway::Error::StatusCode410 -> Forget;
        Forget: CONNECTIONS.delete(connection);
    }
}

workflow! {
    /// An order whose customer sees how far it is
    #[timeout(1 hour)]
    pub TrackedOrder(order: Order) -> Parcel {
        Started ("Report: Workflow started"): use Report(order.connection_id, "🚀 Workflow started", 0) best effort;
        with catch States::ALL as error -> Problem {
            Pack: pack(order.items) => parcel timeout 5 minutes;
            Packed ("Report: packed"):
                use Report(order.connection_id, format!("{} parts are packed", order.items.len()), 50) best effort;
            Ship: ship(parcel) timeout 5 minutes;
        }
        Shipped ("Report: shipped"): use Report(order.connection_id, format!("📦 {}", parcel.tracking), 100) best effort;
        Done: succeed parcel;

        Problem ("Report: problem"): use Report(order.connection_id, "We are looking into a problem", 100) best effort;
        Failed: fail error.error because format!("order {}: {}", order.order_id, error.cause);
    }
}

pub fn deployments() -> Deployments {
    Ok(vec![Deployment::new("tracked-order", TrackedOrder::validated()?)?])
}

fn main() -> ExitCode {
    program::main(deployments)
}
