//! AWS KMS: keys that the request names by an alias.
//!
//! Source: AWS KMS Developer Guide, "Using aliases to control access to KMS keys": a policy can't name a key by its alias, but
//! it can ask for the alias in the request.

use sfn_services::sdk::Permission;

use super::template;
use super::values::Filled;
use crate::iam::call::Call;
use crate::iam::flat::Flat;
use crate::iam::request::Argument;
use crate::policy::Condition;

/// A key that an alias names: any, of the alias's place. Nothing if it is no alias.
pub(super) fn key(flat: &Flat) -> Option<Filled> {
    if let Some([.., resource]) = template::arn(flat) {
        let place = flat.text.strip_suffix(resource).filter(|_| resource.starts_with("alias/"))?;
        let mut head = flat.restore(place);
        head.push_str("key/*");
        return Some(Filled::head(head));
    }
    flat.text.starts_with("alias/").then(Filled::any)
}

/// That the request has this alias.
pub(super) fn request_alias(call: &Call<'_>, permission: &Permission) -> Option<Condition> {
    let key = permission.resources.iter().find(|of| of.name == "key" && permission.action.starts_with("kms:"))?;
    let [source] = key.variables.first()?.sources.as_slice() else { return None };
    let Argument::Text(flat) = call.argument(&source.member) else { return None };
    let at = match template::arn(&flat) {
        Some([.., resource]) if resource.starts_with("alias/") => flat.text.len() - resource.len(),
        None if flat.text.starts_with("alias/") => 0,
        _ => return None,
    };
    let alias = flat.text.get(at..).unwrap_or_default();
    if flat.is_open() {
        return Some(Condition::new("StringLike", "kms:RequestAlias", flat.restore(alias)));
    }
    let alias = flat.clone().with_text(alias.to_owned()).restore_value();
    Some(Condition::new("StringEquals", "kms:RequestAlias", alias))
}
