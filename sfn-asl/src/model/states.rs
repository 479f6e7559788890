//! The states of a container, in written order.

use std::collections::HashMap;

use super::State;

/// Named states in written order.
///
/// A second state of the same name is kept (the validator reports it); look-ups give the first.
#[derive(Debug, Clone, Default)]
pub struct States {
    entries: Vec<(String, State)>,
    first: HashMap<String, usize>,
}

impl States {
    /// No states.
    pub fn new() -> Self {
        Self::default()
    }

    /// No states, with room for some.
    pub fn with_capacity(count: usize) -> Self {
        Self { entries: Vec::with_capacity(count), first: HashMap::with_capacity(count) }
    }

    /// Appends a state.
    pub fn push(&mut self, name: impl Into<String>, state: impl Into<State>) {
        let name = name.into();
        self.first.entry(name.clone()).or_insert(self.entries.len());
        self.entries.push((name, state.into()));
    }

    /// The state of that name.
    pub fn get(&self, name: &str) -> Option<&State> {
        self.position(name).and_then(|index| self.entries.get(index)).map(|(_, state)| state)
    }

    /// The state of that name, to be changed.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut State> {
        let index = self.position(name)?;
        self.entries.get_mut(index).map(|(_, state)| state)
    }

    /// The index of the state of that name.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.first.get(name).copied()
    }

    /// The states in written order.
    pub fn iter(&self) -> Iter<'_> {
        Iter(self.entries.iter())
    }

    /// The names in written order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|(name, _)| name.as_str())
    }

    /// The number of states.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

/// Two sets of states are equal if they hold equal states in the same order.
impl PartialEq for States {
    fn eq(&self, other: &Self) -> bool {
        self.entries == other.entries
    }
}

impl Eq for States {}

/// The states of [`States`] in written order.
pub struct Iter<'a>(std::slice::Iter<'a, (String, State)>);

impl<'a> Iterator for Iter<'a> {
    type Item = (&'a str, &'a State);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(name, state)| (name.as_str(), state))
    }
}

impl<'a> IntoIterator for &'a States {
    type Item = (&'a str, &'a State);
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

impl<N: Into<String>, S: Into<State>> FromIterator<(N, S)> for States {
    fn from_iter<I: IntoIterator<Item = (N, S)>>(entries: I) -> Self {
        let entries = entries.into_iter();
        let count = entries.size_hint().0;
        let mut out = Self { entries: Vec::with_capacity(count), first: HashMap::with_capacity(count) };
        out.extend(entries);
        out
    }
}

impl<N: Into<String>, S: Into<State>> Extend<(N, S)> for States {
    fn extend<I: IntoIterator<Item = (N, S)>>(&mut self, entries: I) {
        for (name, state) in entries {
            self.push(name, state);
        }
    }
}
