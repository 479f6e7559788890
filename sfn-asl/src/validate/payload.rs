//! Payload templates.
//!
//! Sources: specification, "Payload Template"; AWS Step Functions Developer Guide, "Transforming data with JSONata" (no `.$` there).

use std::collections::HashSet;

use super::scope::{Place, Report, Site, walk_object, walk_payload};
use crate::codes;
use crate::diagnostic::{Diagnostic, Location};
use crate::json::{Object, Value};
use crate::model::{QueryLanguage, State};

/// Checks the keys of all payloads of a state, and that what stands under a `.$` key can be a path or an intrinsic
/// function.
pub(super) fn check(site: &Site<'_>, report: &mut Report<'_>) {
    let Some(language) = site.language else { return };
    let mut visit = |object: &Object, at: &Place<'_>| check_object(object, at, language, report);
    for (base, field, value) in payloads(site) {
        walk_payload(value, &Place::Base(&base, field), &mut visit);
    }
    for (at, assign) in site.assigns() {
        walk_object(assign, &Place::At(&at), &mut visit);
    }
    if let State::Task(task) = site.state
        && let Some(credentials) = &task.credentials
    {
        walk_object(credentials, &Place::Base(&site.at, "Credentials"), &mut visit);
    }
}

/// The payloads of a state; the `Result` of a Pass state is none, but copied as it is.
fn payloads<'a>(site: &Site<'a>) -> Vec<(Location, &'static str, &'a Value)> {
    let mut out = Vec::new();
    let at = &site.at;
    let mut add = |at: &Location, field: &'static str, value: &'a Option<Value>| {
        out.extend(value.as_ref().map(|value| (at.clone(), field, value)));
    };
    match site.state {
        State::Task(state) => {
            add(at, "Parameters", &state.parameters);
            add(at, "Arguments", &state.arguments);
            add(at, "ResultSelector", &state.result_selector);
            add(at, "Output", &state.output);
        }
        State::Parallel(state) => {
            add(at, "Parameters", &state.parameters);
            add(at, "Arguments", &state.arguments);
            add(at, "ResultSelector", &state.result_selector);
            add(at, "Output", &state.output);
        }
        State::Map(state) => {
            add(at, "Items", &state.items);
            add(at, "ItemSelector", &state.item_selector);
            add(at, "Parameters", &state.parameters);
            add(at, "ResultSelector", &state.result_selector);
            add(at, "Output", &state.output);
            if let Some(reader) = &state.item_reader {
                add(&at.field("ItemReader"), "Parameters", &reader.parameters);
                add(&at.field("ItemReader"), "Arguments", &reader.arguments);
            }
            if let Some(batcher) = &state.item_batcher {
                add(&at.field("ItemBatcher"), "BatchInput", &batcher.batch_input);
            }
            if let Some(writer) = &state.result_writer {
                add(&at.field("ResultWriter"), "Parameters", &writer.parameters);
                add(&at.field("ResultWriter"), "Arguments", &writer.arguments);
            }
        }
        State::Pass(state) => {
            add(at, "Parameters", &state.parameters);
            add(at, "Output", &state.output);
        }
        State::Wait(state) => add(at, "Output", &state.output),
        State::Succeed(state) => add(at, "Output", &state.output),
        State::Choice(state) => {
            for (index, rule) in state.choices.iter().enumerate() {
                if rule.output.is_some() {
                    add(&at.field("Choices").index(index), "Output", &rule.output);
                }
            }
            add(at, "Output", &state.output);
        }
        State::Fail(_) => {}
    }
    for (index, catcher) in site.state.catch().iter().enumerate() {
        if catcher.output.is_some() {
            add(&at.field("Catch").index(index), "Output", &catcher.output);
        }
    }
    out
}

fn check_object(object: &Object, at: &Place<'_>, language: QueryLanguage, report: &mut Report<'_>) {
    if !object.iter().any(|(key, _)| key.ends_with(".$")) {
        return;
    }
    let plain: HashSet<&str> = object.iter().map(|(key, _)| key).filter(|key| !key.ends_with(".$")).collect();
    for (key, value) in object.iter() {
        let Some(name) = key.strip_suffix(".$") else { continue };
        let here = || at.location().field(key);
        if language == QueryLanguage::Jsonata {
            let message = format!("`{key}` is a field of JSONPath; this state's query language is JSONata");
            let help = format!("write `{name}` with an expression between `{{%` and `%}}`");
            report.push(Diagnostic::new(codes::WRONG_QUERY_LANGUAGE, here(), message).with_help(help));
        } else if plain.contains(name) {
            let message = format!("`{name}` and `{key}` are one field");
            report.push(Diagnostic::new(codes::DUPLICATE_FIELD, here(), message).with_help("keep one of them"));
        } else if !can_be_path(value) {
            let found = value.as_text().map_or_else(|| value.describe().to_owned(), |text| format!("`{text}`"));
            let message = format!("`{key}` must be a path or an intrinsic function, not {found}");
            let help = format!("for a fixed value, write `{name}`");
            report.push(Diagnostic::new(codes::INVALID_PATH, here(), message).with_help(help));
        }
    }
}

/// A value that is not known yet (`null` in a machine that is still being built) can be one too.
fn can_be_path(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => match text.as_literal() {
            Some(literal) => literal.starts_with('$') || literal.starts_with("States."),
            None => true,
        },
        _ => false,
    }
}
