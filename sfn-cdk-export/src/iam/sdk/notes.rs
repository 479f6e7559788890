//! What the reader of a policy should know of a call of the AWS SDK.

use sfn_services::sdk::{Iam, Permission};

use super::known::Known;
use super::tags;
use crate::iam::call::Call;
use crate::iam::codes;

/// Actions that AWS lists as needed with it in some cases, and that nothing of the request decides.
pub(super) fn dependents(call: &mut Call<'_>, known: &Known, permission: &Permission) {
    let is_settled = |action: &str| {
        tags::is_tagging(permission, action)
            || action == "iam:PassRole" && (!known.roles.is_empty() || !call.roles.is_empty())
            || matches!(&known.iam, Iam::Actions(permissions) if permissions.iter().any(|other| other.action == action))
    };
    let others: Vec<String> =
        permission.dependents.iter().filter(|action| !is_settled(action)).map(|action| format!("`{action}`")).collect();
    if others.is_empty() {
        return;
    }
    let (state, action, others) = (call.state, &permission.action, others.join(", "));
    call.find(
        codes::DEPENDENT_ACTIONS,
        format!("`{action}` of the state `{state}` may need more in some cases: {others}"),
        format!(
            "add those that your resources need, such as `kms` actions for encrypted ones (in Rust: \
             `.more_permissions_of(\"{state}\", [...])`)"
        ),
    );
}

/// No member of the request names the resource.
pub(super) fn unnamed(call: &mut Call<'_>, permission: &Permission, kind: &str) {
    let (state, action) = (call.state, &permission.action);
    call.find(
        codes::UNNAMED_RESOURCE,
        format!("the request of the state `{state}` names no `{kind}`: the policy allows `{action}` on every one"),
        format!(
            "put the resources in the place of the pattern, if you know them (in Rust: `.scope_of(\"{state}\", [...])`)"
        ),
    );
}
