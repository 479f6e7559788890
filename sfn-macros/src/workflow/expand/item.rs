//! The item that a workflow becomes.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use sfn_asl::model::ExecutionType;
use syn::{Ident, spanned::Spanned};

use super::super::findings::Findings;
use super::super::syntax::{Workflow, label_text};
use super::{scope_ident, states};
use crate::krate::Krate;

/// The item that a workflow becomes. The code of states that read unassigned bindings is left out, so that rustc does not
/// report the same mistake in other words. If the workflow is not `complete`, nothing is said
/// about names that nobody uses: what is missing may use them.
pub(crate) fn expand(
    krate: &Krate,
    workflow: &Workflow,
    findings: &Findings,
    complete: bool,
    errors: &mut Vec<syn::Error>,
) -> TokenStream {
    let private = krate.at(Span::call_site());
    let (name, visibility) = (&workflow.name, &workflow.visibility);
    let (local, import) = krate.local(name.span());
    let (states, items) = states(&local, workflow, &findings.misreading, complete, errors);
    let name_text = label_text(name);
    // Messages about what a type lacks are about the type as it is written.
    let located = |name: &str, span: Span| Ident::new(name, Span::call_site().located_at(span));
    let input_span = workflow.input.as_ref().map_or_else(Span::call_site, |(_, ty)| ty.span());
    let output_span = workflow.output.as_ref().map_or_else(Span::call_site, Spanned::span);
    let (input_name, output_name) = (located("Input", input_span), located("Output", output_span));
    let input_type = workflow.input.as_ref().map_or_else(|| quote!(()), |(_, ty)| quote!(#ty));
    let output_type = workflow.output.as_ref().map_or_else(|| quote!(()), |ty| quote!(#ty));
    let docs = workflow.comment.as_ref().map_or_else(|| format!("The workflow `{name_text}`."), Clone::clone);
    let builder = Ident::new("workflow", Span::mixed_site());
    let new = if workflow.json_path { quote!(json_path) } else { quote!(new) };
    let execution_type = workflow.execution_type.map(|ty| {
        let ty = if ty == ExecutionType::Express { quote!(Express) } else { quote!(Standard) };
        quote! {
            const TYPE: ::core::option::Option<#private::ExecutionType> =
                ::core::option::Option::Some(#private::ExecutionType::#ty);
        }
    });
    let names = &findings.exhaustive;
    let exhaustive = (!names.is_empty()).then(|| quote!(const EXHAUSTIVE: &'static [&'static str] = &[#(#names),*];));
    let comment = workflow.comment.as_ref().map(|comment| quote!(#builder.comment(#comment);));
    let version = workflow.version.as_ref().map(|version| quote!(#builder.version(#version);));
    let timeout = workflow.timeout.map(|timeout| {
        let seconds = timeout.seconds;
        quote!(#builder.timeout(#private::seconds(#seconds));)
    });
    let input = workflow.input.as_ref().map(|(name, _)| {
        let used = (!complete).then(|| quote!(let _ = &#name;));
        quote!(let #name = #builder.input(); #used)
    });
    let scope = scope_ident();
    let test = format_ident!("{}_is_valid", name_text);
    quote! {
        #[doc = #docs]
        #[derive(Debug, Clone, Copy)]
        #visibility struct #name;

        impl #private::Workflow for #name {
            type #input_name = #input_type;
            type #output_name = #output_type;
            const NAME: &'static str = #name_text;
            #execution_type
            #exhaustive

            #[allow(clippy::all, clippy::pedantic)]
            fn definition() -> #private::StateMachine {
                #import
                let mut #builder = #private::WorkflowBuilder::<#input_type>::#new();
                #comment
                #version
                #timeout
                #input
                {
                    let #scope: &mut #private::Scope = &mut #builder;
                    #states
                }
                #builder.finish()
            }
        }

        #(#items)*

        #[cfg(test)]
        #[test]
        #[allow(non_snake_case)]
        fn #test() {
            #private::assert_valid::<#name>();
        }
    }
}
