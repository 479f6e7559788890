//! From findings to ranges of bytes.

use std::collections::HashMap;
use std::fmt::Write as _;

use super::{Span, offset, tree::Key, tree::Notation, tree::Tree};
use crate::codes;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

/// The range of each finding, in their order; `text` is what the tree's ranges are ranges of.
///
/// What is about a name points at the key: unknown and repeated fields, states that are unreachable or have a bad name.
/// So does everything about a whole object or array, and about something that is missing in it; without a key it points
/// at its beginning. Everything else points at the value.
pub(crate) fn spans(diagnostics: &Diagnostics, text: &str, tree: &dyn Tree) -> Vec<Span> {
    let mut places = HashMap::new();
    for place in diagnostics.iter().flat_map(|diagnostic| diagnostic.location.with_ancestors()) {
        if !places.contains_key(place) {
            places.insert(place.to_owned(), Vec::new());
        }
    }
    let mut walk = Walk { places, path: String::new() };
    walk.visit(None, tree);
    let mut repeated = HashMap::new();
    diagnostics
        .iter()
        .map(|diagnostic| {
            let occurrence = repeated.entry((diagnostic.code.id, diagnostic.location.raw())).or_insert(0);
            let found = walk.find(diagnostic, *occurrence);
            *occurrence += 1;
            found.map_or(0..0, |found| found.span(diagnostic, text))
        })
        .collect()
}

/// Codes of findings about a name.
const ABOUT_NAMES: [Code; 11] = [
    codes::DUPLICATE_FIELD,
    codes::DUPLICATE_STATE,
    codes::DISTRIBUTED_FIELD,
    codes::EXCLUSIVE_FIELDS,
    codes::INVALID_VARIABLE_NAME,
    codes::OUTER_VARIABLE_ASSIGNED,
    codes::STATE_NAME_LENGTH,
    codes::UNKNOWN_FIELD,
    codes::UNKNOWN_MEMBER,
    codes::UNREACHABLE_STATE,
    codes::WRONG_QUERY_LANGUAGE,
];

/// A place that was found.
#[derive(Debug, Clone)]
struct Found {
    key: Option<Span>,
    value: Span,
    notation: Notation,
    /// The string's characters, if it is one.
    string: Option<String>,
}

impl Found {
    fn span(&self, diagnostic: &Diagnostic, text: &str) -> Span {
        if let (Some(offset), Some(string)) = (diagnostic.expression_offset, &self.string) {
            let written = text.get(self.value.clone()).unwrap_or("");
            let start = self.value.start + offset::in_source(written, self.notation, Some(string), offset);
            let length = text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
            return start..start + length;
        }
        let is_collection = self.notation == Notation::Collection;
        let is_about_name = ABOUT_NAMES.contains(&diagnostic.code);
        match &self.key {
            Some(key) if is_about_name || (is_collection && diagnostic.code != codes::WRONG_TYPE) => key.clone(),
            _ if is_collection => self.value.start..self.value.end.min(self.value.start + 1),
            _ => self.value.clone(),
        }
    }
}

struct Walk {
    /// The wanted places, each with where it was found; several times if a key is repeated.
    places: HashMap<String, Vec<Found>>,
    path: String,
}

impl Walk {
    fn visit(&mut self, key: Option<Span>, tree: &dyn Tree) {
        let Some(found) = self.places.get_mut(&self.path) else {
            // Nothing is wanted inside a place that no wanted place is inside of.
            return;
        };
        let string = tree.string().map(str::to_owned);
        found.push(Found { key, value: tree.span(), notation: tree.notation(), string });
        let length = self.path.len();
        tree.for_each(&mut |step, inner| {
            let key = match step {
                Key::Name(name, span) => {
                    self.path.push('/');
                    self.path.push_str(name);
                    Some(span)
                }
                Key::Index(index) => {
                    // Writing to a string cannot fail.
                    let _ = write!(self.path, "[{index}]");
                    None
                }
            };
            self.visit(key, inner);
            self.path.truncate(length);
        });
    }

    /// Where the finding is, the `occurrence`th of its code and location; where that is not in the source, the nearest
    /// place around it.
    fn find(&self, diagnostic: &Diagnostic, occurrence: usize) -> Option<&Found> {
        let mut around: Vec<&Vec<Found>> = diagnostic
            .location
            .with_ancestors()
            .filter_map(|place| self.places.get(place))
            .filter(|found| !found.is_empty())
            .collect();
        let found = around.pop()?;
        // The first of equal keys is not the one that is too many.
        let is_repetition = diagnostic.code == codes::DUPLICATE_FIELD;
        found.get(if is_repetition { occurrence + 1 } else { 0 }).or_else(|| found.last())
    }
}
