//! The Terraform module: `versions.tf`, `variables.tf`, `main.tf`, `outputs.tf` and the definition, a file for
//! Terraform's `templatefile`.
//!
//! Every handle that nothing is bound to is a variable of the module, `<handle>_arn`. The text is as `terraform fmt`
//! writes it, and no value can break out of its place: each is printed from a [typed tree](hcl).
//!
//! # Skeletons of your own
//!
//! Each `.tf` file is a handlebars template; [`Templates::replace`] puts another in its place. A name that there isn't is
//! an error, nothing is escaped, and these are the names. Every text is ready-made HCL, quotes included, unless it is
//! said to be an identifier; a text of several lines has the indentation of a block at the left edge, so write
//! `{{indent 1 tags}}` for one level more.
//!
//! | name | what it is |
//! |---|---|
//! | `id` | identifier of the resources: `order_processing` |
//! | `name` | the machine's name: `"order-processing"` |
//! | `machine_type` | `"STANDARD"` or `"EXPRESS"` |
//! | `tracing` | `true` or `false`, a text: `{{#if}}` takes both for true |
//! | `terraform_version`, `aws_provider_version` | version constraints: `">= 1.3"` |
//! | `tags` | the deployment's tags merged with `var.tags`, several lines |
//! | `uses.partition`, `uses.region`, `uses.account_id` | booleans: whether something refers to `data.aws_partition.current`, `data.aws_service.states` and `data.aws_caller_identity.current` |
//! | `variables` | list: one of each unbound handle |
//! | `variables[].id` | identifier: `validate_order_arn` |
//! | `variables[].description`, `.error_message` | strings |
//! | `variables[].condition` | the validation's condition |
//! | `log_group` | null if nothing is logged |
//! | `log_group.name` | `"/aws/vendedlogs/states/order-processing"` |
//! | `log_group.retention_in_days` | number; 0 is for ever |
//! | `log_group.allowed_retention_in_days` | list of numbers |
//! | `log_group.level`, `log_group.include_execution_data` | string; `true` or `false` |
//! | `role.arn` | expression: `aws_iam_role.order_processing.arn` |
//! | `role.is_own` | boolean: whether the module makes the role; otherwise only `role.arn` is of use |
//! | `role.name_prefix`, `role.description`, `role.policy_description` | strings |
//! | `role.trust_statements` | the `statement` blocks of the trust policy, several lines |
//! | `role.policy_statements` | the `statement` blocks of the permissions, several lines; null if there are none |
//! | `role.managed_policies` | list: the permissions in parts if they are too long for a policy of the role's own |
//! | `role.managed_policies[].id` | identifier: `order_processing_1` |
//! | `role.managed_policies[].statements` | its `statement` blocks, several lines |
//! | `role.depends_on` | list of what gives the role its permissions, perhaps several lines; null if it has none |
//! | `encryption` | null if AWS owns the key |
//! | `encryption.kms_key_id` | expression: the key's ARN |
//! | `definition.file` | the path of the definition: `"${path.module}/order-processing.asl.json.tftpl"` |
//! | `definition.variables` | the object of what is filled in, several lines |
//!
//! Helpers: `if`, `unless`, `each`, `with`, `lookup` and the comparisons of handlebars, and `indent`.

pub mod hcl;

mod model;
mod normal;
mod policy;
mod templates;
mod values;

use sfn_asl::token::ResourceHandle;

use self::hcl::{Expression, Reference, StringPart, quoted};
use self::model::{Definition, Encryption, LogGroup, ManagedPolicy, Model, Role, Variable};
pub use self::templates::{TEMPLATE_FILES, Templates};
use self::values::Values;
use crate::binding::Source;
use crate::deployment::Deployment;
use crate::error::ExportError;
use crate::files::Files;
use crate::limits;
use crate::logging::RETENTION_DAYS;
use crate::plan::{Plan, variable};

/// The oldest Terraform that the module is right in.
const TERRAFORM_VERSION: &str = ">= 1.3";

/// The oldest AWS provider.
const AWS_PROVIDER_VERSION: &str = ">= 5.0";

/// The oldest AWS provider that knows `encryption_configuration`.
///
/// Source: Terraform AWS provider, changelog of 5.61.0.
const AWS_PROVIDER_VERSION_WITH_KEY: &str = ">= 5.61";

/// Most characters of a role's `name_prefix`, which Terraform makes unique.
const MAX_NAME_PREFIX: usize = 38;

impl Deployment {
    /// The Terraform module: `versions.tf`, `variables.tf`, `main.tf`, `outputs.tf` and `<name>.asl.json.tftpl`.
    ///
    /// # Errors
    /// As [`Deployment::plan`]; [`ExportError::Unbound`] if bindings are required, and [`ExportError::InvalidStatement`]
    /// for text in a statement that Terraform or its AWS provider would change on the way to IAM.
    pub fn terraform(&self) -> Result<Files, ExportError> {
        self.terraform_with(&Templates::new())
    }

    /// The Terraform module, from skeletons of one's own.
    ///
    /// # Errors
    /// As [`Deployment::terraform`], and [`ExportError::Template`] for a skeleton that can't be filled in.
    pub fn terraform_with(&self, templates: &Templates) -> Result<Files, ExportError> {
        let plan = self.plan()?;
        let mut files = Files::new();
        for (file, text) in templates.render(&model(&plan)?)? {
            files.insert(plan.name, file, text)?;
        }
        files.insert(plan.name, definition_file(&plan), definition(&plan)?)?;
        Ok(files.with_findings(plan.derivation.findings))
    }
}

/// The name of the definition's file.
fn definition_file(plan: &Plan<'_>) -> String {
    format!("{}.asl.json.tftpl", plan.ids.file)
}

/// The definition with `${placeholder}` where `templatefile` fills in.
fn definition(plan: &Plan<'_>) -> Result<String, ExportError> {
    let text = limits::definition(&plan.definition, |token| format!("${{{}}}", token.placeholder()))?;
    Ok(normal::stable_json(&text))
}

fn model(plan: &Plan<'_>) -> Result<Model, ExportError> {
    let mut variables = Vec::new();
    for handle in &plan.handles {
        match plan.terraform_source(handle)? {
            Source::Unbound => variables.push(variable_of(handle)),
            Source::Expression(_) | Source::Arn(_) | Source::GetAtt { .. } => {}
        }
    }
    let mut values = Values::new(plan);
    let role = role(plan, &mut values)?;
    let encryption = match plan.kms_key {
        Some(key) => Some(Encryption { kms_key_id: values.text(&key.arn().into())?.render() }),
        None => None,
    };
    let filled_in = plan
        .definition_tokens
        .iter()
        .map(|token| Ok((token.placeholder(), values.text(&token.clone().into())?)))
        .collect::<Result<_, ExportError>>()?;
    Ok(Model {
        id: plan.ids.terraform.clone(),
        name: quoted(plan.name),
        machine_type: quoted(plan.machine_type.as_str()),
        tracing: plan.tracing.to_string(),
        terraform_version: quoted(TERRAFORM_VERSION),
        aws_provider_version: quoted(if plan.kms_key.is_some() {
            AWS_PROVIDER_VERSION_WITH_KEY
        } else {
            AWS_PROVIDER_VERSION
        }),
        tags: tags(plan).render(),
        uses: values.uses(),
        variables,
        log_group: plan.log_group.as_ref().map(log_group),
        role,
        encryption,
        definition: Definition {
            file: Expression::interpolated(vec![
                StringPart::Interpolation(Reference::internal("path.module")),
                StringPart::Literal(format!("/{}", definition_file(plan))),
            ])
            .render(),
            variables: Expression::Object(filled_in).render(),
        },
    })
}

fn role(plan: &Plan<'_>, values: &mut Values<'_>) -> Result<Role, ExportError> {
    let id = &plan.ids.terraform;
    let mut role = Role {
        arn: format!("aws_iam_role.{id}.arn"),
        is_own: plan.existing_role.is_none(),
        name_prefix: quoted(&name_prefix(plan.name)),
        description: quoted(&format!("Execution role of the state machine {}", plan.name)),
        policy_description: quoted(&format!("Permissions of the state machine {}", plan.name)),
        trust_statements: String::new(),
        policy_statements: None,
        managed_policies: Vec::new(),
        depends_on: None,
    };
    if let Some(existing) = plan.existing_role {
        role.arn = values.text(&existing.arn().into())?.render();
        return Ok(role);
    }
    role.trust_statements = policy::statements(&plan.trust, values)?;
    for (index, part) in plan.managed_policies.iter().enumerate() {
        let statements = policy::statements(part, values)?;
        role.managed_policies.push(ManagedPolicy { id: format!("{id}_{}", index + 1), statements });
    }
    let mut waits_for: Vec<String> =
        role.managed_policies.iter().map(|part| format!("aws_iam_role_policy_attachment.{}", part.id)).collect();
    if plan.managed_policies.is_empty() && !plan.policy.is_empty() {
        role.policy_statements = Some(policy::statements(&plan.policy, values)?);
        waits_for.push(format!("aws_iam_role_policy.{id}"));
    }
    if !waits_for.is_empty() {
        role.depends_on = Some(Expression::List(waits_for.into_iter().map(Expression::internal).collect()).render());
    }
    Ok(role)
}

fn variable_of(handle: &ResourceHandle) -> Variable {
    let id = variable(handle);
    let kind = format!("{} {}", handle.kind.article(), handle.kind.describe());
    let pattern = crate::arn::pattern(handle.kind);
    let condition = Expression::Call(
        "can",
        vec![Expression::Call("regex", vec![Expression::string(pattern), Expression::internal(format!("var.{id}"))])],
    );
    Variable {
        description: quoted(&format!("The ARN of the {handle}.")),
        condition: condition.render(),
        error_message: quoted(&format!("The value of {id} must be the ARN of {kind}.")),
        id,
    }
}

/// The deployment's tags; the caller's have precedence.
fn tags(plan: &Plan<'_>) -> Expression {
    let of_the_caller = Expression::internal("var.tags");
    if plan.tags.is_empty() {
        return of_the_caller;
    }
    let own = plan.tags.iter().map(|(key, value)| ((*key).to_owned(), Expression::string(*value))).collect();
    Expression::Call("merge", vec![Expression::Object(own), of_the_caller])
}

fn log_group(group: &crate::plan::LogGroup) -> LogGroup {
    let allowed: Vec<String> = std::iter::once(0).chain(RETENTION_DAYS).map(|days: u32| days.to_string()).collect();
    LogGroup {
        name: quoted(&group.name),
        retention_in_days: group.retention_days.unwrap_or_default().to_string(),
        allowed_retention_in_days: format!("[{}]", allowed.join(", ")),
        level: quoted(group.level.as_str()),
        include_execution_data: group.include_execution_data.to_string(),
    }
}

fn name_prefix(name: &str) -> String {
    let mut prefix: String = name.chars().take(MAX_NAME_PREFIX - 1).collect();
    prefix.push('-');
    prefix
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names in `value`, `a.b` and `list[].c`.
    fn names(prefix: &str, value: &serde_json::Value, out: &mut Vec<String>) {
        match value {
            serde_json::Value::Object(members) => {
                for (name, member) in members {
                    let name = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
                    names(&name, member, out);
                }
            }
            serde_json::Value::Array(items) => {
                for item in items {
                    names(&format!("{prefix}[]"), item, out);
                }
            }
            _ => out.push(prefix.to_owned()),
        }
    }

    #[test]
    fn the_documentation_lists_every_name() {
        let mut found = Vec::new();
        names("", &serde_json::to_value(Model::example()).unwrap_or_default(), &mut found);
        assert!(found.len() > 20, "{found:?}");
        let documentation: String =
            include_str!("mod.rs").lines().filter(|line| line.starts_with("//! |")).collect::<Vec<_>>().join("\n");
        for name in found {
            let last = name.rsplit('.').next().unwrap_or(&name);
            let listed = [format!("`{name}`"), format!("`.{last}`")].iter().any(|name| documentation.contains(name));
            assert!(listed, "{name}");
        }
    }
}
