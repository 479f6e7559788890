//! The fields of every type, by name.
//!
//! Sources: Amazon States Language specification; AWS Step Functions Developer Guide, "State machine structure" and the
//! page of each state type.

use std::sync::LazyLock;

use crate::model::{Operator, StateType};

pub(super) const MACHINE: &[&str] = &["Comment", "Version", "QueryLanguage", "TimeoutSeconds", "StartAt", "States"];
pub(super) const BRANCH: &[&str] = &["Comment", "StartAt", "States"];
pub(super) const ITEM_PROCESSOR: &[&str] = &["ProcessorConfig", "Comment", "StartAt", "States"];
pub(super) const PROCESSOR_CONFIG: &[&str] = &["Mode", "ExecutionType"];
pub(super) const ITEM_READER: &[&str] = &["Resource", "ReaderConfig", "Parameters", "Arguments"];
pub(super) const ITEM_BATCHER: &[&str] =
    &["BatchInput", "MaxItemsPerBatch", "MaxItemsPerBatchPath", "MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"];
pub(super) const RESULT_WRITER: &[&str] = &["Resource", "Parameters", "Arguments", "WriterConfig"];
pub(super) const RETRIER: &[&str] =
    &["Comment", "ErrorEquals", "IntervalSeconds", "MaxAttempts", "BackoffRate", "MaxDelaySeconds", "JitterStrategy"];
pub(super) const CATCHER: &[&str] = &["Comment", "ErrorEquals", "ResultPath", "Assign", "Output", "Next"];

/// What messages call a nested rule of a Choice state.
pub(super) const NESTED_RULE_KIND: &str = "a nested choice rule";

/// What a nested rule of a Choice state may have: one data test, and a comment.
pub(super) static NESTED_RULE: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    ["Comment", "Variable", "And", "Or", "Not"]
        .into_iter()
        .chain(Operator::ALL.iter().map(|operator| operator.as_str()))
        .collect()
});

/// What an outermost rule of a Choice state may have.
pub(super) static CHOICE_RULE: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    ["Condition", "Assign", "Output", "Next"].into_iter().chain(NESTED_RULE.iter().copied()).collect()
});

const TASK: &[&str] = &[
    "Type",
    "Comment",
    "QueryLanguage",
    "Resource",
    "Credentials",
    "InputPath",
    "Parameters",
    "Arguments",
    "TimeoutSeconds",
    "TimeoutSecondsPath",
    "HeartbeatSeconds",
    "HeartbeatSecondsPath",
    "ResultSelector",
    "ResultPath",
    "OutputPath",
    "Assign",
    "Output",
    "Retry",
    "Catch",
    "Next",
    "End",
];
const PARALLEL: &[&str] = &[
    "Type",
    "Comment",
    "QueryLanguage",
    "InputPath",
    "Parameters",
    "Arguments",
    "Branches",
    "ResultSelector",
    "ResultPath",
    "OutputPath",
    "Assign",
    "Output",
    "Retry",
    "Catch",
    "Next",
    "End",
];
const MAP: &[&str] = &[
    "Type",
    "Comment",
    "QueryLanguage",
    "InputPath",
    "ItemsPath",
    "Items",
    "ItemReader",
    "ItemSelector",
    "Parameters",
    "ItemBatcher",
    "MaxConcurrency",
    "MaxConcurrencyPath",
    "Label",
    "ToleratedFailurePercentage",
    "ToleratedFailurePercentagePath",
    "ToleratedFailureCount",
    "ToleratedFailureCountPath",
    "ItemProcessor",
    "Iterator",
    "ResultWriter",
    "ResultSelector",
    "ResultPath",
    "OutputPath",
    "Assign",
    "Output",
    "Retry",
    "Catch",
    "Next",
    "End",
];
const PASS: &[&str] = &[
    "Type",
    "Comment",
    "QueryLanguage",
    "InputPath",
    "Parameters",
    "Result",
    "ResultPath",
    "OutputPath",
    "Assign",
    "Output",
    "Next",
    "End",
];
const WAIT: &[&str] = &[
    "Type",
    "Comment",
    "QueryLanguage",
    "Seconds",
    "Timestamp",
    "SecondsPath",
    "TimestampPath",
    "InputPath",
    "OutputPath",
    "Assign",
    "Output",
    "Next",
    "End",
];
const CHOICE: &[&str] =
    &["Type", "Comment", "QueryLanguage", "InputPath", "OutputPath", "Choices", "Default", "Assign", "Output"];
const SUCCEED: &[&str] = &["Type", "Comment", "QueryLanguage", "InputPath", "OutputPath", "Output"];
const FAIL: &[&str] = &["Type", "Comment", "QueryLanguage", "Error", "ErrorPath", "Cause", "CausePath"];

/// The fields of a state type.
pub(super) fn of_state(state_type: StateType) -> &'static [&'static str] {
    match state_type {
        StateType::Task => TASK,
        StateType::Parallel => PARALLEL,
        StateType::Map => MAP,
        StateType::Pass => PASS,
        StateType::Wait => WAIT,
        StateType::Choice => CHOICE,
        StateType::Succeed => SUCCEED,
        StateType::Fail => FAIL,
    }
}

/// Whether transitions stand in that field of a state, or its absence says something about them.
pub(super) fn has_transitions(field: &str) -> bool {
    matches!(field, "Type" | "Next" | "End" | "Default" | "Choices" | "Catch")
}

/// Where else a field is known, in words: ``a field of Task, Parallel and Map states``.
pub(super) fn owners(field: &str) -> Option<String> {
    let types: Vec<_> = StateType::ALL.into_iter().filter(|owner| of_state(*owner).contains(&field)).collect();
    if types.len() == StateType::ALL.len() {
        return Some("a field of states".to_owned());
    }
    if let [first @ .., last] = types.as_slice() {
        let first: Vec<_> = first.iter().map(|owner| owner.as_str()).collect();
        return Some(if first.is_empty() {
            format!("a field of {} states", last.as_str())
        } else {
            format!("a field of {} and {} states", first.join(", "), last.as_str())
        });
    }
    let others: [(&str, &[&str]); 9] = [
        ("the state machine", MACHINE),
        ("an item processor", ITEM_PROCESSOR),
        ("`ProcessorConfig`", PROCESSOR_CONFIG),
        ("`ItemReader`", ITEM_READER),
        ("`ItemBatcher`", ITEM_BATCHER),
        ("`ResultWriter`", RESULT_WRITER),
        ("a retrier", RETRIER),
        ("a catcher", CATCHER),
        ("a choice rule", &CHOICE_RULE),
    ];
    others.into_iter().find(|(_, fields)| fields.contains(&field)).map(|(owner, _)| format!("a field of {owner}"))
}

#[cfg(test)]
mod tests {
    use super::owners;

    #[test]
    fn owners_in_words() {
        assert_eq!(owners("Retry").as_deref(), Some("a field of Task, Parallel and Map states"));
        assert_eq!(owners("Resource").as_deref(), Some("a field of Task states"));
        assert_eq!(owners("QueryLanguage").as_deref(), Some("a field of states"));
        assert_eq!(owners("StartAt").as_deref(), Some("a field of the state machine"));
        assert_eq!(owners("Mode").as_deref(), Some("a field of `ProcessorConfig`"));
        assert_eq!(owners("Variable").as_deref(), Some("a field of a choice rule"));
        assert_eq!(owners("Nonsense"), None);
    }
}
