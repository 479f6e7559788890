//! Workflow variables.
//!
//! Sources: AWS Step Functions Developer Guide, "Passing data between states with variables" (names, scopes); specification,
//! "Workflow Variables".

use std::collections::{HashMap, HashSet};

use super::scope::{Report, Scope, ScopeKind};
use crate::codes;
use crate::diagnostic::{Diagnostic, Location};

/// The longest name, in characters.
const NAME_LIMIT: usize = 80;

/// Checks the names under `Assign`, and that no scope assigns a variable of a scope around it.
pub(super) fn check(scopes: &[Scope<'_>], report: &mut Report<'_>) {
    // The names of the scopes around the current one, each with the depths of those scopes.
    let mut outer: HashMap<&str, Vec<usize>> = HashMap::new();
    let mut open: Vec<(&Scope<'_>, HashSet<&str>)> = Vec::new();
    for scope in scopes {
        while open.last().is_some_and(|(last, _)| last.depth >= scope.depth) {
            for name in open.pop().into_iter().flat_map(|(_, names)| names) {
                outer.get_mut(name).and_then(Vec::pop);
            }
        }
        // The children of a Distributed Map are executions of their own, which don't see the variables outside.
        let around = open.iter().map(|(scope, _)| *scope).chain([scope]);
        let visible = around.filter(|scope| scope.kind == ScopeKind::Distributed).map(|scope| scope.depth).max();
        let is_outer = |depths: &Vec<usize>| depths.last().is_some_and(|depth| *depth >= visible.unwrap_or(0));
        let mut own = HashSet::new();
        for site in &scope.sites {
            for (at, assign) in site.assigns() {
                for (key, _) in assign.iter() {
                    // In JSONata `.$` is reported as a field of JSONPath.
                    let name = key.strip_suffix(".$").unwrap_or(key);
                    own.insert(name);
                    if outer.get(name).is_some_and(is_outer) {
                        let message =
                            format!("variable `{name}` belongs to an outer scope and cannot be assigned here");
                        let help = "give the inner variable a name of its own, and hand values out through the output";
                        let diagnostic = Diagnostic::new(codes::OUTER_VARIABLE_ASSIGNED, at.field(key), message);
                        report.push(diagnostic.with_help(help).about(name));
                    } else {
                        check_name(name, || at.field(key), report);
                    }
                }
            }
        }
        for name in &own {
            outer.entry(name).or_default().push(scope.depth);
        }
        open.push((scope, own));
    }
}

fn check_name(name: &str, at: impl FnOnce() -> Location, report: &mut Report<'_>) {
    let mut characters = name.chars();
    let (message, help) = match characters.next() {
        None => ("a variable's name must not be empty".to_owned(), None),
        Some(_) if name.chars().count() > NAME_LIMIT => {
            (format!("the variable name `{name}` is longer than {NAME_LIMIT} characters"), None)
        }
        Some(_) if name == "states" => {
            ("a variable must not be named `states`".to_owned(), Some("`$states` is reserved"))
        }
        Some('$') => {
            (format!("`{name}` is no name of a variable"), Some("the name is written without `$` where it is assigned"))
        }
        Some(first) if !first.is_alphabetic() || !characters.all(continues_name) => (
            format!("`{name}` is no name of a variable"),
            Some("a name starts with a letter, and goes on with letters, digits and `_`; there are no paths to parts"),
        ),
        Some(_) => return,
    };
    let mut diagnostic = Diagnostic::new(codes::INVALID_VARIABLE_NAME, at(), message);
    diagnostic.help = help.map(str::to_owned);
    report.push(diagnostic);
}

/// Unicode `ID_Continue`, nearly: letters, digits, connectors, combining marks.
fn continues_name(character: char) -> bool {
    character.is_alphanumeric()
        || matches!(
            character,
            '_' | '\u{203f}' | '\u{2040}' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{200c}' | '\u{200d}'
        )
}
