//! HTTPS APIs: `http:invoke`.
//!
//! Source: AWS Step Functions Developer Guide, "Call HTTPS APIs in Step Functions workflows": the call is authorised on the machine
//! itself, although the Service Authorization Reference has no resource type for it; credentials are in a secret of the
//! connection's.

use sfn_asl::Text;

use super::call::Call;
use super::flat::Flat;
use super::request::Argument;
use crate::policy::{Fields, Statement, arn};

/// A connection, for a public and for a private API.
const CONNECTIONS: [&str; 2] = ["Authentication.ConnectionArn", "InvocationConfig.ConnectionArn"];
const CONNECTION: &str = "a connection's ARN";

pub(super) fn invoke(call: &mut Call<'_>) {
    let mut invoke = Statement::allow("InvokeHttpEndpoints", ["states:InvokeHTTPEndpoint"], [call.own_machine()]);
    for (key, path, expected) in
        [("states:HTTPEndpoint", "ApiEndpoint", "a URL"), ("states:HTTPMethod", "Method", "an HTTP method")]
    {
        let known = call.required(path, expected, |_| Some(()));
        if let Some(condition) = known.and_then(|()| call.condition(key, path)) {
            invoke = invoke.condition(condition);
        }
    }
    call.push(invoke);
    let mut connections = Vec::new();
    for path in CONNECTIONS {
        match call.argument(path) {
            Argument::Missing => {}
            argument => connections.push(call.read(path, argument, CONNECTION, connection)),
        }
    }
    if connections.is_empty() {
        call.missing(CONNECTIONS[0]);
        connections.push(None);
    }
    call.detail = ", with the credentials of the connection";
    for connection in connections {
        let Connection { arn, secret } = connection.unwrap_or_else(Connection::any);
        call.allow("UseConnections", ["events:RetrieveConnectionCredentials"], [arn]);
        let actions = ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"];
        call.allow("ReadConnectionSecrets", actions, [secret]);
    }
    call.detail = "";
}

/// A connection of Amazon EventBridge.
struct Connection {
    arn: Text,
    /// Where its credentials are.
    secret: Text,
}

impl Connection {
    fn any() -> Self {
        Self {
            arn: arn("events", Fields::RegionAndAccount, "connection/*"),
            secret: arn("secretsmanager", Fields::RegionAndAccount, "secret:events!connection/*"),
        }
    }
}

/// `arn:...:connection/<name>/<id>`
fn connection(flat: &Flat) -> Option<Connection> {
    let [_, partition, _, region, account, resource] = flat.arn("events", Fields::RegionAndAccount)?;
    let rest = resource.strip_prefix("connection/")?;
    let (name, id) = rest.split_once('/').map_or((rest, None), |(name, id)| (name, Some(id)));
    if !flat.is_name(name, "-_.") || id.is_some_and(|id| !flat.is_name(id, "-")) {
        return None;
    }
    let place = format!("arn:{partition}:secretsmanager:{region}:{account}:secret:events!connection/{name}");
    let mut secret = flat.restore(&place);
    if id.is_some() || !flat.is_open() {
        secret.push_str("/*");
    }
    Some(Connection { arn: flat.restore(&flat.text), secret })
}
