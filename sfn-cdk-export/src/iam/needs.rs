//! What the rules say that a machine needs.

use sfn_asl::Diagnostic;

use super::finding::{Fault, Finding};
use super::sdk::Operations;
use crate::policy::Statement;

/// What was said so far.
#[derive(Debug, Default)]
pub(super) struct Needs {
    pub(super) statements: Vec<Statement>,
    pub(super) findings: Vec<Finding>,
    /// What is known of the operations that were called.
    pub(super) operations: Operations,
}

impl Needs {
    /// Adds a finding, but not a second time: a value may be read by several columns of a rule.
    pub(super) fn find(&mut self, state: Option<&str>, diagnostic: Diagnostic, fault: Option<Fault>) {
        let finding = Finding { fault, ..Finding::new(state, diagnostic) };
        // Those of a state stand together.
        let mut of_state = self.findings.iter().rev().take_while(|other| other.state == finding.state);
        if of_state.all(|other| *other != finding) {
            self.findings.push(finding);
        }
    }
}
