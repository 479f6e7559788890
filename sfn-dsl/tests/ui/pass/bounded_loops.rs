#![deny(deprecated, unused_variables)]

#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

resources! {
    lambda status(String) -> Order;
}

// Bounded by an arm, also on two ways back.
workflow! {
    ByArm(id: String) {
        Ask: status(id) => order catch States::ALL -> Again;
        Ready: choose { order.rush => Done, else => Pause }
        Pause: wait 1 minute -> Again;
        Done: succeed;
        Again: choose { at most 3 times => Ask, else => Failed }
        Failed: fail "TooLate";
    }
}

// By a count of its own, by a list that is worked off.
workflow! {
    ByCount(id: String) {
        Init: let round = 0;
        Ask: status(id) => order;
        Ready: choose { order.rush || round > 3 => Done, else => Pause }
        Pause: wait 1 minute;
        Count: let round = round + 1 -> Ask;
        Done: succeed;
    }
}

workflow! {
    #[timeout(1 day)]
    ByTimeout(id: String) {
        Ask: status(id) => order;
        Ready: choose { order.rush => Done, else => Pause }
        Pause: wait 1 minute -> Ask;
        Done: succeed;
    }
}

workflow! {
    ByName(id: String) {
        Ask: status(id) => order;
        Ready: choose { order.rush => Done, else => Pause }
        #[allow(unbounded_loop)]
        Pause: wait 1 minute -> Ask;
        Done: succeed;
    }
}

fn main() {
    let _ = (ByArm::asl(), ByCount::asl(), ByTimeout::asl(), ByName::asl());
}
