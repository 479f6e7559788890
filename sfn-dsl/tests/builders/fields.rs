//! Every field that the reader knows is said by the builders, in both query languages.
//!
//! The fields are those of the reader's own tables: a field that is added there fails here until the builders have it.

use serde_json::{Map, Value, json};
use sfn_asl::StateMachine;
use sfn_asl::model::{Operand, Operator, StateType};

use crate::convert::convert;
use crate::names;

/// A value of a field.
fn sample(owner: &str, field: &str) -> Value {
    let container = || json!({"StartAt": "I", "States": {"I": {"Type": "Succeed"}}});
    match field {
        "Comment" => json!("why"),
        "Version" => json!("1.0"),
        "QueryLanguage" => json!("JSONata"),
        "StartAt" => json!("Second"),
        "States" => json!({"First": {"Type": "Fail"}, "Second": {"Type": "Succeed"}}),
        "Resource" => json!("arn:aws:states:::sqs:sendMessage"),
        "Credentials" => json!({"RoleArn.$": "$.role"}),
        "InputPath" | "OutputPath" | "ResultPath" => Value::Null,
        "Parameters" | "Arguments" | "ResultSelector" | "ItemSelector" | "BatchInput" => json!({"a.$": "$.b", "c": [1.0]}),
        "Output" | "Items" => json!("{% $states.input %}"),
        "Result" => json!([null, {"a.$": 1}]),
        "Assign" => json!({"v": "{% 1 %}", "w.$": "$.w"}),
        "TimeoutSeconds" if owner == "a state machine" => json!(3600),
        "TimeoutSeconds" | "Seconds" | "MaxConcurrency" | "ToleratedFailurePercentage" | "MaxItemsPerBatch" => {
            json!("{% $v %}")
        }
        "HeartbeatSeconds" | "ToleratedFailureCount" | "MaxInputBytesPerBatch" | "IntervalSeconds" | "MaxAttempts"
        | "MaxDelaySeconds" => json!(7),
        "BackoffRate" => json!(1.5),
        "JitterStrategy" => json!("NONE"),
        "ErrorEquals" => json!(["Custom.Error", "States.Timeout"]),
        "Timestamp" => json!("2030-01-31T23:59:59Z"),
        "Error" | "Cause" => json!("{% $states.input.cause %}"),
        "Label" => json!("each"),
        "Next" | "Default" => json!("Second"),
        "End" => json!(true),
        "Retry" => json!([{"ErrorEquals": ["a"]}, {"ErrorEquals": ["States.ALL"], "MaxAttempts": 0}]),
        "Catch" => json!([{"ErrorEquals": ["a"], "Next": "Second"}, {"ErrorEquals": ["States.ALL"], "Next": "X"}]),
        "Choices" => json!([{"Condition": false, "Next": "X"}, {"Condition": "{% $v %}", "Next": "Second"}]),
        "Condition" => json!("{% $v > 1 %}"),
        "Variable" => json!("$.n"),
        "And" | "Or" => json!([{"Variable": "$.a", "IsNull": true}, {"Variable": "$.b", "IsPresent": false}]),
        "Not" => json!({"Or": [{"Comment": "inside", "Variable": "$.a", "NumericEquals": 2}]}),
        "Branches" => json!([container(), container()]),
        "ItemProcessor" | "Iterator" => container(),
        "ItemReader" => json!({"Resource": "arn:aws:states:::s3:listObjectsV2"}),
        "ItemBatcher" => json!({"MaxItemsPerBatch": 5}),
        "ResultWriter" => json!({"WriterConfig": {"OutputType": "JSON", "Transformation": "NONE"}}),
        "ProcessorConfig" => json!({}),
        "Mode" => json!("DISTRIBUTED"),
        "ExecutionType" => json!("EXPRESS"),
        "ReaderConfig" | "WriterConfig" => json!({"InputType": "JSON"}),
        path if path.ends_with("Path") => operand(field).unwrap_or_else(|| json!("$.a[0]")),
        other => operand(other).unwrap_or_else(|| {
            panic!("{owner} has the field `{field}`: give it a value here, a setter in the builders, and a call in `convert`")
        }),
    }
}

fn operator(field: &str) -> Option<Operator> {
    Operator::ALL.iter().copied().find(|operator| operator.as_str() == field)
}

fn operand(field: &str) -> Option<Value> {
    Some(match operator(field)?.operand() {
        Operand::String => json!("x*"),
        Operand::Number => json!(-1.50),
        Operand::Boolean => json!(false),
        Operand::Timestamp => json!("2030-01-31T23:59:59Z"),
        Operand::Path => json!("$.b"),
    })
}

/// `around` with the fields of `owner`, each on its own: the machine that the builders make is the same, and has the field.
///
/// `at` is where the owner is in the machine.
fn each_field(owner: &str, fields: &[&str], at: &str, around: impl Fn(Map<String, Value>, &str) -> Value) {
    for field in fields.iter().filter(|field| **field != "Type") {
        let value = sample(owner, field);
        let mut machine = around(Map::from_iter([((*field).to_owned(), value.clone())]), field);
        for language in ["JSONPath", "JSONata"] {
            if (owner, *field) != ("a state machine", "QueryLanguage") {
                machine["QueryLanguage"] = json!(language);
            }
            let text = machine.to_string();
            let read = StateMachine::from_json(&text).unwrap_or_else(|findings| panic!("{text}\n{findings}"));
            let made = convert(&read);
            assert_eq!(made, read, "{owner}, `{field}`");
            let written: Value = serde_json::from_str(&made.to_json()).unwrap();
            assert_eq!(written.pointer(&format!("{at}/{field}")), Some(&value), "{owner}, `{field}`: {written}");
        }
    }
}

/// A machine with a state `X`, which is given without what every state of its type has.
fn with_state(state_type: &str, mut state: Map<String, Value>) -> Value {
    state.insert("Type".to_owned(), json!(state_type));
    let required = match state_type {
        "Task" => Some(("Resource", json!("arn:aws:states:::lambda:invoke"))),
        "Parallel" => Some(("Branches", json!([]))),
        "Choice" => Some(("Choices", json!([]))),
        "Wait" | "Map" | "Pass" | "Succeed" | "Fail" => None,
        other => panic!("what must a {other} state have?"),
    };
    if let Some((field, value)) = required {
        state.entry(field).or_insert(value);
    }
    if !matches!(state_type, "Choice" | "Succeed" | "Fail") && !state.contains_key("Next") {
        state.insert("End".to_owned(), json!(true));
    }
    json!({"StartAt": "X", "States": {"X": state, "Second": {"Type": "Succeed"}}})
}

/// What every container has, beside `container`.
fn with_start(mut container: Map<String, Value>) -> Value {
    let states = json!({"I": {"Type": "Succeed"}, "Second": {"Type": "Succeed"}});
    container.entry("States").or_insert(states);
    container.entry("StartAt").or_insert_with(|| json!("Second"));
    container.into()
}

fn one(field: &str, value: impl Into<Value>) -> Map<String, Value> {
    Map::from_iter([(field.to_owned(), value.into())])
}

#[test]
fn every_field_of_every_state() {
    for state_type in StateType::ALL {
        let name = state_type.as_str();
        each_field(name, names::of_state(state_type), "/States/X", |state, _| with_state(name, state));
    }
}

#[test]
fn every_field_of_every_container() {
    each_field("a state machine", names::MACHINE, "", |machine, _| with_start(machine));
    each_field("a branch", names::BRANCH, "/States/X/Branches/1", |branch, _| {
        with_state("Parallel", one("Branches", vec![with_start(Map::new()), with_start(branch)]))
    });
    for field in ["ItemProcessor", "Iterator"] {
        let at = format!("/States/X/{field}");
        each_field("an item processor", names::ITEM_PROCESSOR, &at, |processor, _| {
            with_state("Map", one(field, with_start(processor)))
        });
        let at = format!("/States/X/{field}/ProcessorConfig");
        each_field("a processor configuration", names::PROCESSOR_CONFIG, &at, |config, _| {
            with_state("Map", one(field, with_start(one("ProcessorConfig", config))))
        });
    }
}

#[test]
fn every_field_of_the_parts_of_states() {
    each_field("an item reader", names::ITEM_READER, "/States/X/ItemReader", |mut reader, _| {
        reader.entry("Resource").or_insert_with(|| json!("arn:aws:states:::s3:getObject"));
        with_state("Map", one("ItemReader", reader))
    });
    each_field("an item batcher", names::ITEM_BATCHER, "/States/X/ItemBatcher", |batcher, _| {
        with_state("Map", one("ItemBatcher", batcher))
    });
    each_field("a result writer", names::RESULT_WRITER, "/States/X/ResultWriter", |writer, _| {
        with_state("Map", one("ResultWriter", writer))
    });
    for state_type in ["Task", "Parallel", "Map"] {
        each_field("a retrier", names::RETRIER, "/States/X/Retry/0", |mut retrier, _| {
            retrier.entry("ErrorEquals").or_insert_with(|| json!(["e"]));
            with_state(state_type, one("Retry", vec![Value::from(retrier)]))
        });
        each_field("a catcher", names::CATCHER, "/States/X/Catch/0", |mut catcher, _| {
            catcher.entry("ErrorEquals").or_insert_with(|| json!(["e"]));
            catcher.entry("Next").or_insert_with(|| json!("Second"));
            with_state(state_type, one("Catch", vec![Value::from(catcher)]))
        });
    }
}

#[test]
fn every_field_of_choice_rules() {
    // The rest of a test that has the field.
    let tested = |mut rule: Map<String, Value>, field: &str| {
        if operator(field).is_some() {
            rule.insert("Variable".to_owned(), json!("$.a"));
        } else if !["Condition", "And", "Or", "Not"].contains(&field) {
            rule.entry("Variable").or_insert_with(|| json!("$.a"));
            rule.insert("IsString".to_owned(), json!(true));
        }
        rule
    };
    let choice = |rule: Map<String, Value>| with_state("Choice", one("Choices", vec![Value::from(rule)]));
    each_field("a choice rule", &names::CHOICE_RULE, "/States/X/Choices/0", |rule, field| {
        let mut rule = tested(rule, field);
        rule.entry("Next").or_insert_with(|| json!("Second"));
        choice(rule)
    });
    each_field("a nested choice rule", &names::NESTED_RULE, "/States/X/Choices/0/And/0/Not", |rule, field| {
        let mut outer = one("And", vec![Value::from(one("Not", tested(rule, field)))]);
        outer.insert("Next".to_owned(), json!("Second"));
        choice(outer)
    });
}

/// A state of which only what must be there is said.
#[test]
fn a_field_that_is_not_set_is_not_there() {
    for state_type in StateType::ALL {
        let text = with_state(state_type.as_str(), Map::new()).to_string();
        let read = StateMachine::from_json(&text).unwrap();
        assert_eq!(convert(&read), read, "{text}");
    }
}
