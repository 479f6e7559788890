//! Sets of names, as bits: a workflow of a thousand states joins thousands of them.

use std::collections::HashMap;

/// The names that sets are made of.
pub(crate) struct Names(HashMap<String, usize>);

impl Names {
    pub(crate) fn new(names: impl IntoIterator<Item = String>) -> Self {
        Self(names.into_iter().enumerate().map(|(index, name)| (name, index)).collect())
    }

    /// The number of a name, if sets can hold it.
    pub(crate) fn number(&self, name: &str) -> Option<usize> {
        self.0.get(name).copied()
    }

    /// The empty set.
    pub(crate) fn none(&self) -> NameSet {
        NameSet(vec![0; self.0.len().div_ceil(BITS)])
    }
}

const BITS: usize = u64::BITS as usize;

/// A set of names.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct NameSet(Vec<u64>);

impl NameSet {
    pub(crate) fn insert(&mut self, number: usize) {
        if let Some(word) = self.0.get_mut(number / BITS) {
            *word |= 1 << (number % BITS);
        }
    }

    pub(crate) fn contains(&self, number: usize) -> bool {
        self.0.get(number / BITS).is_some_and(|word| word & (1 << (number % BITS)) != 0)
    }

    /// Keeps only what is in `other` too; says whether anything went.
    pub(crate) fn keep(&mut self, other: &Self) -> bool {
        let mut changed = false;
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            changed |= *word & !other != 0;
            *word &= other;
        }
        changed
    }
}
