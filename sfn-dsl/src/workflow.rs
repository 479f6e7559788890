//! What `workflow!` defines.

use sfn_asl::model::ExecutionType;
use sfn_asl::validate::Options;
use sfn_asl::{Diagnostics, StateMachine, ValidStateMachine};

use crate::payload::Payload;

/// A workflow with a typed input and output.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no workflow",
    label = "not made by `workflow!` or `asl_file!`",
    note = "a child workflow of which only the types are known is `state_machine name(Input) -> Output;`"
)]
pub trait Workflow {
    /// The type of the execution's input.
    type Input: Payload;
    /// The type of the execution's output; `()` if the workflow declares none.
    type Output: Payload;

    /// The workflow's name as it is written.
    const NAME: &'static str;

    /// The type of the state machine, if the workflow says which: `#[express]` or `#[standard]`.
    const TYPE: Option<ExecutionType> = None;

    /// The states that match all variants of an enum, as rustc has seen, and need no default.
    #[doc(hidden)]
    const EXHAUSTIVE: &'static [&'static str] = &[];

    /// The definition.
    fn definition() -> StateMachine;

    /// The definition, validated.
    ///
    /// # Errors
    /// All findings, if one is an error. `workflow!` has made the checks that need no types at compile time.
    fn validated() -> Result<ValidStateMachine, Diagnostics> {
        Self::definition().validate_with(&Options {
            machine_type: Self::TYPE,
            exhaustive: Self::EXHAUSTIVE,
            ..Options::default()
        })
    }

    /// The definition as JSON text; function ARNs and other values of the deployment are shown as `${placeholder}`.
    fn asl() -> String {
        Self::definition().to_json()
    }
}
