//! Policies of a given place of deployment.

use sfn_asl::Text;
use sfn_asl::json::{Object, Style, Value, Writer};
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
    /// The document with every token replaced, as JSON text: what IAM gets to see in the given place. `arn_of` gives the
    /// ARN of each resource.
    ///
    /// # Errors
    /// [`ExportError::Unbound`] for a resource without an ARN, [`ExportError::NoSuchAttribute`] if an ARN doesn't give
    /// what is asked for.
    pub fn resolve(
        &self,
        environment: &Environment,
        arn_of: impl Fn(&ResourceHandle) -> Option<String>,
    ) -> Result<String, ExportError> {
        let mut failed = None;
        let value: Value = self.to_value().map_text(&mut |text: &Text| {
            text.substitute(|token| match environment.value(token, &arn_of) {
                Ok(text) => text,
                Err(error) => {
                    failed.get_or_insert(error);
                    Text::new()
                }
            })
        });
        match failed {
            Some(error) => Err(error),
            None => Ok(Writer::new(Style::Plain, |_| String::new()).pretty(&distinct(value))),
        }
    }
}

/// The document with each element of a list once: two tokens may stand for one text.
fn distinct(value: Value) -> Value {
    match value {
        Value::Array(items) => {
            let mut out: Vec<Value> = Vec::new();
            for item in items.into_iter().map(distinct) {
                // Statements differ in their identifiers, and stay.
                if !out.contains(&item) {
                    out.push(item);
                }
            }
            Value::Array(out)
        }
        Value::Object(members) => {
            members.iter().map(|(key, member)| (key, distinct(member.clone()))).collect::<Object>().into()
        }
        scalar => scalar,
    }
}
