//! Attributes of workflows and states.

use proc_macro2::{TokenStream, TokenTree};
use sfn_asl::model::ExecutionType;
use syn::{
    Attribute, Expr, Ident, Meta, Token,
    parse::{ParseStream, Parser},
    spanned::Spanned,
};

use super::super::levels::Levels;
use super::super::syntax::{Duration, StateAttributes};
use super::duration;

/// `#[..]`, and `#![..]` between them, where none may stand.
pub(super) fn in_front(input: ParseStream<'_>) -> syn::Result<(Vec<Attribute>, Vec<Attribute>)> {
    let (mut outer, mut inner) = (TokenStream::new(), Vec::new());
    while input.peek(Token![#]) {
        if input.peek2(Token![!]) {
            inner.extend(Attribute::parse_inner(input)?);
            continue;
        }
        let sign: TokenTree = input.parse()?;
        let rest: TokenTree = input.parse()?;
        outer.extend([sign, rest]);
    }
    Ok((Attribute::parse_outer.parse2(outer)?, inner))
}

/// What stands in front of a workflow.
#[derive(Default)]
pub(super) struct WorkflowAttributes {
    pub(super) json_path: bool,
    pub(super) levels: Levels,
    pub(super) comment: Option<String>,
    pub(super) timeout: Option<Duration>,
    pub(super) execution_type: Option<ExecutionType>,
    pub(super) no_default_retry: bool,
}

impl WorkflowAttributes {
    /// `#![query_language(JSONPath)]`, `#![allow(..)]`, `#![warn(..)]`, `#![deny(..)]`.
    pub(super) fn take_inner(&mut self, attributes: &[Attribute], errors: &mut Vec<syn::Error>) {
        for attribute in attributes {
            if self.levels.take(attribute, errors) {
                continue;
            }
            let form = "in front of a workflow stand `#![query_language(JSONPath)]`, or nothing for JSONata, and \
                        `#![allow(..)]`, `#![warn(..)]`, `#![deny(..)]`";
            let language = attribute.parse_args::<Ident>().ok().filter(|_| attribute.path().is_ident("query_language"));
            match language {
                Some(language) if language == "JSONPath" => self.json_path = true,
                Some(language) if language == "JSONata" => self.json_path = false,
                Some(other) => errors.push(syn::Error::new(other.span(), form)),
                None => errors.push(syn::Error::new(attribute.span(), form)),
            }
        }
    }

    /// `/// comment`, `#[timeout(7 days)]`, `#[express]`, `#[standard]`, `#[no_default_retry]`.
    pub(super) fn take_outer(&mut self, attributes: &[Attribute], errors: &mut Vec<syn::Error>) {
        for attribute in attributes.iter().filter(|attribute| !attribute.path().is_ident("doc")) {
            let is_word = matches!(attribute.meta, Meta::Path(_));
            let name = attribute.path().get_ident().map(ToString::to_string).unwrap_or_default();
            match name.as_str() {
                "timeout" => match attribute.parse_args_with(duration) {
                    Ok(time) if self.timeout.is_none() => self.timeout = Some(time),
                    Ok(time) => errors.push(syn::Error::new(time.span, "a second timeout: a workflow has one")),
                    Err(error) => errors.push(error),
                },
                "express" | "standard" if is_word => {
                    let ty = if name == "express" { ExecutionType::Express } else { ExecutionType::Standard };
                    if self.execution_type.replace(ty).is_some() {
                        let message = "a second type: a workflow is `#[express]` or `#[standard]`";
                        errors.push(syn::Error::new(attribute.span(), message));
                    }
                }
                "no_default_retry" if is_word => self.no_default_retry = true,
                "allow" | "warn" | "deny" => {
                    let message = format!("the lints of a workflow stand in front of it as `#![{name}(..)]`");
                    errors.push(syn::Error::new(attribute.span(), message));
                }
                _ => {
                    let message = "a workflow takes documentation comments, `#[timeout(..)]`, `#[express]`, `#[standard]` \
                                   and `#[no_default_retry]`";
                    errors.push(syn::Error::new(attribute.span(), message));
                }
            }
        }
        self.comment = doc_comment(attributes);
    }
}

/// `/// comment`, `#[allow(..)]`, `#[warn(..)]`, `#[deny(..)]`, `#[no_default_retry]`.
pub(super) fn of_state(attributes: &[Attribute], errors: &mut Vec<syn::Error>) -> StateAttributes {
    let mut out = StateAttributes::default();
    for attribute in attributes.iter().filter(|attribute| !attribute.path().is_ident("doc")) {
        if out.levels.take(attribute, errors) {
            continue;
        }
        if attribute.path().is_ident("no_default_retry") && matches!(attribute.meta, Meta::Path(_)) {
            out.no_default_retry = Some(attribute.span());
        } else {
            let message = "a state takes documentation comments, `#[allow(..)]`, `#[warn(..)]`, `#[deny(..)]` and \
                           `#[no_default_retry]`";
            errors.push(syn::Error::new(attribute.span(), message));
        }
    }
    out
}

/// The text of documentation comments, one line each, without the space after `///`.
pub(super) fn doc_comment(attributes: &[Attribute]) -> Option<String> {
    let lines: Vec<String> = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("doc"))
        .filter_map(|attribute| match &attribute.meta {
            Meta::NameValue(meta) => match &meta.value {
                Expr::Lit(literal) => match &literal.lit {
                    syn::Lit::Str(text) => Some(text.value()),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        })
        .map(|line| line.strip_prefix(' ').unwrap_or(&line).trim_end().to_owned())
        .collect();
    (!lines.is_empty()).then(|| lines.join("\n").trim().to_owned())
}
