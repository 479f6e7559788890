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

// The catcher of a block, bounded by an arm; a fragment that says itself that its loop needs no bound.
workflow! {
    InBlock(id: String) {
        with catch States::ALL -> Again {
            Ask: status(id) => _;
            Tell: status("other") => _;
        }
        Done: succeed;
        Again: choose { at most 3 times => Ask, else => Failed }
        Failed: fail "TooLate";
    }
}

fragment! {
    Asks(id: String) -> Order {
        Try: status(id) => order;
        Ready: choose { order.rush => Given, else => Pause }
        #[allow(unbounded_loop)]
        Pause: wait 1 minute -> Try;
        Given: succeed order;
    }
}

fragment! {
    #![allow(unbounded_loop)]
    AsksLong(id: String) -> Order {
        Try: status(id) => order;
        Ready: choose { order.rush => Given, else => Pause }
        Pause: wait 1 hour -> Try;
        Given: succeed order;
    }
}

workflow! {
    Uses(id: String) -> Order {
        First: use Asks(id) => _;
        Second: use AsksLong(id) => second;
        Done: succeed second;
    }
}

// A function that is handed the earlier count.
resources! {
    lambda count(u32) -> u32;
}

workflow! {
    ByFunction(id: String) {
        Init: let round: u32 = 0;
        Ask: status(id) => order;
        Count: count(round) => round;
        Ready: choose { order.rush || round > 3 => Done, else => Pause }
        Pause: wait 1 minute -> Ask;
        Done: succeed;
    }
}

fn main() {
    let _ = (ByArm::asl(), ByCount::asl(), ByTimeout::asl(), ByName::asl());
    let _ = (InBlock::asl(), Uses::asl(), ByFunction::asl());
}
