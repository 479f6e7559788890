//! What `#[serde(..)]` says about the JSON of a type.
//!
//! Source: serde, "Container attributes", "Variant attributes", "Field attributes".

mod names;
mod rename;

pub(crate) use names::{Names, Rules};

use proc_macro2::Span;
use syn::{Attribute, LitStr, Type, meta::ParseNestedMeta};

/// The attributes of a struct or enum.
#[derive(Default)]
// Each is an attribute of serde's, or none.
#[allow(clippy::struct_excessive_bools)]
pub(crate) struct Container {
    pub(crate) names: Names,
    pub(crate) rename_all: Rules,
    pub(crate) rename_all_fields: Rules,
    pub(crate) deny_unknown_fields: bool,
    pub(crate) transparent: bool,
    pub(crate) default: bool,
    pub(crate) tag: Option<LitStr>,
    pub(crate) content: Option<LitStr>,
    pub(crate) untagged: bool,
    /// The type that serde reads instead (`from`, `try_from`), and where that is said.
    pub(crate) from: Option<(Type, Span)>,
    /// The type that serde writes instead (`into`), and where that is said.
    pub(crate) into: Option<(Type, Span)>,
}

/// The attributes of a variant.
#[derive(Default)]
// Each is an attribute of serde's, or none.
#[allow(clippy::struct_excessive_bools)]
pub(crate) struct Variant {
    pub(crate) names: Names,
    pub(crate) rename_all: Rules,
    pub(crate) skip_serializing: bool,
    pub(crate) skip_deserializing: bool,
    pub(crate) untagged: bool,
    pub(crate) other: bool,
    pub(crate) functions: Functions,
}

/// The attributes of a field.
#[derive(Default)]
pub(crate) struct Field {
    pub(crate) names: Names,
    pub(crate) skip_serializing: bool,
    pub(crate) skip_deserializing: bool,
    /// Where one of the three `skip`s stands.
    pub(crate) skip: Option<Span>,
    /// Where `skip_serializing_if` stands.
    pub(crate) skip_serializing_if: Option<Span>,
    pub(crate) default: bool,
    /// Where `flatten` stands.
    pub(crate) flatten: Option<Span>,
    pub(crate) functions: Functions,
}

/// Functions of the user's that write or read instead of the type's own.
#[derive(Default)]
pub(crate) struct Functions {
    /// The first such attribute and where it stands.
    pub(crate) first: Option<(&'static str, Span)>,
    /// `with` or `deserialize_with`
    pub(crate) read: bool,
}

impl Functions {
    /// Whether the setting is one of these.
    fn read(&mut self, meta: &ParseNestedMeta<'_>, name: &str) -> syn::Result<bool> {
        let name = match name {
            "with" => "with",
            "serialize_with" => "serialize_with",
            "deserialize_with" => "deserialize_with",
            _ => return Ok(false),
        };
        self.read |= name != "serialize_with";
        self.first.get_or_insert((name, span(meta)));
        meta.value()?.parse::<LitStr>()?;
        Ok(true)
    }
}

impl Container {
    pub(crate) fn read(attributes: &[Attribute], errors: &mut Vec<syn::Error>) -> Self {
        let mut out = Self::default();
        each_setting(attributes, errors, |meta, name| {
            match name {
                "rename" => out.names.read(meta)?,
                "rename_all" => out.rename_all.read(meta)?,
                "rename_all_fields" => out.rename_all_fields.read(meta)?,
                "deny_unknown_fields" => out.deny_unknown_fields = true,
                "transparent" => out.transparent = true,
                "default" => {
                    out.default = true;
                    optional_value(meta)?;
                }
                "tag" => out.tag = Some(meta.value()?.parse()?),
                "content" => out.content = Some(meta.value()?.parse()?),
                "untagged" => out.untagged = true,
                "from" | "try_from" => out.from = Some((type_in_text(meta)?, span(meta))),
                "into" => out.into = Some((type_in_text(meta)?, span(meta))),
                // About Rust alone, or about messages.
                "bound" | "crate" | "expecting" => ignored_value(meta)?,
                "remote" | "field_identifier" | "variant_identifier" => {
                    return Err(meta.error(format!(
                        "`Payload` is for types that have JSON of their own, which `#[serde({name})]` says this one has not; \
                         derive it for the type that holds the value"
                    )));
                }
                _ => return Err(unknown(meta, name)),
            }
            Ok(())
        });
        out
    }
}

impl Variant {
    pub(crate) fn read(attributes: &[Attribute], errors: &mut Vec<syn::Error>) -> Self {
        let mut out = Self::default();
        each_setting(attributes, errors, |meta, name| {
            match name {
                "rename" => out.names.read(meta)?,
                "alias" => out.names.read_alias(meta)?,
                "rename_all" => out.rename_all.read(meta)?,
                "skip" => {
                    out.skip_serializing = true;
                    out.skip_deserializing = true;
                }
                "skip_serializing" => out.skip_serializing = true,
                "skip_deserializing" => out.skip_deserializing = true,
                "untagged" => out.untagged = true,
                "other" => out.other = true,
                "bound" | "borrow" => ignored_value(meta)?,
                _ if out.functions.read(meta, name)? => {}
                _ => return Err(unknown(meta, name)),
            }
            Ok(())
        });
        out
    }
}

impl Field {
    pub(crate) fn read(attributes: &[Attribute], errors: &mut Vec<syn::Error>) -> Self {
        let mut out = Self::default();
        each_setting(attributes, errors, |meta, name| {
            match name {
                "rename" => out.names.read(meta)?,
                "alias" => out.names.read_alias(meta)?,
                "skip" | "skip_serializing" | "skip_deserializing" => {
                    out.skip.get_or_insert(span(meta));
                    out.skip_serializing |= name != "skip_deserializing";
                    out.skip_deserializing |= name != "skip_serializing";
                }
                "skip_serializing_if" => {
                    out.skip_serializing_if = Some(span(meta));
                    meta.value()?.parse::<LitStr>()?;
                }
                "default" => {
                    out.default = true;
                    optional_value(meta)?;
                }
                "flatten" => out.flatten = Some(span(meta)),
                "bound" | "borrow" => ignored_value(meta)?,
                "getter" => {
                    return Err(meta.error(
                        "`Payload` is for types that have JSON of their own; `#[serde(getter)]` is for those of other crates",
                    ));
                }
                _ if out.functions.read(meta, name)? => {}
                _ => return Err(unknown(meta, name)),
            }
            Ok(())
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

fn span(meta: &ParseNestedMeta<'_>) -> Span {
    meta.path.get_ident().map_or_else(Span::call_site, syn::Ident::span)
}

/// `= "path"`, which may be left out.
fn optional_value(meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
    if meta.input.peek(syn::Token![=]) {
        meta.value()?.parse::<LitStr>()?;
    }
    Ok(())
}

/// Passes over `= value` or `(..)`.
fn ignored_value(meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
    if meta.input.peek(syn::Token![=]) {
        meta.value()?.parse::<syn::Expr>()?;
    } else if meta.input.peek(syn::token::Paren) {
        let content;
        syn::parenthesized!(content in meta.input);
        content.parse::<proc_macro2::TokenStream>()?;
    }
    Ok(())
}

fn type_in_text(meta: &ParseNestedMeta<'_>) -> syn::Result<Type> {
    let text: LitStr = meta.value()?.parse()?;
    text.parse().map_err(|_| syn::Error::new(text.span(), format!("`{}` is not the name of a type", text.value())))
}

fn unknown(meta: &ParseNestedMeta<'_>, name: &str) -> syn::Error {
    meta.error(format!(
        "`Payload` does not know what `#[serde({name})]` does to the JSON here; is it misspelt, or at the wrong place?"
    ))
}
