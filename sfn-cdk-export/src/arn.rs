//! ARNs of the resources that handles stand for: how they look, and how a name or a URL is got out of one.
//!
//! A deployment knows a resource by its ARN alone; a definition that needs the name or the URL gets it from the ARN, so
//! the two can't disagree.
//!
//! Source: AWS Service Authorization Reference, "Resource types" of each service.

use sfn_asl::token::{Attribute, ResourceKind};

/// A piece of the text that an attribute is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    /// These characters.
    Literal(&'static str),
    /// The whole ARN.
    Arn,
    /// The field at `index` (from 0) of the ARN split at `separator`.
    Field {
        /// `:` or `/`.
        separator: char,
        /// Counted from 0.
        index: usize,
    },
    /// The domain of the deployment's partition, such as `amazonaws.com`.
    UrlSuffix,
}

/// How an attribute of a resource is made from its ARN, as pieces to be joined; `None` if there is no such attribute.
pub fn pieces(kind: ResourceKind, attribute: Attribute) -> Option<&'static [Piece]> {
    const NAME_AFTER_TYPE: &[Piece] = &[Piece::Field { separator: ':', index: 6 }];
    const NAME: &[Piece] = &[Piece::Field { separator: ':', index: 5 }];
    const NAME_AFTER_SLASH: &[Piece] = &[Piece::Field { separator: '/', index: 1 }];
    // https://sqs.<region>.<domain>/<account>/<name>
    const QUEUE_URL: &[Piece] = &[
        Piece::Literal("https://sqs."),
        Piece::Field { separator: ':', index: 3 },
        Piece::Literal("."),
        Piece::UrlSuffix,
        Piece::Literal("/"),
        Piece::Field { separator: ':', index: 4 },
        Piece::Literal("/"),
        Piece::Field { separator: ':', index: 5 },
    ];
    // <id>.execute-api.<region>.<domain>
    const API_HOST: &[Piece] = &[
        Piece::Field { separator: ':', index: 5 },
        Piece::Literal(".execute-api."),
        Piece::Field { separator: ':', index: 3 },
        Piece::Literal("."),
        Piece::UrlSuffix,
    ];
    match (attribute, kind) {
        (Attribute::Arn, _) => Some(&[Piece::Arn]),
        (Attribute::Name, ResourceKind::LambdaFunction | ResourceKind::StateMachine | ResourceKind::Activity) => {
            Some(NAME_AFTER_TYPE)
        }
        (Attribute::Name, ResourceKind::SqsQueue | ResourceKind::SnsTopic | ResourceKind::S3Bucket) => Some(NAME),
        (Attribute::Name, ResourceKind::DynamoDbTable | ResourceKind::EventBus) => Some(NAME_AFTER_SLASH),
        (Attribute::Url, ResourceKind::SqsQueue) => Some(QUEUE_URL),
        (Attribute::Host, ResourceKind::Api) => Some(API_HOST),
        _ => None,
    }
}

/// The attribute of the resource with this ARN; `None` if there is no such attribute or the ARN lacks a field.
pub fn attribute(kind: ResourceKind, attribute: Attribute, arn: &str, url_suffix: &str) -> Option<String> {
    let mut out = String::new();
    for piece in pieces(kind, attribute)? {
        match piece {
            Piece::Literal(text) => out.push_str(text),
            Piece::Arn => out.push_str(arn),
            Piece::Field { separator, index } => out.push_str(arn.split(*separator).nth(*index)?),
            Piece::UrlSuffix => out.push_str(url_suffix),
        }
    }
    Some(out)
}

/// The ARN of a resource with that name in the first region, as long as any such ARN must be.
pub(crate) fn example(kind: ResourceKind, name: &str) -> String {
    let (service, resource) = match kind {
        ResourceKind::LambdaFunction => ("lambda", "function:"),
        ResourceKind::SqsQueue => ("sqs", ""),
        ResourceKind::SnsTopic => ("sns", ""),
        ResourceKind::DynamoDbTable => ("dynamodb", "table/"),
        ResourceKind::StateMachine => ("states", "stateMachine:"),
        ResourceKind::Activity => ("states", "activity:"),
        ResourceKind::EventBus => ("events", "event-bus/"),
        ResourceKind::S3Bucket => return format!("arn:aws:s3:::{name}"),
        // An API's id has ten characters.
        ResourceKind::Api => return "arn:aws:execute-api:us-east-1:000000000000:a000000000".to_owned(),
        // A key's id has 36 characters.
        ResourceKind::KmsKey => ("kms", "key/00000000-0000-0000-0000-000000000000"),
        ResourceKind::IamRole => return format!("arn:aws:iam::000000000000:role/{name}"),
        _ => return format!("arn:aws:x:us-east-1:000000000000:{name}"),
    };
    format!("arn:aws:{service}:us-east-1:000000000000:{resource}{name}")
}

/// A regular expression (in the syntax that CloudFormation and Terraform share) for the ARNs of a kind of resource, in any partition.
pub fn pattern(kind: ResourceKind) -> &'static str {
    match kind {
        ResourceKind::LambdaFunction => {
            r"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]+(:([$]LATEST|[A-Za-z0-9_-]+))?$"
        }
        ResourceKind::SqsQueue => r"^arn:aws[a-z-]*:sqs:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+([.]fifo)?$",
        ResourceKind::SnsTopic => r"^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+([.]fifo)?$",
        ResourceKind::DynamoDbTable => r"^arn:aws[a-z-]*:dynamodb:[a-z0-9-]+:[0-9]{12}:table/[A-Za-z0-9_.-]+$",
        ResourceKind::StateMachine => r"^arn:aws[a-z-]*:states:[a-z0-9-]+:[0-9]{12}:stateMachine:[A-Za-z0-9_.-]+$",
        ResourceKind::Activity => r"^arn:aws[a-z-]*:states:[a-z0-9-]+:[0-9]{12}:activity:[A-Za-z0-9_.-]+$",
        ResourceKind::EventBus => r"^arn:aws[a-z-]*:events:[a-z0-9-]+:[0-9]{12}:event-bus/[A-Za-z0-9_.-]+$",
        ResourceKind::S3Bucket => r"^arn:aws[a-z-]*:s3:::[a-z0-9.-]+$",
        ResourceKind::Api => r"^arn:aws[a-z-]*:execute-api:[a-z0-9-]+:[0-9]{12}:[a-z0-9]+$",
        ResourceKind::KmsKey => r"^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$",
        ResourceKind::IamRole => r"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+$",
        // Kinds of a later version of the model.
        _ => r"^arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]*:[A-Za-z0-9_./:-]+$",
    }
}

/// Whether the text is an ARN of that kind of resource, as [`pattern`] says it.
pub fn is_arn_of(kind: ResourceKind, text: &str) -> bool {
    let mut fields = text.splitn(6, ':');
    let (Some("arn"), Some(partition), Some(service), Some(region), Some(account), Some(rest)) =
        (fields.next(), fields.next(), fields.next(), fields.next(), fields.next(), fields.next())
    else {
        return false;
    };
    let word = |text: &str, extra: &str| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || extra.contains(c))
    };
    let lower = |text: &str, extra: &str| word(text, extra) && !text.chars().any(|c| c.is_ascii_uppercase());
    let regional = lower(region, "-") && account.len() == 12 && account.chars().all(|c| c.is_ascii_digit());
    let partition =
        partition.strip_prefix("aws").is_some_and(|rest| rest.chars().all(|c| c == '-' || c.is_ascii_lowercase()));
    let fifo = |text: &str| word(text.strip_suffix(".fifo").unwrap_or(text), "_-");
    partition
        && match kind {
            ResourceKind::LambdaFunction => {
                service == "lambda"
                    && regional
                    && rest.strip_prefix("function:").is_some_and(|name| match name.split_once(':') {
                        Some((name, qualifier)) => {
                            word(name, "_-") && (qualifier == "$LATEST" || word(qualifier, "_-"))
                        }
                        None => word(name, "_-"),
                    })
            }
            ResourceKind::SqsQueue => service == "sqs" && regional && fifo(rest),
            ResourceKind::SnsTopic => service == "sns" && regional && fifo(rest),
            ResourceKind::DynamoDbTable => {
                service == "dynamodb" && regional && rest.strip_prefix("table/").is_some_and(|name| word(name, "_.-"))
            }
            ResourceKind::StateMachine => {
                service == "states"
                    && regional
                    && rest.strip_prefix("stateMachine:").is_some_and(|name| word(name, "_.-"))
            }
            ResourceKind::Activity => {
                service == "states" && regional && rest.strip_prefix("activity:").is_some_and(|name| word(name, "_.-"))
            }
            ResourceKind::EventBus => {
                service == "events" && regional && rest.strip_prefix("event-bus/").is_some_and(|name| word(name, "_.-"))
            }
            ResourceKind::S3Bucket => service == "s3" && region.is_empty() && account.is_empty() && lower(rest, ".-"),
            ResourceKind::Api => service == "execute-api" && regional && lower(rest, ""),
            ResourceKind::KmsKey => {
                service == "kms" && regional && rest.strip_prefix("key/").is_some_and(|name| word(name, "-"))
            }
            ResourceKind::IamRole => {
                service == "iam"
                    && region.is_empty()
                    && account.len() == 12
                    && account.chars().all(|c| c.is_ascii_digit())
                    && rest.strip_prefix("role/").is_some_and(|name| word(name, "_+=,.@/-"))
            }
            _ => word(service, "-") && word(rest, "_./:-"),
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_come_from_the_arn() {
        let of = |kind, wanted, arn| attribute(kind, wanted, arn, "amazonaws.com");
        assert_eq!(
            of(ResourceKind::SqsQueue, Attribute::Url, "arn:aws:sqs:eu-west-1:111122223333:q.fifo").as_deref(),
            Some("https://sqs.eu-west-1.amazonaws.com/111122223333/q.fifo")
        );
        let api = "arn:aws:execute-api:eu-west-1:111122223333:abc123";
        assert!(is_arn_of(ResourceKind::Api, api) && !is_arn_of(ResourceKind::Api, &format!("{api}/live")));
        let host = of(ResourceKind::Api, Attribute::Host, api);
        assert_eq!(host.as_deref(), Some("abc123.execute-api.eu-west-1.amazonaws.com"));
        for (kind, arn, name) in [
            (ResourceKind::LambdaFunction, "arn:aws:lambda:eu-west-1:111122223333:function:f:live", "f"),
            (ResourceKind::StateMachine, "arn:aws:states:eu-west-1:111122223333:stateMachine:m", "m"),
            (ResourceKind::DynamoDbTable, "arn:aws-cn:dynamodb:cn-north-1:111122223333:table/t", "t"),
            (ResourceKind::EventBus, "arn:aws:events:eu-west-1:111122223333:event-bus/b", "b"),
            (ResourceKind::S3Bucket, "arn:aws:s3:::bucket", "bucket"),
            (ResourceKind::SnsTopic, "arn:aws:sns:eu-west-1:111122223333:t", "t"),
        ] {
            assert!(is_arn_of(kind, arn), "{arn}");
            assert_eq!(of(kind, Attribute::Name, arn).as_deref(), Some(name), "{arn}");
        }
        assert_eq!(pieces(ResourceKind::S3Bucket, Attribute::Url), None);
    }

    #[test]
    fn what_is_no_arn_of_the_kind() {
        for bad in [
            "",
            "f",
            "arn:aws:sqs:eu-west-1:111122223333:q",
            "arn:aws:lambda:eu-west-1:1111:function:f",
            "arn:aws:lambda:eu-west-1:111122223333:function:*",
            "arn:aws:lambda:eu-west-1:111122223333:function:f\"",
            "arn:aws:lambda:eu-west-1:111122223333:function:${f}",
            "arn:awsx1:lambda:eu-west-1:111122223333:function:f",
        ] {
            assert!(!is_arn_of(ResourceKind::LambdaFunction, bad), "{bad}");
        }
    }
}
