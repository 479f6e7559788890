//! What each kind of state takes and does not take: bindings, jumps, clauses, arms.

use syn::Error;

use super::syntax::{Action, Arm, Binding, Block, Clause, Condition, Statement, Success};

/// Checks every statement of a block and of the blocks inside.
pub(crate) fn check(block: &Block, errors: &mut Vec<Error>) {
    for statement in &block.statements {
        match &statement.action {
            Action::Call(_) => task(statement, errors),
            Action::Parallel(branches) => {
                parallel(statement, branches, errors);
                for branch in branches {
                    check(branch, errors);
                }
            }
            Action::Wait(_) => plain(statement, "a wait", errors),
            Action::Choose(arms) => {
                plain(statement, "a choice", errors);
                choice(arms, errors);
            }
            Action::Succeed(_) => plain(statement, "`succeed`", errors),
            Action::Fail { .. } => plain(statement, "`fail`", errors),
            Action::Broken => {}
        }
    }
}

/// The error that a catcher keeps and the result are values of different types.
fn one_name_for_result_and_error(statement: &Statement, errors: &mut Vec<Error>) {
    let results: Vec<_> = statement.binding.iter().flat_map(Binding::names).collect();
    for clause in &statement.clauses {
        if let Clause::Catch { binding: Some(name), .. } = clause {
            if results.contains(&name) {
                let message = format!("`{name}` is the result's name: the error that is caught needs another one");
                errors.push(Error::new(name.span(), message));
            }
        }
    }
}

fn task(statement: &Statement, errors: &mut Vec<Error>) {
    one_name_for_result_and_error(statement, errors);
    if let Some(Binding::Tuple(_, span)) = &statement.binding {
        errors.push(Error::new(*span, "a task has one result: `=> name`"));
    }
}

fn parallel(statement: &Statement, branches: &[Block], errors: &mut Vec<Error>) {
    one_name_for_result_and_error(statement, errors);
    match &statement.binding {
        Some(Binding::Tuple(names, span)) if names.len() != branches.len() => {
            let plural =
                |count: usize, one: &str, many: &str| format!("{count} {}", if count == 1 { one } else { many });
            let branches = plural(branches.len(), "branch", "branches");
            let names = plural(names.len(), "name", "names");
            let message = format!("{branches}, but {names}: write one name or `_` for each branch");
            errors.push(Error::new(*span, message));
        }
        Some(Binding::One(Some(name))) => {
            let message = "the result of `parallel` is a tuple: `=> (first, _, third)`";
            errors.push(Error::new(name.span(), message));
        }
        _ => {}
    }
    for clause in &statement.clauses {
        if let Clause::Timeout(time) | Clause::Heartbeat(time) = clause {
            errors.push(Error::new(time.span, "only a task has a timeout; give the tasks inside theirs"));
        }
    }
    if let Success::Return(_, span) = &statement.success {
        let message = "bind what the branches give and return it from a `succeed` that follows";
        errors.push(Error::new(*span, message));
    }
}

/// A state that has no result and cannot fail.
fn plain(statement: &Statement, what: &str, errors: &mut Vec<Error>) {
    if let Some(name) = statement.binding.iter().flat_map(Binding::names).next() {
        errors.push(Error::new(name.span(), format!("{what} has no result to bind")));
    }
    if !statement.clauses.is_empty() {
        let clauses = "no `timeout`, `heartbeat`, `retry` or `catch`";
        let message = format!("{what} takes {clauses}: only a task or `parallel` can fail");
        errors.push(Error::new(statement.label.span(), message));
    }
    let is_wait = matches!(statement.action, Action::Wait(_));
    match &statement.success {
        Success::Jump(target) if !is_wait => {
            errors.push(Error::new(target.span(), format!("{what} goes nowhere by `->`")));
        }
        Success::Return(_, span) => errors.push(Error::new(*span, format!("{what} has no result to return"))),
        Success::End if !is_wait => {
            errors.push(Error::new(statement.label.span(), format!("{what} takes no `-> end`")));
        }
        _ => {}
    }
}

fn choice(arms: &[Arm], errors: &mut Vec<Error>) {
    let mut bounds = 0;
    for (index, arm) in arms.iter().enumerate() {
        match &arm.condition {
            Condition::AtMost { span, .. } => {
                bounds += 1;
                if bounds > 1 {
                    let message = "a choice counts one loop: it has one `at most N times` arm";
                    errors.push(Error::new(*span, message));
                }
            }
            Condition::Else if index + 1 < arms.len() => {
                let message = "`else` is the last arm: what stands behind it would never be reached";
                errors.push(Error::new(arm.target.span(), message));
            }
            Condition::Else | Condition::Holds(_) => {}
        }
    }
}
