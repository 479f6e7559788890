//! The size of the definition.
//!
//! Source: AWS Step Functions API, `CreateStateMachine`: `definition` is at most 1,048,576 characters long.

use crate::codes;
use crate::diagnostic::{Diagnostic, Diagnostics, Location};
use crate::json::{Style, Value, Writer};
use crate::token::Token;

/// The longest definition, in characters.
pub const DEFINITION_LIMIT: usize = 1_048_576;

/// The length from which a definition has little room left to grow, in characters.
const NEAR_LIMIT: usize = DEFINITION_LIMIT / 4 * 3;

const DIVIDE: &str = "move parts of it into state machines of their own, started with `states:startExecution`";

/// Checks the length of a definition's text.
pub(crate) fn check(characters: usize, diagnostics: &mut Diagnostics) {
    if characters > DEFINITION_LIMIT {
        let message = format!("the definition has {characters} characters; {DEFINITION_LIMIT} are allowed");
        diagnostics.push(Diagnostic::new(codes::DEFINITION_TOO_LONG, Location::root(), message).with_help(DIVIDE));
    } else if characters > NEAR_LIMIT {
        let message = format!("the definition has {characters} of the {DEFINITION_LIMIT} characters that are allowed");
        diagnostics.push(Diagnostic::new(codes::LARGE_MACHINE, Location::root(), message).with_help(DIVIDE));
    }
}

/// The length of the shortest text that a definition can be written in.
pub(crate) fn shortest(definition: &Value) -> usize {
    Writer::new(Style::Plain, Token::placeholder).compact(definition).chars().count()
}
