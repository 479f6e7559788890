// Loops that count in JSONPath, and that nothing enters.
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
    FromTheBeginning(id: String) {
        Ask: status(id) => job;
        Ready: choose { job.done => Done, else => Again }
        Again: choose { at most 3 times => Ask, else => Done }
        Done: succeed;
    }
}

// The choice itself is the beginning.
workflow! {
    #![query_language(JSONPath)]
    Itself(id: String) {
        Again: choose { at most 3 times => Note, else => Done }
        Note: note(id) -> Again;
        Done: succeed;
    }
}

workflow! {
    #![query_language(JSONPath)]
    Polls(id: String) {
        Await ("Wait for it"): poll status(id) => job every 1 minute at most 3 times { job.done => Done, else => Done }
        Done: succeed;
    }
}

// Each block has its own beginning.
workflow! {
    #![query_language(JSONPath)]
    #![allow(interrupted_tasks)]
    Blocks(id: String) {
        Begin: status(id) => first;
        Both: parallel {
            {
                Await: poll status(id) => job every 1 minute at most 3 times { job.done => Known, else => Known }
                Known: succeed job.done;
            }
            {
                Each: map part in first.parts {
                    Part: note(part) catch States::ALL -> Again;
                    Again: choose { at most 3 times => Part, else => PartDone }
                    PartDone: succeed "done";
                } => parts;
                Other: succeed parts;
            }
        } => (_, _);
        Done: succeed;
    }
}

// The states in front of a fragment are those of its use; inside a map of its own there are none.
fragment! {
    #![query_language(JSONPath)]
    Asks(id: String) -> Job {
        Await: poll status(id) => job every 1 minute at most 3 times { job.done => Given, else => Given }
        Given: succeed job;
    }
}

fragment! {
    #![query_language(JSONPath)]
    #![allow(interrupted_tasks)]
    AsksForEach(ids: Vec<String>) -> Vec<bool> {
        Each: map id in ids {
            Await: poll status(id) => job every 1 minute at most 3 times { job.done => Given, else => Given }
            Given: succeed job.done;
        } => all;
        Done: succeed all;
    }
}

workflow! {
    #![query_language(JSONPath)]
    Uses(id: String) {
        First: use Asks(id) => job;
        Second: use Asks(id) => again;
        Done: choose { job.done && again.done => Good, else => Bad }
        Good: succeed;
        Bad: fail "Bad";
    }
}

fn main() {}
