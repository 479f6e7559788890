//! The actions of IAM, those included that no operation of the AWS SDK needs.
//!
//! Source: AWS Service Authorization Reference, "Actions" of each service.

use sfn_asl::diagnostic::similar_name;

use crate::data;

use super::{Iam, service, services};

/// An action of IAM, such as `s3:GetObject`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Action {
    prefix: &'static str,
    name: &'static str,
    has_resource_type: bool,
}

/// The actions that a policy's action stands for, which may have the wildcards `*` and `?` in its name. Capitals make no
/// difference.
///
/// Source: AWS IAM User Guide, "IAM JSON policy elements: Action".
///
/// ```
/// use sfn_services::sdk::actions;
///
/// assert_eq!(actions("S3:getobject").next().unwrap().to_string(), "s3:GetObject");
/// assert!(actions("s3:Get*").count() > 10);
/// assert_eq!(actions("s3:GetObjct").next(), None);
/// ```
pub fn actions(pattern: &str) -> impl Iterator<Item = Action> + use<> {
    let (prefix, name) = pattern.split_once(':').unwrap_or((pattern, ""));
    let (prefix, name) = (prefix.to_ascii_lowercase(), name.to_ascii_lowercase());
    all(&prefix).filter(move |action| matches(name.as_bytes(), action.name.as_bytes()))
}

/// The action that was probably meant by one that does not exist: one with a similar name, or the one that the operation of
/// that name needs.
///
/// ```
/// use sfn_services::sdk::similar_action;
///
/// assert_eq!(similar_action("s3:GetObjct").as_deref(), Some("s3:GetObject"));
/// assert_eq!(similar_action("s3:ListObjectsV2").as_deref(), Some("s3:ListBucket"));
/// assert_eq!(similar_action("eventbridge:PutEvents").as_deref(), Some("events:PutEvents"));
/// ```
pub fn similar_action(action: &str) -> Option<String> {
    let (given, name) = action.split_once(':')?;
    let prefix = given.to_ascii_lowercase();
    let prefixes = || data::ACTION_NAMES.rows().map(|(prefix, _)| prefix);
    let prefix = match prefixes().find(|known| *known == prefix) {
        Some(known) => known,
        // Another name of the service, in which the action has this one.
        None => match service(&prefix.replace('-', "")) {
            Some(service) => service.iam_prefix(),
            None => similar_name(&prefix, prefixes())?,
        },
    };
    let written = format!("{prefix}:{name}");
    if let Some(found) = actions(&written).next() {
        return Some(if name.contains(['*', '?']) { written } else { found.to_string() });
    }
    let similar = similar_name(name, all(prefix).map(|action| action.name));
    of_operation(prefix, name).or_else(|| similar.map(|similar| format!("{prefix}:{similar}")))
}

/// The action that an operation of that name needs.
fn of_operation(prefix: &str, name: &str) -> Option<String> {
    let first = name.chars().next()?.to_ascii_lowercase();
    let called = format!("{first}{}", name.get(first.len_utf8()..)?);
    let operation =
        services().filter(|service| service.iam_prefix() == prefix).find_map(|service| service.operation(&called))?;
    match operation.iam() {
        Iam::Actions(permissions) => permissions.into_iter().next().map(|permission| permission.action),
        Iam::Unknown | Iam::NoneNeeded => None,
    }
}

impl Action {
    /// Whether it can be granted on resources of some type, so that `*` is more than it needs.
    pub fn has_resource_type(self) -> bool {
        self.has_resource_type
    }
}

impl std::fmt::Display for Action {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.prefix, self.name)
    }
}

/// The actions of a service.
fn all(prefix: &str) -> impl Iterator<Item = Action> + use<> {
    data::ACTION_NAMES.row(prefix).into_iter().flat_map(|(prefix, names)| {
        names.split_ascii_whitespace().map(move |word| {
            let (name, has_resource_type) = word.strip_suffix('!').map_or((word, false), |name| (name, true));
            Action { prefix, name, has_resource_type }
        })
    })
}

/// Whether a name is matched by a pattern in small letters.
fn matches(pattern: &[u8], name: &[u8]) -> bool {
    let (mut at, mut read) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while let Some(letter) = name.get(read) {
        match pattern.get(at) {
            Some(b'*') => {
                star = Some((at, read));
                at += 1;
            }
            Some(wanted) if *wanted == b'?' || *wanted == letter.to_ascii_lowercase() => {
                at += 1;
                read += 1;
            }
            _ => match star {
                Some((behind, from)) => {
                    star = Some((behind, from + 1));
                    at = behind + 1;
                    read = from + 1;
                }
                None => return false,
            },
        }
    }
    pattern.get(at..).unwrap_or_default().iter().all(|byte| *byte == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(pattern: &str) -> Vec<String> {
        actions(pattern).map(|action| action.to_string()).collect()
    }

    /// Of the Service Authorization Reference, "Actions defined by Amazon SQS" and "... by AWS STS".
    #[test]
    fn patterns_of_actions() {
        assert_eq!(found("SQS:sendmessage"), ["sqs:SendMessage"]);
        assert_eq!(found("sqs:SendMessage?"), Vec::<String>::new());
        assert_eq!(found("sqs:Send*"), ["sqs:SendMessage"]);
        assert_eq!(found("sqs:*Message"), ["sqs:DeleteMessage", "sqs:ReceiveMessage", "sqs:SendMessage"]);
        assert_eq!(found("sqs:????Message"), ["sqs:SendMessage"]);
        assert!(found("sqs:*").len() > 15 && found("sqs:").is_empty() && found("nothing:*").is_empty());
        assert_eq!(found("sts:*Role"), ["sts:AssumeRole"]);
    }

    /// Of the Service Authorization Reference: the column "Resource types" of the actions.
    #[test]
    fn actions_with_a_type_of_resource() {
        for (action, expected) in [
            ("sqs:SendMessage", true),
            ("sqs:ListQueues", false),
            ("s3:GetObject", true),
            ("s3:ListAllMyBuckets", false),
            ("iam:PassRole", true),
            ("ec2:DescribeInstances", false),
            ("xray:PutTraceSegments", false),
            ("logs:CreateLogDelivery", false),
            ("states:StartExecution", true),
        ] {
            let found: Vec<_> = actions(action).map(Action::has_resource_type).collect();
            assert_eq!(found, [expected], "{action}");
        }
    }

    #[test]
    fn what_was_probably_meant() {
        for (action, expected) in [
            ("sqs:SendMesage", Some("sqs:SendMessage")),
            ("lambda:Invoke", Some("lambda:InvokeFunction")),
            ("stepfunction:StartExecution", None),
            ("sfn:StartExecution", Some("states:StartExecution")),
            ("cloudwatchlogs:Put*", Some("logs:Put*")),
            ("dynamodbb:GetItem", Some("dynamodb:GetItem")),
            ("sqs:Frobnicate", None),
            ("sqs:Ünsinn", None),
            ("sqs:", None),
            ("sqs", None),
        ] {
            assert_eq!(similar_action(action).as_deref(), expected, "{action}");
        }
    }
}
