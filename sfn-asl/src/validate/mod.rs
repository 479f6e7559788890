//! The validator: every rule over a whole machine, one file for each subject.
//!
//! What AWS refuses is an error; what it takes although it will probably not do what was meant is a warning. Each pass
//! goes over the definition once, so that the time is linear in its size.

mod choice;
mod error_handling;
mod exclusive;
mod map;
mod names;
mod paths;
mod payload;
mod query_language;
mod ranges;
mod reachability;
mod resource;
mod scope;
mod size;
mod targets;
mod terminal;
mod timestamps;
mod transitions;
mod variables;

pub use size::DEFINITION_LIMIT;
pub(crate) use size::check as check_size;

use crate::codes;
use crate::diagnostic::{Diagnostic, Diagnostics, Location};
use crate::model::{State, StateMachine};
use crate::order;
use crate::read::Known;
use scope::{Report, Site};

/// A machine without errors: the only thing that exporters take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValidStateMachine {
    machine: StateMachine,
    warnings: Diagnostics,
}

impl ValidStateMachine {
    /// The machine.
    pub fn machine(&self) -> &StateMachine {
        &self.machine
    }

    /// What the validator had to say short of an error.
    pub fn warnings(&self) -> &Diagnostics {
        &self.warnings
    }

    /// The machine, to be changed and validated anew.
    pub fn into_machine(self) -> StateMachine {
        self.machine
    }
}

impl StateMachine {
    /// Checks every rule.
    ///
    /// # Errors
    /// All findings, warnings included, if at least one is an error.
    pub fn validate(self) -> Result<ValidStateMachine, Diagnostics> {
        let diagnostics = validate(&self);
        if diagnostics.has_errors() {
            Err(diagnostics)
        } else {
            Ok(ValidStateMachine { machine: self, warnings: diagnostics })
        }
    }
}

/// All findings over a machine, in the order in which the machine is written.
///
/// What stands in payloads is hardly looked at, so that a machine whose values are not known yet can be checked too.
pub fn validate(machine: &StateMachine) -> Diagnostics {
    let definition = machine.to_value();
    let mut diagnostics = Diagnostics::new();
    check_size(size::shortest(&definition), &mut diagnostics);
    for diagnostic in check(machine, &Known::default()) {
        diagnostics.push(diagnostic);
    }
    order::sort(&mut diagnostics, &definition);
    diagnostics
}

/// The findings of all passes, except at the places that the reader has reported.
pub(crate) fn check(machine: &StateMachine, known: &Known) -> Diagnostics {
    let scopes = scope::collect(machine, known);
    let mut report = Report::new(known);
    let report = &mut report;
    check_machine(machine, report);
    let sound = targets::check(&scopes, report);
    for (scope, sound) in scopes.iter().zip(sound) {
        let judge = !report.is_open(&scope.at) && terminal::check(scope, report);
        if judge && sound {
            reachability::check(scope, report);
        }
    }
    names::check(&scopes, report);
    query_language::check_downgrades(machine, &scopes, report);
    variables::check(&scopes, report);
    for site in scopes.iter().flat_map(|scope| &scope.sites) {
        transitions::check(site, report);
        error_handling::check(site, report);
        ranges::check(site, report);
        exclusive::check(site, report);
        query_language::check(site, report);
        choice::check(site, report);
        check_branches(site, report);
        map::check(site, report);
        resource::check(site, report);
        timestamps::check(site, report);
        paths::check(site, report);
        payload::check(site, report);
    }
    std::mem::take(&mut report.diagnostics)
}

fn check_machine(machine: &StateMachine, report: &mut Report<'_>) {
    ranges::machine(machine, report);
    if let Some(version) = machine.version.as_deref().filter(|version| *version != "1.0") {
        let message = format!("`Version` cannot be `{version}`");
        let at = Location::root().field("Version");
        report.push(Diagnostic::new(codes::UNKNOWN_VALUE, at, message).with_help("the only version is `1.0`"));
    }
}

fn check_branches(site: &Site<'_>, report: &mut Report<'_>) {
    if let State::Parallel(parallel) = site.state
        && parallel.branches.is_empty()
    {
        let message = format!("state `{}` must have at least one branch", site.name);
        report.push(Diagnostic::new(codes::EMPTY_LIST, site.at.field("Branches"), message));
    }
}
