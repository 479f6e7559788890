//! The request of a call while it is being made.

use sfn_asl::model::QueryLanguage;
use sfn_asl::{Object, Value};

use crate::builder::member;
use crate::expr::{Node, Place, Root};
use crate::resource::TaskParts;

/// `Arguments`, in JSONPath `Parameters`.
pub(crate) struct Arguments {
    members: Object,
    language: QueryLanguage,
}

impl Arguments {
    pub(crate) fn new(language: QueryLanguage) -> Self {
        Self { members: Object::new(), language }
    }

    /// A member that no expression gives.
    pub(crate) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.members.push(name, value);
        self
    }

    /// A member that an expression gives.
    pub(crate) fn node(mut self, name: &str, node: &Node) -> Self {
        member(&mut self.members, name, node, self.language);
        self
    }

    /// A member that an expression gives, if there is one.
    pub(crate) fn maybe(self, name: &str, node: Option<&Node>) -> Self {
        match node {
            Some(node) => self.node(name, node),
            None => self,
        }
    }

    /// The members.
    pub(crate) fn into_object(self) -> Object {
        self.members
    }

    /// The call of an integration, whose result is the state's.
    pub(crate) fn call(self, integration: &str) -> TaskParts {
        TaskParts {
            resource: format!("arn:aws:states:::{integration}").into(),
            arguments: self.members.into(),
            result: Place::root(Root::StateResult),
        }
    }
}
