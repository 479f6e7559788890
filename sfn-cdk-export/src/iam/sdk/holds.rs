//! What holds of a request, as far as that is known before an execution.

use sfn_asl::json::{Object, Value};
use sfn_services::sdk::Condition;

use crate::iam::request::{Argument, Request, Seen};

/// Whether something holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Holds {
    No,
    /// An execution decides.
    Perhaps,
    Yes,
}

/// Whether the request has a member at the path. Nothing, `false` and what is empty is no member.
pub(super) fn present(request: &Request<'_>, path: &str) -> Holds {
    if request.is_absent() {
        return Holds::No;
    }
    if request.is_computed() {
        return Holds::Perhaps;
    }
    within(request, None, path)
}

/// The same of an object in the request.
fn within<'a>(request: &Request<'a>, object: Option<&'a Object>, path: &str) -> Holds {
    let (member, rest) = path.split_once('.').map_or((path, None), |(member, rest)| (member, Some(rest)));
    let (name, is_list) = member.strip_suffix("[]").map_or((member, false), |name| (name, true));
    let one = |seen: Seen<'a>| match (seen, rest) {
        (Seen::Missing, _) => Holds::No,
        (Seen::Computed, None) => Holds::Yes,
        // It is for the execution whether what it computes has the rest.
        (Seen::Computed, Some(_)) => Holds::Perhaps,
        (Seen::Value(value), None) => is_something(value),
        (Seen::Value(value), Some(rest)) => {
            value.as_object().map_or(Holds::No, |inner| within(request, Some(inner), rest))
        }
    };
    match request.see(object, name) {
        Seen::Value(Value::Array(elements)) if is_list => {
            elements.iter().map(|element| one(request.see_value(element))).max().unwrap_or(Holds::No)
        }
        seen => one(seen),
    }
}

fn is_something(value: &Value) -> Holds {
    match value {
        Value::Null | Value::Bool(false) => Holds::No,
        Value::Array(list) if list.is_empty() => Holds::No,
        Value::Object(members) if members.is_empty() => Holds::No,
        _ => Holds::Yes,
    }
}

/// Whether all conditions hold, or may.
pub(super) fn all(request: &Request<'_>, conditions: &[Condition]) -> bool {
    conditions.iter().all(|condition| match *condition {
        Condition::Present(path) => present(request, path) > Holds::No,
        Condition::Absent(path) => present(request, path) < Holds::Yes,
        Condition::StartsWith(path, word) => {
            request.members(path).iter().any(|argument| may_start_with(argument, word))
        }
        // Of a later version of the tables: rather too much than too little.
        _ => true,
    })
}

/// Whether a text begins with the word, in whatever case, or may.
fn may_start_with(argument: &Argument<'_>, word: &str) -> bool {
    match argument {
        Argument::Dynamic => true,
        Argument::Text(flat) => {
            let known = flat.beginning().trim_start();
            let length = known.len().min(word.len());
            let is_long_enough = known.len() >= word.len() || flat.is_open() || flat.is_unknown();
            let same = known.get(..length).zip(word.get(..length)).is_some_and(|(a, b)| a.eq_ignore_ascii_case(b));
            is_long_enough && same || flat.is_unknown()
        }
        Argument::Missing | Argument::Value(_) => false,
    }
}
