//! Intrinsic functions: `States.Format('Hello, {}', $.name)`.
//!
//! Sources: Amazon States Language specification, "Intrinsic Functions"; AWS Step Functions Developer Guide, "Intrinsic
//! functions for JSONPath states"; what AWS is known to refuse or take where they say nothing.

mod check;
mod functions;
mod parse;

pub use check::{Finding, check};
pub use functions::{Function, Kind};

use crate::jsonpath::{Error, Path};

/// How many functions may stand inside one another.
pub const NESTING_LIMIT: usize = 10;

/// A call of a function, borrowing from its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call<'a> {
    /// The name without `States.`, which need not be that of a function.
    pub name: &'a str,
    /// The arguments in order.
    pub arguments: Vec<Argument<'a>>,
    /// The byte offset of `States.` in the text.
    at: usize,
    text: &'a str,
}

/// An argument of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument<'a> {
    /// What it is.
    pub value: Value<'a>,
    /// Its byte offset in the text.
    at: usize,
}

/// What an argument is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// A path of the input, the context object or a variable.
    Path(Path<'a>),
    /// A string, as it is written between its quotation marks, escapes included.
    String(&'a str),
    /// A number, as it is written.
    Number(&'a str),
    /// `true` or `false`
    Bool(bool),
    /// `null`
    Null,
    /// Another call.
    Call(Call<'a>),
}

impl<'a> Call<'a> {
    /// The function, if there is one of that name.
    pub fn function(&self) -> Option<&'static Function> {
        functions::by_name(self.name)
    }

    /// The paths among the arguments, those of inner calls included, in written order.
    pub fn paths(&self) -> Vec<&Path<'a>> {
        let mut out = Vec::new();
        self.collect_paths(&mut out);
        out
    }

    // The parser limits the depth.
    fn collect_paths<'c>(&'c self, out: &mut Vec<&'c Path<'a>>) {
        for argument in &self.arguments {
            match &argument.value {
                Value::Path(path) => out.push(path),
                Value::Call(call) => call.collect_paths(out),
                Value::String(_) | Value::Number(_) | Value::Bool(_) | Value::Null => {}
            }
        }
    }
}

/// Whether a text is meant as a call of an intrinsic function.
pub fn is_call(text: &str) -> bool {
    text.starts_with("States.")
}

/// Parses a text that is one call. Names, numbers of arguments and types are for [`check`].
///
/// # Errors
/// Where and why it is none.
pub fn parse(text: &str) -> Result<Call<'_>, Error> {
    parse::whole(text)
}

/// The workflow variables that a call reads; none if the text is no call.
pub fn variables(text: &str) -> Vec<&str> {
    match parse(text) {
        Ok(call) => call.paths().into_iter().flat_map(Path::variables).collect(),
        Err(_) => Vec::new(),
    }
}
