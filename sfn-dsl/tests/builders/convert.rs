//! A definition, said again in builder calls: state by state and field by field, in the specification's words.

use sfn_asl::model::{
    Catcher, Choice, ChoiceRule, Comparison, DataTest, Fail, ItemProcessor, Map, NullablePath, Numeric, Operator,
    Parallel, Pass, QueryLanguage, Retrier, State, States, Succeed, Task, Wait,
};
use sfn_asl::{Number, StateMachine, Text, Value};
use sfn_dsl::Errors;
use sfn_dsl::builder::{
    Catch, ItemBatcher, ItemReader, Json, ResultWriter, Retry, Rule, Scope, Test, Variable, WorkflowBuilder, raw,
};

/// What a setter takes for the value of a field.
trait Said {
    type Said;

    fn said(&self) -> Self::Said;
}

impl Said for Value {
    type Said = Json;

    fn said(&self) -> Json {
        raw(self.clone())
    }
}

macro_rules! said_as_it_is {
    ($($type:ty),*) => { $(
        impl Said for $type {
            type Said = Self;

            fn said(&self) -> Self {
                self.clone()
            }
        }
    )* };
}
said_as_it_is!(String, Text, Number, Numeric, NullablePath, sfn_asl::Object);

/// Calls the setter of each field that is there, on a builder that is passed on by value.
macro_rules! set {
    ($builder:ident, $from:ident: $($field:ident)*) => {
        $(if let Some(value) = &$from.$field {
            $builder = $builder.$field(value.said());
        })*
    };
}

/// `Assign`, variable by variable.
macro_rules! assign {
    ($builder:ident, $from:ident) => {
        if let Some(variables) = &$from.assign {
            if variables.is_empty() {
                $builder = $builder.assign_all(sfn_asl::Object::new());
            }
            for (name, value) in variables.iter() {
                $builder = $builder.assign(name, raw(value.clone()));
            }
        }
    };
}

/// The transition of a state.
macro_rules! finish {
    ($builder:ident, $from:ident) => {
        match (&$from.next, $from.end) {
            (Some(next), None) => $builder.next(next),
            (None, Some(true)) => $builder.end(),
            other => panic!("a transition that builders don't have: {other:?}"),
        }
    };
}

/// The machine that the builders make.
pub(crate) fn convert(machine: &StateMachine) -> StateMachine {
    let mut workflow = match machine.default_query_language() {
        QueryLanguage::Jsonata => WorkflowBuilder::<()>::new(),
        QueryLanguage::JsonPath => WorkflowBuilder::<()>::json_path(),
    };
    if machine.query_language.is_none() {
        workflow.omit_query_language();
    }
    if let Some(version) = &machine.version {
        workflow.version(version);
    }
    if let Some(timeout) = &machine.timeout_seconds {
        workflow.timeout_seconds(timeout.clone());
    }
    container(&mut workflow, machine.comment.as_ref(), &machine.start_at, &machine.states);
    workflow.finish()
}

fn container(scope: &mut Scope, comment: Option<&String>, start_at: &str, states: &States) {
    if let Some(comment) = comment {
        scope.comment(comment);
    }
    if states.names().next() != Some(start_at) {
        scope.start_at(start_at);
    }
    for (name, of) in states {
        let scope = match of.query_language() {
            Some(language) => scope.state_in(language),
            None => &mut *scope,
        };
        state(scope, name, of);
    }
}

fn state(scope: &mut Scope, name: &str, state: &State) {
    match state {
        State::Task(of) => task(scope, name, of),
        State::Parallel(of) => parallel(scope, name, of),
        State::Map(of) => map(scope, name, of),
        State::Pass(of) => pass(scope, name, of),
        State::Wait(of) => wait(scope, name, of),
        State::Choice(of) => choice(scope, name, of),
        State::Succeed(of) => succeed(scope, name, of),
        State::Fail(of) => fail(scope, name, of),
    }
}

fn task(scope: &mut Scope, name: &str, task: &Task) {
    let mut builder = scope.task_with_resource::<()>(name, task.resource.clone());
    set!(builder, task: comment input_path parameters arguments result_selector result_path output_path output);
    set!(builder, task: timeout_seconds timeout_seconds_path heartbeat_seconds heartbeat_seconds_path credentials);
    assign!(builder, task);
    for retrier in &task.retry {
        builder = builder.retry(Errors::named(retrier.error_equals.clone()), retry(retrier));
    }
    for catcher in &task.catch {
        builder = builder.catch(Errors::named(catcher.error_equals.clone()), catch(catcher));
    }
    finish!(builder, task);
}

fn parallel(scope: &mut Scope, name: &str, parallel: &Parallel) {
    let mut builder = scope.parallel(name);
    for branch in &parallel.branches {
        let build = |scope: &mut Scope| container(scope, branch.comment.as_ref(), &branch.start_at, &branch.states);
        builder.branch(build);
    }
    {
        let mut builder = &mut builder;
        set!(builder, parallel: comment input_path parameters arguments result_selector result_path output_path output);
        assign!(builder, parallel);
        for retrier in &parallel.retry {
            builder = builder.retry(Errors::named(retrier.error_equals.clone()), retry(retrier));
        }
        for catcher in &parallel.catch {
            builder = builder.catch(Errors::named(catcher.error_equals.clone()), catch(catcher));
        }
    }
    finish!(builder, parallel);
}

fn map(scope: &mut Scope, name: &str, map: &Map) {
    let mut builder = scope.map_state(name);
    set!(builder, map: comment input_path items_path items item_selector parameters max_concurrency max_concurrency_path);
    set!(builder, map: label tolerated_failure_percentage tolerated_failure_percentage_path);
    set!(builder, map: tolerated_failure_count tolerated_failure_count_path);
    set!(builder, map: result_selector result_path output_path output);
    assign!(builder, map);
    let inside = |scope: &mut Scope, processor: &ItemProcessor| {
        container(scope, processor.comment.as_ref(), &processor.start_at, &processor.states);
    };
    if let Some(processor) = &map.item_processor {
        builder = builder.item_processor(|scope| inside(scope, processor));
    }
    if let Some(processor) = &map.iterator {
        builder = builder.iterator(|scope| inside(scope, processor));
    }
    if let Some(config) = map.item_processor.as_ref().or(map.iterator.as_ref()).and_then(|it| it.processor_config) {
        builder = builder.processor_config(config);
    }
    if let Some(of) = &map.item_reader {
        let mut reader = ItemReader::new(of.resource.clone());
        set!(reader, of: parameters arguments reader_config);
        builder = builder.item_reader(reader);
    }
    if let Some(of) = &map.item_batcher {
        let mut batcher = ItemBatcher::new();
        set!(batcher, of: batch_input max_items_per_batch max_items_per_batch_path);
        set!(batcher, of: max_input_bytes_per_batch max_input_bytes_per_batch_path);
        builder = builder.item_batcher(batcher);
    }
    if let Some(of) = &map.result_writer {
        let mut writer = ResultWriter::new();
        set!(writer, of: resource parameters arguments writer_config);
        builder = builder.result_writer(writer);
    }
    for retrier in &map.retry {
        builder = builder.retry(Errors::named(retrier.error_equals.clone()), retry(retrier));
    }
    for catcher in &map.catch {
        builder = builder.catch(Errors::named(catcher.error_equals.clone()), catch(catcher));
    }
    finish!(builder, map);
}

fn pass(scope: &mut Scope, name: &str, pass: &Pass) {
    let mut builder = scope.pass(name);
    set!(builder, pass: comment input_path parameters result result_path output_path output);
    assign!(builder, pass);
    finish!(builder, pass);
}

fn wait(scope: &mut Scope, name: &str, wait: &Wait) {
    let mut builder = scope.wait_state(name);
    set!(builder, wait: comment seconds timestamp seconds_path timestamp_path input_path output_path output);
    assign!(builder, wait);
    finish!(builder, wait);
}

fn succeed(scope: &mut Scope, name: &str, succeed: &Succeed) {
    let mut builder = scope.succeed_state(name);
    set!(builder, succeed: comment input_path output_path output);
    builder.end();
}

fn fail(scope: &mut Scope, name: &str, fail: &Fail) {
    let mut builder = scope.fail_state(name);
    set!(builder, fail: comment error error_path cause cause_path);
    builder.end();
}

fn choice(scope: &mut Scope, name: &str, choice: &Choice) {
    let mut builder = scope.choice(name);
    set!(builder, choice: comment input_path output_path output);
    assign!(builder, choice);
    for of in &choice.choices {
        let next = of.next.as_ref().expect("a rule of a valid definition leads somewhere");
        let target = rule(of, next);
        builder = match (&of.condition, &of.test) {
            (Some(condition), None) => builder.condition(condition.clone(), target),
            (None, Some(of)) => builder.test(test(of), target),
            other => panic!("no rule of a valid definition: {other:?}"),
        };
    }
    match &choice.default {
        Some(default) => builder.otherwise(default),
        None => builder.or_fail(),
    }
}

fn rule(of: &ChoiceRule, next: &str) -> Rule {
    let mut rule = Rule::new(next);
    set!(rule, of: comment output);
    assign!(rule, of);
    rule
}

fn retry(of: &Retrier) -> Retry {
    let mut retry = Retry::new();
    set!(retry, of: comment interval_seconds max_attempts backoff_rate max_delay_seconds);
    if let Some(strategy) = of.jitter_strategy {
        retry = retry.jitter_strategy(strategy);
    }
    retry
}

fn catch(of: &Catcher) -> Catch {
    let mut catch = Catch::new(&of.next);
    set!(catch, of: comment result_path output);
    assign!(catch, of);
    catch
}

fn test(of: &DataTest) -> Test {
    match of {
        DataTest::And(tests) => Test::and(tests.iter().map(test)),
        DataTest::Or(tests) => Test::or(tests.iter().map(test)),
        DataTest::Not(of) => Test::not(test(of)),
        DataTest::Commented(comment, of) => test(of).comment(comment),
        DataTest::Compare(of) => comparison(of),
    }
}

fn comparison(of: &Comparison) -> Test {
    use Operator as O;

    let value = Variable::new(of.variable.as_str());
    let text = || of.operand.as_text().expect("a string").clone();
    let path = || text().into_string();
    let number = || match &of.operand {
        Value::Number(number) => number.clone(),
        other => panic!("{other:?} is no number"),
    };
    let boolean = || of.operand == Value::Bool(true);
    match of.operator {
        O::StringEquals => value.string_equals(text()),
        O::StringLessThan => value.string_less_than(text()),
        O::StringGreaterThan => value.string_greater_than(text()),
        O::StringLessThanEquals => value.string_less_than_equals(text()),
        O::StringGreaterThanEquals => value.string_greater_than_equals(text()),
        O::StringMatches => value.string_matches(text()),
        O::StringEqualsPath => value.string_equals_path(path()),
        O::StringLessThanPath => value.string_less_than_path(path()),
        O::StringGreaterThanPath => value.string_greater_than_path(path()),
        O::StringLessThanEqualsPath => value.string_less_than_equals_path(path()),
        O::StringGreaterThanEqualsPath => value.string_greater_than_equals_path(path()),
        O::NumericEquals => value.numeric_equals(number()),
        O::NumericLessThan => value.numeric_less_than(number()),
        O::NumericGreaterThan => value.numeric_greater_than(number()),
        O::NumericLessThanEquals => value.numeric_less_than_equals(number()),
        O::NumericGreaterThanEquals => value.numeric_greater_than_equals(number()),
        O::NumericEqualsPath => value.numeric_equals_path(path()),
        O::NumericLessThanPath => value.numeric_less_than_path(path()),
        O::NumericGreaterThanPath => value.numeric_greater_than_path(path()),
        O::NumericLessThanEqualsPath => value.numeric_less_than_equals_path(path()),
        O::NumericGreaterThanEqualsPath => value.numeric_greater_than_equals_path(path()),
        O::BooleanEquals => value.boolean_equals(boolean()),
        O::BooleanEqualsPath => value.boolean_equals_path(path()),
        O::TimestampEquals => value.timestamp_equals(text()),
        O::TimestampLessThan => value.timestamp_less_than(text()),
        O::TimestampGreaterThan => value.timestamp_greater_than(text()),
        O::TimestampLessThanEquals => value.timestamp_less_than_equals(text()),
        O::TimestampGreaterThanEquals => value.timestamp_greater_than_equals(text()),
        O::TimestampEqualsPath => value.timestamp_equals_path(path()),
        O::TimestampLessThanPath => value.timestamp_less_than_path(path()),
        O::TimestampGreaterThanPath => value.timestamp_greater_than_path(path()),
        O::TimestampLessThanEqualsPath => value.timestamp_less_than_equals_path(path()),
        O::TimestampGreaterThanEqualsPath => value.timestamp_greater_than_equals_path(path()),
        O::IsNull => value.is_null(boolean()),
        O::IsPresent => value.is_present(boolean()),
        O::IsNumeric => value.is_numeric(boolean()),
        O::IsString => value.is_string(boolean()),
        O::IsBoolean => value.is_boolean(boolean()),
        O::IsTimestamp => value.is_timestamp(boolean()),
    }
}
