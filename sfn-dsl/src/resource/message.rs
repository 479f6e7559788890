//! Queues and topics: Amazon SQS and Amazon SNS.
//!
//! Sources: AWS Step Functions Developer Guide, "Send messages to an Amazon SQS queue with Step Functions" and "Publish
//! messages to an Amazon SNS topic with Step Functions"; Amazon SQS API Reference, `SendMessage`; Amazon SNS API Reference,
//! `Publish`.

use std::marker::PhantomData;

use super::arguments::{Request, requests};
use super::handle::handle;
use crate::Payload;
use crate::error::{Sns, Sqs};
use crate::expr::{Expr, Fits, Node, Val};
use crate::payload::PassedOn;

/// Handles that are constants with a type of messages.
macro_rules! constants {
    ($($(#[$doc:meta])* $type:ident: $kind:ident $($url:ident)?;)*) => { $(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $type<M> {
            name: &'static str,
            of: PhantomData<fn() -> M>,
        }

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
            $(
                /// The URL.
                url $url;
            )?
        }
    )* };
}
constants! {
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
    Queue: SqsQueue Url;

    /// A FIFO queue of messages that are `M`s: `fifo_queue PAYMENTS: Payment;`. Each message belongs to a group, whose messages
    /// are received in the order in which they are sent.
    FifoQueue: SqsQueue Url;

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
    Topic: SnsTopic;

    /// A FIFO topic of messages that are `M`s: `fifo_topic PAYMENTS: Payment;`.
    FifoTopic: SnsTopic;
}

impl<M: Payload> Queue<M> {
    /// Sends a message (`sqs:sendMessage`).
    #[allow(clippy::needless_pass_by_value)]
    pub fn send<V: Val>(&self, message: V) -> SendMessage
    where
        V::Ty: Fits<M> + PassedOn,
    {
        SendMessage(sending(&self.url(), message.to_node()))
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
        SendFifoMessage(sending(&self.url(), message.to_node()).with("MessageGroupId", group.to_node()))
    }
}

/// A request to send a message to the queue of that URL.
fn sending(queue: &Expr<String>, message: Node) -> Request {
    Request::new("sqs:sendMessage").with("QueueUrl", queue.to_node()).with("MessageBody", message)
}

requests! {
    /// A message to a queue.
    SendMessage -> MessageSent throws Sqs {
        /// How many seconds the message is held back, at most 900.
        delay(seconds: u16) = "DelaySeconds";
        /// Whose message it is, for the fair order between the senders of a standard queue.
        group(group: String) = "MessageGroupId";
    }
    /// A message to a FIFO queue.
    SendFifoMessage -> MessageSent throws Sqs {
        /// By what the queue knows a message again that was sent within the last five minutes; without it, by its content, if the
        /// queue is set to.
        deduplication_id(id: String) = "MessageDeduplicationId";
    }
}

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
        Publish(publishing(&self.arn(), message.to_node()))
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
        PublishFifo(publishing(&self.arn(), message.to_node()).with("MessageGroupId", group.to_node()))
    }
}

/// A request to publish a message to the topic of that ARN.
fn publishing(topic: &Expr<String>, message: Node) -> Request {
    Request::new("sns:publish").with("TopicArn", topic.to_node()).with("Message", message)
}

requests! {
    /// A message to a topic.
    Publish -> MessagePublished throws Sns {
        /// The subject of the e-mails that subscribers get.
        subject(subject: String) = "Subject";
    }
    /// A message to a FIFO topic.
    PublishFifo -> MessagePublished throws Sns {
        /// By what the topic knows a message again that was published within the last five minutes; without it, by its content,
        /// if the topic is set to.
        deduplication_id(id: String) = "MessageDeduplicationId";
    }
}

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
