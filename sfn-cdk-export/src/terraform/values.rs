//! Texts with tokens as HCL expressions.

use sfn_asl::Text;
use sfn_asl::text::PartRef;
use sfn_asl::token::{Attribute, Pseudo, ResourceHandle, Token};

use super::hcl::{Expression, Reference, StringPart};
use super::model::Uses;
use crate::arn::{self, Piece};
use crate::binding::Source;
use crate::error::ExportError;
use crate::plan::{Plan, variable};

/// Prints tokens, and remembers what they need.
pub(super) struct Values<'a> {
    plan: &'a Plan<'a>,
    uses: Uses,
}

impl<'a> Values<'a> {
    /// For the bindings of this plan.
    pub(super) fn new(plan: &'a Plan<'a>) -> Self {
        Self { plan, uses: Uses::default() }
    }

    /// The data sources that the printed tokens refer to.
    pub(super) fn uses(&self) -> Uses {
        self.uses.clone()
    }

    /// A text as an expression that gives a string.
    pub(super) fn text(&mut self, text: &Text) -> Result<Expression, ExportError> {
        let mut parts = Vec::new();
        for part in text.parts() {
            match part {
                PartRef::Literal(literal) => parts.push(StringPart::Literal(literal.to_owned())),
                PartRef::Token(token) => parts.extend(self.token(token)?),
            }
        }
        Ok(Expression::interpolated(parts))
    }

    /// Several texts as a list.
    pub(super) fn texts<'t>(&mut self, texts: impl IntoIterator<Item = &'t Text>) -> Result<Expression, ExportError> {
        Ok(Expression::List(texts.into_iter().map(|text| self.text(text)).collect::<Result<_, _>>()?))
    }

    /// What stands for a token.
    fn token(&mut self, token: &Token) -> Result<Vec<StringPart>, ExportError> {
        match token {
            Token::Pseudo(pseudo) => Ok(vec![self.pseudo(*pseudo)?]),
            Token::Resource(token) => self.resource(&token.resource, token.attribute),
            _ => Err(ExportError::UnknownToken { placeholder: token.placeholder() }),
        }
    }

    fn pseudo(&mut self, pseudo: Pseudo) -> Result<StringPart, ExportError> {
        let text = match pseudo {
            Pseudo::Partition | Pseudo::UrlSuffix => {
                self.uses.partition = true;
                if pseudo == Pseudo::Partition {
                    "data.aws_partition.current.partition"
                } else {
                    "data.aws_partition.current.dns_suffix"
                }
            }
            Pseudo::Region => {
                self.uses.region = true;
                "data.aws_service.states.region"
            }
            Pseudo::AccountId => {
                self.uses.account_id = true;
                "data.aws_caller_identity.current.account_id"
            }
            _ => return Err(ExportError::UnknownToken { placeholder: pseudo.name().to_owned() }),
        };
        Ok(StringPart::Interpolation(Reference::internal(text)))
    }

    fn resource(&mut self, handle: &ResourceHandle, attribute: Attribute) -> Result<Vec<StringPart>, ExportError> {
        let no_such = || ExportError::NoSuchAttribute { handle: handle.clone(), attribute };
        let pieces = arn::pieces(handle.kind, attribute).ok_or_else(no_such)?;
        let arn = Arn::of(handle, self.plan.terraform_source(handle)?)?;
        let part = |piece: &Piece| match piece {
            Piece::Literal(text) => Ok(StringPart::Literal((*text).to_owned())),
            Piece::Arn => Ok(arn.whole()),
            Piece::Field { separator, index } => arn.field(*separator, *index).ok_or_else(no_such),
            Piece::UrlSuffix => self.pseudo(Pseudo::UrlSuffix),
        };
        pieces.iter().map(part).collect()
    }
}

/// The ARN of a handle in HCL.
enum Arn {
    Literal(String),
    Reference(Reference),
}

impl Arn {
    fn of(handle: &ResourceHandle, source: Source<'_>) -> Result<Self, ExportError> {
        match source {
            Source::Unbound => Ok(Self::Reference(Reference::internal(format!("var.{}", variable(handle))))),
            Source::Arn(arn) => Ok(Self::Literal(arn.to_owned())),
            Source::Expression(text) => Ok(Self::Reference(expression(handle, text)?)),
            Source::GetAtt { .. } => Err(ExportError::Unbound { handle: handle.clone() }),
        }
    }

    fn whole(&self) -> StringPart {
        match self {
            Self::Literal(arn) => StringPart::Literal(arn.clone()),
            Self::Reference(reference) => StringPart::Interpolation(reference.clone()),
        }
    }

    fn field(&self, separator: char, index: usize) -> Option<StringPart> {
        match self {
            Self::Literal(arn) => arn.split(separator).nth(index).map(|field| StringPart::Literal(field.to_owned())),
            Self::Reference(reference) => Some(StringPart::Interpolation(Reference::internal(format!(
                "split(\"{separator}\", {reference})[{index}]"
            )))),
        }
    }
}

/// The expression that a handle is bound to.
fn expression(handle: &ResourceHandle, text: &str) -> Result<Reference, ExportError> {
    Reference::parse(text).map_err(|fault| ExportError::InvalidExpression {
        handle: handle.clone(),
        expression: text.to_owned(),
        reason: fault.to_string(),
    })
}
