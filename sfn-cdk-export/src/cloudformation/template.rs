//! A template: sections in their conventional order, and one name for one thing.

use std::collections::BTreeMap;

use sfn_asl::json::{Object, Value};

use super::resources;
use crate::arn;
use crate::binding::Source;
use crate::error::ExportError;
use crate::limits;
use crate::plan::{Plan, parameter};

/// A template that is being filled.
pub(crate) struct Template<'p, 'a> {
    pub(crate) plan: &'p Plan<'a>,
    parameters: BTreeMap<String, Value>,
    resources: BTreeMap<String, Value>,
    /// What has which logical id; parameters and resources share them.
    ids: BTreeMap<String, String>,
}

impl<'p, 'a> Template<'p, 'a> {
    /// A template with the parameters that the plan needs and the user's own resources.
    pub(crate) fn new(plan: &'p Plan<'a>) -> Result<Self, ExportError> {
        let mut out = Self { plan, parameters: BTreeMap::new(), resources: BTreeMap::new(), ids: BTreeMap::new() };
        let own = &plan.deployment().resources;
        for (id, resource) in own {
            out.name(id, "a resource added with `.resource(...)`".to_owned())?;
            if let Some(token) = resource.tokens().first() {
                return Err(ExportError::UnknownToken { placeholder: token.placeholder() });
            }
            let resource_type = resource.as_object().and_then(|members| members.get("Type")).and_then(Value::as_str);
            if resource_type.is_none_or(str::is_empty) {
                return Err(ExportError::InvalidResource { id: id.clone() });
            }
            out.resources.insert(id.clone(), resource.clone());
        }
        for handle in &plan.handles {
            match plan.template_source(handle)? {
                Source::Unbound => {
                    let id = parameter(handle);
                    out.name(&id, format!("the parameter for the {handle}"))?;
                    let mismatch = format!("must be the ARN of {} {}", handle.kind.article(), handle.kind.describe());
                    let value = Object::new()
                        .with("Type", "String")
                        .with("Description", format!("ARN of the {} {}", handle.kind.describe(), handle.name))
                        .with("AllowedPattern", arn::pattern(handle.kind))
                        .with("ConstraintDescription", mismatch);
                    out.parameters.insert(id, value.into());
                }
                Source::GetAtt { logical_id, attribute } if !own.contains_key(logical_id) => {
                    return Err(ExportError::UnknownLogicalId {
                        handle: handle.clone(),
                        logical_id: logical_id.to_owned(),
                        attribute: attribute.to_owned(),
                    });
                }
                _ => {}
            }
        }
        Ok(out)
    }

    fn name(&mut self, id: &str, what: String) -> Result<(), ExportError> {
        match self.ids.insert(id.to_owned(), what.clone()) {
            None => Ok(()),
            Some(first) => Err(ExportError::IdCollision { id: id.to_owned(), first, second: what }),
        }
    }

    /// Adds a resource.
    pub(crate) fn resource(
        &mut self,
        id: String,
        what: &str,
        resource_type: &str,
        properties: Object,
    ) -> Result<(), ExportError> {
        self.name(&id, what.to_owned())?;
        let resource = Object::new().with("Type", resource_type).with("Properties", properties);
        self.resources.insert(id, resource.into());
        Ok(())
    }

    /// Adds the machine, which waits for its policy.
    pub(crate) fn machine(&mut self, resource_type: &str, properties: Object) -> Result<(), ExportError> {
        let id = self.plan.ids.logical.clone();
        self.name(&id, "the state machine".to_owned())?;
        let mut resource = Object::new().with("Type", resource_type);
        let policies = resources::policy_ids(self.plan);
        if !policies.is_empty() {
            resource.push("DependsOn", policies);
        }
        resource.push("Properties", properties);
        self.resources.insert(id, resource.into());
        Ok(())
    }

    /// The whole template.
    ///
    /// # Errors
    /// [`ExportError::TooLarge`]
    pub(crate) fn finish(self, transform: Option<&str>) -> Result<Value, ExportError> {
        limits::check_counts(self.parameters.len(), self.resources.len())?;
        let mut out = Object::new().with("AWSTemplateFormatVersion", "2010-09-09");
        if let Some(transform) = transform {
            out.push("Transform", transform);
        }
        out.push("Description", format!("State machine {} with its execution role", self.plan.name));
        if !self.parameters.is_empty() {
            out.push("Parameters", self.parameters.into_iter().collect::<Object>());
        }
        out.push("Resources", self.resources.into_iter().collect::<Object>());
        let arn = Object::new()
            .with("Description", format!("ARN of the state machine {}", self.plan.name))
            .with("Value", Object::new().with("Ref", self.plan.ids.logical.as_str()));
        out.push("Outputs", Object::new().with(self.plan.ids.output(), arn));
        Ok(out.into())
    }
}
