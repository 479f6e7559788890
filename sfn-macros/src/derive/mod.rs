//! The derives.

pub(crate) mod payload;
pub(crate) mod rename;
pub(crate) mod serde_attributes;
pub(crate) mod task_error;

use proc_macro2::TokenStream;
use quote::quote;

/// The path of the crate that expansions name, unless `#[payload(crate = ..)]` says otherwise.
fn sfn_dsl() -> TokenStream {
    quote!(::sfn_dsl)
}

/// Code and errors, errors last: the code keeps names known to the editor.
fn with_errors(code: &TokenStream, errors: &[syn::Error]) -> TokenStream {
    let errors = errors.iter().map(syn::Error::to_compile_error);
    quote!(#code #(#errors)*)
}
