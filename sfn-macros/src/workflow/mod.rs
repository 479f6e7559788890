//! `workflow!`: tokens to checked builder calls.
//!
//! Parsing recovers at every statement; the checks that tokens allow are made here, through the validator of `sfn-asl`;
//! the expansion leaves to rustc what needs types. Code comes first and errors last, so that an editor knows the names of
//! a workflow that is still wrong.

mod after;
mod best_effort;
mod call;
mod clauses;
mod counters;
mod editor;
mod expand;
mod expression;
mod facts;
mod flow;
mod format;
pub(crate) mod fragment;
pub(crate) mod json;
mod json_path;
mod known;
mod known_values;
pub(crate) mod levels;
mod list;
mod literal;
mod literals;
mod lost;
mod machine;
mod machine_flow;
mod map;
mod mistaken;
mod names;
mod narrowing;
mod output;
mod parse;
pub(crate) mod raw;
mod raw_state;
mod reads;
mod refused;
mod sdk;
mod set;
mod shape;
mod size;
mod syntax;

use proc_macro2::TokenStream;
use quote::quote;
use sfn_asl::model::{ExecutionType, STATE_MACHINE_NAME_LIMIT};
use sfn_asl::validate::{Options, validate_with};
use sfn_asl::{Diagnostic, Location, Severity, codes};
use sfn_services::Services;

use crate::finding::{Finding, report, warn};
use crate::krate::after_krate;
use fragment::Found;
use levels::{AllLevels, Level};
use parse::Kind;
pub(crate) use parse::last_span;
use syntax::{Action, Block, Workflow, label_text};

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
    let mut findings = check(&workflow);
    let is_said = findings.messages.iter().any(|finding| finding.code == codes::DEFINITION_TOO_LONG);
    findings.messages.extend(size::check(&workflow, &tokens).filter(|_| !is_said));
    if reader == Reader::Editor {
        return editor::expand(&krate, (&found, tokens), Kind::Workflow, &findings.messages, &errors);
    }
    let mut complete = errors.is_empty() && findings.messages.is_empty() && !workflow.body.holds_broken();
    let mut in_expressions = Vec::new();
    let mut code = expand::expand(&krate, &workflow, &findings, complete, &mut in_expressions);
    if complete && !in_expressions.is_empty() {
        // Only now is it known that something is missing.
        complete = false;
        in_expressions.clear();
        code = expand::expand(&krate, &workflow, &findings, complete, &mut in_expressions);
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
    /// The names of the states of which rustc sees that they take every value.
    exhaustive: Vec<String>,
}

fn check(workflow: &Workflow) -> Findings {
    let mut out = Findings::default();
    let flat = fragment::flatten(workflow);
    let checked = flat.as_ref().map_or(workflow, |flat| &flat.workflow);
    exhaustive(&checked.body, &mut out.exhaustive);
    let (machine, mut spans) = machine::machine(checked, &flow::bindings_of(checked));
    let levels = AllLevels::new(checked);
    let diagnostics = diagnostics(&machine, workflow, &mut spans);
    let unreachable = diagnostics.iter().filter(|diagnostic| diagnostic.code == codes::UNREACHABLE_STATE);
    let unreachable = unreachable.filter_map(|diagnostic| diagnostic.message.split('`').nth(1)).map(str::to_owned);
    output::check(workflow, &unreachable.collect(), &mut out.messages);
    out.messages.extend(too_long_name(workflow));
    counters::check(workflow, flat.as_ref(), &mut out.messages);
    out.messages.extend(map::outer_names(workflow));
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
        // A fragment is bounded where it is used.
        if diagnostic.code == codes::UNBOUNDED_LOOP && workflow.is_fragment {
            continue;
        }
        // `States` has no such variant: nobody can want it.
        let is_no_variant =
            diagnostic.code == codes::ERROR_NEVER_HANDLED && diagnostic.subject.as_deref() == Some("States.Runtime");
        let level = if is_no_variant { Level::Deny } else { levels.of(diagnostic, spans.is_raw(diagnostic)) };
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
            codes::UNBOUNDED_LOOP,
        ];
        let block_is_broken = broken.iter().any(|block| is_directly_within(&diagnostic.location, block));
        if about_flow.contains(&diagnostic.code) && (duplicates || block_is_broken) {
            continue;
        }
        let is_empty = |block: &Location| diagnostic.location == block.field("States");
        if diagnostic.code == codes::EMPTY_LIST && broken.iter().any(is_empty) {
            continue;
        }
        // A clause of a `with` block is for those of its tasks that can report the error.
        if diagnostic.code == codes::ERROR_NEVER_HANDLED
            && is_of_a_limit(diagnostic)
            && spans.is_scoped(&diagnostic.location)
        {
            continue;
        }
        // rustc says more of the names of Step Functions' own errors: it knows their enum.
        if diagnostic.code == codes::RESERVED_ERROR_NAME {
            continue;
        }
        // A jump that leads nowhere may have been the end.
        let says_no_end = [codes::NO_TERMINAL_STATE, codes::NO_NESTED_TERMINAL_STATE].contains(&diagnostic.code);
        if says_no_end && has_wrong_jump(&diagnostics, &diagnostic.location) {
            continue;
        }
        // What bounds a loop is another rule; mending that comes first.
        let is_unbounded =
            |other: &Diagnostic| other.code == codes::UNBOUNDED_LOOP && levels.of(other, false) == Level::Deny;
        if diagnostic.code == codes::BUSY_LOOP && diagnostics.iter().any(is_unbounded) {
            continue;
        }
        let span = spans.of(diagnostic).unwrap_or_else(|| workflow.name.span());
        let found = if level == Level::Warn { &mut out.warnings } else { &mut out.messages };
        let named = diagnostic.subject.as_deref().unwrap_or_default();
        // An attribute stands in front of the use.
        let is_loop = diagnostic.code == codes::UNBOUNDED_LOOP;
        let used = flat.as_ref().filter(|_| is_loop).and_then(|flat| flat.use_of(named));
        // What is said of JSON is said in its words.
        let is_of_json = spans.is_raw(diagnostic) && !about_flow.contains(&diagnostic.code);
        let message = if is_of_json {
            words(&diagnostic.message, diagnostic.help.as_deref())
        } else {
            message(diagnostic, used.unwrap_or(named), workflow)
        };
        found.push(Finding::new(span, diagnostic.code, message));
    }
    out
}

/// Whether a finding is about the error of a limit.
fn is_of_a_limit(diagnostic: &Diagnostic) -> bool {
    diagnostic.subject.as_deref().is_some_and(|error| ["States.Timeout", "States.HeartbeatTimeout"].contains(&error))
}

/// What the validator finds, and what the reader says of raw states.
fn diagnostics(machine: &sfn_asl::StateMachine, workflow: &Workflow, spans: &mut machine::Spans) -> Vec<Diagnostic> {
    let options = Options {
        catalog: Some(&Services),
        machine_type: workflow.execution_type,
        include_allowed: true,
        exhaustive: &[],
    };
    let mut out: Vec<Diagnostic> = validate_with(machine, &options).into_iter().collect();
    out.retain(|diagnostic| !spans.is_said(diagnostic));
    out.append(&mut spans.findings);
    out
}

/// The names of the states that match all variants of an enum, which nothing that serde writes escapes.
fn exhaustive(block: &Block, out: &mut Vec<String>) {
    for statement in &block.statements {
        if matches!(&statement.action, Action::Match(of) if of.otherwise.is_none()) {
            out.push(statement.state_name());
        }
        statement.inner_blocks().iter().for_each(|inner| exhaustive(inner, out));
    }
}

/// A name that no state machine can have. An identifier has none of the characters that AWS refuses.
fn too_long_name(workflow: &Workflow) -> Option<Finding> {
    let name = syn::ext::IdentExt::unraw(&workflow.name).to_string();
    let length = name.chars().count();
    (length > STATE_MACHINE_NAME_LIMIT && !workflow.is_fragment).then(|| {
        let message = format!(
            "the workflow's name `{name}` has {length} characters\n\
             = help: the name of a state machine has at most {STATE_MACHINE_NAME_LIMIT}: shorten it"
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
fn message(diagnostic: &Diagnostic, named: &str, workflow: &Workflow) -> String {
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
    words(&text, help)
}

fn words(text: &str, help: Option<&str>) -> String {
    help.map_or_else(|| text.to_owned(), |help| format!("{text}\n= help: {help}"))
}

/// Whether a jump inside a place leads nowhere.
fn has_wrong_jump<'d>(diagnostics: impl IntoIterator<Item = &'d Diagnostic>, place: &Location) -> bool {
    let wrong_jumps = [codes::UNKNOWN_TARGET, codes::TARGET_IN_OTHER_SCOPE];
    diagnostics.into_iter().any(|other| wrong_jumps.contains(&other.code) && other.location.is_within(place))
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
