//! The connections of a WebSocket API: `@connections` commands through the integration of Amazon API Gateway.
//!
//! Sources: Amazon API Gateway Developer Guide, "Use `@connections` commands in your backend service"; AWS Step Functions
//! Developer Guide, "Create API Gateway REST APIs with Step Functions" (the path of the API, signed by the workflow's role).
//!
//! ```
//! use sfn_dsl::aws::apigateway::connections::{self, PostToConnection};
//! use sfn_dsl::prelude::*;
//!
//! #[derive(Payload)]
//! pub struct Client { pub connection_id: String }
//!
//! workflow! {
//!     Greet(client: Client) {
//!         Post: connections::post_to_connection(PostToConnection {
//!             api_endpoint: "abc123.execute-api.eu-west-1.amazonaws.com",
//!             stage: "live",
//!             connection_id: client.connection_id,
//!             data: [("progress", 10)],
//!         }) -> end catch apigateway::Error::StatusCode410 -> Gone;
//!         Gone: fail "ClientGone";
//!     }
//! }
//! # use sfn_dsl::aws::apigateway;
//! assert!(Greet::asl().contains("{% '/@connections/' & $states.context.Execution.Input.connection_id %}"));
//! ```

use serde_json::Value;

use super::apigateway::{Error, InvokeResponse};
use super::{Call, Callback, Request, Returns};
use crate::expr::{Literal, Node};
use crate::payload::contract::{Depth, Members, Wanted};
use crate::payload::{NoFields, Payload, PayloadStruct, kind};
use crate::{Slot, Val};

macro_rules! commands {
    ($($(#[$doc:meta])* $function:ident $request:ident $method:literal { $($member:ident: $type:ty $(= $wire:literal)?,)* })*) => { $(
        $(#[$doc])*
        pub fn $function(request: $request) -> Call<$request, InvokeResponse, Callback> {
            Call::new(&request)
        }

        #[doc = concat!("The request of [`", stringify!($function), "`].")]
        pub struct $request {
            /// The host of the API: `abc123.execute-api.eu-west-1.amazonaws.com`.
            pub api_endpoint: Slot<String>,
            /// The stage of the API.
            pub stage: Slot<String>,
            /// The connection: `requestContext.connectionId` of an event of the API.
            pub connection_id: Slot<String>,
            $(
                /// What the client gets.
                pub $member: Slot<$type>,
            )*
        }

        #[diagnostic::do_not_recommend]
        impl Payload for $request {
            type Fields = NoFields;
            type Kind = kind::Unknown<Self>;
            type At<D: Depth> = super::Unlike<Self>;

            const MEMBERS: Members = Members::Any;
            const SERVICE_TYPE: &'static str = concat!(module_path!(), "::", stringify!($request));

            fn fields(_: &crate::expr::Place) -> NoFields {
                NoFields::new()
            }
        }

        #[diagnostic::do_not_recommend]
        impl PayloadStruct for $request {
            type Args = Self;

            const WANTED: &'static [Wanted] = wanted!($request: api_endpoint, stage, connection_id $(, $member)*);

            fn omitted() -> Self {
                Self {
                    api_endpoint: Slot::omitted(),
                    stage: Slot::omitted(),
                    connection_id: Slot::omitted(),
                    $($member: Slot::omitted(),)*
                }
            }
        }

        #[diagnostic::do_not_recommend]
        impl Val for $request {
            type Ty = Self;

            fn to_node(&self) -> Node {
                super::object(&[
                    ("ApiEndpoint", self.api_endpoint.node()),
                    ("Method", &text($method)),
                    ("Stage", self.stage.node()),
                    ("Path", &Node::Format(vec![text("/@connections/"), self.connection_id.to_node()])),
                    $($(($wire, self.$member.node()),)?)*
                    ("AuthType", &text("IAM_ROLE")),
                ])
            }
        }

        impl Request for $request {
            type Response = InvokeResponse;
            type Errors = Error;

            const RESOURCE: &'static str = "apigateway:invoke";
        }

        #[diagnostic::do_not_recommend]
        impl Returns<Callback> for $request {
            const MEMBER: &'static str = "ResponseBody";
        }
    )* };
}

macro_rules! wanted {
    ($request:ident: $($member:ident),*) => {
        &[$(Wanted {
            field: stringify!($member),
            may_be_left_out: false,
            message: concat!(
                "[SFN0306] `", stringify!($member), "` of `", stringify!($request), "` is missing\n= help: every member is given \
                 but those that are optional",
            ),
        }),*]
    };
}

commands! {
    /// Sends data to a client; a client that is gone is [`Error::StatusCode410`].
    post_to_connection PostToConnection "POST" { data: Value = "RequestBody", }
    /// Describes a connection.
    get_connection GetConnection "GET" {}
    /// Closes a connection.
    delete_connection DeleteConnection "DELETE" {}
}

fn text(text: &str) -> Node {
    Node::Literal(Literal::String(text.to_owned()))
}
