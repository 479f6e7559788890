//! What workflows share: clauses of a block, best effort, polls, fragments.

use serde_json::{Value, json};
use sfn_dsl::prelude::*;

use crate::case::{Case, both};

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub items: Vec<String>,
    pub rush: bool,
}

#[derive(Payload)]
pub struct Job {
    pub done: bool,
    pub failed: bool,
    pub rounds: u32,
}

#[derive(Payload)]
pub struct Message {
    pub to: String,
    pub text: String,
}

#[derive(TaskError)]
pub enum StockError {
    OutOfStock,
    Busy,
}

#[derive(TaskError)]
pub enum ReportError {
    Gone,
}

resources! {
    lambda reserve(String) -> String throws StockError;
    lambda report(String) throws ReportError;
    lambda release(String) -> String;
    lambda start(String) -> String;
    lambda job(String) -> Job;
    lambda post(Message) -> String;
}

// The block's clauses, and a failure that does not matter.
both! { Shares, SharesByPath: (order: Order) -> String {
    with
        retry StockError::Busy { every 1 second, at most 1 }
        catch StockError as error -> Release
    {
        Report: report(order.id) best effort;
        First: reserve(order.id) => first;
        Second: reserve(first) => second catch StockError::OutOfStock -> Own;
        #[allow(interrupted_tasks)]
        Both: parallel {
            { Inner: reserve(second) => inner -> return inner; }
        } => (inner,);
    }
    Done: succeed inner;
    Release: release(error.error) => released -> return released;
    Own: succeed "own";
} }

fn shares<W: Workflow>(at: &str) -> Case {
    let case = Case::of::<W>(&format!("a failure of {at}"), json!({"id": "o", "items": [], "rush": false}));
    let case = if at == "Report" {
        case.throw("report", json!("o"), "Gone")
    } else {
        case.answer("report", json!("o"), Value::Null)
    };
    let released = |case: Case| case.answer("release", json!("OutOfStock"), json!("released")).gives(json!("released"));
    match at {
        "First" => released(case.throw("reserve", json!("o"), "OutOfStock")),
        "Second" => case
            .answer("reserve", json!("o"), json!("first"))
            .throw("reserve", json!("first"), "OutOfStock")
            .gives(json!("own")),
        "Busy" => case
            .throw("reserve", json!("o"), "Busy")
            .expect_call("reserve", json!("o"))
            .answer("release", json!("Busy"), json!("too busy"))
            .gives(json!("too busy")),
        _ => {
            let case = case
                .answer("reserve", json!("o"), json!("first"))
                .answer("reserve", json!("first"), json!("second"))
                .assigns("Second", json!({"second": "second"}));
            if at == "Inner" {
                released(case.throw("reserve", json!("second"), "OutOfStock"))
            } else {
                case.answer("reserve", json!("second"), json!("third")).gives(json!("third"))
            }
        }
    }
}

// A poll that is entered twice: its count begins anew.
workflow! {
    Polls(order: Order) -> String {
        Start: start(order.id) => id;
        #[allow(unbounded_loop)]
        Await: poll job(id) => state every 1 second at most 3 times {
            state.failed => Again,
            state.done => Done,
            else => TooLate,
        }
        #[allow(unbounded_loop)]
        Again: start("again") => id -> Await;
        Done: succeed format!("{} {}", id, state.rounds);
        TooLate: fail "TooLate";
    }
}

fn polls(first: &str) -> Case {
    let state = |done, failed, rounds| json!({"done": done, "failed": failed, "rounds": rounds});
    let case = Case::of::<Polls>(first, json!({"id": "o", "items": [], "rush": false}));
    let case = case.answer("start", json!("o"), json!("a"));
    match first {
        "done at once" => case.answer("job", json!("a"), state(true, false, 1)).gives(json!("a 1")),
        "never done" => case
            .answer("job", json!("a"), state(false, false, 0))
            .expect_call("job", json!("a"))
            .expect_call("job", json!("a"))
            .fails("TooLate"),
        _ => case
            .answer("job", json!("a"), state(false, true, 1))
            .answer("start", json!("again"), json!("b"))
            .answer("job", json!("b"), state(false, false, 0))
            .expect_call("job", json!("b"))
            .expect_call("job", json!("b"))
            .fails("TooLate"),
    }
}

mod jsonata {
    use super::{Message, ReportError, post, report};
    use sfn_dsl::prelude::*;

    fragment! {
        pub(super) Tell(to: String, text: String) -> String {
            Known: choose { to == "nobody" => Nobody, else => Post }
            Post: post(Message { to: to, text: format!("{text}!") }) => posted -> return posted;
            Nobody: succeed format!("nobody got {text}");
        }
    }

    fragment! {
        pub(super) Twice(to: String) -> String {
            First: use Tell(to, "one") => one;
            Report: report(one) catch ReportError as error -> Gone;
            Second: use Tell(to, one) => two;
            Given: succeed two;
            Gone: succeed error.error;
        }
    }
}

mod json_path {
    use super::{Message, ReportError, post, report};
    use sfn_dsl::prelude::*;

    fragment! {
        #![query_language(JSONPath)]
        pub(super) Tell(to: String, text: String) -> String {
            Known: choose { to == "nobody" => Nobody, else => Post }
            Post: post(Message { to: to, text: format!("{text}!") }) => posted -> return posted;
            Nobody: succeed format!("nobody got {text}");
        }
    }

    fragment! {
        #![query_language(JSONPath)]
        pub(super) Twice(to: String) -> String {
            First: use Tell(to, "one") => one;
            Report: report(one) catch ReportError as error -> Gone;
            Second: use Tell(to, one) => two;
            Given: succeed two;
            Gone: succeed error.error;
        }
    }
}

workflow! {
    Uses(order: Order) -> String {
        #[allow(interrupted_tasks)]
        Each: map item in order.items at most 1 at once {
            One: use jsonata::Twice(item) => told;
            Item: use jsonata::Tell(order.id, format!("{} {}", item, told)) => each;
            EachDone: succeed each;
        } => all;
        Name: let name = "last";
        Last: use jsonata::Tell(name, format!("{}", all.len())) => last;
        Done: succeed last;
    }
}

workflow! {
    #![query_language(JSONPath)]
    UsesByPath(order: Order) -> String {
        #[allow(interrupted_tasks)]
        Each: map item in order.items at most 1 at once {
            One: use json_path::Twice(item) => told;
            Item: use json_path::Tell(order.id, format!("{} {}", item, told)) => each;
            EachDone: succeed each;
        } => all;
        Name: let name = "last";
        Last: use json_path::Tell(name, format!("{}", all.len())) => last;
        Done: succeed last;
    }
}

fn uses<W: Workflow>() -> Case {
    let message = |to: &str, text: &str| json!({"to": to, "text": text});
    Case::of::<W>("in the body of a map, twice", json!({"id": "o", "items": ["a", "nobody"], "rush": false}))
        .answer("post", message("a", "one!"), json!("got"))
        .answer("report", json!("got"), Value::Null)
        .answer("post", message("a", "got!"), json!("got it"))
        .answer("post", message("o", "a got it!"), json!("1"))
        .throw("report", json!("nobody got one"), "Gone")
        .answer("post", message("o", "nobody Gone!"), json!("2"))
        .answer("post", message("last", "2!"), json!("3"))
        .assigns("LastPost", json!({"last": "3"}))
        .gives(json!("3"))
}

pub fn cases() -> Vec<Case> {
    let mut out: Vec<Case> = ["nothing", "Report", "First", "Second", "Busy", "Inner"]
        .iter()
        .flat_map(|at| [shares::<Shares>(at), shares::<SharesByPath>(at)])
        .collect();
    out.extend(["done at once", "never done", "started again"].map(polls));
    out.extend([uses::<Uses>(), uses::<UsesByPath>()]);
    out
}
