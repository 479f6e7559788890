//! A state of any type, and the types with few fields: Pass, Wait, Succeed, Fail.

use super::{Catcher, Choice, Container, Map, NullablePath, Numeric, Parallel, QueryLanguage, Retrier, Task};
use crate::json::{Object, Value};
use crate::text::Text;

/// One state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Does one unit of work.
    Task(Task),
    /// Runs branches side by side.
    Parallel(Parallel),
    /// Runs its item processor for every item.
    Map(Map),
    /// Passes its input on, shaped.
    Pass(Pass),
    /// Delays.
    Wait(Wait),
    /// Chooses the next state.
    Choice(Choice),
    /// Ends with success.
    Succeed(Succeed),
    /// Ends with failure.
    Fail(Fail),
}

/// The type of a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StateType {
    /// `Task`
    Task,
    /// `Parallel`
    Parallel,
    /// `Map`
    Map,
    /// `Pass`
    Pass,
    /// `Wait`
    Wait,
    /// `Choice`
    Choice,
    /// `Succeed`
    Succeed,
    /// `Fail`
    Fail,
}

impl StateType {
    /// All eight.
    pub const ALL: [Self; 8] =
        [Self::Task, Self::Parallel, Self::Map, Self::Pass, Self::Wait, Self::Choice, Self::Succeed, Self::Fail];

    /// The value of the field `Type`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Task => "Task",
            Self::Parallel => "Parallel",
            Self::Map => "Map",
            Self::Pass => "Pass",
            Self::Wait => "Wait",
            Self::Choice => "Choice",
            Self::Succeed => "Succeed",
            Self::Fail => "Fail",
        }
    }
}

/// Passes its input to its output; with `Result`, `Parameters` or `Output`, in another shape.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Pass {
    /// A description for people.
    pub comment: Option<String>,
    /// This state's own query language.
    pub query_language: Option<QueryLanguage>,
    /// JSONPath: the part of the input to use.
    pub input_path: Option<NullablePath>,
    /// JSONPath: a payload template over the input.
    pub parameters: Option<Value>,
    /// JSONPath: the result, copied as it is (no payload template).
    pub result: Option<Value>,
    /// JSONPath: where in the input the result goes.
    pub result_path: Option<NullablePath>,
    /// JSONPath: the part of that to hand on.
    pub output_path: Option<NullablePath>,
    /// Workflow variables to set.
    pub assign: Option<Object>,
    /// JSONata: the output.
    pub output: Option<Value>,
    /// The state that follows.
    pub next: Option<String>,
    /// Whether the container ends here.
    pub end: Option<bool>,
}

/// Delays for a time or until a time; exactly one of the four fields says which.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Wait {
    /// A description for people.
    pub comment: Option<String>,
    /// This state's own query language.
    pub query_language: Option<QueryLanguage>,
    /// How long, in seconds: 0 to 99,999,999.
    pub seconds: Option<Numeric>,
    /// Until when: an RFC 3339 timestamp with upper-case `T` and `Z` or an offset, or in JSONata an expression.
    pub timestamp: Option<Text>,
    /// JSONPath: a reference path to the seconds.
    pub seconds_path: Option<String>,
    /// JSONPath: a reference path to the timestamp.
    pub timestamp_path: Option<String>,
    /// JSONPath: the part of the input to use.
    pub input_path: Option<NullablePath>,
    /// JSONPath: the part of the input to hand on.
    pub output_path: Option<NullablePath>,
    /// Workflow variables to set.
    pub assign: Option<Object>,
    /// JSONata: the output.
    pub output: Option<Value>,
    /// The state that follows.
    pub next: Option<String>,
    /// Whether the container ends here.
    pub end: Option<bool>,
}

/// Ends its container with success.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Succeed {
    /// A description for people.
    pub comment: Option<String>,
    /// This state's own query language.
    pub query_language: Option<QueryLanguage>,
    /// JSONPath: the part of the input to use.
    pub input_path: Option<NullablePath>,
    /// JSONPath: the part of the input to hand on.
    pub output_path: Option<NullablePath>,
    /// JSONata: the output.
    pub output: Option<Value>,
}

/// Ends the execution with failure (in a branch or item: fails that).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Fail {
    /// A description for people.
    pub comment: Option<String>,
    /// This state's own query language.
    pub query_language: Option<QueryLanguage>,
    /// The error name, at most 256 characters; in JSONata it may be an expression.
    pub error: Option<Text>,
    /// JSONPath: a path to the error name, or an intrinsic function that gives it.
    pub error_path: Option<String>,
    /// The cause, at most 32,768 characters; in JSONata it may be an expression.
    pub cause: Option<Text>,
    /// JSONPath: a path to the cause, or an intrinsic function that gives it.
    pub cause_path: Option<String>,
}

/// Runs `$body` with `$it` bound to the fields of any of the listed types, and gives `$other` for the rest.
macro_rules! of_types {
    ($state:expr, [$($type:ident),*], $it:ident => $body:expr, _ => $other:expr) => {
        match $state {
            $(State::$type($it) => $body,)*
            #[allow(unreachable_patterns)]
            _ => $other,
        }
    };
}

impl State {
    /// The type of the state.
    pub fn state_type(&self) -> StateType {
        match self {
            Self::Task(_) => StateType::Task,
            Self::Parallel(_) => StateType::Parallel,
            Self::Map(_) => StateType::Map,
            Self::Pass(_) => StateType::Pass,
            Self::Wait(_) => StateType::Wait,
            Self::Choice(_) => StateType::Choice,
            Self::Succeed(_) => StateType::Succeed,
            Self::Fail(_) => StateType::Fail,
        }
    }

    /// The description.
    pub fn comment(&self) -> Option<&str> {
        of_types!(self, [Task, Parallel, Map, Pass, Wait, Choice, Succeed, Fail], it => it.comment.as_deref(), _ => None)
    }

    /// Sets the description.
    pub fn set_comment(&mut self, comment: Option<String>) {
        of_types!(self, [Task, Parallel, Map, Pass, Wait, Choice, Succeed, Fail], it => it.comment = comment, _ => ());
    }

    /// The state's own query language.
    pub fn query_language(&self) -> Option<QueryLanguage> {
        of_types!(self, [Task, Parallel, Map, Pass, Wait, Choice, Succeed, Fail], it => it.query_language, _ => None)
    }

    /// Sets the state's own query language.
    pub fn set_query_language(&mut self, language: Option<QueryLanguage>) {
        of_types!(
            self,
            [Task, Parallel, Map, Pass, Wait, Choice, Succeed, Fail],
            it => it.query_language = language,
            _ => ()
        );
    }

    /// The state that follows on success (not a Choice's).
    pub fn next(&self) -> Option<&str> {
        of_types!(self, [Task, Parallel, Map, Pass, Wait], it => it.next.as_deref(), _ => None)
    }

    /// The field `End`.
    pub fn end(&self) -> Option<bool> {
        of_types!(self, [Task, Parallel, Map, Pass, Wait], it => it.end, _ => None)
    }

    /// The field `Assign` of the state itself.
    pub fn assign(&self) -> Option<&Object> {
        of_types!(self, [Task, Parallel, Map, Pass, Wait, Choice], it => it.assign.as_ref(), _ => None)
    }

    /// The retriers.
    pub fn retry(&self) -> &[Retrier] {
        of_types!(self, [Task, Parallel, Map], it => &it.retry, _ => &[])
    }

    /// The catchers.
    pub fn catch(&self) -> &[Catcher] {
        of_types!(self, [Task, Parallel, Map], it => &it.catch, _ => &[])
    }

    /// Whether the state ends its container: Succeed, Fail, or `"End": true`.
    pub fn is_terminal(&self) -> bool {
        matches!(self, Self::Succeed(_) | Self::Fail(_)) || self.end() == Some(true)
    }

    /// The containers inside the state, each with its place in the state: `Branches[0]`, `ItemProcessor`.
    pub fn containers(&self) -> Vec<(String, Container<'_>)> {
        match self {
            Self::Parallel(parallel) => parallel
                .branches
                .iter()
                .enumerate()
                .map(|(index, branch)| (format!("Branches[{index}]"), branch.container()))
                .collect(),
            Self::Map(map) => map
                .item_processor
                .iter()
                .map(|processor| ("ItemProcessor", processor))
                .chain(map.iterator.iter().map(|processor| ("Iterator", processor)))
                .map(|(field, processor)| (field.to_owned(), processor.container()))
                .collect(),
            _ => Vec::new(),
        }
    }

    /// The names of all states that may follow, each with its place in the state, in written order:
    /// `Choices[0]/Next`, `Default`, `Catch[1]/Next`, `Next`.
    pub fn targets(&self) -> Vec<(String, &str)> {
        let mut out = Vec::new();
        if let Self::Choice(choice) = self {
            for (index, rule) in choice.choices.iter().enumerate() {
                out.extend(rule.next.as_deref().map(|next| (format!("Choices[{index}]/Next"), next)));
            }
            out.extend(choice.default.as_deref().map(|next| ("Default".to_owned(), next)));
        }
        for (index, catcher) in self.catch().iter().enumerate() {
            out.push((format!("Catch[{index}]/Next"), catcher.next.as_str()));
        }
        out.extend(self.next().map(|next| ("Next".to_owned(), next)));
        out
    }

    /// The states that `targets` gives, without the places.
    pub(crate) fn target_names(&self) -> impl Iterator<Item = &str> {
        let (rules, default) = match self {
            Self::Choice(choice) => (choice.choices.as_slice(), choice.default.as_deref()),
            _ => ([].as_slice(), None),
        };
        let rules = rules.iter().filter_map(|rule| rule.next.as_deref());
        let catchers = self.catch().iter().map(|catcher| catcher.next.as_str());
        rules.chain(default).chain(catchers).chain(self.next())
    }
}

macro_rules! into_state {
    ($($type:ident),*) => { $(
        impl From<$type> for State {
            fn from(state: $type) -> Self {
                Self::$type(state)
            }
        }
    )* };
}
into_state!(Task, Parallel, Map, Pass, Wait, Choice, Succeed, Fail);
