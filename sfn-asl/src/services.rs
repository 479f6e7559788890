//! What the validator asks about AWS's services, and who answers.
//!
//! The validator itself knows the forms of resources, and no service: the data are large, change with AWS and not with
//! the language, and not everybody needs them. `sfn-services` is the catalogue to use.

use std::borrow::Cow;
use std::fmt;

use crate::resource::{Integration, Pattern};

/// Answers whether a service integration exists.
pub trait ServiceCatalog {
    /// What is known of `integration`: its service, action and pattern. The partition is of no concern.
    fn integration(&self, integration: &Integration) -> Support;

    /// The members that the request of `integration` can have at its top; `None` if that is not known, or if the integration
    /// does not exist.
    fn request(&self, integration: &Integration) -> Option<Vec<Member>> {
        let _ = integration;
        None
    }
}

/// A member of a request.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Member {
    /// Its name in the spelling of Step Functions.
    pub name: Cow<'static, str>,
    /// Whether the service refuses every request without it.
    pub is_required: bool,
    /// Whether the service tells by it a repeated request from a new one.
    pub is_token: bool,
    /// The least and the most that it takes, if it is a number of a known range.
    pub range: Option<(i32, i32)>,
}

impl Member {
    /// A member.
    pub fn new(name: impl Into<Cow<'static, str>>, is_required: bool) -> Self {
        Self { name: name.into(), is_required, is_token: false, range: None }
    }

    /// The member, by which the service tells a repeated request from a new one or not.
    #[must_use]
    pub fn token(mut self, is_token: bool) -> Self {
        self.is_token = is_token;
        self
    }
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
        /// The service of the AWS SDK that has an action of this name, if one has.
        sdk_service: Option<String>,
    },
    /// Step Functions does not offer this action of the AWS SDK, and documents that.
    Excluded,
    /// AWS has retired the service.
    Retired {
        /// The name of the product.
        product: String,
    },
    /// The AWS SDK has it, but Step Functions does not document the service.
    Undocumented,
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
