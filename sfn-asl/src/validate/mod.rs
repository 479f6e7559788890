//! The validator: every rule over a whole machine, one file for each subject.
//!
//! What AWS refuses is an error; what it takes although it will probably not do what was meant is a warning. Each pass
//! goes over the definition once, so that the time is linear in its size.

mod arn;
mod assignment;
mod bucket;
mod choice;
mod context;
mod deprecated;
mod division;
mod error_handling;
mod exclusive;
mod execution_name;
mod express;
mod expressions;
mod graph;
mod handlers;
mod history;
mod interruption;
mod intrinsics;
mod jsonata;
mod limits;
mod loops;
mod map;
mod names;
mod paths;
mod payload;
mod query_language;
mod ranges;
mod reachability;
mod reads;
mod repetition;
mod request;
mod resource;
mod scope;
mod size;
mod static_text;
mod targets;
mod terminal;
mod timestamps;
mod transient;
mod transitions;
mod unbounded;
mod variables;
mod waiting;

pub use size::DEFINITION_LIMIT;
pub(crate) use size::check as check_size;
#[cfg(feature = "yaml")]
pub(crate) use size::shortest;

use crate::codes;
use crate::diagnostic::{Diagnostic, Diagnostics, Location};
use crate::model::{ExecutionType, State, StateMachine};
use crate::order;
use crate::read::Known;
use crate::services::ServiceCatalog;
use scope::{Report, Scope, Site};

/// What is known beside the definition. The default is nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options<'a> {
    /// The type of the state machine. If it is not known, what only one type forbids is not reported.
    pub machine_type: Option<ExecutionType>,
    /// What AWS's services offer. Without it integrations are checked for their form only.
    pub catalog: Option<&'a dyn ServiceCatalog>,
    /// Whether findings whose severity is [`Severity::Allow`](crate::Severity::Allow) are reported as well, for a caller
    /// that raises some of them.
    pub include_allowed: bool,
    /// Names of Choice states whose rules take every value, as somebody knows: nothing is said of a default that they lack.
    pub exhaustive: &'a [&'a str],
}

/// A machine without errors: the only thing that exporters take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValidStateMachine {
    machine: StateMachine,
    warnings: Diagnostics,
    machine_type: Option<ExecutionType>,
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

    /// The type for which it was validated, if one was given: what a deployment makes of it.
    pub fn machine_type(&self) -> Option<ExecutionType> {
        self.machine_type
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
        self.validate_with(&Options::default())
    }

    /// Checks every rule, knowing more than the definition says.
    ///
    /// # Errors
    /// All findings, warnings included, if at least one is an error.
    pub fn validate_with(self, options: &Options<'_>) -> Result<ValidStateMachine, Diagnostics> {
        let diagnostics = validate_with(&self, options);
        if diagnostics.has_errors() {
            Err(diagnostics)
        } else {
            Ok(ValidStateMachine { machine: self, warnings: diagnostics, machine_type: options.machine_type })
        }
    }
}

/// All findings over a machine, in the order in which the machine is written.
///
/// What stands in payloads is hardly looked at, so that a machine whose values are not known yet can be checked too.
pub fn validate(machine: &StateMachine) -> Diagnostics {
    validate_with(machine, &Options::default())
}

/// The same, knowing more than the definition says.
pub fn validate_with(machine: &StateMachine, options: &Options<'_>) -> Diagnostics {
    let definition = machine.to_value();
    let mut diagnostics = Diagnostics::new();
    check_size(size::shortest(&definition), &mut diagnostics);
    for diagnostic in check(machine, &Known::default(), options) {
        diagnostics.push(diagnostic);
    }
    order::sort(&mut diagnostics, &definition);
    diagnostics
}

/// The findings of all passes, except at the places that the reader has reported.
pub(crate) fn check(machine: &StateMachine, known: &Known, options: &Options<'_>) -> Diagnostics {
    let scopes = scope::collect(machine, known, options.machine_type);
    let mut report = Report::new(known, options.include_allowed);
    let report = &mut report;
    check_machine(machine, report);
    express::machine(machine, options.machine_type, report);
    let is_bounded = machine.timeout_seconds.is_some();
    let mut sound = targets::check(&scopes, report);
    for (scope, sound) in scopes.iter().zip(&mut sound) {
        let judge = !report.is_open(&scope.at) && terminal::check(scope, report);
        *sound &= judge;
        if *sound {
            reachability::check(scope, report);
            loops::check(scope, is_bounded, report);
        }
    }
    history::check(machine, &scopes, &sound, report);
    names::check(&scopes, report);
    division::check(&scopes, report);
    query_language::check_downgrades(machine, &scopes, report);
    variables::check(&scopes, report);
    assignment::check(&scopes, report);
    for site in scopes.iter().flat_map(|scope| &scope.sites) {
        transitions::check(site, report);
        error_handling::check(site, report);
        handlers::check(site, report);
        ranges::check(site, report);
        exclusive::check(site, report);
        query_language::check(site, report);
        choice::check(site, options.exhaustive, report);
        check_branches(site, report);
        map::check(site, report);
        timestamps::check(site, report);
    }
    interruption::check(&scopes, report);
    check_expressions(&scopes, report);
    for (scope, site) in scopes.iter().flat_map(|scope| scope.sites.iter().map(move |site| (scope, site))) {
        if resource::check(site, options.catalog, report) {
            express::check(scope, site, report);
            arn::check(site, report);
            request::check(site, options.catalog, report);
            execution_name::check(site, options.catalog, report);
        }
        waiting::check(scope, site, is_bounded, report);
        limits::check(scope, site, report);
        transient::check(site, report);
        repetition::check(site, report);
        deprecated::check(site, report);
    }
    let mut diagnostics = std::mem::take(&mut report.diagnostics);
    diagnostics.drop_beside_errors();
    diagnostics
}

fn check_machine(machine: &StateMachine, report: &mut Report<'_>) {
    ranges::machine(machine, report);
    if let Some(version) = machine.version.as_deref().filter(|version| *version != "1.0") {
        let message = format!("`Version` cannot be `{version}`");
        let at = Location::root().field("Version");
        report.push(Diagnostic::new(codes::UNKNOWN_VALUE, at, message).with_help("the only version is `1.0`"));
    }
}

/// Checks paths, intrinsic functions and payload templates.
fn check_expressions(scopes: &[Scope<'_>], report: &mut Report<'_>) {
    let assigned = jsonata::assigned(scopes);
    for (scope, is_in_map) in scopes.iter().zip(context::in_map(scopes)) {
        for site in &scope.sites {
            let surroundings = context::Surroundings::of(site, is_in_map);
            paths::check(site, &surroundings, report);
            payload::check(site, &surroundings, report);
            jsonata::check(site, &surroundings, &assigned, report);
            static_text::check(site, report);
        }
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
