//! The request of a call while it is being made.

use std::borrow::Cow;

use sfn_asl::model::QueryLanguage;
use sfn_asl::{Object, Value};

use crate::builder::{json_path, member, value};
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

    /// The call of an integration, whose result is the state's.
    pub(crate) fn call(self, integration: &str) -> TaskParts {
        TaskParts {
            resource: format!("arn:aws:states:::{integration}").into(),
            arguments: self.members.into(),
            result: Place::root(Root::StateResult),
        }
    }
}

/// A request that is one value.
pub(crate) fn whole(request: &Node, language: QueryLanguage) -> Value {
    match language {
        QueryLanguage::Jsonata => value(request),
        QueryLanguage::JsonPath => json_path::whole(request),
    }
}

/// A request whose members are values: an integration, and the members by their names on the wire.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    integration: Cow<'static, str>,
    members: Vec<(Cow<'static, str>, Node)>,
}

impl Request {
    pub(crate) fn new(integration: impl Into<Cow<'static, str>>) -> Self {
        Self { integration: integration.into(), members: Vec::new() }
    }

    /// The request with a member, in place of one of that name.
    pub(crate) fn with(mut self, name: impl Into<Cow<'static, str>>, value: Node) -> Self {
        let name = name.into();
        match self.members.iter_mut().find(|(other, _)| *other == name) {
            Some((_, other)) => *other = value,
            None => self.members.push((name, value)),
        }
        self
    }

    /// The call in the terms of a Task state.
    pub(crate) fn into_parts(self, language: QueryLanguage) -> TaskParts {
        let arguments = Arguments::new(language);
        self.members
            .iter()
            .fold(arguments, |arguments, (name, value)| arguments.node(name, value))
            .call(&self.integration)
    }
}

/// Calls that are a request, whose optional members are methods.
macro_rules! requests {
    ($(
        $(#[$doc:meta])*
        $name:ident -> $output:ident throws $errors:ident {
            $($(#[$method_doc:meta])* $method:ident($argument:ident: $type:ty) = $member:literal;)*
        }
    )*) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone)]
        pub struct $name($crate::resource::arguments::Request);

        impl $name {
            $(
                $(#[$method_doc])*
                #[must_use]
                #[allow(clippy::needless_pass_by_value)]
                pub fn $method<V: $crate::Val>(self, $argument: V) -> Self
                where
                    V::Ty: $crate::expr::Fits<$type>,
                {
                    Self(self.0.with($member, $argument.to_node()))
                }
            )*
        }

        #[diagnostic::do_not_recommend]
        impl $crate::resource::TaskCall for $name {
            type Output = $output;
            type Errors = $errors;

            fn into_parts(self, language: sfn_asl::model::QueryLanguage) -> $crate::resource::TaskParts {
                self.0.into_parts(language)
            }
        }

        #[diagnostic::do_not_recommend]
        impl $crate::resource::WaitForTaskToken for $name {}
    )* };
}
pub(crate) use requests;
