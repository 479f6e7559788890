//! The definition with placeholders, and what stands for each.

use std::collections::BTreeMap;

use sfn_asl::Text;
use sfn_asl::json::{Object, Style, Value};
use sfn_asl::token::Token;

use super::value;
use crate::error::ExportError;
use crate::localise::{integration_of, placeholder, whole_arns};
use crate::plan::Plan;

/// The text of the definition, and its `DefinitionSubstitutions`.
///
/// The ARN of a service integration is one placeholder as a whole, because cfn-lint takes either `arn:aws:` or a
/// placeholder for one. Every `${` in the text is a placeholder of ours; literal ones are written as `\u0024{`.
pub(crate) fn definition(plan: &Plan<'_>) -> Result<(String, Object), ExportError> {
    let machine = whole_arns(plan.deployment().machine.machine());
    let mut substitutions: BTreeMap<String, (Token, Value)> = BTreeMap::new();
    for token in machine.tokens() {
        let name = name(&token);
        let text = match integration_of(&token) {
            Some(integration) => integration_arn(integration),
            None => token.clone().into(),
        };
        let value = value::lower(plan, &text)?;
        if let Some((first, _)) = substitutions.insert(name.clone(), (token.clone(), value)) {
            return Err(ExportError::IdCollision { id: name, first: describe(&first), second: describe(&token) });
        }
    }
    let text = machine.to_template(Style::Template, |token| format!("${{{}}}", name(token)));
    Ok((text, substitutions.into_iter().map(|(name, (_, value))| (name, value)).collect()))
}

fn name(token: &Token) -> String {
    integration_of(token).map_or_else(|| token.placeholder(), placeholder)
}

fn integration_arn(integration: &str) -> Text {
    let mut text = Text::from("arn:");
    text.push_token(sfn_asl::token::Pseudo::Partition.into());
    text.push_str(":states:::");
    text.push_str(integration);
    text
}

fn describe(token: &Token) -> String {
    match (integration_of(token), token) {
        (Some(integration), _) => format!("the integration `{integration}`"),
        (None, Token::Resource(token)) => format!("the {}", token.resource),
        (None, token) => format!("the token `{}`", token.placeholder()),
    }
}
