//! The words of a finding, in terms of `workflow!` where those of the definition are others.

use sfn_asl::model::ExecutionType;
use sfn_asl::{Diagnostic, Location, Severity, codes};

use super::syntax::{Block, Workflow, label_text};
use super::{flow, sdk};

/// The words of a finding about a binding that is read by the state `label`, which is the use of a fragment or not.
pub(super) fn unassigned(diagnostic: &Diagnostic, label: &str, is_use: bool, workflow: &Workflow) -> String {
    let name = diagnostic.subject.as_deref().unwrap_or_default();
    let message = format!("`{name}` is not assigned on every path to `{label}`");
    let is_in_reach = blocks_around(&workflow.body, label).iter().any(|block| flow::is_bound_in(block, name));
    let ended = "it is bound inside a branch or the body of a map, where it ends; `-> return` hands a value out";
    let help = diagnostic.help.as_deref().filter(|_| is_in_reach || is_use).unwrap_or(ended);
    format!("{message}\n= help: {help}")
}

/// The words of a finding about a name in a raw state that is no variable there, or not on every path.
pub(super) fn unassigned_in_raw(diagnostic: &Diagnostic, workflow: &Workflow) -> String {
    with_help(&diagnostic.message, of_raw_name(diagnostic, workflow).or(diagnostic.help.as_deref()))
}

/// What to write in a raw state instead of a name that is no variable there.
fn of_raw_name(diagnostic: &Diagnostic, workflow: &Workflow) -> Option<&'static str> {
    let is = |name: &syn::Ident| Some(label_text(name)) == diagnostic.subject;
    if workflow.parameters.iter().any(|(name, _)| is(name)) {
        return Some("a parameter is no variable: write an expression of the workflow in place of the string");
    }
    workflow.input.as_ref().filter(|(name, _)| is(name)).map(|_| {
        if workflow.json_path {
            "the workflow's input is `$$.Execution.Input`"
        } else {
            "the workflow's input is `$states.context.Execution.Input`"
        }
    })
}

/// Whether a finding is about the error of a limit.
pub(super) fn is_of_a_limit(diagnostic: &Diagnostic) -> bool {
    diagnostic.subject.as_deref().is_some_and(|error| ["States.Timeout", "States.HeartbeatTimeout"].contains(&error))
}

/// The blocks that a state is in, the innermost first.
fn blocks_around<'w>(block: &'w Block, label: &str) -> Vec<&'w Block> {
    if block.statements.iter().any(|statement| label_text(&statement.label) == label) {
        return vec![block];
    }
    let inner = block.statements.iter().find_map(|statement| {
        statement.inner_blocks().iter().map(|inner| blocks_around(inner, label)).find(|found| !found.is_empty())
    });
    inner.map_or_else(Vec::new, |mut found| {
        found.push(block);
        found
    })
}

/// The whole words of a diagnostic whose help is made of what it is about.
fn whole_message(diagnostic: &Diagnostic, named: &str) -> Option<String> {
    let text = &diagnostic.message;
    Some(match diagnostic.code {
        codes::UNSEEN_EXECUTION_NAME if named == "Name" => {
            format!("{text}\n= help: give it a name: `.start().named(context.execution.name)`")
        }
        codes::UNSEEN_EXECUTION_NAME => {
            format!("{text}\n= help: give it a token: `{named}: context.execution.name`")
        }
        codes::UNBOUNDED_LOOP => format!(
            "{text}\n= help: count its rounds in a choice, `at most 24 times => State`, give the workflow a \
             `#[timeout(7 days)]`, or write `#[allow(unbounded_loop)]` in front of `{named}`"
        ),
        codes::UNKNOWN_SDK_SERVICE | codes::UNKNOWN_SDK_ACTION | codes::UNSUPPORTED_OPERATION => {
            let help = diagnostic.help.as_deref().map(sdk::in_rust).unwrap_or_default();
            format!("{}\n= help: {help}", sdk::in_rust(text))
        }
        _ => return None,
    })
}

/// The words about what is empty, and about jumps that lead nowhere.
fn of_structure(diagnostic: &Diagnostic, workflow: &Workflow) -> Option<String> {
    const A_STATE: &str = "write one, such as `Done: succeed;`";
    let at = diagnostic.location.as_str();
    let (text, help) = match diagnostic.code {
        codes::EMPTY_LIST if diagnostic.location == Location::root().field("States") => {
            let what = if workflow.is_fragment { "fragment" } else { "workflow" };
            (format!("a {what} has at least one state"), A_STATE)
        }
        codes::EMPTY_LIST if at.ends_with("]/States") => ("a branch has at least one state".to_owned(), A_STATE),
        codes::EMPTY_LIST if at.ends_with("/ItemProcessor/States") => {
            ("the body of a map has at least one state".to_owned(), A_STATE)
        }
        codes::EMPTY_LIST if at.ends_with("/Choices") => {
            (diagnostic.message.clone(), "write `condition => State`, and `else => State` behind it")
        }
        codes::EMPTY_LIST if at.ends_with("/Branches") => {
            (diagnostic.message.clone(), "write each in braces: `parallel { { First: ..; } { Second: ..; } }`")
        }
        codes::UNKNOWN_TARGET if diagnostic.help.is_none() => {
            let help = match diagnostic.message.split('`').nth(1).unwrap_or_default() {
                "end" => "`end` stands only behind a state's own `->`: name a state, such as `Done: succeed;`",
                "End" | "finish" | "stop" | "exit" | "return" => "a state ends its block with `-> end`",
                _ => "name a state of the same block, or add one",
            };
            (diagnostic.message.clone(), help)
        }
        _ => return None,
    };
    Some(format!("{text}\n= help: {help}"))
}

/// The words of a diagnostic about `named`, in terms of `workflow!` where those of the definition are others.
pub(super) fn message(diagnostic: &Diagnostic, named: &str, workflow: &Workflow) -> String {
    if let Some(message) = whole_message(diagnostic, named).or_else(|| of_structure(diagnostic, workflow)) {
        return message;
    }
    let (text, help) = match diagnostic.code {
        codes::DUPLICATE_STATE => (
            format!("a second state is named `{named}`"),
            Some("names are unique over the whole workflow, branches and bodies of maps included"),
        ),
        codes::TARGET_IN_OTHER_SCOPE => (
            format!("`{named}` is in another scope"),
            Some("a jump cannot enter or leave a branch or the body of a map: end it, and go on from the state around"),
        ),
        codes::NO_TERMINAL_STATE => {
            (format!("no state ends `{}`", workflow.name), Some("end it with `succeed`, `fail` or `-> end`"))
        }
        codes::NO_NESTED_TERMINAL_STATE => {
            let is_map = diagnostic.location.as_str().ends_with("/ItemProcessor/States");
            let what = if is_map { "the body of this map" } else { "this branch" };
            (format!("{what} never ends"), Some("end it with `succeed`, `fail` or `-> end`"))
        }
        codes::UNREACHABLE_STATE => {
            (diagnostic.message.clone(), Some("go to it from a state that is reached, or remove it"))
        }
        codes::NOT_IN_EXPRESS if diagnostic.location.as_str().ends_with("/ProcessorConfig/Mode") => {
            (diagnostic.message.clone(), Some("leave `distributed` out, or make the workflow around a Standard one"))
        }
        codes::REPEATED_ERROR => {
            let clause = if diagnostic.location.as_str().contains("/Retry[") { "retry" } else { "catch" };
            (
                format!("an earlier `{clause}` has the error `{named}` already: this one would never apply"),
                Some("leave it out of one of the two"),
            )
        }
        codes::TASK_TOKEN_NOT_PASSED => (
            "nothing hands the token over: nobody could say that this task has ended".to_owned(),
            Some("put it into the request: `ask(Question { task_token: token, .. })`"),
        ),
        codes::CALLBACK_WITHOUT_TIMEOUT if diagnostic.severity == Severity::Allow => (
            diagnostic.message.clone(),
            Some(
                "add `timeout 1 day` or `heartbeat 1 hour`, whose errors can be caught; the workflow's own timeout ends the \
                 execution, and nothing catches it",
            ),
        ),
        codes::ERROR_NEVER_HANDLED if is_of_a_limit(diagnostic) => (
            diagnostic.message.clone(),
            Some(if named == "States.HeartbeatTimeout" {
                "add `heartbeat 1 hour` to the task"
            } else {
                "add `timeout 5 minutes` to the task; the workflow's own timeout ends the execution, and \
                 nothing catches it"
            }),
        ),
        codes::CALLBACK_WITHOUT_TIMEOUT => (
            diagnostic.message.clone(),
            Some("add `timeout 1 day` or `heartbeat 1 hour`; without them it waits for up to a year"),
        ),
        codes::JOB_WITHOUT_TIMEOUT => {
            (diagnostic.message.clone(), Some("add `timeout 1 day`; without it the state waits for up to a year"))
        }
        codes::NOT_IN_EXPRESS if diagnostic.location.as_str().ends_with("/Resource") => {
            (diagnostic.message.clone(), Some("call it without waiting for it, or make the workflow `#[standard]`"))
        }
        codes::RETRY_OF_ALL_ERRORS => {
            (diagnostic.message.clone(), Some("name the errors that pass, such as `States::Timeout` or the task's own"))
        }
        codes::INTERRUPTED_TASKS => (
            diagnostic.message.clone(),
            Some(
                "add a `catch` to it, or to the tasks that fail; or write `#[allow(interrupted_tasks)]` in front of it",
            ),
        ),
        codes::LARGE_MACHINE => (
            diagnostic.message.clone(),
            Some("move what belongs together into a workflow of its own, and call that like a function"),
        ),
        codes::EXPRESS_TIME_LIMIT if workflow.execution_type == Some(ExecutionType::Express) => (
            diagnostic.message.clone(),
            Some("make the workflow `#[standard]` for what takes longer than five minutes"),
        ),
        codes::HEARTBEAT_TOO_LONG => {
            (diagnostic.message.clone(), Some("give a shorter `heartbeat` or a longer `timeout`"))
        }
        codes::BUSY_LOOP => (diagnostic.message.clone(), Some("add a `wait` to it")),
        codes::CHOICE_WITHOUT_DEFAULT => (diagnostic.message.clone(), Some("add `else => State`")),
        _ => (diagnostic.message.clone(), diagnostic.help.as_deref()),
    };
    with_help(&text, help)
}

pub(super) fn with_help(text: &str, help: Option<&str>) -> String {
    help.map_or_else(|| text.to_owned(), |help| format!("{text}\n= help: {help}"))
}
