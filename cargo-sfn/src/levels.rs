//! How severe a finding is for the user.

use sfn_asl::{Code, Severity, codes};
use std::collections::HashMap;

/// What the user wants of a lint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Level {
    /// Not to be reported.
    Allow,
    /// A warning.
    Warn,
    /// An error.
    Deny,
}

/// What the user wants of every lint.
#[derive(Debug, Default)]
pub(crate) struct Levels {
    chosen: HashMap<&'static str, Level>,
    warnings: Option<Level>,
}

impl Levels {
    /// Whether the code's severity cannot be lowered: the input could not be read, so nothing else was looked at.
    pub(crate) fn is_fixed(code: Code) -> bool {
        code.id < codes::MISSING_FIELD.id
    }

    /// Sets the level of one lint.
    pub(crate) fn set(&mut self, code: Code, level: Level) {
        self.chosen.insert(code.id, level);
    }

    /// Sets the level of all warnings whose lint is not set by name.
    pub(crate) fn set_warnings(&mut self, level: Level) {
        self.warnings = Some(level);
    }

    /// Whether the user wants to hear of lints that are not reported otherwise.
    pub(crate) fn raises_any(&self) -> bool {
        self.chosen.values().any(|level| *level != Level::Allow)
    }

    /// The severity of a finding; `None` if it is not to be reported.
    pub(crate) fn severity(&self, code: Code, severity: Severity) -> Option<Severity> {
        let group = self.warnings.filter(|_| severity == Severity::Warning);
        match self.chosen.get(code.id).copied().or(group) {
            Some(Level::Allow) => None,
            Some(Level::Warn) => Some(Severity::Warning),
            Some(Level::Deny) => Some(Severity::Error),
            None if severity < Severity::Warning => None,
            None => Some(severity),
        }
    }
}
