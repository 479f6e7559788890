#![doc = include_str!("../../docs/builder.md")]

mod branches;
mod choice;
mod counters;
mod data_test;
mod fields;
mod fragment;
mod inner;
mod json;
pub(crate) mod json_path;
mod keep;
mod map;
mod map_parts;
mod map_state;
mod pass;
mod raw_state;
mod retry;
mod set;
mod task;
mod terminal;
mod transient;
mod wait;

pub use branches::ParallelBuilder;
pub use choice::{ChoiceBuilder, Rule, counter_variable};
pub use data_test::{Test, Variable};
pub use fragment::FragmentUse;
pub use json::{IntoCondition, IntoJson, IntoNullablePath, IntoNumber, IntoNumeric, IntoPath, Json, Raw, raw};
#[doc(hidden)]
pub use keep::{Setter, own_branch, own_error, own_result};
pub use map::{
    Batch, Body, Capture, Captures, ChildInput, Collected, Count, DistributedMapBuilder, ItemSource, Items, MapBuilder,
    MapResult, MappedBuilder, OneItem, Share, Source, item_index,
};
pub use map_parts::{ItemBatcher, ItemReader, ResultWriter, Rows};
pub use map_state::MapStateBuilder;
pub use pass::PassBuilder;
pub use raw_state::RawStateBuilder;
pub use retry::{Catch, Retry};
pub use task::{Bound, OwnResult, TaskBuilder, Unbound, error_output};
pub use terminal::{Ends, FailBuilder, Returned, SucceedBuilder};
pub use wait::WaitBuilder;

use std::collections::HashMap;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use sfn_asl::model::{QueryLanguage, State, States};
use sfn_asl::{Number, Object, StateMachine, Text, Value};

use crate::duration::Seconds;
use crate::expr::{Literal, Node, Path, Place, Root, jsonata, token};
use crate::payload::Payload;

/// The states of one container while it is being built: of the workflow itself, or of a branch.
///
/// States are kept in the order in which they are added.
#[derive(Debug)]
pub struct Scope {
    states: Vec<(String, State)>,
    comment: Option<String>,
    start_at: Option<String>,
    /// Of the state that is added next.
    language: QueryLanguage,
    /// Of the states that don't choose their own.
    default_language: QueryLanguage,
    /// The own query language of the state that is added next.
    own_language: Option<QueryLanguage>,
    /// Whether every state hands its input on: in the body of a map the input is the item.
    hands_input_on: bool,
    /// The names of what is built inside a fragment.
    names: fragment::Names,
    /// The Choice states that count.
    counters: Vec<counters::Counter>,
}

impl Scope {
    fn new(language: QueryLanguage) -> Self {
        let (comment, start_at, own_language, hands_input_on) = (None, None, None, false);
        let (states, names, counters) = (Vec::new(), fragment::Names::default(), Vec::new());
        let default_language = language;
        Self { states, comment, start_at, language, default_language, own_language, hands_input_on, names, counters }
    }

    /// Adds a state.
    pub(crate) fn push(&mut self, name: String, state: impl Into<State>) {
        let mut state = state.into();
        if let Some(own) = self.own_language.take() {
            state.set_query_language(Some(own));
            self.language = self.default_language;
        }
        if self.hands_input_on {
            inner::hand_input_on(&mut state, self.default_language);
        }
        self.states.push((name, state));
    }

    /// Gives the state that is added next a query language of its own (`QueryLanguage`), in which its typed values are
    /// written: `workflow.state_in(QueryLanguage::Jsonata).task("Sum", ..)`. It does not reach the states inside.
    ///
    /// In a workflow whose query language is JSONata no state can be JSONPath; the validator refuses it.
    pub fn state_in(&mut self, language: QueryLanguage) -> &mut Self {
        (self.language, self.own_language) = (language, Some(language));
        self
    }

    /// Sets the description (`Comment`) of the workflow, the branch or the item processor.
    pub fn comment(&mut self, comment: impl Into<String>) -> &mut Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets the state that is the first to run (`StartAt`), if it is not the first that was added.
    pub fn start_at(&mut self, name: impl Into<String>) -> &mut Self {
        self.start_at = Some(name.into());
        self
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

    /// The name of the workflow variable that holds what is bound to `name`; in a fragment it is not the same everywhere.
    pub(crate) fn variable_name(&self, name: &str) -> String {
        self.names.variable(name)
    }

    /// The path to the error output that a catcher of this scope keeps under the name `binding`.
    #[doc(hidden)]
    pub fn error_output(&self, binding: &str) -> Path<crate::ErrorOutput> {
        variable(&self.variable_name(binding))
    }

    /// The name of the first state and all states.
    fn into_states(mut self) -> (String, States) {
        counters::initialise(&mut self.states, &self.counters);
        let first = || self.states.first().map(|(name, _)| name.clone()).unwrap_or_default();
        let start_at = self.start_at.unwrap_or_else(first);
        (start_at, self.states.into_iter().collect())
    }
}

/// A workflow while it is being built, with an input of type `I`. The first state added is the first to run.
#[derive(Debug)]
pub struct WorkflowBuilder<I> {
    scope: Scope,
    /// All but the states.
    machine: StateMachine,
    input: PhantomData<fn() -> I>,
}

impl<I: Payload> WorkflowBuilder<I> {
    /// A workflow without states, whose query language is JSONata.
    pub fn new() -> Self {
        Self::in_language(QueryLanguage::Jsonata)
    }

    /// A workflow without states, whose query language is JSONPath. It can compute less; what it cannot, the validator
    /// refuses.
    pub fn json_path() -> Self {
        Self::in_language(QueryLanguage::JsonPath)
    }

    fn in_language(language: QueryLanguage) -> Self {
        let mut machine = StateMachine::default();
        machine.query_language = Some(language);
        Self { scope: Scope::new(language), machine, input: PhantomData }
    }

    /// Sets the description (`Comment`).
    pub fn comment(&mut self, comment: impl Into<String>) -> &mut Self {
        self.scope.comment(comment);
        self
    }

    /// Sets the version of the language (`Version`); only `1.0` exists.
    pub fn version(&mut self, version: impl Into<String>) -> &mut Self {
        self.machine.version = Some(version.into());
        self
    }

    /// Leaves the field `QueryLanguage` out, which says that the query language is JSONPath.
    pub fn omit_query_language(&mut self) -> &mut Self {
        self.machine.query_language = None;
        self
    }

    /// Sets the longest time that an execution may take (`TimeoutSeconds`).
    pub fn timeout(&mut self, timeout: Seconds) -> &mut Self {
        self.timeout_seconds(timeout.get())
    }

    /// Sets `TimeoutSeconds`, as a number.
    pub fn timeout_seconds(&mut self, timeout: impl IntoNumber) -> &mut Self {
        self.machine.timeout_seconds = Some(timeout.into_number());
        self
    }

    /// The execution's input, which every state can read (the context object's `Execution.Input`).
    pub fn input(&self) -> Path<I> {
        Path::at(Place::root(Root::ExecutionInput))
    }

    /// The definition. It is not yet validated.
    pub fn finish(mut self) -> StateMachine {
        let mut machine = self.machine;
        machine.comment = self.scope.comment.take();
        (machine.start_at, machine.states) = self.scope.into_states();
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
        Node::Optional(inner) if let Node::IfSome(tested, then, None) = &**inner => {
            let null = Some(Box::new(Node::Literal(Literal::Null)));
            Value::from(embedded(&Node::IfSome(tested.clone(), then.clone(), null)))
        }
        Node::Optional(inner) => {
            let inner = jsonata::expression(inner);
            Value::from(token::text(format!("{{% $exists({inner}) ? {inner} : null %}}")))
        }
        Node::Literal(literal) => literal_value(literal),
        Node::Omitted => Value::Null,
        Node::Token(token) => token.clone().into(),
        Node::List(elements) => Value::Array(elements.iter().map(value).collect()),
        // An array in JSON takes no list apart.
        Node::Nested { list, .. } => value(list),
        Node::Object(members) => {
            Value::Object(members.iter().map(|(name, member)| (name.as_ref(), value(member))).collect())
        }
        computed => Value::from(embedded(computed)),
    }
}

/// A path or the call of an intrinsic function.
pub(crate) fn json_path_expression(node: &Node) -> String {
    json_path::expression(node)
}

/// `{% expression %}`
pub(crate) fn embedded(node: &Node) -> Text {
    token::text(format!("{{% {} %}}", jsonata::expression(node)))
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

/// The path to a workflow variable that `.assign(..)` sets; that it holds a `T` is the caller's word.
pub fn variable<T: Payload>(name: &str) -> Path<T> {
    Path::at(Place::root(Root::Variable(name.to_owned().into())))
}
