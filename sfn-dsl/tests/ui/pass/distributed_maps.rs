// Distributed maps in both query languages: the macro, the builder and the definition written by hand are one machine. A child
// execution reads neither the workflow's input nor outer variables: what its body reads of them is handed to it.
#![forbid(unsafe_code)]
#![deny(warnings)]

use sfn_dsl::builder::{Capture, MapBuilder, Scope};
use sfn_dsl::prelude::*;
use sfn_dsl::{Path, PayloadStruct, sfn_asl::StateMachine};

#[derive(Payload)]
pub struct Import {
    pub file: String,
    pub customer: Customer,
    pub names: Vec<String>,
}

#[derive(Payload)]
pub struct Customer {
    pub email: String,
    pub note: Option<String>,
}

#[derive(Payload)]
pub struct Row {
    pub id: String,
}

#[derive(Payload)]
pub struct Stored {
    pub rows: Vec<Row>,
    pub email: String,
}

#[derive(Payload)]
pub struct Copied {
    pub from: String,
    pub email: String,
}

#[derive(Payload)]
pub struct Started {
    pub id: String,
    pub bucket: String,
}

resources! {
    lambda start(Import) -> Started;
    lambda store(Stored) -> u64;
    lambda copy(Copied);
    lambda tell(String);
}

workflow! {
    #![allow(interrupted_tasks)]
    #[no_default_retry]
    Imports(import: Import) -> String {
        Start: start(import) => started;
        StoreRows: distributed map rows: Row in s3::csv(started.bucket, import.file).headers(["id"]).semicolon_separated().max_items(1000)
            in batches of 100 or 65536 bytes
            at most 50 at once
            tolerating 5 percent
            label "Rows"
            express
            results into s3::results("results", started.id).json_lines().compact()
        {
            Noted: choose { import.customer.note.is_some() => Store, else => Skip }
            Store: store(Stored { rows: rows, email: import.customer.email });
            Skip: succeed;
        } => run;
        CopyObjects: distributed map object in s3::objects(run.result_writer_details.bucket, "runs/") tolerating 2 failures {
            Copy: copy(Copied { from: object.key, email: import.customer.email });
            TellAll: map name in import.names {
                Tell: tell(name);
            }
            Last: tell(object.key);
        }
        Names: distributed map (index, name) in import.names standard {
            TellName: tell(name) -> return index;
        }
        Done: succeed run.map_run_arn;
    }
}

workflow! {
    #![allow(interrupted_tasks)]
    #![query_language(JSONPath)]
    #[no_default_retry]
    ImportsByPath(import: Import) -> String {
        Start: start(import) => started;
        StoreRows: distributed map rows: Row in s3::csv(started.bucket, import.file).headers(["id"]).semicolon_separated().max_items(1000)
            in batches of 100 or 65536 bytes
            at most 50 at once
            tolerating 5 percent
            label "Rows"
            express
            results into s3::results("results", started.id).json_lines().compact()
        {
            Noted: choose { import.customer.note.is_some() => Store, else => Skip }
            Store: store(Stored { rows: rows, email: import.customer.email });
            Skip: succeed;
        } => run;
        CopyObjects: distributed map object in s3::objects(run.result_writer_details.bucket, "runs/") tolerating 2 failures {
            Copy: copy(Copied { from: object.key, email: import.customer.email });
            TellAll: map name in import.names {
                Tell: tell(name);
            }
            Last: tell(object.key);
        }
        Names: distributed map (index, name) in import.names standard {
            TellName: tell(name) -> return index;
        }
        Done: succeed run.map_run_arn;
    }
}

type Args<T> = <T as PayloadStruct>::Args;

fn built(mut workflow: WorkflowBuilder<Import>) -> StateMachine {
    let import = workflow.input();
    let started = workflow.task("Start", start(&import)).bind("started").next("StoreRows");
    let reader = s3::csv(&started.bucket, &import.file).headers(["id"]).semicolon_separated().max_items(1000).rows::<Row>();
    let run = workflow
        .distributed_map("StoreRows", reader)
        .in_batches_of_items_or_bytes(100, 65536)
        .at_most_at_once(50)
        .tolerate_percentage(5)
        .label("Rows")
        .express()
        .results_into(s3::results("results", &started.id).json_lines().compact())
        .capture_parts(Capture::new("import", &import).part(&import.customer.note).part(&import.customer.email))
        .each(|body, rows, ((), import)| {
            body.choice("Noted").when(import.customer.note.is_some(), "Store").otherwise("Skip");
            let stored = Args::<Stored> { rows: Slot::new(&rows), email: Slot::new(&import.customer.email) };
            body.task("Store", store(stored)).next("Skip");
            body.succeed_with_input("Skip");
        })
        .bind("run")
        .next("CopyObjects");
    workflow
        .distributed_map("CopyObjects", s3::objects(&run.result_writer_details.bucket, "runs/"))
        .item_name("object")
        .tolerate_failures(2)
        .capture_parts(Capture::new("import", &import).part(&import.customer.email).part(&import.names))
        .each(|body, object, ((), import)| {
            let copied = Args::<Copied> { from: Slot::new(&object.key), email: Slot::new(&import.customer.email) };
            body.task("Copy", copy(copied)).next("TellAll");
            let tell_all: MapBuilder<'_, String> = body.map("TellAll", &import.names);
            tell_all.each(tell_it).next("Last");
            body.task("Last", tell(&object.key)).end();
        })
        .next("Names");
    workflow
        .distributed_map("Names", &import.names)
        .item_name("name")
        .standard()
        .capture("index", &sfn_dsl::builder::item_index())
        .each(|body, name, ((), index)| {
            body.task("TellName", tell(&name)).end_returning(|_| Slot::<u64>::new(&index))
        })
        .next("Done");
    workflow.succeed("Done", Slot::<String>::new(&run.map_run_arn));
    workflow.finish()
}

fn tell_it(body: &mut Scope, name: Path<String>, (): ()) {
    body.task("Tell", tell(&name)).end();
}

const WRITTEN: &str = r#"{
  "QueryLanguage": "JSONata",
  "StartAt": "Start",
  "States": {
    "Start": {
      "Type": "Task",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Arguments": {"FunctionName": "${start_arn}", "Payload": "{% $states.context.Execution.Input %}"},
      "Assign": {"started": "{% $states.result.Payload %}"},
      "Next": "StoreRows"
    },
    "StoreRows": {
      "Type": "Map",
      "ItemReader": {
        "Resource": "arn:aws:states:::s3:getObject",
        "ReaderConfig": {
          "InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["id"], "CSVDelimiter": "SEMICOLON", "MaxItems": 1000
        },
        "Arguments": {"Bucket": "{% $started.bucket %}", "Key": "{% $states.context.Execution.Input.file %}"}
      },
      "ItemBatcher": {
        "BatchInput": {"import": {"customer": "{% {'note': $states.context.Execution.Input.customer.note, 'email': $states.context.Execution.Input.customer.email} %}"}},
        "MaxItemsPerBatch": 100,
        "MaxInputBytesPerBatch": 65536
      },
      "MaxConcurrency": 50,
      "Label": "Rows",
      "ToleratedFailurePercentage": 5,
      "ItemProcessor": {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"},
        "StartAt": "Noted",
        "States": {
          "Noted": {
            "Type": "Choice",
            "Choices": [{"Condition": "{% $states.input.BatchInput.import.customer.note != null %}", "Next": "Store"}],
            "Default": "Skip"
          },
          "Store": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Arguments": {"FunctionName": "${store_arn}", "Payload": {
              "rows": "{% $states.input.Items %}", "email": "{% $states.input.BatchInput.import.customer.email %}"
            }},
            "Output": "{% $states.input %}",
            "Next": "Skip"
          },
          "Skip": {"Type": "Succeed"}
        }
      },
      "ResultWriter": {
        "Resource": "arn:aws:states:::s3:putObject",
        "Arguments": {"Bucket": "results", "Prefix": "{% $started.id %}"},
        "WriterConfig": {"OutputType": "JSONL", "Transformation": "COMPACT"}
      },
      "Assign": {"run": "{% $states.result %}"},
      "Next": "CopyObjects"
    },
    "CopyObjects": {
      "Type": "Map",
      "ItemReader": {
        "Resource": "arn:aws:states:::s3:listObjectsV2",
        "Arguments": {"Bucket": "{% $run.ResultWriterDetails.Bucket %}", "Prefix": "runs/"}
      },
      "ItemSelector": {
        "object": "{% $states.context.Map.Item.Value %}",
        "import": {
          "customer": {"email": "{% $states.context.Execution.Input.customer.email %}"},
          "names": "{% $states.context.Execution.Input.names %}"
        }
      },
      "ToleratedFailureCount": 2,
      "ItemProcessor": {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "Copy",
        "States": {
          "Copy": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Arguments": {"FunctionName": "${copy_arn}", "Payload": {
              "from": "{% $states.input.object.Key %}", "email": "{% $states.input.import.customer.email %}"
            }},
            "Output": "{% $states.input %}",
            "Next": "TellAll"
          },
          "TellAll": {
            "Type": "Map",
            "Items": "{% $states.input.import.names %}",
            "ItemProcessor": {
              "ProcessorConfig": {"Mode": "INLINE"},
              "StartAt": "Tell",
              "States": {"Tell": {
                "Type": "Task",
                "Resource": "arn:aws:states:::lambda:invoke",
                "Arguments": {"FunctionName": "${tell_arn}", "Payload": "{% $states.input %}"},
                "End": true
              }}
            },
            "Output": "{% $states.input %}",
            "Next": "Last"
          },
          "Last": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Arguments": {"FunctionName": "${tell_arn}", "Payload": "{% $states.input.object.Key %}"},
            "End": true
          }
        }
      },
      "Next": "Names"
    },
    "Names": {
      "Type": "Map",
      "Items": "{% $states.context.Execution.Input.names %}",
      "ItemSelector": {
        "name": "{% $states.context.Map.Item.Value %}",
        "index": "{% $states.context.Map.Item.Index %}"
      },
      "ItemProcessor": {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "TellName",
        "States": {"TellName": {
          "Type": "Task",
          "Resource": "arn:aws:states:::lambda:invoke",
          "Arguments": {"FunctionName": "${tell_arn}", "Payload": "{% $states.input.name %}"},
          "Output": "{% $states.input.index %}",
          "End": true
        }}
      },
      "Next": "Done"
    },
    "Done": {"Type": "Succeed", "Output": "{% $run.MapRunArn %}"}
  }
}"#;

const WRITTEN_BY_PATH: &str = r#"{
  "QueryLanguage": "JSONPath",
  "StartAt": "Start",
  "States": {
    "Start": {
      "Type": "Task",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Parameters": {"FunctionName": "${start_arn}", "Payload.$": "$$.Execution.Input"},
      "Assign": {"started.$": "$.Payload"},
      "Next": "StoreRows"
    },
    "StoreRows": {
      "Type": "Map",
      "ItemReader": {
        "Resource": "arn:aws:states:::s3:getObject",
        "ReaderConfig": {
          "InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["id"], "CSVDelimiter": "SEMICOLON", "MaxItems": 1000
        },
        "Parameters": {"Bucket.$": "$started.bucket", "Key.$": "$$.Execution.Input.file"}
      },
      "ItemBatcher": {
        "BatchInput": {"import": {"customer.$": "$$.Execution.Input.customer"}},
        "MaxItemsPerBatch": 100,
        "MaxInputBytesPerBatch": 65536
      },
      "MaxConcurrency": 50,
      "Label": "Rows",
      "ToleratedFailurePercentage": 5,
      "ItemProcessor": {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"},
        "StartAt": "Noted",
        "States": {
          "Noted": {
            "Type": "Choice",
            "Choices": [{"And": [
              {"Variable": "$.BatchInput.import.customer.note", "IsPresent": true},
              {"Variable": "$.BatchInput.import.customer.note", "IsNull": false}
            ], "Next": "Store"}],
            "Default": "Skip"
          },
          "Store": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": {"FunctionName": "${store_arn}", "Payload": {
              "rows.$": "$.Items", "email.$": "$.BatchInput.import.customer.email"
            }},
            "ResultPath": null,
            "Next": "Skip"
          },
          "Skip": {"Type": "Succeed"}
        }
      },
      "ResultWriter": {
        "Resource": "arn:aws:states:::s3:putObject",
        "Parameters": {"Bucket": "results", "Prefix.$": "$started.id"},
        "WriterConfig": {"OutputType": "JSONL", "Transformation": "COMPACT"}
      },
      "Assign": {"run.$": "$"},
      "Next": "CopyObjects"
    },
    "CopyObjects": {
      "Type": "Map",
      "ItemReader": {
        "Resource": "arn:aws:states:::s3:listObjectsV2",
        "Parameters": {"Bucket.$": "$run.ResultWriterDetails.Bucket", "Prefix": "runs/"}
      },
      "ItemSelector": {
        "object.$": "$$.Map.Item.Value",
        "import": {
          "customer": {"email.$": "$$.Execution.Input.customer.email"},
          "names.$": "$$.Execution.Input.names"
        }
      },
      "ToleratedFailureCount": 2,
      "ItemProcessor": {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "Copy",
        "States": {
          "Copy": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": {"FunctionName": "${copy_arn}", "Payload": {
              "from.$": "$.object.Key", "email.$": "$.import.customer.email"
            }},
            "ResultPath": null,
            "Next": "TellAll"
          },
          "TellAll": {
            "Type": "Map",
            "ItemsPath": "$.import.names",
            "ItemProcessor": {
              "ProcessorConfig": {"Mode": "INLINE"},
              "StartAt": "Tell",
              "States": {"Tell": {
                "Type": "Task",
                "Resource": "arn:aws:states:::lambda:invoke",
                "Parameters": {"FunctionName": "${tell_arn}", "Payload.$": "$"},
                "End": true
              }}
            },
            "ResultPath": null,
            "Next": "Last"
          },
          "Last": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": {"FunctionName": "${tell_arn}", "Payload.$": "$.object.Key"},
            "End": true
          }
        }
      },
      "Next": "Names"
    },
    "Names": {
      "Type": "Map",
      "ItemsPath": "$$.Execution.Input.names",
      "ItemSelector": {"name.$": "$$.Map.Item.Value", "index.$": "$$.Map.Item.Index"},
      "ItemProcessor": {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "TellName",
        "States": {"TellName": {
          "Type": "Task",
          "Resource": "arn:aws:states:::lambda:invoke",
          "Parameters": {"FunctionName": "${tell_arn}", "Payload.$": "$.name"},
          "ResultPath": null,
          "OutputPath": "$.index",
          "End": true
        }}
      },
      "Next": "Done"
    },
    "Done": {"Type": "Succeed", "OutputPath": "$run.MapRunArn"}
  }
}"#;

fn check<W: Workflow>(built: StateMachine, written: &str) {
    assert!(built == W::definition(), "{}\n{}", built.to_json(), W::asl());
    let tokens = [start::handle().arn(), store::handle().arn(), copy::handle().arn(), tell::handle().arn()];
    let parsed = StateMachine::from_template(written, &tokens).unwrap();
    assert!(parsed == W::definition(), "{}", W::asl());
    let machine = W::validated().unwrap();
    assert!(machine.warnings().is_empty(), "{}", machine.warnings());
}

fn main() {
    check::<Imports>(built(WorkflowBuilder::new()), WRITTEN);
    check::<ImportsByPath>(built(WorkflowBuilder::json_path()), WRITTEN_BY_PATH);
}
