//! What a derivation takes beside the definition.

use std::collections::{BTreeMap, BTreeSet};

use sfn_asl::Text;
use sfn_asl::token::ResourceHandle;

use crate::policy::Statement;

/// What a policy is derived from beside the definition.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
// Each is a setting of its own, named by whoever sets it.
#[allow(clippy::struct_excessive_bools)]
pub struct Options {
    /// The name of the machine, for what it needs of itself; `*` if it isn't known.
    pub name: String,
    /// The ARN of the execution role, if it is there already: the roles of `Credentials` need to trust it alone. The name of one
    /// that the deployment makes isn't known.
    pub role: Option<Text>,
    /// Whether executions are logged to Amazon CloudWatch Logs.
    pub logging: bool,
    /// Whether executions are traced with AWS X-Ray.
    pub tracing: bool,
    /// Whether failed executions are redriven, and with them the child executions of their Distributed Maps.
    pub redrive: bool,
    /// The ARN of the key that the machine is encrypted with.
    pub kms_key: Option<Text>,
    /// The ARNs of the keys that the resources of handles are encrypted with.
    pub kms_keys: BTreeMap<ResourceHandle, Text>,
    /// The account of the deployment, if it is known: ARNs of others are found.
    pub account_id: Option<String>,
    /// Whether `${...}` and `#{...}` are placeholders of another tool; otherwise they stand for themselves, since nothing
    /// fills them in.
    pub placeholders: bool,
    /// What the user says of single states, by their names.
    pub overrides: BTreeMap<String, Override>,
    /// More statements of the user's own.
    pub statements: Vec<Statement>,
    /// Actions of IAM that are newer than the tables: statements of the user's own may have them, in any capitals.
    pub newer_actions: BTreeSet<String>,
}

/// What the user says of a state.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Override {
    /// These statements, none perhaps, in place of the derived ones.
    pub permissions: Option<Vec<Statement>>,
    /// These resources in place of the derived patterns that they lie inside of.
    pub scope: Vec<Text>,
    /// The roles that it passes on.
    pub roles: Vec<Text>,
    /// These statements beside the derived ones.
    pub more: Vec<Statement>,
}

impl Options {
    /// For a machine of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }
}
