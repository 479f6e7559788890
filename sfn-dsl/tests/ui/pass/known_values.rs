//! Literals that an API lists, computed values of the same members, and values that are newer than the tables.
use sfn_dsl::aws::ecs::{self, CapacityProviderStrategyItem, RunTask};
use sfn_dsl::aws::glue::{self, StartJobRun};
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Order {
    pub launch_type: String,
    pub workers: u32,
    pub orders: Vec<String>,
}

workflow! {
    pub Listed(order: Order) {
        Literal: ecs::run_task(RunTask {
            task_definition: "pack:7",
            launch_type: "MANAGED_INSTANCES",
            propagate_tags: Some("NONE"),
            capacity_provider_strategy: [CapacityProviderStrategyItem { capacity_provider: "SPOT", base: 0, weight: 1000 }],
        });
        Computed: ecs::run_task(RunTask { task_definition: "pack:7", launch_type: order.launch_type, count: order.workers });
        Formatted: ecs::run_task(RunTask { task_definition: "pack:7", launch_type: format!("{}_2", order.launch_type) });
        Newest: glue::start_job_run(StartJobRun { job_name: "sort", worker_type: "R.8X" });
        #[allow(unlisted_value)]
        Newer: ecs::run_task(RunTask { task_definition: "pack:7", launch_type: "NEWER" });
        #[allow(unlisted_value, interrupted_tasks)]
        Each: map item in order.orders {
            One: ecs::run_task(RunTask { task_definition: item, launch_type: "NEWER" });
        }
    }
}

fn main() {
    assert!(Listed::asl().contains(r#""LaunchType": "NEWER""#));
}
