//! What the validator finds in a workflow, at the places where it is written.
//!
//! The machine with holes goes through the validator. What rustc says better, and what only follows from another mistake, is
//! left out.

use std::collections::HashSet;

use sfn_asl::model::STATE_MACHINE_NAME_LIMIT;
use sfn_asl::validate::{Options, validate_with};
use sfn_asl::{Diagnostic, Location, StateMachine, codes};
use sfn_services::Services;

use super::fragment::{self, Flat};
use super::levels::{AllLevels, Level};
use super::machine::{self, Spans};
use super::syntax::{Action, Block, Workflow};
use super::{counters, flow, map, output, words};
use crate::finding::Finding;

/// What there is to say of a workflow.
#[derive(Default)]
pub(crate) struct Findings {
    pub(crate) messages: Vec<Finding>,
    pub(crate) warnings: Vec<Finding>,
    /// The states that read what is not assigned on every path.
    pub(crate) misreading: HashSet<String>,
    /// The names of the states of which rustc sees that they take every value.
    pub(crate) exhaustive: Vec<String>,
}

/// Checks a workflow or a fragment.
pub(crate) fn check(workflow: &Workflow) -> Findings {
    let mut out = Findings::default();
    let flat = fragment::flatten(workflow);
    let checked = flat.as_ref().map_or(workflow, |flat| &flat.workflow);
    exhaustive(&checked.body, &mut out.exhaustive);
    let (machine, mut spans) = machine::machine(checked, &flow::bindings_of(checked));
    let diagnostics = diagnostics(&machine, workflow, &mut spans);
    output::check(workflow, &unreachable(&diagnostics), &mut out.messages);
    out.messages.extend(too_long_name(workflow));
    counters::check(workflow, flat.as_ref(), &mut out.messages);
    out.messages.extend(map::outer_names(workflow));
    out.messages.extend(shared_names(flat.as_ref()));
    let mut broken = Vec::new();
    broken_blocks(&checked.body, &Location::root(), &mut broken);
    // Of two states of one name one is out of reach, whatever leads to the name.
    let duplicates = diagnostics.iter().any(|diagnostic| diagnostic.code == codes::DUPLICATE_STATE)
        || flat.as_ref().is_some_and(|flat| !flat.shared.is_empty());
    let levels = AllLevels::new(checked);
    let found = Found { workflow, flat: flat.as_ref(), diagnostics: &diagnostics, levels, broken, duplicates };
    for diagnostic in &diagnostics {
        found.put(diagnostic, &mut spans, &mut out);
    }
    out
}

/// The findings of the validator, and what decides what becomes of them.
struct Found<'w> {
    workflow: &'w Workflow,
    flat: Option<&'w Flat>,
    diagnostics: &'w [Diagnostic],
    levels: AllLevels<'w>,
    /// The blocks of which a statement did not parse.
    broken: Vec<Location>,
    /// Whether two states have one name.
    duplicates: bool,
}

impl Found<'_> {
    fn put(&self, diagnostic: &Diagnostic, spans: &mut Spans, out: &mut Findings) {
        if self.flat.is_some_and(|flat| flat.says(diagnostic)) {
            return;
        }
        if [codes::MAYBE_UNASSIGNED_VARIABLE, codes::NEVER_ASSIGNED_VARIABLE].contains(&diagnostic.code) {
            self.put_unassigned(diagnostic, spans, out);
            return;
        }
        let is_raw = spans.is_raw(diagnostic);
        let level = self.level(diagnostic, is_raw);
        if level == Level::Allow || self.is_said_elsewhere(diagnostic, spans) || self.follows_from_another(diagnostic) {
            return;
        }
        let span = spans.of(diagnostic).unwrap_or_else(|| self.workflow.name.span());
        let message = if is_raw && !is_about_flow(diagnostic) {
            // What is said of JSON is said in its words.
            words::with_help(&diagnostic.message, diagnostic.help.as_deref())
        } else {
            let named = diagnostic.subject.as_deref().unwrap_or_default();
            // An attribute stands in front of the use.
            let used =
                self.flat.filter(|_| diagnostic.code == codes::UNBOUNDED_LOOP).and_then(|flat| flat.use_of(named));
            words::message(diagnostic, used.unwrap_or(named), self.workflow)
        };
        let list = if level == Level::Warn { &mut out.warnings } else { &mut out.messages };
        list.push(Finding::new(span, diagnostic.code, message));
    }

    fn put_unassigned(&self, diagnostic: &Diagnostic, spans: &Spans, out: &mut Findings) {
        // What did not parse may have assigned anything.
        if self.duplicates || self.broken.iter().any(|block| diagnostic.location.is_within(block)) {
            return;
        }
        let Some(read) = spans.read(diagnostic) else { return };
        let used = self.flat.and_then(|flat| flat.labels.get(&read.label));
        let label = used.unwrap_or(&read.label);
        let message = if spans.is_raw(diagnostic) {
            words::unassigned_in_raw(diagnostic, self.workflow)
        } else {
            words::unassigned(diagnostic, label, used.is_some(), self.workflow)
        };
        out.messages.push(Finding::new(read.span, codes::UNASSIGNED_BINDING, message));
        out.misreading.insert(label.clone());
    }

    fn level(&self, diagnostic: &Diagnostic, is_raw: bool) -> Level {
        // `States` has no such variant: nobody can want it.
        let is_no_variant = diagnostic.subject.as_deref() == Some("States.Runtime");
        if diagnostic.code == codes::ERROR_NEVER_HANDLED && is_no_variant {
            return Level::Deny;
        }
        self.levels.of(diagnostic, is_raw)
    }

    /// Whether somebody else says it, or it is no finding here.
    fn is_said_elsewhere(&self, diagnostic: &Diagnostic, spans: &Spans) -> bool {
        match diagnostic.code {
            // A fragment is bounded where it is used.
            codes::UNBOUNDED_LOOP => self.workflow.is_fragment,
            // A clause of a `with` block is for those of its tasks that can report the error.
            codes::ERROR_NEVER_HANDLED => words::is_of_a_limit(diagnostic) && spans.is_scoped(&diagnostic.location),
            // rustc says more of the names of Step Functions' own errors: it knows their enum.
            codes::RESERVED_ERROR_NAME => true,
            _ => false,
        }
    }

    /// Whether it is only true because of another mistake, which comes first.
    fn follows_from_another(&self, diagnostic: &Diagnostic) -> bool {
        let place = &diagnostic.location;
        // What a statement that did not parse would have said about the flow of its block is unknown.
        if is_about_flow(diagnostic)
            && (self.duplicates || self.broken.iter().any(|block| is_directly_within(place, block)))
        {
            return true;
        }
        match diagnostic.code {
            codes::EMPTY_LIST => self.broken.iter().any(|block| *place == block.field("States")),
            // A jump that leads nowhere may have been the end.
            codes::NO_TERMINAL_STATE | codes::NO_NESTED_TERMINAL_STATE => self.diagnostics.iter().any(|other| {
                [codes::UNKNOWN_TARGET, codes::TARGET_IN_OTHER_SCOPE].contains(&other.code)
                    && other.location.is_within(place)
            }),
            codes::BUSY_LOOP => self
                .diagnostics
                .iter()
                .any(|other| other.code == codes::UNBOUNDED_LOOP && self.levels.of(other, false) == Level::Deny),
            _ => false,
        }
    }
}

/// Whether a finding is about the flow of a block.
fn is_about_flow(diagnostic: &Diagnostic) -> bool {
    [
        codes::UNREACHABLE_STATE,
        codes::NO_TERMINAL_STATE,
        codes::NO_NESTED_TERMINAL_STATE,
        codes::MISSING_FIELD,
        codes::BUSY_LOOP,
        codes::ENDLESS_LOOP,
        codes::UNBOUNDED_LOOP,
    ]
    .contains(&diagnostic.code)
}

/// What the validator finds, and what the reader says of raw states.
fn diagnostics(machine: &StateMachine, workflow: &Workflow, spans: &mut Spans) -> Vec<Diagnostic> {
    let options = Options {
        catalog: Some(&Services),
        machine_type: workflow.execution_type,
        include_allowed: true,
        exhaustive: &[],
    };
    let mut out: Vec<Diagnostic> = validate_with(machine, &options).into_iter().collect();
    out.retain(|diagnostic| !spans.is_said(diagnostic));
    out.append(&mut spans.findings);
    out
}

/// The names of the states that nothing leads to.
fn unreachable(diagnostics: &[Diagnostic]) -> HashSet<String> {
    let unreachable = diagnostics.iter().filter(|diagnostic| diagnostic.code == codes::UNREACHABLE_STATE);
    unreachable.filter_map(|diagnostic| diagnostic.message.split('`').nth(1)).map(str::to_owned).collect()
}

/// Labels of uses whose states have names that others have.
fn shared_names(flat: Option<&Flat>) -> impl Iterator<Item = Finding> {
    flat.into_iter().flat_map(|flat| &flat.shared).map(|label| {
        let message = format!(
            "a second state is named `{label}`\n\
             = help: names are unique over the whole workflow: those of a fragment's states begin with the label"
        );
        Finding::new(label.span(), codes::DUPLICATE_STATE, message)
    })
}

/// The names of the states that match all variants of an enum, which nothing that serde writes escapes.
fn exhaustive(block: &Block, out: &mut Vec<String>) {
    for statement in &block.statements {
        if matches!(&statement.action, Action::Match(of) if of.otherwise.is_none()) {
            out.push(statement.state_name());
        }
        statement.inner_blocks().iter().for_each(|inner| exhaustive(inner, out));
    }
}

/// A name that no state machine can have. An identifier has none of the characters that AWS refuses.
fn too_long_name(workflow: &Workflow) -> Option<Finding> {
    let name = syn::ext::IdentExt::unraw(&workflow.name).to_string();
    let length = name.chars().count();
    (length > STATE_MACHINE_NAME_LIMIT && !workflow.is_fragment).then(|| {
        let message = format!(
            "the workflow's name `{name}` has {length} characters\n\
             = help: the name of a state machine has at most {STATE_MACHINE_NAME_LIMIT}: shorten it"
        );
        Finding::new(workflow.name.span(), codes::INVALID_NAME, message)
    })
}

/// The locations of the blocks of which a statement did not parse.
fn broken_blocks(block: &Block, here: &Location, out: &mut Vec<Location>) {
    if block.is_broken() {
        out.push(here.clone());
    }
    for statement in &block.statements {
        let state = here.field("States").field(statement.state_name());
        for (index, inner) in statement.inner_blocks().iter().enumerate() {
            broken_blocks(inner, &statement.inner_location(&state, index), out);
        }
    }
}

/// Whether a location is that of a block, of its states, or of one of its own states.
fn is_directly_within(location: &Location, block: &Location) -> bool {
    let inside = location.as_str().get(block.as_str().len()..).unwrap_or("");
    location.is_within(block) && !inside.contains("/Branches[") && !inside.contains("/ItemProcessor/States/")
}
