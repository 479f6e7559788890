//! Path fields.
//!
//! Sources: specification, "Paths" and "Reference Paths"; AWS: "Value must be a valid JSONPath.", "Value is not a Reference
//! Path: Reference path didn't start with '$'", `Only ItemsPath accepts the Context Object`.

use super::context::Surroundings;
use super::expressions::{PathField, Wanted, each_path_field};
use super::intrinsics;
use super::scope::{Place, Report, Site};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::intrinsic;
use crate::jsonpath::{self, Counter, Path, Root};
use crate::model::QueryLanguage;

/// Checks the path fields of a JSONPath state.
pub(super) fn check(site: &Site<'_>, surroundings: &Surroundings, report: &mut Report<'_>) {
    if site.language != Some(QueryLanguage::JsonPath) {
        return;
    }
    each_path_field(site, &mut |field, at| {
        // `${...}` is filled in by a deployment tool.
        if !jsonpath::has_placeholder(field.text) {
            check_field(field, at, surroundings, report);
        }
    });
}

fn check_field(field: &PathField<'_>, at: &Place<'_>, surroundings: &Surroundings, report: &mut Report<'_>) {
    let PathField { name, text, wanted } = field;
    if intrinsic::is_call(text) && *wanted == Wanted::Text {
        intrinsics::check_text(name, text, at, surroundings, report);
        return;
    }
    if !text.starts_with('$') {
        let message = format!("`{name}` must be {} and not `{text}`", describe(*wanted));
        let help = if intrinsic::is_call(text) {
            "an intrinsic function stands under a key that ends in `.$`; let a Pass state before this one compute it"
        } else {
            "a path starts with `$`, such as `$.order.total`"
        };
        report.push(Diagnostic::new(codes::INVALID_PATH, at.location(), message).with_help(help));
        return;
    }
    match jsonpath::parse(text) {
        Err(error) => report.push(malformed(text, error, at)),
        Ok(path) => {
            if let Some(diagnostic) = not_wanted(field, &path, at) {
                report.push(diagnostic);
            } else {
                surroundings.check(&path, &mut Counter::new(text), at, report);
            }
        }
    }
}

fn describe(wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::Path => "a path",
        Wanted::Reference => "a reference path, which leads to one value,",
        Wanted::OwnReference => "a reference path outside the context object",
        Wanted::Target => "a reference path into the state's input",
        Wanted::Text => "a reference path or a function that gives a string",
    }
}

/// A path that doesn't parse.
pub(super) fn malformed(text: &str, error: jsonpath::Error, at: &Place<'_>) -> Diagnostic {
    let message = format!("`{text}` is no path: {}", error.message);
    let mut diagnostic = Diagnostic::new(codes::INVALID_PATH, at.location(), message).at_offset(error.offset);
    diagnostic.help = error.help;
    diagnostic
}

/// A path of a kind that the field doesn't take.
fn not_wanted(field: &PathField<'_>, path: &Path<'_>, at: &Place<'_>) -> Option<Diagnostic> {
    let PathField { name, text, wanted } = field;
    let message = format!("`{name}` must be {} and not `{text}`", describe(*wanted));
    let refuse = |offset: usize, help: String| {
        let diagnostic = Diagnostic::new(codes::INVALID_PATH, at.location(), &message);
        Some(diagnostic.at_offset(offset).with_help(help))
    };
    match (wanted, path.root) {
        (Wanted::Path, _) => return None,
        (Wanted::Target, Root::Context) => {
            return refuse(0, "nothing can be written into the context object; write `$.name`".to_owned());
        }
        (Wanted::Target, Root::Variable(variable)) => {
            return refuse(0, format!("`Assign` sets a variable: `\"Assign\": {{\"{variable}.$\": \"$\"}}`"));
        }
        (Wanted::OwnReference, Root::Context) => {
            return refuse(0, "hand the number in with the state's input, or through a variable".to_owned());
        }
        _ => {}
    }
    let culprit = path.not_reference()?;
    let help = match wanted {
        Wanted::Target => "a place has one name: `$.order.items[0]`".to_owned(),
        _ => format!("there is {} in it; let a Pass state before this one choose the value", culprit.what),
    };
    refuse(culprit.offset, help)
}
