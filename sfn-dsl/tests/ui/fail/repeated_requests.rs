// Requests that are repeated, and of which nothing says that they are the same.
#![deny(deprecated)]

use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Order {
    pub id: String,
}

resources! {
    state_machine bill(Order) -> String;
    lambda pack(Order);
}

workflow! {
    Repeated(order: Order) {
        Bill: bill(order).start() retry States::Timeout;
        Print: aws_sdk::ecs::run_task { TaskDefinition: "print" } retry States::Timeout;
        // Not repeated, or known again.
        BillOnce: bill(order).start();
        BillNoMore: bill(order).start() retry States::Timeout { at most 0 };
        BillNamed: bill(order).start().named(context.execution.name) retry States::Timeout;
        BillByName: bill(order).named(order.id).start() retry States::Timeout;
        PrintOnce: aws_sdk::ecs::run_task { TaskDefinition: "print" };
        PrintNamed: aws_sdk::ecs::run_task { TaskDefinition: "print", ClientToken: order.id } retry States::Timeout;
        // A child that failed is to be another one.
        BillAndWait: bill(order) => _ retry States::TaskFailed;
        // The writer knows better.
        #[allow(unseen_execution_name)]
        BillTwice: bill(order).start() retry States::Timeout;
    }
}

workflow! {
    #![query_language(JSONPath)]
    #![deny(unseen_execution_name)]
    RepeatedInPaths(order: Order) {
        Bill: bill(order).start() retry States::Timeout;
        Print: aws_sdk::ecs::run_task { TaskDefinition: "print" } retry States::Timeout;
        Pack: pack(order) retry States::Timeout;
    }
}

fn main() {}
