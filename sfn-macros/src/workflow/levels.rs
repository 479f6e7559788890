//! Levels of lints: `#![allow(..)]`, `#![warn(..)]` and `#![deny(..)]` in front of a workflow, `#[allow(..)]` and so on in front
//! of a state. The innermost that names a lint counts, and of several in one place the last.

use std::collections::HashMap;

use sfn_asl::diagnostic::similar_name;
use sfn_asl::model::ExecutionType;
use sfn_asl::{Code, Diagnostic, Location, Severity, codes};
use syn::{Attribute, Ident, Token, punctuated::Punctuated};

use super::machine::around;
use super::syntax::{Block, StateAttributes, Workflow};

/// What is to be done about a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    Allow,
    Warn,
    Deny,
}

/// What one place says of lints.
#[derive(Clone, Default)]
pub(crate) struct Levels(Vec<(Lint, Level)>);

#[derive(Clone)]
enum Lint {
    One(Code),
    /// `warnings`: all that are warnings by default.
    Warnings,
}

/// Findings that are more than the validator says. A definition may be read from anywhere; this one is being written.
const ERRORS: &[Code] = &[
    // AWS takes a branch that never ends and a retrier that never applies; here they are certainly a mistake.
    codes::NO_NESTED_TERMINAL_STATE,
    codes::REPEATED_ERROR,
    // Nor would anybody want a callback that cannot be answered, or one that may be waited for up to a year.
    codes::TASK_TOKEN_NOT_PASSED,
    codes::CALLBACK_WITHOUT_TIMEOUT,
    codes::ENDLESS_LOOP,
    // Or a loop that may go round until the events of an execution are used up.
    codes::UNBOUNDED_LOOP,
];
const WARNINGS: &[Code] = &[codes::RETRY_OF_ALL_ERRORS, codes::INTERRUPTED_TASKS, codes::UNSEEN_EXECUTION_NAME];

/// Whether a warning is about a workflow that works.
pub(crate) fn is_advice(code: Code) -> bool {
    WARNINGS.contains(&code)
}

/// The level of a finding of which nothing is said. A rule may be less severe in some cases than its code is.
fn default_level(code: Code, severity: Severity) -> Level {
    match severity {
        // It ends with the execution, which nothing catches.
        Severity::Allow if code == codes::CALLBACK_WITHOUT_TIMEOUT => Level::Warn,
        _ if ERRORS.contains(&code) => Level::Deny,
        _ if WARNINGS.contains(&code) => Level::Warn,
        Severity::Error => Level::Deny,
        Severity::Warning => Level::Warn,
        Severity::Allow => Level::Allow,
    }
}

impl Levels {
    /// Takes an attribute; false if it is about something else.
    pub(crate) fn take(&mut self, attribute: &Attribute, errors: &mut Vec<syn::Error>) -> bool {
        let level = match attribute.path().get_ident().map(ToString::to_string).as_deref() {
            Some("allow") => Level::Allow,
            Some("warn") => Level::Warn,
            Some("deny") => Level::Deny,
            _ => return false,
        };
        let names = match attribute.parse_args_with(Punctuated::<Ident, Token![,]>::parse_terminated) {
            Ok(names) => names,
            Err(error) => {
                let form = "lints are named by their code or their name, such as `#[allow(choice_without_default)]`";
                errors.push(syn::Error::new(error.span(), form));
                return true;
            }
        };
        for name in names {
            match lint(&name, level) {
                Ok(lint) => self.0.push((lint, level)),
                Err(message) => errors.push(syn::Error::new(name.span(), message)),
            }
        }
        true
    }

    /// What is to be done about a finding in a file: by default what the validator says, for it was written elsewhere.
    pub(crate) fn of_file(&self, diagnostic: &Diagnostic) -> Level {
        self.of(diagnostic.code, diagnostic.severity).unwrap_or(match diagnostic.severity {
            Severity::Error => Level::Deny,
            Severity::Warning => Level::Warn,
            Severity::Allow => Level::Allow,
        })
    }

    /// Whether nothing is said.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What both places say; the second counts.
    pub(crate) fn with(&self, inner: &Self) -> Self {
        Self(self.0.iter().chain(&inner.0).cloned().collect())
    }

    fn of(&self, code: Code, severity: Severity) -> Option<Level> {
        self.0.iter().rev().find_map(|(lint, level)| match lint {
            Lint::One(named) => (*named == code).then_some(*level),
            Lint::Warnings => (default_level(code, severity) == Level::Warn).then_some(*level),
        })
    }
}

/// The lint of a name, if its level can be `level`.
fn lint(name: &Ident, level: Level) -> Result<Lint, String> {
    let text = name.to_string();
    if text == "warnings" {
        return Ok(Lint::Warnings);
    }
    let Some(code) = codes::ALL.iter().find(|code| code.id.eq_ignore_ascii_case(&text) || code.lint == text) else {
        // Codes are all alike: a number that is one off is no hint.
        let is_number = text.to_ascii_uppercase().starts_with("SFN");
        let lints = codes::ALL.iter().map(|code| code.lint).chain(["warnings"]);
        let similar = if is_number { None } else { similar_name(&text, lints) };
        let help = similar.map_or_else(
            || "the codes and lints are those of `cargo sfn explain`".to_owned(),
            |similar| format!("a lint with a similar name exists: `{similar}`"),
        );
        return Err(format!("there is no code and no lint `{text}`\n= help: {help}"));
    };
    // What the tables of services don't know yet may be right; what the language refuses is not.
    let may_be_right = code.id.starts_with("SFN04");
    if level != Level::Deny && code.severity == Severity::Error && !may_be_right {
        return Err(format!("`{text}` is always an error: such a definition is refused, or cannot work"));
    }
    Ok(Lint::One(*code))
}

/// The levels of a workflow and of its states, by the places of the states.
pub(crate) struct AllLevels<'w> {
    workflow: &'w Workflow,
    /// Those that say anything; of several states of one name in the order in which they are written.
    states: HashMap<Location, Vec<&'w StateAttributes>>,
}

impl<'w> AllLevels<'w> {
    pub(crate) fn new(workflow: &'w Workflow) -> Self {
        let mut states = HashMap::new();
        collect(&workflow.body, &Location::root(), &mut states);
        Self { workflow, states }
    }

    /// What is to be done about a finding: the least that one of its places says. One about a raw state is about what stays as
    /// it is.
    pub(crate) fn of(&self, diagnostic: &Diagnostic, is_raw: bool) -> Level {
        let others = diagnostic.also.iter().map(|place| self.at(diagnostic, place, is_raw));
        others.chain([self.at(diagnostic, &diagnostic.location, is_raw)]).min().unwrap_or(Level::Deny)
    }

    fn at(&self, diagnostic: &Diagnostic, place: &Location, is_raw: bool) -> Level {
        let Diagnostic { code, severity, .. } = diagnostic;
        if *code == codes::TRANSIENT_ERRORS_NOT_RETRIED && !is_raw && self.adds_retrier(place) {
            return Level::Allow;
        }
        around(place)
            .filter_map(|place| self.states.get(place))
            .flat_map(|states| states.iter().rev())
            .map(|attributes| &attributes.levels)
            .chain([&self.workflow.levels])
            .find_map(|levels| levels.of(*code, *severity))
            .unwrap_or_else(|| {
                // Times in the workflow itself, whose type is stated. (That of a child execution is a warning.)
                let is_express = self.workflow.execution_type == Some(ExecutionType::Express);
                let never_works = *code == codes::EXPRESS_TIME_LIMIT && is_express;
                if never_works { Level::Deny } else { default_level(*code, *severity) }
            })
    }
}

impl AllLevels<'_> {
    /// Whether the default retrier is added to the call at a place.
    fn adds_retrier(&self, place: &Location) -> bool {
        let states = self.states.get(place).into_iter().flatten();
        let refused = states.into_iter().any(|attributes| attributes.no_default_retry.is_some());
        !refused && !self.workflow.no_default_retry
    }
}

impl Levels {
    /// What is said of a lint here.
    pub(crate) fn said(&self, code: Code) -> Option<Level> {
        self.of(code, code.severity)
    }
}

/// The level of a lint at a state of the workflow, for what only rustc finds.
pub(crate) fn level_at(state: &Levels, workflow: &Levels, code: Code) -> Level {
    let of = |levels: &Levels| levels.of(code, code.severity);
    of(state).or_else(|| of(workflow)).unwrap_or_else(|| default_level(code, code.severity))
}

fn collect<'w>(block: &'w Block, here: &Location, out: &mut HashMap<Location, Vec<&'w StateAttributes>>) {
    for statement in &block.statements {
        let state = here.field("States").field(statement.state_name());
        if statement.attributes.are_any() {
            out.entry(state.clone()).or_default().push(&statement.attributes);
        }
        for (index, inner) in statement.inner_blocks().iter().enumerate() {
            collect(inner, &statement.inner_location(&state, index), out);
        }
    }
}
