// Error names that a workflow could not catch, or a handler not report.
use sfn_dsl::prelude::*;

mod lambda_runtime {
    pub struct Diagnostic {
        pub error_type: String,
        pub error_message: String,
    }
}

#[derive(TaskError)]
struct NotAnEnum;

#[derive(TaskError)]
enum Named {
    #[task_error(nam = "x")]
    Misspelt,
    #[task_error(name = "")]
    Empty,
}

#[derive(TaskError)]
enum Refused {
    #[task_error(name = "States.ALL")]
    All,
    #[task_error(name = "Same")]
    One,
    Same,
}

#[derive(TaskError)]
enum Nothing {}

#[derive(TaskError)]
#[task_error(diagnostics = lambda_runtime::Diagnostic)]
enum Setting {
    One,
}

// The message of an error is what it displays.
#[derive(TaskError)]
#[task_error(diagnostic = lambda_runtime::Diagnostic)]
enum NoMessage {
    One,
}

fn main() {}
