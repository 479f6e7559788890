//! One defect gives one error, at the place of the defect: named operators, each applied to many valid machines.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod machines;
mod mutants;

use machines::Object;
use mutants::Operator::{self, Container, State};
use mutants::Place;
use mutants::edit::{
    NO_OBJECT, add, dynamic, first, inside, is, output, put, remove, rename, rename_one, replace, retrier, test,
};
use serde_json::{Value, json};
use sfn_asl::read::check_json;

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
    Container("no state that ends the machine", "SFN0106", |machine, place| {
        if place.depth > 0 {
            return None;
        }
        let start = machine["StartAt"].clone();
        for state in machine.get_mut("States")?.as_object_mut()?.values_mut() {
            if matches!(state["Type"].as_str(), Some("Succeed" | "Fail")) {
                *state = json!({"Type": "Wait", "Seconds": 5, "Next": start});
            } else if state.as_object_mut()?.remove("End").is_some() {
                state["Next"] = start.clone();
            }
        }
        Some("/States".into())
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
    State("outer variable assigned inside", "SFN0203", |state, _| {
        let rest = inner_state(state, |inner| {
            let can = !is(inner, &["Succeed", "Fail"]);
            if can { variable(inner, "clash") } else { None }
        })?;
        variable(state, "clash")?;
        Some(rest)
    }),
    Container("outer variable assigned two scopes inside", "SFN0203", |container, _| {
        let parallel = |name: &str, state: Value| json!({"Type": "Parallel", "Branches": [{"StartAt": name, "States": {name: state}}], "End": true});
        let innermost = json!({"Type": "Pass", "Assign": {"clash": 2}, "End": true});
        let mut outer = parallel("Nested", parallel("Innermost", innermost)).as_object()?.clone();
        outer.remove("End");
        outer.insert("Next".into(), container["StartAt"].clone());
        variable(&mut outer, "clash")?;
        container.get_mut("States")?.as_object_mut()?.insert("Outer".into(), Value::Object(outer));
        container.insert("StartAt".into(), json!("Outer"));
        let nested = "Branches[0]/States";
        Some(format!("/States/Outer/{nested}/Nested/{nested}/Innermost/Assign/clash"))
    }),
    Container("outer variable read in a Distributed Map", "SFN0207", |container, place| {
        let start = container["StartAt"].clone();
        let states = container.get_mut("States")?.as_object_mut()?;
        let (name, map) = states.iter_mut().find(|(_, state)| is_distributed(state.as_object().unwrap()))?;
        let at = format!("/States/{name}/ItemProcessor/States/Reads it");
        let processor = map.get_mut("ItemProcessor")?.as_object_mut()?;
        let (field, payload) = if place.is_jsonata_machine {
            ("Output", json!({"a": "{% $outside %}"}))
        } else {
            ("Parameters", json!({"a.$": "$outside"}))
        };
        let reads = json!({"Type": "Pass", field: payload, "Next": processor["StartAt"]});
        processor.get_mut("States")?.as_object_mut()?.insert("Reads it".into(), reads);
        processor.insert("StartAt".into(), json!("Reads it"));
        states.insert("Sets it".into(), json!({"Type": "Pass", "Assign": {"outside": 1}, "Next": start}));
        container.insert("StartAt".into(), json!("Sets it"));
        Some(format!("{at}/{field}"))
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
    Container("the same Label twice", "SFN0121", |container, _| {
        let start = container["StartAt"].clone();
        let states = container.get_mut("States")?.as_object_mut()?;
        let label = states.values().find(|state| is_distributed(state.as_object().unwrap()))?.get("Label")?.clone();
        // The last state in the order in which they are written.
        let name = "zz the second";
        let mut second = child("STANDARD", &json!({"Type": "Pass", "End": true}));
        second["Label"] = label;
        second["Next"] = start;
        states.insert(name.into(), second);
        container.insert("StartAt".into(), json!(name));
        Some(format!("/States/{name}/Label"))
    }),
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
    State("unknown ExecutionType", "SFN0116", |state, _| {
        inside(state, "ItemProcessor", |processor| {
            inside(processor, "ProcessorConfig", |config| replace(config, "ExecutionType", json!("FAST")))
        })
    }),
    // Express child executions, whatever the type of the machine.
    Container("job in an Express child", "SFN0405", |container, place| {
        express_child(
            container,
            place,
            &json!({"Type": "Task", "Resource": "arn:aws:states:::glue:startJobRun.sync", "End": true}),
        )
        .map(|at| at + "/Resource")
    }),
    Container("callback in an Express child", "SFN0405", |container, place| {
        let resource = "arn:aws:states:::sqs:sendMessage.waitForTaskToken";
        express_child(container, place, &json!({"Type": "Task", "Resource": resource, "End": true}))
            .map(|at| at + "/Resource")
    }),
    Container("activity in an Express child", "SFN0405", |container, place| {
        let resource = "arn:aws:states:eu-central-1:123456789012:activity:approve";
        express_child(container, place, &json!({"Type": "Task", "Resource": resource, "End": true}))
            .map(|at| at + "/Resource")
    }),
    Container("Distributed Map in an Express child", "SFN0405", |container, place| {
        let mut map = child("STANDARD", &json!({"Type": "Pass", "End": true}));
        map["End"] = json!(true);
        express_child(container, place, &map).map(|at| at + "/ItemProcessor/ProcessorConfig/Mode")
    }),
    Container("unknown Mode", "SFN0116", |container, _| {
        inside(container, "ProcessorConfig", |config| replace(config, "Mode", json!("SHARED")))
    }),
];

fn is_distributed(state: &Object) -> bool {
    state.get("ItemProcessor").is_some_and(|processor| processor["ProcessorConfig"]["Mode"] == "DISTRIBUTED")
}

/// Assigns a variable that the state does not assign yet.
fn variable(state: &mut Object, name: &str) -> Option<String> {
    let assign = state.entry("Assign").or_insert_with(|| json!({})).as_object_mut()?;
    add(assign, name, json!(1)).map(|rest| format!("/Assign{rest}"))
}

/// Changes the first state that can be changed in the first branch, or in the item processor of an inline Map state.
fn inner_state(state: &mut Object, change: impl Fn(&mut Object) -> Option<String>) -> Option<String> {
    if is_distributed(state) {
        return None;
    }
    let of_container = |container: &mut Object| {
        let states = container.get_mut("States")?.as_object_mut()?;
        let (name, rest) = states.iter_mut().find_map(|(name, state)| Some((name, change(state.as_object_mut()?)?)))?;
        Some(format!("/States/{name}{rest}"))
    };
    if state.contains_key("Branches") {
        first(state, "Branches", of_container)
    } else {
        inside(state, "ItemProcessor", of_container)
    }
}

/// A Distributed Map state whose child executions run one state; it leads nowhere yet.
fn child(execution_type: &str, state: &Value) -> Value {
    json!({"Type": "Map", "ItemProcessor": {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": execution_type},
        "StartAt": "The only one", "States": {"The only one": state}}})
}

/// Puts a Distributed Map state with Express child executions in front of a container's states, around a state with a
/// defect.
fn express_child(container: &mut Object, place: &Place, state: &Value) -> Option<String> {
    // The container itself may be an Express child.
    if place.depth > 0 {
        return None;
    }
    let mut map = child("EXPRESS", state);
    let processor = map["ItemProcessor"].as_object_mut()?;
    rename(processor, "The only one", "Cannot be Express");
    map["Next"] = container["StartAt"].clone();
    container.get_mut("States")?.as_object_mut()?.insert("Express children".into(), map);
    container.insert("StartAt".into(), json!("Express children"));
    Some("/States/Express children/ItemProcessor/States/Cannot be Express".into())
}

fn errors(machine: &Value) -> Vec<mutants::Error> {
    mutants::errors_of(&check_json(&machine.to_string()).1)
}

#[test]
fn one_defect_is_one_error() {
    let mut machines = mutants::made(machines::machine, &errors);
    machines.extend(mutants::of_corpus());
    mutants::check(OPERATORS, &machines, &errors);
}
