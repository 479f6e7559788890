//! What is written is read back the same, and nothing that is read makes the reader or the validator panic.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use sfn_asl::json::{self, Number, Object, Value};
use sfn_asl::model::{
    Branch, Catcher, Choice, ChoiceRule, Comparison, Condition, DataTest, ExecutionType, Fail, ItemBatcher,
    ItemProcessor, ItemReader, JitterStrategy, Map, NullablePath, Numeric, Operator, Parallel, Pass, ProcessorConfig,
    ProcessorMode, QueryLanguage, ResultWriter, Retrier, State, States, Succeed, Task, Wait,
};
use sfn_asl::read::{self, check_json};
use sfn_asl::token::{Attribute, Pseudo, ResourceHandle, ResourceKind};
use sfn_asl::validate::validate;
use sfn_asl::{StateMachine, Text, Token};

fn string() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-z$.{}%\"\\\\ ]{0,8}",
        any::<String>(),
        Just("${f_arn}".to_owned()),
        Just("$${x} %{y} {{resolve:ssm:/a}}".to_owned()),
        Just("{% $states.input %}".to_owned()),
    ]
}

fn token() -> impl Strategy<Value = Token> {
    prop_oneof![
        Just(ResourceHandle::new(ResourceKind::LambdaFunction, "f").arn()),
        Just(ResourceHandle::new(ResourceKind::SqsQueue, "q").attribute(Attribute::Url)),
        Just(Token::from(Pseudo::Partition)),
    ]
}

fn text() -> impl Strategy<Value = Text> {
    let part = prop_oneof![string().prop_map(Text::from), token().prop_map(Text::from)];
    vec(part, 0..4).prop_map(|parts| {
        parts.iter().fold(Text::new(), |mut all, part| {
            all.push(part);
            all
        })
    })
}

fn number() -> impl Strategy<Value = Number> {
    let text = prop_oneof![
        Just("2.0".to_owned()),
        Just("-0".to_owned()),
        Just("1e400".to_owned()),
        Just("1E+3".to_owned()),
        any::<i64>().prop_map(|whole| whole.to_string()),
        "-?(0|[1-9][0-9]{0,20})(\\.[0-9]{1,10})?([eE][+-]?[0-9]{1,3})?",
    ];
    text.prop_map(|text| Number::parse(&text).unwrap())
}

fn object_of(value: impl Strategy<Value = Value>) -> impl Strategy<Value = Object> {
    vec((string(), value), 0..4).prop_map(|members| {
        members.into_iter().enumerate().map(|(index, (key, value))| (format!("{index}{key}"), value)).collect()
    })
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        number().prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![vec(inner.clone(), 0..4).prop_map(Value::Array), object_of(inner).prop_map(Value::Object)]
    })
}

fn object() -> impl Strategy<Value = Object> {
    object_of(value())
}

fn numeric() -> impl Strategy<Value = Numeric> {
    prop_oneof![number().prop_map(Numeric::Number), text().prop_map(Numeric::Jsonata)]
}

fn nullable_path() -> impl Strategy<Value = NullablePath> {
    prop_oneof![Just(NullablePath::Null), string().prop_map(NullablePath::Path)]
}

fn language() -> impl Strategy<Value = QueryLanguage> {
    prop_oneof![Just(QueryLanguage::JsonPath), Just(QueryLanguage::Jsonata)]
}

/// The fields of states are set one by one: a strategy for each kind of field, and a list of those that are there.
macro_rules! filled {
    ($type:ty { $($field:ident: $strategy:expr),* $(,)? }) => {{
        let mut filled: BoxedStrategy<$type> = Just(<$type>::default()).boxed();
        $(
            filled = (filled, $strategy).prop_map(|(mut it, value)| { it.$field = value; it }).boxed();
        )*
        filled
    }};
}

fn some<T: std::fmt::Debug>(strategy: impl Strategy<Value = T>) -> impl Strategy<Value = Option<T>> {
    option::weighted(0.4, strategy)
}

fn retrier() -> impl Strategy<Value = Retrier> {
    filled!(Retrier {
        comment: some(string()),
        error_equals: vec(string(), 0..3),
        interval_seconds: some(number()),
        max_attempts: some(number()),
        backoff_rate: some(number()),
        max_delay_seconds: some(number()),
        jitter_strategy: some(prop_oneof![Just(JitterStrategy::Full), Just(JitterStrategy::None)]),
    })
}

fn catcher() -> impl Strategy<Value = Catcher> {
    filled!(Catcher {
        comment: some(string()),
        error_equals: vec(string(), 0..3),
        result_path: some(nullable_path()),
        assign: some(object()),
        output: some(value()),
        next: string(),
    })
}

fn data_test() -> impl Strategy<Value = DataTest> {
    let compare = (string(), 0..Operator::ALL.len(), value()).prop_map(|(variable, operator, operand)| {
        DataTest::Compare(Comparison { variable, operator: Operator::ALL[operator], operand })
    });
    compare.prop_recursive(3, 8, 3, |inner| {
        let nested = (option::of(string()), inner)
            .prop_map(|(comment, test)| match (comment, test) {
                (
                    Some(comment),
                    test @ (DataTest::And(_) | DataTest::Or(_) | DataTest::Not(_) | DataTest::Compare(_)),
                ) => DataTest::Commented(comment, Box::new(test)),
                (_, test) => test,
            })
            .boxed();
        prop_oneof![
            vec(nested.clone(), 0..3).prop_map(DataTest::And),
            vec(nested.clone(), 0..3).prop_map(DataTest::Or),
            nested.prop_map(|test| DataTest::Not(Box::new(test))),
        ]
    })
}

fn choice_rule() -> impl Strategy<Value = ChoiceRule> {
    filled!(ChoiceRule {
        comment: some(string()),
        condition: some(prop_oneof![any::<bool>().prop_map(Condition::Bool), text().prop_map(Condition::Jsonata)]),
        test: some(data_test()),
        assign: some(object()),
        output: some(value()),
        next: some(string()),
    })
}

fn simple_state() -> impl Strategy<Value = State> {
    let task = filled!(Task {
        comment: some(string()),
        query_language: some(language()),
        resource: text(),
        credentials: some(object()),
        input_path: some(nullable_path()),
        parameters: some(value()),
        arguments: some(value()),
        timeout_seconds: some(numeric()),
        timeout_seconds_path: some(string()),
        heartbeat_seconds: some(numeric()),
        heartbeat_seconds_path: some(string()),
        result_selector: some(value()),
        result_path: some(nullable_path()),
        output_path: some(nullable_path()),
        assign: some(object()),
        output: some(value()),
        retry: vec(retrier(), 0..2),
        catch: vec(catcher(), 0..2),
        next: some(string()),
        end: some(any::<bool>()),
    });
    let pass = filled!(Pass {
        comment: some(string()),
        query_language: some(language()),
        input_path: some(nullable_path()),
        parameters: some(value()),
        result: some(value()),
        result_path: some(nullable_path()),
        output_path: some(nullable_path()),
        assign: some(object()),
        output: some(value()),
        next: some(string()),
        end: some(any::<bool>()),
    });
    let wait = filled!(Wait {
        comment: some(string()),
        query_language: some(language()),
        seconds: some(numeric()),
        timestamp: some(text()),
        seconds_path: some(string()),
        timestamp_path: some(string()),
        input_path: some(nullable_path()),
        output_path: some(nullable_path()),
        assign: some(object()),
        output: some(value()),
        next: some(string()),
        end: some(any::<bool>()),
    });
    let choice = filled!(Choice {
        comment: some(string()),
        query_language: some(language()),
        input_path: some(nullable_path()),
        output_path: some(nullable_path()),
        choices: vec(choice_rule(), 0..3),
        default: some(string()),
        assign: some(object()),
        output: some(value()),
    });
    let succeed = filled!(Succeed {
        comment: some(string()),
        query_language: some(language()),
        input_path: some(nullable_path()),
        output_path: some(nullable_path()),
        output: some(value()),
    });
    let fail = filled!(Fail {
        comment: some(string()),
        query_language: some(language()),
        error: some(text()),
        error_path: some(string()),
        cause: some(text()),
        cause_path: some(string()),
    });
    prop_oneof![
        task.prop_map(State::Task),
        pass.prop_map(State::Pass),
        wait.prop_map(State::Wait),
        choice.prop_map(State::Choice),
        succeed.prop_map(State::Succeed),
        fail.prop_map(State::Fail),
    ]
}

fn states_of(state: impl Strategy<Value = State>) -> impl Strategy<Value = States> {
    vec((string(), state), 0..3).prop_map(|states| states.into_iter().collect())
}

fn state() -> impl Strategy<Value = State> {
    simple_state().prop_recursive(2, 8, 3, |inner| {
        let branch = filled!(Branch { comment: some(string()), start_at: string(), states: states_of(inner.clone()) });
        let parallel = filled!(Parallel {
            comment: some(string()),
            query_language: some(language()),
            input_path: some(nullable_path()),
            parameters: some(value()),
            arguments: some(value()),
            branches: vec(branch, 0..2),
            result_selector: some(value()),
            result_path: some(nullable_path()),
            output_path: some(nullable_path()),
            assign: some(object()),
            output: some(value()),
            retry: vec(retrier(), 0..2),
            catch: vec(catcher(), 0..2),
            next: some(string()),
            end: some(any::<bool>()),
        });
        let config = filled!(ProcessorConfig {
            mode: some(prop_oneof![Just(ProcessorMode::Inline), Just(ProcessorMode::Distributed)]),
            execution_type: some(prop_oneof![Just(ExecutionType::Standard), Just(ExecutionType::Express)]),
        });
        let processor = filled!(ItemProcessor {
            processor_config: some(config),
            comment: some(string()),
            start_at: string(),
            states: states_of(inner),
        });
        let map = filled!(Map {
            comment: some(string()),
            query_language: some(language()),
            input_path: some(nullable_path()),
            items_path: some(string()),
            items: some(value()),
            item_reader: some(filled!(ItemReader {
                resource: text(),
                parameters: some(value()),
                arguments: some(value()),
                reader_config: some(object()),
            })),
            item_selector: some(value()),
            parameters: some(value()),
            item_batcher: some(filled!(ItemBatcher {
                batch_input: some(value()),
                max_items_per_batch: some(numeric()),
                max_items_per_batch_path: some(string()),
                max_input_bytes_per_batch: some(numeric()),
                max_input_bytes_per_batch_path: some(string()),
            })),
            max_concurrency: some(numeric()),
            max_concurrency_path: some(string()),
            item_processor: some(processor.clone()),
            iterator: some(processor),
            label: some(string()),
            tolerated_failure_percentage: some(numeric()),
            tolerated_failure_percentage_path: some(string()),
            tolerated_failure_count: some(numeric()),
            tolerated_failure_count_path: some(string()),
            result_writer: some(filled!(ResultWriter {
                resource: some(text()),
                parameters: some(value()),
                arguments: some(value()),
                writer_config: some(object()),
            })),
            result_selector: some(value()),
            result_path: some(nullable_path()),
            output_path: some(nullable_path()),
            assign: some(object()),
            output: some(value()),
            retry: vec(retrier(), 0..2),
            catch: vec(catcher(), 0..2),
            next: some(string()),
            end: some(any::<bool>()),
        });
        prop_oneof![parallel.prop_map(State::Parallel), map.prop_map(State::Map)]
    })
}

fn machine() -> impl Strategy<Value = StateMachine> {
    filled!(StateMachine {
        comment: some(string()),
        version: some(string()),
        query_language: some(language()),
        timeout_seconds: some(number()),
        start_at: string(),
        states: states_of(state()),
    })
}

/// JSON that looks like a definition: the names of fields with values of any kind.
fn look_alike() -> impl Strategy<Value = Value> {
    let names = prop::sample::select(
        [
            "StartAt",
            "States",
            "Type",
            "Next",
            "End",
            "Choices",
            "Default",
            "And",
            "Or",
            "Not",
            "Variable",
            "StringEquals",
            "IsNull",
            "Condition",
            "Branches",
            "ItemProcessor",
            "Iterator",
            "ProcessorConfig",
            "Mode",
            "Retry",
            "Catch",
            "ErrorEquals",
            "ResultPath",
            "Assign",
            "Seconds",
            "Timestamp",
            "ReaderConfig",
            "ItemReader",
            "ResultWriter",
            "WriterConfig",
            "ItemBatcher",
            "Label",
            "QueryLanguage",
            "Resource",
            "Parameters",
            "a.$",
            "A",
            "B",
            "",
            "nxt",
        ]
        .as_slice(),
    );
    let words = prop::sample::select(
        [
            "A",
            "B",
            "Task",
            "Pass",
            "Map",
            "Parallel",
            "Choice",
            "Wait",
            "Succeed",
            "Fail",
            "JSONata",
            "jsonata",
            "DISTRIBUTED",
            "States.ALL",
            "$.a",
            "{% 1 %}",
            "arn:aws:states:::lambda:invoke",
            "2016-03-14T01:59:00Z",
            "é",
        ]
        .as_slice(),
    );
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        number().prop_map(Value::from),
        words.prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 48, 6, move |inner| {
        prop_oneof![
            1 => vec(inner.clone(), 0..4).prop_map(Value::Array),
            4 => vec((names.clone(), inner), 0..6).prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_back(machine in machine()) {
        let tokens = machine.tokens();
        let text = machine.to_json();
        let read = StateMachine::from_template(&text, &tokens);
        prop_assert_eq!(read.as_ref(), Ok(&machine), "{}", text);
        // Every finding has a place that can be sorted, and none panics.
        validate(&machine);
        prop_assert_eq!(read::read(&machine.to_value()), (Some(machine), sfn_asl::Diagnostics::new()));
    }

    #[test]
    fn any_value_can_be_checked(value in prop_oneof![value(), look_alike()]) {
        let (machine, _) = read::read(&value);
        if let Some(machine) = machine {
            validate(&machine);
            machine.to_json();
        }
        let text = json::Writer::new(json::Style::Template, Token::placeholder).pretty(&value);
        check_json(&text);
    }

    #[test]
    fn any_text_can_be_checked(text in prop_oneof![any::<String>(), "[\\[\\]{}\",:0-9a-z \\\\$.]{0,40}"]) {
        check_json(&text);
        let _ = StateMachine::from_template(&text, &[Token::from(Pseudo::Region)]);
    }
}

#[test]
fn number_text_is_kept() {
    let text = r#"{"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage",
        "Parameters": {"n": 1.50, "e": 1E2}, "TimeoutSeconds": 3e1, "Retry": [{"ErrorEquals": ["a"], "BackoffRate": 2.0}],
        "End": true}}}"#;
    let written = StateMachine::from_json(text).unwrap().to_json();
    for number in ["1.50", "1E2", "3e1", "2.0"] {
        assert!(written.contains(&format!(": {number}")), "{number} in {written}");
    }
    assert!(StateMachine::from_json(&written).unwrap().validate().is_ok());
}

#[test]
fn placeholders_become_tokens() {
    let function = ResourceHandle::new(ResourceKind::LambdaFunction, "f").arn();
    let text = r#"{"Comment": "${f_arn}", "StartAt": "${f_arn}", "States": {"${f_arn}": {"Type": "Task",
        "Resource": "${f_arn}", "Parameters": {"${f_arn}": "a\n${f_arn}:${other}\u0024{f_arn}$${f_arn}\\${f_arn}${"},
        "End": true}}}"#;
    let machine = StateMachine::from_template(text, std::slice::from_ref(&function)).unwrap();
    // Names and comments are text.
    assert_eq!(machine.comment.as_deref(), Some("${f_arn}"));
    assert_eq!(machine.start_at, "${f_arn}");
    let Some(State::Task(task)) = machine.states.get("${f_arn}") else { panic!("{machine:?}") };
    assert_eq!(task.resource, Text::from(function.clone()));
    let payload = task.parameters.as_ref().and_then(|value| value.get("${f_arn}")).and_then(Value::as_text).unwrap();
    let shown = payload.render(|_| "<f>".to_owned());
    assert_eq!(shown, "a\n<f>:${other}${f_arn}$<f>\\<f>${");
    assert_eq!(StateMachine::from_template(&machine.to_json(), &[function]).unwrap(), machine);
    // Without tokens it is all text.
    assert!(StateMachine::from_json(text).unwrap().tokens().is_empty());
}

#[test]
fn what_cannot_be_read_is_no_machine() {
    let (machine, diagnostics) = read::read(&json::parse(r#"{"StartAt": "A", "States": {"A": 1}}"#).unwrap());
    assert_eq!(machine.unwrap().states.len(), 1);
    assert!(diagnostics.has_errors());
    assert_eq!(read::read(&Value::Null).0, None);
}
