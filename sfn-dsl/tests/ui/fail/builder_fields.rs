//! What the setters of the builders refuse.

use sfn_dsl::builder::{Test, Variable, raw};
use sfn_dsl::expr::ops;
use sfn_dsl::prelude::*;

#[derive(Payload)]
struct Order {
    id: String,
    total: f64,
}

struct Internal;

fn what_is_no_value(workflow: &mut WorkflowBuilder<Order>) {
    workflow.pass("A").output(Internal).end();
    workflow.pass("B").assign("list", vec![1, 2]).end();
}

fn what_is_no_path(workflow: &mut WorkflowBuilder<Order>) {
    workflow.pass("A").input_path(raw("$.order")).end();
    workflow.wait_state("B").seconds_path(30).end();
}

fn what_is_no_time(workflow: &mut WorkflowBuilder<Order>) {
    workflow.wait("A", 30).end();
    workflow.wait_state("B").seconds(true).end();
    workflow.timeout(60);
}

fn operands(workflow: &mut WorkflowBuilder<Order>) {
    let cheap = Variable::new("$.total").numeric_less_than("10");
    let test = Test::and([cheap, Variable::new("$.id").is_present("yes")]);
    workflow.choice("A").test(test, "B").or_fail();
}

fn conditions(workflow: &mut WorkflowBuilder<Order>) {
    let order = workflow.input();
    workflow.choice("A").when(&order.total, "B").or_fail();
    workflow.choice("B").when(ops::gt(&order.id, 5.0), "A").or_fail();
    workflow.choice("C").condition(5, "A").or_fail();
}

fn roles(workflow: &mut WorkflowBuilder<Order>) {
    let order = workflow.input();
    workflow.task_with_resource::<()>("A", "arn:aws:states:::sqs:sendMessage").role_arn(&order.total).end();
}

fn main() {}
