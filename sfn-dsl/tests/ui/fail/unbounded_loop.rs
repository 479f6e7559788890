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

// The catcher of a block closes it.
workflow! {
    InBlock(id: String) {
        with catch States::ALL -> Pause {
            Ask: status(id) => _;
            Tell: status("other") => _;
        }
        Done: succeed;
        Pause: wait 1 minute -> Ask;
    }
}

// A fragment is bounded where it is used: in the second workflow by the timeout.
fragment! {
    Asks(id: String) -> Order {
        Try: status(id) => order;
        Ready: choose { order.rush => Given, else => Pause }
        Pause: wait 1 minute -> Try;
        Given: succeed order;
    }
}

workflow! {
    Uses(id: String) {
        First: use Asks(id) => first;
        Again: choose { first.rush => Done, else => Done }
        Done: succeed;
    }
}

workflow! {
    #[timeout(1 day)]
    UsesInTime(id: String) {
        Only: use Asks(id);
    }
}

// A function that is not handed the earlier count.
workflow! {
    CountsElsewhere(id: String) {
        Zero: let round = 0.5;
        Ask: status(id) => order;
        Keep: let round = order.total;
        Enough: choose { round > 3.0 => Done, else => Pause }
        Pause: wait 1 minute -> Ask;
        Done: succeed;
    }
}

fn main() {}
