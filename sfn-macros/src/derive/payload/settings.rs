//! `#[payload(..)]`

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Ident, Type};

/// What is said about the JSON of a type, a variant or a field beyond what serde is told.
#[derive(Default)]
pub(super) struct Settings {
    /// `crate = path`
    pub(super) krate: Option<TokenStream>,
    /// `as = Type`: the JSON is that of another type.
    pub(super) as_type: Option<Type>,
    /// `opaque`: a workflow only passes it on.
    pub(super) opaque: bool,
}

impl Settings {
    /// The settings of the type itself.
    pub(super) fn of_container(attributes: &[Attribute], errors: &mut Vec<syn::Error>) -> Self {
        Self::read(attributes, true, "on a type, `payload` takes `as = Type`, `opaque` and `crate = path`", errors)
    }

    /// The settings of a field or a variant.
    pub(super) fn of_field(attributes: &[Attribute], errors: &mut Vec<syn::Error>) -> Self {
        Self::read(attributes, false, "on a field, `payload` takes `as = Type` and `opaque`", errors)
    }

    fn read(attributes: &[Attribute], container: bool, form: &str, errors: &mut Vec<syn::Error>) -> Self {
        let mut out = Self::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("payload")) {
            let outcome = attribute.parse_nested_meta(|meta| {
                let name = meta.path.get_ident().map(Ident::to_string).unwrap_or_default();
                match name.as_str() {
                    "crate" if container => {
                        let path: syn::Path = meta.value()?.parse()?;
                        out.krate = Some(quote!(#path));
                    }
                    "as" => out.as_type = Some(meta.value()?.parse()?),
                    "opaque" => out.opaque = true,
                    _ => return Err(meta.error(form)),
                }
                if out.opaque && out.as_type.is_some() {
                    return Err(meta.error(
                        "`opaque` says that nothing is known of the JSON, and `as` says what it is; write one",
                    ));
                }
                Ok(())
            });
            errors.extend(outcome.err());
        }
        out
    }
}
