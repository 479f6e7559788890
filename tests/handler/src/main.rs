//! The handler.

use handler::{Charge, Payment, PaymentError};
use lambda_runtime::{LambdaEvent, service_fn};

async fn charge(event: LambdaEvent<Charge>) -> Result<Payment, PaymentError> {
    match event.payload.outcome.as_str() {
        "declined" => Err(PaymentError::PaymentDeclined(event.payload.order_id)),
        "timeout" => Err(PaymentError::GatewayTimeout),
        _ => Ok(Payment { receipt_id: event.payload.order_id }),
    }
}

/// The same error in a box: what most handlers do.
async fn boxed(event: LambdaEvent<Charge>) -> Result<Payment, lambda_runtime::Error> {
    Ok(charge(event).await?)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_runtime::Error> {
    if std::env::args().any(|argument| argument == "boxed") {
        lambda_runtime::run(service_fn(boxed)).await
    } else {
        lambda_runtime::run(service_fn(charge)).await
    }
}
