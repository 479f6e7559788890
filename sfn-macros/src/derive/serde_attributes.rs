//! What `#[serde(..)]` says about the JSON of a type.

use proc_macro2::Span;
use syn::{Attribute, LitStr, meta::ParseNestedMeta};

use super::rename::{RULES, RenameRule};

/// The attributes of a struct.
#[derive(Default)]
pub(crate) struct Container {
    pub(crate) rename_all: RenameRule,
    pub(crate) transparent: bool,
}

/// The attributes of a field.
#[derive(Default)]
pub(crate) struct Field {
    pub(crate) rename: Option<String>,
    pub(crate) skip: bool,
    /// Where `skip_serializing_if` stands.
    pub(crate) skip_serializing_if: Option<Span>,
}

impl Container {
    pub(crate) fn read(attributes: &[Attribute], errors: &mut Vec<syn::Error>) -> Self {
        let mut out = Self { rename_all: RenameRule::Unchanged, transparent: false };
        each_setting(attributes, errors, |meta, name| match name {
            "rename_all" => {
                let value = one_name(meta)?;
                out.rename_all = RenameRule::parse(&value.value())
                    .ok_or_else(|| syn::Error::new(value.span(), format!("serde's rules are {RULES}")))?;
                Ok(())
            }
            "transparent" => {
                out.transparent = true;
                Ok(())
            }
            // About reading alone, or about Rust alone.
            "deny_unknown_fields" | "default" | "bound" | "crate" | "expecting" | "rename" => skip_value(meta),
            "tag" | "content" | "untagged" | "from" | "try_from" | "into" | "remote" | "rename_all_fields"
            | "getter" => Err(unsupported(meta, name)),
            _ => skip_value(meta),
        });
        out
    }
}

impl Field {
    pub(crate) fn read(attributes: &[Attribute], errors: &mut Vec<syn::Error>) -> Self {
        let mut out = Self::default();
        each_setting(attributes, errors, |meta, name| match name {
            "rename" => {
                out.rename = Some(one_name(meta)?.value());
                Ok(())
            }
            "skip" => {
                out.skip = true;
                Ok(())
            }
            "skip_serializing_if" => {
                out.skip_serializing_if = Some(meta.path.get_ident().map_or_else(Span::call_site, syn::Ident::span));
                skip_value(meta)
            }
            "default" | "alias" | "bound" | "borrow" => skip_value(meta),
            "flatten" | "skip_serializing" | "skip_deserializing" | "with" | "serialize_with" | "deserialize_with"
            | "getter" => Err(unsupported(meta, name)),
            _ => skip_value(meta),
        });
        out
    }
}

fn each_setting(
    attributes: &[Attribute],
    errors: &mut Vec<syn::Error>,
    mut read: impl FnMut(&ParseNestedMeta<'_>, &str) -> syn::Result<()>,
) {
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let outcome = attribute.parse_nested_meta(|meta| {
            let name = meta.path.get_ident().map(ToString::to_string).unwrap_or_default();
            read(&meta, &name)
        });
        errors.extend(outcome.err());
    }
}

/// `name = "wire"`; one name for writing and reading.
fn one_name(meta: &ParseNestedMeta<'_>) -> syn::Result<LitStr> {
    if meta.input.peek(syn::token::Paren) {
        return Err(meta.error(
            "`Payload` needs one name for writing and reading: a workflow passes on what one handler wrote and another reads",
        ));
    }
    meta.value()?.parse()
}

/// Passes over `= value` or `(..)`.
fn skip_value(meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
    if meta.input.peek(syn::Token![=]) {
        meta.value()?.parse::<syn::Expr>()?;
    } else if meta.input.peek(syn::token::Paren) {
        let content;
        syn::parenthesized!(content in meta.input);
        content.parse::<proc_macro2::TokenStream>()?;
    }
    Ok(())
}

fn unsupported(meta: &ParseNestedMeta<'_>, name: &str) -> syn::Error {
    meta.error(format!(
        "`Payload` cannot see what `#[serde({name})]` does to the JSON; write the JSON's own shape as a struct and derive `Payload` for that"
    ))
}
