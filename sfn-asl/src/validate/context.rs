//! Paths of the context object, and `$states`, which JSONPath does not have.
//!
//! Source: AWS Step Functions Developer Guide, "Accessing execution data from the Context object in Step Functions".

use super::scope::{Place, Report, Scope, ScopeKind, Site};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::jsonpath::{Counter, Path, Root, context};
use crate::model::State;

/// What the context object holds where an expression stands.
pub(super) struct Surroundings {
    /// Whether there is an item of a Map state.
    pub(super) has_item: bool,
    /// Whether there is a task token.
    pub(super) has_token: bool,
}

impl Surroundings {
    pub(super) fn of(site: &Site<'_>, is_in_map: bool) -> Self {
        let has_token = match site.state {
            State::Task(task) => {
                let resource = task.resource.to_cow();
                // `${...}` is filled in by a deployment tool.
                resource.ends_with(".waitForTaskToken") || resource.ends_with('}')
            }
            _ => false,
        };
        Self { has_item: is_in_map, has_token }
    }

    /// The same inside a field of a Map state that is evaluated for each item.
    pub(super) fn in_field(&self, site: &Site<'_>, field: &str) -> Self {
        let is_per_item =
            matches!(site.state, State::Map(_)) && matches!(field, "ItemSelector" | "Parameters" | "BatchInput");
        Self { has_item: self.has_item || is_per_item, has_token: self.has_token }
    }

    /// Checks a path, wherever it starts. `counter` is of the text that the path is in.
    pub(super) fn check(&self, path: &Path<'_>, counter: &mut Counter<'_>, at: &Place<'_>, report: &mut Report<'_>) {
        match path.root {
            Root::Input => return,
            Root::Variable(name) => {
                if name == "states" {
                    let message = "`$states` is of JSONata; in JSONPath it is a variable that nothing can assign";
                    let diagnostic = Diagnostic::new(codes::INVALID_PATH, at.location(), message).as_warning();
                    let help = "write `$` for the input or result of the state, `$$` for the context object";
                    report.push(diagnostic.at_offset(counter.before(path.start())).with_help(help));
                }
                return;
            }
            Root::Context => {}
        }
        if let Some((start, unknown)) = context::unknown_site(path) {
            let diagnostic = Diagnostic::new(codes::UNKNOWN_CONTEXT_MEMBER, at.location(), unknown.message);
            report.push(diagnostic.at_offset(counter.before(start)).with_help(unknown.help));
            return;
        }
        let (message, help) = match context::members(path).as_slice() {
            ["Map", ..] if !self.has_item => (
                "`$$.Map` is there only in a Map state's `ItemSelector` and in the states of its item processor",
                "read the data from the state's input",
            ),
            ["Task", ..] if !self.has_token => (
                "`$$.Task` is there only in tasks that wait for a callback",
                "let the task's `Resource` end in `.waitForTaskToken`",
            ),
            _ => return,
        };
        let diagnostic = Diagnostic::new(codes::CONTEXT_MEMBER_ABSENT, at.location(), message);
        report.push(diagnostic.at_offset(counter.before(path.start())).with_help(help));
    }
}

/// For each scope, whether its states run once for each item of some Map state.
pub(super) fn in_map(scopes: &[Scope<'_>]) -> Vec<bool> {
    // The depths of the item processors around.
    let mut open: Vec<usize> = Vec::new();
    scopes
        .iter()
        .map(|scope| {
            while open.last().is_some_and(|depth| *depth >= scope.depth) {
                open.pop();
            }
            if matches!(scope.kind, ScopeKind::ItemProcessor | ScopeKind::Distributed) {
                open.push(scope.depth);
            }
            !open.is_empty()
        })
        .collect()
}
