// What an Express workflow cannot do.
#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;
use sfn_dsl::resource::{NotInExpress, TaskCall, TaskParts, WaitsForWorker};
use sfn_dsl::sfn_asl::model::QueryLanguage;

/// A call that a worker answers.
pub struct Work;

impl TaskCall for Work {
    type Output = ();
    type Errors = ();

    fn into_parts(self, _: QueryLanguage) -> TaskParts {
        unreachable!()
    }
}

impl WaitsForWorker for Work {}
impl NotInExpress for Work {}

impl Work {
    pub fn sync(self) -> Self {
        self
    }
}

fn work() -> Work {
    Work
}

workflow! {
    #[express]
    #[timeout(10 minutes)]
    Express(order: Order) {
        Ask: |token| pay(Charge { order_id: token, amount: 1 }) => _: Payment timeout 1 minute;
        Job: work().sync();
        Pause: wait 1 hour;
        Notify: notify(order) timeout 6 minutes heartbeat 301 seconds;
        Each: distributed map item in order.items { Tell: pay(Charge { order_id: item.sku, amount: 1 }) => _; };
    }
}

workflow! {
    #![query_language(JSONPath)]
    #[express]
    InJsonPath(order: Order) {
        Ask: |token| pay(Charge { order_id: token, amount: 1 }) => _: Payment timeout 1 minute;
        Pause: wait 301 seconds;
        Each: distributed map item in order.items { Tell: pay(Charge { order_id: item.sku, amount: 1 }) => _; };
    }
}

workflow! {
    #[express]
    Activity(order: Order) {
        Rush: choose { order.rush => Work, else => Work }
        Work: work();
    }
}

fn main() {}
