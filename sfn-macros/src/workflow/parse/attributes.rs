//! Attributes of workflows and states.

use proc_macro2::{TokenStream, TokenTree};
use sfn_asl::diagnostic::similar_name;
use sfn_asl::model::ExecutionType;
use syn::{
    Attribute, Expr, Ident, LitStr, Meta, Token,
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
    pub(super) version: Option<LitStr>,
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
            match language_of(attribute) {
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
                "version" => match attribute.parse_args::<LitStr>() {
                    Ok(version) => self.version = Some(version),
                    Err(error) => {
                        let message = "the version of the language is a string: `#[version(\"1.0\")]`";
                        errors.push(syn::Error::new(error.span(), message));
                    }
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
                        _ => "a workflow takes documentation comments, `#[timeout(..)]`, `#[version(\"1.0\")]`, \
                              `#[express]`, `#[standard]` and `#[no_default_retry]`"
                            .to_owned(),
                    };
                    errors.push(syn::Error::new(attribute.path().span(), message));
                }
            }
        }
        self.comment = doc_comment(attributes);
    }
}

/// `/// comment`, `#[allow(..)]`, `#[warn(..)]`, `#[deny(..)]`, `#[no_default_retry]`, `#[query_language(JSONata)]`.
pub(super) fn of_state(attributes: &[Attribute], errors: &mut Vec<syn::Error>) -> StateAttributes {
    let mut out = StateAttributes::default();
    for attribute in attributes.iter().filter(|attribute| !attribute.path().is_ident("doc")) {
        if out.levels.take(attribute, errors) {
            continue;
        }
        if attribute.path().is_ident("no_default_retry") && matches!(attribute.meta, Meta::Path(_)) {
            out.no_default_retry = Some(attribute.span());
        } else if let Some(language) = language_of(attribute) {
            if language != "JSONPath" && language != "JSONata" {
                let message = format!("there is no query language `{language}`: a state's is `JSONata` or `JSONPath`");
                errors.push(syn::Error::new(language.span(), message));
                continue;
            }
            out.json_path = Some((language == "JSONPath", language.span()));
        } else if attribute.path().is_ident("timeout") {
            let message = "the limit of a task is a clause: `Name: call(..) timeout 5 minutes;`";
            errors.push(syn::Error::new(attribute.path().span(), message));
        } else {
            let message = "a state takes documentation comments, `#[allow(..)]`, `#[warn(..)]`, `#[deny(..)]`, \
                           `#[no_default_retry]` and `#[query_language(JSONata)]`";
            errors.push(syn::Error::new(attribute.path().span(), message));
        }
    }
    out
}

/// The word in `query_language(..)`.
fn language_of(attribute: &Attribute) -> Option<Ident> {
    attribute.parse_args().ok().filter(|_| attribute.path().is_ident("query_language"))
}

/// `//! comment` at the beginning of a block.
pub(super) fn of_block(input: ParseStream<'_>, errors: &mut Vec<syn::Error>) -> Option<String> {
    if !(input.peek(Token![#]) && input.peek2(Token![!])) {
        return None;
    }
    let attributes = match Attribute::parse_inner(input) {
        Ok(attributes) => attributes,
        Err(error) => {
            errors.push(error);
            return None;
        }
    };
    for attribute in attributes.iter().filter(|attribute| !attribute.path().is_ident("doc")) {
        let message = "at the beginning of a block stands its comment, `//! what it does`";
        errors.push(syn::Error::new(attribute.span(), message));
    }
    doc_comment(&attributes)
}

/// `/// comment` in front of an arm or a clause.
pub(crate) fn comment_in_front(input: ParseStream<'_>) -> syn::Result<Option<String>> {
    let attributes = Attribute::parse_outer(input)?;
    match attributes.iter().find(|attribute| !attribute.path().is_ident("doc")) {
        Some(attribute) => Err(syn::Error::new(attribute.span(), "only a comment can stand here: `/// why`")),
        None => Ok(doc_comment(&attributes)),
    }
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
