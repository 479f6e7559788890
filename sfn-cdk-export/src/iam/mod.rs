//! From what a machine calls to what its execution role may do.
//!
//! Each service has a file with its rules, and `rules.rs` says which is whose. A value that is known gives one resource;
//! one of which the beginning is known gives the resources whose names begin so; one that an execution computes gives every
//! resource of that type in this partition, region and account, and a finding. A bare `*` stands only where the action has
//! no resource type, and where it is asked for without a resource: a text message of SNS, speech without a lexicon.
//!
//! Nothing fails: what can't be understood is a finding, and the policy is derived from the rest. The exporters refuse a
//! machine with a finding that is a fault.
//!
//! Sources: AWS Step Functions Developer Guide, the page of each optimised integration; AWS Service Authorization
//! Reference.

mod apigateway;
mod arn_type;
mod athena;
mod batch;
mod bedrock;
mod bedrockagentcore;
mod call;
mod codebuild;
pub mod codes;
mod computed;
mod credentials;
mod databrew;
mod derivation;
mod dynamodb;
mod ecs;
mod eks;
mod elasticmapreduce;
mod emr_containers;
mod emr_serverless;
mod events;
mod finding;
mod flat;
mod glue;
mod http;
mod keys;
mod lambda;
mod lints;
mod machine;
mod map;
mod mediaconvert;
mod needs;
mod options;
mod report;
mod request;
mod rules;
mod s3;
mod sagemaker;
mod sdk;
mod sns;
mod sqs;
mod states;

use std::collections::BTreeMap;

use sfn_asl::model::{Map, State, StateMachine, States, Task};
use sfn_asl::resource::{Integration, Pattern, Resource};
use sfn_asl::token::Token;
use sfn_asl::{Diagnostic, Location, Text};

use crate::policy::{Statement, Why, check};
use call::Call;
pub use derivation::{Derivation, TargetRole};
use finding::Fault;
pub use finding::Finding;
use needs::Needs;
pub use options::{Options, Override};
use request::Request;
use rules::Row;

/// The statements before they are brought together.
#[derive(Debug, Default)]
struct Walk {
    needs: Needs,
    /// What calls with `Credentials` need, by the role that makes them.
    targets: BTreeMap<Text, Vec<Statement>>,
}

/// What the execution role of a machine may do, and what the reader of its policy should know.
pub fn derive(machine: &StateMachine, options: &Options) -> Derivation {
    let mut walk = Walk::default();
    walk.states(options, &machine.states, &Location::root());
    walk.machine(options);
    Derivation::of(walk.needs, walk.targets, options)
}

impl Walk {
    fn states(&mut self, options: &Options, states: &States, container: &Location) {
        for (name, state) in states {
            let location = container.field("States").field(name);
            self.state(options, name, state, &location);
            for (field, inner) in state.containers() {
                self.states(options, inner.states, &location.field(field));
            }
        }
    }

    fn state(&mut self, options: &Options, name: &str, state: &State, location: &Location) {
        let of_user = options.overrides.get(name);
        if let State::Task(task) = state
            && !options.placeholders
            && let Some(Resource::Placeholder(text)) = Resource::parse(&task.resource)
        {
            // Stated permissions don't fill it in.
            let resource = text.to_string();
            let message = format!("the state `{name}` has the placeholder `{resource}` as its `Resource`");
            let diagnostic = Diagnostic::new(codes::PLACEHOLDER, location.clone(), message)
                .with_help("make it a token of a handle: no target fills it in");
            return self.needs.find(Some(name), diagnostic, Some(Fault::Placeholder { resource }));
        }
        let first = self.needs.statements.len();
        match of_user.and_then(|of_user| of_user.permissions.as_ref()) {
            Some(stated) => self.stated(name, location, stated),
            None => {
                let roles = of_user.map_or(&[][..], |of_user| &of_user.roles);
                match state {
                    State::Task(task) => self.task(options, name, task, location, roles),
                    State::Map(map) => self.map(options, name, map, location, roles),
                    _ => {}
                }
            }
        }
        if let Some(of_user) = of_user {
            self.narrow(name, location, first, &of_user.scope);
            self.stated(name, location, &of_user.more);
        }
    }

    fn task(&mut self, options: &Options, state: &str, task: &Task, location: &Location, roles: &[Text]) {
        let written = task.resource.to_string();
        let request = Request::of(task.arguments.as_ref(), task.parameters.as_ref(), options.placeholders);
        let first = self.needs.statements.len();
        let mut call = Call {
            state,
            resource: &written,
            location,
            machine: &options.name,
            roles,
            request,
            needs: &mut self.needs,
            reason: String::new(),
        };
        if let Some(Resource::Activity(activity)) = resource(&task.resource)
            && let Some(Token::Resource(token)) = activity.as_token()
            && let Some(key) = options.kms_keys.get(&token.resource)
        {
            "gives work to the activity".clone_into(&mut call.reason);
            call.push(keys::of_activity(&activity, key));
        }
        let Some(credentials) = &task.credentials else { return of_task(&mut call, task, true) };
        // Step Functions asks the service again and again for what another account's events would tell.
        of_task(&mut call, task, false);
        let of_target: Vec<Statement> = call.needs.statements.drain(first..).collect();
        "takes the role of `Credentials`".clone_into(&mut call.reason);
        let role = credentials::assume_role(&mut call, credentials, options.placeholders);
        let own = call.own_machine();
        let of_target = of_target.into_iter().map(|statement| credentials::in_account_of(&role, &own, statement));
        self.targets.entry(role.clone()).or_default().extend(of_target);
    }

    fn map(&mut self, options: &Options, state: &str, map: &Map, location: &Location, roles: &[Text]) {
        let mut call = Call {
            state,
            resource: "a Distributed Map",
            location,
            machine: &options.name,
            roles,
            request: Request::of(None, None, options.placeholders),
            needs: &mut self.needs,
            reason: "runs its items as child executions".to_owned(),
        };
        map::distributed(&mut call, map, options);
    }

    /// What the machine needs beside its calls.
    fn machine(&mut self, options: &Options) {
        if options.logging {
            self.needs.statements.push(machine::log_delivery());
        }
        if options.tracing {
            self.needs.statements.push(machine::tracing());
        }
        if let Some(key) = &options.kms_key {
            self.needs.statements.extend(machine::encryption(&options.name, key, options.logging));
            let message =
                "the machine is encrypted with a key of your own, whose policy must allow the execution role \
                           to use it"
                    .to_owned();
            let help = if options.logging {
                "let the key's policy also allow `delivery.logs.amazonaws.com` to `kms:Decrypt`, or logs are not delivered"
            } else {
                "name the execution role in the key's policy, or let it trust the account"
            };
            let diagnostic = Diagnostic::new(codes::KEY_POLICY, Location::root(), message).with_help(help);
            self.needs.find(None, diagnostic, None);
        }
        for statement in &options.statements {
            self.check(None, &Location::root(), statement);
            self.needs.statements.push(statement.clone().because("stated"));
        }
    }

    /// Statements of the user's own for a state.
    fn stated(&mut self, state: &str, location: &Location, statements: &[Statement]) {
        for statement in statements {
            self.check(Some(state), location, statement);
            let mut statement = statement.clone();
            statement.why.push(Why::state(state, location, "stated".to_owned()));
            self.needs.statements.push(statement);
        }
    }

    fn check(&mut self, state: Option<&str>, location: &Location, statement: &Statement) {
        if let Err(reason) = check(statement) {
            let sid = statement.sid.clone();
            let diagnostic =
                Diagnostic::new(codes::INVALID_STATEMENT, location.clone(), format!("the statement `{sid}` {reason}"));
            self.needs.find(state, diagnostic, Some(Fault::Statement { sid, reason }));
        }
        if let Some(diagnostic) = lints::star(statement, location) {
            self.needs.find(state, diagnostic, None);
        }
    }

    /// Puts the user's resources in the place of the patterns that they lie inside of.
    fn narrow(&mut self, state: &str, location: &Location, first: usize, scope: &[Text]) {
        let Some(statements) = self.needs.statements.get_mut(first..) else { return };
        let mut outside = Vec::new();
        let mut narrowed: Vec<(usize, Text)> = Vec::new();
        for resource in scope {
            let mut is_inside = false;
            for (index, statement) in statements.iter().enumerate() {
                for pattern in statement.resources.iter().filter(|pattern| crate::policy::covers(pattern, resource)) {
                    is_inside = true;
                    narrowed.push((index, pattern.clone()));
                }
            }
            if !is_inside {
                outside.push(resource.clone());
            }
        }
        for (index, pattern) in narrowed {
            let Some(statement) = statements.get_mut(index) else { continue };
            statement.resources.remove(&pattern);
            let inside = scope.iter().filter(|resource| crate::policy::covers(&pattern, resource));
            statement.resources.extend(inside.cloned());
        }
        if !scope.is_empty() {
            // The user has said which ones.
            self.needs.findings.retain(|finding| {
                let code = finding.diagnostic.code;
                code != codes::WIDE_SCOPE && code != codes::UNNAMED_RESOURCE || finding.state.as_deref() != Some(state)
            });
        }
        for resource in outside {
            let sid = format!("scope of {state}");
            let reason = "is outside of what the call can need: write an ARN inside the derived pattern";
            let message = format!("`{resource}` is not inside any resource that the state `{state}` needs");
            let diagnostic = Diagnostic::new(codes::INVALID_STATEMENT, location.clone(), message)
                .with_help("write an ARN inside the derived pattern, with its partition, region and account");
            self.needs.find(Some(state), diagnostic, Some(Fault::Statement { sid, reason }));
        }
    }
}

/// What a task's call needs; `events` says whether Amazon EventBridge may be asked about a job.
fn of_task(call: &mut Call<'_>, task: &Task, events: bool) {
    match resource(&task.resource) {
        Some(Resource::LambdaFunction(function)) => {
            "invokes the function".clone_into(&mut call.reason);
            lambda::direct(call, &function);
        }
        // The worker asks for work; the execution calls nothing.
        Some(Resource::Activity(_)) => {}
        Some(Resource::Integration(integration)) => of_integration(call, &integration, events),
        // What another tool fills in is the ARN of a function or of an activity, most often.
        Some(Resource::Placeholder(text)) => {
            "invokes the function".clone_into(&mut call.reason);
            lambda::direct(call, &text);
        }
        _ => call.no_rule(),
    }
}

fn of_integration(call: &mut Call<'_>, integration: &Integration, events: bool) {
    let is_job = matches!(integration.pattern, Pattern::Sync | Pattern::Sync2);
    if integration.sdk {
        if is_job {
            call.no_job();
        }
        call.reason = integration.to_string();
        return sdk::operation(call, integration);
    }
    let Some(Row { call: needs, job, managed_rule }) = rules::optimised(&integration.service, &integration.action)
    else {
        return call.no_rule();
    };
    if is_job && job.is_none() {
        call.no_job();
    }
    let name = integration.to_string();
    call.reason.clone_from(&name);
    needs(call);
    if let Some(job) = job.filter(|_| is_job) {
        call.reason = format!("{name}, to follow and to cancel the job");
        job(call);
    }
    if let Some(rule) = managed_rule.filter(|_| is_job && events) {
        call.reason = format!("{name}, to learn of the job's end");
        call.managed_rule(rule);
    }
}

/// What a `Resource` names. Placeholders in an ARN of Step Functions or Lambda don't hide that.
fn resource(text: &Text) -> Option<Resource> {
    let parsed = Resource::parse(text);
    let Some(literal) = text.as_literal().filter(|_| matches!(parsed, None | Some(Resource::Placeholder(_)))) else {
        return parsed;
    };
    // Placeholders have colons of their own.
    let plain = flat::without_placeholders(literal, PLACEHOLDER);
    let fields: Vec<&str> = plain.splitn(6, ':').collect();
    match fields.as_slice() {
        ["arn", _, "states", _, _, named] if named.starts_with("activity:") => Some(Resource::Activity(text.clone())),
        ["arn", _, "states", _, _, named] if named.contains(PLACEHOLDER) => None,
        ["arn", _, "states", _, _, named] => Resource::parse(&format!("arn:aws:states:::{named}").into()),
        ["arn", _, "lambda", ..] if literal.contains("#{") => Some(Resource::Placeholder(text.clone())),
        _ => parsed,
    }
}

/// Stands for a placeholder where an ARN is taken apart: no ARN has it.
const PLACEHOLDER: &str = " ";
