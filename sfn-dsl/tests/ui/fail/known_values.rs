// Literals that members of requests do not take: one behind each comment.
use sfn_dsl::aws::ecs::{
    self, AwsVpcConfiguration, CapacityProviderStrategyItem, NetworkConfiguration, PlacementStrategy, RunTask,
};
use sfn_dsl::aws::glue::{self, StartJobRun};
use sfn_dsl::aws::sagemaker::{
    self, AlgorithmSpecification, CreateTrainingJob, OutputDataConfig, ResourceConfig, StoppingCondition,
};
use sfn_dsl::prelude::*;

workflow! {
    pub Misspelt() {
        // a misspelt value
        Run: ecs::run_task(RunTask { task_definition: "pack:7", launch_type: "FARGAT" });
        // in another case, in a struct within the request
        Within: ecs::run_task(RunTask {
            task_definition: "pack:7",
            network_configuration: NetworkConfiguration {
                awsvpc_configuration: AwsVpcConfiguration { subnets: ["subnet-1"], assign_public_ip: "enabled" },
            },
        });
        // in an element of a list
        Element: ecs::run_task(RunTask {
            task_definition: "pack:7",
            placement_strategy: [PlacementStrategy { r#type: "spread" }, PlacementStrategy { r#type: "sprea" }],
        });
        // inside `Some`
        Some: ecs::run_task(RunTask { task_definition: "pack:7", propagate_tags: Some("TASK") });
    }
}

workflow! {
    pub Numbers() {
        // too much
        Weight: ecs::run_task(RunTask {
            task_definition: "pack:7",
            capacity_provider_strategy: [CapacityProviderStrategyItem { capacity_provider: "FARGATE", weight: 1001 }],
        });
        // too little
        Base: ecs::run_task(RunTask {
            task_definition: "pack:7",
            capacity_provider_strategy: [CapacityProviderStrategyItem { capacity_provider: "FARGATE", base: -1 }],
        });
        // only one end
        Glue: glue::start_job_run(StartJobRun { job_name: "sort", timeout: 0 });
    }
}

workflow! {
    pub Similar() {
        // one of very many
        Train: sagemaker::create_training_job(CreateTrainingJob {
            training_job_name: "train",
            algorithm_specification: AlgorithmSpecification { training_input_mode: "File", training_image: "image" },
            role_arn: "arn:aws:iam::123456789012:role/train",
            output_data_config: OutputDataConfig { s3_output_path: "s3://models" },
            resource_config: ResourceConfig { instance_type: "ml.m5.lage", instance_count: 1, volume_size_in_gb: 10 },
            stopping_condition: StoppingCondition { max_runtime_in_seconds: 3600 },
        });
    }
}

workflow! {
    // said of the workflow, and taken back for a state
    #![allow(unlisted_value)]
    pub Levels() {
        Allowed: ecs::run_task(RunTask { task_definition: "pack:7", launch_type: "NEWER" });
        #[deny(unlisted_value)]
        Denied: ecs::run_task(RunTask { task_definition: "pack:7", launch_type: "NEWER" });
    }
}

workflow! {
    // a member that there is not is one error
    pub Members() {
        Run: ecs::run_task(RunTask { task_definition: "pack:7", launch_tpe: "FARGAT" });
    }
}

fn main() {}
