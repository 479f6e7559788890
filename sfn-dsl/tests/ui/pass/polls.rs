#![deny(warnings)]

use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Job {
    pub done: bool,
}

resources! {
    lambda job_status(String) -> Job;
    // A task of that name is a task.
    lambda poll(String) -> Job;
}

workflow! {
    #![allow(interrupted_tasks)]
    #![allow(unbounded_loop)]
    Polls(id: String) -> Job {
        poll: poll(id) => first;
        Known: choose { first.done => Done, else => Both }
        #[allow(interrupted_tasks)]
        Both: parallel {
            {
                Inner: poll job_status(id) => asked every 5 minutes, at most 2 times { asked.done => Given, else => Late };
                Given: succeed asked;
                Late: fail "Late";
            }
            { Other: job_status(id); }
        } => (inner, _);
        with catch States::Timeout -> AwaitWait {
            Await: poll job_status(id) => job: Job every 1 day at most 300 times { job.done => Same, else => Done } timeout 1min;
        }
        Same: choose { job.done && inner.done => Done, else => AwaitWait }
        Done: succeed first;
    }
}

// The count bounds it, long before the time does.
workflow! {
    #[timeout(60 days)]
    Counted(id: String) {
        Await: poll job_status(id) => job every 30 seconds at most 20 times { job.done => Done, else => Late }
        Late: fail "Late";
        Done: succeed;
    }
}

fn main() {
    Polls::validated().unwrap();
    assert!(Counted::validated().unwrap().warnings().is_empty());
}
