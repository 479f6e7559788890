//! The state machine: containers, the eight state types, and what they are made of.
//!
//! Fields carry the specification's names in `snake_case`. A state type has the fields of both query languages; that a
//! machine uses only those of its own language, and only values in their ranges, is the validator's to say, so that a
//! wrong definition can be held, shown and diagnosed as a whole.
//!
//! Sources: Amazon States Language specification (states-language.net, revision of 2024-11-22); AWS Step Functions
//! Developer Guide, "State machine structure" and the page of each state type.

mod choice;
mod error_handling;
mod map;
mod state;
mod states;
mod task;

pub use choice::{Choice, ChoiceRule, Comparison, Condition, DataTest, Operand, Operator};
pub use error_handling::{Catcher, JitterStrategy, Retrier};
pub use map::{
    Branch, ExecutionType, ItemBatcher, ItemProcessor, ItemReader, Map, Parallel, ProcessorConfig, ProcessorMode,
    ResultWriter,
};
pub use state::{Fail, Pass, State, StateType, Succeed, Wait};
pub use states::States;
pub use task::Task;

use crate::json::Number;
use crate::text::Text;

/// The longest name of a state machine, in characters.
///
/// Source: AWS Step Functions API Reference, `CreateStateMachine`, `name`.
pub const STATE_MACHINE_NAME_LIMIT: usize = 80;

/// A whole definition.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct StateMachine {
    /// A description for people.
    pub comment: Option<String>,
    /// The version of the language; only `1.0` exists.
    pub version: Option<String>,
    /// The query language of every state that doesn't choose its own. Absent means JSONPath.
    pub query_language: Option<QueryLanguage>,
    /// The longest time in seconds that an execution may run, 0 to 99,999,999.
    pub timeout_seconds: Option<Number>,
    /// The name of the first state.
    pub start_at: String,
    /// The states in written order.
    pub states: States,
}

impl StateMachine {
    /// A machine that starts at the named state; the other fields are set on the value.
    pub fn new(start_at: impl Into<String>, states: States) -> Self {
        Self { start_at: start_at.into(), states, ..Self::default() }
    }

    /// The query language that applies where a state says nothing.
    pub fn default_query_language(&self) -> QueryLanguage {
        self.query_language.unwrap_or(QueryLanguage::JsonPath)
    }

    /// The machine as a container of states.
    pub fn container(&self) -> Container<'_> {
        Container { start_at: &self.start_at, states: &self.states }
    }

    /// Every state of the machine, nested ones included, in written order.
    pub fn all_states(&self) -> Vec<(&str, &State)> {
        fn collect<'a>(states: &'a States, out: &mut Vec<(&'a str, &'a State)>) {
            for (name, state) in states {
                out.push((name, state));
                for (_, container) in state.containers() {
                    collect(container.states, out);
                }
            }
        }
        let mut out = Vec::new();
        collect(&self.states, &mut out);
        out
    }
}

/// A set of states with a first one: the machine, a branch of a Parallel state, or a Map state's item processor.
#[derive(Debug, Clone, Copy)]
pub struct Container<'a> {
    /// The name of the first state.
    pub start_at: &'a str,
    /// The states in written order.
    pub states: &'a States,
}

/// The language of paths and expressions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum QueryLanguage {
    /// Paths, intrinsic functions and choice rules.
    JsonPath,
    /// `{% ... %}` expressions.
    Jsonata,
}

impl QueryLanguage {
    /// The word in a definition.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::JsonPath => "JSONPath",
            Self::Jsonata => "JSONata",
        }
    }
}

/// A field that takes a number, or in JSONata a string with an expression.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Numeric {
    /// The number.
    Number(Number),
    /// `{% ... %}`
    Jsonata(Text),
}

impl Numeric {
    /// The number, if it is one.
    pub fn as_number(&self) -> Option<&Number> {
        match self {
            Self::Number(number) => Some(number),
            Self::Jsonata(_) => None,
        }
    }
}

impl<N: Into<Number>> From<N> for Numeric {
    fn from(number: N) -> Self {
        Self::Number(number.into())
    }
}

/// A path field that may be `null`: `"ResultPath": null` discards the result, `"InputPath": null` gives `{}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum NullablePath {
    /// `null`
    Null,
    /// The path.
    Path(String),
}
