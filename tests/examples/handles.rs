//! A workflow that calls a handle of every kind: the policy of its role, and what each deployment target asks for.

use serde_json::Value;
use sfn_asl::ResourceHandle;
use sfn_asl::token::ResourceKind;
use sfn_cdk_export::{Deployment, Environment};
use sfn_dsl::aws::apigateway::{self, Invoke};
use sfn_dsl::prelude::*;

use crate::iam::{call, prove};

// Workflows read payloads; Rust does not.
#[allow(dead_code)]
mod payloads {
    use sfn_dsl::prelude::*;

    #[derive(Payload)]
    pub struct Order {
        pub id: String,
        pub total: f64,
    }

    #[derive(Payload)]
    pub struct Ask {
        pub task_token: String,
    }
}
use payloads::{Ask, Order};

resources! {
    queue APPROVALS: Ask;
    fifo_queue PAYMENTS: Order;
    topic ALERTS;
    fifo_topic LEDGER: Order;
    event_bus SHOP;
    bucket REPORTS;
    api SITE;
    table ORDERS: Order key (id: String);
    activity review(Order) -> bool;
    state_machine price_order(Order) -> Order;
    state_machine archive(Order);
    lambda tell(String);
}

workflow! {
    Handles(order: Order) {
        Ask: |token| APPROVALS.send(Ask { task_token: token }) timeout 1 day;
        Pay: PAYMENTS.send(order, order.id);
        Alert: ALERTS.publish(order.id);
        Ledger: LEDGER.publish(order, "orders");
        Event: SHOP.put_event("OrderPlaced", "com.example.shop", order);
        Review: review(order) timeout 1 hour;
        Save: ORDERS.put(order).if_not_exists();
        Read: ORDERS.get(order.id);
        Change: ORDERS.update(order.id).set(|row| row.total, 0);
        Drop: ORDERS.delete(order.id);
        Price: price_order(order);
        Archive: archive(order);
        Tag: aws_sdk::s3::delete_object_tagging { Bucket: REPORTS, Key: order.id };
        Open: apigateway::invoke(Invoke {
            api_endpoint: SITE,
            method: "GET",
            stage: "live",
            path: "/doors",
            auth_type: "IAM_ROLE",
        });
        Tell: tell(format!("{}", ORDERS.arn()));
    }
}

fn deployment() -> Deployment {
    Deployment::new("handles", Handles::validated().expect("it is valid")).expect("it can be deployed")
}

/// What is deployed under a handle's name.
fn arn_of(handle: &ResourceHandle) -> Option<String> {
    let name = &handle.name;
    let (service, resource) = match handle.kind {
        ResourceKind::LambdaFunction => ("lambda", format!("function:{name}")),
        ResourceKind::SqsQueue => ("sqs", name.clone()),
        ResourceKind::SnsTopic => ("sns", name.clone()),
        ResourceKind::DynamoDbTable => ("dynamodb", format!("table/{name}")),
        ResourceKind::StateMachine => ("states", format!("stateMachine:{name}")),
        ResourceKind::Activity => ("states", format!("activity:{name}")),
        ResourceKind::EventBus => ("events", format!("event-bus/{name}")),
        ResourceKind::Api => ("execute-api", name.clone()),
        ResourceKind::S3Bucket => return Some(format!("arn:aws:s3:::{name}")),
        _ => return None,
    };
    Some(arn(service, &resource))
}

fn arn(service: &str, resource: &str) -> String {
    format!("arn:aws:{service}:eu-central-1:111122223333:{resource}")
}

/// Sources: AWS Step Functions Developer Guide, "IAM policies for integrated services"; a child that is waited for is followed
/// by a rule of EventBridge ("IAM policies for calling Step Functions workflows").
#[test]
fn the_role_may_do_what_the_handles_do_and_nothing_else() {
    let deployment = deployment();
    let plan = deployment.plan().expect("the deployment has a plan");
    let environment = Environment::new("aws", "eu-central-1", "111122223333");
    let policy = plan.policy.resolve(&environment, arn_of).expect("every token has a value");
    let policy: Value = serde_json::from_str(&policy).expect("it is JSON");
    let table = |action: &str| call(&format!("dynamodb:{action}"), arn("dynamodb", "table/orders"));
    let rule = "rule/StepFunctionsGetEventsForStepFunctionsExecutionRule";
    let mut calls = vec![
        call("sqs:SendMessage", arn("sqs", "approvals")),
        call("sqs:SendMessage", arn("sqs", "payments")),
        call("sns:Publish", arn("sns", "alerts")),
        call("sns:Publish", arn("sns", "ledger")),
        call("events:PutEvents", arn("events", "event-bus/shop")),
        table("PutItem"),
        table("GetItem"),
        table("UpdateItem"),
        table("DeleteItem"),
        call("states:StartExecution", arn("states", "stateMachine:price_order")),
        call("states:StartExecution", arn("states", "stateMachine:archive")),
        call("s3:DeleteObjectTagging", "arn:aws:s3:::reports/any"),
        call("execute-api:Invoke", arn("execute-api", "site/live/GET/doors")),
        call("lambda:InvokeFunction", arn("lambda", "function:tell")),
    ];
    for action in ["states:DescribeExecution", "states:StopExecution"] {
        calls.push(call(action, arn("states", "execution:price_order:any")));
    }
    for action in ["events:PutTargets", "events:PutRule", "events:DescribeRule"] {
        calls.push(call(action, arn("events", rule)));
    }
    prove(&policy, &calls);
}

/// Every handle is one parameter, or one variable, that takes its ARN.
#[test]
fn each_target_asks_for_the_arn_of_each_handle() {
    let files = deployment().export().expect("it can be exported");
    let text = |ending: &str| files.iter().find(|(path, _)| path.ends_with(ending)).map(|(_, text)| text.to_owned());
    let template: Value = serde_json::from_str(&text("template.json").expect("a template")).expect("it is JSON");
    let sam = files.iter().find(|(path, _)| path.starts_with("sam/") && path.ends_with("template.yaml"));
    let sam = sam.map(|(_, text)| text.to_owned()).expect("a template of SAM");
    let variables = text("variables.tf").expect("variables");
    let parameters = template["Parameters"].as_object().expect("parameters");
    let names = [
        ("alerts", "AlertsArn"),
        ("approvals", "ApprovalsArn"),
        ("archive", "ArchiveArn"),
        ("ledger", "LedgerArn"),
        ("orders", "OrdersArn"),
        ("payments", "PaymentsArn"),
        ("price_order", "PriceOrderArn"),
        ("reports", "ReportsArn"),
        ("review", "ReviewArn"),
        ("shop", "ShopArn"),
        ("site", "SiteArn"),
        ("tell", "TellArn"),
    ];
    let mut found: Vec<&str> = parameters.keys().map(String::as_str).collect();
    found.sort_unstable();
    assert_eq!(found, names.map(|(_, parameter)| parameter));
    for (name, parameter) in names {
        assert!(variables.contains(&format!("variable \"{name}_arn\"")), "{name}\n{variables}");
        assert!(sam.contains(parameter), "{parameter}\n{sam}");
    }
}
