//! Calls of intrinsic functions.
//!
//! Source: AWS Step Functions Developer Guide, "Intrinsic functions for JSONPath states", "Fail workflow state".

use super::context::Surroundings;
use super::scope::{Place, Report};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::intrinsic::{self, Call, Finding};
use crate::jsonpath::Counter;

/// Checks a text that is meant as a call.
pub(super) fn check(text: &str, at: &Place<'_>, surroundings: &Surroundings, report: &mut Report<'_>) {
    checked(text, at, surroundings, report);
}

/// Checks the call in a field that takes a string.
pub(super) fn check_text(
    field: &str,
    text: &str,
    at: &Place<'_>,
    surroundings: &Surroundings,
    report: &mut Report<'_>,
) {
    let Some(call) = checked(text, at, surroundings, report) else { return };
    if let Some(function) = call.function()
        && !function.gives_string()
    {
        let message =
            format!("`{field}` must be a string, and `States.{}` gives {}", call.name, function.result.describe());
        let help = "`States.JsonToString` and `States.Format` give strings";
        report.push(Diagnostic::new(codes::INTRINSIC_RESULT, at.location(), message).with_help(help));
    }
}

/// The call if nothing is wrong with it.
fn checked<'a>(
    text: &'a str,
    at: &Place<'_>,
    surroundings: &Surroundings,
    report: &mut Report<'_>,
) -> Option<Call<'a>> {
    let call = match intrinsic::parse(text) {
        Ok(call) => call,
        Err(error) => {
            let diagnostic = Diagnostic::new(codes::INVALID_INTRINSIC, at.location(), error.message);
            let mut diagnostic = diagnostic.at_offset(error.offset);
            diagnostic.help = error.help;
            report.push(diagnostic);
            return None;
        }
    };
    let findings = intrinsic::check(&call);
    let is_sound = findings.is_empty();
    for Finding { code, severity, offset, message, help } in findings {
        let mut diagnostic = Diagnostic::new(code, at.location(), message).at_offset(offset);
        diagnostic.severity = severity;
        diagnostic.help = help;
        report.push(diagnostic);
    }
    let mut counter = Counter::new(text);
    for path in call.paths() {
        surroundings.check(path, &mut counter, at, report);
    }
    is_sound.then_some(call)
}
