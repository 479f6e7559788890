#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    #[timeout(1000000 days)]
    Ranges(order: Order) {
        Wait: wait 10000000 hours;
        Pay: pay(Charge { order_id: order.id, amount: order.total })
            timeout 1 minute
            heartbeat 1 hour
            retry PaymentError::GatewayTimeout { every 0 seconds, backoff 0.5 };
    }
}

fn main() {}
