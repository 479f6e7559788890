// A body that was built for other surroundings is no body.
#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Orders {
    pub orders: Vec<Order>,
}

fn main() {
    let mut workflow = WorkflowBuilder::<Order>::new();
    let order = workflow.input();
    let mut orders = WorkflowBuilder::<Orders>::new();
    let input = orders.input();
    orders.map("Each", &input.orders).each(|body, order, ()| {
        body.map("Inner", &order.items).each(|body, _, ()| body.task("Tell", notify(&order)).end()).end()
    });
    workflow.map("Captured", &order.items).each(|body, _, ()| body.task("Tell", notify(&order)).end()).next("Distributed");
    workflow
        .distributed_map("Distributed", &order.items)
        .each(|body, _, ()| body.task("Tell", notify(&order)).end())
        .end();
    workflow.map("List", &order.id).each(|body, _, ()| body.wait("Wait", seconds(1)).end()).end();
    workflow
        .distributed_map("Unknown", s3::csv("bucket", &order.id))
        .each(|body, _, ()| body.wait("Wait", seconds(1)).end())
        .end();

    let elsewhere = WorkflowBuilder::<Order>::json_path();
    workflow.parallel("Both").branch(elsewhere);
}
