//! Enums: their variants, and how serde tells them apart.

use proc_macro2::TokenStream;
use quote::quote;

use super::variant::Variant;
use super::{Container, Derive, Digest, Parts, hash, names};

impl Derive<'_> {
    pub(super) fn enumeration(&self, data: &syn::DataEnum, errors: &mut Vec<syn::Error>) -> Parts {
        let (private, name) = (self.private(), self.name());
        let Container { deny_unknown_fields, tag, content, untagged, .. } = &self.container;
        let (tagging, tagging_text) = match (tag, content) {
            (Some(tag), Some(content)) => {
                (quote!(Adjacent(#tag, #content)), format!("{:?} {:?}", tag.value(), content.value()))
            }
            (Some(tag), None) => (quote!(Internal(#tag)), format!("{:?}", tag.value())),
            _ if *untagged => (quote!(Untagged), "untagged".to_owned()),
            _ => (quote!(External), String::new()),
        };
        let variants: Vec<Variant<'_>> = data
            .variants
            .iter()
            .map(|variant| Variant::read(variant, &self.container, &self.subject, &self.krate, errors))
            .collect();
        if !untagged {
            names::one_variant_each(&variants, errors);
        }
        // What is neither written nor read has no JSON, and need hold no payload.
        let (variants, never): (Vec<_>, Vec<_>) =
            variants.into_iter().partition(|variant| variant.serialized.is_some() || variant.deserialized.is_some());
        let mut sorted: Vec<&Variant<'_>> = variants.iter().collect();
        // Only an untagged enum is read in the order in which it is written.
        if !untagged {
            sorted.sort_by_cached_key(|variant| variant.signature());
        }
        let mut signature = format!("{deny_unknown_fields} {tagging_text} ");
        signature.extend(sorted.iter().map(|variant| variant.signature()));
        let words = tagging_text.is_empty() && variants.iter().all(Variant::is_word);
        let shapes = variants.iter().map(|variant| variant.to_data(&self.krate));
        let known = variants.iter().flat_map(|variant| variant.known_types(&self.subject)).collect();
        let constants = words.then(|| self.words(&variants, &never));
        let tagged = tag.iter().filter(|_| content.is_none()).flat_map(|tag| {
            let held = variants.iter().filter(|variant| !variant.untagged).filter_map(Variant::newtype);
            held.map(|member| self.check_tagged(member, &tag.value()))
        });
        let tagged: TokenStream = tagged.collect();
        // The name of a variant alone is no row; which members the others have, the value says.
        let row = (!words).then(|| self.row(&TokenStream::new()));
        let own = hash(&signature);
        let symmetric: Vec<_> =
            variants.iter().map(|variant| variant.is_symmetric(&self.krate, &self.subject, &self.container)).collect();
        Parts {
            kind: if words { self.word(own, &symmetric) } else { self.record() },
            shape: quote! {
                #private::shape::Shape::Enum(#private::shape::Enum {
                    name: #name,
                    tagging: #private::shape::Tagging::#tagging,
                    deny_unknown_fields: #deny_unknown_fields,
                    variants: const { &[#(#shapes),*] },
                })
            },
            digest: Digest {
                own,
                symmetric,
                inner: sorted.iter().flat_map(|variant| variant.digests(&self.krate, &self.subject)).collect(),
                known,
            },
            members: self.variant_names(&variants, words),
            fields: self.no_fields(),
            optional: quote!(false),
            more: quote!(#constants #tagged #row),
        }
    }

    /// The kind of an enum whose variants hold nothing: of its names alone, whatever its parameters are.
    fn word(&self, own: u128, symmetric: &[TokenStream]) -> TokenStream {
        let private = self.private();
        quote!(#private::kind::Word<{ #own }, { true #(&& #symmetric)* }>)
    }

    /// The variants of an enum as constants of a workflow: what serde writes, which is also what it reads, or else rustc
    /// lets none be handed over.
    fn words(&self, variants: &[Variant<'_>], never: &[Variant<'_>]) -> TokenStream {
        let (private, itself) = (self.private(), &self.subject.itself);
        let (impl_generics, _, where_clause) = self.subject.generics.split_for_impl();
        if variants.is_empty() {
            return TokenStream::new();
        }
        let (never, no_words): (Vec<_>, Vec<_>) = never.iter().map(|variant| (variant.ident, variant.word())).unzip();
        let (names, words): (Vec<_>, Vec<_>) = variants.iter().map(|variant| (variant.ident, variant.word())).unzip();
        quote! {
            impl #impl_generics #private::Val for #itself #where_clause {
                type Ty = #itself;

                fn to_node(&self) -> #private::Node {
                    #private::Val::to_node(match self {
                        #(Self::#names => #words,)*
                        #(Self::#never { .. } => #no_words,)*
                    })
                }
            }
        }
    }

    /// The names of the members that a variant may have beside others: a `contract::Members`.
    fn variant_names(&self, variants: &[Variant<'_>], words: bool) -> TokenStream {
        let private = self.private();
        if words {
            return quote!(#private::contract::Members::None);
        }
        let Container { tag, content, untagged, .. } = &self.container;
        let mut names: Vec<String> = tag.iter().chain(content).map(syn::LitStr::value).collect();
        for variant in variants {
            if *untagged || variant.untagged || (tag.is_some() && content.is_none()) {
                names.extend(
                    variant.members.iter().filter(|_| variant.is_struct()).filter_map(|of| of.serialized.clone()),
                );
            } else if tag.is_none() {
                names.extend(variant.serialized.clone());
            }
        }
        quote!(#private::contract::Members::Known(&[#(#names),*]))
    }
}
