//! A state uses the fields of its own query language.
//!
//! Source: AWS Step Functions Developer Guide, "Transforming data with JSONata"; AWS: `The QueryLanguage is set to 'JSONata',
//! but field '...' is only supported for the 'JSONPath' QueryLanguage`, `'QueryLanguage' can not be 'JSONPath' if set to
//! 'JSONata' for whole state machine`.

use super::scope::{Place, Report, Scope, Site};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::model::{Catcher, ChoiceRule, DataTest, Map, Numeric, QueryLanguage, State, StateMachine};

/// Reports states that choose JSONPath in a machine whose query language is JSONata.
pub(super) fn check_downgrades(machine: &StateMachine, scopes: &[Scope<'_>], report: &mut Report<'_>) {
    if machine.query_language != Some(QueryLanguage::Jsonata) {
        return;
    }
    for site in scopes.iter().flat_map(|scope| &scope.sites) {
        if site.state.query_language() == Some(QueryLanguage::JsonPath) {
            let message =
                format!("state `{}` cannot choose JSONPath: the machine's query language is JSONata", site.name);
            let help = "leave the machine's `QueryLanguage` out, and choose JSONata in the states that use it";
            let at = site.at.field("QueryLanguage");
            report.push(Diagnostic::new(codes::QUERY_LANGUAGE_DOWNGRADE, at, message).with_help(help));
        }
    }
}

/// Checks the fields of a state.
pub(super) fn check(site: &Site<'_>, report: &mut Report<'_>) {
    let Some(language) = site.language else { return };
    let mut fields = Fields { language, at: &Place::At(&site.at), report };
    state(site.state, &mut fields);
    fields.list("Catch", site.state.catch(), catcher);
}

struct Fields<'r, 'k> {
    language: QueryLanguage,
    at: &'r Place<'r>,
    report: &'r mut Report<'k>,
}

impl Fields<'_, '_> {
    /// A field that only JSONPath has, and what JSONata has in its place.
    fn jsonpath(&mut self, field: &str, is_present: bool, instead: &str) {
        if is_present && self.language == QueryLanguage::Jsonata {
            self.wrong(field, QueryLanguage::JsonPath, instead);
        }
    }

    /// A field that only JSONata has, and what JSONPath has in its place.
    fn jsonata(&mut self, field: &str, is_present: bool, instead: &str) {
        if is_present && self.language == QueryLanguage::JsonPath {
            self.wrong(field, QueryLanguage::Jsonata, instead);
        }
    }

    fn wrong(&mut self, field: &str, of: QueryLanguage, instead: &str) {
        let message = format!(
            "`{field}` is a field of {}; this state's query language is {}",
            of.as_str(),
            self.language.as_str()
        );
        let diagnostic = Diagnostic::new(codes::WRONG_QUERY_LANGUAGE, Place::Field(self.at, field).location(), message);
        self.report.push(diagnostic.with_help(instead));
    }

    /// A number that in JSONata may be an expression, and the field that has a path to it in JSONPath.
    fn number(&mut self, field: &str, value: Option<&Numeric>, path: Option<(&str, bool)>) {
        let is_expression = matches!(value, Some(Numeric::Jsonata(text)) if text.is_jsonata());
        self.expression(field, is_expression, path);
    }

    fn expression(&mut self, field: &str, is_expression: bool, path: Option<(&str, bool)>) {
        let path_field = path.map(|(name, _)| name);
        if is_expression && self.language == QueryLanguage::JsonPath {
            let message = format!("`{field}` is a JSONata expression; this state's query language is JSONPath");
            let help = match path_field {
                Some(path) => format!("use `{path}`, or set the state's `QueryLanguage` to `JSONata`"),
                None => "set the state's `QueryLanguage` to `JSONata`".to_owned(),
            };
            let diagnostic =
                Diagnostic::new(codes::WRONG_QUERY_LANGUAGE, Place::Field(self.at, field).location(), message);
            self.report.push(diagnostic.with_help(help));
        }
        if let Some((path, true)) = path {
            let instead = format!("give `{field}` an expression, such as `{{% $states.input.x %}}`");
            self.jsonpath(path, true, &instead);
        }
    }

    fn list<T>(&mut self, field: &str, items: &[T], check: impl Fn(&T, &mut Fields<'_, '_>)) {
        for (index, item) in items.iter().enumerate() {
            let list = Place::Field(self.at, field);
            let at = &Place::Index(&list, index);
            check(item, &mut Fields { language: self.language, at, report: self.report });
        }
    }

    fn part<T>(&mut self, field: &str, part: Option<&T>, check: impl Fn(&T, &mut Fields<'_, '_>)) {
        if let Some(part) = part {
            let at = &Place::Field(self.at, field);
            check(part, &mut Fields { language: self.language, at, report: self.report });
        }
    }
}

const SELECT_INPUT: &str = "JSONata reads the parts that it needs from `$states.input`";
const SHAPE_OUTPUT: &str = "use `Output`, which reads `$states.input` and `$states.result`, or `Assign`";
const ARGUMENTS: &str = "use `Arguments`";
const PARAMETERS: &str = "use `Parameters`, or set the state's `QueryLanguage` to `JSONata`";
const OUTPUT: &str = "use `OutputPath`, or set the state's `QueryLanguage` to `JSONata`";
const RESULT: &str = "use `ResultSelector` and `ResultPath`, or set the state's `QueryLanguage` to `JSONata`";

fn state(state: &State, fields: &mut Fields<'_, '_>) {
    match state {
        State::Task(task) => {
            fields.jsonpath("InputPath", task.input_path.is_some(), SELECT_INPUT);
            fields.jsonpath("Parameters", task.parameters.is_some(), ARGUMENTS);
            fields.jsonata("Arguments", task.arguments.is_some(), PARAMETERS);
            let path = ("TimeoutSecondsPath", task.timeout_seconds_path.is_some());
            fields.number("TimeoutSeconds", task.timeout_seconds.as_ref(), Some(path));
            let path = ("HeartbeatSecondsPath", task.heartbeat_seconds_path.is_some());
            fields.number("HeartbeatSeconds", task.heartbeat_seconds.as_ref(), Some(path));
            fields.jsonpath("ResultSelector", task.result_selector.is_some(), SHAPE_OUTPUT);
            fields.jsonpath("ResultPath", task.result_path.is_some(), SHAPE_OUTPUT);
            fields.jsonpath("OutputPath", task.output_path.is_some(), SHAPE_OUTPUT);
            fields.jsonata("Output", task.output.is_some(), RESULT);
        }
        State::Parallel(parallel) => {
            fields.jsonpath("InputPath", parallel.input_path.is_some(), SELECT_INPUT);
            fields.jsonpath("Parameters", parallel.parameters.is_some(), ARGUMENTS);
            fields.jsonata("Arguments", parallel.arguments.is_some(), PARAMETERS);
            fields.jsonpath("ResultSelector", parallel.result_selector.is_some(), SHAPE_OUTPUT);
            fields.jsonpath("ResultPath", parallel.result_path.is_some(), SHAPE_OUTPUT);
            fields.jsonpath("OutputPath", parallel.output_path.is_some(), SHAPE_OUTPUT);
            fields.jsonata("Output", parallel.output.is_some(), RESULT);
        }
        State::Map(it) => map(it, fields),
        State::Pass(pass) => {
            fields.jsonpath("InputPath", pass.input_path.is_some(), SELECT_INPUT);
            fields.jsonpath("Parameters", pass.parameters.is_some(), "use `Output`");
            fields.jsonpath("Result", pass.result.is_some(), "use `Output`");
            fields.jsonpath("ResultPath", pass.result_path.is_some(), "use `Output` or `Assign`");
            fields.jsonpath("OutputPath", pass.output_path.is_some(), "use `Output`");
            let instead = "use `Result` or `Parameters`, or set the state's `QueryLanguage` to `JSONata`";
            fields.jsonata("Output", pass.output.is_some(), instead);
        }
        State::Wait(wait) => {
            fields.number("Seconds", wait.seconds.as_ref(), Some(("SecondsPath", wait.seconds_path.is_some())));
            let is_expression = wait.timestamp.as_ref().is_some_and(crate::Text::is_jsonata);
            fields.expression("Timestamp", is_expression, Some(("TimestampPath", wait.timestamp_path.is_some())));
            fields.jsonpath("InputPath", wait.input_path.is_some(), SELECT_INPUT);
            fields.jsonpath("OutputPath", wait.output_path.is_some(), "use `Output`");
            fields.jsonata("Output", wait.output.is_some(), OUTPUT);
        }
        State::Choice(choice) => {
            fields.jsonpath("InputPath", choice.input_path.is_some(), SELECT_INPUT);
            fields.jsonpath("OutputPath", choice.output_path.is_some(), "use `Output`");
            fields.list("Choices", &choice.choices, choice_rule);
            fields.jsonata("Output", choice.output.is_some(), OUTPUT);
        }
        State::Succeed(succeed) => {
            fields.jsonpath("InputPath", succeed.input_path.is_some(), SELECT_INPUT);
            fields.jsonpath("OutputPath", succeed.output_path.is_some(), "use `Output`");
            fields.jsonata("Output", succeed.output.is_some(), OUTPUT);
        }
        State::Fail(fail) => {
            fields.jsonpath("ErrorPath", fail.error_path.is_some(), "give `Error` an expression");
            fields.jsonpath("CausePath", fail.cause_path.is_some(), "give `Cause` an expression");
        }
    }
}

fn map(map: &Map, fields: &mut Fields<'_, '_>) {
    fields.jsonpath("InputPath", map.input_path.is_some(), SELECT_INPUT);
    fields.jsonpath("ItemsPath", map.items_path.is_some(), "use `Items`");
    fields.jsonata("Items", map.items.is_some(), "use `ItemsPath`, or set the state's `QueryLanguage` to `JSONata`");
    fields.part("ItemReader", map.item_reader.as_ref(), |reader, fields| {
        fields.jsonpath("Parameters", reader.parameters.is_some(), ARGUMENTS);
        fields.jsonata("Arguments", reader.arguments.is_some(), PARAMETERS);
        let config = reader.reader_config.as_ref();
        fields.part("ReaderConfig", config, |config, fields| {
            fields.jsonpath("MaxItemsPath", config.get("MaxItemsPath").is_some(), "give `MaxItems` an expression");
        });
    });
    fields.jsonpath("Parameters", map.parameters.is_some(), "use `ItemSelector`");
    fields.part("ItemBatcher", map.item_batcher.as_ref(), |batcher, fields| {
        let path = ("MaxItemsPerBatchPath", batcher.max_items_per_batch_path.is_some());
        fields.number("MaxItemsPerBatch", batcher.max_items_per_batch.as_ref(), Some(path));
        let path = ("MaxInputBytesPerBatchPath", batcher.max_input_bytes_per_batch_path.is_some());
        fields.number("MaxInputBytesPerBatch", batcher.max_input_bytes_per_batch.as_ref(), Some(path));
    });
    let path = ("MaxConcurrencyPath", map.max_concurrency_path.is_some());
    fields.number("MaxConcurrency", map.max_concurrency.as_ref(), Some(path));
    let path = ("ToleratedFailurePercentagePath", map.tolerated_failure_percentage_path.is_some());
    fields.number("ToleratedFailurePercentage", map.tolerated_failure_percentage.as_ref(), Some(path));
    let path = ("ToleratedFailureCountPath", map.tolerated_failure_count_path.is_some());
    fields.number("ToleratedFailureCount", map.tolerated_failure_count.as_ref(), Some(path));
    fields.part("ResultWriter", map.result_writer.as_ref(), |writer, fields| {
        fields.jsonpath("Parameters", writer.parameters.is_some(), ARGUMENTS);
        fields.jsonata("Arguments", writer.arguments.is_some(), PARAMETERS);
    });
    fields.jsonpath("ResultSelector", map.result_selector.is_some(), SHAPE_OUTPUT);
    fields.jsonpath("ResultPath", map.result_path.is_some(), SHAPE_OUTPUT);
    fields.jsonpath("OutputPath", map.output_path.is_some(), SHAPE_OUTPUT);
    fields.jsonata("Output", map.output.is_some(), RESULT);
}

fn choice_rule(rule: &ChoiceRule, fields: &mut Fields<'_, '_>) {
    let instead = "use `Variable` with an operator, or set the state's `QueryLanguage` to `JSONata`";
    fields.jsonata("Condition", rule.condition.is_some(), instead);
    fields.jsonata("Output", rule.output.is_some(), "set the state's `QueryLanguage` to `JSONata`");
    if let Some(test) = &rule.test {
        let field = match test {
            DataTest::And(_) => "And",
            DataTest::Or(_) => "Or",
            DataTest::Not(_) => "Not",
            DataTest::Compare(_) | DataTest::Commented(..) => "Variable",
        };
        fields.jsonpath(field, true, "use `Condition` with an expression between `{%` and `%}`");
    }
}

fn catcher(catcher: &Catcher, fields: &mut Fields<'_, '_>) {
    fields.jsonpath("ResultPath", catcher.result_path.is_some(), "use `Output` with `$states.errorOutput`");
    fields.jsonata(
        "Output",
        catcher.output.is_some(),
        "use `ResultPath`, or set the state's `QueryLanguage` to `JSONata`",
    );
}
