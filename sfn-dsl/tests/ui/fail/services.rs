//! Requests of optimised integrations: members that do not exist, are missing, miscased, or of another type.
use sfn_dsl::aws::ecs::{self, AwsVpcConfiguration, NetworkConfiguration, RunTask};
use sfn_dsl::aws::glue;
use sfn_dsl::aws::sqs::{self, SendMessage};
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub count: u32,
    pub paid: bool,
}

workflow! {
    Unknown(order: Order) {
        Run: ecs::run_task(RunTask { task_definition: "ship", clustr: "main" });
    }
}

workflow! {
    Missing(order: Order) {
        Run: ecs::run_task(RunTask { cluster: order.id });
    }
}

workflow! {
    MissingInside(order: Order) {
        Run: ecs::run_task(RunTask {
            task_definition: order.id,
            network_configuration: NetworkConfiguration { awsvpc_configuration: AwsVpcConfiguration {} },
        });
    }
}

workflow! {
    Miscased(order: Order) {
        Send: sqs::send_message(SendMessage { QueueUrl: "https://example.com/jobs", message_body: order });
    }
}

workflow! {
    Mistyped(order: Order) {
        Run: ecs::run_task(RunTask { task_definition: order.count, count: order.id });
    }
}

workflow! {
    MistypedInside(order: Order) {
        Run: ecs::run_task(RunTask {
            task_definition: "ship",
            network_configuration: NetworkConfiguration {
                awsvpc_configuration: AwsVpcConfiguration { subnets: [order.id, order.paid] },
            },
        });
    }
}

workflow! {
    NoList(order: Order) {
        Run: ecs::run_task(RunTask { task_definition: ["ship"] });
    }
}

workflow! {
    NoMap(order: Order) {
        Run: ecs::run_task(RunTask { task_definition: [("ship", 1)] });
    }
}

workflow! {
    OtherRequest(order: Order) {
        Run: glue::start_job_run(RunTask { task_definition: "ship" });
    }
}

fn main() {}
