//! The path of the crate that an expansion names.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;

/// The path to what an expansion names, `$crate::__private`. `$crate` is as the `macro_rules!` in front handed it over,
/// which is right even when the dependency is renamed.
pub(crate) enum Krate {
    /// By `$crate` itself.
    Path(TokenStream),
    /// By the name [`LOCAL`], which has the hygiene of the user's token at this span.
    Local(Span),
}

/// The name under which a generated function body knows `$crate::__private`.
///
/// Expressions of a workflow are generated with this name and not with `$crate`: if the tokens of an expression, or of
/// a call and its argument, differ in hygiene, rustc underlines the whole macro instead of the expression.
const LOCAL: &str = "__sfn";

/// Splits `$crate, rest..`.
pub(crate) fn after_krate(input: TokenStream) -> syn::Result<(Krate, TokenStream)> {
    let mut tokens = input.into_iter();
    let mut krate = TokenStream::new();
    for token in tokens.by_ref() {
        if matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ',') {
            return Ok((Krate::Path(krate), tokens.collect()));
        }
        krate.extend([token]);
    }
    Err(syn::Error::new(Span::call_site(), "this macro is called through `sfn_dsl`"))
}

impl Krate {
    /// The path, shown at `span` in messages.
    pub(crate) fn at(&self, span: Span) -> TokenStream {
        match self {
            Self::Local(site) => {
                let name = Ident::new(LOCAL, span.resolved_at(*site));
                quote!(#name)
            }
            Self::Path(krate) => {
                let located = |mut token: TokenTree| {
                    token.set_span(token.span().located_at(span));
                    token
                };
                let krate: TokenStream = krate.clone().into_iter().map(located).collect();
                let rest: TokenStream = quote!(::__private).into_iter().map(located).collect();
                quote!(#krate #rest)
            }
        }
    }

    /// The tokens of the path to the crate.
    pub(crate) fn tokens(&self) -> TokenStream {
        match self {
            Self::Path(krate) => krate.clone(),
            Self::Local(_) => self.at(Span::call_site()),
        }
    }

    /// A name in generated code with the hygiene of the user's tokens, where the path has it.
    pub(crate) fn ident(&self, name: &str, span: Span) -> Ident {
        match self {
            Self::Local(site) => Ident::new(name, span.resolved_at(*site)),
            Self::Path(_) => Ident::new(name, span),
        }
    }

    /// The same under a local name, and the statements that make known the name and the traits of which methods are probed.
    ///
    /// rustc looks at each import of a trait once for each closure around it, so that they stand once in a function.
    pub(crate) fn local(&self, site: Span) -> (Self, TokenStream) {
        let (path, name) = (self.at(Span::call_site()), Ident::new(LOCAL, site));
        let import = quote! {
            #[allow(unused_imports)]
            use #path as #name;
            #[allow(unused_imports)]
            use #path::{
                Declared as _, InJsonPath as _, IsShort as _, NoError as _, ReportedError as _, ScopedError as _, TakesLong as _,
                Undeclared as _, UnreportedError as _, UnusedError as _, Waits as _, WaitsForever as _,
            };
        };
        (Self::Local(site), import)
    }
}
