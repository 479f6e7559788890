//! Calls: of functions that there are not, with too many or too few arguments, of `$eval`.
//!
//! Sources: docs.jsonata.org, "Functions"; AWS Step Functions Developer Guide, "Transforming data with JSONata" (functions
//! added; `$eval` is not supported).

use std::collections::HashSet;

use super::Field;
use crate::codes;
use crate::diagnostic::similar_name;
use crate::jsonata::{Arity, Expression, Kind, Reference, arity, function_names, is_function};
use crate::validate::scope::Report;

/// Checks every call of something that the expression does not bind itself. An unknown function that is called several
/// times is reported once. Names without `$` are left alone if one of them `is_reported` already.
pub(super) fn check(
    field: &Field<'_>,
    expression: &Expression<'_>,
    references: &[Reference<'_>],
    is_reported: bool,
    report: &mut Report<'_>,
) {
    let mut unknown = HashSet::new();
    for reference in references {
        let Reference { name, offset, .. } = *reference;
        // A variable of the machine holds no function, but that is another matter.
        if field.assigned.contains(name) || name == "states" {
            continue;
        }
        if name == "eval" {
            let help = "write the expression itself, or use `$parse` to read JSON";
            let message = "`$eval` is not supported by Step Functions and fails at run time";
            field.report(codes::JSONATA_EVAL, offset, message, Some(help.to_owned()), report);
        } else if let Some(taken) = arity(name) {
            check_arguments(field, reference, taken, report);
        } else if reference.is_called && unknown.insert(name) {
            let help = match similar_name(name, function_names()) {
                Some(similar) => format!("a function with a similar name exists: `${similar}`"),
                None => {
                    "a function of one's own is bound in the expression: `$name := function($x) { ... }`".to_owned()
                }
            };
            let message = format!("there is no function `${name}`");
            field.report(codes::UNKNOWN_JSONATA_FUNCTION, offset, message, Some(help), report);
        }
    }
    if !is_reported {
        check_names(field, expression, report);
    }
}

fn check_arguments(field: &Field<'_>, reference: &Reference<'_>, taken: Arity, report: &mut Report<'_>) {
    let Some(given) = reference.arguments else { return };
    let name = reference.name;
    let Arity { least, most } = taken;
    let allowed = match most {
        Some(most) if given > most && least == most => format!("{most}"),
        Some(most) if given > most => format!("at most {most}"),
        _ if given < least && most == Some(least) => format!("{least}"),
        _ if given < least => format!("at least {least}"),
        _ => return,
    };
    let plural = if allowed == "1" || allowed.ends_with(" 1") { "" } else { "s" };
    let message = format!("`${name}` takes {allowed} argument{plural}, not {given}");
    field.report(codes::JSONATA_ARGUMENTS, reference.offset, message, None, report);
}

/// Calls such as `sum(x)` below the top level; at the top level it has been reported as a name.
fn check_names(field: &Field<'_>, expression: &Expression<'_>, report: &mut Report<'_>) {
    for node in expression.nodes() {
        if let Kind::Call { procedure, .. } = &node.kind
            && let Kind::Name(name) = expression.kind(*procedure)
            && is_function(name)
        {
            let offset = expression.node(*procedure).offset;
            let message = format!("`{name}` is a field here, not a function");
            let help = format!("a function's name begins with `$`: `${name}(...)`");
            field.report(codes::UNKNOWN_JSONATA_FUNCTION, offset, message, Some(help), report);
        }
    }
}
