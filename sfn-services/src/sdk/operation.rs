//! Operations, and the members of their requests.

use std::fmt;

use crate::data;

use super::iam::{self, Iam};
use super::service::Service;

/// An operation of a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Operation {
    service: Service,
    /// `service:Operation`.
    key: &'static str,
    members: &'static str,
}

/// A member of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Member {
    /// Its name as Step Functions spells it: see [`java_spelling`].
    pub name: &'static str,
    /// Whether the service refuses requests without it. What the SDK fills in by itself, such as tokens for idempotency, is
    /// not required.
    pub is_required: bool,
    /// What its value looks like.
    pub form: Form,
}

/// What the value of a member looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// A text, a number, a truth value or bytes.
    Plain,
    /// A list of such values.
    List,
    /// Something with members of its own, or a list of that.
    Composite,
}

pub(super) fn find(service: Service, action: &str) -> Option<Operation> {
    let key = format!("{}:{}", service.name(), api_name(action)?);
    data::OPERATIONS.row(&key).map(|(key, members)| Operation { service, key, members })
}

pub(super) fn all(service: Service) -> impl Iterator<Item = Operation> {
    data::OPERATIONS.rows_with(&format!("{}:", service.name())).map(move |(key, members)| Operation {
        service,
        key,
        members,
    })
}

/// The name in the API of an action in the ARN, which begins with a small letter: `PutObject` for `putObject`.
pub(super) fn api_name(action: &str) -> Option<String> {
    let first = action.chars().next().filter(char::is_ascii_lowercase)?;
    Some(format!("{}{}", first.to_ascii_uppercase(), action.get(1..)?))
}

impl Operation {
    /// Its service.
    pub fn service(self) -> Service {
        self.service
    }

    /// Its name in the API, such as `PutObject`.
    pub fn name(self) -> &'static str {
        self.key.split_once(':').map_or(self.key, |(_, name)| name)
    }

    /// Its name in the ARN, such as `putObject`.
    pub fn action(self) -> String {
        let name = self.name();
        let mut letters = name.chars();
        letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect()
    }

    /// The members of its request, sorted.
    pub fn members(self) -> impl Iterator<Item = Member> {
        self.members.split_ascii_whitespace().map(|word| {
            let (word, is_required) = word.strip_suffix('!').map_or((word, false), |word| (word, true));
            let (name, form) = match (word.strip_suffix("[]"), word.strip_suffix("{}")) {
                (Some(name), _) => (name, Form::List),
                (None, Some(name)) => (name, Form::Composite),
                (None, None) => (word, Form::Plain),
            };
            Member { name, is_required, form }
        })
    }

    /// The member of exactly that name.
    pub fn member(self, name: &str) -> Option<Member> {
        self.members().find(|member| member.name == name)
    }

    /// Whether Step Functions offers it, as far as the Developer Guide says.
    pub fn is_supported(self) -> bool {
        data::UNSUPPORTED.row(self.key).is_none()
    }

    /// What the caller needs permission for.
    pub fn iam(self) -> Iam {
        iam::of(self)
    }

    /// The paths of members that hold roles which the call passes to a service, such as `Target.RoleArn` or
    /// `Targets[].RoleArn`, those at the top first: on the roles that are there, the caller needs `iam:PassRole`.
    pub fn roles(self) -> impl Iterator<Item = &'static str> {
        data::ROLES.find(self.key).unwrap_or_default().split_ascii_whitespace()
    }

    /// The service principal to which these roles are passed, for `iam:PassedToService`; `None` if it is not known.
    ///
    /// ```
    /// use sfn_services::sdk::service;
    ///
    /// let principal = |name, action| service(name)?.operation(action)?.service_principal();
    /// assert_eq!(principal("ecs", "runTask"), Some("ecs-tasks.amazonaws.com"));
    /// assert_eq!(principal("s3control", "createJob"), Some("batchoperations.s3.amazonaws.com"));
    /// ```
    pub fn service_principal(self) -> Option<&'static str> {
        data::PRINCIPALS.find(self.key).or_else(|| data::PRINCIPALS.find(self.service.iam_prefix()))
    }

    /// `service:Operation`.
    pub(super) fn key(self) -> &'static str {
        self.key
    }
}

/// `s3:putObject`, as in the ARN.
impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.service.name(), self.action())
    }
}

/// How Step Functions spells a member that the API calls `name`: with a capital letter, and the capitals at its beginning
/// small after the first, up to the last one before a small letter.
///
/// Sources: AWS Step Functions Developer Guide, "Learning to use AWS service SDK integrations in Step Functions" (names begin
/// with a capital letter); AWS SDK for Java 2.x, the names of accessors, which Step Functions takes.
///
/// ```
/// use sfn_services::sdk::java_spelling;
///
/// assert_eq!(java_spelling("DBClusterIdentifier"), "DbClusterIdentifier");
/// assert_eq!(java_spelling("SourceDBInstanceIdentifier"), "SourceDBInstanceIdentifier");
/// assert_eq!(java_spelling("ACL"), "Acl");
/// assert_eq!(java_spelling("stateMachineArn"), "StateMachineArn");
/// ```
pub fn java_spelling(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let is = |index: usize, test: fn(&char) -> bool| letters.get(index).is_some_and(test);
    let mut end = 1;
    while is(end, char::is_ascii_uppercase) && !is(end + 1, char::is_ascii_lowercase) {
        end += 1;
    }
    let spell = |(index, letter): (usize, &char)| match index {
        0 => letter.to_ascii_uppercase(),
        index if index < end => letter.to_ascii_lowercase(),
        _ => *letter,
    };
    letters.iter().enumerate().map(spell).collect()
}
