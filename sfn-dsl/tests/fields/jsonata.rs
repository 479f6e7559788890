//! The fields of JSONata.

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
    bucket FILES;
}

workflow! {
    /// of the machine
    #[timeout(1 day)]
    #[version("1.0")]
    pub Typed(order: Order) {
        /// of a task
        #[query_language(JSONata)]
        Task: check(order.id) => fine
            timeout order.count minutes
            heartbeat 10 seconds
            credentials order.role
            assign round = 0
            set { Output: order.id }
            /// of a retrier
            retry States::Timeout { every 1 second, at most 3, backoff 1.5, max_delay 1 minute, jitter }
            /// of a catcher
            catch CheckError::Wrong as error -> Pass { assign round = 1, set { Output: error.cause } };
        /// of a pass
        #[query_language(JSONata)]
        Pass: pass set { Output: { "id": order.id } };
        Let: let half = order.total / 2;
        /// of a wait
        #[query_language(JSONata)]
        Wait: wait order.count seconds assign waited = half set { Output: "{% $states.input %}" };
        Until: wait until order.due;
        /// of a choice
        #[query_language(JSONata)]
        Choice: choose {
            /// of a rule
            waited > 1.0 && round == 0 => Parallel { assign large = true, set { Output: "large" } },
            else => Parallel { assign large = false, set { Output: "small" } },
        }
        /// of a parallel
        #[query_language(JSONata)]
        #[allow(interrupted_tasks)]
        Parallel: parallel {
            {
                //! of a branch
                One: check(order.id) => one -> return one;
            }
        } => (one,)
            assign both = one && large
            set { Arguments: { "id": order.id }, Output: "{% $states.result %}" }
            retry States::Timeout
            catch States::Timeout -> Map;
        /// of a map
        #[query_language(JSONata)]
        #[allow(interrupted_tasks)]
        Map: map item: String in order.items at most 5 at once {
            //! of a body
            Item: check(item);
        } set { ItemSelector: "{% $states.context.Map.Item.Value %}", Output: order.id }
            assign mapped = true
            retry States::Timeout
            catch States::Timeout -> Distributed;
        #[allow(interrupted_tasks)]
        Distributed: distributed map row: Order in s3::json(FILES, order.id)
            in batches of 10 or 1000 bytes tolerating 5 percent label "Rows"
            results into s3::results(FILES, "out/") express
        {
            Row: check(format!("{}", row.len()));
        } => _;
        #[allow(interrupted_tasks)]
        Failures: distributed map item in order.items tolerating 5 failures {
            Failed: check(format!("{} {}", item, order.id));
        } -> end;
    }
}

workflow! {
    pub Ends(order: Order) -> String {
        First: choose { order.total > 1.0 => Succeed, else => Fail }
        /// of a success
        #[query_language(JSONata)]
        Succeed: succeed order.id;
        /// of a failure
        #[query_language(JSONata)]
        Fail: fail "Wrong" because order.id;
    }
}

workflow! {
    #![allow(deprecated_form, distributed_field)]
    pub Raw(order: Order) {
        Map: raw {
            "Type": "Map",
            "Items": order.items,
            "ItemBatcher": { "MaxItemsPerBatch": 5, "BatchInput": { "id": order.id } },
            "Iterator": { "StartAt": "A", "States": { "A": { "Type": "Succeed" } } },
        };
        Written: raw {
            "Type": "Map",
            "ItemReader": {
                "Resource": "arn:aws:states:::s3:getObject",
                "ReaderConfig": { "InputType": "JSON" },
                "Arguments": { "Bucket": "b", "Key": order.id },
            },
            "ItemProcessor": {
                "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
                "StartAt": "B",
                "States": { "B": { "Type": "Succeed" } },
            },
            "ResultWriter": {
                "Resource": "arn:aws:states:::s3:putObject",
                "Arguments": { "Bucket": "b" },
                "WriterConfig": { "OutputType": "JSON", "Transformation": "NONE" },
            },
        };
    }
}

workflow! {
    pub Without(order: Order) {
        Which: choose { order.total > 1.0 => Pass, order.total < 0.0 => Wait, else => Parallel }
        Pass: let id = order.id -> end;
        Wait: wait 1 second -> end;
        Parallel: parallel { { Done: succeed; } } -> end;
    }
}

pub fn all() -> Vec<StateMachine> {
    vec![Typed::definition(), Ends::definition(), Without::definition(), Raw::definition()]
}
