//! Names of states and labels of Map states.
//!
//! Sources: AWS Step Functions Developer Guide, "State machine structure" (state names) and "Using Map state in
//! Distributed mode" (`Label`); AWS: `DUPLICATE_STATE_NAME`, `INVALID_STATE_NAME`, `DUPLICATE_LABEL_NAME`,
//! `INVALID_LABEL_NAME`.

use std::collections::HashMap;

use super::scope::{Report, Scope, Site};
use crate::codes;
use crate::diagnostic::{Diagnostic, Location};
use crate::model::State;

/// The longest name of a state, in characters.
const STATE_NAME_LIMIT: usize = 80;
/// The longest label, in characters.
const LABEL_LIMIT: usize = 40;

/// Checks all names and labels; both are unique over the whole machine.
pub(super) fn check(scopes: &[Scope<'_>], report: &mut Report<'_>) {
    let mut names: HashMap<&str, &Location> = HashMap::new();
    let mut labels: HashMap<&str, &str> = HashMap::new();
    for site in scopes.iter().flat_map(|scope| &scope.sites) {
        state_name(site, report);
        if let Some(first) = names.get(site.name) {
            let message = format!("a second state is named `{}`; the first is {first}", site.name);
            let help = "state names are unique over the whole machine, branches and item processors included";
            let diagnostic = Diagnostic::new(codes::DUPLICATE_STATE, site.at.clone(), message);
            report.push(diagnostic.with_help(help).about(site.name));
        } else {
            names.insert(site.name, &site.at);
        }
        if let State::Map(map) = site.state
            && let Some(name) = map.label.as_deref()
        {
            let at = site.at.field("Label");
            if !label(name, &at, report) {
                continue;
            }
            if let Some(first) = labels.get(name) {
                let message = format!("the label `{name}` is already that of the state `{first}`");
                report.push(Diagnostic::new(codes::INVALID_NAME, at, message).with_help("labels are unique"));
            } else {
                labels.insert(name, site.name);
            }
        }
    }
}

fn state_name(site: &Site<'_>, report: &mut Report<'_>) {
    let message = match site.name.chars().count() {
        0 => "a state's name must not be empty".to_owned(),
        length if length > STATE_NAME_LIMIT => {
            format!("the state name `{}` has {length} characters; {STATE_NAME_LIMIT} are allowed", site.name)
        }
        _ => return,
    };
    report.push(Diagnostic::new(codes::STATE_NAME_LENGTH, site.at.clone(), message));
}

fn label(name: &str, at: &Location, report: &mut Report<'_>) -> bool {
    let message = match name.chars().count() {
        0 => "a label must not be empty".to_owned(),
        length if length > LABEL_LIMIT => {
            format!("the label `{name}` has {length} characters; {LABEL_LIMIT} are allowed")
        }
        _ => match name.chars().find(|character| is_refused_in_label(*character)) {
            Some(refused) => format!("the label `{name}` must not contain {refused:?}"),
            None => return true,
        },
    };
    report.push(Diagnostic::new(codes::INVALID_NAME, at.clone(), message));
    false
}

/// White space, wildcards, brackets, special characters and control characters.
fn is_refused_in_label(character: char) -> bool {
    character.is_whitespace() || character.is_control() || "?*<>{}[]:;,\\|^~$#%&`\"".contains(character)
}
