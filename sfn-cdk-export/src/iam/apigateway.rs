//! Amazon API Gateway: `execute-api:Invoke`, and for the connections of a WebSocket API `execute-api:ManageConnections`.
//!
//! Sources: AWS Step Functions Developer Guide, "Create API Gateway REST APIs with Step Functions": only `IAM_ROLE` calls with the
//! role, the default is `NO_AUTH`; Amazon API Gateway Developer Guide, "Resource format of permissions for executing API in API
//! Gateway", "Control access to WebSocket APIs with IAM authorization": an API's own routes are invoked, `@connections` is managed.

use sfn_asl::Text;
use sfn_asl::token::{Attribute, Pseudo, ResourceKind};

use super::call::Call;
use super::flat::Flat;
use crate::policy::{Fields, arn};

pub(super) fn invoke(call: &mut Call<'_>) {
    if !call.may_be("AuthType", "IAM_ROLE") {
        return;
    }
    let expected = "the host of an API (<id>.execute-api.<region>.amazonaws.com)";
    let api = call.required("ApiEndpoint", expected, api);
    let mut resource = api.unwrap_or_else(|| arn("execute-api", Fields::RegionAndAccount, "*"));
    let segment = |flat: &Flat| flat.is_name(&flat.text, "-_$").then(|| flat.restore(&flat.text));
    let any = || Text::from("*");
    let stage = call.optional_by("Stage", "a stage's name", segment, any).unwrap_or_else(|| "$default".into());
    let method = call.required("Method", "an HTTP method", segment).unwrap_or_else(any);
    let path = call.optional_by("Path", "a path", |flat| Some(path(flat)), any).unwrap_or_default();
    for segment in [stage, method, path] {
        resource.push_str("/");
        resource.push(&segment);
    }
    if call.begins_with("Path", &["/@connections/", "@connections/"]) {
        call.allow("ManageConnections", ["execute-api:ManageConnections"], [resource]);
    } else {
        call.allow("InvokeApis", ["execute-api:Invoke"], [resource]);
    }
}

/// The ARN of the API with this host.
fn api(flat: &Flat) -> Option<Text> {
    if let Some((token, behind)) = flat.resource() {
        let is_host = token.resource.kind == ResourceKind::Api && token.attribute == Attribute::Host;
        return (is_host && behind.is_empty()).then(|| token.resource.arn().into());
    }
    let mut host = flat.text.split('.');
    let (id, service, region) = (host.next()?, host.next()?, host.next()?);
    if service != "execute-api" || !flat.is_name(id, "-") || !flat.is_region(region) || host.next().is_none() {
        return None;
    }
    let mut out = Text::from("arn:");
    out.push_token(Pseudo::Partition.into());
    out.push_str(":execute-api:");
    out.push(&flat.restore(region));
    out.push_str(":");
    out.push_token(Pseudo::AccountId.into());
    out.push_str(":");
    out.push(&flat.restore(id));
    Some(out)
}

/// The path, without its first `/` and without a query.
fn path(flat: &Flat) -> Text {
    let path = flat.text.strip_prefix('/').unwrap_or(&flat.text);
    flat.restore(path.split_once('?').map_or(path, |(path, _)| path))
}
