// Maps in both query languages: the macro, the builder and the definition written by hand are one machine.
#![forbid(unsafe_code)]
#![deny(warnings)]

use sfn_dsl::builder::{Capture, Returned, Scope, item_index};
use sfn_dsl::prelude::*;
use sfn_dsl::{Path, PayloadStruct, sfn_asl::StateMachine};

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub items: Vec<Item>,
}

#[derive(Payload)]
pub struct Item {
    pub sku: String,
    pub parts: Vec<String>,
}

#[derive(Payload)]
pub struct Line {
    pub order: String,
    pub sku: String,
}

#[derive(Payload)]
pub struct Part {
    pub number: u64,
    pub sku: String,
    pub part: String,
}

#[derive(TaskError)]
pub enum PriceError {
    NoPrice,
}

resources! {
    lambda price(Line) -> f64 throws PriceError;
    lambda name(Part) -> String;
    lambda note(String);
}

// What the rules of the body say: its states hand the item on, behind a catch too; the branches of a parallel get it as their
// input; a map inside gets what it reads of it by `ItemSelector`.
workflow! {
    #![allow(interrupted_tasks)]
    #[no_default_retry]
    Priced(order: Order) -> Vec<f64> {
        PriceItems: map item in order.items at most 10 at once {
            Price: price(Line { order: order.id, sku: item.sku }) => cost
                catch PriceError -> Unpriced;
            NameParts: map (index, part) in item.parts {
                Name: name(Part { number: index, sku: item.sku, part: part }) => named -> return named;
            } => names;
            Both: parallel {
                { NoteSku: note(item.sku); }
                { NoteNames: map text in names { NoteName: note(text); } }
            };
            Priced: succeed cost;
            Unpriced: price(Line { order: "none", sku: item.sku }) => least -> return least;
        } => prices
            retry PriceError { at most 1 }
            catch PriceError as error -> Failed;
        Done: succeed prices;
        Failed: fail "Failed" because error.cause;
    }
}

workflow! {
    #![allow(interrupted_tasks)]
    #![query_language(JSONPath)]
    #[no_default_retry]
    PricedByPath(order: Order) -> Vec<f64> {
        PriceItems: map item in order.items at most 10 at once {
            Price: price(Line { order: order.id, sku: item.sku }) => cost
                catch PriceError -> Unpriced;
            NameParts: map (index, part) in item.parts {
                Name: name(Part { number: index, sku: item.sku, part: part }) => named -> return named;
            } => names;
            Both: parallel {
                { NoteSku: note(item.sku); }
                { NoteNames: map text in names { NoteName: note(text); } }
            };
            Priced: succeed cost;
            Unpriced: price(Line { order: "none", sku: item.sku }) => least -> return least;
        } => prices
            retry PriceError { at most 1 }
            catch PriceError as error -> Failed;
        Done: succeed prices;
        Failed: fail "Failed" because error.cause;
    }
}

type Args<T> = <T as PayloadStruct>::Args;

fn built(mut workflow: WorkflowBuilder<Order>) -> StateMachine {
    let order = workflow.input();
    let prices = workflow
        .map("PriceItems", &order.items)
        .at_most_at_once(10)
        .capture("order", &order)
        .each(price_item)
        .bind("prices")
        .retry(PriceError::NoPrice, Retry::new().at_most(1))
        .catch_as(PriceError::NoPrice, "error", "Failed")
        .next("Done");
    workflow.succeed("Done", Slot::<Vec<f64>>::new(&prices));
    workflow.fail_because("Failed", "Failed", &sfn_dsl::builder::error_output("error").cause);
    workflow.finish()
}

fn price_item(body: &mut Scope, item: Path<Item>, ((), order): ((), Path<Order>)) -> Returned<f64> {
    let line = Args::<Line> { order: Slot::new(&order.id), sku: Slot::new(&item.sku) };
    let cost = body.task("Price", price(line)).bind("cost").catch(PriceError::NoPrice, "Unpriced").next("NameParts");
    let names = body
        .map("NameParts", &item.parts)
        .item_name("part")
        .capture_parts(Capture::new("item", &item).part(&item.sku))
        .capture("index", &item_index())
        .each(|body, part, (((), item), index)| {
            let part = Args::<Part> { number: Slot::new(&index), sku: Slot::new(&item.sku), part: Slot::new(&part) };
            body.task("Name", name(part)).end_returning(|named| Slot::<String>::new(named))
        })
        .bind("names")
        .next("Both");
    let mut both = body.parallel("Both");
    both.branch(|branch| branch.task("NoteSku", note(&item.sku)).end());
    both.branch(|branch| {
        branch.map("NoteNames", &names).each(|body, text, ()| body.task("NoteName", note(&text)).end()).end();
    });
    both.next("Priced");
    let returned = body.succeed("Priced", Slot::<f64>::new(&cost));
    let line = Args::<Line> { order: Slot::new("none"), sku: Slot::new(&item.sku) };
    let least = body.task("Unpriced", price(line)).end_returning(|least| Slot::<f64>::new(least));
    returned.and(least)
}

const WRITTEN: &str = r#"{
  "QueryLanguage": "JSONata",
  "StartAt": "PriceItems",
  "States": {
    "PriceItems": {
      "Type": "Map",
      "Items": "{% $states.context.Execution.Input.items %}",
      "MaxConcurrency": 10,
      "ItemProcessor": {
        "ProcessorConfig": {"Mode": "INLINE"},
        "StartAt": "Price",
        "States": {
          "Price": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Arguments": {"FunctionName": "${price_arn}", "Payload": {
              "order": "{% $states.context.Execution.Input.id %}", "sku": "{% $states.input.sku %}"
            }},
            "Assign": {"cost": "{% $states.result.Payload %}"},
            "Output": "{% $states.input %}",
            "Catch": [{"ErrorEquals": ["NoPrice"], "Output": "{% $states.input %}", "Next": "Unpriced"}],
            "Next": "NameParts"
          },
          "NameParts": {
            "Type": "Map",
            "Items": "{% $states.input.parts %}",
            "ItemSelector": {
              "part": "{% $states.context.Map.Item.Value %}",
              "item": {"sku": "{% $states.input.sku %}"},
              "index": "{% $states.context.Map.Item.Index %}"
            },
            "ItemProcessor": {
              "ProcessorConfig": {"Mode": "INLINE"},
              "StartAt": "Name",
              "States": {"Name": {
                "Type": "Task",
                "Resource": "arn:aws:states:::lambda:invoke",
                "Arguments": {"FunctionName": "${name_arn}", "Payload": {
                  "number": "{% $states.input.index %}",
                  "sku": "{% $states.input.item.sku %}",
                  "part": "{% $states.input.part %}"
                }},
                "Output": "{% $states.result.Payload %}",
                "End": true
              }}
            },
            "Assign": {"names": "{% $states.result %}"},
            "Output": "{% $states.input %}",
            "Next": "Both"
          },
          "Both": {
            "Type": "Parallel",
            "Branches": [
              {"StartAt": "NoteSku", "States": {"NoteSku": {
                "Type": "Task",
                "Resource": "arn:aws:states:::lambda:invoke",
                "Arguments": {"FunctionName": "${note_arn}", "Payload": "{% $states.input.sku %}"},
                "End": true
              }}},
              {"StartAt": "NoteNames", "States": {"NoteNames": {
                "Type": "Map",
                "Items": "{% $names %}",
                "ItemProcessor": {
                  "ProcessorConfig": {"Mode": "INLINE"},
                  "StartAt": "NoteName",
                  "States": {"NoteName": {
                    "Type": "Task",
                    "Resource": "arn:aws:states:::lambda:invoke",
                    "Arguments": {"FunctionName": "${note_arn}", "Payload": "{% $states.input %}"},
                    "End": true
                  }}
                },
                "End": true
              }}}
            ],
            "Output": "{% $states.input %}",
            "Next": "Priced"
          },
          "Priced": {"Type": "Succeed", "Output": "{% $cost %}"},
          "Unpriced": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Arguments": {
              "FunctionName": "${price_arn}",
              "Payload": {"order": "none", "sku": "{% $states.input.sku %}"}
            },
            "Output": "{% $states.result.Payload %}",
            "End": true
          }
        }
      },
      "Assign": {"prices": "{% $states.result %}"},
      "Retry": [{"ErrorEquals": ["NoPrice"], "MaxAttempts": 1}],
      "Catch": [{"ErrorEquals": ["NoPrice"], "Assign": {"error": "{% $states.errorOutput %}"}, "Next": "Failed"}],
      "Next": "Done"
    },
    "Done": {"Type": "Succeed", "Output": "{% $prices %}"},
    "Failed": {"Type": "Fail", "Error": "Failed", "Cause": "{% $error.Cause %}"}
  }
}"#;

const WRITTEN_BY_PATH: &str = r#"{
  "QueryLanguage": "JSONPath",
  "StartAt": "PriceItems",
  "States": {
    "PriceItems": {
      "Type": "Map",
      "ItemsPath": "$$.Execution.Input.items",
      "MaxConcurrency": 10,
      "ItemProcessor": {
        "ProcessorConfig": {"Mode": "INLINE"},
        "StartAt": "Price",
        "States": {
          "Price": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": {"FunctionName": "${price_arn}", "Payload": {
              "order.$": "$$.Execution.Input.id", "sku.$": "$.sku"
            }},
            "ResultPath": null,
            "Assign": {"cost.$": "$.Payload"},
            "Catch": [{"ErrorEquals": ["NoPrice"], "ResultPath": null, "Next": "Unpriced"}],
            "Next": "NameParts"
          },
          "NameParts": {
            "Type": "Map",
            "ItemsPath": "$.parts",
            "ItemSelector": {
              "part.$": "$$.Map.Item.Value",
              "item": {"sku.$": "$.sku"},
              "index.$": "$$.Map.Item.Index"
            },
            "ItemProcessor": {
              "ProcessorConfig": {"Mode": "INLINE"},
              "StartAt": "Name",
              "States": {"Name": {
                "Type": "Task",
                "Resource": "arn:aws:states:::lambda:invoke",
                "Parameters": {"FunctionName": "${name_arn}", "Payload": {
                  "number.$": "$.index",
                  "sku.$": "$.item.sku",
                  "part.$": "$.part"
                }},
                "OutputPath": "$.Payload",
                "End": true
              }}
            },
            "ResultPath": null,
            "Assign": {"names.$": "$"},
            "Next": "Both"
          },
          "Both": {
            "Type": "Parallel",
            "Branches": [
              {"StartAt": "NoteSku", "States": {"NoteSku": {
                "Type": "Task",
                "Resource": "arn:aws:states:::lambda:invoke",
                "Parameters": {"FunctionName": "${note_arn}", "Payload.$": "$.sku"},
                "End": true
              }}},
              {"StartAt": "NoteNames", "States": {"NoteNames": {
                "Type": "Map",
                "ItemsPath": "$names",
                "ItemProcessor": {
                  "ProcessorConfig": {"Mode": "INLINE"},
                  "StartAt": "NoteName",
                  "States": {"NoteName": {
                    "Type": "Task",
                    "Resource": "arn:aws:states:::lambda:invoke",
                    "Parameters": {"FunctionName": "${note_arn}", "Payload.$": "$"},
                    "End": true
                  }}
                },
                "End": true
              }}}
            ],
            "ResultPath": null,
            "Next": "Priced"
          },
          "Priced": {"Type": "Succeed", "OutputPath": "$cost"},
          "Unpriced": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": {"FunctionName": "${price_arn}", "Payload": {"order": "none", "sku.$": "$.sku"}},
            "OutputPath": "$.Payload",
            "End": true
          }
        }
      },
      "Assign": {"prices.$": "$"},
      "Retry": [{"ErrorEquals": ["NoPrice"], "MaxAttempts": 1}],
      "Catch": [{"ErrorEquals": ["NoPrice"], "Assign": {"error.$": "$"}, "Next": "Failed"}],
      "Next": "Done"
    },
    "Done": {"Type": "Succeed", "OutputPath": "$prices"},
    "Failed": {"Type": "Fail", "Error": "Failed", "CausePath": "$error.Cause"}
  }
}"#;

fn check<W: Workflow>(built: StateMachine, written: &str) {
    assert!(built == W::definition(), "{}\n{}", built.to_json(), W::asl());
    let tokens = [price::handle().arn(), name::handle().arn(), note::handle().arn()];
    let parsed = StateMachine::from_template(written, &tokens).unwrap();
    assert!(parsed == W::definition(), "{}", W::asl());
    let machine = W::validated().unwrap();
    assert!(machine.warnings().is_empty(), "{}", machine.warnings());
}

fn main() {
    check::<Priced>(built(WorkflowBuilder::new()), WRITTEN);
    check::<PricedByPath>(built(WorkflowBuilder::json_path()), WRITTEN_BY_PATH);
}
