// Loops that nothing bounds.
#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

resources! {
    lambda status(String) -> Order;
}

workflow! {
    Polls(id: String) {
        Ask: status(id) => order;
        Ready: choose { order.rush => Done, else => Pause }
        Pause: wait 1 minute -> Ask;
        Done: succeed;
    }
}

// A way around the bound.
workflow! {
    #![query_language(JSONPath)]
    Around(id: String) {
        Ask: status(id) => order catch States::ALL -> Pause;
        Done: succeed;
        Pause: wait 1 minute -> Ask;
    }
}

workflow! {
    TwoArms(id: String) {
        Ask: status(id) => order;
        Ready: choose { at most 3 times => Pause, order.rush => Pause, else => Done }
        Pause: wait 1 minute -> Ask;
        Done: succeed;
    }
}

// A value that the choice does not look at, in a loop of a branch.
workflow! {
    #![allow(interrupted_tasks)]
    Counts(id: String) {
        Init: let round = 0;
        Both: parallel {
            { Tell: status(id) => _; }
            {
                Zero: let inner = 0;
                Ask: status(id) => order;
                Ready: choose { order.rush && round == 0 => Done, else => Pause }
                Pause: wait 1 minute;
                Count: let inner = inner + 1 -> Ask;
                Done: succeed;
            }
        }
    }
}

fn main() {}
