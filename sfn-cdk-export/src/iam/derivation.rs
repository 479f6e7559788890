//! What was derived.

use std::collections::BTreeSet;

use sfn_asl::token::ResourceHandle;
use sfn_asl::{Diagnostic, Location, Text};

use super::finding::{Fault, Finding};
use super::options::Options;
use super::{Walk, codes};
use crate::error::ExportError;
use crate::policy::{Environment, Fields, PolicyDocument, Statement, arn};

/// What the execution role of a machine may do, and what the reader of its policy should know.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Derivation {
    /// The permissions of the execution role, sorted by `Sid`. Every statement knows what needs it.
    pub policy: PolicyDocument,
    /// What the roles of `Credentials` need, sorted by role.
    pub target_roles: Vec<TargetRole>,
    /// What is missing in the policy, or wider than it need be, in the order of the definition.
    pub findings: Vec<Finding>,
}

/// A role, often of another account, that tasks with `Credentials` make their calls with.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TargetRole {
    /// Its ARN; a pattern if executions compute it.
    pub role: Text,
    /// What it must be allowed.
    pub policy: PolicyDocument,
    /// Who must be allowed to take it, for this machine alone: the execution role if its ARN is known ([`Options::role`]),
    /// otherwise whoever the account of the machine lets take it.
    pub trust: PolicyDocument,
}

impl Derivation {
    pub(super) fn of(walk: Walk, options: &Options) -> Self {
        let Walk { needs, role, targets, other_accounts, .. } = walk;
        let mut findings = needs.findings;
        findings.extend(other_accounts.findings);
        let statements = role.finish();
        let mut sids = BTreeSet::new();
        for statement in &statements {
            if !sids.insert(statement.sid.as_str()) {
                let (sid, reason) = (statement.sid.clone(), "has the `Sid` of another one: rename it");
                let message = format!("the statement `{sid}` {reason}");
                let diagnostic = Diagnostic::new(codes::INVALID_STATEMENT, Location::root(), message);
                let fault = Some(Fault::Statement { sid, reason });
                findings.push(Finding { fault, ..Finding::new(None, diagnostic) });
            }
        }
        let target_roles = targets
            .into_iter()
            .map(|(role, target)| TargetRole {
                role,
                policy: PolicyDocument::new(target.finish()),
                trust: trust(options),
            })
            .collect();
        Self { policy: PolicyDocument::new(statements), target_roles, findings }
    }

    /// The same with every token replaced: see [`PolicyDocument::resolved`].
    ///
    /// # Errors
    /// As [`PolicyDocument::resolved`].
    pub fn resolved(
        &self,
        environment: &Environment,
        arn_of: impl Fn(&ResourceHandle) -> Option<String>,
    ) -> Result<Self, ExportError> {
        let mut out = self.clone();
        out.policy = self.policy.resolved(environment, &arn_of)?;
        for target in &mut out.target_roles {
            let role = Statement::allow("Role", ["sts:AssumeRole"], [target.role.clone()]);
            let role = PolicyDocument::new(vec![role]).resolved(environment, &arn_of)?;
            let role = role.statements.into_iter().flat_map(|statement| statement.resources).next();
            target.role = role.unwrap_or_default();
            target.policy = target.policy.resolved(environment, &arn_of)?;
            target.trust = target.trust.resolved(environment, &arn_of)?;
        }
        Ok(out)
    }

    /// The first reason why a machine with this policy can't be exported.
    ///
    /// # Errors
    /// The first finding that is a fault.
    pub(crate) fn refuse_faults(&self) -> Result<(), ExportError> {
        for finding in &self.findings {
            if let Some(fault) = &finding.fault {
                return Err(fault.clone().error(finding.state.clone()));
            }
        }
        Ok(())
    }
}

/// The trust policy of a target role: the execution role, and this account's machine of this name.
///
/// A role that a deployment makes has a name that the tool chooses, and IAM refuses a trust policy with a role that isn't there
/// yet. Then the account is trusted. Step Functions gives the machine's ARN as the external id, which keeps other machines out;
/// other principals of the account take the target role only if policies of the account let them.
///
/// Sources: AWS Step Functions Developer Guide, "Accessing resources in other AWS accounts in Step Functions"; AWS IAM User
/// Guide, "AWS JSON policy elements: Principal".
fn trust(options: &Options) -> PolicyDocument {
    let mut statement = Statement::allow("StepFunctions", ["sts:AssumeRole"], [""; 0])
        .condition(super::machine::is_machine("sts:ExternalId", &options.name));
    statement.aws_principal = options.role.clone().or_else(|| Some(arn("iam", Fields::Account, "root")));
    PolicyDocument::new(vec![statement])
}
