//! The members of the context object.
//!
//! Sources: AWS Step Functions Developer Guide, "Accessing execution data from the Context object in Step Functions"; the
//! same, "Redriving executions" (`RedriveCount`, `RedriveTime`) and "`ItemSelector` (Map)" (`Key`, `Source`).

use super::{Error, Path, Root, StepKind, characters};
use crate::diagnostic::similar_name;

/// A member of the context object.
struct Member {
    name: &'static str,
    inside: Inside,
}

/// What a member holds.
enum Inside {
    /// These members.
    Members(&'static [Member]),
    /// A value without members.
    Nothing,
    /// Data of the user's own.
    Data,
}

const fn object(name: &'static str, members: &'static [Member]) -> Member {
    Member { name, inside: Inside::Members(members) }
}

const fn value(name: &'static str) -> Member {
    Member { name, inside: Inside::Nothing }
}

const fn data(name: &'static str) -> Member {
    Member { name, inside: Inside::Data }
}

const MEMBERS: &[Member] = &[
    object(
        "Execution",
        &[
            value("Id"),
            data("Input"),
            value("Name"),
            value("RoleArn"),
            value("StartTime"),
            value("RedriveCount"),
            value("RedriveTime"),
        ],
    ),
    object("State", &[value("EnteredTime"), value("Name"), value("RetryCount")]),
    object("StateMachine", &[value("Id"), value("Name")]),
    object("Task", &[value("Token")]),
    object("Map", &[object("Item", &[value("Index"), data("Value"), value("Key"), data("Source")])]),
];

/// The names of the members that a path of the context object passes, as far as each step is one name; empty for paths
/// of other roots.
pub fn members<'a>(path: &Path<'a>) -> Vec<&'a str> {
    let names = path.steps.iter().map_while(|step| match step.kind {
        StepKind::Member(name) => Some(name),
        _ => None,
    });
    if path.root == Root::Context { names.collect() } else { Vec::new() }
}

/// Where and how a path of the context object names something that is not there; `None` also for paths of other roots.
pub fn unknown(path: &Path<'_>) -> Option<Error> {
    let (at, found) = unknown_site(path)?;
    Some(Error { offset: characters(path.text, at), message: found.message, help: Some(found.help) })
}

/// The same with a byte offset.
pub(crate) fn unknown_site(path: &Path<'_>) -> Option<(usize, UnknownName)> {
    let found = unknown_name("$$", &members(path))?;
    let at = path.steps.get(found.index).map_or(path.start, |step| step.at);
    Some((at, found))
}

/// A name that is not there in the context object.
pub(crate) struct UnknownName {
    /// Which of the names.
    pub(crate) index: usize,
    /// What is wrong.
    pub(crate) message: String,
    /// What to write instead.
    pub(crate) help: String,
}

/// The first of the names, each inside the one before, that is not there. `root` is how the context object is written.
pub(crate) fn unknown_name(root: &str, names: &[&str]) -> Option<UnknownName> {
    let mut inside = MEMBERS;
    let mut passed = root.to_owned();
    for (index, name) in names.iter().enumerate() {
        if inside.is_empty() {
            let message = format!("`{passed}` has no members");
            return Some(UnknownName { index, message, help: format!("write `{passed}`") });
        }
        let Some(member) = inside.iter().find(|member| member.name == *name) else {
            let place = if index == 0 { "the context object" } else { &format!("`{passed}` of the context object") };
            let message = format!("{place} has no member `{name}`");
            let names = inside.iter().map(|member| member.name);
            let help = match similar_name(name, names.clone()) {
                Some(similar) => format!("a member with a similar name exists: `{similar}`"),
                None => format!("its members are {}", list(names)),
            };
            return Some(UnknownName { index, message, help });
        };
        passed = format!("{passed}.{name}");
        inside = match member.inside {
            Inside::Members(members) => members,
            Inside::Data => return None,
            Inside::Nothing => &[],
        };
    }
    None
}

fn list(names: impl Iterator<Item = &'static str>) -> String {
    names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
