//! What the `Resource` of a Task state names.
//!
//! Sources: AWS Step Functions Developer Guide, "Task workflow state" (ARN forms) and "Integrating services"
//! (service integration patterns).

use std::fmt;

use crate::text::{PartRef, Text};
use crate::token::{Attribute, ResourceKind, Token};

/// A `Resource`, understood.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Resource {
    /// A Lambda function by its own ARN, called directly; its result is the bare payload.
    LambdaFunction(Text),
    /// An activity by its ARN.
    Activity(Text),
    /// A service integration, optimised or of the AWS SDK.
    Integration(Integration),
    /// Text that a deployment tool still has to fill in: `${...}` written by the user.
    Placeholder(Text),
}

/// A service integration: `arn:<partition>:states:::<service>:<action>[.<pattern>]`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Integration {
    /// The partition as it is written, such as `aws`.
    pub partition: String,
    /// Whether it is `aws-sdk:<service>`, any API of the AWS SDK, rather than an optimised integration.
    pub sdk: bool,
    /// The service, such as `lambda`, `sqs` or (of the SDK) `s3`.
    pub service: String,
    /// The action, such as `invoke` or `sendMessage`.
    pub action: String,
    /// How the call is awaited.
    pub pattern: Pattern,
}

/// How a service integration is awaited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pattern {
    /// The response of the call ends the task.
    RequestResponse,
    /// `.sync`: the end of the job ends the task.
    Sync,
    /// `.sync:2`: as `.sync`, the result as JSON instead of a string.
    Sync2,
    /// `.waitForTaskToken`: a call with the task's token ends the task.
    WaitForTaskToken,
}

impl Pattern {
    /// The suffix of the action.
    pub fn suffix(self) -> &'static str {
        match self {
            Self::RequestResponse => "",
            Self::Sync => ".sync",
            Self::Sync2 => ".sync:2",
            Self::WaitForTaskToken => ".waitForTaskToken",
        }
    }
}

/// `lambda:invoke`, `sqs:sendMessage.waitForTaskToken`, `aws-sdk:s3:copyObject`.
impl fmt::Display for Integration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.sdk {
            f.write_str("aws-sdk:")?;
        }
        write!(f, "{}:{}{}", self.service, self.action, self.pattern.suffix())
    }
}

impl Resource {
    /// Understands the text of a `Resource`; `None` if it has none of the forms that Step Functions takes.
    pub fn parse(text: &Text) -> Option<Self> {
        if let Some(literal) = text.as_literal() {
            return Self::parse_literal(literal);
        }
        match text.as_token() {
            Some(Token::Resource(token)) if token.attribute == Attribute::Arn => match token.resource.kind {
                ResourceKind::LambdaFunction => Some(Self::LambdaFunction(text.clone())),
                ResourceKind::Activity => Some(Self::Activity(text.clone())),
                _ => None,
            },
            Some(_) => None,
            None => {
                // The ARN of a function with a token in it: `<function ARN>:live`, `arn:<partition>:lambda:...`.
                let mut flat = String::new();
                let mut function = false;
                for part in text.parts() {
                    match part {
                        PartRef::Literal(literal) => flat.push_str(literal),
                        PartRef::Token(Token::Resource(token)) => {
                            function |= token.attribute == Attribute::Arn
                                && token.resource.kind == ResourceKind::LambdaFunction;
                            flat.push('x');
                        }
                        PartRef::Token(Token::Pseudo(_)) => flat.push_str("aws"),
                    }
                }
                if function { Some(Self::LambdaFunction(text.clone())) } else { Self::kind_of(&flat, || text.clone()) }
            }
        }
    }

    fn parse_literal(literal: &str) -> Option<Self> {
        if literal.contains("${") {
            return Some(Self::Placeholder(literal.into()));
        }
        Self::kind_of(literal, || literal.into())
    }

    fn kind_of(literal: &str, text: impl Fn() -> Text) -> Option<Self> {
        let mut fields = literal.splitn(6, ':');
        let ("arn", partition, service, region, account, rest) =
            (fields.next()?, fields.next()?, fields.next()?, fields.next()?, fields.next()?, fields.next()?)
        else {
            return None;
        };
        if !(partition == "aws" || partition.starts_with("aws-")) {
            return None;
        }
        match service {
            "lambda" if !region.is_empty() && !account.is_empty() => {
                let name = rest.strip_prefix("function:")?;
                (!name.is_empty()).then(|| Self::LambdaFunction(text()))
            }
            "states" => {
                if let Some(name) = rest.strip_prefix("activity:") {
                    return (!name.is_empty()).then(|| Self::Activity(text()));
                }
                Integration::parse(partition, rest).map(Self::Integration)
            }
            _ => None,
        }
    }
}

impl Integration {
    fn parse(partition: &str, rest: &str) -> Option<Self> {
        let (sdk, rest) = match rest.strip_prefix("aws-sdk:") {
            Some(rest) => (true, rest),
            None => (false, rest),
        };
        let (service, call) = rest.split_once(':')?;
        let (action, suffix) = match call.find('.') {
            Some(dot) => call.split_at(dot),
            None => (call, ""),
        };
        let pattern = [Pattern::RequestResponse, Pattern::Sync, Pattern::Sync2, Pattern::WaitForTaskToken]
            .into_iter()
            .find(|pattern| pattern.suffix() == suffix)?;
        let word = |text: &str, extra: &[char]| {
            !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || extra.contains(&c))
        };
        (word(service, &['-']) && word(action, &[])).then(|| Self {
            partition: partition.to_owned(),
            sdk,
            service: service.to_owned(),
            action: action.to_owned(),
            pattern,
        })
    }

    /// The ARN with another partition.
    pub fn arn(&self, partition: &Text) -> Text {
        let mut text = Text::from("arn:");
        text.push(partition);
        text.push_str(":states:::");
        text.push_str(&self.to_string());
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::ResourceHandle;

    fn integration(text: &str) -> Integration {
        match Resource::parse(&text.into()) {
            Some(Resource::Integration(integration)) => integration,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn integrations() {
        let found = integration("arn:aws-cn:states:::sqs:sendMessage.waitForTaskToken");
        assert_eq!(found.partition, "aws-cn");
        assert_eq!((found.sdk, found.pattern), (false, Pattern::WaitForTaskToken));
        assert_eq!(found.to_string(), "sqs:sendMessage.waitForTaskToken");
        assert_eq!(found.arn(&"aws".into()), "arn:aws:states:::sqs:sendMessage.waitForTaskToken");
        let sdk = integration("arn:aws:states:us-east-1:123456789012:aws-sdk:s3:copyObject");
        assert_eq!(sdk.to_string(), "aws-sdk:s3:copyObject");
        assert_eq!(integration("arn:aws:states:::states:startExecution.sync:2").pattern, Pattern::Sync2);
    }

    #[test]
    fn functions_and_activities() {
        for arn in [
            "arn:aws:lambda:us-east-1:123456789012:function:f",
            "arn:aws:lambda:us-east-1:123456789012:function:f:live",
        ] {
            assert_eq!(Resource::parse(&arn.into()), Some(Resource::LambdaFunction(arn.into())));
        }
        let handle = ResourceHandle::new(ResourceKind::LambdaFunction, "f");
        assert!(matches!(Resource::parse(&handle.arn().into()), Some(Resource::LambdaFunction(_))));
        let activity = "arn:aws:states:us-east-1:123456789012:activity:a";
        assert_eq!(Resource::parse(&activity.into()), Some(Resource::Activity(activity.into())));
    }

    #[test]
    fn everything_else_is_refused() {
        for bad in [
            "",
            "f",
            "arn:aws:lambda:::function:",
            "arn:aws:states:::lambda",
            "arn:aws:states:::lambda:invoke.later",
            "arn:aws:sqs:us-east-1:123456789012:q",
            "arn:gcp:states:::lambda:invoke",
            "$.resource",
        ] {
            assert_eq!(Resource::parse(&bad.into()), None, "{bad}");
        }
        assert!(matches!(Resource::parse(&"${Function}".into()), Some(Resource::Placeholder(_))));
    }
}
