//! What holds of a request, as far as that is known before an execution.

use sfn_asl::Value;
use sfn_services::sdk::Condition;

use crate::iam::request::{Argument, Request};

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
    let found = request.members(path).iter().map(|argument| is_there(argument)).max().unwrap_or(Holds::No);
    if found == Holds::Yes && is_within_computed(request, path) { Holds::Perhaps } else { found }
}

fn is_there(argument: &Argument<'_>) -> Holds {
    match argument {
        Argument::Missing | Argument::Value(Value::Null | Value::Bool(false)) => Holds::No,
        Argument::Value(Value::Array(list)) if list.is_empty() => Holds::No,
        Argument::Value(Value::Object(members)) if members.is_empty() => Holds::No,
        Argument::Dynamic | Argument::Text(_) | Argument::Value(_) => Holds::Yes,
    }
}

/// Whether an execution computes a whole that the member is part of.
fn is_within_computed(request: &Request<'_>, path: &str) -> bool {
    let outer = path.match_indices('.').filter_map(|(at, _)| path.get(..at));
    request.is_computed()
        || outer
            .into_iter()
            .any(|outer| request.members(outer).iter().any(|argument| matches!(argument, Argument::Dynamic)))
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
