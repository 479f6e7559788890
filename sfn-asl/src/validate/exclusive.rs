//! Fields that exclude each other.
//!
//! Source: specification, the sections of the state types; AWS: "There should only be one of the following fields".

use super::scope::{Report, Site};
use crate::codes;
use crate::diagnostic::{Diagnostic, Location};
use crate::model::{Fail, ItemBatcher, Map, State, Task, Wait};

/// Checks the fields of a state.
pub(super) fn check(site: &Site<'_>, report: &mut Report<'_>) {
    match site.state {
        State::Task(state) => task(state, &site.at, report),
        State::Wait(state) => wait(state, &site.at, report),
        State::Fail(state) => fail(state, &site.at, report),
        State::Map(state) => map(state, &site.at, report),
        _ => {}
    }
}

/// Reports that both fields of a pair are there, at the second.
fn pair(first: (&str, bool), second: (&str, bool), at: &Location, report: &mut Report<'_>) -> bool {
    let ((first, has_first), (second, has_second)) = (first, second);
    if has_first && has_second {
        let message = format!("`{first}` and `{second}` exclude each other");
        let help = "keep one of them";
        report.push(Diagnostic::new(codes::EXCLUSIVE_FIELDS, at.field(second), message).with_help(help));
    }
    has_first && has_second
}

fn task(task: &Task, at: &Location, report: &mut Report<'_>) {
    pair(
        ("TimeoutSeconds", task.timeout_seconds.is_some()),
        ("TimeoutSecondsPath", task.timeout_seconds_path.is_some()),
        at,
        report,
    );
    pair(
        ("HeartbeatSeconds", task.heartbeat_seconds.is_some()),
        ("HeartbeatSecondsPath", task.heartbeat_seconds_path.is_some()),
        at,
        report,
    );
}

fn wait(wait: &Wait, at: &Location, report: &mut Report<'_>) {
    let fields = [
        ("Seconds", wait.seconds.is_some()),
        ("Timestamp", wait.timestamp.is_some()),
        ("SecondsPath", wait.seconds_path.is_some()),
        ("TimestampPath", wait.timestamp_path.is_some()),
    ];
    let mut present = fields.iter().filter(|(_, present)| *present);
    match (present.next(), present.next()) {
        (None, _) => {
            if fields.iter().any(|(field, _)| report.is_known(at, field)) {
                return;
            }
            let message = "a Wait state must say how long or until when";
            let help = "give it one of `Seconds`, `Timestamp`, and in JSONPath `SecondsPath` and `TimestampPath`";
            report.push(Diagnostic::new(codes::EXCLUSIVE_FIELDS, at.clone(), message).with_help(help));
        }
        (Some(first), Some(second)) => {
            pair(*first, *second, at, report);
        }
        (Some(_), None) => {}
    }
}

fn fail(fail: &Fail, at: &Location, report: &mut Report<'_>) {
    pair(("Error", fail.error.is_some()), ("ErrorPath", fail.error_path.is_some()), at, report);
    pair(("Cause", fail.cause.is_some()), ("CausePath", fail.cause_path.is_some()), at, report);
}

fn map(map: &Map, at: &Location, report: &mut Report<'_>) {
    let both = pair(("ItemProcessor", map.item_processor.is_some()), ("Iterator", map.iterator.is_some()), at, report);
    let none = map.item_processor.is_none() && map.iterator.is_none();
    if !both && none && !report.is_known(at, "ItemProcessor") && !report.is_known(at, "Iterator") {
        let message = "a Map state must have the field `ItemProcessor`";
        report.push(Diagnostic::new(codes::MISSING_FIELD, at.clone(), message));
    }
    pair(("ItemSelector", map.item_selector.is_some()), ("Parameters", map.parameters.is_some()), at, report);
    pair(
        ("MaxConcurrency", map.max_concurrency.is_some()),
        ("MaxConcurrencyPath", map.max_concurrency_path.is_some()),
        at,
        report,
    );
    pair(
        ("ToleratedFailurePercentage", map.tolerated_failure_percentage.is_some()),
        ("ToleratedFailurePercentagePath", map.tolerated_failure_percentage_path.is_some()),
        at,
        report,
    );
    pair(
        ("ToleratedFailureCount", map.tolerated_failure_count.is_some()),
        ("ToleratedFailureCountPath", map.tolerated_failure_count_path.is_some()),
        at,
        report,
    );
    if let Some(batcher) = &map.item_batcher {
        item_batcher(batcher, &at.field("ItemBatcher"), report);
    }
    items(map, at, report);
}

/// Where the items come from. Only the CDK refuses two sources; what AWS does is not known.
fn items(map: &Map, at: &Location, report: &mut Report<'_>) {
    let second = if map.items.is_some() {
        "Items"
    } else if map.items_path.is_some() {
        "ItemsPath"
    } else {
        return;
    };
    if map.item_reader.is_some() {
        let message = format!("`ItemReader` and `{second}` both say where the items come from");
        let diagnostic = Diagnostic::new(codes::EXCLUSIVE_FIELDS, at.field(second), message);
        report.push(diagnostic.as_warning().with_help("keep one of them"));
    }
}

fn item_batcher(batcher: &ItemBatcher, at: &Location, report: &mut Report<'_>) {
    let items = ("MaxItemsPerBatch", batcher.max_items_per_batch.is_some());
    let items_path = ("MaxItemsPerBatchPath", batcher.max_items_per_batch_path.is_some());
    pair(items, items_path, at, report);
    let bytes = ("MaxInputBytesPerBatch", batcher.max_input_bytes_per_batch.is_some());
    let bytes_path = ("MaxInputBytesPerBatchPath", batcher.max_input_bytes_per_batch_path.is_some());
    pair(bytes, bytes_path, at, report);
    let limits = [items, items_path, bytes, bytes_path];
    if limits.iter().all(|(field, present)| !present && !report.is_known(at, field)) {
        let message = "an item batcher must limit its batches";
        let help = "give it `MaxItemsPerBatch`, `MaxInputBytesPerBatch` or both";
        // The guide and the CDK say so; what AWS does is not known.
        report.push(Diagnostic::new(codes::EXCLUSIVE_FIELDS, at.clone(), message).as_warning().with_help(help));
    }
}
