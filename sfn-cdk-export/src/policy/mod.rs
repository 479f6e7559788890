//! IAM policy documents whose ARNs may hold tokens.

mod check;
mod covers;
mod merge;
mod resolve;
mod why;

use std::collections::BTreeSet;

use sfn_asl::json::{Object, Value};
use sfn_asl::token::{Pseudo, Token};
use sfn_asl::{Location, Text};

pub(crate) use check::check;
pub(crate) use covers::covers;
pub(crate) use merge::Merger;
pub use merge::merge;
pub use resolve::Environment;
pub(crate) use why::STATED;
pub use why::Why;

/// A policy document: of a role's permissions or of its trust.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct PolicyDocument {
    /// The statements, each with an identifier of its own.
    pub statements: Vec<Statement>,
}

/// A statement that allows actions on resources.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Statement {
    /// The identifier: ASCII letters and digits that say what the statement is for.
    pub sid: String,
    /// In a trust policy, the service that may take the role, such as `states.amazonaws.com`.
    pub service_principal: Option<String>,
    /// In a trust policy, the ARN of the account or role that may take the role.
    pub aws_principal: Option<Text>,
    /// The actions, such as `lambda:InvokeFunction`.
    pub actions: BTreeSet<String>,
    /// The ARNs, with `*` and `?` as wildcards; none in a trust policy. Characters that stand for themselves are
    /// written with [`verbatim`].
    pub resources: BTreeSet<Text>,
    /// The conditions, which must all hold.
    pub conditions: BTreeSet<Condition>,
    /// What needs it, in the order of the definition.
    pub why: Vec<Why>,
}

/// A condition of a statement: the operator over the request's value of the key and any of the values.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Condition {
    /// The operator, such as `StringEquals` or `ArnLike`.
    pub operator: String,
    /// The condition key, such as `aws:SourceAccount`.
    pub key: String,
    /// The values, one of which must match.
    pub values: BTreeSet<Text>,
}

impl Condition {
    /// A condition with one value.
    pub fn new(operator: impl Into<String>, key: impl Into<String>, value: impl Into<Text>) -> Self {
        Self { operator: operator.into(), key: key.into(), values: BTreeSet::from([value.into()]) }
    }
}

impl Statement {
    /// A statement that allows the actions on the resources.
    pub fn allow<A: Into<String>, R: Into<Text>>(
        sid: impl Into<String>,
        actions: impl IntoIterator<Item = A>,
        resources: impl IntoIterator<Item = R>,
    ) -> Self {
        // Most have one or two of each: not worth sorting a list for.
        let (mut all_actions, mut all_resources) = (BTreeSet::new(), BTreeSet::new());
        all_actions.extend(actions.into_iter().map(Into::into));
        all_resources.extend(resources.into_iter().map(Into::into));
        Self {
            sid: sid.into(),
            service_principal: None,
            aws_principal: None,
            actions: all_actions,
            resources: all_resources,
            conditions: BTreeSet::new(),
            why: Vec::new(),
        }
    }

    /// The same with one more condition.
    #[must_use]
    pub fn condition(mut self, condition: Condition) -> Self {
        self.conditions.insert(condition);
        self
    }

    /// The same with one more reason.
    #[must_use]
    pub fn because(mut self, reason: impl Into<String>) -> Self {
        self.why.push(Why { state: None, location: Location::root(), reason: reason.into() });
        self
    }

    /// Every token of the statement, repetitions included.
    pub fn tokens(&self) -> impl Iterator<Item = &Token> {
        let values = self.conditions.iter().flat_map(|condition| condition.values.iter());
        self.resources.iter().chain(&self.aws_principal).chain(values).flat_map(Text::tokens)
    }

    /// The statement as JSON, in IAM's order of elements.
    fn to_value(&self) -> Value {
        let mut out = Object::new();
        out.push("Sid", self.sid.as_str());
        out.push("Effect", "Allow");
        if let Some(service) = &self.service_principal {
            out.push("Principal", Object::new().with("Service", service.as_str()));
        }
        if let Some(principal) = &self.aws_principal {
            out.push("Principal", Object::new().with("AWS", principal.clone()));
        }
        out.push("Action", one_or_more(self.actions.iter().map(|action| Value::from(action.as_str()))));
        if !self.resources.is_empty() {
            out.push("Resource", one_or_more(self.resources.iter().cloned().map(Value::from)));
        }
        if !self.conditions.is_empty() {
            out.push("Condition", self.conditions_value());
        }
        out.into()
    }

    /// `{operator: {key: value}}`; the set is sorted by operator.
    pub(crate) fn conditions_value(&self) -> Value {
        let mut operators: Vec<(&str, Object)> = Vec::new();
        for condition in &self.conditions {
            let values = one_or_more(condition.values.iter().cloned().map(Value::from));
            match operators.last_mut() {
                Some((operator, keys)) if *operator == condition.operator => keys.push(&condition.key, values),
                _ => operators.push((&condition.operator, Object::new().with(&condition.key, values))),
            }
        }
        Value::Object(operators.into_iter().collect())
    }
}

impl PolicyDocument {
    /// A document of these statements.
    pub fn new(statements: Vec<Statement>) -> Self {
        Self { statements }
    }

    /// Whether there are no statements, so that there is no policy to attach.
    pub fn is_empty(&self) -> bool {
        self.statements.is_empty()
    }

    /// Every token of the document, repetitions included.
    pub fn tokens(&self) -> impl Iterator<Item = &Token> {
        self.statements.iter().flat_map(Statement::tokens)
    }

    /// The document as JSON with its tokens in it, for a target to print in its own way.
    pub fn to_value(&self) -> Value {
        let statements: Vec<Value> = self.statements.iter().map(Statement::to_value).collect();
        Object::new().with("Version", "2012-10-17").with("Statement", Value::Array(statements)).into()
    }
}

/// A single value as it is, several as an array.
fn one_or_more(values: impl Iterator<Item = Value>) -> Value {
    let mut values: Vec<Value> = values.collect();
    match values.pop() {
        Some(only) if values.is_empty() => only,
        Some(last) => {
            values.push(last);
            Value::Array(values)
        }
        None => Value::Array(values),
    }
}

/// The characters of a policy's ARN or condition value that stand for exactly these: `*`, `?` and `$` are written as the
/// policy variables `${*}`, `${?}` and `${$}`.
///
/// Source: AWS IAM User Guide, "Policy variables", "Escaping special characters".
pub fn verbatim(text: &str) -> String {
    if !text.contains(['*', '?', '$']) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '*' | '?' => {
                out.push_str("${");
                out.push(character);
                out.push('}');
            }
            // A lone `$`, as in `$LATEST`, is no policy variable.
            '$' if characters.peek() == Some(&'{') => out.push_str("${$}"),
            _ => out.push(character),
        }
    }
    out
}

/// The characters of a value of a condition without wildcards, such as `StringEquals`, that stand for exactly these: only
/// `${` would mean something.
pub fn verbatim_value(text: &str) -> String {
    text.replace("${", "${$}{")
}

/// An ARN of this deployment's partition and, where it has these fields, region and account.
pub(crate) fn arn(service: &str, fields: Fields, resource: impl Into<Text>) -> Text {
    let mut out = Text::with_capacity(64);
    out.push_str("arn:");
    out.push_token(Pseudo::Partition.into());
    out.push_str(":");
    out.push_str(service);
    out.push_str(":");
    if fields.has_region() {
        out.push_token(Pseudo::Region.into());
    }
    out.push_str(":");
    if fields.has_account() {
        out.push_token(Pseudo::AccountId.into());
    }
    out.push_str(":");
    out.push(&resource.into());
    out
}

/// Which fields an ARN has beside the partition and the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fields {
    /// Most resources.
    RegionAndAccount,
    /// IAM's: no region.
    Account,
    /// What AWS owns in a region: no account.
    Region,
    /// S3 buckets.
    Neither,
}

impl Fields {
    pub(crate) fn has_region(self) -> bool {
        matches!(self, Self::RegionAndAccount | Self::Region)
    }

    pub(crate) fn has_account(self) -> bool {
        matches!(self, Self::RegionAndAccount | Self::Account)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_that_stand_for_themselves() {
        assert_eq!(verbatim("a*b?c${d}$LATEST"), "a${*}b${?}c${$}{d}$LATEST");
        assert_eq!(verbatim_value("a*b?c${d}"), "a*b?c${$}{d}");
    }

    #[test]
    fn elements_in_order() {
        let statement = Statement::allow("Read", ["s3:GetObject"], ["b", "a"])
            .condition(Condition::new("StringEquals", "aws:k", "v"))
            .condition(Condition::new("ArnLike", "aws:l", "w"))
            .condition(Condition::new("StringEquals", "aws:a", "x"));
        let text = sfn_asl::json::Writer::new(sfn_asl::json::Style::Plain, |_| String::new())
            .compact(&PolicyDocument::new(vec![statement]).to_value());
        assert_eq!(
            text,
            r#"{"Version":"2012-10-17","Statement":[{"Sid":"Read","Effect":"Allow","Action":"s3:GetObject","Resource":["a","b"],"Condition":{"ArnLike":{"aws:l":"w"},"StringEquals":{"aws:a":"x","aws:k":"v"}}}]}"#
        );
    }
}
