//! Error names behind `retry` and `catch`.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Ident, Path, spanned::Spanned};

use super::super::syntax::label_text;
use super::Expander;

impl Expander<'_> {
    /// `A | B::C` as a list of names; `check` is the function that checks each against the state, with what it needs.
    pub(super) fn error_names(
        &self,
        errors: &[Path],
        check: &impl Fn(&TokenStream, &TokenStream, Span) -> TokenStream,
    ) -> TokenStream {
        let mut lists = errors.iter().map(|path| {
            let span = span_of(std::slice::from_ref(path));
            check(&self.krate.at(span), &self.errors_of(path), span)
        });
        match (errors.len(), lists.next()) {
            (1, Some(list)) => list,
            (_, first) => quote!([#first #(, #lists)*].concat()),
        }
    }

    /// `Enum` is every name of it, `Enum::Variant` is one.
    pub(super) fn errors_of(&self, path: &Path) -> TokenStream {
        let span = path.segments.last().map_or_else(|| path.span(), |last| last.ident.span());
        let private = self.krate.at(span);
        match variant_of(path) {
            Some((of, variant)) => {
                let text = label_text(&variant);
                // Of `States::Runtime`, which is no variant, the validator says why.
                let is_said = of.segments.last().is_some_and(|last| last.ident == "States") && text == "Runtime";
                // Under a name of its own, so that rustc looks for the enum once.
                let known = Ident::new("__SfnErrors", Span::mixed_site().located_at(of.span()));
                let exists = (!is_said).then(|| {
                    quote_spanned! {span=>
                        // Only for rustc to look at: the variant exists.
                        #[allow(dead_code)]
                        fn exists(error: &#known) -> bool {
                            ::core::matches!(error, #known::#variant { .. })
                        }
                    }
                });
                quote_spanned! {span=> {
                    type #known = #of;
                    #exists
                    <#known as #private::TaskError>::variant(#text)
                }}
            }
            None => quote_spanned!(span=> <#path as #private::TaskError>::all()),
        }
    }
}

/// Where a set of errors is written.
fn span_of(errors: &[Path]) -> Span {
    errors.first().and_then(|path| path.segments.last()).map_or_else(Span::call_site, |last| last.ident.span())
}

/// `PaymentError::Declined` is a variant: the second-last segment is a type's name.
pub(in crate::workflow) fn variant_of(path: &Path) -> Option<(Path, Ident)> {
    let mut of = path.clone();
    let last = of.segments.pop()?;
    of.segments.pop_punct();
    let parent = of.segments.last()?;
    let is_type = parent.ident.to_string().starts_with(char::is_uppercase);
    is_type.then_some((of, last.ident))
}
