//! `#[derive(Payload)]`.

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};
use syn::{Data, DeriveInput, Fields, Ident, Type, ext::IdentExt, spanned::Spanned};

use super::{crate_path, serde_attributes, with_errors};

/// One field that serde writes.
struct Member<'a> {
    ident: &'a Ident,
    ty: &'a Type,
    docs: Vec<&'a syn::Attribute>,
    wire_name: String,
    /// `#[payload(opaque)]`
    opaque: bool,
}

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let mut errors = Vec::new();
    let krate = crate_path(&input, "payload", "`payload` takes `crate = path`", &mut errors);
    // A workflow does not look inside an enum, whatever serde makes of it.
    let container = if matches!(input.data, Data::Enum(_)) {
        serde_attributes::Container::default()
    } else {
        serde_attributes::Container::read(&input.attrs, &mut errors)
    };
    if !input.generics.params.is_empty() {
        errors.push(syn::Error::new(
            input.generics.span(),
            "`Payload` is for types without parameters; write the concrete type of the payload",
        ));
        return with_errors(&TokenStream::new(), &errors);
    }
    let code = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(_) if container.transparent && data.fields.len() == 1 => {
                newtype(&krate, &input.ident, &data.fields)
            }
            Fields::Named(fields) => {
                let members: Vec<_> =
                    fields.named.iter().filter_map(|field| member(field, &container, &mut errors)).collect();
                payload_struct(&krate, &input, &members)
            }
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => newtype(&krate, &input.ident, &data.fields),
            Fields::Unnamed(_) => {
                errors.push(syn::Error::new(
                    input.ident.span(),
                    "a tuple struct is a JSON array, which has no field names; give the fields names",
                ));
                opaque(&krate, &input.ident)
            }
            Fields::Unit => opaque(&krate, &input.ident),
        },
        Data::Enum(_) => opaque(&krate, &input.ident),
        Data::Union(_) => {
            errors.push(syn::Error::new(input.ident.span(), "a union has no JSON"));
            opaque(&krate, &input.ident)
        }
    };
    with_errors(&code, &errors)
}

fn member<'a>(
    field: &'a syn::Field,
    container: &serde_attributes::Container,
    errors: &mut Vec<syn::Error>,
) -> Option<Member<'a>> {
    let ident = field.ident.as_ref()?;
    let serde = serde_attributes::Field::read(&field.attrs, errors);
    if serde.skip {
        return None;
    }
    if let Some(span) = serde.skip_serializing_if.filter(|_| !is_option(&field.ty)) {
        errors.push(syn::Error::new(
            span,
            format!("serde may leave `{ident}` out, so a workflow could read nothing there; make it an `Option`"),
        ));
    }
    let wire_name = serde.rename.unwrap_or_else(|| container.rename_all.apply(&ident.unraw().to_string()));
    let docs = field.attrs.iter().filter(|attribute| attribute.path().is_ident("doc")).collect();
    let opaque = is_opaque(field, errors);
    Some(Member { ident, ty: &field.ty, docs, wire_name, opaque })
}

/// `#[payload(opaque)]`: the type is no payload, and the workflow only passes the value on.
fn is_opaque(field: &syn::Field, errors: &mut Vec<syn::Error>) -> bool {
    let mut opaque = false;
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("payload")) {
        let outcome = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("opaque") {
                opaque = true;
                Ok(())
            } else {
                Err(meta.error("on a field, `payload` takes `opaque`"))
            }
        });
        errors.extend(outcome.err());
    }
    opaque
}

fn is_option(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|segment| segment.ident == "Option"))
}

fn payload_struct(krate: &TokenStream, input: &DeriveInput, members: &[Member<'_>]) -> TokenStream {
    // As visible as the type: a private type must not stand in the interface of a public one.
    let (name, visibility) = (&input.ident, &input.vis);
    let types: Vec<TokenStream> = members.iter().map(|member| without_self(member.ty, name)).collect();
    let fields_name = unused_name(format_ident!("{}Fields", name.unraw()), &types);
    let args_name = unused_name(format_ident!("{}Args", name.unraw()), &types);
    // Spans of the fields' types, for messages about what they lack.
    let paths = members.iter().zip(&types).map(|(member, ty)| {
        let path = if member.opaque { quote!(OpaquePath) } else { quote!(Path) };
        quote_spanned!(member.ty.span()=> #krate::__private::#path<#ty>)
    });
    let places = members.iter().map(|member| {
        let wire_name = &member.wire_name;
        if member.opaque {
            let optional = is_option(member.ty);
            quote!(#krate::__private::OpaquePath::at(place.field(#wire_name), #optional))
        } else {
            quote!(#krate::__private::Path::at(place.field(#wire_name)))
        }
    });
    let idents: Vec<_> = members.iter().map(|member| member.ident).collect();
    let docs: Vec<_> = members.iter().map(|member| &member.docs).collect();
    let wire_names: Vec<_> = members.iter().map(|member| &member.wire_name).collect();
    quote! {
        #[allow(
            private_interfaces, dead_code, missing_docs, unreachable_pub, non_snake_case, non_camel_case_types, deprecated,
            clippy::all, clippy::pedantic
        )]
        const _: () = {
            #visibility struct #fields_name {
                #(#(#docs)* pub #idents: #paths,)*
            }

            #visibility struct #args_name {
                #(#(#docs)* pub #idents: #krate::__private::Slot<#types>,)*
            }

            impl #krate::__private::Payload for #name {
                type Fields = #fields_name;

                fn fields(place: &#krate::__private::Place) -> #fields_name {
                    #fields_name { #(#idents: #places,)* }
                }
            }

            impl #krate::__private::PayloadStruct for #name {
                type Args = #args_name;
            }

            impl #krate::__private::Val for #args_name {
                type Ty = #name;

                fn to_node(&self) -> #krate::__private::Node {
                    #krate::__private::Node::Object(::std::vec![
                        #((
                            ::std::borrow::Cow::Borrowed(#wire_names),
                            #krate::__private::Val::to_node(&self.#idents),
                        ),)*
                    ])
                }
            }
        };
    }
}

/// The type with `Self` written out: in a mirror it would be the mirror.
fn without_self(ty: &Type, name: &Ident) -> TokenStream {
    fn replace(tokens: TokenStream, name: &Ident) -> TokenStream {
        tokens
            .into_iter()
            .map(|token| match token {
                TokenTree::Ident(ident) if ident == "Self" => {
                    TokenTree::Ident(Ident::new(&name.to_string(), ident.span()))
                }
                TokenTree::Group(group) => {
                    let mut inner = Group::new(group.delimiter(), replace(group.stream(), name));
                    inner.set_span(group.span());
                    TokenTree::Group(inner)
                }
                other => other,
            })
            .collect()
    }
    replace(quote!(#ty), name)
}

/// A name that none of the types uses: the mirror must not hide a type of the user's.
fn unused_name(name: Ident, types: &[TokenStream]) -> Ident {
    fn uses(tokens: &TokenStream, name: &Ident) -> bool {
        tokens.clone().into_iter().any(|token| match token {
            TokenTree::Ident(ident) => ident == *name,
            TokenTree::Group(group) => uses(&group.stream(), name),
            _ => false,
        })
    }
    if types.iter().any(|ty| uses(ty, &name)) { unused_name(format_ident!("_{}", name), types) } else { name }
}

/// serde writes a newtype as the value inside.
fn newtype(krate: &TokenStream, name: &Ident, fields: &Fields) -> TokenStream {
    let Some(inner) = fields.iter().next().map(|field| &field.ty) else {
        return opaque(krate, name);
    };
    quote! {
        #[allow(private_interfaces)]
        impl #krate::__private::Payload for #name {
            type Fields = <#inner as #krate::__private::Payload>::Fields;

            const OPTIONAL: bool = <#inner as #krate::__private::Payload>::OPTIONAL;

            fn fields(place: &#krate::__private::Place) -> Self::Fields {
                <#inner as #krate::__private::Payload>::fields(place)
            }
        }
    }
}

/// A payload whose inside a workflow does not look at.
fn opaque(krate: &TokenStream, name: &Ident) -> TokenStream {
    quote! {
        impl #krate::__private::Payload for #name {
            type Fields = #krate::__private::NoFields;

            fn fields(_: &#krate::__private::Place) -> Self::Fields {
                #krate::__private::NoFields::new()
            }
        }
    }
}
