//! The derives.

pub(crate) mod payload;
pub(crate) mod serde;
pub(crate) mod task_error;

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

/// The path of the crate that expansions name: `::sfn_dsl`, unless `#[attribute(crate = path)]` says otherwise.
fn crate_path(input: &DeriveInput, attribute: &str, form: &str, errors: &mut Vec<syn::Error>) -> TokenStream {
    let mut path = quote!(::sfn_dsl);
    for attribute in input.attrs.iter().filter(|candidate| candidate.path().is_ident(attribute)) {
        let outcome = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("crate") {
                let given: syn::Path = meta.value()?.parse()?;
                path = quote!(#given);
                Ok(())
            } else {
                Err(meta.error(form))
            }
        });
        errors.extend(outcome.err());
    }
    path
}

/// Code and errors, errors last: the code keeps names known to the editor.
fn with_errors(code: &TokenStream, errors: &[syn::Error]) -> TokenStream {
    let errors = errors.iter().map(syn::Error::to_compile_error);
    quote!(#code #(#errors)*)
}
