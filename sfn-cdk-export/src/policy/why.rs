//! What needs a statement.

use std::fmt;

use sfn_asl::Location;

/// What needs a statement: a state of the definition, or a feature of the deployment.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Why {
    /// The name of the state.
    pub state: Option<String>,
    /// Its place in the definition, such as `/States/Pay`; the root for a feature.
    pub location: Location,
    /// What for, such as `lambda:invoke`, or the feature's name.
    pub reason: String,
}

/// The reason of statements that the user writes.
pub(crate) const STATED: &str = "stated";

impl Why {
    /// Whether the user wrote the statement.
    pub(crate) fn is_stated(&self) -> bool {
        self.reason == STATED
    }

    /// A state's need.
    pub(crate) fn state(state: &str, location: &Location, reason: String) -> Self {
        Self { state: Some(state.to_owned()), location: location.clone(), reason }
    }
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.state {
            Some(_) => write!(f, "{}: {}", self.location, self.reason),
            None => f.write_str(&self.reason),
        }
    }
}
