//! Policies of a given place of deployment.

use sfn_asl::Text;
use sfn_asl::json::{Style, Writer};
use sfn_asl::token::{Pseudo, ResourceHandle, Token};

use super::PolicyDocument;
use crate::arn;
use crate::error::ExportError;

/// A place of deployment.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Environment {
    /// `aws`, `aws-cn`, `aws-us-gov`, ...
    pub partition: String,
    /// The region, such as `eu-central-1`.
    pub region: String,
    /// The account's twelve digits.
    pub account_id: String,
}

impl Environment {
    /// A place of deployment.
    pub fn new(partition: impl Into<String>, region: impl Into<String>, account_id: impl Into<String>) -> Self {
        Self { partition: partition.into(), region: region.into(), account_id: account_id.into() }
    }

    /// The domain of the partition.
    ///
    /// Source: AWS CloudFormation User Guide, "Pseudo parameters reference", `AWS::URLSuffix`.
    pub fn url_suffix(&self) -> &'static str {
        match self.partition.as_str() {
            "aws-cn" => "amazonaws.com.cn",
            "aws-iso" => "c2s.ic.gov",
            "aws-iso-b" => "sc2s.sgov.gov",
            "aws-eusc" => "amazonaws.eu",
            _ => "amazonaws.com",
        }
    }

    /// Whether nobody has said what a token of the place stands for.
    fn is_unknown(&self, token: &Token) -> bool {
        match token {
            Token::Pseudo(Pseudo::Region) => self.region == "*",
            Token::Pseudo(Pseudo::AccountId) => self.account_id == "*",
            _ => false,
        }
    }

    fn value(&self, token: &Token, arn_of: &impl Fn(&ResourceHandle) -> Option<String>) -> Result<Text, ExportError> {
        Ok(match token {
            Token::Pseudo(Pseudo::Partition) => self.partition.as_str().into(),
            Token::Pseudo(Pseudo::Region) => self.region.as_str().into(),
            Token::Pseudo(Pseudo::AccountId) => self.account_id.as_str().into(),
            Token::Pseudo(Pseudo::UrlSuffix) => self.url_suffix().into(),
            Token::Resource(token) => {
                let handle = &token.resource;
                let unbound = || ExportError::Unbound { handle: handle.clone() };
                let arn = arn_of(handle).ok_or_else(unbound)?;
                arn::attribute(handle.kind, token.attribute, &arn, self.url_suffix())
                    .ok_or_else(|| ExportError::NoSuchAttribute { handle: handle.clone(), attribute: token.attribute })?
                    .into()
            }
            _ => return Err(ExportError::UnknownToken { placeholder: token.placeholder() }),
        })
    }
}

impl PolicyDocument {
    /// The document with every token replaced: what IAM gets to see in the given place. `arn_of` gives the ARN of each
    /// resource. Where the place's region or account is `*`, conditions are compared with wildcards.
    ///
    /// # Errors
    /// [`ExportError::Unbound`] for a resource without an ARN, [`ExportError::NoSuchAttribute`] if an ARN doesn't give
    /// what is asked for.
    pub fn resolved(
        &self,
        environment: &Environment,
        arn_of: impl Fn(&ResourceHandle) -> Option<String>,
    ) -> Result<Self, ExportError> {
        let mut failed = None;
        let mut fill = |text: &Text| {
            text.substitute(|token| match environment.value(token, &arn_of) {
                Ok(text) => text,
                Err(error) => {
                    failed.get_or_insert(error);
                    Text::new()
                }
            })
        };
        let mut out = self.clone();
        for statement in &mut out.statements {
            statement.resources = statement.resources.iter().map(&mut fill).collect();
            statement.aws_principal = statement.aws_principal.as_ref().map(&mut fill);
            let conditions = std::mem::take(&mut statement.conditions);
            statement.conditions = conditions
                .into_iter()
                .map(|mut condition| {
                    let is_open = |text: &Text| text.tokens().any(|token| environment.is_unknown(token));
                    if condition.operator == "StringEquals" && condition.values.iter().any(is_open) {
                        "StringLike".clone_into(&mut condition.operator);
                    }
                    condition.values = condition.values.iter().map(&mut fill).collect();
                    condition
                })
                .collect();
        }
        failed.map_or(Ok(out), Err)
    }

    /// The same as JSON text.
    ///
    /// # Errors
    /// As [`Self::resolved`].
    pub fn resolve(
        &self,
        environment: &Environment,
        arn_of: impl Fn(&ResourceHandle) -> Option<String>,
    ) -> Result<String, ExportError> {
        let document = self.resolved(environment, arn_of)?;
        Ok(Writer::new(Style::Plain, |_| String::new()).pretty(&document.to_value()))
    }
}
