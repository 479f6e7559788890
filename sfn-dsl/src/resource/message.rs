//! Queues and topics: Amazon SQS and Amazon SNS.
//!
//! Sources: AWS Step Functions Developer Guide, "Send messages to an Amazon SQS queue with Step Functions" and "Publish
//! messages to an Amazon SNS topic with Step Functions"; Amazon SQS API Reference, `SendMessage`; Amazon SNS API Reference,
//! `Publish`.

use std::marker::PhantomData;

use sfn_asl::model::QueryLanguage;
use sfn_asl::token::Attribute;

use super::arguments::Arguments;
use super::handle::handle;
use super::{TaskCall, TaskParts, WaitForTaskToken};
use crate::Payload;
use crate::error::{Sns, Sqs};
use crate::expr::{Expr, Fits, Node, Val};
use crate::payload::PassedOn;

/// A queue of messages that are `M`s: `queue APPROVALS: ApprovalRequest;`.
///
/// ```
/// use sfn_dsl::prelude::*;
///
/// #[derive(Payload)]
/// struct Job { name: String }
///
/// resources! {
///     queue JOBS: Job;
/// }
///
/// let mut workflow = WorkflowBuilder::<Job>::new();
/// let job = workflow.input();
/// workflow.task("Enqueue", JOBS.send(&job).delay(60_u16)).end();
/// assert!(workflow.finish().to_json().contains(r#""QueueUrl": "${jobs_url}""#));
/// ```
#[derive(Debug)]
pub struct Queue<M> {
    name: &'static str,
    of: PhantomData<fn() -> M>,
}

/// A FIFO queue of messages that are `M`s: `fifo_queue PAYMENTS: Payment;`. Each message belongs to a group, whose messages
/// are received in the order in which they are sent.
#[derive(Debug)]
pub struct FifoQueue<M> {
    name: &'static str,
    of: PhantomData<fn() -> M>,
}

/// A topic of messages that are `M`s: `topic ALERTS: Alert;`.
///
/// ```
/// use sfn_dsl::prelude::*;
///
/// resources! {
///     topic ALERTS;
/// }
///
/// let mut workflow = WorkflowBuilder::<String>::new();
/// let text = workflow.input();
/// workflow.task("Tell", ALERTS.publish(&text).subject("Orders")).end();
/// assert!(workflow.finish().to_json().contains(r#""TopicArn": "${alerts_arn}""#));
/// ```
#[derive(Debug)]
pub struct Topic<M> {
    name: &'static str,
    of: PhantomData<fn() -> M>,
}

/// A FIFO topic of messages that are `M`s: `fifo_topic PAYMENTS: Payment;`.
#[derive(Debug)]
pub struct FifoTopic<M> {
    name: &'static str,
    of: PhantomData<fn() -> M>,
}

macro_rules! constants {
    ($($type:ident $kind:ident;)*) => { $(
        impl<M> $type<M> {
            /// The handle of that name.
            pub const fn new(name: &'static str) -> Self {
                Self { name, of: PhantomData }
            }
        }
        handle! { [M] $type<M>, $kind:
            /// The ARN.
            arn Arn;
            /// The name.
            name Name;
        }
    )* };
}
constants! { Queue SqsQueue; FifoQueue SqsQueue; Topic SnsTopic; FifoTopic SnsTopic; }

macro_rules! urls {
    ($($type:ident)*) => { $(
        impl<M> $type<M> {
            /// The URL.
            pub fn url(&self) -> Expr<String> {
                Expr::from_node(Node::Token(self.handle().attribute(Attribute::Url)))
            }
        }
    )* };
}
urls! { Queue FifoQueue }

impl<M: Payload> Queue<M> {
    /// Sends a message (`sqs:sendMessage`).
    #[allow(clippy::needless_pass_by_value)]
    pub fn send<V: Val>(&self, message: V) -> SendMessage
    where
        V::Ty: Fits<M> + PassedOn,
    {
        SendMessage { queue: self.name, body: message.to_node(), delay: None, group: None, deduplication: None }
    }
}

impl<M: Payload> FifoQueue<M> {
    /// Sends a message of the group `group` (`sqs:sendMessage`).
    #[allow(clippy::needless_pass_by_value)]
    pub fn send<V: Val, G: Val>(&self, message: V, group: G) -> SendFifoMessage
    where
        V::Ty: Fits<M> + PassedOn,
        G::Ty: Fits<String>,
    {
        let (body, group) = (message.to_node(), Some(group.to_node()));
        SendFifoMessage(SendMessage { queue: self.name, body, delay: None, group, deduplication: None })
    }
}

/// A message to a queue.
#[derive(Debug, Clone)]
pub struct SendMessage {
    queue: &'static str,
    body: Node,
    delay: Option<Node>,
    group: Option<Node>,
    deduplication: Option<Node>,
}

impl SendMessage {
    /// How many seconds the message is held back, at most 900.
    #[must_use]
    #[allow(clippy::needless_pass_by_value)]
    pub fn delay<V: Val>(mut self, seconds: V) -> Self
    where
        V::Ty: Fits<u16>,
    {
        self.delay = Some(seconds.to_node());
        self
    }

    /// Whose message it is, for the fair order between the senders of a standard queue.
    #[must_use]
    #[allow(clippy::needless_pass_by_value)]
    pub fn group<V: Val>(mut self, group: V) -> Self
    where
        V::Ty: Fits<String>,
    {
        self.group = Some(group.to_node());
        self
    }
}

#[diagnostic::do_not_recommend]
impl TaskCall for SendMessage {
    type Output = MessageSent;
    type Errors = Sqs;

    fn into_parts(self, language: QueryLanguage) -> TaskParts {
        let queue = sfn_asl::ResourceHandle::new(sfn_asl::token::ResourceKind::SqsQueue, self.queue);
        Arguments::new(language)
            .with("QueueUrl", queue.attribute(Attribute::Url))
            .node("MessageBody", &self.body)
            .maybe("DelaySeconds", self.delay.as_ref())
            .maybe("MessageGroupId", self.group.as_ref())
            .maybe("MessageDeduplicationId", self.deduplication.as_ref())
            .call("sqs:sendMessage")
    }
}

#[diagnostic::do_not_recommend]
impl WaitForTaskToken for SendMessage {}

/// A message to a FIFO queue.
#[derive(Debug, Clone)]
pub struct SendFifoMessage(SendMessage);

impl SendFifoMessage {
    /// By what the queue knows a message again that was sent within the last five minutes; without it, by its content, if the
    /// queue is set to.
    #[must_use]
    #[allow(clippy::needless_pass_by_value)]
    pub fn deduplication_id<V: Val>(mut self, id: V) -> Self
    where
        V::Ty: Fits<String>,
    {
        self.0.deduplication = Some(id.to_node());
        self
    }
}

#[diagnostic::do_not_recommend]
impl TaskCall for SendFifoMessage {
    type Output = MessageSent;
    type Errors = Sqs;

    fn into_parts(self, language: QueryLanguage) -> TaskParts {
        self.0.into_parts(language)
    }
}

#[diagnostic::do_not_recommend]
impl WaitForTaskToken for SendFifoMessage {}

/// What SQS says of a message that was sent.
#[derive(Debug, Clone, PartialEq, Eq, Payload)]
pub struct MessageSent {
    /// The message's id.
    #[serde(rename = "MessageId")]
    pub message_id: String,
    /// The digest of its body.
    #[serde(rename = "MD5OfMessageBody")]
    pub md5_of_message_body: String,
    /// Its place among the messages of a FIFO queue.
    #[serde(rename = "SequenceNumber")]
    pub sequence_number: Option<String>,
}

impl<M: Payload> Topic<M> {
    /// Publishes a message (`sns:publish`).
    #[allow(clippy::needless_pass_by_value)]
    pub fn publish<V: Val>(&self, message: V) -> Publish
    where
        V::Ty: Fits<M> + PassedOn,
    {
        Publish { topic: self.name, message: message.to_node(), subject: None, group: None, deduplication: None }
    }
}

impl<M: Payload> FifoTopic<M> {
    /// Publishes a message of the group `group` (`sns:publish`).
    #[allow(clippy::needless_pass_by_value)]
    pub fn publish<V: Val, G: Val>(&self, message: V, group: G) -> PublishFifo
    where
        V::Ty: Fits<M> + PassedOn,
        G::Ty: Fits<String>,
    {
        let (message, group) = (message.to_node(), Some(group.to_node()));
        PublishFifo(Publish { topic: self.name, message, subject: None, group, deduplication: None })
    }
}

/// A message to a topic.
#[derive(Debug, Clone)]
pub struct Publish {
    topic: &'static str,
    message: Node,
    subject: Option<Node>,
    group: Option<Node>,
    deduplication: Option<Node>,
}

impl Publish {
    /// The subject of the e-mails that subscribers get.
    #[must_use]
    #[allow(clippy::needless_pass_by_value)]
    pub fn subject<V: Val>(mut self, subject: V) -> Self
    where
        V::Ty: Fits<String>,
    {
        self.subject = Some(subject.to_node());
        self
    }
}

#[diagnostic::do_not_recommend]
impl TaskCall for Publish {
    type Output = MessagePublished;
    type Errors = Sns;

    fn into_parts(self, language: QueryLanguage) -> TaskParts {
        let topic = sfn_asl::ResourceHandle::new(sfn_asl::token::ResourceKind::SnsTopic, self.topic);
        Arguments::new(language)
            .with("TopicArn", topic.arn())
            .node("Message", &self.message)
            .maybe("Subject", self.subject.as_ref())
            .maybe("MessageGroupId", self.group.as_ref())
            .maybe("MessageDeduplicationId", self.deduplication.as_ref())
            .call("sns:publish")
    }
}

#[diagnostic::do_not_recommend]
impl WaitForTaskToken for Publish {}

/// A message to a FIFO topic.
#[derive(Debug, Clone)]
pub struct PublishFifo(Publish);

impl PublishFifo {
    /// By what the topic knows a message again that was published within the last five minutes; without it, by its content,
    /// if the topic is set to.
    #[must_use]
    #[allow(clippy::needless_pass_by_value)]
    pub fn deduplication_id<V: Val>(mut self, id: V) -> Self
    where
        V::Ty: Fits<String>,
    {
        self.0.deduplication = Some(id.to_node());
        self
    }
}

#[diagnostic::do_not_recommend]
impl TaskCall for PublishFifo {
    type Output = MessagePublished;
    type Errors = Sns;

    fn into_parts(self, language: QueryLanguage) -> TaskParts {
        self.0.into_parts(language)
    }
}

#[diagnostic::do_not_recommend]
impl WaitForTaskToken for PublishFifo {}

/// What SNS says of a message that was published.
#[derive(Debug, Clone, PartialEq, Eq, Payload)]
pub struct MessagePublished {
    /// The message's id.
    #[serde(rename = "MessageId")]
    pub message_id: String,
    /// Its place among the messages of a FIFO topic.
    #[serde(rename = "SequenceNumber")]
    pub sequence_number: Option<String>,
}
