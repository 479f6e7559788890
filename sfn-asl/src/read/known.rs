//! What the reader has reported already, for the validator to be silent about.

use std::collections::HashSet;

use crate::diagnostic::Location;

/// The places that the reader has reported.
#[derive(Debug, Default)]
pub(crate) struct Known {
    places: HashSet<String>,
    open_scopes: HashSet<String>,
}

impl Known {
    /// Notes that the value at `place`, or its absence, has been reported.
    pub(super) fn note(&mut self, place: &Location) {
        self.places.insert(place.raw().to_owned());
    }

    /// Notes that not all transitions of the container at `scope` could be read.
    pub(super) fn note_open_scope(&mut self, scope: &Location) {
        self.open_scopes.insert(scope.raw().to_owned());
    }

    /// Whether nothing has been reported.
    pub(crate) fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Whether `place`, or something that it is inside of, has been reported.
    pub(crate) fn covers(&self, place: &Location) -> bool {
        !self.places.is_empty() && place.with_ancestors().any(|at| self.places.contains(at))
    }

    /// Whether `place` itself has been reported.
    pub(crate) fn names(&self, place: &Location) -> bool {
        self.places.contains(place.raw())
    }

    /// Whether not all transitions of the container at `scope` could be read.
    pub(crate) fn is_open(&self, scope: &Location) -> bool {
        self.open_scopes.contains(scope.raw())
    }
}
