//! JSONata expressions: their syntax, what Step Functions adds to it and takes from it, and strings that are almost
//! expressions.
//!
//! Sources: AWS Step Functions Developer Guide, "Transforming data with JSONata in Step Functions"; specification,
//! "JSONata"; AWS: `INVALID_JSONATA_EXPRESSION`, `UNSUPPORTED_JSONATA_EXPRESSION` (`Reference to 'phone' at the top level is
//! not supported.`, `Field '$states.errorOutput' does not exist.`).

mod calls;
mod fields;
mod states;
mod top_level;

pub(super) use fields::{Slot, visit};

use std::collections::HashSet;

use super::context::Surroundings;
use super::scope::{Place, Report, Scope, Site};
use crate::codes;
use crate::diagnostic::{Code, Diagnostic};
use crate::jsonata::{self, Expression};
use crate::text::Text;

/// The names of all variables that the machine assigns somewhere.
pub(super) fn assigned<'a>(scopes: &[Scope<'a>]) -> HashSet<&'a str> {
    let sites = scopes.iter().flat_map(|scope| &scope.sites);
    sites.flat_map(Site::assigns).flat_map(|(_, assign)| assign.iter().map(|(name, _)| name)).collect()
}

/// Checks the expressions of a state.
pub(super) fn check(site: &Site<'_>, surroundings: &Surroundings, assigned: &HashSet<&str>, report: &mut Report<'_>) {
    visit(site, &mut |text, at, slot| {
        if let Some(source) = source(text) {
            let field = Field { site, slot, surroundings, assigned, at };
            match jsonata::parse(source) {
                Ok(expression) => field.expression(&expression, report),
                Err(error) if !has_placeholder(source) => {
                    let message = format!("the JSONata expression cannot be read: {}", error.message);
                    field.report(codes::INVALID_JSONATA, error.offset, message, None, report);
                }
                Err(_) => {}
            }
        } else if let Some((message, help)) = text.as_literal().and_then(almost_expression) {
            let diagnostic = Diagnostic::new(codes::JSONATA_DELIMITERS, at.location(), message);
            report.push(diagnostic.with_help(help));
        }
    });
}

/// What stands between `{%` and `%}`; `None` if the string is no expression, or not known as a whole.
pub(super) fn source(text: &Text) -> Option<&str> {
    if !text.is_jsonata() {
        return None;
    }
    text.as_literal()?.strip_prefix("{%")?.strip_suffix("%}")
}

/// Whether a deployment tool will fill something in, so that it cannot be known what will be written.
fn has_placeholder(source: &str) -> bool {
    source.split("${").skip(1).any(|rest| {
        rest.split_once('}').is_some_and(|(name, _)| {
            !name.is_empty() && name.chars().all(|character| character.is_alphanumeric() || "_-.:!".contains(character))
        })
    })
}

/// What is wrong with a string that looks like an expression but is taken as it is written.
fn almost_expression(text: &str) -> Option<(String, String)> {
    const HELP: &str = "an expression is the whole string, and begins with `{%` and ends with `%}`";
    let trimmed = text.trim();
    let (begins, ends) = (trimmed.starts_with("{%"), trimmed.ends_with("%}"));
    let message = match (begins, ends) {
        (true, true) if trimmed.len() >= 4 => "there are spaces around the expression, which make it plain text",
        (true, false) => "the string begins with `{%` but does not end with `%}`, so it is plain text",
        (false, true) => "the string ends with `%}` but does not begin with `{%`, so it is plain text",
        _ => {
            if text.split_once("{%").is_some_and(|(_, rest)| rest.contains("%}")) {
                let help = "make the whole string an expression, such as `{% 'Order ' & $id %}`".to_owned();
                return Some(("there is text around the expression, so it is plain text".to_owned(), help));
            }
            let name = trimmed.strip_prefix("$states.")?;
            let is_path = name.chars().all(|character| character.is_alphanumeric() || "_.[]".contains(character));
            return is_path
                .then(|| (format!("`{text}` is plain text"), format!("to read the value, write `{{% {trimmed} %}}`")));
        }
    };
    Some((message.to_owned(), HELP.to_owned()))
}

/// An expression in its place.
struct Field<'f> {
    site: &'f Site<'f>,
    slot: Slot,
    surroundings: &'f Surroundings,
    assigned: &'f HashSet<&'f str>,
    at: &'f Place<'f>,
}

impl Field<'_> {
    fn expression(&self, expression: &Expression<'_>, report: &mut Report<'_>) {
        let is_reported = top_level::check(self, expression, report);
        let references = jsonata::references(expression);
        states::check(self, &references, report);
        calls::check(self, expression, &references, is_reported, report);
    }

    /// Reports a finding at an offset of the source.
    fn report(
        &self,
        code: Code,
        offset: usize,
        message: impl Into<String>,
        help: Option<String>,
        report: &mut Report<'_>,
    ) {
        report.push(self.finding(code, offset, message, help));
    }

    fn finding(&self, code: Code, offset: usize, message: impl Into<String>, help: Option<String>) -> Diagnostic {
        const DELIMITER: usize = "{%".len();
        let mut diagnostic = Diagnostic::new(code, self.at.location(), message).at_offset(DELIMITER + offset);
        diagnostic.help = help;
        diagnostic
    }
}
