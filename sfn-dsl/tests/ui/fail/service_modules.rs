// Services that have no optimised integrations, and operations that a service does not have.
use sfn_dsl::aws;
use sfn_dsl::prelude::*;

workflow! {
    NoService(name: String) {
        Send: aws::sqqs::send_message(name);
        Run: aws::ecs::run_tasks(name);
    }
}

workflow! {
    #![query_language(JSONPath)]
    NoServiceInPaths(name: String) {
        Send: aws::sqqs::send_message(name);
        Run: aws::ecs::run_tasks(name);
    }
}

fn main() {}
