//! Fields of a struct or a variant.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Ident, ext::IdentExt, spanned::Spanned};

use super::super::serde::{self, Rules};
use super::names;
use super::settings::Settings;
use super::tokens::{Subject, in_option, is_phantom_data, shown_at};

/// A field.
// Each is an attribute of serde's, or none.
#[allow(clippy::struct_excessive_bools)]
pub(super) struct Member<'a> {
    pub(super) ident: Option<&'a Ident>,
    /// The field's name in Rust, without `r#`, or its index.
    pub(super) name: String,
    pub(super) span: Span,
    pub(super) docs: Vec<&'a syn::Attribute>,
    /// The type whose JSON it is, as it is written outside of the struct.
    pub(super) ty: TokenStream,
    pub(super) is_option: bool,
    pub(super) is_phantom: bool,
    pub(super) opaque: bool,
    /// The name under which it is written, unless it is skipped.
    pub(super) serialized: Option<String>,
    pub(super) may_be_left_out: bool,
    /// The name under which it is read, unless it is skipped.
    pub(super) deserialized: Option<String>,
    pub(super) aliases: Vec<String>,
    pub(super) has_default: bool,
    pub(super) read_by_function: bool,
    /// Where `flatten` stands.
    pub(super) flatten: Option<Span>,
}

/// What the fields have around them.
pub(super) struct Around<'a> {
    pub(super) krate: &'a TokenStream,
    pub(super) subject: &'a Subject<'a>,
    pub(super) rename_all: Rules,
    pub(super) default: bool,
}

impl<'a> Member<'a> {
    /// The field's name or index, as it stands in a struct literal.
    pub(super) fn in_rust(&self) -> syn::Member {
        match (self.ident, self.name.parse::<u32>()) {
            (None, Ok(index)) => syn::Member::Unnamed(syn::Index { index, span: self.span }),
            (None, Err(_)) => syn::Member::Unnamed(syn::Index { index: 0, span: self.span }),
            (Some(ident), _) => syn::Member::Named(ident.clone()),
        }
    }

    pub(super) fn read_all(fields: &'a syn::Fields, around: &Around<'_>, errors: &mut Vec<syn::Error>) -> Vec<Self> {
        let mut members: Vec<_> =
            fields.iter().enumerate().map(|(index, field)| Self::read(index, field, around, errors)).collect();
        if matches!(fields, syn::Fields::Named(_)) {
            names::one_name_each(&members, errors);
            // What is neither written nor read has no JSON, and need be no payload.
            members.retain(|member| member.serialized.is_some() || member.deserialized.is_some());
        }
        members
    }

    fn read(index: usize, field: &'a syn::Field, around: &Around<'_>, errors: &mut Vec<syn::Error>) -> Self {
        let serde = serde::Field::read(&field.attrs, errors);
        let settings = Settings::of_field(&field.attrs, errors);
        let krate = around.krate;
        let name = field.ident.as_ref().map_or_else(|| index.to_string(), |ident| ident.unraw().to_string());
        let mut error = |span: Span, message: String| errors.push(syn::Error::new(span, message));
        if let Some((function, span)) = serde.functions.first.filter(|_| settings.as_type.is_none() && !settings.opaque)
        {
            error(
                span,
                format!(
                    "`Payload` cannot see what `#[serde({function})]` makes of `{name}`; say what its JSON is with \
                     `#[payload(as = Type)]`, for example `as = String`, or that a workflow only passes it on with \
                     `#[payload(opaque)]`"
                ),
            );
        }
        if let Some(span) = serde.skip.filter(|_| field.ident.is_none()) {
            error(span, "an element of a JSON array cannot be left out; give the fields names".to_owned());
        }
        if let Some(span) = serde.flatten {
            if in_option(&field.ty).is_some() {
                error(
                    span,
                    format!(
                        "nothing in the JSON says whether the flattened `{name}` is there; flatten a struct whose own \
                         fields are `Option`s"
                    ),
                );
            }
            if settings.opaque {
                error(
                    span,
                    format!("the names of the members of `{name}` must be known, because they stand among the others"),
                );
            }
            if let Some(span) = serde.skip_serializing_if {
                error(
                    span,
                    format!(
                        "nothing in the JSON says whether the flattened `{name}` was written; put `skip_serializing_if` on \
                         its own fields"
                    ),
                );
            }
        }
        let option = in_option(settings.as_type.as_ref().unwrap_or(&field.ty));
        let ty = match (&settings.as_type, option) {
            (Some(ty), _) => around.subject.written_out(ty),
            (None, Some(inner)) if settings.opaque => {
                let inner = around.subject.written_out(inner);
                quote!(::core::option::Option<#krate::__private::Opaque<#inner>>)
            }
            (None, None) if settings.opaque => {
                let ty = around.subject.written_out(&field.ty);
                quote!(#krate::__private::Opaque<#ty>)
            }
            _ => around.subject.written_out(&field.ty),
        };
        let (serialized, deserialized) = around.rename_all.field(&serde.names, &name);
        Self {
            ident: field.ident.as_ref(),
            name,
            // The place of the type; the names of ours, also where a macro of the user's wrote the type.
            span: Span::call_site().located_at(field.ty.span()),
            docs: field.attrs.iter().filter(|attribute| attribute.path().is_ident("doc")).collect(),
            ty,
            is_option: option.is_some(),
            is_phantom: is_phantom_data(&field.ty),
            opaque: settings.opaque,
            serialized: (!serde.skip_serializing).then_some(serialized),
            may_be_left_out: serde.skip_serializing_if.is_some(),
            deserialized: (!serde.skip_deserializing).then_some(deserialized),
            aliases: serde.names.aliases,
            // What is flattened is read from the members that are there; serde never asks for its default.
            has_default: (serde.default || around.default) && serde.flatten.is_none(),
            read_by_function: serde.functions.read,
            flatten: serde.flatten,
        }
    }

    /// The member's shape.
    pub(super) fn shape(&self, krate: &TokenStream) -> TokenStream {
        let (ty, here) = (&self.ty, shown_at(krate, self.span));
        quote_spanned!(self.span=> #here::__private::shape::ShapeOf(<#ty as #here::__private::Payload>::shape))
    }

    /// The member as data.
    pub(super) fn to_data(&self, krate: &TokenStream) -> TokenStream {
        let Self { name, may_be_left_out, aliases, has_default, read_by_function, .. } = self;
        let (serialized, deserialized) = (option(self.serialized.as_deref()), option(self.deserialized.as_deref()));
        let flatten = self.flatten.is_some();
        let shape = self.shape(krate);
        quote! {
            #krate::__private::shape::Member {
                field: #name,
                serialized: #serialized,
                may_be_left_out: #may_be_left_out,
                deserialized: #deserialized,
                aliases: &[#(#aliases),*],
                has_default: #has_default,
                read_by_function: #read_by_function,
                flatten: #flatten,
                shape: #shape,
            }
        }
    }

    /// The digest of the member's type, in the digest of the type around it.
    pub(super) fn digest(&self, krate: &TokenStream, subject: &Subject<'_>) -> TokenStream {
        let contract = quote!(#krate::__private::contract);
        if self.opaque {
            // Nothing is known of two opaque types, not even that they are equal.
            let place = format!("::{}.{}", subject.name, self.name);
            return quote!(#contract::Leaf<
                { #contract::text(::core::concat!(::core::module_path!(), #place, ::core::file!(), ::core::line!())) },
            >);
        }
        let (ty, here) = (&self.ty, shown_at(&contract, self.span));
        quote_spanned!(self.span=> <__D as #here::Depth>::Of<#ty>)
    }

    /// Whether what is written for the member can be read, as far as its name and its presence go.
    pub(super) fn is_symmetric(
        &self,
        krate: &TokenStream,
        subject: &Subject<'_>,
        deny_unknown_fields: bool,
    ) -> TokenStream {
        let ty = &self.ty;
        let may_be_missing = if self.has_default {
            quote!(true)
        } else if self.flatten.is_some() || self.read_by_function {
            quote!(false)
        } else if subject.depends_on_parameters(ty) {
            let is_option = self.is_option;
            quote!(#is_option)
        } else {
            quote!(<#ty as #krate::__private::Payload>::OPTIONAL)
        };
        match (&self.serialized, &self.deserialized) {
            (Some(written), Some(read)) => {
                let is_read = self.flatten.is_some() || written == read || self.aliases.contains(written);
                if self.may_be_left_out { quote!(#is_read && #may_be_missing) } else { quote!(#is_read) }
            }
            (Some(_), None) => {
                let ignored = !deny_unknown_fields;
                quote!(#ignored)
            }
            (None, Some(_)) => may_be_missing,
            (None, None) => quote!(true),
        }
    }

    /// All that two equal members have in common, their types apart.
    pub(super) fn signature(&self) -> String {
        if self.flatten.is_some() {
            return format!("flatten {} {};", self.serialized.is_some(), self.deserialized.is_some());
        }
        format!(
            "{:?} {} {:?} {:?} {} {};",
            self.serialized,
            self.may_be_left_out,
            self.deserialized,
            self.aliases,
            self.has_default,
            self.read_by_function,
        )
    }
}

/// The members in an order that does not depend on the one in which they are written: JSON has none.
pub(super) fn in_order_of_names<'a, 'm>(members: &'a [Member<'m>]) -> Vec<&'a Member<'m>> {
    let mut sorted: Vec<_> = members.iter().collect();
    sorted.sort_by_cached_key(|member| member.signature());
    sorted
}

/// An `Option<&str>` in code.
pub(super) fn option(name: Option<&str>) -> TokenStream {
    name.map_or_else(|| quote!(::core::option::Option::None), |name| quote!(::core::option::Option::Some(#name)))
}
