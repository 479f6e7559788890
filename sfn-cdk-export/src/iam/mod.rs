//! From what a machine calls to what its execution role may do.
//!
//! Each service has a file with its rules. A value that is known gives one resource; one that an execution computes gives
//! every resource of that type in this partition, region and account, or those whose names begin as the expression says. A
//! bare `*` stands only where the action has no resource type, and for a text message of SNS.
//!
//! Sources: AWS Step Functions Developer Guide, the page of each optimised integration; AWS Service Authorization
//! Reference.

mod computed;
mod dynamodb;
mod events;
mod lambda;
mod machine;
mod map;
mod request;
mod s3;
mod sns;
mod sqs;
mod states;

use std::collections::BTreeSet;
use std::fmt;

use sfn_asl::Location;
use sfn_asl::model::{State, States, Task};
use sfn_asl::resource::{Pattern, Resource};

use crate::deployment::Deployment;
use crate::error::ExportError;
use crate::policy::{PolicyDocument, Statement, check, merge};
use request::{Argument, Flat, Request};

/// A call of the definition, with what its errors name.
#[derive(Debug, Clone, Copy)]
struct Call<'a> {
    /// The name of the state.
    state: &'a str,
    /// What it calls, as it is written: `Resource`.
    resource: &'a str,
    /// The request.
    request: Request<'a>,
}

impl<'a> Call<'a> {
    fn argument(&self, name: &'static str) -> Result<Argument<'a>, ExportError> {
        match self.request.member(name) {
            Argument::Missing => Err(ExportError::MissingArgument {
                state: self.state.to_owned(),
                resource: self.resource.to_owned(),
                argument: name,
            }),
            argument => Ok(argument),
        }
    }

    fn unknown(&self, argument: &'static str, value: impl fmt::Display, expected: &'static str) -> ExportError {
        ExportError::UnknownArgument { state: self.state.to_owned(), argument, value: value.to_string(), expected }
    }

    /// What an argument was found to name; if only its beginning is known and that doesn't say it, every resource.
    fn known<T>(
        &self,
        name: &'static str,
        written: &Flat,
        found: Option<T>,
        any: impl FnOnce() -> T,
        expected: &'static str,
    ) -> Result<T, ExportError> {
        match found {
            Some(found) => Ok(found),
            None if written.is_open() => Ok(any()),
            None => Err(self.unknown(name, written, expected)),
        }
    }

    fn no_rule(&self) -> ExportError {
        ExportError::NoIamRule { state: self.state.to_owned(), resource: self.resource.to_owned() }
    }
}

/// The policy of the execution role.
///
/// # Errors
/// A call without a rule or that can't be understood, or a statement of the user's that IAM doesn't take.
pub(crate) fn policy(deployment: &Deployment, logging: bool) -> Result<PolicyDocument, ExportError> {
    let mut statements = Vec::new();
    let machine = deployment.machine.machine();
    of_states(deployment, &machine.states, &Location::root(), &mut statements)?;
    if logging {
        statements.push(machine::log_delivery());
    }
    if deployment.tracing {
        statements.push(machine::tracing());
    }
    for statement in &deployment.statements {
        check(statement)?;
        statements.push(statement.clone());
    }
    let statements = merge(statements);
    let mut sids = BTreeSet::new();
    for statement in &statements {
        if !sids.insert(statement.sid.as_str()) {
            let sid = statement.sid.clone();
            return Err(ExportError::InvalidStatement { sid, reason: "has the `Sid` of another one: rename it" });
        }
    }
    Ok(PolicyDocument::new(statements))
}

fn of_states(
    deployment: &Deployment,
    states: &States,
    container: &Location,
    out: &mut Vec<Statement>,
) -> Result<(), ExportError> {
    for (name, state) in states {
        let location = container.field("States").field(name);
        refuse_placeholder(name, state)?;
        let derived = match deployment.permissions.get(name) {
            Some(explicit) => {
                explicit.iter().try_for_each(check)?;
                explicit.clone()
            }
            None => match state {
                State::Task(task) => of_task(name, task)?,
                State::Map(state) => map::statements(&deployment.name, name, state)?,
                _ => Vec::new(),
            },
        };
        out.extend(derived.into_iter().map(|statement| statement.at(&location)));
        for (field, inner) in state.containers() {
            of_states(deployment, inner.states, &location.field(field), out)?;
        }
    }
    Ok(())
}

/// No target fills in what looks like a placeholder, whatever permissions are stated.
fn refuse_placeholder(name: &str, state: &State) -> Result<(), ExportError> {
    match state {
        State::Task(task) => match Resource::parse(&task.resource) {
            Some(Resource::Placeholder(text)) => {
                Err(ExportError::ForeignPlaceholder { state: name.to_owned(), resource: text.to_string() })
            }
            _ => Ok(()),
        },
        _ => Ok(()),
    }
}

fn of_task(state: &str, task: &Task) -> Result<Vec<Statement>, ExportError> {
    let written = task.resource.to_string();
    let request = Request::of(task.arguments.as_ref(), task.parameters.as_ref());
    let call = Call { state, resource: &written, request };
    let resource = Resource::parse(&task.resource).ok_or_else(|| call.no_rule())?;
    if let Some(credentials) = &task.credentials {
        // The call is made with the other role, which has its permissions from elsewhere.
        return Ok(vec![machine::assume_role(&call, credentials)?]);
    }
    match resource {
        Resource::LambdaFunction(function) => Ok(vec![lambda::direct(&call, &function)?]),
        // The worker asks for work; the execution calls nothing.
        Resource::Activity(_) => Ok(Vec::new()),
        Resource::Integration(integration) if !integration.sdk => {
            let plain = matches!(integration.pattern, Pattern::RequestResponse);
            let callback = matches!(integration.pattern, Pattern::WaitForTaskToken);
            match (integration.service.as_str(), integration.action.as_str()) {
                ("lambda", "invoke") if plain || callback => Ok(vec![lambda::invoke(&call)?]),
                ("sqs", "sendMessage") if plain || callback => Ok(vec![sqs::send_message(&call)?]),
                ("sns", "publish") if plain || callback => Ok(vec![sns::publish(&call)?]),
                ("dynamodb", action) if plain => dynamodb::item(&call, action).map(|statement| vec![statement]),
                ("states", "startExecution") => states::start_execution(&call, integration.pattern),
                ("events", "putEvents") if plain || callback => Ok(vec![events::put_events(&call)?]),
                _ => Err(call.no_rule()),
            }
        }
        _ => Err(call.no_rule()),
    }
}
