//! The items that a derive becomes: the implementation of `Payload`, and the type's digest.

use proc_macro2::TokenStream;
use quote::quote;

use super::mirror::Mirror;
use super::{Derive, Digest, Parts};

impl Derive<'_> {
    pub(super) fn implementation(&self, parts: &Parts) -> TokenStream {
        let private = self.private();
        let itself = &self.subject.itself;
        let (impl_generics, _, where_clause) = self.subject.generics.split_for_impl();
        let Parts { kind, fields, optional, more, shape, members, .. } = parts;
        let Mirror { item, ty, value } = fields;
        let (at, digest) = self.digest_items(&parts.digest);
        quote! {
            #[allow(
                private_interfaces, private_bounds, dead_code, missing_docs, unreachable_pub, non_snake_case,
                non_camel_case_types, deprecated, clippy::all, clippy::pedantic
            )]
            const _: () = {
                #item

                #digest

                impl #impl_generics #private::Payload for #itself #where_clause {
                    type Fields = #ty;
                    type Kind = #kind;
                    type At<__D: #private::contract::Depth> = #at;

                    const OPTIONAL: bool = #optional;
                    const MEMBERS: #private::contract::Members = #members;

                    fn shape() -> #private::shape::Shape {
                        #shape
                    }

                    fn fields(place: &#private::Place) -> Self::Fields {
                        #value
                    }
                }

                #more
            };
        }
    }

    /// The type of the digest, and its items.
    fn digest_items(&self, digest: &Digest) -> (TokenStream, TokenStream) {
        let (private, visibility, subject) = (self.private(), &self.input.vis, &self.subject);
        let Digest { own, symmetric, inner, known } = digest;
        let name = subject.mirror_name("At", inner);
        let mut generics = subject.generics.clone();
        generics.params.push(syn::parse_quote!(__D: #private::contract::Depth));
        let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
        let types = subject.generics.type_params().map(|parameter| &parameter.ident);
        let constants: Vec<_> = subject.generics.const_params().map(|parameter| &parameter.ident).collect();
        let parameters = &subject.parameters;
        // What a kind with parameters says of its own.
        let own_symmetric = subject.is_generic().then(|| {
            quote! {
                const SYMMETRIC: bool = true
                    #(&& #symmetric)*
                    #(&& <#private::contract::Full<#known> as #private::contract::Digest>::SYMMETRIC)*;
            }
        });
        (
            quote!(#name<#(#parameters,)* __D>),
            quote! {
                #visibility struct #name #impl_generics (::core::marker::PhantomData<fn() -> (#(#types,)* __D,)>) #where_clause;

                impl #impl_generics #private::contract::Digest for #name #type_generics #where_clause {
                    const JSON: u128 = {
                        let hash = #own;
                        #(let hash = #private::contract::mix(hash, #constants as u128);)*
                        #(let hash = #private::contract::mix(hash, <#inner as #private::contract::Digest>::JSON);)*
                        hash
                    };
                    const SYMMETRIC: bool = true
                        #(&& #symmetric)*
                        #(&& <#inner as #private::contract::Digest>::SYMMETRIC)*;
                }

                #own_symmetric
            },
        )
    }
}
