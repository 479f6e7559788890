// Rules of the language and of services that no other case shows, each by a workflow of its own.

#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::aws::glue::{self, StartJobRun};
use sfn_dsl::prelude::*;

workflow! {
    Clauses(order: Order) {
        Shadowed: pay(Charge { order_id: order.id, amount: 1 }) => _
            catch States::TaskFailed -> Long
            catch PaymentError::Declined -> Long;
        Long: fail "LongerThanErrorNamesMayBe.LongerThanErrorNamesMayBe.LongerThanErrorNamesMayBe.LongerThanErrorNamesMayBe.LongerThanErrorNamesMayBe.LongerThanErrorNamesMayBe.LongerThanErrorNamesMayBe.LongerThanErrorNamesMayBe.LongerThanErrorNamesMayBe.LongerThanErrorNamesMayBe.";
    }
}

workflow! {
    Names(order: Order) {
        Notify: notify(order) => states;
    }
}

workflow! {
    Waits(order: Order) {
        Pause: wait 400 days;
        Notify: notify(order);
    }
}

workflow! {
    #[timeout(1 day)]
    Busy(order: Order) {
        Rush: choose { order.rush => Rush, else => Done }
        Done: succeed;
    }
}

workflow! {
    Endless(order: Order) {
        Rush: choose { order.rush => Pause, else => Done }
        Pause: wait 1 hour;
        Notify: notify(order) -> Pause;
        Done: succeed;
    }
}

workflow! {
    #[timeout(30 days)]
    Full(order: Order) {
        Pause: wait 1 second;
        Rush: choose { order.rush => Done, else => Pause }
        Done: succeed;
    }
}

workflow! {
    Capped(order: Order) {
        Items: map _ in order.items at most 1000 at once { Notify: notify(order); } catch States::ALL -> Done;
        Done: succeed;
    }
}

workflow! {
    Everything(order: Order) {
        Notify: notify(order) retry States::ALL;
    }
}

workflow! {
    #![warn(job_without_timeout)]
    Job(order: Order) {
        Run: glue::start_job_run(StartJobRun { job_name: order.id }).sync();
    }
}

workflow! {
    Services(order: Order) {
        Stream: aws_sdk::bedrockruntime::converse_stream { ModelId: order.id };
        Retired: aws_sdk::worklink::list_fleets {};
        Undocumented: aws_sdk::iotdataplane::publish { Topic: order.id };
    }
}

workflow! {
    #![query_language(JSONPath)]
    Intrinsics(order: Order) {
        Unread: name(json_path!("States.Format(" as String));
        Argument: name(json_path!("States.MathAdd('a', 1)" as String));
        Nested: name(json_path!("States.Array(States.Array(States.Array(States.Array(States.Array(States.Array(States.Array(States.Array(States.Array(States.Array(States.Array(1)))))))))))" as String));
        Format: name(json_path!("States.Format('{}')" as String));
    }
}

resources! {
    lambda name(String);
}

// A bound that the events of an execution do not reach.
workflow! {
    ManyRounds(order: Order) {
        Ask: notify(order) -> end catch States::TaskFailed -> Pause;
        Pause: wait 1 hour;
        Again: choose { at most 100000 times => Ask, else => Failed }
        Failed: fail "Failed";
    }
}

workflow! {
    #![query_language(JSONPath)]
    ManyRoundsInJsonPath(order: Order) {
        Begin: wait 0 seconds;
        Ask: notify(order);
        Pause: wait 1 hour;
        Again: choose { order.rush => Done, at most 100000 times => Ask, else => Done }
        Done: succeed;
    }
}

fn main() {}
