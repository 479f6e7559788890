//! Texts with tokens as intrinsic functions.

use sfn_asl::Text;
use sfn_asl::json::{Number, Object, Value};
use sfn_asl::text::PartRef;
use sfn_asl::token::{Attribute, Pseudo, ResourceToken, Token};

use crate::arn::{self, Piece};
use crate::binding::Source;
use crate::error::ExportError;
use crate::name::upper_camel_case;
use crate::plan::{Plan, parameter};

/// A tree of our own making with every text lowered; not for what a user writes, whose functions are to work.
pub(crate) fn lower_all(plan: &Plan<'_>, value: &Value) -> Result<Value, ExportError> {
    Ok(match value {
        Value::String(text) => lower(plan, text)?,
        Value::Array(items) => Value::Array(items.iter().map(|item| lower_all(plan, item)).collect::<Result<_, _>>()?),
        Value::Object(object) => {
            let members: Result<Object, _> =
                object.iter().map(|(key, value)| Ok((key, lower_all(plan, value)?))).collect();
            members?.into()
        }
        scalar => scalar.clone(),
    })
}

/// A text as a string, `Ref`, `Fn::GetAtt`, `Fn::Select` or `Fn::Sub`.
pub(crate) fn lower(plan: &Plan<'_>, text: &Text) -> Result<Value, ExportError> {
    if let Some(token) = text.as_token() {
        return token_value(plan, token);
    }
    if let Some(literal) = text.as_literal() {
        return literal_value(literal);
    }
    let mut pattern = String::new();
    // The text, as long as it needs no function.
    let mut without_function = Some(String::new());
    let mut variables = Object::new();
    for part in text.parts() {
        let reference = match part {
            PartRef::Literal(literal) => Reference::Literal(literal.to_owned()),
            PartRef::Token(token) => reference(plan, token)?,
        };
        let name = match reference {
            Reference::Literal(literal) => {
                pattern.push_str(&escape(&literal));
                without_function = without_function.map(|text| text + &literal);
                continue;
            }
            Reference::Name(name) => name,
            Reference::Variable(name, value) => {
                if variables.get(&name).is_none() {
                    variables.push(name.as_str(), value);
                }
                name
            }
        };
        without_function = None;
        pattern.push_str("${");
        pattern.push_str(&name);
        pattern.push('}');
    }
    if let Some(text) = without_function {
        return literal_value(&text);
    }
    check(&pattern)?;
    let argument =
        if variables.is_empty() { Value::from(pattern) } else { Value::Array(vec![pattern.into(), variables.into()]) };
    Ok(Object::new().with("Fn::Sub", argument).into())
}

/// `${` in the text of `Fn::Sub` that is to stay.
fn escape(literal: &str) -> String {
    literal.replace("${", "${!")
}

fn literal_value(literal: &str) -> Result<Value, ExportError> {
    check(literal)?;
    Ok(literal.into())
}

/// CloudFormation looks for dynamic references in every property, after its functions, and has no way to escape one.
///
/// Source: AWS CloudFormation User Guide, "Get values stored in other services using dynamic references".
fn check(text: &str) -> Result<(), ExportError> {
    if text.contains("{{resolve:") {
        return Err(ExportError::DynamicReference { place: format!("`{text}`") });
    }
    Ok(())
}

/// How a token can stand in `Fn::Sub`.
enum Reference {
    /// As `${name}`.
    Name(String),
    /// As these characters.
    Literal(String),
    /// As `${name}`, a variable with this value.
    Variable(String, Value),
}

fn reference(plan: &Plan<'_>, token: &Token) -> Result<Reference, ExportError> {
    let placeholder = token.placeholder();
    match token {
        Token::Pseudo(pseudo) => Ok(Reference::Name(pseudo_name(*pseudo).to_owned())),
        Token::Resource(token) => {
            let source = plan.template_source(&token.resource)?;
            Ok(match (source, token.attribute) {
                (Source::GetAtt { logical_id, attribute }, Attribute::Arn) => {
                    Reference::Name(format!("{logical_id}.{attribute}"))
                }
                (Source::Arn(arn), Attribute::Arn) => Reference::Literal(arn.to_owned()),
                (_, Attribute::Arn) => Reference::Name(parameter(&token.resource)),
                _ => match attribute_value(token, source)? {
                    Value::String(text) => Reference::Literal(text.to_string()),
                    value => Reference::Variable(upper_camel_case(&placeholder), value),
                },
            })
        }
        _ => Err(ExportError::UnknownToken { placeholder: token.placeholder() }),
    }
}

fn token_value(plan: &Plan<'_>, token: &Token) -> Result<Value, ExportError> {
    match token {
        Token::Pseudo(pseudo) => Ok(reference_to(pseudo_name(*pseudo))),
        Token::Resource(token) => attribute_value(token, plan.template_source(&token.resource)?),
        _ => Err(ExportError::UnknownToken { placeholder: token.placeholder() }),
    }
}

/// An attribute of a resource, got from its ARN.
fn attribute_value(token: &ResourceToken, source: Source<'_>) -> Result<Value, ExportError> {
    let no_attribute = || ExportError::NoSuchAttribute { handle: token.resource.clone(), attribute: token.attribute };
    let pieces = arn::pieces(token.resource.kind, token.attribute).ok_or_else(no_attribute)?;
    let arn: Value = match source {
        Source::Arn(arn) => arn.into(),
        Source::GetAtt { logical_id, attribute } => super::resources::get_att(logical_id, attribute),
        _ => reference_to(&parameter(&token.resource)),
    };
    let mut values: Vec<Value> = Vec::new();
    for piece in pieces {
        values.push(match (*piece, arn.as_str()) {
            (Piece::Literal(literal), _) => literal.into(),
            (Piece::Arn, _) => arn.clone(),
            (Piece::UrlSuffix, _) => reference_to(pseudo_name(Pseudo::UrlSuffix)),
            (Piece::Field { separator, index }, Some(arn)) => {
                arn.split(separator).nth(index).ok_or_else(no_attribute)?.into()
            }
            (Piece::Field { separator, index }, None) => {
                let split = vec![separator.to_string().into(), arn.clone()];
                let split = Object::new().with("Fn::Split", Value::Array(split));
                let index = Number::from(u64::try_from(index).unwrap_or(u64::MAX));
                Object::new().with("Fn::Select", Value::Array(vec![index.into(), split.into()])).into()
            }
        });
    }
    match (values.pop(), values.is_empty()) {
        (Some(only), true) => Ok(only),
        (Some(last), false) => {
            values.push(last);
            let join = vec!["".into(), Value::Array(values)];
            Ok(Object::new().with("Fn::Join", Value::Array(join)).into())
        }
        (None, _) => Err(no_attribute()),
    }
}

fn reference_to(name: &str) -> Value {
    Object::new().with("Ref", name).into()
}

fn pseudo_name(pseudo: Pseudo) -> &'static str {
    match pseudo {
        Pseudo::Partition => "AWS::Partition",
        Pseudo::Region => "AWS::Region",
        Pseudo::AccountId => "AWS::AccountId",
        // A plan holds no others.
        _ => "AWS::URLSuffix",
    }
}
