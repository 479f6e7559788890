//! AWS SAM: `AWS::Serverless::StateMachine` with the definition in a file beside the template.
//!
//! Role, policy and log group are written out as in CloudFormation: the role that SAM makes of `Policies` can't have the
//! conditions of the trust policy.
//!
//! Source: AWS Serverless Application Model Developer Guide, `AWS::Serverless::StateMachine`.

use sfn_asl::json::Object;
use sfn_asl::yaml;

use crate::cloudformation::template::Template;
use crate::cloudformation::{self, resources, substitutions};
use crate::deployment::Deployment;
use crate::error::ExportError;
use crate::files::Files;
use crate::limits;

const TRANSFORM: &str = "AWS::Serverless-2016-10-31";

impl Deployment {
    /// The SAM template and the definition that it uploads: `<name>.template.yaml` and `<name>.asl.json`. SAM can't say
    /// which key a machine is encrypted with: with a key the machine is CloudFormation's, and its definition is in the
    /// template.
    ///
    /// # Errors
    /// Those of [`Deployment::cloudformation`].
    pub fn sam(&self) -> Result<Files, ExportError> {
        let plan = self.plan()?;
        let mut template = Template::new(&plan)?;
        resources::role_policy_and_log_group(&mut template)?;
        let mut files = Files::new();
        let template_file = format!("{}.template.yaml", plan.ids.file);
        if plan.kms_key.is_some() {
            cloudformation::machine(&mut template)?;
            let template = yaml::to_string(&template.finish(Some(TRANSFORM))?);
            limits::check_template(&template_file, &template)?;
            files.insert(plan.name, template_file, template)?;
            return Ok(files.with_findings(plan.derivation.findings));
        }
        let (definition, substitutions) = substitutions::definition(&plan)?;
        let definition_file = format!("{}.asl.json", plan.ids.file);
        let mut properties = Object::new()
            .with("Name", plan.name)
            .with("Type", plan.machine_type.as_str())
            .with("DefinitionUri", definition_file.as_str());
        if !substitutions.is_empty() {
            properties.push("DefinitionSubstitutions", substitutions);
        }
        properties.push("Role", resources::role_arn(&plan)?);
        if let Some(logging) = resources::logging(&plan) {
            properties.push("Logging", logging);
        }
        if plan.tracing {
            properties.push("Tracing", Object::new().with("Enabled", true));
        }
        if !plan.tags.is_empty() {
            properties.push("Tags", plan.tags.iter().copied().collect::<Object>());
        }
        template.machine("AWS::Serverless::StateMachine", properties)?;
        let template = yaml::to_string(&template.finish(Some(TRANSFORM))?);
        files.insert(plan.name, template_file, template)?;
        files.insert(plan.name, definition_file, definition)?;
        Ok(files.with_findings(plan.derivation.findings))
    }
}
