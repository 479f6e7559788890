//! The definition with placeholders, and what stands for each.

use std::collections::BTreeMap;

use sfn_asl::json::{Object, Value};
use sfn_asl::token::Token;

use super::value;
use crate::error::ExportError;
use crate::limits;
use crate::localise::{whole_arn, whole_arns};
use crate::plan::Plan;

/// The text of the definition, and its `DefinitionSubstitutions`.
///
/// The ARN of a service integration or a qualified function is one placeholder as a whole, because cfn-lint takes either
/// `arn:aws:` or a placeholder for one. Every `${` in the text is a placeholder of ours; literal ones are written as
/// `\u0024{`.
pub(crate) fn definition(plan: &Plan<'_>) -> Result<(String, Object), ExportError> {
    let (machine, arns) = whole_arns(plan.deployment().machine.machine());
    let mut substitutions: BTreeMap<String, Value> = BTreeMap::new();
    for token in machine.tokens() {
        // A plan's handles have names of their own, none of which ends like those of whole ARNs.
        let arn = whole_arn(&token).and_then(|name| arns.get(name)).cloned();
        substitutions.insert(name(&token), value::lower(plan, &arn.unwrap_or_else(|| token.into()))?);
    }
    let text = limits::definition(&machine, |token| format!("${{{}}}", name(token)))?;
    Ok((text, substitutions.into_iter().collect()))
}

fn name(token: &Token) -> String {
    whole_arn(token).map_or_else(|| token.placeholder(), str::to_owned)
}
