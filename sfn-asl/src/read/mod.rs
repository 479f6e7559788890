//! From JSON to the model.
//!
//! The reader goes through the whole text, past every error. It reports what the model cannot hold: unknown, missing and
//! repeated fields, values of the wrong JSON type, words outside a closed set, choice rules of two minds. Everything
//! else is the validator's.

mod check;
mod choice;
mod error_handling;
mod fields;
mod known;
mod map;
mod names;
mod state;

pub use check::{Checked, Format, INPUT_LIMIT, Located, check};
pub(crate) use known::Known;

use crate::codes;
use crate::diagnostic::{Diagnostic, Diagnostics, Location};
use crate::json::{self, ParseError, Value};
use crate::model::{State, StateMachine};
use crate::order;
use crate::token::Token;
use crate::validate::{self, Options};
use fields::Reader;

impl StateMachine {
    /// Reads a definition. Strings stay as they are, `${...}` in them included.
    ///
    /// # Errors
    /// `SFN0001` if the text is not JSON, else all findings of the reader if one of them is an error. The validator's
    /// rules are not applied: see [`StateMachine::validate`], and [`check_json`] for both at once.
    pub fn from_json(text: &str) -> Result<Self, Diagnostics> {
        finish(|| json::parse(text))
    }

    /// Reads a definition in which every `${placeholder}` of one of the given tokens becomes that token, wherever the
    /// model has a [`Text`](crate::Text). In names, paths and comments, and if no token has that placeholder, `${...}`
    /// stays text; so does a `$` that is written as the escape `\u0024`, as [`StateMachine::to_json`] does it.
    ///
    /// # Errors
    /// As [`StateMachine::from_json`].
    pub fn from_template(text: &str, tokens: &[Token]) -> Result<Self, Diagnostics> {
        finish(|| json::parse_template(text, tokens))
    }
}

fn finish(parse: impl Fn() -> Result<Value, ParseError>) -> Result<StateMachine, Diagnostics> {
    let value = parse().map_err(|error| not_json(&error))?;
    let (machine, diagnostics, _) = read_noting(value);
    match machine {
        Some(machine) if !diagnostics.has_errors() => Ok(machine),
        _ => Err(sorted(diagnostics, || parse().ok())),
    }
}

fn not_json(error: &ParseError) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    diagnostics.push(Diagnostic::new(codes::INVALID_JSON, Location::root(), format!("the text is not JSON: {error}")));
    diagnostics
}

/// Reads a definition past all errors: the machine as far as it could be read (`None` if `value` is no object), and the
/// findings in written order.
///
/// If there are findings, the machine is for showing and further checking only: what could not be read is missing from
/// it or has been replaced.
pub fn read(value: &Value) -> (Option<StateMachine>, Diagnostics) {
    let (machine, mut diagnostics, _) = read_noting(value.clone());
    order::sort(&mut diagnostics, value);
    (machine, diagnostics)
}

/// Reads one state, past all errors, as it would stand at `at`: the state as far as it could be read, and the findings.
///
/// If there are findings, the state is for showing and further checking only.
pub fn read_state(value: Value, at: &Location) -> (State, Diagnostics) {
    let mut reader = Reader::default();
    let state = reader.state(value, at.clone(), &Location::root());
    (state, reader.diagnostics)
}

fn read_noting(value: Value) -> (Option<StateMachine>, Diagnostics, Known) {
    let mut reader = Reader::default();
    let machine = reader.machine(value);
    (machine, reader.diagnostics, reader.known)
}

/// The findings in written order. A machine is made out of the tree that was read, so that the tree is made again if
/// there is something to sort.
fn sorted(mut diagnostics: Diagnostics, again: impl FnOnce() -> Option<Value>) -> Diagnostics {
    if diagnostics.len() > 1
        && let Some(definition) = again()
    {
        order::sort(&mut diagnostics, &definition);
    }
    diagnostics
}

/// Reads and validates a definition: all findings of both, in written order. One mistake gives one finding: where the
/// reader has reported something, the validator is silent about it and about what follows from it.
pub fn check_json(text: &str) -> (Option<StateMachine>, Diagnostics) {
    check_json_with(text, &Options::default())
}

/// The same, knowing more than the definition says.
pub fn check_json_with(text: &str, options: &Options<'_>) -> (Option<StateMachine>, Diagnostics) {
    let value = match json::parse(text) {
        Ok(value) => value,
        Err(error) => return (None, not_json(&error)),
    };
    check_value(value, text.chars().count(), options, || json::parse(text).ok())
}

/// Reads and validates a definition whose text has the given number of characters; `again` makes the tree once more.
fn check_value(
    value: Value,
    characters: usize,
    options: &Options<'_>,
    again: impl FnOnce() -> Option<Value>,
) -> (Option<StateMachine>, Diagnostics) {
    let (machine, mut diagnostics, known) = read_noting(value);
    if let Some(machine) = &machine {
        validate::check_size(characters, &mut diagnostics);
        for diagnostic in validate::check(machine, &known, options) {
            diagnostics.push(diagnostic);
        }
    }
    (machine, sorted(diagnostics, again))
}
