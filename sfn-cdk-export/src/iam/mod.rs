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
mod called;
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

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use sfn_asl::model::{Map, State, StateMachine, States, Task};
use sfn_asl::resource::{Integration, Pattern, Resource};
use sfn_asl::token::Token;
use sfn_asl::{Diagnostic, Location, Text};

use crate::policy::{Merger, STATED, Statement, Why, check};
use call::Call;
use called::Called;
pub use derivation::{Derivation, TargetRole};
use finding::Fault;
pub use finding::Finding;
use lints::OtherAccounts;
use needs::Needs;
pub use options::{Options, Override};
use request::Request;
use rules::Row;

/// What was derived so far.
#[derive(Debug, Default)]
struct Walk {
    /// What the state needs that is being looked at, and what was found.
    needs: Needs,
    /// What the states before it need.
    role: Merger,
    /// What calls with `Credentials` need, by the role that makes them.
    targets: BTreeMap<Text, Merger>,
    other_accounts: OtherAccounts,
    called: HashMap<Text, Rc<Called>>,
}

/// What the execution role of a machine may do, and what the reader of its policy should know.
pub fn derive(machine: &StateMachine, options: &Options) -> Derivation {
    let mut walk = Walk::default();
    walk.states(options, &machine.states, &Location::root());
    walk.machine(options);
    walk.settle(options);
    Derivation::of(walk, options)
}

impl Walk {
    fn states(&mut self, options: &Options, states: &States, container: &Location) {
        let container = container.field("States");
        for (name, state) in states {
            let location = container.field(name);
            self.state(options, name, state, &location);
            self.settle(options);
            for (field, inner) in state.containers() {
                self.states(options, inner.states, &location.field(field));
            }
        }
    }

    /// Adds what a state needs to what those before it do.
    fn settle(&mut self, options: &Options) {
        for statement in self.needs.statements.drain(..) {
            let of_keys = keys::of_resources(&statement, &options.kms_keys);
            for statement in of_keys.into_iter().chain([statement]) {
                if let Some(own) = &options.account_id {
                    self.other_accounts.look(&statement, own);
                }
                self.role.add(statement);
            }
        }
    }

    /// What a `Resource` names. Many tasks call the same.
    fn called(&mut self, resource: &Text) -> Rc<Called> {
        if let Some(called) = self.called.get(resource) {
            return Rc::clone(called);
        }
        let called = Rc::new(Called::of(resource, &mut self.needs.operations));
        self.called.insert(resource.clone(), Rc::clone(&called));
        called
    }

    fn state(&mut self, options: &Options, name: &str, state: &State, location: &Location) {
        let of_user = options.overrides.get(name);
        let called = match state {
            State::Task(task) => Some(self.called(&task.resource)),
            _ => None,
        };
        if let Some(called) = &called
            && !options.placeholders
            && called.is_placeholder
        {
            // Stated permissions don't fill it in.
            let resource = called.written.clone();
            let message = format!("the state `{name}` has the placeholder `{resource}` as its `Resource`");
            let diagnostic = Diagnostic::new(codes::PLACEHOLDER, location.clone(), message)
                .with_help("make it a token of a handle: no target fills it in");
            return self.needs.find(Some(name), diagnostic, Some(Fault::Placeholder { resource }));
        }
        match of_user.and_then(|of_user| of_user.permissions.as_ref()) {
            Some(stated) => self.stated(options, name, location, stated),
            None => {
                let roles = of_user.map_or(&[][..], |of_user| &of_user.roles);
                match (state, &called) {
                    (State::Task(task), Some(called)) => self.task(options, name, (task, called), location, roles),
                    (State::Map(map), _) => self.map(options, name, map, location, roles),
                    _ => {}
                }
            }
        }
        if let Some(of_user) = of_user {
            self.narrow(name, location, &of_user.scope);
            self.stated(options, name, location, &of_user.more);
        }
    }

    fn task(
        &mut self,
        options: &Options,
        state: &str,
        (task, called): (&Task, &Called),
        location: &Location,
        roles: &[Text],
    ) {
        let request = Request::of(task.arguments.as_ref(), task.parameters.as_ref(), options.placeholders);
        let retried = task.retry.iter().flat_map(|retrier| &retrier.error_equals);
        let caught = task.catch.iter().flat_map(|catcher| &catcher.error_equals);
        let handled: Vec<String> = retried.chain(caught).cloned().collect();
        let mut call = Call {
            state,
            resource: &called.written,
            location,
            machine: &options.name,
            roles,
            handled: &handled,
            request,
            needs: &mut self.needs,
            reason: "",
            detail: "",
        };
        if let Some(Resource::Activity(activity)) = &called.resource
            && let Some(Token::Resource(token)) = activity.as_token()
            && let Some(key) = options.kms_keys.get(&token.resource)
        {
            call.reason = "gives work to the activity";
            call.push(keys::of_activity(activity, key));
        }
        let Some(credentials) = &task.credentials else { return of_task(&mut call, called, true) };
        let first = call.needs.statements.len();
        // Step Functions asks the service again and again for what another account's events would tell.
        of_task(&mut call, called, false);
        let of_target: Vec<Statement> = call.needs.statements.drain(first..).collect();
        call.reason = "takes the role of `Credentials`";
        let role = credentials::assume_role(&mut call, credentials, options.placeholders);
        let own = call.own_machine();
        let target = self.targets.entry(role.clone()).or_default();
        for statement in of_target {
            target.add(credentials::in_account_of(&role, &own, statement));
        }
    }

    fn map(&mut self, options: &Options, state: &str, map: &Map, location: &Location, roles: &[Text]) {
        let mut call = Call {
            state,
            resource: "a Distributed Map",
            location,
            machine: &options.name,
            roles,
            handled: &[],
            request: Request::of(None, None, options.placeholders),
            needs: &mut self.needs,
            reason: "runs its items as child executions",
            detail: "",
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
            self.check(options, None, &Location::root(), statement);
            self.needs.statements.push(statement.clone().because(STATED));
        }
    }

    /// Statements of the user's own for a state.
    fn stated(&mut self, options: &Options, state: &str, location: &Location, statements: &[Statement]) {
        for statement in statements {
            self.check(options, Some(state), location, statement);
            let mut statement = statement.clone();
            statement.why.push(Why::state(state, location, STATED.to_owned()));
            self.needs.statements.push(statement);
        }
    }

    fn check(&mut self, options: &Options, state: Option<&str>, location: &Location, statement: &Statement) {
        if let Err(reason) = check(statement) {
            let sid = statement.sid.clone();
            let diagnostic =
                Diagnostic::new(codes::INVALID_STATEMENT, location.clone(), format!("the statement `{sid}` {reason}"));
            return self.needs.find(state, diagnostic, Some(Fault::Statement { sid, reason }));
        }
        for (diagnostic, fault) in lints::no_such_actions(statement, location, &options.newer_actions) {
            self.needs.find(state, diagnostic, Some(fault));
        }
        if let Some(diagnostic) = lints::star(statement, location) {
            self.needs.find(state, diagnostic, None);
        }
    }

    /// Puts the user's resources in the place of the patterns that they lie inside of.
    fn narrow(&mut self, state: &str, location: &Location, scope: &[Text]) {
        let statements = &mut self.needs.statements;
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
fn of_task<'a>(call: &mut Call<'a>, called: &'a Called, events: bool) {
    match &called.resource {
        Some(Resource::LambdaFunction(function)) => {
            call.reason = "invokes the function";
            lambda::direct(call, function);
        }
        // The worker asks for work; the execution calls nothing.
        Some(Resource::Activity(_)) => {}
        Some(Resource::Integration(integration)) => of_integration(call, integration, called, events),
        // What another tool fills in is the ARN of a function or of an activity, most often.
        Some(Resource::Placeholder(text)) => {
            call.reason = "invokes the function";
            lambda::direct(call, text);
        }
        _ => call.no_rule(),
    }
}

fn of_integration<'a>(call: &mut Call<'a>, integration: &Integration, called: &'a Called, events: bool) {
    let is_job = matches!(integration.pattern, Pattern::Sync | Pattern::Sync2);
    call.reason = &called.name;
    if integration.sdk {
        if is_job {
            call.no_job();
        }
        return match (&called.operation, called.rule) {
            (Some(_), Some(row)) => (row.call)(call),
            (Some(known), None) => sdk::operation(call, known),
            (None, _) => call.no_rule(),
        };
    }
    let Some(Row { call: needs, job, managed_rule }) = called.rule else {
        return call.no_rule();
    };
    if is_job && job.is_none() {
        call.no_job();
    }
    needs(call);
    if let Some(job) = job.filter(|_| is_job) {
        call.reason = &called.following;
        job(call);
    }
    if let Some(rule) = managed_rule.filter(|_| is_job && events) {
        call.reason = &called.learning;
        call.managed_rule(rule);
    }
}
