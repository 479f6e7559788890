//! The definition laid out for the passes: every container in written order, with its states.

use super::resource;
use crate::diagnostic::{Diagnostic, Diagnostics, Location, Severity};
use crate::json::{Object, Value};
use crate::model::{Container, ExecutionType, Map, Parallel, QueryLanguage, State, StateMachine};
use crate::read::Known;
use crate::resource::{Integration, Resource};

/// A container of states.
pub(super) struct Scope<'a> {
    /// Where it is; its states are at `/States` inside.
    pub(super) at: Location,
    pub(super) container: Container<'a>,
    pub(super) kind: ScopeKind,
    /// How many containers it is inside of.
    pub(super) depth: usize,
    /// The container and the state that it is inside of: the places of the two in the lists of scopes and of sites.
    pub(super) parent: Option<(usize, usize)>,
    /// The type of the executions that its states run in; `None` if it is not known.
    pub(super) execution: Option<ExecutionType>,
    pub(super) sites: Vec<Site<'a>>,
}

/// What a container is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ScopeKind {
    /// The state machine.
    Machine,
    /// A branch of a Parallel state.
    Branch,
    /// The item processor of a Map state.
    ItemProcessor,
    /// The item processor of a Distributed Map state, which runs as executions of their own.
    Distributed,
}

impl ScopeKind {
    pub(super) fn describe(self) -> &'static str {
        match self {
            Self::Machine => "the state machine",
            Self::Branch => "the branch",
            Self::ItemProcessor | Self::Distributed => "the item processor",
        }
    }
}

/// A state in its place.
pub(super) struct Site<'a> {
    pub(super) name: &'a str,
    pub(super) state: &'a State,
    pub(super) at: Location,
    /// The query language; `None` if it is not known what was meant.
    pub(super) language: Option<QueryLanguage>,
    /// What a Task state calls, if that has a form that Step Functions takes.
    pub(super) resource: Option<Resource>,
}

impl<'a> Site<'a> {
    /// The service integration that a Task state calls.
    pub(super) fn integration(&self) -> Option<&Integration> {
        match &self.resource {
            Some(Resource::Integration(call)) => Some(call),
            _ => None,
        }
    }

    /// The objects under `Assign`: of the state, its catchers, its choice rules.
    pub(super) fn assigns(&self) -> Vec<(Location, &'a Object)> {
        let mut out = Vec::new();
        if let State::Choice(choice) = self.state {
            for (index, rule) in choice.choices.iter().enumerate() {
                if let Some(assign) = &rule.assign {
                    out.push((self.at.field("Choices").index(index).field("Assign"), assign));
                }
            }
        }
        for (index, catcher) in self.state.catch().iter().enumerate() {
            if let Some(assign) = &catcher.assign {
                out.push((self.at.field("Catch").index(index).field("Assign"), assign));
            }
        }
        out.extend(self.state.assign().map(|assign| (self.at.field("Assign"), assign)));
        out
    }
}

/// Every container, outer ones before those inside them.
pub(super) fn collect<'a>(
    machine: &'a StateMachine,
    known: &Known,
    machine_type: Option<ExecutionType>,
) -> Vec<Scope<'a>> {
    let unknown = machine.query_language.is_none() && known.names(&Location::root().field("QueryLanguage"));
    let mut walk = Walk { known, default: (!unknown).then(|| machine.default_query_language()), scopes: Vec::new() };
    walk.enter(
        Inner { at: Location::root(), container: machine.container(), kind: ScopeKind::Machine },
        None,
        machine_type,
    );
    walk.scopes
}

struct Walk<'a, 'k> {
    known: &'k Known,
    default: Option<QueryLanguage>,
    scopes: Vec<Scope<'a>>,
}

impl<'a> Walk<'a, '_> {
    fn enter(&mut self, scope: Inner<'a>, parent: Option<(usize, usize)>, execution: Option<ExecutionType>) {
        let Inner { at, container, kind } = scope;
        let states = at.field("States");
        let sites: Vec<_> = container
            .states
            .iter()
            .map(|(name, state)| {
                let at = states.field(name);
                let language = self.language(state, &at);
                let resource = match state {
                    State::Task(task) => resource::parse(&task.resource),
                    _ => None,
                };
                Site { name, state, at, language, resource }
            })
            .collect();
        let inner: Vec<_> = sites.iter().enumerate().map(|(index, site)| (index, inner(site, execution))).collect();
        let own = self.scopes.len();
        let depth = parent.and_then(|(scope, _)| self.scopes.get(scope)).map_or(0, |scope| scope.depth + 1);
        self.scopes.push(Scope { at, container, kind, depth, parent, execution, sites });
        for (index, scopes) in inner {
            for (scope, execution) in scopes {
                self.enter(scope, Some((own, index)), execution);
            }
        }
    }

    fn language(&self, state: &State, at: &Location) -> Option<QueryLanguage> {
        match (state.query_language(), self.default) {
            // Either the field or the state's other fields are wrong; the field is reported.
            (Some(QueryLanguage::JsonPath), Some(QueryLanguage::Jsonata)) => None,
            (Some(own), _) => Some(own),
            (None, _) if !self.known.is_empty() && self.known.names(&at.field("QueryLanguage")) => None,
            (None, default) => default,
        }
    }
}

/// A container to go into.
struct Inner<'a> {
    at: Location,
    container: Container<'a>,
    kind: ScopeKind,
}

/// The containers inside a state, each with the type of the executions that it runs in.
fn inner<'a>(site: &Site<'a>, execution: Option<ExecutionType>) -> Vec<(Inner<'a>, Option<ExecutionType>)> {
    let at = &site.at;
    match site.state {
        State::Parallel(Parallel { branches, .. }) => branches
            .iter()
            .enumerate()
            .map(|(index, branch)| {
                let at = at.field("Branches").index(index);
                (Inner { at, container: branch.container(), kind: ScopeKind::Branch }, execution)
            })
            .collect(),
        State::Map(map) => {
            let Map { item_processor, iterator, .. } = map;
            let mut out = Vec::new();
            if let Some(processor) = item_processor {
                let (kind, execution) = if map.is_distributed() {
                    let config = processor.processor_config;
                    (ScopeKind::Distributed, config.and_then(|config| config.execution_type))
                } else {
                    (ScopeKind::ItemProcessor, execution)
                };
                out.push((Inner { at: at.field("ItemProcessor"), container: processor.container(), kind }, execution));
            }
            if let Some(iterator) = iterator {
                let kind = ScopeKind::ItemProcessor;
                out.push((Inner { at: at.field("Iterator"), container: iterator.container(), kind }, execution));
            }
            out
        }
        _ => Vec::new(),
    }
}

/// The findings of the passes.
pub(super) struct Report<'k> {
    pub(super) diagnostics: Diagnostics,
    known: &'k Known,
    include_allowed: bool,
}

impl<'k> Report<'k> {
    pub(super) fn new(known: &'k Known, include_allowed: bool) -> Self {
        Self { diagnostics: Diagnostics::new(), known, include_allowed }
    }

    /// Adds a finding unless the reader has reported something there.
    pub(super) fn push(&mut self, diagnostic: Diagnostic) {
        let wanted = diagnostic.severity > Severity::Allow || self.include_allowed;
        if wanted && !self.known.covers(&diagnostic.location) {
            self.diagnostics.push(diagnostic);
        }
    }

    /// Whether the field `name` of the object at `at` has been reported by the reader, or the object itself, so that
    /// nothing can be said about its absence.
    pub(super) fn is_known(&self, at: &Location, name: &str) -> bool {
        self.has_known() && self.known.covers(&at.field(name))
    }

    /// Whether somebody wants to know what is reported only if asked for.
    pub(super) fn includes_allowed(&self) -> bool {
        self.include_allowed
    }

    /// Whether the reader has reported anything.
    pub(super) fn has_known(&self) -> bool {
        !self.known.is_empty()
    }

    /// Whether not all transitions of the container at `scope` are known.
    pub(super) fn is_open(&self, scope: &Location) -> bool {
        self.known.is_open(scope) || self.is_known(scope, "States")
    }
}

/// Runs `visit` on every value inside `value`, itself included, with its place.
pub(super) fn walk_payload<'a>(value: &'a Value, at: &Place<'_>, visit: &mut impl FnMut(&'a Object, &Place<'_>)) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk_payload(item, &Place::Index(at, index), visit);
            }
        }
        Value::Object(object) => walk_object(object, at, visit),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Runs `visit` on an object and every object inside it.
pub(super) fn walk_object<'a>(object: &'a Object, at: &Place<'_>, visit: &mut impl FnMut(&'a Object, &Place<'_>)) {
    visit(object, at);
    for (key, member) in object.iter() {
        walk_payload(member, &Place::Field(at, key), visit);
    }
}

/// A place that becomes a [`Location`] only if there is something to report.
pub(super) enum Place<'p> {
    At(&'p Location),
    Base(&'p Location, &'p str),
    Field(&'p Place<'p>, &'p str),
    Index(&'p Place<'p>, usize),
}

impl Place<'_> {
    pub(super) fn location(&self) -> Location {
        match self {
            Self::At(base) => (*base).clone(),
            Self::Base(base, field) => base.field(field),
            Self::Field(place, name) => place.location().field(name),
            Self::Index(place, index) => place.location().index(*index),
        }
    }
}
