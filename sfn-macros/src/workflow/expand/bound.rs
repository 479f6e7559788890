//! The names that are bound where a state is built.

use std::collections::HashSet;

/// Those of a block, and those that it sees of the block around it.
#[derive(Default)]
pub(super) struct Bound<'a> {
    outside: Option<&'a Bound<'a>>,
    here: HashSet<String>,
}

impl Bound<'_> {
    /// Those of a block that sees nothing else.
    pub(super) fn only(names: impl IntoIterator<Item = String>) -> Self {
        Self { outside: None, here: names.into_iter().collect() }
    }

    /// Those of a block inside, of which none is known yet.
    pub(super) fn inside(&self) -> Bound<'_> {
        Bound { outside: Some(self), here: HashSet::new() }
    }

    pub(super) fn contains(&self, name: &str) -> bool {
        self.here.contains(name) || self.outside.is_some_and(|outside| outside.contains(name))
    }

    pub(super) fn add(&mut self, names: impl IntoIterator<Item = String>) {
        self.here.extend(names);
    }
}
