//! Variables are assigned before they are read.
//!
//! Source: AWS Step Functions Developer Guide, "Passing data between states with variables" (scopes: inner ones read the variables
//! of outer ones, a child execution of a Distributed Map does not). Reading a variable that is not assigned fails when the
//! machine runs.
//!
//! A forward analysis of data flow in each container, outer ones first: which variables are assigned on every path to a
//! state, and which on some path. Variables are taken in groups of a fixed size, so that memory does not grow with the
//! product of states and variables.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::graph;
use super::reads::{self, Read};
use super::scope::{Report, Scope, ScopeKind, Site};
use crate::codes;
use crate::diagnostic::{Diagnostic, similar_name};
use crate::json::Object;
use crate::model::State;

/// Checks all scopes. A transition that leads nowhere only takes paths away, so that the others can be judged; where the
/// reader could not read all transitions, nothing is said.
pub(super) fn check(scopes: &[Scope<'_>], report: &mut Report<'_>) {
    let assigned = assigned_names(scopes);
    let mut names = Names::default();
    let mut all_reads = Vec::new();
    let mut asked = HashMap::new();
    for (scope, around) in scopes.iter().enumerate() {
        for (index, site) in around.sites.iter().enumerate() {
            let found = reads::of(site, &assigned);
            for read in found.reads {
                let variable = names.id(&read.name);
                all_reads.push(PlacedRead { scope, site: index, variable, read });
            }
            if !found.asked.is_empty() {
                asked.insert((scope, index), found.asked);
            }
        }
    }
    if all_reads.is_empty() {
        return;
    }
    let mut flows = Vec::with_capacity(scopes.len());
    for (index, scope) in scopes.iter().enumerate() {
        flows.push(
            (!report.is_open(&scope.at)).then(|| Flow::new(scope, |site| asked.get(&(index, site)), &names, report)),
        );
    }
    let mut said = Said { assigned, budget: SUGGESTION_BUDGET, nowhere: HashSet::new(), in_state: HashSet::new() };
    all_reads.sort_by_key(|read| read.variable / GROUP);
    for group in all_reads.chunk_by(|left, right| left.variable / GROUP == right.variable / GROUP) {
        let Some(first) = group.first() else { continue };
        let states = analyse(scopes, &flows, first.variable / GROUP);
        for read in group {
            let values = states.get(read.scope).and_then(Option::as_ref);
            let Some((values, value)) = values.and_then(|values| Some((values, values.get(read.site)?))) else {
                continue;
            };
            let without = || {
                let flow = flows.get(read.scope)?.as_ref()?;
                flow.path_without(scopes.get(read.scope)?, values, read.site, read.variable)
            };
            if let Some(finding) = said.judge(read, value, without) {
                report.push(finding);
            }
        }
    }
}

/// A read, where it stands.
struct PlacedRead {
    scope: usize,
    site: usize,
    variable: usize,
    read: Read,
}

/// The variables that are read, numbered.
#[derive(Default)]
struct Names(HashMap<String, usize>);

impl Names {
    fn id(&mut self, name: &str) -> usize {
        if let Some(id) = self.0.get(name) {
            return *id;
        }
        let id = self.0.len();
        self.0.insert(name.to_owned(), id);
        id
    }
}

/// The variables in a group.
const GROUP: usize = 512;
const WORDS: usize = GROUP / 64;

/// A set of variables of one group.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Set([u64; WORDS]);

impl Set {
    const EMPTY: Self = Self([0; WORDS]);
    const FULL: Self = Self([u64::MAX; WORDS]);

    fn of(variables: &[usize], group: usize) -> Self {
        let mut out = Self::EMPTY;
        for variable in variables.iter().filter(|variable| **variable / GROUP == group) {
            let bit = variable % GROUP;
            if let Some(word) = out.0.get_mut(bit / 64) {
                *word |= 1 << (bit % 64);
            }
        }
        out
    }

    fn has(&self, variable: usize) -> bool {
        let bit = variable % GROUP;
        self.0.get(bit / 64).is_some_and(|word| word >> (bit % 64) & 1 == 1)
    }

    fn or(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(other.0).for_each(|(word, other)| *word |= other);
        self
    }

    fn and(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(other.0).for_each(|(word, other)| *word &= other);
        self
    }
}

/// What is known when a state is entered.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Value {
    /// Whether anything leads to the state.
    reached: bool,
    /// Assigned on every path.
    always: Set,
    /// Assigned on some path.
    sometimes: Set,
    /// Assigned outside of the Distributed Map around.
    outside: Set,
}

impl Value {
    const START: Self = Self { reached: true, always: Set::EMPTY, sometimes: Set::EMPTY, outside: Set::EMPTY };

    /// Of a state that nothing leads to yet.
    fn unreached(outside: Set) -> Self {
        Self { reached: false, always: Set::FULL, sometimes: Set::EMPTY, outside }
    }

    fn after(mut self, assigned: &Set) -> Self {
        self.always = self.always.or(assigned);
        self.sometimes = self.sometimes.or(assigned);
        self
    }

    fn join(mut self, other: &Self) -> Self {
        self.reached |= other.reached;
        self.always = self.always.and(&other.always);
        self.sometimes = self.sometimes.or(&other.sometimes);
        self
    }
}

/// The transitions of a container, with what each assigns.
struct Flow {
    /// The states that are reached, each before those that follow, loops apart.
    order: Vec<usize>,
    edges: Vec<Vec<Edge>>,
}

struct Edge {
    to: usize,
    kind: EdgeKind,
    assigned: Vec<usize>,
    /// Whether the reader could not read what is assigned.
    is_unknown: bool,
}

/// What leads along an edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum EdgeKind {
    /// A choice rule or `Default`.
    Choice,
    Catch,
    Next,
}

impl Flow {
    fn new<'n>(
        scope: &Scope<'_>,
        asked: impl Fn(usize) -> Option<&'n Vec<String>>,
        names: &Names,
        report: &Report<'_>,
    ) -> Self {
        let states = scope.container.states;
        let edges: Vec<Vec<Edge>> = scope
            .sites
            .iter()
            .enumerate()
            .map(|(index, site)| {
                let is_unknown = report.has_known() && assign_is_unknown(site, report);
                // A Choice state that asks whether a variable exists leads the executions in which it does not elsewhere.
                let asked: Vec<usize> = match site.state {
                    State::Choice(_) => {
                        asked(index).into_iter().flatten().filter_map(|name| names.0.get(name).copied()).collect()
                    }
                    _ => Vec::new(),
                };
                let mut out = Vec::new();
                for (kind, target, assign) in outcomes(site) {
                    let Some(to) = states.position(target) else { continue };
                    let mut assigned = asked.clone();
                    assigned.extend(
                        assign
                            .into_iter()
                            .flat_map(Object::iter)
                            .filter_map(|(key, _)| names.0.get(variable(key)).copied()),
                    );
                    out.push(Edge { to, kind, assigned, is_unknown });
                }
                out
            })
            .collect();
        let plain: Vec<Vec<usize>> = edges.iter().map(|edges| edges.iter().map(|edge| edge.to).collect()).collect();
        let order =
            states.position(scope.container.start_at).map_or_else(Vec::new, |start| graph::order(&plain, start));
        Self { order, edges }
    }

    /// The values on entry of each state.
    fn values(&self, start: Value, group: usize) -> Vec<Value> {
        let mut values = vec![Value::unreached(start.outside); self.edges.len()];
        let mut rank = vec![usize::MAX; self.edges.len()];
        for (position, index) in self.order.iter().enumerate() {
            if let Some(rank) = rank.get_mut(*index) {
                *rank = position;
            }
        }
        if let Some(first) = self.order.first().and_then(|first| values.get_mut(*first)) {
            *first = start;
        }
        let assigned: Vec<Vec<Set>> = self
            .edges
            .iter()
            .map(|edges| {
                let set = |edge: &Edge| if edge.is_unknown { Set::FULL } else { Set::of(&edge.assigned, group) };
                edges.iter().map(set).collect()
            })
            .collect();
        let mut waiting: BTreeSet<usize> = (0..self.order.len()).collect();
        while let Some(position) = waiting.pop_first() {
            let Some(index) = self.order.get(position) else { continue };
            let (Some(edges), Some(assigned)) = (self.edges.get(*index), assigned.get(*index)) else { continue };
            let Some(value) = values.get(*index).copied() else { continue };
            for (edge, assigned) in edges.iter().zip(assigned) {
                let Some(target) = values.get_mut(edge.to) else { continue };
                let joined = target.join(&value.after(assigned));
                if joined != *target {
                    *target = joined;
                    waiting.extend(rank.get(edge.to).filter(|rank| **rank != usize::MAX));
                }
            }
        }
        values
    }

    /// In words, where a path to the state `at` goes past the assignment of a variable: follows the edges back to where
    /// they part.
    fn path_without(&self, scope: &Scope<'_>, values: &[Value], at: usize, variable: usize) -> Option<String> {
        let lacks = |index: usize| values.get(index).is_some_and(|value| value.reached && !value.always.has(variable));
        let name = |index: usize| scope.sites.get(index).map(|site| site.name);
        let mut seen = HashSet::new();
        let mut at = at;
        while seen.insert(at) {
            let (from, edges, edge) = self.edges.iter().enumerate().find_map(|(from, edges)| {
                let edge = edges.iter().find(|edge| {
                    edge.to == at && lacks(from) && !edge.is_unknown && !edge.assigned.contains(&variable)
                })?;
                Some((from, edges, edge))
            })?;
            let (state, to) = (name(from)?, name(at)?);
            let assigns_it = edges.iter().any(|edge| edge.kind == EdgeKind::Next && edge.assigned.contains(&variable));
            match edge.kind {
                EdgeKind::Catch if assigns_it => {
                    return Some(format!("the catch of `{state}` leads to `{to}` without it"));
                }
                EdgeKind::Catch => return Some(format!("the catch of `{state}` can lead to `{to}` without it")),
                EdgeKind::Choice => return Some(format!("`{state}` can lead to `{to}` without it")),
                EdgeKind::Next => at = from,
            }
        }
        None
    }
}

/// The name of the variable that a member of `Assign` is for.
fn variable(key: &str) -> &str {
    key.strip_suffix(".$").unwrap_or(key)
}

/// Each transition of a state, with the variables that it assigns.
fn outcomes<'a>(site: &Site<'a>) -> Vec<(EdgeKind, &'a str, Option<&'a Object>)> {
    let mut out = Vec::new();
    if let State::Choice(choice) = site.state {
        out.extend(
            choice
                .choices
                .iter()
                .filter_map(|rule| Some((EdgeKind::Choice, rule.next.as_deref()?, rule.assign.as_ref()))),
        );
        out.extend(choice.default.as_deref().map(|next| (EdgeKind::Choice, next, choice.assign.as_ref())));
    }
    let catchers = site.state.catch().iter();
    out.extend(catchers.map(|catcher| (EdgeKind::Catch, catcher.next.as_str(), catcher.assign.as_ref())));
    out.extend(site.state.next().map(|next| (EdgeKind::Next, next, site.state.assign())));
    out
}

/// Whether the reader has reported something about what a state assigns.
fn assign_is_unknown(site: &Site<'_>, report: &Report<'_>) -> bool {
    let within = |field: &str, count: usize| {
        (0..count).any(|index| report.is_known(&site.at.field(field).index(index), "Assign"))
    };
    let rules = match site.state {
        State::Choice(choice) => choice.choices.len(),
        _ => 0,
    };
    report.is_known(&site.at, "Assign") || within("Choices", rules) || within("Catch", site.state.catch().len())
}

/// For each scope the values on entry of its states; `None` where nothing can be said.
fn analyse(scopes: &[Scope<'_>], flows: &[Option<Flow>], group: usize) -> Vec<Option<Vec<Value>>> {
    let mut out: Vec<Option<Vec<Value>>> = Vec::with_capacity(scopes.len());
    for (scope, flow) in scopes.iter().zip(flows) {
        let start = match scope.parent {
            None => Some(Value::START),
            Some((parent, site)) => {
                let around = out.get(parent).and_then(Option::as_ref).and_then(|values| values.get(site));
                around.filter(|around| around.reached).map(|around| match scope.kind {
                    ScopeKind::Distributed => Value { outside: around.outside.or(&around.sometimes), ..Value::START },
                    _ => *around,
                })
            }
        };
        out.push(start.zip(flow.as_ref()).map(|(start, flow)| flow.values(start, group)));
    }
    out
}

/// The names under any `Assign` of the machine.
fn assigned_names<'a>(scopes: &[Scope<'a>]) -> BTreeSet<&'a str> {
    let sites = scopes.iter().flat_map(|scope| &scope.sites);
    let assigns = sites.flat_map(Site::assigns).map(|(_, assign)| assign);
    assigns.flat_map(Object::iter).map(|(key, _)| variable(key)).collect()
}

/// The number of comparisons that are spent on suggestions before they are given up.
const SUGGESTION_BUDGET: usize = 100_000;

/// What has been reported already, so that one mistake gives one finding.
struct Said<'a> {
    assigned: BTreeSet<&'a str>,
    /// How many more names may be compared for suggestions.
    budget: usize,
    /// The variables that nothing assigns.
    nowhere: HashSet<usize>,
    /// Variables and the states that read them.
    in_state: HashSet<(usize, usize, usize)>,
}

impl Said<'_> {
    /// The assigned variable that was probably meant.
    fn similar(&mut self, name: &str) -> Option<&str> {
        self.budget = self.budget.checked_sub(self.assigned.len())?;
        similar_name(name, self.assigned.iter().copied())
    }

    fn judge(
        &mut self,
        read: &PlacedRead,
        value: &Value,
        without: impl FnOnce() -> Option<String>,
    ) -> Option<Diagnostic> {
        let PlacedRead { scope, site, variable, read } = read;
        let variable = *variable;
        if !value.reached || value.always.has(variable) {
            return None;
        }
        let name = &read.name;
        if !self.assigned.contains(name.as_str()) {
            if !self.nowhere.insert(variable) {
                return None;
            }
        } else if !self.in_state.insert((variable, *scope, *site)) {
            return None;
        }
        let (code, message, help) = if value.sometimes.has(variable) {
            (
                codes::MAYBE_UNASSIGNED_VARIABLE,
                format!("variable `{name}` is read, but not assigned on every path to this state"),
                match without() {
                    Some(path) => format!("{path}: assign it before the paths part, or on each of them"),
                    None => "assign it before the paths part, or on each of them".to_owned(),
                },
            )
        } else if value.outside.has(variable) {
            (
                codes::OUTER_VARIABLE_READ,
                format!("variable `{name}` is assigned outside of the Distributed Map and cannot be read inside"),
                "hand its value to the child executions with `ItemSelector`".to_owned(),
            )
        } else if self.assigned.contains(name.as_str()) {
            (
                codes::NEVER_ASSIGNED_VARIABLE,
                format!("variable `{name}` is read, but no path to this state assigns it"),
                match without() {
                    Some(path) => format!("{path}: assign it in a state before"),
                    None => {
                        "assign it in a state before; an inner scope's variables end with it, and a state sees what \
                             it assigns itself only when it is run again"
                            .to_owned()
                    }
                },
            )
        } else {
            let help = match self.similar(name) {
                Some(similar) => format!("a variable with a similar name exists: `{similar}`"),
                None => "variables are assigned with `Assign`".to_owned(),
            };
            (codes::NEVER_ASSIGNED_VARIABLE, format!("variable `{name}` is read, but never assigned"), help)
        };
        Some(Diagnostic::new(code, read.at.clone(), message).with_help(help).about(name).at_offset(read.offset))
    }
}
