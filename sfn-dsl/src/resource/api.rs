//! APIs: Amazon API Gateway.

use super::handle::handle;
use crate::expr::{Node, Val};

/// An API of Amazon API Gateway: `api SHOP;`. As a value it is its host, such as
/// `abc123.execute-api.eu-west-1.amazonaws.com`, which requests take as their `api_endpoint`. A deployment binds the ARN
/// under which the API is executed, without a stage: `arn:aws:execute-api:eu-west-1:123456789012:abc123`.
///
/// ```
/// use sfn_dsl::aws::apigateway::{self, Invoke};
/// use sfn_dsl::prelude::*;
///
/// resources! {
///     api SHOP;
/// }
///
/// workflow! {
///     Close() {
///         Close: apigateway::invoke(Invoke {
///             api_endpoint: SHOP,
///             method: "DELETE",
///             path: "/doors",
///             auth_type: "IAM_ROLE",
///         });
///     }
/// }
///
/// assert!(Close::asl().contains(r#""ApiEndpoint": "${shop_host}""#));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Api {
    name: &'static str,
}

impl Api {
    /// The handle of that name.
    pub const fn new(name: &'static str) -> Self {
        Self { name }
    }
}

handle! { [] Api, Api:
    /// The ARN.
    arn Arn;
    /// The host.
    host Host;
}

#[diagnostic::do_not_recommend]
impl Val for Api {
    type Ty = String;

    fn to_node(&self) -> Node {
        self.host().to_node()
    }
}
