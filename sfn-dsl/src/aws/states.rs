//! AWS Step Functions.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-stepfunctions.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use serde_json::Value;

use super::macros::{calls, read, written};

calls! {
    /// Starts an execution of another workflow.
    Execution start_execution(StartExecution) -> StartExecutionOutput = "states:startExecution" {
        sync: Execution,
        sync2: ExecutionWithOutput,
        returns2: "Output",
    }
}

pub use crate::error::StepFunctions as Error;

written! {
    StartExecution {
        state_machine_arn: String = "StateMachineArn",
        ;
        input: Value = "Input",
        name: String = "Name",
        trace_header: String = "TraceHeader",
    }
}

read! {
    Execution {
        execution_arn: String = "ExecutionArn",
        input: String = "Input",
        name: String = "Name",
        output: String = "Output",
        start_date: Value = "StartDate",
        state_machine_arn: String = "StateMachineArn",
        status: String = "Status",
        stop_date: Value = "StopDate",
        ;
    }
    ExecutionWithOutput {
        execution_arn: String = "ExecutionArn",
        input: Value = "Input",
        name: String = "Name",
        output: Value = "Output",
        start_date: Value = "StartDate",
        state_machine_arn: String = "StateMachineArn",
        status: String = "Status",
        stop_date: Value = "StopDate",
        ;
    }
    StartExecutionOutput {
        execution_arn: String = "ExecutionArn",
        start_date: Value = "StartDate",
        ;
    }
}
