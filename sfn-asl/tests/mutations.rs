//! One defect gives one error, at the place of the defect: named operators, each applied to many valid machines.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod machines;

use std::fs;
use std::path::Path;

use machines::Object;
use serde_json::{Value, json};
use sfn_asl::read::check_json;

/// How many machines are made.
const MACHINES: u64 = 120;
/// How many of them each operator must find something to break in.
const FEWEST: usize = 20;

/// A state or a container of a machine.
#[derive(Clone)]
struct Place {
    /// The keys and indices that lead there.
    path: Vec<String>,
    /// The location as diagnostics write it.
    at: String,
    is_jsonata: bool,
    /// Whether the whole machine's language is JSONata.
    is_jsonata_machine: bool,
    /// The names of the states of its container, without its own.
    siblings: Vec<String>,
    /// The names of the machine's outermost states.
    outermost: Vec<String>,
    /// How many containers it is inside of.
    depth: usize,
}

/// Breaks a state or container, and says where, from there on; `None` if there is nothing to break.
type Break = fn(&mut Object, &Place) -> Option<String>;

enum Operator {
    State(&'static str, &'static str, Break),
    Container(&'static str, &'static str, Break),
}

use Operator::{Container, State};

/// The states and the containers of a machine.
fn places(machine: &Value) -> (Vec<Place>, Vec<Place>) {
    let is_jsonata = machine["QueryLanguage"] == "JSONata";
    let outermost = machine["States"].as_object().unwrap().keys().cloned().collect();
    let root = Place {
        path: Vec::new(),
        at: String::new(),
        is_jsonata,
        is_jsonata_machine: is_jsonata,
        siblings: Vec::new(),
        outermost,
        depth: 0,
    };
    let (mut states, mut containers) = (Vec::new(), Vec::new());
    enter(machine, root, &mut states, &mut containers);
    (states, containers)
}

fn enter(container: &Value, place: Place, states: &mut Vec<Place>, containers: &mut Vec<Place>) {
    let all = container["States"].as_object().unwrap();
    for (name, state) in all {
        let mut inside = place.clone();
        inside.path.extend(["States".to_owned(), name.clone()]);
        inside.at = format!("{}/States/{name}", place.at);
        inside.siblings = all.keys().filter(|other| *other != name).cloned().collect();
        inside.is_jsonata = match state["QueryLanguage"].as_str() {
            Some(language) => language == "JSONata",
            None => place.is_jsonata_machine,
        };
        states.push(inside.clone());
        inside.depth += 1;
        for (index, branch) in state["Branches"].as_array().into_iter().flatten().enumerate() {
            let mut branch_place = inside.clone();
            branch_place.path.extend(["Branches".to_owned(), index.to_string()]);
            branch_place.at = format!("{}/Branches[{index}]", inside.at);
            enter(branch, branch_place, states, containers);
        }
        for field in ["ItemProcessor", "Iterator"] {
            if state[field].is_object() {
                let mut processor = inside.clone();
                processor.path.push(field.to_owned());
                processor.at = format!("{}/{field}", inside.at);
                enter(&state[field], processor, states, containers);
            }
        }
    }
    containers.push(place);
}

impl Place {
    /// The JSON pointer that leads there.
    fn pointer(&self) -> String {
        let mut pointer = String::new();
        for step in &self.path {
            pointer.push('/');
            pointer.push_str(&step.replace('~', "~0").replace('/', "~1"));
        }
        pointer
    }
}

fn is(state: &Object, kinds: &[&str]) -> bool {
    kinds.iter().any(|kind| state["Type"] == *kind)
}

/// Puts a field. An `Option` as the others give it, so that they can be chained.
#[allow(clippy::unnecessary_wraps)]
fn put(object: &mut Object, key: &str, value: Value) -> Option<String> {
    object.insert(key.to_owned(), value);
    Some(format!("/{key}"))
}

/// Puts a field that is not there yet.
fn add(object: &mut Object, key: &str, value: Value) -> Option<String> {
    if object.contains_key(key) { None } else { put(object, key, value) }
}

/// Replaces a field that is there.
fn replace(object: &mut Object, key: &str, value: Value) -> Option<String> {
    if object.contains_key(key) { put(object, key, value) } else { None }
}

fn remove(object: &mut Object, key: &str) -> Option<String> {
    object.remove(key).map(|_| String::new())
}

/// Changes the object in the field `field`.
fn inside(state: &mut Object, field: &str, change: impl FnOnce(&mut Object) -> Option<String>) -> Option<String> {
    change(state.get_mut(field)?.as_object_mut()?).map(|rest| format!("/{field}{rest}"))
}

/// Changes the first object of the list in the field `field`.
fn first(state: &mut Object, field: &str, change: impl FnOnce(&mut Object) -> Option<String>) -> Option<String> {
    let item = state.get_mut(field)?.as_array_mut()?.first_mut()?.as_object_mut()?;
    change(item).map(|rest| format!("/{field}[0]{rest}"))
}

/// Changes the first retrier, which is put there if there is none.
fn retrier(state: &mut Object, change: impl FnOnce(&mut Object) -> Option<String>) -> Option<String> {
    if !is(state, &["Task", "Parallel", "Map"]) {
        return None;
    }
    state.entry("Retry").or_insert_with(|| json!([{"ErrorEquals": ["States.Timeout"]}]));
    first(state, "Retry", change)
}

/// Changes the first data test of the first rule.
fn test(state: &mut Object, change: impl FnOnce(&mut Object, &str) -> Option<String>) -> Option<String> {
    first(state, "Choices", |rule| {
        rule.get("Variable")?;
        let operator = rule.keys().find(|key| !matches!(key.as_str(), "Variable" | "Next" | "Comment" | "Assign"))?;
        let operator = operator.clone();
        change(rule, &operator)
    })
}

/// Gives the state a payload member under a key with `.$`.
fn dynamic(state: &mut Object, place: &Place, value: &str) -> Option<String> {
    if place.is_jsonata || !is(state, &["Task", "Pass"]) {
        return None;
    }
    inside(state, "Parameters", |payload| add(payload, "Broken.$", json!(value)))
}

/// Gives the state a JSONata output.
fn output(state: &mut Object, place: &Place, value: &str) -> Option<String> {
    let can = place.is_jsonata && is(state, &["Task", "Pass", "Wait", "Parallel", "Map", "Succeed"]);
    if can { put(state, "Output", json!(value)) } else { None }
}

fn rename(container: &mut Object, from: &str, to: &str) {
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
fn rename_one(container: &mut Object, to: &str) -> Option<String> {
    let from = container["States"].as_object()?.keys().next()?.clone();
    if from == to {
        return None;
    }
    rename(container, &from, to);
    Some(format!("/States/{to}"))
}

/// The mark of a state that is to be replaced by something that is no object.
const NO_OBJECT: &str = "no object";

/// A name of 81 characters.
const LONG: &str = "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijX";

const OPERATORS: &[Operator] = &[
    // Transitions and names.
    State("dangling Next", "SFN0102", |state, _| replace(state, "Next", json!("Nowhere at all"))),
    State("dangling Default", "SFN0102", |state, _| replace(state, "Default", json!("Nowhere at all"))),
    State("dangling Next of a catcher", "SFN0102", |state, _| {
        first(state, "Catch", |catcher| put(catcher, "Next", json!("Nowhere at all")))
    }),
    State("dangling Next of a rule", "SFN0102", |state, _| {
        first(state, "Choices", |rule| put(rule, "Next", json!("Nowhere at all")))
    }),
    Container("StartAt misspelt", "SFN0102", |container, _| {
        let start = format!("{}x", container["StartAt"].as_str()?);
        put(container, "StartAt", json!(start))
    }),
    Container("StartAt missing", "SFN0101", |container, _| remove(container, "StartAt")),
    Container("States missing", "SFN0101", |container, _| remove(container, "States")),
    Container("States empty", "SFN0115", |container, _| put(container, "States", json!({}))),
    Container("state that nothing leads to", "SFN0105", |container, _| {
        let states = container.get_mut("States")?.as_object_mut()?;
        add(states, "Lonely", json!({"Type": "Pass", "End": true})).map(|rest| format!("/States{rest}"))
    }),
    Container("state that leads to itself only", "SFN0105", |container, _| {
        let states = container.get_mut("States")?.as_object_mut()?;
        add(states, "Lonely", json!({"Type": "Wait", "Seconds": 9, "Next": "Lonely"}))
            .map(|rest| format!("/States{rest}"))
    }),
    State("transition out of a branch or item processor", "SFN0104", |state, place| {
        let target = place.outermost.first().filter(|_| place.depth > 0)?.clone();
        replace(state, "Next", json!(target))
    }),
    Container("catcher's transition out of a branch or item processor", "SFN0104", |container, place| {
        let target = place.outermost.first().filter(|_| place.depth > 0)?.clone();
        let states = container.get_mut("States")?.as_object_mut()?;
        let (name, state) = states.iter_mut().find(|(_, state)| is(state.as_object().unwrap(), &["Task"]))?;
        let catch = json!([{"ErrorEquals": ["States.ALL"], "Next": target}]);
        add(state.as_object_mut()?, "Catch", catch)?;
        Some(format!("/States/{name}/Catch[0]/Next"))
    }),
    State("End removed", "SFN0108", |state, _| remove(state, "End")),
    State("Next removed", "SFN0108", |state, _| remove(state, "Next")),
    State("Next and End", "SFN0108", |state, _| {
        state.get("Next")?;
        add(state, "End", json!(true)).map(|_| String::new())
    }),
    Container("name twice across nesting", "SFN0103", |container, place| {
        let outermost = place.outermost.first().filter(|_| place.depth > 0)?.clone();
        rename_one(container, &outermost)
    }),
    Container("name of 81 characters", "SFN0107", |container, _| rename_one(container, LONG)),
    Container("empty name", "SFN0107", |container, _| rename_one(container, "")),
    // Fields.
    State("unknown field", "SFN0109", |state, _| put(state, "Frobnicate", json!(1))),
    State("misspelt optional field", "SFN0109", |state, _| {
        let comment = state.remove("Comment")?;
        put(state, "Coment", comment)
    }),
    State("Next misspelt", "SFN0109", |state, _| {
        let next = state.remove("Next")?;
        put(state, "next", next)
    }),
    State("Retry in another type of state", "SFN0109", |state, _| {
        let can = is(state, &["Pass", "Wait", "Succeed", "Fail", "Choice"]);
        if can { put(state, "Retry", json!([{"ErrorEquals": ["States.ALL"]}])) } else { None }
    }),
    State("Catch in another type of state", "SFN0109", |state, place| {
        let target = place.siblings.first()?.clone();
        let can = is(state, &["Pass", "Wait", "Succeed", "Fail", "Choice"]);
        if can { put(state, "Catch", json!([{"ErrorEquals": ["States.ALL"], "Next": target}])) } else { None }
    }),
    State("TimeoutSeconds in another type of state", "SFN0109", |state, _| {
        if is(state, &["Task"]) { None } else { put(state, "TimeoutSeconds", json!(5)) }
    }),
    State(
        "End in a choice",
        "SFN0109",
        |state, _| if is(state, &["Choice"]) { put(state, "End", json!(true)) } else { None },
    ),
    State("Next in a final state", "SFN0109", |state, place| {
        let target = place.siblings.first()?.clone();
        if is(state, &["Succeed", "Fail"]) { put(state, "Next", json!(target)) } else { None }
    }),
    Container("unknown field of the container", "SFN0109", |container, _| put(container, "Frobnicate", json!(1))),
    Container("unknown Version", "SFN0116", |machine, place| {
        if place.depth == 0 { put(machine, "Version", json!("2.0")) } else { None }
    }),
    Container("the machine's TimeoutSeconds above their limit", "SFN0111", |machine, place| {
        if place.depth == 0 { put(machine, "TimeoutSeconds", json!(100_000_000)) } else { None }
    }),
    Container("unknown QueryLanguage of the machine", "SFN0116", |machine, place| {
        if place.depth == 0 { put(machine, "QueryLanguage", json!("SQL")) } else { None }
    }),
    Container("the machine's QueryLanguage in lower case", "SFN0116", |machine, place| {
        if place.depth > 0 {
            return None;
        }
        let language = if place.is_jsonata { "jsonata" } else { "jsonpath" };
        put(machine, "QueryLanguage", json!(language))
    }),
    Container("QueryLanguage inside", "SFN0109", |container, place| {
        if place.depth > 0 { put(container, "QueryLanguage", json!("JSONata")) } else { None }
    }),
    State("Comment of another JSON type", "SFN0110", |state, _| put(state, "Comment", json!(1))),
    State("End is no boolean", "SFN0110", |state, _| replace(state, "End", json!("true"))),
    State("state is no object", "SFN0110", |state, _| {
        state.insert(NO_OBJECT.to_owned(), json!(true));
        Some(String::new())
    }),
    State("Type missing", "SFN0101", |state, _| remove(state, "Type")),
    State("Type misspelt", "SFN0116", |state, _| {
        let misspelt = state["Type"].as_str()?.to_lowercase();
        put(state, "Type", json!(misspelt))
    }),
    State("unknown Type", "SFN0116", |state, _| put(state, "Type", json!("Lambda"))),
    State("Resource missing", "SFN0101", |state, _| remove(state, "Resource")),
    State("unknown form of resource", "SFN0401", |state, _| {
        if is(state, &["Task"]) { put(state, "Resource", json!("arn:aws:s3:::bucket")) } else { None }
    }),
    State("resource that is no ARN", "SFN0401", |state, _| {
        if is(state, &["Task"]) { put(state, "Resource", json!("my function")) } else { None }
    }),
    State("Credentials without a role", "SFN0101", |state, _| {
        if is(state, &["Task"]) { put(state, "Credentials", json!({})) } else { None }
    }),
    // Retriers and catchers.
    State("States.ALL not last", "SFN0113", |state, _| {
        if !is(state, &["Task", "Parallel", "Map"]) {
            return None;
        }
        put(state, "Retry", json!([{"ErrorEquals": ["States.ALL"]}, {"ErrorEquals": ["Custom.Error"]}]))
    }),
    State("States.ALL not alone", "SFN0113", |state, _| {
        if !is(state, &["Task", "Parallel", "Map"]) {
            return None;
        }
        put(state, "Retry", json!([{"ErrorEquals": ["Custom.Error", "States.ALL"]}]))
    }),
    State("States.ALL not in the last catcher", "SFN0113", |state, _| {
        let catch = state.get_mut("Catch")?.as_array_mut()?;
        let next = catch.first()?["Next"].clone();
        if catch.iter().any(|catcher| catcher["ErrorEquals"][0] == "States.ALL") {
            catch.push(json!({"ErrorEquals": ["Custom.Late"], "Next": next}));
            Some("/Catch".into())
        } else {
            None
        }
    }),
    State("empty ErrorEquals", "SFN0115", |state, _| retrier(state, |retrier| put(retrier, "ErrorEquals", json!([])))),
    State("ErrorEquals missing", "SFN0101", |state, _| retrier(state, |retrier| remove(retrier, "ErrorEquals"))),
    State("error name is no string", "SFN0110", |state, _| {
        retrier(state, |retrier| put(retrier, "ErrorEquals", json!([7])))
    }),
    State("MaxAttempts below 0", "SFN0111", |state, _| {
        retrier(state, |retrier| put(retrier, "MaxAttempts", json!(-1)))
    }),
    State("MaxAttempts is an expression", "SFN0110", |state, _| {
        retrier(state, |retrier| put(retrier, "MaxAttempts", json!("{% 3 %}")))
    }),
    State("IntervalSeconds 0", "SFN0111", |state, _| {
        retrier(state, |retrier| put(retrier, "IntervalSeconds", json!(0)))
    }),
    State("BackoffRate below 1", "SFN0111", |state, _| {
        retrier(state, |retrier| put(retrier, "BackoffRate", json!(0.5)))
    }),
    State("MaxDelaySeconds 0", "SFN0111", |state, _| {
        retrier(state, |retrier| put(retrier, "MaxDelaySeconds", json!(0)))
    }),
    State("MaxDelaySeconds above its limit", "SFN0111", |state, _| {
        retrier(state, |retrier| put(retrier, "MaxDelaySeconds", json!(31_622_401)))
    }),
    State("unknown JitterStrategy", "SFN0116", |state, _| {
        retrier(state, |retrier| put(retrier, "JitterStrategy", json!("SOME")))
    }),
    State("unknown field of a retrier", "SFN0109", |state, _| {
        retrier(state, |retrier| put(retrier, "Frobnicate", json!(1)))
    }),
    State("Next of a catcher missing", "SFN0101", |state, _| first(state, "Catch", |catcher| remove(catcher, "Next"))),
    // Times.
    State("TimeoutSeconds 0", "SFN0111", |state, _| {
        state.remove("HeartbeatSeconds");
        state.remove("TimeoutSecondsPath");
        if is(state, &["Task"]) { put(state, "TimeoutSeconds", json!(0)) } else { None }
    }),
    State("heartbeat as long as the timeout", "SFN0114", |state, _| {
        let timeout = state.get("TimeoutSeconds").filter(|timeout| timeout.is_number())?.clone();
        put(state, "HeartbeatSeconds", timeout)
    }),
    State("TimeoutSeconds twice", "SFN0112", |state, place| {
        if place.is_jsonata || !is(state, &["Task"]) {
            return None;
        }
        state.insert("TimeoutSeconds".into(), json!(70));
        put(state, "TimeoutSecondsPath", json!("$.limit")).map(|_| String::new())
    }),
    State("two durations", "SFN0112", |state, place| {
        if !is(state, &["Wait"]) {
            return None;
        }
        let (one, other) = ("Seconds", if place.is_jsonata { "Timestamp" } else { "SecondsPath" });
        for field in ["Seconds", "SecondsPath", "Timestamp", "TimestampPath"] {
            state.remove(field);
        }
        state.insert(one.into(), json!(4));
        let value = if place.is_jsonata { "2030-01-31T23:59:59Z" } else { "$.pause" };
        put(state, other, json!(value)).map(|_| String::new())
    }),
    State("no duration", "SFN0112", |state, _| {
        if !is(state, &["Wait"]) {
            return None;
        }
        for field in ["Seconds", "SecondsPath", "Timestamp", "TimestampPath"] {
            state.remove(field);
        }
        Some(String::new())
    }),
    State("Seconds below 0", "SFN0111", |state, _| replace(state, "Seconds", json!(-1))),
    State("Seconds above their limit", "SFN0111", |state, _| replace(state, "Seconds", json!(100_000_000))),
    State("Seconds are no integer", "SFN0110", |state, _| replace(state, "Seconds", json!(1.5))),
    State("month 13", "SFN0118", |state, _| replace(state, "Timestamp", json!("2030-13-31T23:59:59Z"))),
    State("timestamp without a zone", "SFN0118", |state, _| replace(state, "Timestamp", json!("2030-01-31T23:59:59"))),
    // Choices.
    State("empty Choices", "SFN0115", |state, _| replace(state, "Choices", json!([]))),
    State("rule without an operator", "SFN0101", |state, _| {
        test(state, |rule, operator| {
            rule.remove(operator);
            Some(String::new())
        })
    }),
    State("rule with two operators", "SFN0112", |state, _| {
        test(state, |rule, _| add(rule, "IsNull", json!(true)).map(|_| String::new()))
    }),
    State("operand of another JSON type", "SFN0110", |state, _| {
        test(state, |rule, operator| put(rule, operator, json!({"no": "operand"})))
    }),
    State("operator misspelt", "SFN0109", |state, _| {
        test(state, |rule, operator| {
            let operand = rule.remove(operator)?;
            put(rule, &format!("{operator}s"), operand)
        })
    }),
    State("Variable missing", "SFN0101", |state, _| test(state, |rule, _| remove(rule, "Variable"))),
    State("Variable is no path", "SFN0305", |state, _| test(state, |rule, _| put(rule, "Variable", json!("amount")))),
    State("Next of a rule missing", "SFN0101", |state, _| first(state, "Choices", |rule| remove(rule, "Next"))),
    State("Next in a nested rule", "SFN0109", |state, place| {
        let target = place.siblings.first()?.clone();
        first(state, "Choices", |rule| {
            first(rule, "And", |nested| put(nested, "Next", json!(target.clone())))
                .or_else(|| inside(rule, "Not", |nested| put(nested, "Next", json!(target))))
        })
    }),
    State("Condition missing", "SFN0101", |state, _| first(state, "Choices", |rule| remove(rule, "Condition"))),
    State("Condition is a number", "SFN0110", |state, _| {
        first(state, "Choices", |rule| replace(rule, "Condition", json!(1)))
    }),
    // Query languages.
    State("field of JSONPath in a JSONata state", "SFN0302", |state, place| {
        if place.is_jsonata && !is(state, &["Fail"]) { put(state, "InputPath", json!("$.a")) } else { None }
    }),
    State("ResultPath of a catcher in a JSONata state", "SFN0302", |state, place| {
        if place.is_jsonata { first(state, "Catch", |catcher| put(catcher, "ResultPath", json!("$.e"))) } else { None }
    }),
    State("field of JSONata in a JSONPath state", "SFN0302", |state, place| {
        if place.is_jsonata || is(state, &["Fail", "Choice"]) { None } else { put(state, "Output", json!({"a": 1})) }
    }),
    State("Arguments in a JSONPath state", "SFN0302", |state, place| {
        if place.is_jsonata || !is(state, &["Task", "Parallel"]) {
            None
        } else {
            put(state, "Arguments", json!({"a": 1}))
        }
    }),
    State("Condition in a JSONPath state", "SFN0302", |state, place| {
        if place.is_jsonata || !is(state, &["Choice"]) {
            return None;
        }
        let target = state.get("Default")?.clone();
        let rules = state.get_mut("Choices")?.as_array_mut()?;
        rules.push(json!({"Condition": true, "Next": target}));
        Some(format!("/Choices[{}]/Condition", rules.len() - 1))
    }),
    State("JSONPath state in a JSONata machine", "SFN0303", |state, place| {
        if place.is_jsonata_machine { put(state, "QueryLanguage", json!("JSONPath")) } else { None }
    }),
    State("unknown QueryLanguage", "SFN0116", |state, _| put(state, "QueryLanguage", json!("SQL"))),
    // Expressions.
    State("JSONata that ends early", "SFN0310", |state, place| output(state, place, "{% 1 + %}")),
    State("JSONata with an open bracket", "SFN0310", |state, place| output(state, place, "{% [1, 2 %}")),
    State("bare JSONata name", "SFN0311", |state, place| output(state, place, "{% order.total %}")),
    State("JSONata root", "SFN0311", |state, place| output(state, place, "{% $$.a %}")),
    State("error output outside a catcher", "SFN0312", |state, place| {
        output(state, place, "{% $states.errorOutput %}")
    }),
    State("unknown member of $states", "SFN0312", |state, place| output(state, place, "{% $states.inptu %}")),
    State("no path under `.$`", "SFN0305", |state, place| dynamic(state, place, "no path")),
    State("path that ends early", "SFN0305", |state, place| dynamic(state, place, "$.a[")),
    State("`.$` value is no string", "SFN0305", |state, place| {
        dynamic(state, place, "")?;
        inside(state, "Parameters", |payload| put(payload, "Broken.$", json!(7)))
    }),
    State("unknown intrinsic function", "SFN0321", |state, place| dynamic(state, place, "States.Frobnicate($.a)")),
    State("intrinsic function with too many arguments", "SFN0322", |state, place| {
        dynamic(state, place, "States.UUID(1)")
    }),
    State("intrinsic function without its bracket", "SFN0320", |state, place| {
        dynamic(state, place, "States.Array($.a")
    }),
    State("more placeholders than arguments", "SFN0330", |state, place| {
        dynamic(state, place, "States.Format('{} {}', $.a)")
    }),
    State("InputPath is no path", "SFN0305", |state, place| {
        if place.is_jsonata || is(state, &["Fail"]) { None } else { put(state, "InputPath", json!("order")) }
    }),
    State("ResultPath with a filter", "SFN0305", |state, place| {
        if place.is_jsonata || !is(state, &["Task", "Pass", "Map", "Parallel"]) {
            return None;
        }
        put(state, "ResultPath", json!("$.a[*]"))
    }),
    State("ResultPath into the context object", "SFN0305", |state, place| {
        if place.is_jsonata || !is(state, &["Task", "Pass", "Map", "Parallel"]) {
            return None;
        }
        put(state, "ResultPath", json!("$$.a"))
    }),
    State("key with and without `.$`", "SFN0117", |state, place| {
        dynamic(state, place, "$.a")?;
        inside(state, "Parameters", |payload| put(payload, "Broken", json!(1)))?;
        Some("/Parameters/Broken.$".into())
    }),
    State("variable `states`", "SFN0202", |state, _| {
        if is(state, &["Succeed", "Fail"]) { None } else { add(state, "Assign", json!({"states": 1})) }
    }),
    State("variable with a dot", "SFN0202", |state, _| {
        if is(state, &["Succeed", "Fail"]) { None } else { add(state, "Assign", json!({"a.b": 1})) }
    }),
    // Parallel and Map states.
    State("empty Branches", "SFN0115", |state, _| replace(state, "Branches", json!([]))),
    State("branch is no object", "SFN0110", |state, _| replace(state, "Branches", json!([7])).map(|at| at + "[0]")),
    State("ItemProcessor missing", "SFN0101", |state, _| remove(state, "ItemProcessor")),
    State("Iterator beside ItemProcessor", "SFN0112", |state, _| {
        state.get("ItemProcessor")?;
        put(state, "Iterator", json!({"StartAt": "Old", "States": {"Old": {"Type": "Pass", "End": true}}}))
            .map(|_| String::new())
    }),
    State("Label of 41 characters", "SFN0121", |state, _| replace(state, "Label", json!(LONG[..41]))),
    State("Label with a blank", "SFN0121", |state, _| replace(state, "Label", json!("a b"))),
    State("ToleratedFailurePercentage 101", "SFN0111", |state, _| {
        replace(state, "ToleratedFailurePercentage", json!(101))
    }),
    State("MaxConcurrency below 0", "SFN0111", |state, _| replace(state, "MaxConcurrency", json!(-1))),
    State("unknown resource of an ItemReader", "SFN0401", |state, _| {
        inside(state, "ItemReader", |reader| put(reader, "Resource", json!("arn:aws:states:::s3:putObject")))
    }),
    State("unknown InputType", "SFN0116", |state, _| {
        inside(state, "ItemReader", |reader| {
            inside(reader, "ReaderConfig", |config| replace(config, "InputType", json!("XML")))
        })
    }),
    State("GIVEN without CSVHeaders", "SFN0101", |state, _| {
        inside(state, "ItemReader", |reader| {
            inside(reader, "ReaderConfig", |config| {
                config.remove("CSVHeaders");
                replace(config, "CSVHeaderLocation", json!("GIVEN")).map(|_| String::new())
            })
        })
    }),
    State("MaxItems above their limit", "SFN0111", |state, _| {
        inside(state, "ItemReader", |reader| {
            inside(reader, "ReaderConfig", |config| replace(config, "MaxItems", json!(100_000_001)))
        })
    }),
    State("MaxItemsPerBatch below 0", "SFN0111", |state, _| {
        inside(state, "ItemBatcher", |batcher| replace(batcher, "MaxItemsPerBatch", json!(-1)))
    }),
    State("empty ResultWriter", "SFN0101", |state, _| replace(state, "ResultWriter", json!({}))),
    State("Resource of a ResultWriter alone", "SFN0101", |state, _| {
        inside(state, "ResultWriter", |writer| {
            writer.remove("Arguments");
            remove(writer, "Parameters").or(Some(String::new()))
        })
    }),
    State("half a WriterConfig", "SFN0101", |state, _| {
        inside(state, "ResultWriter", |writer| {
            inside(writer, "WriterConfig", |config| remove(config, "Transformation"))
        })
    }),
    Container("DISTRIBUTED without ExecutionType", "SFN0101", |container, _| {
        inside(container, "ProcessorConfig", |config| remove(config, "ExecutionType"))
    }),
    Container("unknown Mode", "SFN0116", |container, _| {
        inside(container, "ProcessorConfig", |config| replace(config, "Mode", json!("SHARED")))
    }),
];

struct Machine {
    definition: Value,
    /// Its states and its containers.
    places: (Vec<Place>, Vec<Place>),
    is_made: bool,
}

impl Machine {
    fn new(definition: Value, is_made: bool) -> Self {
        Self { places: places(&definition), definition, is_made }
    }
}

/// Valid machines with their names: those that are made, then those of the corpus, where it lies beside the checkout.
fn valid_machines() -> Vec<(String, Machine)> {
    let made = (0..MACHINES).map(|seed| (format!("made {seed}"), Machine::new(machines::machine(seed), true)));
    let mut machines: Vec<_> = made.collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/asl/valid");
    let Ok(files) = fs::read_dir(folder) else { return machines };
    let mut files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let machine = serde_json::from_str(&text).ok().map(|machine| (name, Machine::new(machine, false)));
        machines.extend(machine);
    }
    machines
}

fn errors(machine: &Value) -> Vec<(String, String)> {
    let (_, diagnostics) = check_json(&machine.to_string());
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.is_error());
    errors.map(|error| (error.code.id.to_owned(), error.location.to_string())).collect()
}

/// The machine with one place broken, and where; `None` if there is nothing to break.
fn mutant(machine: &Value, place: &Place, change: Break) -> Option<(Value, String)> {
    let mut target = machine.pointer(&place.pointer())?.as_object()?.clone();
    let rest = change(&mut target, place)?;
    let at = format!("{}{rest}", place.at);
    let broken = if target.contains_key(NO_OBJECT) { json!([]) } else { Value::Object(target) };
    let mut machine = machine.clone();
    *machine.pointer_mut(&place.pointer())? = broken;
    Some((machine, if at.is_empty() { "/".to_owned() } else { at }))
}

/// Whether the one error is the one that is wanted.
fn is_right(errors: &[(String, String)], code: &str, at: &str) -> bool {
    let [(found, place)] = errors else { return false };
    let rest = place.strip_prefix(at);
    found == code && rest.is_some_and(|rest| matches!(rest.chars().next(), None | Some('/' | '[')))
}

#[test]
fn machines_without_a_defect_have_no_errors() {
    for seed in 0..MACHINES {
        let machine = machines::machine(seed);
        assert_eq!(errors(&machine), [], "machine {seed}: {machine:#}");
    }
}

#[test]
fn one_defect_is_one_error() {
    let machines = valid_machines();
    let mut wrong = Vec::new();
    let mut total = 0;
    for (turn, operator) in OPERATORS.iter().enumerate() {
        let (name, code, change, is_state) = match *operator {
            State(name, code, change) => (name, code, change, true),
            Container(name, code, change) => (name, code, change, false),
        };
        let mut broken_machines = 0;
        for (number, (source, machine)) in machines.iter().enumerate() {
            // Every operator takes its third of the corpus.
            if !machine.is_made && number % 3 != turn % 3 {
                continue;
            }
            let (states, containers) = &machine.places;
            let all = if is_state { states } else { containers };
            // The first or the last place that can be broken.
            let mutant = |place| mutant(&machine.definition, place, change);
            let found = if number % 2 == 0 { all.iter().find_map(mutant) } else { all.iter().rev().find_map(mutant) };
            let Some((broken, at)) = found else { continue };
            broken_machines += usize::from(machine.is_made);
            total += 1;
            let errors = errors(&broken);
            if !is_right(&errors, code, &at) {
                wrong.push(format!("{name}, {source}: {code} {at} wanted, {errors:?} found"));
            }
        }
        if broken_machines < FEWEST {
            wrong.push(format!("{name}: something to break in {broken_machines} machines only"));
        }
    }
    println!("{} operators, {} machines, {total} mutants", OPERATORS.len(), machines.len());
    assert!(wrong.is_empty(), "{} of {total} mutants:\n{}", wrong.len(), wrong.join("\n"));
}
