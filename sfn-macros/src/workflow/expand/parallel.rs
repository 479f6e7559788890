//! Parallel states.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Ident;

use super::super::syntax::{Binding, Block, Clause, Statement, label_text};
use super::scoped::methods;
use super::{BlockCode, Expander, Place, StateCode, scope_ident};

impl Expander<'_> {
    pub(super) fn parallel(
        &mut self,
        statement: &Statement,
        branches: &[Block],
        name: &str,
        place: &Place<'_>,
    ) -> StateCode {
        let scope = scope_ident();
        let [parallel, inner, end] = ["parallel", "branch", "end"].map(|name| Ident::new(name, Span::mixed_site()));
        let names: &[Option<Ident>] = match &statement.binding {
            Some(Binding::Tuple(names, _)) => names,
            _ => &[],
        };
        let mut out = StateCode::default();
        let mut added = TokenStream::new();
        for (index, branch) in branches.iter().enumerate() {
            let BlockCode { code, returned, complete } = self.block(branch, false, place.bound, place.missing);
            let mut returned = returned.iter();
            let first = returned.next();
            let others = returned.map(|other| quote_spanned!(other.span()=> .and(#other)));
            let build = self.apart(&quote!(#code #first #(#others)*), &quote!(&mut #inner));
            let name = names.get(index).and_then(Option::as_ref);
            let kept = name.filter(|name| complete && self.is_read(name));
            added.extend(quote!(let mut #inner = #parallel.begin_branch(); let #end = #build;));
            added.extend(match kept {
                Some(name) => {
                    let text = label_text(name);
                    quote!(let #name = #parallel.bind_begun(#text, #inner, #end);)
                }
                None => quote!(#parallel.end_begun(#inner, #end);),
            });
            if complete {
                out.bindings.extend(name.cloned());
            } else {
                out.missing.extend(name.cloned());
            }
        }
        // A binding of the wrong form: what the names hold is unknown.
        let bound: Vec<&Ident> = statement.binding.iter().flat_map(Binding::names).collect();
        out.missing.extend(bound.into_iter().filter(|name| !out.bindings.contains(name)).cloned().collect::<Vec<_>>());
        let (clauses, caught) = self.parallel_clauses(statement, &parallel, place);
        let caught_lets = self.caught_lets(&caught);
        out.bindings.extend(caught);
        let finish = Self::finish(statement, place);
        out.code.extend(quote! {
            let mut #parallel = #scope.parallel(#name);
            #added
            #clauses
            #parallel #finish;
            #caught_lets
        });
        out
    }

    /// Calls of the builder, and what catchers bind.
    fn parallel_clauses(
        &mut self,
        statement: &Statement,
        parallel: &Ident,
        place: &Place<'_>,
    ) -> (TokenStream, Vec<Ident>) {
        let (mut code, mut caught) = (TokenStream::new(), Vec::new());
        let any =
            |private: &TokenStream, errors: &TokenStream, span: Span| quote_spanned!(span=> #private::names(#errors));
        for (index, clause) in statement.clauses.iter().enumerate() {
            let (retry_names, catch_names) = methods(statement, index);
            match clause {
                Clause::Retry { errors, settings } => {
                    let (names, settings) = (self.error_names(errors, &any), self.retry(settings));
                    code.extend(quote!(#parallel.#retry_names(#names, #settings);));
                }
                Clause::Catch { errors, binding, target, .. } => {
                    let (names, next) = (self.error_names(errors, &any), place.target(target));
                    let kept = self.kept_name(binding.as_ref());
                    code.extend(quote!(#parallel.#catch_names(#names, #kept, #next);));
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
