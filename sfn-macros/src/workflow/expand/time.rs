//! Times: Wait states, timeouts and heartbeats, written or computed.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Error, Expr, Ident};

use super::super::expression::last_member;
use super::super::json_path;
use super::super::syntax::{ComputedTime, Statement, Time, Wait};
use super::{Expander, Place, scope_ident};

impl Expander<'_> {
    pub(super) fn wait(&mut self, statement: &Statement, wait: &Wait, name: &str, place: &Place<'_>) -> TokenStream {
        let scope = scope_ident();
        let finish = Self::finish(statement, place);
        match wait {
            Wait::For(Time::Fixed(time)) => {
                let (private, seconds) = (self.krate.at(time.span), time.seconds);
                quote!(#scope.wait(#name, #private::seconds(#seconds))#finish;)
            }
            Wait::For(Time::Computed(time)) => {
                let (at, seconds) = (last_member(&time.value), self.seconds(time));
                quote_spanned!(at=> #scope.wait_for(#name, #seconds)#finish;)
            }
            Wait::Until(time) => {
                let at = last_member(time);
                let is_literal = matches!(time, Expr::Lit(_));
                let time = self.in_json_path(
                    |errors| {
                        if !is_literal {
                            json_path::path(time, "a time that is computed", errors);
                        }
                    },
                    |expressions| expressions.value(time),
                );
                quote_spanned!(at=> #scope.wait_until(#name, #time)#finish;)
            }
        }
    }

    /// `.timeout(..)` or `.heartbeat(..)`; of a computed time `.timeout_of(..)`, `.heartbeat_of(..)`.
    pub(super) fn limit(&mut self, time: &Time, method: &str) -> TokenStream {
        let at = time.span();
        match time {
            Time::Fixed(time) => {
                let (private, seconds, method) = (self.krate.at(at), time.seconds, Ident::new(method, at));
                quote_spanned!(at=> .#method(#private::seconds(#seconds)))
            }
            Time::Computed(time) => {
                let (seconds, method) = (self.seconds(time), Ident::new(&format!("{method}_of"), at));
                quote_spanned!(at=> .#method(#seconds))
            }
        }
    }

    /// A computed time in seconds.
    fn seconds(&mut self, time: &ComputedTime) -> TokenStream {
        let ComputedTime { value, factor, unit } = time;
        if *factor == 1 {
            return self.in_json_path(
                |errors| json_path::path(value, "a time that is computed", errors),
                |expressions| expressions.val(value),
            );
        }
        if self.json_path {
            let message = "[SFN0301] JSONPath cannot multiply: a computed time is in seconds\n= help: write `seconds`; \
                           without `#![query_language(JSONPath)]` the query language is JSONata, which can";
            self.errors.push(Error::new(*unit, message));
            return quote!(0_u32);
        }
        let (at, value) = (last_member(value), self.expressions().val(value));
        let private = self.krate.at(at);
        quote_spanned!(at=> #private::in_seconds(#value, #factor))
    }
}
