//! JSONata 2.0.6, the syntax: what stands between `{%` and `%}`.
//!
//! [`parse`] takes what the reference implementation of JSONata takes and refuses what it refuses, and gives a tree in which
//! other rules can look. Nothing is evaluated.
//!
//! Sources: the documentation of JSONata 2.0 (docs.jsonata.org) and the observed behaviour of its reference implementation
//! (npm `jsonata` 2.0.6), whose error numbers the comments name; AWS Step Functions Developer Guide, "Transforming data
//! with JSONata" (the version, the functions added).

mod ast;
mod context;
mod functions;
mod parse;
mod path;
mod references;
mod regex;
mod signature;
mod token;

pub use ast::{Constant, Expression, Kind, Node, NodeId, SortTerm};
pub use context::{Outside, OutsideKind, outside_references};
pub use functions::{Arity, arity, function_names, is_function};
pub use references::{Member, Reference, is_machine_variable, machine_variables, references};

use thiserror::Error;

/// The deepest nesting of expressions that is read. AWS evaluates to a depth of about 100.
pub const DEPTH_LIMIT: usize = 256;

/// Why a text is no JSONata expression, and where.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{message}")]
pub struct SyntaxError {
    /// The place in the source, in characters from its start.
    pub offset: usize,
    /// What is wrong there.
    pub message: String,
}

impl SyntaxError {
    fn new(offset: usize, message: impl Into<String>) -> Self {
        Self { offset, message: message.into() }
    }
}

/// Reads an expression: what stands between `{%` and `%}`.
///
/// # Errors
/// The first mistake. One of them is nesting deeper than [`DEPTH_LIMIT`].
pub fn parse(source: &str) -> Result<Expression<'_>, SyntaxError> {
    let expression = parse::Parser::new(source)?.parse()?;
    path::check(&expression)?;
    Ok(expression)
}
