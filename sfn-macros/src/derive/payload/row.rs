//! Whether a type can be a row of a CSV file, each field of which is a string.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Generics, parse_quote};

use super::Derive;
use super::member::Member;
use super::tokens::shown_at;

/// Types that are strings by their names, of which rustc need not be asked.
const STRINGS: [&str; 2] = ["String", "Option < String >"];

impl Derive<'_> {
    /// A struct is a row if its members are strings.
    pub(super) fn row_of_members(&self, members: &[Member<'_>]) -> TokenStream {
        let private = self.private();
        let asked = members.iter().filter(|member| !member.opaque && !member.is_phantom);
        let asked = asked.filter(|member| !STRINGS.contains(&member.ty.to_string().as_str()));
        let bounds = asked.map(|member| {
            let (ty, here) = (&member.ty, shown_at(&private, member.span));
            match member.flatten {
                Some(_) => quote_spanned!(member.span=> #ty: #here::row::StringRow<__N>,),
                None => quote_spanned!(member.span=> #here::row::Fields<__N>: #here::row::StringField<#ty>,),
            }
        });
        self.row(&bounds.collect())
    }

    /// What stands for another type is a row if that is one.
    pub(super) fn row_of_inner(&self, inner: &TokenStream, span: Span) -> TokenStream {
        let here = shown_at(&self.private(), span);
        self.row(&quote_spanned!(span=> #inner: #here::row::StringRow<__N>,))
    }

    /// A type that is a row under these bounds.
    pub(super) fn row(&self, bounds: &TokenStream) -> TokenStream {
        let (private, itself) = (self.private(), &self.subject.itself);
        let mut generics: Generics = self.subject.generics.clone();
        generics.params.push(parse_quote!(const __N: usize));
        let (impl_generics, _, where_clause) = generics.split_for_impl();
        let predicates = where_clause.map(|clause| &clause.predicates);
        quote! {
            impl #impl_generics #private::row::StringRow<__N> for #itself where #bounds #predicates {}
        }
    }
}
