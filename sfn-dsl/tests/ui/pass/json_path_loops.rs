// Loops that count in JSONPath: something enters each of them.
#![deny(warnings)]
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Job {
    pub done: bool,
    pub parts: Vec<String>,
}

resources! {
    lambda status(String) -> Job;
    lambda note(String);
}

workflow! {
    #![query_language(JSONPath)]
    Loops(id: String) {
        Begin: wait 0 seconds;
        Ask: status(id) => job catch States::ALL -> Again;
        Ready: choose { job.done => Await, else => Again }
        Again: choose { at most 3 times => Ask, else => Failed }
        // It is entered by the loop around it, too.
        Await: poll status(id) => state every 1 minute at most 3 times { state.done => Each, else => Failed }
            timeout 1min
            catch States::Timeout -> Again;
        Each: map part in state.parts at most 1 at once {
            Note: note(part) catch States::ALL -> Pause;
            Noted: succeed;
            Pause: wait 1 second;
            Enough: choose { at most 3 times => Pause, else => Noted }
        } => _;
        Done: succeed;
        Failed: fail "Failed";
    }
}

fragment! {
    #![query_language(JSONPath)]
    Asks(id: String) -> bool {
        Await: poll status(id) => job every 1 minute at most 3 times { job.done => Given, else => Given }
        Given: succeed job.done;
    }
}

workflow! {
    #![query_language(JSONPath)]
    Uses(id: String) -> bool {
        Begin: note(id);
        First: use Asks(id) => _;
        Second: use Asks(id) => second;
        Done: succeed second;
    }
}

fn main() {
    Loops::validated().unwrap();
    Uses::validated().unwrap();
    let machine = Loops::definition();
    let begin = machine.states.get("Begin").unwrap();
    assert_eq!(begin.assign().unwrap().get("Again_count"), Some(&0.into()));
}
