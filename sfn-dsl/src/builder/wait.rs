//! Wait states.

use sfn_asl::Number;
use sfn_asl::model::{Numeric, Wait};

use super::Scope;
use crate::duration::Seconds;

impl Scope {
    /// A Wait state of a fixed time (0 to 99,999,999 seconds), finished by `.next(..)` or `.end()`.
    pub fn wait(&mut self, name: impl Into<String>, time: Seconds) -> WaitBuilder<'_> {
        let mut wait = Wait::default();
        wait.seconds = Some(Numeric::Number(Number::from(time.get())));
        WaitBuilder { scope: self, name: name.into(), wait }
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
