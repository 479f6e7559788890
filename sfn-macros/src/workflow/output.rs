//! Outputs: every successful end of a workflow or branch gives a value, or none does.

use std::collections::HashSet;

use proc_macro2::Span;
use sfn_asl::codes;
use sfn_asl::model::StateType;

use super::set::says_output;
use super::syntax::{Action, Block, Statement, Success, Workflow, label_text};
use crate::finding::Finding;

/// A successful end of a block.
struct End {
    label: String,
    span: Span,
    has_value: bool,
    /// Whether the JSON of a raw state says what it gives: that it is of the right type is the writer's word.
    is_raw: bool,
}

/// A workflow that declares an output has a value of it at every successful end, and only then; a branch has a value at
/// every successful end or at none.
pub(crate) fn check(workflow: &Workflow, unreachable: &HashSet<String>, out: &mut Vec<Finding>) {
    let name = &workflow.name;
    for end in ends(&workflow.body, unreachable).into_iter().filter(|end| !end.is_raw) {
        let label = &end.label;
        let message = match (&workflow.output, end.has_value) {
            (Some(_), false) => format!(
                "`{name}` declares an output, and `{label}` ends it without one\n\
                 = help: end with `succeed value` or `-> return value`"
            ),
            (None, true) => format!(
                "`{label}` gives an output, and `{name}` declares none\n\
                 = help: declare its type: `{name}(..) -> Type {{ .. }}`"
            ),
            _ => continue,
        };
        out.push(Finding::new(end.span, codes::OUTPUT_MISMATCH, message));
    }
    branches(&workflow.body, unreachable, out);
}

fn branches(block: &Block, unreachable: &HashSet<String>, out: &mut Vec<Finding>) {
    for statement in &block.statements {
        let what = if matches!(statement.action, Action::Map(_)) { "the body of the map" } else { "the branch" };
        for branch in statement.inner_blocks() {
            let ends = ends(branch, unreachable);
            if let Some(returning) = ends.iter().find(|end| end.has_value) {
                for end in ends.iter().filter(|end| !end.has_value) {
                    let message = format!(
                        "`{}` ends {what} without a value, and `{}` returns one\n\
                         = help: end with `succeed value` or `-> return value`",
                        end.label, returning.label
                    );
                    out.push(Finding::new(end.span, codes::OUTPUT_MISMATCH, message));
                }
            }
            branches(branch, unreachable, out);
        }
    }
}

/// The ends of a block, but for those that nothing reaches, which is said of them.
fn ends(block: &Block, unreachable: &HashSet<String>) -> Vec<End> {
    let last = block.statements.len().saturating_sub(1);
    let statements = block.statements.iter().enumerate();
    let reached = statements.filter(|(_, statement)| !unreachable.contains(&statement.state_name()));
    reached.filter_map(|(index, statement)| end_of(statement, index == last)).collect()
}

fn end_of(statement: &Statement, is_last: bool) -> Option<End> {
    let is_raw = matches!(&statement.action, Action::Raw(raw) if raw.has("Output")) || says_output(statement);
    let (has_value, span) = match (&statement.action, &statement.success) {
        (Action::Raw(raw), _) if raw.state_type == StateType::Succeed => (false, statement.label.span()),
        (Action::Raw(raw), _) if !raw.has_transition() => return None,
        (Action::Succeed(value), _) => (value.is_some(), statement.label.span()),
        (Action::Choose(_) | Action::Match(_) | Action::Fail { .. } | Action::Broken, _) => return None,
        // That is refused for itself.
        (Action::Parallel(_) | Action::Wait(_) | Action::Let(_), Success::Return(..)) => return None,
        (_, Success::Return(_, span)) => (true, *span),
        (_, Success::End) => (false, statement.label.span()),
        (_, Success::FallThrough) if is_last => (false, statement.label.span()),
        (_, Success::FallThrough | Success::Jump(_)) => return None,
    };
    Some(End { label: label_text(&statement.label), span, has_value, is_raw })
}
