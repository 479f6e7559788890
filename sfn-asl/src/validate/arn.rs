//! Parts of a resource's ARN: partition, name of an activity, role.
//!
//! Sources: AWS General Reference, "Amazon Resource Names (ARNs)" (partitions); AWS Step Functions Developer Guide, "Service
//! quotas" (names of activities); AWS Step Functions API, `CreateActivity` (1 to 80 characters, those that are refused).

use super::scope::{Report, Site};
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::json::Value;
use crate::model::{State, Task};
use crate::resource::Resource;

/// The partitions of AWS; the last ones are those of isolated regions and of the European Sovereign Cloud.
const PARTITIONS: &[&str] =
    &["aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc"];

/// The longest name of an activity, in characters.
const NAME_LIMIT: usize = 80;

/// Checks the ARNs of a Task state whose resource is fine otherwise.
pub(super) fn check(site: &Site<'_>, report: &mut Report<'_>) {
    let State::Task(task) = site.state else { return };
    role(task, site, report);
    let Some(arn) = task.resource.as_literal().filter(|arn| !arn.contains("${")) else { return };
    if let Some(partition) = arn.split(':').nth(1)
        && !PARTITIONS.contains(&partition)
    {
        let message = format!("AWS is not known to have a partition `{partition}`");
        let diagnostic = Diagnostic::new(codes::INVALID_RESOURCE, site.at.field("Resource"), message).as_warning();
        report.push(diagnostic.with_help(format!("the partitions are `{}`", PARTITIONS.join("`, `"))));
    }
    if let Some(Resource::Activity(_)) = &site.resource
        && let Some((_, name)) = arn.split_once(":activity:")
    {
        let refused = name.chars().find(|character| is_refused(*character));
        let message = match refused {
            Some(refused) => format!("the name of the activity `{name}` must not contain {refused:?}"),
            None if name.chars().count() > NAME_LIMIT => {
                format!("the name of the activity `{name}` is longer than {NAME_LIMIT} characters")
            }
            None => return,
        };
        report.push(Diagnostic::new(codes::INVALID_RESOURCE, site.at.field("Resource"), message));
    }
}

/// White space, brackets, wildcards, special characters and control characters.
fn is_refused(character: char) -> bool {
    character.is_whitespace() || character.is_control() || "<>{}[]?*\"#%\\^|~`$&,;:/".contains(character)
}

fn role(task: &Task, site: &Site<'_>, report: &mut Report<'_>) {
    if let Some(role) = task.credentials.as_ref().and_then(|credentials| credentials.get("RoleArn"))
        && !matches!(role, Value::String(_) | Value::Null)
    {
        let message = format!("`RoleArn` must be a string, not {}", role.describe());
        let at = site.at.field("Credentials").field("RoleArn");
        report.push(Diagnostic::new(codes::WRONG_TYPE, at, message));
    }
}
