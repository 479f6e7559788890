//! The workflow variables that a state reads.
//!
//! Source: AWS Step Functions Developer Guide, "Passing data between states with variables": every field of a state sees the
//! variables as they are when the state is entered, `Assign` and `Output` included.

use std::collections::BTreeSet;

use super::expressions;
use super::jsonata;
use super::scope::Site;
use crate::diagnostic::Location;
use crate::model::{Choice, DataTest, Operator, State};

/// A place where a variable is read.
pub(super) struct Read {
    pub(super) name: String,
    pub(super) at: Location,
    /// In characters from the start of the string.
    pub(super) offset: usize,
}

/// What a state does with variables besides assigning them.
#[derive(Default)]
pub(super) struct Reads {
    /// What it reads, except what it asks the existence of.
    pub(super) reads: Vec<Read>,
    /// The variables that it asks the existence of: `$exists($x)`, `IsPresent`.
    pub(super) asked: Vec<String>,
}

/// The variables that a state reads, of a machine that assigns those of the names `assigned`.
pub(super) fn of(site: &Site<'_>, assigned: &BTreeSet<&str>) -> Reads {
    let mut out = Reads::default();
    jsonata::visit(site, &mut |text, at, _| {
        // Most expressions read no variable, and need not be parsed for that.
        let Some(source) = jsonata::source(text).filter(|source| may_read(source, assigned)) else { return };
        let Ok(expression) = crate::jsonata::parse(source) else { return };
        asked(source, &mut out.asked);
        for reference in crate::jsonata::machine_variables(&expression, |name| assigned.contains(name)) {
            let offset = reference.offset + "{%".len();
            out.reads.push(Read { name: reference.name.to_owned(), at: at.location(), offset });
        }
    });
    for read in expressions::variable_reads(site) {
        // `ResultPath` says where something goes; that it names a variable is reported as such.
        if !read.at.as_str().ends_with("/ResultPath") {
            out.reads.push(Read { name: read.name.to_owned(), at: read.at, offset: read.offset });
        }
    }
    if let State::Choice(choice) = site.state {
        present(choice, &mut out.asked);
    }
    if !out.asked.is_empty() {
        let Reads { reads, asked } = &mut out;
        reads.retain(|read| !asked.contains(&read.name));
    }
    out
}

/// Whether the name of a variable stands in an expression, even if it should turn out to be a local one.
fn may_read(source: &str, assigned: &BTreeSet<&str>) -> bool {
    // What a deployment tool fills in is not known.
    !source.contains("${")
        && source
            .match_indices('$')
            .any(|(at, _)| crate::jsonata::is_machine_variable(name_at(source, at + 1), |name| assigned.contains(name)))
}

/// The name that begins at a place.
fn name_at(source: &str, at: usize) -> &str {
    let rest = source.get(at..).unwrap_or("");
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
    rest.get(..end).unwrap_or("")
}

/// The variables in `$exists(...)`.
fn asked(source: &str, out: &mut Vec<String>) {
    const ASK: &str = "$exists";
    for (at, _) in source.match_indices(ASK) {
        let Some(rest) = source.get(at + ASK.len()..).and_then(|rest| rest.trim_start().strip_prefix('(')) else {
            continue;
        };
        let Some(rest) = rest.trim_start().strip_prefix('$') else { continue };
        let name = name_at(rest, 0);
        if !name.is_empty() && name != "states" {
            out.push(name.to_owned());
        }
    }
}

/// The variables that `IsPresent` is applied to.
fn present(choice: &Choice, out: &mut Vec<String>) {
    let mut waiting: Vec<&DataTest> = choice.choices.iter().filter_map(|rule| rule.test.as_ref()).collect();
    while let Some(test) = waiting.pop() {
        match test {
            DataTest::And(tests) | DataTest::Or(tests) => waiting.extend(tests),
            DataTest::Not(test) | DataTest::Commented(_, test) => waiting.push(test),
            DataTest::Compare(comparison) if comparison.operator == Operator::IsPresent => {
                out.extend(crate::jsonpath::variables(&comparison.variable).into_iter().map(str::to_owned));
            }
            DataTest::Compare(_) => {}
        }
    }
}
