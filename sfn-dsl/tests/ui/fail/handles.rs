// Calls of handles with what they do not take, and what they do not have.
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub total: f64,
    pub note: Option<String>,
}

#[derive(Payload)]
pub struct Message {
    pub order_id: String,
}

#[derive(Payload)]
pub struct Price {
    pub total: f64,
}

#[derive(TaskError)]
pub enum ReviewError {
    Refused,
}

resources! {
    queue JOBS: Message;
    fifo_queue PAYMENTS: Message;
    topic ALERTS;
    event_bus SHOP;
    bucket REPORTS;
    table ORDERS: Order key (id: String);
    activity review(Order) -> Price throws ReviewError;
    state_machine price_order(Order) -> Price;
    state_machine archive(Order);
    state_machine child = Child;
    state_machine no_input() = Child;
    state_machine no_workflow = Message;
    lambda tell(String);
}

workflow! {
    Child(order: Order) -> Price {
        Done: succeed Price { total: order.total };
    }
}

workflow! {
    Handles(order: Order) -> f64 {
        WrongMessage: JOBS.send(order);
        NoGroup: PAYMENTS.send(Message { order_id: order.id });
        NotFifo: JOBS.send(Message { order_id: order.id }).deduplication_id(order.id);
        NoText: ALERTS.publish(order.total);
        Optional: ALERTS.publish(order.note);
        Misspelt: ALERTS.publsh("text");
        Details: SHOP.put_event("OrderPlaced", order.id, order.total);
        Bucket: REPORTS.put("text");
        WrongInput: price_order(order.id);
        WrongChild: child(order.total);
        NoMember: price_order(order) => price;
        NoResult: archive(order) => archived;
        Unlimited: review(order) catch ReviewError::Refused -> NotDeclared;
        NotDeclared: price_order(order) catch ReviewError::Refused -> Read;
        Read: tell(format!("{} {}", price.totl, archived.total));
        NoCallback: |token| ORDERS.put(Order { id: token, total: 1, note: None }) => put: Price timeout 1 hour;
        NoWaiting: |token| price_order(Order { id: token, total: 1, note: None }) timeout 1 hour;
        Done: succeed price.total;
    }
}

workflow! {
    #![query_language(JSONPath)]
    InJsonPath(order: Order) {
        WrongMessage: JOBS.send(order);
        Computed: ALERTS.publish(format!("{}", order.id.len()));
        Unlimited: review(order);
    }
}

workflow! {
    #[express]
    InExpress(order: Order) {
        Activity: review(order) timeout 1 minute;
        Child: price_order(order);
        Started: archive(order);
        Callback: |token| ALERTS.publish(format!("{token}")) timeout 1 minute;
    }
}

fn main() {}
