//! AWS CloudFormation: `AWS::StepFunctions::StateMachine` in a template, as JSON and as YAML.
//!
//! The definition is `DefinitionString` with `DefinitionSubstitutions`, not the object `Definition`: in that,
//! CloudFormation would act on keys of a payload such as `Ref` or `Fn::Sub`, and not keep the order of keys.
//!
//! In the JSON template it is one string. Lines in `Fn::Join` would read better, but cfn-lint 1.58 (E3601) and other tools
//! look into a definition only if it is a string; the same text stands line by line in the YAML template.
//!
//! Source: AWS CloudFormation Template Reference, `AWS::StepFunctions::StateMachine`.

pub(crate) mod resources;
pub(crate) mod substitutions;
pub(crate) mod template;
pub(crate) mod value;

use sfn_asl::json::{Object, Style, Value, Writer};
use sfn_asl::yaml;

use crate::deployment::Deployment;
use crate::error::ExportError;
use crate::files::Files;
use crate::limits;
use crate::plan::Plan;
use template::Template;

impl Deployment {
    /// The CloudFormation template, twice: `<name>.template.json` and `<name>.template.yaml`.
    ///
    /// # Errors
    /// Those of [`Deployment::plan`]; [`ExportError::Unbound`], [`ExportError::UnknownLogicalId`],
    /// [`ExportError::IdCollision`], [`ExportError::DynamicReference`], [`ExportError::InvalidResource`] and
    /// [`ExportError::TooLarge`]. A template of more than 51,200 bytes must lie in S3 to be deployed; the command line
    /// tools put it there.
    pub fn cloudformation(&self) -> Result<Files, ExportError> {
        let plan = self.plan()?;
        let template = template(&plan)?;
        let mut json = Writer::new(Style::Plain, |_| String::new()).pretty(&template);
        json.push('\n');
        let mut files = Files::new();
        for (format, text) in [("json", json), ("yaml", yaml::to_string(&template))] {
            let file = format!("{}.template.{format}", plan.ids.file);
            limits::check_template(&file, &text)?;
            files.insert(plan.name, file, text)?;
        }
        Ok(files.with_findings(plan.derivation.findings))
    }
}

fn template(plan: &Plan<'_>) -> Result<Value, ExportError> {
    let mut template = Template::new(plan)?;
    resources::role_policy_and_log_group(&mut template)?;
    machine(&mut template)?;
    template.finish(None)
}

/// The machine with its definition in the template.
pub(crate) fn machine(template: &mut Template<'_, '_>) -> Result<(), ExportError> {
    let plan = template.plan;
    let (definition, substitutions) = substitutions::definition(plan)?;
    let mut properties = Object::new()
        .with("StateMachineName", plan.name)
        .with("StateMachineType", plan.machine_type.as_str())
        .with("DefinitionString", definition.trim_end());
    if !substitutions.is_empty() {
        properties.push("DefinitionSubstitutions", substitutions);
    }
    properties.push("RoleArn", resources::role_arn(plan)?);
    if let Some(logging) = resources::logging(plan) {
        properties.push("LoggingConfiguration", logging);
    }
    if plan.tracing {
        properties.push("TracingConfiguration", Object::new().with("Enabled", true));
    }
    if let Some(encryption) = resources::encryption(plan)? {
        properties.push("EncryptionConfiguration", encryption);
    }
    resources::put_tags(&mut properties, plan);
    template.machine("AWS::StepFunctions::StateMachine", properties)
}
