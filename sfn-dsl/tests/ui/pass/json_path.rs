// A workflow whose query language is JSONPath: the macro, the builder and the definition written by hand are one machine.
#![forbid(unsafe_code)]
#![deny(warnings)]

use sfn_dsl::prelude::*;
use sfn_dsl::expr::ops;
use sfn_dsl::{PayloadStruct, Val, sfn_asl::StateMachine};

#[derive(Payload)]
#[serde(rename_all = "camelCase")]
pub struct Order {
    pub order_id: String,
    pub count: u32,
    pub total: f64,
    pub limit: f64,
    pub rush: bool,
    pub note: Option<String>,
    pub tags: Vec<String>,
    #[serde(rename = "content-type")]
    pub content_type: String,
}

#[derive(Payload)]
pub struct Label {
    pub text: String,
    pub note: Option<String>,
    pub tag: Option<String>,
    pub amounts: Amounts,
}

#[derive(Payload)]
pub struct Amounts {
    pub next: i64,
    pub before: i64,
    pub tags: u64,
    pub is_new: bool,
    pub fixed: f64,
}

#[derive(Payload)]
pub struct Printed {
    pub id: String,
}

#[derive(TaskError)]
pub enum PrintError {
    NoPaper,
}

resources! {
    lambda print(Label) -> Printed throws PrintError;
    lambda tell(String) -> Printed;
}

workflow! {
    #![allow(interrupted_tasks)]
    #![query_language(JSONPath)]
    /// Prints labels
    #[no_default_retry]
    Labels(order: Order) -> Printed {
        Large: choose {
            order.total > order.limit && order.count != 3 && !order.rush => Print,
            order.note.is_some() && order.note? == "o'clock" || 10.5 <= order.total => Print,
            order.note.is_none() || order.content_type.contains("*/") => Failed,
            else => Both,
        }
        Print: print(Label {
            text: format!("{{it's}} {} of {total}", order.order_id, total = order.total),
            note: None,
            tag: Some(order.content_type),
            amounts: Amounts {
                next: order.count + 1, before: order.count - 2, tags: order.tags.len(), is_new: order.tags.contains("new"),
                fixed: 0.5,
            },
        }) => printed
            catch PrintError as error -> Explained;
        Done: succeed printed;
        Both: parallel {
            { Tell: tell(order.order_id) => told -> return told.id; }
            { Again: tell("x"); }
        } => (id, _);
        Made: succeed Printed { id: id };
        Failed: fail "NoNote" because "there is none";
        Explained: fail "NoPaper" because format!("{}: {}", json_path!("$error.Error" as String), order.tags.len());
    }
}

fn built() -> StateMachine {
    type Args<T> = <T as PayloadStruct>::Args;
    let mut workflow = WorkflowBuilder::<Order>::json_path();
    workflow.comment("Prints labels");
    let order = workflow.input();
    let large = ops::and(
        ops::and(ops::gt(&order.total, &order.limit), ops::ne(&order.count, 3)),
        ops::not(&order.rush),
    );
    let noted = ops::and(order.note.is_some(), ops::eq(ops::tested(&order.note), "o'clock"));
    workflow
        .choice("Large")
        .when(large, "Print")
        .when(ops::or(noted, ops::le(10.5, &order.total)), "Print")
        .when(ops::or(order.note.is_none(), order.content_type.contains("*/")), "Failed")
        .otherwise("Both");
    let text = ops::format(vec![
        "{it's} ".to_node(),
        ops::printed(&order.order_id),
        " of ".to_node(),
        ops::printed(&order.total),
    ]);
    let amounts = Args::<Amounts> {
        next: Slot::new(ops::json_path::add(&order.count, 1)),
        before: Slot::new(ops::json_path::sub(&order.count, 2)),
        tags: Slot::new(order.tags.len()),
        is_new: Slot::new(order.tags.contains("new")),
        fixed: Slot::new(0.5),
    };
    let label = Args::<Label> {
        text: Slot::new(text),
        note: Slot::new(ops::none()),
        tag: Slot::new(ops::some(&order.content_type)),
        amounts: Slot::new(amounts),
    };
    let printed = workflow
        .task("Print", print(label))
        .bind("printed")
        .catch_as(PrintError::all(), "error", "Explained")
        .next("Done");
    workflow.succeed("Done", Slot::<Printed>::new(&printed));
    let mut both = workflow.parallel("Both");
    let id = both.bind_branch("id", |branch| {
        branch.task("Tell", tell(&order.order_id)).end_returning(|told| Slot::<String>::new(&told.id))
    });
    both.branch(|branch| branch.task("Again", tell("x")).end());
    both.next("Made");
    workflow.succeed("Made", Slot::<Printed>::new(Args::<Printed> { id: Slot::new(&id) }));
    workflow.fail_because("Failed", "NoNote", "there is none");
    let cause = vec![ops::printed(json_path!("$error.Error" as String)), ": ".to_node(), ops::printed(order.tags.len())];
    workflow.fail_because("Explained", "NoPaper", ops::format(cause));
    workflow.finish()
}

const WRITTEN: &str = r#"{
  "Comment": "Prints labels",
  "QueryLanguage": "JSONPath",
  "StartAt": "Large",
  "States": {
    "Large": {
      "Type": "Choice",
      "Choices": [
        {"And": [
          {"Variable": "$$.Execution.Input.total", "NumericGreaterThanPath": "$$.Execution.Input.limit"},
          {"Not": {"Variable": "$$.Execution.Input.count", "NumericEquals": 3}},
          {"Not": {"Variable": "$$.Execution.Input.rush", "BooleanEquals": true}}
        ], "Next": "Print"},
        {"Or": [
          {"And": [
            {"And": [
              {"Variable": "$$.Execution.Input.note", "IsPresent": true},
              {"Variable": "$$.Execution.Input.note", "IsNull": false}
            ]},
            {"Variable": "$$.Execution.Input.note", "StringEquals": "o'clock"}
          ]},
          {"Variable": "$$.Execution.Input.total", "NumericGreaterThanEquals": 10.5}
        ], "Next": "Print"},
        {"Or": [
          {"Not": {"And": [
            {"Variable": "$$.Execution.Input.note", "IsPresent": true},
            {"Variable": "$$.Execution.Input.note", "IsNull": false}
          ]}},
          {"Variable": "$$.Execution.Input['content-type']", "StringMatches": "*\\*/*"}
        ], "Next": "Failed"}
      ],
      "Default": "Both"
    },
    "Print": {
      "Type": "Task",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Parameters": {
        "FunctionName": "${print_arn}",
        "Payload": {
          "text.$": "States.Format('\\{it\\'s\\} {} of {}', $$.Execution.Input.orderId, $$.Execution.Input.total)",
          "note": null,
          "tag.$": "$$.Execution.Input['content-type']",
          "amounts": {
            "next.$": "States.MathAdd($$.Execution.Input.count, 1)",
            "before.$": "States.MathAdd($$.Execution.Input.count, -2)",
            "tags.$": "States.ArrayLength($$.Execution.Input.tags)",
            "is_new.$": "States.ArrayContains($$.Execution.Input.tags, 'new')",
            "fixed": 0.5
          }
        }
      },
      "Assign": {"printed.$": "$.Payload"},
      "Catch": [{"ErrorEquals": ["NoPaper"], "Assign": {"error.$": "$"}, "Next": "Explained"}],
      "Next": "Done"
    },
    "Done": {"Type": "Succeed", "OutputPath": "$printed"},
    "Both": {
      "Type": "Parallel",
      "Branches": [
        {"StartAt": "Tell", "States": {"Tell": {
          "Type": "Task",
          "Resource": "arn:aws:states:::lambda:invoke",
          "Parameters": {"FunctionName": "${tell_arn}", "Payload.$": "$$.Execution.Input.orderId"},
          "OutputPath": "$.Payload.id",
          "End": true
        }}},
        {"StartAt": "Again", "States": {"Again": {
          "Type": "Task",
          "Resource": "arn:aws:states:::lambda:invoke",
          "Parameters": {"FunctionName": "${tell_arn}", "Payload": "x"},
          "End": true
        }}}
      ],
      "Assign": {"id.$": "$[0]"},
      "Next": "Made"
    },
    "Made": {"Type": "Pass", "Parameters": {"id.$": "$id"}, "End": true},
    "Failed": {"Type": "Fail", "Error": "NoNote", "Cause": "there is none"},
    "Explained": {
      "Type": "Fail",
      "Error": "NoPaper",
      "CausePath": "States.Format('{}: {}', $error.Error, States.ArrayLength($$.Execution.Input.tags))"
    }
  }
}"#;

fn main() {
    assert!(built() == Labels::definition(), "{}\n{}", built().to_json(), Labels::asl());
    let tokens = [print::handle().arn(), tell::handle().arn()];
    let parsed = StateMachine::from_template(WRITTEN, &tokens).unwrap();
    assert!(parsed == Labels::definition(), "{}", Labels::asl());
    let machine = Labels::validated().unwrap();
    assert!(machine.warnings().is_empty(), "{}", machine.warnings());
}
