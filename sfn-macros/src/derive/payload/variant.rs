//! Variants of an enum.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Fields, ext::IdentExt, spanned::Spanned};

use super::super::serde;
use super::member::{Around, Member, in_order_of_names, option};
use super::settings::Settings;
use super::tokens::Subject;

/// A variant.
pub(super) struct Variant<'a> {
    pub(super) ident: &'a syn::Ident,
    pub(super) name: String,
    pub(super) serialized: Option<String>,
    pub(super) deserialized: Option<String>,
    pub(super) aliases: Vec<String>,
    pub(super) untagged: bool,
    other: bool,
    opaque: bool,
    pub(super) fields: &'a Fields,
    pub(super) members: Vec<Member<'a>>,
}

impl<'a> Variant<'a> {
    pub(super) fn read(
        variant: &'a syn::Variant,
        container: &serde::Container,
        subject: &Subject<'_>,
        krate: &TokenStream,
        errors: &mut Vec<syn::Error>,
    ) -> Self {
        let serde = serde::Variant::read(&variant.attrs, errors);
        let settings = Settings::of_field(&variant.attrs, errors);
        if let Some(ty) = &settings.as_type {
            errors.push(syn::Error::new(ty.span(), "a variant takes `opaque`; `as = Type` stands on the field in it"));
        }
        if let Some((function, span)) = serde.functions.first.filter(|_| !settings.opaque) {
            errors.push(syn::Error::new(
                span,
                format!(
                    "`Payload` cannot see what `#[serde({function})]` makes of this variant; put it on the field, with \
                     `#[payload(as = Type)]`, or say that a workflow only passes it on with `#[payload(opaque)]`"
                ),
            ));
        }
        let name = variant.ident.unraw().to_string();
        let (serialized, deserialized) = container.rename_all.variant(&serde.names, &name);
        let around =
            Around { krate, subject, rename_all: serde.rename_all.or(container.rename_all_fields), default: false };
        Self {
            ident: &variant.ident,
            name,
            serialized: (!serde.skip_serializing).then_some(serialized),
            deserialized: (!serde.skip_deserializing).then_some(deserialized),
            aliases: serde.names.aliases,
            untagged: serde.untagged,
            other: serde.other,
            opaque: settings.opaque,
            fields: &variant.fields,
            members: Member::read_all(&variant.fields, &around, errors),
        }
    }

    /// The members as digests take them: those of an object in no order of their own.
    fn in_order(&self) -> Vec<&Member<'a>> {
        match self.fields {
            Fields::Named(_) => in_order_of_names(&self.members),
            _ => self.members.iter().collect(),
        }
    }

    /// Whether the variant holds members.
    pub(super) fn is_struct(&self) -> bool {
        matches!(self.fields, Fields::Named(_)) && !self.opaque
    }

    /// The one value that the variant holds.
    pub(super) fn newtype(&self) -> Option<&Member<'a>> {
        match (self.fields, &*self.members) {
            (Fields::Unnamed(_), [one]) if !self.opaque => Some(one),
            _ => None,
        }
    }

    /// Whether the variant is no more than its name.
    pub(super) fn is_word(&self) -> bool {
        matches!(self.fields, Fields::Unit) && !self.untagged && !self.opaque
    }

    /// What serde writes for a variant that is no more than its name. One that is never written equals nothing.
    pub(super) fn word(&self) -> &str {
        self.serialized.as_deref().or(self.deserialized.as_deref()).unwrap_or(&self.name)
    }

    /// The variant as data.
    pub(super) fn to_data(&self, krate: &TokenStream) -> TokenStream {
        let shapes = quote!(#krate::__private::shape);
        let Self { name, aliases, untagged, other, .. } = self;
        let (serialized, deserialized) = (option(self.serialized.as_deref()), option(self.deserialized.as_deref()));
        let content = match self.fields {
            _ if self.opaque => quote! {
                Newtype(#shapes::ShapeOf(<#krate::__private::Opaque<()> as #krate::__private::Payload>::shape))
            },
            Fields::Unit => quote!(Unit),
            Fields::Unnamed(_) => {
                let elements = self.members.iter().map(|member| member.shape(krate));
                if self.members.len() == 1 { quote!(Newtype(#(#elements)*)) } else { quote!(Tuple(&[#(#elements),*])) }
            }
            Fields::Named(_) => {
                let members = self.members.iter().map(|member| member.to_data(krate));
                quote!(Struct(&[#(#members),*]))
            }
        };
        quote! {
            #shapes::Variant {
                variant: #name,
                serialized: #serialized,
                deserialized: #deserialized,
                aliases: &[#(#aliases),*],
                untagged: #untagged,
                other: #other,
                content: #shapes::Content::#content,
            }
        }
    }

    /// The digests of what is in the variant.
    pub(super) fn digests(&self, krate: &TokenStream, subject: &Subject<'_>) -> Vec<TokenStream> {
        if self.opaque {
            let contract = quote!(#krate::__private::contract);
            let place = format!("::{}.{}", subject.name, self.name);
            return vec![quote!(#contract::Leaf<
                { #contract::text(::core::concat!(::core::module_path!(), #place, ::core::file!(), ::core::line!())) },
            >)];
        }
        self.in_order().iter().map(|member| member.digest(krate, subject)).collect()
    }

    /// The types in the variant that do not depend on parameters.
    pub(super) fn known_types(&self, subject: &Subject<'_>) -> Vec<TokenStream> {
        let known = self.members.iter().filter(|member| !self.opaque && !member.opaque);
        known.map(|member| member.ty.clone()).filter(|ty| !subject.depends_on_parameters(ty)).collect()
    }

    /// Whether what is written for the variant can be read, as far as names and presence go.
    pub(super) fn is_symmetric(
        &self,
        krate: &TokenStream,
        subject: &Subject<'_>,
        container: &serde::Container,
    ) -> TokenStream {
        let Some(written) = &self.serialized else { return quote!(true) };
        let is_read = self.deserialized.as_ref().is_some_and(|read| {
            self.untagged || container.untagged || read == written || self.aliases.contains(written)
        });
        let members = self.members.iter().filter(|_| self.is_struct());
        let members = members.map(|member| member.is_symmetric(krate, subject, container.deny_unknown_fields));
        quote!(#is_read #(&& #members)*)
    }

    /// All that two equal variants have in common, types apart.
    pub(super) fn signature(&self) -> String {
        let mut out = format!(
            "{:?} {:?} {:?} {} {}",
            self.serialized, self.deserialized, self.aliases, self.untagged, self.other
        );
        out.extend(self.in_order().iter().map(|member| member.signature()));
        out
    }
}
