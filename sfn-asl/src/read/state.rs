//! The machine, its containers and its states.

use super::fields::{Fields, Reader};
use super::names;
use crate::codes;
use crate::diagnostic::{Diagnostic, Location, similar_name};
use crate::json::{Object, Value};
use crate::model::{
    Choice, Fail, Map, Parallel, Pass, QueryLanguage, State, StateMachine, StateType, States, Succeed, Task, Wait,
};
use crate::text::Text;

impl Reader {
    pub(super) fn machine(&mut self, value: Value) -> Option<StateMachine> {
        let mut fields = Fields::open(self, value, Location::root(), "a state machine", names::MACHINE)?;
        Some(StateMachine {
            comment: fields.string("Comment"),
            version: fields.string("Version"),
            query_language: fields.query_language(),
            timeout_seconds: fields.number("TimeoutSeconds"),
            start_at: fields.required_string("StartAt"),
            states: fields.states(),
        })
    }

    /// A state of the container at `scope`. One that cannot be read becomes a Pass state, so that its name is known.
    pub(super) fn state(&mut self, value: Value, at: Location, scope: &Location) -> State {
        let object = match value {
            Value::Object(object) => object,
            other => {
                self.wrong_type(at, "a state", "an object", &other);
                self.known.note_open_scope(scope);
                return Pass::default().into();
            }
        };
        let Some(state_type) = self.state_type(&object, &at) else {
            self.known.note(&at);
            self.known.note_open_scope(scope);
            return Pass::default().into();
        };
        let kind = match state_type {
            StateType::Task => "a Task state",
            StateType::Parallel => "a Parallel state",
            StateType::Map => "a Map state",
            StateType::Pass => "a Pass state",
            StateType::Wait => "a Wait state",
            StateType::Choice => "a Choice state",
            StateType::Succeed => "a Succeed state",
            StateType::Fail => "a Fail state",
        };
        let mut fields = Fields::open_state(self, object, at, scope, kind, names::of_state(state_type));
        match state_type {
            StateType::Task => fields.task().into(),
            StateType::Parallel => fields.parallel().into(),
            StateType::Map => fields.map().into(),
            StateType::Pass => fields.pass().into(),
            StateType::Wait => fields.wait().into(),
            StateType::Choice => fields.choice().into(),
            StateType::Succeed => fields.succeed().into(),
            StateType::Fail => fields.fail().into(),
        }
    }

    /// The type of a state. A word that differs a little from a type is reported and taken for it.
    fn state_type(&mut self, object: &Object, at: &Location) -> Option<StateType> {
        let Some(value) = object.get("Type") else {
            let message = "a state must have the field `Type`";
            self.diagnostics.push(Diagnostic::new(codes::MISSING_FIELD, at.clone(), message));
            return None;
        };
        let Some(word) = value.as_text().map(Text::to_cow) else {
            self.wrong_type(at.field("Type"), "`Type`", "a string", value);
            return None;
        };
        let of = |word: &str| StateType::ALL.into_iter().find(|state_type| state_type.as_str() == word);
        if let Some(state_type) = of(&word) {
            return Some(state_type);
        }
        let similar = similar_name(&word, StateType::ALL.map(StateType::as_str));
        let help = match similar {
            Some(similar) => format!("a state type with a similar name exists: `{similar}`"),
            None => format!("the state types are {}", StateType::ALL.map(|it| format!("`{}`", it.as_str())).join(", ")),
        };
        let message = format!("there is no state type `{word}`");
        self.diagnostics.push(Diagnostic::new(codes::UNKNOWN_VALUE, at.field("Type"), message).with_help(help));
        similar.and_then(of)
    }
}

impl Fields<'_> {
    fn query_language(&mut self) -> Option<QueryLanguage> {
        let words = [QueryLanguage::JsonPath, QueryLanguage::Jsonata].map(|word| (word.as_str(), word));
        self.word("QueryLanguage", &words)
    }

    /// The states of a container.
    pub(super) fn states(&mut self) -> States {
        let Some(value) = self.take("States") else {
            self.missing("States");
            return States::new();
        };
        let at = self.at.field("States");
        let object = match value {
            Value::Object(object) => object,
            other => {
                self.reader.wrong_type(at, "`States`", "an object", &other);
                return States::new();
            }
        };
        let mut states = States::with_capacity(object.len());
        for (name, value) in object {
            let state = self.reader.state(value, at.field(&name), &self.at);
            states.push(name, state);
        }
        states
    }

    fn task(&mut self) -> Task {
        Task {
            comment: self.string("Comment"),
            query_language: self.query_language(),
            resource: self.required_text("Resource"),
            credentials: self.object("Credentials"),
            input_path: self.nullable_path("InputPath"),
            parameters: self.value("Parameters"),
            arguments: self.value("Arguments"),
            timeout_seconds: self.numeric("TimeoutSeconds"),
            timeout_seconds_path: self.string("TimeoutSecondsPath"),
            heartbeat_seconds: self.numeric("HeartbeatSeconds"),
            heartbeat_seconds_path: self.string("HeartbeatSecondsPath"),
            result_selector: self.value("ResultSelector"),
            result_path: self.nullable_path("ResultPath"),
            output_path: self.nullable_path("OutputPath"),
            assign: self.object("Assign"),
            output: self.value("Output"),
            retry: self.list("Retry", Reader::retrier),
            catch: self.list("Catch", Reader::catcher),
            next: self.string("Next"),
            end: self.boolean("End"),
        }
    }

    fn parallel(&mut self) -> Parallel {
        Parallel {
            comment: self.string("Comment"),
            query_language: self.query_language(),
            input_path: self.nullable_path("InputPath"),
            parameters: self.value("Parameters"),
            arguments: self.value("Arguments"),
            branches: self.required_list("Branches", Reader::branch),
            result_selector: self.value("ResultSelector"),
            result_path: self.nullable_path("ResultPath"),
            output_path: self.nullable_path("OutputPath"),
            assign: self.object("Assign"),
            output: self.value("Output"),
            retry: self.list("Retry", Reader::retrier),
            catch: self.list("Catch", Reader::catcher),
            next: self.string("Next"),
            end: self.boolean("End"),
        }
    }

    fn map(&mut self) -> Map {
        Map {
            comment: self.string("Comment"),
            query_language: self.query_language(),
            input_path: self.nullable_path("InputPath"),
            items_path: self.string("ItemsPath"),
            items: self.value("Items"),
            item_reader: self.part("ItemReader", Reader::item_reader),
            item_selector: self.value("ItemSelector"),
            parameters: self.value("Parameters"),
            item_batcher: self.part("ItemBatcher", Reader::item_batcher),
            max_concurrency: self.numeric("MaxConcurrency"),
            max_concurrency_path: self.string("MaxConcurrencyPath"),
            item_processor: self.part("ItemProcessor", Reader::item_processor),
            iterator: self.part("Iterator", Reader::item_processor),
            label: self.string("Label"),
            tolerated_failure_percentage: self.numeric("ToleratedFailurePercentage"),
            tolerated_failure_percentage_path: self.string("ToleratedFailurePercentagePath"),
            tolerated_failure_count: self.numeric("ToleratedFailureCount"),
            tolerated_failure_count_path: self.string("ToleratedFailureCountPath"),
            result_writer: self.part("ResultWriter", Reader::result_writer),
            result_selector: self.value("ResultSelector"),
            result_path: self.nullable_path("ResultPath"),
            output_path: self.nullable_path("OutputPath"),
            assign: self.object("Assign"),
            output: self.value("Output"),
            retry: self.list("Retry", Reader::retrier),
            catch: self.list("Catch", Reader::catcher),
            next: self.string("Next"),
            end: self.boolean("End"),
        }
    }

    fn pass(&mut self) -> Pass {
        Pass {
            comment: self.string("Comment"),
            query_language: self.query_language(),
            input_path: self.nullable_path("InputPath"),
            parameters: self.value("Parameters"),
            result: self.value("Result"),
            result_path: self.nullable_path("ResultPath"),
            output_path: self.nullable_path("OutputPath"),
            assign: self.object("Assign"),
            output: self.value("Output"),
            next: self.string("Next"),
            end: self.boolean("End"),
        }
    }

    fn wait(&mut self) -> Wait {
        Wait {
            comment: self.string("Comment"),
            query_language: self.query_language(),
            seconds: self.numeric("Seconds"),
            timestamp: self.text("Timestamp"),
            seconds_path: self.string("SecondsPath"),
            timestamp_path: self.string("TimestampPath"),
            input_path: self.nullable_path("InputPath"),
            output_path: self.nullable_path("OutputPath"),
            assign: self.object("Assign"),
            output: self.value("Output"),
            next: self.string("Next"),
            end: self.boolean("End"),
        }
    }

    fn choice(&mut self) -> Choice {
        Choice {
            comment: self.string("Comment"),
            query_language: self.query_language(),
            input_path: self.nullable_path("InputPath"),
            output_path: self.nullable_path("OutputPath"),
            choices: self.required_list("Choices", Reader::choice_rule),
            default: self.string("Default"),
            assign: self.object("Assign"),
            output: self.value("Output"),
        }
    }

    fn succeed(&mut self) -> Succeed {
        Succeed {
            comment: self.string("Comment"),
            query_language: self.query_language(),
            input_path: self.nullable_path("InputPath"),
            output_path: self.nullable_path("OutputPath"),
            output: self.value("Output"),
        }
    }

    fn fail(&mut self) -> Fail {
        Fail {
            comment: self.string("Comment"),
            query_language: self.query_language(),
            error: self.text("Error"),
            error_path: self.string("ErrorPath"),
            cause: self.text("Cause"),
            cause_path: self.string("CausePath"),
        }
    }
}
