//! The mirrors of a struct: its fields as paths, and its fields as expressions.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Visibility;

use super::member::Member;
use super::tokens::{Subject, mentions, shown_at};

/// The fields as paths.
pub(super) struct Mirror {
    /// The declaration.
    pub(super) item: TokenStream,
    /// The type.
    pub(super) ty: TokenStream,
    /// The value for the place `place`.
    pub(super) value: TokenStream,
}

/// Where the members of a struct lie.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// Under their names.
    Object,
    /// At their indices.
    Array,
    /// There is one, and it is where the struct is.
    Transparent,
}

/// The paths to what serde writes.
pub(super) fn fields(
    krate: &TokenStream,
    subject: &Subject<'_>,
    visibility: &Visibility,
    members: &[Member<'_>],
    layout: Layout,
) -> Mirror {
    let private = quote!(#krate::__private);
    let members: Vec<&Member<'_>> = members.iter().filter(|member| member.serialized.is_some()).collect();
    let types: Vec<TokenStream> = members.iter().map(|member| path_type(&private, member, layout)).collect();
    let name = subject.mirror_name("Fields", &types);
    let (impl_generics, type_generics, where_clause) = subject.generics.split_for_impl();
    let ty = quote!(#name #type_generics);
    let values = members.iter().enumerate().map(|(index, member)| {
        let wire_name = member.serialized.as_deref().unwrap_or_default();
        let field = &member.name;
        let here = shown_at(&private, member.span);
        match layout {
            Layout::Transparent => quote_spanned!(member.span=> #here::Path::at(::core::clone::Clone::clone(place))),
            Layout::Array => quote_spanned!(member.span=> #here::Path::at(place.index(#index))),
            Layout::Object if member.flatten.is_some() => quote_spanned! {member.span=>
                #here::FlattenedPath::at(
                    ::core::clone::Clone::clone(place),
                    <Self as #here::Payload>::shape(),
                    #field,
                )
            },
            Layout::Object => quote_spanned!(member.span=> #here::Path::at(place.field(#wire_name))),
        }
    });
    let docs: Vec<_> = members.iter().map(|member| &member.docs).collect();
    let idents: Vec<_> = members.iter().filter_map(|member| member.ident).collect();
    if idents.len() < members.len() {
        return Mirror {
            item: quote!(#visibility struct #name #impl_generics (#(#(#docs)* pub #types,)*) #where_clause;),
            value: quote!(#name(#(#values,)*)),
            ty,
        };
    }
    // A parameter that no field mentions has to be mentioned all the same.
    let parameters = subject.parameters.iter().filter(|parameter| !types.iter().any(|ty| mentions(ty, parameter)));
    let unused: Vec<_> = parameters.filter(|parameter| is_type(subject, parameter)).collect();
    let (declared, given) = if unused.is_empty() {
        (TokenStream::new(), TokenStream::new())
    } else {
        (
            quote!(_parameters: ::core::marker::PhantomData<fn() -> (#(#unused,)*)>,),
            quote!(_parameters: ::core::marker::PhantomData,),
        )
    };
    Mirror {
        item: quote! {
            #visibility struct #name #impl_generics #where_clause {
                #(#(#docs)* pub #idents: #types,)*
                #declared
            }
        },
        value: quote!(#name { #(#idents: #values,)* #given }),
        ty,
    }
}

fn is_type(subject: &Subject<'_>, parameter: &syn::Ident) -> bool {
    subject.generics.type_params().any(|candidate| candidate.ident == *parameter)
}

/// The type of a path to a member, with the span of the field's type for messages about what that lacks.
fn path_type(private: &TokenStream, member: &Member<'_>, layout: Layout) -> TokenStream {
    let (ty, private) = (&member.ty, shown_at(private, member.span));
    if member.flatten.is_some() && layout == Layout::Object {
        quote_spanned!(member.span=> #private::FlattenedPath<#ty>)
    } else if member.may_be_left_out && !member.is_option && layout == Layout::Object {
        quote_spanned!(member.span=> #private::Path<::core::option::Option<#ty>>)
    } else {
        quote_spanned!(member.span=> #private::Path<#ty>)
    }
}

/// The members of a struct literal, each an expression: what serde reads.
pub(super) fn args(
    krate: &TokenStream,
    subject: &Subject<'_>,
    visibility: &Visibility,
    members: &[Member<'_>],
    layout: Layout,
) -> TokenStream {
    let private = quote!(#krate::__private);
    let declared = members.len();
    let members: Vec<&Member<'_>> = members.iter().filter(|member| member.deserialized.is_some()).collect();
    let types: Vec<&TokenStream> = members.iter().map(|member| &member.ty).collect();
    let unused = |parameter: &&&syn::Ident| !types.iter().any(|ty| mentions(ty, parameter));
    if subject.parameters.iter().find(unused).is_some() {
        return TokenStream::new();
    }
    let is_tuple = members.iter().any(|member| member.ident.is_none());
    // Which index is whose is only clear where every member is written.
    let in_order = members.iter().enumerate().all(|(index, member)| member.name == index.to_string());
    if is_tuple && (members.len() < declared || !in_order || layout == Layout::Object) {
        return TokenStream::new();
    }
    let owned: Vec<TokenStream> = types.iter().map(|ty| (*ty).clone()).collect();
    let name = subject.mirror_name("Args", &owned);
    let idents: Vec<syn::Member> = members.iter().map(|member| member.in_rust()).collect();
    let docs = members.iter().map(|member| &member.docs);
    let (impl_generics, type_generics, where_clause) = subject.generics.split_for_impl();
    let itself = &subject.itself;
    let node = if layout == Layout::Transparent {
        quote!(#(#private::Val::to_node(&self.#idents))*)
    } else if is_tuple {
        quote!(#private::Node::List(::std::vec![#(#private::Val::to_node(&self.#idents)),*]))
    } else {
        let parts = members.iter().map(|member| {
            let (ident, wire_name) = (member.in_rust(), member.deserialized.as_deref().unwrap_or_default());
            if member.flatten.is_some() {
                quote!(#private::Part::Flattened(#private::Val::to_node(&self.#ident)))
            } else if member.read_by_function && !member.has_default {
                // A function that reads has no idea of a missing member.
                quote!(#private::Part::Member(#wire_name, #private::or_null(#private::Val::to_node(&self.#ident))))
            } else {
                quote!(#private::Part::Member(#wire_name, #private::Val::to_node(&self.#ident)))
            }
        });
        quote!(#private::object(::std::vec![#(#parts,)*]))
    };
    let wanted = members.iter().map(|member| {
        let (field, ty, has_default) = (&member.name, &member.ty, member.has_default);
        let message = format!(
            "[SFN0306] `{field}` of `{}` is missing\n= help: every member is given but those that are optional or have a \
             default",
            subject.name
        );
        let optional = if member.read_by_function || member.flatten.is_some() || layout == Layout::Transparent {
            quote!(false)
        } else {
            quote!(<#ty as #private::Payload>::OPTIONAL)
        };
        // A map that is flattened may be empty.
        let empty = member.flatten.map(|_| quote!(|| #private::contract::is_open(<#ty as #private::Payload>::MEMBERS)));
        quote! {
            #private::contract::Wanted {
                field: #field,
                may_be_left_out: #has_default || #optional #empty,
                message: #message,
            }
        }
    });
    let value = quote! {
        impl #impl_generics #private::Val for #name #type_generics #where_clause {
            type Ty = <<#itself as #private::Payload>::Kind as #private::kind::Literal>::Of<#itself>;

            fn to_node(&self) -> #private::Node {
                #node
            }
        }
    };
    if is_tuple {
        let count = members.len();
        return quote! {
            #visibility struct #name #impl_generics (#(#(#docs)* pub #private::Slot<#types>,)*) #where_clause;

            #[diagnostic::do_not_recommend]
            impl #impl_generics #private::PayloadTuple<#count> for #itself #where_clause {
                type Slots = (#(#private::Slot<#types>,)*);
                type Written = #name #type_generics;

                fn written(slots: Self::Slots) -> Self::Written {
                    #name(#(slots.#idents),*)
                }
            }

            #value
        };
    }
    quote! {
        #visibility struct #name #impl_generics #where_clause {
            #(#(#docs)* pub #idents: #private::Slot<#types>,)*
        }

        impl #impl_generics #private::PayloadStruct for #itself #where_clause {
            type Args = #name #type_generics;

            const WANTED: &'static [#private::contract::Wanted] = &[#(#wanted),*];

            fn omitted() -> Self::Args {
                #name { #(#idents: #private::Slot::omitted(),)* }
            }
        }

        #value
    }
}
