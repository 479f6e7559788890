//! The use of a fragment.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::super::expression::last_member;
use super::super::facts::is_place;
use super::super::fragment::{Use, names_of};
use super::super::syntax::{Binding, Clause, Statement, Success, label_text};
use super::{Expander, Place, StateCode, scope_ident};

impl Expander<'_> {
    pub(super) fn fragment(&mut self, statement: &Statement, of: &Use, place: &Place<'_>) -> StateCode {
        let errors_before = self.errors.len();
        let (scope, span) = (scope_ident(), of.span());
        let arguments: Vec<TokenStream> =
            of.arguments.iter().map(|argument| self.expressions().value(argument)).collect();
        self.json_path_arguments(of);
        // What is wrong with the use itself has been said.
        let fits = of.fragment.as_ref().is_some_and(|fragment| {
            fragment.of.parameters.len() == of.arguments.len() && fragment.of.json_path == self.json_path
        });
        let wrong = !fits || self.errors.len() > errors_before;
        let mut out = StateCode { wrong, ..StateCode::default() };

        // What is not given cannot be read; that is said where it is bound.
        let gives = of.fragment.as_ref().is_none_or(|fragment| fragment.of.output.is_some());

        let private = self.krate.at(span);
        let label = label_text(&statement.label);
        let names = names_of(statement, of).into_iter().map(|(there, here)| quote!((#there, #here)));
        let next = match &statement.success {
            Success::Jump(target) => Some(place.target(target)),
            Success::FallThrough => place.following.clone(),
            Success::Return(..) | Success::End => None,
        };
        let next = next.map(|next| quote!(.next(#next)));
        let own = statement.binding.iter().flat_map(Binding::names).next();
        let kept = own.filter(|own| self.is_read(own)).map(|own| {
            let text = label_text(own);
            quote!(.bind(#text))
        });
        let (clauses, caught) = self.used_clauses(statement, place);
        let path = &of.path;
        let call = quote_spanned! {span=>
            #path::__states(
                #scope,
                #private::FragmentUse::new(#label, &[#(#names),*]) #next #kept #clauses,
                #(#arguments),*
            )
        };
        let caught_lets = self.caught_lets(&caught);
        out.code = match own.filter(|own| gives && self.is_read(own)) {
            Some(own) => quote!(let #own = #call; #caught_lets),
            None => quote!(#call; #caught_lets),
        };
        if gives {
            out.bindings.extend(own.cloned());
        } else {
            out.missing.extend(own.cloned());
        }
        out.bindings.extend(caught);
        out
    }

    /// JSONPath has no way to test what is computed, or to read a part of it.
    fn json_path_arguments(&mut self, of: &Use) {
        let Some(fragment) = of.fragment.as_ref().filter(|_| self.json_path) else { return };
        for ((parameter, _), argument) in fragment.of.parameters.iter().zip(&of.arguments) {
            if fragment.places.contains(&label_text(parameter)) && !is_place(argument) {
                let message = format!(
                    "[SFN0301] `{}` tests `{parameter}`, goes through it or reads a part of it: JSONPath does that with \
                     places alone\n\
                     = help: keep the value first, with `let`, or leave `#![query_language(JSONPath)]` out",
                    of.name()
                );
                self.errors.push(syn::Error::new(last_member(argument), message));
            }
        }
    }

    fn used_clauses(&mut self, statement: &Statement, place: &Place<'_>) -> (TokenStream, Vec<syn::Ident>) {
        let (mut code, mut caught) = (TokenStream::new(), Vec::new());
        let any =
            |private: &TokenStream, errors: &TokenStream, span: Span| quote_spanned!(span=> #private::names(#errors));
        for clause in &statement.clauses {
            match clause {
                Clause::Retry { errors, settings } => {
                    let (names, settings) = (self.error_names(errors, &any), self.retry(settings));
                    code.extend(quote!(.retry_names(#names, #settings)));
                }
                Clause::Catch { errors, binding, target, .. } => {
                    let (names, next) = (self.error_names(errors, &any), place.target(target));
                    let kept = self.kept_name(binding.as_ref());
                    code.extend(quote!(.catch_names(#names, #kept, #next)));
                    caught.extend(binding.clone().filter(|name| !caught.contains(name)));
                }
                Clause::Timeout(_)
                | Clause::Heartbeat(_)
                | Clause::Credentials(_)
                | Clause::Assign(_)
                | Clause::Set(_) => {}
            }
        }
        (code, caught)
    }
}
