//! A call of the definition, as the rules see it: its request to read, and what it needs to say.

use std::fmt;

use sfn_asl::{Code, Diagnostic, Location, Text, Value};

use super::arn_type::{ArnType, Named, ROLE};
use super::codes;
use super::finding::Fault;
use super::flat::Flat;
use super::needs::Needs;
use super::request::{Argument, Request};
use crate::plan::machine_arn;
use crate::policy::{Condition, Fields, Statement, Why, arn};

/// A call of the definition. A rule reads its request, and says what it needs: it never fails. Where the request doesn't say
/// which resource it is, that is a finding, and the resource is every one of its type.
#[derive(Debug)]
pub(super) struct Call<'a> {
    /// The name of the state.
    pub(super) state: &'a str,
    /// What it calls, as it is written: `Resource`.
    pub(super) resource: &'a str,
    /// Where the state is.
    pub(super) location: &'a Location,
    /// The name of the machine itself.
    pub(super) machine: &'a str,
    /// The roles that the user says it passes on.
    pub(super) roles: &'a [Text],
    /// The names of the errors that the state retries and catches.
    pub(super) handled: &'a [String],
    pub(super) request: Request<'a>,
    pub(super) needs: &'a mut Needs,
    /// What the statements are needed for, in the words of the report.
    pub(super) reason: &'a str,
    /// What a rule says beside that of a part of what it needs.
    pub(super) detail: &'static str,
}

/// What a role that the request doesn't name means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoRole {
    /// None is passed.
    None,
    /// Something else than the definition says which one it is, such as an ECS task definition.
    Elsewhere,
}

impl<'a> Call<'a> {
    /// Another call of the same state.
    pub(super) fn with<'b>(&'b mut self, resource: &'b str, request: Request<'b>, reason: &'b str) -> Call<'b> {
        Call {
            state: self.state,
            resource,
            location: self.location,
            machine: self.machine,
            roles: self.roles,
            handled: self.handled,
            request,
            needs: &mut *self.needs,
            reason,
            detail: self.detail,
        }
    }

    // What the request says

    /// The member at a path such as `Overrides.TaskRoleArn`.
    pub(super) fn argument(&self, path: &str) -> Argument<'a> {
        self.request.member(path)
    }

    /// A member that may be left out. It is in a state without a request: the service gets an empty one.
    ///
    /// Source: LocalStack 2026.3.0, `StateTask._eval_parameters`.
    fn optional_argument(&self, path: &str) -> Argument<'a> {
        if self.request.is_absent() { Argument::Missing } else { self.argument(path) }
    }

    /// Whether the request has, or may have, the member: one that is wholly computed may have any.
    pub(super) fn may_have(&self, path: &str) -> bool {
        match self.optional_argument(path) {
            Argument::Missing | Argument::Value(Value::Null | Value::Bool(false)) => false,
            Argument::Value(Value::Array(list)) => !list.is_empty(),
            Argument::Value(Value::Object(members)) => !members.is_empty(),
            Argument::Dynamic | Argument::Text(_) | Argument::Value(_) => true,
        }
    }

    /// Whether the member is, or may be, this text.
    pub(super) fn may_be(&self, path: &str, text: &str) -> bool {
        match self.optional_argument(path) {
            Argument::Dynamic => true,
            Argument::Text(flat) if flat.is_open() => text.starts_with(flat.beginning()),
            Argument::Text(flat) => flat.text == text || flat.is_unknown(),
            Argument::Missing | Argument::Value(_) => false,
        }
    }

    /// Whether the member is a text that begins in one of these ways.
    pub(super) fn begins_with(&self, path: &str, beginnings: &[&str]) -> bool {
        match self.optional_argument(path) {
            Argument::Text(flat) => beginnings.iter().any(|beginning| flat.text.starts_with(beginning)),
            Argument::Missing | Argument::Dynamic | Argument::Value(_) => false,
        }
    }

    /// The ARN of the resource that the member names, which must be there.
    pub(super) fn resource(&mut self, path: &str, of: &ArnType) -> Text {
        self.named(path, of).arn()
    }

    /// The ARN of the resource that the member names; if it isn't there, of the one with the default name.
    pub(super) fn resource_or(&mut self, path: &str, of: &ArnType, default: &str) -> Text {
        self.optional(path, of).map_or_else(|| of.arn(default), |named| named.arn())
    }

    /// The ARNs of the resources that the members at a path such as `Ids[]` name, each found by `find`.
    pub(super) fn resources(
        &mut self,
        path: &str,
        of: &ArnType,
        expected: &str,
        find: impl Fn(&Flat) -> Option<Named>,
    ) -> Vec<Text> {
        let arguments = self.request.members(path);
        let mut arns = Vec::new();
        for argument in arguments {
            if matches!(argument, Argument::Missing) {
                self.missing(path.trim_end_matches("[]"));
            }
            let found = self.read(path, argument, expected, &find);
            arns.push(found.unwrap_or_else(|| of.any()).arn());
        }
        if arns.is_empty() {
            self.unreadable(path, "an empty list", "a list with an element");
            return vec![of.any().arn()];
        }
        arns
    }

    /// The resource that the member names, which must be there; every one of the type if that can't be told.
    pub(super) fn named(&mut self, path: &str, of: &ArnType) -> Named {
        self.required(path, of.expected, |flat| of.find(flat)).unwrap_or_else(|| of.any())
    }

    /// The resource that the member names, if it is there; every one of the type if that can't be told.
    pub(super) fn optional(&mut self, path: &str, of: &ArnType) -> Option<Named> {
        self.optional_by(path, of.expected, |flat| of.find(flat), || of.any())
    }

    /// What a member says, if it is there; `any`, with a finding, if that can't be told.
    pub(super) fn optional_by<T>(
        &mut self,
        path: &str,
        expected: &str,
        parse: impl FnOnce(&Flat) -> Option<T>,
        any: impl FnOnce() -> T,
    ) -> Option<T> {
        match self.optional_argument(path) {
            Argument::Missing => None,
            argument => Some(self.read(path, argument, expected, parse).unwrap_or_else(any)),
        }
    }

    /// What a member that must be there says; `None`, with a finding, if that can't be told.
    pub(super) fn required<T>(
        &mut self,
        path: &str,
        expected: &str,
        parse: impl FnOnce(&Flat) -> Option<T>,
    ) -> Option<T> {
        match self.argument(path) {
            Argument::Missing => {
                self.missing(path);
                None
            }
            argument => self.read(path, argument, expected, parse),
        }
    }

    /// What an argument says; `None`, with a finding, if that can't be told. A missing one says nothing.
    pub(super) fn read<T>(
        &mut self,
        path: &str,
        argument: Argument<'a>,
        expected: &str,
        parse: impl FnOnce(&Flat) -> Option<T>,
    ) -> Option<T> {
        let flat = match argument {
            Argument::Missing => return None,
            Argument::Dynamic => {
                self.dynamic(path);
                return None;
            }
            Argument::Value(value) => {
                self.unreadable(path, value.describe(), expected);
                return None;
            }
            Argument::Text(flat) => flat,
        };
        if let Some(placeholder) = flat.placeholder() {
            self.placeholder(path, placeholder, expected);
        }
        if flat.is_unknown() {
            return None;
        }
        // A policy has no place for control characters.
        let found = if flat.text.contains(char::is_control) { None } else { parse(&flat) };
        if found.is_none() && flat.is_open() {
            self.dynamic(path);
        } else if found.is_none() {
            let written = flat.to_string();
            let value = if written.is_empty() { "an empty text".to_owned() } else { format!("`{written}`") };
            self.unreadable(path, value, expected);
        }
        found
    }

    /// A condition that the key has the value of a member, or begins as its literal does; none if it is computed.
    pub(super) fn condition(&self, key: &str, path: &str) -> Option<Condition> {
        match self.argument(path) {
            Argument::Text(flat) if !flat.is_unknown() => Some(condition(key, &flat)),
            _ => None,
        }
    }

    // What it needs

    /// The actions on the resources.
    pub(super) fn allow<A: Into<String>, R: Into<Text>>(
        &mut self,
        sid: &str,
        actions: impl IntoIterator<Item = A>,
        resources: impl IntoIterator<Item = R>,
    ) {
        self.push(Statement::allow(sid, actions, resources));
    }

    /// A statement, with conditions.
    pub(super) fn push(&mut self, mut statement: Statement) {
        statement.why.push(Why::state(self.state, self.location, [self.reason, self.detail].concat()));
        self.needs.statements.push(statement);
    }

    /// To pass the roles of these members, or of lists such as `Definitions[].RoleArn`, on to a service, such as
    /// `ecs-tasks.amazonaws.com`.
    pub(super) fn pass_roles(&mut self, paths: &[&str], service: impl Into<Text>, missing: NoRole) {
        let service = service.into();
        let mut roles: Vec<Text> = self.roles.to_vec();
        let mut is_wide = false;
        for path in paths {
            for argument in self.request.members(path) {
                match argument {
                    Argument::Missing => {}
                    // The user knows them.
                    Argument::Dynamic if !self.roles.is_empty() => {}
                    Argument::Dynamic => is_wide = true,
                    argument => match self.read(path, argument, ROLE.expected, |flat| ROLE.find(flat)) {
                        Some(role) => roles.push(role.arn()),
                        None => is_wide = true,
                    },
                }
            }
        }
        is_wide |= missing == NoRole::Elsewhere && self.roles.is_empty() && roles.len() < paths.len();
        if is_wide {
            roles.push(ROLE.any().arn());
            let names: Vec<String> = paths.iter().map(|path| format!("`{path}`")).collect();
            self.find(
                codes::WIDE_PASS_ROLE,
                format!(
                    "the state `{}` passes a role on to {service} that the definition doesn't name: it may pass any role \
                     of the account",
                    self.state
                ),
                format!(
                    "write the role's ARN as {}, or put the roles in the place of `role/*` (in Rust: \
                     `.roles_of(\"{}\", [...])`)",
                    names.join(" and "),
                    self.state
                ),
            );
        }
        if !roles.is_empty() {
            let passed_to = Condition::new("StringEquals", "iam:PassedToService", service);
            self.push(Statement::allow("PassRoles", ["iam:PassRole"], roles).condition(passed_to));
        }
    }

    /// To create the role that a service is linked to, which the first call in an account does.
    pub(super) fn service_linked_role(&mut self, service: impl Into<Text>, role: &str) {
        let service = service.into();
        let mut name = Text::from("role/aws-service-role/");
        name.push(&service);
        name.push_str("/");
        name.push_str(role);
        let of_service = Condition::new("StringEquals", "iam:AWSServiceName", service);
        let role = arn("iam", Fields::Account, name);
        let create = Statement::allow("CreateServiceLinkedRoles", ["iam:CreateServiceLinkedRole"], [role]);
        self.push(create.condition(of_service));
    }

    /// To have Step Functions learn of the job's end by a rule of Amazon EventBridge that it manages itself.
    pub(super) fn managed_rule(&mut self, rule: &str) {
        self.allow(
            "ReceiveJobEvents",
            ["events:DescribeRule", "events:PutRule", "events:PutTargets"],
            [arn("events", Fields::RegionAndAccount, format!("rule/{rule}"))],
        );
    }

    /// The ARN of the machine itself.
    pub(super) fn own_machine(&self) -> Text {
        machine_arn(self.machine)
    }

    // What the reader should know

    /// A finding.
    pub(super) fn find(&mut self, code: Code, message: String, help: String) {
        self.find_with(code, message, help, None);
    }

    fn find_with(&mut self, code: Code, message: String, help: String, fault: Option<Fault>) {
        let diagnostic = Diagnostic::new(code, self.location.clone(), message).with_help(help);
        self.needs.find(Some(self.state), diagnostic, fault);
    }

    /// No rule knows the call.
    pub(super) fn no_rule(&mut self) {
        let (state, resource) = (self.state, self.resource);
        let message = if resource.is_empty() {
            format!("the state `{state}` has no text as its `Resource`: the policy lacks what it needs")
        } else {
            format!("no rule derives the permissions of the state `{state}` from `{resource}`: the policy lacks them")
        };
        let help = format!(
            "add what it needs to the policy (in Rust: `.permissions_of(\"{state}\", [Statement::allow(...)])`, or \
             `.no_permissions(\"{state}\", reason)` if it needs nothing)"
        );
        self.find_with(codes::UNKNOWN_ACTION, message, help, Some(Fault::NoRule { resource: resource.to_owned() }));
    }

    /// The call is known, but not as a job that is awaited.
    pub(super) fn no_job(&mut self) {
        let (state, resource) = (self.state, self.resource);
        self.find_with(
            codes::UNKNOWN_ACTION,
            format!("the state `{state}` can't await `{resource}`: the policy has what the call alone needs"),
            "leave `.sync` out, and ask for the job's status in a loop of states".to_owned(),
            Some(Fault::NoRule { resource: resource.to_owned() }),
        );
    }

    /// The request lacks a member.
    pub(super) fn missing(&mut self, path: &str) {
        let (state, resource) = (self.state, self.resource);
        self.find_with(
            codes::MISSING_ARGUMENT,
            format!("the state `{state}` calls `{resource}` without `{path}`"),
            format!("add `{path}` to the request"),
            Some(Fault::MissingArgument { resource: resource.to_owned(), argument: path.to_owned() }),
        );
    }

    /// A member names no resource.
    pub(super) fn unreadable(&mut self, path: &str, value: impl fmt::Display, expected: &str) {
        let state = self.state;
        self.find_with(
            codes::UNREADABLE_ARGUMENT,
            format!("the state `{state}` has {value} as `{path}`, which is not {expected}"),
            format!("write {expected} (in Rust, `.permissions_of(\"{state}\", ...)` states the permissions instead)"),
            Some(Fault::UnknownArgument {
                argument: path.to_owned(),
                value: value.to_string().trim_matches('`').to_owned(),
                expected: expected.to_owned(),
            }),
        );
    }

    /// A member has a placeholder of another tool.
    fn placeholder(&mut self, path: &str, placeholder: &str, expected: &str) {
        let state = self.state;
        self.find(
            codes::PLACEHOLDER,
            format!(
                "the state `{state}` has the placeholder `{placeholder}` of another tool in `{path}`: what it stands for is \
                 not known here"
            ),
            format!("write {expected}, or derive the policy of the definition that the tool makes"),
        );
    }

    /// An execution computes which resource it is.
    pub(super) fn dynamic(&mut self, path: &str) {
        let (state, call) = (self.state, self.resource.rsplit(":::").next().unwrap_or_default());
        let in_rust = format!("(in Rust: `.scope_of(\"{state}\", [...])`)");
        let (message, help) = if self.request.is_absent() {
            let message =
                format!("the state `{state}` has no request: the policy allows its call `{call}` on any resource");
            (message, format!("write the request, or put the resources in the place of the patterns {in_rust}"))
        } else if self.request.is_computed() {
            let message = format!(
                "an execution computes the whole request of the state `{state}`: the policy allows its call `{call}` on any \
                 resource"
            );
            (
                message,
                format!("write the members that name resources apart, or put those in place of the patterns {in_rust}"),
            )
        } else {
            let message = format!(
                "an execution computes `{path}` of the state `{state}`: the policy allows its call `{call}` on any resource that \
                 it can be"
            );
            let help = format!(
                "begin the expression with a literal that all names have, or put the resources in the place of the pattern \
                 {in_rust}"
            );
            (message, help)
        };
        self.find(codes::WIDE_SCOPE, message, help);
    }
}

/// A condition that the key has this value, or begins as the value does.
pub(super) fn condition(key: &str, value: &Flat) -> Condition {
    if value.is_open() {
        Condition::new("StringLike", key, value.restore(&value.text))
    } else {
        Condition::new("StringEquals", key, value.restore_value())
    }
}
