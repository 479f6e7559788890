//! From the model to JSON.

use crate::json::{Number, Object, Style, Value, Writer};
use crate::model::{
    Branch, Catcher, Choice, ChoiceRule, Condition, DataTest, Fail, ItemBatcher, ItemProcessor, ItemReader, Map,
    NullablePath, Numeric, Parallel, Pass, QueryLanguage, ResultWriter, Retrier, State, StateMachine, States, Succeed,
    Task, Wait,
};
use crate::text::Text;
use crate::token::Token;
use crate::yaml;

impl StateMachine {
    /// The definition as a JSON tree: fields in one fixed order, states and payloads in written order.
    pub fn to_value(&self) -> Value {
        let mut fields = Object::new();
        put(&mut fields, "Comment", self.comment.as_ref());
        put(&mut fields, "Version", self.version.as_ref());
        put(&mut fields, "QueryLanguage", self.query_language);
        put(&mut fields, "TimeoutSeconds", self.timeout_seconds.as_ref());
        put(&mut fields, "StartAt", Some(&self.start_at));
        put(&mut fields, "States", Some(&self.states));
        fields.into()
    }

    /// The definition as JSON text with a line feed at the end. Tokens are shown as `${placeholder}`; a machine that
    /// has any gets its literal `${`s written as `\u0024{`, so that every `${` in the text is a placeholder.
    pub fn to_json(&self) -> String {
        let value = self.to_value();
        let style = if value.tokens().is_empty() { Style::Plain } else { Style::Template };
        self.to_template(style, |token| format!("${{{}}}", token.placeholder()))
    }

    /// The definition as JSON text with a line feed at the end, tokens printed by the given function.
    pub fn to_template(&self, style: Style, print_token: impl FnMut(&Token) -> String) -> String {
        let mut text = Writer::new(style, print_token).pretty(&self.to_value());
        text.push('\n');
        text
    }

    /// The definition as YAML text that every reader of YAML 1.1 or 1.2 understands alike. Tokens are shown as
    /// `${placeholder}`; nothing marks other text of that form.
    pub fn to_yaml(&self) -> String {
        yaml::to_string(&self.to_value())
    }

    /// Every token of the definition, sorted, each once.
    pub fn tokens(&self) -> Vec<Token> {
        let value = self.to_value();
        let mut tokens: Vec<Token> = value.tokens().into_iter().cloned().collect();
        tokens.sort();
        tokens.dedup();
        tokens
    }
}

/// Appends a member if there is a value for it.
fn put(fields: &mut Object, name: &str, value: Option<impl ToValue>) {
    if let Some(value) = value {
        fields.push(name, value.to_value());
    }
}

/// Appends a list unless it is empty.
fn put_list<T>(fields: &mut Object, name: &str, items: &[T])
where
    for<'a> &'a T: ToValue,
{
    if !items.is_empty() {
        fields.push(name, Value::Array(items.iter().map(ToValue::to_value).collect()));
    }
}

trait ToValue {
    fn to_value(self) -> Value;
}

impl ToValue for &Value {
    fn to_value(self) -> Value {
        self.clone()
    }
}

impl ToValue for &String {
    fn to_value(self) -> Value {
        self.as_str().into()
    }
}

impl ToValue for &str {
    fn to_value(self) -> Value {
        self.into()
    }
}

impl ToValue for bool {
    fn to_value(self) -> Value {
        self.into()
    }
}

impl ToValue for &Text {
    fn to_value(self) -> Value {
        self.clone().into()
    }
}

impl ToValue for &Number {
    fn to_value(self) -> Value {
        self.clone().into()
    }
}

impl ToValue for &Object {
    fn to_value(self) -> Value {
        self.clone().into()
    }
}

impl ToValue for QueryLanguage {
    fn to_value(self) -> Value {
        self.as_str().into()
    }
}

impl ToValue for &Numeric {
    fn to_value(self) -> Value {
        match self {
            Numeric::Number(number) => number.to_value(),
            Numeric::Jsonata(text) => text.to_value(),
        }
    }
}

impl ToValue for &NullablePath {
    fn to_value(self) -> Value {
        match self {
            NullablePath::Null => Value::Null,
            NullablePath::Path(path) => path.to_value(),
        }
    }
}

impl ToValue for &States {
    fn to_value(self) -> Value {
        Value::Object(self.iter().map(|(name, state)| (name, state.to_value())).collect())
    }
}

impl ToValue for &State {
    fn to_value(self) -> Value {
        let mut fields = Object::new();
        put(&mut fields, "Type", Some(self.state_type().as_str()));
        put(&mut fields, "Comment", self.comment());
        put(&mut fields, "QueryLanguage", self.query_language());
        match self {
            State::Task(state) => task(&mut fields, state),
            State::Parallel(state) => parallel(&mut fields, state),
            State::Map(state) => map(&mut fields, state),
            State::Pass(state) => pass(&mut fields, state),
            State::Wait(state) => wait(&mut fields, state),
            State::Choice(state) => choice(&mut fields, state),
            State::Succeed(state) => succeed(&mut fields, state),
            State::Fail(state) => fail(&mut fields, state),
        }
        put_list(&mut fields, "Retry", self.retry());
        put_list(&mut fields, "Catch", self.catch());
        put(&mut fields, "Next", self.next());
        put(&mut fields, "End", self.end());
        fields.into()
    }
}

fn task(fields: &mut Object, state: &Task) {
    put(fields, "Resource", Some(&state.resource));
    put(fields, "Credentials", state.credentials.as_ref());
    put(fields, "InputPath", state.input_path.as_ref());
    put(fields, "Parameters", state.parameters.as_ref());
    put(fields, "Arguments", state.arguments.as_ref());
    put(fields, "TimeoutSeconds", state.timeout_seconds.as_ref());
    put(fields, "TimeoutSecondsPath", state.timeout_seconds_path.as_ref());
    put(fields, "HeartbeatSeconds", state.heartbeat_seconds.as_ref());
    put(fields, "HeartbeatSecondsPath", state.heartbeat_seconds_path.as_ref());
    put(fields, "ResultSelector", state.result_selector.as_ref());
    put(fields, "ResultPath", state.result_path.as_ref());
    put(fields, "OutputPath", state.output_path.as_ref());
    put(fields, "Assign", state.assign.as_ref());
    put(fields, "Output", state.output.as_ref());
}

fn parallel(fields: &mut Object, state: &Parallel) {
    put(fields, "InputPath", state.input_path.as_ref());
    put(fields, "Parameters", state.parameters.as_ref());
    put(fields, "Arguments", state.arguments.as_ref());
    fields.push("Branches", Value::Array(state.branches.iter().map(branch).collect()));
    put(fields, "ResultSelector", state.result_selector.as_ref());
    put(fields, "ResultPath", state.result_path.as_ref());
    put(fields, "OutputPath", state.output_path.as_ref());
    put(fields, "Assign", state.assign.as_ref());
    put(fields, "Output", state.output.as_ref());
}

fn branch(branch: &Branch) -> Value {
    let mut fields = Object::new();
    put(&mut fields, "Comment", branch.comment.as_ref());
    put(&mut fields, "StartAt", Some(&branch.start_at));
    put(&mut fields, "States", Some(&branch.states));
    fields.into()
}

fn map(fields: &mut Object, state: &Map) {
    put(fields, "InputPath", state.input_path.as_ref());
    put(fields, "ItemsPath", state.items_path.as_ref());
    put(fields, "Items", state.items.as_ref());
    put(fields, "ItemReader", state.item_reader.as_ref());
    put(fields, "ItemSelector", state.item_selector.as_ref());
    put(fields, "Parameters", state.parameters.as_ref());
    put(fields, "ItemBatcher", state.item_batcher.as_ref());
    put(fields, "MaxConcurrency", state.max_concurrency.as_ref());
    put(fields, "MaxConcurrencyPath", state.max_concurrency_path.as_ref());
    put(fields, "Label", state.label.as_ref());
    put(fields, "ToleratedFailurePercentage", state.tolerated_failure_percentage.as_ref());
    put(fields, "ToleratedFailurePercentagePath", state.tolerated_failure_percentage_path.as_ref());
    put(fields, "ToleratedFailureCount", state.tolerated_failure_count.as_ref());
    put(fields, "ToleratedFailureCountPath", state.tolerated_failure_count_path.as_ref());
    put(fields, "ItemProcessor", state.item_processor.as_ref());
    put(fields, "Iterator", state.iterator.as_ref());
    put(fields, "ResultWriter", state.result_writer.as_ref());
    put(fields, "ResultSelector", state.result_selector.as_ref());
    put(fields, "ResultPath", state.result_path.as_ref());
    put(fields, "OutputPath", state.output_path.as_ref());
    put(fields, "Assign", state.assign.as_ref());
    put(fields, "Output", state.output.as_ref());
}

impl ToValue for &ItemProcessor {
    fn to_value(self) -> Value {
        let mut fields = Object::new();
        if let Some(config) = &self.processor_config {
            let mut members = Object::new();
            put(&mut members, "Mode", config.mode.map(crate::model::ProcessorMode::as_str));
            put(&mut members, "ExecutionType", config.execution_type.map(crate::model::ExecutionType::as_str));
            fields.push("ProcessorConfig", members);
        }
        put(&mut fields, "Comment", self.comment.as_ref());
        put(&mut fields, "StartAt", Some(&self.start_at));
        put(&mut fields, "States", Some(&self.states));
        fields.into()
    }
}

impl ToValue for &ItemReader {
    fn to_value(self) -> Value {
        let mut fields = Object::new();
        put(&mut fields, "Resource", Some(&self.resource));
        put(&mut fields, "ReaderConfig", self.reader_config.as_ref());
        put(&mut fields, "Parameters", self.parameters.as_ref());
        put(&mut fields, "Arguments", self.arguments.as_ref());
        fields.into()
    }
}

impl ToValue for &ItemBatcher {
    fn to_value(self) -> Value {
        let mut fields = Object::new();
        put(&mut fields, "BatchInput", self.batch_input.as_ref());
        put(&mut fields, "MaxItemsPerBatch", self.max_items_per_batch.as_ref());
        put(&mut fields, "MaxItemsPerBatchPath", self.max_items_per_batch_path.as_ref());
        put(&mut fields, "MaxInputBytesPerBatch", self.max_input_bytes_per_batch.as_ref());
        put(&mut fields, "MaxInputBytesPerBatchPath", self.max_input_bytes_per_batch_path.as_ref());
        fields.into()
    }
}

impl ToValue for &ResultWriter {
    fn to_value(self) -> Value {
        let mut fields = Object::new();
        put(&mut fields, "Resource", self.resource.as_ref());
        put(&mut fields, "Parameters", self.parameters.as_ref());
        put(&mut fields, "Arguments", self.arguments.as_ref());
        put(&mut fields, "WriterConfig", self.writer_config.as_ref());
        fields.into()
    }
}

fn pass(fields: &mut Object, state: &Pass) {
    put(fields, "InputPath", state.input_path.as_ref());
    put(fields, "Parameters", state.parameters.as_ref());
    put(fields, "Result", state.result.as_ref());
    put(fields, "ResultPath", state.result_path.as_ref());
    put(fields, "OutputPath", state.output_path.as_ref());
    put(fields, "Assign", state.assign.as_ref());
    put(fields, "Output", state.output.as_ref());
}

fn wait(fields: &mut Object, state: &Wait) {
    put(fields, "Seconds", state.seconds.as_ref());
    put(fields, "Timestamp", state.timestamp.as_ref());
    put(fields, "SecondsPath", state.seconds_path.as_ref());
    put(fields, "TimestampPath", state.timestamp_path.as_ref());
    put(fields, "InputPath", state.input_path.as_ref());
    put(fields, "OutputPath", state.output_path.as_ref());
    put(fields, "Assign", state.assign.as_ref());
    put(fields, "Output", state.output.as_ref());
}

fn choice(fields: &mut Object, state: &Choice) {
    put(fields, "InputPath", state.input_path.as_ref());
    put(fields, "OutputPath", state.output_path.as_ref());
    fields.push("Choices", Value::Array(state.choices.iter().map(choice_rule).collect()));
    put(fields, "Default", state.default.as_ref());
    put(fields, "Assign", state.assign.as_ref());
    put(fields, "Output", state.output.as_ref());
}

fn choice_rule(rule: &ChoiceRule) -> Value {
    let mut fields = rule.test.as_ref().map(data_test).unwrap_or_default();
    match &rule.condition {
        Some(Condition::Bool(value)) => fields.push("Condition", *value),
        Some(Condition::Jsonata(text)) => fields.push("Condition", text.clone()),
        None => {}
    }
    put(&mut fields, "Comment", rule.comment.as_ref());
    put(&mut fields, "Assign", rule.assign.as_ref());
    put(&mut fields, "Output", rule.output.as_ref());
    put(&mut fields, "Next", rule.next.as_ref());
    fields.into()
}

fn data_test(test: &DataTest) -> Object {
    let all = |tests: &[DataTest]| Value::Array(tests.iter().map(|test| data_test(test).into()).collect());
    match test {
        DataTest::And(tests) => Object::new().with("And", all(tests)),
        DataTest::Or(tests) => Object::new().with("Or", all(tests)),
        DataTest::Not(test) => Object::new().with("Not", data_test(test)),
        DataTest::Compare(comparison) => Object::new()
            .with("Variable", comparison.variable.as_str())
            .with(comparison.operator.as_str(), comparison.operand.clone()),
        DataTest::Commented(comment, test) => {
            let mut fields = Object::new().with("Comment", comment.as_str());
            data_test(test).into_iter().for_each(|(name, value)| fields.push(name, value));
            fields
        }
    }
}

fn succeed(fields: &mut Object, state: &Succeed) {
    put(fields, "InputPath", state.input_path.as_ref());
    put(fields, "OutputPath", state.output_path.as_ref());
    put(fields, "Output", state.output.as_ref());
}

fn fail(fields: &mut Object, state: &Fail) {
    put(fields, "Error", state.error.as_ref());
    put(fields, "ErrorPath", state.error_path.as_ref());
    put(fields, "Cause", state.cause.as_ref());
    put(fields, "CausePath", state.cause_path.as_ref());
}

impl ToValue for &Retrier {
    fn to_value(self) -> Value {
        let mut fields = Object::new();
        put(&mut fields, "Comment", self.comment.as_ref());
        fields.push("ErrorEquals", self.error_equals.clone());
        put(&mut fields, "IntervalSeconds", self.interval_seconds.as_ref());
        put(&mut fields, "MaxAttempts", self.max_attempts.as_ref());
        put(&mut fields, "BackoffRate", self.backoff_rate.as_ref());
        put(&mut fields, "MaxDelaySeconds", self.max_delay_seconds.as_ref());
        put(&mut fields, "JitterStrategy", self.jitter_strategy.map(crate::model::JitterStrategy::as_str));
        fields.into()
    }
}

impl ToValue for &Catcher {
    fn to_value(self) -> Value {
        let mut fields = Object::new();
        put(&mut fields, "Comment", self.comment.as_ref());
        fields.push("ErrorEquals", self.error_equals.clone());
        put(&mut fields, "ResultPath", self.result_path.as_ref());
        put(&mut fields, "Assign", self.assign.as_ref());
        put(&mut fields, "Output", self.output.as_ref());
        put(&mut fields, "Next", Some(&self.next));
        fields.into()
    }
}
