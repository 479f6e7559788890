//! Calls of any other AWS API: the integrations of the AWS SDK.
//!
//! Source: AWS Step Functions Developer Guide, "Learning to use AWS service SDK integrations in Step Functions".

use sfn_asl::model::QueryLanguage;

use super::arguments::Request;
use super::handle::NoErrors;
use super::{TaskCall, TaskParts, Untyped, WaitForTaskToken};
use crate::expr::Val;
use crate::payload::kind::Present;
use crate::payload::{PassedOn, Payload, Written};

/// A call of an operation of the AWS SDK, such as `sdk("s3", "putObjectTagging")`. What it gives, only its reader
/// knows: see [`typed`](super::typed).
///
/// Service and operation are spelt as in the ARN, the members of the request as Step Functions spells them, with a capital
/// letter. `workflow!` checks all three; of a builder's machine, a validation with the catalogue of `sfn-services` does.
///
/// ```
/// use sfn_dsl::prelude::*;
/// use sfn_dsl::resource::{sdk, typed};
///
/// #[derive(Payload)]
/// struct Identity { #[serde(rename = "Account")] account: String }
///
/// let mut workflow = WorkflowBuilder::<()>::new();
/// let call = typed::<_, Identity>(sdk("sts", "getCallerIdentity"));
/// let identity = workflow.task("WhoAmI", call).bind("identity").next("Done");
/// workflow.succeed("Done", Slot::<String>::new(&identity.account));
/// assert!(workflow.finish().to_json().contains("arn:aws:states:::aws-sdk:sts:getCallerIdentity"));
/// ```
pub fn sdk(service: &str, operation: &str) -> SdkTask {
    SdkTask(Request::new(format!("aws-sdk:{service}:{operation}")))
}

/// A value that is there.
#[diagnostic::on_unimplemented(
    message = "`{Self}` may be absent, and a member of a request is there or is not written",
    label = "may be absent",
    note = "test it with `.is_some()` in a choice and write `value?` behind it, or give it a default with `.unwrap_or(..)`"
)]
pub trait Given {}

#[diagnostic::do_not_recommend]
impl<T: Payload> Given for T where T::Kind: Present {}

#[diagnostic::do_not_recommend]
impl<T> Given for Written<T> {}

/// A call of an operation of the AWS SDK ([`sdk`]).
#[derive(Debug, Clone)]
pub struct SdkTask(Request);

impl SdkTask {
    /// A member of the request.
    #[must_use]
    #[allow(clippy::needless_pass_by_value)]
    pub fn with<V: Val>(self, member: &str, value: V) -> Self
    where
        V::Ty: PassedOn + Given,
    {
        Self(self.0.with(member.to_owned(), value.to_node()))
    }
}

#[diagnostic::do_not_recommend]
impl TaskCall for SdkTask {
    type Output = Untyped;
    type Errors = NoErrors;

    fn into_parts(self, language: QueryLanguage) -> TaskParts {
        self.0.into_parts(language)
    }
}

#[diagnostic::do_not_recommend]
impl WaitForTaskToken for SdkTask {}
