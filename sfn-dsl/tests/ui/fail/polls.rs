use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Job {
    pub done: bool,
}

resources! {
    lambda job_status(String) -> Job;
    lambda report(Job);
}

workflow! {
    Forms(id: String) {
        NoBinding: poll job_status(id) every 1 minute at most 3 times { id == "" => Done, else => Done }
        NoBound: poll job_status(id) => a every 1 minute { a.done => Done, else => Done }
        NoTime: poll job_status(id) => b at most 3 times { b.done => Done, else => Done }
        Times: poll job_status(id) => c every 1 minute at most 3 { c.done => Done, else => Done }
        Once: poll job_status(id) => d every 1 minute at most 1 times { d.done => Done, else => Done }
        NoArms: poll job_status(id) => e every 1 minute at most 3 times;
        NoElse: poll job_status(id) => f every 1 minute at most 3 times { f.done => Done }
        OnlyElse: poll job_status(id) => g every 1 minute at most 3 times { else => Done }
        TwoBounds: poll job_status(id) => h every 1 minute at most 3 times { h.done => Done, at most 3 times => Done, else => Done }
        Jump: poll job_status(id) => i -> Done every 1 minute at most 3 times { i.done => Done, else => Done }
        Arm: poll job_status(id) => j every 1 minute at most 3 times { j.done -> Done, else => Done }
        BestEffort: poll job_status(id) => k every 1 minute at most 3 times { k.done => Done, else => Done } best effort;
        Done: succeed;
    }
}

workflow! {
    #![allow(unbounded_loop)]
    Names(id: String) {
        Await: poll job_status(id) => job every 1 minute at most 3 times { job.done => Dnoe, else => AwaitWait }
        AwaitChoice: wait 1 second;
        Done: succeed;
    }
}

workflow! {
    Types(id: String) {
        Await: poll job_status(id) => job every 200000000 seconds at most 3 times {
            job.doen => Report,
            job => Report,
            else => Unasked,
        } catch States::ALL -> Report;
        Report: report(job);
        Unasked: poll report(id) => nothing every 1 minute at most 3 times { nothing.done => Done, else => Done }
        Done: succeed;
    }
}

workflow! {
    #![query_language(JSONPath)]
    InJsonPath(id: String) {
        Await: poll job_status(id) => job every 1 minute at most 3 times { job.done => Done, else => Done }
        Done: succeed;
    }
}

fn main() {}
