//! `workflow!`: tokens to checked builder calls.
//!
//! Parsing recovers at every statement; the checks that tokens allow are made here, through the validator of `sfn-asl`;
//! the expansion leaves to rustc what needs types. Code comes first and errors last, so that an editor knows the names of
//! a workflow that is still wrong.

mod clauses;
mod expand;
mod expression;
mod flow;
mod machine;
mod names;
mod parse;
mod shape;
mod syntax;

use std::collections::BTreeSet;

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use sfn_asl::{Code, Diagnostic, codes};
use syn::Ident;

use crate::krate::after_krate;
use syntax::{Action, Block, Success, Workflow};

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let (krate, input) = match after_krate(input) {
        Ok(parts) => parts,
        Err(error) => return error.to_compile_error(),
    };
    let mut errors = Vec::new();
    let parser = |input: syn::parse::ParseStream<'_>| parse::workflow(input, &mut errors);
    let workflow = match syn::parse::Parser::parse2(parser, input) {
        Ok(workflow) => workflow,
        Err(error) => {
            errors.push(error);
            let errors = errors.iter().map(syn::Error::to_compile_error);
            return quote!(#(#errors)*);
        }
    };
    shape::check(&workflow.body, &mut errors);
    let findings = check(&workflow);
    let names = names::expand(&workflow);
    let complete = errors.is_empty() && findings.messages.is_empty();
    let code = expand::expand(&krate, &workflow, &findings.misreading, complete, &mut errors);
    let errors = errors.iter().map(syn::Error::to_compile_error);
    let messages = findings.messages.iter().map(report);
    quote!(#names #code #(#messages)* #(#errors)*)
}

/// A finding about the flow, as rustc reports it. A panic in a constant leaves rustc free to report everything else in the
/// same run, unresolved names included, where `compile_error!` would hide them; rust-analyzer shows only the latter while
/// typing. The constant has the rule's name, because rustc prints it.
fn report(finding: &Finding) -> TokenStream {
    let Finding { span, code, message } = finding;
    let message = format!("[{}] {message}", code.id);
    let name = Ident::new(code.lint, *span);
    quote_spanned! {*span=>
        #[allow(unexpected_cfgs, non_upper_case_globals)]
        const _: () = {
            #[cfg(not(rust_analyzer))]
            const #name: () = ::core::panic!("{}", #message);
            #[cfg(rust_analyzer)]
            ::core::compile_error!(#message);
        };
    }
}

/// Something wrong that is not a matter of syntax.
pub(crate) struct Finding {
    span: Span,
    code: Code,
    /// With lines of help and notes, as rustc writes them.
    message: String,
}

impl Finding {
    fn new(span: Span, code: Code, message: impl Into<String>) -> Self {
        Self { span, code, message: message.into() }
    }
}

#[derive(Default)]
struct Findings {
    messages: Vec<Finding>,
    misreading: std::collections::HashSet<String>,
}

fn check(workflow: &Workflow) -> Findings {
    let mut out = Findings::default();
    let (machine, mut spans) = machine::machine(workflow);
    let mut ends_without_output = Vec::new();
    output_at_ends(workflow, &mut ends_without_output);
    out.messages.append(&mut ends_without_output);
    if workflow.body.statements.is_empty() {
        out.messages.push(Finding::new(
            workflow.name.span(),
            codes::MISSING_FIELD,
            "a workflow has at least one state",
        ));
        return out;
    }
    let broken = has_broken(&workflow.body);
    let diagnostics = sfn_asl::validate::validate(&machine);
    // What a statement that did not parse would have said is unknown, and of two states of one name one is out of reach.
    let flow_is_unknown = broken || diagnostics.iter().any(|diagnostic| diagnostic.code == codes::DUPLICATE_STATE);
    for diagnostic in &diagnostics {
        let about_flow = [codes::UNREACHABLE_STATE, codes::NO_TERMINAL_STATE, codes::NO_NESTED_TERMINAL_STATE];
        if flow_is_unknown && about_flow.contains(&diagnostic.code) {
            continue;
        }
        if diagnostic.is_error() {
            let span = spans.of(diagnostic).unwrap_or_else(|| workflow.name.span());
            out.messages.push(Finding::new(span, diagnostic.code, message(diagnostic)));
        }
    }
    if !flow_is_unknown {
        let mut all = BTreeSet::new();
        flow::bindings(&workflow.body, &mut all);
        let mut findings = flow::Findings::default();
        flow::check(&workflow.body, &BTreeSet::new(), &all, &mut findings);
        out.messages.extend(findings.errors);
        out.misreading = findings.misreading;
    }
    out
}

fn message(diagnostic: &Diagnostic) -> String {
    let mut text = diagnostic.message.clone();
    if let Some(help) = &diagnostic.help {
        text.push_str("\n= help: ");
        text.push_str(help);
    }
    text
}

fn has_broken(block: &Block) -> bool {
    block.statements.iter().any(|statement| match &statement.action {
        Action::Broken => true,
        Action::Parallel(branches) => branches.iter().any(has_broken),
        _ => false,
    })
}

/// A workflow that declares an output has a value of it at every successful end, and only then.
fn output_at_ends(workflow: &Workflow, out: &mut Vec<Finding>) {
    let last = workflow.body.statements.len().saturating_sub(1);
    for (index, statement) in workflow.body.statements.iter().enumerate() {
        let declared = workflow.output.is_some();
        let (has_value, span) = match (&statement.action, &statement.success) {
            (Action::Succeed(value), _) => (value.is_some(), statement.label.span()),
            (Action::Choose(_) | Action::Fail { .. } | Action::Broken, _) => continue,
            (_, Success::Return(_, span)) => (true, *span),
            (_, Success::End) => (false, statement.label.span()),
            (_, Success::FallThrough) if index == last => (false, statement.label.span()),
            (_, Success::FallThrough | Success::Jump(_)) => continue,
        };
        let name = syntax::label_text(&statement.label);
        let workflow_name = &workflow.name;
        if declared && !has_value {
            out.push(Finding::new(
                span,
                codes::OUTPUT_MISMATCH,
                format!(
                    "`{workflow_name}` declares an output, and `{name}` ends it without one\n\
                     = help: end with `succeed value` or `-> return value`"
                ),
            ));
        } else if !declared && has_value {
            out.push(Finding::new(
                span,
                codes::OUTPUT_MISMATCH,
                format!(
                    "`{name}` gives an output, and `{workflow_name}` declares none\n\
                     = help: declare its type: `{workflow_name}(..) -> Type {{ .. }}`"
                ),
            ));
        }
    }
}
