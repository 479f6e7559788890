//! What can be wrong with a deployment.

use std::fmt;
use std::path::PathBuf;

use sfn_asl::Diagnostics;
use sfn_asl::model::ExecutionType;
use sfn_asl::token::{Attribute, ResourceHandle};

use crate::binding::Binding;

/// What is wrong with a deployment, and what to write instead.
///
/// Every message begins with a code that never changes its meaning. `{:?}` is the same text, because that is what a `main` that
/// returns an error prints.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum ExportError {
    /// A machine's name that AWS, a file system or a target doesn't take.
    #[error("SFN0601: `{name}` can't be the name of a state machine: {reason}")]
    InvalidName {
        /// The name.
        name: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// A handle's name that can't become a placeholder, a parameter and a variable.
    #[error(
        "SFN0602: the {handle} needs a name in snake_case: a lower-case ASCII letter, then lower-case letters, digits \
         and `_`, 64 characters at most"
    )]
    InvalidHandleName {
        /// The handle.
        handle: ResourceHandle,
    },
    /// A handle without a binding where one is demanded.
    #[error(
        "SFN0603: the {handle} is bound to nothing: write `.bind(handle, Binding::...)`, or leave out \
         `.require_bindings()` to get a parameter for it"
    )]
    Unbound {
        /// The handle.
        handle: ResourceHandle,
    },
    /// Two bindings of one handle for one target.
    #[error("SFN0604: the {handle} is bound twice, to {first} and to {second}: keep one of the two")]
    BoundTwice {
        /// The handle.
        handle: ResourceHandle,
        /// The earlier binding.
        first: Box<Binding>,
        /// The later binding.
        second: Box<Binding>,
    },
    /// A binding for a handle that nothing uses.
    #[error("SFN0605: the {handle} is bound, but the state machine `{machine}` doesn't use it{}", did_you_mean(.similar.as_deref()))]
    UnusedBinding {
        /// The handle.
        handle: ResourceHandle,
        /// The machine.
        machine: String,
        /// The name of a handle that was perhaps meant.
        similar: Option<String>,
    },
    /// A binding to a resource that is not in the template.
    #[error(
        "SFN0606: the {handle} is bound to `{logical_id}.{attribute}`, but the template has no resource \
         `{logical_id}`: add it with `.resource(\"{logical_id}\", ...)`"
    )]
    UnknownLogicalId {
        /// The handle.
        handle: ResourceHandle,
        /// The logical id.
        logical_id: String,
        /// The attribute.
        attribute: String,
    },
    /// Two things of a template with one name.
    #[error("SFN0607: `{id}` is the name of both {first} and {second} in the template: rename one of the two")]
    IdCollision {
        /// The logical id, parameter or placeholder.
        id: String,
        /// What has it first.
        first: String,
        /// What else has it.
        second: String,
    },
    /// A logical id that CloudFormation doesn't take.
    #[error("SFN0608: `{id}` can't be a logical id: write 1 to 255 ASCII letters and digits")]
    InvalidLogicalId {
        /// The logical id.
        id: String,
    },
    /// A binding to something that is no ARN of the handle's kind.
    #[error(
        "SFN0609: the {handle} is bound to `{arn}`, which is no ARN of {} {}: it must match {}",
        .handle.kind.article(),
        .handle.kind.describe(),
        crate::arn::pattern(.handle.kind)
    )]
    InvalidArn {
        /// The handle.
        handle: ResourceHandle,
        /// The text.
        arn: String,
    },
    /// A call for which the permission can't be derived.
    #[error(
        "SFN0610: no rule derives the permissions of the state `{state}` from `{resource}`: state them with \
         `.permissions_of(\"{state}\", [Statement::allow(...)])`, or say why there are none with \
         `.no_permissions(\"{state}\", reason)`"
    )]
    NoIamRule {
        /// The state.
        state: String,
        /// Its `Resource`.
        resource: String,
    },
    /// A request without the member that names the resource.
    #[error("SFN0611: the state `{state}` calls `{resource}` without `{argument}`: add it to the request")]
    MissingArgument {
        /// The state.
        state: String,
        /// What it calls.
        resource: String,
        /// The member.
        argument: String,
    },
    /// A member of a request that should name a resource, and doesn't.
    #[error(
        "SFN0612: the state `{state}` has `{value}` as `{argument}`, which is not {expected}: write that, use a handle, \
         or state the permissions with `.permissions_of(\"{state}\", ...)`"
    )]
    UnknownArgument {
        /// The state.
        state: String,
        /// The member.
        argument: String,
        /// Its value.
        value: String,
        /// What it can be.
        expected: String,
    },
    /// `${...}` of the user's own in a `Resource`.
    #[error(
        "SFN0613: the state `{state}` has the placeholder `{resource}` as its `Resource`, which no target fills in: \
         make it a token of a handle"
    )]
    ForeignPlaceholder {
        /// The state.
        state: String,
        /// The text.
        resource: String,
    },
    /// Permissions for a state that doesn't exist.
    #[error("SFN0614: there is no state `{state}` to state permissions for{}", did_you_mean(.similar.as_deref()))]
    UnknownState {
        /// The name.
        state: String,
        /// A state that was perhaps meant.
        similar: Option<String>,
    },
    /// Permissions stated twice for one state.
    #[error("SFN0615: the permissions of the state `{state}` are stated twice: keep one of the two")]
    PermissionsTwice {
        /// The state.
        state: String,
    },
    /// A statement that IAM doesn't take.
    #[error("SFN0616: the statement `{sid}` {reason}")]
    InvalidStatement {
        /// Its identifier.
        sid: String,
        /// What is wrong and what to write.
        reason: &'static str,
    },
    /// A tag that AWS doesn't take.
    #[error("SFN0617: the tag `{key}` = `{value}` {reason}")]
    InvalidTag {
        /// The key.
        key: String,
        /// The value.
        value: String,
        /// What is wrong and what to write.
        reason: &'static str,
    },
    /// A retention that CloudWatch Logs doesn't take.
    #[error("SFN0618: CloudWatch Logs doesn't keep events for {days} days: write {next}, or `None` for ever")]
    InvalidRetention {
        /// The number of days.
        days: u32,
        /// The next number that it takes.
        next: u32,
    },
    /// An attribute that the kind of resource doesn't have.
    #[error("SFN0619: the {handle} has no {}: use its ARN", .attribute.suffix())]
    NoSuchAttribute {
        /// The handle.
        handle: ResourceHandle,
        /// The attribute.
        attribute: Attribute,
    },
    /// A token that this version doesn't know.
    #[error("SFN0620: no target knows the token `{placeholder}`")]
    UnknownToken {
        /// Its placeholder.
        placeholder: String,
    },
    /// A binding to something that is no expression of Terraform.
    #[error("SFN0621: the {handle} is bound to `{expression}`, which is no expression of one line: {reason}")]
    InvalidExpression {
        /// The handle.
        handle: ResourceHandle,
        /// The text.
        expression: String,
        /// What is wrong with it.
        reason: String,
    },
    /// Two files with one name, on a file system that doesn't tell upper and lower case apart.
    #[error(
        "SFN0622: the state machines `{first}` and `{second}` would both write `{path}`: rename one of the two, or give \
         each a folder of its own"
    )]
    FileCollision {
        /// The path.
        path: String,
        /// The machine that has it first.
        first: String,
        /// The other machine.
        second: String,
    },
    /// A path that leaves the output folder, or is none.
    #[error("SFN0623: `{path}` is no path inside the output folder")]
    PathOutside {
        /// The path.
        path: String,
    },
    /// Something in the way of a file: a symbolic link, a folder.
    #[error("SFN0624: `{}` is {what}, which is not replaced: remove it", .path.display())]
    NotAFile {
        /// The path.
        path: PathBuf,
        /// What lies there.
        what: &'static str,
    },
    /// The file system refuses.
    #[error("SFN0625: can't {action} `{}`: {source}", .path.display())]
    Io {
        /// What was tried.
        action: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The system's words.
        source: std::io::Error,
    },
    /// Text in which CloudFormation would look up a secret or a parameter.
    #[error(
        "SFN0626: {place} holds `{{{{resolve:`, which CloudFormation replaces by a value from elsewhere: remove it"
    )]
    DynamicReference {
        /// Where.
        place: String,
    },
    /// A template of a target's skeleton that can't be rendered.
    #[error("SFN0627: the template of {file} can't be rendered: {reason}")]
    Template {
        /// The file that it is for.
        file: String,
        /// Why not.
        reason: String,
    },
    /// A policy that IAM doesn't take.
    #[error(
        "SFN0628: the policy of the execution role of `{machine}` has about {length} characters, but IAM takes {limit} \
         for the policies of a role: state one permission for many resources with `.permissions_of(...)`, such as for all \
         functions whose names begin alike, or make some states a state machine of their own"
    )]
    PolicyTooLong {
        /// The machine.
        machine: String,
        /// The characters without white space. The names of resources that aren't bound are taken to be as long as their
        /// handles'.
        length: usize,
        /// The most that the managed policies of a role can have together, or a single one for a single resource.
        limit: usize,
    },
    /// More of something than the target takes.
    #[error("SFN0629: {what} has {size} {unit}, but {limit} are allowed: {advice}")]
    TooLarge {
        /// The file or the part of it.
        what: String,
        /// How large it is.
        size: usize,
        /// In what.
        unit: &'static str,
        /// How large it may be.
        limit: usize,
        /// What to do instead.
        advice: &'static str,
    },
    /// A definition that is not valid as the type of state machine that it is deployed as.
    #[error("SFN0630: `{machine}` can't be an {} state machine:\n{diagnostics}", .machine_type.as_str())]
    InvalidForType {
        /// The machine.
        machine: String,
        /// The type.
        machine_type: ExecutionType,
        /// What is wrong with the definition.
        diagnostics: Box<Diagnostics>,
    },
    /// A binding to what can't be an attribute of a resource.
    #[error(
        "SFN0631: the {handle} is bound to the attribute `{attribute}` of `{logical_id}`: write ASCII letters, digits, \
         `_` and `.`, such as `Arn`"
    )]
    InvalidAttribute {
        /// The handle.
        handle: ResourceHandle,
        /// The logical id.
        logical_id: String,
        /// The attribute.
        attribute: String,
    },
    /// A resource that CloudFormation doesn't take.
    #[error("SFN0632: the resource `{id}` has no `Type`: add it, such as `\"Type\": \"AWS::Lambda::Function\"`")]
    InvalidResource {
        /// The logical id.
        id: String,
    },
    /// A handle of another kind where a certain kind is needed.
    #[error("SFN0633: {place} needs a handle of {wanted}, and the {handle} is none")]
    WrongKind {
        /// What needs it, such as `.kms_key(...)`.
        place: &'static str,
        /// What the handle can be of.
        wanted: &'static str,
        /// The handle.
        handle: ResourceHandle,
    },
    /// A statement that allows what is no action of IAM.
    #[error(
        "SFN0634: the statement `{sid}` allows `{action}`, which is no action of IAM{}; if it is newer than the tables, say so \
         with `.newer_action(\"{action}\")`", did_you_mean(.similar.as_deref())
    )]
    NoSuchAction {
        /// The statement's identifier.
        sid: String,
        /// The action.
        action: String,
        /// An action that was perhaps meant.
        similar: Option<String>,
    },
    /// A binding to an expression of Terraform that gives something else than an ARN.
    #[error("SFN0635: the {handle} is bound to `{expression}`, which is not its ARN: {reason}")]
    NotAnArn {
        /// The handle.
        handle: ResourceHandle,
        /// The text.
        expression: String,
        /// What it gives, and what to write.
        reason: &'static str,
    },
}

/// As it is displayed.
impl fmt::Debug for ExportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

fn did_you_mean(name: Option<&str>) -> String {
    name.map_or_else(String::new, |name| format!("; did you mean `{name}`?"))
}
