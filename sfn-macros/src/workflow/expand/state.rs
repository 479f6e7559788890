//! One state of any type.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Expr, Ident, spanned::Spanned};

use super::super::expression::last_member;
use super::super::facts::present_if;
use super::super::json_path;
use super::super::list::integer;
use super::super::syntax::{Action, Arm, Condition, Statement, Success};
use super::{Expander, Place, StateCode, scope_ident};

impl Expander<'_> {
    pub(super) fn state(&mut self, statement: &Statement, place: &Place<'_>) -> StateCode {
        let name = statement.state_name();
        let mut state = match &statement.action {
            Action::Call(call) => self.task(statement, call, &name, place),
            Action::Parallel(branches) => self.parallel(statement, branches, &name, place),
            Action::Map(map) => self.map(statement, map, &name, place),
            Action::Wait(wait) => StateCode { code: self.wait(statement, wait, &name, place), ..StateCode::default() },
            Action::Choose(arms) => StateCode { code: self.choose(arms, &name, place), ..StateCode::default() },
            Action::Match(of) => StateCode { code: self.match_(statement, of, &name, place), ..StateCode::default() },
            Action::Let(assignments) => self.let_(statement, assignments, &name, place),
            Action::Succeed(output) => self.succeed(statement, output.as_ref(), &name, place),
            Action::Fail { error, cause } => {
                StateCode { code: self.fail(error, cause.as_ref(), &name), ..StateCode::default() }
            }
            Action::Raw(raw) => self.raw(statement, raw, &name, place),
            Action::Use(of) => return self.fragment(statement, of, place),
            Action::Broken => StateCode::default(),
        };
        self.keeps(statement, &mut state);
        if let Some(comment) = &statement.comment {
            let scope = scope_ident();
            state.code.extend(quote!(#scope.comment_last(#comment);));
        }
        state
    }

    /// `.next("State")` or `.end()`.
    pub(super) fn finish(statement: &Statement, place: &Place<'_>) -> TokenStream {
        let next = match &statement.success {
            Success::Jump(label) => Some(place.target(label)),
            Success::FallThrough => place.following.clone(),
            Success::Return(..) | Success::End => None,
        };
        next.map_or_else(|| quote!(.end()), |next| quote!(.next(#next)))
    }

    /// The statement that ends the state that is being `built` with an output, which reads the result by the name `own`.
    pub(super) fn end_with(built: &TokenStream, own: Option<&Ident>, output: &TokenStream) -> TokenStream {
        let [returned, state] = ["returned", "state"].map(|name| Ident::new(name, Span::mixed_site()));
        let own = own.map(|own| quote!(let #own = &#state.own_result();));
        quote!(let #returned = { let #state = #built; #own #state.end_with(#output) };)
    }

    /// The output behind a result.
    pub(super) fn returned_slot(&mut self, output: &Expr, place: &Place<'_>) -> TokenStream {
        if self.json_path {
            json_path::output_of_result(output, &self.in_state_input, self.errors);
        }
        self.has_result = true;
        let slot = self.output_slot(output, place);
        self.has_result = false;
        slot
    }

    /// An output of the workflow has the declared type; an output of a branch or a body has the type of its expression.
    pub(super) fn output_slot(&mut self, output: &Expr, place: &Place<'_>) -> TokenStream {
        let range = if place.outermost { None } else { self.ends_in };
        let mut expressions = self.expressions();
        let value = match (integer(output), range) {
            (Some((number, negative)), Some(range)) => expressions.integer(number, negative, Some(range)),
            _ => expressions.value(output),
        };
        let span = match output {
            Expr::Struct(literal) => literal.path.span(),
            other => last_member(other),
        };
        let private = self.krate.at(span);
        match self.output.as_ref().filter(|_| place.outermost) {
            Some(ty) => quote_spanned!(span=> #private::Slot::<#ty>::new(#value)),
            None => quote_spanned!(span=> #private::handed_out(#value)),
        }
    }

    fn fail(&mut self, error: &Expr, cause: Option<&Expr>, name: &str) -> TokenStream {
        let scope = scope_ident();
        // An error name is mostly a literal, and no expression then.
        let (method, error, at) = match error {
            Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => ("fail", quote!(#text), text.span()),
            computed => ("fail_computed", self.expressions().value(computed), last_member(computed)),
        };
        match cause {
            Some(cause) => {
                let value = self.expressions().value(cause);
                let cause_at = last_member(cause);
                let because = Ident::new(&format!("{method}_because"), cause_at);
                quote_spanned!(cause_at=> #scope.#because(#name, #error, #value);)
            }
            None => {
                let method = Ident::new(method, at);
                quote_spanned!(at=> #scope.#method(#name, #error);)
            }
        }
    }

    fn succeed(&mut self, statement: &Statement, output: Option<&Expr>, name: &str, place: &Place<'_>) -> StateCode {
        let scope = scope_ident();
        match output {
            Some(output) => {
                let slot = self.output_slot(output, place);
                let returned = Ident::new("returned", Span::mixed_site());
                let code = if place.outermost {
                    quote!(#scope.succeed(#name, #slot);)
                } else {
                    quote!(let #returned = #scope.succeed(#name, #slot);)
                };
                let returns = (!place.outermost).then(|| last_member(output).resolved_at(statement.label.span()));
                StateCode { code, returns, ..StateCode::default() }
            }
            None => StateCode { code: quote!(#scope.succeed_with_input(#name);), ..StateCode::default() },
        }
    }

    fn choose(&mut self, arms: &[Arm], name: &str, place: &Place<'_>) -> TokenStream {
        let scope = scope_ident();
        let mut code = TokenStream::new();
        let (mut otherwise, mut counts_anew) = (None, false);
        // An arm is looked at when no arm in front of it holds.
        let mut tested = self.known.clone();
        for arm in arms {
            let next = place.target(&arm.target);
            match &arm.condition {
                Condition::Holds(condition) => {
                    let span = last_member(condition);
                    let mut expressions = self.expressions();
                    expressions.tested.clone_from(&tested);
                    present_if(condition, false, &mut tested);
                    let condition = expressions.condition(condition);
                    code.extend(quote_spanned!(span=> .when(#condition, #next)));
                }
                Condition::AtMost { times, anew, .. } => {
                    code.extend(quote!(.at_most(#times, #next)));
                    counts_anew |= anew;
                }
                Condition::Else => otherwise = Some(next),
            }
        }
        if counts_anew {
            code.extend(quote!(.counting_anew()));
        }
        let finish = otherwise.map_or_else(|| quote!(.or_fail()), |next| quote!(.otherwise(#next)));
        quote!(#scope.choice(#name)#code #finish;)
    }
}
