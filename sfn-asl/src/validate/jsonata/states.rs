//! `$states`: its members, and where each of them is there.
//!
//! Source: AWS Step Functions Developer Guide, "Transforming data with JSONata", "Reserved variable: $states"; AWS: `Field
//! '$states.errorOutput' does not exist.`

use std::collections::HashSet;

use super::{Field, Slot};
use crate::codes;
use crate::diagnostic::similar_name;
use crate::jsonata::{Member, Reference};
use crate::jsonpath::context;
use crate::model::State;
use crate::validate::scope::Report;

const MEMBERS: [&str; 4] = ["input", "context", "result", "errorOutput"];

/// Checks every read of a member; a mistake that is made several times in an expression is reported once.
pub(super) fn check(field: &Field<'_>, references: &[Reference<'_>], report: &mut Report<'_>) {
    let mut reported = HashSet::new();
    for reference in references.iter().filter(|reference| reference.name == "states") {
        let Some((member, inside)) = reference.members.split_first() else { continue };
        if member.name == "context" {
            check_context(field, reference.offset, inside, report);
        } else if let Some((message, help)) = wrong(field, member.name)
            && reported.insert(member.name)
        {
            field.report(codes::STATES_MEMBER, member.offset, message, Some(help), report);
        }
    }
}

fn wrong(field: &Field<'_>, name: &str) -> Option<(String, String)> {
    match name {
        "input" => None,
        "result" => {
            let has_result = matches!(field.site.state, State::Task(_) | State::Parallel(_) | State::Map(_));
            if has_result && matches!(field.slot, Slot::Output | Slot::Assign) {
                return None;
            }
            let message = "`$states.result` is not there in this field".to_owned();
            let help = if has_result {
                "the result can be read in the state's own `Output` and `Assign` only"
            } else {
                "only Task, Parallel and Map states have a result; `$states.input` is the state's input"
            };
            Some((message, help.to_owned()))
        }
        "errorOutput" => {
            if matches!(field.slot, Slot::CatchOutput | Slot::CatchAssign) {
                return None;
            }
            let message = "`$states.errorOutput` is not there in this field".to_owned();
            let help = "the error can be read in the `Output` and `Assign` of a catcher only; hand it on from there";
            Some((message, help.to_owned()))
        }
        other => {
            let help = match similar_name(other, MEMBERS) {
                Some(similar) => format!("a member with a similar name exists: `$states.{similar}`"),
                None => format!("a field of the state's input is `$states.input.{other}`"),
            };
            Some((format!("`$states` has no member `{other}`"), help))
        }
    }
}

fn check_context(field: &Field<'_>, offset: usize, inside: &[Member<'_>], report: &mut Report<'_>) {
    let names: Vec<&str> = inside.iter().map(|member| member.name).collect();
    if let Some(unknown) = context::unknown_name("$states.context", &names) {
        let offset = inside.get(unknown.index).map_or(offset, |member| member.offset);
        field.report(codes::UNKNOWN_CONTEXT_MEMBER, offset, unknown.message, Some(unknown.help), report);
        return;
    }
    let has_item = field.surroundings.has_item || field.slot == Slot::Item;
    let (message, help) = match names.first() {
        Some(&"Map") if !has_item => (
            "`$states.context.Map` is there only in a Map state's `ItemSelector` and in the states of its item processor",
            "read the data from the state's input",
        ),
        Some(&"Task") if !field.surroundings.has_token => (
            "`$states.context.Task` is there only in tasks that wait for a callback",
            "let the task's `Resource` end in `.waitForTaskToken`",
        ),
        _ => return,
    };
    field.report(codes::CONTEXT_MEMBER_ABSENT, offset, message, Some(help.to_owned()), report);
}
