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
mod findings;
mod flow;
mod format;
pub(crate) mod fragment;
pub(crate) mod json;
mod json_path;
pub(crate) mod levels;
mod list;
mod listed_values;
mod literal;
mod literals;
mod machine;
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
mod words;

use proc_macro2::TokenStream;
use quote::quote;
use sfn_asl::codes;

use crate::finding::{report, warn};
use crate::krate::after_krate;
use fragment::Found;
use parse::Kind;
pub(crate) use parse::last_span;

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
    let mut findings = findings::check(&workflow);
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
