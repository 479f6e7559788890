//! AWS Lambda: versions and aliases that `Qualifier` names.
//!
//! Source: AWS Lambda Developer Guide, "Fine-tuning the Resources and Conditions sections of policies".

use sfn_asl::Text;

use crate::iam::call::Call;
use crate::iam::flat::Flat;
use crate::iam::request::Argument;

/// Adds the qualified ARNs of the functions, if the request has a qualifier.
pub(super) fn qualify(call: &mut Call<'_>, functions: &mut Vec<Text>) {
    let qualifier = call.argument("Qualifier");
    if matches!(qualifier, Argument::Missing) || call.request.is_computed() {
        return;
    }
    let find = |flat: &Flat| flat.is_name(&flat.text, "-_$").then(|| flat.restore(&flat.text));
    let qualifier = call.read("Qualifier", qualifier, "a version or an alias", find).unwrap_or_else(|| "*".into());
    let with_qualifier = |function: &Text| {
        let mut arn = function.clone();
        arn.push_str(":");
        arn.push(&qualifier);
        arn
    };
    let more: Vec<Text> = functions.iter().map(with_qualifier).collect();
    functions.extend(more);
}
