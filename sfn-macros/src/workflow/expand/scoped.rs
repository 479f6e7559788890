//! Clauses of `with` blocks.
//!
//! A task takes of such a clause the errors that it declares. What it declares only rustc knows: for each error of a clause a
//! variable goes through the tasks of the block, whose type says in the end whether one of them has a use for it.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Ident, Path, spanned::Spanned};

use super::super::call::callback;
use super::super::syntax::{Action, Block, Clause, Statement};
use super::{Expander, Place};

/// A clause of a `with` block at one task, in code.
pub(super) struct ScopedClause {
    /// Statements in front of the state.
    pub(super) names: TokenStream,
    /// Calls of the builder.
    pub(super) chain: TokenStream,
    /// What a catcher binds.
    pub(super) caught: Option<Ident>,
    /// The variables that say whether the errors are declared.
    pub(super) uses: Vec<Ident>,
}

/// The clauses of the `with` blocks in a block, each once.
#[derive(Default)]
pub(super) struct Scopes {
    clauses: Vec<Rc<Clause>>,
    /// The place of each in `clauses`.
    places: HashMap<*const Clause, usize>,
}

impl Scopes {
    pub(super) fn of(block: &Block) -> Self {
        let mut out = Self::default();
        for clause in block.statements.iter().flat_map(|statement| &statement.scoped) {
            if let Entry::Vacant(place) = out.places.entry(Rc::as_ptr(clause)) {
                place.insert(out.clauses.len());
                out.clauses.push(Rc::clone(clause));
            }
        }
        out
    }

    fn place(&self, clause: &Rc<Clause>) -> Option<usize> {
        self.places.get(&Rc::as_ptr(clause)).copied()
    }
}

impl Expander<'_> {
    /// The statements in front of the states of a block that follow the uses of its `with` blocks' clauses, and those behind
    /// the states that check them, if every state is there.
    pub(super) fn scoped_uses(&self, block: &Block, complete: bool) -> (TokenStream, TokenStream) {
        let (mut begin, mut end) = (TokenStream::new(), TokenStream::new());
        let may_fail_with_anything = block.statements.iter().filter(|statement| reports_anything(&statement.action));
        let used_by_any_error: HashSet<*const Clause> =
            may_fail_with_anything.flat_map(|statement| &statement.scoped).map(Rc::as_ptr).collect();
        for clause in &self.scopes.clauses {
            let any_error_comes = used_by_any_error.contains(&Rc::as_ptr(clause));
            for path in errors_of(clause) {
                let (span, private) = (span_of(path), self.krate.at(span_of(path)));
                let Some(used) = self.used(clause, path) else { continue };
                begin.extend(quote!(let #used = #private::Unasked;));
                if complete && self.complete && !any_error_comes {
                    end.extend(quote_spanned!(span=> #private::used_somewhere(#used.verdict());));
                }
            }
        }
        (begin, end)
    }

    /// What of the clause `scope` is left for a task whose call `call` is; for one that may report anything there is none.
    pub(super) fn scoped_clause(
        &self,
        scope: &Rc<Clause>,
        clause: &Clause,
        place: &Place<'_>,
        call: Option<&dyn Fn(Span) -> Ident>,
    ) -> ScopedClause {
        let (mut code, mut uses, mut lists) = (TokenStream::new(), Vec::new(), Vec::new());
        for path in errors_of(clause) {
            let span = span_of(path);
            let (private, errors) = (self.krate.at(span), self.errors_of(path));
            let list = format_ident!("list_{}", lists.len(), span = Span::mixed_site());
            let Some(call) = call else {
                code.extend(quote_spanned!(span=> let #list = #private::names(#errors);));
                uses.extend(self.used(scope, path));
                lists.push(list);
                continue;
            };
            let call = call(span);
            let answer = Ident::new("answer", Span::mixed_site());
            code.extend(quote_spanned! {span=>
                let (#list, #answer) = #private::Clause::new(&#call, #errors).scoped_names();
            });
            if let Some(variable) = self.used(scope, path) {
                code.extend(quote!(let #variable = #variable.or(#answer);));
                uses.push(variable);
            }
            lists.push(list);
        }
        let index = self.scopes.place(scope).unwrap_or_default();
        let all = format_ident!("scoped_{}", index, span = Span::mixed_site());
        let names = quote!(let (#all, #(#uses,)*) = { #code ([#(#lists),*].concat(), #(#uses,)*) };);
        let (chain, caught) = match clause {
            Clause::Retry { settings, .. } => {
                let settings = self.retry(settings);
                (quote!(.scoped_retry_names(#all, #settings)), None)
            }
            Clause::Catch { binding, target, .. } => {
                let (kept, next) = (self.kept_name(binding.as_ref()), place.target(target));
                (quote!(.scoped_catch_names(#all, #kept, #next)), binding.clone())
            }
            _ => (TokenStream::new(), None),
        };
        ScopedClause { names, chain, caught, uses }
    }

    /// The variable that follows the uses of one error of a clause; `None` for the errors of Step Functions itself, which
    /// every task reports.
    fn used(&self, clause: &Rc<Clause>, path: &Path) -> Option<Ident> {
        let of_step_functions = path.segments.iter().any(|segment| segment.ident == "States");
        let index = self.scopes.place(clause).filter(|_| !of_step_functions)?;
        let is_path = |other: &&Path| other.to_token_stream().to_string() == path.to_token_stream().to_string();
        let error = errors_of(clause).iter().position(|other| is_path(&other))?;
        Some(self.krate.ident(&format!("__sfn_used_{index}_{error}"), span_of(path)))
    }
}

/// The methods of a builder for the errors of a state's clause: its own, or one of a `with` block.
pub(super) fn methods(statement: &Statement, clause: usize) -> (Ident, Ident) {
    let names = match statement.scoped(clause) {
        Some(_) => ("scoped_retry_names", "scoped_catch_names"),
        None => ("retry_names", "catch_names"),
    };
    (Ident::new(names.0, Span::mixed_site()), Ident::new(names.1, Span::mixed_site()))
}

/// Whether nothing is declared of what a state of this kind reports.
fn reports_anything(action: &Action) -> bool {
    match action {
        Action::Call(call) => callback(call).is_some(),
        _ => true,
    }
}

fn errors_of(clause: &Clause) -> &[Path] {
    match clause {
        Clause::Retry { errors, .. } | Clause::Catch { errors, .. } => errors,
        _ => &[],
    }
}

fn span_of(path: &Path) -> Span {
    path.segments.last().map_or_else(|| path.span(), |last| last.ident.span())
}
