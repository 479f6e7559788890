//! What a resource handle stands for in one deployment.

use std::collections::BTreeMap;
use std::fmt;

use sfn_asl::token::ResourceHandle;

use crate::arn;
use crate::error::ExportError;
use crate::name::{is_attribute, is_logical_id};

/// What a resource handle stands for: always something that gives the resource's ARN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binding(Kind);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind {
    Arn(String),
    GetAtt { logical_id: String, attribute: String },
    Terraform(String),
}

impl Binding {
    /// An ARN that is known now; for every target.
    pub fn arn(arn: impl Into<String>) -> Self {
        Self(Kind::Arn(arn.into()))
    }

    /// An attribute of a resource in the same template, which must be the resource's ARN; for CloudFormation and SAM.
    pub fn get_att(logical_id: impl Into<String>, attribute: impl Into<String>) -> Self {
        Self(Kind::GetAtt { logical_id: logical_id.into(), attribute: attribute.into() })
    }

    /// An expression that gives the resource's ARN, such as `aws_lambda_function.validate_order.arn`; for Terraform.
    pub fn terraform(expression: impl Into<String>) -> Self {
        Self(Kind::Terraform(expression.into()))
    }
}

impl fmt::Display for Binding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Arn(arn) => write!(f, "`{arn}`"),
            Kind::GetAtt { logical_id, attribute } => write!(f, "`Fn::GetAtt` {logical_id}.{attribute}"),
            Kind::Terraform(expression) => write!(f, "Terraform's `{expression}`"),
        }
    }
}

/// Where a target takes the ARN of a handle from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source<'a> {
    /// Nothing is bound: a template parameter or a variable.
    Unbound,
    /// This ARN.
    Arn(&'a str),
    /// An attribute of a resource in the template (CloudFormation and SAM).
    GetAtt {
        /// The resource.
        logical_id: &'a str,
        /// The attribute.
        attribute: &'a str,
    },
    /// An expression (Terraform).
    Expression(&'a str),
}

/// All bindings of a deployment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Bindings {
    /// For CloudFormation and SAM.
    template: BTreeMap<ResourceHandle, Binding>,
    /// For Terraform.
    terraform: BTreeMap<ResourceHandle, Binding>,
}

impl Bindings {
    pub(crate) fn bind(&mut self, handle: &ResourceHandle, binding: Binding) -> Result<(), ExportError> {
        let (template, terraform) = match &binding.0 {
            Kind::Arn(arn) => {
                if !arn::is_arn_of(handle.kind, arn) {
                    return Err(ExportError::InvalidArn { handle: handle.clone(), arn: arn.clone() });
                }
                (true, true)
            }
            Kind::GetAtt { logical_id, attribute } => {
                if !is_logical_id(logical_id) {
                    return Err(ExportError::InvalidLogicalId { id: logical_id.clone() });
                }
                if !is_attribute(attribute) {
                    return Err(ExportError::InvalidAttribute {
                        handle: handle.clone(),
                        logical_id: logical_id.clone(),
                        attribute: attribute.clone(),
                    });
                }
                (true, false)
            }
            Kind::Terraform(expression) => {
                // Without the feature nothing reads the expression.
                #[cfg(not(feature = "terraform"))]
                let _ = expression;
                #[cfg(feature = "terraform")]
                match crate::terraform::hcl::Reference::parse(expression) {
                    Err(fault) => {
                        return Err(ExportError::InvalidExpression {
                            handle: handle.clone(),
                            expression: expression.clone(),
                            reason: fault.to_string(),
                        });
                    }
                    Ok(reference) => {
                        if let Some(reason) = reference.not_an_arn() {
                            let (handle, expression) = (handle.clone(), expression.clone());
                            return Err(ExportError::NotAnArn { handle, expression, reason });
                        }
                    }
                }
                (false, true)
            }
        };
        for (wanted, bound) in [(template, &self.template), (terraform, &self.terraform)] {
            if let (true, Some(first)) = (wanted, bound.get(handle)) {
                return Err(ExportError::BoundTwice {
                    handle: handle.clone(),
                    first: Box::new(first.clone()),
                    second: Box::new(binding),
                });
            }
        }
        if template {
            self.template.insert(handle.clone(), binding.clone());
        }
        if terraform {
            self.terraform.insert(handle.clone(), binding);
        }
        Ok(())
    }

    /// What CloudFormation and SAM use.
    pub(crate) fn in_template(&self, handle: &ResourceHandle) -> Source<'_> {
        self.template.get(handle).map_or(Source::Unbound, source)
    }

    /// What Terraform uses.
    pub(crate) fn in_terraform(&self, handle: &ResourceHandle) -> Source<'_> {
        self.terraform.get(handle).map_or(Source::Unbound, source)
    }

    /// Every bound handle, sorted.
    pub(crate) fn handles(&self) -> impl Iterator<Item = &ResourceHandle> {
        self.template.keys().chain(self.terraform.keys())
    }
}

fn source(binding: &Binding) -> Source<'_> {
    match &binding.0 {
        Kind::Arn(arn) => Source::Arn(arn),
        Kind::GetAtt { logical_id, attribute } => Source::GetAtt { logical_id, attribute },
        Kind::Terraform(expression) => Source::Expression(expression),
    }
}
