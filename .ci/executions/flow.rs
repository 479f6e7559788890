//! Flow: `match`, `let`, times, tests of optional values, computed errors, clauses of a block, best effort, polling.

use serde_json::{Value, json};
use sfn_dsl::prelude::*;

use crate::case::{Case, both};

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub kind: Kind,
    pub pause: u64,
    pub note: Option<String>,
}

#[derive(Payload)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Gift,
    LargeParcel,
    Letter,
}

#[derive(Payload)]
pub struct Job {
    pub id: String,
    pub done: bool,
    pub failed: bool,
}

#[derive(TaskError)]
pub enum StockError {
    OutOfStock,
}

resources! {
    lambda tell(String) -> String;
    lambda reserve(String) -> String throws StockError;
    lambda job_status(String) -> Job;
}

// A variant goes its way by the name that serde writes; what a choice has tested is there; a computed error and cause.
both! { Kinds, KindsByPath: (order: Order) -> String {
    Keep: let id = order.id, label = format!("{}/{}", order.id, order.pause);
    Kinds: match order.kind { Kind::Gift => Pause, Kind::LargeParcel => Noted, Kind::Letter => Refused }
    Pause: wait order.pause seconds;
    Gift: succeed label;
    Noted: choose { order.note.is_some() => Tell, else => NotNoted }
    Tell: tell(order.note?) => told -> return told;
    NotNoted: succeed id;
    Refused: fail id because label;
} }

fn kinds<W: Workflow>(kind: &str, note: Value) -> Case {
    let noted = if note.is_null() { "" } else { ", noted" };
    let input = json!({"id": "o", "kind": kind, "pause": 90, "note": note});
    let case = Case::of::<W>(&format!("{kind}{noted}"), input).assigns("Keep", json!({"id": "o", "label": "o/90"}));
    match (kind, note) {
        ("gift", _) => case.waits(&[90]).gives(json!("o/90")),
        ("large-parcel", Value::Null) => case.gives(json!("o")),
        ("large-parcel", note) => case.answer("tell", note, json!("told")).gives(json!("told")),
        _ => case.fails("o"),
    }
}

// One catcher for all of a block, and a task whose failure does not matter, also in the body of a map.
both! { Block, BlockByPath: (order: Order) -> String {
    with catch StockError as error -> Failed {
        First: reserve(order.id) => first;
        Report: tell("reserved") best effort;
        Second: reserve(first) => second;
    }
    Done: succeed second;
    Failed: succeed error.error;
} }

fn block<W: Workflow>(fails: Option<&str>) -> Case {
    let input = json!({"id": "o", "kind": "gift", "pause": 0});
    let of = |what: &str| Case::of::<W>(what, input.clone());
    match fails {
        None => of("no failure that matters")
            .answer("reserve", json!("o"), json!("p"))
            .throw("tell", json!("reserved"), "Broken")
            .answer("reserve", json!("p"), json!("q"))
            .gives(json!("q")),
        Some("First") => of("the first fails").throw("reserve", json!("o"), "OutOfStock").gives(json!("OutOfStock")),
        Some(_) => of("the second fails")
            .answer("reserve", json!("o"), json!("p"))
            .answer("tell", json!("reserved"), json!("ok"))
            .throw("reserve", json!("p"), "OutOfStock")
            .gives(json!("OutOfStock")),
    }
}

workflow! {
    Polls(order: Order) -> String {
        Await: poll job_status(order.id) => job every 30 seconds at most 3 times {
            job.failed => Failed,
            job.done => Done,
            else => TooLate,
        }
        Done: succeed job.id;
        Failed: fail "JobFailed";
        TooLate: fail "JobTooLate";
    }
}

fn polls(rounds: usize, last: Option<&str>) -> Case {
    let job = |end: Option<&str>| json!({"id": "j", "done": end == Some("done"), "failed": end == Some("failed")});
    let input = json!({"id": "o", "kind": "gift", "pause": 0});
    let what = last.map_or_else(|| "to the bound".to_owned(), |last| format!("{last} at the {rounds}. time"));
    let case = (1..=rounds).fold(Case::of::<Polls>(&what, input), |case, round| {
        case.answer("job_status", json!("o"), job(last.filter(|_| round == rounds)))
    });
    let case = case.waits(&vec![30; rounds - 1]);
    match last {
        Some("done") => case.gives(json!("j")),
        Some(_) => case.fails("JobFailed"),
        None => case.fails("JobTooLate"),
    }
}

pub fn cases() -> Vec<Case> {
    let mut out = Vec::new();
    for (kind, note) in
        [("gift", json!(null)), ("large-parcel", json!(null)), ("large-parcel", json!("n")), ("letter", json!("n"))]
    {
        out.extend([kinds::<Kinds>(kind, note.clone()), kinds::<KindsByPath>(kind, note)]);
    }
    for fails in [None, Some("First"), Some("Second")] {
        out.extend([block::<Block>(fails), block::<BlockByPath>(fails)]);
    }
    out.extend([polls(1, Some("done")), polls(2, Some("failed")), polls(3, Some("done")), polls(3, None)]);
    out
}
