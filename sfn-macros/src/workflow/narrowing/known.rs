//! Optional values that are surely there.

use std::collections::HashSet;
use std::rc::Rc;

/// Optional values that are there, in order. Copies share the list until one of them takes in more.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Facts(Rc<Vec<Rc<Fact>>>);

/// An optional value that is there.
#[derive(PartialEq, Eq)]
struct Fact {
    /// As it is written.
    text: String,
    /// The names in it.
    words: Vec<String>,
}

/// The fact of a block of which a part did not parse: it may have tested anything.
const ANYTHING: &str = "*";

impl Facts {
    /// Those of a block of which a part did not parse.
    pub(crate) fn anything() -> Self {
        let mut out = Self::default();
        out.add(ANYTHING.to_owned());
        out
    }

    /// Adds a value, as it is written.
    pub(crate) fn add(&mut self, text: String) {
        if !self.0.iter().any(|fact| fact.text == text) {
            let words = text.split(|character: char| !character.is_alphanumeric() && character != '_');
            let words = words.filter(|word| !word.is_empty()).map(str::to_owned).collect();
            Rc::make_mut(&mut self.0).push(Rc::new(Fact { text, words }));
        }
    }

    /// Whether a value is surely there.
    pub(crate) fn say(&self, text: &str) -> bool {
        self.0.iter().any(|fact| fact.text == text || fact.text == ANYTHING)
    }

    /// The facts that others say as well.
    pub(crate) fn and(&self, others: &Self) -> Self {
        if self == others {
            return self.clone();
        }
        let said: HashSet<&str> = others.0.iter().map(|fact| fact.text.as_str()).collect();
        Self(Rc::new(self.0.iter().filter(|fact| said.contains(fact.text.as_str())).cloned().collect()))
    }

    /// The facts in which these names do not occur.
    pub(crate) fn without(&self, names: &[String]) -> Self {
        let has_none = |fact: &&Rc<Fact>| !names.iter().any(|name| fact.words.contains(name));
        if self.0.iter().all(|fact| has_none(&fact)) {
            return self.clone();
        }
        Self(Rc::new(self.0.iter().filter(has_none).cloned().collect()))
    }
}
