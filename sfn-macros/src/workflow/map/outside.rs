//! Names that are bound both inside a distributed map and around it.
//!
//! Child executions have variables of their own (AWS Step Functions Developer Guide, "Passing data between states with
//! variables"), so that a definition may do so. In a workflow the body reads what is bound outside by its name: the same name
//! for another value would say two things.

use sfn_asl::codes;

use crate::finding::Finding;

use super::super::flow;
use super::super::syntax::{Action, Block, Workflow, label_text};

/// The findings about the distributed maps of a workflow.
pub(crate) fn outer_names(workflow: &Workflow) -> Vec<Finding> {
    let mut out = Vec::new();
    block(&workflow.body, &Known::default(), &mut out);
    out
}

/// What is bound around a block: names, each with the state that binds it.
#[derive(Clone, Default)]
struct Known {
    /// In the same execution: of these the validator speaks.
    here: Vec<(String, String)>,
    /// Outside of the distributed maps around.
    outside: Vec<(String, String)>,
}

fn block(of: &Block, known: &Known, out: &mut Vec<Finding>) {
    let around = known;
    let mut known = around.clone();
    for statement in &of.statements {
        for name in flow::bound_by(statement) {
            let text = label_text(name);
            // In a block inside the map the validator says it.
            let is_said = around.here.iter().any(|(other, _)| *other == text);
            if !is_said && let Some((_, label)) = around.outside.iter().find(|(other, _)| *other == text) {
                let message = format!(
                    "`{text}` is bound outside of this distributed map, by `{label}`\n\
                     = help: give it another name here: inside, `{text}` is the value from outside"
                );
                out.push(Finding::new(name.span(), codes::OUTER_VARIABLE_ASSIGNED, message));
            }
            known.here.push((text, label_text(&statement.label)));
        }
    }
    for statement in &of.statements {
        let inner = match &statement.action {
            Action::Map(map) if map.is_distributed() => {
                let outside = known.outside.iter().chain(&known.here).cloned().collect();
                Known { here: Vec::new(), outside }
            }
            _ => known.clone(),
        };
        for inner_block in statement.inner_blocks() {
            block(inner_block, &inner, out);
        }
    }
}
