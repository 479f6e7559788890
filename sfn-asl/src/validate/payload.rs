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
use crate::model::QueryLanguage;

/// Checks the keys of all payloads of a state, and what stands under those that end in `.$`.
pub(super) fn check(site: &Site<'_>, surroundings: &Surroundings, report: &mut Report<'_>) {
    let Some(language) = site.language else { return };
    each_object(site, &mut |object, at, field| {
        if is_foreign(field, language) {
            return;
        }
        if object.iter().any(|(key, _)| key.ends_with(".$")) {
            check_object(object, at, language, &surroundings.in_field(site, field), report);
        }
    });
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
