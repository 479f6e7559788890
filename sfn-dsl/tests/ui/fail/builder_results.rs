//! Results, bindings, branches and errors that do not fit, in the builders.

use sfn_dsl::Errors;
use sfn_dsl::builder::{Catch, error_output, variable};
use sfn_dsl::prelude::*;

#[derive(Payload)]
struct Order {
    id: String,
    items: Vec<String>,
}

#[derive(Payload)]
struct Payment {
    receipt: String,
}

#[derive(TaskError)]
enum PaymentError {
    Declined,
}

#[derive(TaskError)]
enum StockError {
    Empty,
}

resources! {
    lambda charge(Order) -> Payment throws PaymentError;
    lambda ship(String) -> u32;
}

fn a_binding_of_another_type(workflow: &mut WorkflowBuilder<Order>) {
    let order = workflow.input();
    let payment = workflow.task("Charge", charge(&order)).bind("payment").next("Ship");
    workflow.task("Ship", ship(&payment)).end();
}

fn a_field_that_the_result_has_not(workflow: &mut WorkflowBuilder<Order>) {
    let order = workflow.input();
    let task = workflow.task("Charge", charge(&order));
    let result = task.result();
    task.assign("receipt", &result.reciept).end();
}

fn a_result_that_is_not_kept(workflow: &mut WorkflowBuilder<Order>) {
    let order = workflow.input();
    let payment = workflow.task("Charge", charge(&order)).next("Ship");
    workflow.task("Ship", ship(&payment.receipt)).end();
}

fn an_output_of_another_type(workflow: &mut WorkflowBuilder<Order>) {
    let order = workflow.input();
    let early = workflow.succeed("Early", Slot::<String>::new(&order.id));
    let late = workflow.task("Ship", ship(&order.id)).end_returning(|count| Slot::<u32>::new(count));
    early.and(late);
}

fn a_branch_of_another_type(workflow: &mut WorkflowBuilder<Order>) {
    let order = workflow.input();
    let mut parallel = workflow.parallel("Both");
    let count = parallel.bind_branch("count", |branch| {
        branch.task("Ship", ship(&order.id)).end_returning(|count| Slot::<u32>::new(count))
    });
    parallel.next("Again");
    workflow.task("Again", ship(&count)).end();
}

fn a_branch_without_an_output(workflow: &mut WorkflowBuilder<Order>) {
    let order = workflow.input();
    let mut parallel = workflow.parallel("Both");
    let nothing = parallel.bind_branch("nothing", |branch| branch.task("Ship", ship(&order.id)).end());
    parallel.next("Again");
    workflow.task("Again", ship(&nothing)).end();
}

fn errors_that_are_not_reported(workflow: &mut WorkflowBuilder<Order>) {
    let order = workflow.input();
    workflow
        .task("Charge", charge(&order))
        .retry(PaymentError::Declined, Retry::new())
        .catch(StockError::Empty, "Failed")
        .end();
    workflow.task("Ship", ship(&order.id)).catch(PaymentError::all(), Catch::new("Failed").bind("error")).end();
    workflow.task("Named", ship(&order.id)).retry("Payment.Declined", Retry::new()).end();
    workflow.task("Fine", ship(&order.id)).retry(Errors::named(["Payment.Declined"]), Retry::new()).end();
}

fn variables(workflow: &mut WorkflowBuilder<Order>) {
    workflow.task("A", ship(&variable::<u32>("count"))).end();
    workflow.task("B", ship(&error_output("error"))).end();
}

fn a_map_over_no_list(workflow: &mut WorkflowBuilder<Order>) {
    let order = workflow.input();
    workflow.map("Each", &order.id).each(|body, _, ()| body.succeed_state("Done").end()).end();
}

fn main() {}
