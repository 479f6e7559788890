//! What a derivation finds.

use std::fmt;

use sfn_asl::Diagnostic;

use crate::error::ExportError;

/// Something that the reader of a derived policy should know: what is missing in it, or wider than it need be.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The state; `None` if it is about the whole machine.
    pub state: Option<String>,
    /// Code, severity, place, what was found, and what to write instead.
    pub diagnostic: Diagnostic,
    /// Why nothing can be exported.
    pub(crate) fault: Option<Fault>,
}

impl Finding {
    pub(crate) fn new(state: Option<&str>, diagnostic: Diagnostic) -> Self {
        Self { state: state.map(str::to_owned), diagnostic, fault: None }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.diagnostic.fmt(f)
    }
}

/// Why a machine whose policy can't be told is not exported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fault {
    NoRule { resource: String },
    MissingArgument { resource: String, argument: String },
    UnknownArgument { argument: String, value: String, expected: String },
    Placeholder { resource: String },
    Statement { sid: String, reason: &'static str },
    Action { sid: String, action: String, similar: Option<String> },
}

impl Fault {
    pub(crate) fn error(self, state: Option<String>) -> ExportError {
        let state = state.unwrap_or_default();
        match self {
            Self::NoRule { resource } => ExportError::NoIamRule { state, resource },
            Self::MissingArgument { resource, argument } => ExportError::MissingArgument { state, resource, argument },
            Self::UnknownArgument { argument, value, expected } => {
                ExportError::UnknownArgument { state, argument, value, expected }
            }
            Self::Placeholder { resource } => ExportError::ForeignPlaceholder { state, resource },
            Self::Statement { sid, reason } => ExportError::InvalidStatement { sid, reason },
            Self::Action { sid, action, similar } => ExportError::NoSuchAction { sid, action, similar },
        }
    }
}
