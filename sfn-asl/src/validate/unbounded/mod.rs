//! Loops that nothing bounds: no timeout of the machine, and no choice in the loop that decides by what the loop computes from
//! itself. What a loop decides by may also come out of a call that is handed its earlier value, such as a function that
//! counts, or a page that says where the next one begins; or it may be the time.
//!
//! Sources: AWS Step Functions Developer Guide, "Best practices for Step Functions" (timeouts to avoid stuck executions; 25,000
//! events in a history), "Iterate a loop with a Lambda function in Step Functions" (a counter in the state's input) and "Passing
//! data between states with variables" (a counter in a variable).

mod flows;
mod read;

use std::collections::{HashMap, HashSet};

use super::graph;
use super::loops::names;
use super::scope::{Report, Scope, Site};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::model::{ChoiceRule, ExecutionType, QueryLanguage, State};
use flows::Flows;
use read::{Read, read_rule, read_value};

/// Checks a scope, all of whose transitions lead somewhere; `endless` are the states of loops that no transition leaves.
pub(super) fn check(
    scope: &Scope<'_>,
    is_bounded: bool,
    reached: &[bool],
    endless: &HashSet<usize>,
    report: &mut Report<'_>,
) {
    // An Express execution ends after five minutes.
    if !report.includes_allowed() || is_bounded || scope.execution == Some(ExecutionType::Express) {
        return;
    }
    let all = graph::successors(scope);
    let edges = unbounded_edges(scope);
    for members in graph::loops(&edges, &vec![true; edges.len()]) {
        let is_member = |index: &usize| members.binary_search(index).is_ok();
        let leaves = members.iter().any(|index| {
            let is_end = scope.sites.get(*index).is_some_and(|site| site.state.is_terminal());
            is_end || all.get(*index).is_some_and(|next| next.iter().any(|next| !is_member(next)))
        });
        let Some(first) = members.first().filter(|first| reached.get(**first) == Some(&true)) else { continue };
        // A loop without a way out is reported as that.
        if !leaves || endless.contains(first) || is_counted(scope, &members) {
            continue;
        }
        if let Some(site) = scope.sites.get(*first) {
            let message = format!("nothing bounds the loop of {}", names(scope, &members));
            let help = "count its rounds in a variable that a rule of a Choice state compares, or set `TimeoutSeconds` of \
                        the state machine";
            let diagnostic = Diagnostic::new(codes::UNBOUNDED_LOOP, site.at.clone(), message).about(site.name);
            let others = members.iter().skip(1).filter_map(|index| scope.sites.get(*index)).map(|site| site.at.clone());
            report.push(diagnostic.with_help(help).and_at(others));
        }
    }
}

/// For each state those that may follow, but not by a rule that holds only so many times: one that counts itself.
fn unbounded_edges(scope: &Scope<'_>) -> Vec<Vec<usize>> {
    let states = scope.container.states;
    let following = |site: &Site<'_>| match site.state {
        State::Choice(choice) => {
            let free = choice.choices.iter().filter(|rule| !counts_itself(site, rule));
            let rules = free.filter_map(|rule| rule.next.as_deref());
            rules.chain(choice.default.as_deref()).filter_map(|next| states.position(next)).collect()
        }
        state => state.target_names().filter_map(|next| states.position(next)).collect(),
    };
    scope.sites.iter().map(following).collect()
}

/// Whether a rule decides by a variable that it computes from itself.
fn counts_itself(site: &Site<'_>, rule: &ChoiceRule) -> bool {
    let Some(assign) = rule.assign.as_ref() else { return false };
    let language = language(site);
    let mut decides = Read::default();
    read_rule(rule, language, &mut decides);
    assign.iter().any(|(key, value)| {
        let variable = format!("${}", key.strip_suffix(".$").unwrap_or(key));
        let mut read = Read::default();
        read_value(key, value, language, &mut read);
        decides.names.contains(&variable) && read.names.contains(&variable)
    })
}

/// The query language of a state; if it is not known, both are looked for.
fn language(site: &Site<'_>) -> QueryLanguage {
    site.language.unwrap_or(QueryLanguage::JsonPath)
}

/// Whether a choice of the loop decides by something that the loop computes from itself, or by the time.
fn is_counted(scope: &Scope<'_>, members: &[usize]) -> bool {
    let sites = || members.iter().filter_map(|index| scope.sites.get(*index));
    let mut decides = Read::default();
    for site in sites() {
        if let State::Choice(choice) = site.state {
            // A rule that counts itself bounds its own way, which is none of the loop's.
            let others = choice.choices.iter().filter(|rule| !counts_itself(site, rule));
            others.for_each(|rule| read_rule(rule, language(site), &mut decides));
        }
    }
    if decides.is_time || decides.is_unknown {
        return true;
    }
    if decides.names.is_empty() {
        return false;
    }
    let mut flows = Flows::default();
    sites().for_each(|site| flows.add(site));
    let mut slots = Slots::default();
    for (to, from) in flows.all() {
        let to = slots.written(to);
        for name in from {
            let from = slots.of(name);
            slots.link(to, from);
        }
    }
    let starts: Vec<usize> = decides.names.iter().map(|name| slots.of(name)).collect();
    let kept = vec![true; slots.edges.len()];
    let computed: HashSet<usize> = graph::loops(&slots.edges, &kept).into_iter().flatten().collect();
    let behind = graph::reached(&slots.edges, starts);
    computed.iter().any(|slot| behind.get(*slot) == Some(&true))
}

/// The variables (`$count`), the input (`$`) and its members (`$.count`), as the places of a graph: each leads to what it is
/// made of.
#[derive(Default)]
struct Slots {
    places: HashMap<String, usize>,
    edges: Vec<Vec<usize>>,
}

impl Slots {
    /// What is written to the whole input.
    const WHOLE: &'static str = "";

    fn of(&mut self, name: &str) -> usize {
        if let Some(place) = self.places.get(name) {
            return *place;
        }
        let place = self.edges.len();
        self.places.insert(name.to_owned(), place);
        self.edges.push(Vec::new());
        if name == "$" || name.starts_with("$.") {
            let whole = self.of(Self::WHOLE);
            self.link(place, whole);
        }
        // Who reads the whole input reads its members.
        if name.starts_with("$.") {
            let input = self.of("$");
            self.link(input, place);
        }
        place
    }

    /// The place that stands for what is written to `name`.
    fn written(&mut self, name: &str) -> usize {
        if name == "$" { self.of(Self::WHOLE) } else { self.of(name) }
    }

    fn link(&mut self, from: usize, to: usize) {
        if let Some(edges) = self.edges.get_mut(from) {
            edges.push(to);
        }
    }
}
