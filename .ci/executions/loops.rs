//! Loops that count: `at most N times` and `poll`, at the top, in a branch, in the body of a map, in a fragment; entered by
//! what succeeds, by a rule, by a catcher, and again.

use serde_json::{Value, json};
use sfn_dsl::prelude::*;

use crate::case::{Case, both};

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub by: String,
    pub items: Vec<Item>,
}

#[derive(Payload)]
pub struct Item {
    pub id: String,
    pub by: String,
}

#[derive(Payload)]
pub struct Job {
    pub done: bool,
    pub wrong: bool,
}

#[derive(TaskError)]
pub enum StartError {
    Refused,
}

#[derive(TaskError)]
pub enum TryError {
    Failed,
}

resources! {
    lambda start(String) -> String throws StartError;
    lambda attempt(String) -> Job throws TryError;
    lambda job(String) -> Job throws TryError;
    lambda mend(String) -> String;
}

// The loop of `Try`, `Again` and `Pause`: entered at two states, by each kind of transition; a failure inside goes on counting.
both! { Counts, CountsByPath: (order: Order) -> String {
    Route: choose { order.by == "rule" => Try, order.by == "wait" => Pause, else => Start }
    Start: start(order.id) => _ -> Try catch StartError -> Pause;
    Try: attempt(order.id) => outcome catch TryError -> Again;
    Ready: choose { outcome.done => Done, else => Again }
    Again: choose { at most 2 times => Pause, else => TooLate }
    Pause: wait 30 seconds -> Try;
    Done: succeed order.id;
    TooLate: fail "TooLate";
} }

// The same in a branch, whose loop counts for itself.
both! { InBranches, InBranchesByPath: (order: Order) -> String {
    Both: parallel {
        {
            Route: choose { order.by == "rule" => Try, order.by == "wait" => Pause, else => Start }
            Start: start(order.id) => _ -> Try catch StartError -> Pause;
            Try: attempt(order.id) => outcome catch TryError -> Again;
            Ready: choose { outcome.done => Done, else => Again }
            Again: choose { at most 2 times => Pause, else => TooLate }
            Pause: wait 30 seconds -> Try;
            Done: succeed order.id;
            TooLate: fail "TooLate";
        }
        { Other: mend(order.id); }
    } => (id, _);
    AllDone: succeed id;
} }

// The same in the body of a map: each item has its count.
both! { InMaps, InMapsByPath: (order: Order) -> Vec<String> {
    Each: map item in order.items at most 1 at once {
        Route: choose { item.by == "rule" => Try, item.by == "wait" => Pause, else => Start }
        Start: start(item.id) => _ -> Try catch StartError -> Pause;
        Try: attempt(item.id) => outcome catch TryError -> Again;
        Ready: choose { outcome.done => Done, else => Again }
        Again: choose { at most 2 times => Pause, else => TooLate }
        Pause: wait 30 seconds -> Try;
        Done: succeed item.id;
        TooLate: succeed "too late";
    } => ids;
    AllDone: succeed ids;
} }

/// How a loop is entered.
#[derive(Clone, Copy)]
enum By {
    Success,
    Rule,
    /// By another rule, at another state.
    Wait,
    Catch,
}

const WAYS: [By; 4] = [By::Success, By::Rule, By::Wait, By::Catch];

impl By {
    fn word(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Rule => "rule",
            Self::Wait => "wait",
            Self::Catch => "catch",
        }
    }

    /// What `Start` does with `id`.
    fn start(self, case: Case, id: &str) -> Case {
        match self {
            Self::Success => case.answer("start", json!(id), json!("started")),
            Self::Catch => case.throw("start", json!(id), "Refused"),
            Self::Rule | Self::Wait => case,
        }
    }

    /// The waits until the bound is reached: who enters at one has not used a round for it.
    fn waits(self) -> usize {
        CALLS - 1 + usize::from(matches!(self, Self::Wait | Self::Catch))
    }
}

fn outcome(done: bool, wrong: bool) -> Value {
    json!({"done": done, "wrong": wrong})
}

/// How often `Try` is called until the bound of two rounds is reached.
const CALLS: usize = 3;

fn tries(case: Case, by: By, id: &str, fails: bool) -> Case {
    let case = by.start(case, id);
    let case = if fails {
        case.throw("attempt", json!(id), "Failed")
    } else {
        case.answer("attempt", json!(id), outcome(false, false))
    };
    (1..CALLS).fold(case, |case, _| case.expect_call("attempt", json!(id)))
}

fn counts<W: Workflow>(by: By, fails: bool) -> Case {
    let what = format!("entered by {}{}", by.word(), if fails { ", each round fails" } else { "" });
    let case = Case::of::<W>(&what, json!({"id": "o", "by": by.word(), "items": []}));
    tries(case, by, "o", fails).waits(&vec![30; by.waits()]).fails("TooLate")
}

/// Done when it is tried the second time.
fn second<W: Workflow>(by: By) -> Case {
    let what = format!("entered by {}, done at the second time", by.word());
    let case = Case::of::<W>(&what, json!({"id": "o", "by": by.word(), "items": []}));
    by.start(case, "o")
        .answer("attempt", json!("o"), outcome(false, false))
        .answer("attempt", json!("o"), outcome(true, false))
        .gives(json!("o"))
}

fn in_branches<W: Workflow>(by: By) -> Case {
    let case = Case::of::<W>(&format!("entered by {}", by.word()), json!({"id": "o", "by": by.word(), "items": []}));
    let case = case.answer("mend", json!("o"), json!("mended"));
    by.start(case, "o")
        .answer("attempt", json!("o"), outcome(false, false))
        .answer("attempt", json!("o"), outcome(false, false))
        .answer("attempt", json!("o"), outcome(true, false))
        .gives(json!("o"))
}

fn in_maps<W: Workflow>() -> Case {
    let mut items: Vec<Value> = WAYS.iter().map(|by| json!({"id": by.word(), "by": by.word()})).collect();
    items.push(json!({"id": "last", "by": "success"}));
    let input = json!({"id": "o", "by": "", "items": items});
    let case = WAYS
        .iter()
        .fold(Case::of::<W>("each item is entered otherwise", input), |case, by| tries(case, *by, by.word(), false));
    case.answer("start", json!("last"), json!("started"))
        .answer("attempt", json!("last"), outcome(false, false))
        .answer("attempt", json!("last"), outcome(false, false))
        .answer("attempt", json!("last"), outcome(true, false))
        .gives(json!(["too late", "too late", "too late", "too late", "last"]))
}

// A poll, entered by each kind of transition, and again: by another arm, and by its own catcher. Each time it counts anew.
both! { PollsAgain, PollsAgainByPath: (order: Order) -> String {
    Route: choose { order.by == "rule" => Await, else => Start }
    Start: start(order.id) => _ -> Await catch StartError -> Await;
    #[allow(unbounded_loop)]
    Await: poll job(order.id) => state every 30 seconds at most 3 times {
        state.done => Done,
        state.wrong => Mend,
        else => TooLate,
    } catch TryError -> Mend;
    #[allow(unbounded_loop)]
    Mend: mend(order.id) => _ -> Await;
    Done: succeed order.id;
    TooLate: fail "TooLate";
} }

both! { PollsInBranch, PollsInBranchByPath: (order: Order) -> String {
    Both: parallel {
        {
            Start: start(order.id) => _ -> Await catch StartError -> Await;
            Await: poll job(order.id) => state every 30 seconds at most 3 times { state.done => Done, else => TooLate }
            Done: succeed order.id;
            TooLate: fail "TooLate";
        }
        { Other: mend(order.id); }
    } => (id, _);
    AllDone: succeed id;
} }

both! { PollsInMap, PollsInMapByPath: (order: Order) -> Vec<String> {
    Each: map item in order.items at most 1 at once {
        Route: choose { item.by == "rule" => Await, else => Start }
        Start: start(item.id) => _ -> Await catch StartError -> Await;
        Await: poll job(item.id) => state every 30 seconds at most 2 times { state.done => Done, else => TooLate }
        Done: succeed item.id;
        TooLate: succeed "too late";
    } => ids;
    AllDone: succeed ids;
} }

/// What the poll is told in each round, over all times that it is entered; a round is `'.'` for nothing, `'d'` for done, `'w'`
/// for wrong and `'f'` for a failure.
fn polls_again<W: Workflow>(by: By, rounds: &str) -> Case {
    let what = format!("entered by {}, told {rounds}", by.word());
    let case = Case::of::<W>(&what, json!({"id": "o", "by": by.word(), "items": []}));
    let mended = rounds.chars().filter(|round| matches!(round, 'w' | 'f')).count();
    let mut case = by.start(case, "o");
    for round in rounds.chars() {
        case = match round {
            'f' => case.throw("job", json!("o"), "Failed"),
            round => case.answer("job", json!("o"), outcome(round == 'd', round == 'w')),
        };
    }
    for time in 0..mended {
        case = if time == 0 {
            case.answer("mend", json!("o"), json!("mended"))
        } else {
            case.expect_call("mend", json!("o"))
        };
    }
    let case = case.waits(&vec![
        30;
        rounds.chars().filter(|round| *round == '.').count()
            - usize::from(!rounds.ends_with('d'))
    ]);
    if rounds.ends_with('d') { case.gives(json!("o")) } else { case.fails("TooLate") }
}

fn polls_in_branch<W: Workflow>(by: By, done: bool) -> Case {
    let what = format!("entered by {}, {}", by.word(), if done { "done" } else { "too late" });
    let case = Case::of::<W>(&what, json!({"id": "o", "by": by.word(), "items": []}));
    let case = by.start(case, "o").answer("mend", json!("o"), json!("mended"));
    let case = case.answer("job", json!("o"), outcome(false, false)).answer("job", json!("o"), outcome(false, false));
    let case = case.answer("job", json!("o"), outcome(done, false));
    if done { case.gives(json!("o")) } else { case.fails("TooLate") }
}

fn polls_in_map<W: Workflow>() -> Case {
    let ways = [By::Success, By::Rule, By::Catch];
    let items: Vec<Value> = ways.iter().map(|by| json!({"id": by.word(), "by": by.word()})).collect();
    let case = Case::of::<W>("each item is entered otherwise", json!({"id": "o", "by": "", "items": items}));
    let case = ways.iter().fold(case, |case, by| {
        let case = by.start(case, by.word()).answer("job", json!(by.word()), outcome(false, false));
        case.answer("job", json!(by.word()), outcome(matches!(by, By::Rule), false))
    });
    case.gives(json!(["too late", "rule", "too late"]))
}

mod jsonata {
    use super::{TryError, attempt, job};
    use sfn_dsl::prelude::*;

    fragment! {
        pub(super) Bounded(id: String) -> String {
            Try: attempt(id) => outcome catch TryError -> Again;
            Ready: choose { outcome.done => Await, else => Again }
            Again: choose { at most 1 times => Try, else => TooLate }
            Await: poll job(id) => state every 30 seconds at most 2 times { state.done => Done, else => TooLate }
            Done: succeed id;
            TooLate: succeed "too late";
        }
    }
}

mod json_path {
    use super::{TryError, attempt, job};
    use sfn_dsl::prelude::*;

    fragment! {
        #![query_language(JSONPath)]
        pub(super) Bounded(id: String) -> String {
            Try: attempt(id) => outcome catch TryError -> Again;
            Ready: choose { outcome.done => Await, else => Again }
            Again: choose { at most 1 times => Try, else => TooLate }
            Await: poll job(id) => state every 30 seconds at most 2 times { state.done => Done, else => TooLate }
            Done: succeed id;
            TooLate: succeed "too late";
        }
    }
}

// What enters the loops of a fragment stands in the workflow that uses it: the first is entered by what succeeds, the second
// by the ends of the first and by a catcher.
workflow! {
    Uses(order: Order) -> String {
        Start: start(order.id) => _ catch StartError -> Second;
        First: use jsonata::Bounded(order.id) => _;
        Second: use jsonata::Bounded("second") => second;
        Done: succeed second;
    }
}

workflow! {
    #![query_language(JSONPath)]
    UsesByPath(order: Order) -> String {
        Start: start(order.id) => _ catch StartError -> Second;
        First: use json_path::Bounded(order.id) => _;
        Second: use json_path::Bounded("second") => second;
        Done: succeed second;
    }
}

fn uses<W: Workflow>(by: By) -> Case {
    let case = Case::of::<W>(&format!("after {}", by.word()), json!({"id": "o", "by": "", "items": []}));
    let case = by.start(case, "o");
    let case = match by {
        // The bound of the first is reached.
        By::Success => case.answer("attempt", json!("o"), outcome(false, false)).expect_call("attempt", json!("o")),
        _ => case,
    };
    case.answer("attempt", json!("second"), outcome(false, false))
        .answer("attempt", json!("second"), outcome(true, false))
        .answer("job", json!("second"), outcome(false, false))
        .answer("job", json!("second"), outcome(true, false))
        .waits(&[30])
        .gives(json!("second"))
}

pub fn cases() -> Vec<Case> {
    let mut out = Vec::new();
    for by in WAYS {
        out.extend([counts::<Counts>(by, false), counts::<CountsByPath>(by, false)]);
        out.extend([second::<Counts>(by), second::<CountsByPath>(by)]);
        out.extend([in_branches::<InBranches>(by), in_branches::<InBranchesByPath>(by)]);
    }
    out.extend([counts::<Counts>(By::Success, true), counts::<CountsByPath>(By::Success, true)]);
    out.extend([in_maps::<InMaps>(), in_maps::<InMapsByPath>()]);
    for (by, rounds) in [
        (By::Success, "..."),
        (By::Rule, "..d"),
        (By::Catch, "..."),
        // Two rounds, then another arm or a failure, and three rounds again.
        (By::Success, "..w..."),
        (By::Rule, "..w..d"),
        (By::Catch, "..f..d"),
        (By::Success, ".f..."),
    ] {
        out.extend([polls_again::<PollsAgain>(by, rounds), polls_again::<PollsAgainByPath>(by, rounds)]);
    }
    for (by, done) in [(By::Success, true), (By::Catch, true), (By::Success, false), (By::Catch, false)] {
        out.extend([polls_in_branch::<PollsInBranch>(by, done), polls_in_branch::<PollsInBranchByPath>(by, done)]);
    }
    out.extend([polls_in_map::<PollsInMap>(), polls_in_map::<PollsInMapByPath>()]);
    for by in [By::Success, By::Catch] {
        out.extend([uses::<Uses>(by), uses::<UsesByPath>(by)]);
    }
    out
}
