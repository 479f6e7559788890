//! `workflow!`: tokens to checked builder calls.
//!
//! Parsing recovers at every statement; the checks that tokens allow are made here, through the validator of `sfn-asl`;
//! the expansion leaves to rustc what needs types. Code comes first and errors last, so that an editor knows the names of
//! a workflow that is still wrong.

mod after;
mod best_effort;
mod call;
mod clauses;
mod editor;
mod expand;
mod expression;
mod facts;
mod flow;
mod format;
pub(crate) mod fragment;
pub(crate) mod json;
mod json_path;
pub(crate) mod levels;
mod list;
mod literal;
mod literals;
mod loops;
mod machine;
mod machine_flow;
mod map;
mod names;
mod narrowing;
mod output;
mod parse;
pub(crate) mod raw;
mod raw_state;
mod reads;
mod sdk;
mod set;
mod shape;
mod syntax;

use proc_macro2::TokenStream;
use quote::quote;
use sfn_asl::model::ExecutionType;
use sfn_asl::validate::{Options, validate_with};
use sfn_asl::{Diagnostic, Location, codes};
use sfn_services::Services;

use crate::finding::{Finding, report, warn};
use crate::krate::after_krate;
use fragment::Found;
use levels::{AllLevels, Level};
use parse::Kind;
use syntax::{Block, Workflow, label_text};

/// Who reads an expansion.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    Compiler,
    Editor,
}

pub(crate) fn expand(input: TokenStream, reader: Reader) -> TokenStream {
    let (krate, input) = match after_krate(input) {
        Ok(parts) => parts,
        Err(error) => return error.to_compile_error(),
    };
    let (found, input) = Found::split(input);
    let mut errors = Vec::new();
    let tokens = input.clone();
    let Some(mut workflow) = parse::parse(input, Kind::Workflow, &mut errors) else {
        if reader == Reader::Editor {
            return editor::expand(&krate, (&found, tokens), Kind::Workflow, &[], &errors);
        }
        let errors = errors.iter().map(syn::Error::to_compile_error);
        return quote!(#(#errors)*);
    };
    if let Some(ask) = found.ask_for(&workflow.body, &krate, "workflow_impl", &tokens) {
        return ask;
    }
    found.resolve(&mut workflow.body, &krate);
    best_effort::expand(&mut workflow.body, &krate, &mut errors);
    shape::check(&workflow, &mut errors);
    let findings = check(&workflow);
    if reader == Reader::Editor {
        return editor::expand(&krate, (&found, tokens), Kind::Workflow, &findings.messages, &errors);
    }
    let mut complete = errors.is_empty() && findings.messages.is_empty();
    let mut in_expressions = Vec::new();
    let mut code = expand::expand(&krate, &workflow, &findings.misreading, complete, &mut in_expressions);
    if complete && !in_expressions.is_empty() {
        // Only now is it known that something is missing.
        complete = false;
        in_expressions.clear();
        code = expand::expand(&krate, &workflow, &findings.misreading, complete, &mut in_expressions);
    }
    errors.append(&mut in_expressions);
    let errors = errors.iter().map(syn::Error::to_compile_error);
    // Advice is about a workflow that is right otherwise.
    let warnings = findings.warnings.iter().filter(|warning| complete || !levels::is_advice(warning.code)).map(warn);
    let messages = findings.messages.iter().map(report);
    quote!(#code #(#warnings)* #(#messages)* #(#errors)*)
}

#[derive(Default)]
struct Findings {
    messages: Vec<Finding>,
    warnings: Vec<Finding>,
    misreading: std::collections::HashSet<String>,
}

fn check(workflow: &Workflow) -> Findings {
    let mut out = Findings::default();
    let flat = fragment::flatten(workflow);
    let checked = flat.as_ref().map_or(workflow, |flat| &flat.workflow);
    let (machine, mut spans) = machine::machine(checked, &flow::bindings_of(checked));
    output::check(workflow, &mut out.messages);
    out.messages.extend(too_long_name(workflow));
    for (finding, level) in loops::check(workflow) {
        match level {
            Level::Allow => {}
            Level::Warn => out.warnings.push(finding),
            Level::Deny => out.messages.push(finding),
        }
    }
    let levels = AllLevels::new(workflow);
    let options = Options { catalog: Some(&Services), machine_type: workflow.execution_type, include_allowed: true };
    let mut diagnostics = validate_with(&machine, &options).into_iter().collect::<Vec<_>>();
    diagnostics.retain(|diagnostic| !spans.is_said(diagnostic));
    diagnostics.append(&mut spans.findings);
    // Of two states of one name one is out of reach, whatever leads to the name.
    let duplicates = diagnostics.iter().any(|diagnostic| diagnostic.code == codes::DUPLICATE_STATE)
        || flat.as_ref().is_some_and(|flat| !flat.shared.is_empty());
    for label in flat.iter().flat_map(|flat| &flat.shared) {
        let message = format!(
            "a second state is named `{label}`\n\
             = help: names are unique over the whole workflow: those of a fragment's states begin with the label"
        );
        out.messages.push(Finding::new(label.span(), codes::DUPLICATE_STATE, message));
    }
    let mut broken = Vec::new();
    broken_blocks(&checked.body, &Location::root(), &mut broken);
    for diagnostic in &diagnostics {
        if flat.as_ref().is_some_and(|flat| flat.says(diagnostic)) {
            continue;
        }
        if [codes::MAYBE_UNASSIGNED_VARIABLE, codes::NEVER_ASSIGNED_VARIABLE].contains(&diagnostic.code) {
            // What did not parse may have assigned anything.
            let is_known = !duplicates && !broken.iter().any(|block| diagnostic.location.is_within(block));
            if let Some(read) = spans.read(diagnostic).filter(|_| is_known) {
                let used = flat.as_ref().and_then(|flat| flat.labels.get(&read.label));
                let label = used.unwrap_or(&read.label);
                let message = if spans.is_raw(diagnostic) {
                    words(&diagnostic.message, of_raw_name(diagnostic, workflow).or(diagnostic.help.as_deref()))
                } else {
                    unassigned(diagnostic, label, used.is_some(), workflow)
                };
                out.messages.push(Finding::new(read.span, codes::UNASSIGNED_BINDING, message));
                out.misreading.insert(label.clone());
            }
            continue;
        }
        let level = levels.of(diagnostic, spans.is_raw(diagnostic));
        if level == Level::Allow {
            continue;
        }
        // What a statement that did not parse would have said about the flow of its block is unknown.
        let about_flow = [
            codes::UNREACHABLE_STATE,
            codes::NO_TERMINAL_STATE,
            codes::NO_NESTED_TERMINAL_STATE,
            codes::MISSING_FIELD,
            codes::BUSY_LOOP,
            codes::ENDLESS_LOOP,
        ];
        let block_is_broken = broken.iter().any(|block| is_directly_within(&diagnostic.location, block));
        if about_flow.contains(&diagnostic.code) && (duplicates || block_is_broken) {
            continue;
        }
        // rustc says more of the names of Step Functions' own errors: it knows their enum.
        if diagnostic.code == codes::RESERVED_ERROR_NAME {
            continue;
        }
        // A jump that leads nowhere may have been the end.
        let wrong_jumps = [codes::UNKNOWN_TARGET, codes::TARGET_IN_OTHER_SCOPE];
        let jump_is_wrong = diagnostics
            .iter()
            .any(|other| wrong_jumps.contains(&other.code) && other.location.is_within(&diagnostic.location));
        let says_no_end = [codes::NO_TERMINAL_STATE, codes::NO_NESTED_TERMINAL_STATE].contains(&diagnostic.code);
        if says_no_end && jump_is_wrong {
            continue;
        }
        let span = spans.of(diagnostic).unwrap_or_else(|| workflow.name.span());
        let found = if level == Level::Warn { &mut out.warnings } else { &mut out.messages };
        // What is said of JSON is said in its words.
        let is_of_json = spans.is_raw(diagnostic) && !about_flow.contains(&diagnostic.code);
        let message = if is_of_json {
            words(&diagnostic.message, diagnostic.help.as_deref())
        } else {
            message(diagnostic, workflow)
        };
        found.push(Finding::new(span, diagnostic.code, message));
    }
    out
}

/// A name that no state machine can have. An identifier has none of the characters that AWS refuses.
///
/// Source: AWS Step Functions API Reference, `CreateStateMachine`, `name`: 1 to 80 characters.
fn too_long_name(workflow: &Workflow) -> Option<Finding> {
    const LIMIT: usize = 80;
    let name = syn::ext::IdentExt::unraw(&workflow.name).to_string();
    let length = name.chars().count();
    (length > LIMIT && !workflow.is_fragment).then(|| {
        let message = format!(
            "the workflow's name `{name}` has {length} characters\n\
             = help: the name of a state machine has at most {LIMIT}: shorten it"
        );
        Finding::new(workflow.name.span(), codes::INVALID_NAME, message)
    })
}

/// The words of a finding about a binding that is read by the state `label`, which is the use of a fragment or not.
fn unassigned(diagnostic: &Diagnostic, label: &str, is_use: bool, workflow: &Workflow) -> String {
    let name = diagnostic.subject.as_deref().unwrap_or_default();
    let message = format!("`{name}` is not assigned on every path to `{label}`");
    let is_in_reach = blocks_around(&workflow.body, label).iter().any(|block| flow::is_bound_in(block, name));
    let ended = "it is bound inside a branch or the body of a map, where it ends; `-> return` hands a value out";
    let help = diagnostic.help.as_deref().filter(|_| is_in_reach || is_use).unwrap_or(ended);
    format!("{message}\n= help: {help}")
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

/// The words of a diagnostic, in terms of `workflow!` where those of the definition are others.
fn message(diagnostic: &Diagnostic, workflow: &Workflow) -> String {
    let named = diagnostic.subject.as_deref().unwrap_or_default();
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
        codes::EMPTY_LIST if diagnostic.location == Location::root().field("States") => {
            let what = if workflow.is_fragment { "fragment" } else { "workflow" };
            (format!("a {what} has at least one state"), None)
        }
        codes::EMPTY_LIST if diagnostic.location.as_str().ends_with("]/States") => {
            ("a branch has at least one state".to_owned(), None)
        }
        codes::EMPTY_LIST if diagnostic.location.as_str().ends_with("/ItemProcessor/States") => {
            ("the body of a map has at least one state".to_owned(), None)
        }
        codes::NOT_IN_EXPRESS if diagnostic.location.as_str().ends_with("/ProcessorConfig/Mode") => {
            (diagnostic.message.clone(), Some("leave `distributed` out, or make the workflow around a Standard one"))
        }
        codes::REPEATED_ERROR => {
            let clause = if diagnostic.location.as_str().contains("/Retry[") { "retry" } else { "catch" };
            (format!("an earlier `{clause}` has the error `{named}` already: this one would never apply"), None)
        }
        codes::TASK_TOKEN_NOT_PASSED => (
            "nothing hands the token over: nobody could say that this task has ended".to_owned(),
            Some("put it into the request: `ask(Question { task_token: token, .. })`"),
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
        codes::EXPRESS_TIME_LIMIT if workflow.execution_type == Some(ExecutionType::Express) => (
            diagnostic.message.clone(),
            Some("make the workflow `#[standard]` for what takes longer than five minutes"),
        ),
        codes::BUSY_LOOP => (diagnostic.message.clone(), Some("add a `wait` to it")),
        codes::CHOICE_WITHOUT_DEFAULT => (diagnostic.message.clone(), Some("add `else => State`")),
        codes::UNKNOWN_SDK_SERVICE | codes::UNKNOWN_SDK_ACTION | codes::UNSUPPORTED_OPERATION => {
            let text = sdk::in_rust(&diagnostic.message);
            let help = diagnostic.help.as_deref().map(sdk::in_rust).unwrap_or_default();
            return format!("{text}\n= help: {help}");
        }
        _ => (diagnostic.message.clone(), diagnostic.help.as_deref()),
    };
    words(&text, help)
}

fn words(text: &str, help: Option<&str>) -> String {
    help.map_or_else(|| text.to_owned(), |help| format!("{text}\n= help: {help}"))
}

/// The locations of the blocks of which a statement did not parse.
fn broken_blocks(block: &Block, here: &Location, out: &mut Vec<Location>) {
    if block.is_broken() {
        out.push(here.clone());
    }
    for statement in &block.statements {
        let state = here.field("States").field(statement.state_name());
        for (index, inner) in statement.inner_blocks().iter().enumerate() {
            broken_blocks(inner, &statement.inner_location(&state, index), out);
        }
    }
}

/// Whether a location is that of a block, of its states, or of one of its own states.
fn is_directly_within(location: &Location, block: &Location) -> bool {
    let inside = location.as_str().get(block.as_str().len()..).unwrap_or("");
    location.is_within(block) && !inside.contains("/Branches[") && !inside.contains("/ItemProcessor/States/")
}
