//! The order workflow: one machine, said in three ways.

use crate::order::{
    Charge, Confirmation, InventoryError, Item, Order, OrderProcessing, PaymentError, Receipt, Shipment,
    ValidationError, check_inventory, initiate_shipping, notify_backorder, process_payment, send_confirmation,
    update_inventory, validate_order,
};
use sfn_asl::StateMachine;
use sfn_dsl::builder::{Retry, WorkflowBuilder};
use sfn_dsl::expr::ops;
use sfn_dsl::prelude::*;
use sfn_dsl::{PayloadStruct, Val};

/// The workflow as ordinary Rust calls.
fn built() -> StateMachine {
    type Args<T> = <T as PayloadStruct>::Args;

    let mut workflow = WorkflowBuilder::<Order>::new();
    workflow.comment("Order processing workflow").timeout(days(7));
    let order = workflow.input();
    workflow
        .task("ValidateOrder", validate_order(&order))
        .retry_transient()
        .catch(ValidationError::all(), "OrderFailed")
        .next("CheckInventory");
    workflow
        .task("CheckInventory", check_inventory(&order.items))
        .retry_transient()
        .catch(InventoryError::OutOfStock, "NotifyBackorder")
        .next("ProcessPayment");
    let charge = Args::<Charge> { order_id: Slot::new(&order.order_id), amount: Slot::new(&order.total) };
    let payment = workflow
        .task("ProcessPayment", process_payment(charge))
        .bind("payment")
        .retry(PaymentError::PaymentGatewayTimeout, Retry::new().every(seconds(5)).at_most(3).backoff(2.0))
        .retry_transient()
        .catch(PaymentError::PaymentDeclined, "OrderFailed")
        .next("FulfillOrder");
    let confirmation = Args::<Confirmation> { to: Slot::new(&order.email), receipt: Slot::new(&payment.receipt_id) };
    let mut fulfill = workflow.parallel("FulfillOrder");
    fulfill.branch(|branch| branch.task("UpdateInventory", update_inventory(&order.items)).retry_transient().end());
    fulfill.branch(|branch| branch.task("SendConfirmation", send_confirmation(confirmation)).retry_transient().end());
    let shipping = fulfill.bind_branch("shipping", |branch| {
        branch
            .task("InitiateShipping", initiate_shipping(&order.order_id))
            .retry_transient()
            .end_returning(|shipment| Slot::<Shipment>::new(shipment))
    });
    fulfill.next("OrderComplete");
    let receipt = Args::<Receipt> { order_id: Slot::new(&order.order_id), tracking: Slot::new(&shipping.tracking) };
    workflow.succeed("OrderComplete", Slot::<Receipt>::new(receipt));
    workflow.task("NotifyBackorder", notify_backorder(&order)).retry_transient().next("WaitForInventory");
    workflow.wait("WaitForInventory", hours(1)).next("TryAgain");
    workflow.choice("TryAgain").at_most(24, "CheckInventory").otherwise("OrderFailed");
    let parts = vec!["Order ".to_node(), ops::printed(&order.order_id), " could not be processed".to_node()];
    workflow.fail_because("OrderFailed", "OrderProcessingFailed", ops::format(parts));
    workflow.finish()
}

/// The handles of the seven functions.
fn handles() -> [sfn_asl::ResourceHandle; 7] {
    [
        validate_order::handle(),
        check_inventory::handle(),
        process_payment::handle(),
        update_inventory::handle(),
        send_confirmation::handle(),
        initiate_shipping::handle(),
        notify_backorder::handle(),
    ]
}

/// Compares line by line: what differs, and where it has to be said too.
fn assert_same_text(found: &str, expected: &str, place: &str) {
    for (number, (found, expected)) in found.lines().zip(expected.lines()).enumerate() {
        assert_eq!(found, expected, "line {} of the definition: {place}", number + 1);
    }
    assert_eq!(found.lines().count(), expected.lines().count(), "the length of the definition: {place}");
}

#[test]
fn the_macro_gives_the_definition_that_is_written_by_hand() {
    let written = include_str!("order.asl.json");
    let place = "`workflow!` in examples/order.rs and tests/examples/order.asl.json say different things";
    assert_same_text(&OrderProcessing::asl(), written, place);
    let tokens: Vec<_> = handles().iter().map(sfn_asl::ResourceHandle::arn).collect();
    let parsed = StateMachine::from_template(written, &tokens).expect("the definition written by hand is valid");
    assert!(OrderProcessing::definition() == parsed, "the same text, but not the same machine");
}

#[test]
fn the_builder_gives_what_the_macro_gives() {
    let place = "`built()` in tests/examples/one_machine.rs and `workflow!` in examples/order.rs say different things";
    assert_same_text(&built().to_json(), &OrderProcessing::asl(), place);
    assert!(built() == OrderProcessing::definition(), "the same text, but not the same machine");
}

#[test]
fn the_order_workflow_has_nothing_to_warn_about() {
    let machine = OrderProcessing::validated().expect("the order workflow is valid");
    assert!(machine.warnings().is_empty(), "{}", machine.warnings());
}

#[test]
fn payloads_have_the_names_that_serde_writes() {
    let order = Order {
        order_id: "o-1".to_owned(),
        items: vec![Item { sku: "A".to_owned(), quantity: 2 }],
        total: 42.5,
        email: "a@example.com".to_owned(),
        note: None,
    };
    let json = serde_json::to_value(&order).expect("an order is JSON");
    let path = WorkflowBuilder::<Order>::new().input();
    let text = |value: &dyn Fn() -> sfn_dsl::expr::Node| sfn_dsl::expr::jsonata::expression(&value());
    for (expression, name) in [
        (text(&|| path.order_id.to_node()), "orderId"),
        (text(&|| path.items.to_node()), "items"),
        (text(&|| path.total.to_node()), "total"),
        (text(&|| path.email.to_node()), "email"),
    ] {
        assert_eq!(expression, format!("$states.context.Execution.Input.{name}"));
        assert!(json.get(name).is_some(), "{name}");
    }
}
