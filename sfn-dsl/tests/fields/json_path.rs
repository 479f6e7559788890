//! The fields of JSONPath.

use sfn_asl::StateMachine;
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub total: f64,
    pub count: u32,
    pub due: String,
    pub role: String,
    pub items: Vec<String>,
}

#[derive(TaskError)]
pub enum CheckError {
    Wrong,
}

resources! {
    lambda check(String) -> bool throws CheckError;
}

workflow! {
    #![query_language(JSONPath)]
    /// of the machine
    #[timeout(1 day)]
    #[version("1.0")]
    pub Typed(order: Order) {
        /// of a task
        #[query_language(JSONPath)]
        Task: check(order.id) => fine: String
            timeout 10 minutes
            heartbeat 10 seconds
            credentials order.role
            assign round = 0
            set { ResultSelector: { "of.$": "$.Payload" }, ResultPath: "$.fine", OutputPath: "$" }
            /// of a retrier
            retry States::Timeout { every 1 second, at most 3, backoff 1.5, max_delay 1 minute, jitter }
            /// of a catcher
            catch CheckError::Wrong as error -> Fail { assign round = 1, set { ResultPath: "$.error" } };
        Limited: check(order.id) timeout order.count seconds heartbeat order.count seconds;
        /// of a pass
        #[query_language(JSONPath)]
        Pass: pass set { InputPath: "$.a", Parameters: { "id": order.id }, ResultPath: "$.id", OutputPath: null };
        Fixed: pass set { Result: [null, { "a.$": 1 }], ResultPath: null };
        Let: let id = order.id;
        /// of a wait
        #[query_language(JSONPath)]
        Wait: wait 5 seconds assign waited = id set { InputPath: "$.a", OutputPath: "$.b" };
        Seconds: wait order.count seconds;
        Until: wait until "2030-01-31T23:59:59Z";
        Due: wait until order.due;
        /// of a choice
        #[query_language(JSONPath)]
        Choice: choose {
            /// of a rule
            order.total > 1.0 && !(waited == "b" || round == 1) => Parallel { assign large = "yes" },
            else => Parallel { assign large = "no" },
        } set { InputPath: "$", OutputPath: "$" };
        /// of a parallel
        #[query_language(JSONPath)]
        #[allow(interrupted_tasks)]
        Parallel: parallel {
            {
                //! of a branch
                One: check(order.id);
            }
        } => all: Vec<bool>
            assign sizes = large
            set { InputPath: "$", Parameters: { "id": order.id }, ResultSelector: { "all.$": "$" }, ResultPath: "$.all", OutputPath: "$" }
            retry States::Timeout
            catch States::Timeout -> Fail;
        /// of a map
        #[query_language(JSONPath)]
        #[allow(interrupted_tasks)]
        Map: map item: String in order.items at most 5 at once {
            //! of a body
            Item: check(item);
        } set {
                InputPath: "$", ItemSelector: { "of.$": "$$.Map.Item.Value" }, ResultSelector: { "all.$": "$" },
                ResultPath: "$.mapped", OutputPath: "$",
            }
            assign mapped = sizes
            retry States::Timeout
            catch States::Timeout -> Fail;
        Last: check(format!("{} {}", mapped, fine));
        All: choose { all[0].is_some() => Succeed, else => Fail }
        /// of a success
        #[query_language(JSONPath)]
        Succeed: succeed set { InputPath: "$.a", OutputPath: "$.b" };
        /// of a failure
        #[query_language(JSONPath)]
        Fail: fail "Wrong" because "always";
    }
}

workflow! {
    #![query_language(JSONPath)]
    pub Computed(order: Order) {
        Fail: fail order.id because format!("of {}", order.id);
    }
}

/// A choice with a rule for each operator.
macro_rules! operators {
    ($($name:literal $operand:literal)*) => {
        workflow! {
            #![query_language(JSONPath)]
            pub Operators(order: Order) {
                Choice: raw {
                    "Type": "Choice",
                    "Choices": [
                        $({ "Variable": "$.a", $name: $operand, "Next": "Done" },)*
                        { "And": [$({ "Comment": "of a test", "Variable": order.id, $name: $operand }),*], "Next": "Done" },
                        { "Not": { "Or": [{ "And": [{ "Not": { "Variable": "$.a", "IsNull": true } }] }] }, "Next": "Done" },
                        { "Or": [{ "Variable": "$.a", "IsNull": true }, { "Variable": "$.a", "IsString": true }], "Next": "Done" },
                    ],
                    "Default": "Done",
                };
                Done: succeed;
            }
        }
    };
}
operators! {
    "StringEquals" "x" "StringLessThan" "x" "StringGreaterThan" "x" "StringLessThanEquals" "x"
    "StringGreaterThanEquals" "x" "StringMatches" "x*" "StringEqualsPath" "$.b" "StringLessThanPath" "$.b"
    "StringGreaterThanPath" "$.b" "StringLessThanEqualsPath" "$.b" "StringGreaterThanEqualsPath" "$.b"
    "NumericEquals" 1 "NumericLessThan" 1 "NumericGreaterThan" 1 "NumericLessThanEquals" 1.5
    "NumericGreaterThanEquals" 1 "NumericEqualsPath" "$.b" "NumericLessThanPath" "$.b" "NumericGreaterThanPath" "$.b"
    "NumericLessThanEqualsPath" "$.b" "NumericGreaterThanEqualsPath" "$.b" "BooleanEquals" true
    "BooleanEqualsPath" "$.b" "TimestampEquals" "2030-01-31T23:59:59Z" "TimestampLessThan" "2030-01-31T23:59:59Z"
    "TimestampGreaterThan" "2030-01-31T23:59:59Z" "TimestampLessThanEquals" "2030-01-31T23:59:59Z"
    "TimestampGreaterThanEquals" "2030-01-31T23:59:59Z" "TimestampEqualsPath" "$.b" "TimestampLessThanPath" "$.b"
    "TimestampGreaterThanPath" "$.b" "TimestampLessThanEqualsPath" "$.b" "TimestampGreaterThanEqualsPath" "$.b"
    "IsNull" true "IsPresent" true "IsNumeric" true "IsString" true "IsBoolean" true "IsTimestamp" true
}

workflow! {
    #![query_language(JSONPath)]
    #![allow(deprecated_form, distributed_field)]
    pub Raw(order: Order) {
        Task: task "arn:aws:states:::sqs:sendMessage" { "QueueUrl": "https://example.com/q", "MessageBody": order.id };
        Input: raw {
            "Type": "Task",
            "Resource": "arn:aws:states:::aws-sdk:sqs:listQueues",
            "InputPath": order.items,
        };
        Map: raw {
            "Type": "Map",
            "ItemsPath": order.items,
            "Parameters": { "id": order.id },
            "MaxConcurrencyPath": "$.a",
            "Iterator": { "StartAt": "A", "States": { "A": { "Type": "Succeed" } } },
        };
        Written: raw {
            "Type": "Map",
            "Label": "each",
            "ItemReader": {
                "Resource": "arn:aws:states:::s3:getObject",
                "ReaderConfig": { "InputType": "JSON" },
                "Parameters": { "Bucket": "b", "Key": order.id },
            },
            "ItemBatcher": {
                "BatchInput": { "id": order.id },
                "MaxItemsPerBatchPath": "$.a",
                "MaxInputBytesPerBatchPath": "$.a",
            },
            "ItemProcessor": {
                "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
                "StartAt": "B",
                "States": { "B": { "Type": "Succeed" } },
            },
            "ResultWriter": {
                "Resource": "arn:aws:states:::s3:putObject",
                "Parameters": { "Bucket": "b" },
                "WriterConfig": { "OutputType": "JSON", "Transformation": "NONE" },
            },
            "ToleratedFailurePercentagePath": "$.a",
            "ToleratedFailureCountPath": "$.b",
        };
        Numbers: raw {
            "Type": "Map",
            "ItemBatcher": { "MaxItemsPerBatch": 5, "MaxInputBytesPerBatch": 100 },
            "ItemProcessor": {
                "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS" },
                "StartAt": "C",
                "States": { "C": { "Type": "Succeed" } },
            },
            "ToleratedFailurePercentage": 5,
            "ToleratedFailureCount": 5,
        };
    }
}

workflow! {
    #![query_language(JSONPath)]
    pub Without(order: Order) {
        Which: choose { order.total > 1.0 => Pass, order.total < 0.0 => Wait, else => Parallel }
        Pass: let id = order.id -> end;
        Wait: wait 1 second -> end;
        Parallel: parallel { { Done: succeed; } } -> end;
    }
}

pub fn all() -> Vec<StateMachine> {
    vec![Typed::definition(), Computed::definition(), Without::definition(), Operators::definition(), Raw::definition()]
}
