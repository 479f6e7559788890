//! Payload templates: what stands under keys that end in `.$`.
//!
//! Sources: specification, "Payload Template"; AWS: "The value for the field '...' must be a valid JSONPath or a valid
//! intrinsic function call"; AWS Step Functions Developer Guide, "Transforming data with JSONata" (no `.$` there).

use std::collections::HashSet;

use super::context::Surroundings;
use super::expressions::each_object;
use super::scope::{Place, Report, Site};
use super::{intrinsics, paths};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::intrinsic;
use crate::json::{Object, Value};
use crate::jsonpath::{self, Counter};
use crate::model::{QueryLanguage, State};

/// Checks the keys of all payloads of a state, and what stands under those that end in `.$`.
pub(super) fn check(site: &Site<'_>, surroundings: &Surroundings, report: &mut Report<'_>) {
    let Some(language) = site.language else { return };
    if language == QueryLanguage::JsonPath {
        check_templates(site, report);
    }
    each_object(site, &mut |object, at, field| {
        if is_foreign(field, language) {
            return;
        }
        if object.iter().any(|(key, _)| key.ends_with(".$")) {
            check_object(object, at, language, &surroundings.in_field(site, field), report);
        }
    });
}

/// That a payload template is an object. The specification demands it ("MUST be a JSON object"); others take any JSON.
fn check_templates(site: &Site<'_>, report: &mut Report<'_>) {
    let (parameters, result_selector, item_selector) = match site.state {
        State::Task(state) => (&state.parameters, &state.result_selector, &None),
        State::Parallel(state) => (&state.parameters, &state.result_selector, &None),
        State::Map(state) => (&state.parameters, &state.result_selector, &state.item_selector),
        State::Pass(state) => (&state.parameters, &None, &None),
        _ => return,
    };
    let templates = [("Parameters", parameters), ("ResultSelector", result_selector), ("ItemSelector", item_selector)];
    for (field, value) in templates {
        let found = match value {
            // Null is what is not known yet; text that looks like a path, or is filled in, is another matter.
            Some(Value::Object(_) | Value::Null) | None => continue,
            Some(Value::String(text))
                if text.as_literal().is_none_or(|text| text.starts_with('$') || text.contains("${")) =>
            {
                continue;
            }
            Some(found) => found,
        };
        let message = format!("`{field}` must be an object, not {}", found.describe());
        let diagnostic = Diagnostic::new(codes::WRONG_TYPE, site.at.field(field), message).as_warning();
        report.push(diagnostic.with_help("put the value under a key of an object"));
    }
}

/// Whether a field of JSONata stands in a JSONPath state, which is reported as that.
pub(super) fn is_foreign(field: &str, language: QueryLanguage) -> bool {
    language == QueryLanguage::JsonPath && matches!(field, "Arguments" | "Output" | "Items")
}

fn check_object(
    object: &Object,
    at: &Place<'_>,
    language: QueryLanguage,
    surroundings: &Surroundings,
    report: &mut Report<'_>,
) {
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
        } else {
            check_value(key, name, value, &Place::Field(at, key), surroundings, report);
        }
    }
}

fn check_value(
    key: &str,
    name: &str,
    value: &Value,
    at: &Place<'_>,
    surroundings: &Surroundings,
    report: &mut Report<'_>,
) {
    let text = match value {
        // A value that is not known yet, in a machine that is still being built.
        Value::Null => return,
        Value::String(text) => match text.as_literal() {
            // Tokens and `${...}` are filled in by a deployment tool.
            None => return,
            Some(text) if jsonpath::has_placeholder(text) => return,
            Some(text) => text,
        },
        _ => "",
    };
    if text.starts_with('$') {
        match jsonpath::parse(text) {
            Err(error) => report.push(paths::malformed(text, error, at)),
            Ok(path) => surroundings.check(&path, &mut Counter::new(text), at, report),
        }
    } else if intrinsic::is_call(text) {
        intrinsics::check(text, at, surroundings, report);
    } else {
        let found = value.as_text().map_or_else(|| value.describe().to_owned(), |text| format!("`{text}`"));
        let message = format!("`{key}` must be a path or an intrinsic function, not {found}");
        let help = if text.trim_start().starts_with(['$', 'S']) && text.starts_with(char::is_whitespace) {
            "leave out the blanks before it".to_owned()
        } else if text.starts_with("{%") {
            format!("an expression of JSONata stands under `{name}`, in a state whose `QueryLanguage` is `JSONata`")
        } else if intrinsic::parse(&format!("States.{text}")).is_ok_and(|call| call.function().is_some()) {
            format!("write `States.{text}`")
        } else {
            format!("for a fixed value, write `{name}`")
        };
        report.push(Diagnostic::new(codes::INVALID_PATH, at.location(), message).with_help(help));
    }
}
