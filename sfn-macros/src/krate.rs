//! The path of the crate that an expansion names.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote;

/// `$crate`, as the `macro_rules!` in front handed it over: right even when the dependency is renamed.
pub(crate) struct Krate(TokenStream);

/// Splits `$crate, rest..`.
pub(crate) fn after_krate(input: TokenStream) -> syn::Result<(Krate, TokenStream)> {
    let mut tokens = input.into_iter();
    let mut krate = TokenStream::new();
    for token in tokens.by_ref() {
        if matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ',') {
            return Ok((Krate(krate), tokens.collect()));
        }
        krate.extend([token]);
    }
    Err(syn::Error::new(Span::call_site(), "this macro is called through `sfn_dsl`"))
}

impl Krate {
    /// `$crate::__private`, underlined at `span` in messages: the tokens keep their hygiene and take its place.
    pub(crate) fn at(&self, span: Span) -> TokenStream {
        let located = |token: TokenTree| match token {
            TokenTree::Group(group) => TokenTree::Group(group),
            mut token => {
                token.set_span(token.span().located_at(span));
                token
            }
        };
        let krate: TokenStream = self.0.clone().into_iter().map(located).collect();
        let rest: TokenStream = quote!(::__private).into_iter().map(located).collect();
        quote!(#krate #rest)
    }
}
