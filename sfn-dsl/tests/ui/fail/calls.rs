// What is no call of a resource, and a type that is not that of the result.
#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;
use sfn_dsl::resource::{TaskCall, TaskParts, WaitsForWorker};

pub struct Clock;

impl Clock {
    pub fn now(&self) -> u64 {
        0
    }

    pub fn tick(&self) -> Tick {
        Tick
    }
}

const CLOCK: Clock = Clock;

/// A call without a callback.
pub struct Tick;

impl TaskCall for Tick {
    type Output = String;
    type Errors = ();

    fn into_parts(self, _: sfn_dsl::sfn_asl::model::QueryLanguage) -> TaskParts {
        unreachable!()
    }
}

/// A call that a worker answers.
pub struct Work;

impl TaskCall for Work {
    type Output = ();
    type Errors = ();

    fn into_parts(self, _: sfn_dsl::sfn_asl::model::QueryLanguage) -> TaskParts {
        unreachable!()
    }
}

impl WaitsForWorker for Work {}

fn work() -> Work {
    Work
}

workflow! {
    Calls(order: Order) {
        NoTask: CLOCK.now();
        NoMethod: CLOCK.tock(order.id);
        Computed: "text".len();
        Plain: order.total;
        WrongType: pay(Charge { order_id: order.id, amount: 1 }) => payment: Order;
        Read: notify(payment);
        NotOptional: CLOCK.tick() => tick: Option<String>;
        Undeclared: CLOCK.tick() catch PaymentError::Declined -> Read;
        Limited: work() heartbeat 1 hour;
        Unlimited: work() catch States::ALL -> Wait;
        Wait: wait 1 second => time: String;
    }
}

workflow! {
    NoCallback(order: Order) {
        Ask: |token| CLOCK.tick() timeout 1 day;
        Token: |token| Tock { token: token } timeout 1 day;
    }
}

fn main() {}
