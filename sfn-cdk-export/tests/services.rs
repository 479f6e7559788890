//! The permissions of each service: sufficient, needed and tight, in three partitions.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use serde_json::Value;
use sfn_asl::token::{Attribute, Pseudo, ResourceHandle, ResourceKind, Token};
use sfn_cdk_export::{Deployment, Environment, Statement};
use support::iam::{Call, call, prove};
use support::{arn_in, environments, function, machine, one_path_task, one_task};

fn policy(deployment: &Deployment, environment: &Environment) -> Value {
    let text =
        deployment.plan().unwrap().policy.resolve(environment, |handle| Some(arn_in(environment, handle))).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// Proves in each partition; `calls` gets `arn:<partition>:` and `<region>:<account>`.
fn prove_everywhere(deployment: &Deployment, calls: impl Fn(&str, &str) -> Vec<Call>) {
    for environment in environments() {
        let (arn, place) = places(&environment);
        prove(&policy(deployment, &environment), &calls(&arn, &place));
    }
}

fn places(environment: &Environment) -> (String, String) {
    let Environment { partition, region, account_id, .. } = environment;
    (format!("arn:{partition}:"), format!("{region}:{account_id}"))
}

/// One call of one action per case: the request, and the resource that is asked for (`P:` the partition, `R:A` the place).
fn one_call(resource: &str, action: &str, tokens: &[Token], cases: &[(&str, &str)]) {
    for (arguments, wanted) in cases {
        let jsonata = one_task(resource, &format!(r#""Arguments": {arguments}"#), tokens);
        // The same request in JSONPath, if nothing in it is computed.
        let deployments = if arguments.contains("{%") {
            vec![jsonata]
        } else {
            vec![jsonata, one_path_task(resource, &format!(r#""Parameters": {arguments}"#), tokens)]
        };
        for deployment in deployments {
            prove_everywhere(&deployment, |arn, place| {
                vec![call(action, wanted.replace("P:", arn).replace("R:A", place))]
            });
        }
    }
}

const LAMBDA: &str = "arn:aws:states:::lambda:invoke";

#[test]
fn lambda_functions_however_they_are_named() {
    let tokens = [function("pay").arn(), function("pay").attribute(Attribute::Name), Pseudo::AccountId.into()];
    one_call(
        LAMBDA,
        "lambda:InvokeFunction",
        &tokens,
        &[
            (r#"{"FunctionName": "${pay_arn}"}"#, "P:lambda:R:A:function:pay"),
            (r#"{"FunctionName": "${pay_name}"}"#, "P:lambda:R:A:function:pay"),
            (r#"{"FunctionName": "${pay_arn}:live"}"#, "P:lambda:R:A:function:pay:live"),
            (r#"{"FunctionName": "${pay_name}:live"}"#, "P:lambda:R:A:function:pay:live"),
            (r#"{"FunctionName": "${pay_arn}", "Qualifier": "live"}"#, "P:lambda:R:A:function:pay:live"),
            (r#"{"FunctionName": "${pay_arn}", "Qualifier": "$LATEST"}"#, "P:lambda:R:A:function:pay:$LATEST"),
            (r#"{"FunctionName": "pay"}"#, "P:lambda:R:A:function:pay"),
            (r#"{"FunctionName": "pay:7"}"#, "P:lambda:R:A:function:pay:7"),
            (r#"{"FunctionName": "pay:7", "Qualifier": "7"}"#, "P:lambda:R:A:function:pay:7"),
            (r#"{"FunctionName": "pay", "Qualifier": "{% $v %}"}"#, "P:lambda:R:A:function:pay:3"),
            (r#"{"FunctionName": "{% $f %}"}"#, "P:lambda:R:A:function:any:3"),
            (r#""{% $request %}""#, "P:lambda:R:A:function:any"),
        ],
    );
}

#[test]
fn lambda_functions_of_other_places_keep_their_place() {
    for (name, wanted) in [
        ("444455556666:function:pay", "P:lambda:R:444455556666:function:pay"),
        (
            "arn:aws:lambda:us-east-1:444455556666:function:pay:live",
            "arn:aws:lambda:us-east-1:444455556666:function:pay:live",
        ),
    ] {
        let deployment = one_task(LAMBDA, &format!(r#""Arguments": {{"FunctionName": "{name}"}}"#), &[]);
        for environment in environments() {
            let (arn, _) = places(&environment);
            let wanted = wanted.replace("P:", &arn).replace(":R:", &format!(":{}:", environment.region));
            prove(&policy(&deployment, &environment), &[call("lambda:InvokeFunction", wanted)]);
        }
    }
}

#[test]
fn lambda_functions_as_the_resource_and_callbacks() {
    let text = r#"{"StartAt": "A", "States": {
        "A": {"Type": "Task", "Resource": "${pay_arn}", "Next": "B"},
        "B": {"Type": "Task", "Resource": "${pay_arn}:live", "Next": "C"},
        "C": {"Type": "Task", "Resource": "arn:aws:lambda:eu-central-1:111122223333:function:ship", "Next": "D"},
        "D": {"Type": "Task", "Resource": "arn:aws-cn:states:::lambda:invoke.waitForTaskToken",
              "Parameters": {"FunctionName.$": "$.f"}, "End": true}}}"#;
    let deployment = Deployment::new("demo", machine(text, &[function("pay").arn()])).unwrap();
    let policy = policy(&deployment, &environments()[0]);
    // What one resource covers already isn't taken away: the widest is the user's own choice.
    let resources = support::iam::list(&policy["Statement"][0]["Resource"]);
    let place = "arn:aws:lambda:eu-central-1:111122223333:function:";
    assert_eq!(policy["Statement"].as_array().unwrap().len(), 1);
    for name in ["pay", "pay:live", "ship", "*"] {
        assert!(resources.contains(&format!("{place}{name}").as_str()), "{name}: {resources:?}");
    }
    assert_eq!(resources.len(), 4);
}

#[test]
fn activities_need_nothing() {
    let worker = ResourceHandle::new(ResourceKind::Activity, "worker");
    let text = r#"{"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "${worker_arn}", "End": true}}}"#;
    let deployment = Deployment::new("demo", machine(text, &[worker.arn()])).unwrap();
    assert!(deployment.plan().unwrap().policy.is_empty());
    let template = support::template::json_template(&deployment);
    assert!(
        template["Resources"].get("DemoPolicy").is_none() && template["Resources"]["Demo"].get("DependsOn").is_none()
    );
}

#[test]
fn queues() {
    let queue = ResourceHandle::new(ResourceKind::SqsQueue, "jobs");
    let tokens =
        [queue.attribute(Attribute::Url), Pseudo::Region.into(), Pseudo::AccountId.into(), Pseudo::UrlSuffix.into()];
    for pattern in ["", ".waitForTaskToken"] {
        one_call(
            &format!("arn:aws:states:::sqs:sendMessage{pattern}"),
            "sqs:SendMessage",
            &tokens,
            &[
                (r#"{"QueueUrl": "${jobs_url}", "MessageBody": "{}"}"#, "P:sqs:R:A:jobs"),
                (r#"{"QueueUrl": "https://sqs.${region}.${url_suffix}/${account_id}/a.fifo"}"#, "P:sqs:R:A:a.fifo"),
                (r#"{"QueueUrl": "{% $q %}"}"#, "P:sqs:R:A:any"),
                (
                    r#"{"QueueUrl": "https://sqs.eu-west-1.amazonaws.com/444455556666/jobs"}"#,
                    "arn:aws:sqs:eu-west-1:444455556666:jobs",
                ),
                (
                    r#"{"QueueUrl": "https://sqs.cn-north-1.amazonaws.com.cn/444455556666/jobs"}"#,
                    "arn:aws-cn:sqs:cn-north-1:444455556666:jobs",
                ),
                (
                    r#"{"QueueUrl": "https://us-gov-west-1.queue.amazonaws.com/444455556666/jobs"}"#,
                    "arn:aws-us-gov:sqs:us-gov-west-1:444455556666:jobs",
                ),
            ],
        );
    }
}

#[test]
fn topics_and_text_messages() {
    let topic = ResourceHandle::new(ResourceKind::SnsTopic, "news");
    one_call(
        "arn:aws:states:::sns:publish",
        "sns:Publish",
        &[topic.arn()],
        &[
            (r#"{"TopicArn": "${news_arn}", "Message": "m"}"#, "P:sns:R:A:news"),
            (r#"{"TargetArn": "${news_arn}", "Message": "m"}"#, "P:sns:R:A:news"),
            (r#"{"TopicArn": "{% $t %}"}"#, "P:sns:R:A:any"),
            (r#""{% $request %}""#, "P:sns:R:A:any"),
            (r#"{"TopicArn": "arn:aws:sns:eu-west-1:444455556666:t"}"#, "arn:aws:sns:eu-west-1:444455556666:t"),
            (r#"{"PhoneNumber": "+4912345", "Message": "m"}"#, "*"),
        ],
    );
}

#[test]
fn tables() {
    let table = ResourceHandle::new(ResourceKind::DynamoDbTable, "orders");
    for (api, action) in
        [("getItem", "GetItem"), ("putItem", "PutItem"), ("updateItem", "UpdateItem"), ("deleteItem", "DeleteItem")]
    {
        one_call(
            &format!("arn:aws:states:::dynamodb:{api}"),
            &format!("dynamodb:{action}"),
            &[table.arn(), table.attribute(Attribute::Name)],
            &[
                (r#"{"TableName": "${orders_name}"}"#, "P:dynamodb:R:A:table/orders"),
                (r#"{"TableName": "${orders_arn}"}"#, "P:dynamodb:R:A:table/orders"),
                (r#"{"TableName": "plain.Name_1"}"#, "P:dynamodb:R:A:table/plain.Name_1"),
                (r#"{"TableName": "{% $t %}"}"#, "P:dynamodb:R:A:table/any"),
                (
                    r#"{"TableName": "arn:aws:dynamodb:eu-west-1:444455556666:table/t"}"#,
                    "arn:aws:dynamodb:eu-west-1:444455556666:table/t",
                ),
            ],
        );
    }
}

#[test]
fn other_state_machines() {
    let child = ResourceHandle::new(ResourceKind::StateMachine, "child_flow");
    let arguments = r#""Arguments": {"StateMachineArn": "${child_flow_arn}"}"#;
    for pattern in ["", ".waitForTaskToken"] {
        let resource = format!("arn:aws:states:::states:startExecution{pattern}");
        prove_everywhere(&one_task(&resource, arguments, &[child.arn()]), |arn, place| {
            vec![call("states:StartExecution", format!("{arn}states:{place}:stateMachine:child-flow"))]
        });
    }
    for pattern in [".sync", ".sync:2"] {
        let resource = format!("arn:aws:states:::states:startExecution{pattern}");
        for (arguments, name) in [
            (arguments, "child-flow"),
            (r#""Arguments": {"StateMachineArn": "{% $m %}"}"#, "any"),
            (r#""Arguments": {"StateMachineArn": "${child_flow_arn}:PROD"}"#, "child-flow"),
        ] {
            prove_everywhere(&one_task(&resource, arguments, &[child.arn()]), |arn, place| {
                let rule = "StepFunctionsGetEventsForStepFunctionsExecutionRule";
                vec![
                    call("states:StartExecution", format!("{arn}states:{place}:stateMachine:{name}")),
                    call("states:DescribeExecution", format!("{arn}states:{place}:execution:{name}:1")),
                    call("states:StopExecution", format!("{arn}states:{place}:execution:{name}:1")),
                    call("events:PutTargets", format!("{arn}events:{place}:rule/{rule}")),
                    call("events:PutRule", format!("{arn}events:{place}:rule/{rule}")),
                    call("events:DescribeRule", format!("{arn}events:{place}:rule/{rule}")),
                ]
            });
        }
    }
    // A version or an alias is no part of the ARN that decides.
    let literal = r#""Arguments": {"StateMachineArn": "arn:aws:states:eu-west-1:444455556666:stateMachine:m:7"}"#;
    let deployment = one_task("arn:aws:states:::states:startExecution", literal, &[]);
    prove_everywhere(&deployment, |_, _| {
        vec![call("states:StartExecution", "arn:aws:states:eu-west-1:444455556666:stateMachine:m")]
    });
}

#[test]
fn event_buses() {
    let bus = ResourceHandle::new(ResourceKind::EventBus, "orders");
    one_call(
        "arn:aws:states:::events:putEvents",
        "events:PutEvents",
        &[bus.attribute(Attribute::Name), bus.arn()],
        &[
            (r#"{"Entries": [{"Detail": {}}]}"#, "P:events:R:A:event-bus/default"),
            (r#"{"Entries": [{"EventBusName": "${orders_name}"}]}"#, "P:events:R:A:event-bus/orders"),
            (r#"{"Entries": [{"EventBusName": "${orders_arn}"}]}"#, "P:events:R:A:event-bus/orders"),
            (r#"{"Entries": [{"EventBusName": "{% $b %}"}]}"#, "P:events:R:A:event-bus/any"),
            (r#"{"Entries": "{% $entries %}"}"#, "P:events:R:A:event-bus/any"),
            (r#"{"Entries": ["{% $entry %}"]}"#, "P:events:R:A:event-bus/any"),
        ],
    );
    let two =
        one_task("arn:aws:states:::events:putEvents", r#""Arguments": {"Entries": [{"EventBusName": "a"}, {}]}"#, &[]);
    prove_everywhere(&two, |arn, place| {
        ["a", "default"].map(|bus| call("events:PutEvents", format!("{arn}events:{place}:event-bus/{bus}"))).to_vec()
    });
}

fn distributed(reader: &str, writer: &str) -> Deployment {
    let text = format!(
        r#"{{"QueryLanguage": "JSONata", "StartAt": "Each", "States": {{"Each": {{"Type": "Map", {reader} {writer}
            "ItemProcessor": {{"ProcessorConfig": {{"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}},
                "StartAt": "Work", "States": {{"Work": {{"Type": "Pass", "End": true}}}}}},
            "End": true}}}}}}"#
    );
    let bucket = ResourceHandle::new(ResourceKind::S3Bucket, "data");
    Deployment::new("demo", machine(&text, &[bucket.attribute(Attribute::Name)])).unwrap()
}

fn own(arn: &str, place: &str) -> Vec<Call> {
    vec![
        call("states:StartExecution", format!("{arn}states:{place}:stateMachine:demo")),
        call("states:DescribeExecution", format!("{arn}states:{place}:execution:demo:1")),
    ]
}

#[test]
fn distributed_maps_start_and_see_their_own_executions() {
    prove_everywhere(&distributed("", ""), own);
}

#[test]
fn item_readers() {
    let get = |arguments: &str, config: &str| {
        format!(
            r#""ItemReader": {{"Resource": "arn:aws:states:::s3:getObject", "Arguments": {arguments}, "ReaderConfig": {{"InputType": "{config}"}}}},"#
        )
    };
    for (reader, object) in [
        (get(r#"{"Bucket": "${data_name}", "Key": "in.json"}"#, "JSON"), "data/in.json"),
        (get(r#"{"Bucket": "b", "Key": "a/b*c?.json"}"#, "JSON"), "b/a/b*c?.json"),
        (get(r#"{"Bucket": "b", "Key": "{% $k %}"}"#, "JSON"), "b/any/key"),
        (get(r#"{"Bucket": "b", "Key": "m/manifest.json"}"#, "MANIFEST"), "b/other/file.csv"),
    ] {
        prove_everywhere(&distributed(&reader, ""), |arn, place| {
            let mut calls = own(arn, place);
            calls.push(call("s3:GetObject", format!("{arn}s3:::{object}")));
            calls
        });
    }
    // A computed bucket keeps the key.
    let deployment = distributed(&get(r#"{"Bucket": "{% $b %}", "Key": "in.json"}"#, "JSON"), "");
    let text = deployment.plan().unwrap().policy.to_value().get("Statement").map(|all| format!("{all:?}")).unwrap();
    assert!(text.contains(":s3:::*/in.json"), "{text}");
}

#[test]
fn listed_items() {
    let list = |arguments: &str, config: &str| {
        format!(
            r#""ItemReader": {{"Resource": "arn:aws:states:::s3:listObjectsV2", "Arguments": {arguments}, "ReaderConfig": {{{config}}}}},"#
        )
    };
    let with_prefix = r#"{"Bucket": "b", "Prefix": "in*/"}"#;
    prove_everywhere(&distributed(&list(with_prefix, ""), ""), |arn, place| {
        let mut calls = own(arn, place);
        calls.push(call("s3:ListBucket", format!("{arn}s3:::b")).with("s3:prefix", "in*/"));
        calls
    });
    prove_everywhere(&distributed(&list(r#"{"Bucket": "b"}"#, ""), ""), |arn, place| {
        let mut calls = own(arn, place);
        calls.push(call("s3:ListBucket", format!("{arn}s3:::b")));
        calls
    });
    let flatten = list(with_prefix, r#""InputType": "JSON", "Transformation": "LOAD_AND_FLATTEN""#);
    let environment = &environments()[0];
    let policy = policy(&distributed(&flatten, ""), environment);
    let read = policy["Statement"].as_array().unwrap().iter().find(|one| one["Sid"] == "ReadItems").unwrap();
    assert_eq!(read["Resource"], "arn:aws:s3:::b/in${*}/*");
}

#[test]
fn result_writers() {
    for (arguments, object) in [
        (r#"{"Bucket": "${data_name}", "Prefix": "out"}"#, "data/out/x"),
        (r#"{"Bucket": "b", "Prefix": "out/"}"#, "b/out/x"),
        (r#"{"Bucket": "b"}"#, "b/x"),
        (r#"{"Bucket": "b", "Prefix": "{% $p %}"}"#, "b/x"),
    ] {
        let writer =
            format!(r#""ResultWriter": {{"Resource": "arn:aws:states:::s3:putObject", "Arguments": {arguments}}},"#);
        prove_everywhere(&distributed("", &writer), |arn, place| {
            let mut calls = own(arn, place);
            for action in ["PutObject", "GetObject", "ListMultipartUploadParts", "AbortMultipartUpload"] {
                calls.push(call(&format!("s3:{action}"), format!("{arn}s3:::{object}")));
            }
            calls
        });
    }
}

#[test]
fn credentials_take_the_place_of_the_calls_own_permissions() {
    let fields = r#""Credentials": {"RoleArn": "arn:aws:iam::444455556666:role/path/Caller"}, "Arguments": {"FunctionName": "f"}"#;
    prove_everywhere(&one_task(LAMBDA, fields, &[]), |_, _| {
        vec![call("sts:AssumeRole", "arn:aws:iam::444455556666:role/path/Caller")]
    });
    for deployment in [
        one_task(LAMBDA, r#""Credentials": {"RoleArn": "{% $r %}"}, "Arguments": {"FunctionName": "f"}"#, &[]),
        one_path_task(LAMBDA, r#""Credentials": {"RoleArn.$": "$.r"}, "Parameters": {"FunctionName": "f"}"#, &[]),
    ] {
        prove_everywhere(&deployment, |arn, _| {
            vec![call("sts:AssumeRole", format!("{arn}iam::444455556666:role/any"))]
        });
    }
}

#[test]
fn stated_permissions_replace_the_derived_ones_and_statements_add_to_them() {
    let narrow = Statement::allow(
        "InvokeFunctions",
        ["lambda:InvokeFunction"],
        ["arn:aws:lambda:eu-west-1:111122223333:function:a"],
    );
    let extra = Statement::allow(
        "ReadSecret",
        ["secretsmanager:GetSecretValue"],
        ["arn:aws:secretsmanager:eu-west-1:111122223333:secret:s"],
    );
    let deployment = one_task(LAMBDA, r#""Arguments": {"FunctionName": "{% $f %}"}"#, &[])
        .permissions_of("Call", [narrow])
        .unwrap()
        .statement(extra);
    prove_everywhere(&deployment, |_, _| {
        vec![
            call("lambda:InvokeFunction", "arn:aws:lambda:eu-west-1:111122223333:function:a"),
            call("secretsmanager:GetSecretValue", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s"),
        ]
    });
    let none = one_task("arn:aws:states:::eks:call", r#""Arguments": {}"#, &[])
        .no_permissions("Call", "Kubernetes decides by its own roles")
        .unwrap();
    assert!(none.plan().unwrap().policy.is_empty());
}
