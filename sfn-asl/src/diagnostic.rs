//! Diagnostics: what is wrong with a definition, where, and what to write instead.

use std::borrow::Borrow;
use std::collections::HashSet;
use std::fmt::{self, Write as _};

/// How bad a diagnostic is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is wrong with the definition; some want to know nevertheless. Not reported unless asked for: see
    /// [`Options::include_allowed`](crate::validate::Options::include_allowed).
    Allow,
    /// AWS takes the definition, but it will probably not do what was meant.
    Warning,
    /// AWS refuses the definition, or it cannot work.
    Error,
}

/// A rule's identity: a code that never changes its meaning, a lint name, and how severe a violation is.
///
/// All codes are listed in [`crate::codes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Code {
    /// Such as `SFN0102`.
    pub id: &'static str,
    /// The rule's name in `snake_case`, for `allow`, `warn` and `deny`.
    pub lint: &'static str,
    /// How severe a violation is unless the user says otherwise.
    pub severity: Severity,
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

/// A place in a definition, as AWS's `ValidateStateMachineDefinition` writes it: `/States/Check/Choices[0]/Next`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Location(String);

impl Location {
    /// The whole definition.
    pub fn root() -> Self {
        Self(String::new())
    }

    /// The member `name` of the object here.
    #[must_use]
    pub fn field(&self, name: impl AsRef<str>) -> Self {
        let name = name.as_ref();
        let mut text = self.with_room(name.len() + 1);
        text.push('/');
        text.push_str(name);
        Self(text)
    }

    /// The element `index` of the array here, counted from 0.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        let mut text = self.with_room(4);
        text.push('[');
        match u8::try_from(index) {
            Ok(digit @ 0..=9) => text.push(char::from(b'0' + digit)),
            // Writing to a string cannot fail.
            _ => {
                let _ = write!(text, "{index}");
            }
        }
        text.push(']');
        Self(text)
    }

    /// The text, with room for more of it.
    fn with_room(&self, length: usize) -> String {
        let mut text = String::with_capacity(self.0.len() + length);
        text.push_str(&self.0);
        text
    }

    /// The text of the location; `/` for the whole definition.
    pub fn as_str(&self) -> &str {
        if self.0.is_empty() { "/" } else { &self.0 }
    }

    /// The text; empty for the whole definition.
    pub(crate) fn raw(&self) -> &str {
        &self.0
    }

    /// The texts of all places that this one is inside of, from the outside in, and of the place itself.
    pub(crate) fn with_ancestors(&self) -> impl Iterator<Item = &str> {
        self.0.match_indices(['/', '[']).map(|(end, _)| end).chain([self.0.len()]).filter_map(|end| self.0.get(..end))
    }

    /// Whether `self` is `other` or a place inside it.
    pub fn is_within(&self, other: &Location) -> bool {
        self.0.strip_prefix(&other.0).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '[']))
    }
}

/// Places can be looked up by their text.
impl Borrow<str> for Location {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One finding of the reader, the validator or the macro.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Diagnostic {
    /// Which rule.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, naming the thing.
    pub message: String,
    /// What to write instead.
    pub help: Option<String>,
    /// Where.
    pub location: Location,
    /// The other places that it is about: the other states of a loop.
    pub also: Vec<Location>,
    /// What the finding names: a state, a variable, an error. Only of the rules whose findings others say in words of
    /// their own.
    pub subject: Option<String>,
    /// Where in the string at `location`, if that holds an expression: the number of characters before it, counted in
    /// the string's value (a JSON escape is one character).
    pub expression_offset: Option<usize>,
}

impl Diagnostic {
    /// A diagnostic with the code's own severity and no help.
    pub fn new(code: Code, location: Location, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity,
            message: message.into(),
            help: None,
            location,
            also: Vec::new(),
            subject: None,
            expression_offset: None,
        }
    }

    /// The same with a line of help.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same with the name of what it is about.
    #[must_use]
    pub fn about(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// The same, about other places as well.
    #[must_use]
    pub fn and_at(mut self, places: impl IntoIterator<Item = Location>) -> Self {
        self.also.extend(places);
        self
    }

    /// The same at the character `offset` of the string at its location.
    #[must_use]
    pub fn at_offset(mut self, offset: usize) -> Self {
        self.expression_offset = Some(offset);
        self
    }

    /// The same as a warning, where AWS is known to take what the code stands for elsewhere, or not known to refuse it.
    #[must_use]
    pub fn as_warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// Whether it is an error.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Allow => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        write!(f, "{severity}[{}] at {}: {}", self.code, self.location, self.message)?;
        if let Some(help) = &self.help {
            write!(f, "\n  help: {help}")?;
        }
        Ok(())
    }
}

/// The findings over one definition, in the order of the definition. `{:?}` is the text that is displayed, because that is what
/// a `main` that returns an error prints.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// No findings.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Whether any finding is an error.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(Diagnostic::is_error)
    }

    /// Whether there is no finding at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The number of findings.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The findings.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// Adds the findings of `later`, but none at a place inside which there is already one: the first cause is enough.
    pub fn extend_scoped(&mut self, later: Diagnostics) {
        let known: HashSet<String> = self.0.iter().map(|diagnostic| diagnostic.location.raw().to_owned()).collect();
        self.0.extend(
            later.0.into_iter().filter(|diagnostic| !diagnostic.location.with_ancestors().any(|at| known.contains(at))),
        );
    }

    /// Drops what is no error where there is one at the very same place: mending the error comes first, and most often
    /// mends both.
    pub(crate) fn drop_beside_errors(&mut self) {
        let errors: HashSet<Location> =
            self.0.iter().filter(|diagnostic| diagnostic.is_error()).map(|error| error.location.clone()).collect();
        if !errors.is_empty() {
            self.0.retain(|diagnostic| diagnostic.is_error() || !errors.contains(&diagnostic.location));
        }
    }

    /// Sorts by a key; findings with equal keys stay in their order.
    pub(crate) fn sort_by_key<K: Ord>(&mut self, key: impl FnMut(&Diagnostic) -> K) {
        self.0.sort_by_cached_key(key);
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.0.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{diagnostic}")?;
        }
        Ok(())
    }
}

/// As they are displayed.
impl fmt::Debug for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() { f.write_str("no findings") } else { fmt::Display::fmt(self, f) }
    }
}

impl std::error::Error for Diagnostics {}

/// The candidate that a misspelt `name` most probably meant, if one is near enough.
///
/// Near enough is an edit distance (insert, delete, replace, swap of neighbours; case ignored) of at most a third of the
/// longer name's length.
pub fn similar_name<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted: Vec<char> = name.to_lowercase().chars().collect();
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let letters: Vec<char> = candidate.to_lowercase().chars().collect();
            let limit = wanted.len().max(letters.len()).max(3) / 3;
            // Every letter more or less is one edit.
            if wanted.len().abs_diff(letters.len()) > limit {
                return None;
            }
            let distance = edit_distance(&wanted, &letters);
            (distance <= limit).then_some((distance, candidate))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Optimal string alignment distance.
fn edit_distance(left: &[char], right: &[char]) -> usize {
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=right.len()).collect();
    for (row, from) in left.iter().enumerate() {
        let mut current = Vec::with_capacity(right.len() + 1);
        let mut to_the_left = row + 1;
        current.push(to_the_left);
        for (column, to) in right.iter().enumerate() {
            let at = |line: &[usize], index: usize| line.get(index).copied().unwrap_or(usize::MAX - 1);
            let replaced = at(&last, column) + usize::from(from != to);
            let mut best = replaced.min(at(&last, column + 1) + 1).min(to_the_left + 1);
            let swapped = row > 0 && column > 0 && left.get(row - 1) == Some(to) && right.get(column - 1) == Some(from);
            if swapped {
                best = best.min(at(&before_last, column - 1) + 1);
            }
            current.push(best);
            to_the_left = best;
        }
        before_last = std::mem::replace(&mut last, current);
    }
    last.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_found() {
        let names = ["ProcessPayment", "OrderFailed", "Pay"];
        assert_eq!(similar_name("OrderFaled", names), Some("OrderFailed"));
        assert_eq!(similar_name("orderfailed", names), Some("OrderFailed"));
        assert_eq!(similar_name("Payy", names), Some("Pay"));
        assert_eq!(similar_name("Pya", names), Some("Pay"));
        assert_eq!(similar_name("Ship", names), None);
        assert_eq!(similar_name("", names), None);
    }

    #[test]
    fn locations_nest() {
        let states = Location::root().field("States");
        assert_eq!(states.field("A").field("Catch").index(1).as_str(), "/States/A/Catch[1]");
        assert!(states.field("A").is_within(&states));
        assert!(!states.field("AB").is_within(&states.field("A")));
        assert!(states.is_within(&Location::root()));
    }
}
