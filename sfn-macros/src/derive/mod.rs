//! The derives.

pub(crate) mod payload;
pub(crate) mod serde;
pub(crate) mod task_error;
#[cfg(test)]
mod tests;

use proc_macro2::TokenStream;
use quote::quote;

/// Code and errors, errors last: the code keeps names known to the editor.
fn with_errors(code: &TokenStream, errors: &[syn::Error]) -> TokenStream {
    let errors = errors.iter().map(syn::Error::to_compile_error);
    quote!(#code #(#errors)*)
}
