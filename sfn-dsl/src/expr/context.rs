//! The context object.

use super::{Path, Place, Root};
use crate::payload::Payload;

/// The context object, which every state can read: `context` in `workflow!`, [`context()`] in builders.
///
/// In a child execution of a distributed map it is that of the child.
///
/// Source: AWS Step Functions Developer Guide, "Accessing execution data from the Context object in Step Functions".
///
/// ```
/// use sfn_dsl::prelude::*;
///
/// resources! {
///     lambda charge(String);
/// }
///
/// workflow! {
///     Charge() {
///         Charge: charge(format!("{}/{}", context.execution.name, context.state.retry_count));
///     }
/// }
///
/// assert!(Charge::asl().contains("$states.context.Execution.Name"));
/// ```
#[derive(Debug, Clone)]
pub struct Context {
    /// The execution.
    pub execution: ExecutionContext,
    /// The state that is running.
    pub state: StateContext,
    /// The state machine.
    pub state_machine: StateMachineContext,
}

macro_rules! contexts {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty = $member:literal,)* })*) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: Path<$type>,)*
        }

        impl $name {
            fn at(place: &Place) -> Self {
                Self { $($field: member(place, $member),)* }
            }
        }
    )* };
}

contexts! {
    /// The execution in the context object.
    ExecutionContext {
        /// The ARN of the execution.
        id: String = "Id",
        /// The name of the execution: the same in every attempt of a task, so that it tells a repetition.
        name: String = "Name",
        /// The ARN of the role that the execution has.
        role_arn: String = "RoleArn",
        /// When the execution began, as RFC 3339 writes it.
        start_time: String = "StartTime",
    }
    /// The state in the context object.
    StateContext {
        /// The name of the state.
        name: String = "Name",
        /// When the state began, as RFC 3339 writes it.
        entered_time: String = "EnteredTime",
        /// How many times the state has been tried again.
        retry_count: u64 = "RetryCount",
    }
    /// The state machine in the context object.
    StateMachineContext {
        /// The ARN of the state machine.
        id: String = "Id",
        /// The name of the state machine.
        name: String = "Name",
    }
}

fn member<T: Payload>(place: &Place, name: &'static str) -> Path<T> {
    Path::at(place.field(name))
}

/// The context object.
pub fn context() -> Context {
    let place = Place::root(Root::Context);
    Context {
        execution: ExecutionContext::at(&place.field("Execution")),
        state: StateContext::at(&place.field("State")),
        state_machine: StateMachineContext::at(&place.field("StateMachine")),
    }
}
