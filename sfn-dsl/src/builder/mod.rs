//! Builders: a workflow as ordinary Rust calls. `workflow!` expands to these.
//!
//! ```
//! use sfn_dsl::prelude::*;
//!
//! #[derive(Payload)]
//! struct Greeting { name: String }
//!
//! resources! {
//!     lambda greet(String) -> String;
//! }
//!
//! let mut workflow = WorkflowBuilder::<Greeting>::new();
//! let greeting = workflow.input();
//! let text = workflow.task("Greet", greet(&greeting.name)).bind("text").next("Done");
//! workflow.succeed("Done", Slot::<String>::new(&text));
//! let machine = workflow.finish().validate().unwrap();
//! assert_eq!(machine.machine().start_at, "Greet");
//! ```

mod branches;
mod choice;
mod json_path;
mod pass;
mod retry;
mod task;
mod terminal;
mod wait;

pub use branches::{Branch, ParallelBuilder};
pub use choice::{ChoiceBuilder, counter_variable};
pub use pass::PassBuilder;
pub use retry::Retry;
pub use task::{Bound, OwnResult, TaskBuilder, Unbound, error_output};
pub use terminal::Returned;
pub use wait::WaitBuilder;

use std::collections::HashMap;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use sfn_asl::model::{QueryLanguage, State, States};
use sfn_asl::{Number, Object, StateMachine, Value};

use crate::duration::Seconds;
use crate::expr::{Literal, Node, Path, Place, Root, jsonata};
use crate::payload::Payload;

/// The states of one container while it is being built: of the workflow itself, or of a branch.
///
/// States are kept in the order in which they are added.
#[derive(Debug)]
pub struct Scope {
    states: Vec<(String, State)>,
    language: QueryLanguage,
}

impl Scope {
    fn new(language: QueryLanguage) -> Self {
        Self { states: Vec::new(), language }
    }

    /// Adds a state.
    pub(crate) fn push(&mut self, name: String, state: impl Into<State>) {
        self.states.push((name, state.into()));
    }

    /// Sets the description of the state that was added last.
    pub fn comment_last(&mut self, comment: &str) {
        if let Some((_, state)) = self.states.last_mut() {
            state.set_comment(Some(comment.to_owned()));
        }
    }

    /// Puts the states in the order of `names`; states that aren't named come last, in their order.
    pub fn arrange(&mut self, names: &[&str]) {
        let rank: HashMap<&str, usize> = names.iter().enumerate().map(|(rank, name)| (*name, rank)).collect();
        self.states.sort_by_key(|(name, _)| rank.get(name.as_str()).copied().unwrap_or(usize::MAX));
    }

    /// The name of the first state and all states.
    fn into_states(self) -> (String, States) {
        let start_at = self.states.first().map(|(name, _)| name.clone()).unwrap_or_default();
        (start_at, self.states.into_iter().collect())
    }
}

/// A workflow while it is being built, with an input of type `I`. The first state added is the first to run.
#[derive(Debug)]
pub struct WorkflowBuilder<I> {
    scope: Scope,
    comment: Option<String>,
    timeout: Option<Seconds>,
    input: PhantomData<fn() -> I>,
}

impl<I: Payload> WorkflowBuilder<I> {
    /// A workflow without states, whose query language is JSONata.
    pub fn new() -> Self {
        Self::in_language(QueryLanguage::Jsonata)
    }

    /// A workflow without states, whose query language is JSONPath. It can compute less; what it cannot, the validator
    /// refuses. Its branches are made with [`Branch::json_path`].
    pub fn json_path() -> Self {
        Self::in_language(QueryLanguage::JsonPath)
    }

    fn in_language(language: QueryLanguage) -> Self {
        Self { scope: Scope::new(language), comment: None, timeout: None, input: PhantomData }
    }

    /// Sets the description (`Comment`).
    pub fn comment(&mut self, comment: impl Into<String>) -> &mut Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets the longest time that an execution may take (`TimeoutSeconds`).
    pub fn timeout(&mut self, timeout: Seconds) -> &mut Self {
        self.timeout = Some(timeout);
        self
    }

    /// The execution's input, which every state can read (the context object's `Execution.Input`).
    pub fn input(&self) -> Path<I> {
        Path::at(Place::root(Root::ExecutionInput))
    }

    /// The definition. It is not yet validated.
    pub fn finish(self) -> StateMachine {
        let language = self.scope.language;
        let (start_at, states) = self.scope.into_states();
        let mut machine = StateMachine::new(start_at, states);
        machine.comment = self.comment;
        machine.query_language = Some(language);
        machine.timeout_seconds = self.timeout.map(|timeout| Number::from(timeout.get()));
        machine
    }
}

impl<I: Payload> Default for WorkflowBuilder<I> {
    fn default() -> Self {
        Self::new()
    }
}

impl<I> Deref for WorkflowBuilder<I> {
    type Target = Scope;

    fn deref(&self) -> &Scope {
        &self.scope
    }
}

impl<I> DerefMut for WorkflowBuilder<I> {
    fn deref_mut(&mut self) -> &mut Scope {
        &mut self.scope
    }
}

/// A JSONata value: constants as they are, objects member by member, anything computed as `{% expression %}`.
///
/// An expression that gives nothing fails the state (`States.QueryEvaluationError`), but as a member of an object *inside*
/// an expression it leaves the member out. An object with an optional member is therefore one expression; an optional value
/// elsewhere is `null` when it is absent.
pub(crate) fn value(node: &Node) -> Value {
    match node {
        Node::Object(members) if members.iter().any(|(_, member)| matches!(member, Node::Optional(_))) => {
            Value::from(embedded(node))
        }
        Node::Optional(inner) => {
            let inner = jsonata::expression(inner);
            Value::from(format!("{{% $exists({inner}) ? {inner} : null %}}"))
        }
        Node::Literal(literal) => literal_value(literal),
        Node::Omitted => Value::Null,
        Node::Object(members) => {
            Value::Object(members.iter().map(|(name, member)| (name.as_ref(), value(member))).collect())
        }
        computed => Value::from(embedded(computed)),
    }
}

/// `{% expression %}`
pub(crate) fn embedded(node: &Node) -> String {
    format!("{{% {} %}}", jsonata::expression(node))
}

fn literal_value(literal: &Literal) -> Value {
    match literal {
        Literal::Null => Value::Null,
        Literal::Bool(value) => (*value).into(),
        Literal::Integer(value) => (*value).into(),
        // JSON has no infinity; JSONata's division gives an error for it at run time, as it should.
        Literal::Float(value) => match Number::from_f64(*value) {
            Some(number) => number.into(),
            None => Value::from("{% 1 / 0 %}"),
        },
        // A constant that looks like an expression has to be one that gives it.
        Literal::String(text) if text.starts_with("{%") && text.ends_with("%}") => {
            embedded(&Node::Literal(literal.clone())).into()
        }
        Literal::String(text) => text.as_str().into(),
    }
}

/// A payload with one more member, in a language.
pub(crate) fn member(all: &mut Object, name: &str, node: &Node, language: QueryLanguage) {
    match language {
        QueryLanguage::Jsonata => all.push(name, value(node)),
        QueryLanguage::JsonPath => json_path::put(all, name, node),
    }
}

/// `Assign` with one more variable.
pub(crate) fn assign(all: &mut Option<Object>, name: &str, place: Place, language: QueryLanguage) {
    member(all.get_or_insert_default(), name, &Node::Place(place), language);
}

/// The path to a workflow variable.
pub(crate) fn variable<T: Payload>(name: &str) -> Path<T> {
    Path::at(Place::root(Root::Variable(name.to_owned().into())))
}
