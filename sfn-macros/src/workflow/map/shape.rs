//! What a map takes and does not take.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};

use syn::{Error, spanned::Spanned};

use super::super::facts::is_zero;
use super::super::flow;
use super::super::shape;
use super::super::syntax::{Action, Binding, Block, Statement, Workflow, label_text};
use super::{MapAction, Setting};

/// Checks a map.
pub(crate) fn check(statement: &Statement, map: &MapAction, errors: &mut Vec<Error>) {
    match &statement.binding {
        Some(Binding::Tuple(_, span)) => {
            errors.push(Error::new(*span, "the result of `map` is one list: `=> names`"));
        }
        Some(Binding::One(Some(name)))
            if !map.writes_results()
                && super::super::set::selected(statement).is_none()
                && is_whole(&map.body)
                && !returns(&map.body) =>
        {
            let message = "the body of this map gives no value to bind\n\
                           = help: end the body with `-> return value` or `succeed value`";
            errors.push(Error::new(name.span(), message));
        }
        _ => {}
    }
    shape::only_tasks(statement, errors);
    settings(map, errors);
    let is_said =
        map.distributed.is_some() || map.settings.iter().any(|setting| !matches!(setting, Setting::AtOnce(..)));
    if !is_said && map.has_reader {
        let message =
            "only a `distributed map` reads its items from elsewhere\n= help: write `distributed map item in ..`";
        errors.push(Error::new(super::super::expression::last_member(&map.source), message));
    }
    if let Some(index) = map.index.as_ref().filter(|_| map.is_batched()) {
        let message = "a batch is a list of items and has no index of its own: leave the index out";
        errors.push(Error::new(index.span(), message));
    }
}

/// Whether a body has states, all of which could be read.
fn is_whole(body: &Block) -> bool {
    !body.statements.is_empty() && !body.is_broken()
}

/// Whether a state of a body hands a value out.
fn returns(body: &Block) -> bool {
    body.statements.iter().any(|statement| {
        matches!(statement.action, Action::Succeed(Some(_)))
            || matches!(statement.success, super::super::syntax::Success::Return(..))
    })
}

fn settings(map: &MapAction, errors: &mut Vec<Error>) {
    for (index, setting) in map.settings.iter().enumerate() {
        let earlier = map.settings.get(..index).unwrap_or_default();
        let is_same = |other: &&Setting| match (setting, other) {
            (Setting::Express(_) | Setting::Standard(_), Setting::Express(_) | Setting::Standard(_)) => true,
            _ => std::mem::discriminant(setting) == std::mem::discriminant(*other),
        };
        if earlier.iter().any(|other| is_same(&other)) {
            let message = match setting {
                Setting::Express(_) | Setting::Standard(_) => "a map is `express` or `standard`, once".to_owned(),
                _ => format!("a second `{}`: a map has one", setting.words()),
            };
            errors.push(Error::new(setting.span(), message));
        }
        if map.distributed.is_none() && !matches!(setting, Setting::AtOnce(..)) {
            let message = format!(
                "only a `distributed map` takes `{}`\n= help: write `distributed map item in ..`, or leave it out",
                setting.words()
            );
            errors.push(Error::new(setting.span(), message));
        }
        let message = match setting {
            Setting::AtOnce(..) => "0 at once is no limit: leave `at most .. at once` out",
            Setting::Batches { .. } => "a batch has at least 1 item and 1 byte",
            _ => continue,
        };
        for zero in setting.expressions().filter(|number| is_zero(number)) {
            errors.push(Error::new(zero.span(), message));
        }
    }
}

/// Checks that the names of items are names of nothing else that can be seen in their bodies.
pub(crate) fn check_names(workflow: &Workflow, errors: &mut Vec<Error>) {
    let input = workflow.input.iter().map(|(name, _)| (label_text(name), "the workflow's input"));
    block_names(&workflow.body, &mut input.collect(), errors);
}

/// `known` are the names outside, each with what it is.
fn block_names(block: &Block, known: &mut HashMap<String, &'static str>, errors: &mut Vec<Error>) {
    let bound = block.statements.iter().flat_map(flow::bound_by).map(|name| (label_text(name), "bound outside"));
    let bound = add(known, bound);
    for statement in &block.statements {
        let Action::Map(map) = &statement.action else {
            for inner in statement.inner_blocks() {
                block_names(inner, known, errors);
            }
            continue;
        };
        let mut inside = BTreeSet::new();
        flow::bindings(&map.body, &mut inside);
        for name in map.own_names() {
            let text = label_text(name);
            let what = known.get(&text).copied();
            let what = what.or_else(|| inside.contains(&text).then_some("bound in the body"));
            if let Some(what) = what {
                let message = format!("`{name}` is {what}: the item needs another name");
                errors.push(Error::new(name.span(), message));
            }
        }
        let own = add(known, map.own_names().map(|name| (label_text(name), "the item of a map around")));
        block_names(&map.body, known, errors);
        for name in own {
            known.remove(&name);
        }
    }
    for name in bound {
        known.remove(&name);
    }
}

/// Adds names that are not known yet, and gives them.
fn add(known: &mut HashMap<String, &'static str>, names: impl Iterator<Item = (String, &'static str)>) -> Vec<String> {
    let mut added = Vec::new();
    for (name, what) in names {
        if let Entry::Vacant(vacant) = known.entry(name) {
            added.push(vacant.key().clone());
            vacant.insert(what);
        }
    }
    added
}
