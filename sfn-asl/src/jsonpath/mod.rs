//! Paths: Step Functions' dialect of JSONPath.
//!
//! Sources: Amazon States Language specification, "Paths" and "Reference Paths"; AWS Step Functions Developer Guide, "Using
//! JSONPath paths". Step Functions evaluates paths with a relative of Jayway's `JsonPath` and takes more than any of the
//! documents says, so that the parser refuses only what is surely wrong. Reference paths are a small part of the
//! language: those that lead to one value.

pub mod context;
mod cursor;
mod filter;
mod path;

use std::fmt;

pub(crate) use cursor::{Cursor, Fault};
pub(crate) use path::{Stop, path};

/// How deep filters, parentheses and calls may be nested in one expression.
pub(crate) const DEPTH_LIMIT: usize = 32;

/// Where an expression is wrong, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// The offset inside the text, in characters.
    pub offset: usize,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub help: Option<String>,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (at character {})", self.message, self.offset)
    }
}

impl std::error::Error for Error {}

/// A path, borrowing from its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path<'a> {
    /// Where the path starts.
    pub root: Root<'a>,
    /// The steps from there, in order.
    pub steps: Vec<Step<'a>>,
    /// The whole text that `start` and the steps' offsets count in.
    text: &'a str,
    start: usize,
    /// The variables that filters read, with their byte offsets.
    inner: Vec<(usize, &'a str)>,
}

/// Where a path starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Root<'a> {
    /// `$`: the state's input, or its result.
    Input,
    /// `$$`: the context object.
    Context,
    /// `$name`: a workflow variable.
    Variable(&'a str),
}

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step<'a> {
    /// What the step does.
    pub kind: StepKind<'a>,
    /// Its byte offset in the whole text.
    at: usize,
}

/// What a step of a path does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepKind<'a> {
    /// `.name` or `['name']`: a member. A name in quotes is as it is written, escapes included.
    Member(&'a str),
    /// `['a', 'b']`: several members.
    Members,
    /// `[0]`, `[-1]`: an element; the digits as they are written.
    Index(&'a str),
    /// `[0, 1]`: several elements.
    Indexes,
    /// `[1:3]`: a run of elements.
    Slice,
    /// `.*` or `[*]`: everything.
    Wildcard,
    /// `..`: everything at any depth; the next step chooses.
    Descendants,
    /// `[?(...)]`: the elements for which a condition holds.
    Filter,
    /// `[(...)]`: a script.
    Script,
    /// `.name(...)`: a function over what the path has found.
    Function(&'a str),
}

/// Why a path is no reference path: it may lead to several values, or to none that is in the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotReference {
    /// The offset of the culprit, in characters.
    pub offset: usize,
    /// What is there: `a wildcard`.
    pub what: &'static str,
}

impl<'a> Path<'a> {
    /// The workflow variables that the path reads: its root, and what its filters read.
    pub fn variables(&self) -> impl Iterator<Item = &'a str> {
        self.variable_sites().map(|(_, name)| name)
    }

    /// The same in written order, each with its byte offset in the whole text.
    pub(crate) fn variable_sites(&self) -> impl Iterator<Item = (usize, &'a str)> {
        let own = match self.root {
            Root::Variable(name) => Some((self.start, name)),
            Root::Input | Root::Context => None,
        };
        own.into_iter().chain(self.inner.iter().copied())
    }

    /// Why the path is no reference path; `None` if it is one.
    pub fn not_reference(&self) -> Option<NotReference> {
        self.steps.iter().find_map(|step| {
            let what = match step.kind {
                StepKind::Member(name) => {
                    // What stands in brackets stands in quotes.
                    let bare = !self.text.get(step.at..).is_some_and(|rest| rest.starts_with('['));
                    let found = bare.then(|| name.find(['@', ',', ':', '?', '*'])).flatten()?;
                    let offset = characters(self.text, step.at) + characters(name, found);
                    return Some(NotReference { offset, what: "one of the operators `@ , : ? *`" });
                }
                StepKind::Index(_) => return None,
                StepKind::Members => "a list of members",
                StepKind::Indexes => "a list of elements",
                StepKind::Slice => "a slice",
                StepKind::Wildcard => "a wildcard",
                StepKind::Descendants => "a search through all depths",
                StepKind::Filter => "a filter",
                StepKind::Script => "a script",
                StepKind::Function(_) => "a function",
            };
            Some(NotReference { offset: characters(self.text, step.at), what })
        })
    }

    /// The byte offset of the path in the whole text.
    pub(crate) fn start(&self) -> usize {
        self.start
    }
}

/// Parses a text that is one path.
///
/// # Errors
/// Where and why it is none.
pub fn parse(text: &str) -> Result<Path<'_>, Error> {
    let mut cursor = Cursor::new(text);
    let parsed = path(&mut cursor, Stop::End).and_then(|path| {
        if cursor.rest().chars().all(char::is_whitespace) { Ok(path) } else { Err(path::unexpected(&cursor)) }
    });
    parsed.map_err(|fault| fault.in_text(text))
}

/// The workflow variables that a path reads; none if the text is no path.
pub fn variables(text: &str) -> Vec<&str> {
    parse(text).map(|path| path.variables().collect()).unwrap_or_default()
}

/// Counts the characters before byte offsets; going through ascending offsets takes linear time.
#[derive(Debug)]
pub(crate) struct Counter<'a> {
    text: &'a str,
    at: usize,
    count: usize,
}

impl<'a> Counter<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, at: 0, count: 0 }
    }

    /// The number of characters before the byte offset `at`.
    pub(crate) fn before(&mut self, at: usize) -> usize {
        match self.text.get(self.at..at) {
            Some(between) => self.count += between.chars().count(),
            None => self.count = characters(self.text, at),
        }
        self.at = at;
        self.count
    }
}

/// The number of characters before a byte offset.
pub(crate) fn characters(text: &str, at: usize) -> usize {
    text.get(..at).unwrap_or(text).chars().count()
}

/// Whether a deployment tool fills in a part of the text: `${Name}`. The `${}` of `States.Format('${}', ...)` is none.
pub(crate) fn has_placeholder(text: &str) -> bool {
    text.contains('{')
        && text.match_indices("${").any(|(at, _)| {
            let rest = text.get(at + 2..).unwrap_or_default();
            let name = rest.trim_start();
            name.starts_with(|first: char| first.is_alphanumeric() || matches!(first, '_' | '!' | '(' | '$'))
        })
}
