//! The definition laid out for the passes: every container in written order, with its states.

use crate::diagnostic::{Diagnostic, Diagnostics, Location};
use crate::json::{Object, Value};
use crate::model::{Container, Map, Parallel, QueryLanguage, State, StateMachine};
use crate::read::Known;

/// A container of states.
pub(super) struct Scope<'a> {
    /// Where it is; its states are at `/States` inside.
    pub(super) at: Location,
    pub(super) container: Container<'a>,
    pub(super) kind: ScopeKind,
    /// How many containers it is inside of.
    pub(super) depth: usize,
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
}

impl<'a> Site<'a> {
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
pub(super) fn collect<'a>(machine: &'a StateMachine, known: &Known) -> Vec<Scope<'a>> {
    let unknown = machine.query_language.is_none() && known.names(&Location::root().field("QueryLanguage"));
    let mut walk = Walk { known, default: (!unknown).then(|| machine.default_query_language()), scopes: Vec::new() };
    walk.enter(Location::root(), machine.container(), ScopeKind::Machine, 0);
    walk.scopes
}

struct Walk<'a, 'k> {
    known: &'k Known,
    default: Option<QueryLanguage>,
    scopes: Vec<Scope<'a>>,
}

impl<'a> Walk<'a, '_> {
    fn enter(&mut self, at: Location, container: Container<'a>, kind: ScopeKind, depth: usize) {
        let states = at.field("States");
        let sites: Vec<_> = container
            .states
            .iter()
            .map(|(name, state)| {
                let at = states.field(name);
                let language = self.language(state, &at);
                Site { name, state, at, language }
            })
            .collect();
        let inner: Vec<_> = sites.iter().flat_map(|site| inner(site.state, &site.at)).collect();
        self.scopes.push(Scope { at, container, kind, depth, sites });
        for (at, container, kind) in inner {
            self.enter(at, container, kind, depth + 1);
        }
    }

    fn language(&self, state: &State, at: &Location) -> Option<QueryLanguage> {
        match (state.query_language(), self.default) {
            // Either the field or the state's other fields are wrong; the field is reported.
            (Some(QueryLanguage::JsonPath), Some(QueryLanguage::Jsonata)) => None,
            (Some(own), _) => Some(own),
            (None, _) if self.known.names(&at.field("QueryLanguage")) => None,
            (None, default) => default,
        }
    }
}

fn inner<'a>(state: &'a State, at: &Location) -> Vec<(Location, Container<'a>, ScopeKind)> {
    match state {
        State::Parallel(Parallel { branches, .. }) => branches
            .iter()
            .enumerate()
            .map(|(index, branch)| (at.field("Branches").index(index), branch.container(), ScopeKind::Branch))
            .collect(),
        State::Map(map) => {
            let kind = if map.is_distributed() { ScopeKind::Distributed } else { ScopeKind::ItemProcessor };
            let Map { item_processor, iterator, .. } = map;
            item_processor
                .iter()
                .map(|processor| (at.field("ItemProcessor"), processor.container(), kind))
                .chain(
                    iterator
                        .iter()
                        .map(|processor| (at.field("Iterator"), processor.container(), ScopeKind::ItemProcessor)),
                )
                .collect()
        }
        _ => Vec::new(),
    }
}

/// The findings of the passes.
pub(super) struct Report<'k> {
    pub(super) diagnostics: Diagnostics,
    known: &'k Known,
}

impl<'k> Report<'k> {
    pub(super) fn new(known: &'k Known) -> Self {
        Self { diagnostics: Diagnostics::new(), known }
    }

    /// Adds a finding unless the reader has reported something there.
    pub(super) fn push(&mut self, diagnostic: Diagnostic) {
        if !self.known.covers(&diagnostic.location) {
            self.diagnostics.push(diagnostic);
        }
    }

    /// Whether the field `name` of the object at `at` has been reported by the reader, or the object itself, so that
    /// nothing can be said about its absence.
    pub(super) fn is_known(&self, at: &Location, name: &str) -> bool {
        self.known.covers(&at.field(name))
    }

    /// Whether not all transitions of the container at `scope` are known.
    pub(super) fn is_open(&self, scope: &Location) -> bool {
        self.known.is_open(scope) || self.is_known(scope, "States")
    }
}

/// Runs `visit` on every value inside `value`, itself included, with its place.
pub(super) fn walk_payload(value: &Value, at: &Place<'_>, visit: &mut impl FnMut(&Object, &Place<'_>)) {
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
pub(super) fn walk_object(object: &Object, at: &Place<'_>, visit: &mut impl FnMut(&Object, &Place<'_>)) {
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
