//! Loops that count in JSONPath: what enters them sets the count to 0.

use sfn_dsl::builder::Variable;
use sfn_dsl::prelude::*;
use sfn_dsl::sfn_asl::codes;
use sfn_dsl::sfn_asl::validate::validate;

use crate::assert_is;

#[derive(Payload)]
#[allow(dead_code)]
struct Job {
    done: bool,
}

resources! {
    lambda begin(String) -> String;
    lambda try_it(String) -> Job;
}

// Entered by a state that succeeds, by a catcher, by a rule and by `else`; the loop has two ways in.
workflow! {
    #![query_language(JSONPath)]
    #[no_default_retry]
    Tries(name: String) {
        Route: choose { name == "a" => Try, name == "b" => Begin, else => Pause }
        Begin: begin(name) catch States::ALL -> Pause;
        Try: try_it(name) => job catch States::ALL -> Again;
        Ready: choose { job.done => Done, else => Again }
        Again: choose { at most 2 times => Pause, else => Failed }
        Pause: wait 1 minute -> Try;
        Done: succeed;
        Failed: fail "Failed";
    }
}

const TRIES: &str = r#"{
  "QueryLanguage": "JSONPath",
  "StartAt": "Route",
  "States": {
    "Route": {
      "Type": "Choice",
      "Choices": [
        { "Variable": "$$.Execution.Input", "StringEquals": "a", "Assign": { "Again_count": 0 }, "Next": "Try" },
        { "Variable": "$$.Execution.Input", "StringEquals": "b", "Next": "Begin" }
      ],
      "Default": "Pause",
      "Assign": { "Again_count": 0 }
    },
    "Begin": {
      "Type": "Task",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Parameters": { "FunctionName": "${begin_arn}", "Payload.$": "$$.Execution.Input" },
      "Assign": { "Again_count": 0 },
      "Catch": [{ "ErrorEquals": ["States.ALL"], "Assign": { "Again_count": 0 }, "Next": "Pause" }],
      "Next": "Try"
    },
    "Try": {
      "Type": "Task",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Parameters": { "FunctionName": "${try_it_arn}", "Payload.$": "$$.Execution.Input" },
      "Assign": { "job.$": "$.Payload" },
      "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Again" }],
      "Next": "Ready"
    },
    "Ready": {
      "Type": "Choice",
      "Choices": [{ "Variable": "$job.done", "BooleanEquals": true, "Next": "Done" }],
      "Default": "Again"
    },
    "Again": {
      "Type": "Choice",
      "Choices": [
        {
          "Variable": "$Again_count",
          "NumericLessThan": 2,
          "Assign": { "Again_count.$": "States.MathAdd($Again_count, 1)" },
          "Next": "Pause"
        }
      ],
      "Default": "Failed"
    },
    "Pause": { "Type": "Wait", "Seconds": 60, "Next": "Try" },
    "Done": { "Type": "Succeed" },
    "Failed": { "Type": "Fail", "Error": "Failed" }
  }
}"#;

#[test]
fn what_enters_a_loop_sets_its_count() {
    assert_is::<Tries>(TRIES);
}

/// The same in builder calls.
#[test]
fn the_builders_say_the_same() {
    let mut workflow = WorkflowBuilder::<String>::json_path();
    let name = workflow.input();
    let is = |text: &str| Variable::new("$$.Execution.Input").string_equals(text);
    workflow.choice("Route").test(is("a"), "Try").test(is("b"), "Begin").otherwise("Pause");
    workflow.task("Begin", begin(&name)).catch(States::ALL, "Pause").next("Try");
    let job = workflow.task("Try", try_it(&name)).catch(States::ALL, "Again").bind("job").next("Ready");
    workflow.choice("Ready").when(&job.done, "Done").otherwise("Again");
    workflow.choice("Again").at_most(2, "Pause").otherwise("Failed");
    workflow.wait("Pause", minutes(1)).next("Try");
    workflow.succeed_with_input("Done");
    workflow.fail("Failed", "Failed");
    assert_eq!(workflow.finish(), Tries::definition());
}

/// A count that an own state has set stays; a loop that nothing enters is found.
#[test]
fn a_loop_that_nothing_enters_is_found() {
    let mut workflow = WorkflowBuilder::<String>::json_path();
    workflow.wait("Pause", minutes(1)).next("Again");
    workflow.choice("Again").at_most(2, "Pause").otherwise("Done");
    workflow.succeed_with_input("Done");
    let found = validate(&workflow.finish());
    let codes: Vec<_> = found.iter().map(|diagnostic| diagnostic.code).collect();
    assert_eq!(codes, [codes::MAYBE_UNASSIGNED_VARIABLE]);

    let mut workflow = WorkflowBuilder::<String>::json_path();
    workflow.pass("Begin").assign("Again_count", 1).next("Pause");
    workflow.wait("Pause", minutes(1)).next("Again");
    workflow.choice("Again").at_most(2, "Pause").otherwise("Done");
    workflow.succeed_with_input("Done");
    let machine = workflow.finish().validate().unwrap().into_machine();
    assert_eq!(machine.states.get("Begin").unwrap().assign().unwrap().get("Again_count"), Some(&1.into()));
}
