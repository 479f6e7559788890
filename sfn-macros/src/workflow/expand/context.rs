//! The name `context`, which is the context object unless the workflow gives the name to something else.

use std::collections::{BTreeSet, HashSet};

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::super::syntax::{Workflow, label_text};
use crate::krate::Krate;

const NAME: &str = "context";

/// The statement that makes the name known, if some state reads it.
pub(super) fn context(
    krate: &Krate,
    workflow: &Workflow,
    read: &HashSet<String>,
    bindings: &BTreeSet<String>,
) -> Option<TokenStream> {
    let is_input = workflow.input.iter().chain(&workflow.parameters).any(|(input, _)| label_text(input) == NAME);
    if is_input || bindings.contains(NAME) || !read.contains(NAME) {
        return None;
    }
    let span = workflow.name.span();
    let (private, name) = (krate.at(span), Ident::new(NAME, span));
    Some(quote!(let #name = #private::context(); let _ = &#name;))
}
