//! A state machine with everything that its deployment adds.

use std::collections::BTreeMap;

use sfn_asl::json::Value;
use sfn_asl::model::ExecutionType;
use sfn_asl::token::{ResourceHandle, ResourceKind};
use sfn_asl::{Text, ValidStateMachine};

use crate::binding::{Binding, Bindings};
use crate::error::ExportError;
use crate::iam::{self, Derivation};
use crate::logging::Logging;
use crate::name::Ids;
use crate::plan::Plan;
use crate::policy::Statement;

/// A state machine with everything that its deployment adds: name, type, logging, tracing, tags, what its resource
/// handles stand for, and permissions beyond the derived ones.
///
/// Checks that need the whole are made when it is exported.
#[derive(Debug, Clone)]
pub struct Deployment {
    pub(crate) name: String,
    pub(crate) ids: Ids,
    pub(crate) machine: ValidStateMachine,
    pub(crate) machine_type: ExecutionType,
    pub(crate) logging: Option<Logging>,
    pub(crate) tracing: bool,
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) bindings: Bindings,
    pub(crate) require_bindings: bool,
    pub(crate) iam: iam::Options,
    pub(crate) kms_key: Option<ResourceHandle>,
    pub(crate) existing_role: Option<ResourceHandle>,
    pub(crate) resources: BTreeMap<String, Value>,
}

impl Deployment {
    /// A deployment of `machine` under `name`: of the type for which it was validated (as `workflow!` does behind `#[express]`),
    /// else Standard; without logging, tracing and tags.
    ///
    /// # Errors
    /// [`ExportError::InvalidName`]; see [`Ids::of`].
    pub fn new(name: impl Into<String>, machine: ValidStateMachine) -> Result<Self, ExportError> {
        let name = name.into();
        Ok(Self {
            ids: Ids::of(&name)?,
            machine_type: machine.machine_type().unwrap_or(ExecutionType::Standard),
            machine,
            logging: None,
            tracing: false,
            tags: BTreeMap::new(),
            bindings: Bindings::default(),
            require_bindings: false,
            iam: iam::Options::new(&name),
            kms_key: None,
            existing_role: None,
            resources: BTreeMap::new(),
            name,
        })
    }

    /// The name of the machine.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The machine.
    pub fn machine(&self) -> &ValidStateMachine {
        &self.machine
    }

    /// Standard or Express; without it that of the machine, else Standard.
    #[must_use]
    pub fn machine_type(mut self, machine_type: ExecutionType) -> Self {
        self.machine_type = machine_type;
        self
    }

    /// Logs executions to Amazon CloudWatch Logs, in a log group of the machine's own.
    #[must_use]
    pub fn logging(mut self, logging: Logging) -> Self {
        self.logging = Some(logging);
        self
    }

    /// Whether executions are traced with AWS X-Ray.
    #[must_use]
    pub fn tracing(mut self, tracing: bool) -> Self {
        self.tracing = tracing;
        self
    }

    /// Whether failed executions are redriven: the role may redrive the child executions of Distributed Maps, too.
    #[must_use]
    pub fn redrive(mut self, redrive: bool) -> Self {
        self.iam.redrive = redrive;
        self
    }

    /// Encrypts the definition and the data of executions with this key of AWS KMS. What the role needs for that is in its
    /// policy; the key's own policy must allow it, too.
    ///
    /// # Errors
    /// [`ExportError::WrongKind`] for a handle that is no key.
    pub fn kms_key(mut self, key: &ResourceHandle) -> Result<Self, ExportError> {
        self.iam.kms_key = Some(key_arn(".kms_key(...)", key)?);
        self.kms_key = Some(key.clone());
        Ok(self)
    }

    /// Says that a resource of the workflow is encrypted with this key of AWS KMS, so that the role needs to use it where
    /// the service does so for its caller: queues, topics, tables, buckets and activities.
    ///
    /// # Errors
    /// [`ExportError::WrongKind`] for a handle that is no key, or of something else.
    pub fn kms_key_of(mut self, resource: &ResourceHandle, key: &ResourceHandle) -> Result<Self, ExportError> {
        let place = ".kms_key_of(...)";
        let is_encrypted = matches!(
            resource.kind,
            ResourceKind::SqsQueue
                | ResourceKind::SnsTopic
                | ResourceKind::DynamoDbTable
                | ResourceKind::S3Bucket
                | ResourceKind::Activity
        );
        if !is_encrypted {
            let (wanted, handle) = ("a queue, a topic, a table, a bucket or an activity", resource.clone());
            return Err(ExportError::WrongKind { place, wanted, handle });
        }
        self.iam.kms_keys.insert(resource.clone(), key_arn(place, key)?);
        Ok(self)
    }

    /// Lets the machine run with a role that there is already: none is made, and its permissions are the reader's to
    /// attach. They are in [`Plan::derivation`].
    ///
    /// # Errors
    /// [`ExportError::WrongKind`] for a handle that is no role.
    pub fn existing_role(mut self, role: &ResourceHandle) -> Result<Self, ExportError> {
        if role.kind != ResourceKind::IamRole {
            let (place, wanted, handle) = (".existing_role(...)", "an IAM role", role.clone());
            return Err(ExportError::WrongKind { place, wanted, handle });
        }
        self.existing_role = Some(role.clone());
        Ok(self)
    }

    /// A tag on everything that is deployed and takes tags; a later value of the same key replaces the earlier.
    #[must_use]
    pub fn tag(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.tags.insert(key.into(), value.into());
        self
    }

    /// Says what a handle stands for. A handle without a binding becomes a template parameter or a variable.
    ///
    /// # Errors
    /// [`ExportError::BoundTwice`] for a second binding for the same target, [`ExportError::InvalidArn`],
    /// [`ExportError::InvalidLogicalId`], [`ExportError::InvalidExpression`] and [`ExportError::NotAnArn`] for what can't be
    /// bound to.
    pub fn bind(mut self, handle: &ResourceHandle, binding: Binding) -> Result<Self, ExportError> {
        self.bindings.bind(handle, binding)?;
        Ok(self)
    }

    /// Demands a binding for every handle: one without is an error of the export.
    #[must_use]
    pub fn require_bindings(mut self) -> Self {
        self.require_bindings = true;
        self
    }

    /// Adds a statement to the policy of the execution role.
    #[must_use]
    pub fn statement(mut self, statement: Statement) -> Self {
        self.iam.statements.push(statement);
        self
    }

    /// Says that an action of IAM, such as `s3:GetObject`, exists although the tables of this version don't have it: statements
    /// may allow it.
    #[must_use]
    pub fn newer_action(mut self, action: impl Into<String>) -> Self {
        self.iam.newer_actions.insert(action.into());
        self
    }

    /// States the permissions that a Task or Map state needs, instead of the derived ones: for calls without a rule, and
    /// to narrow what a dynamic value makes wide.
    ///
    /// # Errors
    /// [`ExportError::UnknownState`], or [`ExportError::PermissionsTwice`].
    pub fn permissions_of(
        mut self,
        state: &str,
        statements: impl IntoIterator<Item = Statement>,
    ) -> Result<Self, ExportError> {
        let stated = &mut self.override_of(state)?.permissions;
        if stated.is_some() {
            return Err(ExportError::PermissionsTwice { state: state.to_owned() });
        }
        *stated = Some(statements.into_iter().collect());
        Ok(self)
    }

    /// Says that a state needs no permissions. The reason is for the reader of the code.
    ///
    /// # Errors
    /// As [`Self::permissions_of`].
    pub fn no_permissions(self, state: &str, _reason: &str) -> Result<Self, ExportError> {
        self.permissions_of(state, [])
    }

    /// States permissions that a state needs beside the derived ones.
    ///
    /// # Errors
    /// [`ExportError::UnknownState`]
    pub fn more_permissions_of(
        mut self,
        state: &str,
        statements: impl IntoIterator<Item = Statement>,
    ) -> Result<Self, ExportError> {
        self.override_of(state)?.more.extend(statements);
        Ok(self)
    }

    /// Names the resources of a state whose request an execution computes: each takes the place of the derived pattern that
    /// it lies inside of. One that lies in none is an error of the export.
    ///
    /// # Errors
    /// [`ExportError::UnknownState`]
    pub fn scope_of<R: Into<Text>>(
        mut self,
        state: &str,
        resources: impl IntoIterator<Item = R>,
    ) -> Result<Self, ExportError> {
        self.override_of(state)?.scope.extend(resources.into_iter().map(Into::into));
        Ok(self)
    }

    /// Names the roles that a state passes on to a service and that its request doesn't name, by their ARNs: such as the
    /// roles of an ECS task definition.
    ///
    /// # Errors
    /// [`ExportError::UnknownState`]
    pub fn roles_of<R: Into<Text>>(
        mut self,
        state: &str,
        roles: impl IntoIterator<Item = R>,
    ) -> Result<Self, ExportError> {
        self.override_of(state)?.roles.extend(roles.into_iter().map(Into::into));
        Ok(self)
    }

    /// Adds a resource to the CloudFormation and SAM templates, so that [`Binding::get_att`] can name it. It is written
    /// as it is given: its intrinsic functions work.
    ///
    /// # Errors
    /// [`ExportError::InvalidLogicalId`], or [`ExportError::IdCollision`] for a second resource of the same id.
    pub fn resource(mut self, logical_id: impl Into<String>, resource: impl Into<Value>) -> Result<Self, ExportError> {
        let id = logical_id.into();
        if !crate::name::is_logical_id(&id) {
            return Err(ExportError::InvalidLogicalId { id });
        }
        if self.resources.contains_key(&id) {
            let added = "a resource added with `.resource(...)`".to_owned();
            return Err(ExportError::IdCollision { id, first: added.clone(), second: added });
        }
        self.resources.insert(id, resource.into());
        Ok(self)
    }

    /// What the user says of a state.
    fn override_of(&mut self, state: &str) -> Result<&mut iam::Override, ExportError> {
        let states = self.machine.machine().all_states();
        if !states.iter().any(|(name, _)| *name == state) {
            let similar = sfn_asl::diagnostic::similar_name(state, states.iter().map(|(name, _)| *name));
            return Err(ExportError::UnknownState { state: state.to_owned(), similar: similar.map(str::to_owned) });
        }
        Ok(self.iam.overrides.entry(state.to_owned()).or_default())
    }

    /// The derived policy.
    pub(crate) fn derive(&self, logging: bool) -> Derivation {
        let role = self.existing_role.as_ref().map(ResourceHandle::arn).map(Text::from);
        let options = iam::Options { logging, tracing: self.tracing, role, ..self.iam.clone() };
        iam::derive(self.machine.machine(), &options)
    }

    /// What every target prints.
    ///
    /// # Errors
    /// Whatever is wrong with the deployment as a whole, the first finding.
    pub fn plan(&self) -> Result<Plan<'_>, ExportError> {
        Plan::of(self)
    }
}

fn key_arn(place: &'static str, key: &ResourceHandle) -> Result<Text, ExportError> {
    if key.kind == ResourceKind::KmsKey {
        return Ok(key.arn().into());
    }
    Err(ExportError::WrongKind { place, wanted: "a KMS key", handle: key.clone() })
}
