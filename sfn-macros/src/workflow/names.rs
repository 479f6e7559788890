//! Hidden names for the editor: an enum of the states, and a use of its variant for each mention of a state.
//!
//! Completion, go-to-definition, find-references and rename of states then work on the user's own tokens.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::syntax::{Block, Workflow, label_text};

pub(crate) fn expand(workflow: &Workflow) -> TokenStream {
    let (mut definitions, mut mentions) = (Vec::new(), Vec::new());
    collect(&workflow.body, &mut definitions, &mut mentions);
    let mut seen = HashSet::new();
    definitions.retain(|(label, _)| seen.insert(label_text(label)));
    let variants = definitions.iter().map(|(label, comment)| {
        let docs = comment.as_ref().map(|comment| quote!(#[doc = #comment]));
        quote!(#docs #label)
    });
    quote! {
        const _: () = {
            enum State { #(#variants),* }
            fn mentions() {
                #(let _ = State::#mentions;)*
            }
        };
    }
}

fn collect<'a>(
    block: &'a Block,
    definitions: &mut Vec<(&'a Ident, Option<&'a String>)>,
    mentions: &mut Vec<&'a Ident>,
) {
    for statement in &block.statements {
        definitions.push((&statement.label, statement.comment.as_ref()));
        mentions.extend(statement.targets());
        for inner in statement.inner_blocks() {
            collect(inner, definitions, mentions);
        }
    }
}
