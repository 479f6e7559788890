//! Hidden names for the editor: an enum of the states, and a use of its variant for each mention of a state.
//!
//! Completion, go-to-definition, find-references and rename of states then work on the user's own tokens.

use std::borrow::Cow;
use std::collections::HashSet;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;

use super::fragment;
use super::syntax::{Block, Workflow, label_text};

pub(crate) fn expand(workflow: &Workflow) -> TokenStream {
    let (mut definitions, mut mentions) = (Vec::new(), Vec::new());
    collect(&workflow.body, &mut definitions, &mut mentions);
    let mut seen = HashSet::new();
    definitions.retain(|(label, _)| seen.insert(label_text(label)));
    let variants = definitions.iter().map(|(label, comment)| {
        let docs = comment.as_ref().map(|comment| quote!(#[doc = #comment]));
        let label: &Ident = label;
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
    definitions: &mut Vec<(Cow<'a, Ident>, Option<&'a String>)>,
    mentions: &mut Vec<&'a Ident>,
) {
    for statement in &block.statements {
        definitions.push((Cow::Borrowed(&statement.label), statement.comment.as_ref()));
        // The states of a fragment are written nowhere here.
        let inside = fragment::labels(statement).into_iter().skip(1);
        definitions.extend(inside.map(|(label, _)| (Cow::Owned(Ident::new(&label, Span::mixed_site())), None)));
        mentions.extend(statement.targets());
        for inner in statement.inner_blocks() {
            collect(inner, definitions, mentions);
        }
    }
}
