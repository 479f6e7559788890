//! The items that a fragment becomes, and the code of its use.

use std::collections::HashSet;

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Ident, Visibility, spanned::Spanned};

use super::super::findings::check;
use super::super::syntax::{Workflow, label_text};
use super::super::{editor, expand as states, parse, shape};
use super::cycle::closed_by;
use super::{Found, Kind, best_effort, use_of_itself};
use crate::finding::{report, warn};
use crate::krate::{Krate, after_krate};

/// `fragment! { .. }`
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let (krate, input) = match after_krate(input) {
        Ok(parts) => parts,
        Err(error) => return error.to_compile_error(),
    };
    let (found, input) = Found::split(input);
    let is_first = found.is_empty();
    let mut errors = Vec::new();
    let Some(mut fragment) = parse::parse(input.clone(), Kind::Fragment, &mut errors) else {
        let errors = errors.iter().map(syn::Error::to_compile_error);
        return quote!(#(#errors)*);
    };
    if let Some(of) = use_of_itself(&fragment.body, &fragment.name) {
        let message = format!("`{}` uses itself: a fragment is expanded in place, which would never end", of.name());
        errors.push(syn::Error::new(of.span(), message));
    } else if let Some((of, way)) = is_first.then(|| closed_by(&fragment)).flatten() {
        let way = way.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", which uses ");
        let message = format!(
            "`{}` uses {way}: fragments are expanded in place, which would never end",
            label_text(&fragment.name)
        );
        errors.push(syn::Error::new(of.span(), message));
    } else if let Some(ask) = found.ask_for(&fragment.body, &krate, "fragment_impl", &input) {
        return ask;
    }
    found.resolve(&mut fragment.body, &krate);
    best_effort::expand(&mut fragment.body, &krate, &mut errors);
    shape::check(&fragment, &mut errors);
    let findings = check(&fragment);
    let mut complete = errors.is_empty() && findings.messages.is_empty() && !fragment.body.holds_broken();
    let mut in_expressions = Vec::new();
    let mut code = items(&krate, &fragment, &findings.misreading, complete, &mut in_expressions);
    if complete && !in_expressions.is_empty() {
        complete = false;
        in_expressions.clear();
        code = items(&krate, &fragment, &findings.misreading, complete, &mut in_expressions);
    }
    errors.append(&mut in_expressions);
    let handed_over = (errors.is_empty() && findings.messages.is_empty()).then_some((&found, &input));
    let name = the_macro(&fragment, handed_over);
    let errors = errors.iter().map(syn::Error::to_compile_error);
    let warnings = findings.warnings.iter().map(warn);
    let messages = findings.messages.iter().map(report);
    quote!(#code #name #(#warnings)* #(#messages)* #(#errors)*)
}

/// The same for an editor.
pub(crate) fn in_editor(input: TokenStream) -> TokenStream {
    let (krate, input) = match after_krate(input) {
        Ok(parts) => parts,
        Err(error) => return error.to_compile_error(),
    };
    let (found, input) = Found::split(input);
    let mut errors = Vec::new();
    let Some(mut fragment) = parse::parse(input.clone(), Kind::Fragment, &mut errors) else {
        return editor::expand(&krate, (&found, input), Kind::Fragment, &[], &errors);
    };
    if use_of_itself(&fragment.body, &fragment.name).is_none()
        && let Some(ask) = found.ask_for(&fragment.body, &krate, "fragment_impl", &input)
    {
        return ask;
    }
    found.resolve(&mut fragment.body, &krate);
    best_effort::expand(&mut fragment.body, &krate, &mut errors);
    shape::check(&fragment, &mut errors);
    let findings = check(&fragment);
    let name = the_macro(&fragment, errors.is_empty().then_some((&found, &input)));
    let code = editor::expand(&krate, (&found, input), Kind::Fragment, &findings.messages, &errors);
    quote!(#code #name)
}

/// The macro that hands the fragment over; of one that is wrong, nothing.
///
/// A macro is exported from the root of its crate, whose names are of all modules: there it has its tokens' hash in its name.
fn the_macro(fragment: &Workflow, handed_over: Option<(&Found, &TokenStream)>) -> TokenStream {
    let (name, visibility) = (&fragment.name, &fragment.visibility);
    let tokens = match handed_over {
        Some((found, input)) => {
            let found = found.tokens();
            quote!(@ { #found } #input)
        }
        None => quote!(!),
    };
    let hash = format!("{fragment_name} {tokens}", fragment_name = label_text(name))
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let hidden = format_ident!("__sfn_fragment_{}_{:016x}", label_text(name), hash, span = Span::call_site());
    let export = matches!(visibility, Visibility::Public(_)).then(|| quote!(#[macro_export]));
    quote! {
        #[doc(hidden)]
        #export
        macro_rules! #hidden {
            ($callback:ident { $($krate:tt)* } { $($found:tt)* } { $($path:tt)* } { $($rest:tt)* }) => {
                $($krate)*::__private::$callback! {
                    $($krate)*, @ { $($found)* ( $($path)* ) { #tokens } } $($rest)*
                }
            };
        }
        #[doc(hidden)]
        #[allow(unused_imports)]
        #visibility use #hidden as #name;
    }
}

/// The type of the fragment, and the function that builds its states.
fn items(
    krate: &Krate,
    fragment: &Workflow,
    misreading: &HashSet<String>,
    complete: bool,
    errors: &mut Vec<syn::Error>,
) -> TokenStream {
    let private = krate.at(Span::call_site());
    let (name, visibility) = (&fragment.name, &fragment.visibility);
    let (local, import) = krate.local(name.span());
    let (states, others) = states::states(&local, fragment, misreading, complete, errors);
    let docs = fragment.comment.as_ref().map_or_else(|| format!("The fragment `{}`.", label_text(name)), Clone::clone);
    let names = fragment.body.statements.iter().map(|state| format!("`{}`", state.state_name()));
    let states_docs = format!("Its states: {}.", names.collect::<Vec<_>>().join(", "));
    let output_span = fragment.output.as_ref().map_or_else(Span::call_site, Spanned::span);
    let output = fragment.output.as_ref().map_or_else(|| quote!(()), |ty| quote!(#ty));
    let output_name = Ident::new("Output", Span::call_site().located_at(output_span));
    let parameters: Vec<&Ident> = fragment.parameters.iter().map(|(parameter, _)| parameter).collect();
    let generics: Vec<Ident> =
        (0..parameters.len()).map(|index| format_ident!("Argument{}", index, span = Span::mixed_site())).collect();
    let bounds = fragment.parameters.iter().zip(&generics).map(|((_, ty), generic)| {
        let here = krate.at(ty.span());
        quote_spanned! {ty.span()=>
            #generic: #here::Val,
            <#generic as #here::Val>::Ty: #here::Fits<#ty> + #here::PassedOn,
        }
    });
    let given = fragment.parameters.iter().map(|(parameter, ty)| {
        let here = local.at(ty.span());
        quote_spanned!(ty.span()=> #here::argument::<#ty>(&#parameter))
    });
    let used = (!complete).then(|| quote!(#(let _ = &#parameters;)*));
    let (scope, of) = (Ident::new("scope", Span::mixed_site()), Ident::new("of", Span::mixed_site()));
    quote! {
        #[doc = #docs]
        ///
        #[doc = #states_docs]
        #[derive(Debug, Clone, Copy)]
        #visibility struct #name;

        impl #private::Fragment for #name {
            type #output_name = #output;
        }

        impl #name {
            #[doc(hidden)]
            #[allow(dead_code, unreachable_pub, private_bounds, private_interfaces, clippy::all, clippy::pedantic)]
            pub fn __states<#(#generics),*>(
                #scope: &mut #private::Scope,
                #of: #private::FragmentUse,
                #(#parameters: #generics),*
            ) -> #private::Path<<Self as #private::Fragment>::Output>
            where
                #(#bounds)*
            {
                #import
                #(let #parameters = #given;)*
                #used
                #scope.fragment(#of, |#scope| { #states })
            }
        }

        #(#others)*
    }
}
