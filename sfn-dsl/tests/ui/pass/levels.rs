// Lints that are allowed, for a state, for what is inside a state, for a workflow.
#![deny(deprecated)]

#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;
use sfn_dsl::resource::{LambdaTask, NotInExpress, TaskCall, TaskParts, WaitsForWorker};
use sfn_dsl::sfn_asl::model::{ExecutionType, QueryLanguage};

#[derive(Payload)]
pub struct Question {
    pub token: String,
}

resources! {
    lambda ask(Question);
}

/// A call that a worker answers.
pub struct Work(LambdaTask<(), ()>);

impl TaskCall for Work {
    type Output = ();
    type Errors = ();

    fn into_parts(self, language: QueryLanguage) -> TaskParts {
        self.0.into_parts(language)
    }
}

impl WaitsForWorker for Work {}
impl NotInExpress for Work {}

fn work() -> Work {
    let function = ask::handle();
    Work(LambdaTask::new(function, None))
}

workflow! {
    #![allow(choice_without_default, SFN0511)]
    OfTheWorkflow(order: Order) {
        Rush: choose { order.rush => Pay }
        Pay: pay(Charge { order_id: order.id, amount: 1 }) => _ retry States::ALL;
    }
}

workflow! {
    OfStates(order: Order) {
        #[allow(choice_without_default)]
        Rush: choose { order.rush => Ask }
        /// A comment beside it.
        #[allow(callback_without_timeout)]
        Ask: |token| ask(Question { token });
        #[allow(SFN0504, warnings)]
        Silent: |_token| ask(Question { token: order.id }) timeout 1 hour;
        #[allow(callback_without_timeout)]
        Work: work();
        #[allow(interrupted_tasks, retry_of_all_errors)]
        Both: parallel {
            { Notify: notify(order) retry States::ALL; }
            { Reserve: reserve(order.items); }
        }
    }
}

// The innermost counts, and of several in one place the last.
workflow! {
    #![deny(warnings)]
    Innermost(order: Order) {
        #[deny(choice_without_default)]
        #[allow(choice_without_default)]
        Rush: choose { order.rush => Both }
        #[allow(warnings)]
        Both: parallel { { Notify: notify(order) retry States::ALL; } { Reserve: reserve(order.items); } }
    }
}

workflow! {
    #[express]
    #[timeout(5 minutes)]
    Short(order: Order) {
        Pause: wait 10 seconds;
        Notify: notify(order) timeout 1 minute;
    }
}

workflow! {
    #[standard]
    Long(order: Order) {
        Pause: wait 1 day;
        Notify: notify(order);
    }
}

fn main() {
    assert_eq!(Short::TYPE, Some(ExecutionType::Express));
    assert_eq!(Long::TYPE, Some(ExecutionType::Standard));
    assert_eq!(Innermost::TYPE, None);
    Short::validated().unwrap();
    Long::validated().unwrap();
    OfTheWorkflow::validated().unwrap();
    OfStates::validated().unwrap();
    Innermost::validated().unwrap();
}
