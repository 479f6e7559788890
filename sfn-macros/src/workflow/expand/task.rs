//! Task states.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use sfn_asl::codes;
use sfn_asl::model::ExecutionType;
use syn::{Expr, Ident};

use super::super::call::{callback, is_sync};
use super::super::expression::last_member;
use super::super::levels::{Level, level_at};
use super::super::narrowing::behind_result;
use super::super::sdk::sdk_call;
use super::super::set::selected;
use super::super::syntax::{Action, Binding, Clause, RetrySetting, Statement, Success, label_text};
use super::keep::{own_reads, own_result};
use super::{Expander, Place, StateCode, scope_ident};

/// The clauses of a task in code.
pub(super) struct TaskClauses {
    /// Statements in front of the state, which give names to lists of errors.
    pub(super) names: TokenStream,
    /// Calls of the builder.
    pub(super) chain: TokenStream,
    /// What catchers bind.
    pub(super) caught: Vec<Ident>,
    /// What is known of the clauses of `with` blocks.
    pub(super) uses: Vec<Ident>,
}

impl Expander<'_> {
    pub(super) fn task(&mut self, statement: &Statement, call: &Expr, name: &str, place: &Place<'_>) -> StateCode {
        let scope = scope_ident();
        let at = last_member(call);
        let is_callback = callback(call).is_some();
        // Of a call of the AWS SDK nobody has said what it reports.
        let reports_any = is_callback || sdk_call(call).is_some();
        let selected = selected(statement).is_some();
        let call = self.resource_call(statement, call);
        let waiting = self.waiting(statement, is_callback, &call_ident(statement, at), at);
        let TaskClauses { names, mut chain, caught, uses } = self.task_clauses(statement, reports_any, place);
        if statement.attributes.no_default_retry.is_none() && !self.workflow.no_default_retry {
            chain.extend(quote!(.retry_transient()));
        }
        let caught_lets = self.caught_lets(&caught);
        let own = match &statement.binding {
            Some(Binding::One(name)) => name.as_ref(),
            _ => None,
        };
        let task = call_ident(statement, at);
        let state = quote_spanned!(at=> #scope.task(#name, #task));
        if let Success::Return(output, _) = &statement.success {
            let around = self.known.clone();
            self.known = behind_result(&around, statement);
            let slot = self.returned_slot(output, place);
            self.known = around;
            let returned = Self::end_with(&quote!(#state #chain), own, &slot);
            let code = quote! {
                let #task = #call;
                #waiting
                #names
                #returned
                #caught_lets
            };
            let returns = (!place.outermost).then(|| last_member(output).resolved_at(statement.label.span()));
            return StateCode { code, bindings: caught, carried: uses, returns, ..StateCode::default() };
        }
        let finish = Self::finish(statement, place);
        // What the state assigns may be made of its result.
        let builder = Ident::new("builder", Span::mixed_site());
        let (state, first) = if selected || own_reads(statement).is_empty() {
            (state, TokenStream::new())
        } else {
            let result = own_result();
            (quote!(#builder), quote!(let #builder = #state; let #result = #builder.result();))
        };
        // What a `ResultSelector` gives is bound when the field is set.
        let added = match own.filter(|own| !selected && self.is_read(own)) {
            Some(own) => {
                let text = label_text(own);
                quote!(let #own = #state.bind(#text)#chain #finish;)
            }
            None => quote!(#state #chain #finish;),
        };
        let code = quote!(let #task = #call; #waiting #names #first #added #caught_lets);
        let bindings = own.cloned().into_iter().chain(caught).collect();
        StateCode { code, bindings, carried: uses, ..StateCode::default() }
    }

    /// What rustc checks of how long the call may take. (That of a callback is known without its type.)
    fn waiting(&self, statement: &Statement, is_callback: bool, call: &Ident, at: Span) -> TokenStream {
        let has_limit = |clause: &Clause| matches!(clause, Clause::Timeout(_) | Clause::Heartbeat(_));
        // That of a method `sync` shows in the tokens.
        let call_waits = matches!(&statement.action, Action::Call(call) if is_sync(call));
        let is_express = self.execution_type == Some(ExecutionType::Express);
        let mut code = TokenStream::new();
        if is_callback {
            return code;
        }
        let private = self.krate.at(at);
        if is_express && !call_waits {
            code.extend(quote_spanned!(at=> #private::Waiting::new(&#call).in_express();));
        } else if !is_express && self.workflow.timeout.is_none() && !statement.clauses.iter().any(has_limit) {
            let levels = (&statement.attributes.levels, &self.workflow.levels);
            let method = match level_at(levels.0, levels.1, codes::CALLBACK_WITHOUT_TIMEOUT) {
                Level::Allow => return code,
                Level::Warn => Ident::new("perhaps_without_limit", at),
                Level::Deny => Ident::new("without_limit", at),
            };
            code.extend(quote_spanned!(at=> #private::Waiting::new(&#call).#method();));
        }
        code
    }

    /// Paths to the error outputs that catchers keep.
    pub(super) fn caught_lets(&self, caught: &[Ident]) -> TokenStream {
        let scope = scope_ident();
        let kept: Vec<&Ident> = caught.iter().filter(|name| self.is_read(name)).collect();
        let texts = kept.iter().map(|name| label_text(name));
        quote!(#(let #kept = #scope.error_output(#texts);)*)
    }

    /// The name of a binding that some state reads, as an `Option` in code.
    pub(super) fn kept_name(&self, binding: Option<&Ident>) -> TokenStream {
        match binding.filter(|name| self.is_read(name)) {
            Some(name) => {
                let text = label_text(name);
                quote!(::core::option::Option::Some(#text))
            }
            None => quote!(::core::option::Option::None),
        }
    }

    /// The clauses of a state of which nobody has said what it reports.
    pub(super) fn own_clauses(&mut self, statement: &Statement, place: &Place<'_>) -> TaskClauses {
        self.task_clauses(statement, true, place)
    }

    fn task_clauses(&mut self, statement: &Statement, reports_any: bool, place: &Place<'_>) -> TaskClauses {
        let (mut names, mut code) = (TokenStream::new(), TokenStream::new());
        let (mut caught, mut uses) = (Vec::new(), Vec::new());
        let reported = |private: &TokenStream, errors: &TokenStream, span: Span| {
            if reports_any {
                // Whoever holds the token may report any error.
                return quote_spanned!(span=> #private::names(#errors));
            }
            let call = call_ident(statement, span);
            quote_spanned!(span=> (&&#private::Clause::new(&#call, #errors)).error_names())
        };
        for (index, clause) in statement.clauses.iter().enumerate() {
            if let Some(scope) = statement.scoped(index) {
                let call = |span| call_ident(statement, span);
                let scoped = self.scoped_clause(scope, clause, place, (!reports_any).then_some(&call));
                names.extend(scoped.names);
                code.extend(scoped.chain);
                caught.extend(scoped.caught.filter(|name| !caught.contains(name)));
                uses.extend(scoped.uses);
                continue;
            }
            let list = format_ident!("names_{}", index, span = Span::mixed_site());
            match clause {
                Clause::Assign(_) | Clause::Set(_) => {}
                Clause::Timeout(time) => code.extend(self.limit(time, "timeout")),
                Clause::Heartbeat(time) => code.extend(self.limit(time, "heartbeat")),
                Clause::Credentials(role) => {
                    let (at, role) = (last_member(role), self.expressions().value(role));
                    code.extend(quote_spanned!(at=> .role_arn(#role)));
                }
                Clause::Retry { errors, settings } => {
                    let (errors, settings) = (self.error_names(errors, &reported), self.retry(settings));
                    names.extend(quote!(let #list = #errors;));
                    code.extend(quote!(.retry_names(#list, #settings)));
                }
                Clause::Catch { errors, binding, target, .. } => {
                    let (errors, next) = (self.error_names(errors, &reported), place.target(target));
                    let binding_name = self.kept_name(binding.as_ref());
                    names.extend(quote!(let #list = #errors;));
                    code.extend(quote!(.catch_names(#list, #binding_name, #next)));
                    // Several catchers may keep their errors under one name.
                    caught.extend(binding.clone().filter(|name| !caught.contains(name)));
                }
            }
        }
        TaskClauses { names, chain: code, caught, uses }
    }

    pub(super) fn retry(&self, settings: &[RetrySetting]) -> TokenStream {
        let private = self.krate.at(Span::call_site());
        let settings = settings.iter().map(|setting| match setting {
            RetrySetting::Every(time) => {
                let seconds = time.seconds;
                quote!(.every(#private::seconds(#seconds)))
            }
            RetrySetting::AtMost(times, _) => quote!(.at_most(#times)),
            RetrySetting::Backoff(rate, _) => quote!(.backoff(#rate)),
            RetrySetting::MaxDelay(time) => {
                let seconds = time.seconds;
                quote!(.max_delay(#private::seconds(#seconds)))
            }
            RetrySetting::Jitter => quote!(.jitter()),
            RetrySetting::Comment(comment) => quote!(.comment(#comment)),
        });
        quote!(#private::Retry::new()#(#settings)*)
    }
}

/// The name of the call of a state in generated code, where messages show `span`. It has the hygiene of the user's own
/// tokens: rustc underlines the whole macro for an expression of mixed hygiene.
fn call_ident(statement: &Statement, span: Span) -> Ident {
    Ident::new("__sfn_call", span.resolved_at(statement.label.span()))
}
