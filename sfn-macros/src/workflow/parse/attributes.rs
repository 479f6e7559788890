//! Attributes of workflows and states.

use proc_macro2::{TokenStream, TokenTree};
use sfn_asl::diagnostic::similar_name;
use sfn_asl::model::ExecutionType;
use syn::{
    Attribute, Expr, Ident, Meta, Token,
    parse::{ParseStream, Parser},
    spanned::Spanned,
};

use super::super::levels::Levels;
use super::super::syntax::{Duration, StateAttributes};
use super::duration;

/// The attributes in front of something: `#![..]` and `#[..]`.
pub(super) fn in_front(
    input: ParseStream<'_>,
    errors: &mut Vec<syn::Error>,
) -> syn::Result<(Vec<Attribute>, Vec<Attribute>)> {
    let (mut inner, mut outer) = (Vec::new(), Vec::<Attribute>::new());
    while input.peek(Token![#]) {
        if input.peek2(Token![!]) {
            let of_all = Attribute::parse_inner(input)?;
            if let Some(late) = of_all.first().filter(|_| !outer.is_empty()) {
                errors.push(syn::Error::new(late.path().span(), "`#![..]` stands in front of comments and `#[..]`"));
            }
            inner.extend(of_all);
        } else {
            let tokens: TokenStream = [input.parse::<TokenTree>()?, input.parse::<TokenTree>()?].into_iter().collect();
            outer.extend(Attribute::parse_outer.parse2(tokens)?);
        }
    }
    Ok((inner, outer))
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

/// The attributes of a workflow.
const OUTER: [&str; 4] = ["timeout", "express", "standard", "no_default_retry"];

impl WorkflowAttributes {
    /// `#![query_language(JSONPath)]`, `#![allow(..)]`, `#![warn(..)]`, `#![deny(..)]`.
    pub(super) fn take_inner(&mut self, attributes: &[Attribute], errors: &mut Vec<syn::Error>) {
        for attribute in attributes {
            if self.levels.take(attribute, errors) {
                continue;
            }
            let form = "in front of a workflow stand `#![query_language(JSONPath)]`, or nothing for JSONata, and \
                        `#![allow(..)]`, `#![warn(..)]`, `#![deny(..)]`";
            let name = attribute.path().get_ident().map(ToString::to_string).unwrap_or_default();
            if OUTER.contains(&name.as_str()) {
                let message = format!(
                    "`{name}` is written without `!`: `#[{name}{}]`",
                    if name == "timeout" { "(..)" } else { "" }
                );
                errors.push(syn::Error::new(attribute.path().span(), message));
                continue;
            }
            let language = attribute.parse_args::<Ident>().ok().filter(|_| attribute.path().is_ident("query_language"));
            match language {
                Some(language) if language == "JSONPath" => self.json_path = true,
                Some(language) if language == "JSONata" => self.json_path = false,
                Some(other) => {
                    let message = "a query language is `JSONata` or `JSONPath`, written so";
                    errors.push(syn::Error::new(other.span(), message));
                }
                None => errors.push(syn::Error::new(attribute.path().span(), form)),
            }
        }
    }

    /// `/// comment`, `#[timeout(7 days)]`, `#[express]`, `#[standard]`, `#[no_default_retry]`.
    pub(super) fn take_outer(&mut self, attributes: &[Attribute], errors: &mut Vec<syn::Error>) {
        for attribute in attributes.iter().filter(|attribute| !attribute.path().is_ident("doc")) {
            let is_word = matches!(attribute.meta, Meta::Path(_));
            let name = attribute.path().get_ident().map(ToString::to_string).unwrap_or_default();
            match name.as_str() {
                "timeout" if !matches!(attribute.meta, Meta::List(_)) => {
                    let message = "the timeout of a workflow is written `#[timeout(7 days)]`";
                    errors.push(syn::Error::new(attribute.path().span(), message));
                }
                "timeout" => match attribute.parse_args_with(duration) {
                    Ok(time) if self.timeout.is_none() => self.timeout = Some(time),
                    Ok(time) => errors.push(syn::Error::new(time.span, "a second timeout: a workflow has one")),
                    Err(error) => errors.push(error),
                },
                "express" | "standard" if is_word => {
                    let ty = if name == "express" { ExecutionType::Express } else { ExecutionType::Standard };
                    if self.execution_type.replace(ty).is_some() {
                        let message = "a second type: a workflow is `#[express]` or `#[standard]`";
                        errors.push(syn::Error::new(attribute.path().span(), message));
                    }
                }
                "no_default_retry" if is_word => self.no_default_retry = true,
                "allow" | "warn" | "deny" => {
                    let message = format!("the lints of a workflow stand in front of it as `#![{name}(..)]`");
                    errors.push(syn::Error::new(attribute.path().span(), message));
                }
                _ => {
                    let message = match similar_name(&name, OUTER) {
                        Some(near) if near != name => {
                            format!("a workflow has no `#[{name}]`: did you mean `#[{near}]`?")
                        }
                        _ => "a workflow takes documentation comments, `#[timeout(..)]`, `#[express]`, `#[standard]` \
                              and `#[no_default_retry]`"
                            .to_owned(),
                    };
                    errors.push(syn::Error::new(attribute.path().span(), message));
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
        } else if attribute.path().is_ident("timeout") {
            let message = "the limit of a task is a clause: `Name: call(..) timeout 5 minutes;`";
            errors.push(syn::Error::new(attribute.path().span(), message));
        } else {
            let message = "a state takes documentation comments, `#[allow(..)]`, `#[warn(..)]`, `#[deny(..)]` and \
                           `#[no_default_retry]`";
            errors.push(syn::Error::new(attribute.path().span(), message));
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
