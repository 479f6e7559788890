//! Tokens: values of a definition that only the deployment knows.
//!
//! A Lambda function's ARN or a queue's URL is not text while a workflow is being written. It is a [`Token`], and each
//! export target prints it in its own way: a CloudFormation `Fn::GetAtt`, a `DefinitionSubstitutions` entry, a variable of
//! Terraform's `templatefile`. A definition therefore never holds `${...}` in a string of its own.

use std::fmt;

/// A value that is known only when the workflow is deployed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Token {
    /// An attribute of a resource that the workflow uses.
    Resource(ResourceToken),
    /// A property of the place that the workflow is deployed to.
    Pseudo(Pseudo),
}

/// One attribute of one resource, such as the ARN of the function `validate_order`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ResourceToken {
    /// The resource.
    pub resource: ResourceHandle,
    /// Which of its attributes.
    pub attribute: Attribute,
}

/// A resource outside the definition, named by the user: the thing that a deployment binds to an ARN.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ResourceHandle {
    /// What kind of resource it is.
    pub kind: ResourceKind,
    /// The user's name for it, in `snake_case`.
    pub name: String,
}

/// The kinds of resource that a handle can stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ResourceKind {
    /// An AWS Lambda function.
    LambdaFunction,
    /// An Amazon SQS queue.
    SqsQueue,
    /// An Amazon SNS topic.
    SnsTopic,
    /// An Amazon `DynamoDB` table.
    DynamoDbTable,
    /// Another Step Functions state machine.
    StateMachine,
    /// A Step Functions activity.
    Activity,
    /// An Amazon `EventBridge` event bus.
    EventBus,
    /// An Amazon S3 bucket.
    S3Bucket,
    /// An API of Amazon API Gateway.
    Api,
    /// An AWS KMS key.
    KmsKey,
    /// An IAM role.
    IamRole,
}

impl ResourceKind {
    /// The kind in words, as messages use it.
    pub fn describe(self) -> &'static str {
        match self {
            Self::LambdaFunction => "Lambda function",
            Self::SqsQueue => "SQS queue",
            Self::SnsTopic => "SNS topic",
            Self::DynamoDbTable => "DynamoDB table",
            Self::StateMachine => "state machine",
            Self::Activity => "activity",
            Self::EventBus => "event bus",
            Self::S3Bucket => "S3 bucket",
            Self::Api => "API of API Gateway",
            Self::KmsKey => "KMS key",
            Self::IamRole => "IAM role",
        }
    }

    /// The article in front of [`Self::describe`]: `a` or `an`.
    pub fn article(self) -> &'static str {
        match self {
            Self::LambdaFunction | Self::DynamoDbTable | Self::StateMachine | Self::KmsKey => "a",
            Self::SqsQueue
            | Self::SnsTopic
            | Self::Activity
            | Self::EventBus
            | Self::S3Bucket
            | Self::Api
            | Self::IamRole => "an",
        }
    }
}

/// The attributes of a resource that a definition or a policy can need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Attribute {
    /// The Amazon Resource Name.
    Arn,
    /// The physical name.
    Name,
    /// The URL (SQS queues).
    Url,
    /// The host (APIs of API Gateway).
    Host,
}

impl Attribute {
    /// The suffix of a placeholder: `arn`, `name`, `url` or `host`.
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Arn => "arn",
            Self::Name => "name",
            Self::Url => "url",
            Self::Host => "host",
        }
    }
}

/// Properties of the place of deployment (CloudFormation's pseudo parameters, Terraform's data sources).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Pseudo {
    /// `aws`, `aws-cn`, `aws-us-gov`, ...
    Partition,
    /// The region, such as `eu-central-1`.
    Region,
    /// The account's twelve digits.
    AccountId,
    /// The domain of the partition, such as `amazonaws.com`.
    UrlSuffix,
}

impl Pseudo {
    /// The name in a placeholder.
    pub fn name(self) -> &'static str {
        match self {
            Self::Partition => "partition",
            Self::Region => "region",
            Self::AccountId => "account_id",
            Self::UrlSuffix => "url_suffix",
        }
    }
}

impl ResourceHandle {
    /// A handle of the given kind; `name` is the user's word for it.
    pub fn new(kind: ResourceKind, name: impl Into<String>) -> Self {
        Self { kind, name: name.into() }
    }

    /// The token for one attribute of this resource.
    pub fn attribute(&self, attribute: Attribute) -> Token {
        Token::Resource(ResourceToken { resource: self.clone(), attribute })
    }

    /// The token for the ARN of this resource.
    pub fn arn(&self) -> Token {
        self.attribute(Attribute::Arn)
    }
}

impl fmt::Display for ResourceHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} `{}`", self.kind.describe(), self.name)
    }
}

impl Token {
    /// The name that stands for this token between `${` and `}` in a template: `validate_order_arn`, `partition`.
    pub fn placeholder(&self) -> String {
        match self {
            Self::Resource(token) => {
                format!("{}_{}", token.resource.name, token.attribute.suffix())
            }
            Self::Pseudo(pseudo) => pseudo.name().to_owned(),
        }
    }
}

impl From<Pseudo> for Token {
    fn from(pseudo: Pseudo) -> Self {
        Self::Pseudo(pseudo)
    }
}

impl From<ResourceToken> for Token {
    fn from(token: ResourceToken) -> Self {
        Self::Resource(token)
    }
}
