// Ranges, kinds of workflow, liveness, integrations and warnings in JSONPath: what the other cases show of JSONata.
#![deny(deprecated)]

#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::aws::ecs::{self, RunTask};
use sfn_dsl::aws::glue::{self, StartJobRun};
use sfn_dsl::aws::sqs::{self, SendMessage};
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub enum Kind {
    Goods,
    Gift,
}

#[derive(Payload)]
pub struct Parcel {
    pub kind: Kind,
    pub wrapping: Option<Kind>,
    pub to: String,
}

resources! {
    lambda status(String) -> Order;
    activity pack(Item) -> Item;
}

// Times and retriers outside their ranges, each named once.
workflow! {
    #![query_language(JSONPath)]
    #[timeout(1000000 days)]
    Ranges(order: Order) {
        Wait: wait 10000000 hours;
        Pay: pay(Charge { order_id: order.id, amount: order.total })
            timeout 1 minute
            heartbeat 1 hour
            retry PaymentError::GatewayTimeout { every 0 seconds, backoff 0.5 };
        Many: pay(Charge { order_id: order.id, amount: order.total })
            retry PaymentError::GatewayTimeout { at most 100000000 }
            retry PaymentError::Declined { every 10 seconds, max_delay 5 seconds };
        Long: pay(Charge { order_id: order.id, amount: order.total })
            retry PaymentError::Declined { max_delay 400 days };
    }
}

// `States::ALL` alone and last.
workflow! {
    #![query_language(JSONPath)]
    All(order: Order) {
        First: notify(order) catch States::ALL -> Failed catch States::Permissions -> Failed;
        Together: notify(order) retry States::Timeout | States::ALL;
        Failed: fail "Failed";
    }
}

// A timestamp that is none.
workflow! {
    #![query_language(JSONPath)]
    Timestamp(order: Order) {
        Until: wait until "2026-02-30 10:00";
        Notify: notify(order);
    }
}

// What an Express workflow cannot do.
workflow! {
    #![query_language(JSONPath)]
    #[express]
    #[timeout(10 minutes)]
    Express(order: Order) {
        Run: glue::start_job_run(StartJobRun { job_name: order.id }).sync();
        Pack: pack(Item { sku: order.id }) timeout 1 minute;
        Tell: notify(order) timeout 6 minutes;
    }
}

// An activity without any limit; a callback without one; a token that nobody gets.
workflow! {
    #![query_language(JSONPath)]
    Waits(order: Order) {
        Pack: pack(Item { sku: order.id });
        Ask: |token| pay(Charge { order_id: token, amount: 1 }) => _: Payment;
        NoToken: |token| pay(Charge { order_id: order.id, amount: 1 }) => _: Payment timeout 1 day;
    }
}

// A loop that nothing bounds, through three states.
workflow! {
    #![query_language(JSONPath)]
    Loop(id: String) {
        Ask: status(id) => order;
        Ready: choose { order.rush => Done, else => Pause }
        Pause: wait 1 minute -> Ask;
        Done: succeed;
    }
}

// A request without a member, with one that there is not, and with one of another type.
workflow! {
    #![query_language(JSONPath)]
    Requests(order: Order) {
        Missing: ecs::run_task(RunTask { cluster: order.id });
        Unknown: ecs::run_task(RunTask { task_definition: "ship", clustr: "main" });
        Type: ecs::run_task(RunTask { task_definition: order.total });
        NoPattern: sqs::send_message(SendMessage { queue_url: "https://example.com/jobs", message_body: order }).sync();
        Service: aws_sdk::s4::put_object { Bucket: "b" };
        Action: aws_sdk::s3::put_object_taging { Bucket: "b" };
        Member: aws_sdk::s3::delete_object_tagging { Bucket: "b", Key: order.id, Tagging: "t" };
        Sync: aws_sdk::s3::delete_object_tagging { Bucket: "b", Key: order.id }.sync();
    }
}

// A match that names no variant, one over what may be absent, one over a string.
workflow! {
    #![query_language(JSONPath)]
    Matches(parcel: Parcel) {
        Unknown: match parcel.kind { Kind::Good => Optional, else => Optional }
        Optional: match parcel.wrapping { Kind::Goods => Text, else => Text }
        Text: match parcel.to { Kind::Goods => Done, else => Done }
        Done: succeed;
    }
}

// Warnings, each made an error.
workflow! {
    #![query_language(JSONPath)]
    Warnings(order: Order) {
        Rush: choose { order.rush => Pay }
        Pay: pay(Charge { order_id: order.id, amount: 1 }) retry States::ALL;
        Both: parallel { { Notify: notify(order); } { Reserve: reserve(order.items); } }
    }
}

// Lints that are off by default, each made an error.
workflow! {
    #![query_language(JSONPath)]
    #![deny(transient_errors_not_retried, job_without_timeout)]
    #[no_default_retry]
    Denied(order: Order) {
        Notify: notify(order);
        Run: glue::start_job_run(StartJobRun { job_name: order.id }).sync();
    }
}

fn main() {}
