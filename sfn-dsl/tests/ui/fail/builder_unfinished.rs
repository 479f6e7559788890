//! States that nobody adds, in the builders.

#![deny(unused_must_use)]

use sfn_dsl::builder::{Catch, Rule};
use sfn_dsl::expr::ops;
use sfn_dsl::prelude::*;

resources! {
    lambda ship(String);
}

fn main() {
    let mut workflow = WorkflowBuilder::<String>::new();
    let id = workflow.input();
    workflow.task("Ship", ship(&id)).timeout(minutes(1));
    workflow.choice("Choose").when(ops::eq(&id, "1"), "Ship");
    workflow.wait_state("Wait").seconds(5);
    workflow.pass("Pass").output(&id);
    workflow.succeed_state("Done");
    workflow.fail_state("Failed").error("E");
    workflow.map_state("Each").label("each");
    workflow.parallel("Both");
    Catch::new("Failed").bind("error");
    Rule::new("Done").output(&id);
    Retry::new().jitter();
}
