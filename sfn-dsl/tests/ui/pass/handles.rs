//! Handles of every kind: what their calls become, in both query languages.
use sfn_dsl::error::{EventBridge, Sns, Sqs, StepFunctions};
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub total: f64,
    pub customer: Customer,
    pub note: Option<String>,
}

#[derive(Payload)]
pub struct Customer {
    pub email: String,
}

#[derive(Payload)]
pub struct ApprovalRequest {
    pub task_token: String,
    pub order_id: String,
}

#[derive(Payload)]
pub struct Decision {
    pub approved: bool,
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
    /// Requests that people answer.
    queue APPROVALS: ApprovalRequest;
    fifo_queue PAYMENTS: Order;
    queue NAMES: String;
    topic ALERTS;
    pub topic ORDERS_PLACED: Order;
    fifo_topic LEDGER: Order;
    event_bus SHOP;
    bucket REPORTS;
    activity review(Order) -> Decision throws ReviewError;
    activity ping();
    state_machine price_order(Order) -> Price;
    state_machine archive(Order);
    state_machine tidy_up();
    state_machine child = Child;
    state_machine silent() = Silent;
    lambda done(String);
}

workflow! {
    Child(order: Order) -> Price {
        Done: succeed Price { total: order.total };
    }
}

workflow! {
    Silent() -> Price {
        Done: succeed Price { total: 1 };
    }
}

workflow! {
    Handles(order: Order) -> f64 {
        Ask: |token| APPROVALS.send(ApprovalRequest { task_token: token, order_id: order.id }) => decision: Decision
            timeout 1 day;
        Delayed: APPROVALS.send(ApprovalRequest { task_token: "none", order_id: order.id }).delay(60).group(order.id) => sent
            retry Sqs::RequestThrottledException;
        Fifo: PAYMENTS.send(order, order.customer.email).deduplication_id(order.id);
        Text: NAMES.send(format!("{}: {}", order.id, sent.message_id));
        Alert: ALERTS.publish("an order").subject("Orders") => published;
        Typed: ORDERS_PLACED.publish(order) retry Sns::InternalErrorException;
        Ledger: LEDGER.publish(order, "orders").deduplication_id(published.message_id);
        Event: SHOP.put_event("OrderPlaced", "com.example.shop", order) => put
            catch EventBridge::FailedEntry -> Failed;
        Review: review(order) => reviewed
            heartbeat 1 hour
            catch ReviewError::Refused -> Price;
        Approved: choose { reviewed.approved || decision.approved || put.failed_entry_count == 0 => Price, else => Ping }
        Ping: ping() timeout 1 minute;
        Price: price_order(order) => price;
        Literal: price_order(Order { id: order.id, total: 1, customer: order.customer, note: None }).named(order.id) => again;
        Start: price_order(order).start() => started;
        Archive: archive(order) => archived;
        Wait: |token| archive(Order { id: token, total: 1, customer: order.customer, note: None }) timeout 1 hour;
        Tidy: tidy_up() retry StepFunctions::ExecutionLimitExceededException;
        Nested: child(order) => nested;
        Quiet: silent() => quiet;
        Tell: done(format!("{}{}{}", started.execution_arn, archived.execution_arn, again.total));
        Report: done(format!("s3://{}/{}", REPORTS, order.id));
        Done: succeed price.total + nested.total + quiet.total;
        Failed: fail "Failed";
    }
}

workflow! {
    #![query_language(JSONPath)]
    InJsonPath(order: Order) -> f64 {
        Ask: |token| APPROVALS.send(ApprovalRequest { task_token: token, order_id: order.id }) => decision: Decision
            timeout 1 day;
        Fifo: PAYMENTS.send(order, order.customer.email);
        Alert: ALERTS.publish(format!("order {}", order.id));
        Event: SHOP.put_event("OrderPlaced", "com.example.shop", order);
        Review: review(order) => reviewed heartbeat 1 hour;
        Approved: choose { reviewed.approved || decision.approved => Price, else => Price }
        Price: price_order(order) => price;
        Start: price_order(order).start();
        Report: done(format!("s3://{}/{}", REPORTS, order.id));
        Done: succeed price.total;
    }
}

fn main() {
    let handles = Handles::validated().unwrap();
    assert!(handles.warnings().is_empty(), "{}", handles.warnings());
    let text = Handles::asl();
    let has = |part: &str| assert!(text.contains(part), "no {part} in\n{text}");
    // Developer Guide, "Send messages to an Amazon SQS queue with Step Functions".
    has(r#""Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken""#);
    has(r#""QueueUrl": "${approvals_url}""#);
    has(r#""task_token": "{% $states.context.Task.Token %}""#);
    has(r#""DelaySeconds": 60"#);
    has(r#""MessageGroupId": "{% $states.context.Execution.Input.customer.email %}""#);
    has(r#""MessageDeduplicationId": "{% $states.context.Execution.Input.id %}""#);
    has(r#""MessageBody": "{% $states.context.Execution.Input.id & ': ' & $sent.MessageId %}""#);
    // "Publish messages to an Amazon SNS topic with Step Functions".
    has(r#""Resource": "arn:aws:states:::sns:publish""#);
    has(r#""TopicArn": "${alerts_arn}""#);
    has(r#""Message": "an order""#);
    has(r#""Subject": "Orders""#);
    // "Add EventBridge events with Step Functions".
    has(r#""Resource": "arn:aws:states:::events:putEvents""#);
    has(r#""EventBusName": "${shop_arn}""#);
    has(r#""Source": "com.example.shop""#);
    has(r#""DetailType": "OrderPlaced""#);
    has(r#""Detail": "{% $states.context.Execution.Input %}""#);
    // "Learn about activities in Step Functions": the resource is the activity's ARN, the request is what the worker gets.
    has(r#""Resource": "${review_arn}""#);
    has(r#""Arguments": "{% $states.context.Execution.Input %}""#);
    has(r#""reviewed": "{% $states.result %}""#);
    has(r#""HeartbeatSeconds": 3600"#);
    // "Start a new AWS Step Functions state machine from a running execution".
    has(r#""Resource": "arn:aws:states:::states:startExecution.sync:2""#);
    has(r#""StateMachineArn": "${price_order_arn}""#);
    has(r#""AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID": "{% $states.context.Execution.Id %}""#);
    has(
        r#""Input": "{% $merge([$states.context.Execution.Input, {'AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID': $states.context.Execution.Id}]) %}""#,
    );
    has(r#""price": "{% $states.result.Output %}""#);
    has(r#""Resource": "arn:aws:states:::states:startExecution""#);
    has(r#""Resource": "arn:aws:states:::states:startExecution.waitForTaskToken""#);
    has(r#""started": "{% $states.result %}""#);
    has(r#""StateMachineArn": "${child_arn}""#);
    has(r#""StateMachineArn": "${silent_arn}""#);
    has(r#""Payload": "{% 's3://' & '${reports_name}' & '/' & $states.context.Execution.Input.id %}""#);

    let in_json_path = InJsonPath::validated().unwrap();
    assert!(in_json_path.warnings().is_empty(), "{}", in_json_path.warnings());
    let text = InJsonPath::asl();
    let has = |part: &str| assert!(text.contains(part), "no {part} in\n{text}");
    has(r#""task_token.$": "$$.Task.Token""#);
    has(r#""MessageBody.$": "$$.Execution.Input""#);
    has(r#""Message.$": "States.Format('order {}', $$.Execution.Input.id)""#);
    has(r#""Detail.$": "$$.Execution.Input""#);
    // The worker's input is the state's, which `InputPath` selects.
    has(r#""InputPath": "$$.Execution.Input""#);
    has(
        r#""Input.$": "States.JsonMerge($$.Execution.Input, States.StringToJson(States.Format('\\{\"AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID\":\"{}\"\\}', $$.Execution.Id)), false)""#,
    );
    has(r#""price.$": "$.Output""#);
    has(r#""Payload.$": "States.Format('s3://{}/{}', '${reports_name}', $$.Execution.Input.id)""#);
}
