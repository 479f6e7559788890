//! Statements that parse, and mean something else than is written: each is one error, and is put right, so that nothing else is
//! said about it.

use std::collections::{BTreeSet, HashSet};

use sfn_asl::diagnostic::similar_name;
use syn::{Error, Expr, Ident};

use super::flow;
use super::syntax::{Action, Arm, Binding, Block, Condition, Statement, Success, Workflow, label_text};

/// Puts right what is mistaken in a workflow or fragment.
pub(crate) fn mend(workflow: &mut Workflow, errors: &mut Vec<Error>) {
    let mut names = Names::default();
    names.add(&workflow.body);
    flow::all_reads(&workflow.body, &mut names.read);
    flow::bindings(&workflow.body, &mut names.bound);
    names.bound.extend(workflow.input.iter().chain(&workflow.parameters).map(|(name, _)| label_text(name)));
    block(&mut workflow.body, &names, errors);
}

/// The names of a workflow.
#[derive(Default)]
struct Names {
    states: HashSet<String>,
    read: HashSet<String>,
    bound: BTreeSet<String>,
}

impl Names {
    fn add(&mut self, block: &Block) {
        for statement in &block.statements {
            self.states.insert(label_text(&statement.label));
            if let Action::Map(map) = &statement.action {
                self.bound.extend(map.own_names().map(label_text));
            }
            statement.inner_blocks().iter().for_each(|inner| self.add(inner));
        }
    }
}

fn block(of: &mut Block, names: &Names, errors: &mut Vec<Error>) {
    for statement in &mut of.statements {
        for inner in statement.action.blocks_mut() {
            block(inner, names, errors);
        }
        bound_by_arrow(statement, names, errors);
        gone_to_by_binding(statement, names, errors);
        goes_on_behind_end(statement, errors);
        if let Action::Choose(arms) = &mut statement.action {
            other_words_for_else(arms, names, errors);
        }
    }
}

/// `call(..) -> payment`, where `payment` is read and no state.
fn bound_by_arrow(statement: &mut Statement, names: &Names, errors: &mut Vec<Error>) {
    let Success::Jump(target) = &statement.success else { return };
    let text = label_text(target);
    let is_result = names.read.contains(&text) && !names.bound.contains(&text) && !names.states.contains(&text);
    if is_result && statement.binding.is_none() && statement.action.can_fail() {
        let message = format!("[SFN0102] no state is named `{text}`\n= help: a result is bound with `=> {text}`");
        errors.push(Error::new(target.span(), message));
        statement.binding = Some(Binding::One(Some(target.clone())));
        statement.success = Success::FallThrough;
    }
}

/// `call(..) => Done`, where `Done` is a state.
fn gone_to_by_binding(statement: &mut Statement, names: &Names, errors: &mut Vec<Error>) {
    let Some(Binding::One(Some(name))) = &statement.binding else { return };
    let text = label_text(name);
    if !text.starts_with(char::is_uppercase) || !names.states.contains(&text) {
        return;
    }
    let message = format!("`{text}` is a state: a jump is written `-> {text}`, and a result has a name of its own");
    errors.push(Error::new(name.span(), message));
    if matches!(statement.success, Success::FallThrough) && !names.read.contains(&text) {
        statement.success = Success::Jump(name.clone());
        statement.binding = None;
    }
}

/// `succeed -> Done`
fn goes_on_behind_end(statement: &mut Statement, errors: &mut Vec<Error>) {
    let what = match &statement.action {
        Action::Succeed(_) => "`succeed`",
        Action::Fail { .. } => "`fail`",
        _ => return,
    };
    if let Success::Jump(target) = &statement.success {
        errors.push(Error::new(target.span(), format!("{what} takes no `->`: it is an end")));
        // Whether it was meant to end or to go on is not known.
        statement.action = Action::Broken;
    }
}

/// `otherwise => State`
fn other_words_for_else(arms: &mut [Arm], names: &Names, errors: &mut Vec<Error>) {
    let Some(arm) = arms.last_mut() else { return };
    let Condition::Holds(Expr::Path(path)) = &arm.condition else { return };
    let Some(name) = path.path.get_ident().filter(|name| !names.bound.contains(&label_text(name))) else { return };
    if is_else(name) {
        errors.push(Error::new(name.span(), "what holds otherwise is written `else => State`"));
        arm.condition = Condition::Else;
    }
}

fn is_else(name: &Ident) -> bool {
    let text = label_text(name);
    ["otherwise", "default", "other", "elseif"].contains(&text.as_str()) || similar_name(&text, ["else"]).is_some()
}
