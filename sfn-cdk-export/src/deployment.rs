//! A state machine with everything that its deployment adds.

use std::collections::BTreeMap;

use sfn_asl::ValidStateMachine;
use sfn_asl::json::Value;
use sfn_asl::model::ExecutionType;
use sfn_asl::token::ResourceHandle;

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
    pub(crate) resources: BTreeMap<String, Value>,
}

impl Deployment {
    /// A deployment of `machine` under `name`: of type Standard, without logging, tracing and tags.
    ///
    /// # Errors
    /// [`ExportError::InvalidName`]; see [`Ids::of`].
    pub fn new(name: impl Into<String>, machine: ValidStateMachine) -> Result<Self, ExportError> {
        let name = name.into();
        Ok(Self {
            ids: Ids::of(&name)?,
            machine,
            machine_type: ExecutionType::Standard,
            logging: None,
            tracing: false,
            tags: BTreeMap::new(),
            bindings: Bindings::default(),
            require_bindings: false,
            iam: iam::Options::new(&name),
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

    /// Standard (the default) or Express.
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
    /// [`ExportError::InvalidLogicalId`] and [`ExportError::InvalidExpression`] for what can't be bound to.
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
        let options = iam::Options { logging, tracing: self.tracing, ..self.iam.clone() };
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
