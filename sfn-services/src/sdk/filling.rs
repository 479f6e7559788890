//! Which member of a request fills which variable of an ARN template.
//!
//! A rule on names finds most; what it misses or gets wrong stands in `rows/variables.txt`. Where neither says anything, a
//! variable has no source, and nobody but the writer of the workflow knows its value.

use crate::data;

use super::Operation;
use super::iam::{ResourceType, Variable};
use super::operation::Form;

/// Where a value of a request is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Source {
    /// The path of the member: `Bucket`, `Delete.Objects[].Key`, `InstanceIds[]`.
    pub member: String,
    /// What of its value counts.
    pub part: Part,
}

/// What of a member's value fills a variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Part {
    /// All of it. Many members take a name or an ARN: a value that begins with `arn:` is the ARN, or ends in the name.
    Value,
    /// The queue of a URL `https://sqs.<region>.amazonaws.com/<account>/<name>`, as an ARN.
    QueueUrl,
    /// The bucket of `bucket/key`, or of an access point's ARN followed by `/object/key`.
    CopySourceBucket,
    /// The key of the same, without `?versionId=...`.
    CopySourceKey,
    /// What stands before the first colon, or all of it.
    BeforeColon,
    /// What stands after the first colon; nothing, which is any, without one.
    AfterColon,
    /// All of it without a slash at its beginning.
    WithoutSlash,
    /// The keys of an object.
    Keys,
    /// Nothing: the member says that there is such a resource, but not which.
    Any,
}

/// The resource type of an action, and how the operation's request names one.
pub(super) fn resource(
    written: &Written<'_>,
    name: &'static str,
    template: &'static str,
    is_required: bool,
) -> ResourceType {
    let filling = Filling { operation: written.operation, written, kind: name };
    let names: Vec<_> = variables(template).collect();
    let last = names.last().copied();
    let variable = |name| {
        let (sources, default) = filling.variable(name, last == Some(name));
        Variable { name, sources, default }
    };
    let variables = names.iter().map(|name| variable(*name)).collect();
    ResourceType { name, template, is_required, arn: filling.arn(last), variables }
}

/// The variables of a template except the partition, region and account of the deployment.
fn variables(template: &'static str) -> impl Iterator<Item = &'static str> {
    template
        .split("${")
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
        .filter(|name| !matches!(*name, "Partition" | "Region" | "Account"))
}

/// What `rows/variables.txt` says of an action of an operation.
pub(super) struct Written<'a> {
    operation: Operation,
    action: &'a str,
    /// Of this operation, and of all operations: the rest of the keys, and the rows.
    own: Vec<(&'static str, &'static str)>,
    shared: Vec<(&'static str, &'static str)>,
}

impl<'a> Written<'a> {
    pub(super) fn of(operation: Operation, action: &'a str) -> Self {
        let rows = |mut prefix: String| -> Vec<(&'static str, &'static str)> {
            prefix.push('/');
            let rows = data::VARIABLES.rows_with(&prefix);
            rows.map(|(key, row)| (key.get(prefix.len()..).unwrap_or_default(), row)).collect()
        };
        let own = rows(operation.key().to_owned());
        let shared = rows(action.split(':').next().unwrap_or_default().to_owned());
        Self { operation, action, own, shared }
    }

    fn row(&self, kind: &str, variable: &str) -> Option<&'static str> {
        let is = |key: &str| key.strip_prefix(kind).and_then(|key| key.strip_prefix('/')) == Some(variable);
        let is_own = |key: &str| {
            let of_action = key.strip_prefix(self.action).and_then(|key| key.strip_prefix('/'));
            of_action.is_some_and(is)
        };
        let own = self.own.iter().find(|(key, _)| is_own(key));
        own.or_else(|| self.shared.iter().find(|(key, _)| is(key))).map(|(_, row)| *row)
    }
}

struct Filling<'a> {
    operation: Operation,
    written: &'a Written<'a>,
    kind: &'static str,
}

impl Filling<'_> {
    fn arn(&self, last: Option<&str>) -> Vec<Source> {
        if let Some((written, _)) = self.written("*") {
            return written;
        }
        let kind = plain(self.kind);
        let last = last.map(|variable| plain(stem(variable).0)).unwrap_or_default();
        let mut sources = Vec::new();
        for member in self.operation.members() {
            let small = member.name.to_ascii_lowercase();
            let (about, is_list) = match (member.form, small.strip_suffix("arns"), small.strip_suffix("arn")) {
                (Form::List, Some(about), _) => (about, true),
                (Form::Plain, _, Some(about)) => (about, false),
                _ => continue,
            };
            if about == kind || (!about.is_empty() && about == last) || matches!(about, "" | "resource") {
                sources.push(Source::list(member.name, is_list));
            }
        }
        sources
    }

    fn variable(&self, variable: &str, is_last: bool) -> (Vec<Source>, Option<&'static str>) {
        if let Some(written) = self.written(variable) {
            return written;
        }
        let (base, suffix) = stem(variable);
        // `${ResourceId}` says no more than the type does, and the last variable is of the type.
        let base = if matches!(base, "" | "Resource") { plain(self.kind) } else { plain(base) };
        let kind = if is_last { plain(self.kind) } else { base.clone() };
        let mut found: Option<(u8, Source)> = None;
        for member in self.operation.members().filter(|member| member.form != Form::Composite) {
            let many = member.form == Form::List;
            let name = if many { member.name.strip_suffix('s').unwrap_or(member.name) } else { member.name };
            let (subject, ending) = stem(name);
            let subject = plain(subject);
            let rank = if name.eq_ignore_ascii_case(variable) {
                0
            } else if !ending.fits(suffix) {
                continue;
            } else if subject == base {
                1
            } else if subject == kind {
                2
            } else if subject.is_empty() && is_last && self.is_about(&base) {
                3
            } else {
                continue;
            };
            if found.as_ref().is_none_or(|(best, _)| rank < *best) {
                found = Some((rank, Source::list(member.name, many)));
            }
        }
        (found.into_iter().map(|(_, source)| source).collect(), None)
    }

    /// Whether the operation is about such a resource: `CreateWorkGroup` about a work group.
    fn is_about(&self, base: &str) -> bool {
        let name = self.operation.name();
        let verb = name.char_indices().skip(1).find(|(_, letter)| letter.is_ascii_uppercase());
        let object = verb.and_then(|(at, _)| name.get(at..)).unwrap_or_default();
        !base.is_empty() && plain(object) == base
    }

    /// What `rows/variables.txt` says, of members that the operation has.
    fn written(&self, variable: &str) -> Option<(Vec<Source>, Option<&'static str>)> {
        let row = self.written.row(self.kind, variable)?;
        let sources: Vec<_> = row
            .split(';')
            .filter(|text| !text.starts_with("else "))
            .map(Source::parse)
            .filter(|source| self.has(&source.member))
            .collect();
        let default = row.split(';').find_map(|text| text.strip_prefix("else "));
        (!sources.is_empty()).then_some((sources, default))
    }

    fn has(&self, path: &str) -> bool {
        let top = path.split(['.', '[']).next().unwrap_or_default();
        self.operation.member(top).is_some()
    }
}

impl Source {
    fn list(member: &str, is_list: bool) -> Self {
        let member = if is_list { format!("{member}[]") } else { member.to_owned() };
        Self { member, part: Part::Value }
    }

    fn parse(text: &str) -> Self {
        let (member, part) = text.split_once(' ').unwrap_or((text, ""));
        let part = match part {
            "queue-url" => Part::QueueUrl,
            "copy-source-bucket" => Part::CopySourceBucket,
            "copy-source-key" => Part::CopySourceKey,
            "before-colon" => Part::BeforeColon,
            "after-colon" => Part::AfterColon,
            "without-slash" => Part::WithoutSlash,
            "keys" => Part::Keys,
            "any" => Part::Any,
            _ => Part::Value,
        };
        Self { member: member.to_owned(), part }
    }
}

/// How a name says that it names something.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Suffix {
    None,
    Name,
    Id,
    Identifier,
}

impl Suffix {
    /// Whether a member with this suffix can hold the value of a variable with that one: a name is no ID.
    fn fits(self, variable: Suffix) -> bool {
        self == variable
            || matches!(
                (self, variable),
                (Suffix::None | Suffix::Identifier, _) | (_, Suffix::None | Suffix::Identifier)
            )
    }
}

/// What a name is about: `Queue` of `QueueName`.
fn stem(name: &str) -> (&str, Suffix) {
    let suffixes = [("Identifier", Suffix::Identifier), ("Name", Suffix::Name), ("Id", Suffix::Id), ("ID", Suffix::Id)];
    let found = suffixes.into_iter().find_map(|(end, suffix)| name.strip_suffix(end).map(|stem| (stem, suffix)));
    found.unwrap_or((name, Suffix::None))
}

/// Letters and digits alone, small.
fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}
