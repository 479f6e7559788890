//! Wait states.

use sfn_asl::Number;
use sfn_asl::model::{Numeric, Wait};

use super::Scope;
use super::fields::fields;
use crate::duration::Seconds;

impl Scope {
    /// A Wait state of a fixed time (0 to 99,999,999 seconds), finished by `.next(..)` or `.end()`.
    pub fn wait(&mut self, name: impl Into<String>, time: Seconds) -> WaitBuilder<'_> {
        let mut wait = Wait::default();
        wait.seconds = Some(Numeric::Number(Number::from(time.get())));
        WaitBuilder { scope: self, name: name.into(), wait }
    }

    /// A Wait state of which nothing is said yet: one of `.seconds(..)`, `.timestamp(..)`, `.seconds_path(..)` and
    /// `.timestamp_path(..)` says how long.
    pub fn wait_state(&mut self, name: impl Into<String>) -> WaitBuilder<'_> {
        WaitBuilder { scope: self, name: name.into(), wait: Wait::default() }
    }
}

/// A Wait state while it is being built.
#[derive(Debug)]
#[must_use = "a wait is added by `.next(..)` or `.end()`"]
pub struct WaitBuilder<'scope> {
    scope: &'scope mut Scope,
    name: String,
    wait: Wait,
}

impl WaitBuilder<'_> {
    fields! {
        self (mut self) -> Self, wait:
        comment seconds timestamp seconds_path timestamp_path input_path output_path assign output
    }

    /// Goes on with the state `next`.
    pub fn next(mut self, next: impl Into<String>) {
        self.wait.next = Some(next.into());
        self.scope.push(self.name, self.wait);
    }

    /// Ends the workflow or branch.
    pub fn end(mut self) {
        self.wait.end = Some(true);
        self.scope.push(self.name, self.wait);
    }
}
