//! The call of a task in code: callee, receivers and methods as they are written, each argument an expression.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::{Error, Expr, Ident, punctuated::Punctuated, spanned::Spanned, token::Comma};

use super::super::call::{Callback, callback};
use super::super::expression::last_member;
use super::super::sdk::{SdkCall, sdk_call};
use super::super::set::selected;
use super::super::syntax::{Binding, Statement, label_text};
use super::Expander;

impl Expander<'_> {
    /// The call of a state, with the type that is written behind its result.
    pub(super) fn resource_call(&mut self, statement: &Statement, call: &Expr) -> TokenStream {
        if let Some(callback) = callback(call) {
            return self.callback(statement, &callback);
        }
        if let (Some(_), None, Some(Binding::One(Some(name)))) =
            (sdk_call(call), &statement.result_type, &statement.binding)
        {
            let message = format!(
                "`{name}` has no type: only you know what the AWS API gives\n\
                 = help: write it behind the name, `=> {name}: Type`"
            );
            self.errors.push(Error::new(name.span(), message));
        }
        let call = self.call(call);
        match &statement.result_type {
            // What a `ResultSelector` gives is of this type, and not what the call gives.
            Some(_) if selected(statement).is_some() => call,
            Some(ty) => {
                let private = self.krate.at(ty.span());
                quote_spanned!(ty.span()=> #private::typed::<_, #ty>(#call))
            }
            None => call,
        }
    }

    /// `|token| call` as a call that waits for the token.
    fn callback(&mut self, statement: &Statement, callback: &Callback<'_>) -> TokenStream {
        let Callback { token, call } = *callback;
        let result = match (&statement.result_type, &statement.binding) {
            (Some(ty), _) => ty.to_token_stream(),
            (None, Some(Binding::One(Some(name)))) => {
                let message = format!(
                    "`{name}` has no type: only you know what comes back with the token\n\
                     = help: write it behind the name, `=> {name}: Type`"
                );
                self.errors.push(Error::new(name.span(), message));
                quote!(())
            }
            (None, _) => quote!(()),
        };
        let span = call.span();
        let code = self.call(call);
        let (private, at_token) = (self.krate.at(span), self.krate.at(token.span()));
        let used = (!callback.uses_token()).then(|| quote!(let _ = &#token;));
        quote_spanned! {span=> {
            let #token = #at_token::task_token();
            #used
            #private::wait_for_task_token::<_, #result>(#code)
        }}
    }

    fn call(&mut self, call: &Expr) -> TokenStream {
        if let Some(sdk) = sdk_call(call) {
            return self.sdk(&sdk);
        }
        match call {
            Expr::Call(call) => {
                let function = match last_name(&call.func) {
                    Some(name) if is_in_camel_case(name) => {
                        let (private, function) = (self.krate.at(name.span()), &call.func);
                        quote_spanned!(name.span()=> {
                            #[allow(unused_imports)]
                            use #private::Callable as _;
                            #private::Callee(#function).callee()
                        })
                    }
                    _ => call.func.to_token_stream(),
                };
                let arguments = self.arguments(&call.args, None);
                quote_spanned!(call.span()=> #function(#(#arguments),*))
            }
            Expr::MethodCall(call) => {
                let receiver = self.call(&call.receiver);
                let (method, turbofish) = (&call.method, &call.turbofish);
                let arguments = self.arguments(&call.args, Some(method));
                quote_spanned!(method.span()=> #receiver.#method #turbofish(#(#arguments),*))
            }
            Expr::Paren(inner) => self.call(&inner.expr),
            Expr::Group(inner) => self.call(&inner.expr),
            // A handle: a constant, or a field of one.
            Expr::Path(_) | Expr::Field(_) => call.to_token_stream(),
            other => {
                let message = "[SFN0301] this is no resource\n= help: a call begins with a function or a constant of \
                               `resources!`, or with a function of `sfn_dsl::aws`";
                self.errors.push(Error::new_spanned(other, message));
                quote!(())
            }
        }
    }

    fn arguments(&mut self, arguments: &Punctuated<Expr, Comma>, method: Option<&Ident>) -> Vec<TokenStream> {
        arguments
            .iter()
            .map(|argument| match (argument, method) {
                (Expr::Closure(closure), Some(method)) => self.about_item(method, closure),
                _ if self.json_path && matches!(argument, Expr::Path(_) | Expr::Try(_)) => {
                    let at = last_member(argument);
                    let (private, value) = (self.krate.at(at), self.expressions().value(argument));
                    quote_spanned!(at=> #private::ops::json_path::argument(#value))
                }
                _ => self.expressions().value(argument),
            })
            .collect()
    }

    /// A call of the AWS SDK. (That it cannot be awaited, and which members it has, is the validator's to say.)
    fn sdk(&mut self, sdk: &SdkCall<'_>) -> TokenStream {
        let at = sdk.operation.span();
        let private = self.krate.at(at);
        let (service, action) = (sdk.service_name(), sdk.action());
        let members: Vec<TokenStream> = sdk
            .members()
            .map(|(name, _, value)| {
                let span = last_member(value);
                let value = self.expressions().value(value);
                quote_spanned!(span=> .with(#name, #value))
            })
            .collect();
        quote_spanned!(at=> #private::sdk(#service, #action)#(#members)*)
    }
}

/// The last name of the path of what is called.
fn last_name(function: &Expr) -> Option<&Ident> {
    match function {
        Expr::Path(path) => path.path.segments.last().map(|last| &last.ident),
        _ => None,
    }
}

/// Whether a name is like that of a fragment.
fn is_in_camel_case(name: &Ident) -> bool {
    let name = label_text(name);
    name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase)
}
