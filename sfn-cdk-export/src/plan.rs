//! What every target prints: one description of the deployment, without a target's words.

use std::collections::{BTreeMap, BTreeSet};

use sfn_asl::model::{ExecutionType, State, StateMachine};
use sfn_asl::token::{Pseudo, ResourceHandle, Token};
use sfn_asl::validate::{Options, validate_with};
use sfn_asl::{Diagnostics, Text};

use crate::arn;
use crate::binding::Source;
use crate::deployment::Deployment;
use crate::error::ExportError;
use crate::iam::Derivation;
use crate::limits;
use crate::localise::localise;
use crate::logging::{LogLevel, check_retention};
use crate::name::{Ids, is_snake_case, upper_camel_case};
use crate::policy::{Condition, Fields, PolicyDocument, Statement, arn as arn_text};
use crate::tag;

/// What every target prints. It holds no error any more, except that a target may demand bindings.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Plan<'a> {
    /// The machine's name.
    pub name: &'a str,
    /// What the name becomes in each target.
    pub ids: Ids,
    /// Standard or Express.
    pub machine_type: ExecutionType,
    /// The definition; the ARN of every service integration has the token [`Pseudo::Partition`] as its partition.
    pub definition: StateMachine,
    /// The tokens of `definition`, sorted, each once.
    pub definition_tokens: Vec<Token>,
    /// The handles that the definition and the policy use, sorted.
    pub handles: Vec<ResourceHandle>,
    /// The trust policy of the execution role: one statement.
    pub trust: PolicyDocument,
    /// The permissions of the execution role, sorted by `Sid`. If it is empty there is no policy to attach; otherwise the
    /// machine must wait for it.
    pub policy: PolicyDocument,
    /// The same permissions in parts, each for a managed policy, if they are too long for a policy of the role's own; none
    /// if they aren't.
    pub managed_policies: Vec<PolicyDocument>,
    /// The key that the machine is encrypted with.
    pub kms_key: Option<&'a ResourceHandle>,
    /// The role that there is already, in place of one of the machine's own.
    pub existing_role: Option<&'a ResourceHandle>,
    /// How the policy was derived: what needs each statement, what other roles need, and what the reader should know.
    pub derivation: Derivation,
    /// Where executions are logged to.
    pub log_group: Option<LogGroup>,
    /// Whether executions are traced with AWS X-Ray.
    pub tracing: bool,
    /// The tags, sorted.
    pub tags: Vec<(&'a str, &'a str)>,
    deployment: &'a Deployment,
}

/// A log group and what is logged to it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LogGroup {
    /// `/aws/vendedlogs/states/<name>`
    pub name: String,
    /// Which events.
    pub level: LogLevel,
    /// Whether data of the execution is in them.
    pub include_execution_data: bool,
    /// How many days events are kept; `None` is for ever.
    pub retention_days: Option<u32>,
}

impl<'a> Plan<'a> {
    pub(crate) fn of(deployment: &'a Deployment) -> Result<Self, ExportError> {
        let name = deployment.name.as_str();
        let log_group = match deployment.logging {
            Some(logging) if logging.level != LogLevel::Off => {
                check_retention(logging.retention_days)?;
                Some(LogGroup {
                    name: format!("/aws/vendedlogs/states/{name}"),
                    level: logging.level,
                    include_execution_data: logging.include_execution_data,
                    retention_days: logging.retention_days,
                })
            }
            _ => None,
        };
        for (key, value) in &deployment.tags {
            tag::check(key, value)?;
        }
        limits::check_tags(deployment.tags.iter().map(|(key, value)| (key.as_str(), value.as_str())))?;
        check_type(deployment)?;
        let definition = localise(deployment.machine.machine());
        let definition_tokens = definition.tokens();
        let derivation = deployment.derive(log_group.is_some());
        derivation.refuse_faults()?;
        let policy = derivation.policy.clone();
        let of_role = deployment.existing_role.as_ref().map(ResourceHandle::arn);
        // The permissions of a role that there is already are printed nowhere.
        let of_policy = policy.tokens().filter(|_| of_role.is_none());
        let of_machine = deployment.kms_key.as_ref().map(ResourceHandle::arn);
        let tokens: BTreeSet<&Token> =
            definition_tokens.iter().chain(of_policy).chain(&of_role).chain(&of_machine).collect();
        let handles = handles(tokens)?;
        let mut known = deployment.bindings.handles().chain(deployment.iam.kms_keys.keys());
        if let Some(handle) = known.find(|known| !handles.contains(known)) {
            let names = handles.iter().map(|used| used.name.as_str());
            return Err(ExportError::UnusedBinding {
                handle: handle.clone(),
                machine: name.to_owned(),
                similar: sfn_asl::diagnostic::similar_name(&handle.name, names).map(str::to_owned),
            });
        }
        let mut plan = Self {
            name,
            ids: deployment.ids.clone(),
            machine_type: deployment.machine_type,
            definition,
            definition_tokens,
            handles,
            trust: trust(name, deployment.machine.machine()),
            policy,
            managed_policies: Vec::new(),
            kms_key: deployment.kms_key.as_ref(),
            existing_role: deployment.existing_role.as_ref(),
            derivation,
            log_group,
            tracing: deployment.tracing,
            tags: deployment.tags.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect(),
            deployment,
        };
        if plan.existing_role.is_none() {
            plan.managed_policies = limits::managed_policies(&plan)?;
        }
        Ok(plan)
    }

    /// Where CloudFormation and SAM take a handle's ARN from.
    ///
    /// # Errors
    /// [`ExportError::Unbound`] if bindings are required and there is none.
    pub fn template_source(&self, handle: &ResourceHandle) -> Result<Source<'a>, ExportError> {
        self.demanded(handle, self.deployment.bindings.in_template(handle))
    }

    /// Where Terraform takes a handle's ARN from.
    ///
    /// # Errors
    /// [`ExportError::Unbound`] if bindings are required and there is none.
    pub fn terraform_source(&self, handle: &ResourceHandle) -> Result<Source<'a>, ExportError> {
        self.demanded(handle, self.deployment.bindings.in_terraform(handle))
    }

    fn demanded(&self, handle: &ResourceHandle, source: Source<'a>) -> Result<Source<'a>, ExportError> {
        if source == Source::Unbound && self.deployment.require_bindings {
            return Err(ExportError::Unbound { handle: handle.clone() });
        }
        Ok(source)
    }

    /// The deployment that this is the plan of.
    pub fn deployment(&self) -> &'a Deployment {
        self.deployment
    }
}

/// A valid machine may have been checked without its type.
fn check_type(deployment: &Deployment) -> Result<(), ExportError> {
    if deployment.machine_type == ExecutionType::Standard {
        return Ok(());
    }
    let options = Options { machine_type: Some(deployment.machine_type), ..Options::default() };
    let diagnostics = validate_with(deployment.machine.machine(), &options);
    if !diagnostics.has_errors() {
        return Ok(());
    }
    let mut errors = Diagnostics::new();
    diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).for_each(|error| errors.push(error.clone()));
    Err(ExportError::InvalidForType {
        machine: deployment.name.clone(),
        machine_type: deployment.machine_type,
        diagnostics: Box::new(errors),
    })
}

/// The template parameter for an unbound handle: `ValidateOrderArn`.
pub fn parameter(handle: &ResourceHandle) -> String {
    upper_camel_case(&variable(handle))
}

/// The variable for an unbound handle: `validate_order_arn`.
pub fn variable(handle: &ResourceHandle) -> String {
    handle.arn().placeholder()
}

/// The ARN of the machine itself: its name is known, so nothing has to refer to the resource.
pub(crate) fn machine_arn(name: &str) -> Text {
    arn_text("states", Fields::RegionAndAccount, format!("stateMachine:{name}"))
}

/// Only this machine, in this account, may take the role. The child executions of a Distributed Map run under an ARN of their own,
/// the machine's with `/` and the map's label; which of the two they take the role with, AWS doesn't say: it may be either.
///
/// Sources: AWS Step Functions Developer Guide, "How Step Functions works with IAM", "Prevent cross-service confused
/// deputy issue"; AWS Step Functions API Reference, `StartExecution` (the ARN with a label).
fn trust(name: &str, machine: &StateMachine) -> PolicyDocument {
    let mut sources = Condition::new("ArnLike", "aws:SourceArn", machine_arn(name));
    let has_children = |state: &State| matches!(state, State::Map(map) if map.is_distributed());
    if machine.all_states().iter().any(|(_, state)| has_children(state)) {
        sources.values.insert(machine_arn(&format!("{name}/*")));
    }
    let mut statement = Statement::allow("StepFunctions", ["sts:AssumeRole"], [""; 0])
        .condition(Condition::new("StringEquals", "aws:SourceAccount", Token::from(Pseudo::AccountId)))
        .condition(sources);
    statement.service_principal = Some("states.amazonaws.com".to_owned());
    PolicyDocument::new(vec![statement])
}

/// The handles of the tokens, checked: names, attributes, and that no two are called the same.
fn handles(tokens: BTreeSet<&Token>) -> Result<Vec<ResourceHandle>, ExportError> {
    let mut handles = BTreeSet::new();
    for token in tokens {
        match token {
            Token::Pseudo(Pseudo::Partition | Pseudo::Region | Pseudo::AccountId | Pseudo::UrlSuffix) => {}
            Token::Resource(token) => {
                let handle = &token.resource;
                if !is_snake_case(&handle.name) {
                    return Err(ExportError::InvalidHandleName { handle: handle.clone() });
                }
                if arn::pieces(handle.kind, token.attribute).is_none() {
                    return Err(ExportError::NoSuchAttribute { handle: handle.clone(), attribute: token.attribute });
                }
                handles.insert(handle.clone());
            }
            _ => return Err(ExportError::UnknownToken { placeholder: token.placeholder() }),
        }
    }
    let mut parameters: BTreeMap<String, &ResourceHandle> = BTreeMap::new();
    for handle in &handles {
        if let Some(first) = parameters.insert(parameter(handle), handle) {
            return Err(ExportError::IdCollision {
                id: parameter(handle),
                first: format!("the {first}"),
                second: format!("the {handle}"),
            });
        }
    }
    Ok(handles.into_iter().collect())
}
