//! Calls that take too long where they stand, for rustc to find.

use crate::resource::{NotInExpress, WaitsForWorker};

/// What a call may not do where it stands, beside the call.
///
/// rustc takes the first of two traits whose method the value has: [`WaitsForever`] or [`Waits`], [`TakesLong`] or
/// [`IsShort`]. Which one it is depends on the call.
#[derive(Debug)]
pub struct Waiting<'a, C>(std::marker::PhantomData<&'a C>);

impl<'a, C> Waiting<'a, C> {
    /// The call.
    pub fn new(_call: &'a C) -> Self {
        Self(std::marker::PhantomData)
    }
}

/// A call that ends by itself, or is told when.
#[diagnostic::on_unimplemented(
    message = "[SFN0502] this task waits for a worker without a timeout",
    label = "waits for up to a year",
    note = "add `timeout 1 day` or `heartbeat 1 hour`, or `#[allow(callback_without_timeout)]` in front of the state"
)]
pub trait Limited {}

/// Calls that a worker answers.
pub trait WaitsForever<C> {
    /// It may not wait without a limit.
    fn without_limit(self)
    where
        C: Limited;

    /// It should not wait without a limit.
    // The note is no link.
    #[allow(rustdoc::broken_intra_doc_links)]
    #[deprecated(note = "[SFN0502] this task waits for a worker without a timeout\n\
                         = help: add `timeout 1 day` or `heartbeat 1 hour`; without them it waits for up to a year")]
    fn perhaps_without_limit(self);
}

impl<C: WaitsForWorker> WaitsForever<C> for Waiting<'_, C> {
    fn without_limit(self)
    where
        C: Limited,
    {
    }

    fn perhaps_without_limit(self) {}
}

/// Other calls.
pub trait Waits {
    /// It ends.
    fn without_limit(self);

    /// It ends.
    fn perhaps_without_limit(self);
}

impl<C> Waits for &Waiting<'_, C> {
    fn without_limit(self) {}

    fn perhaps_without_limit(self) {}
}

/// A call that Express workflows can make.
#[diagnostic::on_unimplemented(
    message = "[SFN0405] this task waits for a job or a worker, which Express workflows cannot",
    label = "not in an Express workflow",
    note = "call it without `.sync()`, start a child workflow with `.start()`, make the workflow `#[standard]`, or let the child executions of a map be `standard`"
)]
pub trait Express {}

/// Calls that Express workflows cannot make.
pub trait TakesLong<C> {
    /// Whether it may stand in an Express workflow.
    fn in_express(self)
    where
        C: Express;
}

impl<C: NotInExpress> TakesLong<C> for Waiting<'_, C> {
    fn in_express(self)
    where
        C: Express,
    {
    }
}

/// Other calls.
pub trait IsShort {
    /// Whether it may stand in an Express workflow.
    fn in_express(self);
}

impl<C> IsShort for &Waiting<'_, C> {
    fn in_express(self) {}
}
