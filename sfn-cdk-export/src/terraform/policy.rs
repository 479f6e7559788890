//! Policy documents as `statement` blocks of `aws_iam_policy_document`.

use sfn_asl::Text;
use sfn_asl::text::PartRef;

use super::hcl::{Block, Body, Expression};
use super::normal::is_stable;
use super::values::Values;
use crate::error::ExportError;
use crate::policy::{Condition, PolicyDocument, Statement};

/// The `statement` blocks of a document.
pub(super) fn statements(document: &PolicyDocument, values: &mut Values<'_>) -> Result<String, ExportError> {
    let mut body = Body::new();
    for statement in &document.statements {
        body = body.block(Block::new("statement", block(statement, values)?));
    }
    Ok(body.render())
}

fn block(statement: &Statement, values: &mut Values<'_>) -> Result<Body, ExportError> {
    let values_of = statement.conditions.iter().flat_map(|condition| &condition.values);
    for text in statement.resources.iter().chain(values_of) {
        if let Some(reason) = unwritable(text) {
            return Err(ExportError::InvalidStatement { sid: statement.sid.clone(), reason });
        }
    }
    let mut body = Body::new()
        .attribute("sid", Expression::string(statement.sid.as_str()))
        .attribute("effect", Expression::string("Allow"))
        .attribute("actions", Expression::strings(statement.actions.iter().map(String::as_str)));
    if !statement.resources.is_empty() {
        body = body.attribute("resources", values.texts(&statement.resources)?);
    }
    if let Some(service) = &statement.service_principal {
        let principals = Body::new()
            .attribute("type", Expression::string("Service"))
            .attribute("identifiers", Expression::strings([service.as_str()]));
        body = body.block(Block::new("principals", principals));
    }
    if let Some(principal) = &statement.aws_principal {
        let principals = Body::new()
            .attribute("type", Expression::string("AWS"))
            .attribute("identifiers", values.texts([principal])?);
        body = body.block(Block::new("principals", principals));
    }
    for condition in &statement.conditions {
        body = body.block(Block::new("condition", condition_body(condition, values)?));
    }
    Ok(body)
}

fn condition_body(condition: &Condition, values: &mut Values<'_>) -> Result<Body, ExportError> {
    Ok(Body::new()
        .attribute("test", Expression::string(condition.operator.as_str()))
        .attribute("variable", Expression::string(condition.key.as_str()))
        .attribute("values", values.texts(&condition.values)?))
}

/// Why a text would not reach IAM as it is.
fn unwritable(text: &Text) -> Option<&'static str> {
    if has_provider_variable(text) {
        return Some("holds `&{`, which Terraform's AWS provider takes for `${`: replace the `&` by the wildcard `?`");
    }
    let mut literals = text.parts().filter_map(|part| match part {
        PartRef::Literal(literal) => Some(literal),
        PartRef::Token(_) => None,
    });
    literals.any(|literal| !is_stable(literal)).then_some(
        "holds characters that Terraform changes to their composed form (Unicode NFC): replace them by the wildcard `*`",
    )
}

/// The provider reads `&{` in resources and condition values as `${`, the beginning of a policy variable (Terraform AWS
/// provider, `aws_iam_policy_document`, "Context variable interpolation"); nothing stands for `&{` itself.
fn has_provider_variable(text: &Text) -> bool {
    let mut ampersand = false;
    text.parts().any(|part| match part {
        PartRef::Literal(literal) => {
            let found = literal.contains("&{") || (ampersand && literal.starts_with('{'));
            ampersand = literal.ends_with('&');
            found
        }
        PartRef::Token(_) => {
            ampersand = false;
            false
        }
    })
}
