//! Changes of states and containers. Each says where, from there on, the defect is; `None` if there is nothing to change.

use serde_json::{Value, json};

use super::Place;
use crate::machines::Object;

/// The mark of a state that is to be replaced by something that is no object.
pub(crate) const NO_OBJECT: &str = "no object";

pub(crate) fn is(state: &Object, kinds: &[&str]) -> bool {
    kinds.iter().any(|kind| state["Type"] == *kind)
}

/// Puts a field. An `Option` as the others give it, so that they can be chained.
#[allow(clippy::unnecessary_wraps)]
pub(crate) fn put(object: &mut Object, key: &str, value: Value) -> Option<String> {
    object.insert(key.to_owned(), value);
    Some(format!("/{key}"))
}

/// Puts a field that is not there yet.
pub(crate) fn add(object: &mut Object, key: &str, value: Value) -> Option<String> {
    if object.contains_key(key) { None } else { put(object, key, value) }
}

/// Replaces a field that is there.
pub(crate) fn replace(object: &mut Object, key: &str, value: Value) -> Option<String> {
    if object.contains_key(key) { put(object, key, value) } else { None }
}

pub(crate) fn remove(object: &mut Object, key: &str) -> Option<String> {
    object.remove(key).map(|_| String::new())
}

/// Changes the object in the field `field`.
pub(crate) fn inside(
    state: &mut Object,
    field: &str,
    change: impl FnOnce(&mut Object) -> Option<String>,
) -> Option<String> {
    change(state.get_mut(field)?.as_object_mut()?).map(|rest| format!("/{field}{rest}"))
}

/// Changes the first object of the list in the field `field`.
pub(crate) fn first(
    state: &mut Object,
    field: &str,
    change: impl FnOnce(&mut Object) -> Option<String>,
) -> Option<String> {
    let item = state.get_mut(field)?.as_array_mut()?.first_mut()?.as_object_mut()?;
    change(item).map(|rest| format!("/{field}[0]{rest}"))
}

/// Changes the first retrier, which is put there if there is none.
pub(crate) fn retrier(state: &mut Object, change: impl FnOnce(&mut Object) -> Option<String>) -> Option<String> {
    if !is(state, &["Task", "Parallel", "Map"]) {
        return None;
    }
    state.entry("Retry").or_insert_with(|| json!([{"ErrorEquals": ["States.Timeout"]}]));
    first(state, "Retry", change)
}

/// Changes the first data test of the first rule.
pub(crate) fn test(state: &mut Object, change: impl FnOnce(&mut Object, &str) -> Option<String>) -> Option<String> {
    first(state, "Choices", |rule| {
        rule.get("Variable")?;
        let operator = rule.keys().find(|key| !matches!(key.as_str(), "Variable" | "Next" | "Comment" | "Assign"))?;
        let operator = operator.clone();
        change(rule, &operator)
    })
}

/// Gives the state a payload member under a key with `.$`.
pub(crate) fn dynamic(state: &mut Object, place: &Place, value: &str) -> Option<String> {
    if place.is_jsonata || !is(state, &["Task", "Pass"]) {
        return None;
    }
    inside(state, "Parameters", |payload| add(payload, "Broken.$", json!(value)))
}

/// Gives the state a JSONata output.
pub(crate) fn output(state: &mut Object, place: &Place, value: &str) -> Option<String> {
    let can = place.is_jsonata && is(state, &["Task", "Pass", "Wait", "Parallel", "Map", "Succeed"]);
    if can { put(state, "Output", json!(value)) } else { None }
}

pub(crate) fn rename(container: &mut Object, from: &str, to: &str) {
    let point = |object: &mut Object, key: &str| {
        if object.get(key).is_some_and(|target| target == from) {
            object.insert(key.to_owned(), json!(to));
        }
    };
    point(container, "StartAt");
    let states = container["States"].as_object_mut().unwrap();
    if let Some(state) = states.remove(from) {
        states.insert(to.to_owned(), state);
    }
    for state in states.values_mut().map(|state| state.as_object_mut().unwrap()) {
        point(state, "Next");
        point(state, "Default");
        for list in ["Choices", "Catch"] {
            for item in state.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
                point(item.as_object_mut().unwrap(), "Next");
            }
        }
    }
}

/// Renames the first state of a container.
pub(crate) fn rename_one(container: &mut Object, to: &str) -> Option<String> {
    let from = container["States"].as_object()?.keys().next()?.clone();
    if from == to {
        return None;
    }
    rename(container, &from, to);
    Some(format!("/States/{to}"))
}
