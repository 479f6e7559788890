//! What typed values become in the fields of a state, in both query languages.

use sfn_asl::model::{JitterStrategy, QueryLanguage};
use sfn_asl::{Object, StateMachine};
use sfn_dsl::Errors;
use sfn_dsl::builder::{Catch, ItemReader, Rule, Test, Variable, error_output, raw, variable};
use sfn_dsl::expr::ops;
use sfn_dsl::prelude::*;

#[derive(Payload)]
#[allow(dead_code)]
pub(crate) struct Order {
    id: String,
    total: f64,
    role: String,
    items: Vec<String>,
}

#[derive(Payload)]
#[allow(dead_code)]
pub(crate) struct Receipt {
    number: String,
}

resources! {
    lambda charge(f64) -> Receipt;
}

/// The machine of a definition that is written by hand; neither has findings.
#[track_caller]
fn assert_same(made: &StateMachine, expected: &str) {
    let expected = StateMachine::from_json(expected).unwrap();
    assert_eq!(made.to_json(), expected.to_json());
    assert_eq!(*made, expected);
    made.clone().validate().unwrap();
}

/// The states that both languages share, by the builders' typed methods.
fn charge_order(workflow: &mut WorkflowBuilder<Order>) {
    let order = workflow.input();
    let task = workflow.task_with_resource::<Receipt>("Charge", "arn:aws:states:::sqs:sendMessage");
    let receipt = task.result();
    task.assign("number", &receipt.number)
        .assign("tries", 1)
        .assign("who", "me")
        .role_arn(&order.role)
        .timeout(minutes(1))
        .retry(Errors::named(["SQS.Busy"]).or(States::Timeout), Retry::new().every(seconds(2)).backoff(1.5).jitter())
        .catch(States::ALL, Catch::new("Failed").bind("error").assign("cause", &Catch::error().cause).comment("any"))
        .next("Choose");
    let number = variable::<String>("number");
    workflow
        .choice("Choose")
        .when(ops::eq(&number, "0"), Rule::new("Failed").assign("cause", "no number").comment("free"))
        .otherwise("Pause");
    workflow.wait("Pause", seconds(5)).next("Done");
}

#[test]
fn jsonata() {
    let mut workflow = WorkflowBuilder::<Order>::new();
    charge_order(&mut workflow);
    let order = workflow.input();
    workflow.succeed_state("Done").output(&order.total).end();
    workflow.fail_state("Failed").cause("{% $cause %}").end();
    let expected = r#"{
        "QueryLanguage": "JSONata",
        "StartAt": "Charge",
        "States": {
            "Charge": {
                "Type": "Task",
                "Resource": "arn:aws:states:::sqs:sendMessage",
                "Credentials": {"RoleArn": "{% $states.context.Execution.Input.role %}"},
                "TimeoutSeconds": 60,
                "Assign": {"number": "{% $states.result.number %}", "tries": 1, "who": "me"},
                "Retry": [{
                    "ErrorEquals": ["SQS.Busy", "States.Timeout"], "IntervalSeconds": 2, "BackoffRate": 1.5,
                    "JitterStrategy": "FULL"
                }],
                "Catch": [{
                    "Comment": "any",
                    "ErrorEquals": ["States.ALL"],
                    "Assign": {"error": "{% $states.errorOutput %}", "cause": "{% $states.errorOutput.Cause %}"},
                    "Next": "Failed"
                }],
                "Next": "Choose"
            },
            "Choose": {
                "Type": "Choice",
                "Choices": [{
                    "Comment": "free", "Condition": "{% $number = '0' %}", "Assign": {"cause": "no number"}, "Next": "Failed"
                }],
                "Default": "Pause"
            },
            "Pause": {"Type": "Wait", "Seconds": 5, "Next": "Done"},
            "Done": {"Type": "Succeed", "Output": "{% $states.context.Execution.Input.total %}"},
            "Failed": {"Type": "Fail", "Cause": "{% $cause %}"}
        }
    }"#;
    assert_same(&workflow.finish(), expected);
}

#[test]
fn json_path() {
    let mut workflow = WorkflowBuilder::<Order>::json_path();
    charge_order(&mut workflow);
    let order = workflow.input();
    workflow.succeed_state("Done").input_path(&order.total).end();
    workflow.fail_state("Failed").cause_path(variable::<String>("cause")).end();
    let expected = r#"{
        "QueryLanguage": "JSONPath",
        "StartAt": "Charge",
        "States": {
            "Charge": {
                "Type": "Task",
                "Resource": "arn:aws:states:::sqs:sendMessage",
                "Credentials": {"RoleArn.$": "$$.Execution.Input.role"},
                "TimeoutSeconds": 60,
                "Assign": {"number.$": "$.number", "tries": 1, "who": "me"},
                "Retry": [{
                    "ErrorEquals": ["SQS.Busy", "States.Timeout"], "IntervalSeconds": 2, "BackoffRate": 1.5,
                    "JitterStrategy": "FULL"
                }],
                "Catch": [{
                    "Comment": "any",
                    "ErrorEquals": ["States.ALL"],
                    "Assign": {"error.$": "$", "cause.$": "$.Cause"},
                    "Next": "Failed"
                }],
                "Next": "Choose"
            },
            "Choose": {
                "Type": "Choice",
                "Choices": [{
                    "Comment": "free", "Variable": "$number", "StringEquals": "0", "Assign": {"cause": "no number"},
                    "Next": "Failed"
                }],
                "Default": "Pause"
            },
            "Pause": {"Type": "Wait", "Seconds": 5, "Next": "Done"},
            "Done": {"Type": "Succeed", "InputPath": "$$.Execution.Input.total"},
            "Failed": {"Type": "Fail", "CausePath": "$cause"}
        }
    }"#;
    assert_same(&workflow.finish(), expected);
}

/// A state of a JSONPath workflow that is JSONata: its typed values are, those of the states inside are not.
#[test]
fn a_state_in_another_language() {
    let mut workflow = WorkflowBuilder::<Order>::json_path();
    let order = workflow.input();
    let mut both = workflow.state_in(QueryLanguage::Jsonata).parallel("Both");
    both.arguments(raw(Object::new().with("id", "{% $states.input.id %}"))).output(&order.id).comment("two");
    both.branch(|branch| branch.comment("first").succeed_state("A").input_path(&order.id).end());
    both.branch(|branch| {
        branch.state_in(QueryLanguage::Jsonata).succeed_state("B").output(&order.id).end();
        branch.pass("C").assign("id", &order.id).next("B");
        branch.start_at("C");
    });
    both.next("Done");
    workflow.pass("Done").assign("outer", &order.id).end();
    let expected = r#"{
        "QueryLanguage": "JSONPath",
        "StartAt": "Both",
        "States": {
            "Both": {
                "Comment": "two",
                "Type": "Parallel",
                "QueryLanguage": "JSONata",
                "Arguments": {"id": "{% $states.input.id %}"},
                "Branches": [
                    {
                        "Comment": "first",
                        "StartAt": "A",
                        "States": {"A": {"Type": "Succeed", "InputPath": "$$.Execution.Input.id"}}
                    },
                    {
                        "StartAt": "C",
                        "States": {
                            "B": {
                                "Type": "Succeed",
                                "QueryLanguage": "JSONata",
                                "Output": "{% $states.context.Execution.Input.id %}"
                            },
                            "C": {"Type": "Pass", "Assign": {"id.$": "$$.Execution.Input.id"}, "Next": "B"}
                        }
                    }
                ],
                "Output": "{% $states.context.Execution.Input.id %}",
                "Next": "Done"
            },
            "Done": {"Type": "Pass", "Assign": {"outer.$": "$$.Execution.Input.id"}, "End": true}
        }
    }"#;
    assert_same(&workflow.finish(), expected);
}

/// The body of a map is in the language of the workflow, whatever that of the map is.
#[test]
fn a_map_in_another_language() {
    let mut workflow = WorkflowBuilder::<Order>::json_path();
    let order = workflow.input();
    workflow
        .state_in(QueryLanguage::Jsonata)
        .map("Each", &order.items)
        .each(|body, item, ()| {
            body.comment("of an item");
            body.pass("Inside").assign("name", &item).end();
        })
        .max_concurrency("{% $count($states.input) %}")
        .retry(Errors::named(["Odd"]), Retry::new().interval_seconds(3).jitter_strategy(JitterStrategy::None))
        .catch(States::ALL, Catch::new("Done").output(&order.id))
        .next("Done");
    workflow.succeed_state("Done").end();
    let expected = r#"{
        "QueryLanguage": "JSONPath",
        "StartAt": "Each",
        "States": {
            "Each": {
                "Type": "Map",
                "QueryLanguage": "JSONata",
                "Items": "{% $states.context.Execution.Input.items %}",
                "MaxConcurrency": "{% $count($states.input) %}",
                "ItemProcessor": {
                    "ProcessorConfig": {"Mode": "INLINE"},
                    "Comment": "of an item",
                    "StartAt": "Inside",
                    "States": {"Inside": {"Type": "Pass", "Assign": {"name.$": "$"}, "End": true}}
                },
                "Retry": [{"ErrorEquals": ["Odd"], "IntervalSeconds": 3, "JitterStrategy": "NONE"}],
                "Catch": [{
                    "ErrorEquals": ["States.ALL"], "Output": "{% $states.context.Execution.Input.id %}", "Next": "Done"
                }],
                "Next": "Done"
            },
            "Done": {"Type": "Succeed"}
        }
    }"#;
    assert_same(&workflow.finish(), expected);
}

/// What a query language does not have is said as it is, and refused by the validator.
#[test]
fn fields_of_the_other_language() {
    let codes = |workflow: WorkflowBuilder<Order>| -> Vec<String> {
        let findings = workflow.finish().validate().unwrap_err();
        findings.iter().filter(|it| it.is_error()).map(|it| format!("{} {}", it.code, it.location)).collect()
    };
    let mut workflow = WorkflowBuilder::<Order>::new();
    workflow.pass("A").input_path("$.a").end();
    assert_eq!(codes(workflow), ["SFN0302 /States/A/InputPath"]);

    let mut workflow = WorkflowBuilder::<Order>::json_path();
    let order = workflow.input();
    workflow.pass("A").output(&order.id).end();
    assert_eq!(codes(workflow), ["SFN0302 /States/A/Output"]);

    let mut workflow = WorkflowBuilder::<Order>::new();
    workflow.state_in(QueryLanguage::JsonPath).pass("A").result_path("$.a").end();
    assert_eq!(codes(workflow), ["SFN0303 /States/A/QueryLanguage"]);

    // A computed value is no payload template.
    let mut workflow = WorkflowBuilder::<Order>::json_path();
    let order = workflow.input();
    workflow.pass("A").parameters(&order.id).end();
    assert_eq!(codes(workflow), ["SFN0321 /States/A/Parameters/value.$"]);
}

#[test]
fn data_tests() {
    let order = WorkflowBuilder::<Order>::json_path();
    let input = order.input();
    let mut workflow = WorkflowBuilder::<Order>::json_path();
    let test = Test::or([
        Variable::new(&input.id).string_equals_path(&error_output("error").cause),
        Test::not(Variable::new("$.n").numeric_equals(1.5)).comment("why"),
    ]);
    workflow.choice("A").test(test, "B").or_fail();
    workflow.succeed_state("B").end();
    let expected = r#"{
        "QueryLanguage": "JSONPath",
        "StartAt": "A",
        "States": {
            "A": {
                "Type": "Choice",
                "Choices": [{
                    "Or": [
                        {"Variable": "$$.Execution.Input.id", "StringEqualsPath": "$error.Cause"},
                        {"Comment": "why", "Not": {"Variable": "$.n", "NumericEquals": 1.5}}
                    ],
                    "Next": "B"
                }]
            },
            "B": {"Type": "Succeed"}
        }
    }"#;
    assert_eq!(workflow.finish(), StateMachine::from_json(expected).unwrap());
}

/// A typed map over what a reader in the specification's words reads.
#[test]
fn rows_of_a_reader() {
    let mut workflow = WorkflowBuilder::<Order>::new();
    let order = workflow.input();
    let reader = ItemReader::new("arn:aws:states:::s3:getObject")
        .arguments(raw(Object::new().with("Bucket", "in").with("Key", "{% $states.input.id %}")))
        .reader_config(Object::new().with("InputType", "JSON"));
    workflow
        .distributed_map("Each", reader.rows::<Receipt>())
        .each(|body, receipt, ()| body.succeed_state("Inside").output(&receipt.number).end())
        .comment("all")
        .output(&order.id)
        .end();
    let expected = r#"{
        "QueryLanguage": "JSONata",
        "StartAt": "Each",
        "States": {
            "Each": {
                "Comment": "all",
                "Type": "Map",
                "ItemReader": {
                    "Resource": "arn:aws:states:::s3:getObject",
                    "Arguments": {"Bucket": "in", "Key": "{% $states.input.id %}"},
                    "ReaderConfig": {"InputType": "JSON"}
                },
                "ItemProcessor": {
                    "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                    "StartAt": "Inside",
                    "States": {"Inside": {"Type": "Succeed", "Output": "{% $states.input.number %}"}}
                },
                "Output": "{% $states.context.Execution.Input.id %}",
                "End": true
            }
        }
    }"#;
    assert_same(&workflow.finish(), expected);
}

#[cfg(feature = "serde_json")]
#[test]
fn raw_json_of_serde() {
    let mut workflow = WorkflowBuilder::<Order>::new();
    let json = serde_json::json!({"a": [1, 2.5, null, true], "b": {"c": "{% $states.input.id %}"}});
    workflow.pass("A").output(raw(json)).end();
    let expected = r#"{
        "QueryLanguage": "JSONata",
        "StartAt": "A",
        "States": {
            "A": {
                "Type": "Pass", "Output": {"a": [1, 2.5, null, true], "b": {"c": "{% $states.input.id %}"}}, "End": true
            }
        }
    }"#;
    assert_same(&workflow.finish(), expected);
}
