//! What the validator asks about AWS's services, and who answers.
//!
//! The validator itself knows the forms of resources, and no service: the data are large, change with AWS and not with
//! the language, and not everybody needs them. `sfn-services` is the catalogue to use.

use std::fmt;

use crate::resource::{Integration, Pattern};

/// Answers whether a service integration exists.
pub trait ServiceCatalog {
    /// What is known of `integration`: its service, action and pattern. The partition is of no concern.
    fn integration(&self, integration: &Integration) -> Support;
}

impl fmt::Debug for dyn ServiceCatalog + '_ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ServiceCatalog")
    }
}

/// What a [`ServiceCatalog`] says of an integration.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Support {
    /// It exists.
    Known,
    /// Step Functions has no such service.
    UnknownService {
        /// The service that was probably meant.
        similar: Option<String>,
    },
    /// The service has no such action.
    UnknownAction {
        /// The action that was probably meant.
        similar: Option<String>,
        /// Whether the action exists as an integration of the AWS SDK; `None` if that is not known.
        in_sdk: Option<bool>,
    },
    /// The action exists, but cannot be awaited that way.
    PatternNotSupported {
        /// The ways in which it can be awaited, the shortest suffix first.
        supported: Vec<Pattern>,
    },
    /// The guide does not have it, but others do, and nothing of AWS is known against it.
    Doubtful,
    /// The action exists in a field of Map states only, and not as the resource of a Task state.
    OnlyIn {
        /// `ItemReader` or `ResultWriter`.
        field: &'static str,
    },
    /// Nothing is known of it: never an error.
    NotChecked,
}
